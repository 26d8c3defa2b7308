"""Series: dates become meetings, single dates move or fall out, the end and the cadence."""

from dataclasses import replace
from datetime import date

import pytest

from nlc_desktop.domain.meetings import MeetingState
from nlc_desktop.domain.recurrence import (
    MissingDay,
    OccurrenceState,
    Pattern,
    Recurrence,
)
from nlc_desktop.errors import InputError
from nlc_desktop.packs.reader import pack_folder, read_pack
from nlc_desktop.records import Series
from nlc_desktop.services import history, mechanisms, meeting_steps, meetings, series
from nlc_desktop.services.drafts import SeriesDraft
from nlc_desktop.services.reading import meetings as reading
from nlc_desktop.services.reading import series as dates
from nlc_desktop.services.work import begin
from tests import factories
from tests.factories import at

SECOND_THURSDAY = Recurrence(Pattern.MONTHLY_WEEKDAY, 3, weekday=4, nth=2)
JANUARY, APRIL, JULY = at(2027, 1, 14, 9), at(2027, 4, 8, 9), at(2027, 7, 8, 9)


def when(office, identity, count=4):
    found = dates.occurrences(office, identity, date(2026, 12, 1), count)
    return [f"{one.starts:%d.%m.%y %H:%M}" for one in found]


def states(office, identity, count=4):
    return [one.state.value for one in dates.occurrences(office, identity, date.min, count)]


def cell(office, identity, field, table="meeting"):
    sql = f"SELECT {field} FROM {table} WHERE id = ?"
    return office.reader().execute(sql, (identity,)).fetchone()[0]


@pytest.fixture
def quarterly(office):
    return factories.series(office)


def test_a_series_has_dates_and_no_meetings(office, quarterly):
    assert when(office, quarterly) == [
        "14.01.27 09:00",
        "08.04.27 09:00",
        "08.07.27 09:00",
        "14.10.27 09:00",
    ]
    assert states(office, quarterly) == ["planned"] * 4
    assert reading.meetings(office) == ()
    row = dates.series_row(office, quarterly)
    assert (row.mechanism, row.venue, row.zone) == (
        "Jawatankuasa Penyelarasan",
        "Dewan Hamzah",
        "Asia/Kuala_Lumpur",
    )


def test_so_many_meetings_end_on_the_day_of_the_last(office):
    identity = factories.series(office, count=3)
    assert when(office, identity, 9)[-1] == "08.07.27 09:00"
    assert dates.series_row(office, identity).until == date(2027, 7, 8)


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"recurrence": Recurrence(Pattern.WEEKLY, 0)}, "another pattern"),
        ({"first": at(1900, 1, 1, 9)}, "1900"),
        ({"until": date(2026, 1, 1)}, "end before"),
        ({"count": 0}, "0 is not between"),
        ({"template": "no-such"}, "no-such"),
        ({"zone": "Asia/Nowhere"}, "Asia/Nowhere"),
        ({"minutes": 0}, "0 is not between"),
    ],
)
def test_what_cannot_be_a_series_is_refused(office, fields, said):
    with pytest.raises(InputError, match=said):
        factories.series(office, **fields)
    assert dates.series(office) == ()


def test_a_date_becomes_a_meeting_once(office):
    identity = factories.series(office, template="quarterly-coordination", venue="Dewan Hamzah")
    made = series.prepare(office, identity, APRIL).record
    assert series.prepare(office, identity, APRIL).record == made
    (row,) = reading.meetings(office)
    assert (row.number, row.venue, row.minutes) == ("Bil. 1/2027", "Dewan Hamzah", 90)
    assert f"{row.starts:%d.%m.%y %H:%M}" == "08.04.27 09:00"
    assert reading.agenda(office, made)
    assert cell(office, made, "calendar_uid") == dates.series_row(office, identity).uid
    assert cell(office, made, "slot") == "2027-04-08T09:00:00"
    assert states(office, identity)[1] == "prepared"


def test_the_next_meeting_has_the_agenda_of_the_last(office, quarterly):
    seat = dates.series_row(office, quarterly).mechanism_id
    guest = factories.member(office, seat)
    past = factories.closed_meeting(office, seat)
    made = series.prepare(office, quarterly, JANUARY).record
    titles = [line.title for line in reading.agenda(office, made)]
    assert titles[0] == "Ucapan Pengerusi"
    assert "Perkara-perkara berbangkit" in titles
    assert titles.index("Pengesahan minit mesyuarat yang lalu") == 1
    assert titles[-1] == "Hal-hal lain"
    assert cell(office, made, "previous_id") == past
    assert len(reading.guests(office, made)) == 1
    assert guest


