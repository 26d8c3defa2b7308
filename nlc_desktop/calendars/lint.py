"""Checks a calendar file against RFC 5545 and RFC 5546 before it goes out (A26, A31).

What is found is technical and in English: a file of ours that breaks a rule is a bug.
"""

import re
from collections import Counter
from dataclasses import dataclass, field

from nlc_desktop.calendars.lines import ContentLine, parsed

OCTETS = 75
"""Octets of a line without its end."""
_METHODS = frozenset({"REQUEST", "CANCEL", "PUBLISH"})
_INSIDE = {
    "": frozenset({"VCALENDAR"}),
    "VCALENDAR": frozenset({"VEVENT", "VTIMEZONE"}),
    "VTIMEZONE": frozenset({"STANDARD", "DAYLIGHT"}),
}
_ONCE = ("UID", "DTSTAMP", "SEQUENCE", "DTSTART", "DTEND", "SUMMARY", "STATUS", "TRANSP", "CLASS")
_AT_MOST_ONCE = ("ORGANIZER", "RECURRENCE-ID", "RRULE", "LOCATION", "DESCRIPTION")
_TEXTS = frozenset({"SUMMARY", "LOCATION", "DESCRIPTION"})
_PEOPLE = frozenset({"ORGANIZER", "ATTENDEE"})
_ROLES = frozenset({"CHAIR", "REQ-PARTICIPANT", "OPT-PARTICIPANT", "NON-PARTICIPANT"})
_LOCAL = re.compile(r"\d{8}T\d{6}")
_UTC = re.compile(r"\d{8}T\d{6}Z")
_UNTIL = re.compile(r"(?:^|;)UNTIL=([^;]*)", re.IGNORECASE)
_MAILTO = re.compile(r"mailto:[^\s@:;,<>]+@[^\s@:;,<>]+", re.IGNORECASE)
_LOOSE = re.compile(r"(?<!\\)(?:\\\\)*[;,]|(?<!\\)(?:\\\\)*\\(?:[^\\;,nN]|$)")
_CONTROL = re.compile(r"[\x00-\x08\x0a-\x1f\x7f]")


@dataclass(slots=True)
class _Part:
    """A component with its lines and the components inside."""

    kind: str
    lines: list[ContentLine] = field(default_factory=list[ContentLine])
    parts: list["_Part"] = field(default_factory=list["_Part"])

    def named(self, name: str) -> list[ContentLine]:
        return [line for line in self.lines if line.name == name]

    def value(self, name: str) -> str:
        return next((line.value for line in self.lines if line.name == name), "")

    def inside(self, kind: str) -> list["_Part"]:
        return [part for part in self.parts if part.kind == kind]


def lint(data: bytes) -> tuple[str, ...]:
    """What is wrong with a calendar file; nothing when it may go out."""
    faults: list[str] = []
    lines = _bytes_to_lines(data, faults)
    if faults:
        return tuple(faults)
    root = _tree(lines, faults)
    if faults:
        return tuple(faults)
    _calendar(root, faults)
    return tuple(dict.fromkeys(faults))


def _bytes_to_lines(data: bytes, faults: list[str]) -> list[str]:
    if not data.endswith(b"\r\n"):
        faults.append("the file does not end in CRLF")
    rows = data.removesuffix(b"\r\n").split(b"\r\n")
    whole: list[str] = []
    for number, row in enumerate(rows, 1):
        if len(row) > OCTETS:
            faults.append(f"line {number} is longer than 75 octets")
        try:
            text = row.decode()
        except UnicodeDecodeError:
            faults.append(f"line {number} cuts a sign in two or is not UTF-8")
            continue
        if _CONTROL.search(text):
            faults.append(f"line {number} holds a control character or a bare CR or LF")
        if text.startswith(" ") and whole:
            whole[-1] += text[1:]
        else:
            whole.append(text)
    return whole


def _tree(lines: list[str], faults: list[str]) -> _Part:
    root = _Part("")
    open_parts = [root]
    for number, text in enumerate(lines, 1):
        line = parsed(text)
        if line is None:
            faults.append(f"content line {number} has no name and value")
        elif line.begins:
            if line.begins not in _INSIDE.get(open_parts[-1].kind, frozenset()):
                faults.append(f"{line.begins} inside {open_parts[-1].kind or 'nothing'}")
            part = _Part(line.begins)
            open_parts[-1].parts.append(part)
            open_parts.append(part)
        elif line.ends:
            if open_parts[-1].kind != line.ends or len(open_parts) == 1:
                faults.append(f"END:{line.ends} closes nothing")
                return root
            open_parts.pop()
        else:
            open_parts[-1].lines.append(line)
    if len(open_parts) > 1:
        faults.append(f"{open_parts[-1].kind} has no end")
    return root


def _calendar(root: _Part, faults: list[str]) -> None:
    if len(root.parts) != 1 or root.lines:
        faults.append("there is not exactly one VCALENDAR")
        return
    calendar = root.parts[0]
    for name in ("PRODID", "VERSION", "METHOD"):
        _count(calendar, name, 1, 1, faults)
    if calendar.value("VERSION") != "2.0":
        faults.append("VERSION is not 2.0")
    method = calendar.value("METHOD")
    if method not in _METHODS:
        faults.append(f"METHOD is {method or 'missing'}")
    _zones(calendar, faults)
    events = calendar.inside("VEVENT")
    if not events:
        faults.append("there is no VEVENT")
    for event in events:
        _event(event, method, faults)
    if events:
        _together(events, faults)


def _count(part: _Part, name: str, least: int, most: int, faults: list[str]) -> None:
    found = len(part.named(name))
    if found < least:
        faults.append(f"{part.kind} has no {name}")
    elif found > most:
        faults.append(f"{part.kind} has {name} {found} times")


