"""Writes the calendar file of one guest: `write` is the one door (RFC 5545, RFC 5546).

Context: a meeting has to stand at the right hour in Outlook, Google and Apple calendars in five
zones (A31), with buttons to answer (A26). Decision: a meeting of its own is written in UTC, which
no program misreads. A series is written in its zone with the whole VTIMEZONE block, since its rule
means local time; its single dates take the same form. A person gets a file of their own with
nobody else's address in it. Nothing rings: there is no VALARM.

The lines are put together here, since building them as objects of the library takes several times
as long (P13); the library explains the zones, and what is written is checked by `lint` each time
and read back by the library and by khal in tests.
"""

import re
from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from nlc_desktop.calendars import zones
from nlc_desktop.calendars.lint import OCTETS, lint
from nlc_desktop.domain.calendar_events import CalendarFile, Mailbox, Method, Occasion

PRODUCT = "-//NLC Desktop//Coordination meetings//EN"
_ESCAPES = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n"})
_CARETS = str.maketrans({"^": "^^", '"': "^'", "\n": "^n"})
_PLAIN = re.compile(r"[A-Za-z0-9/_+-]+")
_CONTROL = re.compile(r"[\x00-\x08\x0a-\x1f\x7f]")
_UNPRINTABLE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff]")


def write(file: CalendarFile) -> bytes:
    """The bytes of a calendar file; the same values give the same bytes.

    Raises:
        ValueError: if what is to be written makes no sense: a moment without a zone, an address
            that is none (`Mailbox.reachable`), nobody to answer to.
        AssertionError: if the file would break a rule of the two RFCs, which is a bug of ours.
    """
    _check(file)
    data = _written(file)
    faults = lint(data)
    if faults:
        raise AssertionError("calendar file is not well formed: " + "; ".join(faults))
    return data


def _check(file: CalendarFile) -> None:
    if not file.occasions:
        raise ValueError("a calendar file has no meeting")
    if len({occasion.uid for occasion in file.occasions}) > 1:
        raise ValueError("a calendar file holds several meetings")
    people = [mailbox for mailbox in (file.organiser, file.attendee) if mailbox is not None]
    least = {Method.REQUEST: 2, Method.CANCEL: 1, Method.PUBLISH: 0}[file.method]
    if len(people) < least or not all(mailbox.reachable for mailbox in people):
        raise ValueError("who asks and who is asked both need an address")


def _written(file: CalendarFile) -> bytes:
    zone = _zone(file.occasions)
    lines = [
        line("BEGIN", "VCALENDAR"),
        line("VERSION", "2.0"),
        line("PRODID", PRODUCT),
        line("CALSCALE", "GREGORIAN"),
        line("METHOD", file.method.value),
    ]
    if zone:
        lines.append(zones.block(zone, _first_year(file.occasions)))
    for occasion in file.occasions:
        lines += _event(file, occasion, zone)
    return b"".join((*lines, line("END", "VCALENDAR")))


def _zone(occasions: tuple[Occasion, ...]) -> str:
    """The zone the times are written in; empty for UTC."""
    repeats = any(occasion.rule or occasion.recurrence_id for occasion in occasions)
    return zones.zone_of(occasions[0].starts) if repeats else ""


def _first_year(occasions: tuple[Occasion, ...]) -> int:
    moments = [occasion.starts for occasion in occasions]
    moments += [one.recurrence_id for one in occasions if one.recurrence_id is not None]
    return min(moment.year for moment in moments) - 1


def _event(file: CalendarFile, occasion: Occasion, zone: str) -> Iterator[bytes]:
    """The lines of one occasion."""
    cancelled = occasion.cancelled or file.method is Method.CANCEL
    yield line("BEGIN", "VEVENT")
    yield line("UID", clean(occasion.uid))
    yield line("SEQUENCE", str(occasion.sequence))
    yield _moments("DTSTAMP", (occasion.stamp,), "")
    if occasion.recurrence_id is not None:
        yield _moments("RECURRENCE-ID", (occasion.recurrence_id,), zone)
    yield from _times(occasion, zone)
    yield from _texts(occasion, file.language)
    yield from _people(file)
    yield line("STATUS", "CANCELLED" if cancelled else "CONFIRMED")
    yield line("TRANSP", "TRANSPARENT" if cancelled else "OPAQUE")
    yield line("CLASS", "PUBLIC")
    yield line("END", "VEVENT")


