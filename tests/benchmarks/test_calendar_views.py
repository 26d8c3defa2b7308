"""A month of 200 meetings: read in one go, painted in under a frame; a date judged as typed."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from pytestqt.qtbot import QtBot

from nlc_desktop.domain.day_views import DayMeeting, Place, day_views
from nlc_desktop.domain.meetings import MeetingState
from nlc_desktop.domain.scheduling import DateJudge
from nlc_desktop.services.reading import dates, meetings
from nlc_desktop.services.reading import day_views as reading
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.ui.meetings.calendar.days_view import DaysView
from nlc_desktop.ui.meetings.calendar.month_view import MonthView
from nlc_desktop.ui.meetings.calendar.week_view import WeekView
from tests.dated import TODAY, place

_START = date(2027, 2, 1)
_ZONE = ZoneInfo("Asia/Kuala_Lumpur")
_KEYS = ("my-10", "my-03", "my-16", "my-13", "id-31", "ph-13")


def _shown(view: DaysView, days: int) -> DaysView:
    places = [
        (Place(one.names.en, one.state.short, own=at == 0), one)
        for at, one in enumerate(place(key) for key in _KEYS)
    ]
    made = [_meeting(number) for number in range(200)]
    end = _START + timedelta(days=days - 1)
    kept = [one for one in made if one.starts.date() <= end]
    view.days.set_days(day_views(_START, end, places, kept), _START)
    view.resize(1100, 580)
    view.show()
    return view


def _meeting(number: int) -> DayMeeting:
    starts = datetime.combine(_START + timedelta(days=number % 40), time(8 + number % 9), _ZONE)
    title = "Mesyuarat Penyelarasan Komuniti Selamat dan Harmoni"
    state = list(MeetingState)[number % len(MeetingState)]
    return DayMeeting(title, f"Bil. {number}/2027", starts, 90, "Dewan", str(number), state)


@pytest.fixture(params=["month", "week"])
def view(request: pytest.FixtureRequest, qtbot: QtBot) -> Iterator[DaysView]:
    month = request.param == "month"
    made = MonthView(TODAY) if month else WeekView(TODAY)
    qtbot.addWidget(made)
    yield _shown(made, 42 if month else 7)


def test_painting(benchmark, view: DaysView) -> None:
    """As going from day to day does."""
    benchmark(view.viewport().repaint)


def test_painting_anew(benchmark, view: DaysView) -> None:
    """As going to another month or week does."""

    def paint() -> None:
        view.days.dataChanged.emit(view.days.index(0, 0), view.days.index(0, 6))
        view.viewport().repaint()

    benchmark(paint)


def test_a_month_is_read(benchmark, example_office: OpenOffice) -> None:
    found = benchmark(reading.days, example_office, date(2026, 11, 30), date(2027, 1, 10))
    assert len(found) == 42


def test_a_date_is_judged(benchmark, example_office: OpenOffice) -> None:
    mechanism = meetings.mechanisms(example_office)[0].id
    judge = DateJudge(dates.for_mechanism(example_office, mechanism))
    starts = datetime(2026, 12, 25, 9, tzinfo=example_office.tz())
    assert benchmark(judge.judge, starts, 120).issues
