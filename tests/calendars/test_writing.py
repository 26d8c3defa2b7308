"""Calendar files that go out, read back by icalendar and by khal as another program does."""

import os
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from dateutil.rrule import rrulestr
from icalendar import Calendar

from nlc_desktop.calendars import writing
from nlc_desktop.calendars.writing import write
from nlc_desktop.domain.calendar_events import Mailbox, Method
from tests.calendars.files import (
    GUEST,
    OFFICE,
    QUARTERLY,
    UID,
    ZONES,
    at,
    calendar_file,
    occasion,
    series,
)
from tests.calendars.khal import shown_by_khal


def events(data: bytes) -> list:
    return Calendar.from_ical(data).walk("VEVENT")


def test_one_guest_is_asked_and_can_answer():
    data = write(calendar_file(role="CHAIR"))
    calendar = Calendar.from_ical(data)
    (event,) = calendar.walk("VEVENT")
    assert calendar["METHOD"] == "REQUEST"
    assert (str(event["UID"]), event["SEQUENCE"]) == (UID, 0)
    assert event["DTSTAMP"].dt == datetime(2026, 11, 24, 6, tzinfo=UTC)
    assert str(event["ORGANIZER"]) == f"mailto:{OFFICE.address}"
    assert event["ORGANIZER"].params["CN"] == OFFICE.name
    attendee = event["ATTENDEE"]
    assert not isinstance(attendee, list)
    assert str(attendee) == f"mailto:{GUEST.address}"
    assert dict(attendee.params) == {
        "CN": GUEST.name, "ROLE": "CHAIR", "PARTSTAT": "NEEDS-ACTION", "RSVP": "TRUE",
    }  # fmt: skip
    assert (str(event["STATUS"]), str(event["TRANSP"])) == ("CONFIRMED", "OPAQUE")
    assert str(event["LOCATION"]) == "Bilik Gerakan, Aras 5"
    assert str(event["DESCRIPTION"]) == "1. Pembukaan\n2. Hal-hal lain"
    assert event["SUMMARY"].params["LANGUAGE"] == "ms"


@pytest.mark.parametrize("zone", ZONES)
def test_a_meeting_of_its_own_stands_in_utc(zone):
    (event,) = events(write(calendar_file(occasion(zone))))
    assert event["DTSTART"].dt == at(1, 14, zone)
    assert event["DTSTART"].dt.tzinfo is not None
    assert event["DTEND"].dt - event["DTSTART"].dt == timedelta(hours=2)
    assert b"VTIMEZONE" not in write(calendar_file(occasion(zone)))


@pytest.mark.parametrize("zone", ZONES)
def test_a_series_stands_in_its_zone_with_the_whole_block(zone):
    data = write(calendar_file(*series(zone)))
    calendar = Calendar.from_ical(data)
    (block,) = calendar.walk("VTIMEZONE")
    assert block["TZID"] == zone
    (standard,) = block.walk("STANDARD")
    assert standard["TZOFFSETTO"].td == at(1, 14, zone).utcoffset()
    rule, moved = calendar.walk("VEVENT")
    assert rule["DTSTART"].dt == at(1, 14, zone)
    assert rule["DTSTART"].params["TZID"] == zone
    assert rule["RRULE"]["BYSETPOS"] == [2]
    assert [one.dt for one in rule["EXDATE"].dts] == [at(4, 8, zone)]
    assert moved["RECURRENCE-ID"].dt == at(7, 8, zone)
    assert moved["RECURRENCE-ID"].params["TZID"] == zone
    assert moved["DTSTART"].dt == at(7, 9, zone, 14)


def test_one_date_of_a_series_takes_the_form_of_the_series():
    (event,) = events(write(calendar_file(series()[1])))
    assert event["RECURRENCE-ID"].dt == at(7, 8)
    assert event["RECURRENCE-ID"].params["TZID"] == "Asia/Kuala_Lumpur"


def test_a_cancellation_is_for_one_person_and_asks_nothing():
    data = write(calendar_file(occasion(sequence=3), method=Method.CANCEL))
    (event,) = events(data)
    assert (str(event["STATUS"]), event["SEQUENCE"]) == ("CANCELLED", 3)
    assert "RSVP" not in event["ATTENDEE"].params
    assert b"METHOD:CANCEL\r\n" in data


def test_who_has_no_address_gets_a_file_to_keep():
    data = write(calendar_file(method=Method.PUBLISH))
    (event,) = events(data)
    assert "ATTENDEE" not in event
    (gone,) = events(
        write(calendar_file(occasion(cancelled=True), method=Method.PUBLISH, organiser=None))
    )
    assert str(gone["STATUS"]) == "CANCELLED"
    assert "ORGANIZER" not in gone


@pytest.mark.parametrize(
    "name",
    ["Dato' Ahmad, Ketua", 'Persatuan "Harmoni"; Klang', "أحمد بن عبد الله", "முருகன் a/l மணி",
     "陈伟明", "A^nB^", "Nama: Puan\tSiti"],
)  # fmt: skip
def test_names_come_back_as_they_were(name):
    (event,) = events(write(calendar_file(attendee=Mailbox(GUEST.address, name))))
    assert event["ATTENDEE"].params["CN"] == " ".join(name.split())


