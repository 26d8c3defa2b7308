"""Days as a calendar shows them: meetings, dates of series, names of days, seasons, hours.

The calendar of the office is laid over those of the other places somebody is asked from; what
holds in several is said once, with where it holds.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from nlc_desktop.domain.calendar_rules import weekend
from nlc_desktop.domain.jurisdictions import (
    CalendarEntry,
    DayKind,
    FastingHours,
    Jurisdiction,
    Season,
    SeasonKind,
)
from nlc_desktop.domain.meetings import MeetingState
from nlc_desktop.domain.papers import Language

_FRIDAY = 5
_SLACK = timedelta(days=1)
"""How far the estimated ends of a season may move (domain.md 6.3)."""


@dataclass(frozen=True, slots=True)
class Place:
    """A place a calendar is shown for: its name in the language of the screen, and its letters."""

    name: str
    code: str
    """"KTN"."""
    own: bool
    """Whether the office itself keeps its calendar."""


@dataclass(frozen=True, slots=True)
class DayMark:
    """Something a day is called: a holiday, a feast, an election, a note."""

    kind: DayKind
    name: str
    places: tuple[Place, ...]
    """Where it holds, the office's own first."""
    estimated: bool = False
    added: bool = False
    """Whether the office put it into the calendar itself."""

    @property
    def own(self) -> bool:
        """Whether it holds where the office is."""
        return any(place.own for place in self.places)

    @property
    def closes(self) -> bool:
        """Whether offices are closed."""
        return self.kind in {DayKind.HOLIDAY, DayKind.JOINT_LEAVE}


@dataclass(frozen=True, slots=True)
class DayMeeting:
    """A meeting on a day, or a date a series will have one on."""

    title: str
    number: str
    starts: datetime
    """Aware, in the zone of the meeting."""
    minutes: int
    venue: str
    meeting_id: str = ""
    """Empty while the series alone plans it."""
    state: MeetingState | None = None
    """Nothing while the series alone plans it."""
    series_id: str = ""
    slot: datetime | None = None
    """Which date of the series, naive."""
    cancelled: bool = False
    reason: str = ""
    """Why the date was cancelled."""

    @property
    def planned(self) -> bool:
        """Whether only the rule of a series says so; nobody has prepared it yet."""
        return not self.meeting_id


@dataclass(frozen=True, slots=True)
class DaySeason:
    """A season a day lies in."""

    kind: SeasonKind
    unsure: bool
    """Whether the day may prove to lie outside, since the season's ends are estimates."""
    estimated: bool
    place: Place
    fasting: FastingHours | None = None


@dataclass(frozen=True, slots=True)
class Prayers:
    """The hours around Friday prayers in one or several places."""

    starts: time
    ends: time
    places: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class DayView:
    """One day of a calendar."""

    day: date
    weekend: bool
    """Whether it is the weekend where the office is."""
    resting: tuple[Place, ...] = ()
    """Other places whose weekend it is."""
    marks: tuple[DayMark, ...] = ()
    """The weightiest first, the office's own before others'."""
    seasons: tuple[DaySeason, ...] = ()
    prayers: tuple[Prayers, ...] = ()
    meetings: tuple[DayMeeting, ...] = ()
    """In order of time."""
    known: bool = True
    """Whether the calendars reach so far."""

    @property
    def closed(self) -> bool:
        """Whether the office is closed: its weekend, or a holiday of its own."""
        return self.weekend or any(mark.own and mark.closes for mark in self.marks)


def day_views(
    start: date,
    end: date,
    places: Sequence[tuple[Place, Jurisdiction]],
    meetings: Iterable[DayMeeting],
    language: Language = Language.ENGLISH,
) -> tuple[DayView, ...]:
    """Every day from one to another, both among them; the office's own place comes first."""
    by_day: dict[date, list[DayMeeting]] = {}
    for one in meetings:
        by_day.setdefault(one.starts.date(), []).append(one)
    count = (end - start).days + 1
    days = [start + timedelta(days=number) for number in range(count)]
    return tuple(_view(day, places, by_day.get(day, []), language) for day in days)


def _view(
    day: date,
    places: Sequence[tuple[Place, Jurisdiction]],
    meetings: list[DayMeeting],
    language: Language,
) -> DayView:
    rests = [place for place, one in places if day.isoweekday() in weekend(day, one.state)]
    return DayView(
        day=day,
        weekend=any(place.own for place in rests),
        resting=tuple(place for place in rests if not place.own),
        marks=_marks(day, places, language),
        seasons=_seasons(day, places),
        prayers=_prayers(places) if day.isoweekday() == _FRIDAY else (),
        meetings=tuple(sorted(meetings, key=lambda one: (one.starts.timestamp(), one.title))),
        known=not places or day.year <= places[0][1].last_year,
    )


def _marks(
    day: date, places: Sequence[tuple[Place, Jurisdiction]], language: Language
) -> tuple[DayMark, ...]:
    found: dict[tuple[DayKind, str], DayMark] = {}
    for place, one in places:
        for entry in one.on(day):
            made = _mark(entry, place, language)
            same = found.get((made.kind, made.name))
            found[made.kind, made.name] = _both(same, made) if same else made
    order = list(DayKind)
    return tuple(sorted(found.values(), key=lambda mark: (not mark.own, order.index(mark.kind))))


def _mark(entry: CalendarEntry, place: Place, language: Language) -> DayMark:
    return DayMark(entry.kind, entry.names.spoken(language), (place,), entry.estimated, entry.own)


def _both(one: DayMark, other: DayMark) -> DayMark:
    return replace(
        one,
        places=(*one.places, *other.places),
        estimated=one.estimated or other.estimated,
        added=one.added or other.added,
    )


def _seasons(day: date, places: Sequence[tuple[Place, Jurisdiction]]) -> tuple[DaySeason, ...]:
    """The seasons a day lies in; each once, as the first place that keeps it says."""
    found: dict[SeasonKind, DaySeason] = {}
    for place, one in places:
        for season in one.seasons:
            if season.kind not in found and _lies_in(day, season):
                found[season.kind] = _season(day, season, place, one)
    return tuple(found.values())


def _lies_in(day: date, season: Season) -> bool:
    slack = _SLACK if season.estimated else timedelta()
    return season.starts - slack <= day <= season.ends + slack


def _season(day: date, season: Season, place: Place, one: Jurisdiction) -> DaySeason:
    sure = season.starts + _SLACK <= day <= season.ends - _SLACK
    fasting = one.fasting if season.kind is SeasonKind.RAMADAN else None
    return DaySeason(season.kind, season.estimated and not sure, season.estimated, place, fasting)


def _prayers(places: Sequence[tuple[Place, Jurisdiction]]) -> tuple[Prayers, ...]:
    found: dict[tuple[time, time], list[Place]] = {}
    for place, one in places:
        window = one.state.friday
        if window.starts < window.ends:
            found.setdefault((window.starts, window.ends), []).append(place)
    return tuple(Prayers(starts, ends, tuple(where)) for (starts, ends), where in found.items())
