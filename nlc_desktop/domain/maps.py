"""Maps of stakeholders: one question each, towers of influence, goals, scores (R-MAP-01 to -03)."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from hashlib import blake2b

WHOLE_MAP = "0" * 31 + "2"
"""Id of the map of the whole city, which every office has from the beginning."""

TALLEST = 9
"""Most storeys of a tower; five are drawn as bars, more as a number."""

FARTHEST = 1_000_000
"""How far from the middle a node may be put, in map units."""


def placement_id(stakeholder_map: str, node: str) -> str:
    """The id of a node's place on a map: the same on every laptop, so that moves merge."""
    return blake2b(f"{stakeholder_map}/{node}".encode(), digest_size=16).hexdigest()


class Attitude(StrEnum):
    """How an organisation stands to the work; neutral words alone (domain.md 4.4)."""

    SUPPORTIVE = "supportive"
    NEUTRAL = "neutral"
    CONCERNED = "concerned"


class Quadrant(StrEnum):
    """The four fields of the power and interest grid."""

    MANAGE_CLOSELY = "manage-closely"
    KEEP_SATISFIED = "keep-satisfied"
    KEEP_INFORMED = "keep-informed"
    MONITOR = "monitor"


def quadrant(power: int, interest: int) -> Quadrant:
    """The field of the grid for scores 1–5; the middle belongs to the upper half."""
    if power >= 3:
        return Quadrant.MANAGE_CLOSELY if interest >= 3 else Quadrant.KEEP_SATISFIED
    return Quadrant.KEEP_INFORMED if interest >= 3 else Quadrant.MONITOR


class Salience(StrEnum):
    """Classes of salience (Mitchell, Agle and Wood 1997).

    Power with urgency and no legitimacy has a name in the literature that is never shown here:
    it reads as an accusation. It is shown as what it is made of (R-MAP-02).
    """

    NONE = "none"
    DORMANT = "dormant"
    DISCRETIONARY = "discretionary"
    DEMANDING = "demanding"
    DOMINANT = "dominant"
    DEPENDENT = "dependent"
    DEFINITIVE = "definitive"
    POWER_URGENCY = "P+U"


def salience(*, power: bool, legitimacy: bool, urgency: bool) -> Salience:
    """The class that three yes-or-no answers make."""
    return {
        (False, False, False): Salience.NONE,
        (True, False, False): Salience.DORMANT,
        (False, True, False): Salience.DISCRETIONARY,
        (False, False, True): Salience.DEMANDING,
        (True, True, False): Salience.DOMINANT,
        (False, True, True): Salience.DEPENDENT,
        (True, False, True): Salience.POWER_URGENCY,
        (True, True, True): Salience.DEFINITIVE,
    }[power, legitimacy, urgency]


@dataclass(frozen=True, slots=True)
class MapRow:
    """A map in a list."""

    id: str
    question: str
    """What the map answers; empty on the map of the whole city until the office words it."""
    everyone: bool
    """Whether every organisation is on it, or only those put there."""
    types: tuple[str, ...] = ()
    """Keys of the types of link it shows; empty for all."""
    asked: str = ""
    """Who was asked, the interviewee or group (Net-Map)."""
    made_on: date | None = None
    nodes: int = 0
    """How many nodes were placed on it."""


@dataclass(frozen=True, slots=True)
class GoalRow:
    """A goal on a map, with the nodes that hold it."""

    id: str
    name: str
    holders: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TowerRow:
    """How much influence somebody said a node has on the question of a map, and when."""

    height: int
    said_by: str
    on: date | None


@dataclass(frozen=True, slots=True)
class ScoreRow:
    """What somebody said of an organisation on a day. For the office alone, never on paper."""

    id: str
    organisation: str
    power: int
    """1–5."""
    interest: int
    """1–5."""
    attitude: Attitude
    reason: str
    """One line; a score without a reason is not taken."""
    said_by: str
    on: date | None
    has_power: bool = False
    legitimacy: bool = False
    urgency: bool = False

    @property
    def quadrant(self) -> Quadrant:
        """Where it stands in the grid."""
        return quadrant(self.power, self.interest)

    @property
    def salience(self) -> Salience:
        """The class its three answers make."""
        return salience(power=self.has_power, legitimacy=self.legitimacy, urgency=self.urgency)
