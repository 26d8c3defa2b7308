"""The Stakeholders room: organisations, posts and people, and what is known of each."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from nlc_desktop.ui.commands import Command
from nlc_desktop.ui.stakeholders.commands import COMMANDS

if TYPE_CHECKING:
    from nlc_desktop.ui.desk import Desk
    from nlc_desktop.ui.stakeholders.page import StakeholdersPage

__all__ = ["build", "commands"]


def build(desk: "Desk") -> "StakeholdersPage":
    """The page of the room; what it needs is imported when the room is first opened."""
    from nlc_desktop.ui.stakeholders.page import StakeholdersPage  # noqa: PLC0415

    return StakeholdersPage(desk)


def commands() -> Sequence[Command]:
    """What the room adds to the menus."""
    return COMMANDS
