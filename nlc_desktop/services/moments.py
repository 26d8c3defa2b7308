"""Moments of meetings: local time in, UTC text out, and the local day of a meeting."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from nlc_desktop.records import Meeting
from nlc_desktop.services.checks import moment_text


def utc_text(moment: datetime | None, zone: str) -> str:
    """A moment as UTC text; without a zone of its own it is local time in ``zone``."""
    if moment is None:
        return ""
    return moment_text(moment if moment.tzinfo else moment.replace(tzinfo=ZoneInfo(zone)))


def local(text: str, zone: str) -> datetime | None:
    """A stored moment told in a zone."""
    if not text:
        return None
    return datetime.fromisoformat(text).replace(tzinfo=UTC).astimezone(ZoneInfo(zone))


def local_day(meeting: Meeting) -> date | None:
    """The day of a meeting where it is held; nothing without a date."""
    moment = local(meeting.starts, meeting.zone)
    return moment.date() if moment else None
