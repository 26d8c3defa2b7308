"""The days of the three countries as their packs give them."""

import json
import shutil
from datetime import date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from nlc_desktop.domain.calendar_rules import is_working_day
from nlc_desktop.domain.jurisdictions import (
    CalendarEntry,
    DayKind,
    Feast,
    PackCalendar,
    Season,
    SeasonKind,
)
from nlc_desktop.domain.packs import CountryPack
from nlc_desktop.domain.papers import Language
from nlc_desktop.errors import PackError
from nlc_desktop.packs.calendars import read_calendar
from nlc_desktop.packs.reader import pack_folder, read_pack

COUNTRIES = ("my", "id", "ph")
STATES = [
    (code, entry["code"])
    for code in COUNTRIES
    for entry in json.loads((pack_folder(code) / "states.json").read_text("utf-8"))["states"]
]
YEARS = set(range(2024, 2033))


@pytest.fixture(scope="module")
def packs() -> dict[str, CountryPack]:
    return {code: read_pack(pack_folder(code)) for code in COUNTRIES}


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    return Path(shutil.copytree(pack_folder("my"), tmp_path / "my"))


def calendar(code: str, state: str) -> PackCalendar:
    return read_calendar(pack_folder(code), state)


def entries(code: str, state: str, year: int) -> list[CalendarEntry]:
    return [entry for entry in calendar(code, state).entries if entry.day.year == year]


def days(code: str, state: str, year: int, kind: DayKind) -> list[tuple[int, int]]:
    found = entries(code, state, year)
    return [(entry.day.month, entry.day.day) for entry in found if entry.kind is kind]


def feasts(code: str, state: str, feast: Feast) -> list[date]:
    return [entry.day for entry in calendar(code, state).entries if entry.feast is feast]


def seasons(code: str, state: str, kind: SeasonKind) -> list[Season]:
    return [season for season in calendar(code, state).seasons if season.kind is kind]


def test_every_state_is_there(packs):
    assert {code: len(pack.states) for code, pack in packs.items()} == {
        "my": 16,
        "id": 38,
        "ph": 18,
    }
    assert packs["ph"].state("18").names.en == "Negros Island Region"
    assert packs["id"].state("95").names.id == "Papua Pegunungan"


@pytest.mark.parametrize(("code", "state"), STATES)
def test_every_state_has_its_days(packs, code, state):
    found = calendar(code, state)
    assert (found.first_year, found.last_year) == (2024, 2032)
    assert {entry.day.year for entry in found.entries} == YEARS
    assert [entry.day for entry in found.entries] == sorted(entry.day for entry in found.entries)
    own = packs[code].language
    assert all(entry.names.en and entry.names.spoken(own) for entry in found.entries)
    assert all(season.starts.year in YEARS for season in found.seasons)
    sources = {source.code for source in packs[code].sources}
    assert {season.source for season in found.seasons} <= sources


def test_the_clock_of_a_province(packs):
    noon = datetime(2026, 11, 28, 12, tzinfo=ZoneInfo("UTC"))
    hours = {"31": 7, "35": 7, "61": 7, "63": 8, "51": 8, "73": 8, "81": 9, "91": 9, "93": 9}
    for state, ahead in hours.items():
        local = noon.astimezone(ZoneInfo(packs["id"].state(state).zone))
        assert local.utcoffset() == timedelta(hours=ahead), state
    assert {state.zone for state in packs["ph"].states} == {"Asia/Manila"}


def test_the_weekend_of_kelantan_and_of_johor_through_the_years(packs):
    kelantan, johor = packs["my"].state("03"), packs["my"].state("01")
    friday, sunday = date(2026, 11, 27), date(2026, 11, 29)
    assert (is_working_day(friday, kelantan, set()), is_working_day(sunday, kelantan, set())) == (
        False,
        True,
    )
    fridays = [date(2013, 12, 27), date(2014, 1, 3), date(2024, 12, 27), date(2025, 1, 3)]
    assert [is_working_day(day, johor, set()) for day in fridays] == [True, False, False, True]


def test_the_hours_around_friday_prayers(packs):
    windows = {
        code: {(state.friday.starts, state.friday.ends) for state in pack.states}
        for code, pack in packs.items()
    }
    assert windows == {
        "my": {(time(12, 15), time(14, 45))},
        "id": {(time(11, 30), time(13, 0))},
        "ph": {(time(10, 0), time(14, 0))},
    }


