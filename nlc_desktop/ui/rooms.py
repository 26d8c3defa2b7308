"""The list of rooms on the left: icon, word, and a count where something waits."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from nlc_desktop.i18n import tr
from nlc_desktop.ui import icons
from nlc_desktop.ui.commands import Command
from nlc_desktop.ui.theme import TextSize, look

Index = QModelIndex | QPersistentModelIndex
_NONE = QModelIndex()
ROW, WIDTH = 36, 216
_KEYBOARD = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


@dataclass(frozen=True)
class Room:
    """A room: its key, its name (marked with ``tr_noop``), its icon, and who builds its page.

    ``factory`` is called when the room is first opened; ``commands`` are in the menus from the
    start and are bound by the page; ``below`` puts it at the foot of the list.
    """

    key: str
    title: str
    icon: str
    factory: Callable[[], QWidget]
    commands: tuple[Command, ...] = ()
    below: bool = False


@dataclass(frozen=True, slots=True)
class _Line:
    key: str
    title: str
    icon: str
    count: int = 0


class _Role(IntEnum):
    LINE = Qt.ItemDataRole.UserRole + 1


class RoomsModel(QAbstractListModel):
    """The rooms with their counts."""

    def __init__(self, rooms: Sequence[Room], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines = [_Line(room.key, room.title, room.icon) for room in rooms]

    def set_count(self, key: str, count: int) -> None:
        """Says how many things wait in a room; 0 shows nothing."""
        for at, line in enumerate(self._lines):
            if line.key == key and line.count != count:
                self._lines[at] = replace(line, count=count)
                self.dataChanged.emit(self.index(at), self.index(at))

    def row_of(self, key: str) -> int:
        """The row of a room, or -1."""
        return next((at for at, line in enumerate(self._lines) if line.key == key), -1)

    def key_at(self, row: int) -> str:
        """The key of the room in a row."""
        return self._lines[row].key

    @override
    def rowCount(self, parent: Index = _NONE, /) -> int:
        """How many rooms there are."""
        return 0 if parent.isValid() else len(self._lines)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole, /) -> Any:
        """A room's name, or what its row is painted from."""
        if not index.isValid() or index.row() >= len(self._lines):
            return None
        line = self._lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return tr(line.title)
        if role == Qt.ItemDataRole.AccessibleTextRole and line.count:
            return tr("{room}, {n} waiting", n=line.count, room=tr(line.title))
        return line if role == _Role.LINE else None


class _RoomDelegate(QStyledItemDelegate):
    """Paints a room: 36 pixels, the current one on surface with a bar of accent.

    It asks the list for states: Qt's own enums of states cost 13 ms before the first frame.
    """

    def __init__(self, rooms: "_List") -> None:
        super().__init__(rooms)
        self._list = rooms

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index, /) -> QSize:
        """One row."""
        return QSize(look().px(WIDTH), look().px(ROW))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, /) -> None:
        """Paints one row."""
        rect: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
        line = index.data(_Role.LINE)
        if not isinstance(line, _Line):
            return
        here = index == self._list.currentIndex()
        theme, px = look().theme, look().px
        if here:
            painter.fillRect(rect, theme.color("surface"))
            painter.fillRect(
                QRect(rect.left(), rect.top(), px(4), rect.height()), theme.color("accent")
            )
        elif index == self._list.hovered:
            painter.fillRect(rect, theme.color("hover"))
        color = theme.color("accent" if here else "text_2")
        where = QRectF(rect.left() + px(16), rect.top(), px(16), rect.height())
        icons.paint(painter, line.icon, color, where)
        painter.setFont(look().font(semibold=here))
        painter.setPen(theme.color("text"))
        words = rect.adjusted(px(44), 0, -px(48) if line.count else -px(12), 0)
        title = QFontMetrics(painter.font()).elidedText(
            tr(line.title), Qt.TextElideMode.ElideRight, words.width()
        )
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, title)
        if line.count:
            _paint_pill(painter, rect, str(line.count))
        if here and self._list.hasFocus() and self._list.by_keyboard:
            painter.setPen(QPen(theme.color("accent"), px(2)))
            painter.drawRect(rect.adjusted(1, 1, -2, -2))


