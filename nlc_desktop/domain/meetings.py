"""Meetings: states, agenda lines with clock times, guest list and replies, coverage."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum

from nlc_desktop.domain.coverage import Balance, balance
from nlc_desktop.domain.papers import ItemKind, MeetingRole, Presence
from nlc_desktop.domain.stakeholders import Level, Sector


class MeetingState(StrEnum):
    """The life of a meeting (domain.md 2.4); each step can be taken back with a reason."""

    PLANNED = "planned"
    CALLED = "called"
    HELD = "held"
    MINUTES_DRAFT = "minutes-draft"
    CIRCULATED = "circulated"
    CONFIRMED = "confirmed"
    VOID = "void"

    @property
    def step(self) -> int:
        """Place in the order of a meeting's life; void stands outside it (-1)."""
        order = list(MeetingState)
        return -1 if self is MeetingState.VOID else order.index(self)

    @property
    def freezes_numbers(self) -> bool:
        """Whether paragraph numbers are frozen and text changes only as corrections."""
        return self in {MeetingState.CIRCULATED, MeetingState.CONFIRMED}


class Reply(StrEnum):
    """What somebody answered to an invitation."""

    NONE = "none"
    YES = "yes"
    NO = "no"
    MAYBE = "maybe"
    DELEGATE = "delegate"


class Channel(StrEnum):
    """How a reply came."""

    PHONE = "phone"
    CHAT = "chat"
    LETTER = "letter"
    MAIL = "mail"
    IN_PERSON = "in-person"


class Outcome(StrEnum):
    """What became of an agenda item."""

    AHEAD = "ahead"
    DISCUSSED = "discussed"
    DEFERRED = "deferred"


@dataclass(frozen=True, slots=True)
class MeetingRow:
    """A meeting in a list."""

    id: str
    title: str
    number: str
    state: MeetingState
    starts: datetime | None
    """Aware, in the meeting's zone."""
    minutes: int
    venue: str
    mechanism_id: str
    mechanism: str
    invited: int = 0
    answered: int = 0

    @property
    def name(self) -> str:
        """Title and number in one line."""
        return f"{self.title} · {self.number}" if self.number else self.title


@dataclass(frozen=True, slots=True)
class ItemRow:
    """An agenda item as the agenda shows it; ``starts`` follows the minutes before it."""

    id: str
    number: str
    """"1", "2", …; a dash for a break."""
    title: str
    public_title: str
    kind: ItemKind
    minutes: int
    presenter: str
    """Post, organisation or typed name; empty means "to be named"."""
    presenter_id: str
    closed: bool
    note: str
    outcome: Outcome
    papers: tuple["PaperRow", ...] = ()
    starts: datetime | None = None
    parent_id: str = ""
    """Item it stands under (a matter under *matters arising*); empty at the top."""
    deferred: int = 0
    """How often it was put off."""
    title_english: str = ""
    remark: str = ""
    """For this office only; never printed."""
    raised: str = ""
    """Number of the earlier meeting a matter arising comes from."""
    action: str = ""
    """Number of the open action that put it on the agenda."""


@dataclass(frozen=True, slots=True)
class PaperRow:
    """A paper to an item, with the six facts minutes need of it (R-MY-08)."""

    id: str
    item_id: str
    number: int
    title: str
    prepared_by: str
    received: bool
    purpose: str = ""
    issues: str = ""
    views: str = ""
    decision: str = ""


@dataclass(frozen=True, slots=True)
class InvitationRow:
    """One line of the guest list."""

    id: str
    post_id: str
    person_id: str
    organisation_id: str
    organisation: str
    post: str
    person: str
    """The holder of the post on the day; empty when none is named."""
    native_name: str
    level: Level
    sector: Sector
    role: MeetingRole
    rank: int
    reply: Reply
    channel: Channel | None
    replied_on: date | None
    delegate: str
    presence: Presence
    arrived: datetime | None
    reason: str
    walk_in: bool
    organisation_short: str = ""
    sent_on: date | None = None
    slip_code: str = ""
    """Six letters of the reply slip; empty until a letter was made out."""
    replied_at: datetime | None = None
    """When the reply was given, in the meeting's zone."""
    comment: str = ""
    """What was said with the reply."""

    @property
    def display(self) -> str:
        """The person if named, else the post, else the organisation."""
        return self.person or self.post or self.organisation


@dataclass(frozen=True, slots=True)
class MeetingPage:
    """The head of a meeting's page."""

    row: MeetingRow
    zone: str
    public_title: str
    internal_purpose: str
    language: str
    reference: str
    chair: str
    chair_post_id: str
    registration: datetime | None
    bring: str
    called_on: date | None
    started: datetime | None
    closed: datetime | None
    circulated_on: date | None
    confirmed_on: date | None
    previous_id: str
    next_starts: datetime | None
    next_venue: str
    mark: str
    mark_officer: str
    mark_date: date | None
    sheet_code: str
    pad: str
    secretariat: str
    public_title_english: str = ""
    prepared_by: str = ""
    checked_by: str = ""
    revision: int = 1


@dataclass(frozen=True, slots=True)
class TypedItem:
    """What one typed line means: "Laporan PPS 10m @Polis #information"."""

    title: str
    minutes: int | None = None
    presenter: str = ""
    kind: ItemKind | None = None


