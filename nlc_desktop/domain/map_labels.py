"""Where the labels of a map go: beside their symbols, hiding as little as possible.

Bars of influence first, then names: each takes the first place around its symbol where it covers
no symbol, no other label and no line; where there is none, the place that covers least. The order
of places is fixed, so the same network always looks the same.
"""

import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

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

_Corner = tuple[float, float]
_Hull = tuple[float, float, float, float]
_Taken = tuple[float, float, float, float, int]

_GAP, _SIDE = 4.0, 6.0
_FAR = 14.0
_AIR = 2.0
_APART = 4.0
"""Between two names, so that they do not read as one."""
_CELL = 128.0
_ROW, _COLUMN = 16.0, 8.0
_MARGIN = 2000.0
_LONGEST = 1500.0
_CUT, _ON_SYMBOL, _ON_LABEL, _ON_LINE = 1000, 100, 40, 10
"""What it costs to be cut in two, to cover a symbol, another label, a line."""


@dataclass(frozen=True, slots=True)
class Wording:
    """The names to place, and how they are set."""

    names: Mapping[str, str]
    """What stands beside which node; a node left out has no label."""
    measure: Callable[[str, bool], float]
    width: float
    lines: int
    mark_words: Mapping[Mark, str]
    windows: tuple[Box, ...] = ()
    """Parts one of which has to hold a label whole; none for no such limit."""

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
) -> tuple[list[Symbol], int]:
    """The symbols with bars and labels placed, in their order; how many labels cover something."""
    ground = _Ground(symbols, strokes, wording.windows)
    towers = {symbol.node: _tower(symbol, ground, wording) for symbol in symbols}
    labels: dict[str, Label] = {}
    crowded = 0
    by_importance = sorted(symbols, key=lambda one: (not one.selected, one.faded, one.y, one.x))
    for symbol in by_importance:
        lines = wording.lines_of(symbol)
        if lines:
            label, cost = _label(symbol, towers[symbol.node], lines, ground, wording)
            labels[symbol.node] = label
            crowded += cost >= _ON_LABEL
    return [_complete(one, towers[one.node], labels.get(one.node)) for one in symbols], crowded


def _complete(symbol: Symbol, tower: Box | None, label: Label | None) -> Symbol:
    """The symbol with both; written out, since `replace` takes three times as long."""
    return Symbol(
        symbol.node,
        symbol.x,
        symbol.y,
        symbol.size,
        symbol.shape,
        symbol.icon,
        symbol.bars,
        symbol.number,
        tower,
        label,
        symbol.faded,
        symbol.selected,
        symbol.pinned,
        symbol.is_post,
        symbol.mark,
    )


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
    fitting, at = 0, text.find(" ")
    while at > 0 and measure(text[:at], bold) <= width:
        fitting, at = at, text.find(" ", at + 1)
    if fitting:
        return text[:fitting]
    low, high = 1, (text + " ").index(" ")
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if measure(text[:middle], bold) <= width else (low, middle - 1)
    while low < len(text) and unicodedata.category(text[low]).startswith("M"):
        low += 1  # a mark stays with its letter
    return text[:low]


def _elided(text: str, measure: Callable[[str, bool], float], width: float, *, bold: bool) -> str:
    while len(text) > 1 and measure(text + "…", bold) > width:
        text = text[:-1].rstrip()
    return text + "…"


def _tower(symbol: Symbol, ground: "_Ground", wording: Wording) -> Box | None:
    if symbol.bars:
        wide, high = BAR_WIDTH, symbol.bars * BAR_STEP - 1.0
    elif symbol.number:
        wide, high = wording.measure(str(symbol.number), True), LINE_HEIGHT
    else:
        return None
    body = symbol.body
    right, left = body.right + _GAP, body.left - _GAP - wide
    middle, low, top = symbol.y - high / 2, body.bottom - high, body.top
    corners = ((right, low), (right, middle), (left, low), (left, middle), (right, top))
    hull = (left, min(low, middle, top), right + wide, max(low, middle, top) + high)
    at, _ = ground.best(corners, wide, high, hull)
    return ground.settle(*corners[at], wide, high)


