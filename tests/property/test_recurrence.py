"""Dates of every rule are those python-dateutil finds; its text is read back; no text crashes."""

from datetime import datetime, timedelta
from itertools import islice

import icalendar
from dateutil.rrule import rrulestr
from hypothesis import given
from hypothesis import strategies as st

from nlc_desktop.domain.recurrence import (
    MissingDay,
    Pattern,
    Recurrence,
    dates,
    first_date,
    parse_rule,
    rule_text,
)
from nlc_desktop.errors import InputError

RULES = st.builds(
    Recurrence,
    st.sampled_from(Pattern),
    st.integers(1, 60),
    weekday=st.integers(1, 7),
    nth=st.sampled_from((1, 2, 3, 4, -1)),
    day=st.one_of(st.integers(1, 31), st.sampled_from((29, 30, 31))),
    missing=st.sampled_from(MissingDay),
    working=st.sets(st.integers(1, 7), min_size=1).map(lambda days: tuple(sorted(days))),
)
FIRSTS = st.datetimes(datetime(2000, 1, 1), datetime(2100, 12, 31)).map(  # noqa: DTZ001
    lambda moment: moment.replace(second=0, microsecond=0, fold=0)
)
_WORDS = "FREQ= WEEKLY MONTHLY DAILY ;INTERVAL= ;BYDAY= ;BYMONTHDAY= ;BYSETPOS= MO TU 1 -1 31 , ; ²"
PIECES = st.sampled_from([*_WORDS.split(), "COUNT=3", "\n"])


@given(RULES, FIRSTS, st.integers(0, 40))
def test_the_dates_are_those_of_dateutil(recurrence, first, wanted):
    peer = rrulestr(rule_text(recurrence), dtstart=first)
    horizon = first + timedelta(days=40 * 366)
    theirs = []
    for found in islice(iter(peer), wanted):
        if found > horizon:
            break
        theirs.append(found)
    ours = [d for d in dates(recurrence, first, count=wanted) if d <= horizon]
    assert ours == theirs


@given(RULES, FIRSTS, st.integers(0, 4000), st.integers(0, 400))
def test_a_window_is_cut_out_of_the_same_dates(recurrence, first, begin, length):
    start = first.date() + timedelta(days=begin)
    end = start + timedelta(days=length)
    whole = [d for d in dates(recurrence, first, until=end) if d.date() >= start]
    assert list(dates(recurrence, first, after=start, until=end)) == whole


@given(RULES)
def test_the_text_is_read_back_and_taken_by_icalendar(recurrence):
    text = rule_text(recurrence)
    again = parse_rule(text)
    assert rule_text(again) == text
    first = datetime(2027, 1, 14, 9)  # noqa: DTZ001
    ours = list(dates(recurrence, first, count=20))
    assert list(dates(again, first, count=20)) == ours
    assert icalendar.vRecur.from_ical(text)["FREQ"]


@given(st.one_of(st.text(max_size=80), st.lists(PIECES, max_size=12).map("".join)))
def test_any_text_is_a_rule_of_ours_or_refused(text):
    try:
        found = parse_rule(text)
    except InputError:
        return
    assert rule_text(found) == text


@given(RULES, FIRSTS)
def test_the_first_date_is_one_of_its_rule(recurrence, moment):
    first = first_date(recurrence, moment)
    assert first >= moment
    assert next(dates(recurrence, first)) == first
    assert first.date() <= moment.date() + timedelta(days=124)
