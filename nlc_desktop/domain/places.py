"""Places and their calendars: states, cities, weekends, holidays, names in several languages."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum

from nlc_desktop.domain.papers import Language


class Confidence(StrEnum):
    """How sure a fact is; "check" asks a local user to look before it is relied on."""

    SURE = "sure"
    CHECK = "check"


@dataclass(frozen=True, slots=True)
class Names:
    """One name in the languages of the pack; English stands in for a language left out.

    A pack gives its country's own languages and always English. A name of a local body holds
    places to fill: those of `PLACE_WORDS`.
    """

    ms: str = ""
    en: str = ""
    id: str = ""
    fil: str = ""

    def spoken(self, language: Language) -> str:
        """The name in a language, or in English where the pack has none."""
        words = {
            Language.MALAY: self.ms,
            Language.ENGLISH: self.en,
            Language.INDONESIAN: self.id,
            Language.FILIPINO: self.fil,
        }
        return words[language] or self.en

    @property
    def all(self) -> tuple[str, ...]:
        """The name in every language that has it, each wording once."""
        return tuple(dict.fromkeys(name for name in (self.ms, self.en, self.id, self.fil) if name))

    def at(self, place: "Place") -> "Names":
        """The name with the places of one city filled in."""
        return Names(
            ms=filled(self.ms, place.words(Language.MALAY)),
            en=filled(self.en, place.words(Language.ENGLISH)),
            id=filled(self.id, place.words(Language.INDONESIAN)),
            fil=filled(self.fil, place.words(Language.FILIPINO)),
        )


PLACE_WORDS = ("city", "council", "council_short", "mayor", "district", "state")
"""What may stand in braces in a name."""


def filled(text: str, words: Mapping[str, str]) -> str:
    """The text with each word in braces replaced by what it stands for."""
    for word, value in words.items():
        text = text.replace("{" + word + "}", value)
    return text


@dataclass(frozen=True, slots=True)
class Place:
    """The city a pack's local names are filled for; from the pack or typed by hand."""

    city: Names
    council: Names
    council_short: str
    mayor: Names
    """Title of the head of the council."""
    district: Names
    state: Names
    code: str = ""
    """Code of the state; empty where it is not known."""

    def words(self, language: Language) -> dict[str, str]:
        """What stands for each word in braces in a language."""
        return {
            "city": self.city.spoken(language),
            "council": self.council.spoken(language),
            "council_short": self.council_short,
            "mayor": self.mayor.spoken(language),
            "district": self.district.spoken(language),
            "state": self.state.spoken(language),
        }


@dataclass(frozen=True, slots=True)
class Source:
    """Where a fact comes from."""

    code: str
    title: str


@dataclass(frozen=True, slots=True)
class WeekendRule:
    """Which ISO weekdays (Monday 1 to Sunday 7) are the weekend, from one day until another."""

    days: tuple[int, ...]
    since: date | None = None
    """First day the rule holds; open means always before."""
    until: date | None = None
    """Last day the rule holds; open means still."""

    def holds_on(self, day: date) -> bool:
        """Whether the rule is in force on a day."""
        return (self.since is None or self.since <= day) and (
            self.until is None or day <= self.until
        )


@dataclass(frozen=True, slots=True)
class PrayerWindow:
    """The hours around Friday prayers in which no meeting should be set, in local time."""

    starts: time
    ends: time
    source: str
    confidence: Confidence = Confidence.SURE


@dataclass(frozen=True, slots=True)
class State:
    """A state or federal territory: its clock, its weekend and its Friday window."""

    code: str
    """Subdivision code, e.g. "10"."""
    short: str
    """Three letters, e.g. "SGR"."""
    names: Names
    zone: str
    """IANA time zone."""
    weekends: tuple[WeekendRule, ...]
    friday: PrayerWindow
    source: str
    calendar: str = ""
    """Key of the list of holidays it shares with others; empty for one of its own."""

    @property
    def calendar_key(self) -> str:
        """Key of its holidays."""
        return self.calendar or self.code


@dataclass(frozen=True, slots=True)
class City:
    """A city the pack knows: its council, letterhead, slogans, languages, zones."""

    key: str
    names: Names
    council: Names
    council_short: str
    mayor: Names
    """Title of the head of the council."""
    state: str
    """Code of the state."""
    district: Names
    languages: tuple[Language, ...]
    """Languages of its papers, the usual one first."""
    letterhead: tuple[str, ...]
    """Lines at the head of its papers, under the crest."""
    slogans: tuple[str, ...]
    source: str
    areas: tuple[str, ...] = ()
    """Its zones, for stakeholders and programmes by area."""
    aliases: tuple[str, ...] = ()
    """Former and short names it is found by."""
    city_since: date | None = None
    confidence: Confidence = Confidence.SURE
