"""What a table says: columns, cells, groups, and the roles under which a model gives them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Generic, TypeVar

from PySide6.QtCore import Qt

from nlc_desktop.ui.widgets.shapes import Shape

R = TypeVar("R")
"""A frozen row as a service hands it out."""


class Role(IntEnum):
    """What the models of this kit give beyond Qt's own roles."""

    ROW = Qt.ItemDataRole.UserRole + 1
    CELL = Qt.ItemDataRole.UserRole + 2
    GROUP = Qt.ItemDataRole.UserRole + 3
    SORT = Qt.ItemDataRole.UserRole + 4
    KEY = Qt.ItemDataRole.UserRole + 5


@dataclass(frozen=True, slots=True)
class Mark:
    """A shape or an icon before the words; the role defaults to the shape's own or `text_2`.

    ``gap`` to the words is 12 for a shape of a row, 6 for an icon and for small shapes.
    """

    what: Shape | str
    role: str = ""
    size: int = 16
    gap: int = 0


@dataclass(frozen=True, slots=True)
class Cell:
    """What one column says about one row.

    ``role`` is a colour role; ``second`` a smaller second line; ``tag`` a framed mark behind the
    text with an icon; ``spoken`` what a screen reader says when the text is not enough.
    """

    text: str
    role: str = "text"
    mark: Mark | None = None
    second: str = ""
    bold: bool = False
    italic: bool = False
    small: bool = False
    link: bool = False
    tag: str = ""
    tag_icon: str = ""
    tooltip: str = ""
    spoken: str = ""


@dataclass(frozen=True)
class Column(Generic[R]):
    """A column: its head (marked with ``tr_noop``) and what it says about a row.

    ``cell`` gives a text or a `Cell`; ``sort`` a number or text to sort by (the text itself when
    absent); ``width`` is at 100 %, 0 means as wide as its contents; the one column that
    ``stretch``es takes what is left, the one that ``yields`` gives way when that is too little.
    ``edit`` takes what a person typed into the cell and ``edit_text`` says what stands there at
    first; ``enabled`` says which rows can.
    """

    key: str
    title: str
    cell: Callable[[R], "Cell | str"]
    sort: Callable[[R], str | int | float] | None = None
    right: bool = False
    width: int = 0
    stretch: bool = False
    yields: bool = False
    hidden: bool = False
    edit: Callable[[R, str], object] | None = None
    edit_text: Callable[[R], str] | None = None

    def says(self, row: R) -> Cell:
        """The cell of a row."""
        said = self.cell(row)
        return said if isinstance(said, Cell) else Cell(said)

    def sorts(self, row: R) -> str | int | float:
        """What the row is sorted by in this column."""
        return self.sort(row) if self.sort is not None else self.says(row).text.casefold()


@dataclass(frozen=True)
class Group(Generic[R]):
    """Rows under a heading; ``link`` is offered at its right (`RowView.group_link`)."""

    key: str
    title: str
    rows: Sequence[R] = field(default=())
    meta: str = ""
    link: str = ""