def test_the_hours_of_the_fasting_month_and_the_days_to_answer(packs):
    for pack in packs.values():
        hours = pack.ramadan
        assert (hours.starts, hours.ends) == (time(9), time(12))
        assert time(15) <= hours.latest <= time(16)
        assert 0 < pack.norms.answer < 7


def test_the_same_feast_is_not_everywhere_on_the_same_day():
    eid = {(code, state): feasts(code, state, Feast.EID) for code, state in STATES}
    assert {found[4] for (code, _), found in eid.items() if code == "ph"} == {date(2026, 3, 20)}
    others = {found[4] for (code, _), found in eid.items() if code != "ph"}
    assert others == {date(2026, 3, 21)}


def test_joint_leave_of_indonesia():
    assert days("id", "35", 2026, DayKind.JOINT_LEAVE) == [
        (2, 16), (3, 18), (3, 20), (3, 23), (3, 24), (5, 15), (5, 28), (12, 24)
    ]  # fmt: skip
    assert days("id", "35", 2027, DayKind.JOINT_LEAVE) == [
        (2, 5), (3, 9), (3, 12), (3, 15), (3, 25), (5, 18), (5, 19), (12, 24)
    ]  # fmt: skip
    assert days("id", "35", 2028, DayKind.JOINT_LEAVE) == []
    assert calendar("id", "51").entries == calendar("id", "35").entries
    names = [entry.names.id for entry in entries("id", "35", 2026)]
    assert "Cuti Bersama Hari Raya Idulfitri" in names
    assert "Hari Raya Idulfitri (hari kedua)" in names


def test_special_working_days_are_no_holidays():
    assert date(2026, 2, 25) not in {entry.day for entry in entries("ph", "13", 2026)}
    bonifacio = [entry for entry in entries("ph", "13", 2026) if entry.day == date(2026, 11, 30)]
    assert bonifacio[0].names.spoken(Language.FILIPINO) == "Araw ng Kabayanihan ni Bonifacio"


def test_bangsamoro_keeps_days_of_its_own():
    own = set(calendar("ph", "19").entries) - set(calendar("ph", "13").entries)
    assert set(calendar("ph", "13").entries) <= set(calendar("ph", "19").entries)
    by_name: dict[str, set[DayKind]] = {}
    for entry in own:
        by_name.setdefault(entry.names.en, set()).add(entry.kind)
    assert by_name == {
        "Amun Jadid (Islamic New Year)": {DayKind.NOTE},
        "Lailatul Isra wal Mi'raj": {DayKind.NOTE},
        "Maulid-un-Nabi (Mawlid)": {DayKind.NOTE},
        "Bangsamoro Foundation Day": {DayKind.HOLIDAY},
        "Day of the Shuhada": {DayKind.HOLIDAY},
        "Day of Arafah": {DayKind.HOLIDAY},
        "First Day of Tashriq": {DayKind.HOLIDAY},
    }
    assert all(entry.estimated for entry in own if entry.kind is DayKind.NOTE)
    this_year = {entry.names.en: entry for entry in own if entry.day.year == 2026}
    assert this_year["Lailatul Isra wal Mi'raj"].day == date(2026, 1, 16)
    assert this_year["Day of Arafah"].estimated
    assert not this_year["Bangsamoro Foundation Day"].estimated


def test_a_feast_is_said_of_its_first_day_in_the_places_that_keep_it():
    places: dict[Feast, set[tuple[str, str]]] = {feast: set() for feast in Feast}
    for code, state in STATES:
        for feast in Feast:
            found = feasts(code, state, feast)
            assert not {day + timedelta(days=1) for day in found} & set(found)
            if found:
                places[feast].add((code, state))
    assert places[Feast.GAWAI] == {("my", "13")}
    assert places[Feast.KAAMATAN] == {("my", "12"), ("my", "15")}
    assert {code for code, _ in places[Feast.NYEPI]} == {"id"}
    for feast in (Feast.EID, Feast.CHRISTMAS, Feast.LUNAR_NEW_YEAR):
        assert places[feast] == set(STATES)
    assert [day.year for day in feasts("my", "13", Feast.GAWAI)] == sorted(YEARS)
    assert {(day.month, day.day) for day in feasts("my", "13", Feast.GAWAI)} == {(6, 1)}
    assert {(day.month, day.day) for day in feasts("my", "12", Feast.KAAMATAN)} == {(5, 30)}
    assert date(2026, 3, 19) in feasts("id", "51", Feast.NYEPI)


