"""All meetings on a calendar: what a day says, and how one goes through days by keyboard."""

from collections.abc import Iterator
from datetime import date, datetime, time

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from nlc_desktop import i18n
from nlc_desktop.domain.day_views import DayView
from nlc_desktop.domain.meetings import MeetingState
from nlc_desktop.domain.recurrence import Pattern, Recurrence
from nlc_desktop.services import calendar_days, series, stakeholders
from nlc_desktop.services import meetings as writing
from nlc_desktop.services.drafts import CalendarDayDraft, MeetingDraft, SeriesDraft
from nlc_desktop.services.reading import calendar as reading
from nlc_desktop.services.reading import meetings
from nlc_desktop.services.reading import stakeholders as people
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.settings import Settings
from nlc_desktop.ui.desk import Desk
from nlc_desktop.ui.jobs import Jobs
from nlc_desktop.ui.meetings import build
from nlc_desktop.ui.meetings.calendar.month_view import cell_plan
from nlc_desktop.ui.meetings.calendar.panel import CalendarPanel
from nlc_desktop.ui.meetings.calendar.words import mark_codes
from nlc_desktop.ui.meetings.calling import CallMeeting
from nlc_desktop.ui.meetings.room import MeetingsRoom
from nlc_desktop.ui.messages import Messages
from nlc_desktop.ui.palettes import ThemeName
from nlc_desktop.ui.theme import Look
from tests.gui.meetings_desk import settle

_MEETING = date(2026, 12, 8)
_SULTAN = date(2026, 12, 11)


@pytest.fixture
def desk(example_office: OpenOffice, kit: Look, qtbot: QtBot) -> Iterator[Desk]:
    jobs = Jobs()
    yield Desk(example_office, jobs, Messages(jobs), Settings())
    jobs.shutdown()


@pytest.fixture
def room(desk: Desk, qtbot: QtBot) -> MeetingsRoom:
    made = build(desk)
    qtbot.addWidget(made)
    made.resize(1150, 692)
    made.show()
    made.activateWindow()
    return made


@pytest.fixture
def calendar(room: MeetingsRoom) -> CalendarPanel:
    room.list.views.button("month").click()
    return room.list.calendar


def _at(year: int, month: int, day: int, hour: int, minute: int = 0) -> datetime:
    """A local moment, as a person types it."""
    return datetime.combine(date(year, month, day), time(hour, minute))


def _said(calendar: CalendarPanel, day: date) -> str:
    """What a screen reader reads of a day."""
    model = calendar.view.days
    return str(model.data(model.index_of(day), Qt.ItemDataRole.AccessibleTextRole))


def _view(calendar: CalendarPanel, day: date) -> DayView:
    found = calendar.view.days.day_at(calendar.view.days.index_of(day))
    assert found is not None
    return found


def _plan(office: OpenOffice, starts: datetime, title: str, minutes: int = 90) -> str:
    draft = MeetingDraft(public_title=title, starts=starts, minutes=minutes, series="")
    return writing.plan_meeting(office, draft).record


def _begin_series(office: OpenOffice) -> str:
    draft = SeriesDraft(
        mechanism_id=meetings.mechanisms(office)[0].id,
        recurrence=Recurrence(Pattern.MONTHLY_WEEKDAY, 1, weekday=3, nth=2),
        first=_at(2027, 1, 13, 9),
        minutes=120,
    )
    return series.start_series(office, draft).record


def _only_there(office: OpenOffice, key: str, year: int) -> date:
    """A holiday of another place that the office does not have."""
    own, other = reading.jurisdiction(office), reading.jurisdiction(office, key)
    assert own is not None
    assert other is not None
    return next(day for day in sorted(other.days_off()) if day.year == year and not own.on(day))


# -- the views ------------------------------------------------------------------------------


def test_the_list_comes_first_and_the_choice_stays(room: MeetingsRoom) -> None:
    assert room.list.panel.isVisible()
    assert not room.list.calendar.isVisible()
    room.list.views.button("month").click()
    assert room.list.calendar.isVisible()
    assert not room.list.panel.isVisible()
    assert not room.list.grouping.isVisible()
    room.show_record(meetings.meetings(room._desk.office)[0].id)
    room.show_list()
    assert room.list.views.current == "month"
    assert room.list.calendar.month.isVisible()
    room.list.views.button("list").click()
    assert room.list.panel.isVisible()
    assert room.list.grouping.isVisible()


