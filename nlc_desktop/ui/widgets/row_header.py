"""The head of a table: small words over their column, a chevron beside the sorted one."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget
from typing_extensions import override

from nlc_desktop.ui import icons
from nlc_desktop.ui.theme import TextSize, look

_EDGE, _PAD, _CHEVRON, _GAP = 16, 8, 14, 4


class RowHeader(QHeaderView):
    """Paints the heads itself, so that words and chevron never lie on each other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._resized()
        look().changed.connect(self._resized)

    def _resized(self) -> None:
        """Takes the height of the scale in force."""
        self.setFixedHeight(look().px(32))

    @override
    def sectionSizeFromContents(self, logicalIndex: int, /) -> QSize:
        """Wide enough for the words and the chevron."""
        px = look().px
        words = QFontMetrics(look().font(TextSize.SMALL)).horizontalAdvance(
            self._words(logicalIndex)
        )
        edge = px(_EDGE - _PAD) * (self._first(logicalIndex) + self._last(logicalIndex))
        return QSize(words + px(2 * _PAD + _CHEVRON + _GAP) + edge, px(32))

    @override
    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int, /) -> None:
        """Paints one head."""
        theme, px = look().theme, look().px
        painter.save()
        painter.fillRect(rect, theme.color("header_row"))
        painter.fillRect(rect.adjusted(0, rect.height() - 1, 0, 0), theme.color("hairline"))
        left = px(_EDGE if self._first(logicalIndex) else _PAD)
        right = px(_EDGE if self._last(logicalIndex) else _PAD)
        self._paint_words(painter, rect.adjusted(left, 0, -right, -1), logicalIndex)
        painter.restore()

    def _paint_words(self, painter: QPainter, room: QRect, at: int) -> None:
        px = look().px
        font = look().font(TextSize.SMALL)
        color = look().color("text_2")
        painter.setFont(font)
        painter.setPen(color)
        chevron = px(_CHEVRON + _GAP) if self._sorted(at) else 0
        metrics = QFontMetrics(font)
        elide = Qt.TextElideMode.ElideRight
        words = metrics.elidedText(self._words(at), elide, max(room.width() - chevron, 0))
        wide = metrics.horizontalAdvance(words)
        start = room.right() + 1 - wide if self._right(at) else room.left()
        line = QRect(start, room.top(), wide + 1, room.height())
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, words)
        if chevron:
            beside = start - chevron if self._right(at) else start + wide + px(_GAP)
            box = QRectF(beside, room.top(), px(_CHEVRON), room.height())
            up = self.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
            icons.paint(painter, "chevron-up" if up else "chevron-down", color, box, _CHEVRON)

    def _words(self, at: int) -> str:
        return str(self.model().headerData(at, Qt.Orientation.Horizontal) or "")

    def _right(self, at: int) -> bool:
        role = Qt.ItemDataRole.TextAlignmentRole
        found = self.model().headerData(at, Qt.Orientation.Horizontal, role)
        return bool(Qt.AlignmentFlag(found or 0) & Qt.AlignmentFlag.AlignRight)

    def _sorted(self, at: int) -> bool:
        return self.isSortIndicatorShown() and self.sortIndicatorSection() == at

    def _first(self, at: int) -> bool:
        return at == 0

    def _last(self, at: int) -> bool:
        return at == self.count() - 1
