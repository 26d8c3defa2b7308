"""Composes the table of matters arising for one audience."""

from collections.abc import Iterable, Sequence

from nlc_desktop import records as r
from nlc_desktop.domain.audience import Audience
from nlc_desktop.domain.matters_papers import MattersView, MatterView, StepView
from nlc_desktop.domain.papers import PaperState
from nlc_desktop.domain.trail import Trail
from nlc_desktop.store.paper_views.desk import PaperDesk
from nlc_desktop.store.queries import meetings as meeting_queries
from nlc_desktop.store.queries.rows import day


def matters(desk: PaperDesk, meeting: str, trails: Sequence[Trail]) -> MattersView:
    """The matters of a meeting; of each only what the audience may see."""
    seen = desk.sight.one(r.Meeting, meeting)
    return MattersView(
        audience=desk.audience,
        letterhead=desk.letterhead(),
        head=desk.head(seen, PaperState.CIRCULATED, day(seen.text("notice_on"))),
        matters=tuple(_matters(desk, meeting, trails)),
    )


def _matters(desk: PaperDesk, meeting: str, trails: Sequence[Trail]) -> Iterable[MatterView]:
    """Those the audience may know of; news and owners are for members and above."""
    numbers = {row.id: row.number for row in meeting_queries.agenda(desk.db, meeting)}
    items = {item.text("id"): item for item in desk.items(meeting)}
    inside = desk.audience.sees(Audience.MEMBERS)
    for trail in trails:
        item = items.get(trail.item_id)
        title = desk.title(item) if item is not None else ""
        if not title:
            continue
        yield MatterView(
            audience=desk.audience,
            number=numbers.get(trail.item_id, ""),
            title=title,
            steps=tuple(
                StepView(
                    audience=desk.audience,
                    step=line.step,
                    day=line.day,
                    meeting=line.meeting,
                    text=line.text,
                )
                for line in trail.lines
                if inside or not line.text
            ),
            owners=trail.owners if inside else (),
            due=trail.due if inside else None,
            closed=trail.closed,
        )
