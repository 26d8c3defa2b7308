"""What speaks against a date, each with its reason; nothing of it blocks (domain.md 6.4).

A date is judged in the local time of every jurisdiction somebody is invited from: nine o'clock in
Kuching is eight in Jakarta, and it may be Friday prayers here and not there.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum

from nlc_desktop.clock import zone_of
from nlc_desktop.domain.calendar_rules import (
    friday_touched,
    weekend,
    working_days_before,
)
from nlc_desktop.domain.jurisdictions import (
    CalendarEntry,
    DayKind,
    Feast,
    Jurisdiction,
    Season,
    SeasonKind,
)
from nlc_desktop.domain.papers import Language


class DateIssueKind(StrEnum):
    """What speaks against a date, the weightiest first."""

    HOLIDAY = "holiday"
    JOINT_LEAVE = "joint-leave"
    WEEKEND = "weekend"
    FRIDAY = "friday"
    """It falls into the hours around Friday prayers."""
    RAMADAN = "ramadan"
    """It lies outside the hours that suit the fasting month."""
    EVE = "eve"
    """The day before a feast."""
    HOLY_WEEK = "holy-week"
    SUNDAY_SERVICE = "sunday-service"
    ELECTION = "election"
    FIESTA = "fiesta"
    SCHOOL_HOLIDAY = "school-holiday"
    """A school or education body is invited."""
    CHAIR_CLASH = "chair-clash"
    MEMBER_CLASH = "member-clash"
    SHORT_NOTICE = "short-notice"
    OVERDUE = "overdue"
    """The mechanism should have met before."""
    NOTE = "note"
    PAST = "past"
    UNKNOWN_YEAR = "unknown-year"
    """The calendars do not reach so far."""


@dataclass(frozen=True, slots=True)
class DateIssue:
    """One thing that speaks against a date."""

    kind: DateIssueKind
    day: date
    where: tuple[str, ...] = ()
    """Names of the jurisdictions it holds in, in the language asked for; empty where it is not
    about places."""
    own: bool = False
    """Whether the issuing office's own jurisdiction is among them."""
    name: str = ""
    """Name of the holiday or of the other meeting, or the words of a note."""
    people: tuple[str, ...] = ()
    """Of a clash: the posts that are asked to both."""
    count: int = 0
    """Working days of the notice period, days the mechanism is overdue, or the last year the
    calendars know."""
    until: date | None = None
    """Of a short notice: the last day the call could have gone out. Of an overdue mechanism: the
    day it was due."""
    hours: tuple[str, str] = ("", "")
    """Of prayers or the fasting month: from and until, "12:15" and "14:45"."""
    estimated: bool = False
    """Whether the day is an estimate that may move by one."""
    feast: Feast | None = None
    record: str = ""
    """Id of the other meeting."""


@dataclass(frozen=True, slots=True)
class Engagement:
    """Another meeting: when it is and which posts are asked to it."""

    meeting_id: str
    """Empty for a date of a series of which no meeting was made yet."""
    title: str
    starts: datetime
    """Aware."""
    minutes: int
    chair_post_id: str
    posts: frozenset[str]


@dataclass(frozen=True, slots=True)
class DateFacts:
    """All that is known when dates of one meeting or mechanism are judged.

    Made once (`services.reading.dates`), asked for many days.
    """

    office: Jurisdiction
    """Of the issuing office: notice is counted in its working days."""
    invited: tuple[Jurisdiction, ...]
    """Of everybody invited, the office's own among them, each once."""
    engagements: tuple[Engagement, ...]
    chair_post_id: str
    posts: dict[str, str]
    """Posts invited, by id, with their names."""
    has_school: bool
    has_faith: bool
    notice: int
    """Working days between call and meeting."""
    today: date
    due: date | None = None
    """Day by which the mechanism should meet again; nothing without a cadence."""
    called: bool = False
    """The call has gone out already, so the notice period is no question any more."""
    ahead: tuple[tuple[date, date], ...] = ()
    """Days on which the mechanism is set to meet, each with the day it should meet again by."""

    def due_on(self, day: date) -> date | None:
        """By when the mechanism should meet, seen from a day: what is set before it counts."""
        dues = [until for met, until in self.ahead if met < day]
        return max([*dues, self.due], default=None) if self.due else None


