"""The blocks a page is filled with: paragraphs, rows, rules; each knows where it may break."""

from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from typing_extensions import override

from nlc_desktop.documents.typesetting.lines import Line
from nlc_desktop.documents.typesetting.measures import LINE, MM
from nlc_desktop.documents.typesetting.sheet import Page


@dataclass(frozen=True, kw_only=True)
class Block(ABC):
    """Something with a height that is drawn at one place.

    ``before`` and ``after`` are the gaps it asks for; between two blocks stands the larger.
    ``keep`` says how many of the blocks below have to start on the same page.
    """

    before: float = 0.0
    after: float = 0.0
    keep: int = 0
    outline: str = ""
    """Title in the outline; empty for none."""
    level: int = 0
    head: "Block | None" = None
    """The table head that is said again when this row starts a page."""

    @property
    @abstractmethod
    def height(self) -> float:
        """Its height in points."""

    @abstractmethod
    def draw(self, page: Page, top: float) -> None:
        """Draws it with its upper edge at ``top``."""

    @property
    def start(self) -> float:
        """The least height that has to fit for it to begin on a page."""
        return self.height

    def cut(self, room: float) -> "tuple[Block, Block] | None":  # noqa: ARG002 - for those that can
        """Two parts of which the first fits ``room``; ``None`` when it stays whole."""
        return None

    def forced(self, room: float) -> "tuple[Block, Block] | None":
        """Two parts of something taller than a page, where no rule can be kept any more."""
        return self.cut(room)


@dataclass(frozen=True, kw_only=True)
class Paragraph(Block):
    """Lines of text, at least two on each side of a break; a number may stand on edge A."""

    lines: Sequence[Line]
    x: float
    leading: float = LINE
    size: float = 11.0
    """Size of the type: the first baseline lies so far below the upper edge."""
    number: Line | None = None
    number_x: float = 0.0
    first_x: float = 0.0
    """Where the first line begins, when not 0: numbered paragraphs of letters."""
    centre: float = 0.0
    """Where the lines are centred, when not 0."""
    right: float = 0.0
    """Where the lines end, when not 0."""

    @property
    @override
    def height(self) -> float:
        return len(self.lines) * self.leading

    @property
    @override
    def start(self) -> float:
        least = 2 if len(self.lines) > 3 else len(self.lines)
        return least * self.leading

    @override
    def draw(self, page: Page, top: float) -> None:
        if self.number is not None:
            page.line(self.number, self.number_x, top + self.size)
        for place, line in enumerate(self.lines):
            x = self.x if place or not self.first_x else self.first_x
            if self.centre:
                x = self.centre - line.width / 2
            elif self.right:
                x = self.right - line.width
            page.line(line, x, top + self.size + place * self.leading)

    @override
    def cut(self, room: float) -> "tuple[Block, Block] | None":
        fitting = min(int((room + 0.01) / self.leading), len(self.lines) - 2)
        return self._at(fitting) if fitting >= 2 else None

    @override
    def forced(self, room: float) -> "tuple[Block, Block] | None":
        fitting = int((room + 0.01) / self.leading)
        return self._at(fitting) if 0 < fitting < len(self.lines) else None

    def _at(self, place: int) -> "tuple[Block, Block]":
        """Two parts, the break before line ``place``."""
        first = replace(self, lines=self.lines[:place], after=0.0)
        rest = replace(self, lines=self.lines[place:], before=0.0, number=None, outline="")
        return first, replace(rest, first_x=0.0)


class CellLine(NamedTuple):
    """A line of a cell: its leading and the size its baseline hangs by."""

    line: Line
    leading: float
    size: float


@dataclass(frozen=True, slots=True)
class Cell:
    """A column's content in one row."""

    x: float
    lines: tuple[CellLine, ...] = ()
    right: float = 0.0
    """Where the lines end, when not 0."""
    drop: float = 0.0
    """How much lower the first baseline is set, so that those of a row are equal."""

    @property
    def height(self) -> float:
        """The height of its lines."""
        return self.drop + sum(line.leading for line in self.lines)

    def draw(self, page: Page, top: float) -> None:
        """Draws its lines from ``top`` down."""
        y = top + self.drop
        for line, leading, size in self.lines:
            page.line(line, self.right - line.width if self.right else self.x, y + size)
            y += leading


@dataclass(frozen=True, kw_only=True)
class Row(Block):
    """One row of a table: cells side by side, a rule below, uprights between; never split."""

    cells: Sequence[Cell]
    x: float = 0.0
    end: float = 0.0
    above: float = 1.5 * MM
    below: float = 1.0 * MM
    least: float = 0.0
    """Height it has at least: rows that are written in."""
    rule: bool = True
    rule_above: bool = False
    uprights: tuple[float, ...] = ()

    @property
    @override
    def height(self) -> float:
        content = max((cell.height for cell in self.cells), default=0.0)
        return max(self.above + content + self.below, self.least)

    @override
    def draw(self, page: Page, top: float) -> None:
        bottom = top + self.height
        for cell in self.cells:
            cell.draw(page, top + self.above)
        if self.rule_above:
            page.rule(self.x, self.end, top)
        if self.rule:
            page.rule(self.x, self.end, bottom)
        for x in self.uprights:
            page.upright(x, top, bottom)

    @override
    def forced(self, room: float) -> "tuple[Block, Block] | None":
        inner = room - self.above - self.below
        if inner < 2 * LINE:
            return None
        parts = [_parted(cell, inner) for cell in self.cells]
        first = replace(self, cells=[part[0] for part in parts], after=0.0, least=0.0)
        rest = replace(self, cells=[part[1] for part in parts], before=0.0, least=0.0, outline="")
        return first, rest


def _parted(cell: Cell, room: float) -> tuple[Cell, Cell]:
    """A cell as what fits ``room`` and what doesn't."""
    used, place = cell.drop, 0
    while place < len(cell.lines) and used + cell.lines[place].leading <= room:
        used += cell.lines[place].leading
        place += 1
    return replace(cell, lines=cell.lines[:place]), replace(cell, lines=cell.lines[place:], drop=0)


@dataclass(frozen=True, kw_only=True)
class Group(Block):
    """Blocks that stand at fixed places of one piece that is never split."""

    parts: Sequence[tuple[float, Block]]
    tall: float

    @property
    @override
    def height(self) -> float:
        return self.tall

    @override
    def draw(self, page: Page, top: float) -> None:
        for down, part in self.parts:
            part.draw(page, top + down)


@dataclass(frozen=True, kw_only=True)
class Rule(Block):
    """A level line, e.g. to write on."""

    x: float
    end: float
    tall: float = 0.0

    @property
    @override
    def height(self) -> float:
        return self.tall

    @override
    def draw(self, page: Page, top: float) -> None:
        page.rule(self.x, self.end, top + self.tall)
