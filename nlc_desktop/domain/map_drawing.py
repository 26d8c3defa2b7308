"""What is drawn of a map: symbols, lines, labels and legend, every place decided.

Values for `map_picture.picture`, which makes them, and for screen and paper, which draw them.
They know no colours and no fonts: tones are names of the palette. Lengths are map units, pixels
at 100 %.
"""

import math
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cached_property

from nlc_desktop.domain.links import LinkDash, LinkTone, LinkType
from nlc_desktop.domain.map_shapes import Box, Spot, SymbolShape, holds, way_out
from nlc_desktop.domain.network import Point
from nlc_desktop.domain.stakeholders import Level, Sector

LINE_HEIGHT = 16.0
"""From one line of a label to the next; its letters are 11 units."""

GAP = 7.0
"""Between a symbol's edge and a line."""

SELECTION_REACH = 7.0
"""How far outside a selected symbol its second outline runs."""

BAR_WIDTH, BAR_HEIGHT, BAR_STEP = 9.0, 3.0, 4.0
"""Bars of influence and the way from one to the next."""

MOST_BARS = 5
"""A higher tower is a number."""

DASHES: Mapping[LinkDash, tuple[float, ...]] = {
    LinkDash.SOLID: (),
    LinkDash.DASHES: (6.0, 4.0),
    LinkDash.DOTS: (1.5, 3.0),
    LinkDash.DASH_DOTS: (8.0, 3.0, 1.5, 3.0),
    LinkDash.LONG_DASHES: (12.0, 4.0),
}
"""Lengths of strokes and gaps."""

ARROW_LENGTH, ARROW_WIDTH = 9.0, 8.0

LANE = 7.0
"""Between two links that join the same nodes."""


NOWHERE = Box(0.0, 0.0, 0.0, 0.0)
"""Bounds of nothing."""


class Anchor(StrEnum):
    """Which end of a label's lines is flush: their start, their middle or their end."""

    START = "start"
    MIDDLE = "middle"
    END = "end"


class Mark(StrEnum):
    """What a comparison of two days says of a node or a link."""

    NONE = ""
    NEW = "new"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class Label:
    """A name beside its symbol: the lines, where they stand, how they are set in their box."""

    lines: tuple[str, ...]
    box: Box
    anchor: Anchor
    bold: bool = False


@dataclass(frozen=True, slots=True)
class Symbol:
    """A node as it is drawn."""

    node: str
    x: float
    y: float
    size: float
    """Height of the shape; see `map_shapes.outline`."""
    shape: SymbolShape
    icon: str
    """Name of the Lucide drawing inside; empty when faded."""
    bars: int = 0
    """Influence, 1 to 5, as bars in ``tower``, the lowest at its bottom; 0 for none."""
    number: int = 0
    """Influence above five, as a number in ``tower``; else 0."""
    tower: Box | None = None
    label: Label | None = None
    faded: bool = False
    selected: bool = False
    pinned: bool = False
    is_post: bool = False
    mark: Mark = Mark.NONE

    @property
    def body(self) -> Box:
        """The square around the shape, with its second outline when selected."""
        reach = self.size / 2 + (SELECTION_REACH + 2 if self.selected else 0)
        return Box(self.x - reach, self.y - reach, self.x + reach, self.y + reach)

    @property
    def box(self) -> Box:
        """The box around shape, bars and label."""
        box = self.body
        if self.tower is not None:
            box = box.with_(self.tower)
        return box if self.label is None else box.with_(self.label.box)

    def holds(self, x: float, y: float, reach: float = 0.0) -> bool:
        """Whether a place lies in the shape, or so close to it."""
        return holds(self.shape, self.size, (x - self.x, y - self.y), reach)

    def shifted(self, right: float, down: float) -> "Symbol":
        """The same symbol elsewhere, its label on the same side."""
        label = self.label and replace(self.label, box=self.label.box.shifted(right, down))
        tower = self.tower and self.tower.shifted(right, down)
        return replace(self, x=self.x + right, y=self.y + down, label=label, tower=tower)


@dataclass(frozen=True, slots=True)
class Stroke:
    """A link as it is drawn, or the thin line from a post to its organisation."""

    link: str
    """Id of the link; empty for the line of a post."""
    type: str
    """Key of the link's type; empty for the line of a post."""
    source: str
    target: str
    points: tuple[Spot, Spot]
    """From source to target, cut where the symbols begin."""
    tone: LinkTone = LinkTone.MARK
    dash: LinkDash = LinkDash.SOLID
    width: float = 1.5
    arrow_at_source: bool = False
    arrow_at_target: bool = False
    faded: bool = False
    mark: Mark = Mark.NONE
    lane: float = 0.0
    """How far it runs beside the straight line between the middles, where several join two nodes;
    to the right of the way from the lesser id to the greater."""

    @property
    def is_tie(self) -> bool:
        """Whether it only ties a post to its organisation."""
        return not self.link

    @property
    def middle(self) -> Spot:
        """Where the sign of something new or gone stands."""
        (x1, y1), (x2, y2) = self.points
        return (x1 + x2) / 2, (y1 + y2) / 2

    def distance(self, x: float, y: float) -> float:
        """How far a place is from the line."""
        (x1, y1), (x2, y2) = self.points
        run, fall = x2 - x1, y2 - y1
        square = run * run + fall * fall
        part = ((x - x1) * run + (y - y1) * fall) / square if square else 0.0
        part = min(1.0, max(0.0, part))
        return math.hypot(x - x1 - part * run, y - y1 - part * fall)


