"""Rules by which a series of meetings comes again: as values, as RFC 5545 text, as dates.

A month without a 31st is either left out or takes its last day; the choice is part of the rule
and shown with the next twelve dates (A23). All times are local to the meeting: 9.00 stays 9.00.

Dates are counted here rather than by python-dateutil, which needs several times as long and has
to begin at the first date whatever is asked for; a property test holds the two equal for every
rule this module can write. No rule runs on for ever: at most `MOST` steps are taken at a time.
"""

import calendar
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time
from enum import StrEnum
from hashlib import blake2b
from itertools import islice

from nlc_desktop.errors import InputError
from nlc_desktop.i18n import tr

MOST = 1200
"""Steps of a rule that are taken for one question: 23 years of weeks, a century of months."""

MOST_BETWEEN = 60
"""Most weeks or months between two meetings."""

_LAST_YEAR = 9000
_CODES = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_EVERY_MONTH_HAS = 28


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

    @property
    def may_miss(self) -> bool:
        """Whether some months do not have its day, so that `missing` matters."""
        return self.pattern is Pattern.MONTHLY_DATE and self.day > _EVERY_MONTH_HAS


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
    early: bool = False
    """Whether a holiday brought it forward, as its rule says."""

    @property
    def moved(self) -> bool:
        """Whether somebody moved it from where the rule puts it."""
        there = self.slot.replace(tzinfo=self.starts.tzinfo)
        return not self.early and self.starts.timestamp() != there.timestamp()


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
    readable: bool = True
    """Whether this version understands its rule; if not, only dates with a meeting are known."""

    @property
    def ended(self) -> bool:
        """Whether it ended before its first date: another series took its place altogether."""
        return self.until is not None and self.until < self.first.date()


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
    cancelled: bool = False
    """It was cancelled and stays so."""
    number: str = ""
    """Series number of the meeting, where one was made."""


def series_change_id(series_id: str, slot: datetime) -> str:
    """The id of what was changed of one date, the same on every laptop."""
    text = f"{series_id}/{slot.isoformat()}"
    return blake2b(text.encode(), digest_size=16).hexdigest()


# -- as text ---------------------------------------------------------------------------------


def rule_text(recurrence: Recurrence) -> str:
    """The rule as the value of an RRULE (RFC 5545), without its end.

    Raises:
        ValueError: for a rule nobody can choose, such as every 0 weeks.
    """
    if not _possible(recurrence):
        raise ValueError(f"no such rule: {recurrence}")
    weekly = recurrence.pattern is Pattern.WEEKLY
    between = f";INTERVAL={recurrence.every}" if recurrence.every > 1 else ""
    return f"FREQ={'WEEKLY' if weekly else 'MONTHLY'}{between};{_by(recurrence)}"


def _by(recurrence: Recurrence) -> str:
    """Which days of the week or month the rule takes."""
    if recurrence.pattern is Pattern.WEEKLY:
        return f"BYDAY={_CODES[recurrence.weekday - 1]}"
    if recurrence.pattern is Pattern.MONTHLY_WEEKDAY:
        return f"BYDAY={recurrence.nth}{_CODES[recurrence.weekday - 1]}"
    if recurrence.pattern is Pattern.LAST_WORKING_DAY:
        days = ",".join(_CODES[day - 1] for day in recurrence.working)
        return f"BYDAY={days};BYSETPOS=-1"
    if recurrence.may_miss and recurrence.missing is MissingDay.LAST_DAY:
        return f"BYMONTHDAY={recurrence.day},-1;BYSETPOS=1"
    return f"BYMONTHDAY={recurrence.day}"


def _possible(recurrence: Recurrence) -> bool:
    working = recurrence.working
    return (
        1 <= recurrence.every <= MOST_BETWEEN
        and 1 <= recurrence.weekday <= len(_CODES)
        and recurrence.nth in {1, 2, 3, 4, -1}
        and 1 <= recurrence.day <= 31
        and bool(working)
        and list(working) == sorted(set(working) & set(range(1, 8)))
    )


def rule_until(recurrence: Recurrence, last: datetime) -> str:
    """The rule with its end: the aware moment of the last date, in UTC as RFC 5545 wants it."""
    return f"{rule_text(recurrence)};UNTIL={last.astimezone(UTC):%Y%m%dT%H%M%SZ}"


_TEXT = re.compile(
    r"FREQ=(?P<freq>WEEKLY|MONTHLY)(?:;INTERVAL=(?P<every>[0-9]{1,3}))?;"
    r"(?:BYMONTHDAY=(?P<day>[0-9]{1,2})(?P<last>,-1;BYSETPOS=1)?"
    r"|BYDAY=(?P<nth>-?[0-9])?(?P<weekday>[A-Z]{2})"
    r"|BYDAY=(?P<working>[A-Z,]{2,20});BYSETPOS=-1)"
)


def parse_rule(text: str) -> Recurrence:
    """The rule that `rule_text` wrote.

    Raises:
        InputError: for any other text; a later version of the program may know more rules.
    """
    found = _TEXT.fullmatch(text) if text.isascii() else None
    recurrence = _read(found.groupdict()) if found else None
    if recurrence is None or not _possible(recurrence) or rule_text(recurrence) != text:
        raise InputError(
            tr(
                "The rule “{rule}” of this series can't be read here. A newer version of the "
                "program may have written it: update this one, or begin a new series.",
                rule=text[:60],
            )
        )
    return recurrence


