"""Fields to fill in: their captions, their notes, and two of them side by side."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.labels import label


def field(
    caption: str, edit: QLineEdit | QWidget, note: QLabel | None = None, hint: str = ""
) -> QVBoxLayout:
    """A caption above a field, and perhaps a note below it."""
    box = QVBoxLayout()
    box.setSpacing(look().px(4))
    said = label(caption)
    said.setBuddy(edit)
    edit.setAccessibleName(caption)
    if isinstance(edit, QLineEdit):
        edit.setPlaceholderText(hint)
    box.addWidget(said)
    box.addWidget(edit)
    if note is not None:
        box.addWidget(note)
    return box


def pair(left: QVBoxLayout, right: QVBoxLayout) -> QHBoxLayout:
    """Two fields side by side."""
    row = QHBoxLayout()
    row.setSpacing(look().px(24))
    row.addLayout(left, 1)
    row.addLayout(right, 1)
    return row


def on_text(edits: list[QLineEdit], changed: Callable[[str], object]) -> None:
    """Calls ``changed`` with the new text whenever one of the fields changes."""
    for edit in edits:
        edit.textChanged.connect(changed)
