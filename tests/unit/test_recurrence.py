"""Rules of series: their text, their dates, the last day of short months, the cadence."""

from dataclasses import replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from nlc_desktop.domain.cadence import cadence_view, due
from nlc_desktop.domain.mechanisms import Cadence
from nlc_desktop.domain.meetings import MeetingState
from nlc_desktop.domain.recurrence import (
    MOST,
    MissingDay,
    OccurrenceState,
    Pattern,
    Recurrence,
    SeriesRow,
    dates,
    first_date,
    following,
    parse_rule,
    rule_text,
    rule_until,
)
from nlc_desktop.domain.series_dates import (
    SeriesFacts,
    SlotChange,
    SlotMeeting,
    upcoming,
    within,
)
from nlc_desktop.errors import InputError
from tests.factories import at

THURSDAY, FRIDAY = 4, 5
SECOND_THURSDAY = Recurrence(Pattern.MONTHLY_WEEKDAY, 3, weekday=THURSDAY, nth=2)


def days(recurrence: Recurrence, first: datetime, count: int = 4) -> list[str]:
    return [f"{found:%d.%m.%y}" for found in dates(recurrence, first, count=count)]


@pytest.mark.parametrize(
    ("recurrence", "text", "found"),
    [
        (
            Recurrence(Pattern.WEEKLY, weekday=THURSDAY),
            "FREQ=WEEKLY;BYDAY=TH",
            ["14.01.27", "21.01.27", "28.01.27", "04.02.27"],
        ),
        (
            Recurrence(Pattern.WEEKLY, 2, weekday=THURSDAY),
            "FREQ=WEEKLY;INTERVAL=2;BYDAY=TH",
            ["14.01.27", "28.01.27", "11.02.27", "25.02.27"],
        ),
        (
            Recurrence(Pattern.MONTHLY_DATE, day=14),
            "FREQ=MONTHLY;BYMONTHDAY=14",
            ["14.01.27", "14.02.27", "14.03.27", "14.04.27"],
        ),
        (
            Recurrence(Pattern.MONTHLY_DATE, 2, day=14),
            "FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=14",
            ["14.01.27", "14.03.27", "14.05.27", "14.07.27"],
        ),
        (
            SECOND_THURSDAY,
            "FREQ=MONTHLY;INTERVAL=3;BYDAY=2TH",
            ["14.01.27", "08.04.27", "08.07.27", "14.10.27"],
        ),
        (
            Recurrence(Pattern.MONTHLY_WEEKDAY, weekday=FRIDAY, nth=-1),
            "FREQ=MONTHLY;BYDAY=-1FR",
            ["29.01.27", "26.02.27", "26.03.27", "30.04.27"],
        ),
        (
            Recurrence(Pattern.LAST_WORKING_DAY),
            "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
            ["29.01.27", "26.02.27", "31.03.27", "30.04.27"],
        ),
        (
            Recurrence(Pattern.LAST_WORKING_DAY, working=(1, 2, 3, 4, 7)),
            "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,SU;BYSETPOS=-1",
            ["31.01.27", "28.02.27", "31.03.27", "29.04.27"],
        ),
        (
            Recurrence(Pattern.MONTHLY_DATE, day=31),
            "FREQ=MONTHLY;BYMONTHDAY=31,-1;BYSETPOS=1",
            ["31.01.27", "28.02.27", "31.03.27", "30.04.27"],
        ),
        (
            Recurrence(Pattern.MONTHLY_DATE, day=31, missing=MissingDay.SKIP),
            "FREQ=MONTHLY;BYMONTHDAY=31",
            ["31.01.27", "31.03.27", "31.05.27", "31.07.27"],
        ),
    ],
)
def test_a_rule_as_text_and_as_dates(recurrence, text, found):
    assert rule_text(recurrence) == text
    assert parse_rule(text) == recurrence
    assert days(recurrence, at(2027, 1, 14, 9)) == found


@pytest.mark.parametrize(
    "text",
    [
        "",
        "FREQ=DAILY",
        "FREQ=WEEKLY",
        "FREQ=WEEKLY;BYDAY=XX",
        "FREQ=WEEKLY;BYDAY=MO,TU",
        "FREQ=WEEKLY;INTERVAL=1;BYDAY=MO",
        "FREQ=WEEKLY;INTERVAL=0;BYDAY=MO",
        "FREQ=WEEKLY;INTERVAL=999;BYDAY=MO",
        "FREQ=MONTHLY;BYDAY=5FR",
        "FREQ=MONTHLY;BYMONTHDAY=32",
        "FREQ=MONTHLY;BYMONTHDAY=14,-1;BYSETPOS=1",
        "FREQ=MONTHLY;BYDAY=FR,MO;BYSETPOS=-1",
        "FREQ=MONTHLY;BYMONTHDAY=14;COUNT=3",
        "freq=monthly;bymonthday=14",
        "FREQ=WEEKLY;INTERVAL=²;BYDAY=MO",
    ],
)
def test_any_other_text_is_refused(text):
    with pytest.raises(InputError, match="newer version"):
        parse_rule(text)


def test_a_rule_nobody_can_choose_is_not_written():
    for recurrence in (
        Recurrence(Pattern.WEEKLY, 0),
        Recurrence(Pattern.WEEKLY, weekday=8),
        Recurrence(Pattern.MONTHLY_WEEKDAY, nth=5),
        Recurrence(Pattern.MONTHLY_DATE, day=32),
        Recurrence(Pattern.LAST_WORKING_DAY, working=()),
    ):
        with pytest.raises(ValueError, match="no such rule"):
            rule_text(recurrence)