def _read(part: dict[str, str | None]) -> Recurrence | None:
    """What the parts of a rule say; nothing where a weekday has no name."""
    every = int(part["every"] or 1)
    days = [code for code in (part["working"] or part["weekday"] or "").split(",") if code]
    if not set(days) <= set(_CODES):
        return None
    numbers = tuple(_CODES.index(code) + 1 for code in days)
    if part["day"]:
        missing = MissingDay.LAST_DAY
        if int(part["day"]) > _EVERY_MONTH_HAS and not part["last"]:
            missing = MissingDay.SKIP
        return Recurrence(Pattern.MONTHLY_DATE, every, day=int(part["day"]), missing=missing)
    if part["working"]:
        return Recurrence(Pattern.LAST_WORKING_DAY, every, working=numbers)
    if part["nth"]:
        return Recurrence(Pattern.MONTHLY_WEEKDAY, every, weekday=numbers[0], nth=int(part["nth"]))
    return Recurrence(Pattern.WEEKLY, every, weekday=numbers[0])


# -- as dates --------------------------------------------------------------------------------


def dates(
    recurrence: Recurrence,
    first: datetime,
    *,
    count: int | None = None,
    until: date | None = None,
    after: date | None = None,
) -> Iterator[datetime]:
    """The dates of a rule in order, local and naive, the earliest on or after ``first``.

    ``after`` passes over all before that day without counting them up, ``until`` is the last day
    there may be one, ``count`` the most that are wanted. Weeks and months between are counted
    from the week or month of ``first``.
    """
    start = first if after is None else max(first, datetime.combine(after, time.min))
    clock, left = first.time(), MOST if count is None else count
    for day in islice(_days(recurrence, first.date(), start.date()), MOST):
        if left <= 0 or (until is not None and day > until):
            return
        moment = datetime.combine(day, clock)
        if moment >= start:
            yield moment
            left -= 1


def first_date(recurrence: Recurrence, moment: datetime) -> datetime:
    """The first date of a series that begins at a moment: its day in the next week or month."""
    return next(dates(replace(recurrence, every=1), moment))


def following(recurrence: Recurrence, moved: datetime) -> Recurrence:
    """The rule of a series of which one date, and all after it, go to another day."""
    if recurrence.pattern is Pattern.MONTHLY_WEEKDAY:
        nth = (moved.day - 1) // 7 + 1
        last = recurrence.nth == -1 and moved.day > _month_days(moved.year, moved.month) - 7
        nth = -1 if last or nth > 4 else nth
        return replace(recurrence, weekday=moved.isoweekday(), nth=nth)
    if recurrence.pattern is Pattern.MONTHLY_DATE:
        return replace(recurrence, day=moved.day)
    return replace(recurrence, weekday=moved.isoweekday())


def _days(recurrence: Recurrence, first: date, start: date) -> Iterator[date]:
    """The days of a rule from shortly before ``start`` on."""
    if recurrence.pattern is Pattern.WEEKLY:
        return _weeks(recurrence, first, start)
    return _months(recurrence, first, start)


def _weeks(recurrence: Recurrence, first: date, start: date) -> Iterator[date]:
    step = 7 * recurrence.every
    begin = first.toordinal() + recurrence.weekday - first.isoweekday()
    begin += max(0, (start.toordinal() - begin) // step) * step
    for ordinal in range(max(begin, 1), date(_LAST_YEAR, 1, 1).toordinal(), step):
        yield date.fromordinal(ordinal)


def _months(recurrence: Recurrence, first: date, start: date) -> Iterator[date]:
    every = recurrence.every
    begin = first.year * 12 + first.month - 1
    begin += max(0, (start.year * 12 + start.month - 1 - begin) // every) * every
    for month in range(begin, _LAST_YEAR * 12, every):
        year, zero_based = divmod(month, 12)
        day = _day_in(recurrence, year, zero_based + 1)
        if day:
            yield date(year, zero_based + 1, day)


def _day_in(recurrence: Recurrence, year: int, month: int) -> int:
    """The day of a month the rule takes; 0 for none."""
    last = _month_days(year, month)
    if recurrence.pattern is Pattern.MONTHLY_DATE:
        if recurrence.day <= last:
            return recurrence.day
        return last if recurrence.missing is MissingDay.LAST_DAY else 0
    if recurrence.pattern is Pattern.LAST_WORKING_DAY:
        weekday = date(year, month, last).isoweekday()
        return last - min((weekday - day) % 7 for day in recurrence.working)
    if recurrence.nth < 0:
        return last - (date(year, month, last).isoweekday() - recurrence.weekday) % 7
    ahead = (recurrence.weekday - date(year, month, 1).isoweekday()) % 7
    return 1 + ahead + 7 * (recurrence.nth - 1)


def _month_days(year: int, month: int) -> int:
    """How many days a month has."""
    if month == _FEBRUARY:
        return 29 if calendar.isleap(year) else 28
    return 30 if month in _SHORT else 31


_FEBRUARY = 2
_SHORT = frozenset({4, 6, 9, 11})
