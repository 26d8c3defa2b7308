"""The 24 recovery words in a painted grid: numbered, coverable, never on the clipboard."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from nlc_desktop.i18n import tr
from nlc_desktop.ui.theme import TextSize, look

_COLUMNS, _NARROW_COLUMNS = 6, 4
_NARROW = 780
_ROW = 40


class WordGrid(QWidget):
    """Shows or covers the words; a screen reader reads them while they are shown."""

    def __init__(self, words: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._covered = False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._say()

    @property
    def covered(self) -> bool:
        """Whether the words can't be read."""
        return self._covered

    def cover(self, *, covered: bool) -> None:
        """Covers or shows the words."""
        self._covered = covered
        self._say()
        self.update()

    def _say(self) -> None:
        self.setAccessibleName(
            tr("24 recovery words, covered") if self._covered else tr("24 recovery words")
        )
        numbered = [f"{place} {word}" for place, word in enumerate(self._words, 1)]
        self.setAccessibleDescription("" if self._covered else ", ".join(numbered))

    def _columns(self) -> int:
        return _COLUMNS if self.width() >= look().px(_NARROW) else _NARROW_COLUMNS

    def _rows(self) -> int:
        return -(-len(self._words) // self._columns())

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Takes more rows when it is narrow."""
        super().resizeEvent(event)
        self.setFixedHeight(self._rows() * look().px(_ROW) + 2)

    @override
    def sizeHint(self) -> QSize:
        """Wide enough for the longest word in each column."""
        widest = QFontMetrics(look().font(TextSize.SECTION)).horizontalAdvance("mmmmmmm")
        return QSize(_COLUMNS * (widest + look().px(44)), self._rows() * look().px(_ROW) + 2)

    @override
    def minimumSizeHint(self) -> QSize:
        """May be narrower than it likes."""
        return QSize(look().px(440), self.sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        """Paints the cells."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        px = look().px
        painter.setBrush(look().color("surface"))
        painter.setPen(QPen(look().color("accent" if self.hasFocus() else "border"), 1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), px(6), px(6))
        for place, word in enumerate(self._words):
            self._paint_cell(painter, self._cell(place), place, word)

    def _cell(self, place: int) -> QRect:
        row, column = divmod(place, self._columns())
        wide, high = self.width() / self._columns(), (self.height() - 2) / self._rows()
        return QRectF(column * wide, 1 + row * high, wide, high).toAlignedRect()

    def _paint_cell(self, painter: QPainter, cell: QRect, place: int, word: str) -> None:
        px, row = look().px, place // self._columns()
        painter.setPen(look().color("hairline"))
        if row:
            painter.drawLine(cell.left() + 1, cell.top(), cell.right() - 1, cell.top())
        if place % self._columns():
            painter.drawLine(cell.left(), cell.top() + 1, cell.left(), cell.bottom() - 1)
        painter.setFont(look().font(TextSize.SMALL))
        painter.setPen(look().color("text_2"))
        painter.drawText(
            cell.adjusted(px(8), 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, str(place + 1)
        )
        inside = cell.adjusted(px(32), 0, -px(4), 0)
        if self._covered:
            bar = QRectF(inside.left(), inside.center().y() - px(4), px(56), px(8))
            painter.fillRect(bar, look().color("mark_soft"))
            return
        painter.setFont(look().font(TextSize.SECTION))
        painter.setPen(look().color("text"))
        painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter, word)
