"""What month and week paint alike: meetings in their frames, marks of days, bands of seasons."""

from collections.abc import Sequence
from functools import cached_property

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetrics, QPainter, QPen, QPixmap

from nlc_desktop.domain.day_views import DayMark, DayMeeting, DaySeason, Place
from nlc_desktop.domain.jurisdictions import DayKind
from nlc_desktop.i18n import tr
from nlc_desktop.ui.meetings.calendar.words import (
    codes,
    mark_codes,
    mark_short,
    meeting_short,
    season_name,
    season_short,
    shape_of,
    start_words,
)
from nlc_desktop.ui.theme import TextSize, look
from nlc_desktop.ui.widgets.shapes import Shape, paint_shape, role_of
from nlc_desktop.ui.wording import time_span

MIDDLE_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_MARK, _SHAPE = 8, 12
"""Sides of the square before the name of a day, and of the shape before a meeting."""


class Kit:
    """Fonts, colours and lengths of one painting; asked for once, not for each of 42 days."""

    def __init__(self) -> None:
        self._look = look()
        self._colors: dict[str, QColor] = {}
        self._lengths: dict[float, int] = {}
        self._shapes: dict[tuple[Shape, bool, float], QPixmap] = {}

    def px(self, pixels: float) -> int:
        """A length of the design at the scale in force."""
        if pixels not in self._lengths:
            self._lengths[pixels] = self._look.px(pixels)
        return self._lengths[pixels]

    def color(self, role: str) -> QColor:
        """The colour of a role."""
        if role not in self._colors:
            self._colors[role] = self._look.color(role)
        return self._colors[role]

    @cached_property
    def small(self) -> QFont:
        """What most of a calendar is written in."""
        return self._look.font(TextSize.SMALL)

    @cached_property
    def bold(self) -> QFont:
        """For times and holidays."""
        return self._look.font(TextSize.SMALL, semibold=True)

    @cached_property
    def body(self) -> QFont:
        """For the number of a day."""
        return self._look.font(TextSize.BODY, semibold=True)

    @cached_property
    def struck(self) -> QFont:
        """For a date that was cancelled."""
        font = self._look.font(TextSize.SMALL)
        font.setStrikeOut(True)
        return font

    @cached_property
    def small_metrics(self) -> QFontMetrics:
        """Measures of the small type."""
        return QFontMetrics(self.small)

    @cached_property
    def bold_metrics(self) -> QFontMetrics:
        """Measures of the small bold type."""
        return QFontMetrics(self.bold)

    def shape(self, mark: Shape, ratio: float, *, chosen: bool) -> QPixmap:
        """The picture of a state; painted once, however many meetings are in it."""
        key = (mark, chosen, ratio)
        if key not in self._shapes:
            self._shapes[key] = self._painted(mark, ratio, chosen=chosen)
        return self._shapes[key]

    def _painted(self, mark: Shape, ratio: float, *, chosen: bool) -> QPixmap:
        side = self.px(_SHAPE)
        made = QPixmap(QSize(side + 1, side + 1) * ratio)
        made.setDevicePixelRatio(ratio)
        made.fill(Qt.GlobalColor.transparent)
        ink = self.color("on_selected" if chosen else role_of(mark))
        painter = QPainter(made)
        where = QRectF(0, 0.5, side, side)
        paint_shape(painter, mark, where, ink, self.color("selected" if chosen else "surface"))
        painter.end()
        return made

    def font_of(self, meeting: DayMeeting) -> QFont:
        """The small type; struck through for a date that was cancelled."""
        return self.struck if meeting.cancelled else self.small


def elided(painter: QPainter, room: QRect, text: str, metrics: QFontMetrics) -> None:
    """Writes one line, shortened to its room."""
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, MIDDLE_LEFT, shown)


def paint_mark(
    painter: QPainter, kit: Kit, room: QRect, mark: DayMark, *, goes_on: bool = False
) -> None:
    """Writes the name of a day: a square where offices are closed, letters of other places.

    What ``goes_on`` from the day before is a dotted line; its name stands there.
    """
    if goes_on:
        pen = QPen(kit.color("mark_soft"), kit.px(1))
        pen.setDashPattern([1, 3])
        painter.setPen(pen)
        y = room.center().y()
        painter.drawLine(room.left() - kit.px(6), y, room.right() + kit.px(6), y)
        return
    left = _paint_square(painter, kit, room, mark)
    for code in mark_codes(mark):
        left = _paint_code(painter, kit, room.adjusted(left - room.left(), 0, 0, 0), code)
    strong = mark.own and mark.closes
    painter.setFont(kit.bold if strong else kit.small)
    painter.setPen(kit.color("text" if mark.own else "text_2"))
    metrics = kit.bold_metrics if strong else kit.small_metrics
    elided(painter, room.adjusted(left - room.left(), 0, 0, 0), mark_short(mark), metrics)


