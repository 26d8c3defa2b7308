"""The shapes states are told by, next to their word: one painter for lists, papers and maps.

Shapes survive a monochrome printer and colour blindness: action states, replies and
attendance, levels of organisations, and how far something has come.
"""

import math
from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from nlc_desktop.ui.theme import look


class Shape(StrEnum):
    """What can be told by a shape."""

    OPEN = "open"
    DUE_TODAY = "due today"
    OVERDUE = "overdue"
    DONE = "done"

    WILL_COME = "will come"
    PRESENT = "present"
    DELEGATE = "delegate"
    LATE = "late"
    NOT_SURE = "not sure"
    CANNOT_COME = "cannot come"
    NO_ANSWER = "no answer"
    NOT_INVITED = "not invited"

    NATIONAL = "national"
    STATE = "state"
    CITY = "city"
    COMMUNITY = "community"

    BEHIND = "behind"
    HERE = "here"
    AHEAD = "ahead"


_ROLES = {
    Shape.OPEN: "text",
    Shape.DUE_TODAY: "warn",
    Shape.OVERDUE: "bad",
    Shape.DONE: "text_2",
    Shape.HERE: "accent",
    Shape.AHEAD: "mark_soft",
    Shape.NOT_INVITED: "mark_soft",
}


def role_of(shape: Shape) -> str:
    """The colour role a shape is painted in."""
    return _ROLES.get(shape, "mark")


def word_role_of(shape: Shape) -> str:
    """The colour role of the word beside an action state."""
    return _ROLES.get(shape, "text")


