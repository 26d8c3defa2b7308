from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from nlc_desktop.domain.calendar_rules import (
    friday_touched,
    is_working_day,
    working_day_on_or_after,
    working_day_on_or_before,
    working_days_after,
    working_days_before,
)
from nlc_desktop.domain.jurisdictions import closed_days
from nlc_desktop.domain.places import State, WeekendRule
from nlc_desktop.packs.calendars import read_calendar
from nlc_desktop.packs.reader import pack_folder, read_pack

MALAYSIA = pack_folder("my")
STATES = {state.code: state for state in read_pack(MALAYSIA).states}
JOHOR, KELANTAN, SELANGOR = STATES["01"], STATES["03"], STATES["10"]
HERE = timezone(timedelta(hours=8))


def off(state: State) -> frozenset[date]:
    return closed_days(read_calendar(MALAYSIA, state.code).entries)


def test_seven_working_days_before_hari_raya():
    assert working_days_before(date(2027, 3, 16), 7, SELANGOR, off(SELANGOR)) == date(2027, 3, 3)


def test_after_is_the_way_back():
    assert working_days_after(date(2027, 3, 3), 7, SELANGOR, off(SELANGOR)) == date(2027, 3, 16)


def test_kelantan_rests_on_friday_and_works_on_sunday():
    friday, sunday = date(2026, 11, 27), date(2026, 11, 29)
    assert not is_working_day(friday, KELANTAN, off(KELANTAN))
    assert is_working_day(sunday, KELANTAN, off(KELANTAN))
    assert is_working_day(friday, SELANGOR, off(SELANGOR))


@pytest.mark.parametrize(
    ("day", "works"),
    [
        (date(2024, 12, 27), False),  # a Friday under the old rule
        (date(2024, 12, 29), True),  # a Sunday under the old rule
        (date(2025, 1, 3), True),
        (date(2025, 1, 5), False),
        (date(2013, 12, 29), False),
    ],
)
def test_johor_changed_its_weekend(day, works):
    assert is_working_day(day, JOHOR, frozenset()) is works


def test_a_weekend_rule_holds_between_its_days():
    rule = JOHOR.weekends[1]
    assert [
        rule.holds_on(day)
        for day in (date(2013, 12, 31), date(2014, 1, 1), date(2024, 12, 31), date(2025, 1, 1))
    ] == [False, True, True, False]


def test_a_working_day_stays_and_others_go_either_way():
    monday, saturday = date(2026, 11, 23), date(2026, 11, 28)
    assert working_day_on_or_after(monday, SELANGOR, frozenset()) == monday
    assert working_day_on_or_after(saturday, SELANGOR, frozenset()) == date(2026, 11, 30)
    assert working_day_on_or_before(saturday, SELANGOR, frozenset()) == date(2026, 11, 27)


def test_a_year_of_holidays_is_disbelieved():
    forever = frozenset(date(2026, 1, 1) + timedelta(days=n) for n in range(365))
    assert working_day_on_or_after(date(2026, 3, 6), SELANGOR, forever) == date(2026, 3, 9)


def test_rules_without_working_days_do_not_loop():
    never = replace(SELANGOR, weekends=(WeekendRule((1, 2, 3, 4, 5, 6, 7)),))
    with pytest.raises(ValueError, match="no working day"):
        working_day_on_or_after(date(2026, 3, 1), never, frozenset())


def test_the_next_friday_counts_when_this_one_is_over():
    late = datetime(2026, 11, 27, 15, 0, tzinfo=HERE)
    assert friday_touched(late, late + timedelta(days=6), SELANGOR) is None
    assert friday_touched(late, late + timedelta(days=7), SELANGOR) == date(2026, 12, 4)


@pytest.mark.parametrize(
    ("starts", "minutes", "touches"),
    [
        (datetime(2026, 11, 27, 9, 0, tzinfo=HERE), 195, False),
        (datetime(2026, 11, 27, 9, 0, tzinfo=HERE), 196, True),
        (datetime(2026, 11, 27, 14, 44, tzinfo=HERE), 30, True),
        (datetime(2026, 11, 27, 14, 45, tzinfo=HERE), 30, False),
        (datetime(2026, 11, 26, 13, 0, tzinfo=HERE), 30, False),
        (datetime(2026, 11, 27, 13, 0, tzinfo=UTC), 30, True),
    ],
)
def test_friday_prayers(starts, minutes, touches):
    ends = starts + timedelta(minutes=minutes)
    assert (friday_touched(starts, ends, SELANGOR) is not None) is touches