def _times(occasion: Occasion, zone: str) -> Iterator[bytes]:
    ends = zones.in_utc(occasion.starts) + timedelta(minutes=max(1, occasion.minutes))
    yield _moments("DTSTART", (occasion.starts,), zone)
    yield _moments("DTEND", (ends,), zone)
    if occasion.rule:
        yield line("RRULE", occasion.rule)
    if occasion.excluded:
        yield _moments("EXDATE", occasion.excluded, zone)


def _moments(name: str, moments: Iterable[datetime], zone: str) -> bytes:
    """A line of moments, each once and in order: local to a zone, or in UTC."""
    in_order = sorted({zones.in_utc(moment) for moment in moments})
    if not zone:
        return line(name, ",".join(f"{moment:%Y%m%dT%H%M%S}Z" for moment in in_order))
    local = [moment.astimezone(ZoneInfo(zone)) for moment in in_order]
    return line(name, ",".join(f"{moment:%Y%m%dT%H%M%S}" for moment in local), TZID=zone)


def _texts(occasion: Occasion, language: str) -> Iterator[bytes]:
    said = {"LANGUAGE": language} if language else {}
    yield line("SUMMARY", escaped(" ".join(occasion.title.split())) or "-", **said)
    for name, text in (("LOCATION", occasion.venue), ("DESCRIPTION", occasion.description)):
        if value := escaped(text):
            yield line(name, value, **said)


def _people(file: CalendarFile) -> Iterator[bytes]:
    if file.organiser is not None:
        yield _person("ORGANIZER", file.organiser)
    if file.method is Method.PUBLISH or file.attendee is None:
        return
    asked = {"ROLE": file.role}
    if file.method is Method.REQUEST:
        asked |= {"PARTSTAT": "NEEDS-ACTION", "RSVP": "TRUE"}
    yield _person("ATTENDEE", file.attendee, **asked)


def _person(name: str, mailbox: Mailbox, **params: str) -> bytes:
    shown = shown_name(mailbox.name)
    known = {"CN": shown} if shown else {}
    return line(name, f"mailto:{mailbox.address.strip()}", **known, **params)


def shown_name(name: str) -> str:
    """A name as it stands beside an address: one line, without backslashes.

    Programs take a backslash for the start of an escape, although the standard knows none there.
    """
    return " ".join(clean(name).replace("\\", "/").split())


def clean(text: str) -> str:
    """A text without the signs no calendar file may hold; lines end in a line feed."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n")
    return _UNPRINTABLE.sub("", lines).strip()


def escaped(text: str) -> str:
    """A text as the value of a line (RFC 5545, 3.3.11)."""
    return clean(text).translate(_ESCAPES)


def line(name: str, value: str, **params: str) -> bytes:
    """A content line, folded at 75 octets between two signs, with its end (RFC 5545, 3.1).

    Raises:
        ValueError: if something in it would begin a line of its own.
    """
    said = "".join(f";{key}={_param(text)}" for key, text in params.items())
    whole = f"{name}{said}:{value}"
    if _CONTROL.search(whole):
        raise ValueError(f"{name} holds a sign that can't be written")
    data = whole.encode()
    if len(data) <= OCTETS:
        return data + b"\r\n"
    return b"\r\n ".join(_folded(data)) + b"\r\n"


def _folded(data: bytes) -> Iterator[bytes]:
    """The pieces of a line that is too long; the ones after the first follow a space."""
    start, most = 0, OCTETS
    while start < len(data):
        end = start + most
        while end < len(data) and data[end] & 0xC0 == 0x80:
            end -= 1
        yield data[start:end]
        start, most = end, OCTETS - 1


def _param(text: str) -> str:
    """The value of a parameter: caret escapes (RFC 6868), quoted where it is not one word."""
    if _PLAIN.fullmatch(text):
        return text
    quoted = text.translate(_CARETS)
    return f'"{quoted}"'
