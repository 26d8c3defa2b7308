"""Six weeks with what each day is called and the meetings on it."""

from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPixmap
from PySide6.QtWidgets import QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from nlc_desktop.domain.day_views import DayMark, DayMeeting, DayView
from nlc_desktop.domain.jurisdictions import SeasonKind
from nlc_desktop.i18n import tr
from nlc_desktop.ui.meetings.calendar.days_model import Index
from nlc_desktop.ui.meetings.calendar.days_view import DaysView
from nlc_desktop.ui.meetings.calendar.painting import (
    MIDDLE_LEFT,
    Kit,
    paint_band,
    paint_day_frame,
    paint_mark,
    paint_meeting,
)
from nlc_desktop.ui.theme import look
from nlc_desktop.ui.wording import month

_HEAD, _LINE, _PAD = 21, 17, 6
"""Height of the line with the number of a day, of each line below it, and the edge of a cell."""

Line = DayMark | DayMeeting


@dataclass(frozen=True)
class CellPlan:
    """What is painted in a cell line by line, and how much is left out."""

    lines: tuple[tuple[QRect, Line], ...]
    more: QRect | None
    left_out: int


def cell_plan(kit: Kit, view: DayView, room: QRect) -> CellPlan:
    """Where the lines of a day go; meetings come first where there is no room for everything.

    The own holiday is always named: whoever looks for a day must see it.
    """
    px = kit.px
    inside = room.adjusted(px(_PAD), px(_HEAD), -px(_PAD), -px(1))
    fits = max(inside.height() // px(_LINE), 1)
    lines: list[Line] = [*view.marks, *view.meetings]
    kept = lines if len(lines) <= fits else _weightiest(view, max(fits - 1, 1))
    high = px(_LINE)
    rooms = [
        QRect(inside.left(), inside.top() + at * high, inside.width(), high - 1)
        for at in range(len(kept) + 1)
    ]
    placed = tuple(zip(rooms[:-1], kept, strict=True))
    out = len(lines) - len(kept)
    return CellPlan(placed, rooms[-1] if out else None, out)


def _weightiest(view: DayView, fits: int) -> list[Line]:
    """As many lines as fit: own holidays, meetings, then all other names, in the usual order."""
    own = [mark for mark in view.marks if mark.own and mark.closes][:1]
    rest = [mark for mark in view.marks if mark not in own]
    kept: list[Line] = [*own, *view.meetings, *rest][:fits]
    return [one for one in (*view.marks, *view.meetings) if one in kept]


class MonthView(DaysView):
    """The month of a day, from the first day of its first week."""

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(today, tr("Month"), parent)
        self.month = today.replace(day=1)
        self.setItemDelegate(_MonthDelegate(self))
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    @override
    def meeting_rooms(self, view: DayView, room: QRect) -> list[tuple[QRect, DayMeeting]]:
        """Where each meeting of a day is painted."""
        plan = cell_plan(self.kit, view, room)
        return [(where, one) for where, one in plan.lines if isinstance(one, DayMeeting)]


class _MonthDelegate(QStyledItemDelegate):
    """Paints the days of a month.

    A day is painted once and kept as a picture until something on it, its size or the look
    changes: going from day to day with the arrows paints 42 pictures and one frame.
    """

    def __init__(self, view: MonthView) -> None:
        super().__init__(view)
        self._view = view
        self._pictures: dict[tuple[int, int], QPixmap] = {}
        view.days.modelReset.connect(self.forget)
        view.days.dataChanged.connect(self.forget)
        look().changed.connect(self.forget)

    def forget(self) -> None:
        """Paints every day anew when it is next shown."""
        self._pictures.clear()

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, /) -> None:
        """Paints one day."""
        view = self._view.days.day_at(index)
        if view is None:
            return
        room: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue]
        painter.drawPixmap(room.topLeft(), self._picture(view, index, room.size()))
        if index == self._view.currentIndex():
            strong = self._view.by_keyboard and self._view.hasFocus()
            painter.save()
            paint_day_frame(painter, self._view.kit, room, strong=strong)
            painter.restore()

    def _picture(self, view: DayView, index: Index, size: QSize) -> QPixmap:
        ratio = self._view.devicePixelRatioF()
        kept = self._pictures.get((index.row(), index.column()))
        if kept is not None and kept.size() == size * ratio:
            return kept
        made = QPixmap(size * ratio)
        made.setDevicePixelRatio(ratio)
        painter = QPainter(made)
        self._paint_day(painter, view, QRect(QPoint(), size), index)
        painter.end()
        self._pictures[index.row(), index.column()] = made
        return made

    def _paint_day(self, painter: QPainter, view: DayView, room: QRect, index: Index) -> None:
        kit, begins = self._view.kit, index.column() == 0
        self._ground(painter, kit, room, view)
        left = self._number(painter, kit, room, view, first=begins and index.row() == 0)
        high = kit.px(_HEAD) - kit.px(3)
        beside = QRect(left, room.top() + kit.px(3), room.right() - left - kit.px(2), high)
        self._bands(painter, kit, beside, view, named=begins)
        self._lines(painter, kit, room, view, begins=begins)

    def _ground(self, painter: QPainter, kit: Kit, room: QRect, view: DayView) -> None:
        painter.fillRect(room, kit.color("sunken" if view.closed else "surface"))
        line = kit.color("hairline")
        painter.fillRect(QRect(room.right(), room.top(), 1, room.height()), line)
        painter.fillRect(QRect(room.left(), room.bottom(), room.width(), 1), line)

    def _lines(
        self, painter: QPainter, kit: Kit, room: QRect, view: DayView, *, begins: bool
    ) -> None:
        plan = cell_plan(kit, view, room)
        before = () if begins else self._before(view.day)
        for where, line in plan.lines:
            if isinstance(line, DayMeeting):
                paint_meeting(painter, kit, where, line)
            else:
                goes_on = not line.closes and line in before
                paint_mark(painter, kit, where, line, goes_on=goes_on)
        if plan.more is not None:
            painter.setFont(kit.small)
            painter.setPen(kit.color("text_2"))
            painter.drawText(plan.more, MIDDLE_LEFT, tr("+{n} more", n=plan.left_out))

    def _before(self, day: date) -> tuple[DayMark, ...]:
        """What the day before is called."""
        before = self._view.days.day_at(self._view.days.index_of(day - timedelta(days=1)))
        return before.marks if before else ()

    def _number(
        self, painter: QPainter, kit: Kit, room: QRect, view: DayView, *, first: bool
    ) -> int:
        """Writes the number of a day; gives where there is room beside it."""
        here = (view.day.year, view.day.month) == (self._view.month.year, self._view.month.month)
        font = kit.body if here else kit.small
        words = str(view.day.day)
        if view.day.day == 1 or first:
            words = tr("{day} {month}", day=view.day.day, month=month(view.day))
        wide = QFontMetrics(font).horizontalAdvance(words)
        where = QRect(
            room.left() + kit.px(_PAD), room.top() + kit.px(3), wide, kit.px(_HEAD) - kit.px(3)
        )
        painter.setFont(font)
        if view.day == self._view.days.today:
            return _paint_today(painter, kit, where, words)
        painter.setPen(kit.color("text" if here else "text_2"))
        painter.drawText(where, MIDDLE_LEFT, words)
        return where.right() + kit.px(10)

    def _bands(
        self, painter: QPainter, kit: Kit, room: QRect, view: DayView, *, named: bool
    ) -> None:
        """A season lies right of the number; it is named once a week."""
        for season in view.seasons[:1]:
            begins = named or not self._goes_on(view, season.kind)
            paint_band(painter, kit, room, season, named=begins)

    def _goes_on(self, view: DayView, kind: SeasonKind) -> bool:
        """Whether the day before lies in the season too."""
        index = self._view.days.index_of(view.day - timedelta(days=1))
        before = self._view.days.day_at(index)
        return before is not None and any(one.kind is kind for one in before.seasons)


def _paint_today(painter: QPainter, kit: Kit, where: QRect, words: str) -> int:
    """Today is a number in a box, and is called so; gives where there is room beside it."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(kit.color("accent"))
    painter.drawRoundedRect(where.adjusted(-kit.px(4), 0, kit.px(4), 0), kit.px(4), kit.px(4))
    painter.setPen(kit.color("on_accent"))
    painter.drawText(where, MIDDLE_LEFT, words)
    painter.setFont(kit.small)
    painter.setPen(kit.color("accent"))
    said = tr("Today")
    after = where.translated(where.width() + kit.px(10), 0)
    after.setWidth(kit.small_metrics.horizontalAdvance(said))
    painter.drawText(after, MIDDLE_LEFT, said)
    return after.right() + kit.px(10)
