"""What every step of the first start has."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

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