def _paint_pill(painter: QPainter, rect: QRect, count: str) -> None:
    theme, px = look().theme, look().px
    font = look().font(TextSize.SMALL)
    wide = max(px(19), QFontMetrics(font).horizontalAdvance(count) + px(10))
    box = QRectF(rect.right() - px(12) - wide, rect.center().y() - px(9), wide, px(19))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(theme.color("border"))
    painter.setBrush(theme.color("surface"))
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
    painter.setFont(font)
    painter.setPen(theme.color("text"))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, count)
    painter.restore()


class _List(QListView):
    """One of the two lists; arrows go on in the other."""

    def __init__(self, rooms: Sequence[Room], name: str) -> None:
        super().__init__()
        self.setObjectName("roomList")
        self.setAccessibleName(name)
        self.by_keyboard = False
        self.hovered = QPersistentModelIndex()
        self.lines = RoomsModel(rooms, self)
        self.other: _List | None = None
        self.setModel(self.lines)
        self.setItemDelegate(_RoomDelegate(self))
        self.setMouseTracking(True)
        self.entered.connect(self._hover)
        self.viewportEntered.connect(self._hover)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    @override
    def sizeHint(self) -> QSize:
        """As high as its rooms."""
        return QSize(look().px(WIDTH), self.lines.rowCount() * look().px(ROW))

    @override
    def minimumSizeHint(self) -> QSize:
        """May scroll when the window is low."""
        return QSize(look().px(120), min(self.lines.rowCount(), 3) * look().px(ROW))

    def _hover(self, index: QModelIndex | None = None) -> None:
        self.hovered = QPersistentModelIndex(index or QModelIndex())
        self.viewport().update()

    @override
    def leaveEvent(self, event: QEvent, /) -> None:
        """Forgets the room under the pointer."""
        self._hover()
        super().leaveEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent, /) -> None:
        """Frames the row when the keyboard led here; the focus alone opens no room."""
        if event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            self.by_keyboard = event.reason() in _KEYBOARD
        if self.currentIndex().isValid():
            super().focusInEvent(event)
        else:
            QFrame.focusInEvent(self, event)

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Goes on in the other list at either end."""
        self.by_keyboard = True
        at, last = self.currentIndex().row(), self.lines.rowCount() - 1
        over = (event.key() == Qt.Key.Key_Down and at == last) or (
            event.key() == Qt.Key.Key_Up and at == 0
        )
        if over and self.other is not None and self.other.lines.rowCount():
            row = 0 if event.key() == Qt.Key.Key_Down else self.other.lines.rowCount() - 1
            self.other.setFocus(Qt.FocusReason.TabFocusReason)
            self.other.setCurrentIndex(self.other.lines.index(row))
        else:
            super().keyPressEvent(event)


class RoomList(QWidget):
    """The rooms, those of the foot at the bottom.

    Signals:
        chosen(key): the person goes to a room.
    """

    chosen = Signal(str)

    def __init__(self, rooms: Sequence[Room], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rooms")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        upper = _List([room for room in rooms if not room.below], tr("Rooms"))
        lower = _List([room for room in rooms if room.below], tr("More rooms"))
        upper.other, lower.other = lower, upper
        self._lists = (upper, lower)
        self._quiet = False
        box = QVBoxLayout(self)
        box.setContentsMargins(0, look().px(8), 1, look().px(8))
        box.setSpacing(0)
        box.addWidget(upper, 1)
        box.addWidget(lower)
        self._resized()
        look().changed.connect(self._resized)
        for one in self._lists:
            one.selectionModel().currentChanged.connect(self._moved)
        self.setFocusProxy(upper)

    def _resized(self) -> None:
        """Takes the sizes of the scale in force."""
        self.setFixedWidth(look().px(WIDTH))
        _, lower = self._lists
        lower.setFixedHeight(lower.sizeHint().height())
        for one in self._lists:
            one.scheduleDelayedItemsLayout()

    def choose(self, key: str) -> None:
        """Marks a room as the current one without telling anybody."""
        self._quiet = True
        for one in self._lists:
            row = one.lines.row_of(key)
            if row < 0:
                one.selectionModel().clear()
            else:
                one.setCurrentIndex(one.lines.index(row))
        self._quiet = False

    def set_count(self, key: str, count: int) -> None:
        """Says how many things wait in a room."""
        for one in self._lists:
            one.lines.set_count(key, count)

    def _moved(self, current: QModelIndex) -> None:
        model = current.model()
        if not self._quiet and isinstance(model, RoomsModel):
            self.chosen.emit(model.key_at(current.row()))
