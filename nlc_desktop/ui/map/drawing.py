"""Draws a `MapPicture` on the screen: lines by style in one go, symbols as ready pictures.

Facts.md section 5 is why: one call per style for all lines, names only where they can be read.
"""

import math
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from nlc_desktop.domain.links import LinkDash
from nlc_desktop.domain.map_drawing import (
    BAR_HEIGHT,
    BAR_STEP,
    BAR_WIDTH,
    DASHES,
    LINE_HEIGHT,
    Anchor,
    Label,
    Mark,
    Stroke,
    Symbol,
)
from nlc_desktop.ui.linking.sample import head_pen
from nlc_desktop.ui.map.sprites import Sprite, Sprites, paint_sign, sprite_of
from nlc_desktop.ui.theme import TextSize, look

READABLE = 8.0
"""Letters of this many pixels and more are drawn whole; below they fade."""
_GONE_BELOW = 6.0
_LETTERS = 11.0
_ARROW_LONG, _ARROW_HALF = 9.0, 4.0
_LEAST_ARROW = 0.3
_HALO = 3.0
_COARSE = 0.45
"""Below this factor a crowd of lines is drawn without dashes and without smooth edges."""
_CROWD = 600
_MOST_WIDTHS = 100_000
"""So many widths are remembered."""
_FEW = 200
"""So few lines are drawn without looking which can be seen."""


@dataclass(frozen=True, slots=True)
class Frame:
    """How the picture lies on the canvas: pixels to its unit, and where its origin is."""

    factor: float
    left: float
    top: float
    area: QRectF
    """What is to be drawn, in pixels."""

    def at(self, x: float, y: float) -> QPointF:
        """A place of the picture on the canvas."""
        return QPointF(x * self.factor + self.left, y * self.factor + self.top)

    @property
    def part(self) -> QRectF:
        """The area in units of the picture."""
        return QRectF(
            (self.area.left() - self.left) / self.factor,
            (self.area.top() - self.top) / self.factor,
            self.area.width() / self.factor,
            self.area.height() / self.factor,
        )


_Style = tuple[str, LinkDash, float]
_Line = tuple[float, float, float, float]


class Batches:
    """The lines of a picture by style, ready to be drawn at any zoom."""

    def __init__(self, strokes: Iterable[Stroke]) -> None:
        self.lines: dict[_Style, list[QLineF]] = {}
        self.arrows: dict[_Style, list[_Line]] = {}
        self.signs: list[tuple[float, float, Mark]] = []
        self.count = 0
        self._ends: dict[_Style, list[_Line]] = {}
        for stroke in strokes:
            self._take(stroke)

    def within(self, part: QRectF) -> Iterable[tuple[_Style, list[QLineF]]]:
        """The lines that can be seen in a part of the picture.

        Qt walks every dash of a line, seen or not, so that long ones are cut to the part.
        """
        edges = (part.left(), part.top(), part.right(), part.bottom())
        for style, ends in self._ends.items():
            period = sum(DASHES[style[1]])
            yield style, [cut for line in ends if (cut := _cut(line, edges, period)) is not None]

    def _take(self, stroke: Stroke) -> None:
        role = "hairline" if stroke.faded or stroke.is_tie else str(stroke.tone)
        if stroke.mark is Mark.GONE:
            role = "mark_soft"
        style = (role, LinkDash.SOLID if stroke.faded else stroke.dash, stroke.width)
        (x1, y1), (x2, y2) = stroke.points
        self.lines.setdefault(style, []).append(QLineF(x1, y1, x2, y2))
        self._ends.setdefault(style, []).append((x1, y1, x2, y2))
        self.count += 1
        if not stroke.faded:
            self._heads(stroke, style)
        if stroke.mark is not Mark.NONE:
            self.signs.append((*stroke.middle, stroke.mark))

    def _heads(self, stroke: Stroke, style: _Style) -> None:
        (x1, y1), (x2, y2) = stroke.points
        away = math.hypot(x2 - x1, y2 - y1)
        if not away:
            return
        right, down = (x2 - x1) / away, (y2 - y1) / away
        found = self.arrows.setdefault(style, [])
        if stroke.arrow_at_target:
            found.append((x2, y2, right, down))
        if stroke.arrow_at_source:
            found.append((x1, y1, -right, -down))


def _cut(line: _Line, edges: _Line, period: float) -> QLineF | None:
    """The part of a line inside some edges, or a little more; nothing when it is outside.

    It begins a whole number of periods from the line's beginning, so that dashes stay put.
    """
    x1, y1, x2, y2 = line
    left, top, right, bottom = edges
    if (
        (x1 < left and x2 < left)
        or (x1 > right and x2 > right)
        or (y1 < top and y2 < top)
        or (y1 > bottom and y2 > bottom)
    ):
        return None
    run, fall = x2 - x1, y2 - y1
    first, last = 0.0, 1.0
    for start, way, low, high in ((x1, run, left, right), (y1, fall, top, bottom)):
        if way:
            one, other = (low - start) / way, (high - start) / way
            first, last = max(first, min(one, other)), min(last, max(one, other))
    if first >= last:
        return None
    if period and first:
        part = period / math.hypot(run, fall)
        first = math.floor(first / part) * part
    return QLineF(x1 + run * first, y1 + fall * first, x1 + run * last, y1 + fall * last)


