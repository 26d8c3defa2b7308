"""What the country pack says about days: holidays of the office's state, its working week."""

from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from nlc_desktop.domain.calendar_rules import days_off
from nlc_desktop.domain.papers import Language
from nlc_desktop.domain.places import Holiday, State
from nlc_desktop.packs.reader import pack_folder, read_holidays
from nlc_desktop.services.reading.office import profile
from nlc_desktop.services.session import OpenOffice


@dataclass(frozen=True)
class Rules:
    """The working week and the holidays of the office's state."""

    state: State
    holidays: tuple[Holiday, ...]
    days_off: AbstractSet[date]


@lru_cache(maxsize=4)
def _holidays(pack: str, state: str) -> tuple[Holiday, ...]:
    return read_holidays(pack_folder(pack), state)


def rules(office: OpenOffice) -> Rules | None:
    """The calendar of the office's state; nothing for an office outside every pack."""
    own = profile(office)
    if office.pack is None or own is None or not own.state:
        return None
    state = {entry.code: entry for entry in office.pack.states}.get(own.state)
    if state is None:
        return None
    found = _holidays(office.pack.code, own.state)
    return Rules(state, found, days_off(found))


def holiday(office: OpenOffice, day: date, language: Language = Language.ENGLISH) -> str:
    """The name of the public holiday on a day; empty when it is none."""
    found = rules(office)
    names = [h.names for h in found.holidays if h.day == day] if found else []
    return names[0].spoken(language) if names else ""


def next_holiday(
    office: OpenOffice, language: Language = Language.ENGLISH
) -> tuple[date, str] | None:
    """The next public holiday in the office's state after today."""
    found = rules(office)
    today = office.today()
    ahead = [h for h in found.holidays if h.day > today] if found else []
    if not ahead:
        return None
    first = min(ahead, key=lambda entry: entry.day)
    return first.day, first.names.spoken(language)
