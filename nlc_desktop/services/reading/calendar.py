"""Calendars of the jurisdictions: days of the country packs with the office's own laid over them.

What comes from a pack never changes while the program runs and is kept; the office's own days
(R-CAL-01) are read each time.
"""

from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache

from nlc_desktop.domain.jurisdictions import (
    CalendarEntry,
    Jurisdiction,
    OwnDay,
    PackCalendar,
    overlaid,
    split_key,
)
from nlc_desktop.domain.papers import Language
from nlc_desktop.domain.places import Names, State
from nlc_desktop.i18n import tr
from nlc_desktop.packs.calendars import read_calendar
from nlc_desktop.packs.parts import Head, States, read_head, read_part
from nlc_desktop.packs.reader import available, pack_folder
from nlc_desktop.services.reading.office import profile
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.store.queries import calendar_days as queries


@dataclass(frozen=True)
class Rules:
    """The working week and the closed days of the office's state."""

    state: State
    holidays: tuple[CalendarEntry, ...]
    """Days on which its offices are closed, with their names, in order."""
    days_off: AbstractSet[date]


def own_key(office: OpenOffice) -> str:
    """The jurisdiction of the office itself, "my-10"; empty outside every pack."""
    own = profile(office)
    if office.pack is None or own is None or not own.state:
        return ""
    return f"{office.pack.code}-{own.state}"


def jurisdiction(office: OpenOffice, key: str = "") -> Jurisdiction | None:
    """A jurisdiction with the office's own days in its calendar; the office's without a key.

    Nothing for one no pack knows.
    """
    found = shipped(key or own_key(office))
    if found is None:
        return None
    own = queries.entries(office.reader(), found.key)
    return replace(found, entries=overlaid(found.entries, own)) if own else found


def shipped(key: str) -> Jurisdiction | None:
    """A jurisdiction as its pack knows it, without any office's own days.

    Raises:
        PackError: if a file of the pack is malformed.
    """
    name, code = split_key(key)
    country = _country(name) if name in available() else None
    wanted = code or _CAPITALS.get(name, "")
    state = next((one for one in country.states if one.code == wanted), None) if country else None
    if country is None or state is None:
        return None
    calendar = _calendar(name, wanted)
    return Jurisdiction(
        key=f"{name}-{wanted}",
        names=state.names,
        state=state,
        entries=calendar.entries,
        seasons=calendar.seasons,
        as_of=country.as_of,
        last_year=calendar.last_year,
        fasting=calendar.fasting,
    )


def is_known(key: str) -> bool:
    """Whether a pack knows a jurisdiction, or a country named alone."""
    return bool(place_name(key))


def place_name(key: str, language: Language = Language.ENGLISH) -> str:
    """What a jurisdiction is called, or a country named alone; empty for one nobody knows."""
    name, code = split_key(key)
    country = _country(name) if name in available() else None
    if country is None or key == name:
        return country.names.spoken(language) if country else ""
    found = [state.names for state in country.states if state.code == code]
    return found[0].spoken(language) if found else ""


def choices(
    office: OpenOffice, language: Language = Language.ENGLISH
) -> tuple[tuple[str, str], ...]:
    """Key and name of every jurisdiction of every pack, the office's own country first."""
    own = office.pack.code if office.pack else ""
    countries = sorted(available(), key=lambda code: (code != own, code))
    found: list[tuple[str, str]] = []
    for code in countries:
        country = _country(code)
        names = sorted((state.names.spoken(language), state.code) for state in country.states)
        found += [
            (f"{code}-{key}", name if code == own else _abroad(name, country, language))
            for name, key in names
        ]
    return tuple(found)


def _abroad(name: str, country: "_Country", language: Language) -> str:
    return tr("{state}, {country}", state=name, country=country.names.spoken(language))


def place_words(office: OpenOffice) -> dict[str, str]:
    """Keys of jurisdictions and countries by every word they may be called by, in small letters.

    A name two countries have means the office's own.
    """
    own = office.pack.code if office.pack else ""
    found: dict[str, str] = {}
    for code in sorted(available(), key=lambda code: (code == own, code)):
        country = _country(code)
        for state in country.states:
            key = f"{code}-{state.code}"
            found |= dict.fromkeys((word.casefold() for word in (*state.names.all, key)), key)
        found |= dict.fromkeys((word.casefold() for word in (*country.names.all, code)), code)
    return found


def own_days(office: OpenOffice) -> tuple[OwnDay, ...]:
    """The days the office added or took out, in order."""
    return queries.own_days(office.reader())


def rules(office: OpenOffice) -> Rules | None:
    """The calendar of the office's state; nothing for an office outside every pack."""
    found = jurisdiction(office)
    if found is None:
        return None
    closed = tuple(entry for entry in found.entries if entry.closes)
    return Rules(found.state, closed, found.days_off())


def holiday(office: OpenOffice, day: date, language: Language = Language.ENGLISH) -> str:
    """The name of the day the office is closed for, weekends apart; empty when it is none."""
    found = jurisdiction(office)
    names = [entry.names for entry in found.on(day) if entry.closes] if found else []
    return names[0].spoken(language) if names else ""


def next_holiday(
    office: OpenOffice, language: Language = Language.ENGLISH
) -> tuple[date, str] | None:
    """The next public holiday in the office's state after today."""
    found, today = jurisdiction(office), office.today()
    for entry in found.entries if found else ():
        if entry.day > today and entry.closes:
            return entry.day, entry.names.spoken(language)
    return None


_CAPITALS = {"my": "14", "id": "31", "ph": "13"}
"""The state that stands for a country named alone: Kuala Lumpur, Jakarta, the capital region."""


@dataclass(frozen=True)
class _Country:
    """As much of a country pack as calendars need."""

    names: Names
    as_of: date
    states: tuple[State, ...]


@lru_cache(maxsize=4)
def _country(code: str) -> _Country:
    folder = pack_folder(code)
    head: Head = read_head(folder)
    states = read_part(folder, "states.json", head, States).states
    return _Country(head.names, head.data_as_of, states)


@lru_cache(maxsize=64)
def _calendar(country: str, state: str) -> PackCalendar:
    return read_calendar(pack_folder(country), state)
