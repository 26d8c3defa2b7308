"""Each rule of RFC 5545 and 5546 that the check knows is broken once."""

import pytest

from nlc_desktop.calendars.lint import lint
from nlc_desktop.calendars.writing import write
from nlc_desktop.domain.calendar_events import Method
from tests.calendars.files import calendar_file, occasion, series

SINGLE = write(calendar_file())
SERIES = write(calendar_file(*series()))


@pytest.mark.parametrize("method", list(Method))
@pytest.mark.parametrize("occasions", [(occasion(),), series()])
def test_what_we_write_is_well_formed(method, occasions):
    assert lint(write(calendar_file(*occasions, method=method))) == ()


def without(data: bytes, name: bytes) -> bytes:
    """The file without the lines of a name, folded ones with them."""
    rows: list[bytes] = []
    dropping = False
    for row in data.split(b"\r\n"):
        dropping = (dropping and row[:1] == b" ") or row.startswith((name + b":", name + b";"))
        if not dropping:
            rows.append(row)
    return b"\r\n".join(rows)


@pytest.mark.parametrize(
    "name",
    ["PRODID", "VERSION", "METHOD", "UID", "DTSTAMP", "SEQUENCE", "DTSTART", "DTEND", "SUMMARY",
     "ORGANIZER", "ATTENDEE", "STATUS", "TRANSP", "CLASS"],
)  # fmt: skip
def test_a_property_that_is_missing_is_told(name):
    faults = lint(without(SINGLE, name.encode()))
    assert any(name in fault for fault in faults)


@pytest.mark.parametrize(
    ("data", "before", "after", "told"),
    [
        (SINGLE, b"\r\n", b"\n", "CRLF"),
        (SINGLE, b"METHOD:REQUEST\r\n", b"METHOD:REQUEST\r\nMETHOD:REQUEST\r\n", "METHOD 2"),
        (SINGLE, b"METHOD:REQUEST", b"METHOD:REPLY", "METHOD is"),
        (SINGLE, b"VERSION:2.0", b"VERSION:1.0", "VERSION"),
        (SINGLE, b"SEQUENCE:0", b"SEQUENCE:x", "SEQUENCE"),
        (SINGLE, b"DTSTAMP:20261124T060000Z", b"DTSTAMP:20261124T060000", "DTSTAMP"),
        (SINGLE, b"DTSTART:20270114T010000Z", b"DTSTART:20270114T010000", "floats"),
        (SINGLE, b"DTSTART:20270114T010000Z", b"DTSTART;VALUE=DATE:20270114", "floats"),
        (SINGLE, b"DTEND:20270114T030000Z", b"DTEND:20270114T003000Z", "after DTSTART"),
        (SINGLE, b"RSVP=TRUE", b"RSVP=FALSE", "answer"),
        (SINGLE, b"NEEDS-ACTION", b"ACCEPTED", "answer"),
        (SINGLE, b"ROLE=", b"ROLF=", "ROLE"),
        (SINGLE, b"mailto:jkm", b"jkm", "mailto"),
        (SINGLE, b"Aras 5", b"Aras, 5", "escaped"),
        (SINGLE, b"Aras 5", b"Aras \\x 5", "escaped"),
        (SINGLE, b"Aras 5", b"Aras \x07", "control"),
        (SINGLE, b"Aras 5", b"Aras \xff", "UTF-8"),
        (SINGLE, b"Aras 5", b"A" * 80, "75 octets"),
        (SINGLE, b"TRANSP:OPAQUE", b"TRANSP:", "empty"),
        (SINGLE, b"END:VEVENT\r\n", b"BEGIN:VALARM\r\nEND:VALARM\r\nEND:VEVENT\r\n", "VALARM"),
        (SINGLE, b"END:VEVENT\r\n", b"", "closes nothing"),
        (SINGLE, b"END:VCALENDAR\r\n", b"END:VCALENDAR\r\nBEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n",
         "exactly one"),
        (SINGLE, b"STATUS:CONFIRMED", b"STATUS:PERHAPS", "STATUS"),
        (SERIES, b"TZID:Asia/Kuala_Lumpur", b"TZID:Asia/Jakarta", "no VTIMEZONE"),
        (SERIES, b"RECURRENCE-ID;TZID=Asia/Kuala_Lumpur:20270708T090000",
         b"RECURRENCE-ID:20270708T010000Z", "RECURRENCE-ID is not in the form"),
        (SERIES, b"EXDATE;TZID=Asia/Kuala_Lumpur:20270408T090000", b"EXDATE:20270408T010000Z",
         "EXDATE is not in the form"),
        (SERIES, b"T155959Z", b"T155959", "UNTIL"),
        (SERIES, b"UID:7f3c2a90-5b1e-4d7a-9c64-2e8b1f0a6d35@nlc\r\nSEQUENCE:2",
         b"UID:x\r\nSEQUENCE:2", "more than one UID"),
        (SERIES, b"TZOFFSETTO:+0800\r\n", b"", "TZOFFSETTO"),
        (write(calendar_file(method=Method.CANCEL)), b"STATUS:CANCELLED", b"STATUS:CONFIRMED",
         "CANCEL"),
        (write(calendar_file(method=Method.PUBLISH)), b"STATUS", b"ATTENDEE;ROLE=CHAIR:mailto:"
         b"a@b.my\r\nSTATUS", "PUBLISH"),
    ],
)  # fmt: skip
def test_each_broken_rule_is_told(data, before, after, told):
    assert before in data
    faults = lint(data.replace(before, after))
    assert any(told in fault for fault in faults), faults


def test_a_zone_without_its_block_is_told():
    head, _, rest = SERIES.partition(b"BEGIN:VTIMEZONE")
    bare = head + rest.partition(b"END:VTIMEZONE\r\n")[2]
    assert any("no VTIMEZONE" in fault for fault in lint(bare))