class LegendKind(StrEnum):
    """What a line of the legend explains."""

    LEVEL = "level"
    SECTOR = "sector"
    LINK = "link"
    POST = "post"
    BARS = "bars"
    NUMBER = "number"
    STRENGTH = "strength"
    FADED = "faded"
    NEW = "new"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class LegendEntry:
    """A line of the legend; the words are those of the screen or the paper that shows it."""

    kind: LegendKind
    level: Level | None = None
    sector: Sector | None = None
    link_type: LinkType | None = None


@dataclass(frozen=True)
class MapPicture:
    """What to draw: lines first, then symbols, then labels; bounds hold all of it."""

    symbols: tuple[Symbol, ...] = ()
    strokes: tuple[Stroke, ...] = ()
    bounds: Box = NOWHERE
    legend: tuple[LegendEntry, ...] = ()
    """Only what is visible, in the order it is shown."""
    unplaced: tuple[str, ...] = ()
    """Nodes without a place: they and their links are not drawn."""
    crowded: int = 0
    """How many names cover something because there was no room."""

    @cached_property
    def index(self) -> Mapping[str, int]:
        """Where each node is in ``symbols``."""
        return {symbol.node: at for at, symbol in enumerate(self.symbols)}

    @cached_property
    def _strokes_at(self) -> Mapping[str, Sequence[int]]:
        found: dict[str, list[int]] = {symbol.node: [] for symbol in self.symbols}
        for at, stroke in enumerate(self.strokes):
            found[stroke.source].append(at)
            found[stroke.target].append(at)
        return found

    def symbol(self, node: str) -> Symbol | None:
        """How a node is drawn."""
        at = self.index.get(node)
        return None if at is None else self.symbols[at]

    def strokes_at(self, nodes: Iterable[str]) -> tuple[int, ...]:
        """Which of ``strokes`` begin or end at these nodes: what `moved` draws anew."""
        touched = {at for node in nodes for at in self._strokes_at.get(node, ())}
        return tuple(sorted(touched))

    def symbol_at(self, x: float, y: float, reach: float = 0.0) -> Symbol | None:
        """The symbol at a place, the one on top if there are several."""
        near = (one for one in reversed(self.symbols) if one.holds(x, y, reach))
        return next(near, None)

    def stroke_at(self, x: float, y: float, reach: float = 5.0) -> Stroke | None:
        """The link nearest to a place, if one is so close; not a line of a post."""
        best, least = None, reach
        for stroke in self.strokes:
            (x1, y1), (x2, y2) = stroke.points
            if stroke.link and _between(x, x1, x2, reach) and _between(y, y1, y2, reach):
                away = stroke.distance(x, y)
                if away <= least:
                    best, least = stroke, away
        return best

    def moved(self, places: Mapping[str, Point | Spot]) -> "MapPicture":
        """The picture with these nodes elsewhere, for every frame while they are dragged.

        Only they and their links are drawn anew; labels keep their sides and the bounds never
        shrink. Make a new `picture` when they are dropped.
        """
        changed: dict[str, Symbol] = {}
        for node, (x, y) in places.items():
            old = self.symbol(node)
            if old is not None:
                changed[node] = old.shifted(x - old.x, y - old.y)
        return self._with(changed)

    def selecting(self, nodes: Collection[str]) -> "MapPicture":
        """The picture with exactly these nodes selected; everything else stays where it is."""
        changed: dict[str, Symbol] = {}
        for symbol in self.symbols:
            selected = symbol.node in nodes
            if selected is not symbol.selected:
                label = symbol.label and replace(symbol.label, bold=selected)
                changed[symbol.node] = replace(symbol, selected=selected, label=label)
        return self._with(changed)

    def _with(self, changed: Mapping[str, Symbol]) -> "MapPicture":
        symbols, strokes = list(self.symbols), list(self.strokes)
        bounds = self.bounds
        for node, symbol in changed.items():
            symbols[self.index[node]] = symbol
            bounds = bounds.with_(symbol.box)
        for at in self.strokes_at(changed):
            stroke = strokes[at]
            source, target = (symbols[self.index[end]] for end in (stroke.source, stroke.target))
            strokes[at] = replace(stroke, points=cut(source, target, stroke.lane))
        made = replace(self, symbols=tuple(symbols), strokes=tuple(strokes), bounds=bounds)
        for kept in ("index", "_strokes_at"):
            made.__dict__[kept] = getattr(self, kept)
        return made


def cut(source: Symbol, target: Symbol, lane: float = 0.0) -> tuple[Spot, Spot]:
    """A line between two symbols, from edge to edge with a gap, ``lane`` beside the middles.

    Where there is no room for it, from middle to middle: the symbols cover it.
    """
    run, fall = target.x - source.x, target.y - source.y
    length = math.hypot(run, fall)
    if length == 0:
        return (source.x, source.y), (target.x, target.y)
    ahead = (run / length, fall / length)
    side = lane if source.node < target.node else -lane
    off = (-ahead[1] * side, ahead[0] * side)
    first = _leave(source, off, ahead)
    last = length - _leave(target, off, (-ahead[0], -ahead[1]))
    if last <= first:
        first, last = 0.0, length
    x, y = source.x + off[0], source.y + off[1]
    return (
        (x + ahead[0] * first, y + ahead[1] * first),
        (x + ahead[0] * last, y + ahead[1] * last),
    )


def _leave(symbol: Symbol, off: Spot, ahead: Spot) -> float:
    reach = SELECTION_REACH + 5.0 if symbol.selected else GAP
    if symbol.faded:
        reach = 1.0
    return way_out(symbol.shape, reach, symbol.size, off, ahead)


def _between(value: float, one: float, other: float, reach: float) -> bool:
    return min(one, other) - reach <= value <= max(one, other) + reach
