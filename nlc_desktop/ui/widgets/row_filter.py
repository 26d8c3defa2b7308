"""Type to filter: a proxy that hides rows, counts what it hides, and sorts."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from nlc_desktop.i18n import tr
from nlc_desktop.ui.widgets.banner import Banner
from nlc_desktop.ui.widgets.columns import Role
from nlc_desktop.ui.widgets.listed_rows import ListedRows
from nlc_desktop.ui.widgets.row_data import Index
from nlc_desktop.ui.widgets.row_models import GroupsModel, RowsModel


class RowFilter(QSortFilterProxyModel):
    """Shows the rows that hold every typed word and pass every named test.

    Signals:
        hidden_changed(hidden, total): how many rows are hidden of how many.
    """

    hidden_changed = Signal(int, int)

    def __init__(
        self, model: RowsModel[Any] | GroupsModel[Any], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._words: tuple[str, ...] = ()
        self._tests: dict[str, Callable[[Any], bool]] = {}
        self._model = model
        self._said: dict[tuple[int, int], str] = {}
        """What rows say, by their place, until the model says something else."""
        for signal in (model.modelAboutToBeReset, model.dataChanged, model.layoutChanged):
            signal.connect(self._forget)  # before Qt filters anew
        self.setRecursiveFilteringEnabled(isinstance(model, GroupsModel))
        self.setSortRole(Role.SORT)
        self.setSortLocaleAware(True)
        self.setSourceModel(model)
        for signal in (self.modelReset, self.rowsInserted, self.rowsRemoved, self.layoutChanged):
            signal.connect(self._tell)

    def _forget(self) -> None:
        self._said.clear()

    @property
    def model_of_rows(self) -> RowsModel[Any] | GroupsModel[Any]:
        """The model behind the filter."""
        return self._model

    def set_text(self, text: str) -> None:
        """Shows only rows that hold every one of these words in some column."""
        words = tuple(text.casefold().split())
        self._change(lambda: setattr(self, "_words", words))

    def set_test(self, name: str, test: Callable[[Any], bool] | None) -> None:
        """Puts a named test on, or takes it off with nothing."""

        def change() -> None:
            self._tests.pop(name, None)
            if test is not None:
                self._tests[name] = test

        self._change(change)

    def clear(self) -> None:
        """Shows everything."""

        def change() -> None:
            self._words = ()
            self._tests.clear()

        self._change(change)

    def _change(self, change: Callable[[], object]) -> None:
        self.beginFilterChange()
        change()
        self.endFilterChange(QSortFilterProxyModel.Direction.Rows)
        self._tell()

    def _tell(self) -> None:
        hidden, total = self.hidden()
        self.hidden_changed.emit(hidden, total)

    def hidden(self) -> tuple[int, int]:
        """How many rows are hidden, and how many there are."""
        if isinstance(self._model, RowsModel):
            total = self._model.rowCount()
            return total - self.rowCount(), total
        total = sum(len(group.rows) for group in self._model.groups)
        heads = (self.index(at, 0) for at in range(self.rowCount()))
        return total - sum(self.rowCount(head) for head in heads), total

    def row_at(self, index: Index) -> Any:
        """The row behind an index of this proxy."""
        return self._model.row_at(self.mapToSource(index))

    def index_of(self, key: str) -> QModelIndex:
        """The index of the row with a key; invalid when it is hidden or gone."""
        return self.mapFromSource(self._model.index_of(key))

    @override
    def filterAcceptsRow(self, source_row: int, source_parent: Index, /) -> bool:
        """Whether a row is shown; headings follow their rows."""
        first = self._model.index(source_row, 0, source_parent)
        row = self._model.row_at(first)
        if row is None:
            return not self._words and not self._tests
        if not all(test(row) for test in self._tests.values()):
            return False
        if not self._words:
            return True
        said = self._text_of(row, (source_parent.row(), source_row))
        return all(word in said for word in self._words)

    def _text_of(self, row: Any, place: tuple[int, int]) -> str:
        """Everything a row can be found by, kept for the next letter that is typed."""
        said = self._said.get(place)
        if said is None:
            said = " ".join(_said(column.says(row)) for column in self._model.columns).casefold()
            self._said[place] = said
        return said

    @override
    def lessThan(self, source_left: Index, source_right: Index, /) -> bool:
        """Headings keep their order; rows go by what their column sorts by."""
        left, right = source_left.data(Role.SORT), source_right.data(Role.SORT)
        if source_left.data(Role.GROUP) is not None:
            upward = self.sortOrder() == Qt.SortOrder.AscendingOrder
            return (source_left.row() < source_right.row()) == upward
        if isinstance(left, str) or isinstance(right, str):
            return str(left) < str(right)
        return left < right


def _said(cell: Any) -> str:
    return f"{cell.text} {cell.second} {cell.tag}"


class HiddenBanner(Banner):
    """*7 of 42 hidden – show all*: says what is filtered out; its link clears it."""

    def __init__(
        self, rows: RowFilter | ListedRows[Any] | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        if rows is not None:
            rows.hidden_changed.connect(self.count)
            self.count(*rows.hidden())
            self.link_clicked.connect(rows.clear)

    def count(self, hidden: int, total: int) -> None:
        """Says how many are hidden; none hides the banner."""
        if hidden:
            said = tr("{hidden} of {total} hidden –", hidden=hidden, total=total)
            self.say(said, link=tr("show all"))
        else:
            self.say("")
