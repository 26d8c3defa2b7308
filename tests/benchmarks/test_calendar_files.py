"""P13: calendar files written, checked and read back, and hostile ones refused."""

from datetime import timedelta
from typing import Any

import pytest
from icalendar import Calendar, Event, vCalAddress

from nlc_desktop.calendars.reading import read_replies
from nlc_desktop.calendars.writing import write
from nlc_desktop.domain.calendar_events import CalendarFile, Mailbox
from nlc_desktop.errors import CalendarError
from tests.benchmarks.rows import Side, measure
from tests.calendars.files import calendar_file, fixture, occasion

_MIB = 1024 * 1024
_HEAD = b"BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\nBEGIN:VEVENT\r\nUID:a\r\n"


@pytest.fixture
def files(request: pytest.FixtureRequest) -> list[CalendarFile]:
    """1,000 files for as many guests when timed, ten when only kept running."""
    count = 1000 if request.config.getoption("benchmark_enable") else 10
    return [_file(number) for number in range(count)]


def _file(number: int) -> CalendarFile:
    guest = Mailbox(f"g{number}@damai.example", f"Pengerusi {number}, Persatuan முருகன்")
    moved = occasion()
    return calendar_file(
        occasion(
            uid=f"u{number}@nlc",
            starts=moved.starts + timedelta(days=number % 300),
            description="\n".join(f"{item}. Perkara agenda, bilangan {item}" for item in range(9)),
        ),
        attendee=guest,
    )


def _by_icalendar(file: CalendarFile) -> bytes:
    """The same file built of objects of the library, unchecked."""
    calendar: Any = Calendar()
    for name, value in (("PRODID", "-//P//EN"), ("VERSION", "2.0"), ("METHOD", "REQUEST")):
        calendar.add(name, value)
    event: Any = Event()
    one, language = file.occasions[0], {"LANGUAGE": file.language}
    event.add("UID", one.uid)
    event.add("SEQUENCE", one.sequence)
    event.add("DTSTAMP", one.stamp)
    event.add("DTSTART", one.starts)
    event.add("DTEND", one.starts + timedelta(minutes=one.minutes))
    for name, text in (
        ("SUMMARY", one.title), ("LOCATION", one.venue), ("DESCRIPTION", one.description),
    ):  # fmt: skip
        event.add(name, text, parameters=language)
    for name, mailbox in (("ORGANIZER", file.organiser), ("ATTENDEE", file.attendee)):
        assert mailbox is not None
        person = vCalAddress(f"mailto:{mailbox.address}")
        person.params.update({"CN": mailbox.name, "ROLE": file.role, "RSVP": "TRUE"})
        event.add(name, person)
    event.add("STATUS", "CONFIRMED")
    event.add("TRANSP", "OPAQUE")
    calendar.add_component(event)
    return calendar.to_ical()


def _back(data: bytes) -> tuple[str, str]:
    event = Calendar.from_ical(data).walk("VEVENT")[0]
    return str(event["UID"]), str(event["DESCRIPTION"])


def _expected(files: list[CalendarFile]) -> list[tuple[str, str]]:
    return [(file.occasions[0].uid, file.occasions[0].description) for file in files]


def test_written_and_read_back(benchmark, files):
    made = measure(benchmark, "P13", Side.OURS, lambda: [_back(write(file)) for file in files])
    assert made == _expected(files)


def test_written_and_read_back_by_icalendar(benchmark, files):
    made = measure(
        benchmark, "P13", Side.PEER, lambda: [_back(_by_icalendar(file)) for file in files]
    )
    assert made == _expected(files)


def test_written(benchmark, files):
    assert all(measure(benchmark, "P13w", Side.OURS, lambda: [write(file) for file in files]))


def test_written_by_icalendar(benchmark, files):
    assert all(
        measure(benchmark, "P13w", Side.PEER, lambda: [_by_icalendar(file) for file in files])
    )


@pytest.fixture
def replies(request: pytest.FixtureRequest) -> list[bytes]:
    """1,000 replies in five dialects when timed, five when only kept running."""
    names = ("google.ics", "outlook-365.ics", "exchange-series.ics", "apple.ics", "thunderbird.ics")
    count = 200 if request.config.getoption("benchmark_enable") else 1
    return [fixture(name) for name in names] * count


def test_replies_read(benchmark, replies):
    made = measure(
        benchmark, "P13r", Side.OURS, lambda: [read_replies(data, "a.ics") for data in replies]
    )
    assert all(len(one) == 1 for one in made)


def test_replies_read_by_icalendar(benchmark, replies):
    made = measure(benchmark, "P13r", Side.PEER, lambda: [_parsed(data) for data in replies])
    assert len(made) == len(replies)


def _parsed(data: bytes) -> int:
    """What the library makes of a reply; it gives up on a name that was quoted wrongly."""
    try:
        return len(Calendar.from_ical(data).walk("VEVENT"))
    except ValueError:
        return 0


def test_hostile_files_refused(benchmark):
    row = b"ATTENDEE;PARTSTAT=ACCEPTED;CN=" + b"x" * 200 + b":mailto:a%d@b.my\r\n"
    files = [
        b"BEGIN:VCALENDAR\r\n" + b"BEGIN:VEVENT\r\n" * (_MIB // 14),
        _HEAD + b"SUMMARY:" + b"x" * _MIB,
        _HEAD + b"ATTENDEE;PARTSTAT=ACCEPTED:mailto:a@b.my\r\n" * 25_000,
        _HEAD + b"".join(row % number for number in range(1_900)),
        _HEAD + (b'ATTENDEE;CN="' + b'";,:\\' * 3_000 + b"\r\n") * 32,
        b"From: a\r\n" + b"X: y\r\n" * (_MIB // 6),
    ]

    def refused() -> list[str]:
        return [_sentence(data) for data in files]

    assert all(measure(benchmark, "P13h", Side.OURS, refused))


def _sentence(data: bytes) -> str:
    try:
        read_replies(data, "evil.ics")
    except CalendarError as error:
        return error.sentence
    return ""