@pytest.mark.parametrize(
    ("code", "state"), [("my", "10"), ("id", "35"), ("ph", "13"), ("ph", "19")]
)
def test_ramadan(code, state):
    found = seasons(code, state, SeasonKind.RAMADAN)
    assert len(found) == 10
    assert [season.estimated for season in found] == [False] * 3 + [True] * 7
    starts = [season.starts for season in found]
    assert starts[2] == date(2026, 2, 19)
    assert starts[3:8] == [
        date(2027, 2, 8), date(2028, 1, 28), date(2029, 1, 16), date(2030, 1, 5), date(2030, 12, 26)
    ]  # fmt: skip
    assert {(season.ends - season.starts).days + 1 for season in found} <= {29, 30}
    eid = feasts(code, state, Feast.EID)
    for season in found[2:-1]:
        assert season.ends + timedelta(days=1) in eid


def test_ramadan_ended_a_day_earlier_in_the_philippines():
    ends = {code: seasons(code, state, SeasonKind.RAMADAN)[2].ends for code, state in STATES}
    assert ends == {"my": date(2026, 3, 20), "id": date(2026, 3, 20), "ph": date(2026, 3, 19)}


def test_holy_week_is_of_the_philippines():
    weeks = seasons("ph", "13", SeasonKind.HOLY_WEEK)
    assert [week.ends.year for week in weeks] == sorted(YEARS)
    names = {entry.day: entry.names.en for entry in calendar("ph", "13").entries}
    for week in weeks:
        assert names[week.ends - timedelta(days=2)] == "Good Friday"
        assert names[week.ends - timedelta(days=3)] == "Maundy Thursday"
        assert week.starts == week.ends - timedelta(days=7)
    assert not seasons("my", "13", SeasonKind.HOLY_WEEK)


def test_one_state_is_read_without_the_others(copy):
    whole = json.loads((copy / "holidays.json").read_text("utf-8"))
    whole["calendars"][0]["days"] = "gone"
    (copy / "holidays.json").write_text(json.dumps(whole), encoding="utf-8")
    assert read_calendar(copy, "10") == calendar("my", "10")
    with pytest.raises(PackError, match=r"holidays\.json"):
        read_calendar(copy, "01")


NEW_YEAR = '{"day": "2024-01-01", "names": {"ms": "Tahun Baharu", "en": "New Year\'s Day"}'


@pytest.mark.parametrize(
    ("name", "old", "new", "words"),
    [
        ("holidays.json", NEW_YEAR, NEW_YEAR + ', "kind": "removed"', "only an office adds"),
        ("holidays.json", NEW_YEAR, NEW_YEAR + ', "kind": "feast"', "feast"),
        ("holidays.json", NEW_YEAR, NEW_YEAR + ', "feast": "picnic"', "picnic"),
        (
            "holidays.json",
            NEW_YEAR,
            NEW_YEAR + ', "kind": "note", "feast": "eid"',
            "begins on a day",
        ),
        ("holidays.json", NEW_YEAR, NEW_YEAR + ', "own": true', "own"),
        ("holidays.json", NEW_YEAR, NEW_YEAR + "}, " + NEW_YEAR, "listed twice"),
        ("holidays.json", '"en": "New Year\'s Day"', '"en": ""', "no name"),
        ("holidays.json", '"ms": "Tahun Baharu"', '"ms": ""', "no name"),
        ("holidays.json", '"calendar": "10"', '"calendar": "99"', "calendar “10” once"),
        ("holidays.json", '"version": "2026.1"', '"version": "2027.1"', "2027.1"),
        ("states.json", '"code": "10"', '"code": "11"', "state “10” once"),
        ("states.json", '"code": "10",', '"code": "10", "calendar": "moon",', "moon"),
        ("seasons.json", '"kind": "ramadan"', '"kind": "monsoon"', "monsoon"),
        ("seasons.json", "2024-03-12", "2024-05-12", "ends before"),
        ("seasons.json", "2024-03-12", "2023-03-12", "outside the years"),
        ("seasons.json", "2024-03-12", "2025-03-12", "out of order"),
        ("seasons.json", '"estimated": false', '"estimated": 0', "true or false"),
    ],
)
def test_what_is_wrong_is_said(copy, name, old, new, words):
    path = copy / name
    text = path.read_text(encoding="utf-8")
    selangor = max(text.find('"calendar": "10"'), 0)
    at = text.find(old, selangor) if old in text[selangor:] else text.index(old)
    path.write_text(text[:at] + new + text[at + len(old) :], encoding="utf-8")
    with pytest.raises(PackError) as caught:
        read_calendar(copy, "10")
    assert name in caught.value.sentence or "holidays.json" in caught.value.sentence
    assert words in caught.value.sentence
