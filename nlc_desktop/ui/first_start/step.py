"""What every step of the first start has."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.labels import label


class Step(QWidget):
    """One step: a title, a sentence, and what is asked.

    Signals:
        changed: what was typed changed, and perhaps whether one may go on.
        finished: the person is done here (Enter, or a choice that needs no more).
    """

    changed = Signal()
    finished = Signal()

    def __init__(self, title: str, sentence: str) -> None:
        super().__init__()
        px = look().px
        self.setAccessibleName(title)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(px(4), px(4), px(4), px(4))
        self.body.setSpacing(px(8))
        self.body.addWidget(label(title, "title", wrap=True))
        self.body.addWidget(label(sentence, "meta", wrap=True))
        self.body.addSpacing(px(16))

    def problem(self) -> str:
        """Why one can't go on yet, in a sentence; empty when one can."""
        return ""

    def summary(self) -> str:
        """What was chosen here, in a word or two."""
        return ""

    def enter(self) -> None:
        """The step came to the front."""

    def leave(self) -> None:
        """Another step comes to the front."""


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
