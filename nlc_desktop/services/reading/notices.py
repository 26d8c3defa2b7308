"""Reads the notices of a meeting: what the last one said, and what one would say now."""

from dataclasses import dataclass
from datetime import UTC

from nlc_desktop.domain.letters import EndedEvent, NoticePart, NoticeText, read_notice
from nlc_desktop.domain.meetings import ItemRow, MeetingPage
from nlc_desktop.domain.notices import NoticeRow
from nlc_desktop.services.reading import meetings as reading
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.store.queries import calling as queries

_UID_HOME = "nlc-desktop.invalid"
"""Right-hand side of UIDs of meetings of their own: a name that can belong to nobody."""


@dataclass(frozen=True, slots=True)
class CalendarIdentity:
    """What a meeting is known by in guests' calendars."""

    uid: str
    slot: str = ""
    """Local time of the date of a series it is; empty for a meeting of its own."""
    zone: str = ""


def notice(office: OpenOffice, meeting_id: str) -> NoticeRow | None:
    """What a meeting keeps of its notices."""
    return queries.notice(office.reader(), meeting_id)


def notice_changes(office: OpenOffice, meeting_id: str) -> tuple[NoticePart, ...]:
    """What changed since the last notice; nothing before the first or where all is as it was."""
    row = notice(office, meeting_id)
    page = reading.meeting(office, meeting_id)
    said = read_notice(row.said) if row and row.revision else None
    if said is None or page is None:
        return ()
    return said.changed(text_now(office, page))


def revision_due(
    office: OpenOffice, meeting_id: str, row: NoticeRow, changed: tuple[NoticePart, ...]
) -> bool:
    """Whether guests hold a notice that no longer holds.

    Also where the meeting was called off and takes place after all, or its series has another
    schedule: then their calendars hold an entry that is none any more.
    """
    said = read_notice(row.said) if row.revision else None
    if said is None:
        return False
    ended = ended_by(said, identity(office, meeting_id, row))
    return bool(changed or ended or row.sequence > said.sequence)


def text_now(office: OpenOffice, page: MeetingPage) -> NoticeText:
    """What a notice of the meeting would say now."""
    starts = page.row.starts
    return NoticeText(
        starts=starts.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ") if starts else "",
        minutes=page.row.minutes,
        venue=page.row.venue,
        agenda=tuple(_line(item) for item in reading.agenda(office, page.row.id)),
        zone=page.zone,
    )


def _line(item: ItemRow) -> str:
    return f"{item.kind.value}|{item.minutes}|{item.title}|{item.presenter}"


def identity(office: OpenOffice, meeting_id: str, row: NoticeRow) -> CalendarIdentity:
    """What the meeting is known by in calendars: a date of its series, or its own UID."""
    if row.series_id and row.slot:
        uid, zone = queries.series_clock(office.reader(), row.series_id)
        if uid:
            return CalendarIdentity(uid, row.slot, zone)
    return CalendarIdentity(own_uid(row, meeting_id))


def own_uid(row: NoticeRow, meeting_id: str) -> str:
    """The UID of a meeting that is no date of a series."""
    return row.uid or f"{meeting_id}@{_UID_HOME}"


def ended_by(said: NoticeText | None, now: CalendarIdentity) -> tuple[EndedEvent, ...]:
    """The entry in calendars that a notice under another identity takes the place of."""
    if said is None or not said.uid or (said.uid, said.slot) == (now.uid, now.slot):
        return ()
    return (EndedEvent(said.uid, said.slot, said.slot_zone, said.sequence),)
