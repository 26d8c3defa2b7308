"""Whatever the calendars and the guest list, judging a date keeps its promises."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from nlc_desktop.domain.jurisdictions import (
    CalendarEntry,
    DayKind,
    Feast,
    Jurisdiction,
    Season,
    SeasonKind,
)
from nlc_desktop.domain.places import Names
from nlc_desktop.domain.scheduling import (
    DateFacts,
    DateIssue,
    DateIssueKind,
    common_weekdays,
    judge,
    suggest,
)
from tests.dated import CHAIR, KUALA_LUMPUR, TODAY, at, engagement, facts, made_place

ZONES = ["Asia/Kuala_Lumpur", "Asia/Jakarta", "Asia/Jayapura", "Asia/Manila", "America/New_York"]
DAYS = st.dates(TODAY - timedelta(days=20), TODAY + timedelta(days=120))

entries = st.builds(
    CalendarEntry,
    day=DAYS,
    kind=st.sampled_from([kind for kind in DayKind if kind is not DayKind.REMOVED]),
    names=st.sampled_from([Names(en="One"), Names(en="Two"), Names(en="Three")]),
    estimated=st.booleans(),
    feast=st.none() | st.sampled_from(Feast),
)


@st.composite
def seasons(draw: st.DrawFn) -> Season:
    starts = draw(DAYS)
    length = timedelta(days=draw(st.integers(0, 40)))
    kind = draw(st.sampled_from(SeasonKind))
    return Season(kind, starts, starts + length, draw(st.booleans()), "")


@st.composite
def places(draw: st.DrawFn) -> Jurisdiction:
    opens = draw(st.integers(9, 14))
    return made_place(
        f"xx-{draw(st.integers(1, 6))}",
        weekend=draw(st.sets(st.integers(1, 7), max_size=5)),
        entries=draw(st.lists(entries, max_size=12)),
        seasons=draw(st.lists(seasons(), max_size=2)),
        zone=draw(st.sampled_from(ZONES)),
        window=(time(opens), time(opens + 2)),
        last_year=draw(st.sampled_from([2026, 2027, 2032])),
    )


moments = st.builds(at, DAYS, st.integers(0, 23), st.integers(0, 59))
others = st.builds(
    engagement,
    moments,
    st.sampled_from([CHAIR, "a", "b", "elsewhere"]),
    minutes=st.integers(0, 600),
    chair=st.sampled_from(["", CHAIR, "a"]),
)


@st.composite
def some_facts(draw: st.DrawFn) -> DateFacts:
    return facts(
        *draw(st.lists(places(), min_size=1, max_size=3, unique_by=lambda one: one.key)),
        engagements=draw(st.lists(others, max_size=6)),
        posts={CHAIR: "Mayor", "a": "Clerk", "b": "Nurse"},
        school=draw(st.booleans()),
        faith=draw(st.booleans()),
        notice=draw(st.integers(0, 15)),
        due=draw(st.none() | DAYS),
        called=draw(st.booleans()),
    )


def said(issue: DateIssue) -> tuple[object, ...]:
    return issue.kind, issue.day, issue.name, issue.hours, issue.count, issue.record


@given(some_facts(), moments, st.integers(0, 5000))
def test_issues_are_told_apart_and_in_order(asked, starts, minutes):
    issues = judge(asked, starts, minutes).issues
    weights = [list(DateIssueKind).index(issue.kind) for issue in issues]
    assert weights == sorted(weights)
    assert len({said(issue) for issue in issues}) == len(issues)
    assert all(len(set(issue.where)) == len(issue.where) for issue in issues)


@given(some_facts(), places(), moments, st.integers(0, 600))
def test_another_jurisdiction_takes_no_issue_away(asked, more, starts, minutes):
    before = judge(asked, starts, minutes).issues
    after = judge(replace(asked, invited=(*asked.invited, more)), starts, minutes).issues
    found = {said(issue): issue for issue in after}
    for issue in before:
        assert set(issue.where) <= set(found[said(issue)].where)


@given(some_facts(), others, moments, st.integers(0, 600))
def test_another_meeting_takes_no_issue_away(asked, more, starts, minutes):
    before = {said(issue) for issue in judge(asked, starts, minutes).issues}
    busier = replace(asked, engagements=(*asked.engagements, more))
    assert before <= {said(issue) for issue in judge(busier, starts, minutes).issues}


@settings(max_examples=40)
@given(some_facts(), DAYS, st.integers(0, 23), st.integers(0, 300), st.sampled_from(ZONES))
def test_every_suggestion_is_fine_and_none_is_left_out(asked, after, hour, minutes, zone):
    dates = suggest(asked, after, time(hour), minutes, zone, count=4)
    days = [one.starts.date() for one in dates]
    assert days == sorted(set(days))
    assert len(days) <= 4
    for one in dates:
        assert one.fine
        assert one == judge(asked, one.starts, minutes)
        assert one.starts.hour == hour
        assert one.starts.date() > after
    between = date.fromordinal(max(after.toordinal() + 1, TODAY.toordinal()))
    while days and between < days[-1]:
        skipped = datetime.combine(between, time(hour), tzinfo=dates[0].starts.tzinfo)
        assert between in days or not judge(asked, skipped, minutes).fine
        between += timedelta(days=1)


@settings(max_examples=40)
@given(st.lists(places(), min_size=1, max_size=4), DAYS)
def test_on_a_common_weekday_nobody_has_a_weekend(invited, day):
    here = [replace(one, entries=(), seasons=()) for one in invited]
    here = [replace(one, state=replace(one.state, zone="Asia/Kuala_Lumpur")) for one in here]
    starts = datetime.combine(day, time(9), tzinfo=KUALA_LUMPUR)
    rests = any(one.kind is DateIssueKind.WEEKEND for one in judge(facts(*here), starts, 60).issues)
    assert (day.isoweekday() in common_weekdays(here, day)) is not rests