@dataclass(frozen=True, slots=True)
class JudgedDate:
    """A date with all that speaks against it."""

    starts: datetime
    minutes: int
    issues: tuple[DateIssue, ...] = ()

    @property
    def against(self) -> tuple[DateIssue, ...]:
        """What speaks against this date more than against a later one."""
        return tuple(one for one in self.issues if one.kind is not DateIssueKind.OVERDUE)

    @property
    def fine(self) -> bool:
        """Whether nothing speaks against it.

        That the mechanism should have met before is no reason to meet later still.
        """
        return not self.against


LOOKED_AHEAD = 731
"""Days `suggest` looks ahead: two years. A mechanism that finds no date in them needs another
hour or another guest list."""
_LONGEST = timedelta(days=31)
"""No meeting is longer; what claims to be is looked at for so long."""
_YEARS = range(1970, 9000)
"""Years that can be reckoned with in every zone."""
_ENTRIES = {
    DayKind.HOLIDAY: DateIssueKind.HOLIDAY,
    DayKind.JOINT_LEAVE: DateIssueKind.JOINT_LEAVE,
    DayKind.ELECTION: DateIssueKind.ELECTION,
    DayKind.FIESTA: DateIssueKind.FIESTA,
    DayKind.SCHOOL_HOLIDAY: DateIssueKind.SCHOOL_HOLIDAY,
    DayKind.NOTE: DateIssueKind.NOTE,
}
_WEIGHT = {kind: weight for weight, kind in enumerate(DateIssueKind)}
_SUNDAY = 7


def judge(
    facts: DateFacts, starts: datetime, minutes: int, language: Language = Language.ENGLISH
) -> JudgedDate:
    """All that speaks against a meeting at an aware moment, the weightiest first."""
    return DateJudge(facts, language).judge(starts, minutes)


def suggest(
    facts: DateFacts,
    after: date,
    at: time,
    minutes: int,
    zone: str,
    *,
    count: int = 10,
    language: Language = Language.ENGLISH,
) -> tuple[JudgedDate, ...]:
    """The next dates after a day that nothing speaks against, each at the same local time.

    They are fewer than ``count`` when two years do not hold so many.
    """
    judging, here = DateJudge(facts, language), zone_of(zone)
    found: list[JudgedDate] = []
    first = max(after.toordinal() + 1, facts.today.toordinal())
    for ordinal in range(first, first + LOOKED_AHEAD):
        if len(found) >= count or ordinal > date.max.toordinal():
            break
        moment = datetime.combine(date.fromordinal(ordinal), at, tzinfo=here)
        judged = judging.judge(moment, minutes)
        if judged.fine:
            found.append(judged)
    return tuple(found)


def common_weekdays(places: Iterable[Jurisdiction], day: date) -> tuple[int, ...]:
    """The ISO weekdays on which offices of all places work, by the rules of a day (R-CAL-02).

    Selangor, Kelantan and Putrajaya share Monday to Thursday.
    """
    resting = frozenset[int]().union(*(weekend(day, place.state) for place in places))
    return tuple(number for number in range(1, 8) if number not in resting)


def fasting_on(places: Iterable[Jurisdiction], day: date) -> bool:
    """Whether somewhere the fasting month is kept on a day, or may be."""
    seasons = (season for place in places for season in place.seasons)
    return any(one.kind is SeasonKind.RAMADAN and one.holds_on(day) for one in seasons)


