"""Facts for judging dates: jurisdictions from the shipped packs, made ones, and other meetings."""

from collections.abc import Iterable
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from nlc_desktop.domain.jurisdictions import (
    CalendarEntry,
    DayKind,
    Feast,
    Jurisdiction,
    Season,
    SeasonKind,
)
from nlc_desktop.domain.places import Names, PrayerWindow, State, WeekendRule
from nlc_desktop.domain.scheduling import DateFacts, Engagement
from nlc_desktop.services.reading.calendar import shipped

TODAY = date(2026, 11, 23)
KUALA_LUMPUR = ZoneInfo("Asia/Kuala_Lumpur")
CHAIR = "post-chair"


def place(key: str) -> Jurisdiction:
    """A jurisdiction of a shipped pack."""
    found = shipped(key)
    assert found is not None
    return found


def made_place(
    key: str = "my-99",
    *,
    weekend: Iterable[int] = (6, 7),
    entries: Iterable[CalendarEntry] = (),
    seasons: Iterable[Season] = (),
    zone: str = "Asia/Kuala_Lumpur",
    window: tuple[time, time] = (time(12, 15), time(14, 45)),
    last_year: int = 2032,
) -> Jurisdiction:
    """A jurisdiction with just what a test is about."""
    names = Names(en=f"Land {key}")
    state = State(
        code=key.partition("-")[2],
        short="LND",
        names=names,
        zone=zone,
        weekends=(WeekendRule(tuple(weekend)),),
        friday=PrayerWindow(*window, source=""),
        source="",
    )
    days = tuple(sorted(entries, key=lambda entry: entry.day))
    return Jurisdiction(key, names, state, days, tuple(seasons), last_year=last_year)


def entry(
    day: date, name: str, kind: DayKind = DayKind.HOLIDAY, feast: Feast | None = None
) -> CalendarEntry:
    """A day of a made calendar."""
    return CalendarEntry(day, kind, Names(en=name), feast=feast)


def fast(starts: date, ends: date, *, estimated: bool = True) -> Season:
    """A fasting month."""
    return Season(SeasonKind.RAMADAN, starts, ends, estimated, "")


def facts(
    *invited: Jurisdiction,
    engagements: Iterable[Engagement] = (),
    chair: str = CHAIR,
    posts: dict[str, str] | None = None,
    school: bool = False,
    faith: bool = False,
    notice: int = 7,
    today: date = TODAY,
    due: date | None = None,
    called: bool = False,
) -> DateFacts:
    """Facts of a meeting; the first jurisdiction is the office's."""
    return DateFacts(
        office=invited[0],
        invited=invited,
        engagements=tuple(engagements),
        chair_post_id=chair,
        posts={CHAIR: "Mayor"} if posts is None else posts,
        has_school=school,
        has_faith=faith,
        notice=notice,
        today=today,
        due=due,
        called=called,
    )


def engagement(
    starts: datetime, *posts: str, minutes: int = 120, chair: str = "", title: str = "Budget"
) -> Engagement:
    """Another meeting."""
    return Engagement("other", title, starts, minutes, chair, frozenset(posts))


def at(day: date, hour: int = 9, minute: int = 0, zone: ZoneInfo = KUALA_LUMPUR) -> datetime:
    """A moment, at nine in Kuala Lumpur if nothing else is said."""
    return datetime(day.year, day.month, day.day, hour, minute, tzinfo=zone)
