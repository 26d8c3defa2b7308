"""Reads series of meetings: their dates, and how mechanisms keep their cadence."""

from collections.abc import Sequence
from datetime import date, datetime

from nlc_desktop.domain.cadence import CadenceView, cadence_view
from nlc_desktop.domain.mechanisms import Cadence
from nlc_desktop.domain.meetings import MeetingState
from nlc_desktop.domain.recurrence import (
    Occurrence,
    OccurrenceState,
    Recurrence,
    SeriesRow,
    first_date,
)
from nlc_desktop.domain.series_dates import SeriesFacts, upcoming, within
from nlc_desktop.services.reading.meetings import mechanisms
from nlc_desktop.services.reading.opening import opens
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.store.queries import series as queries


def series(office: OpenOffice) -> tuple[SeriesRow, ...]:
    """The series that have dates, by mechanism; not those another one took the place of."""
    found = queries.facts(office.reader())
    kept = [one.row for one in found if not one.row.ended or one.meetings]
    return tuple(sorted(kept, key=lambda row: (row.mechanism.casefold(), row.first, row.id)))


def series_row(office: OpenOffice, series_id: str) -> SeriesRow | None:
    """One series, or nothing when it is gone."""
    found = queries.facts(office.reader(), series_id)
    return found[0].row if found else None


def occurrences(
    office: OpenOffice, series_id: str, since: date, count: int
) -> tuple[Occurrence, ...]:
    """The next dates of a series from a day on, cancelled ones among them."""
    found = queries.facts(office.reader(), series_id)
    return upcoming(found[0], since, count, opens(office)) if found else ()


def between(office: OpenOffice, start: date, end: date) -> tuple[Occurrence, ...]:
    """The dates of all series from one day to another, both among them, in order."""
    shift = opens(office)
    found = [
        one for facts in queries.facts(office.reader()) for one in within(facts, start, end, shift)
    ]
    return tuple(sorted(found, key=lambda one: (one.starts.timestamp(), one.series_id, one.slot)))


def preview(
    office: OpenOffice,
    recurrence: Recurrence,
    first: datetime,
    *,
    zone: str,
    minutes: int = 0,
    until: date | None = None,
    count: int = 12,
) -> tuple[Occurrence, ...]:
    """The first dates of a series nobody has made yet, for the list beside the choices."""
    row = SeriesRow(
        id="",
        mechanism_id="",
        mechanism="",
        recurrence=recurrence,
        first=first_date(recurrence, first),
        zone=zone,
        minutes=minutes,
        venue="",
        until=until,
        uid="",
        sequence=0,
    )
    return upcoming(SeriesFacts(row), date.min, count, opens(office))


def cadence(office: OpenOffice, mechanism_id: str) -> CadenceView:
    """When a mechanism last met, when it should meet again, and by how many days it is late."""
    kept = {row.id: row.cadence for row in mechanisms(office)}.get(mechanism_id)
    if kept is None:
        return CadenceView(Cadence.AS_NEEDED)
    days = queries.meeting_days(office.reader(), mechanism_id)[mechanism_id]
    return _view(office, kept, days, _next_dates(office).get(mechanism_id))


def cadences(office: OpenOffice) -> dict[str, CadenceView]:
    """How every mechanism keeps its cadence, by its id."""
    days = queries.meeting_days(office.reader())
    ahead = _next_dates(office)
    return {
        row.id: _view(office, row.cadence, days[row.id], ahead.get(row.id))
        for row in mechanisms(office)
    }


def _view(
    office: OpenOffice,
    kept: Cadence,
    days: Sequence[tuple[date, MeetingState]],
    by_rule: date | None,
) -> CadenceView:
    today = office.today()
    set_days = [day for day, state in days if state in _AHEAD and day >= today]
    coming = [*set_days, by_rule] if by_rule else set_days
    return cadence_view(
        kept,
        [day for day, state in days if state.step >= MeetingState.HELD.step],
        today,
        by_quarter=office.pack is not None and office.pack.counts_quarters,
        ahead=min(coming, default=None),
    )


_AHEAD = frozenset({MeetingState.PLANNED, MeetingState.CALLED})


def _next_dates(office: OpenOffice) -> dict[str, date]:
    """The next date of each mechanism by its series, cancelled ones passed over."""
    out: dict[str, date] = {}
    shift, today = opens(office), office.today()
    for facts in queries.facts(office.reader()):
        ahead = upcoming(facts, today, 1 + _passed_over(facts), shift)
        days = [one.starts.date() for one in ahead if one.state is not OccurrenceState.CANCELLED]
        key = facts.row.mechanism_id
        if days:
            out[key] = min(days[0], out.get(key, days[0]))
    return out


def _passed_over(facts: SeriesFacts) -> int:
    """How many dates may be cancelled at most."""
    return len(facts.changes) + len(facts.meetings)
