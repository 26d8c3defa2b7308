"""Four answers to press: by key while it has the focus, or by pointer."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from nlc_desktop.domain.meetings import Reply
from nlc_desktop.i18n import tr
from nlc_desktop.ui.meetings.reply_strip import KEYS, AnswerButton
from nlc_desktop.ui.theme import look


class AnswerPad(QWidget):
    """Y, N, M and D in a row, framed while keys reach it.

    Signals:
        answered(reply): one was pressed.
    """

    answered = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Answer: Y will come, N cannot, M not sure, D sends somebody"))
        px = look().px
        row = QHBoxLayout(self)
        row.setContentsMargins(px(6), px(4), px(6), px(4))
        row.setSpacing(px(14))
        for key, reply in KEYS.items():
            button = AnswerButton(key, reply)
            button.setMinimumWidth(button.sizeHint().width())
            button.clicked.connect(self._answerer(reply))
            row.addWidget(button)
        row.addStretch(1)

    def _answerer(self, reply: Reply) -> Callable[[], None]:
        return lambda: self.answered.emit(reply)

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Takes the four letters; everything else goes on."""
        reply = KEYS.get(event.text().upper())
        if reply is not None and self.isEnabled():
            self.answered.emit(reply)
        else:
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent, /) -> None:
        """Shows the frame."""
        super().focusInEvent(event)
        self.update()

    @override
    def focusOutEvent(self, event: QFocusEvent, /) -> None:
        """Takes the frame away."""
        super().focusOutEvent(event)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        """Paints the ground of a selected row, framed with the focus."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, px = look().theme, look().px
        painter.setBrush(theme.color("selected"))
        painter.setPen(theme.color("accent" if self.hasFocus() else "selected"))
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), px(4), px(4))
