"""Replies as the programs of guests write them, and files that are none."""

import random
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from nlc_desktop.calendars import limits, reading
from nlc_desktop.calendars.moments import known_zone
from nlc_desktop.calendars.reading import read_replies
from nlc_desktop.calendars.writing import write
from nlc_desktop.domain.meetings import Reply
from nlc_desktop.errors import CalendarError
from tests.calendars.files import FIXTURES, UID, at, calendar_file, fixture

DIALECTS = {
    "google.ics": ("jkm.klang@jkm.example.my", Reply.YES),
    "outlook-365.ics": ("faizal.rahman@pdrm.example.my", Reply.NO),
    "outlook-classic.ics": ("ppd.klang@moe.example.my", Reply.MAYBE),
    "exchange-series.ics": ("paid.klang@jais.example.my", Reply.YES),
    "apple.ics": ("belia@harmoni.example.my", Reply.YES),
    "apple-series.ics": ("belia@harmoni.example.my", Reply.NO),
    "thunderbird.ics": ("murugan@hindu.example.my", Reply.YES),
    "thunderbird.eml": ("murugan@hindu.example.my", Reply.YES),
    "outlook.eml": ("faizal.rahman@pdrm.example.my", Reply.NO),
    "google-counter.ics": ("tan@huazong.example.my", Reply.MAYBE),
    "delegated.ics": ("jkm.klang@jkm.example.my", Reply.DELEGATE),
    "forwarded.ics": ("orang.lain@example.com", Reply.YES),
    "old-program.ics": ("jose@klinik.example.my", Reply.YES),
}
HEAD = b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:REPLY\r\n"
TAIL = b"END:VEVENT\r\nEND:VCALENDAR\r\n"


def only(name: str):
    (reply,) = read_replies(fixture(name), name)
    return reply


def event(*lines: str, method: str = "REPLY") -> bytes:
    rows = ["BEGIN:VCALENDAR", f"METHOD:{method}" if method else "X-A:b", "BEGIN:VEVENT",
            f"UID:{UID}", *lines, "END:VEVENT", "END:VCALENDAR", ""]  # fmt: skip
    return "\r\n".join(rows).encode()


def test_every_fixture_is_told_of():
    assert {path.name for path in FIXTURES.iterdir()} == {*DIALECTS, "two-dates.ics"}


@pytest.mark.parametrize("name", DIALECTS)
def test_each_dialect_is_read(name):
    reply = only(name)
    assert (reply.address, reply.reply) == DIALECTS[name]
    assert reply.uid == UID
    assert reply.stamp is not None
    assert reply.stamp.tzinfo is UTC


@pytest.mark.parametrize("name", DIALECTS)
@pytest.mark.parametrize("end", [b"\n", b"\r"])
def test_other_ends_of_lines_and_a_mark_at_the_start_change_nothing(name, end):
    data = fixture(name).replace(b"\r\n", b"\n")
    if name.endswith(".eml") and end == b"\r":
        return
    assert read_replies(data.replace(b"\n", end), name) == read_replies(fixture(name), name)
    if name.endswith(".ics") and "old" not in name:
        assert read_replies(b"\xef\xbb\xbf" + data, name) == read_replies(fixture(name), name)
        wide = data.decode().encode("utf-16")
        assert read_replies(wide, name) == read_replies(fixture(name), name)


def test_what_was_said_is_kept():
    outlook = only("outlook-365.ics")
    assert outlook.comment == "Maaf, saya bertugas di luar daerah."
    assert outlook.name == "Mohd Faizal bin Rahman (PDRM Klang Selatan)"
    assert outlook.stamp == datetime(2026, 11, 26, 3, 44, 11, tzinfo=UTC)
    assert outlook.starts == at(1, 14)
    thunderbird = only("thunderbird.ics")
    assert thunderbird.sent_by == "setiausaha@hindu.example.my"
    assert thunderbird.name == "முருகன் a/l Subramaniam"
    assert only("delegated.ics").delegate == "timbalan@jkm.example.my"
    assert only("old-program.ics").name == "José Peña"
    google = only("google.ics")
    assert google.organiser == "urusetia@mbdk.example.my"
    assert google.title == "Mesyuarat Penyelarasan Kesejahteraan Komuniti"
    assert google.product.startswith("-//Google")


