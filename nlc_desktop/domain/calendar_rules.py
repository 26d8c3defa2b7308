"""Working days of a state, deadlines counted in them, and the hours around Friday prayers.

Deadlines count working days of the issuing office (domain.md 6.4). The weekend is the state's
own and has changed over time (Johor), so each day asks the rule that holds on it.
"""

from collections.abc import Set as AbstractSet
from datetime import date, datetime, timedelta

from nlc_desktop.domain.places import State

_FRIDAY = 5
_SATURDAY_SUNDAY = frozenset({6, 7})
_LONGEST_PAUSE = 60
"""No office is shut for more days in a row; a longer pause is disbelieved."""


def weekend(day: date, state: State) -> frozenset[int]:
    """The ISO weekdays that are the state's weekend on a day."""
    for rule in state.weekends:
        if rule.holds_on(day):
            return frozenset(rule.days)
    return _SATURDAY_SUNDAY


def is_working_day(day: date, state: State, holidays: AbstractSet[date]) -> bool:
    """Whether offices of the state work on a day."""
    return day not in holidays and day.isoweekday() not in weekend(day, state)


def working_day_on_or_after(day: date, state: State, holidays: AbstractSet[date]) -> date:
    """The day itself when it is a working day, else the first one after it."""
    return day if is_working_day(day, state, holidays) else _step(day, 1, state, holidays)


def working_day_on_or_before(day: date, state: State, holidays: AbstractSet[date]) -> date:
    """The day itself when it is a working day, else the last one before it."""
    return day if is_working_day(day, state, holidays) else _step(day, -1, state, holidays)


def working_days_before(day: date, count: int, state: State, holidays: AbstractSet[date]) -> date:
    """The last day that leaves ``count`` working days before ``day``: when a call goes out.

    Seven working days before 16 March 2027 in Selangor is 3 March, since Hari Raya falls between.
    """
    for _ in range(count):
        day = _step(day, -1, state, holidays)
    return day


def working_days_after(day: date, count: int, state: State, holidays: AbstractSet[date]) -> date:
    """The day ``count`` working days after ``day``: when minutes have to be out."""
    for _ in range(count):
        day = _step(day, 1, state, holidays)
    return day


def friday_touched(starts: datetime, ends: datetime, state: State) -> date | None:
    """The first Friday whose window a stretch of local time falls into.

    Where Friday is the weekend the window is kept all the same: people are at prayers.
    """
    window = state.friday
    day = starts.date() + timedelta(days=(_FRIDAY - starts.isoweekday()) % 7)
    opens = datetime.combine(day, window.starts, tzinfo=starts.tzinfo)
    closes = datetime.combine(day, window.ends, tzinfo=starts.tzinfo)
    if starts >= closes:
        week = timedelta(days=7)
        day, opens = day + week, opens + week
    return day if ends > opens else None


def _step(day: date, direction: int, state: State, holidays: AbstractSet[date]) -> date:
    """The next working day one way.

    Where holidays leave none within two months, as a list typed wrongly may, the first day that
    is no weekend.

    Raises:
        ValueError: if every day of the week is the weekend.
    """
    for closed in (holidays, frozenset[date]()):
        for distance in range(1, _LONGEST_PAUSE + 1):
            other = day + timedelta(days=distance * direction)
            if is_working_day(other, state, closed):
                return other
    raise ValueError(f"no working day near {day} in {state.code}")
