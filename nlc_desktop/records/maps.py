"""Maps: their question, where nodes stand, towers, goals; and what was said of organisations.

Towers, goals held and scores are somebody's judgement: they never leave the office.
"""

from typing import ClassVar

from sqlmodel import Field

from nlc_desktop.records.base import Record
from nlc_desktop.records.marks import (
    MembersFlag,
    MembersNumber,
    MembersText,
    OfficeFlag,
    OfficeNumber,
    OfficeText,
)


class StakeholderMap(Record, table=True):
    """A map with one question."""

    question: MembersText = ""
    everyone: MembersFlag = True
    """Whether every organisation is on it, or only those placed."""
    link_types: MembersText = ""
    """Keys of the types of link it shows, one a line; empty for all."""
    asked: OfficeText = ""
    """Who was asked, the interviewee or group."""
    made_on: OfficeText = ""


class Placement(Record, table=True):
    """Where an organisation or a post stands on a map; its id is `placement_id`."""

    parents: ClassVar[tuple[str, ...]] = ("map_id", "organisation_id", "post_id")

    map_id: MembersText = Field(index=True)
    organisation_id: MembersText = Field(index=True)
    post_id: MembersText = Field(default="", index=True)
    x: MembersNumber = 0
    """Map units, right of the middle; with ``y`` 0 as well the node has no place yet."""
    y: MembersNumber = 0
    """Map units, below the middle."""
    pinned: MembersFlag = False
    tower: OfficeNumber = 0
    tower_said_by: OfficeText = ""
    tower_on: OfficeText = ""


class Goal(Record, table=True):
    """Something bodies on a map want (Net-Map)."""

    parents: ClassVar[tuple[str, ...]] = ("map_id",)

    map_id: MembersText = Field(index=True)
    name: MembersText = ""
    position: MembersText = ""


class GoalHolder(Record, table=True):
    """A body that has a goal, as those who were asked see it."""

    parents: ClassVar[tuple[str, ...]] = ("goal_id", "organisation_id", "post_id")

    goal_id: OfficeText = Field(index=True)
    organisation_id: OfficeText = Field(index=True)
    post_id: OfficeText = Field(default="", index=True)


class Score(Record, table=True):
    """What somebody said of an organisation on a day; the newest counts, earlier ones stay.

    Of organisations alone: there is no column for a post or a person (domain.md 4.4).
    """

    parents: ClassVar[tuple[str, ...]] = ("organisation_id",)

    organisation_id: OfficeText = Field(index=True)
    power: OfficeNumber = 3
    interest: OfficeNumber = 3
    attitude: OfficeText = "neutral"
    has_power: OfficeFlag = False
    legitimacy: OfficeFlag = False
    urgency: OfficeFlag = False
    reason: OfficeText = ""
    said_by: OfficeText = ""
    said_on: OfficeText = ""
