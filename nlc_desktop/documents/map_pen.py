"""Draws a `MapPicture` on a page: what the screen shows, in points."""

import math
from collections.abc import Iterable
from dataclasses import dataclass

from nlc_desktop.documents.map_ink import WHITE, Ink, Inks, Tint
from nlc_desktop.documents.typesetting.faces import Weight
from nlc_desktop.documents.typesetting.lines import LineBreaker
from nlc_desktop.documents.typesetting.sheet import Page
from nlc_desktop.documents.typesetting.words import Style
from nlc_desktop.domain.links import LinkTone
from nlc_desktop.domain.map_drawing import (
    ARROW_LENGTH,
    ARROW_WIDTH,
    BAR_HEIGHT,
    BAR_STEP,
    DASHES,
    LINE_HEIGHT,
    Anchor,
    Label,
    MapPicture,
    Mark,
    Stroke,
    Symbol,
)
from nlc_desktop.domain.map_shapes import Box, Spot, outline

LETTERS = 11.0
"""Height of the letters of a label, in map units."""

_ICON, _SMALL_ICON = 16.0, 12.0
_EDGE = 1.5
_BASELINE = 11.7
"""From the top of a line of a label to the foot of its letters."""
_HALO = 1.5
_SIGN = 5.0
_NO_LIMIT = 1e6


def label_style(unit: float, *, bold: bool) -> Style:
    """How labels are set where a map unit is ``unit`` points."""
    weight = Weight.BOLD if bold else Weight.REGULAR
    return Style(weight, round(LETTERS * unit, 2), LINE_HEIGHT * unit)


@dataclass(frozen=True, slots=True)
class Placing:
    """Where a picture lies on a page: points to a map unit, and where its origin is."""

    unit: float
    left: float
    top: float

    def at(self, spot: Spot) -> Spot:
        """A place of the picture on the page."""
        return self.left + spot[0] * self.unit, self.top + spot[1] * self.unit

    def box(self, box: Box) -> Box:
        """A box of the picture on the page."""
        (left, top), (right, bottom) = (
            self.at((box.left, box.top)),
            self.at((box.right, box.bottom)),
        )
        return Box(left, top, right, bottom)