def test_going_to_the_calendar_shows_all_meetings_again(room: MeetingsRoom, qtbot: QtBot) -> None:
    qtbot.keyClicks(room.list.filter, "3/2026")
    assert room.list.banner.isVisible()
    room.list.views.button("week").click()
    assert not room.list.banner.isVisible()


def test_six_weeks_from_monday_and_from_sunday_in_the_philippines(
    calendar: CalendarPanel, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    calendar.show_day(_MEETING)
    days = [view.day for view in calendar.month.days.days]
    assert (days[0], days[-1], len(days)) == (date(2026, 11, 30), date(2027, 1, 10), 42)
    assert calendar.title.whole == "December 2026"
    assert desk.office.pack is not None
    monkeypatch.setattr("nlc_desktop.ui.meetings.calendar.panel.first_weekday", lambda _office: 7)
    calendar.refresh()
    assert calendar.month.days.days[0].day == date(2026, 11, 29)


def test_the_models_keep_the_rules_of_qt(calendar: CalendarPanel) -> None:
    fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
    tester = QAbstractItemModelTester(calendar.month.days, fatal)
    calendar.page(1)
    calendar.refresh()
    assert tester.model() is calendar.month.days


# -- what a day says ------------------------------------------------------------------------


def test_a_day_reads_its_holidays_and_its_meetings(calendar: CalendarPanel) -> None:
    calendar.show_day(_MEETING)
    sultan = _said(calendar, _SULTAN)
    assert sultan.startswith(
        "Friday 11 December 2026. "
        "Public holiday in Selangor: Birthday of the Sultan of Selangor. "
        "Friday prayers in Selangor"
    )
    assert sultan.endswith("from 12.15 to 14.45. No meeting.")
    said = _said(calendar, _MEETING)
    assert said.startswith("Tuesday 8 December 2026. 9.00–11.30 ")
    assert said.endswith("· Bil. 4/2026 (Called).")
    assert "Weekend here." in _said(calendar, date(2026, 12, 5))


def test_a_screen_reader_finds_every_day_of_the_table(calendar: CalendarPanel) -> None:
    calendar.show_day(_MEETING)
    table = QAccessible.queryAccessibleInterface(calendar.month)
    assert table.role() is QAccessible.Role.Table
    children = [table.child(at) for at in range(table.childCount())]
    cells = [one for one in children if one.role() is QAccessible.Role.Cell]
    assert len(cells) == 42
    assert cells[8].text(QAccessible.Text.Name) == _said(calendar, _MEETING)


def test_today_is_told(calendar: CalendarPanel, desk: Desk) -> None:
    assert _said(calendar, desk.office.today()).startswith("Today, Monday 23 November 2026.")


def test_other_places_of_guests_are_laid_over_the_own_calendar(
    calendar: CalendarPanel, desk: Desk
) -> None:
    guest = next(
        row
        for row in meetings.members(desk.office, meetings.mechanisms(desk.office)[0].id)
        if row.organisation
    )
    organisation = next(
        row for row in people.organisations(desk.office) if row.name == guest.organisation
    )
    stakeholders.update_organisation(desk.office, organisation.id, jurisdiction="my-03")
    calendar.show_day(date(2026, 12, 4))
    friday = _view(calendar, date(2026, 12, 4))
    assert not friday.weekend
    assert [place.code for place in friday.resting] == ["KTN"]
    assert "Weekend in Kelantan." in _said(calendar, date(2026, 12, 4))
    theirs = _only_there(desk.office, "my-03", 2027)
    calendar.show_day(theirs)
    (mark,) = _view(calendar, theirs).marks
    assert not mark.own
    assert mark_codes(mark) == ("KTN",)
    assert f"Public holiday in Kelantan: {mark.name}." in _said(calendar, theirs)


def test_a_series_shows_what_it_plans_and_a_prepared_date_once(
    calendar: CalendarPanel, desk: Desk, qtbot: QtBot
) -> None:
    of_series = _begin_series(desk.office)
    calendar.show_day(date(2027, 1, 13))
    (planned,) = _view(calendar, date(2027, 1, 13)).meetings
    assert planned.planned
    assert "(Planned by the series)" in _said(calendar, date(2027, 1, 13))
    series.prepare(desk.office, of_series, _at(2027, 1, 13, 9))
    calendar.refresh()
    (prepared,) = _view(calendar, date(2027, 1, 13)).meetings
    assert not prepared.planned
    assert prepared.state is MeetingState.PLANNED
    series.cancel_date(desk.office, of_series, _at(2027, 2, 10, 9), "Banjir")
    calendar.show_day(date(2027, 2, 10))
    assert "(Cancelled)" in _said(calendar, date(2027, 2, 10))


def test_estimated_ramadan_is_about(calendar: CalendarPanel) -> None:
    calendar.show_day(date(2027, 2, 10))
    about = "Ramadan (about): meetings do best from 9.00 to 12.00."
    assert about in _said(calendar, date(2027, 2, 10))
    unsure = "Perhaps Ramadan: its first and last day are estimates."
    assert unsure in _said(calendar, date(2027, 2, 7))
    assert "Ramadan" not in _said(calendar, date(2027, 2, 5))


def test_an_own_day_appears_at_once(
    calendar: CalendarPanel, desk: Desk, room: MeetingsRoom, qtbot: QtBot
) -> None:
    calendar.show_day(date(2026, 12, 18))
    assert not _view(calendar, date(2026, 12, 18)).closed
    draft = CalendarDayDraft(day=date(2026, 12, 18), name="Cuti peristiwa", source="Warta")
    desk.write(calendar_days.add_day, draft)
    settle(qtbot, desk)
    assert _view(calendar, date(2026, 12, 18)).closed
    said = _said(calendar, date(2026, 12, 18))
    assert "Public holiday in Selangor: Cuti peristiwa. Added by this office." in said


def test_what_has_no_room_is_counted_and_the_own_holiday_stays(
    calendar: CalendarPanel, desk: Desk
) -> None:
    for hour in range(8, 16):
        _plan(desk.office, _at(2026, 12, 11, hour), f"Sesi {hour}", 45)
    calendar.show_day(_SULTAN)
    view = _view(calendar, _SULTAN)
    index = calendar.month.days.index_of(_SULTAN)
    plan = cell_plan(calendar.month.kit, view, calendar.month.visualRect(index))
    assert plan.lines[0][1] == view.marks[0]
    assert len(plan.lines) + plan.left_out == len(view.marks) + len(view.meetings)
    assert plan.more is not None
    assert calendar.month.visualRect(index).contains(plan.more)


# -- keyboard and mouse ---------------------------------------------------------------------


def test_arrows_pages_and_home(calendar: CalendarPanel, desk: Desk, qtbot: QtBot) -> None:
    today = desk.office.today()
    for key, there in (
        (Qt.Key.Key_Right, date(2026, 11, 24)),
        (Qt.Key.Key_Down, date(2026, 12, 1)),
        (Qt.Key.Key_PageDown, date(2027, 1, 1)),
        (Qt.Key.Key_PageUp, date(2026, 12, 1)),
        (Qt.Key.Key_Up, date(2026, 11, 24)),
        (Qt.Key.Key_Left, today),
    ):
        qtbot.keyClick(calendar.view, key)
        assert calendar.day == there
    for _ in range(60):
        qtbot.keyClick(calendar.view, Qt.Key.Key_Down)
    assert calendar.day.year == 2028
    assert calendar.view.current is not None
    assert calendar.view.current.day == calendar.day
    qtbot.keyClick(calendar.view, Qt.Key.Key_Home)
    assert calendar.day == today


def test_the_last_of_a_month_pages_to_shorter_ones(calendar: CalendarPanel) -> None:
    calendar.show_day(date(2027, 1, 31))
    calendar.page(1)
    assert calendar.day == date(2027, 2, 28)


def test_enter_opens_the_one_meeting_of_a_day(
    room: MeetingsRoom, calendar: CalendarPanel, qtbot: QtBot
) -> None:
    calendar.show_day(_MEETING)
    qtbot.keyClick(calendar.view, Qt.Key.Key_Return)
    assert room.meeting == _view(calendar, _MEETING).meetings[0].meeting_id


def test_n_and_enter_call_a_meeting_on_the_day(
    room: MeetingsRoom, calendar: CalendarPanel, qtbot: QtBot
) -> None:
    calendar.show_day(date(2026, 12, 17))
    for key in (Qt.Key.Key_N, Qt.Key.Key_Return):
        qtbot.keyClick(calendar.view, key)
        dialogs = [one for one in room.window().findChildren(CallMeeting) if one.isVisible()]
        assert dialogs[-1].day.day == date(2026, 12, 17)
        dialogs[-1].reject()


def test_a_day_with_several_meetings_asks_which(
    calendar: CalendarPanel, desk: Desk, qtbot: QtBot
) -> None:
    _plan(desk.office, _at(2026, 12, 8, 14), "Sesi petang")
    calendar.show_day(_MEETING)
    menu = calendar.menu(_view(calendar, _MEETING))
    said = [action.text() for action in menu.actions() if action.text()]
    assert len(said) == 3
    assert "Sesi petang" in said[1]
    assert said[2] == "Call a meeting on this day"
    with qtbot.waitSignal(calendar.opened) as opened:
        menu.actions()[1].trigger()
    assert opened.args == [_view(calendar, _MEETING).meetings[1].meeting_id]


def test_a_planned_date_is_prepared_and_opened(
    room: MeetingsRoom, calendar: CalendarPanel, desk: Desk, qtbot: QtBot
) -> None:
    _begin_series(desk.office)
    calendar.show_day(date(2027, 1, 13))
    menu = calendar.menu(_view(calendar, date(2027, 1, 13)))
    assert menu.actions()[0].text().startswith("Prepare: ")
    with qtbot.waitSignal(calendar.opened, timeout=10_000):
        menu.actions()[0].trigger()
    settle(qtbot, desk)
    page = meetings.meeting(desk.office, room.meeting)
    assert page is not None
    assert page.row.starts is not None
    assert page.row.starts.date() == date(2027, 1, 13)


def test_a_double_click_on_a_meeting_opens_it(
    room: MeetingsRoom, calendar: CalendarPanel, desk: Desk, qtbot: QtBot
) -> None:
    _plan(desk.office, _at(2026, 12, 8, 14), "Sesi petang")
    calendar.show_day(_MEETING)
    view = _view(calendar, _MEETING)
    room_of_day = calendar.month.visualRect(calendar.month.days.index_of(_MEETING))
    (_, (where, second)) = calendar.month.meeting_rooms(view, room_of_day)
    viewport = calendar.month.viewport()
    qtbot.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=where.center())
    assert room.meeting == second.meeting_id