def _label(
    symbol: Symbol,
    tower: Box | None,
    lines: tuple[str, ...],
    ground: "_Ground",
    wording: Wording,
) -> tuple[Label, int]:
    bold = symbol.selected
    wide, high = max(wording.measure(line, bold) for line in lines), len(lines) * LINE_HEIGHT
    corners = _places(symbol, tower, wide, high, 0.0)
    hull = _hull(corners, wide, high)
    at, cost = ground.best(corners[:_USUAL], wide, high, hull)
    if cost > _ON_LINE:
        at, cost = ground.best(corners, wide, high, hull)
    if cost >= _ON_LABEL:
        farther = _places(symbol, tower, wide, high, _FAR)
        other, other_cost = ground.best(farther, wide, high, _hull(farther, wide, high))
        if other_cost < cost:
            at, cost, corners = other, other_cost, farther
    return Label(lines, ground.settle(*corners[at], wide, high, _APART), _ANCHORS[at], bold), cost


_USUAL = 8
"""So many places are enough unless a label would cover more than a line."""

_ANCHORS = (
    *(Anchor.MIDDLE, Anchor.MIDDLE, Anchor.START, Anchor.END),
    *(Anchor.START, Anchor.END, Anchor.START, Anchor.END),
    *(Anchor.START, Anchor.END, Anchor.START, Anchor.END),
)
"""How the lines stand at each of the `_places`."""


def _places(
    symbol: Symbol, tower: Box | None, wide: float, high: float, more: float
) -> tuple[_Corner, ...]:
    """Where a label may stand, ``more`` away, best first: below, above, beside, askew."""
    x, y = symbol.x, symbol.y
    reach = symbol.size / 2 + (SELECTION_REACH + 2.0 if symbol.selected else 0.0)
    to_right = max(reach, tower.right - x) if tower and tower.left > x else reach
    to_left = max(reach, x - tower.left) if tower and tower.right < x else reach
    right, left = x + to_right + _SIDE + more, x - to_left - _SIDE - more - wide
    down, up = y + reach + _GAP + more, y - reach - _GAP - more - high
    half = LINE_HEIGHT / 2
    return (
        (x - wide / 2, down),
        (x - wide / 2, up),
        (right, y - high / 2),
        (left, y - high / 2),
        (x - reach, down),
        (x + reach - wide, down),
        (x - reach, up),
        (x + reach - wide, up),
        (right, y + reach - half),
        (left, y + reach - half),
        (right, y - reach + half - high),
        (left, y - reach + half - high),
    )


def _hull(corners: Sequence[_Corner], wide: float, high: float) -> _Hull:
    """The box around all `_places`: the first four reach farthest down, up, right and left."""
    down, up, right, left = corners[:4]
    return left[0], up[1], right[0] + wide, down[1] + high


