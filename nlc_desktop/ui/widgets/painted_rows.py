"""A table as it is painted and pointed at: rows, headings, hover, and what is open below a row."""

from functools import partial
from typing import Any, cast

from PySide6.QtCore import (
    QEvent,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QMouseEvent,
    QPainter,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QMenu,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)
from typing_extensions import override

from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.below_row import BelowRow
from nlc_desktop.ui.widgets.columns import Group, Role
from nlc_desktop.ui.widgets.listed_rows import ListedRows
from nlc_desktop.ui.widgets.row_data import Index
from nlc_desktop.ui.widgets.row_delegate import ROW, RowDelegate
from nlc_desktop.ui.widgets.row_filter import RowFilter
from nlc_desktop.ui.widgets.row_header import RowHeader
from nlc_desktop.ui.widgets.row_models import GroupsModel, RowsModel
from nlc_desktop.ui.widgets.row_painting import (
    link_room,
    paint_frame,
    paint_ground,
    paint_group,
    paint_hairline,
)
from nlc_desktop.ui.widgets.row_widths import LEAST, shares


class PaintedRows(QTreeView):
    """The painted half of a `RowView`, which adds what a person is on and the keys.

    Signals:
        group_link(key): the link at the right of a heading was clicked.
    """

    group_link = Signal(str)

    def __init__(
        self,
        model: RowsModel[Any] | GroupsModel[Any],
        name: str,
        *,
        row_height: int = ROW,
        delegate: RowDelegate | None = None,
        rows: ListedRows[Any] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.rows: RowFilter | ListedRows[Any] = rows or RowFilter(model, self)
        self._flat = isinstance(model, RowsModel)
        self._hovered = QPersistentModelIndex()
        self._by_keyboard = False
        self.setAccessibleName(name)
        self._delegate = delegate or RowDelegate(self, row_height=row_height)
        self._below = BelowRow(self, self._delegate.row_height, flat=self._flat)
        self._delegate.below = self._below.height
        self.setItemDelegate(self._delegate)
        self.setHeader(RowHeader(self))
        self._wanted: dict[int, int] = {}
        self._sharing = False
        self._set_up()
        self.setModel(self.rows)
        self._set_up_columns()
        self.rows.layoutChanged.connect(self.open_groups)
        self.rows.rowsInserted.connect(self.open_groups)
        self.open_groups()

    def open_groups(self) -> None:
        """Shows the rows under every heading; a flat table has none and is not laid out for it."""
        if not self._flat:
            self.expandAll()

    def _set_up(self) -> None:
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setItemsExpandable(False)
        self.setExpandsOnDoubleClick(False)
        self.setAllColumnsShowFocus(False)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setUniformRowHeights(self._flat)

    def _set_up_columns(self) -> None:
        head = self.header()
        columns = self.rows.model_of_rows.columns
        head.setSectionsMovable(False)
        head.setStretchLastSection(not any(column.stretch for column in columns))
        head.setResizeContentsPrecision(50)
        head.setMinimumSectionSize(look().px(32))
        head.setSortIndicatorClearable(True)
        head.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        head.customContextMenuRequested.connect(self._choose_columns)
        for at, column in enumerate(columns):
            if column.stretch:
                head.setSectionResizeMode(at, QHeaderView.ResizeMode.Stretch)
            elif column.width:
                self._wanted[at] = look().px(column.width)
                head.resizeSection(at, self._wanted[at])
            else:
                head.setSectionResizeMode(at, QHeaderView.ResizeMode.ResizeToContents)
            head.setSectionHidden(at, column.hidden)
        self.set_sortable(sortable=self._flat)
        head.sectionResized.connect(self._column_resized)

    def _column_resized(self, at: int, before: int, width: int) -> None:
        """Takes the width a person drew; a column that appears or goes has the others share."""
        if at not in self._wanted or self._sharing:
            return
        if before and width:
            self._wanted[at] = width
        self._share_room()

    def _share_room(self) -> None:
        """Narrows columns until the stretching one has some room."""
        columns = self.rows.model_of_rows.columns
        if not any(column.stretch for column in columns):
            return
        shown = {at: wide for at, wide in self._wanted.items() if not self.isColumnHidden(at)}
        yielding = {at for at in shown if columns[at].yields}
        self._sharing = True
        for at, wide in shares(shown, yielding, self.viewport().width() - look().px(LEAST)).items():
            self.header().resizeSection(at, wide)
        self._sharing = False

    def set_sortable(self, *, sortable: bool) -> None:
        """Whether a click on a head sorts; a third click goes back to the given order."""
        self.header().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(sortable)
        self.header().setSectionsClickable(sortable)

    def _show_column(self, at: int, shown: bool) -> None:
        self.setColumnHidden(at, not shown)

    def _choose_columns(self, where: QPoint) -> None:
        self.columns_menu().popup(self.header().mapToGlobal(where))

    def columns_menu(self) -> QMenu:
        """A menu with one tick per column; the first column stays."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for at in range(1, self.rows.columnCount()):
            action = menu.addAction(str(self.rows.headerData(at, Qt.Orientation.Horizontal)))
            action.setCheckable(True)
            action.setChecked(not self.isColumnHidden(at))
            action.toggled.connect(partial(self._show_column, at))
        return menu

    # -- something below the current row -------------------------------------------------

    def open_below(self, key: str, widget: QWidget) -> bool:
        """Opens a widget under the row with a key; one at a time. The view owns it then."""
        index = self.rows.index_of(key)
        if not index.isValid():
            self._below.close()
            return False
        self._below.open(index, widget)
        return True

    def close_below(self) -> None:
        """Closes what `open_below` opened and lets Qt delete it."""
        self._below.close()

    @property
    def below(self) -> QWidget | None:
        """The widget open below a row, if any."""
        return self._below.widget

    @override
    def updateGeometries(self) -> None:
        """Moves what is open below a row with it."""
        super().updateGeometries()
        self._below.place()

    @override
    def scrollContentsBy(self, dx: int, dy: int, /) -> None:
        """Moves what is open below a row with it."""
        super().scrollContentsBy(dx, dy)
        self._below.place()

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Gives the columns and what is open below a row the new width."""
        super().resizeEvent(event)
        self._share_room()
        self._below.place()

    # -- painting ---------------------------------------------------------------------

    @override
    def drawRow(self, painter: QPainter, options: QStyleOptionViewItem, index: Index, /) -> None:
        """Paints ground, cells, hairline and focus frame of a row, or a heading."""
        rect: QRect = options.rect  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
        whole = QRect(0, rect.top(), self.viewport().width(), rect.height())
        group = index.data(Role.GROUP)
        line = QRect(whole)
        if isinstance(group, Group):
            paint_group(painter, whole, cast("Group[Any]", group))
        else:
            line.setHeight(look().px(self._delegate.row_height))
            paint_ground(painter, whole, line, self._ground(index))
            super().drawRow(painter, options, index)
        paint_hairline(painter, whole)
        if self._framed(index):
            paint_frame(painter, line)

    def _ground(self, index: Index) -> str:
        if self.selectionModel().isSelected(index):
            return "selected"
        hovered = self._hovered
        over = hovered.isValid() and hovered.row() == index.row()
        return "hover" if over and hovered.parent() == index.parent() else ""

    def _framed(self, index: Index) -> bool:
        here = self.currentIndex()
        same = here.row() == index.row() and here.parent() == index.parent()
        return same and self.hasFocus() and self._by_keyboard

    # -- pointer ----------------------------------------------------------------------

    @override
    def mouseMoveEvent(self, event: QMouseEvent, /) -> None:
        """Marks the row under the pointer."""
        super().mouseMoveEvent(event)
        index = self.indexAt(event.position().toPoint())
        over = self._link_at(event.position().toPoint()) is not None
        shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)
        if QPersistentModelIndex(index) != self._hovered:
            self._hovered = QPersistentModelIndex(index)
            self.viewport().update()

    @override
    def viewportEvent(self, event: QEvent, /) -> bool:
        """Forgets the row under the pointer when it leaves."""
        if event.type() == QEvent.Type.Leave:
            self._hovered = QPersistentModelIndex()
            self.viewport().update()
        return super().viewportEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent, /) -> None:
        """Selects by pointer; the focus frame is for the keyboard."""
        self._by_keyboard = False
        group = self._link_at(event.position().toPoint())
        if group is not None and event.button() == Qt.MouseButton.LeftButton:
            self.group_link.emit(group.key)
            return
        super().mousePressEvent(event)

    def _link_at(self, where: QPoint) -> Group[Any] | None:
        found = self.indexAt(where).data(Role.GROUP)
        if not isinstance(found, Group):
            return None
        group = cast("Group[Any]", found)
        if not group.link:
            return None
        left, right = link_room(group, self.viewport().width())
        return group if left <= where.x() <= right else None
