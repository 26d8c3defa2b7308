"""Writes the calendar file of one guest: `write` is the one door (RFC 5545, RFC 5546).

Context: a meeting has to stand at the right hour in Outlook, Google and Apple calendars in five
zones (A31), with buttons to answer (A26). Decision: a meeting of its own is written in UTC, which
no program misreads. A series is written in its zone with the whole VTIMEZONE block, since its rule
means local time; its single dates take the same form. A person gets a file of their own with
nobody else's address in it. Nothing rings: there is no VALARM.
"""

import re
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from nlc_desktop.calendars import zones
from nlc_desktop.calendars.lint import lint
from nlc_desktop.domain.calendar_events import CalendarFile, Mailbox, Method, Occasion

if TYPE_CHECKING:
    from icalendar import vCalAddress

PRODUCT = "-//NLC Desktop//Coordination meetings//EN"
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
    from icalendar import Calendar  # noqa: PLC0415 - only who writes calendar files pays for it

    calendar: Any = Calendar()
    calendar.add("PRODID", PRODUCT)
    calendar.add("VERSION", "2.0")
    calendar.add("CALSCALE", "GREGORIAN")
    calendar.add("METHOD", file.method.value)
    zone = _zone(file.occasions)
    if zone:
        calendar.add_component(zones.block(zone, _first_year(file.occasions)))
    for occasion in file.occasions:
        calendar.add_component(_event(file, occasion, zone))
    return calendar.to_ical()


def _zone(occasions: tuple[Occasion, ...]) -> str:
    """The zone the times are written in; empty for UTC."""
    repeats = any(occasion.rule or occasion.recurrence_id for occasion in occasions)
    return zones.zone_of(occasions[0].starts) if repeats else ""


def _first_year(occasions: tuple[Occasion, ...]) -> int:
    moments = [occasion.starts for occasion in occasions]
    moments += [one.recurrence_id for one in occasions if one.recurrence_id is not None]
    return min(moment.year for moment in moments) - 1


def _moment(moment: datetime, zone: str) -> datetime:
    """A moment in the form of the file: local to a zone, or UTC."""
    if not zone:
        return zones.in_utc(moment)
    from zoneinfo import ZoneInfo  # noqa: PLC0415 - not every file needs a zone

    return zones.in_utc(moment).astimezone(ZoneInfo(zone))


def _event(file: CalendarFile, occasion: Occasion, zone: str) -> Any:
    from icalendar import Event  # noqa: PLC0415

    event: Any = Event()
    _identity(event, occasion, zone)
    _times(event, occasion, zone)
    _texts(event, occasion, file.language)
    _people(event, file)
    cancelled = occasion.cancelled or file.method is Method.CANCEL
    event.add("STATUS", "CANCELLED" if cancelled else "CONFIRMED")
    event.add("TRANSP", "TRANSPARENT" if cancelled else "OPAQUE")
    event.add("CLASS", "PUBLIC")
    return event


def _identity(event: Any, occasion: Occasion, zone: str) -> None:
    event.add("UID", occasion.uid)
    event.add("SEQUENCE", occasion.sequence)
    event.add("DTSTAMP", zones.in_utc(occasion.stamp))
    if occasion.recurrence_id is not None:
        event.add("RECURRENCE-ID", _moment(occasion.recurrence_id, zone))


def _times(event: Any, occasion: Occasion, zone: str) -> None:
    from icalendar import vRecur  # noqa: PLC0415

    starts = _moment(occasion.starts, zone)
    event.add("DTSTART", starts)
    event.add("DTEND", _moment(starts + timedelta(minutes=max(1, occasion.minutes)), zone))
    if occasion.rule:
        event.add("RRULE", vRecur.from_ical(occasion.rule))
    excluded = sorted({_moment(moment, zone) for moment in occasion.excluded})
    if excluded:
        event.add("EXDATE", excluded)


def _texts(event: Any, occasion: Occasion, language: str) -> None:
    said = {"LANGUAGE": language} if language else {}
    texts: tuple[tuple[str, str], ...] = (
        ("SUMMARY", " ".join(clean(occasion.title).split()) or "-"),
        ("LOCATION", clean(occasion.venue)),
        ("DESCRIPTION", clean(occasion.description)),
    )
    for name, text in texts:
        if text:
            event.add(name, text, parameters=said)


def clean(text: str) -> str:
    """A text without the signs no calendar file may hold; lines end in a line feed."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n")
    return _UNPRINTABLE.sub("", lines).strip()


def _people(event: Any, file: CalendarFile) -> None:
    if file.organiser is not None:
        event.add("ORGANIZER", _address(file.organiser, {}))
    attendee = file.attendee
    if file.method is Method.PUBLISH or attendee is None:
        return
    asked: dict[str, Any] = {"ROLE": file.role}
    if file.method is Method.REQUEST:
        asked |= {"PARTSTAT": "NEEDS-ACTION", "RSVP": "TRUE"}
    event.add("ATTENDEE", _address(attendee, asked))


def shown_name(name: str) -> str:
    """A name as it stands beside an address: one line, without backslashes.

    Programs take a backslash for the start of an escape, although the standard knows none there.
    """
    return " ".join(clean(name).replace("\\", "/").split())


def _address(mailbox: Mailbox, params: dict[str, Any]) -> "vCalAddress":
    from icalendar import vCalAddress  # noqa: PLC0415

    made = vCalAddress(f"mailto:{mailbox.address.strip()}")
    name = shown_name(mailbox.name)
    if name:
        made.params["CN"] = name
    made.params.update(params)
    return made
