"""The grid of power and interest as it is painted: plot, shapes, names, what is carried."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from nlc_desktop.domain.maps import Quadrant
from nlc_desktop.ui.map.grid_layout import SCORES, Area, Measure, Seat, Spot, seats
from nlc_desktop.ui.map.score_words import quadrant_word
from nlc_desktop.ui.theme import TextSize, look
from nlc_desktop.ui.widgets.shapes import Shape, paint_shape

_SHAPE, _LARGE_SHAPE, _LINE, _NAME, _BAND, _AXIS = 12, 14, 17, 46, 18, 18


@dataclass(frozen=True, slots=True)
class Scored:
    """An organisation in the grid, with the shape of its level and what is said of it."""

    spot: Spot
    shape: Shape
    sentence: str


class PaintedGrid(QWidget):
    """The painted half of a `Grid`, which adds the keys and the pointer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.large = False
        self._scored: Mapping[str, Scored] = {}
        self._seats: dict[str, Seat] = {}
        self._selected: frozenset[str] = frozenset()
        self._near: frozenset[str] | None = None
        self._current = ""
        self._moving: tuple[str, int, int] | None = None
        self._carried_at: QPointF | None = None
        """Where the pointer carries what is moved; nothing while the keys do."""
        look().changed.connect(self._place)

    # -- what it shows --------------------------------------------------------------------

    def show_scores(self, scored: Iterable[Scored]) -> None:
        """Shows other scores."""
        self._scored = {one.spot.id: one for one in scored}
        if self._current not in self._scored:
            self._current = ""
        self._moving = None
        self._place()

    def show_selection(self, selected: Iterable[str], near: frozenset[str] | None) -> None:
        """Marks what is selected; what is not ``near`` is faded, nothing without it."""
        chosen = [one for one in selected if one in self._scored]
        self._selected, self._near = frozenset(chosen), near
        if chosen:
            self._current = chosen[-1]
        self._say()
        self.update()

    def set_large(self, large: bool) -> None:
        """Shows names and numbers, or shapes alone."""
        self.large = large
        self.updateGeometry()
        self._place()

    @property
    def current(self) -> str:
        """The organisation a person is on; empty for none."""
        return self._current

    @property
    def moving(self) -> tuple[str, int, int] | None:
        """What is taken up, and the scores it would get."""
        return self._moving

    def seat(self, identity: str) -> QPoint:
        """Where an organisation stands, for the pointer and for tests."""
        found = self._seats[identity]
        return QPoint(round(found.x), round(found.y))

    def cell(self, power: int, interest: int) -> QPoint:
        """The middle of a cell."""
        x, y = self._area.corner(power, interest)
        wide, high = self._area.cell
        return QPoint(round(x + wide / 2), round(y + high / 2))

    @property
    def _frame(self) -> QRectF:
        """The frame round the plot and the words of the quadrants."""
        axis = look().px(_AXIS) if self.large else 0
        return QRectF(self.rect()).adjusted(axis + 0.5, 0.5, -0.5, -axis - 0.5)

    @property
    def _area(self) -> Area:
        """The plot: below the upper words and above the lower ones."""
        band = look().px(_BAND)
        plot = self._frame.adjusted(0, band, 0, -band)
        return Area(plot.left(), plot.top(), plot.width(), max(plot.height(), 1.0))

    def _place(self) -> None:
        px = look().px
        measure = (
            Measure(px(_LARGE_SHAPE), px(_LINE), px(_NAME), px(6))
            if self.large
            else Measure(px(_SHAPE), px(_LINE), gap=px(6))
        )
        self._seats = seats((one.spot for one in self._scored.values()), self._area, measure)
        self._say()
        self.update()

    def _say(self) -> None:
        found = self._scored.get(self._current)
        self.setAccessibleDescription(found.sentence if found is not None else "")

    # -- size -----------------------------------------------------------------------------

    @override
    def sizeHint(self) -> QSize:
        """As in the design: 306 × 196 beside the map."""
        return QSize(look().px(306), look().px(196))

    @override
    def minimumSizeHint(self) -> QSize:
        """Small in the column; large enough for names where it is alone."""
        px = look().px
        return QSize(px(480), px(400)) if self.large else QSize(px(200), px(140))

    @override
    def resizeEvent(self, event: QEvent) -> None:  # type: ignore[override]
        """Spreads everybody over the new size."""
        self._place()

    # -- painting ---------------------------------------------------------------------------

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the plot and everybody in it."""
        painter = QPainter(self)
        self._paint_plot(painter)
        self._paint_target(painter)
        for identity in sorted(self._seats, key=lambda one: one in self._selected):
            self._paint_one(painter, identity)
        seat = self._seats.get(self._current)
        if seat is not None and self._current in self._selected and not seat.name_room:
            self._paint_label(painter, self._current)
        self._paint_carried(painter)

    def _paint_plot(self, painter: QPainter) -> None:
        theme, area, frame = look().theme, self._area, self._frame
        painter.fillRect(frame, theme.color("surface"))
        focused = self.hasFocus()
        painter.setPen(QPen(theme.color("mark_soft"), 1, Qt.PenStyle.DashLine))
        x, y = area.corner(3, 3)
        middle = y + area.cell[1]
        painter.drawLine(QPointF(x, frame.top()), QPointF(x, frame.bottom()))
        painter.drawLine(QPointF(frame.left(), middle), QPointF(frame.right(), middle))
        painter.setPen(QPen(theme.color("accent" if focused else "text_2"), 2 if focused else 1))
        painter.drawRect(frame)
        self._paint_quadrants(painter, frame)
        if self.large:
            self._paint_numbers(painter)

    def _paint_quadrants(self, painter: QPainter, frame: QRectF) -> None:
        px, side = look().px, Qt.AlignmentFlag
        painter.setFont(look().font(TextSize.SMALL, semibold=True))
        painter.setPen(look().color("text_2"))
        room = frame.adjusted(px(6), px(3), -px(6), -px(3))
        metrics = QFontMetrics(painter.font())
        split = self._area.corner(3, 3)[0]
        left, right = int(split - room.left() - px(4)), int(room.right() - split - px(4))
        for quadrant, where in (
            (Quadrant.KEEP_SATISFIED, side.AlignLeft | side.AlignTop),
            (Quadrant.MANAGE_CLOSELY, side.AlignRight | side.AlignTop),
            (Quadrant.MONITOR, side.AlignLeft | side.AlignBottom),
            (Quadrant.KEEP_INFORMED, side.AlignRight | side.AlignBottom),
        ):
            wide = left if where & side.AlignLeft else right
            words = metrics.elidedText(quadrant_word(quadrant), Qt.TextElideMode.ElideRight, wide)
            painter.drawText(room, where, words)

    def _paint_numbers(self, painter: QPainter) -> None:
        area, axis = self._area, look().px(_AXIS)
        wide, high = area.cell
        painter.setFont(look().font(TextSize.SMALL))
        painter.setPen(look().color("text_2"))
        for score in SCORES:
            x, y = area.corner(score, score)
            left = QRectF(self._frame.left() - axis, y, axis, high)
            below = QRectF(x, self._frame.bottom(), wide, axis)
            painter.drawText(left, Qt.AlignmentFlag.AlignCenter, str(score))
            painter.drawText(below, Qt.AlignmentFlag.AlignCenter, str(score))

    def _paint_target(self, painter: QPainter) -> None:
        """The cell something would go to."""
        if self._moving is None:
            return
        _, power, interest = self._moving
        x, y = self._area.corner(power, interest)
        wide, high = self._area.cell
        where = QRectF(x + 1, y + 1, wide - 2, high - 2)
        painter.fillRect(where, look().color("selected"))
        painter.setPen(QPen(look().color("accent"), look().px(2)))
        painter.drawRect(where)

    def _paint_one(self, painter: QPainter, identity: str) -> None:
        seat, one = self._seats[identity], self._scored[identity]
        faded = self._near is not None and identity not in self._near
        theme = look().theme
        half = seat.side / 2
        where = QRectF(seat.x - half, seat.y - half, seat.side, seat.side)
        if identity in self._selected:
            self._paint_outline(painter, one.shape, where)
        color = theme.color("mark_soft" if faded else "mark")
        paint_shape(painter, one.shape, where, color, theme.color("surface"))
        if seat.name_room:
            bold = identity in self._selected
            font = look().font(TextSize.SMALL, semibold=bold)
            painter.setFont(font)
            painter.setPen(theme.color("text_2" if faded else "text"))
            room = QRectF(seat.x + half + look().px(6), seat.y - half, seat.name_room, seat.side)
            metrics = QFontMetrics(font)
            words = metrics.elidedText(
                one.spot.name, Qt.TextElideMode.ElideRight, int(seat.name_room)
            )
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip, words)

    def _paint_outline(self, painter: QPainter, shape: Shape, where: QRectF) -> None:
        """The second outline of what is selected, in accent."""
        out = look().px(5)
        color, ground = look().color("accent"), look().color("surface")
        outer = where.adjusted(-out, -out, out, out)
        paint_shape(painter, shape, outer, color, ground)

    def _paint_label(self, painter: QPainter, identity: str) -> None:
        """The name of the current one, where it covers nobody else."""
        seat = self._seats.get(identity)
        if seat is None:
            return
        px = look().px
        font = look().font(TextSize.SMALL, semibold=True)
        metrics = QFontMetrics(font)
        room = int(self._frame.width()) // 2
        name = self._scored[identity].spot.name
        words = metrics.elidedText(name, Qt.TextElideMode.ElideRight, room)
        box = self._label_box(identity, metrics.horizontalAdvance(words) + 1, metrics.height())
        painter.fillRect(box.adjusted(-px(2), 0, px(2), 0), look().color("surface"))
        painter.setFont(font)
        painter.setPen(look().color("text"))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, words)

    def _label_box(self, identity: str, wide: int, high: int) -> QRectF:
        """Left, right, above or below: the first of these that covers fewest."""
        seat, px = self._seats[identity], look().px
        away = seat.side / 2 + px(8)
        frame = self._frame.adjusted(px(3), px(1), -px(3), -px(1))
        beside = seat.y - high / 2
        middle = min(max(seat.x - wide / 2, frame.left()), frame.right() - wide)
        boxes = (
            QRectF(seat.x - away - wide, beside, wide, high),
            QRectF(seat.x + away, beside, wide, high),
            QRectF(middle, seat.y - away - high, wide, high),
            QRectF(middle, seat.y + away, wide, high),
        )
        others = [one for key, one in self._seats.items() if key != identity]

        def cost(box: QRectF) -> int:
            covered = sum(box.adjusted(-6, -6, 6, 6).contains(one.x, one.y) for one in others)
            return covered + (0 if frame.contains(box) else len(others) + 1)

        return min(boxes, key=cost)

    def _paint_carried(self, painter: QPainter) -> None:
        """The shape itself, in the cell it would go to."""
        if self._moving is None or self._moving[0] not in self._scored:
            return
        identity, power, interest = self._moving
        side = look().px(_LARGE_SHAPE)
        middle = self._carried_at or QPointF(self.cell(power, interest))
        where = QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side)
        color, ground = look().color("accent"), look().color("selected")
        paint_shape(painter, self._scored[identity].shape, where, color, ground)
