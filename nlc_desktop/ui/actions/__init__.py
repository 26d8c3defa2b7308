"""The Actions room: who promised what by when, of all meetings and between them."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from nlc_desktop.ui.actions.commands import COMMANDS
from nlc_desktop.ui.commands import Command

if TYPE_CHECKING:
    from nlc_desktop.ui.actions.page import ActionsPage
    from nlc_desktop.ui.desk import Desk

__all__ = ["build", "commands"]


def build(desk: "Desk") -> "ActionsPage":
    """The page of the room; what it needs is imported when the room is first opened."""
    from nlc_desktop.ui.actions.page import ActionsPage  # noqa: PLC0415

    return ActionsPage(desk)


def commands() -> Sequence[Command]:
    """What the room adds to the menus."""
    return COMMANDS