def test_the_end_is_told_in_utc():
    last = datetime(2027, 10, 14, 9, tzinfo=ZoneInfo("Asia/Kuching"))
    assert rule_until(SECOND_THURSDAY, last) == (
        "FREQ=MONTHLY;INTERVAL=3;BYDAY=2TH;UNTIL=20271014T010000Z"
    )


def test_an_unbounded_rule_ends_by_itself():
    assert len(list(dates(Recurrence(Pattern.WEEKLY), at(2027, 1, 4, 9)))) == MOST
    never = Recurrence(Pattern.MONTHLY_DATE, 12, day=31, missing=MissingDay.SKIP)
    assert list(dates(never, at(2027, 2, 1, 9))) == []


def test_a_series_begins_with_the_first_day_of_its_rule():
    assert first_date(SECOND_THURSDAY, at(2027, 1, 15, 9)) == at(2027, 2, 11, 9)
    assert first_date(SECOND_THURSDAY, at(2027, 1, 1, 9)) == at(2027, 1, 14, 9)


def test_the_rule_follows_a_date_that_is_moved_for_good():
    assert following(SECOND_THURSDAY, at(2027, 4, 9, 9)).weekday == FRIDAY
    assert following(SECOND_THURSDAY, at(2027, 4, 16, 9)).nth == 3
    assert following(SECOND_THURSDAY, at(2027, 4, 30, 9)).nth == -1
    monthly = Recurrence(Pattern.MONTHLY_DATE, day=31)
    assert following(monthly, at(2027, 2, 10, 9)).day == 10


# -- laid over the rule ----------------------------------------------------------------------

ROW = SeriesRow(
    id="s",
    mechanism_id="m",
    mechanism="Jawatankuasa",
    recurrence=SECOND_THURSDAY,
    first=at(2027, 1, 14, 9),
    zone="Asia/Kuala_Lumpur",
    minutes=120,
    venue="Dewan",
    until=None,
    uid="u",
    sequence=0,
)


def test_moved_and_cancelled_dates_lie_over_the_rule():
    facts = SeriesFacts(
        ROW,
        {
            at(2027, 4, 8, 9): SlotChange(starts=at(2027, 7, 20, 10), venue="Balai"),
            at(2027, 7, 8, 9): SlotChange(cancelled=True, reason="banjir"),
            at(2027, 5, 5, 9): SlotChange(cancelled=True),
        },
    )
    found = upcoming(facts, date(2027, 1, 1), 4)
    assert [f"{one.starts:%d.%m}" for one in found] == ["14.01", "08.07", "20.07", "14.10"]
    assert [one.state for one in found][1] is OccurrenceState.CANCELLED
    assert (found[2].moved, found[2].venue, found[2].slot) == (True, "Balai", at(2027, 4, 8, 9))
    july = within(facts, date(2027, 7, 1), date(2027, 7, 31))
    assert [one.reason for one in july] == ["banjir", ""]
    assert within(facts, date(2027, 4, 1), date(2027, 4, 30)) == ()


def test_the_last_working_day_makes_way_for_a_holiday():
    rule = Recurrence(Pattern.LAST_WORKING_DAY)
    row = replace(ROW, recurrence=rule, first=at(2027, 1, 29, 9))

    def opens(day: date) -> date:
        return date(2027, 2, 25) if day == date(2027, 2, 26) else day

    found = upcoming(SeriesFacts(row), date(2027, 1, 1), 2, opens)
    assert [one.starts.day for one in found] == [29, 25]
    assert (found[1].early, found[1].moved, found[1].slot.day) == (True, False, 26)
    assert within(SeriesFacts(row), date(2027, 2, 25), date(2027, 2, 25), opens)


def test_a_time_the_clocks_leave_out_is_no_move():
    sundays = Recurrence(Pattern.WEEKLY, weekday=7)
    row = replace(ROW, recurrence=sundays, first=at(2027, 3, 7, 2, 30), zone="America/New_York")
    found = upcoming(SeriesFacts(row), date(2027, 3, 1), 3)
    assert [f"{one.starts:%d %H:%M %z}" for one in found] == [
        "07 02:30 -0500",
        "14 03:30 -0400",
        "21 02:30 -0400",
    ]
    assert not any(one.moved or one.early for one in found)


def test_a_meeting_says_where_its_date_is():
    starts = at(2027, 4, 9, 9).astimezone()
    made = SlotMeeting("x", MeetingState.HELD, starts, 60, "Balai", "Bil. 2/2027")
    found = upcoming(SeriesFacts(ROW, {}, {at(2027, 4, 8, 9): made}), date(2027, 2, 1), 1)
    assert (found[0].state, found[0].number) == (OccurrenceState.HELD, "Bil. 2/2027")
    assert found[0].starts == starts


# -- cadence ---------------------------------------------------------------------------------


def test_overdue_counts_from_the_last_meeting():
    view = cadence_view(Cadence.QUARTERLY, [date(2026, 8, 31)], date(2026, 12, 10))
    assert (view.due, view.overdue_days) == (date(2026, 11, 30), 10)
    assert cadence_view(Cadence.MONTHLY, [date(2026, 1, 31)], date(2026, 2, 28)).overdue_days == 0
    assert due(Cadence.AS_NEEDED, date(2026, 1, 1)) is None
    assert cadence_view(Cadence.MONTHLY, [], date(2026, 1, 1)).due is None


def test_two_meetings_in_a_quarter_count_once():
    met = [date(2027, 1, 10), date(2027, 3, 20), date(2027, 5, 2)]
    view = cadence_view(Cadence.QUARTERLY, met, date(2027, 10, 3), by_quarter=True)
    assert view.met_quarters == ((2027, 1), (2027, 2))
    assert view.met_in(2027) == 2
    assert (view.due, view.overdue_days) == (date(2027, 9, 30), 3)