_DURATION = re.compile(
    r"(?<!\S)(?:(?P<clock>\d{1,2}):(?P<clock_minutes>[0-5]\d)"
    r"|(?P<hours>\d{1,2}(?:[.,]\d{1,2})?)\s?(?:h|j|jam|hr|hour|hours)"
    r"|(?P<minutes>\d{1,3})\s?(?:m|min|mins|minit|minutes))(?!\S)",
    re.IGNORECASE,
)
_KIND_WORDS = {
    "information": ItemKind.INFORMATION,
    "info": ItemKind.INFORMATION,
    "makluman": ItemKind.INFORMATION,
    "discussion": ItemKind.DISCUSSION,
    "perbincangan": ItemKind.DISCUSSION,
    "decision": ItemKind.DECISION,
    "keputusan": ItemKind.DECISION,
    "break": ItemKind.BREAK,
    "rehat": ItemKind.BREAK,
}


def parse_item(line: str) -> TypedItem:
    """Reads a line typed in the agenda; what is not understood stays part of the title.

    Durations are written as people do: ``10m``, ``1.5h``, ``90 min``, ``1:30``. ``@`` starts the
    presenter and runs to the next ``#`` or duration; ``#`` names the kind in English or Malay.
    """
    kind: ItemKind | None = None

    def take_kind(match: re.Match[str]) -> str:
        nonlocal kind
        found = _KIND_WORDS.get(match[1].lower())
        if found is None:
            return match[0]
        kind = found
        return " "

    rest = re.sub(r"(?<!\S)#(\w+)", take_kind, line)
    minutes: int | None = None
    if duration := _DURATION.search(rest):
        minutes = _minutes(duration)
        rest = f"{rest[: duration.start()]}\x00{rest[duration.end() :]}"
    presenter = ""
    if at := re.search(r"(?<!\S)@([^\x00#@]+)", rest):
        presenter = at[1].strip()
        rest = rest[: at.start()] + rest[at.end() :]
    title = " ".join(rest.replace("\x00", " ").split())
    return TypedItem(title, minutes, " ".join(presenter.split()), kind)


def _minutes(match: re.Match[str]) -> int:
    if match["clock"] is not None:
        return int(match["clock"]) * 60 + int(match["clock_minutes"])
    if match["hours"] is not None:
        return round(float(match["hours"].replace(",", ".")) * 60)
    return int(match["minutes"])


def with_times(items: Sequence[ItemRow], starts: datetime | None) -> tuple[ItemRow, ...]:
    """The items numbered in order and with the clock time each begins at.

    Items that stand under another follow it and are numbered 3.1, 3.2; they take their time
    from the one they stand under and add none of their own. A break has a dash.
    """
    children: dict[str, list[ItemRow]] = {}
    for item in items:
        if item.parent_id:
            children.setdefault(item.parent_id, []).append(item)
    moment, number = starts, 0
    out: list[ItemRow] = []
    for item in items:
        if item.parent_id:
            continue
        number += item.kind is not ItemKind.BREAK
        label = "–" if item.kind is ItemKind.BREAK else str(number)
        out.append(replace(item, number=label, starts=moment))
        out.extend(
            replace(child, number=f"{number}.{n}", starts=moment)
            for n, child in enumerate(children.get(item.id, ()), 1)
        )
        if moment is not None:
            moment += timedelta(minutes=item.minutes)
    return tuple(out)


class Seat(StrEnum):
    """How one invitation shows in a coverage bar."""

    COMING = "coming"
    DELEGATE = "delegate"
    MAYBE = "maybe"
    NOT_COMING = "not-coming"
    NO_ANSWER = "no-answer"


_SEATS = {
    Reply.YES: Seat.COMING,
    Reply.DELEGATE: Seat.DELEGATE,
    Reply.MAYBE: Seat.MAYBE,
    Reply.NO: Seat.NOT_COMING,
    Reply.NONE: Seat.NO_ANSWER,
}


_COMING = frozenset({Seat.COMING, Seat.DELEGATE})


@dataclass(frozen=True, slots=True)
class Coverage:
    """Who of each sector will be in the room; sectors nobody of is invited have no seats."""

    by_sector: tuple[tuple[Sector, tuple[Seat, ...]], ...]
    by_level: tuple[tuple[Level, tuple[Seat, ...]], ...]
    balance: Balance
    coming: Balance
    """The balance of those who will come or send somebody."""

    @property
    def coming_levels(self) -> tuple[Level, ...]:
        """Levels of which somebody will come (R-NLC-05)."""
        return tuple(level for level, seats in self.by_level if not _COMING.isdisjoint(seats))

    @property
    def invited_levels(self) -> tuple[Level, ...]:
        """Levels of which somebody is invited."""
        return tuple(level for level, seats in self.by_level if seats)

    @property
    def security(self) -> int:
        """Guests from the security sector."""
        return self.balance.security

    @property
    def total(self) -> int:
        """All guests."""
        return self.balance.total

    @property
    def too_much_security(self) -> bool:
        """Whether the security sector is more than half of the guests (R-NLC-04)."""
        return self.balance.too_much_security

    @property
    def no_civil_society(self) -> bool:
        """Whether nobody outside government is invited (R-NLC-04)."""
        return self.balance.no_civil_society


def coverage(invitations: Iterable[InvitationRow]) -> Coverage:
    """Counts a guest list by sector and level; it warns, it never blocks."""
    guests = [row for row in invitations if not row.walk_in]
    sectors = {sector: [_SEATS[r.reply] for r in guests if r.sector is sector] for sector in Sector}
    levels = {level: [_SEATS[r.reply] for r in guests if r.level is level] for level in Level}
    return Coverage(
        by_sector=tuple((sector, tuple(seats)) for sector, seats in sectors.items()),
        by_level=tuple((level, tuple(seats)) for level, seats in levels.items()),
        balance=balance(row.sector for row in guests),
        coming=balance(row.sector for row in guests if _SEATS[row.reply] in _COMING),
    )
