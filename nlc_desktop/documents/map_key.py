"""The legend of a map on paper: signs with their words, in rows that fill the width."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from nlc_desktop.documents.compositor import Compositor
from nlc_desktop.documents.map_ink import Ink, Inks
from nlc_desktop.documents.map_pen import MapPen, Placing
from nlc_desktop.documents.typesetting import measures as m
from nlc_desktop.documents.typesetting.lines import Line
from nlc_desktop.documents.typesetting.sheet import Page
from nlc_desktop.domain.map_drawing import LegendEntry, LegendKind, Mark, Stroke, Symbol
from nlc_desktop.domain.map_shapes import (
    LEVEL_SHAPES,
    SECTOR_ICONS,
    SIZES,
    Box,
    SymbolShape,
)

_UNIT = 0.6
_SAMPLE, _LINE_SAMPLE = 7 * m.MM, 11 * m.MM
"""Room for a sign before its word, and for a line."""
_GAP, _AFTER = 1.5 * m.MM, 5 * m.MM
_ROW = 6 * m.MM
_HEAD = 17 * m.MM
_HEAD_GAP = 2 * m.MM
_GROUPS: dict[LegendKind, str] = {
    LegendKind.LEVEL: "level",
    LegendKind.POST: "level",
    LegendKind.LINK: "link",
    LegendKind.STRENGTH: "link",
    LegendKind.SECTOR: "sector",
}
"""Under which head an entry stands; the rest are signs."""

_ORDER = ("level", "link", "sign", "sector")


@dataclass(frozen=True, slots=True)
class _Item:
    entry: LegendEntry
    word: Line
    x: float
    row: int
    sample: float
    """Room for the sign."""


@dataclass(frozen=True, slots=True)
class MapKey:
    """A legend set for a width: where each sign goes."""

    items: tuple[_Item, ...]
    heads: tuple[tuple[Line, int], ...]
    rows: int

    @property
    def height(self) -> float:
        """How much room it takes."""
        return self.rows * _ROW

    def draw(self, paper: Compositor, page: Page, inks: Inks, left: float, top: float) -> None:
        """Draws it with its upper left here."""
        for line, row in self.heads:
            page.line(line, left, top + row * _ROW + 3.9 * m.MM)
        for item in self.items:
            x, y = left + item.x, top + item.row * _ROW + 2.7 * m.MM
            _Sample(paper, page, inks, x + item.sample / 2, y).draw(item.entry)
            page.line(item.word, x + item.sample + _GAP, top + item.row * _ROW + 3.9 * m.MM)


def map_key(
    paper: Compositor, legend: Sequence[LegendEntry], width: float, *, heads_above: bool = False
) -> MapKey:
    """The legend in rows of at most this width, its kinds under each other.

    Heads stand left of their rows, or above them where the legend is a narrow column.
    """
    items: list[_Item] = []
    heads: list[tuple[Line, int]] = []
    names = {one: paper.form.say(f"map.legend-{one}") for one in _ORDER}
    longest = max(paper.width(name, m.TABLE_HEAD) for name in names.values())
    start = 0.0 if heads_above else max(_HEAD, longest + _HEAD_GAP)
    row, half = 0, width / 2
    for group in _ORDER:
        found = [entry for entry in legend if _GROUPS.get(entry.kind, "sign") == group]
        if not found:
            continue
        heads.append((paper.breaker.line(names[group], m.TABLE_HEAD, width), row))
        row += heads_above
        x = start
        for entry in found:
            sample = _LINE_SAMPLE if group == "link" else _SAMPLE
            room = width - start - sample - _GAP
            word = paper.breaker.line(_word(paper, entry), m.FOOT, room)
            wide = sample + _GAP + word.width
            if x > start and x + wide > width:
                x, row = start, row + 1
            items.append(_Item(entry, word, x, row, sample))
            x += wide + _AFTER
            if heads_above and group != "link":
                x = -(-(x - _AFTER) // half) * half
        row += 1
    return MapKey(tuple(items), tuple(heads), row)


def _word(paper: Compositor, entry: LegendEntry) -> str:
    say = paper.form.say
    if entry.level is not None:
        return say(f"map.level.{entry.level.value}")
    if entry.sector is not None:
        return say(f"map.sector.{entry.sector.value}")
    if entry.link_type is not None:
        return entry.link_type.names.spoken(paper.form.language)
    return say(f"map.{entry.kind.value}")


class _Sample:
    """Draws one sign of the legend round a place."""

    def __init__(self, paper: Compositor, page: Page, inks: Inks, x: float, y: float) -> None:
        self._ink = Ink(page)
        self._inks = inks
        self._x, self._y = x, y
        self._pen = MapPen(page, paper.breaker, inks, Placing(_UNIT, x, y))

    def draw(self, entry: LegendEntry) -> None:
        """The sign of an entry."""
        if entry.level is not None:
            shape = LEVEL_SHAPES[entry.level]
            self._symbol(shape, SIZES[shape] * 0.62)
        elif entry.sector is not None:
            icon = SECTOR_ICONS[entry.sector]
            self._ink.icon(icon, (self._x, self._y), 4 * m.MM, self._inks.mark, 0.9)
        elif entry.link_type is not None:
            self._link(entry)
        else:
            self._signs()[entry.kind]()

    def _signs(self) -> dict[LegendKind, Callable[[], None]]:
        return {
            LegendKind.POST: lambda: self._pen.symbol(
                Symbol("", 0, 0, 20, SymbolShape.CIRCLE, "user", is_post=True)
            ),
            LegendKind.BARS: lambda: self._tower(bars=4),
            LegendKind.NUMBER: lambda: self._tower(number=7),
            LegendKind.STRENGTH: self._strength,
            LegendKind.FADED: lambda: self._pen.symbol(
                Symbol("", 0, 0, 8, SymbolShape.CIRCLE, "", faded=True)
            ),
            LegendKind.NEW: lambda: self._pen.sign(Mark.NEW, self._x, self._y),
            LegendKind.GONE: lambda: self._pen.sign(Mark.GONE, self._x, self._y),
        }

    def _symbol(self, shape: SymbolShape, size: float) -> None:
        self._pen.symbol(Symbol("", 0, 0, size, shape, ""))

    def _tower(self, *, bars: int = 0, number: int = 0) -> None:
        box = Box(-4.5, -8, 4.5, 8)
        tower = Symbol("", 0, 0, 0, SymbolShape.CIRCLE, "", bars=bars, number=number, tower=box)
        self._pen.tower(tower)

    def _strength(self) -> None:
        for down, width in ((-3.0, 1.0), (3.0, 3.0)):
            self._pen.stroke(Stroke("x", "", "", "", ((-14, down), (14, down)), width=width))

    def _link(self, entry: LegendEntry) -> None:
        kind = entry.link_type
        if kind is not None:
            self._pen.stroke(
                Stroke(
                    link="x",
                    type=kind.key,
                    source="",
                    target="",
                    points=((-24, 0), (24, 0)),
                    tone=kind.tone,
                    dash=kind.dash,
                    width=1.5 if kind.directed else 2.0,
                    arrow_at_target=kind.directed,
                )
            )