class DateJudge:
    """Judges many dates by the same facts; what does not depend on the date is worked out once."""

    def __init__(self, facts: DateFacts, language: Language = Language.ENGLISH) -> None:
        self._facts = facts
        self._language = language
        self._closed = facts.office.days_off()
        self._clashes = _by_day(_clashes(facts))

    def judge(self, starts: datetime, minutes: int) -> JudgedDate:
        """All that speaks against a meeting at an aware moment, the weightiest first."""
        if starts.year not in _YEARS:
            return JudgedDate(starts, minutes, self._out_of_reach(starts))
        here = _span(starts, minutes, self._facts.office)
        found = [*self._of_the_day(here.days[0]), *self._of_guests(here, starts, minutes)]
        for place in self._facts.invited:
            found += self._of_place(place, _span(starts, minutes, place))
        return JudgedDate(starts, minutes, _in_order(_merged(found)))

    def _out_of_reach(self, starts: datetime) -> tuple[DateIssue, ...]:
        if starts.date() < self._facts.today:
            return (DateIssue(DateIssueKind.PAST, starts.date()),)
        places = self._facts.invited
        names = tuple(place.names.spoken(self._language) for place in places)
        last = min((place.last_year for place in places), default=0)
        return (DateIssue(DateIssueKind.UNKNOWN_YEAR, starts.date(), names, own=True, count=last),)

    def _of_the_day(self, day: date) -> Iterator[DateIssue]:
        """Notice, cadence and days gone by, in the days of the issuing office."""
        facts = self._facts
        due = facts.due_on(day)
        if due is not None and day > due:
            yield DateIssue(DateIssueKind.OVERDUE, day, count=(day - due).days, until=due)
        if day < facts.today:
            yield DateIssue(DateIssueKind.PAST, day)
        elif not facts.called:
            last = working_days_before(day, facts.notice, facts.office.state, self._closed)
            if last < facts.today:
                yield DateIssue(DateIssueKind.SHORT_NOTICE, day, count=facts.notice, until=last)

    def _of_guests(self, here: "_Span", starts: datetime, minutes: int) -> Iterator[DateIssue]:
        """Other meetings at the same time, and services on a Sunday."""
        day = here.days[0]
        if self._facts.has_faith:
            for one in here.days:
                if one.isoweekday() == _SUNDAY:
                    yield DateIssue(DateIssueKind.SUNDAY_SERVICE, one)
        begins = starts.astimezone(UTC)
        ends = begins + _length(minutes)
        for one in _days(begins, ends):
            for clash in self._clashes.get(one, ()):
                if begins < clash.ends and clash.begins < ends:
                    yield replace(clash.issue, day=day)

    def _of_place(self, place: Jurisdiction, span: "_Span") -> Iterator[DateIssue]:
        """What one jurisdiction says of the days a meeting touches."""
        where = (place.names.spoken(self._language),)
        own = place.key == self._facts.office.key
        for issue in (*self._of_calendar(place, span.days), *_of_hours(place, span)):
            yield replace(issue, where=where, own=own)

    def _of_calendar(self, place: Jurisdiction, days: Sequence[date]) -> Iterator[DateIssue]:
        for day in days:
            for entry in place.on(day):
                kind = _ENTRIES.get(entry.kind)
                if kind is not None and self._concerns(kind):
                    yield self._named(kind, day, entry)
            if day.isoweekday() in weekend(day, place.state):
                yield DateIssue(DateIssueKind.WEEKEND, day)
            for entry in place.on(day + timedelta(days=1)):
                if entry.feast is not None:
                    yield self._named(DateIssueKind.EVE, day, entry)
            if day.year > place.last_year:
                yield DateIssue(DateIssueKind.UNKNOWN_YEAR, day, count=place.last_year)

    def _concerns(self, kind: DateIssueKind) -> bool:
        return self._facts.has_school or kind is not DateIssueKind.SCHOOL_HOLIDAY

    def _named(self, kind: DateIssueKind, day: date, entry: CalendarEntry) -> DateIssue:
        feast = entry.feast if kind is DateIssueKind.EVE else None
        name = entry.names.spoken(self._language)
        return DateIssue(kind, day, name=name, estimated=entry.estimated, feast=feast)


@dataclass(frozen=True, slots=True)
class _Span:
    """A meeting in the local time of one place, and the days it touches there."""

    starts: datetime
    ends: datetime
    days: tuple[date, ...]


@dataclass(frozen=True, slots=True)
class _Clash:
    """Another meeting that shares a post with this one; it clashes where the times overlap."""

    begins: datetime
    ends: datetime
    issue: DateIssue


def _length(minutes: int) -> timedelta:
    """How long a meeting is looked at; one without a length still takes place."""
    return min(timedelta(minutes=max(1, min(minutes, 1_000_000))), _LONGEST)


def _span(starts: datetime, minutes: int, place: Jurisdiction) -> _Span:
    here = zone_of(place.state.zone)
    local = starts.astimezone(here)
    ends = (starts.astimezone(UTC) + _length(minutes)).astimezone(here)
    return _Span(local, ends, _days(local, ends))


