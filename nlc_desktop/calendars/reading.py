"""Reads replies to an invitation: `read_replies` is the one door (RFC 5546, METHOD:REPLY).

Whatever a file holds, the answer is the replies in it or one `CalendarError` whose sentence names
the file. It is measured and its components counted before the library sees a line of it, and of
an event only the lines that say who answers what are handed on. Nothing here changes a meeting:
a proposal for another time (METHOD:COUNTER) is the answer "maybe" and a wish (A25).
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import cast

from nlc_desktop.calendars import limits, mails, moments
from nlc_desktop.calendars.lines import ContentLine, parsed, unfolded
from nlc_desktop.calendars.writing import clean
from nlc_desktop.domain.calendar_events import CalendarReply, is_address
from nlc_desktop.domain.meetings import Reply
from nlc_desktop.errors import CalendarError
from nlc_desktop.i18n import tr

_ANSWERS = {
    "ACCEPTED": Reply.YES,
    "DECLINED": Reply.NO,
    "TENTATIVE": Reply.MAYBE,
    "DELEGATED": Reply.DELEGATE,
}
_WANTED = frozenset(
    {"UID", "ATTENDEE", "ORGANIZER", "RECURRENCE-ID", "SEQUENCE", "DTSTAMP", "DTSTART", "COMMENT"}
    | {"SUMMARY"}
)
_CALENDAR = re.compile(r"^[ \t]*BEGIN:[ \t]*VCALENDAR", re.IGNORECASE | re.MULTILINE)
_LAST_MAILTO = re.compile(r":(mailto:[^:\s]+)$", re.IGNORECASE)
_LOOSE_PARAM = re.compile(r";(PARTSTAT|SENT-BY|DELEGATED-TO)=(\"[^\"]*\"|[^;:\",]*)", re.IGNORECASE)


@dataclass(slots=True)
class _File:
    """What was picked out of a file."""

    method: str = ""
    product: str = ""
    offsets: dict[str, timedelta] = field(default_factory=dict[str, timedelta])
    """Zones the file explains and that have one offset all year."""
    events: list[list[str]] = field(default_factory=list[list[str]])


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of an event, taken apart by the library."""

    name: str
    value: str
    params: Mapping[str, str]


def read_replies(data: bytes, name: str) -> tuple[CalendarReply, ...]:
    """The replies in a calendar file or in a mail saved with one.

    ``name`` is what the file is called in a sentence about it.

    Raises:
        CalendarError: if it is no reply, too big, or can't be read.
    """
    if not mails.is_mail(data):
        return _replies(data, name)
    if len(data) > limits.MAIL:
        raise _too_big(name)
    parts = mails.calendar_parts(data, name)
    if not parts:
        raise CalendarError(
            tr("There is no calendar file in the mail {file}. Paste its text instead.", file=name)
        )
    found = [reply for part in parts for reply in _replies(part, name)]
    return tuple(dict.fromkeys(found))


def _replies(data: bytes, name: str) -> tuple[CalendarReply, ...]:
    if len(data) > limits.FILE:
        raise _too_big(name)
    text = decoded(data)
    if not _CALENDAR.search(text):
        raise CalendarError(tr("{file} is no calendar file. Choose a file .ics.", file=name))
    file = _picked(text, name)
    _check_method(file.method, name)
    found: list[CalendarReply] = []
    for lines in file.events:
        found += _event(file, [line for text in lines if (line := _taken(text))], name)
        if len(found) > limits.ANSWERS:
            raise _too_big(name)
    if not found:
        raise CalendarError(
            tr("{file} does not say who answers. Ask for the reply again.", file=name)
        )
    return tuple(dict.fromkeys(found))


