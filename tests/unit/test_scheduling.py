"""What speaks against a date: dated cases from the shipped calendars, and each rule by itself."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from nlc_desktop.domain.jurisdictions import DayKind, Feast, Season, SeasonKind
from nlc_desktop.domain.papers import Language
from nlc_desktop.domain.scheduling import (
    DateIssue,
    DateIssueKind,
    common_weekdays,
    judge,
    suggest,
)
from tests.dated import (
    CHAIR,
    TODAY,
    at,
    engagement,
    entry,
    facts,
    fast,
    made_place,
    place,
)

K = DateIssueKind


def kinds(issues: tuple[DateIssue, ...]) -> list[DateIssueKind]:
    return [issue.kind for issue in issues]


def found(day: date, *keys: str, hour: int = 9, minutes: int = 120, **more: object):
    """What is said of a meeting, by kind; the call has gone out unless a test says otherwise."""
    given = {"called": True, **more}
    return judge(facts(*map(place, keys), **given), at(day, hour), minutes).issues  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("day", "keys", "expected"),
    [
        (date(2027, 3, 16), ["my-10"], []),
        (date(2027, 10, 28), ["my-10"], [K.HOLIDAY]),  # Deepavali
        (date(2027, 10, 28), ["my-13"], []),  # none in Sarawak
        (date(2027, 1, 1), ["my-03"], [K.WEEKEND]),  # no holiday in Kelantan, but a Friday
        (date(2026, 11, 27), ["my-03"], [K.WEEKEND]),
        (date(2026, 11, 29), ["my-03"], []),  # a Sunday at work
        (date(2026, 11, 29), ["my-10"], [K.WEEKEND]),
        (date(2024, 12, 29), ["my-01"], [K.PAST]),  # Johor worked on that Sunday
        (date(2025, 1, 5), ["my-01"], [K.WEEKEND, K.PAST]),
        (date(2025, 1, 3), ["my-01"], [K.PAST]),  # and on this Friday
        (date(2027, 12, 24), ["my-10"], [K.EVE]),
        (date(2027, 3, 9), ["my-10"], [K.EVE]),  # Hari Raya on the 10th, fasting hours kept
        (date(2027, 5, 31), ["my-13"], [K.EVE]),  # Gawai
        (date(2027, 2, 5), ["my-10"], [K.EVE]),  # Chinese New Year on Saturday the 6th
        (date(2033, 3, 15), ["my-10"], [K.UNKNOWN_YEAR]),
        (date(2027, 5, 29), ["my-12"], [K.WEEKEND, K.EVE]),  # Kaamatan
        (date(2027, 3, 7), ["id-51"], [K.WEEKEND, K.EVE]),  # Nyepi
        (date(2027, 3, 8), ["id-51"], [K.HOLIDAY]),
        (date(2027, 3, 24), ["ph-13"], [K.HOLY_WEEK]),
    ],
)
def test_dated_cases(day, keys, expected):
    assert kinds(found(day, *keys)) == expected


def test_a_holiday_of_any_guest_counts_and_says_where():
    (issue,) = found(date(2027, 12, 11), "my-16", "my-10")[:1]
    assert (issue.kind, issue.where, issue.own) == (K.HOLIDAY, ("Selangor",), False)
    assert issue.name == "Birthday of the Sultan of Selangor"


def test_one_holiday_of_several_is_one_reason():
    (issue,) = found(date(2027, 10, 28), "my-10", "my-16", "my-13")
    assert issue.where == ("Selangor", "Federal Territory of Putrajaya")
    assert issue.own


def test_names_are_in_the_language_asked_for():
    judged = judge(facts(place("my-10"), called=True), at(date(2027, 3, 10)), 60, Language.MALAY)
    assert judged.issues[0].name == "Hari Raya Puasa"


def test_joint_leave_counts_in_indonesia_alone():
    calm = made_place(
        "id-31", entries=[entry(date(2027, 3, 12), "Cuti bersama", DayKind.JOINT_LEAVE)]
    )
    issues = judge(facts(place("my-10"), calm, called=True), at(date(2027, 3, 12)), 60).issues
    assert (issues[0].kind, issues[0].where) == (K.JOINT_LEAVE, ("Land id-31",))


@pytest.mark.parametrize(
    ("hour", "minutes", "window"),
    [
        (9, 195, None),
        (9, 196, ("12:15", "14:45")),
        (14, 30, ("12:15", "14:45")),
        (15, 60, None),
    ],
)
def test_friday_prayers(hour, minutes, window):
    issues = found(date(2027, 4, 2), "my-10", hour=hour, minutes=minutes)
    assert [issue.hours for issue in issues if issue.kind is K.FRIDAY] == (
        [window] if window else []
    )


def test_friday_prayers_are_kept_where_the_guest_is():
    """At half past twelve in Kuching it is half past eleven in Jakarta."""
    kuching = ZoneInfo("Asia/Kuching")
    here = made_place("my-13", zone="Asia/Kuching", window=(time(14, 0), time(14, 30)))
    there = made_place("id-31", zone="Asia/Jakarta", window=(time(11, 30), time(13, 0)))
    both = facts(here, there, called=True)
    friday = date(2027, 4, 2)
    (issue,) = judge(both, at(friday, 12, 30, kuching), 30).issues
    assert (issue.kind, issue.where, issue.hours) == (K.FRIDAY, ("Land id-31",), ("11:30", "13:00"))
    assert judge(both, at(friday, 12, 0, kuching), 30).fine
    assert judge(both, at(friday, 11, 30, kuching), 30).fine


def test_a_day_may_be_another_day_where_the_guest_is():
    tokyo = ZoneInfo("Asia/Tokyo")
    away = made_place(
        "jp-13", zone="Asia/Tokyo", entries=[entry(date(2027, 4, 7), "A day of theirs")]
    )
    late = datetime(2027, 4, 6, 23, 30, tzinfo=ZoneInfo("Asia/Kuala_Lumpur"))
    issues = judge(facts(made_place(), away, called=True), late, 20).issues
    assert [(issue.kind, issue.day) for issue in issues] == [(K.HOLIDAY, date(2027, 4, 7))]
    assert late.astimezone(tokyo).date() == date(2027, 4, 7)


RAMADAN = fast(date(2027, 2, 8), date(2027, 3, 9))


@pytest.mark.parametrize(
    ("day", "hour", "minutes", "hours", "estimated"),
    [
        (date(2027, 2, 16), 9, 180, None, False),
        (date(2027, 2, 16), 8, 60, ("09:00", "12:00"), False),
        (date(2027, 2, 16), 11, 90, ("09:00", "12:00"), False),
        (date(2027, 2, 16), 14, 120, ("09:00", "12:00"), False),
        (date(2027, 2, 16), 14, 121, ("", "16:00"), False),
        (date(2027, 2, 7), 14, 60, ("09:00", "12:00"), True),
        (date(2027, 2, 8), 14, 60, ("09:00", "12:00"), True),
        (date(2027, 2, 9), 14, 60, ("09:00", "12:00"), False),
        (date(2027, 3, 9), 14, 60, ("09:00", "12:00"), True),
        (date(2027, 3, 10), 14, 60, ("09:00", "12:00"), True),
        (date(2027, 2, 6), 14, 60, None, False),
        (date(2027, 3, 11), 14, 60, None, False),
    ],
)
def test_the_fasting_month(day, hour, minutes, hours, estimated):
    everyday = made_place(weekend=(), seasons=[RAMADAN])
    issues = judge(facts(everyday, called=True), at(day, hour), minutes).issues
    found = [(one.hours, one.estimated) for one in issues if one.kind is K.RAMADAN]
    assert found == ([(hours, estimated)] if hours else [])


def test_a_gazetted_season_does_not_move():
    sure = made_place(weekend=(), seasons=[replace(RAMADAN, estimated=False)])
    assert judge(facts(sure, called=True), at(date(2027, 2, 7), 14), 60).fine
    (issue,) = judge(facts(sure, called=True), at(date(2027, 2, 8), 14), 60).issues
    assert not issue.estimated


def test_each_country_has_its_last_hour_of_the_fasting_month():
    both = facts(place("my-10"), place("id-31"), called=True)
    issues = judge(both, at(date(2027, 2, 16), 14), 90).issues
    assert [(one.kind, one.hours, one.where) for one in issues] == [
        (K.RAMADAN, ("09:00", "12:00"), ("Selangor", "Special Region of Jakarta"))
    ]
    issues = judge(both, at(date(2027, 2, 16), 15), 90).issues
    assert [(one.kind, one.hours, one.where) for one in issues] == [
        (K.RAMADAN, ("", "16:00"), ("Selangor",)),
        (K.RAMADAN, ("", "15:00"), ("Special Region of Jakarta",)),
    ]


def test_the_eve_of_a_feast_names_it():
    eid = entry(date(2027, 3, 10), "Hari Raya", feast=Feast.EID)
    second = entry(date(2027, 3, 11), "Hari Raya, second day")
    (issue,) = judge(
        facts(made_place(entries=[eid, second]), called=True), at(date(2027, 3, 9)), 60
    ).issues
    assert (issue.kind, issue.feast, issue.name) == (K.EVE, Feast.EID, "Hari Raya")


def test_holy_week():
    week = Season(SeasonKind.HOLY_WEEK, date(2027, 3, 21), date(2027, 3, 28), False, "")
    issues = judge(facts(made_place(seasons=[week]), called=True), at(date(2027, 3, 23)), 60).issues
    assert kinds(issues) == [K.HOLY_WEEK]


def test_a_sunday_counts_where_a_faith_body_is_invited():
    kelantan, sunday = place("my-03"), date(2026, 11, 29)
    assert kinds(judge(facts(kelantan, called=True), at(sunday), 60).issues) == []
    with_faith = facts(kelantan, faith=True, called=True)
    assert kinds(judge(with_faith, at(sunday), 60).issues) == [K.SUNDAY_SERVICE]


@pytest.mark.parametrize(
    ("kind", "issue"),
    [
        (DayKind.ELECTION, K.ELECTION),
        (DayKind.FIESTA, K.FIESTA),
        (DayKind.NOTE, K.NOTE),
        (DayKind.HOLIDAY, K.HOLIDAY),
    ],
)
def test_days_of_the_offices_own(kind, issue):
    mine = made_place(entries=[entry(date(2027, 4, 6), "A day", kind)])
    (one,) = judge(facts(mine, called=True), at(date(2027, 4, 6)), 60).issues
    assert (one.kind, one.name, one.where) == (issue, "A day", ("Land my-99",))


def test_school_holidays_matter_to_schools():
    mine = made_place(entries=[entry(date(2027, 4, 6), "Term break", DayKind.SCHOOL_HOLIDAY)])
    day = at(date(2027, 4, 6))
    assert judge(facts(mine, called=True), day, 60).fine
    assert kinds(judge(facts(mine, called=True, school=True), day, 60).issues) == [K.SCHOOL_HOLIDAY]


NOON = at(date(2027, 4, 6), 12)


@pytest.mark.parametrize(
    ("starts", "minutes", "clashes"),
    [
        (NOON - timedelta(hours=2), 120, False),
        (NOON - timedelta(hours=2), 121, True),
        (NOON + timedelta(minutes=59), 60, True),
        (NOON + timedelta(hours=1), 60, False),
        (NOON + timedelta(minutes=30), 0, True),
    ],
)
def test_only_meetings_at_the_same_time_clash(starts, minutes, clashes):
    other = engagement(starts, CHAIR, minutes=minutes)
    issues = judge(facts(made_place(), engagements=[other], called=True), NOON, 60).issues
    assert kinds(issues) == ([K.CHAIR_CLASH] if clashes else [])


def test_who_is_asked_to_both():
    posts = {CHAIR: "Mayor", "a": "Clerk", "b": "Inspector", "c": "Nurse"}
    other = engagement(NOON, "b", "a", "elsewhere", chair=CHAIR)
    issues = judge(facts(made_place(), posts=posts, engagements=[other], called=True), NOON, 60)
    assert [(one.kind, one.people, one.name, one.record) for one in issues.issues] == [
        (K.CHAIR_CLASH, ("Mayor",), "Budget", "other"),
        (K.MEMBER_CLASH, ("Clerk", "Inspector"), "Budget", "other"),
    ]


def test_the_chair_of_another_meeting_is_busy():
    other = engagement(NOON, chair="a")
    judged = judge(
        facts(made_place(), posts={"a": "Clerk"}, engagements=[other], called=True), NOON, 60
    )
    assert kinds(judged.issues) == [K.MEMBER_CLASH]


def test_two_meetings_without_a_chair_do_not_clash():
    other = engagement(NOON, "x")
    assert judge(
        facts(made_place(), chair="", posts={}, engagements=[other], called=True), NOON, 60
    ).fine


@pytest.mark.parametrize(("today", "short"), [(date(2027, 3, 3), False), (date(2027, 3, 4), True)])
def test_notice_is_counted_in_the_offices_working_days(today, short):
    """Hari Raya falls between: seven working days before 16 March is the 3rd."""
    asked = facts(place("my-10"), place("my-03"), today=today)
    issues = judge(asked, at(date(2027, 3, 16)), 60).issues
    expected = [(K.SHORT_NOTICE, 7, date(2027, 3, 3))] if short else []
    assert [(one.kind, one.count, one.until) for one in issues] == expected
    assert judge(replace(asked, called=True), at(date(2027, 3, 16)), 60).fine


def test_cadence_and_days_gone_by():
    due = facts(made_place(), due=date(2027, 4, 1), called=True)
    (issue,) = judge(due, at(date(2027, 4, 6)), 60).issues
    assert (issue.kind, issue.count, issue.until) == (K.OVERDUE, 5, date(2027, 4, 1))
    assert judge(due, at(date(2027, 4, 1)), 60).issues == ()
    past = judge(facts(made_place()), at(date(2026, 11, 20)), 60)
    assert kinds(past.issues) == [K.PAST]


def test_being_late_is_no_reason_to_be_later():
    judged = judge(facts(made_place(), due=date(2027, 4, 1), called=True), at(date(2027, 4, 6)), 60)
    assert judged.fine
    assert judged.issues


def test_a_year_nobody_knows_is_never_fine():
    judged = judge(
        facts(made_place(), made_place("id-31", last_year=2026), called=True),
        at(date(2027, 4, 6)),
        60,
    )
    assert [(one.kind, one.where, one.count) for one in judged.issues] == [
        (K.UNKNOWN_YEAR, ("Land id-31",), 2026)
    ]
    assert not judged.fine


@pytest.mark.parametrize("year", [1, 9999])
def test_years_out_of_reach(year):
    moment = datetime(year, 6, 1, 9, tzinfo=ZoneInfo("Asia/Kuala_Lumpur"))
    assert not judge(facts(made_place()), moment, 10**9).fine


def test_the_weightiest_comes_first():
    place_ = made_place(
        entries=[
            entry(date(2027, 4, 3), "Note", DayKind.NOTE),
            entry(date(2027, 4, 3), "Feast day"),
        ]
    )
    judged = judge(facts(place_, due=date(2027, 4, 1), called=True), at(date(2027, 4, 3)), 60)
    assert kinds(judged.issues) == [K.HOLIDAY, K.WEEKEND, K.OVERDUE, K.NOTE]


def test_three_jurisdictions_share_monday_to_thursday():
    places = [place("my-10"), place("my-03"), place("my-16")]
    assert common_weekdays(places, date(2026, 12, 1)) == (1, 2, 3, 4)
    dates = suggest(facts(*places), TODAY, time(9), 120, "Asia/Kuala_Lumpur")
    assert len(dates) == 10
    assert {one.starts.isoweekday() for one in dates} <= {1, 2, 3, 4}
    assert [one.starts.hour for one in dates] == [9] * 10
    assert dates[0].starts.date() == date(2026, 12, 2)  # seven working days from the 23rd


def test_suggestions_begin_after_the_day():
    tuesday = date(2027, 4, 6)
    dates = suggest(
        facts(made_place(), called=True), tuesday, time(9), 60, "Asia/Kuala_Lumpur", count=2
    )
    assert [one.starts.date() for one in dates] == [date(2027, 4, 7), date(2027, 4, 8)]
    earlier = suggest(
        facts(made_place(), called=True), date(2020, 1, 1), time(9), 60, "Asia/Kuala_Lumpur"
    )
    assert earlier[0].starts.date() == TODAY


def test_an_overdue_mechanism_still_finds_dates():
    late = facts(made_place(), due=date(2026, 1, 1))
    dates = suggest(late, TODAY, time(9), 60, "Asia/Kuala_Lumpur")
    assert len(dates) == 10
    assert kinds(dates[0].issues) == [K.OVERDUE]


@pytest.mark.parametrize(
    ("place_", "after"),
    [
        (made_place(weekend=(1, 2, 3, 4, 5), seasons=()), TODAY),
        (made_place(), date(2040, 1, 1)),
        (made_place(), date.max),
    ],
)
def test_the_search_ends(place_, after):
    every_weekend = [engagement(at(TODAY + timedelta(days=n)), CHAIR) for n in range(800)]
    busy = facts(place_, engagements=every_weekend)
    assert suggest(busy, after, time(9), 60, "Asia/Kuala_Lumpur") == ()
