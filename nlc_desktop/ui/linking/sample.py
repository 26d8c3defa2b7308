"""A type of link as it is drawn: its line, its dash and its arrow, beside its name."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPaintEvent, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from nlc_desktop.domain.links import LinkDash, LinkTone, LinkType
from nlc_desktop.domain.map_drawing import DASHES
from nlc_desktop.ui.palettes import ThemeName
from nlc_desktop.ui.theme import look

_WIDE, _HIGH = 40, 16
_ARROW = 7


def paint_sample(
    painter: QPainter, tone: LinkTone, dash: LinkDash, where: QRectF, *, directed: bool
) -> None:
    """Paints a line across a rectangle, with an arrow at its right end where it is directed."""
    px, color = look().px, look().color(tone.value)
    wide = 1.5 if directed else 2.0
    pen = QPen(color, wide * look().scale)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if pattern := DASHES[dash]:
        pen.setDashPattern([length / wide for length in pattern])
    middle, end = where.center().y(), where.right() - (px(_ARROW) if directed else 0)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(pen)
    painter.drawLine(QPointF(where.left(), middle), QPointF(end, middle))
    if directed:
        half, tip = px(_ARROW) / 2, QPointF(where.right(), middle)
        feet = (QPointF(end, middle - half), QPointF(end, middle + half))
        head_pen(painter, tone.value, look().scale)(QPolygonF([feet[0], tip, feet[1]]))
    painter.restore()


def head_pen(painter: QPainter, tone: str, size: float) -> Callable[[QPolygonF], None]:
    """Makes a painter ready for heads of arrows of one tone; gives what draws one.

    A head is filled; in high contrast, where tones are nearly the same, one of a blue link is
    open and one of a plum link hollow, as on paper in black. Its tip is the second of three points.
    """
    color = look().color(tone)
    plain = look().theme.name is ThemeName.CONTRAST
    if plain and tone == LinkTone.BLUE:
        painter.setPen(QPen(color, 1.4 * size))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        return painter.drawPolyline
    hollow = plain and tone == LinkTone.PLUM
    painter.setPen(QPen(color, size) if hollow else QPen(Qt.PenStyle.NoPen))
    painter.setBrush(look().color("surface") if hollow else color)
    return painter.drawPolygon


def sample_icon(kind: LinkType) -> QIcon:
    """The line of a type as an icon of 40 × 16, for lists to choose from."""
    ratio = 2.0
    picture = QPixmap(round(look().px(_WIDE) * ratio), round(look().px(_HIGH) * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    where = QRectF(0, 0, look().px(_WIDE), look().px(_HIGH))
    paint_sample(painter, kind.tone, kind.dash, where, directed=kind.directed)
    painter.end()
    return QIcon(picture)


def sample_size() -> QSize:
    """How large the icon is."""
    return QSize(look().px(_WIDE), look().px(_HIGH))


class LinkSample(QWidget):
    """The line of a type; decoration for the words beside it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drawn: tuple[LinkTone, LinkDash, bool] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_line(self, tone: LinkTone, dash: LinkDash, *, directed: bool) -> None:
        """Draws another line."""
        self._drawn = (tone, dash, directed)
        self.update()

    def show_type(self, kind: LinkType) -> None:
        """Draws the line of a type."""
        self.show_line(kind.tone, kind.dash, directed=kind.directed)

    @override
    def sizeHint(self) -> QSize:
        """Twice as wide as the icon, where there is room."""
        return QSize(look().px(2 * _WIDE), look().px(_HIGH))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the line."""
        if self._drawn is not None:
            tone, dash, directed = self._drawn
            room = QRectF(self.rect())
            paint_sample(QPainter(self), tone, dash, room, directed=directed)