def _zones(calendar: _Part, faults: list[str]) -> None:
    """Every zone that is named has its block, once, and each block is whole."""
    blocks = Counter(zone.value("TZID") for zone in calendar.inside("VTIMEZONE"))
    used = {
        line.params["TZID"]
        for event in calendar.inside("VEVENT")
        for line in event.lines
        if "TZID" in line.params
    }
    faults.extend(f"TZID {zone} has no VTIMEZONE" for zone in sorted(used - set(blocks)))
    faults.extend(f"VTIMEZONE {zone} is not used" for zone in sorted(set(blocks) - used))
    faults.extend(f"VTIMEZONE {zone} stands twice" for zone, n in blocks.items() if n > 1)
    for zone in calendar.inside("VTIMEZONE"):
        if not zone.inside("STANDARD"):
            faults.append("VTIMEZONE has no STANDARD")
        for part in zone.parts:
            for name in ("DTSTART", "TZOFFSETFROM", "TZOFFSETTO"):
                _count(part, name, 1, 1, faults)
            if not _LOCAL.fullmatch(part.value("DTSTART")):
                faults.append(f"DTSTART of {part.kind} is no local time")


def _event(event: _Part, method: str, faults: list[str]) -> None:
    for name in _ONCE:
        _count(event, name, 1, 1, faults)
    for name in _AT_MOST_ONCE:
        _count(event, name, 0, 1, faults)
    faults.extend(f"{line.name} is empty" for line in event.lines if not line.value.strip())
    if not event.value("SEQUENCE").isdecimal():
        faults.append("SEQUENCE is no number")
    if not _UTC.fullmatch(event.value("DTSTAMP")):
        faults.append("DTSTAMP is not in UTC")
    for line in event.lines:
        if line.name in _TEXTS and _LOOSE.search(line.value):
            faults.append(f"{line.name} has a sign that is not escaped")
        if line.name in _PEOPLE and not _MAILTO.fullmatch(line.value):
            faults.append(f"{line.name} is no mailto: address")
    _times(event, faults)
    _rule(event, faults)
    _people(event, method, faults)
    if (event.value("STATUS") == "CANCELLED") < (method == "CANCEL"):
        faults.append("STATUS of a CANCEL is not CANCELLED")
    if event.value("STATUS") not in {"CONFIRMED", "CANCELLED", "TENTATIVE"}:
        faults.append("STATUS says nothing known")


def _times(event: _Part, faults: list[str]) -> None:
    forms: dict[str, str] = {}
    for line in event.lines:
        if line.name not in {"DTSTART", "DTEND", "RECURRENCE-ID", "EXDATE"}:
            continue
        for value in line.value.split(","):
            if _UTC.fullmatch(value) and "TZID" not in line.params:
                forms[line.name] = "UTC"
            elif _LOCAL.fullmatch(value) and line.params.get("TZID"):
                forms[line.name] = line.params["TZID"]
            else:
                faults.append(f"{line.name} floats: neither UTC nor in a zone")
    for name in ("DTEND", "RECURRENCE-ID", "EXDATE"):
        if name in forms and forms[name] != forms.get("DTSTART"):
            faults.append(f"{name} is not in the form of DTSTART")
    if event.value("DTEND") <= event.value("DTSTART"):
        faults.append("DTEND is not after DTSTART")


def _rule(event: _Part, faults: list[str]) -> None:
    rule = event.value("RRULE")
    if not rule:
        if event.named("EXDATE"):
            faults.append("EXDATE without RRULE")
        return
    parts = [part.partition("=")[::2] for part in rule.split(";")]
    names = [name.upper() for name, _ in parts]
    if "FREQ" not in names or not all(name and value for name, value in parts):
        faults.append("RRULE has no FREQ or an empty part")
    if len(set(names)) < len(names) or {"UNTIL", "COUNT"} <= set(names):
        faults.append("RRULE says one thing twice")
    until = _UNTIL.search(rule)
    if until is not None and not _UTC.fullmatch(until[1]):
        faults.append("UNTIL is not in UTC")
    if event.named("RECURRENCE-ID"):
        faults.append("RRULE beside RECURRENCE-ID")


def _people(event: _Part, method: str, faults: list[str]) -> None:
    attendees = event.named("ATTENDEE")
    if method == "PUBLISH" and attendees:
        faults.append("PUBLISH has an ATTENDEE")
    if method == "REQUEST":
        _count(event, "ORGANIZER", 1, 1, faults)
        _count(event, "ATTENDEE", 1, 1, faults)
    if method == "CANCEL":
        _count(event, "ORGANIZER", 1, 1, faults)
        _count(event, "ATTENDEE", 0, 1, faults)
    for line in attendees:
        if line.params.get("ROLE") not in _ROLES:
            faults.append("ATTENDEE has no ROLE")
        asked = (line.params.get("RSVP"), line.params.get("PARTSTAT"))
        if method == "REQUEST" and asked != ("TRUE", "NEEDS-ACTION"):
            faults.append("ATTENDEE is not asked to answer")


def _together(events: list[_Part], faults: list[str]) -> None:
    if len({event.value("UID") for event in events}) > 1:
        faults.append("there is more than one UID")
    dates = Counter(event.value("RECURRENCE-ID") for event in events)
    if any(count > 1 for count in dates.values()):
        faults.append("a date stands twice")
    forms = {
        line.params.get("TZID", "UTC")
        for event in events
        for line in event.lines
        if line.name in {"DTSTART", "RECURRENCE-ID"}
    }
    if len(forms) > 1:
        faults.append("times stand in more than one form")
