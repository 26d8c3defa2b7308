"""The tables, each field marked with who may see it. For `store` and `services` alone."""

from nlc_desktop.records.actions import Action, ActionOwner, ProgressLine
from nlc_desktop.records.base import Record, new_id
from nlc_desktop.records.duplicates import Erasure, Merge, NotSame
from nlc_desktop.records.links import Link, LinkType
from nlc_desktop.records.maps import Goal, GoalHolder, Placement, Score, StakeholderMap
from nlc_desktop.records.mechanisms import Mechanism, Member
from nlc_desktop.records.meetings import AgendaItem, Invitation, Meeting, Paper
from nlc_desktop.records.minutes import Adoption, Block, Correction, Decision
from nlc_desktop.records.office import OFFICE_ID, Office
from nlc_desktop.records.programmes import Programme, ProgrammePartner
from nlc_desktop.records.replies import StrayReply
from nlc_desktop.records.series import CalendarDay, Series, SeriesChange
from nlc_desktop.records.stakeholders import Contact, Detail, Organisation, Person, Post, Tenure
from nlc_desktop.records.topics import Topic

ALL: tuple[type[Record], ...] = (
    Office,
    Organisation,
    Post,
    Person,
    Tenure,
    Contact,
    Mechanism,
    Member,
    Programme,
    ProgrammePartner,
    Meeting,
    AgendaItem,
    Paper,
    Invitation,
    Block,
    Decision,
    Adoption,
    Correction,
    Action,
    ActionOwner,
    ProgressLine,
    LinkType,
    Link,
    StakeholderMap,
    Placement,
    Goal,
    GoalHolder,
    Score,
    Detail,
    Merge,
    NotSame,
    Erasure,
    Series,
    SeriesChange,
    CalendarDay,
    StrayReply,
    Topic,
)
"""Every kind of record, parents before children."""

__all__ = [
    "ALL",
    "OFFICE_ID",
    "Action",
    "ActionOwner",
    "Adoption",
    "AgendaItem",
    "Block",
    "CalendarDay",
    "Contact",
    "Correction",
    "Decision",
    "Detail",
    "Erasure",
    "Goal",
    "GoalHolder",
    "Invitation",
    "Link",
    "LinkType",
    "Mechanism",
    "Meeting",
    "Member",
    "Merge",
    "NotSame",
    "Office",
    "Organisation",
    "Paper",
    "Person",
    "Placement",
    "Post",
    "Programme",
    "ProgrammePartner",
    "ProgressLine",
    "Record",
    "Score",
    "Series",
    "SeriesChange",
    "StakeholderMap",
    "StrayReply",
    "Tenure",
    "Topic",
    "new_id",
]
