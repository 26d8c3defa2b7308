"""The Programmes room: what the city already does, and what it got from meetings."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from nlc_desktop.ui.commands import Command
from nlc_desktop.ui.programmes.commands import COMMANDS

if TYPE_CHECKING:
    from nlc_desktop.ui.desk import Desk
    from nlc_desktop.ui.programmes.page import ProgrammesPage

__all__ = ["build", "commands"]


def build(desk: "Desk") -> "ProgrammesPage":
    """The page of the room; what it needs is imported when the room is first opened."""
    from nlc_desktop.ui.programmes.page import ProgrammesPage  # noqa: PLC0415

    return ProgrammesPage(desk)


def commands() -> Sequence[Command]:
    """What the room adds to the menus."""
    return COMMANDS
