"""Jurisdictions: whose holidays, weekend and prayer hours a body keeps.

A jurisdiction is written as country and state, ``my-10``; the country alone, ``id``, stands for
its capital's. The days of one come from a country pack and from what the office added or took
out (R-CAL-01).
"""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, time, timedelta
from enum import StrEnum

from nlc_desktop.domain.places import Names, State


class DayKind(StrEnum):
    """What a day of a calendar is."""

    HOLIDAY = "holiday"
    JOINT_LEAVE = "joint-leave"
    """Collective leave of offices (*cuti bersama*)."""
    REMOVED = "removed"
    """Of the office's own days only: a holiday of the pack that is none this year."""
    SCHOOL_HOLIDAY = "school-holiday"
    ELECTION = "election"
    FIESTA = "fiesta"
    """A charter day, a town's or a barangay's feast."""
    NOTE = "note"
    """Something to keep in mind, e.g. a season of floods."""


class Feast(StrEnum):
    """The feasts on whose eve nobody should be asked to a meeting (domain.md 6.4)."""

    EID = "eid"
    CHRISTMAS = "christmas"
    LUNAR_NEW_YEAR = "lunar-new-year"
    GAWAI = "gawai"
    KAAMATAN = "kaamatan"
    NYEPI = "nyepi"


@dataclass(frozen=True, slots=True)
class CalendarEntry:
    """A day of a jurisdiction's calendar."""

    day: date
    kind: DayKind
    names: Names
    estimated: bool = False
    """Whether it may still move by a day."""
    feast: Feast | None = None
    """The feast that begins on it."""
    own: bool = False
    """Whether the office added it."""
    id: str = ""
    """Of a day of the office's own."""

    @property
    def closes(self) -> bool:
        """Whether offices are closed on it."""
        return self.kind in {DayKind.HOLIDAY, DayKind.JOINT_LEAVE}


@dataclass(frozen=True, slots=True)
class OwnDay:
    """A day, or several in a row, that the office added to a calendar or took out of it."""

    id: str
    jurisdiction: str
    """Where it holds, "my-10" or a whole country, "my"."""
    day: date
    until: date
    """Last day; the same as the first where it is one."""
    kind: DayKind
    name: str
    name_english: str
    source: str
    """Who said so."""


class SeasonKind(StrEnum):
    """Times of the year in which meetings are set with care."""

    RAMADAN = "ramadan"
    HOLY_WEEK = "holy-week"


@dataclass(frozen=True, slots=True)
class Season:
    """A time of the year, first and last day; an estimated one may move by a day each way."""

    kind: SeasonKind
    starts: date
    ends: date
    estimated: bool
    source: str

    def holds_on(self, day: date) -> bool:
        """Whether a day lies in it, or may."""
        return self.starts - self._slack <= day <= self.ends + self._slack

    def unsure_on(self, day: date) -> bool:
        """Whether a day is so near an estimated end that it may lie outside."""
        sure = self.starts + self._slack <= day <= self.ends - self._slack
        return self.estimated and self.holds_on(day) and not sure

    @property
    def _slack(self) -> timedelta:
        """How far its ends may move (domain.md 6.3)."""
        return timedelta(days=1 if self.estimated else 0)


@dataclass(frozen=True, slots=True)
class FastingHours:
    """The hours that suit meetings in the fasting month, in local time (R-CAL-03)."""

    starts: time = time(9, 0)
    ends: time = time(12, 0)
    latest: time = time(16, 0)
    """Nothing should run on after it."""
    source: str = ""


@dataclass(frozen=True, slots=True)
class PackCalendar:
    """What a country pack says about the days of one state."""

    entries: tuple[CalendarEntry, ...]
    """In order of day."""
    seasons: tuple[Season, ...]
    first_year: int
    last_year: int
    """Last year the data covers; later days are not known to be free."""
    fasting: FastingHours = FastingHours()


@dataclass(frozen=True, slots=True)
class Jurisdiction:
    """One jurisdiction with its calendar."""

    key: str
    """"my-10"."""
    names: Names
    """"Selangor"."""
    state: State
    entries: tuple[CalendarEntry, ...] = ()
    """In order of day; the office's own are in it, removed ones are not."""
    seasons: tuple[Season, ...] = ()
    as_of: date | None = None
    """How old the data of the pack is."""
    last_year: int = 0
    """Last year the data covers; later days are not known to be free."""
    fasting: FastingHours = FastingHours()

    def on(self, day: date) -> tuple[CalendarEntry, ...]:
        """What the calendar says of a day."""
        found: list[CalendarEntry] = []
        at = bisect_left(self.entries, day, key=lambda entry: entry.day)
        while at < len(self.entries) and self.entries[at].day == day:
            found.append(self.entries[at])
            at += 1
        return tuple(found)

    def days_off(self) -> frozenset[date]:
        """Days on which its offices are closed, weekends apart."""
        return closed_days(self.entries)


def closed_days(entries: Iterable[CalendarEntry]) -> frozenset[date]:
    """The days of a calendar on which offices are closed."""
    return frozenset(entry.day for entry in entries if entry.closes)


def split_key(key: str) -> tuple[str, str]:
    """Country and state of a jurisdiction: ``("my", "10")``; the state may be empty."""
    country, _, state = key.partition("-")
    return country, state


def applies(rule: str, key: str) -> bool:
    """Whether a day noted for ``rule`` (a jurisdiction or a whole country) holds in ``key``."""
    return rule in {key, split_key(key)[0]}


def overlaid(
    entries: Sequence[CalendarEntry], own: Iterable[CalendarEntry]
) -> tuple[CalendarEntry, ...]:
    """The days of a pack with the office's own added and the removed ones taken out."""
    mine = tuple(own)
    removed = {entry.day for entry in mine if entry.kind is DayKind.REMOVED}
    kept = [entry for entry in entries if entry.day not in removed]
    kept += [entry for entry in mine if entry.kind is not DayKind.REMOVED]
    return tuple(sorted(kept, key=lambda entry: (entry.day, entry.kind.value)))