def decoded(data: bytes) -> str:
    """The text of a calendar file: UTF-8 as the standard says, or what programs make of it."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", errors="replace").replace("\x00", "")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = data.decode("cp1252", errors="replace")
    return text.replace("\x00", "")


def _too_big(name: str) -> CalendarError:
    return CalendarError(
        tr("{file} is far bigger than a reply to a meeting. It was not opened.", file=name)
    )


def _picked(text: str, name: str) -> _File:
    """The lines of the events that count, with the file measured on the way.

    Raises:
        CalendarError: if the file has more lines or components than a reply can have.
    """
    if text.count("\n") + text.count("\r") > 2 * limits.LINES:
        raise _too_big(name)
    lines = unfolded(text)
    if len(lines) > limits.LINES:
        raise _too_big(name)
    picker = _Picker(name)
    for line in lines:
        picker.take(line)
    return picker.file


class _Picker:
    """Goes through the lines of a file and keeps what an answer is made of."""

    def __init__(self, name: str) -> None:
        self.file = _File()
        self._name = name
        self._open: list[str] = []
        self._components = 0
        self._zone = ""
        self._zone_offsets: set[timedelta] = set()

    def take(self, text: str) -> None:
        """Keeps a line, or leaves it."""
        head = text[:80].upper()
        if head.startswith("BEGIN"):
            self._begin(parsed(text[:200]))
        elif head.startswith("END") and (line := parsed(text[:200])) is not None and line.ends:
            self._end(line.ends)
        elif self._open and len(text) <= limits.LINE:
            self._keep(text)

    def _begin(self, line: ContentLine | None) -> None:
        if line is None or not line.begins:
            return
        self._components += 1
        self._open.append(line.begins)
        if len(self._open) > limits.DEPTH or self._components > limits.COMPONENTS:
            raise _too_big(self._name)
        if line.begins == "VEVENT":
            self.file.events.append([])
        elif line.begins == "VTIMEZONE":
            self._zone, self._zone_offsets = "", set()

    def _end(self, kind: str) -> None:
        if kind == "VTIMEZONE" and self._zone and len(self._zone_offsets) == 1:
            self.file.offsets[self._zone] = next(iter(self._zone_offsets))
        if kind in self._open:
            while self._open.pop() != kind:
                pass

    def _keep(self, text: str) -> None:
        inside = self._open[-1]
        name = re.split("[;:]", text[:60], maxsplit=1)[0].strip().upper()
        if inside == "VEVENT" and name in _WANTED:
            self.file.events[-1].append(text)
        elif inside == "VCALENDAR" and name in {"METHOD", "PRODID"}:
            self._head(name, text)
        elif name in {"TZID", "TZOFFSETTO"} and "VTIMEZONE" in self._open:
            self._explain(name, text)

    def _head(self, name: str, text: str) -> None:
        value = text.partition(":")[2].strip()
        if name == "METHOD":
            self.file.method = self.file.method or value.upper()
        else:
            self.file.product = _short(value, limits.TEXT)

    def _explain(self, name: str, text: str) -> None:
        value = text.partition(":")[2].strip()
        if name == "TZID":
            self._zone = value
        elif (offset := moments.offset(value)) is not None:
            self._zone_offsets.add(offset)


def _check_method(method: str, name: str) -> None:
    """Lets replies and proposals through, and files that do not say what they are.

    Raises:
        CalendarError: for an invitation, a cancellation and the like.
    """
    if method in {"REPLY", "COUNTER", ""}:
        return
    if method == "REQUEST":
        raise CalendarError(
            tr("{file} is an invitation, not a reply to one. Choose the reply.", file=name)
        )
    if method in {"CANCEL", "PUBLISH", "ADD", "REFRESH", "DECLINECOUNTER"}:
        raise CalendarError(tr("{file} is no reply to an invitation. Choose the reply.", file=name))
    raise CalendarError(
        tr("{file} asks for something a reply does not. Ask for the reply again.", file=name)
    )


def _taken(text: str) -> _Line | None:
    """A line as the library reads it; nothing where it can't."""
    from icalendar.parser import Contentline  # noqa: PLC0415 - only who reads replies pays for it

    try:
        name, params, value = Contentline(text).parts()
    except (ValueError, AssertionError, IndexError):
        return _plain(text)
    items = cast("Iterable[tuple[str, str | list[str]]]", params.items())
    flat = {
        key.upper(): ",".join(item) if isinstance(item, list) else str(item) for key, item in items
    }
    return _Line(str(name).upper(), str(value), flat)


def _plain(text: str) -> _Line | None:
    """A line the library does not take, for instance with a name that was quoted wrongly."""
    line = parsed(text)
    if line is not None:
        return _Line(line.name, line.value, line.params)
    head, _, value = text.partition(":")
    name = head.partition(";")[0].strip().upper()
    if name == "ATTENDEE" and (address := _LAST_MAILTO.search(text)) is not None:
        loose = {key.upper(): word.strip('"') for key, word in _LOOSE_PARAM.findall(text)}
        return _Line(name, address[1], loose)
    return _Line(name, value, {}) if name in _WANTED - {"RECURRENCE-ID", "DTSTART"} else None


