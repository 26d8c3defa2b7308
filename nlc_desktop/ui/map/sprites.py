"""Symbols of nodes as ready pictures: drawn once for each look and size, then copied."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap, QPolygonF

from nlc_desktop.domain.map_drawing import SELECTION_REACH, Mark, Symbol
from nlc_desktop.domain.map_shapes import SymbolShape, outline
from nlc_desktop.ui import icons
from nlc_desktop.ui.theme import look

_ICON, _POST_ICON = 16.0, 12.0
_LEAST_ICON = 8.0
"""An icon smaller than this many pixels says nothing and is left out."""
_LEAST_SHAPE = 4.0
_EDGE = 1.5
_RING = 2.5
_SIGN = 12.0
"""Diameter of the sign of something new or gone."""


@dataclass(frozen=True, slots=True)
class Sprite:
    """What makes one symbol look different from another."""

    shape: SymbolShape
    size: float
    icon: str
    faded: bool
    selected: bool
    pinned: bool
    mark: Mark


def sprite_of(symbol: Symbol) -> Sprite:
    """The look of a symbol."""
    return Sprite(
        symbol.shape,
        symbol.size,
        symbol.icon,
        symbol.faded,
        symbol.selected,
        symbol.pinned and not symbol.faded,
        symbol.mark,
    )


class Sprites:
    """Pictures at one size and in one palette; made when first asked for."""

    def __init__(self, factor: float, ratio: float) -> None:
        self.factor, self.ratio = factor, ratio
        """Pixels to a unit of the picture, and device pixels to a pixel."""
        self._made: dict[Sprite, QPixmap] = {}

    def picture(self, wanted: Sprite) -> QPixmap:
        """The picture of a look; its middle is the middle of the node."""
        found = self._made.get(wanted)
        if found is None:
            found = self._made[wanted] = self._draw(wanted)
        return found

    def _draw(self, wanted: Sprite) -> QPixmap:
        room = SELECTION_REACH + _RING + _SIGN / 2
        side = max(wanted.size * self.factor, _LEAST_SHAPE) + 2 * room * max(self.factor, 0.4)
        pixels = 2 * round(side * self.ratio / 2 + 1)
        made = QPixmap(pixels, pixels)
        made.setDevicePixelRatio(self.ratio)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = pixels / self.ratio / 2
        painter.translate(middle, middle)
        paint_symbol(painter, wanted, self.factor)
        painter.end()
        return made


def paint_symbol(painter: QPainter, wanted: Sprite, factor: float) -> None:
    """Paints a symbol around the painter's origin, ``factor`` pixels to its unit."""
    size = max(wanted.size * factor, _LEAST_SHAPE)
    if wanted.selected:
        ring = size + 2 * SELECTION_REACH * max(factor, 0.4)
        pen = QPen(look().color("accent"), _RING * max(factor, 0.6))
        _outline(painter, wanted.shape, ring, pen)
    edge = look().color("mark_soft" if wanted.faded or wanted.mark is Mark.GONE else "mark")
    fill = look().color("surface")
    pen = QPen(edge, _EDGE * min(max(factor, 0.5), 2.0))
    if wanted.mark is Mark.GONE:
        pen.setDashPattern([3, 2])
    _outline(painter, wanted.shape, size, pen, fill)
    if wanted.icon:
        _icon(painter, wanted, factor)
    if wanted.pinned and factor >= 0.4:
        _pin(painter, size, factor)
    if wanted.mark is not Mark.NONE and factor >= 0.3:
        corner = QPointF(size * 0.45, -size * 0.45)
        paint_sign(painter, corner, wanted.mark, factor)


def _outline(
    painter: QPainter,
    shape: SymbolShape,
    size: float,
    pen: QPen,
    fill: QColor | None = None,
) -> None:
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    painter.setPen(pen)
    painter.setBrush(fill or Qt.BrushStyle.NoBrush)
    corners = outline(shape, 0, 0, size)
    if shape is SymbolShape.SQUARE:
        painter.drawRoundedRect(QRectF(-size / 2, -size / 2, size, size), 1, 1)
    elif corners:
        painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in corners]))
    else:
        painter.drawEllipse(QPointF(0, 0), size / 2, size / 2)


def _icon(painter: QPainter, wanted: Sprite, factor: float) -> None:
    """Paints the icon as a drawing of the size in force, so that it stays sharp."""
    side = (_ICON if wanted.size > 30 else _POST_ICON) * factor
    if side < _LEAST_ICON:
        return
    color = look().color("mark_soft" if wanted.mark is Mark.GONE else "text")
    ratio = painter.device().devicePixelRatioF()
    picture = icons.drawn(wanted.icon, color, side, ratio)
    painter.drawPixmap(QPointF(-side / 2, -side / 2), picture)


def _pin(painter: QPainter, size: float, factor: float) -> None:
    """A filled disc with a stem at the upper left corner: this one stays where it is."""
    painter.setPen(QPen(look().color("surface"), 1.5 * factor))
    painter.setBrush(look().color("mark"))
    at = QPointF(-size * 0.42, -size * 0.42)
    painter.drawEllipse(at, 4.5 * factor, 4.5 * factor)


def paint_sign(painter: QPainter, at: QPointF, mark: Mark, factor: float) -> None:
    """Paints the sign of something new (a plus) or gone (a minus) in a disc."""
    radius = max(_SIGN / 2 * factor, 3.5)
    new = mark is Mark.NEW
    painter.setPen(QPen(look().color("mark"), 1.25))
    painter.setBrush(look().color("mark" if new else "surface"))
    painter.drawEllipse(at, radius, radius)
    painter.setPen(QPen(look().color("surface" if new else "mark"), max(1.5 * factor, 1.0)))
    arm = radius * 0.55
    painter.drawLine(at - QPointF(arm, 0), at + QPointF(arm, 0))
    if new:
        painter.drawLine(at - QPointF(0, arm), at + QPointF(0, arm))
