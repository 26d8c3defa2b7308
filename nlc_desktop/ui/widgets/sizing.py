"""Sizes of dialogs: as large as they like, never larger than the window they belong to."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog


def size_within(dialog: QDialog, wide: int, high: int) -> None:
    """Gives a dialog its size, or as much of it as its window has."""
    wanted, parent = QSize(wide, high), dialog.parentWidget()
    dialog.resize(wanted if parent is None else wanted.boundedTo(parent.window().size()))
