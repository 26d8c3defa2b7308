"""A column of boxes to tick: Space ticks the selected rows, a click ticks one."""

from typing import Any

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal

from nlc_desktop.i18n import tr, tr_noop
from nlc_desktop.ui.widgets.columns import Cell, Column, Mark
from nlc_desktop.ui.widgets.row_models import RowsModel, identity
from nlc_desktop.ui.widgets.row_view import RowView


class Ticks(QObject):
    """Which rows of a table are ticked; the column has to be its first.

    Signals:
        changed: other rows are ticked.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ticked: set[str] = set()
        self._model: RowsModel[Any] | None = None
        self._view: RowView | None = None

    def column(self) -> Column[Any]:
        """The column of boxes."""
        return Column("tick", tr_noop("Tick"), self._cell, sort=self._sort, width=56)

    def _cell(self, row: object) -> Cell:
        on = identity(row) in self._ticked
        mark = Mark("square-check" if on else "square", "text" if on else "text_2", 18)
        return Cell("", mark=mark, spoken=tr("ticked") if on else tr("not ticked"))

    def _sort(self, row: object) -> int:
        return int(identity(row) in self._ticked)

    def watch(self, model: RowsModel[Any], view: RowView) -> None:
        """Ticks rows of this table from now on."""
        self._model, self._view = model, view
        view.key_pressed.connect(self._key)
        view.clicked.connect(self._clicked)

    @property
    def ticked(self) -> list[str]:
        """The keys of the ticked rows that are there, from top to bottom."""
        rows = self._model.rows if self._model is not None else ()
        return [key for row in rows if (key := identity(row)) in self._ticked]

    def tick_all(self, *, on: bool) -> None:
        """Ticks every row of the table, or none."""
        rows = self._model.rows if self._model is not None else ()
        self._ticked = {identity(row) for row in rows} if on else set()
        self._tell()

    def _key(self, _row: object, key: int) -> None:
        if key == Qt.Key.Key_Space and self._view is not None:
            self._turn([identity(row) for row in self._view.selected])

    def _clicked(self, index: QModelIndex) -> None:
        row = self._view.rows.row_at(index) if self._view is not None else None
        if row is not None and index.column() == 0:
            self._turn([identity(row)])

    def _turn(self, keys: list[str]) -> None:
        """Ticks rows when one of them is not ticked, otherwise none of them."""
        if all(key in self._ticked for key in keys):
            self._ticked.difference_update(keys)
        else:
            self._ticked.update(keys)
        self._tell()

    def _tell(self) -> None:
        if self._model is not None:
            self._model.set_rows(self._model.rows)
        self.changed.emit()
