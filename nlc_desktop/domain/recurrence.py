"""Rules by which a series of meetings comes again (RFC 5545 RRULE, through python-dateutil).

A month without a 31st is either left out or takes its last day; the choice is part of the rule
and shown with the next twelve dates (A23). All times are local to the meeting: 9.00 stays 9.00.
"""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from hashlib import blake2b


class Pattern(StrEnum):
    """How a series repeats."""

    WEEKLY = "weekly"
    MONTHLY_DATE = "monthly-date"
    """On the same date of the month."""
    MONTHLY_WEEKDAY = "monthly-weekday"
    """On the n-th (or last) weekday of the month."""
    LAST_WORKING_DAY = "last-working-day"


class MissingDay(StrEnum):
    """What happens in a month without the day."""

    SKIP = "skip"
    LAST_DAY = "last-day"


@dataclass(frozen=True, slots=True)
class Recurrence:
    """A rule as a person chooses it."""

    pattern: Pattern
    every: int = 1
    """Weeks or months between: 2 for every second month, 3 for quarterly."""
    weekday: int = 1
    """ISO weekday (Monday 1) of a weekly or weekday rule."""
    nth: int = 1
    """1 to 4, or -1 for the last, of a weekday rule."""
    day: int = 1
    """1 to 31, of a date rule."""
    missing: MissingDay = MissingDay.LAST_DAY
    working: tuple[int, ...] = (1, 2, 3, 4, 5)
    """ISO weekdays offices work, of a last-working-day rule."""


class Scope(StrEnum):
    """How far a change of a series reaches (F34)."""

    ONE = "one"
    LATER = "later"
    ALL = "all"


class OccurrenceState(StrEnum):
    """What a date of a series is."""

    PLANNED = "planned"
    """By the rule alone; no meeting was made of it yet."""
    PREPARED = "prepared"
    """A meeting was made, not yet called."""
    CALLED = "called"
    HELD = "held"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One date of a series."""

    series_id: str
    slot: datetime
    """Local time the rule says, naive."""
    starts: datetime
    """Aware, where it really is; equal to the slot unless it was moved."""
    minutes: int
    venue: str
    state: OccurrenceState
    meeting_id: str = ""
    number: str = ""
    """Series number of the meeting, where one was made."""
    reason: str = ""
    """Why it was cancelled."""

    @property
    def moved(self) -> bool:
        """Whether it was moved from where the rule puts it."""
        return self.starts.replace(tzinfo=None) != self.slot


@dataclass(frozen=True, slots=True)
class SeriesRow:
    """A series as lists show it."""

    id: str
    mechanism_id: str
    mechanism: str
    recurrence: Recurrence
    first: datetime
    """Local, naive."""
    zone: str
    minutes: int
    venue: str
    until: date | None
    uid: str
    sequence: int
    template: str = ""
    follows_id: str = ""


@dataclass(frozen=True, slots=True)
class DateChange:
    """One line of a before-and-after list."""

    before: datetime | None
    """Aware; nothing for a new date."""
    after: datetime | None
    """Aware; nothing for a date that goes."""
    meeting_id: str = ""
    called: bool = False
    """People were told of it, so a revised notice is due."""
    held: bool = False
    """It was held and does not move."""


def series_change_id(series_id: str, slot: datetime) -> str:
    """The id of what was changed of one date, the same on every laptop."""
    text = f"{series_id}/{slot.isoformat()}"
    return blake2b(text.encode(), digest_size=16).hexdigest()