def paint_shape(
    painter: QPainter, shape: Shape, where: QRectF, color: QColor, ground: QColor
) -> None:
    """Paints a shape into a square; ``ground`` is the colour behind, for marks inside discs."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(color, _stroke(where))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    _PAINTERS[shape](painter, where, color, ground)
    painter.restore()


def _stroke(where: QRectF) -> float:
    return max(1.5, where.width() * 1.5 / 16)


def _inset(where: QRectF, part: float = 0.11) -> QRectF:
    gap = where.width() * part
    return where.adjusted(gap, gap, -gap, -gap)


def _at(where: QRectF, x: float, y: float) -> QPointF:
    return QPointF(where.left() + where.width() * x, where.top() + where.height() * y)


def _ring(painter: QPainter, where: QRectF, _color: QColor, _ground: QColor) -> None:
    painter.drawEllipse(_inset(where))


def _disc(painter: QPainter, where: QRectF, color: QColor, ground: QColor) -> None:
    painter.setBrush(color)
    painter.drawEllipse(_inset(where))
    pen = QPen(ground, _stroke(where))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _lines(painter: QPainter, where: QRectF, *points: tuple[float, float]) -> None:
    painter.drawPolyline(QPolygonF([_at(where, x, y) for x, y in points]))


_TICK = ((0.32, 0.52), (0.45, 0.65), (0.69, 0.38))


def _ring_tick(painter: QPainter, where: QRectF, color: QColor, ground: QColor) -> None:
    _ring(painter, where, color, ground)
    _lines(painter, where, *_TICK)


def _disc_tick(painter: QPainter, where: QRectF, color: QColor, ground: QColor) -> None:
    _disc(painter, where, color, ground)
    _lines(painter, where, *_TICK)


def _disc_arrow(painter: QPainter, where: QRectF, color: QColor, ground: QColor) -> None:
    _disc(painter, where, color, ground)
    _lines(painter, where, (0.3, 0.5), (0.69, 0.5))
    _lines(painter, where, (0.53, 0.33), (0.7, 0.5), (0.53, 0.67))


def _clock_hands(painter: QPainter, where: QRectF) -> None:
    _lines(painter, where, (0.5, 0.28), (0.5, 0.52), (0.66, 0.6))


def _disc_clock(painter: QPainter, where: QRectF, color: QColor, ground: QColor) -> None:
    _disc(painter, where, color, ground)
    _clock_hands(painter, where)


def _ring_clock(painter: QPainter, where: QRectF, color: QColor, ground: QColor) -> None:
    _ring(painter, where, color, ground)
    _clock_hands(painter, where)


def _half(painter: QPainter, where: QRectF, color: QColor, ground: QColor) -> None:
    _ring(painter, where, color, ground)
    painter.setBrush(color)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawPie(_inset(where), -90 * 16, 180 * 16)


def _slash(painter: QPainter, where: QRectF, color: QColor, ground: QColor) -> None:
    _ring(painter, where, color, ground)
    _lines(painter, where, (0.25, 0.75), (0.75, 0.25))


def _dashed(painter: QPainter, where: QRectF, color: QColor, _ground: QColor) -> None:
    pen = QPen(color, _stroke(where))
    pen.setDashPattern([1.55, 1.55])
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.drawEllipse(_inset(where))


def _line(painter: QPainter, where: QRectF, _color: QColor, _ground: QColor) -> None:
    _lines(painter, where, (0.15, 0.5), (0.85, 0.5))


def _polygon(where: QRectF, corners: int, turn: float) -> QPolygonF:
    radius = where.width() / 2 - where.width() * 0.06
    centre = where.center()
    return QPolygonF(
        [
            QPointF(
                centre.x() + radius * math.cos(turn + at * math.tau / corners),
                centre.y() + radius * math.sin(turn + at * math.tau / corners),
            )
            for at in range(corners)
        ]
    )


def _octagon(painter: QPainter, where: QRectF, color: QColor, ground: QColor) -> None:
    painter.setBrush(color)
    painter.drawPolygon(_polygon(_inset(where, 0.05), 8, math.pi / 8))
    pen = QPen(ground, _stroke(where))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    _lines(painter, where, (0.5, 0.29), (0.5, 0.53))
    painter.drawPoint(_at(where, 0.5, 0.7))


def _hexagon(painter: QPainter, where: QRectF, _color: QColor, _ground: QColor) -> None:
    painter.drawPolygon(_polygon(where, 6, math.pi / 6))


def _diamond(painter: QPainter, where: QRectF, _color: QColor, _ground: QColor) -> None:
    painter.drawPolygon(_polygon(where, 4, 0))


def _square(painter: QPainter, where: QRectF, _color: QColor, _ground: QColor) -> None:
    painter.drawRoundedRect(_inset(where), 1, 1)


def _target(painter: QPainter, where: QRectF, color: QColor, ground: QColor) -> None:
    _ring(painter, where, color, ground)
    painter.setBrush(color)
    painter.drawEllipse(_inset(where, 0.36))


_PAINTERS: dict[Shape, Callable[[QPainter, QRectF, QColor, QColor], None]] = {
    Shape.OPEN: _ring,
    Shape.DUE_TODAY: _ring_clock,
    Shape.OVERDUE: _octagon,
    Shape.DONE: _ring_tick,
    Shape.WILL_COME: _disc_tick,
    Shape.PRESENT: _disc_tick,
    Shape.DELEGATE: _disc_arrow,
    Shape.LATE: _disc_clock,
    Shape.NOT_SURE: _half,
    Shape.CANNOT_COME: _slash,
    Shape.NO_ANSWER: _dashed,
    Shape.NOT_INVITED: _line,
    Shape.NATIONAL: _hexagon,
    Shape.STATE: _diamond,
    Shape.CITY: _square,
    Shape.COMMUNITY: _ring,
    Shape.BEHIND: _disc_tick,
    Shape.HERE: _target,
    Shape.AHEAD: _ring,
}


class ShapeLabel(QWidget):
    """A shape alone, for rows built of widgets; decoration for the word beside it."""

    def __init__(self, shape: Shape, size: int = 16, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shape, self._size = shape, size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_shape(self, shape: Shape) -> None:
        """Shows another state."""
        self._shape = shape
        self.update()

    @override
    def sizeHint(self) -> QSize:
        """A square."""
        return QSize(look().px(self._size), look().px(self._size))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the shape."""
        theme = look().theme
        role = role_of(self._shape) if self.isEnabled() else "text_off"
        side = look().px(self._size)
        where = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        paint_shape(QPainter(self), self._shape, where, theme.color(role), theme.color("surface"))