def test_the_first_of_all_has_the_standing_lines(office, quarterly):
    made = series.prepare(office, quarterly, JANUARY).record
    titles = [line.title for line in reading.agenda(office, made)]
    assert titles == ["Ucapan Pengerusi", "Hal-hal lain dan penutup"]


def test_a_day_that_is_none_of_its_dates_is_refused(office, quarterly):
    with pytest.raises(InputError, match="9 Apr 2027"):
        series.prepare(office, quarterly, at(2027, 4, 9, 9))


def test_a_meeting_that_is_moved_stays_the_same_date(office, quarterly):
    made = series.prepare(office, quarterly, APRIL).record
    meetings.reschedule(office, made, at(2027, 4, 20, 14), venue="Balai")
    found = dates.occurrences(office, quarterly, date(2027, 4, 1), 1)[0]
    assert (found.slot, found.meeting_id, found.venue, found.moved) == (APRIL, made, "Balai", True)
    assert when(office, quarterly) == [
        "14.01.27 09:00",
        "20.04.27 14:00",
        "08.07.27 09:00",
        "14.10.27 09:00",
    ]
    meetings.remove_meeting(office, made)
    assert when(office, quarterly)[1] == "20.04.27 14:00"
    again = series.prepare(office, quarterly, APRIL).record
    meetings.reschedule(office, again, APRIL, venue="Dewan Hamzah")
    meetings.remove_meeting(office, again)
    assert when(office, quarterly)[1] == "08.04.27 09:00"


def test_a_date_is_cancelled_with_its_reason_and_restored(office, quarterly):
    series.cancel_date(office, quarterly, APRIL, "banjir")
    found = dates.occurrences(office, quarterly, date(2027, 4, 1), 1)[0]
    assert (found.state, found.reason) == (OccurrenceState.CANCELLED, "banjir")
    with pytest.raises(InputError, match="Restore"):
        series.prepare(office, quarterly, APRIL)
    series.restore_date(office, quarterly, APRIL)
    assert states(office, quarterly)[1] == "planned"
    with pytest.raises(InputError):
        series.cancel_date(office, quarterly, APRIL, " ")


def test_cancelling_calls_a_prepared_meeting_off(office, quarterly):
    made = series.prepare(office, quarterly, APRIL).record
    factories.called_meeting(office, made)
    series.cancel_date(office, quarterly, APRIL, "banjir")
    assert (cell(office, made, "state"), cell(office, made, "void_reason")) == ("void", "banjir")
    assert states(office, quarterly)[1] == "cancelled"
    series.restore_date(office, quarterly, APRIL)
    assert (cell(office, made, "state"), cell(office, made, "void_reason")) == ("called", "")


def test_calling_off_a_meeting_cancels_its_date(office, quarterly):
    made = series.prepare(office, quarterly, APRIL).record
    meeting_steps.call_off(office, made, "banjir")
    found = dates.occurrences(office, quarterly, date(2027, 4, 1), 1)[0]
    assert (found.state, found.reason) == (OccurrenceState.CANCELLED, "banjir")
    meeting_steps.step_back(office, made, "air surut")
    assert (states(office, quarterly)[1], cell(office, made, "void_reason")) == ("prepared", "")


def test_a_held_meeting_is_not_cancelled(office, quarterly):
    made = series.prepare(office, quarterly, JANUARY).record
    meeting_steps.mark_held(office, made)
    with pytest.raises(InputError, match="was held"):
        series.cancel_date(office, quarterly, JANUARY, "banjir")


def test_an_end_calls_off_what_was_prepared_after_it(office, quarterly):
    made = series.prepare(office, quarterly, JULY).record
    factories.called_meeting(office, made)
    (line,) = series.preview_end(office, quarterly, date(2027, 5, 1))
    assert (line.meeting_id, line.called, line.after) == (made, True, None)
    with pytest.raises(InputError, match="Say why"):
        series.end_series(office, quarterly, date(2027, 5, 1))
    assert dates.series_row(office, quarterly).until is None
    series.end_series(office, quarterly, date(2027, 5, 1), "mandat tamat")
    assert when(office, quarterly, 9)[:2] == ["14.01.27 09:00", "08.04.27 09:00"]
    assert cell(office, made, "state") == MeetingState.VOID.value
    assert cell(office, made, "void_reason") == "mandat tamat"
    history.undo(office)
    assert dates.series_row(office, quarterly).until is None
    assert cell(office, made, "state") == MeetingState.CALLED.value


