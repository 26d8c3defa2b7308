"""The Map room: the network of organisations, the grid of power and interest, and their table."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from nlc_desktop.ui.commands import Command
from nlc_desktop.ui.map.commands import COMMANDS
from nlc_desktop.ui.map.panel_command_list import PANEL_COMMANDS

if TYPE_CHECKING:
    from nlc_desktop.ui.desk import Desk
    from nlc_desktop.ui.map.page import MapPage

__all__ = ["build", "commands"]


def build(desk: "Desk") -> "MapPage":
    """The page of the room; what it needs is imported when the room is first opened."""
    from nlc_desktop.ui.map.page import MapPage  # noqa: PLC0415

    return MapPage(desk)


def commands() -> Sequence[Command]:
    """What the room adds to the menus."""
    return (*COMMANDS, *PANEL_COMMANDS)
