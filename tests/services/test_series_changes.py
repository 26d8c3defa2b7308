"""Changing one date, this and later ones, or all: the list shown first is what happens (F34)."""

from datetime import date

import pytest

from nlc_desktop.domain.recurrence import Pattern, Recurrence, Scope
from nlc_desktop.errors import InputError
from nlc_desktop.services import history, meeting_steps, series
from nlc_desktop.services.drafts import SeriesEdit
from nlc_desktop.services.reading import meetings as reading
from nlc_desktop.services.reading import series as dates
from nlc_desktop.services.series_changes import change_dates, preview_change
from tests import factories
from tests.factories import at

JANUARY, APRIL, JULY, OCTOBER = (
    at(2027, 1, 14, 9),
    at(2027, 4, 8, 9),
    at(2027, 7, 8, 9),
    at(2027, 10, 14, 9),
)
TO_FRIDAY = SeriesEdit(starts=at(2027, 4, 9, 10))


@pytest.fixture
def quarterly(office):
    return factories.series(office)


def when(office, identity, count=4):
    found = dates.occurrences(office, identity, date(2026, 12, 1), count)
    return [f"{one.starts:%d.%m.%y %H:%M}" for one in found]


def lines(found, count=4):
    def words(moment):
        return f"{moment:%d.%m.%y %H:%M}" if moment else "-"

    return [f"{words(line.before)} > {words(line.after)}" for line in found[:count]]


def uid(office, meeting):
    sql = "SELECT calendar_uid FROM meeting WHERE id = ?"
    return office.reader().execute(sql, (meeting,)).fetchone()[0]


def state_of(office):
    sql = ("SELECT * FROM series", "SELECT * FROM series_change", "SELECT * FROM meeting")
    return [office.reader().execute(f"{one} ORDER BY id").fetchall() for one in sql]


# -- one ---------------------------------------------------------------------------------------


def test_one_date_moves_alone(office, quarterly):
    edit = SeriesEdit(starts=at(2027, 4, 9, 10), venue="Balai", minutes=60)
    assert lines(preview_change(office, quarterly, APRIL, Scope.ONE, edit)) == [
        "08.04.27 09:00 > 09.04.27 10:00"
    ]
    assert when(office, quarterly)[1] == "08.04.27 09:00"
    assert change_dates(office, quarterly, APRIL, Scope.ONE, edit).record == quarterly
    assert when(office, quarterly) == [
        "14.01.27 09:00",
        "09.04.27 10:00",
        "08.07.27 09:00",
        "14.10.27 09:00",
    ]
    one = dates.occurrences(office, quarterly, date(2027, 4, 1), 1)[0]
    assert (one.venue, one.minutes, one.slot) == ("Balai", 60, APRIL)
    made = series.prepare(office, quarterly, APRIL).record
    (row,) = reading.meetings(office)
    assert (row.id, row.venue, row.minutes, row.starts.hour) == (made, "Balai", 60, 10)


def test_one_meeting_moves_alone_and_keeps_its_place_in_the_series(office, quarterly):
    made = series.prepare(office, quarterly, APRIL).record
    factories.called_meeting(office, made)
    (line,) = preview_change(office, quarterly, APRIL, Scope.ONE, TO_FRIDAY)
    assert (line.called, line.meeting_id, line.number) == (True, made, "Bil. 1/2027")
    change_dates(office, quarterly, APRIL, Scope.ONE, TO_FRIDAY)
    (row,) = reading.meetings(office)
    assert f"{row.starts:%d.%m.%y %H:%M}" == "09.04.27 10:00"
    assert when(office, quarterly)[1] == "09.04.27 10:00"
    assert dates.series_row(office, quarterly).sequence == 0


def test_what_was_held_or_cancelled_does_not_move(office, quarterly):
    made = series.prepare(office, quarterly, JANUARY).record
    meeting_steps.mark_held(office, made)
    series.cancel_date(office, quarterly, APRIL, "banjir")
    for scope in (Scope.ONE, Scope.LATER):
        with pytest.raises(InputError, match="was held"):
            change_dates(office, quarterly, JANUARY, scope, TO_FRIDAY)
        with pytest.raises(InputError, match="was cancelled"):
            change_dates(office, quarterly, APRIL, scope, TO_FRIDAY)


