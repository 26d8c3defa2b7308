"""The days of a year as Preferences lists them."""

from datetime import date

from nlc_desktop.domain.jurisdictions import DayKind
from nlc_desktop.services.calendar_days import add_day
from nlc_desktop.services.drafts import CalendarDayDraft
from nlc_desktop.services.reading.calendar_years import CalendarRow, CalendarYear, calendar_year
from nlc_desktop.services.session import OpenOffice


def _year(office: OpenOffice, key: str = "", year: int = 2026) -> CalendarYear:
    found = calendar_year(office, key, year)
    assert found is not None
    return found


def _row(found: CalendarYear, name: str) -> CalendarRow:
    return next(row for row in found.rows if row.name == name)


def test_the_pack_alone(example_office: OpenOffice) -> None:
    found = _year(example_office)
    assert (found.key, found.place, found.as_of) == ("my-10", "Selangor", date(2026, 11, 23))
    assert [row.day for row in found.rows] == sorted(row.day for row in found.rows)
    assert all(row.day.year == 2026 and not row.removed and not row.own for row in found.rows)
    assert _row(found, "Christmas Day").day == date(2026, 12, 25)
    assert calendar_year(example_office, "xx-1", 2026) is None


def test_own_days_stand_in_their_place_and_only_there(example_office: OpenOffice) -> None:
    add_day(example_office, CalendarDayDraft(day=date(2026, 12, 18), name="Cuti", source="Warta"))
    draft = CalendarDayDraft(
        day=date(2026, 12, 28),
        until=date(2027, 1, 2),
        kind=DayKind.SCHOOL_HOLIDAY,
        jurisdiction="my",
        name="Cuti sekolah",
        name_english="School holidays",
    )
    add_day(example_office, draft)
    own = _row(_year(example_office), "Cuti").own
    assert own is not None
    assert own.source == "Warta"
    school = _row(_year(example_office, "my-03", 2027), "School holidays")
    assert (school.day, school.until, school.where) == (
        date(2026, 12, 28),
        date(2027, 1, 2),
        "Malaysia",
    )
    assert not any(row.name == "Cuti" for row in _year(example_office, "my-03").rows)


def test_a_holiday_taken_out_stays_in_the_list(example_office: OpenOffice) -> None:
    draft = CalendarDayDraft(day=date(2026, 12, 25), kind=DayKind.REMOVED, name="Christmas Day")
    record = add_day(example_office, draft).record
    row = _row(_year(example_office), "Christmas Day")
    assert row.removal is not None
    assert row.removal.id == record
    assert sum(one.day == date(2026, 12, 25) for one in _year(example_office).rows) == 1


def test_a_day_taken_out_that_is_no_holiday_can_be_removed(example_office: OpenOffice) -> None:
    draft = CalendarDayDraft(day=date(2026, 12, 17), kind=DayKind.REMOVED, name="Nothing")
    record = add_day(example_office, draft).record
    row = _row(_year(example_office), "Nothing")
    assert row.id == record
    assert row.kind is DayKind.REMOVED