def test_texts_are_escaped_and_folded_without_cutting_a_sign():
    title = 'Mesyuarat, "A"; C:\\baru ' + "ம" * 90
    data = write(calendar_file(occasion(title=title, description="a\r\nb\x07\x00c\u2028d")))
    for row in data.split(b"\r\n"):
        assert len(row) <= 75
        row.decode()
    (event,) = events(data)
    assert str(event["SUMMARY"]) == title
    assert str(event["DESCRIPTION"]) == "a\nbc\nd"


def test_nothing_rings_and_nobody_else_is_named():
    data = write(calendar_file(*series()))
    assert b"VALARM" not in data
    assert data.count(b"ATTENDEE") == 2
    assert data.count(GUEST.address.encode()) == 2


def test_the_same_values_give_the_same_bytes():
    program = (
        "import sys; from tests.calendars.files import *; "
        "from nlc_desktop.calendars.writing import write; "
        "sys.stdout.buffer.write(write(calendar_file(*series('Asia/Makassar'))))"
    )
    root = Path(__file__).parents[2]
    seeds = [{**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(root)} for seed in "12"]
    made = [
        subprocess.run([sys.executable, "-c", program], env=env, capture_output=True, check=True)
        for env in seeds
    ]
    assert made[0].stdout == made[1].stdout == write(calendar_file(*series("Asia/Makassar")))


def test_what_makes_no_sense_is_not_written():
    floating = datetime(2027, 1, 14, 9)  # noqa: DTZ001 - that is the point
    for file in (
        calendar_file(occasion(starts=floating)),
        calendar_file(occasion(stamp=floating)),
        calendar_file(attendee=None),
        calendar_file(attendee=Mailbox("a@b.my, c@d.my")),
        calendar_file(organiser=None, attendee=None, method=Method.CANCEL),
        calendar_file(occasion(), occasion(uid="other@nlc")),
        calendar_file(occasions=()),
        calendar_file(occasion(rule="FREQ=DAILY\r\nATTENDEE:mailto:a@b.my")),
        calendar_file(language="ms\r\nX:y"),
    ):
        with pytest.raises(ValueError, match=r"."):
            write(file)


def test_a_file_that_breaks_a_rule_never_leaves(monkeypatch):
    monkeypatch.setattr(writing, "_written", lambda file: b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n")
    with pytest.raises(AssertionError, match="METHOD"):
        write(calendar_file())


@pytest.fixture
def khal(tmp_path):
    """What khal shows of a calendar of its own after each file."""
    return partial(shown_by_khal, tmp_path / "khal")


def local(moment: datetime) -> str:
    return f"{moment.astimezone(ZoneInfo('Asia/Kuala_Lumpur')):%Y-%m-%d %H:%M}"


@pytest.mark.parametrize("zone", ["Asia/Kuala_Lumpur", "Asia/Jakarta", "Asia/Jayapura"])
def test_khal_shows_a_series_at_the_right_hours(khal, zone):
    lines = khal(write(calendar_file(*series(zone))))
    starts = [line.split("|")[0] for line in lines]
    assert starts == [
        local(moment) for moment in (at(1, 14, zone), at(7, 9, zone, 14), at(10, 14, zone))
    ]
    assert all("Pejabat Datuk Bandar, MBDK (urusetia@mbdk.example.my)" in line for line in lines)


@pytest.mark.parametrize("zone", ["Asia/Kuching", "Asia/Makassar", "Asia/Manila"])
def test_khal_shows_a_meeting_and_its_cancellation(khal, zone):
    kept = khal(write(calendar_file(occasion(zone), method=Method.PUBLISH)))
    assert len(kept) == 1
    start, end, title, venue, _, status = kept[0].split("|")
    assert (start, end) == (
        local(at(1, 14, zone)), local(at(1, 14, zone) + timedelta(hours=2))
    )  # fmt: skip
    assert (title, venue) == (occasion().title, occasion().venue)
    assert status.strip() == "CONFIRMED"
    gone = khal(write(calendar_file(occasion(zone, sequence=1), method=Method.CANCEL)))
    assert [line.split("|")[5].strip() for line in gone] == ["CANCELLED"]


def test_the_rule_is_read_back_date_by_date():
    rule, _ = events(write(calendar_file(*series("Asia/Jayapura"))))
    text = rule["RRULE"].to_ical().decode()
    assert {part.split("=")[0] for part in text.split(";")} == {
        part.split("=")[0] for part in QUARTERLY.split(";")
    }
    dates = list(rrulestr(text, dtstart=rule["DTSTART"].dt))
    assert dates == [at(month, day, "Asia/Jayapura") for month, day in
                     ((1, 14), (4, 8), (7, 8), (10, 14))]  # fmt: skip
