"""The agenda at the left of minutes mode: what is done, where we are, what is ahead."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from nlc_desktop.domain.meetings import ItemRow, Outcome
from nlc_desktop.i18n import tr
from nlc_desktop.ui import icons
from nlc_desktop.ui.theme import TextSize, look
from nlc_desktop.ui.widgets.shapes import Shape, paint_shape, role_of

Index = QModelIndex | QPersistentModelIndex
_NONE = QModelIndex()
_ROW, _TALL = 44, 52


class _Role(IntEnum):
    LINE = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class ItemLine:
    """An item as the list shows it."""

    row: ItemRow
    mark: Shape

    @property
    def words(self) -> str:
        """What a screen reader says."""
        said = {
            Shape.BEHIND: tr("done"),
            Shape.HERE: tr("now", "the item being discussed"),
            Shape.AHEAD: tr("ahead", "an item not reached yet"),
            Shape.CANNOT_COME: tr("carried to the next meeting"),
        }[self.mark]
        return tr("{number} {title}, {state}", number=self.row.number, title=self.row.title,
                  state=said)  # fmt: skip


class ItemsModel(QAbstractListModel):
    """The items of the agenda in order, with their marks."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: list[ItemLine] = []

    @property
    def lines(self) -> Sequence[ItemLine]:
        """The lines."""
        return self._lines

    def set_items(self, items: Sequence[ItemRow], here: str, written: Collection[str]) -> None:
        """Shows items; ``here`` is the one in front, ``written`` those with lines."""
        lines = [ItemLine(item, _mark(item, here, written)) for item in items]
        if [one.row.id for one in lines] != [one.row.id for one in self._lines]:
            self.beginResetModel()
            self._lines = lines
            self.endResetModel()
        elif lines != self._lines:
            self._lines = lines
            self.dataChanged.emit(self.index(0), self.index(len(lines) - 1))

    def place_of(self, item: str) -> int:
        """The row of an item, or -1."""
        return next((n for n, line in enumerate(self._lines) if line.row.id == item), -1)

    @override
    def rowCount(self, parent: Index = _NONE, /) -> int:
        """How many items there are."""
        return 0 if parent.isValid() else len(self._lines)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole, /) -> Any:
        """An item's title, what is said of it, or what its row is painted from."""
        if not index.isValid() or index.row() >= len(self._lines):
            return None
        line = self._lines[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return line.row.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return line.words
            case _Role.LINE:
                return line
            case _:
                return None


def _mark(item: ItemRow, here: str, written: Collection[str]) -> Shape:
    if item.id == here:
        return Shape.HERE
    if item.outcome is Outcome.DEFERRED:
        return Shape.CANNOT_COME
    done = item.outcome is Outcome.DISCUSSED or item.id in written
    return Shape.BEHIND if done else Shape.AHEAD


class _ItemDelegate(QStyledItemDelegate):
    """Paints an item: mark, number, title in up to two lines, and whether it is closed."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index, /) -> QSize:
        """One row, higher when the title takes two lines."""
        line = index.data(_Role.LINE)
        view = self.parent()
        wide = view.viewport().width() if isinstance(view, QListView) else look().px(280)
        if not isinstance(line, ItemLine):
            return QSize(wide, look().px(_ROW))
        room = QRect(0, 0, wide - look().px(78), 1000)
        words = _metrics(line).boundingRect(room, Qt.TextFlag.TextWordWrap, line.row.title)
        tall = words.height() > _metrics(line).height() * 1.5
        return QSize(wide, look().px(_TALL if tall else _ROW))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, /) -> None:
        """Paints one row."""
        line = index.data(_Role.LINE)
        rect: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
        if not isinstance(line, ItemLine):
            return
        theme, px = look().theme, look().px
        here = line.mark is Shape.HERE
        ground = theme.color("surface" if here else "sunken")
        painter.fillRect(rect, ground)
        if here:
            bar = QRect(rect.left(), rect.top(), px(4), rect.height())
            painter.fillRect(bar, theme.color("accent"))
        where = QRectF(rect.left() + px(17), rect.center().y() - px(8), px(16), px(16))
        paint_shape(painter, line.mark, where, theme.color(role_of(line.mark)), ground)
        painter.setFont(_font(line))
        behind = line.mark in (Shape.BEHIND, Shape.CANNOT_COME)
        painter.setPen(theme.color("text_2" if behind else "text"))
        number = QRect(rect.left() + px(33), rect.top(), px(29), rect.height())
        painter.drawText(
            number, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, line.row.number
        )
        tail = _paint_closed(painter, rect) if line.row.closed else px(8)
        words = rect.adjusted(px(70), 0, -tail, 0)
        _paint_title(painter, words, line.row.title)
        view = self.parent()
        if isinstance(view, QListView) and view.hasFocus() and index == view.currentIndex():
            painter.setPen(QPen(theme.color("accent"), px(2)))
            painter.drawRect(rect.adjusted(1, 1, -2, -2))


def _font(line: ItemLine) -> Any:
    return look().font(TextSize.SMALL, large=True, semibold=line.mark is Shape.HERE)


def _metrics(line: ItemLine) -> QFontMetrics:
    return QFontMetrics(_font(line))


def _paint_title(painter: QPainter, room: QRect, title: str) -> None:
    flags = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter)
    painter.drawText(room, flags, _two_lines(painter.fontMetrics(), title, room.width()))


def _two_lines(metrics: QFontMetrics, title: str, wide: int) -> str:
    """The title, without its last words when it needs more than two lines."""
    flags = int(Qt.TextFlag.TextWordWrap)
    shown, words = title, title.split()
    room = QRect(0, 0, wide, 10_000)
    while len(words) > 1 and metrics.boundingRect(room, flags, shown).height() > (
        metrics.lineSpacing() * 2.5
    ):
        words.pop()
        shown = f"{' '.join(words)}…"
    return shown


def _paint_closed(painter: QPainter, rect: QRect) -> int:
    px, theme = look().px, look().theme
    word = tr("closed", "an item behind closed doors")
    painter.save()
    font = look().font(TextSize.BODY)
    painter.setFont(font)
    painter.setPen(theme.color("text_2"))
    wide = QFontMetrics(font).horizontalAdvance(word)
    left = rect.right() - px(10) - wide
    painter.drawText(
        QRect(left, rect.top(), wide + 2, rect.height()), Qt.AlignmentFlag.AlignVCenter, word
    )
    where = QRectF(left - px(20), rect.center().y() - px(8), px(16), px(16))
    icons.paint(painter, "lock", theme.color("text_2"), where, 14)
    painter.restore()
    return wide + px(36)


class ItemList(QListView):
    """The list.

    Signals:
        chosen(item): a person goes to an item.
        lines_asked: Enter; back to typing.
    """

    chosen = Signal(str)
    lines_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("items")
        self.setAccessibleName(tr("Agenda"))
        self.rows = ItemsModel(self)
        self.setModel(self.rows)
        self.setItemDelegate(_ItemDelegate(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.clicked.connect(self._clicked)
        self._quiet = False
        self.selectionModel().currentChanged.connect(self._moved)

    def show_items(self, items: Sequence[ItemRow], here: str, written: Collection[str]) -> None:
        """Shows the items and goes to the one in front without telling anybody."""
        self._quiet = True
        self.rows.set_items(items, here, written)
        self.setCurrentIndex(self.rows.index(self.rows.place_of(here)))
        self.scheduleDelayedItemsLayout()
        self._quiet = False

    def _moved(self, current: QModelIndex) -> None:
        if not self._quiet:
            self._choose(current.row())

    def _clicked(self, index: QModelIndex) -> None:
        self._choose(index.row())

    def _choose(self, row: int) -> None:
        if 0 <= row < len(self.rows.lines):
            self.chosen.emit(self.rows.lines[row].row.id)

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Enter goes on typing in the item."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.lines_asked.emit()
            return
        super().keyPressEvent(event)
