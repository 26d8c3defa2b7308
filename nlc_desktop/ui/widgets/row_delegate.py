"""How cells of a table are painted and edited: marks, words, second lines, tags, numbers."""

from collections.abc import Callable

from PySide6.QtCore import (
    QEvent,
    QObject,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFontMetrics, QHelpEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)
from typing_extensions import override

from nlc_desktop.ui import icons
from nlc_desktop.ui.theme import TextSize, look
from nlc_desktop.ui.widgets.columns import Cell, Group, Mark, Role
from nlc_desktop.ui.widgets.row_data import Index
from nlc_desktop.ui.widgets.shapes import Shape, paint_shape, role_of

ROW, TALL_ROW, GROUP_ROW = 32, 48, 28
_EDGE, _PAD = 16, 8
_SELECTED, _ENABLED = QStyle.StateFlag.State_Selected, QStyle.StateFlag.State_Enabled
_LEFT, _RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
_MIDDLE_LEFT, _MIDDLE_RIGHT = (side | Qt.AlignmentFlag.AlignVCenter for side in (_LEFT, _RIGHT))
"""Put together once: a page of cells is painted at each letter typed into a filter."""


class RowDelegate(QStyledItemDelegate):
    """Paints the cells of a `RowView`; grounds, hairlines and frames are the view's."""

    def __init__(self, parent: QObject | None = None, *, row_height: int = ROW) -> None:
        super().__init__(parent)
        self.row_height = row_height
        self.below: Callable[[Index], int] = _nothing
        """How high the thing is that is open below a row; the view says."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index, /) -> QSize:
        """As wide as the words, as high as a row."""
        if isinstance(index.data(Role.GROUP), Group):
            return QSize(look().px(80), look().px(GROUP_ROW))
        cell = index.data(Role.CELL)
        wide = _width(cell) if isinstance(cell, Cell) else 0
        high = look().px(self.row_height) + self.below(index)
        return QSize(wide + look().px(2 * _PAD), high)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, /) -> None:
        """Paints one cell."""
        cell = index.data(Role.CELL)
        if not isinstance(cell, Cell):
            return
        painter.save()
        room = cell_room(option, index, look().px(self.row_height))
        right = bool(_alignment(index) & _RIGHT)
        paint_cell(painter, cell, room, option, right=right)
        painter.restore()

    @override
    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: Index, /
    ) -> QWidget:
        """A line to type in, named for the screen reader after its column."""
        edit = QLineEdit(parent)
        edit.setProperty("role", "cell")
        edit.setAccessibleName(
            str(index.model().headerData(index.column(), Qt.Orientation.Horizontal))
        )
        return edit

    @override
    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: Index,
        /,
    ) -> bool:
        """Shows the whole text of a cell that is cut short."""
        cell = index.data(Role.CELL)
        if event.type() == QEvent.Type.ToolTip and isinstance(cell, Cell) and not cell.tooltip:
            cut = _width(cell) > cell_room(option, index, 1).width()
            QToolTip.showText(event.globalPos(), cell.text if cut else "", view)
            return True
        return super().helpEvent(event, view, option, index)


def _nothing(_index: Index) -> int:
    return 0


def cell_room(option: QStyleOptionViewItem, index: Index, height: int) -> QRect:
    """Where the words of a cell go: padded, with the panel's edge at both ends of a row."""
    px = look().px
    rect: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    last = index.column() == index.model().columnCount(index.parent()) - 1
    left = px(_EDGE if index.column() == 0 else _PAD)
    room = rect.adjusted(left, 0, -px(_EDGE if last else _PAD), 0)
    room.setHeight(height)
    return room


def paint_cell(
    painter: QPainter, cell: Cell, room: QRect, option: QStyleOptionViewItem, *, right: bool
) -> None:
    """Paints mark, words, second line and tag of a cell into a rectangle."""
    state: QStyle.StateFlag = option.state  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    selected, enabled = bool(state & _SELECTED), bool(state & _ENABLED)
    here = look()
    theme, px = here.theme, here.px
    if cell.mark is not None and right:
        room = room.adjusted(_mark_offset(cell, room), 0, 0, 0)
    if cell.mark is not None:
        _paint_mark(painter, cell.mark, room, selected=selected, enabled=enabled)
        room = room.adjusted(px(cell.mark.size + _gap(cell.mark)), 0, 0, 0)
    role = "accent" if cell.link else cell.role
    painter.setPen(theme.row_color(role, selected=selected, enabled=enabled))
    if cell.second:
        _paint_two_lines(painter, cell, room, _RIGHT if right else _LEFT, selected=selected)
        return
    font = here.font(TextSize.SMALL if cell.small else TextSize.BODY, semibold=cell.bold)
    if cell.italic:
        font.setItalic(True)
    if cell.link:
        font.setUnderline(True)
    painter.setFont(font)
    tag = _tag_width(cell)
    metrics = QFontMetrics(font)
    words = metrics.elidedText(cell.text, Qt.TextElideMode.ElideRight, max(room.width() - tag, 0))
    painter.drawText(room, _MIDDLE_RIGHT if right else _MIDDLE_LEFT, words)
    if tag:
        _paint_tag(painter, cell, room, metrics.horizontalAdvance(words), tag)