def _paint_square(painter: QPainter, kit: Kit, room: QRect, mark: DayMark) -> int:
    """A holiday of the office's own is a full square, joint leave a half one, all else empty."""
    side, ink = kit.px(_MARK), kit.color("mark")
    square = QRect(room.left(), room.center().y() - side // 2, side, side)
    painter.setPen(QPen(ink, 1))
    full = mark.own and mark.kind is DayKind.HOLIDAY
    painter.setBrush(ink if full else Qt.BrushStyle.NoBrush)
    painter.drawRect(square.adjusted(0, 0, -1, -1))
    if mark.kind is DayKind.JOINT_LEAVE:
        painter.fillRect(square.adjusted(1, 1, -1 - side // 2, -1), ink)
    return square.right() + kit.px(5)


def _paint_code(painter: QPainter, kit: Kit, room: QRect, code: str) -> int:
    """Frames the letters of a place; gives where the next word begins."""
    wide = kit.small_metrics.horizontalAdvance(code) + kit.px(6)
    frame = QRectF(room.left() + 0.5, room.top() + 1.5, wide, room.height() - 3)
    painter.setFont(kit.small)
    painter.setPen(QPen(kit.color("border"), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(frame, kit.px(3), kit.px(3))
    painter.setPen(kit.color("text_2"))
    painter.drawText(frame, Qt.AlignmentFlag.AlignCenter, code)
    return room.left() + wide + kit.px(5)


def paint_meeting(
    painter: QPainter, kit: Kit, room: QRect, meeting: DayMeeting, *, chosen: bool = False
) -> None:
    """Paints a meeting in one line: its frame, the shape of its state, time and name."""
    paint_frame(painter, kit, room, meeting, chosen=chosen)
    left = paint_time(painter, kit, room, meeting, start_words(meeting), chosen=chosen)
    painter.setFont(kit.font_of(meeting))
    inside = room.adjusted(left - room.left(), 0, -kit.px(4), 0)
    if inside.width() > 0:
        elided(painter, inside, meeting_short(meeting), kit.small_metrics)


def paint_span(
    painter: QPainter, kit: Kit, room: QRect, meeting: DayMeeting, *, chosen: bool
) -> None:
    """Paints the shape of a meeting's state and from when to when it lasts, as far as it fits."""
    span = time_span(meeting.starts, meeting.minutes)
    fits = kit.bold_metrics.horizontalAdvance(span) + kit.px(26) <= room.width()
    paint_time(painter, kit, room, meeting, span if fits else start_words(meeting), chosen=chosen)


def paint_time(
    painter: QPainter, kit: Kit, room: QRect, meeting: DayMeeting, words: str, *, chosen: bool
) -> int:
    """Paints a shape and a time; gives where the next word begins."""
    side, ratio = kit.px(_SHAPE), painter.device().devicePixelRatioF()
    where = QPoint(room.left() + kit.px(4), room.center().y() - side // 2)
    painter.drawPixmap(where, kit.shape(shape_of(meeting), ratio, chosen=chosen))
    painter.setPen(kit.color("on_selected" if chosen else "text"))
    painter.setFont(kit.bold)
    left = where.x() + side + kit.px(5)
    line = QRect(left, room.top(), max(room.right() - left - 1, 1), room.height())
    wide = kit.bold_metrics.horizontalAdvance(words)
    if wide <= line.width():
        painter.drawText(line, MIDDLE_LEFT, words)
    else:
        elided(painter, line, words, kit.bold_metrics)
    return left + wide + kit.px(5)


def paint_frame(
    painter: QPainter, kit: Kit, room: QRect, meeting: DayMeeting, *, chosen: bool
) -> None:
    """The frame of a meeting: dashed while only its series plans it."""
    pen = QPen(kit.color("accent" if chosen else "border"), 1)
    if meeting.planned:
        pen.setDashPattern([3, 3])
    painter.setPen(pen)
    painter.setBrush(kit.color("selected" if chosen else "surface"))
    painter.drawRoundedRect(QRectF(room).adjusted(0.5, 0.5, -0.5, -0.5), kit.px(3), kit.px(3))


def paint_band(painter: QPainter, kit: Kit, room: QRect, season: DaySeason, *, named: bool) -> None:
    """A quiet band for a season; broken on days that may prove to lie outside it."""
    left = room.left()
    if named:
        words = season_short(season)
        if kit.small_metrics.horizontalAdvance(words) > room.width():
            words = season_name(season)
        wide = kit.small_metrics.horizontalAdvance(words)
        painter.setFont(kit.small)
        painter.setPen(kit.color("text_2"))
        elided(painter, room, words, kit.small_metrics)
        left += wide + kit.px(6)
    pen = QPen(kit.color("mark_soft"), kit.px(1))
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if season.unsure:
        pen.setDashPattern([4, 4])
    painter.setPen(pen)
    if left < room.right():
        painter.drawLine(left, room.center().y(), room.right(), room.center().y())


def hatch(painter: QPainter, kit: Kit, room: QRect) -> None:
    """Shades hours in which nothing should be set, so that it shows without colour too."""
    ink = QColor(kit.color("mark_soft"))
    ink.setAlphaF(0.45)
    painter.fillRect(room, QBrush(ink, Qt.BrushStyle.BDiagPattern))


def paint_day_frame(painter: QPainter, kit: Kit, room: QRect, *, strong: bool) -> None:
    """Frames the day a person is on, stronger while the keyboard is there."""
    wide = kit.px(2) if strong else 1
    pen = QPen(kit.color("accent"), wide)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    half = wide // 2
    painter.drawRect(room.adjusted(half, half, -half - 1, -half - 1))


def codes_line(words: str, places: Sequence[Place]) -> str:
    """Words with the letters of the places they hold for, where the office is not among them."""
    if any(place.own for place in places):
        return words
    return tr("{words} ({places})", words=words, places=", ".join(codes(places)))


def columns_of(meetings: Sequence[DayMeeting]) -> list[tuple[int, int]]:
    """Which of how many columns each meeting stands in, so that none lies on another.

    Meetings come in order of time; those that overlap, directly or through others, share.
    """
    out: list[tuple[int, int]] = []
    group: list[int] = []
    ends: list[float] = []

    def close() -> None:
        out.extend((column, len(ends)) for column in group)
        group.clear()
        ends.clear()

    for one in meetings:
        begins = one.starts.timestamp()
        if ends and begins >= max(ends):
            close()
        until = begins + max(one.minutes, 15) * 60
        free = next((at for at, end in enumerate(ends) if end <= begins), len(ends))
        ends[free : free + 1] = [until]
        group.append(free)
    close()
    return out
