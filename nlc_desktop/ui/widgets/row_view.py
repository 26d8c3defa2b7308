"""The table of the program: rows of 32 pixels with hairlines, headings, hover and a focus frame.

Keyboard: arrows move (left and right between cells), Enter opens, F2 edits, Ctrl+C copies the
selected rows as text, Alt+Up and Alt+Down ask to move a row, typing goes to `typed` when the
page filters by typing. The head has a menu that chooses columns.
"""

from typing import Any

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QDropEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QWidget,
)
from typing_extensions import override

from nlc_desktop.ui.widgets.columns import Role
from nlc_desktop.ui.widgets.listed_rows import ListedRows
from nlc_desktop.ui.widgets.painted_rows import PaintedRows
from nlc_desktop.ui.widgets.row_data import Index
from nlc_desktop.ui.widgets.row_delegate import ROW, RowDelegate
from nlc_desktop.ui.widgets.row_models import GroupsModel, RowsModel

_KEYBOARD = frozenset(
    {
        Qt.FocusReason.TabFocusReason,
        Qt.FocusReason.BacktabFocusReason,
        Qt.FocusReason.ShortcutFocusReason,
    }
)


class RowView(PaintedRows):
    """Shows a `RowsModel` or `GroupsModel` through its `RowFilter`.

    Signals:
        current_changed(row): the row the person is on, or ``None``.
        opened(row): Enter or double click on a row.
        key_pressed(row, key): a plain letter, digit, Delete, Backspace or Space on a row (an
            ``int`` of Qt.Key); letters come here instead of Qt's search by typing.
        group_link(key): the link at the right of a heading.
        move_asked(row, steps): Alt+Up (-1), Alt+Down (+1) or a drop some rows away.
        left_below: arrow down on the last row, so that an entry line below can take the focus.
    """

    current_changed = Signal(object)
    opened = Signal(object)
    key_pressed = Signal(object, int)
    move_asked = Signal(object, int)
    left_below = Signal()

    def __init__(
        self,
        model: RowsModel[Any] | GroupsModel[Any],
        name: str,
        *,
        row_height: int = ROW,
        movable: bool = False,
        delegate: RowDelegate | None = None,
        rows: ListedRows[Any] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            model, name, row_height=row_height, delegate=delegate, rows=rows, parent=parent
        )
        self._key = ""
        self.doubleClicked.connect(self._open)
        model.modelAboutToBeReset.connect(self._remember)
        self.rows.modelReset.connect(self._restore)
        if movable:
            self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)

    # -- what a person is on ------------------------------------------------------------

    @property
    def current(self) -> Any:
        """The row the person is on, or nothing."""
        return self.rows.row_at(self.currentIndex())

    @property
    def selected(self) -> list[Any]:
        """The selected rows from top to bottom."""
        chosen = self.selectionModel().selectedRows()
        chosen.sort(key=lambda index: (index.parent().row(), index.row()))
        return [row for index in chosen if (row := self.rows.row_at(index)) is not None]

    def go_to(self, key: str) -> bool:
        """Makes the row with a key current; false when it is not shown."""
        index = self.rows.index_of(key)
        if not index.isValid():
            return False
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self.scrollTo(index)
        return True

    def go_to_first(self) -> None:
        """Makes the first row current."""
        first = self.rows.index(0, 0)
        if not self._flat:
            first = self.rows.index(0, 0, first)
        if first.isValid():
            self.setCurrentIndex(first)

    def _load_all(self) -> None:
        if isinstance(self.rows, ListedRows):
            self.rows.show_all()

    @override
    def selectAll(self) -> None:
        """Selects every row that is not hidden, those too that were not scrolled to yet."""
        self._load_all()
        super().selectAll()

    def edit_cell(self, column: str) -> None:
        """Opens the cell of the current row in a column for typing."""
        for at, one in enumerate(self.rows.model_of_rows.columns):
            if one.key == column:
                self.edit(self.currentIndex().siblingAtColumn(at))

    def copy(self) -> None:
        """Puts the selected rows on the clipboard as text, cells divided by tabs."""
        columns = [
            column
            for at, column in enumerate(self.rows.model_of_rows.columns)
            if not self.isColumnHidden(at)
        ]
        lines = ["\t".join(column.says(row).text for column in columns) for row in self.selected]
        QGuiApplication.clipboard().setText("\n".join(lines))

    def _remember(self) -> None:
        self._key = str(self.currentIndex().data(Role.KEY) or "")
        self.close_below()

    def _restore(self) -> None:
        self.open_groups()
        if self._key and not self.go_to(self._key):
            self.current_changed.emit(None)

    @override
    def currentChanged(self, current: Index, previous: Index, /) -> None:
        """Tells which row is current, once per row."""
        super().currentChanged(current, previous)
        same = current.row() == previous.row() and current.parent() == previous.parent()
        if not same or current.isValid() != previous.isValid():
            self.current_changed.emit(self.rows.row_at(current))
        self.viewport().update()

    def _open(self, index: QModelIndex) -> None:
        row = self.rows.row_at(index)
        if row is not None:
            self.opened.emit(row)

    @override
    def dropEvent(self, event: QDropEvent, /) -> None:
        """Asks to move the dragged row; the model moves nothing by itself."""
        row = self.current
        target = self.indexAt(event.position().toPoint())
        below = self.dropIndicatorPosition() == QAbstractItemView.DropIndicatorPosition.BelowItem
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        at = self.currentIndex().row()
        to = target.row() if target.isValid() else self.rows.rowCount() - 1
        if target.isValid() and to > at and not below:
            to -= 1
        elif target.isValid() and to < at and below:
            to += 1
        if row is not None and to != at:
            self.move_asked.emit(row, to - at)

    # -- keyboard ---------------------------------------------------------------------

    @override
    def focusInEvent(self, event: QFocusEvent, /) -> None:
        """Frames the current row when the keyboard led here."""
        self._by_keyboard = event.reason() in _KEYBOARD
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self._by_keyboard:
            self.go_to_first()

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Handles the keys of a table; see the module."""
        if self.state() == QAbstractItemView.State.EditingState:
            return  # Enter that an editor in a cell has taken comes up here too
        self._by_keyboard = True
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif not self._move_key(event) and not self._cell_key(event) and not self._row_key(event):
            super().keyPressEvent(event)
        self.viewport().update()

    @override
    def moveCursor(
        self, cursorAction: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier, /
    ) -> QModelIndex:
        """Where a key leads; headings are passed over."""
        if cursorAction is QAbstractItemView.CursorAction.MoveEnd:
            self._load_all()
        here = self.currentIndex()
        to = super().moveCursor(cursorAction, modifiers)
        upward = here.isValid() and self.visualRect(to).top() < self.visualRect(here).top()
        while to.isValid() and self.rows.row_at(to) is None:
            to = self.indexAbove(to) if upward else self.indexBelow(to)
        return to.siblingAtColumn(max(here.column(), 0)) if to.isValid() else here

    def _move_key(self, event: QKeyEvent) -> bool:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if steps and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            if self.current is not None:
                self.move_asked.emit(self.current, steps)
            return True
        plain = not event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if steps == 1 and plain and not self.indexBelow(self.currentIndex()).isValid():
            self.left_below.emit()
            return True
        return False

    def _cell_key(self, event: QKeyEvent) -> bool:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        if not step or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        here = self.currentIndex()
        self.key_pressed.emit(self.current, event.key())
        at = here.column() + step
        while 0 <= at < self.rows.columnCount() and self.isColumnHidden(at):
            at += step
        if 0 <= at < self.rows.columnCount():
            flags = QItemSelectionModel.SelectionFlag
            self.selectionModel().setCurrentIndex(here.siblingAtColumn(at), flags.NoUpdate)
        return True

    def _edit_first(self) -> bool:
        """F2 on a cell that can't be edited opens the first of its row that can."""
        here = self.currentIndex()
        if here.flags() & Qt.ItemFlag.ItemIsEditable:
            return False
        for at, column in enumerate(self.rows.model_of_rows.columns):
            if column.edit is not None and not self.isColumnHidden(at):
                self.edit_cell(column.key)
                return True
        return False

    def _row_key(self, event: QKeyEvent) -> bool:
        row = self.current
        held = event.modifiers() & ~(
            Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier
        )
        if row is None or held:
            return False
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(row)
            return True
        if event.key() == Qt.Key.Key_F2 and self._edit_first():
            return True
        words = event.text()
        if (words and words.isprintable()) or event.key() in (
            Qt.Key.Key_Delete,
            Qt.Key.Key_Backspace,
        ):
            self.key_pressed.emit(row, event.key())
            return True
        return False
