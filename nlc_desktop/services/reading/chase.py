"""Reads for the chase list: who has not answered a meeting's invitation, and their numbers."""

from collections.abc import Iterable

from nlc_desktop.domain.chasing import ChaseNumber, ChaseRow, in_order
from nlc_desktop.domain.meetings import InvitationRow
from nlc_desktop.domain.stakeholders import ContactKind, ContactRow
from nlc_desktop.services.reading import meetings
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.store.queries import stakeholders as queries

_RUNG_UP = (ContactKind.MOBILE, ContactKind.PHONE)


def chase(office: OpenOffice, meeting_id: str, keep: Iterable[str] = ()) -> tuple[ChaseRow, ...]:
    """Who has not answered, the longest wait first.

    ``keep`` are invitations that stay in their place though they have answered by now, so that
    a list somebody works through does not move under them.
    """
    rows = meetings.guests(office, meeting_id)
    found = {row.id: row for row in rows}
    kept = [found[one] for one in keep if one in found]
    there = {row.id for row in kept}
    waiting = [row for row in in_order(rows) if row.id not in there]
    listed = [*kept, *waiting]
    owners = [owner for row in listed for owner in _owners(row)]
    contacts = queries.contacts(office.reader(), *dict.fromkeys(owners)) if owners else ()
    return tuple(ChaseRow(row, _numbers(row, contacts)) for row in listed)


def _owners(row: InvitationRow) -> tuple[str, ...]:
    parts = (row.person_id, row.post_id, row.organisation_id)
    return tuple(owner for owner in parts if owner)


def _numbers(row: InvitationRow, contacts: Iterable[ContactRow]) -> tuple[ChaseNumber, ...]:
    """The numbers of a guest, the nearest owner first; the same number once."""
    owners = _owners(row)
    own = [one for one in contacts if one.owner_id in owners and one.kind in _RUNG_UP]
    own.sort(key=lambda one: (owners.index(one.owner_id), _RUNG_UP.index(one.kind), one.id))
    found: dict[str, ChaseNumber] = {}
    for one in own:
        value = one.value.strip()
        if value:
            found.setdefault(value, ChaseNumber(one.kind, value, one.note.strip()))
    return tuple(found.values())
