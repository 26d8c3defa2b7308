"""Composes the agenda of a meeting for one audience."""

from collections.abc import Iterable
from datetime import date

from nlc_desktop import records as r
from nlc_desktop.domain.meetings import MeetingState
from nlc_desktop.domain.papers import (
    AgendaLineView,
    AgendaView,
    ItemKind,
    Language,
    PaperState,
)
from nlc_desktop.store.paper_views.desk import PaperDesk
from nlc_desktop.store.projection import Seen
from nlc_desktop.store.queries import meetings as meeting_queries
from nlc_desktop.store.queries.rows import day


def agenda(desk: PaperDesk, meeting: str) -> AgendaView:
    """The agenda of a meeting."""
    seen = desk.sight.one(r.Meeting, meeting)
    return AgendaView(
        audience=desk.audience,
        letterhead=desk.letterhead(),
        head=desk.head(seen, _agenda_state(seen), _agenda_date(seen)),
        lines=tuple(_agenda_lines(desk, meeting)),
        bring=seen.text("bring"),
    )


def _agenda_lines(desk: PaperDesk, meeting: str) -> Iterable[AgendaLineView]:
    rows = meeting_queries.agenda(desk.db, meeting)
    seen = {item.text("id"): item for item in desk.items(meeting)}
    for row in rows:
        if row.parent_id or row.id not in seen:
            continue
        item = seen[row.id]
        yield AgendaLineView(
            audience=desk.audience,
            number="" if row.kind is ItemKind.BREAK else row.number,
            kind=row.kind,
            title=desk.title(item),
            presenter=_presenter(desk, item),
            starts=row.starts,
            minutes=item.number("minutes"),
            papers=_papers(desk, item),
            note="" if desk.hides(item) else item.text("note"),
            closed=desk.hides(item),
        )


def _presenter(desk: PaperDesk, item: Seen) -> str:
    if desk.hides(item):
        return ""
    if post := item.text("presenter_post_id"):
        return desk.post_title(desk.sight.one(r.Post, post))
    if organisation := item.text("presenter_organisation_id"):
        return desk.organisation(organisation)
    english = item.text("presenter_text_english") if desk.language is Language.ENGLISH else ""
    return english or item.text("presenter_text")


def _papers(desk: PaperDesk, item: Seen) -> tuple[str, ...]:
    if desk.hides(item):
        return ()
    identity = item.text("id")
    found = desk.sight.rows(r.Paper, "WHERE item_id = ? ORDER BY number, id", identity)
    return tuple(desk.cited(paper.number("number"), identity) for paper in found)


def _agenda_state(seen: Seen) -> PaperState:
    """An agenda is a draft until the meeting is called."""
    state = seen.text("state")
    if state == MeetingState.VOID:
        return PaperState.VOID
    return PaperState.CIRCULATED if seen.text("called_on") else PaperState.DRAFT


def _agenda_date(seen: Seen) -> date | None:
    return day(seen.text("called_on"))
