"""Reads for taking minutes: lines, adoption, what was left open, the closing checklist."""

from nlc_desktop.domain.meetings import InvitationRow, ItemRow, Outcome
from nlc_desktop.domain.minutes import AdoptionRow, BlockRow, Check, CheckKind
from nlc_desktop.domain.papers import BlockKind, ItemKind, Presence
from nlc_desktop.services.reading import meetings
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.store.queries import minutes as queries


def blocks(office: OpenOffice, meeting: str) -> dict[str, tuple[BlockRow, ...]]:
    """The lines of a meeting's minutes in order, by agenda item."""
    return queries.blocks(office.reader(), meeting)


def adoption(office: OpenOffice, meeting: str) -> AdoptionRow | None:
    """The confirmation of earlier minutes that a meeting has to make, if any."""
    return queries.adoption(office.reader(), meeting)


def place(office: OpenOffice, meeting: str) -> tuple[str, str]:
    """Item and line where minutes were last being taken; empty texts when not known."""
    return queries.place(office.reader(), meeting)


def closing_checks(office: OpenOffice, meeting: str) -> tuple[Check, ...]:
    """The closing checklist: what is fine and what is missing. It warns, it never blocks."""
    page = meetings.meeting(office, meeting)
    if page is None:
        return ()
    items = meetings.agenda(office, meeting)
    by_item = blocks(office, meeting)
    written = [block for found in by_item.values() for block in found]
    return (
        *_room_checks(meetings.guests(office, meeting)),
        *_wording_checks(written),
        _items_check(items, by_item),
        *_adoption_check(adoption(office, meeting)),
        Check(CheckKind.NO_NEXT_DATE, fine=page.next_starts is not None),
    )


def _room_checks(guests: tuple[InvitationRow, ...]) -> list[Check]:
    here = {Presence.PRESENT, Presence.LATE, Presence.REPRESENTED}
    open_rows = [row for row in guests if row.presence is Presence.NOT_YET]
    present = [row for row in guests if row.presence in here]
    return [
        Check(CheckKind.NOBODY_PRESENT, fine=bool(present), count=len(present)),
        _check(CheckKind.NO_ANSWER_IN_ROOM, [row.id for row in open_rows]),
    ]


def _wording_checks(written: list[BlockRow]) -> list[Check]:
    decisions = [b for b in written if b.kind is BlockKind.DECISION]
    actions = [b for b in written if b.kind is BlockKind.ACTION]
    return [
        _check(CheckKind.EMPTY_DECISION, [b.id for b in decisions if not b.text.strip()]),
        _check(CheckKind.ACTION_WITHOUT_OWNER, [b.id for b in actions if not b.owners]),
        _check(CheckKind.ACTION_WITHOUT_DATE, [b.id for b in actions if b.due is None]),
    ]


def _items_check(items: tuple[ItemRow, ...], by_item: dict[str, tuple[BlockRow, ...]]) -> Check:
    silent = [
        item.id
        for item in items
        if item.kind is not ItemKind.BREAK
        and item.outcome is not Outcome.DEFERRED
        and not by_item.get(item.id)
        and not any(by_item.get(child.id) for child in items if child.parent_id == item.id)
    ]
    return _check(CheckKind.ITEM_WITHOUT_LINE, silent)


def _adoption_check(row: AdoptionRow | None) -> list[Check]:
    if row is None:
        return []
    return [Check(CheckKind.ADOPTION_OPEN, fine=row.outcome is not None, record=row.id)]


def _check(kind: CheckKind, missing: list[str]) -> Check:
    return Check(kind, fine=not missing, count=len(missing), record=missing[0] if missing else "")