def test_an_end_may_be_taken_away(office):
    identity = factories.series(office, until=date(2027, 5, 1))
    series.end_series(office, identity, None)
    assert dates.series_row(office, identity).until is None


def test_all_dates_of_a_month_for_a_calendar(office, quarterly):
    weekly = factories.series(
        office, recurrence=Recurrence(Pattern.WEEKLY, weekday=1), first=at(2027, 4, 1, 15)
    )
    found = dates.between(office, date(2027, 4, 1), date(2027, 4, 13))
    assert [(one.series_id == weekly, one.starts.day) for one in found] == [
        (True, 5),
        (False, 8),
        (True, 12),
    ]


def test_the_last_working_day_goes_before_a_holiday_of_the_office(office):
    identity = factories.series(
        office, recurrence=Recurrence(Pattern.LAST_WORKING_DAY), first=at(2026, 8, 1, 9)
    )
    found = dates.occurrences(office, identity, date(2026, 8, 1), 3)
    # 31 August is Merdeka, a Monday
    assert [f"{one.starts:%d.%m}" for one in found] == ["28.08", "30.09", "30.10"]
    assert (found[0].early, found[0].moved, found[0].slot.day) == (True, False, 31)


def test_the_list_beside_the_choices_shows_short_months(office):
    last = Recurrence(Pattern.MONTHLY_DATE, day=31)
    skip = Recurrence(Pattern.MONTHLY_DATE, day=31, missing=MissingDay.SKIP)
    found = dates.preview(office, last, at(2027, 1, 31, 9), zone="Asia/Kuching")
    assert [one.starts.day for one in found][:4] == [31, 28, 31, 30]
    assert len(found) == 12
    found = dates.preview(office, skip, at(2027, 1, 31, 9), zone="Asia/Kuching", count=3)
    assert [one.starts.month for one in found] == [1, 3, 5]
    assert str(found[0].starts.tzinfo) == "Asia/Kuching"


def test_a_rule_of_a_later_version_keeps_its_meetings(office, quarterly):
    made = series.prepare(office, quarterly, APRIL).record
    with begin(office, "Newer") as work:
        work.get(Series, quarterly).rule = "FREQ=YEARLY"
        work.commit()
    assert [one.meeting_id for one in dates.occurrences(office, quarterly, date.min, 9)] == [made]
    assert not dates.series_row(office, quarterly).readable
    with pytest.raises(InputError, match="newer version"):
        series.prepare(office, quarterly, JULY)


def test_the_cadence_of_a_mechanism(office, quarterly):
    seat = dates.series_row(office, quarterly).mechanism_id
    assert dates.cadence(office, seat).due is None
    past = factories.closed_meeting(office, seat, starts=at(2026, 8, 10, 9))
    view = dates.cadence(office, seat)
    assert (view.last, view.due, view.overdue_days) == (date(2026, 8, 10), date(2026, 11, 10), 13)
    assert (view.ahead, view.by_quarter) == (date(2027, 1, 14), False)
    assert dates.cadences(office) == {seat: view}
    series.cancel_date(office, quarterly, JANUARY, "banjir")
    assert dates.cadence(office, seat).ahead == date(2027, 4, 8)
    assert past


def test_quarters_count_in_the_philippines(office):
    office = replace(office, pack=read_pack(pack_folder("ph")))
    seat = factories.mechanism(office)
    for day in (3, 20):
        factories.closed_meeting(office, seat, starts=at(2026, 7, day, 9))
    view = dates.cadence(office, seat)
    assert (view.met_quarters, view.due, view.overdue_days) == (((2026, 3),), date(2026, 12, 31), 0)


def test_a_series_needs_its_mechanism(office):
    with pytest.raises(InputError):
        series.start_series(
            office,
            SeriesDraft(mechanism_id="gone", recurrence=SECOND_THURSDAY, first=JANUARY),
        )


def test_a_series_goes_with_its_committee(office, quarterly):
    seat = dates.series_row(office, quarterly).mechanism_id
    mechanisms.remove_mechanism(office, seat)
    assert dates.series(office) == ()
    history.undo(office)
    assert [row.id for row in dates.series(office)] == [quarterly]
