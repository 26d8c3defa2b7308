"""Programmes: what the city already does, with a public name and an internal purpose (F24-F26)."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class ProgrammeCategory(StrEnum):
    """What kind of programme it is, in the city's own words."""

    NEIGHBOURHOOD = "neighbourhood"
    YOUTH = "youth"
    WOMEN = "women"
    INTERFAITH = "interfaith"
    SCHOOL = "school"
    WELLBEING = "wellbeing"
    VOCATIONAL = "vocational"
    TRAINING = "training"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class ProgrammeRow:
    """A programme in a list."""

    id: str
    public_name: str
    category: ProgrammeCategory
    owner: str
    owner_id: str
    since: str
    """Year or year and month it has been running since, as typed."""
    partners: int = 0
    meetings: int = 0
    open_actions: int = 0


@dataclass(frozen=True, slots=True)
class ProgrammeMention:
    """An agenda item, decision or action a programme got from a meeting (F25)."""

    meeting_id: str
    meeting: str
    day: date | None
    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class ProgrammePage:
    """All there is to see of one programme; the internal purpose stays in the office."""

    row: ProgrammeRow
    internal_purpose: str
    audience_note: str
    budget: str
    note: str
    partners: tuple[tuple[str, str], ...]
    """(organisation id, name)."""
    mentions: tuple[ProgrammeMention, ...]