# -- the week -------------------------------------------------------------------------------


@pytest.fixture
def week(room: MeetingsRoom) -> CalendarPanel:
    room.list.views.button("week").click()
    return room.list.calendar


def test_a_week_has_seven_days_and_its_hours(week: CalendarPanel, desk: Desk) -> None:
    week.show_day(_MEETING)
    assert [view.day.day for view in week.week.days.days] == list(range(7, 14))
    assert week.week.hours == range(7, 19)
    assert week.title.whole == "7 Dec to 13 Dec 2026"
    head = week.week.days.headerData(5, Qt.Orientation.Horizontal)
    assert head == "Sat 12 · weekend"
    _plan(desk.office, _at(2026, 12, 9, 6, 30), "Pagi", 60)
    _plan(desk.office, _at(2026, 12, 9, 19), "Malam", 150)
    week.refresh()
    assert week.week.hours == range(6, 22)


def test_blocks_lie_at_their_hours_and_never_on_each_other(week: CalendarPanel, desk: Desk) -> None:
    for hour, minutes in ((9, 60), (10, 120), (11, 30)):
        _plan(desk.office, _at(2026, 12, 8, hour), f"Sesi {hour}", minutes)
    week.show_day(_MEETING)
    view, grid = _view(week, _MEETING), week.week
    column = grid.visualRect(grid.days.index_of(_MEETING))
    rooms = grid.meeting_rooms(view, column)
    assert len(rooms) == 4
    for at, (one, meeting) in enumerate(rooms):
        begins = meeting.starts.hour + meeting.starts.minute / 60
        assert one.top() == grid.y_of(column, begins)
        assert column.contains(one)
        assert not any(one.intersects(other) for other, _ in rooms[at + 1 :])


