"""Maps on paper: on which sheets, and the view they are drawn from."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from nlc_desktop.domain.audience import View
from nlc_desktop.domain.links import LinkType
from nlc_desktop.domain.network import Difference, Network
from nlc_desktop.domain.papers import Language, LetterheadView


class MapSheet(StrEnum):
    """What a map is printed on."""

    A4 = "A4"
    A3 = "A3"
    F4 = "F4"
    LETTER = "Letter"
    POSTER = "poster"
    """Several sheets of A4, to be cut and glued."""


MOST_TILES = 6
"""Most sheets of a poster along each side."""


@dataclass(frozen=True, kw_only=True)
class MapView(View):
    """A map as one audience may see it."""

    office: str
    language: Language = Language.MALAY
    question: str = ""
    """Empty for the map of the whole city without a question of its own."""
    on: date
    since: date | None = None
    """The earlier of two days that are compared."""
    network: Network
    """Of the day, or of both days; names replaced where they are redacted."""
    types: tuple[LinkType, ...] = ()
    difference: Difference | None = None
    focus: frozenset[str] | None = None
    redacted: frozenset[str] = frozenset()
    """Nodes that go by their role."""
    left_out: int = 0
    """How many nodes this audience may not know of. For the office's screen, never on the paper:
    a number would betray them."""

    @property
    def names(self) -> Mapping[str, str]:
        """What stands beside each node: the short name, or the name in the paper's language."""
        english = self.language is Language.ENGLISH
        return {
            node.id: node.short_name or (english and node.name_english) or node.name
            for node in self.network.nodes
        }


@dataclass(frozen=True, kw_only=True)
class NetMapKitView(View):
    """What a Net-Map round needs on the table (R-MAP-03)."""

    letterhead: LetterheadView
    question: str
    types: tuple[LinkType, ...]
    goals: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    """Who is on the map already: their cards come with names."""
    code: str
    """Sheet code that finds the map again."""
