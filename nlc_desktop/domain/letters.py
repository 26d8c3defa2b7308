"""Letters that call a meeting: the views they are set from, and what makes one a revision."""

import json
from dataclasses import asdict, dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any, cast
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from nlc_desktop.domain.audience import View
from nlc_desktop.domain.papers import (
    AgendaLineView,
    LetterheadView,
    MeetingHeadView,
    PersonView,
    SignatureView,
)


class LetterKind(StrEnum):
    """What a letter says."""

    CALL = "call"
    """Notice of or invitation to a meeting."""
    REVISED = "revised"
    """A notice in place of an earlier one."""
    CANCELLED = "cancelled"


class NoticePart(StrEnum):
    """What can change between two notices."""

    DATE = "date"
    TIME = "time"
    VENUE = "venue"
    AGENDA = "agenda"


@dataclass(frozen=True, slots=True)
class EndedEvent:
    """An entry in guests' calendars that another one took the place of; it is cancelled there."""

    uid: str
    slot: str = ""
    """Local time of the date of a series; empty for a meeting of its own."""
    zone: str = ""
    """Zone of the slot."""
    sequence: int = 0
    """SEQUENCE it was last sent with."""


@dataclass(frozen=True, slots=True)
class NoticeText:
    """What a notice said, kept to tell what changed since; for the office alone."""

    starts: str = ""
    """Moment in UTC."""
    minutes: int = 0
    venue: str = ""
    agenda: tuple[str, ...] = ()
    """One text an item: kind, minutes, title, presenter."""
    zone: str = ""
    uid: str = ""
    """UID of its calendar files."""
    slot: str = ""
    """Date of the series in them; empty for a meeting of its own."""
    slot_zone: str = ""
    sequence: int = 0
    """SEQUENCE of its calendar files."""
    replaces: str = ""
    """Of a revised notice: the day of the notice it took the place of."""
    parts: tuple[NoticePart, ...] = ()
    """Of a revised notice: what it changed."""
    ended: tuple[EndedEvent, ...] = ()
    """Entries in guests' calendars that a revised notice ended."""
    firsts: tuple[str, ...] = ()
    """Invitations whose first letter belongs to a revised notice: to them it is no revision."""

    def changed(self, other: "NoticeText") -> tuple[NoticePart, ...]:
        """Which parts of ``other`` say something else."""
        parts: list[NoticePart] = []
        mine, theirs = self._local(), other._local()
        if mine[:10] != theirs[:10]:
            parts.append(NoticePart.DATE)
        if mine[10:] != theirs[10:] or self.zone != other.zone:
            parts.append(NoticePart.TIME)
        if self.venue != other.venue:
            parts.append(NoticePart.VENUE)
        if self.agenda != other.agenda or self.minutes != other.minutes:
            parts.append(NoticePart.AGENDA)
        return tuple(parts)

    def _local(self) -> str:
        """Its begin as the clock at the place shows it."""
        try:
            moment = datetime.fromisoformat(self.starts)
            return moment.astimezone(ZoneInfo(self.zone)).isoformat()[:16]
        except (ValueError, OSError, ZoneInfoNotFoundError, OverflowError):
            return self.starts

    def written(self) -> str:
        """The notice as it is kept with its meeting."""
        return json.dumps(asdict(self), ensure_ascii=False, separators=(",", ":"))


_MOST_WRITTEN = 200_000


def read_notice(text: str) -> NoticeText | None:
    """A notice as it was kept (`NoticeText.written`); nothing for a text that is none.

    Another laptop's later version may know further fields, which are passed over; a field of
    another type than ours makes it no notice.
    """
    if not text or len(text) > _MOST_WRITTEN:
        return None
    try:
        found: object = json.loads(text)
    except (ValueError, RecursionError):
        return None
    return _notice(cast("dict[str, object]", found)) if isinstance(found, dict) else None


def _notice(found: dict[str, object]) -> NoticeText | None:
    given = {name: found[name] for name in _WORDS if name in found}
    counts = {name: found[name] for name in _COUNTS if name in found}
    agenda, parts = _lines(found.get("agenda", [])), _lines(found.get("parts", []))
    ended, firsts = _ended(found.get("ended", [])), _lines(found.get("firsts", []))
    if agenda is None or parts is None or ended is None or firsts is None:
        return None
    if any(type(value) is not int for value in counts.values()):
        return None
    if any(not isinstance(value, str) for value in given.values()):
        return None
    known = tuple(part for part in NoticePart if part.value in parts)
    values = cast("dict[str, Any]", {**given, **counts})
    return NoticeText(**values, agenda=agenda, parts=known, ended=ended, firsts=firsts)


_WORDS = ("starts", "venue", "zone", "uid", "slot", "slot_zone", "replaces")
_COUNTS = ("minutes", "sequence")


