"""What is painted above the kept picture: selected and dragged nodes, what the pointer draws."""

from collections.abc import Collection
from dataclasses import dataclass, replace

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from nlc_desktop.domain.map_drawing import SELECTION_REACH, Anchor, Label, MapPicture, Symbol
from nlc_desktop.domain.map_shapes import Box
from nlc_desktop.ui.map.drawing import (
    Batches,
    Frame,
    Stamps,
    draw_label,
    draw_lines,
    draw_symbols,
)
from nlc_desktop.ui.map.sprites import Sprites
from nlc_desktop.ui.theme import look

_LINK = 7.0
"""How wide the light behind a selected link is."""


@dataclass(frozen=True, slots=True)
class Overlay:
    """Everything above the kept picture."""

    picture: MapPicture
    """As it is now: dragged nodes are where the pointer took them."""
    selected: Collection[str]
    dragged: Collection[str]
    link: str
    """The selected link."""
    named: tuple[tuple[str, str], ...]
    """Nodes under the pointer or the keyboard with their names: told even where names fade."""
    band: QRectF | None
    drawn: tuple[QLineF, ...]
    """Links being drawn, on the canvas."""


def paint_overlay(painter: QPainter, overlay: Overlay, sprites: Sprites, frame: Frame) -> None:
    """Paints it all, what is held last."""
    picture = overlay.picture
    if overlay.dragged:
        lines = Batches(picture.strokes[at] for at in picture.strokes_at(overlay.dragged))
        draw_lines(painter, lines, frame)
    if overlay.link:
        _paint_link(painter, overlay, frame)
    if overlay.selected or overlay.named or overlay.dragged:
        _paint_lifted(painter, overlay, sprites, frame)
    if overlay.band is not None:
        _paint_band(painter, overlay.band)
    if overlay.drawn:
        painter.setPen(QPen(look().color("accent"), look().px(2), Qt.PenStyle.DashLine))
        painter.drawLines(list(overlay.drawn))


def _paint_lifted(painter: QPainter, overlay: Overlay, sprites: Sprites, frame: Frame) -> None:
    """Selected and dragged nodes, and names that are told."""
    lifted = {*overlay.selected, *overlay.dragged}
    symbols = [found for one in lifted if (found := overlay.picture.symbol(one)) is not None]
    marked = [_ringed(one) if one.node in overlay.selected else one for one in symbols]
    draw_symbols(painter, Stamps(marked), sprites, frame)
    _paint_names(painter, marked, overlay, frame)


def _ringed(symbol: Symbol) -> Symbol:
    """The symbol as selected: name and bars make room for the second outline."""
    label, tower = symbol.label, symbol.tower
    if label is not None:
        label = replace(label, box=_pushed(label.box, symbol))
    if tower is not None:
        tower = _pushed(tower, symbol)
    return replace(symbol, selected=True, label=label, tower=tower)


def _pushed(box: Box, symbol: Symbol) -> Box:
    """A box beside a symbol, further out by the reach of the outline."""
    half = symbol.size / 2 - 4
    right = (box.left > symbol.x + half) - (box.right < symbol.x - half)
    down = (box.top > symbol.y + half) - (box.bottom < symbol.y - half)
    if right and down:
        down = 0
    return box.shifted(right * SELECTION_REACH, down * SELECTION_REACH)


def _paint_link(painter: QPainter, overlay: Overlay, frame: Frame) -> None:
    """A broad light behind the selected link, and the link on it."""
    found = [one for one in overlay.picture.strokes if one.link == overlay.link]
    for stroke in found:
        (x1, y1), (x2, y2) = stroke.points
        pen = QPen(look().color("selected"), look().px(_LINK) + 4)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        ends = QLineF(frame.at(x1, y1), frame.at(x2, y2))
        for color, wide in (("accent", look().px(_LINK) + 2), ("surface", look().px(_LINK) - 2)):
            pen.setColor(look().color(color))
            pen.setWidthF(wide)
            painter.setPen(pen)
            painter.drawLine(ends)
    draw_lines(painter, Batches(found), frame)


def _paint_names(painter: QPainter, marked: list[Symbol], overlay: Overlay, frame: Frame) -> None:
    for symbol in marked:
        if symbol.label is not None:
            draw_label(painter, symbol.label, frame)
    told = {symbol.node for symbol in marked if symbol.label is not None}
    for node, name in overlay.named:
        symbol = overlay.picture.symbol(node)
        if symbol is not None and node not in told:
            draw_label(painter, _beside(symbol, name, frame), frame)


def _beside(symbol: Symbol, name: str, frame: Frame) -> Label:
    """A name at the right of a symbol that has none."""
    left = symbol.x + symbol.size / 2 + 6 / frame.factor
    half = 8.0
    return Label((name,), Box(left, symbol.y - half, left + 100, symbol.y + half), Anchor.START)


def _paint_band(painter: QPainter, area: QRectF) -> None:
    fill = QColor(look().color("accent"))
    fill.setAlphaF(0.12)
    painter.setPen(QPen(look().color("accent"), 1))
    painter.setBrush(fill)
    painter.drawRect(area)
    painter.setBrush(Qt.BrushStyle.NoBrush)
