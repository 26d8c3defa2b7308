"""What cells, headings and column heads say under Qt's roles; shared by the models of rows."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt

from nlc_desktop.i18n import tr
from nlc_desktop.ui.widgets.columns import Column, Group, R, Role

Index = QModelIndex | QPersistentModelIndex
_ROLE = Qt.ItemDataRole
_FLAG = Qt.ItemFlag
_PLAIN = _FLAG.ItemIsEnabled | _FLAG.ItemIsSelectable | _FLAG.ItemIsDragEnabled
_EDITABLE = _PLAIN | _FLAG.ItemIsEditable
"""Put together once: Qt asks for the flags of every row whenever a table is laid out."""
_LEFT, _RIGHT = (
    side | Qt.AlignmentFlag.AlignVCenter
    for side in (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight)
)


def cell_data(  # noqa: PLR0911 - one line per role
    column: Column[R], row: R, role: int, key: Callable[[R], str]
) -> Any:
    """What a column says about a row under one of Qt's or our roles."""
    match role:
        case Role.ROW:
            return row
        case Role.KEY:
            return key(row)
        case Role.SORT:
            return column.sorts(row)
        case Role.CELL:
            return column.says(row)
        case _ROLE.DisplayRole:
            return column.says(row).text
        case _ROLE.EditRole:
            return column.edit_text(row) if column.edit_text else column.says(row).text
        case _ROLE.ToolTipRole:
            return column.says(row).tooltip or None
        case _ROLE.AccessibleTextRole:
            cell = column.says(row)
            return cell.spoken or " ".join(part for part in (cell.text, cell.second) if part)
        case _ROLE.TextAlignmentRole:
            return _alignment(column)
        case _:
            return None


def group_data(group: Group[R], column: int, role: int) -> Any:
    """What a heading says under one of Qt's or our roles."""
    if role in (Role.GROUP, Role.ROW):
        return group if role == Role.GROUP else None
    if role == Role.KEY:
        return group.key
    if column == 0 and role in (_ROLE.DisplayRole, _ROLE.AccessibleTextRole):
        return f"{group.title} {group.meta}".strip()
    return None


def head_data(
    columns: Sequence[Column[R]], section: int, orientation: Qt.Orientation, role: int
) -> Any:
    """The head of a column under one of Qt's roles."""
    if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(columns):
        return None
    if role == _ROLE.DisplayRole:
        return tr(columns[section].title)
    if role == _ROLE.TextAlignmentRole:
        return _alignment(columns[section])
    return None


def row_flags(columns: Sequence[Column[R]], index: Index) -> Qt.ItemFlag:
    """What can be done with a cell."""
    if not index.isValid():
        return _FLAG.ItemIsDropEnabled
    return _EDITABLE if columns[index.column()].edit is not None else _PLAIN


def _alignment(column: Column[R]) -> Qt.AlignmentFlag:
    return _RIGHT if column.right else _LEFT


def take_edit(column: Column[R], row: R, text: str) -> bool:
    """Hands what a person typed to the column, unless nothing changed."""
    if column.edit is None:
        return False
    before = column.edit_text(row) if column.edit_text else column.says(row).text
    if text != before:
        column.edit(row, text)
    return True