def _event(file: _File, lines: list[_Line], name: str) -> Iterator[CalendarReply]:
    """The answers of one event: one, unless the program put several people into it."""
    first = {line.name: line for line in reversed(lines)}
    uid = first["UID"].value.strip() if "UID" in first else ""
    if not uid or len(uid) > limits.UID:
        return
    slot = _slot(first.get("RECURRENCE-ID"), file, name)
    starts = _moment(first.get("DTSTART"), file)
    stamp = _moment(first.get("DTSTAMP"), file)
    said = " ".join(line.value for line in lines if line.name == "COMMENT")
    for line in lines:
        who = _answering(line, counter=file.method == "COUNTER", only=_people(lines) == 1)
        if who is None:
            continue
        address, reply = who
        yield CalendarReply(
            uid=uid,
            address=address,
            reply=reply,
            name=_short(line.params.get("CN", ""), limits.TEXT),
            recurrence_id=slot.moment if slot else None,
            recurrence_zone=slot.zone if slot else "",
            sequence=_number(first.get("SEQUENCE")),
            stamp=_utc(stamp.moment) if stamp else None,
            comment=_short(said, limits.COMMENT),
            delegate=_delegate(line, reply),
            sent_by=_address(line.params.get("SENT-BY", "")),
            title=_short(first["SUMMARY"].value if "SUMMARY" in first else "", limits.TEXT),
            starts=starts.moment if starts else None,
            product=file.product,
            organiser=_address(first["ORGANIZER"].value) if "ORGANIZER" in first else "",
            proposes=starts.moment if starts and file.method == "COUNTER" else None,
        )


def _people(lines: list[_Line]) -> int:
    return sum(line.name == "ATTENDEE" for line in lines)


def _answering(line: _Line, *, counter: bool, only: bool) -> tuple[str, Reply] | None:
    """Whose line it is and what they answer; nothing for a line that is no answer.

    One alone who says nothing clear is kept, so that somebody looks.
    """
    if line.name != "ATTENDEE":
        return None
    address = _address(line.value) or _address(line.params.get("EMAIL", ""))
    if not address:
        return None
    reply = _ANSWERS.get(line.params.get("PARTSTAT", "").strip().upper(), Reply.NONE)
    if counter:
        return address, Reply.MAYBE
    if reply is Reply.NONE and (not only or "PARTSTAT" not in line.params):
        return None
    return address, reply


def _address(value: str) -> str:
    """An e-mail address in small letters; empty where there is none."""
    bare = value.strip().strip('"').strip()
    if bare[:7].casefold() == "mailto:":
        bare = bare[7:]
    bare = bare.partition("?")[0].strip().strip("<>").casefold()
    return bare if len(bare) <= limits.TEXT and is_address(bare) else ""


def _delegate(line: _Line, reply: Reply) -> str:
    """Who comes instead: the address, or the name where the program gives one."""
    if reply is not Reply.DELEGATE:
        return ""
    told = line.params.get("DELEGATED-TO", "").split(",")[0]
    return _address(told) or _short(told.strip().strip('"').removeprefix("mailto:"), limits.TEXT)


def _slot(line: _Line | None, file: _File, name: str) -> moments.ReadMoment | None:
    """The one date that is answered; nothing for a meeting of its own or a whole series.

    Raises:
        CalendarError: if there is one that can't be read: it must not answer the whole series.
    """
    if line is None:
        return None
    found = _moment(line, file)
    if found is None:
        raise CalendarError(
            tr("{file} answers a date that can't be read. Ask for the reply again.", file=name)
        )
    return found


def _moment(line: _Line | None, file: _File) -> moments.ReadMoment | None:
    if line is None:
        return None
    return moments.read(line.value, line.params.get("TZID", ""), file.offsets)


def _utc(moment: datetime) -> datetime | None:
    """A moment in UTC; nothing for one without a zone or outside the years there are."""
    if moment.tzinfo is None:
        return None
    try:
        return moment.astimezone(UTC)
    except OverflowError:
        return None


def _number(line: _Line | None) -> int:
    value = line.value.strip() if line else ""
    return int(value) if value.isascii() and value.isdecimal() and len(value) < 9 else 0


def _short(text: str, most: int) -> str:
    """A text in one line, without signs that can't be shown, and no longer than a record holds."""
    return " ".join(clean(text).split())[:most].strip()