class Stamps:
    """The symbols of a picture by their look: each look is drawn once and then copied."""

    def __init__(self, symbols: Sequence[Symbol]) -> None:
        self.groups: dict[Sprite, list[Symbol]] = {}
        for symbol in symbols:
            self.groups.setdefault(sprite_of(symbol), []).append(symbol)
        self.towers = [one for one in symbols if one.tower is not None]
        self.labels = [one for one in symbols if one.label is not None]


def draw(
    painter: QPainter,
    batches: Batches,
    stamps: Stamps,
    sprites: Sprites,
    frame: Frame,
    *,
    without: Collection[str] = (),
) -> None:
    """Draws a picture's part in the area of a frame, but for the symbols of some nodes."""
    draw_lines(painter, batches, frame)
    draw_symbols(painter, stamps, sprites, frame, without=without)
    draw_labels(painter, stamps, frame, without=without)


def draw_lines(painter: QPainter, batches: Batches, frame: Frame) -> None:
    """Draws lines and arrows, style by style."""
    coarse = frame.factor < _COARSE and batches.count > _CROWD
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, not coarse)
    painter.translate(frame.left, frame.top)
    painter.scale(frame.factor, frame.factor)
    whole = coarse or batches.count < _FEW
    seen = batches.lines.items() if whole else batches.within(frame.part)
    for style, lines in seen:
        painter.setPen(_pen(style, frame.factor, coarse=coarse))
        painter.drawLines(lines)
    painter.restore()
    if frame.factor >= _LEAST_ARROW and not coarse:
        _draw_arrows(painter, batches, frame)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for x, y, mark in batches.signs:
        paint_sign(painter, frame.at(x, y), mark, frame.factor)


def _pen(style: _Style, factor: float, *, coarse: bool) -> QPen:
    role, dash, width = style
    if coarse:
        return QPen(look().color(role), 0)
    wide = max(width, 1.0 / factor)
    pen = QPen(look().color(role), wide)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if pattern := DASHES[dash]:
        pen.setDashPattern([length / wide for length in pattern])
    return pen


def _draw_arrows(painter: QPainter, batches: Batches, frame: Frame) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    size = max(frame.factor, 0.6)
    left, top, right, bottom = _sides(frame.part, _ARROW_LONG)
    for style, heads in batches.arrows.items():
        put = head_pen(painter, style[0], size)
        for x, y, across, down in heads:
            if left <= x <= right and top <= y <= bottom:
                put(arrow(frame.at(x, y), across, down, size))
    painter.restore()


def arrow(tip: QPointF, right: float, down: float, size: float = 1.0) -> QPolygonF:
    """The head of an arrow that ends at ``tip``, in a direction of length one."""
    long, half = _ARROW_LONG * size, _ARROW_HALF * size
    foot = tip - QPointF(right, down) * long
    across = QPointF(-down, right) * half
    return QPolygonF([foot + across, tip, foot - across])


def draw_symbols(
    painter: QPainter,
    stamps: Stamps,
    sprites: Sprites,
    frame: Frame,
    *,
    without: Collection[str] = (),
) -> None:
    """Draws nodes and their bars of influence."""
    ratio, factor = sprites.ratio, frame.factor
    left, top, right, bottom = _sides(frame.part, 60.0)
    put = painter.drawPixmap
    for look_of, symbols in stamps.groups.items():
        picture = sprites.picture(look_of)
        half = picture.width() / ratio / 2
        x0, y0 = frame.left - half, frame.top - half
        for one in symbols:
            x, y = one.x, one.y
            if left <= x <= right and top <= y <= bottom and one.node not in without:
                x, y = x * factor + x0, y * factor + y0
                put(QPointF(round(x * ratio) / ratio, round(y * ratio) / ratio), picture)
    if factor >= _LEAST_ARROW:
        seen = (
            one
            for one in stamps.towers
            if left <= one.x <= right and top <= one.y <= bottom and one.node not in without
        )
        draw_towers(painter, seen, frame)


def _sides(part: QRectF, more: float) -> tuple[float, float, float, float]:
    return part.left() - more, part.top() - more, part.right() + more, part.bottom() + more


def draw_towers(painter: QPainter, symbols: Iterable[Symbol], frame: Frame) -> None:
    """Draws influence beside nodes: bars, or a number where it is high."""
    bars: list[QRectF] = []
    for symbol in symbols:
        _tower(painter, symbol, frame, bars)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look().color("mark"))
    painter.drawRects(bars)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)


