"""Reads the days of a year as the page of the calendar lists them, those taken out among them."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from nlc_desktop.domain.jurisdictions import CalendarEntry, DayKind, OwnDay, applies
from nlc_desktop.domain.papers import Language
from nlc_desktop.services.reading import calendar
from nlc_desktop.services.session import OpenOffice


@dataclass(frozen=True, slots=True)
class CalendarRow:
    """A day of a year's calendar, or several in a row."""

    id: str
    day: date
    until: date
    kind: DayKind
    name: str
    estimated: bool = False
    own: OwnDay | None = None
    """The record of a day of the office's own."""
    removal: OwnDay | None = None
    """The record by which the office took a day of the country's calendar out."""
    where: str = ""
    """The country, of an own day that holds in all of it."""

    @property
    def removed(self) -> bool:
        """Whether it is none, since the office took it out."""
        return self.removal is not None


@dataclass(frozen=True, slots=True)
class CalendarYear:
    """The calendar of one place in one year."""

    key: str
    place: str
    as_of: date | None
    last_year: int
    rows: tuple[CalendarRow, ...]

    @property
    def known(self) -> bool:
        """Whether the country's holidays of the year are known."""
        return any(row.own is None for row in self.rows)


def calendar_year(
    office: OpenOffice, key: str, year: int, language: Language = Language.ENGLISH
) -> CalendarYear | None:
    """The days of a year of one place; the office's without a key, nothing for an unknown one."""
    found = calendar.shipped(key or calendar.own_key(office))
    if found is None:
        return None
    own = [one for one in calendar.own_days(office) if applies(one.jurisdiction, found.key)]
    gone = [one for one in own if one.kind is DayKind.REMOVED]
    rows = [
        *_shipped(found.entries, gone, year, language),
        *(_own(one, language) for one in own if _falls_in(one, year) and one not in gone),
        *(_own(one, language) for one in _idle(gone, found.entries) if _falls_in(one, year)),
    ]
    return CalendarYear(
        key=found.key,
        place=found.names.spoken(language),
        as_of=found.as_of,
        last_year=found.last_year,
        rows=tuple(sorted(rows, key=lambda row: (row.day, row.own is not None, row.name))),
    )


def _shipped(
    entries: Iterable[CalendarEntry], gone: list[OwnDay], year: int, language: Language
) -> Iterable[CalendarRow]:
    for entry in entries:
        if entry.day.year == year:
            removal = next((one for one in gone if one.day <= entry.day <= one.until), None)
            name = entry.names.spoken(language)
            yield CalendarRow(
                id=f"{entry.day.isoformat()} {entry.kind} {name}",
                day=entry.day,
                until=entry.day,
                kind=entry.kind,
                name=name,
                estimated=entry.estimated,
                removal=removal,
            )


def _idle(gone: list[OwnDay], entries: Iterable[CalendarEntry]) -> list[OwnDay]:
    """Days taken out that are none in the country's calendar; they are shown, to be removed."""
    days = {entry.day for entry in entries}
    return [one for one in gone if not any(day in days for day in _days(one))]


def _days(one: OwnDay) -> Iterable[date]:
    count = min((one.until - one.day).days + 1, 366)
    return (one.day + timedelta(days=number) for number in range(count))


def _own(one: OwnDay, language: Language) -> CalendarRow:
    english = one.name_english or one.name
    name = english if language is Language.ENGLISH else one.name or one.name_english
    whole = "" if "-" in one.jurisdiction else calendar.place_name(one.jurisdiction, language)
    return CalendarRow(
        id=one.id, day=one.day, until=one.until, kind=one.kind, name=name, own=one, where=whole
    )


def _falls_in(one: OwnDay, year: int) -> bool:
    return one.day.year <= year <= one.until.year
