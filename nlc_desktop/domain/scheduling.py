"""What speaks against a date, each with its reason; nothing of it blocks (domain.md 6.4)."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from nlc_desktop.domain.jurisdictions import Feast, Jurisdiction


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
    """Working days of the notice period, or days the mechanism is overdue."""
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


@dataclass(frozen=True, slots=True)
class JudgedDate:
    """A date with all that speaks against it."""

    starts: datetime
    minutes: int
    issues: tuple[DateIssue, ...] = ()

    @property
    def fine(self) -> bool:
        """Whether nothing speaks against it."""
        return not self.issues