def _tower(painter: QPainter, symbol: Symbol, frame: Frame, bars: list[QRectF]) -> None:
    tower = symbol.tower
    assert tower is not None
    if symbol.number:
        where = QRectF(
            frame.at(tower.left, tower.top), frame.at(tower.right, tower.bottom)
        ).adjusted(-4, -4, 4, 4)
        painter.setFont(_font(frame.factor, bold=True))
        painter.setPen(look().color("mark"))
        painter.drawText(where, Qt.AlignmentFlag.AlignCenter, str(symbol.number))
        return
    high = max(1, round(BAR_HEIGHT * frame.factor))
    step = max(high + 1, round(BAR_STEP * frame.factor))
    foot = frame.at(tower.left, tower.bottom)
    for at in range(symbol.bars):
        top = round(foot.y()) - high - at * step
        bars.append(QRectF(round(foot.x()), top, round(BAR_WIDTH * frame.factor), high))


def draw_labels(
    painter: QPainter, stamps: Stamps, frame: Frame, *, without: Collection[str] = ()
) -> None:
    """Draws names where they can be read; in between they fade."""
    letters = _LETTERS * frame.factor
    if letters < _GONE_BELOW:
        return
    part, pen = frame.part, Pen(frame.factor)
    painter.save()
    painter.setOpacity(min(1.0, (letters - _GONE_BELOW) / (READABLE - _GONE_BELOW) + 0.25))
    for symbol in stamps.labels:
        if symbol.label and _sees(part, symbol.label) and symbol.node not in without:
            pen.write(painter, symbol.label, frame)
    painter.restore()


def _sees(part: QRectF, label: Label) -> bool:
    box = label.box
    return (
        box.left < part.right()
        and box.right > part.left()
        and box.top < part.bottom()
        and box.bottom > part.top()
    )


def draw_label(painter: QPainter, label: Label, frame: Frame) -> None:
    """Draws one name in bold on its halo, so large that it can be read at any zoom."""
    Pen(max(frame.factor, look().scale * 0.9), bold=True).write(painter, label, frame)


class Pen:
    """Writes names of one size."""

    def __init__(self, size: float, *, bold: bool = False) -> None:
        self._font = _font(size, bold=bold)
        self._metrics = QFontMetricsF(self._font)
        self._ink, self._ground = look().color("text"), look().color("surface")
        self._ground.setAlphaF(0.86)
        self._high = LINE_HEIGHT * size
        self._rise = (self._metrics.ascent() - self._metrics.descent()) / 2

    def write(self, painter: QPainter, label: Label, frame: Frame) -> None:
        """Writes a name on a halo of the surface."""
        painter.setFont(self._font)
        painter.setPen(self._ink)
        count = len(label.lines)
        middle = frame.at(0, label.box.top + LINE_HEIGHT * count / 2).y()
        for number, line in enumerate(label.lines):
            wide = self._metrics.horizontalAdvance(line)
            left = round(_left(label, wide, frame))
            top = middle + (number - count / 2) * self._high
            halo = QRectF(left - _HALO, top, wide + 2 * _HALO, self._high)
            painter.fillRect(halo, self._ground)
            painter.drawText(QPointF(left, round(top + self._high / 2 + self._rise)), line)


def _left(label: Label, wide: float, frame: Frame) -> float:
    """Where a line begins, by how the label is set in its box."""
    left, right = frame.at(label.box.left, 0).x(), frame.at(label.box.right, 0).x()
    if label.anchor is Anchor.START:
        return left
    return right - wide if label.anchor is Anchor.END else (left + right - wide) / 2


def _font(factor: float, *, bold: bool = False) -> QFont:
    font = look().font(TextSize.SMALL, semibold=bold)
    font.setPixelSize(max(1, round(_LETTERS * factor)))
    return font


class Widths:
    """How wide names are in units of the picture, pixels at 100 %; each is measured once."""

    def __init__(self) -> None:
        self._fonts: tuple[QFont, ...] = ()
        self._metrics: tuple[QFontMetricsF, ...] = ()
        self._known: tuple[dict[str, float], ...] = ({}, {})

    def dress(self) -> bool:
        """Forgets all widths where the letters are no longer the same; tells whether it did."""
        fonts = tuple(_font(4, bold=bold) for bold in (False, True))
        if fonts == self._fonts and len(self._known[0]) <= _MOST_WIDTHS:
            return False
        self._fonts, self._known = fonts, ({}, {})
        self._metrics = tuple(QFontMetricsF(font) for font in fonts)
        return True

    def __call__(self, text: str, bold: bool) -> float:
        """The width of a text, in bold or not."""
        known = self._known[bold]
        wide = known.get(text)
        if wide is None:
            wide = known[text] = self._metrics[bold].horizontalAdvance(text) / 4
        return wide
