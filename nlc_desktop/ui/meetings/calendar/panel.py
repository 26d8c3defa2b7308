"""The calendar of all meetings: month or week, the way through time, and what is on a day."""

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from nlc_desktop.domain.day_views import DayMeeting, DayView
from nlc_desktop.domain.operations import Changes
from nlc_desktop.i18n import tr
from nlc_desktop.services import series as series_writing
from nlc_desktop.services.reading import day_views as reading
from nlc_desktop.ui.day_field import first_weekday, screen_language
from nlc_desktop.ui.desk import Desk
from nlc_desktop.ui.meetings.calendar.days_model import month_range, week_start
from nlc_desktop.ui.meetings.calendar.days_view import DaysView
from nlc_desktop.ui.meetings.calendar.month_view import MonthView
from nlc_desktop.ui.meetings.calendar.week_view import WeekView
from nlc_desktop.ui.meetings.calendar.words import day_lines, meeting_line
from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.buttons import Button, IconButton
from nlc_desktop.ui.widgets.labels import ElidedLabel
from nlc_desktop.ui.widgets.panel import Panel
from nlc_desktop.ui.wording import long_month, near_day, plain_day

MONTH, WEEK = "month", "week"
TABLES = (
    *("meeting", "mechanism", "series", "series_change", "calendar_day"),
    *("organisation", "invitation", "member", "office"),
)
"""What a calendar shows; after a change of one of them it reads again."""
_WEEK = 7
_FIRST, _LAST = date(1950, 1, 1), date(2199, 12, 31)


class CalendarPanel(QWidget):
    """A month or a week of meetings.

    Signals:
        opened(meeting): the person goes to a meeting.
        call_asked(day): a meeting is to be called on a day.
    """

    opened = Signal(str)
    call_asked = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._day = desk.office.today()
        self.month = MonthView(self._day)
        self.week = WeekView(self._day)
        self.head = QWidget()
        """The way through time; the page puts it beside its own tools."""
        self.title = ElidedLabel("", "section")
        self.title.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.told = ElidedLabel("", "meta")
        self.back = IconButton("chevron-left", tr("Earlier"), on=partial(self.page, -1))
        self.forth = IconButton("chevron-right", tr("Later"), on=partial(self.page, 1))
        self.today = Button(tr("Today"), on=self.go_to_today)
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        px = look().px
        head = QHBoxLayout(self.head)
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(px(8))
        for piece in (self.back, self.forth, self.today):
            head.addWidget(piece)
        head.addSpacing(px(4))
        head.addWidget(self.title)
        head.addSpacing(px(4))
        head.addWidget(self.told, 1)
        panel = Panel()
        for view in (self.month, self.week):
            self._stack.addWidget(view)
        panel.add(self._stack)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(panel)

    def _connect(self) -> None:
        for view in (self.month, self.week):
            view.stepped.connect(self.show_day)
            view.paged.connect(self.page)
            view.today_asked.connect(self.go_to_today)
            view.chosen.connect(self._say)
            view.acted.connect(self._act)
            view.new_asked.connect(self.call_asked)

    # -- what is shown --------------------------------------------------------------------

    @property
    def view(self) -> DaysView:
        """The month or the week in front."""
        return self.week if self._stack.currentWidget() is self.week else self.month

    @property
    def day(self) -> date:
        """The day the person is on."""
        return self._day

    def show_span(self, span: str) -> None:
        """Shows the month or the week of the day the person is on."""
        self._stack.setCurrentWidget(self.week if span == WEEK else self.month)
        self.setFocusProxy(self.view)
        self.refresh()

    def show_day(self, day: date) -> None:
        """Goes to a day, wherever it is."""
        self._day = max(_FIRST, min(day, _LAST))
        self.refresh()

    def refresh(self) -> None:
        """Reads the month or the week again."""
        office, day = self._desk.office, self._day
        begins = first_weekday(office)
        if self.view is self.month:
            start, end = month_range(day, begins)
            self.month.month = day.replace(day=1)
            self.title.set_text(tr("{month} {year}", month=long_month(day), year=day.year))
        else:
            start = week_start(day, begins)
            end = start + timedelta(days=_WEEK - 1)
            self.title.set_text(
                tr("{first} to {last}", first=near_day(start, end), last=plain_day(end))
            )
        found = reading.days(office, start, end, screen_language())
        self.view.days.set_days(found, office.today())
        self.view.go_to(day)
        self._say(self.view.current)
        self.view.viewport().update()

    def _say(self, view: DayView | None) -> None:
        """Says beside the title what is to be said of the day."""
        if view is None:
            return
        self._day = view.day
        self.told.set_text(" · ".join(line.rstrip(".") for line in day_lines(view)))

    def page(self, steps: int) -> None:
        """Goes some months or weeks on."""
        if self.view is self.week:
            self.show_day(self._day + timedelta(days=_WEEK * steps))
        else:
            self.show_day(_months_on(self._day, steps))

    def go_to_today(self) -> None:
        """Goes to today."""
        self.show_day(self._desk.office.today())

    # -- what a person does ---------------------------------------------------------------

    def _act(self, view: DayView, meeting: DayMeeting | None) -> None:
        """Opens a meeting; a day with several things on it asks which."""
        if meeting is not None and meeting.meeting_id:
            self.opened.emit(meeting.meeting_id)
        elif view.meetings:
            self.menu(view).popup(self._below(view))
        else:
            self.call_asked.emit(view.day)

    def menu(self, view: DayView) -> QMenu:
        """What can be done on a day."""
        made = QMenu(self)
        made.setToolTipsVisible(True)
        for one in view.meetings:
            self._offer(made, one)
        made.addSeparator()
        made.addAction(tr("Call a meeting on this day"), partial(self.call_asked.emit, view.day))
        made.aboutToHide.connect(made.deleteLater)
        return made

    def _offer(self, menu: QMenu, meeting: DayMeeting) -> None:
        words = meeting_line(meeting).replace("&", "&&")
        if meeting.meeting_id:
            menu.addAction(words, partial(self.opened.emit, meeting.meeting_id))
        elif meeting.cancelled:
            menu.addAction(words).setEnabled(False)
        else:
            said = tr("Prepare: {meeting}", meeting=words)
            run: Callable[[], None] = partial(self.prepare, meeting)
            menu.addAction(said, run)

    def prepare(self, meeting: DayMeeting) -> None:
        """Makes the meeting a series plans, and goes there."""
        if meeting.slot is None:
            return
        job = self._desk.write(series_writing.prepare, meeting.series_id, meeting.slot)
        job.succeeded.connect(self._prepared)

    def _prepared(self, changes: Changes) -> None:
        self.opened.emit(changes.record)

    def _below(self, view: DayView) -> QPoint:
        room = self.view.visualRect(self.view.days.index_of(view.day))
        return self.view.viewport().mapToGlobal(room.topLeft() + QPoint(0, look().px(22)))


def _months_on(day: date, steps: int) -> date:
    """The same day some months on, or the last one of a shorter month."""
    months = day.year * 12 + day.month - 1 + steps
    year, month = divmod(months, 12)
    for last in (day.day, 30, 29, 28):
        try:
            return date(year, month + 1, min(day.day, last))
        except ValueError:
            continue
    return day
