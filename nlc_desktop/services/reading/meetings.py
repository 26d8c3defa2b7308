"""Reads for the Meetings room: lists, agenda and people."""

from dataclasses import replace
from datetime import UTC

from nlc_desktop.domain.mechanisms import MechanismRow, MemberRow
from nlc_desktop.domain.meetings import (
    InvitationRow,
    ItemRow,
    MeetingPage,
    MeetingRow,
    MeetingState,
)
from nlc_desktop.domain.packs import MeetingTemplate
from nlc_desktop.services.reading.places import own_place
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.store.queries import mechanisms as mechanism_queries
from nlc_desktop.store.queries import meetings as queries


def meetings(office: OpenOffice) -> tuple[MeetingRow, ...]:
    """All meetings, newest first; those without a date come first of all."""
    return queries.meetings(office.reader())


def next_meeting(office: OpenOffice) -> MeetingRow | None:
    """The next meeting that has not been held, from midnight today on."""
    midnight = office.clock.now().astimezone(office.tz()).replace(hour=0, minute=0, second=0)
    since = midnight.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    return queries.next_meeting(office.reader(), since)


def meeting(office: OpenOffice, identity: str) -> MeetingPage | None:
    """The head of a meeting's page, or nothing when it is gone."""
    return queries.page(office.reader(), identity)


def agreed_next(office: OpenOffice, mechanism: str) -> MeetingPage | None:
    """The latest meeting of a mechanism, if it agreed on a day for the next that is still ahead."""
    rows = [row for row in meetings(office) if row.mechanism_id == mechanism and row.starts]
    rows = [row for row in rows if row.state is not MeetingState.VOID]
    page = meeting(office, rows[0].id) if rows else None
    if page is None or page.next_starts is None or page.next_starts.date() < office.today():
        return None
    return page


def agenda(office: OpenOffice, identity: str) -> tuple[ItemRow, ...]:
    """The agenda in order, numbered and timed; matters arising follow their item."""
    return queries.agenda(office.reader(), identity)


def guests(office: OpenOffice, identity: str) -> tuple[InvitationRow, ...]:
    """The guest list in seniority order, walk-ins last."""
    return queries.guests(office.reader(), identity)


def mechanisms(office: OpenOffice) -> tuple[MechanismRow, ...]:
    """All mechanisms by name."""
    return mechanism_queries.mechanisms(office.reader())


def members(office: OpenOffice, mechanism: str) -> tuple[MemberRow, ...]:
    """The members of a mechanism in seniority order with today's holders."""
    return mechanism_queries.members(office.reader(), mechanism, office.today())


def templates(office: OpenOffice) -> tuple[MeetingTemplate, ...]:
    """The meetings ready to be called, from the country pack, named for the office's place."""
    place = own_place(office)
    if office.pack is None or place is None:
        return ()
    return tuple(replace(one, titles=one.titles.at(place)) for one in office.pack.templates)