def test_up_and_down_go_through_the_meetings_of_a_day(
    room: MeetingsRoom, week: CalendarPanel, desk: Desk, qtbot: QtBot
) -> None:
    later = _plan(desk.office, _at(2026, 12, 8, 14), "Sesi petang")
    week.show_day(_MEETING)
    qtbot.keyClick(week.view, Qt.Key.Key_Down)
    qtbot.keyClick(week.view, Qt.Key.Key_Down)
    qtbot.keyClick(week.view, Qt.Key.Key_Down)
    assert week.week.meeting is not None
    assert week.week.meeting.meeting_id == later
    qtbot.keyClick(week.view, Qt.Key.Key_Return)
    assert room.meeting == later


def test_friday_prayers_are_shaded_at_their_hours(week: CalendarPanel) -> None:
    week.show_day(_SULTAN)
    grid, view = week.week, _view(week, _SULTAN)
    assert (view.prayers[0].starts, view.prayers[0].ends) == (time(12, 15), time(14, 45))
    picture = grid.viewport().grab().toImage()
    friday, thursday = (
        grid.visualRect(grid.days.index_of(day)) for day in (_SULTAN, date(2026, 12, 10))
    )
    assert _colours(picture, friday, grid.y_of(friday, 13.2), grid.y_of(friday, 13.8)) > 1
    assert _colours(picture, thursday, grid.y_of(thursday, 13.2), grid.y_of(thursday, 13.8)) == 1


