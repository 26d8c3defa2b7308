"""Composes the minutes of a meeting for one audience."""

from datetime import date

from nlc_desktop import records as r
from nlc_desktop.clock import zone_of
from nlc_desktop.domain.audience import Audience
from nlc_desktop.domain.mechanisms import series_number
from nlc_desktop.domain.meetings import ItemRow, MeetingState
from nlc_desktop.domain.outline import FactGroup, fact_groups, number_blocks, outline
from nlc_desktop.domain.papers import (
    AdoptionView,
    BlockKind,
    BlockView,
    FactsView,
    MinutesView,
    PaperState,
    SectionKind,
    SectionView,
    SignatureView,
)
from nlc_desktop.store.paper_views.cancelled import cancelled
from nlc_desktop.store.paper_views.desk import PaperDesk
from nlc_desktop.store.paper_views.people import people
from nlc_desktop.store.projection import Seen
from nlc_desktop.store.queries import meetings as meeting_queries
from nlc_desktop.store.queries.known import known
from nlc_desktop.store.queries.rows import day, lines, moment, one


def minutes(desk: PaperDesk, meeting: str) -> MinutesView:
    """The minutes of a meeting in the order of the paper."""
    seen = desk.sight.one(r.Meeting, meeting)
    zone = zone_of(seen.text("zone"))
    state, dated = _minutes_state(seen)
    return MinutesView(
        audience=desk.audience,
        letterhead=desk.letterhead(),
        head=desk.head(seen, state, dated),
        people=people(desk, meeting, came=True),
        sections=_sections(desk, meeting),
        cancelled=cancelled(desk, meeting),
        next_meeting=moment(seen.text("next_starts"), zone),
        next_venue=seen.text("next_venue"),
        closed_at=moment(seen.text("closed"), zone),
        prepared=_signature(desk, seen.text("prepared_by")),
        checked=_signature(desk, seen.text("checked_by")),
        confirmed=_chair_signature(desk, seen),
        prepared_on=day(seen.text("prepared_on")) or dated,
    )


def _signature(desk: PaperDesk, text: str) -> SignatureView:
    name, *post = lines(text) or ("",)
    return SignatureView(audience=desk.audience, name=name, post=post[0] if post else "")


def _chair_signature(desk: PaperDesk, seen: Seen) -> SignatureView:
    row = one(
        desk.db,
        "SELECT id FROM invitation WHERE meeting_id = ? AND role = 'chair' "
        "ORDER BY presence = 'absent', rank LIMIT 1",
        seen.text("id"),
    )
    chair = desk.sight.one(r.Invitation, row[0]) if row else Seen({})
    starts = moment(seen.text("starts"), zone_of(seen.text("zone")))
    post = chair.text("post_id") or seen.text("chair_post_id")
    person = chair.text("person_id") or desk.holder_id(post, starts)
    return SignatureView(audience=desk.audience, name=desk.sight.one(r.Person, person).text("name"))


def _sections(desk: PaperDesk, meeting: str) -> tuple[SectionView, ...]:
    rows = {item.id: item for item in meeting_queries.agenda(desk.db, meeting)}
    seen = {item.text("id"): item for item in desk.items(meeting)}
    numbers = _numbers(desk, meeting, tuple(rows.values()))
    adoption = _adoption(desk, meeting)
    out: list[SectionView] = []
    for section in outline(tuple(rows.values())):
        parts = tuple(
            _part(desk, f"{section.number}.{n}", seen[item], rows[item], numbers)
            for n, item in enumerate(section.parts, 1)
        )
        own = seen.get(section.item, Seen({}))
        out.append(
            SectionView(
                audience=desk.audience,
                number=f"{section.number}.0",
                kind=section.kind,
                title=_heading(desk, section.kind, own),
                adoption=_adopted(desk, adoption, f"{section.number}.1")
                if section.kind is SectionKind.ADOPTION
                else None,
                blocks=() if desk.hides(own) else _blocks(desk, section.item, numbers),
                parts=parts,
                closed=desk.hides(own),
                deferred=own.text("outcome") == "deferred",
            )
        )
    return tuple(out)


def _heading(desk: PaperDesk, kind: SectionKind, own: Seen) -> str:
    return desk.title(own) if kind in {SectionKind.OPENING, SectionKind.OTHER} else ""


def _part(
    desk: PaperDesk, number: str, item: Seen, row: ItemRow, numbers: dict[str, str]
) -> SectionView:
    hidden = desk.hides(item)
    return SectionView(
        audience=desk.audience,
        number=number,
        title=desk.title(item),
        source=_source(desk, item),
        facts=() if hidden else _facts(desk, row, number),
        blocks=() if hidden else _blocks(desk, row.id, numbers),
        closed=hidden,
        deferred=item.text("outcome") == "deferred",
    )


def _facts(desk: PaperDesk, row: ItemRow, number: str) -> tuple[FactsView, ...]:
    """What is noted of an item's papers, a paragraph for each group of facts."""
    seen = desk.sight.rows(r.Paper, "WHERE item_id = ? ORDER BY number, id", row.id)
    out: list[FactsView] = []
    for paper, noted in zip(seen, row.papers, strict=True):
        for group in fact_groups(noted):
            said = {field: paper.text(field) for field in _FACTS[group]}
            place = f"{number}.{len(out) + 1}"
            cited = desk.cited(paper.number("number"), row.id)
            out.append(FactsView(audience=desk.audience, number=place, paper=cited, **said))
    return tuple(out)