# -- this and later ----------------------------------------------------------------------------


def test_later_dates_follow_in_a_series_of_their_own(office, quarterly):
    shown = preview_change(office, quarterly, APRIL, Scope.LATER, TO_FRIDAY)
    assert lines(shown) == [
        "08.04.27 09:00 > 09.04.27 10:00",
        "08.07.27 09:00 > 09.07.27 10:00",
        "14.10.27 09:00 > 08.10.27 10:00",
        "13.01.28 09:00 > 14.01.28 10:00",
    ]
    assert len(shown) == 12
    new = change_dates(office, quarterly, APRIL, Scope.LATER, TO_FRIDAY).record
    old_row, new_row = dates.series_row(office, quarterly), dates.series_row(office, new)
    assert (old_row.until, new_row.follows_id) == (date(2027, 4, 7), quarterly)
    assert new_row.uid and new_row.uid != old_row.uid
    assert when(office, quarterly) == ["14.01.27 09:00"]
    assert when(office, new, 12) == [f"{line.after:%d.%m.%y %H:%M}" for line in shown]
    assert new_row.mechanism_id == old_row.mechanism_id


def test_prepared_meetings_go_along_in_order_and_held_ones_stay(office, quarterly):
    held = series.prepare(office, quarterly, JANUARY).record
    meeting_steps.mark_held(office, held)
    called = series.prepare(office, quarterly, APRIL).record
    factories.called_meeting(office, called)
    october = series.prepare(office, quarterly, OCTOBER).record
    shown = preview_change(office, quarterly, APRIL, Scope.LATER, TO_FRIDAY)
    assert [(line.meeting_id, line.called) for line in shown[:4]] == [
        (called, True),
        ("", False),
        (october, False),
        ("", False),
    ]
    new = change_dates(office, quarterly, APRIL, Scope.LATER, TO_FRIDAY).record
    found = {row.id: f"{row.starts:%d.%m.%y %H:%M}" for row in reading.meetings(office)}
    assert found == {
        held: "14.01.27 09:00",
        called: "09.04.27 10:00",
        october: "08.10.27 10:00",
    }
    assert [one.meeting_id for one in dates.occurrences(office, new, date.min, 3)] == [
        called,
        "",
        october,
    ]
    old_uid, new_uid = (dates.series_row(office, one).uid for one in (quarterly, new))
    assert (uid(office, held), uid(office, called), uid(office, october)) == (
        old_uid,
        new_uid,
        new_uid,
    )
    assert [one.meeting_id for one in dates.occurrences(office, quarterly, date.min, 9)] == [held]


def test_a_cancelled_date_stays_cancelled_and_a_moved_one_gives_way(office, quarterly):
    series.cancel_date(office, quarterly, JULY, "cuti")
    change_dates(office, quarterly, OCTOBER, Scope.ONE, SeriesEdit(starts=at(2027, 10, 20, 8)))
    shown = preview_change(office, quarterly, APRIL, Scope.LATER, TO_FRIDAY)
    assert lines(shown)[2] == "20.10.27 08:00 > 08.10.27 10:00"
    assert [line.cancelled for line in shown[:3]] == [False, True, False]
    new = change_dates(office, quarterly, APRIL, Scope.LATER, TO_FRIDAY).record
    found = dates.occurrences(office, new, date.min, 3)
    assert [one.reason for one in found] == ["", "cuti", ""]
    assert when(office, new, 3)[2] == "08.10.27 10:00"


def test_the_old_series_forgets_dates_that_went_to_the_new_one(office, quarterly):
    series.cancel_date(office, quarterly, JULY, "cuti")
    change_dates(office, quarterly, OCTOBER, Scope.ONE, SeriesEdit(starts=at(2027, 10, 20, 8)))
    change_dates(office, quarterly, APRIL, Scope.LATER, TO_FRIDAY)
    sql = "SELECT starts, cancelled, reason FROM series_change WHERE series_id = ?"
    left = office.reader().execute(sql, (quarterly,)).fetchall()
    assert set(left) == {("", 0, "")}


