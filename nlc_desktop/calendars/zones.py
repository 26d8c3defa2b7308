"""Zones in calendar files: the block that explains one, and which form a moment is written in."""

from datetime import UTC, date, datetime
from functools import lru_cache

_YEARS = 11
"""How far ahead the block of a zone reaches; the three countries keep no summer time."""


def zone_of(moment: datetime) -> str:
    """The IANA name of a moment's zone; empty for UTC and for a mere offset.

    Raises:
        ValueError: for a moment without a zone: a floating time never goes out (A31).
    """
    if moment.tzinfo is None:
        raise ValueError("a moment in a calendar file has no zone")
    name = getattr(moment.tzinfo, "key", "")
    return "" if name in {"UTC", "Etc/UTC"} else str(name)


def in_utc(moment: datetime) -> datetime:
    """The moment in UTC, to the second.

    Raises:
        ValueError: for a moment without a zone.
    """
    zone_of(moment)
    return moment.astimezone(UTC).replace(microsecond=0)


@lru_cache(maxsize=64)
def block(zone: str, year: int) -> bytes:
    """The VTIMEZONE of a zone, holding from the first of January of a year."""
    from icalendar import Timezone  # noqa: PLC0415 - only who writes a series pays for it

    made = Timezone.from_tzid(
        zone, first_date=date(year, 1, 1), last_date=date(year + _YEARS, 1, 1)
    )
    made.pop("COMMENT", None)
    return made.to_ical()