def _lines(found: object) -> tuple[str, ...] | None:
    if not isinstance(found, list):
        return None
    lines = cast("list[object]", found)
    return tuple(cast("list[str]", lines)) if all(isinstance(x, str) for x in lines) else None


def _ended(found: object) -> tuple[EndedEvent, ...] | None:
    if not isinstance(found, list):
        return None
    out: list[EndedEvent] = []
    for entry in cast("list[object]", found):
        event = _event(cast("dict[str, object]", entry)) if isinstance(entry, dict) else None
        if event is None:
            return None
        out.append(event)
    return tuple(out)


def _event(found: dict[str, object]) -> EndedEvent | None:
    uid, slot, zone = (found.get(name, "") for name in ("uid", "slot", "zone"))
    sequence = found.get("sequence", 0)
    if not (isinstance(uid, str) and isinstance(slot, str) and isinstance(zone, str)):
        return None
    return EndedEvent(uid, slot, zone, sequence) if type(sequence) is int else None


@dataclass(frozen=True, slots=True)
class LetterIssue:
    """What one letter says that no record holds, or that differs from what is kept."""

    dated: date | None = None
    """Day of the letter; empty for the day of the last notice."""
    replaces: date | None = None
    """Day of the notice it takes the place of; empty for what is kept."""
    changed: tuple[NoticePart, ...] = ()
    """What a revision changed; empty for what is kept."""
    service_number: str = ""
    """Service number under the signatory's name (NIP). It holds a date of birth: it is typed for
    the paper and kept nowhere."""


@dataclass(frozen=True, kw_only=True)
class ReplySlipView(View):
    """The slip below the cut line: the code that brings it back, and where it goes back to."""

    code: str
    """Six letters (`domain.sheet_codes`)."""
    return_to: str = ""
    """Department and address in one line."""
    phone: str = ""


@dataclass(frozen=True, kw_only=True)
class LetterView(View):
    """One letter to one addressee."""

    letterhead: LetterheadView
    head: MeetingHeadView
    """Its ``reference`` is the letter's own number, its ``dated`` the day of the letter."""
    kind: LetterKind = LetterKind.CALL
    place: str = ""
    """Where the letter is written, beside its date where the country has it so."""
    number: int = 0
    """Its place among the letters of the meeting; 0 before the call."""
    addressee: PersonView
    address: tuple[str, ...] = ()
    """Lines of the address under post and organisation."""
    whose: str = ""
    """Post and organisation of the addressee in one line, as lists have it."""
    by_name: bool = False
    """Addressed to the person (name first); else to the post, with the name under "u.p."."""
    salutation: str
    """"YBhg. Dato',", "Tuan,", "Dear Atty. Santos:": as the country opens a letter, with its comma
    or colon (`domain.salutations`); empty for the form's own."""
    second_person: str = ""
    """How the text says "you": "Tuan", "YBhg. Dato'", "Bapak/Ibu"; empty where it is just "you"."""
    mechanism: str = ""
    """Public name of the committee or network; empty for a meeting of its own."""
    agenda: tuple[AgendaLineView, ...] = ()
    """Agenda lines where the country's notice carries them."""
    agenda_attached: bool = True
    distribution: tuple[str, ...] = ()
    """Everybody it goes to, by post, in order; never by name."""
    copies_to: tuple[str, ...] = ()
    signatory: SignatureView
    rank: str = ""
    """Rank or grade under the signatory's name (pangkat), where the country prints it."""
    service_number: str = ""
    on_behalf_of: str = ""
    """"Datuk Bandar, Majlis Bandaraya Diraja Klang" after b.p., a.n. or for; empty for none."""
    answer_by: date | None = None
    """Day by which an answer is asked for, with or without a slip."""
    slip: ReplySlipView | None = None
    replaces: date | None = None
    """Of a revision or cancellation: the day of the notice it replaces."""
    changed: tuple[NoticePart, ...] = ()
    reason: str = ""
    """Of a cancellation."""
    urgency: str = ""
    """The country's word for urgency (Sifat), exactly; empty for the ordinary."""
    attachments: int = 0
    """Pages or papers enclosed, where the form says how many (Lampiran)."""

    @property
    def told(self) -> tuple[str, ...]:
        """What a letter tells its addressee though it is marked for fewer readers.

        Their own name and address, who writes to them and under which number, which posts are
        asked too, where the slip goes back to, and why a meeting was called off. Nothing else
        above their audience may be on it; the leak gate looks for the rest.
        """
        addressee, signed = self.addressee, self.signatory
        texts = (
            *(addressee.name, addressee.native_name, addressee.post, self.whose),
            "\n".join(self.address),
            "\n".join((signed.name, signed.post, self.rank)),
            *(self.service_number, self.on_behalf_of, self.head.reference, self.reason),
            "\n".join(self.copies_to),
            "\n".join(self.distribution),
            self.slip.return_to if self.slip is not None else "",
        )
        return tuple(text for text in texts if text.strip())
