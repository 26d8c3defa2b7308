"""Days of a calendar: what holds in several places is said once, and where."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from nlc_desktop.domain.day_views import DayMeeting, DayView, Place, day_views
from nlc_desktop.domain.jurisdictions import DayKind, Jurisdiction, SeasonKind
from tests.dated import entry, fast, made_place, place

_OWN, _OTHER = Place("Selangor", "SGR", own=True), Place("Kelantan", "KTN", own=False)
_FRIDAY = date(2026, 12, 4)
_ZONE = ZoneInfo("Asia/Kuala_Lumpur")


def _day(day: date, own: Jurisdiction, other: Jurisdiction | None = None) -> DayView:
    places = [(_OWN, own), *([(_OTHER, other)] if other else [])]
    (found,) = day_views(day, day, places, ())
    return found


def _meeting(hour: int, title: str, day: date = _FRIDAY) -> DayMeeting:
    starts = datetime.combine(day, time(hour), tzinfo=_ZONE)
    return DayMeeting(title, "", starts, 60, "", meeting_id=title)


def test_every_day_of_a_stretch_is_there_with_its_meetings_in_order() -> None:
    late, early = _meeting(14, "late"), _meeting(9, "early")
    end = _FRIDAY + timedelta(days=6)
    found = day_views(_FRIDAY, end, [(_OWN, made_place())], [late, early])
    assert [view.day for view in found] == [_FRIDAY + timedelta(days=n) for n in range(7)]
    assert [one.title for one in found[0].meetings] == ["early", "late"]
    assert all(not view.meetings for view in found[1:])


def test_a_feast_of_two_places_is_said_once_the_own_first() -> None:
    own = made_place(entries=[entry(_FRIDAY, "Feast")])
    other = made_place("my-98", entries=[entry(_FRIDAY, "Feast"), entry(_FRIDAY, "Theirs")])
    view = _day(_FRIDAY, own, other)
    assert [(mark.name, mark.places) for mark in view.marks] == [
        ("Feast", (_OWN, _OTHER)),
        ("Theirs", (_OTHER,)),
    ]
    assert view.closed


def test_a_holiday_of_others_does_not_close_the_office() -> None:
    other = made_place("my-98", entries=[entry(_FRIDAY, "Theirs")], weekend=(5, 6))
    view = _day(_FRIDAY, made_place(), other)
    assert not view.closed
    assert not view.weekend
    assert view.resting == (_OTHER,)


def test_a_note_does_not_close_and_an_election_neither() -> None:
    entries = [entry(_FRIDAY, "Flood", DayKind.NOTE), entry(_FRIDAY, "Vote", DayKind.ELECTION)]
    view = _day(_FRIDAY, made_place(entries=entries))
    assert [mark.name for mark in view.marks] == ["Vote", "Flood"]
    assert not view.closed


def test_the_ends_of_an_estimated_season_are_unsure() -> None:
    own = made_place(seasons=[fast(date(2027, 2, 8), date(2027, 3, 9))])
    told = {
        day: [season.unsure for season in _day(day, own).seasons]
        for day in (
            date(2027, 2, 6),
            date(2027, 2, 7),
            date(2027, 2, 8),
            date(2027, 2, 9),
            date(2027, 3, 8),
            date(2027, 3, 9),
            date(2027, 3, 10),
            date(2027, 3, 11),
        )
    }
    assert list(told.values()) == [[], [True], [True], [False], [False], [True], [True], []]


def test_a_sure_season_has_no_slack() -> None:
    own = made_place(seasons=[fast(date(2026, 2, 19), date(2026, 3, 20), estimated=False)])
    assert _day(date(2026, 2, 18), own).seasons == ()
    (season,) = _day(date(2026, 2, 19), own).seasons
    assert (season.kind, season.unsure) == (SeasonKind.RAMADAN, False)
    assert season.fasting == own.fasting


def test_windows_of_prayers_that_differ_are_kept_apart() -> None:
    own = made_place()
    other = made_place("id-98", window=(time(11, 30), time(13)))
    found = _day(_FRIDAY, own, other).prayers
    assert [(one.starts, one.places) for one in found] == [
        (time(12, 15), (_OWN,)),
        (time(11, 30), (_OTHER,)),
    ]
    assert _day(_FRIDAY + timedelta(days=1), own, other).prayers == ()


def test_years_beyond_the_data_are_not_known() -> None:
    own = made_place(last_year=2032)
    assert _day(date(2032, 12, 31), own).known
    assert not _day(date(2033, 1, 1), own).known


def test_selangor_and_kelantan_of_the_pack() -> None:
    view = _day(date(2027, 10, 28), place("my-10"), place("my-03"))
    assert any(mark.name.startswith("Deepavali") and mark.own for mark in view.marks)
    saturday = _day(date(2026, 11, 28), place("my-10"), place("my-03"))
    assert saturday.weekend
    assert saturday.resting == (_OTHER,)