def _paint_mark(
    painter: QPainter, mark: Mark, room: QRect, *, selected: bool, enabled: bool
) -> None:
    theme, side = look().theme, look().px(mark.size)
    box = QRectF(room.left(), room.top() + (room.height() - side) // 2, side, side)
    if isinstance(mark.what, Shape):
        color = theme.row_color(mark.role or role_of(mark.what), selected=selected, enabled=enabled)
        paint_shape(
            painter, mark.what, box, color, theme.color("selected" if selected else "surface")
        )
    else:
        color = theme.row_color(mark.role or "text_2", selected=selected, enabled=enabled)
        icons.paint(painter, mark.what, color, box, mark.size)


def _paint_two_lines(
    painter: QPainter, cell: Cell, room: QRect, side: Qt.AlignmentFlag, *, selected: bool
) -> None:
    first, second = look().font(semibold=cell.bold), look().font(TextSize.SMALL)
    high, low = QFontMetrics(first), QFontMetrics(second)
    top = room.top() + (room.height() - high.height() - low.height()) // 2
    painter.setFont(first)
    line = QRect(room.left(), top, room.width(), high.height())
    elide = Qt.TextElideMode.ElideRight
    painter.drawText(line, side, high.elidedText(cell.text, elide, room.width()))
    painter.setFont(second)
    painter.setPen(look().theme.row_color("text_2", selected=selected))
    line = QRect(room.left(), top + high.height(), room.width(), low.height())
    painter.drawText(line, side, low.elidedText(cell.second, elide, room.width()))


def _paint_tag(painter: QPainter, cell: Cell, room: QRect, after: int, wide: int) -> None:
    px = look().px
    color = painter.pen().color()
    box = QRectF(
        room.left() + after + px(8) + 0.5, room.center().y() - px(8) + 0.5, wide - px(8) - 1, px(17)
    )
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(look().color("border"))
    painter.drawRoundedRect(box, px(3), px(3))
    painter.setPen(color)
    painter.setFont(look().font(TextSize.SMALL))
    inside = box.adjusted(px(5), 0, -px(5), 0)
    if cell.tag_icon:
        where = QRectF(inside.left(), inside.top(), px(12), inside.height())
        icons.paint(painter, cell.tag_icon, color, where, 12)
        inside.adjust(px(16), 0, 0, 0)
    painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter, cell.tag)


def _gap(mark: Mark) -> int:
    return mark.gap or (12 if isinstance(mark.what, Shape) and mark.size >= 16 else 6)


def _mark_offset(cell: Cell, room: QRect) -> int:
    return max(room.width() - _width(cell), 0)


def _tag_width(cell: Cell) -> int:
    if not cell.tag:
        return 0
    words = QFontMetrics(look().font(TextSize.SMALL)).horizontalAdvance(cell.tag)
    return words + look().px(18 + (16 if cell.tag_icon else 0))


def _width(cell: Cell) -> int:
    size = TextSize.SMALL if cell.small else TextSize.BODY
    wide = QFontMetrics(look().font(size, semibold=cell.bold)).horizontalAdvance(cell.text)
    if cell.second:
        second = QFontMetrics(look().font(TextSize.SMALL)).horizontalAdvance(cell.second)
        wide = max(wide, second)
    mark = look().px(cell.mark.size + _gap(cell.mark)) if cell.mark is not None else 0
    return wide + mark + _tag_width(cell) + 1


def _alignment(index: Index) -> Qt.AlignmentFlag:
    found = index.data(Qt.ItemDataRole.TextAlignmentRole)
    return found if isinstance(found, Qt.AlignmentFlag) else Qt.AlignmentFlag(int(found or 0))
