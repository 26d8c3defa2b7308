"""Mechanisms: the committees and networks that meet, their members by seniority, their cadence."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from nlc_desktop.domain.papers import MeetingRole


class MechanismKind(StrEnum):
    """What a mechanism is (R-NLC-01)."""

    COMMITTEE = "committee"
    NETWORK = "network"
    CENTRE = "centre"
    COORDINATOR = "coordinator"


class Cadence(StrEnum):
    """How often a mechanism means to meet (R-NLC-06)."""

    MONTHLY = "monthly"
    QUARTERLY = "quarterly"
    HALF_YEARLY = "half-yearly"
    YEARLY = "yearly"
    AS_NEEDED = "as-needed"

    @property
    def months(self) -> int:
        """Months between two meetings; 0 when there is no rule."""
        return {"monthly": 1, "quarterly": 3, "half-yearly": 6, "yearly": 12}.get(self.value, 0)


def series_number(pattern: str, number: int, year: int) -> str:
    """The number of a meeting in its series: "Bil. 1/2026" from "Bil. {n}/{year}"."""
    return pattern.replace("{n}", str(number)).replace("{year}", str(year)) if number else ""


@dataclass(frozen=True, slots=True)
class MechanismRow:
    """A mechanism in a list."""

    id: str
    public_name: str
    kind: MechanismKind
    cadence: Cadence
    series: str
    reference: str
    members: int = 0
    last_met: date | None = None
    quorum: int = 0
    """Members that have to be there; 0 for more than half of them."""


@dataclass(frozen=True, slots=True)
class MemberRow:
    """A member of a mechanism: a post, in seniority order."""

    id: str
    post_id: str
    post: str
    organisation: str
    holder: str
    role: MeetingRole
    rank: int