class MapPen:
    """Draws the parts of a picture on one page."""

    def __init__(self, page: Page, breaker: LineBreaker, inks: Inks, placing: Placing) -> None:
        self._page = page
        self._breaker = breaker
        self._inks = inks
        self._placing = placing
        self._unit = placing.unit
        self._ink = Ink(page)

    def draw(self, picture: MapPicture, within: Box | None = None) -> None:
        """Lines first, then symbols, then names; ``within`` leaves out what lies elsewhere."""
        for stroke in sorted(picture.strokes, key=lambda one: not one.faded):
            if within is None or self._line_box(stroke).overlaps(within):
                self.stroke(stroke)
        seen = [
            symbol
            for symbol in picture.symbols
            if within is None or self._placing.box(symbol.box).overlaps(within)
        ]
        for symbol in seen:
            self.symbol(symbol)
        for symbol in seen:
            label = symbol.label
            if label is not None and (
                within is None or self._placing.box(label.box).overlaps(within)
            ):
                self.label(label)

    def stroke(self, stroke: Stroke) -> None:
        """A link with its arrows, or the line of a post."""
        first, last = map(self._placing.at, stroke.points)
        length = math.dist(first, last)
        if length < 0.01:
            return
        tint = self._tint(stroke)
        width = (0.8 if stroke.faded else stroke.width) * self._unit
        head = min(ARROW_LENGTH * self._unit, length / 2)
        open_head = self._inks.heads and stroke.tone is LinkTone.BLUE
        back = 0.0 if open_head or stroke.faded else head * 0.9
        begin = _toward(first, last, back) if stroke.arrow_at_source else first
        end = _toward(last, first, back) if stroke.arrow_at_target else last
        solid = stroke.faded or stroke.is_tie
        dash = () if solid else [part * self._unit for part in DASHES[stroke.dash]]
        self._ink.line((begin, end), tint, width, dash)
        if stroke.arrow_at_target and not stroke.faded:
            self._arrow(first, last, head, stroke)
        if stroke.arrow_at_source and not stroke.faded:
            self._arrow(last, first, head, stroke)
        if stroke.mark is not Mark.NONE:
            self.sign(stroke.mark, *self._placing.at(stroke.middle))

    def symbol(self, symbol: Symbol) -> None:
        """The shape with icon, bars or number, and the sign of something new or gone."""
        x, y = self._placing.at((symbol.x, symbol.y))
        size = symbol.size * self._unit
        tint = self._inks.soft if symbol.faded else self._inks.mark
        edge = (1.0 if symbol.faded else _EDGE) * self._unit
        corners = outline(symbol.shape, x, y, size)
        if corners:
            self._ink.polygon(corners, tint, edge)
        else:
            self._ink.circle((x, y), size / 2, tint, edge)
        if symbol.icon:
            icon = (_SMALL_ICON if symbol.is_post else _ICON) * self._unit
            self._ink.icon(symbol.icon, (x, y), icon, tint, 1.3 * self._unit)
        self.tower(symbol)
        if symbol.mark is not Mark.NONE:
            out = size / 2 * 0.8
            self.sign(symbol.mark, x - out, y - out)

    def label(self, label: Label) -> None:
        """A name; white behind it, so that lines do not run through the letters."""
        box = self._placing.box(label.box)
        style = label_style(self._unit, bold=label.bold)
        step = LINE_HEIGHT * self._unit
        for number, text in enumerate(label.lines):
            line = self._breaker.line(text, style, _NO_LIMIT)
            spare = box.width - line.width
            x = box.left + {Anchor.START: 0.0, Anchor.MIDDLE: spare / 2}.get(label.anchor, spare)
            top = box.top + number * step
            halo = Box(x, top, x + line.width, top + step).grown(_HALO * self._unit)
            self._ink.bar(halo.shifted(0, -0.5 * self._unit), WHITE)
            self._page.line(line, x, top + _BASELINE * self._unit)

    def sign(self, mark: Mark, x: float, y: float) -> None:
        """A plus for what is new, a cross for what is gone, on a white disc."""
        r, tint = _SIGN * self._unit, self._inks.mark
        self._ink.circle((x, y), r * 1.3, tint, 0.8 * self._unit)
        half = r * 0.75
        if mark is Mark.NEW:
            arms = (((x - half, y), (x + half, y)), ((x, y - half), (x, y + half)))
        else:
            half *= 0.75
            arms = (
                ((x - half, y - half), (x + half, y + half)),
                ((x - half, y + half), (x + half, y - half)),
            )
        for arm in arms:
            self._ink.line(arm, tint, 1.4 * self._unit)

    def tower(self, symbol: Symbol) -> None:
        """The bars or the number of its influence."""
        if symbol.tower is None:
            return
        box = self._placing.box(symbol.tower)
        step, high = BAR_STEP * self._unit, BAR_HEIGHT * self._unit
        for number in range(symbol.bars):
            bottom = box.bottom - number * step
            self._ink.bar(Box(box.left, bottom - high, box.right, bottom), self._inks.mark)
        if symbol.number:
            style = label_style(self._unit, bold=True)
            line = self._breaker.line(str(symbol.number), style, _NO_LIMIT)
            self._page.line(line, box.left, box.top + _BASELINE * self._unit)

    def _tint(self, stroke: Stroke) -> Tint:
        if stroke.faded or stroke.is_tie:
            return self._inks.thin if stroke.faded else self._inks.soft
        return self._inks.soft if stroke.mark is Mark.GONE else self._inks.links[stroke.tone]

    def _arrow(self, tail: Spot, tip: Spot, length: float, stroke: Stroke) -> None:
        """A filled head; in black an open one for blue links, a hollow one for plum links."""
        tint = self._tint(stroke)
        base = _toward(tip, tail, length)
        away = math.dist(tip, base)
        half = ARROW_WIDTH / ARROW_LENGTH * length / 2
        across = ((tip[1] - base[1]) / away * half, (base[0] - tip[0]) / away * half)
        one = (base[0] + across[0], base[1] + across[1])
        other = (base[0] - across[0], base[1] - across[1])
        if self._inks.heads and stroke.tone is LinkTone.BLUE:
            self._ink.line((one, tip, other), tint, 1.4 * self._unit)
        elif self._inks.heads and stroke.tone is LinkTone.PLUM:
            self._ink.polygon((tip, one, other), tint, self._unit)
        else:
            self._ink.polygon((tip, one, other), tint, 0.2 * self._unit, fill=tint)

    def _line_box(self, stroke: Stroke) -> Box:
        return self._placing.box(around(stroke.points)).grown(ARROW_WIDTH * self._unit)


def around(spots: Iterable[Spot]) -> Box:
    """The smallest box around some places."""
    across, down = zip(*spots, strict=True)
    return Box(min(across), min(down), max(across), max(down))


def _toward(start: Spot, end: Spot, by: float) -> Spot:
    away = math.dist(start, end)
    part = by / away if away else 0.0
    return start[0] + (end[0] - start[0]) * part, start[1] + (end[1] - start[1]) * part
