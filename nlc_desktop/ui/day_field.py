"""A day with a calendar that knows the holidays and the weekend of the office's state."""

from datetime import date, datetime, time

from PySide6.QtCore import QDate, QEvent, QObject, Qt, QTime
from PySide6.QtGui import QFont, QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QDateEdit, QSpinBox, QTimeEdit, QWidget
from typing_extensions import override

from nlc_desktop.domain.calendar_rules import weekend, working_days_after
from nlc_desktop.domain.papers import screen_language
from nlc_desktop.i18n import tr
from nlc_desktop.services.reading import calendar
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.ui.theme import look
from nlc_desktop.ui.wording import long_weekday

_USUAL_NOTICE = 7
_MONDAY, _SUNDAY = 1, 7
_STROKES = "/.-"
_SUNDAY_FIRST = frozenset({"ph"})
_FAR_AHEAD = 800
"""Days for which holidays are marked in the calendar."""


def first_good_day(office: OpenOffice) -> date:
    """The first working day that leaves the usual notice."""
    rules = calendar.rules(office)
    today = office.today()
    if rules is None or office.pack is None:
        return date.fromordinal(today.toordinal() + 2 * _USUAL_NOTICE)
    return working_days_after(today, office.pack.norms.notice + 1, rules.state, rules.days_off)


def first_weekday(office: OpenOffice) -> int:
    """The ISO weekday a week begins with on a calendar: Monday, in the Philippines Sunday."""
    return _SUNDAY if office.pack is not None and office.pack.code in _SUNDAY_FIRST else _MONDAY


def day_words(office: OpenOffice, day: date) -> tuple[str, bool]:
    """What is to be said about a day, and whether it is a day to meet on."""
    rules = calendar.rules(office)
    if day < office.today():
        return tr("This day has passed."), False
    if rules is None:
        return long_weekday(day), True
    if name := calendar.holiday(office, day, screen_language()):
        return tr("Public holiday: {name}", name=name), False
    if day.isoweekday() in weekend(day, rules.state):
        return tr("{weekday}, not a working day", weekday=long_weekday(day)), False
    return tr("{weekday}, a working day", weekday=long_weekday(day)), True


class DayField(QDateEdit):
    """A day to type or to pick; holidays stand out in the calendar and say their name."""

    def __init__(self, office: OpenOffice, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self.setAccessibleName(name)
        self.setDisplayFormat("d/M/yyyy")
        self.setCalendarPopup(True)
        self.setCalendarWidget(_Calendar(office))
        self.lineEdit().installEventFilter(self)
        self._moved_on = False

    @override
    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        """A click marks the day, the month or the year, so that what is typed replaces it."""
        if event.type() == QEvent.Type.MouseButtonRelease and not self._marked:
            self.setSelectedSection(self.currentSection())
        return super().eventFilter(watched, event)

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Takes "16/4/2028" as it is typed, whatever is marked and whether or not Qt moves on.

        After two numbers Qt goes to the next part by itself; the stroke after them does not go on
        to the one after that.
        """
        typed, before = event.text(), self.currentSectionIndex()
        if typed and typed in _STROKES:
            if not self._moved_on and before + 1 < self.sectionCount():
                self.setSelectedSection(self.sectionAt(before + 1))
            self._moved_on = False
            return
        if typed.isdigit() and self._marked == self.text():
            self.setSelectedSection(QDateEdit.Section.DaySection)
            before = self.currentSectionIndex()
        super().keyPressEvent(event)
        self._moved_on = typed.isdigit() and self.currentSectionIndex() != before

    @property
    def _marked(self) -> str:
        return self.lineEdit().selectedText()

    @property
    def day(self) -> date:
        """The day that stands there."""
        shown = self.date()
        return date(shown.year(), shown.month(), shown.day())

    def show_day(self, day: date) -> None:
        """Shows a day without telling anybody."""
        self.blockSignals(True)
        self.setDate(QDate(day.year, day.month, day.day))
        self.blockSignals(False)


class TimeField(QTimeEdit):
    """A time of day, written 9.00."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setDisplayFormat("H.mm")
        self.lineEdit().setTextMargins(look().px(8), 0, 0, 0)

    @property
    def moment(self) -> time:
        """The time that stands there."""
        shown = self.time()
        return time(shown.hour(), shown.minute())

    def show_time(self, moment: time | datetime) -> None:
        """Shows a time without telling anybody."""
        self.blockSignals(True)
        self.setTime(QTime(moment.hour, moment.minute))
        self.blockSignals(False)


class MinutesField(QSpinBox):
    """A length in minutes; what is typed counts when it is finished."""

    def __init__(self, name: str, least: int, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setRange(least, most)
        self.setSingleStep(15)
        self.setSuffix(tr(" min", "after a number"))
        self.setKeyboardTracking(False)
        self.lineEdit().setTextMargins(look().px(8), 0, 0, 0)


class _Calendar(QCalendarWidget):
    """The calendar that pops up."""

    def __init__(self, office: OpenOffice) -> None:
        super().__init__()
        self.setFirstDayOfWeek(Qt.DayOfWeek(first_weekday(office)))
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.setGridVisible(False)
        self._mark(office)

    def _mark(self, office: OpenOffice) -> None:
        rules = calendar.rules(office)
        plain = QTextCharFormat()
        plain.setForeground(look().color("text"))
        off = QTextCharFormat()
        off.setForeground(look().color("text_2"))
        for weekday in Qt.DayOfWeek:
            self.setWeekdayTextFormat(weekday, plain)
        if rules is None:
            return
        today = office.today()
        for weekday in Qt.DayOfWeek:
            if weekday.value in weekend(today, rules.state):
                self.setWeekdayTextFormat(weekday, off)
        for holiday in rules.holidays:
            if abs((holiday.day - today).days) <= _FAR_AHEAD:
                name = holiday.names.spoken(screen_language())
                self.setDateTextFormat(_qdate(holiday.day), _holiday_format(name))


def _holiday_format(name: str) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setForeground(look().color("warn"))
    made.setFontWeight(QFont.Weight.Bold)
    made.setFontUnderline(True)
    made.setToolTip(name)
    return made


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
