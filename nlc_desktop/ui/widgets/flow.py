"""A layout that fills rows from left to right and goes on below, for chips and buttons."""

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget
from typing_extensions import override

from nlc_desktop.ui.theme import look


class FlowLayout(QLayout):
    """Items in reading order, wrapped to the width, in the middle of their row; no hidden ones."""

    def __init__(self, parent: QWidget | None = None, *, gap: int = 8) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._gap = look().px(gap)
        self.setContentsMargins(QMargins())
        if parent is not None:
            parent.setLayout(self)

    @override
    def addItem(self, item: QLayoutItem, /) -> None:
        """Takes an item at the end."""
        self._items.append(item)

    @override
    def count(self) -> int:
        """How many items there are."""
        return len(self._items)

    @override
    def itemAt(self, index: int, /) -> QLayoutItem | None:  # type: ignore[override]
        """The item at a place, or nothing."""
        return self._items[index] if 0 <= index < len(self._items) else None

    @override
    def takeAt(self, index: int, /) -> QLayoutItem | None:  # type: ignore[override]
        """Gives an item away."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    @override
    def expandingDirections(self) -> Qt.Orientation:
        """It asks for no more than its items need."""
        return Qt.Orientation(0)

    @override
    def hasHeightForWidth(self) -> bool:
        """The narrower, the higher."""
        return True

    @override
    def heightForWidth(self, width: int, /) -> int:
        """The height all rows need at a width."""
        return self._arrange(QRect(0, 0, width, 0), move=False)

    @override
    def setGeometry(self, rect: QRect, /) -> None:
        """Puts every item in its place."""
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    @override
    def sizeHint(self) -> QSize:
        """All in one row."""
        hints = [item.sizeHint() for item in self._items if not item.isEmpty()]
        wide = sum(hint.width() for hint in hints) + self._gap * max(len(hints) - 1, 0)
        return QSize(wide, max((hint.height() for hint in hints), default=0))

    @override
    def minimumSize(self) -> QSize:
        """The largest item."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        y = rect.y()
        for row in self._rows(rect.width()):
            high = max(hint.height() for _, hint in row)
            x = rect.x()
            for item, hint in row:
                if move:
                    middle = y + (high - hint.height()) // 2
                    item.setGeometry(QRect(QPoint(x, middle), hint))
                x += hint.width() + self._gap
            y += high + self._gap
        return max(y - self._gap - rect.y(), 0)

    def _rows(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        """The items with their sizes, row by row."""
        rows: list[list[tuple[QLayoutItem, QSize]]] = []
        x = 0
        for item in self._items:
            if item.isEmpty():
                continue
            hint = item.sizeHint()
            hint.setWidth(min(hint.width(), max(width, item.minimumSize().width())))
            if not rows or x + hint.width() > width:
                rows.append([])
                x = 0
            rows[-1].append((item, hint))
            x += hint.width() + self._gap
        return rows
