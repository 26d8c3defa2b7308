"""What a body most likely is, told by the words in its name: kind, sector and level.

A list of contacts says "Persatuan Wanita Kapar" and nothing of sectors. The words are data of the
country pack; what they say is a first guess in a table where every cell can be changed.
"""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from nlc_desktop.domain.stakeholders import Level, OrganisationKind, Sector


@dataclass(frozen=True, slots=True)
class NameRule:
    """Words in a name that say what a body is."""

    words: tuple[str, ...]
    """Words or phrases, any of which is enough; as whole words, case apart."""
    kind: OrganisationKind
    sector: Sector
    level: Level | None = None
    """The level such bodies act from, unless the name says another."""


@dataclass(frozen=True, slots=True)
class LevelRule:
    """Words in a name that say from where a body acts."""

    words: tuple[str, ...]
    level: Level


@dataclass(frozen=True, slots=True)
class NameRules:
    """The rules of a country, those that win first."""

    bodies: tuple[NameRule, ...] = ()
    levels: tuple[LevelRule, ...] = ()


@dataclass(frozen=True, slots=True)
class Body:
    """What a body is."""

    kind: OrganisationKind = OrganisationKind.OTHER
    sector: Sector = Sector.SOCIAL
    level: Level = Level.CITY


def recognised(name: str, rules: NameRules, states: Iterable[str] = ()) -> Body:
    """What a name says of a body; ``states`` are names of states, which say state level.

    The name of a state says nothing of a body of the community: *Taman Selangor* is a street.
    """
    told = _told(name)
    rule = next((one for one in rules.bodies if _says(told, one.words)), None)
    level = next((one.level for one in rules.levels if _says(told, one.words)), None)
    local = rule is not None and rule.level is Level.COMMUNITY
    if level is None and not local and _says(told, tuple(states)):
        level = Level.STATE
    if rule is None:
        return Body(level=level or Level.CITY)
    return Body(rule.kind, rule.sector, level or rule.level or Level.CITY)


def _told(text: str) -> str:
    """The words of a text in small letters, each between spaces."""
    folded = unicodedata.normalize("NFKC", text).casefold()
    words = " ".join(re.findall(r"\w+", folded))
    return f" {words} "


def _says(told: str, words: Sequence[str]) -> bool:
    return any(_told(word) in told for word in words)
