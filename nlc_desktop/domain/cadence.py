"""How often a mechanism means to meet, when it should meet again, and by how much it is late.

Two meetings in one quarter count once where the audit counts quarters (domain.md 2.3, R-NLC-06).
"""

import calendar
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from nlc_desktop.domain.mechanisms import Cadence

Quarter = tuple[int, int]
"""Year and number, 1 to 4."""


@dataclass(frozen=True, slots=True)
class CadenceView:
    """How a mechanism keeps its cadence."""

    cadence: Cadence
    last: date | None = None
    """Day it last met."""
    due: date | None = None
    """Day by which it should meet again; nothing without a cadence or a first meeting."""
    overdue_days: int = 0
    met_quarters: tuple[Quarter, ...] = ()
    """Quarters it met in, each once, however often it met in one."""
    by_quarter: bool = False
    """Whether it is quarters that count."""
    ahead: date | None = None
    """Day of its next meeting, where one is set."""

    def met_in(self, year: int) -> int:
        """In how many quarters of a year it met."""
        return sum(1 for found in self.met_quarters if found[0] == year)


def quarter(day: date) -> Quarter:
    """The quarter a day lies in."""
    return day.year, (day.month - 1) // 3 + 1


def quarter_end(of: Quarter) -> date:
    """The last day of a quarter."""
    year, number = of
    return date(year, 3 * number, calendar.monthrange(year, 3 * number)[1])


def months_later(day: date, months: int) -> date:
    """The same day some months on, or the last day of a month that has no such day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def due(cadence: Cadence, last: date | None, *, by_quarter: bool = False) -> date | None:
    """The day by which a mechanism should meet again.

    Where quarters count, a quarterly one has the whole of the quarter after the last it met in.
    """
    if last is None or not cadence.months:
        return None
    if by_quarter and cadence is Cadence.QUARTERLY:
        return quarter_end(quarter(months_later(last, 3)))
    return months_later(last, cadence.months)


def cadence_view(
    cadence: Cadence,
    met: Iterable[date],
    today: date,
    *,
    by_quarter: bool = False,
    ahead: date | None = None,
) -> CadenceView:
    """How a mechanism that met on these days keeps its cadence as seen today."""
    days = sorted(met)
    last = days[-1] if days else None
    until = due(cadence, last, by_quarter=by_quarter)
    return CadenceView(
        cadence=cadence,
        last=last,
        due=until,
        overdue_days=max(0, (today - until).days) if until else 0,
        met_quarters=tuple(sorted({quarter(day) for day in days})),
        by_quarter=by_quarter,
        ahead=ahead,
    )
