"""The days of a month or a week as a table: one row for each week, one column for each weekday."""

from collections.abc import Sequence
from datetime import date, timedelta
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from nlc_desktop.domain.day_views import DayView
from nlc_desktop.i18n import tr
from nlc_desktop.ui.meetings.calendar.words import day_sentence, day_tooltip
from nlc_desktop.ui.wording import long_weekday, month, weekday

Index = QModelIndex | QPersistentModelIndex
_NONE = QModelIndex()
_WEEK = 7


class DayRole(IntEnum):
    """What the model gives beyond Qt's own roles."""

    DAY = Qt.ItemDataRole.UserRole + 1


class DaysModel(QAbstractTableModel):
    """Whole weeks of days; a cell tells a screen reader all about its day."""

    def __init__(self, today: date, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.today = today
        self._days: tuple[DayView, ...] = ()

    @property
    def days(self) -> tuple[DayView, ...]:
        """The days as they were given."""
        return self._days

    def set_days(self, days: Sequence[DayView], today: date) -> None:
        """Shows other days, whole weeks of them."""
        same = [one.day for one in days] == [one.day for one in self._days]
        self.today = today
        if same and days:
            self._days = tuple(days)
            last = self.index(self.rowCount() - 1, _WEEK - 1)
            self.dataChanged.emit(self.index(0, 0), last)
            return
        self.beginResetModel()
        self._days = tuple(days)
        self.endResetModel()

    def day_at(self, index: Index) -> DayView | None:
        """The day behind an index."""
        at = index.row() * _WEEK + index.column()
        return self._days[at] if index.isValid() and at < len(self._days) else None

    def index_of(self, day: date) -> QModelIndex:
        """The index of a day; invalid when it is not shown."""
        at = (day - self._days[0].day).days if self._days else -1
        return self.index(*divmod(at, _WEEK)) if 0 <= at < len(self._days) else QModelIndex()

    @override
    def rowCount(self, parent: Index = _NONE, /) -> int:
        """How many weeks there are."""
        return 0 if parent.isValid() else len(self._days) // _WEEK

    @override
    def columnCount(self, parent: Index = _NONE, /) -> int:
        """The days of a week."""
        return 0 if parent.isValid() else _WEEK

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole, /) -> Any:
        """What a cell says."""
        view = self.day_at(index)
        if view is None:
            return None
        if role == DayRole.DAY:
            return view
        if role == Qt.ItemDataRole.DisplayRole:
            return str(view.day.day)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return day_sentence(view, today=view.day == self.today)
        if role == Qt.ItemDataRole.ToolTipRole:
            return day_tooltip(view)
        return None

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
        /,
    ) -> Any:
        """The weekdays; a week is known by its first day."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        if not self._days:
            return None
        if orientation is Qt.Orientation.Horizontal:
            return self._weekday(section)
        return str(self._days[section * _WEEK].day.day)

    def _weekday(self, column: int) -> str:
        """The head of a column: the weekday, in a week with its day, and whether it is free."""
        first, week = self._days[column].day, self.rowCount() == 1
        rest = sum(view.weekend for view in self._days[column::_WEEK])
        if 2 * rest <= self.rowCount():
            return self._dated(first) if week else long_weekday(first)
        short = weekday(first)
        name = tr("{weekday} {day}", weekday=short, day=first.day) if week else short
        return tr("{weekday} · weekend", weekday=name)

    @staticmethod
    def _dated(day: date) -> str:
        return tr("{weekday} {day} {month}", weekday=weekday(day), day=day.day, month=month(day))


def month_range(day: date, first_weekday: int) -> tuple[date, date]:
    """The six weeks that show the month of a day; ``first_weekday`` is an ISO weekday."""
    first = week_start(day.replace(day=1), first_weekday)
    return first, first + timedelta(days=6 * _WEEK - 1)


def week_start(day: date, first_weekday: int) -> date:
    """The first day of the week of a day."""
    return day - timedelta(days=(day.isoweekday() - first_weekday) % _WEEK)