def _colours(picture: QImage, column, top: int, bottom: int) -> int:
    """How many colours there are in a stretch of a column, its edges left out."""
    inside = range(column.left() + 8, column.right() - 8)
    return len({picture.pixel(QPoint(x, y)) for x in inside for y in range(top, bottom)})


def test_pictures_of_days_are_painted_anew_when_something_changes(
    calendar: CalendarPanel, desk: Desk, kit: Look, qtbot: QtBot
) -> None:
    calendar.show_day(date(2026, 12, 18))
    light = calendar.month.grab().toImage()
    assert calendar.month.grab().toImage() == light
    desk.write(calendar_days.add_day, CalendarDayDraft(day=date(2026, 12, 18), name="Cuti"))
    settle(qtbot, desk)
    closed = calendar.month.grab().toImage()
    assert closed != light
    kit.choose(ThemeName.DARK)
    dark = calendar.month.grab().toImage()
    where = calendar.month.visualRect(calendar.month.days.index_of(date(2026, 12, 17))).center()
    assert dark.pixelColor(where).lightness() < 60 < closed.pixelColor(where).lightness()


# -- longer words ---------------------------------------------------------------------------


@pytest.mark.parametrize("view", ["month", "week"])
def test_longer_words_fit_a_small_window(view: str, desk: Desk, kit: Look, qtbot: QtBot) -> None:
    i18n.install(i18n.PSEUDO)
    made = build(desk)
    qtbot.addWidget(made)
    made.resize(808, 692)
    made.show()
    made.list.views.button(view).click()
    assert made.list.minimumSizeHint().width() <= 808


def test_everything_one_reaches_has_a_name(calendar: CalendarPanel, room: MeetingsRoom) -> None:
    reached = [
        widget
        for widget in room.list.findChildren(QWidget)
        if widget.isVisible()
        and isinstance(widget, QAbstractButton | QAbstractItemView | QLineEdit)
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert calendar.month in reached
    for widget in reached:
        said = widget.text() if isinstance(widget, QAbstractButton) else ""
        assert widget.accessibleName() or said, widget
