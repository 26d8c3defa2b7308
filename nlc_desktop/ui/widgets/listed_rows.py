"""Rows of a long table: filtered and sorted as a list, before Qt sees them.

A `RowFilter` asks Python about every row and then takes rows out one by one; at some thousand rows
that is too slow for typing. Here the rows that pass are found in one go, and the model gets the
first of them; the others follow when a person scrolls to them, goes to one or selects all.
"""

from collections.abc import Callable, Sequence
from typing import Any, Generic

from PySide6.QtCore import QIdentityProxyModel, QModelIndex, QObject, Qt, Signal
from typing_extensions import override

from nlc_desktop.ui.widgets.columns import R
from nlc_desktop.ui.widgets.row_data import Index
from nlc_desktop.ui.widgets.row_models import RowsModel

PAGE = 200
"""Rows a view lays out at once; more than a screen holds."""


class ListedRows(QIdentityProxyModel, Generic[R]):
    """What a `RowView` asks of its filter, for a `RowsModel` of thousands of rows.

    ``words`` says of a row everything it can be found by. `set_rows` replaces the rows; the model
    holds those that are shown.

    Signals:
        hidden_changed(hidden, total): how many rows are hidden of how many.
    """

    hidden_changed = Signal(int, int)

    def __init__(
        self, model: RowsModel[R], words: Callable[[R], str], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._words_of = words
        self._given: Sequence[R] = ()
        self._rows: list[tuple[R, str]] = []
        self._kept: list[R] = []
        self._words: tuple[str, ...] = ()
        self._tests: dict[str, Callable[[R], bool]] = {}
        self._sorted: tuple[int, Qt.SortOrder] | None = None
        self.setSourceModel(model)

    @property
    def model_of_rows(self) -> RowsModel[R]:
        """The model behind it."""
        return self._model

    @property
    def all_rows(self) -> Sequence[R]:
        """Every row, in the order they were given."""
        return self._given

    def set_rows(self, rows: Sequence[R]) -> None:
        """Takes other rows."""
        self._given = rows
        self._arrange()
        self._show()

    def set_text(self, text: str) -> None:
        """Shows only rows that hold every one of these words."""
        self._words = tuple(text.casefold().split())
        self._show()

    def set_test(self, name: str, test: Callable[[Any], bool] | None) -> None:
        """Puts a named test on, or takes it off with nothing."""
        self._tests.pop(name, None)
        if test is not None:
            self._tests[name] = test
        self._show()

    def clear(self) -> None:
        """Shows everything."""
        self._words = ()
        self._tests.clear()
        self._show()

    def hidden(self) -> tuple[int, int]:
        """How many rows are hidden, and how many there are."""
        return len(self._given) - len(self._kept), len(self._given)

    def row_at(self, index: Index) -> R | None:
        """The row behind an index of this proxy."""
        inside = index.isValid() and index.row() < len(self._model.rows)
        return self._model.rows[index.row()] if inside else None

    def index_of(self, key: str) -> QModelIndex:
        """The index of the row with a key; invalid when it is hidden or gone."""
        found = self._model.index_of(key)
        if (
            not found.isValid()
            and self._waiting
            and any(self._model.key(r) == key for r in self._kept)
        ):
            self.show_all()
            found = self._model.index_of(key)
        return self.mapFromSource(found)

    @property
    def _waiting(self) -> int:
        """How many rows that pass are not in the model yet."""
        return len(self._kept) - len(self._model.rows)

    def show_all(self) -> None:
        """Puts every row that passes into the model."""
        if self._waiting > 0:
            self._model.add_rows(self._kept[len(self._model.rows) :])

    @override
    def canFetchMore(self, parent: Index, /) -> bool:
        """Whether rows wait to be scrolled to."""
        return not parent.isValid() and self._waiting > 0

    @override
    def fetchMore(self, parent: Index, /) -> None:
        """Puts the next rows into the model."""
        if not parent.isValid() and self._waiting > 0:
            begun = len(self._model.rows)
            self._model.add_rows(self._kept[begun : begun + PAGE])

    @override
    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder, /) -> None:
        """Sorts by what a column sorts by; a negative one goes back to the given order."""
        wanted = (column, order) if column >= 0 else None
        if wanted != self._sorted:
            self._sorted = wanted
            self._arrange()
            self._show()

    def _arrange(self) -> None:
        rows = self._given
        if self._sorted is not None:
            at, order = self._sorted
            down = order == Qt.SortOrder.DescendingOrder
            rows = sorted(rows, key=self._model.columns[at].sorts, reverse=down)
        self._rows = [(row, self._words_of(row).casefold()) for row in rows]

    def _show(self) -> None:
        kept = self._rows
        for word in self._words:
            kept = [one for one in kept if word in one[1]]
        for test in self._tests.values():
            kept = [one for one in kept if test(one[0])]
        loaded = max(len(self._model.rows), PAGE) if len(kept) == len(self._kept) else PAGE
        self._kept = [row for row, _ in kept]
        self._model.set_rows(self._kept[:loaded])
        self.hidden_changed.emit(*self.hidden())
