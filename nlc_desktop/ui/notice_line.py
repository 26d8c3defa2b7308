"""A notice at the bottom of the window: one sentence, perhaps a way on; it goes by itself."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from nlc_desktop.ui.messages import Messages
from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.buttons import LinkButton
from nlc_desktop.ui.widgets.labels import IconLabel, label

_SHORTEST, _PER_LETTER = 5000, 60  # ms; long sentences stay longer


class NoticeLine(QFrame):
    """Lies over the page near its bottom edge; a screen reader says it at once."""

    def __init__(self, messages: Messages, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        px = look().px
        self.setProperty("role", "notice")
        self.words = label()
        self.link = LinkButton("", on=self._take)
        self._messages = messages
        row = QHBoxLayout(self)
        row.setContentsMargins(px(16), px(8), px(16), px(8))
        row.setSpacing(px(12))
        row.addWidget(IconLabel("info", "text_2"))
        row.addWidget(self.words, 1)
        row.addWidget(self.link)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        self.hide()
        messages.noticed.connect(self.say)

    def say(self, sentence: str, link: str = "") -> None:
        """Says a sentence for some seconds."""
        self.words.setText(sentence)
        self.link.setText(link)
        self.link.setAccessibleName(link)
        self.link.setVisible(bool(link))
        self.place()
        self.show()
        self.raise_()
        self._timer.start(_SHORTEST + _PER_LETTER * len(sentence))
        self._announce(sentence)

    def _announce(self, sentence: str) -> None:
        from PySide6.QtGui import (  # noqa: PLC0415 - 5 ms, not needed for the first frame
            QAccessible,
            QAccessibleAnnouncementEvent,
        )

        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    def place(self) -> None:
        """Takes its place in the middle above the status line."""
        parent = self._over
        room = parent.width() - look().px(48)
        self.words.setWordWrap(self.sizeHint().width() > room)
        wide = min(self.sizeHint().width(), room)
        high = self.heightForWidth(wide) if self.words.wordWrap() else self.sizeHint().height()
        left = (parent.width() - wide) // 2
        self.setGeometry(left, parent.height() - high - look().px(44), wide, high)

    def _take(self) -> None:
        self.hide()
        self._messages.take_link()
