"""All meetings: as a list to filter and group, as a month or a week; call a new one."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from nlc_desktop.domain.meetings import MeetingRow, MeetingState
from nlc_desktop.i18n import tr, tr_noop
from nlc_desktop.services.reading import meetings as reading
from nlc_desktop.ui.desk import Desk
from nlc_desktop.ui.meetings.calendar.panel import MONTH, WEEK, CalendarPanel
from nlc_desktop.ui.meetings.calendar.words import SHAPES
from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.buttons import Button, SegmentBar
from nlc_desktop.ui.widgets.columns import Cell, Column, Group, Mark
from nlc_desktop.ui.widgets.empty_state import EmptyState
from nlc_desktop.ui.widgets.page import Page
from nlc_desktop.ui.widgets.panel import Panel
from nlc_desktop.ui.widgets.row_filter import HiddenBanner
from nlc_desktop.ui.widgets.row_models import GroupsModel
from nlc_desktop.ui.widgets.row_view import RowView
from nlc_desktop.ui.widgets.showing import set_shown
from nlc_desktop.ui.wording import short_day, time_span
from nlc_desktop.ui.words import state_word

LIST = "list"
_AHEAD = (MeetingState.PLANNED, MeetingState.CALLED)


def _columns() -> tuple[Column[MeetingRow], ...]:
    return (
        Column("number", tr_noop("No."), lambda row: row.number or "–", width=110),
        Column("title", tr_noop("Meeting"), lambda row: row.title, stretch=True),
        Column("day", tr_noop("Day"), _day, sort=_when, width=148),
        Column("time", tr_noop("Time"), _time, width=104),
        Column("place", tr_noop("Place"), _place, width=190, yields=True),
        Column("state", tr_noop("State"), _state, sort=lambda row: row.state.step, width=118),
        Column("answers", tr_noop("Answers"), _answers, width=84),
    )


def _when(row: MeetingRow) -> str:
    return row.starts.isoformat() if row.starts else ""


def _place(row: MeetingRow) -> Cell:
    return Cell(row.venue, "text_2")


def _day(row: MeetingRow) -> Cell:
    if row.starts is None:
        return Cell(tr("no date yet"), "warn")
    return Cell(short_day(row.starts.date()))


def _time(row: MeetingRow) -> Cell:
    return Cell(time_span(row.starts, row.minutes) if row.starts else "", "text_2")


def _state(row: MeetingRow) -> Cell:
    return Cell(state_word(row.state), mark=Mark(SHAPES[row.state], size=14, gap=6))


def _answers(row: MeetingRow) -> Cell:
    if not row.invited:
        return Cell("")
    return Cell(
        tr("{answered} of {invited}", answered=row.answered, invited=row.invited),
        "text_2",
        spoken=tr("{answered} of {invited} answered", answered=row.answered, invited=row.invited),
    )


def by_year(rows: Sequence[MeetingRow], today: date) -> list[Group[MeetingRow]]:
    """What is ahead first, soonest on top; then year by year back."""
    ahead = [row for row in rows if row.state in _AHEAD and _not_past(row, today)]
    ahead.sort(key=lambda row: (row.starts is None, _when(row)))
    rest = [row for row in rows if row not in ahead]
    years = sorted({row.starts.year for row in rest if row.starts}, reverse=True)
    groups = [_group("ahead", tr("Ahead"), ahead)] if ahead else []
    for year in years:
        found = [row for row in rest if row.starts and row.starts.year == year]
        groups.append(_group(str(year), str(year), found))
    undated = [row for row in rest if row.starts is None]
    return [*groups, _group("undated", tr("Without a date"), undated)] if undated else groups


def _not_past(row: MeetingRow, today: date) -> bool:
    return row.starts is None or row.starts.date() >= today


def by_state(rows: Sequence[MeetingRow], today: date) -> list[Group[MeetingRow]]:
    """The meetings by how far they are."""
    del today
    out: list[Group[MeetingRow]] = []
    for state in MeetingState:
        found = [row for row in rows if row.state is state]
        if found:
            out.append(_group(state.value, state_word(state), found))
    return out


def _group(key: str, title: str, rows: list[MeetingRow]) -> Group[MeetingRow]:
    one = tr("one meeting")
    return Group(key, title, rows, one if len(rows) == 1 else tr("{n} meetings", n=len(rows)))


class MeetingList(Page):
    """The list, and the same meetings on a calendar; what was chosen stays.

    Signals:
        opened(meeting): the person goes to a meeting.
        call_asked: the person calls a new one.
        day_asked(day): the person calls a new one on a day.
        series_asked: the person keeps series of meetings.
    """

    opened = Signal(str)
    call_asked = Signal()
    day_asked = Signal(object)
    series_asked = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(tr("Meetings"), parent=parent)
        self._desk = desk
        self.series_button = Button(tr("Series…"), icon="calendar-days", on=self.series_asked.emit)
        self.call_button = Button(
            tr("Call a meeting"),
            role="primary",
            icon="calendar-plus",
            shortcut="Ctrl+M",
            on=self.call_asked.emit,
        )
        self.views = SegmentBar([(LIST, tr("List")), (MONTH, tr("Month")), (WEEK, tr("Week"))])
        self.grouping = SegmentBar([("year", tr("By year")), ("state", tr("By state"))])
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(tr("Type to filter"))
        self.filter.setAccessibleName(tr("Type to filter"))
        self.filter.setClearButtonEnabled(True)
        self.model: GroupsModel[MeetingRow] = GroupsModel(_columns(), parent=self)
        self.view = RowView(self.model, tr("Meetings"))
        self.banner = HiddenBanner(self.view.rows)
        self.panel = Panel()
        self.empty = EmptyState(
            tr("No meeting yet. Call your first meeting from a ready template."),
            tr("Call a meeting"),
            icon="calendar-days",
            primary=True,
        )
        self.calendar = CalendarPanel(desk)
        self._tools = QWidget()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.add_action(self.series_button)
        self.add_action(self.call_button)
        row = QHBoxLayout(self._tools)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look().px(8))
        row.addWidget(self.views)
        row.addSpacing(look().px(8))
        row.addWidget(self.grouping)
        self.filter.setMaximumWidth(look().px(240))
        row.addWidget(self.filter, 1)
        row.addWidget(self.calendar.head, 1)
        self._stretch = QWidget()
        row.addWidget(self._stretch, 1)
        self.panel.add(self.view)
        self.body.addWidget(self._tools)
        self.body.addWidget(self.banner)
        self.body.addWidget(self.panel, 1)
        self.body.addWidget(self.calendar, 1)
        self.body.addWidget(self.empty, 1)

    def _connect(self) -> None:
        self.filter.textChanged.connect(self.view.rows.set_text)
        self.banner.link_clicked.connect(self.filter.clear)
        self.views.chosen.connect(self.show_view)
        self.grouping.chosen.connect(self.refresh)
        self.calendar.opened.connect(self.opened)
        self.calendar.call_asked.connect(self.day_asked)
        self.view.opened.connect(self._open)
        self.view.key_pressed.connect(self._typed)
        self.filter.returnPressed.connect(self._open_first)
        self.empty.stepped.connect(self.call_asked)

    @property
    def on_calendar(self) -> bool:
        """Whether the month or the week is in front."""
        return self.views.current != LIST

    def show_view(self, key: str) -> None:
        """Shows the list, the month or the week, and goes there."""
        self.views.choose(key)
        if self.on_calendar:
            self.filter.clear()
        self.refresh()
        self.take_focus()

    def take_focus(self) -> None:
        """Puts the keyboard on the meetings."""
        where = self.calendar.view if self.on_calendar else self.view
        where.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Reads the list again; the meeting a person is on stays."""
        self._show(reading.meetings(self._desk.office))

    def _show(self, rows: Sequence[MeetingRow]) -> None:
        groups = by_year if self.grouping.current == "year" else by_state
        self.model.set_groups(groups(rows, self._desk.office.today()))
        one = tr("one meeting")
        said = one if len(rows) == 1 else tr("{n} meetings", n=len(rows))
        self.set_title(tr("Meetings"), said if rows else "")
        on_calendar, some = self.on_calendar, bool(rows)
        for piece in (self.grouping, self.filter, self._stretch, self.panel):
            set_shown(piece, some and not on_calendar)
        set_shown(self.calendar.head, on_calendar)
        set_shown(self.series_button, some)
        set_shown(self.call_button, some or on_calendar)
        set_shown(self.calendar, on_calendar)
        set_shown(self.empty, not some and not on_calendar)
        if on_calendar:
            self.calendar.show_span(self.views.current)

    def _open(self, row: MeetingRow) -> None:
        self.opened.emit(row.id)

    def _typed(self, _row: object, key: int) -> None:
        """Letters typed on the list go on in the filter."""
        letter = chr(key) if 32 < key < 0x110000 else ""
        if letter.isalnum():
            self.filter.setFocus()
            self.filter.setText(self.filter.text() + letter.lower())

    def _open_first(self) -> None:
        self.view.setFocus()
        self.view.go_to_first()
        if self.view.current is not None and self.filter.text():
            self.opened.emit(self.view.current.id)
