"""Whose program this is, beside the crest: the office's name and its name in the other language."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QTextLayout
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from nlc_desktop.ui.theme import TextSize, look


class OfficeName(QWidget):
    """The name large with the second below; small on two lines when it is too long for that."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.whole = ""
        self.second = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_names(self, name: str, second: str = "") -> None:
        """Shows other names."""
        self.whole, self.second = (" ".join(text.split()) for text in (name, second))
        said = "\n".join(filter(None, (self.whole, self.second)))
        self.setAccessibleName(said)
        self.setToolTip(said)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        """Whatever room there is."""
        return QSize(look().px(64), look().px(32))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints both names, one above the other, in the middle."""
        painter = QPainter(self)
        lines = self._lines()
        top = (self.height() - sum(QFontMetrics(font).height() for _, font, _ in lines)) // 2
        for text, font, role in lines:
            metrics = QFontMetrics(font)
            painter.setFont(font)
            painter.setPen(look().color(role))
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, self.width())
            where = QRect(0, top, self.width(), metrics.height())
            painter.drawText(where, Qt.AlignmentFlag.AlignVCenter, shown)
            top += metrics.height()

    def _lines(self) -> list[tuple[str, QFont, str]]:
        """What stands on each line, from top to bottom: text, font, role of its colour."""
        small = look().font(TextSize.SMALL)
        large, bold = look().font(semibold=True), look().font(TextSize.SMALL, semibold=True)
        below = [(self.second, small, "text_2")] if self.second else []
        for font in (large, bold):
            if QFontMetrics(font).horizontalAdvance(self.whole) <= self.width():
                return [(self.whole, font, "text"), *below]
        first = _first_line(self.whole, bold, self.width())
        rest = self.whole[len(first) :].strip()
        return [(first.strip(), bold, "text"), (rest, bold, "text")]


def _first_line(text: str, font: QFont, width: int) -> str:
    """What of a text fits on a line, up to a place where it may break."""
    layout = QTextLayout(text, font)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(width)
    layout.endLayout()
    return text[: line.textLength()]
