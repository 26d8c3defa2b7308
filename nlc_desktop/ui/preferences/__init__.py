"""Preferences: how the program looks and speaks, the office's letterhead, protection, backups."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from nlc_desktop.ui.desk import Desk


def build(desk: "Desk") -> "QWidget":
    """The page of the room."""
    from nlc_desktop.ui.preferences.page import PreferencesPage  # noqa: PLC0415 - at first open

    return PreferencesPage(desk)
