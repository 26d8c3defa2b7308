"""Topics somebody proposed for a mechanism (F38)."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class TopicState(StrEnum):
    """What became of a proposed topic."""

    OPEN = "open"
    USED = "used"
    """It stands on an agenda."""
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True)
class TopicRow:
    """A proposed topic in the backlog."""

    id: str
    mechanism_id: str
    title: str
    proposed_by: str
    proposed_on: date | None
    note: str
    state: TopicState
    title_english: str = ""
    item_id: str = ""
    meeting: str = ""
    """Name of the meeting on whose agenda it stands."""