class _Ground:
    """What is taken: boxes of symbols and labels in a grid, lines in rows of bits."""

    def __init__(
        self, symbols: Sequence[Symbol], strokes: Iterable[Stroke], windows: Sequence[Box]
    ) -> None:
        self._windows = windows
        self._taken: dict[tuple[int, int], list[_Taken]] = {}
        self._rows: dict[int, int] = {}
        self._origin = min((symbol.x for symbol in symbols), default=0.0) - _MARGIN
        for symbol in symbols:
            reach = symbol.size / 2 + (SELECTION_REACH + 2.0 if symbol.selected else 0.0)
            x, y = symbol.x, symbol.y
            self._take((x - reach, y - reach, x + reach, y + reach, _ON_SYMBOL))
        for stroke in strokes:
            if not stroke.faded:
                (x1, y1), (x2, y2) = stroke.points
                self._line(x1, y1, x2, y2)

    def settle(self, left: float, top: float, wide: float, high: float, air: float = 0.0) -> Box:
        """Takes a place for bars or a label, with air around it."""
        self._take((left - air, top - air, left + wide + air, top + high + air, _ON_LABEL))
        return Box(left, top, left + wide, top + high)

    def best(
        self, corners: Sequence[_Corner], wide: float, high: float, hull: _Hull
    ) -> tuple[int, int]:
        """Which of several places for a box covers least, the first of equals, and at what cost."""
        near, first_row, rows, start = self._around(hull)
        bits = (1 << (int(wide / _COLUMN) + 2)) - 1
        best, least = 0, _CUT + _ON_SYMBOL + _ON_LINE + 1
        for at, (left, top) in enumerate(corners):
            right, bottom, cost = left + wide, top + high, 0
            for one_left, one_top, one_right, one_bottom, taken in near:
                if (
                    left < one_right
                    and one_left < right
                    and top < one_bottom
                    and one_top < bottom
                    and taken > cost
                ):
                    cost = taken
                    if cost >= least:
                        break
            if self._windows and not self._whole(left, top, right, bottom):
                cost += _CUT
            if cost < least:
                under = rows[int((top + _AIR) // _ROW) - first_row]
                low = int((bottom - _AIR) // _ROW) - first_row
                for row in range(int((top + _AIR) // _ROW) - first_row + 1, low + 1):
                    under |= rows[row]
                if under & (bits << max(0, int((left - self._origin) / _COLUMN) - start)):
                    cost += _ON_LINE
                if not cost:
                    return at, 0
                if cost < least:
                    best, least = at, cost
        return best, least

    def _whole(self, left: float, top: float, right: float, bottom: float) -> bool:
        """Whether one of the windows holds all of a box."""
        return any(
            one.left <= left and right <= one.right and one.top <= top and bottom <= one.bottom
            for one in self._windows
        )

    def _around(self, hull: _Hull) -> tuple[list[_Taken], int, list[int], int]:
        """What lies in a box: other boxes; rows of line bits and where they begin."""
        left, top, right, bottom = hull
        near = [
            box
            for cell in _cells(left, top, right, bottom)
            for box in self._taken.get(cell, ())
            if left < box[2] and box[0] < right and top < box[3] and box[1] < bottom
        ]
        start = max(0, int((left - self._origin) / _COLUMN))
        first_row, last_row = int(top // _ROW), int(bottom // _ROW)
        get = self._rows.get
        rows = [get(row, 0) >> start for row in range(first_row, last_row + 1)]
        return near, first_row, rows, start

    def _take(self, box: _Taken) -> None:
        for cell in _cells(*box[:4]):
            self._taken.setdefault(cell, []).append(box)

    def _line(self, x1: float, y1: float, x2: float, y2: float) -> None:
        """Marks where a line runs; of an endless one only its ends, so that it costs no time.

        Row by row; a loop that runs tens of thousands of times, and so kept flat.
        """
        length = abs(x2 - x1) + abs(y2 - y1)
        if length > 2 * _LONGEST:
            part = _LONGEST / length
            run, fall = (x2 - x1) * part, (y2 - y1) * part
            self._line(x1, y1, x1 + run, y1 + fall)
            self._line(x2 - run, y2 - fall, x2, y2)
            return
        if y1 > y2:
            x1, y1, x2, y2 = x2, y2, x1, y1
        row, final, rows, get = int(y1 // _ROW), int(y2 // _ROW), self._rows, self._rows.get
        step = (x2 - x1) / (y2 - y1) * _ROW if final > row else 0.0
        beyond, origin = x1 + ((row + 1) * _ROW - y1) / _ROW * step, self._origin
        first = int((x1 - origin) / _COLUMN)
        while row < final:
            last = int((beyond - origin) / _COLUMN)
            low, high = (first, last) if first < last else (last, first)
            rows[row] = get(row, 0) | (((2 << (high - low)) - 1) << low)
            first, beyond, row = last, beyond + step, row + 1
        last = int((x2 - origin) / _COLUMN)
        low, high = (first, last) if first < last else (last, first)
        rows[row] = get(row, 0) | (((2 << (high - low)) - 1) << low)


def _cells(left: float, top: float, right: float, bottom: float) -> list[tuple[int, int]]:
    columns = range(int(left // _CELL), int(right // _CELL) + 1)
    return [
        (row, column)
        for row in range(int(top // _CELL), int(bottom // _CELL) + 1)
        for column in columns
    ]
