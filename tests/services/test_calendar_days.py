"""Days of the office's own: kept, counted wherever dates are judged, brought in and written out."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from nlc_desktop.domain.jurisdictions import DayKind, OwnDay
from nlc_desktop.errors import CalendarError, InputError
from nlc_desktop.services import calendar_day_files as files
from nlc_desktop.services import calendar_days, history
from nlc_desktop.services.drafts import CalendarDayDraft
from nlc_desktop.services.reading import calendar
from nlc_desktop.services.session import OpenOffice
from tests import factories

PLAIN = date(2026, 12, 9)
SULTAN = date(2027, 12, 11)


def kept(office: OpenOffice) -> list[tuple[object, ...]]:
    return [
        (own.jurisdiction, own.day, own.until, own.kind, own.name, own.name_english, own.source)
        for own in calendar.own_days(office)
    ]


def on(office: OpenOffice, day: date, key: str = "") -> list[tuple[DayKind, str]]:
    place = calendar.jurisdiction(office, key)
    assert place is not None
    return [(entry.kind, entry.names.ms) for entry in place.on(day)]


def a_file(tmp_path: Path, text: str | bytes, name: str = "days.csv") -> Path:
    path = tmp_path / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def test_an_added_day_counts_where_it_holds(office: OpenOffice):
    factories.calendar_day(office)
    assert on(office, PLAIN) == [(DayKind.HOLIDAY, "Cuti peristiwa")]
    assert on(office, PLAIN, "my-13") == []
    assert calendar.holiday(office, PLAIN) == "Cuti peristiwa"
    rules = calendar.rules(office)
    assert rules is not None
    assert PLAIN in rules.days_off
    assert calendar.next_holiday(office) == (PLAIN, "Cuti peristiwa")


def test_a_day_of_the_country_counts_in_every_state(office: OpenOffice):
    factories.calendar_day(office, jurisdiction="my")
    assert on(office, PLAIN) == on(office, PLAIN, "my-13") == on(office, PLAIN, "my")
    assert on(office, PLAIN)
    assert on(office, PLAIN, "id-31") == []


def test_several_days_in_a_row(office: OpenOffice):
    kind = DayKind.SCHOOL_HOLIDAY
    factories.calendar_day(office, "Cuti penggal", until=date(2026, 12, 20), kind=kind)
    assert on(office, date(2026, 12, 20)) == [(kind, "Cuti penggal")]
    assert on(office, date(2026, 12, 21)) == []


def test_a_day_taken_out_is_no_holiday_and_comes_back(office: OpenOffice):
    removed = factories.calendar_day(office, "", day=SULTAN, kind=DayKind.REMOVED)
    assert calendar.holiday(office, SULTAN) == ""
    calendar_days.remove_day(office, removed)
    assert calendar.holiday(office, SULTAN) == "Birthday of the Sultan of Selangor"


def test_either_name_will_do(office: OpenOffice):
    factories.calendar_day(office, "", name_english="State holiday")
    assert calendar.holiday(office, PLAIN) == "State holiday"


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"name": "  "}, "no name"),
        ({"until": date(2026, 12, 1)}, "can't last"),
        ({"until": date(2027, 1, 20)}, "longer than 31 days"),
        ({"until": date(2028, 1, 20), "kind": DayKind.NOTE}, "longer than 366 days"),
        ({"jurisdiction": "my-99"}, "my-99"),
        ({"jurisdiction": "xx"}, "xx"),
        ({"day": date(1200, 1, 1)}, "can't last"),
        ({"day": date(9999, 12, 31)}, "can't last"),
    ],
)
def test_what_is_refused(office: OpenOffice, fields: dict[str, object], said: str):
    with pytest.raises(InputError, match=said):
        calendar_days.add_day(
            office,
            CalendarDayDraft(**{"day": PLAIN, "name": "Cuti", **fields}),  # type: ignore[arg-type]
        )
    assert kept(office) == []


def test_an_edit_is_checked_with_what_stays(office: OpenOffice):
    own = factories.calendar_day(office, until=date(2026, 12, 10))
    calendar_days.update_day(office, own, day=date(2026, 12, 10), kind=DayKind.FIESTA)
    with pytest.raises(InputError, match="can't last"):
        calendar_days.update_day(office, own, day=date(2026, 12, 11))
    with pytest.raises(InputError, match="no name"):
        calendar_days.update_day(office, own, name="")
    with pytest.raises(InputError, match="no day"):
        calendar_days.update_day(office, own, day="")
    assert kept(office)[0][1:5] == (
        date(2026, 12, 10),
        date(2026, 12, 10),
        DayKind.FIESTA,
        "Cuti peristiwa",
    )


LIST = """\
day,until,kind,jurisdiction,name,name_english,source
2027-01-14,,holiday,my-10,Cuti peristiwa,State holiday,Warta 12/2027
2027-03-15,2027-03-19,school-holiday,Selangor,"Cuti penggal, kumpulan B",,
2027-12-11,,removed,,,,
2027-05-10,,election,ph,Halalan,Election,
"""


def test_a_file_is_taken_in_as_one_step(office: OpenOffice, tmp_path: Path):
    path = a_file(tmp_path, LIST)
    assert calendar_days.import_days(office, path).touched
    assert len(kept(office)) == 4
    assert on(office, date(2027, 3, 17)) == [(DayKind.SCHOOL_HOLIDAY, "Cuti penggal, kumpulan B")]
    assert calendar.holiday(office, SULTAN) == ""
    assert on(office, date(2027, 5, 10), "ph-13") == [(DayKind.ELECTION, "Halalan")]
    history.undo(office)
    assert kept(office) == []


def test_the_same_file_again_changes_nothing(office: OpenOffice, tmp_path: Path):
    path = a_file(tmp_path, LIST)
    calendar_days.import_days(office, path)
    before = kept(office)
    assert not calendar_days.import_days(office, path).touched
    assert kept(office) == before


def test_a_later_file_changes_the_words_around_a_day(office: OpenOffice, tmp_path: Path):
    calendar_days.import_days(office, a_file(tmp_path, LIST))
    changed = LIST.replace("Warta 12/2027", "Warta 13/2027").replace("2027-03-19", "2027-03-20")
    calendar_days.import_days(office, a_file(tmp_path, changed))
    assert len(kept(office)) == 4
    assert kept(office)[0][-1] == "Warta 13/2027"
    assert date(2027, 3, 20) in {row[2] for row in kept(office)}


@pytest.mark.parametrize(
    "text",
    [
        LIST.replace(",", ";").replace('"Cuti penggal; kumpulan B"', "Cuti penggal")[:120],
        "\ufeff" + LIST,
        LIST.replace("\n", "\r\n"),
        LIST.encode("utf-16"),
    ],
)
def test_lists_as_other_programs_write_them(office: OpenOffice, tmp_path: Path, text: str | bytes):
    calendar_days.import_days(office, a_file(tmp_path, text))
    assert kept(office)[0][:2] == ("my-10", date(2027, 1, 14))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "empty"),
        ("name\nCuti\n", "line 1.*columns"),
        ("day,nmae\n2027-01-01,Cuti\n", "line 1.*nmae"),
        ("day,day\n2027-01-01,\n", "line 1.*twice"),
        ("day,name\n2027-01-01,Cuti\n\n14/3/2027,Cuti\n", "line 4.*14/3/2027"),
        ("day,name\n2027-02-30,Cuti\n", "line 2.*2027-02-30"),
        ("day,name\n2027-01-01,\n", "line 2.*no name"),
        ("day,name,kind\n2027-01-01,Cuti,feast\n", "line 2.*feast"),
        ("day,name,jurisdiction\n2027-01-01,Cuti,Atlantis\n", "line 2.*Atlantis"),
        ('day,name\n2027-01-01,"Cuti\n', "line 2.*quotation"),
        ("day,until,name\n2027-01-05,2027-01-01,Cuti\n", "line 2.*can't last"),
        ("day,name\n2027-01-01," + "x" * 301 + "\n", "line 2.*too long"),
        ("day,name\n" + "2027-01-01,Cuti\n" * 5001, "more than 5000 rows"),
        (b"day,name\n\x00\x01", "not a list of days"),
        (b"day,name\n" + b"x" * 1_000_001, "too big"),
    ],
)
def test_a_file_is_refused_whole(office: OpenOffice, tmp_path: Path, text: str | bytes, said: str):
    with pytest.raises(CalendarError, match=f"(?s)days.csv.*{said}"):
        calendar_days.import_days(office, a_file(tmp_path, text))
    assert kept(office) == []


def test_a_missing_file_is_named(office: OpenOffice, tmp_path: Path):
    with pytest.raises(CalendarError, match=r"none\.csv"):
        calendar_days.import_days(office, tmp_path / "none.csv")
    with pytest.raises(CalendarError, match=r"out\.csv"):
        calendar_days.export_days(office, tmp_path / "nowhere" / "out.csv")


def test_what_is_written_out_comes_back_the_same(office: OpenOffice, tmp_path: Path):
    calendar_days.import_days(office, a_file(tmp_path, LIST))
    factories.calendar_day(office, "=SUM(A1)", source="'@bos")
    factories.calendar_day(office, "=SUM(A1)", until=date(2026, 12, 12))
    before = kept(office)
    out = tmp_path / "out.csv"
    assert calendar_days.export_days(office, out) == 6
    assert not calendar_days.import_days(office, out).touched
    for own in calendar.own_days(office):
        calendar_days.remove_day(office, own.id)
    calendar_days.import_days(office, out)
    assert kept(office) == before


words = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Cf", "Zl", "Zp")), max_size=40
).map(lambda text: " ".join(text.split()))
days = st.dates(date(1990, 1, 1), date(2150, 1, 1))
owns = st.builds(
    lambda first, more, kind, place, name, english, source: OwnDay(
        "", place, first, date.fromordinal(first.toordinal() + more), kind, name, english, source
    ),
    days,
    st.integers(0, 20),
    st.sampled_from(DayKind),
    st.sampled_from(["my", "my-10", "id-31", "ph-13"]),
    words.map(lambda text: f"C{text}"),
    words,
    words,
)
PLACES = {key: key for key in ("my", "my-10", "id-31", "ph-13")}


@given(st.lists(owns, max_size=6))
def test_any_list_round_trips(given_days: list[OwnDay]):
    found = files.read(files.written(given_days), "days.csv", PLACES, lambda draft: draft)
    assert [
        (one.jurisdiction, one.day, one.until or one.day, one.kind, one.name) for one in found
    ] == [(one.jurisdiction, one.day, one.until, one.kind, one.name) for one in given_days]
    assert [(one.name_english, one.source) for one in found] == [
        (one.name_english, one.source) for one in given_days
    ]


pieces = st.lists(
    st.sampled_from(
        [
            "day",
            "until",
            "kind",
            ",",
            ";",
            "\n",
            '"',
            "2027-01-01",
            "holiday",
            "my-10",
            "\r",
            "'",
            "=1",
        ]
    )
    | st.text(max_size=5),
    max_size=40,
).map("".join)


@settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(pieces.map(str.encode) | st.binary(max_size=200))
def test_whatever_a_file_holds(data: bytes):
    try:
        found = files.read(data, "days.csv", PLACES, lambda draft: draft)
    except CalendarError as error:
        assert "days.csv" in error.sentence
        assert error.sentence.endswith(".")
    else:
        assert all(isinstance(one, CalendarDayDraft) for one in found)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=pieces.map(lambda text: f"day,name,jurisdiction\n2027-01-01,Cuti,\n{text}".encode()))
def test_a_refused_file_leaves_nothing_behind(office: OpenOffice, tmp_path: Path, data: bytes):
    before = kept(office)
    try:
        calendar_days.import_days(office, a_file(tmp_path, data))
    except CalendarError:
        assert kept(office) == before
    else:
        assert not calendar_days.import_days(office, a_file(tmp_path, data)).touched
