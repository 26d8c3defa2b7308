"""Moments in files that came back, in whatever way a program names its zone.

Programs name zones by IANA ("Asia/Kuala_Lumpur"), with a prefix of their own before it, by the
names of Windows ("Singapore Standard Time"), or by anything at all with a block that explains it.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

_MOMENT = re.compile(r"(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)(Z?))?")
_OFFSET = re.compile(r"([+-])(\d\d)(\d\d)(?:\d\d)?")
_IANA = re.compile(r"[A-Za-z0-9_+-]+(?:/[A-Za-z0-9_+-]+){0,2}")


@dataclass(frozen=True, slots=True)
class ReadMoment:
    """A moment as the file gives it."""

    moment: datetime
    """Aware; naive where the file names no zone that is known."""
    zone: str = ""
    """IANA name of the zone the file named."""


def read(value: str, zone: str, offsets: Mapping[str, timedelta]) -> ReadMoment | None:
    """A moment from its value and the zone named with it; nothing where it is none.

    ``offsets`` are the zones the file itself explains, where they have one offset all year.
    A day alone is read as its midnight, without a zone.
    """
    match = _MOMENT.fullmatch(value.strip())
    if match is None:
        return None
    numbers = [int(part or 0) for part in match.groups()[:6]]
    try:
        moment = datetime(*numbers)  # type: ignore[arg-type]  # noqa: DTZ001 - zone comes below
    except ValueError:
        return None
    if match[7]:
        return ReadMoment(moment.replace(tzinfo=UTC))
    return _in_zone(moment, zone, offsets) if match[4] and zone else ReadMoment(moment)


def _in_zone(moment: datetime, zone: str, offsets: Mapping[str, timedelta]) -> ReadMoment:
    iana = known_zone(zone)
    if iana:
        return ReadMoment(moment.replace(tzinfo=ZoneInfo(iana)), iana)
    if zone in offsets:
        return ReadMoment(moment.replace(tzinfo=timezone(offsets[zone])))
    return ReadMoment(moment)


def known_zone(name: str) -> str:
    """The IANA name of a zone however a program writes it; empty where it is not known."""
    from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON  # noqa: PLC0415

    bare = name.strip().strip('"')
    if bare in WINDOWS_TO_OLSON:
        return WINDOWS_TO_OLSON[bare]
    parts = [part for part in bare.split("/") if part]
    for length in (2, 3, 1):
        candidate = "/".join(parts[-length:])
        if length <= len(parts) and _exists(candidate):
            return candidate
    return ""


def _exists(name: str) -> bool:
    if _IANA.fullmatch(name) is None or len(name) > 60:
        return False
    try:
        ZoneInfo(name)
    except (OSError, ValueError, KeyError):
        return False
    return True


def offset(value: str) -> timedelta | None:
    """An offset from UTC, "+0800"; nothing where it is none."""
    match = _OFFSET.fullmatch(value.strip())
    if match is None or int(match[2]) > 15 or int(match[3]) > 59:
        return None
    size = timedelta(hours=int(match[2]), minutes=int(match[3]))
    return -size if match[1] == "-" else size
