"""Where the labels of a map go: beside their symbols, hiding as little as possible.

Bars of influence first, then names: each takes the first place around its symbol where it covers
no symbol, no other label and no line; where there is none, the place that covers least. The order
of places is fixed, so the same network always looks the same.
"""

import math
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from nlc_desktop.domain.map_drawing import (
    BAR_STEP,
    BAR_WIDTH,
    LINE_HEIGHT,
    SELECTION_REACH,
    Anchor,
    Label,
    Mark,
    Stroke,
    Symbol,
)
from nlc_desktop.domain.map_shapes import Box

_GAP = 4.0
_FAR = 14.0
_AIR = 2.0
_CELL = 64.0
_ROW, _COLUMN = 16.0, 8.0
_TILE = 60
_LONGEST = 1500.0
_ON_SYMBOL, _ON_LABEL, _ON_LINE = 100, 40, 10
"""What it costs to cover a symbol, another label, a line."""


@dataclass(frozen=True, slots=True)
class Wording:
    """The names to place, and how they are set."""

    names: Mapping[str, str]
    """What stands beside which node; a node left out has no label."""
    measure: Callable[[str, bool], float]
    width: float
    lines: int
    mark_words: Mapping[Mark, str]

    def lines_of(self, symbol: Symbol) -> tuple[str, ...]:
        """The lines of a symbol's label, none if it has no label."""
        name = self.names.get(symbol.node, "").strip()
        if not name:
            return ()
        word = self.mark_words.get(symbol.mark, "") if symbol.mark else ""
        lines = wrapped(name, self.measure, self.width, self.lines, bold=symbol.selected)
        return (*lines, word) if word else lines


def labelled(
    symbols: Sequence[Symbol], strokes: Iterable[Stroke], wording: Wording
) -> list[Symbol]:
    """The symbols with their bars and labels placed, in the order they came."""
    ground = _Ground(symbols, strokes)
    made = {symbol.node: _with_tower(symbol, ground, wording) for symbol in symbols}
    by_importance = sorted(symbols, key=lambda one: (not one.selected, one.faded, one.y, one.x))
    for symbol in by_importance:
        lines = wording.lines_of(symbol)
        if lines:
            made[symbol.node] = _with_label(made[symbol.node], lines, ground, wording)
    return list(made.values())


def wrapped(
    text: str, measure: Callable[[str, bool], float], width: float, lines: int, *, bold: bool
) -> tuple[str, ...]:
    """A text broken into lines of at most this width, the last ending in "…" if it is too long.

    It breaks at spaces, and inside a word only when the word alone is too wide.
    """
    text = " ".join(text.split())
    if measure(text, bold) <= width:
        return (text,)
    made: list[str] = []
    rest = text
    while rest and len(made) < lines:
        if measure(rest, bold) <= width:
            return (*made, rest)
        head = _head(rest, measure, width, bold=bold)
        made.append(head.rstrip())
        rest = rest[len(head) :].lstrip()
    return (*made[:-1], _elided(made[-1], measure, width, bold=bold)) if rest else tuple(made)


def _head(text: str, measure: Callable[[str, bool], float], width: float, *, bold: bool) -> str:
    """As many words as fit, or as many letters of the first word; one letter at least."""
    fitting = 0
    for at, letter in enumerate(text):
        if letter == " ":
            if measure(text[:at], bold) > width:
                break
            fitting = at
    if fitting:
        return text[:fitting]
    low, high = 1, (text + " ").index(" ")
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if measure(text[:middle], bold) <= width else (low, middle - 1)
    return text[:low]


def _elided(text: str, measure: Callable[[str, bool], float], width: float, *, bold: bool) -> str:
    while len(text) > 1 and measure(text + "…", bold) > width:
        text = text[:-1].rstrip()
    return text + "…"


def _with_tower(symbol: Symbol, ground: "_Ground", wording: Wording) -> Symbol:
    if not symbol.bars and not symbol.number:
        return symbol
    if symbol.bars:
        wide, high = BAR_WIDTH, symbol.bars * BAR_STEP - 1.0
    else:
        wide, high = wording.measure(str(symbol.number), True), LINE_HEIGHT
    body = symbol.body
    right, left = body.right + _GAP, body.left - _GAP - wide
    middle, low, top = symbol.y - high / 2, body.bottom - high, body.top
    corners = ((right, low), (right, middle), (left, low), (left, middle), (right, top))
    boxes = [Box(x, y, x + wide, y + high) for x, y in corners]
    box = min(boxes, key=ground.cost)
    ground.settle(box)
    return replace(symbol, tower=box)


def _with_label(
    symbol: Symbol, lines: tuple[str, ...], ground: "_Ground", wording: Wording
) -> Symbol:
    wide = max(wording.measure(line, symbol.selected) for line in lines)
    best: tuple[int, Box, Anchor] | None = None
    for box, anchor in _places(symbol, wide, len(lines) * LINE_HEIGHT):
        cost = ground.cost(box)
        if best is None or cost < best[0]:
            best = (cost, box, anchor)
        if not cost:
            break
    assert best is not None, "there are always places"
    ground.settle(best[1])
    return replace(symbol, label=Label(lines, best[1], best[2], symbol.selected))


