"""The Meetings room: the list of meetings, and the page of each with its tabs."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from nlc_desktop.ui.commands import Command
from nlc_desktop.ui.meetings.commands import COMMANDS

if TYPE_CHECKING:
    from nlc_desktop.ui.desk import Desk
    from nlc_desktop.ui.meetings.room import MeetingsRoom

__all__ = ["build", "commands"]


def build(desk: "Desk") -> "MeetingsRoom":
    """The page of the room; what it needs is imported when the room is first opened."""
    from nlc_desktop.ui.meetings.room import MeetingsRoom  # noqa: PLC0415

    return MeetingsRoom(desk)


def commands() -> Sequence[Command]:
    """What the room adds to the menus."""
    return COMMANDS
