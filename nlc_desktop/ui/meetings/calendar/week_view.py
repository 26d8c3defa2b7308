"""A week with its hours: meetings as blocks, prayers and the hours of the fasting month shaded."""

from collections.abc import Sequence
from datetime import date, time

from PySide6.QtCore import QModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent, QTextOption
from PySide6.QtWidgets import (
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from nlc_desktop.domain.day_views import DayMeeting, DayView
from nlc_desktop.domain.jurisdictions import FastingHours
from nlc_desktop.i18n import tr
from nlc_desktop.ui.meetings.calendar.days_model import Index
from nlc_desktop.ui.meetings.calendar.days_view import DaysView
from nlc_desktop.ui.meetings.calendar.painting import (
    MIDDLE_LEFT,
    Kit,
    codes_line,
    columns_of,
    elided,
    hatch,
    paint_band,
    paint_day_frame,
    paint_frame,
    paint_mark,
    paint_meeting,
    paint_span,
)
from nlc_desktop.ui.meetings.calendar.words import meeting_line, meeting_short
from nlc_desktop.ui.theme import look

_FIRST, _LAST = 7, 19
"""The hours that are always shown."""
_LINE, _LEAST_HOUR, _LEAST_BLOCK, _GUTTER, _PAD = 18, 28, 20, 48, 4
_DAY = 24


class WeekView(DaysView):
    """The week of a day; Up and Down go from one meeting of the day to the next."""

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(today, tr("Week"), parent)
        self._at = -1
        self.hours = range(_FIRST, _LAST)
        """The hours shown: 7 to 19, and more where a meeting begins before or ends after."""
        self.strip = 0
        """Height of the part above the hours, where the days are named."""
        self.setItemDelegate(_WeekDelegate(self))
        self.setVerticalHeader(_Hours(self))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.days.modelReset.connect(self.lay_out)
        self.days.dataChanged.connect(self.lay_out)

    # -- where things are -----------------------------------------------------------------

    def y_of(self, room: QRect, hours: float) -> int:
        """Where an hour of the day lies in a column."""
        shown = self.hours
        part = (hours - shown.start) / len(shown)
        high = room.height() - self.strip - 2
        return room.top() + self.strip + round(max(0.0, min(part, 1.0)) * high)

    def lay_out(self) -> None:
        """Makes the week as high as the window, or as its hours need at least."""
        most = max((len(view.marks) + len(view.seasons) for view in self.days.days), default=0)
        self.hours = _hours_of(self.days.days)
        self.strip = look().px(6) + most * look().px(_LINE)
        least = self.strip + len(self.hours) * look().px(_LEAST_HOUR)
        self.verticalHeader().setDefaultSectionSize(max(self.viewport().height(), least))
        self.viewport().update()
        self.verticalHeader().viewport().update()

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Takes the new height."""
        super().resizeEvent(event)
        self.lay_out()

    @override
    def meeting_rooms(self, view: DayView, room: QRect) -> list[tuple[QRect, DayMeeting]]:
        """Where each meeting of a day is painted."""
        px = self.kit.px
        inside = room.adjusted(px(_PAD), 0, -px(_PAD) - 1, 0)
        out: list[tuple[QRect, DayMeeting]] = []
        for one, (column, count) in zip(view.meetings, columns_of(view.meetings), strict=True):
            wide = inside.width() / count
            begins = one.starts.hour + one.starts.minute / 60
            top = self.y_of(room, begins)
            high = max(self.y_of(room, begins + one.minutes / 60) - top, px(_LEAST_BLOCK))
            left = inside.left() + round(column * wide)
            gap = px(2) if column + 1 < count else 0
            out.append((QRect(left, top, round(wide) - gap, high), one))
        return out

    # -- keyboard -------------------------------------------------------------------------

    @property
    def meeting(self) -> DayMeeting | None:
        """The meeting the keyboard is on, if any."""
        view = self.current
        inside = view is not None and 0 <= self._at < len(view.meetings)
        return view.meetings[self._at] if view is not None and inside else None

    @override
    def currentChanged(self, current: QModelIndex, previous: QModelIndex, /) -> None:
        """On another day the keyboard is on the day itself."""
        self._at = -1
        super().currentChanged(current, previous)

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Up and Down go through the meetings of the day."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        view = self.current
        if not step or view is None:
            super().keyPressEvent(event)
            return
        self.by_keyboard = True
        self._at = max(-1, min(self._at + step, len(view.meetings) - 1))
        if self.meeting is not None:
            self._announce(meeting_line(self.meeting))
        self.viewport().update()

    def _announce(self, words: str) -> None:
        from PySide6.QtGui import (  # noqa: PLC0415 - 5 ms, not needed to show the week
            QAccessible,
            QAccessibleAnnouncementEvent,
        )

        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    @override
    def step_of(self, key: Qt.Key) -> int:
        """Left and Right go by day."""
        return {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(key, 0)

    @override
    def meeting_in_hand(self, view: DayView) -> DayMeeting | None:
        """The meeting the keyboard is on, or the only one of the day."""
        return self.meeting or super().meeting_in_hand(view)


class _WeekDelegate(QStyledItemDelegate):
    """Paints the days of a week."""

    def __init__(self, view: WeekView) -> None:
        super().__init__(view)
        self._view = view

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, /) -> None:
        """Paints one day."""
        view = self._view.days.day_at(index)
        if view is None:
            return
        kit = self._view.kit
        room: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue]
        current = index == self._view.currentIndex()
        painter.save()
        painter.setClipRect(room)
        self._ground(painter, kit, room, view)
        self._shade(painter, kit, room, view)
        self._strip(painter, kit, room, view)
        for where, one in self._view.meeting_rooms(view, room):
            paint_block(painter, kit, where, one, chosen=current and one is self._view.meeting)
        if current:
            strong = self._view.by_keyboard and self._view.hasFocus()
            paint_day_frame(painter, kit, room, strong=strong)
        painter.restore()

    def _ground(self, painter: QPainter, kit: Kit, room: QRect, view: DayView) -> None:
        line = kit.color("hairline")
        painter.fillRect(room, kit.color("sunken" if view.closed else "surface"))
        painter.fillRect(QRect(room.right(), room.top(), 1, room.height()), line)
        for hour in self._view.hours:
            y = self._view.y_of(room, hour)
            painter.fillRect(QRect(room.left(), y, room.width(), 1), line)
        if view.day == self._view.days.today:
            bar = QRect(room.left(), room.top(), room.width() - 1, kit.px(3))
            painter.fillRect(bar, kit.color("accent"))

    def _strip(self, painter: QPainter, kit: Kit, room: QRect, view: DayView) -> None:
        """Above the hours: what the day is called, and the seasons it lies in."""
        px = kit.px
        left = room.left() + px(_PAD) + px(2)
        line = QRect(left, room.top() + px(4), room.width() - px(10), px(_LINE) - 1)
        for mark in view.marks:
            paint_mark(painter, kit, line, mark)
            line.translate(0, px(_LINE))
        for season in view.seasons:
            paint_band(painter, kit, line.adjusted(0, 0, px(6), 0), season, named=True)
            line.translate(0, px(_LINE))

    def _shade(self, painter: QPainter, kit: Kit, room: QRect, view: DayView) -> None:
        """Hours in which nothing should be set."""
        for season in view.seasons:
            if season.fasting is not None:
                self._fasting(painter, kit, room, season.fasting)
        for one in view.prayers:
            words = codes_line(tr("Friday prayers"), one.places)
            where = self._between(room, _hours(one.starts), _hours(one.ends))
            hatch(painter, kit, where)
            _say(painter, kit, where, words, above=False)

    def _fasting(self, painter: QPainter, kit: Kit, room: QRect, fasting: FastingHours) -> None:
        morning = self._between(room, 0, _hours(fasting.starts))
        hatch(painter, kit, morning)
        hatch(painter, kit, self._between(room, _hours(fasting.ends), _DAY))
        _say(painter, kit, morning, tr("Fasting month"), above=True)

    def _between(self, room: QRect, starts: float, ends: float) -> QRect:
        top, bottom = self._view.y_of(room, starts), self._view.y_of(room, ends)
        return QRect(room.left(), top, room.width() - 1, bottom - top)


def _say(painter: QPainter, kit: Kit, room: QRect, words: str, *, above: bool) -> None:
    """Words at the upper or lower end of shaded hours, on a clear ground of their own."""
    px, high = kit.px, kit.px(16)
    if room.height() < high:
        return
    top = room.top() + px(2) if above else room.bottom() - high - 1
    wide = min(kit.small_metrics.horizontalAdvance(words) + px(6), room.width() - px(8))
    ground = QRect(room.left() + px(4), top, wide, high)
    painter.fillRect(ground, kit.color("surface"))
    painter.setFont(kit.small)
    painter.setPen(kit.color("text_2"))
    elided(painter, ground.adjusted(px(2), 0, 0, 0), words, kit.small_metrics)


def paint_block(
    painter: QPainter, kit: Kit, room: QRect, meeting: DayMeeting, *, chosen: bool
) -> None:
    """A meeting as high as it is long: its hours, and below them title and place."""
    px, least = kit.px, kit.px(_LEAST_BLOCK)
    if room.height() < 2 * least - px(4):
        line = QRect(room.left(), room.top(), room.width(), least)
        paint_meeting(painter, kit, line, meeting, chosen=chosen)
        return
    paint_frame(painter, kit, room, meeting, chosen=chosen)
    head = QRect(room.left(), room.top() + 1, room.width(), least)
    paint_span(painter, kit, head, meeting, chosen=chosen)
    words = room.adjusted(px(6), least + 1, -px(4), -px(2))
    lines = max(words.height() // kit.small_metrics.lineSpacing(), 1)
    words.setHeight(lines * kit.small_metrics.lineSpacing())
    painter.save()
    painter.setClipRect(words, Qt.ClipOperation.IntersectClip)
    painter.setFont(kit.font_of(meeting))
    painter.setPen(kit.color("on_selected" if chosen else "text_2"))
    said = "\n".join(text for text in (meeting_short(meeting), meeting.venue) if text)
    wrapped = QTextOption(Qt.AlignmentFlag.AlignLeft)
    wrapped.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    painter.drawText(QRectF(words), said, wrapped)
    painter.restore()


class _Hours(QHeaderView):
    """The hours at the left of a week."""

    def __init__(self, view: WeekView) -> None:
        super().__init__(Qt.Orientation.Vertical, view)
        self._view = view
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setFixedWidth(self.sizeHint().width())

    @override
    def sizeHint(self) -> QSize:
        """As wide as an hour is written."""
        wide = self._view.kit.small_metrics.horizontalAdvance(_hour_word(_LAST))
        return QSize(max(look().px(_GUTTER), wide + look().px(14)), 0)

    @override
    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int, /) -> None:
        """Writes each hour beside its line."""
        del logicalIndex
        kit = self._view.kit
        px = kit.px
        line = QRect(rect.right(), rect.top(), 1, rect.height())
        painter.fillRect(rect, kit.color("surface"))
        painter.fillRect(line, kit.color("hairline"))
        painter.setFont(kit.small)
        painter.setPen(kit.color("text_2"))
        high = px(16)
        for hour in self._view.hours:
            y = self._view.y_of(rect, hour)
            line = QRect(QPoint(rect.left() + px(8), y - high // 2), QSize(rect.width(), high))
            painter.drawText(line, MIDDLE_LEFT, _hour_word(hour))


def _hours_of(days: Sequence[DayView]) -> range:
    first, last = _FIRST, _LAST
    for view in days:
        for one in view.meetings:
            begins = one.starts.hour * 60 + one.starts.minute
            first = min(first, begins // 60)
            last = max(last, min(-(-(begins + one.minutes) // 60), _DAY))
    return range(first, last)


def _hour_word(hour: int) -> str:
    return tr("{hour}.{minute}", hour=hour, minute="00")


def _hours(moment: time) -> float:
    return moment.hour + moment.minute / 60
