"""Words of a fixed list as the tables hold them, where a later version may know more of them.

Operations of a laptop with a newer version come in with words this one has never heard of. They
stay in the log and the tables as they are; what is read here is the word a new record begins
with, so that a list or a paper never fails for one line of it.
"""

from enum import StrEnum
from typing import TypeVar

from nlc_desktop.domain.actions import ActionState
from nlc_desktop.domain.jurisdictions import DayKind
from nlc_desktop.domain.links import LinkDash, LinkTone
from nlc_desktop.domain.maps import Attitude
from nlc_desktop.domain.mechanisms import Cadence, MechanismKind
from nlc_desktop.domain.meetings import MeetingState, Outcome, Reply
from nlc_desktop.domain.minutes import Agreement
from nlc_desktop.domain.papers import BlockKind, ItemKind, MeetingRole, Presence
from nlc_desktop.domain.programmes import ProgrammeCategory
from nlc_desktop.domain.stakeholders import ContactKind, Level, OrganisationKind, Sector
from nlc_desktop.domain.topics import TopicState

E = TypeVar("E", bound=StrEnum)

INSTEAD: dict[type[StrEnum], StrEnum] = {
    type(word): word
    for word in (
        ActionState.OPEN,
        Agreement.CONSENSUS,
        Attitude.NEUTRAL,
        BlockKind.NOTE,
        Cadence.QUARTERLY,
        ContactKind.PHONE,
        DayKind.HOLIDAY,
        ItemKind.INFORMATION,
        Level.CITY,
        LinkDash.SOLID,
        LinkTone.MARK,
        MechanismKind.COMMITTEE,
        MeetingRole.MEMBER,
        MeetingState.PLANNED,
        OrganisationKind.OTHER,
        Outcome.AHEAD,
        Presence.NOT_YET,
        ProgrammeCategory.OTHER,
        Reply.NONE,
        Sector.SOCIAL,
        TopicState.OPEN,
    )
}
"""What a record that says nothing else begins with."""


def known(kind: type[E], text: str) -> E:
    """The word of a list; for one nobody here knows, the one a new record begins with."""
    try:
        return kind(text)
    except ValueError:
        instead = INSTEAD[kind]
        assert isinstance(instead, kind)
        return instead


def maybe(kind: type[E], text: str) -> E | None:
    """The word of a list; nothing for none and for one nobody here knows."""
    try:
        return kind(text) if text else None
    except ValueError:
        return None


def bounded(number: int, low: int, high: int) -> int:
    """A number within the bounds this version knows."""
    return max(low, min(number, high))