def _days(starts: datetime, ends: datetime) -> tuple[date, ...]:
    """The days something touches, as its clock has them."""
    first, last = starts.date(), (ends - timedelta(microseconds=1)).date()
    return tuple(first + timedelta(days=number) for number in range((last - first).days + 1))


def _of_hours(place: Jurisdiction, span: _Span) -> Iterator[DateIssue]:
    """Friday prayers and the seasons in which the hour or the week matters."""
    friday = friday_touched(span.starts, span.ends, place.state)
    if friday is not None:
        window = place.state.friday
        yield DateIssue(
            DateIssueKind.FRIDAY, friday, hours=(_clock(window.starts), _clock(window.ends))
        )
    for day in span.days:
        for season in place.seasons:
            issue = _of_season(place, season, day, span)
            if issue is not None:
                yield issue


def _of_season(place: Jurisdiction, season: Season, day: date, span: _Span) -> DateIssue | None:
    if not season.holds_on(day):
        return None
    unsure = season.unsure_on(day)
    if season.kind is SeasonKind.HOLY_WEEK:
        return DateIssue(DateIssueKind.HOLY_WEEK, day, estimated=unsure)
    hours = _fasting_hours(place, day, span)
    return DateIssue(DateIssueKind.RAMADAN, day, hours=hours, estimated=unsure) if hours else None


def _fasting_hours(place: Jurisdiction, day: date, span: _Span) -> tuple[str, str] | None:
    """The hours a meeting in the fasting month should keep and does not (R-CAL-03).

    With no first hour it is the last one that counts: nothing should run on towards the breaking
    of the fast.
    """
    fasting = place.fasting
    zone = span.starts.tzinfo
    if span.ends > datetime.combine(day, fasting.latest, tzinfo=zone):
        return "", _clock(fasting.latest)
    begins = datetime.combine(day, fasting.starts, tzinfo=zone)
    if span.starts < begins or span.ends > datetime.combine(day, fasting.ends, tzinfo=zone):
        return _clock(fasting.starts), _clock(fasting.ends)
    return None


def _clashes(facts: DateFacts) -> Iterator[_Clash]:
    """Other meetings that ask for a post this one asks for."""
    mine = set(facts.posts) | ({facts.chair_post_id} - {""})
    for other in facts.engagements:
        shared = mine & (other.posts | {other.chair_post_id})
        if other.starts.year not in _YEARS:
            continue
        begins = other.starts.astimezone(UTC)
        ends = begins + _length(other.minutes)
        day = other.starts.date()
        for kind, posts in (
            (DateIssueKind.CHAIR_CLASH, shared & {facts.chair_post_id}),
            (DateIssueKind.MEMBER_CLASH, shared - {facts.chair_post_id}),
        ):
            if posts:
                people = tuple(sorted(facts.posts.get(post, "") for post in posts))
                issue = DateIssue(
                    kind, day, name=other.title, people=people, record=other.meeting_id
                )
                yield _Clash(begins, ends, issue)


def _by_day(clashes: Iterable[_Clash]) -> dict[date, list[_Clash]]:
    """Clashes by the days they touch in UTC: of many, a date is held against its own only."""
    found: dict[date, list[_Clash]] = {}
    for clash in clashes:
        for day in _days(clash.begins, clash.ends):
            found.setdefault(day, []).append(clash)
    return found


def _merged(found: Iterable[DateIssue]) -> Iterable[DateIssue]:
    """What is the same in several jurisdictions, said once with all their names."""
    kept: dict[tuple[object, ...], DateIssue] = {}
    for issue in found:
        key = (issue.kind, issue.day, issue.name, issue.hours, issue.count, issue.record)
        same = kept.get(key)
        kept[key] = _both(same, issue) if same else issue
    return kept.values()


def _both(one: DateIssue, other: DateIssue) -> DateIssue:
    where = tuple(dict.fromkeys((*one.where, *other.where)))
    return replace(
        one,
        where=where,
        own=one.own or other.own,
        estimated=one.estimated or other.estimated,
        feast=one.feast or other.feast,
    )


def _in_order(issues: Iterable[DateIssue]) -> tuple[DateIssue, ...]:
    """The weightiest first; of one weight the own office's first, then by day and name."""
    return tuple(
        sorted(issues, key=lambda one: (_WEIGHT[one.kind], not one.own, one.day, one.name))
    )


def _clock(moment: time) -> str:
    return moment.strftime("%H:%M")
