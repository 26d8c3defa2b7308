"""Moments of meetings: local time in, UTC text out, and the local day of a meeting."""

from datetime import date, datetime

from nlc_desktop.clock import zone_of
from nlc_desktop.records import Meeting
from nlc_desktop.services.checks import moment_text
from nlc_desktop.store.queries.rows import moment as stored


def utc_text(moment: datetime | None, zone: str) -> str:
    """A moment as UTC text; without a zone of its own it is local time in ``zone``."""
    if moment is None:
        return ""
    return moment_text(moment if moment.tzinfo else moment.replace(tzinfo=zone_of(zone)))


def local(text: str, zone: str) -> datetime | None:
    """A stored moment told in a zone; nothing for none or an unreadable one."""
    return stored(text, zone_of(zone))


def local_day(meeting: Meeting) -> date | None:
    """The day of a meeting where it is held; nothing without a date."""
    moment = local(meeting.starts, meeting.zone)
    return moment.date() if moment else None
