"""Reads the calendar of one state: its holidays, joint leave, and the seasons of the country.

Holidays are many, so they are read apart from the pack and one state at a time. States that keep
the same days (the provinces of Indonesia) name one list in ``states.json`` as their calendar.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import cast

from nlc_desktop.domain.jurisdictions import (
    CalendarEntry,
    DayKind,
    FastingHours,
    Feast,
    PackCalendar,
    Season,
)
from nlc_desktop.domain.places import Names
from nlc_desktop.i18n import tr
from nlc_desktop.packs import strict
from nlc_desktop.packs.parts import Head, Part, States, checked, read_head, read_part
from nlc_desktop.packs.strict import Spot, load

_KINDS = frozenset({DayKind.HOLIDAY, DayKind.JOINT_LEAVE, DayKind.NOTE})
"""What a day of a pack may be, a note being kept at work; other kinds are an office's own."""


@dataclass(frozen=True, slots=True)
class _Day:
    """One line of ``holidays.json``."""

    day: date
    names: Names
    kind: DayKind = DayKind.HOLIDAY
    feast: Feast | None = None
    estimated: bool = False


@dataclass(frozen=True, slots=True)
class _Calendar:
    calendar: str
    days: tuple[_Day, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class _Holidays(Part):
    generator: str
    first_year: int
    last_year: int
    calendars: tuple[_Calendar, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class _Fasting(Part):
    ramadan: FastingHours


@dataclass(frozen=True, kw_only=True, slots=True)
class _Seasons(Part):
    seasons: tuple[Season, ...]


def read_calendar(folder: Path, state: str) -> PackCalendar:
    """The calendar of a state, in order of date.

    Raises:
        PackError: if a file is malformed or does not know the state.
    """
    head = read_head(folder)
    key = _calendar_key(folder, head, state)
    value = _only("calendars", "calendar", key, load(folder / "holidays.json"))
    part = checked("holidays.json", value, head, _Holidays)
    spot = Spot("holidays.json").key("calendars")
    if len(part.calendars) != 1:
        spot.refuse(tr("It should list the calendar “{key}” once.", key=key[:20]))
    days = part.calendars[0].days
    _check_days(days, part, head, spot)
    seasons = read_part(folder, "seasons.json", head, _Seasons).seasons
    _check_seasons(seasons, part, Spot("seasons.json").key("seasons"))
    return PackCalendar(
        entries=tuple(_entry(day) for day in days),
        seasons=seasons,
        first_year=part.first_year,
        last_year=part.last_year,
        fasting=_fasting(folder, head),
    )


def _fasting(folder: Path, head: Head) -> FastingHours:
    """The country's hours of the fasting month; its other rules need no checking now."""
    value = load(folder / "rules.json")
    kept = {name: strict.field(value, name) for name in ("pack", "version", "ramadan")}
    return checked("rules.json", kept, head, _Fasting).ramadan


def _calendar_key(folder: Path, head: Head, state: str) -> str:
    value = _only("states", "code", state, load(folder / "states.json"))
    found = checked("states.json", value, head, States).states
    if len(found) != 1:
        Spot("states.json").key("states").refuse(
            tr("It should list the state “{state}” once.", state=state[:20])
        )
    return found[0].calendar_key


def _only(listed: str, name: str, wanted: str, value: object) -> object:
    """The file with one entry of its list alone: the others need no checking now."""
    entries = strict.field(value, listed)
    if not isinstance(entries, list):
        return value
    kept = [one for one in cast("list[object]", entries) if strict.field(one, name) == wanted]
    return {**cast("dict[str, object]", value), listed: kept}


def _entry(day: _Day) -> CalendarEntry:
    return CalendarEntry(day.day, day.kind, day.names, estimated=day.estimated, feast=day.feast)


def _check_days(days: Sequence[_Day], part: _Holidays, head: Head, spot: Spot) -> None:
    dates = [day.day for day in days]
    if dates != sorted(dates) or not all(_covered(day, part) for day in dates):
        spot.refuse(tr("Its holidays are out of order or outside the years it promises."))
    usual = head.languages[0].value if head.languages else "en"
    if not days or not all(day.names.en and getattr(day.names, usual) for day in days):
        spot.refuse(tr("A holiday in it has no name."))
    if not all(day.kind in _KINDS for day in days):
        spot.refuse(tr("A day in it is of a kind only an office adds."))
    if any(day.feast and day.kind is not DayKind.HOLIDAY for day in days):
        spot.refuse(tr("A feast in it begins on a day that is no holiday."))
    if len({(day.day, day.names) for day in days}) != len(days):
        spot.refuse(tr("A holiday in it is listed twice."))


def _check_seasons(seasons: Sequence[Season], part: _Holidays, spot: Spot) -> None:
    starts = [season.starts for season in seasons]
    if starts != sorted(starts) or not all(_covered(day, part) for day in starts):
        spot.refuse(tr("Its seasons are out of order or outside the years of the holidays."))
    if not all(season.starts <= season.ends for season in seasons):
        spot.refuse(tr("A season in it ends before it starts."))


def _covered(day: date, part: _Holidays) -> bool:
    return part.first_year <= day.year <= part.last_year
