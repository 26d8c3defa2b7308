"""Models of frozen rows: flat (`RowsModel`) and under headings (`GroupsModel`)."""

from collections.abc import Callable, Sequence
from typing import Any, Generic

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractTableModel,
    QModelIndex,
    QObject,
    Qt,
)
from typing_extensions import override

from nlc_desktop.ui.widgets.columns import Column, Group, R
from nlc_desktop.ui.widgets.row_data import (
    Index,
    cell_data,
    group_data,
    head_data,
    row_flags,
    take_edit,
)

_NONE = QModelIndex()
_ROLE = Qt.ItemDataRole


def identity(row: object) -> str:
    """The key of a row: its ``id``."""
    return str(getattr(row, "id", id(row)))


class RowsModel(QAbstractTableModel, Generic[R]):
    """A flat table of frozen rows.

    `set_rows` replaces them; when the same rows come again in the same order, only what they
    say is refreshed and the selection stays.
    """

    def __init__(
        self,
        columns: Sequence[Column[R]],
        rows: Sequence[R] = (),
        *,
        key: Callable[[R], str] = identity,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._rows = rows
        self._key = key

    @property
    def rows(self) -> Sequence[R]:
        """The rows as they were given."""
        return self._rows

    def set_rows(self, rows: Sequence[R]) -> None:
        """Shows other rows."""
        same = len(rows) == len(self._rows) and all(
            self._key(new) == self._key(old) for new, old in zip(rows, self._rows, strict=True)
        )
        if same and rows:
            self._rows = rows
            self.dataChanged.emit(
                self.index(0, 0), self.index(len(rows) - 1, len(self.columns) - 1)
            )
        else:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()

    def add_rows(self, rows: Sequence[R]) -> None:
        """Shows more rows below the others."""
        if rows:
            first = len(self._rows)
            self.beginInsertRows(_NONE, first, first + len(rows) - 1)
            self._rows = [*self._rows, *rows]
            self.endInsertRows()

    def key(self, row: R) -> str:
        """What a row is known by."""
        return self._key(row)

    def row_at(self, index: Index) -> R | None:
        """The row behind an index."""
        inside = index.isValid() and index.row() < len(self._rows)
        return self._rows[index.row()] if inside else None

    def index_of(self, key: str) -> QModelIndex:
        """The index of the row with a key; invalid when it is not there."""
        for at, row in enumerate(self._rows):
            if self._key(row) == key:
                return self.index(at, 0)
        return QModelIndex()

    @override
    def rowCount(self, parent: Index = _NONE, /) -> int:
        """How many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: Index = _NONE, /) -> int:
        """How many columns there are."""
        return 0 if parent.isValid() else len(self.columns)

    @override
    def data(self, index: Index, role: int = _ROLE.DisplayRole, /) -> Any:
        """What a cell says."""
        row = self.row_at(index)
        if row is None:
            return None
        return cell_data(self.columns[index.column()], row, role, self._key)

    @override
    def setData(self, index: Index, value: Any, role: int = _ROLE.EditRole, /) -> bool:
        """Hands what a person typed to the column's ``edit``."""
        row = self.row_at(index)
        return (
            row is not None
            and role == _ROLE.EditRole
            and take_edit(self.columns[index.column()], row, str(value))
        )

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole, /
    ) -> Any:
        """The head of a column."""
        return head_data(self.columns, section, orientation, role)

    @override
    def flags(self, index: Index, /) -> Qt.ItemFlag:
        """Every row can be selected and dragged; cells that edit can be edited."""
        return row_flags(self.columns, index)


class GroupsModel(QAbstractItemModel, Generic[R]):
    """Rows under headings, two levels deep."""

    def __init__(
        self,
        columns: Sequence[Column[R]],
        groups: Sequence[Group[R]] = (),
        *,
        key: Callable[[R], str] = identity,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._groups = tuple(groups)
        self._key = key

    @property
    def groups(self) -> Sequence[Group[R]]:
        """The groups as they were given."""
        return self._groups

    def set_groups(self, groups: Sequence[Group[R]]) -> None:
        """Shows other groups; when the same rows come again, only what they say is refreshed."""
        new = tuple(groups)
        if self._keys(new) == self._keys(self._groups):
            self._groups = new
            self._refresh()
        else:
            self.beginResetModel()
            self._groups = new
            self.endResetModel()

    def _keys(self, groups: Sequence[Group[R]]) -> list[tuple[str, list[str]]]:
        return [(group.key, [self._key(row) for row in group.rows]) for group in groups]

    def _refresh(self) -> None:
        last = len(self.columns) - 1
        for at, group in enumerate(self._groups):
            head = self.index(at, 0)
            self.dataChanged.emit(head, self.index(at, last))
            if group.rows:
                end = self.index(len(group.rows) - 1, last, head)
                self.dataChanged.emit(self.index(0, 0, head), end)

    def group_at(self, index: Index) -> Group[R] | None:
        """The group whose heading an index is."""
        if not index.isValid() or index.internalId():
            return None
        return self._groups[index.row()] if index.row() < len(self._groups) else None

    def row_at(self, index: Index) -> R | None:
        """The row behind an index; nothing for a heading."""
        if not index.isValid() or not index.internalId():
            return None
        rows = self._groups[index.internalId() - 1].rows
        return rows[index.row()] if index.row() < len(rows) else None

    def index_of(self, key: str) -> QModelIndex:
        """The index of the row with a key; invalid when it is not there."""
        for at, group in enumerate(self._groups):
            for inside, row in enumerate(group.rows):
                if self._key(row) == key:
                    return self.index(inside, 0, self.index(at, 0))
        return QModelIndex()

    @override
    def index(self, row: int, column: int, parent: Index = _NONE, /) -> QModelIndex:
        """The index of a heading or of a row below one."""
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else 0)

    @override
    def parent(self, child: Index, /) -> QModelIndex:  # type: ignore[override]
        """The heading of a row."""
        if not child.isValid() or not child.internalId():
            return QModelIndex()
        return self.createIndex(child.internalId() - 1, 0, 0)

    @override
    def rowCount(self, parent: Index = _NONE, /) -> int:
        """How many headings, or rows below one."""
        if not parent.isValid():
            return len(self._groups)
        group = self.group_at(parent)
        return len(group.rows) if group is not None and parent.column() == 0 else 0

    @override
    def columnCount(self, parent: Index = _NONE, /) -> int:
        """How many columns there are."""
        return len(self.columns)

    @override
    def data(self, index: Index, role: int = _ROLE.DisplayRole, /) -> Any:
        """What a cell or a heading says."""
        group = self.group_at(index)
        if group is not None:
            return group_data(group, index.column(), role)
        row = self.row_at(index)
        if row is None:
            return None
        return cell_data(self.columns[index.column()], row, role, self._key)

    @override
    def setData(self, index: Index, value: Any, role: int = _ROLE.EditRole, /) -> bool:
        """Hands what a person typed to the column's ``edit``."""
        row = self.row_at(index)
        return (
            row is not None
            and role == _ROLE.EditRole
            and take_edit(self.columns[index.column()], row, str(value))
        )

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole, /
    ) -> Any:
        """The head of a column."""
        return head_data(self.columns, section, orientation, role)

    @override
    def flags(self, index: Index, /) -> Qt.ItemFlag:
        """Headings can't be selected."""
        if self.group_at(index) is not None:
            return Qt.ItemFlag.ItemIsEnabled
        return row_flags(self.columns, index)
