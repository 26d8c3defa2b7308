"""Meters: little squares that count, and a bar with a mark at the planned length."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from nlc_desktop.ui.theme import look

_MOST_TICKS = 40


class TickMeter(QWidget):
    """Small squares, filled or empty: 9 of 14 can be counted as well as compared."""

    def __init__(self, done: int = 0, total: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._done, self._total = done, total
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_value(self, done: int, total: int, sentence: str = "") -> None:
        """Shows ``done`` of ``total``; the sentence is for the screen reader."""
        self._done, self._total = done, total
        self.setAccessibleName(sentence)
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        """Eight pixels and a gap of one for each square."""
        return QSize(look().px(9) * min(self._total, _MOST_TICKS), look().px(9))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the squares, or a plain bar when there are too many."""
        painter = QPainter(self)
        px, theme = look().px, look().theme
        room = self.width() // px(9) if self._total <= _MOST_TICKS else 0
        if room < self._total:
            self._paint_bar(painter)
            return
        for at in range(self._total):
            box = QRectF(at * px(9) + 0.5, 0.5, px(8) - 1, px(8) - 1)
            full = at < self._done
            painter.setPen(theme.color("mark" if full else "mark_soft"))
            painter.setBrush(theme.color("mark") if full else Qt.BrushStyle.NoBrush)
            painter.drawRect(box)

    def _paint_bar(self, painter: QPainter) -> None:
        theme = look().theme
        part = self._done / self._total if self._total else 0.0
        bar = QRectF(0.5, 0.5, self.width() - 1, look().px(8) - 1)
        painter.setPen(theme.color("mark_soft"))
        painter.drawRect(bar)
        bar.setWidth(bar.width() * min(part, 1.0))
        painter.fillRect(bar, theme.color("mark"))


class MeterBar(QWidget):
    """A total against a plan: filled up to it, a mark there, hatched in amber beyond it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value, self._planned = 0.0, 0.0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_value(self, value: float, planned: float, sentence: str = "") -> None:
        """Shows ``value`` against ``planned`` in any unit; the sentence is for the reader."""
        self._value, self._planned = value, planned
        self.setAccessibleName(sentence)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        """300 × 16 with the mark."""
        return QSize(look().px(300), look().px(16))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints frame, filling, hatch and mark."""
        painter = QPainter(self)
        px, theme = look().px, look().theme
        longest = max(self._value, self._planned) or 1.0
        bar = QRectF(0.5, (self.height() - px(8)) / 2, self.width() - 1, px(8))
        planned = bar.width() * self._planned / longest
        value = bar.width() * self._value / longest
        painter.setPen(theme.color("mark_soft"))
        painter.drawRect(bar)
        filled = QRectF(bar.left(), bar.top(), min(value, planned or value), bar.height())
        painter.fillRect(filled, theme.color("mark"))
        if self._planned and value > planned:
            beyond = QRectF(bar.left() + planned, bar.top(), value - planned, bar.height())
            painter.fillRect(beyond, theme.color("surface"))
            painter.fillRect(beyond, QBrush(theme.color("warn"), Qt.BrushStyle.BDiagPattern))
            painter.setPen(theme.color("warn_line"))
            painter.drawRect(beyond)
        if self._planned:
            at = min(round(bar.left() + planned), self.width() - px(2))
            painter.setPen(QPen(theme.color("text"), px(2)))
            painter.drawLine(at, 0, at, self.height())
