"""Minutes mode: one agenda item at a time, large; the room beside it; saved as typed."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from nlc_desktop.ui.commands import Command
from nlc_desktop.ui.desk import Desk
from nlc_desktop.ui.minutes.keys import COMMANDS
from nlc_desktop.ui.minutes.page import MinutesPage


def build(desk: Desk) -> QWidget:
    """The page; it fills the whole window."""
    return MinutesPage(desk)


def commands() -> Sequence[Command]:
    """What can be done while taking minutes."""
    return COMMANDS
