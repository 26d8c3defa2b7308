"""P12: the dates of 1,000 series over five years, and those of one month of a calendar."""

from datetime import date, datetime, timedelta

import pytest
from dateutil.rrule import rrule, rrulestr

from nlc_desktop.domain.recurrence import MissingDay, Pattern, Recurrence, SeriesRow, rule_text
from nlc_desktop.domain.series_dates import SeriesFacts, rule_slots, within
from tests.benchmarks.rows import Side, measure
from tests.factories import at

_RULES = (
    Recurrence(Pattern.WEEKLY, weekday=3),
    Recurrence(Pattern.WEEKLY, 2, weekday=4),
    Recurrence(Pattern.MONTHLY_DATE, day=14),
    Recurrence(Pattern.MONTHLY_DATE, day=31),
    Recurrence(Pattern.MONTHLY_DATE, 2, day=30, missing=MissingDay.SKIP),
    Recurrence(Pattern.MONTHLY_WEEKDAY, weekday=2, nth=1),
    Recurrence(Pattern.MONTHLY_WEEKDAY, 3, weekday=4, nth=2),
    Recurrence(Pattern.MONTHLY_WEEKDAY, weekday=5, nth=-1),
    Recurrence(Pattern.LAST_WORKING_DAY),
)
_BEGIN, _END = date(2027, 1, 1), date(2031, 12, 31)
_MONTH = date(2030, 6, 1), date(2030, 6, 30)


@pytest.fixture
def many(request: pytest.FixtureRequest) -> list[SeriesRow]:
    """1,000 series when timed, nine when only kept running."""
    count = 1000 if request.config.getoption("benchmark_enable") else len(_RULES)
    return [_row(number) for number in range(count)]


def _row(number: int) -> SeriesRow:
    return SeriesRow(
        id=f"s{number}",
        mechanism_id="m",
        mechanism="Jawatankuasa",
        recurrence=_RULES[number % len(_RULES)],
        first=at(2027, 1, 1 + number % 28, 9),
        zone="Asia/Kuala_Lumpur",
        minutes=120,
        venue="",
        until=_END,
        uid=f"u{number}",
        sequence=0,
    )


def _peers(rows: list[SeriesRow]) -> list[rrule]:
    found = [rrulestr(rule_text(row.recurrence), dtstart=row.first) for row in rows]
    return [rule.replace(until=datetime.combine(_END, rule._dtstart.time())) for rule in found]


def test_five_years(benchmark, many: list[SeriesRow]) -> None:
    made = measure(benchmark, "P12", Side.OURS, lambda: [list(rule_slots(row)) for row in many])
    assert made == [list(rule) for rule in _peers(many)]


def test_five_years_by_dateutil(benchmark, many: list[SeriesRow]) -> None:
    made = measure(benchmark, "P12", Side.PEER, lambda: [list(rule) for rule in _peers(many)])
    assert len(made) == len(many)


def test_a_month(benchmark, many: list[SeriesRow]) -> None:
    facts = [SeriesFacts(row) for row in many]
    made = measure(benchmark, "P12m", Side.OURS, lambda: [within(one, *_MONTH) for one in facts])
    found = [[one.slot for one in dates] for dates in made]
    assert found == _month_by_dateutil(_peers(many))


def test_five_years_beside_a_month(benchmark, many: list[SeriesRow]) -> None:
    made = measure(benchmark, "P12m", Side.PEER, lambda: [list(rule) for rule in _peers(many)])
    assert len(made) == len(many)


def _month_by_dateutil(rules: list[rrule]) -> list[list[datetime]]:
    start = datetime.combine(_MONTH[0], datetime.min.time())
    end = datetime.combine(_MONTH[1], datetime.min.time()) + timedelta(days=1)
    return [rule.between(start, end, inc=True) for rule in rules]
