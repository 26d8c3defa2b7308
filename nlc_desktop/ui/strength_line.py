"""Four blocks and a word: how hard a passphrase is to guess."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget
from typing_extensions import override

from nlc_desktop.domain.passphrases import Grade, strength
from nlc_desktop.i18n import tr, tr_noop
from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.labels import label

_WORDS = {
    Grade.NONE: tr_noop("Four words or more is a good passphrase."),
    Grade.WEAK: tr_noop("Weak. Four words or more is a good passphrase."),
    Grade.FAIR: tr_noop("Fair. One more word makes it strong."),
    Grade.STRONG: tr_noop("Strong. Four words or more is a good passphrase."),
    Grade.VERY_STRONG: tr_noop("Very strong."),
}


class _Blocks(QWidget):
    """The blocks."""

    def __init__(self) -> None:
        super().__init__()
        self.filled = 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        """Four of 24 by 6."""
        return QSize(look().px(105), look().px(8))

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        """Filled ones and empty ones, told apart without colour."""
        painter, px = QPainter(self), look().px
        painter.setPen(look().color("mark"))
        for place in range(4):
            box = QRectF(place * px(27) + 0.5, 0.5, px(24) - 1, px(6) - 1)
            painter.setBrush(look().color("mark" if place < self.filled else "surface"))
            painter.drawRect(box)


class StrengthLine(QWidget):
    """The blocks with their word."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._blocks = _Blocks()
        self.words = label("", "small", wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, look().px(2), 0, 0)
        row.setSpacing(look().px(8))
        row.addWidget(self._blocks)
        row.addWidget(self.words, 1)
        self.judge("")

    def judge(self, passphrase: str) -> bool:
        """Says what is thought of a passphrase; gives whether it is enough."""
        found = strength(passphrase)
        self._blocks.filled = int(found.grade)
        self._blocks.update()
        self.words.setText(tr(_WORDS[found.grade]))
        return found.enough