def _places(symbol: Symbol, wide: float, high: float) -> Iterator[tuple[Box, Anchor]]:
    """Where a label may stand, best first: below, above, beside, askew, then farther off."""
    x, y = symbol.x, symbol.y
    reach = symbol.size / 2 + (SELECTION_REACH + 2.0 if symbol.selected else 0.0)
    tower = symbol.tower
    to_right = max(reach, tower.right - x if tower and tower.left > x else 0.0) + _GAP + 2.0
    to_left = max(reach, x - tower.left if tower and tower.right < x else 0.0) + _GAP + 2.0
    half, middle = wide / 2, y - high / 2
    for more in (0.0, _FAR):
        down = y + reach + _GAP + more
        up = y - reach - _GAP - high - more
        right, left = x + to_right + more, x - to_left - wide - more
        corners = (
            (x - half, down, Anchor.MIDDLE),
            (x - half, up, Anchor.MIDDLE),
            (right, middle, Anchor.START),
            (left, middle, Anchor.END),
            (x - reach, down, Anchor.START),
            (x + reach - wide, down, Anchor.END),
            (x - reach, up, Anchor.START),
            (x + reach - wide, up, Anchor.END),
            (right, y + reach - LINE_HEIGHT / 2, Anchor.START),
            (left, y + reach - LINE_HEIGHT / 2, Anchor.END),
            (right, y - reach + LINE_HEIGHT / 2 - high, Anchor.START),
            (left, y - reach + LINE_HEIGHT / 2 - high, Anchor.END),
        )
        for at_x, at_y, anchor in corners:
            yield Box(at_x, at_y, at_x + wide, at_y + high), anchor


class _Ground:
    """What is taken: symbols and labels in a grid of squares, lines in rows of bits."""

    def __init__(self, symbols: Iterable[Symbol], strokes: Iterable[Stroke]) -> None:
        self._taken: defaultdict[tuple[int, int], list[tuple[Box, int]]] = defaultdict(list)
        self._rows: defaultdict[tuple[int, int], int] = defaultdict(int)
        for symbol in symbols:
            self._take(symbol.body, _ON_SYMBOL)
        for stroke in strokes:
            if not stroke.faded:
                self._line(*stroke.points[0], *stroke.points[1])

    def settle(self, box: Box) -> None:
        """Takes a place for bars or a label."""
        self._take(box, _ON_LABEL)

    def cost(self, box: Box) -> int:
        """What a box would cover: 0 for nothing."""
        found = 0
        for cell in _cells(box):
            for other, cost in self._taken.get(cell, ()):
                if cost > found and box.overlaps(other):
                    found = cost
        return found + _ON_LINE if self._is_lined(box) else found

    def _take(self, box: Box, cost: int) -> None:
        for cell in _cells(box):
            self._taken[cell].append((box, cost))

    def _is_lined(self, box: Box) -> bool:
        first, last = math.floor(box.left / _COLUMN), math.floor(box.right / _COLUMN)
        rows = range(
            math.floor((box.top + _AIR) / _ROW), math.floor((box.bottom - _AIR) / _ROW) + 1
        )
        return any(
            self._rows.get((row, tile), 0) & bits
            for tile, bits in _spans(first, last)
            for row in rows
        )

    def _line(self, x1: float, y1: float, x2: float, y2: float) -> None:
        """Marks where a line runs; of an endless one only its ends, so that it costs no time."""
        length = math.hypot(x2 - x1, y2 - y1)
        if length > 2 * _LONGEST:
            part = _LONGEST / length
            run, fall = (x2 - x1) * part, (y2 - y1) * part
            self._line(x1, y1, x1 + run, y1 + fall)
            self._line(x2 - run, y2 - fall, x2, y2)
            return
        if y1 > y2:
            x1, y1, x2, y2 = x2, y2, x1, y1
        slope = (x2 - x1) / (y2 - y1) if y2 > y1 else 0.0
        x, row, final = x1, math.floor(y1 / _ROW), math.floor(y2 / _ROW)
        while row < final:
            beyond = x1 + ((row + 1) * _ROW - y1) * slope
            self._mark(row, x, beyond)
            x, row = beyond, row + 1
        self._mark(row, x, x2)

    def _mark(self, row: int, one: float, other: float) -> None:
        low, high = (one, other) if one < other else (other, one)
        for tile, bits in _spans(math.floor(low / _COLUMN), math.floor(high / _COLUMN)):
            self._rows[row, tile] |= bits


def _cells(box: Box) -> Iterable[tuple[int, int]]:
    left, right = math.floor(box.left / _CELL), math.floor(box.right / _CELL)
    top, bottom = math.floor(box.top / _CELL), math.floor(box.bottom / _CELL)
    return [(x, y) for x in range(left, right + 1) for y in range(top, bottom + 1)]


def _spans(first: int, last: int) -> Iterator[tuple[int, int]]:
    """The columns from first to last as bits, tile by tile."""
    for tile in range(first // _TILE, last // _TILE + 1):
        low = max(first - tile * _TILE, 0)
        high = min(last - tile * _TILE, _TILE - 1)
        yield tile, ((1 << (high - low + 1)) - 1) << low