def test_a_date_with_a_place_of_its_own_keeps_it(office, quarterly):
    change_dates(office, quarterly, JULY, Scope.ONE, SeriesEdit(venue="Balai"))
    new = change_dates(office, quarterly, APRIL, Scope.LATER, TO_FRIDAY).record
    venues = [one.venue for one in dates.occurrences(office, new, date.min, 3)]
    assert venues == ["Dewan Hamzah", "Balai", "Dewan Hamzah"]


def test_another_rule_from_a_date_on(office, quarterly):
    monthly = Recurrence(Pattern.MONTHLY_WEEKDAY, weekday=1, nth=1)
    edit = SeriesEdit(recurrence=monthly)
    shown = preview_change(office, quarterly, APRIL, Scope.LATER, edit)
    assert lines(shown, 3) == [
        "08.04.27 09:00 > 05.04.27 09:00",
        "08.07.27 09:00 > 03.05.27 09:00",
        "14.10.27 09:00 > 07.06.27 09:00",
    ]


def test_a_new_rule_never_comes_before_what_stays(office):
    weekly = factories.series(
        office, recurrence=Recurrence(Pattern.WEEKLY, weekday=3), first=at(2027, 4, 7, 9)
    )
    edit = SeriesEdit(recurrence=Recurrence(Pattern.MONTHLY_DATE, day=1))
    shown = preview_change(office, weekly, at(2027, 4, 21, 9), Scope.LATER, edit)
    assert lines(shown, 1) == ["21.04.27 09:00 > 01.05.27 09:00"]


def test_another_time_or_zone_alone_is_a_change_of_schedule(office, quarterly):
    first = change_dates(
        office, quarterly, APRIL, Scope.LATER, SeriesEdit(starts=at(2027, 4, 8, 14))
    ).record
    assert first != quarterly
    assert when(office, first, 2) == ["08.04.27 14:00", "08.07.27 14:00"]
    second = change_dates(
        office, first, at(2027, 7, 8, 14), Scope.LATER, SeriesEdit(zone="Asia/Jakarta")
    ).record
    found = dates.occurrences(office, second, date.min, 1)[0]
    assert (f"{found.starts:%H:%M %z}", dates.series_row(office, first).until) == (
        "14:00 +0700",
        date(2027, 7, 7),
    )


def test_wall_clock_time_stays_where_clocks_change(office):
    identity = factories.series(
        office,
        recurrence=Recurrence(Pattern.MONTHLY_DATE, day=20),
        first=at(2027, 1, 20, 9),
        zone="America/New_York",
    )
    edit = SeriesEdit(starts=at(2027, 3, 22, 10))
    new = change_dates(office, identity, at(2027, 3, 20, 9), Scope.LATER, edit).record
    made = series.prepare(office, new, at(2027, 11, 22, 10)).record
    found = dates.occurrences(office, new, date.min, 9)
    assert {f"{one.starts:%H:%M}" for one in found} == {"10:00"}
    assert {f"{one.starts:%z}" for one in found} == {"-0400", "-0500"}
    (row,) = reading.meetings(office)
    assert (row.id, f"{row.starts:%H:%M %z}") == (made, "10:00 -0500")
    assert not any(one.moved for one in found)


def test_the_last_working_day_has_no_other_day(office):
    identity = factories.series(
        office, recurrence=Recurrence(Pattern.LAST_WORKING_DAY), first=at(2027, 1, 1, 9)
    )
    edit = SeriesEdit(starts=at(2027, 2, 24, 9))
    with pytest.raises(InputError, match="last working day"):
        preview_change(office, identity, at(2027, 2, 26, 9), Scope.LATER, edit)


def test_nothing_new_is_said_so(office, quarterly):
    with pytest.raises(InputError, match="Nothing would be different"):
        change_dates(office, quarterly, APRIL, Scope.ALL, SeriesEdit())


def test_a_series_that_ends_before_its_new_date_is_refused(office):
    identity = factories.series(office, count=2)
    edit = SeriesEdit(starts=at(2027, 5, 14, 9))
    with pytest.raises(InputError, match="later end"):
        change_dates(office, identity, APRIL, Scope.LATER, edit)


# -- place and length --------------------------------------------------------------------------


