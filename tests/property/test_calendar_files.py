"""Any values written read back the same; any bytes are replies or one refusal."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from icalendar import Calendar

from nlc_desktop.calendars.lint import lint
from nlc_desktop.calendars.reading import read_replies
from nlc_desktop.calendars.writing import clean, shown_name, write
from nlc_desktop.domain.calendar_events import CalendarFile, Mailbox, Method, Occasion
from nlc_desktop.errors import CalendarError
from tests.calendars.files import FIXTURES, ZONES

quiet = settings(max_examples=150, suppress_health_check=list(HealthCheck))
SEEDS = [path.read_bytes() for path in sorted(FIXTURES.iterdir())]

MOMENTS = st.builds(
    lambda moment, zone: moment.replace(microsecond=0, tzinfo=ZoneInfo(zone)),
    st.datetimes(datetime(2026, 1, 1), datetime(2036, 1, 1)),  # noqa: DTZ001 - the zone is added
    st.sampled_from(ZONES),
)
PIECES = st.one_of(
    st.text(max_size=30),
    st.lists(
        st.sampled_from(
            [
                ",",
                ";",
                ":",
                "\\",
                '"',
                "^",
                "\n",
                "\r",
                "\t",
                "ம",
                "陈",
                "أ",
                "'",
                " ",
                "%2C",
                "%3B",
            ]
        ),
        max_size=40,
    ).map("".join),
)


@quiet
@given(
    st.sampled_from(list(Method)),
    MOMENTS,
    st.integers(1, 900),
    PIECES,
    PIECES,
    PIECES,
    PIECES,
    st.booleans(),
)
def test_what_is_written_reads_back(method, starts, minutes, title, venue, text, name, repeats):
    one = Occasion(
        uid="a@nlc",
        sequence=3,
        stamp=datetime(2026, 11, 24, tzinfo=UTC),
        starts=starts,
        minutes=minutes,
        title=title,
        venue=venue,
        description=text,
        rule="FREQ=MONTHLY;BYMONTHDAY=14" if repeats else "",
    )
    people = (Mailbox("o@b.my", name), Mailbox("a@b.my", name))
    data = write(
        CalendarFile(method=method, organiser=people[0], attendee=people[1], occasions=(one,))
    )
    assert lint(data) == ()
    (event,) = Calendar.from_ical(data).walk("VEVENT")
    assert event["DTSTART"].dt == starts
    assert event["DTEND"].dt == starts + timedelta(minutes=minutes)
    assert str(event["SUMMARY"]) == (" ".join(clean(title).split()) or "-")
    assert str(event.get("LOCATION", "")) == clean(venue)
    assert str(event.get("DESCRIPTION", "")) == clean(text)
    assert event["ORGANIZER"].params.get("CN", "") == shown_name(name)


def read(data: bytes) -> None:
    try:
        replies = read_replies(data, "file.ics")
    except CalendarError as error:
        assert "file.ics" in error.sentence
        return
    assert replies
    for reply in replies:
        assert reply.uid
        assert "@" in reply.address
        assert reply.stamp is None or reply.stamp.tzinfo is UTC
        assert len(reply.comment) <= 1_000


@quiet
@given(st.binary(max_size=600))
def test_any_bytes_are_replies_or_one_sentence(data):
    read(data)
    read(b"BEGIN:VCALENDAR\n" + data)
    read(b"BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:x\nATTENDEE" + data)
    read(b"From: a@b.my\nContent-Type: text/calendar\n" + data)


@quiet
@given(st.sampled_from(SEEDS), st.data())
def test_damaged_replies_are_replies_or_one_sentence(seed, data):
    for _ in range(data.draw(st.integers(1, 4))):
        start = data.draw(st.integers(0, len(seed)))
        end = data.draw(st.integers(start, min(len(seed), start + 60)))
        seed = seed[:start] + data.draw(st.binary(max_size=20)) + seed[end:]
    read(seed)
