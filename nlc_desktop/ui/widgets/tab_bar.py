"""The tabs of a page: words with counts, the current one underlined in accent."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QTabBar, QWidget
from typing_extensions import override

from nlc_desktop.ui.theme import TextSize, look


class TabBar(QTabBar):
    """A row of tabs by key; arrows and Ctrl+Tab move, ``count`` is said small beside the word.

    Signals:
        chosen(str): the key of the tab that became current.
    """

    chosen = Signal(str)

    def __init__(self, tabs: list[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = [key for key, _ in tabs]
        self._counts = dict.fromkeys(self._keys, "")
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setUsesScrollButtons(True)
        for _, text in tabs:
            self.addTab(text)
        self.currentChanged.connect(self._tell)

    def _tell(self, at: int) -> None:
        self.chosen.emit(self._keys[at])

    @property
    def current(self) -> str:
        """The key of the current tab."""
        return self._keys[self.currentIndex()]

    def choose(self, key: str) -> None:
        """Goes to a tab."""
        self.setCurrentIndex(self._keys.index(key))

    def set_count(self, key: str, count: str) -> None:
        """Says a count beside the word: ``9 of 14``; empty for none."""
        self._counts[key] = count
        at = self._keys.index(key)
        self.setAccessibleTabName(at, f"{self.tabText(at)}, {count}" if count else "")
        self.setTabText(at, self.tabText(at))
        self.updateGeometry()
        self.update()

    @override
    def tabSizeHint(self, index: int) -> QSize:
        """The bold word, its count and the gap to the next tab; 36 pixels high."""
        px = look().px
        word = _width(self.tabText(index), TextSize.BODY, semibold=True)
        count = self._counts[self._keys[index]]
        small = px(8) + _width(count, TextSize.SMALL) if count else 0
        return QSize(word + small + px(24), px(36))

    @override
    def minimumTabSizeHint(self, index: int) -> QSize:
        """Words are never cut; too many tabs scroll."""
        return self.tabSizeHint(index)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints every tab."""
        painter = QPainter(self)
        for index in range(self.count()):
            self._paint_tab(painter, index)

    def _paint_tab(self, painter: QPainter, index: int) -> None:
        theme, px = look().theme, look().px
        here = index == self.currentIndex()
        area = self.tabRect(index).adjusted(0, 0, -px(24), 0)
        font = look().font(semibold=here)
        painter.setFont(font)
        painter.setPen(theme.color("text" if here else "text_2"))
        words = QRect(area.left(), area.top(), area.width() + px(24), area.height() - px(3))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(words, middle, self.tabText(index))
        count = self._counts[self._keys[index]]
        if count:
            beside = QFontMetrics(font).horizontalAdvance(self.tabText(index)) + px(8)
            painter.setFont(look().font(TextSize.SMALL))
            painter.setPen(theme.color("text_2"))
            painter.drawText(words.adjusted(beside, 0, 0, 0), middle, count)
        if here:
            line = QRect(area.left(), self.height() - px(3), area.width(), px(3))
            painter.fillRect(line, theme.color("accent"))
            if self.hasFocus() and self.window().testAttribute(
                Qt.WidgetAttribute.WA_KeyboardFocusChange
            ):
                painter.setPen(theme.color("accent"))
                painter.drawRect(area.adjusted(0, px(4), -1, -px(6)))


def _width(text: str, size: TextSize, *, semibold: bool = False) -> int:
    return QFontMetrics(look().font(size, semibold=semibold)).horizontalAdvance(text)