def test_place_and_length_alone_raise_the_sequence(office, quarterly):
    made = series.prepare(office, quarterly, JULY).record
    series.prepare(office, quarterly, JANUARY)
    edit = SeriesEdit(venue="Balai", minutes=45)
    shown = preview_change(office, quarterly, APRIL, Scope.LATER, edit)
    assert lines(shown, 1) == ["08.04.27 09:00 > 08.04.27 09:00"]
    assert change_dates(office, quarterly, APRIL, Scope.LATER, edit).record == quarterly
    row = dates.series_row(office, quarterly)
    assert (row.sequence, row.venue, row.minutes, row.until) == (1, "Balai", 45, None)
    found = dates.occurrences(office, quarterly, date.min, 4)
    assert [(one.venue, one.minutes) for one in found] == [
        ("Dewan Hamzah", 90),
        ("Balai", 45),
        ("Balai", 45),
        ("Balai", 45),
    ]
    assert found[2].meeting_id == made


def test_dates_before_keep_their_place(office, quarterly):
    change_dates(office, quarterly, JULY, Scope.LATER, SeriesEdit(venue="Balai"))
    venues = [one.venue for one in dates.occurrences(office, quarterly, date.min, 3)]
    assert venues == ["Dewan Hamzah", "Dewan Hamzah", "Balai"]
    change_dates(office, quarterly, APRIL, Scope.ALL, SeriesEdit(venue="Pejabat"))
    venues = [one.venue for one in dates.occurrences(office, quarterly, date.min, 3)]
    assert venues == ["Pejabat"] * 3


# -- all ---------------------------------------------------------------------------------------


def test_all_reaches_back_to_what_was_not_held(office, quarterly):
    held = series.prepare(office, quarterly, JANUARY).record
    meeting_steps.mark_held(office, held)
    called = series.prepare(office, quarterly, APRIL).record
    factories.called_meeting(office, called)
    edit = SeriesEdit(starts=at(2027, 7, 9, 10))
    shown = preview_change(office, quarterly, JULY, Scope.ALL, edit)
    assert lines(shown, 2) == [
        "08.04.27 09:00 > 09.04.27 10:00",
        "08.07.27 09:00 > 09.07.27 10:00",
    ]
    assert shown[0].called
    new = change_dates(office, quarterly, JULY, Scope.ALL, edit).record
    assert when(office, quarterly) == ["14.01.27 09:00"]
    assert when(office, new, 2) == ["09.04.27 10:00", "09.07.27 10:00"]
    assert {row.starts.day for row in reading.meetings(office)} == {14, 9}


def test_a_meeting_held_out_of_turn_is_shown_and_stays(office, quarterly):
    held = series.prepare(office, quarterly, JULY).record
    meeting_steps.mark_held(office, held)
    shown = preview_change(office, quarterly, APRIL, Scope.LATER, TO_FRIDAY)
    assert [(line.held, line.before == line.after) for line in shown[:3]] == [
        (False, False),
        (True, True),
        (False, False),
    ]
    assert lines(shown, 3)[2] == "14.10.27 09:00 > 08.10.27 10:00"
    new = change_dates(office, quarterly, APRIL, Scope.LATER, TO_FRIDAY).record
    (row,) = reading.meetings(office)
    assert f"{row.starts:%d.%m.%y %H:%M}" == "08.07.27 09:00"
    states = [one.state.value for one in dates.occurrences(office, new, date.min, 3)]
    assert states == ["planned", "cancelled", "planned"]


def test_a_series_nobody_met_in_gives_its_place_up(office, quarterly):
    new = change_dates(office, quarterly, APRIL, Scope.ALL, TO_FRIDAY).record
    assert [row.id for row in dates.series(office)] == [new]
    assert when(office, new, 2) == ["08.01.27 10:00", "09.04.27 10:00"]


@pytest.mark.parametrize("scope", list(Scope))
def test_each_change_is_one_step(office, quarterly, scope):
    for slot in (APRIL, OCTOBER):
        series.prepare(office, quarterly, slot)
    series.cancel_date(office, quarterly, JULY, "cuti")
    before = state_of(office)
    change_dates(office, quarterly, APRIL, scope, TO_FRIDAY)
    after = state_of(office)
    assert after != before
    history.undo(office)
    assert state_of(office) == before
    history.redo(office)
    assert state_of(office) == after