def test_one_date_of_a_series_is_known_whatever_names_its_zone():
    exchange = only("exchange-series.ics")
    assert exchange.recurrence_id == at(4, 8)
    assert (exchange.recurrence_zone, exchange.sequence) == ("Asia/Singapore", 1)
    apple = only("apple-series.ics")
    assert apple.recurrence_id == at(7, 8)
    assert apple.recurrence_zone == "Asia/Kuala_Lumpur"
    assert only("old-program.ics").recurrence_id == at(1, 14)
    first, second = read_replies(fixture("two-dates.ics"), "two-dates.ics")
    assert (first.recurrence_id, first.reply) == (at(1, 14), Reply.YES)
    assert second.reply is Reply.NO
    assert second.recurrence_id is not None
    assert second.recurrence_id.tzinfo is None
    assert second.recurrence_id.date().isoformat() == "2027-04-08"


def test_a_date_without_a_known_zone_stays_without():
    (reply,) = read_replies(
        event("RECURRENCE-ID;TZID=Waktu Kami:20270408T090000", "ATTENDEE;PARTSTAT=ACCEPTED:"
              "mailto:a@b.my"), "a.ics",
    )  # fmt: skip
    assert reply.recurrence_id == datetime(2027, 4, 8, 9)  # noqa: DTZ001 - that is the point


def test_a_date_that_cannot_be_read_never_answers_the_whole_series():
    broken = event("RECURRENCE-ID:20271399T090000Z", "ATTENDEE;PARTSTAT=DECLINED:mailto:a@b.my")
    with pytest.raises(CalendarError, match=r"a\.ics answers a date"):
        read_replies(broken, "a.ics")


def test_a_proposal_is_a_maybe_and_keeps_the_wish():
    reply = only("google-counter.ics")
    assert reply.reply is Reply.MAYBE
    assert reply.proposes == datetime(2027, 1, 15, 6, tzinfo=UTC)
    assert reply.comment == "Boleh hari Jumaat petang?"
    assert only("google.ics").proposes is None


def test_an_answer_without_a_method_counts_an_open_invitation_does_not():
    (reply,) = read_replies(event("ATTENDEE;PARTSTAT=ACCEPTED:MAILTO:A@B.my", method=""), "a.ics")
    assert (reply.address, reply.reply) == ("a@b.my", Reply.YES)
    with pytest.raises(CalendarError, match="does not say who answers"):
        read_replies(event("ATTENDEE;RSVP=TRUE:mailto:a@b.my", method=""), "a.ics")


def test_of_several_people_those_count_who_answer():
    replies = read_replies(
        event("ATTENDEE;PARTSTAT=NEEDS-ACTION:mailto:a@b.my", "ATTENDEE;PARTSTAT=ACCEPTED:"
              "mailto:c@d.my"), "a.ics",
    )  # fmt: skip
    assert [reply.address for reply in replies] == ["c@d.my"]


def test_who_says_nothing_clear_is_kept_to_be_looked_at():
    (reply,) = read_replies(event("ATTENDEE;PARTSTAT=NEEDS-ACTION:mailto:a@b.my"), "a.ics")
    assert reply.reply is Reply.NONE


def test_an_invitation_is_not_taken_for_a_reply():
    with pytest.raises(CalendarError, match=r"ours\.ics is an invitation"):
        read_replies(write(calendar_file()), "ours.ics")
    with pytest.raises(CalendarError, match=r"x\.ics is no reply"):
        read_replies(event("ATTENDEE;PARTSTAT=ACCEPTED:mailto:a@b.my", method="CANCEL"), "x.ics")


@pytest.mark.parametrize(
    "data",
    [b"", b"hello", b"%PDF-1.7", b"PK\x03\x04", b"\x00" * 100, b"From: a\r\n\r\nhello",
     HEAD, HEAD + b"END:VCALENDAR\r\n", HEAD + b"BEGIN:VEVENT\r\nUID:x\r\n" + TAIL],
)  # fmt: skip
def test_what_is_no_reply_is_refused_in_one_sentence(data):
    with pytest.raises(CalendarError, match=r"a\.ics"):
        read_replies(data, "a.ics")