_FACTS = {
    FactGroup.PREPARED: ("title", "prepared_by", "purpose"),
    FactGroup.ISSUES: ("issues", "views"),
    FactGroup.DECISION: ("decision",),
}


def _source(desk: PaperDesk, item: Seen) -> str:
    """Where the previous minutes record a matter arising: meeting and paragraph."""
    row = one(
        desk.db,
        "SELECT b.number, m.series, m.series_number, m.series_year FROM action a "
        "JOIN block b ON b.id = a.block_id JOIN meeting m ON m.id = a.meeting_id "
        "WHERE a.id = ?",
        item.text("action_id"),
    )
    return row[0] if row else ""


def _blocks(desk: PaperDesk, item: str, numbers: dict[str, str]) -> tuple[BlockView, ...]:
    hidden = "" if desk.audience is Audience.OFFICE else "AND office_only = 0"
    rows = desk.sight.rows(r.Block, f"WHERE item_id = ? {hidden} ORDER BY position, id", item)
    return tuple(_block(desk, row, numbers) for row in rows if row.text("text").strip())


def _block(desk: PaperDesk, row: Seen, numbers: dict[str, str]) -> BlockView:
    identity = row.text("id")
    decisions = desk.sight.rows(r.Decision, "WHERE block_id = ?", identity)
    actions = desk.sight.rows(r.Action, "WHERE block_id = ?", identity)
    action = actions[0] if actions else Seen({})
    decision = decisions[0] if decisions else Seen({})
    return BlockView(
        audience=desk.audience,
        number=row.text("number") or numbers.get(identity, ""),
        kind=known(BlockKind, row.text("kind")),
        text=row.text("text"),
        decision=decision.text("number"),
        by_consensus=decision.text("agreement") != "vote",
        owners=_owners(desk, action.text("id")),
        due=day(action.text("due")),
    )


def _owners(desk: PaperDesk, action: str) -> tuple[str, ...]:
    if not action:
        return ()
    rows = desk.sight.rows(r.ActionOwner, "WHERE action_id = ? ORDER BY position, id", action)
    return tuple(_owner(desk, row) for row in rows)


def _owner(desk: PaperDesk, row: Seen) -> str:
    """Who must act: a post with its organisation, or the organisation."""
    post = desk.sight.one(r.Post, row.text("post_id"))
    body = row.text("organisation_id") or post.text("organisation_id")
    names = (desk.post_title(post), desk.organisation(body))
    return ", ".join(name for name in names if name)


def _numbers(desk: PaperDesk, meeting: str, items: tuple[ItemRow, ...]) -> dict[str, str]:
    """Numbers of paragraphs not yet frozen, counted over every line of the office.

    Lines the audience may not see keep their numbers, so that 3.2 is 3.2 on every paper.
    """
    found = desk.db.execute(
        "SELECT id, item_id FROM block WHERE meeting_id = ? AND trim(text) <> '' "
        "ORDER BY item_id, position, id",
        (meeting,),
    ).fetchall()
    blocks: dict[str, list[str]] = {}
    for identity, item in found:
        blocks.setdefault(item, []).append(identity)
    adoption = _adoption(desk, meeting)
    return number_blocks(items, blocks, adopted=bool(adoption and adoption.text("outcome")))


def _adoption(desk: PaperDesk, meeting: str) -> Seen | None:
    rows = desk.sight.rows(r.Adoption, "WHERE meeting_id = ? ORDER BY id LIMIT 1", meeting)
    return rows[0] if rows else None


def _adopted(desk: PaperDesk, row: Seen | None, number: str) -> AdoptionView | None:
    if row is None or not row.text("outcome"):
        return None
    minutes = desk.sight.one(r.Meeting, row.text("adopted_id"))
    fixes = desk.sight.rows(
        r.Correction, "WHERE adoption_id = ? ORDER BY position, id", row.text("id")
    )
    held = moment(minutes.text("starts"), zone_of(minutes.text("zone")))
    series = series_number(
        minutes.text("series"), minutes.number("series_number"), minutes.number("series_year")
    )
    return AdoptionView(
        audience=desk.audience,
        number=number,
        adopted=series or minutes.text("public_title"),
        held=held.date() if held else None,
        amended=row.text("outcome") == "with-amendments",
        corrections=tuple((fix.text("paragraph"), fix.text("text")) for fix in fixes),
        proposer=row.text("proposer"),
        seconder=row.text("seconder"),
    )


def _minutes_state(seen: Seen) -> tuple[PaperState, date | None]:
    """How final minutes are, and the date that goes with it."""
    state = seen.text("state")
    if state == MeetingState.VOID:
        return PaperState.VOID, None
    if state == MeetingState.CONFIRMED:
        return PaperState.CONFIRMED, day(seen.text("confirmed_on"))
    if state == MeetingState.CIRCULATED:
        return PaperState.CIRCULATED, day(seen.text("circulated_on"))
    return PaperState.DRAFT, day(seen.text("prepared_on"))