HOSTILE = {
    "nested": b"BEGIN:VCALENDAR\r\n" + b"BEGIN:VEVENT\r\n" * 75_000,
    "nested in small": HEAD + b"BEGIN:X-A\r\n" * 6 + b"BEGIN:VEVENT\r\nUID:a\r\n" + TAIL,
    "one line": HEAD + b"BEGIN:VEVENT\r\nUID:a\r\nSUMMARY:" + b"x" * 1_000_000 + b"\r\n" + TAIL,
    "attendees": HEAD + b"BEGIN:VEVENT\r\nUID:a\r\n"
    + b"ATTENDEE;PARTSTAT=ACCEPTED:mailto:a@b.my\r\n" * 100_000,
    "rules": HEAD + b"BEGIN:VEVENT\r\nUID:a\r\nRRULE:FREQ=SECONDLY\r\n" * 40_000,
    "events": HEAD + b"BEGIN:VEVENT\r\nUID:a\r\nEND:VEVENT\r\n" * 500,
    "blank lines": HEAD + b"\r\n" * 250_000,
    "mail in mail": b"From: a\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n"
    + b"Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n" * 20_000,
    "mail of headers": b"From: a\r\n" + b"X: y\r\n" * 1_000_000,
}  # fmt: skip


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_never_reaches_the_library(name, monkeypatch):
    def reached(text):
        raise AssertionError("the library saw a line")

    monkeypatch.setattr(reading, "_taken", reached)
    monkeypatch.setattr("email.feedparser.FeedParser.feed", reached)
    with pytest.raises(CalendarError):
        read_replies(HOSTILE[name], "evil.ics")


def test_the_work_on_a_file_of_the_greatest_size_is_bounded(monkeypatch):
    row = b"ATTENDEE;PARTSTAT=ACCEPTED;CN=" + b"x" * 200 + b":mailto:a%d@b.my\r\n"
    data = HEAD + b"BEGIN:VEVENT\r\nUID:a\r\n" + b"".join(row % n for n in range(1_900)) + TAIL
    assert len(data) < limits.FILE
    seen: list[str] = []
    taken = reading._taken

    def counted(text):
        seen.append(text)
        return taken(text)

    monkeypatch.setattr(reading, "_taken", counted)
    with pytest.raises(CalendarError, match="far bigger"):
        read_replies(data, "evil.ics")
    assert len(seen) <= limits.LINES


def test_a_file_cannot_teach_another_what_a_zone_is():
    lie = (
        HEAD
        + (
            b"BEGIN:VTIMEZONE\r\nTZID:Asia/Kuala_Lumpur\r\nBEGIN:STANDARD\r\n"
            b"DTSTART:19700101T000000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0100\r\n"
            b"END:STANDARD\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT\r\nUID:a\r\n"
            b"RECURRENCE-ID;TZID=Asia/Kuala_Lumpur:20270408T090000\r\n"
            b"ATTENDEE;PARTSTAT=ACCEPTED:mailto:a@b.my\r\n"
        )
        + TAIL
    )
    (reply,) = read_replies(lie, "a.ics")
    assert reply.recurrence_id == at(4, 8)


@pytest.mark.parametrize(
    ("name", "zone"),
    [("Asia/Kuching", "Asia/Kuching"), ("Singapore Standard Time", "Asia/Singapore"),
     ("SE Asia Standard Time", "Asia/Bangkok"), ("/mozilla.org/20050126_1/Asia/Jakarta",
     "Asia/Jakarta"), ("/freeassociation.sourceforge.net/Tzfile/Asia/Manila", "Asia/Manila"),
     ("../../etc/passwd", ""), ("Waktu Kami", ""), ("", ""), ("/", ""), ("x" * 500, "")],
)  # fmt: skip
def test_zones_by_every_name(name, zone):
    assert known_zone(name) == zone


def test_random_damage_gives_replies_or_one_sentence():
    rng = random.Random(4)
    for path in sorted(FIXTURES.iterdir()):
        for _ in range(40):
            data = bytearray(path.read_bytes())
            for _ in range(rng.randrange(1, 12)):
                data[rng.randrange(len(data))] = rng.randrange(256)
            try:
                replies = read_replies(bytes(data), path.name)
            except CalendarError as error:
                assert path.name in error.sentence
            else:
                assert all("@" in reply.address and reply.uid for reply in replies)


def test_the_offset_of_a_block_counts_where_the_name_says_nothing():
    reply = only("old-program.ics")
    assert reply.recurrence_id is not None
    assert reply.recurrence_id.utcoffset() == timedelta(hours=8)
    assert reply.recurrence_id == datetime(2027, 1, 14, 9, tzinfo=ZoneInfo("Asia/Kuala_Lumpur"))
