"""What is noted of single dates of a series, within a step."""

from datetime import datetime

from nlc_desktop.domain.day_words import plain_day
from nlc_desktop.domain.recurrence import Occurrence, series_change_id
from nlc_desktop.domain.series_dates import (
    Opens,
    SeriesFacts,
    by_rule,
    is_slot,
    occurrence,
)
from nlc_desktop.errors import InputError
from nlc_desktop.i18n import tr
from nlc_desktop.records import Meeting, SeriesChange
from nlc_desktop.services.moments import local
from nlc_desktop.store.queries import series as queries
from nlc_desktop.store.queries.rows import Connection
from nlc_desktop.store.transaction import driver
from nlc_desktop.store.unit_of_work import UnitOfWork


def facts_of(work: UnitOfWork, series_id: str) -> SeriesFacts:
    """A series as it stands within a step; raises like `facts_in`."""
    work.flush()
    return facts_in(driver(work.session.connection()), series_id)


def facts_in(db: Connection, series_id: str) -> SeriesFacts:
    """A series with all that is known of its dates.

    Raises:
        InputError: if it was deleted meanwhile, or this version can't read its rule.
    """
    found = queries.facts(db, series_id)
    if not found:
        raise InputError(tr("This series was deleted meanwhile. Close the list and open it again."))
    if not found[0].row.readable:
        raise InputError(
            tr(
                "A newer version of the program wrote the rule of this series. Update this one, "
                "then change the series."
            )
        )
    return found[0]


def date_of(facts: SeriesFacts, slot: datetime, opens: Opens) -> Occurrence:
    """One date of a series.

    Raises:
        InputError: if the series has no such date.
    """
    if slot not in facts.meetings and not is_slot(facts.row, slot):
        raise InputError(
            tr(
                "The series has no meeting on {day} at {time}. Choose a date from its list.",
                day=plain_day(slot.date()),
                time=f"{slot:%H:%M}",
            )
        )
    return occurrence(facts, slot, opens)


def change_of(work: UnitOfWork, series_id: str, slot: datetime) -> SeriesChange:
    """What is noted of a date; made when nothing is yet."""
    identity = series_change_id(series_id, slot)
    found = work.find(SeriesChange, id=identity)
    if found:
        return found[0]
    return work.add(SeriesChange(id=identity, series_id=series_id, slot=slot.isoformat()))


def note(
    work: UnitOfWork,
    facts: SeriesFacts,
    slot: datetime,
    opens: Opens,
    *,
    starts: datetime | None,
    minutes: int,
    venue: str,
) -> None:
    """Notes where a date really is, as far as it differs from what its series says.

    ``starts`` is local time in the zone of the series.
    """
    planned = by_rule(facts, slot, opens).replace(tzinfo=None)
    values = {
        "starts": "" if starts in {None, planned} else _text(starts),
        "minutes": 0 if minutes == facts.row.minutes else minutes,
        "venue": "" if venue == facts.row.venue else venue,
    }
    known = work.find(SeriesChange, id=series_change_id(facts.row.id, slot))
    if known or any(values.values()):
        change = change_of(work, facts.row.id, slot)
        for name, value in values.items():
            if getattr(change, name) != value:
                setattr(change, name, value)


def _text(moment: datetime | None) -> str:
    return moment.isoformat() if moment else ""


def note_meeting(work: UnitOfWork, meeting: Meeting, opens: Opens) -> None:
    """Keeps the series in step with a meeting of it that was moved."""
    slot = queries.local(meeting.slot)
    if not meeting.series_id or slot is None:
        return
    work.flush()
    found = queries.facts(driver(work.session.connection()), meeting.series_id)
    if found and found[0].row.readable:
        row = found[0].row
        starts = local(meeting.starts, row.zone)
        note(
            work,
            found[0],
            slot,
            opens,
            starts=starts.replace(tzinfo=None) if starts else None,
            minutes=meeting.minutes,
            venue=meeting.venue,
        )


def forget(work: UnitOfWork, series_id: str, since: datetime) -> None:
    """Takes back what was noted of the dates from one on: another rule takes their place."""
    for change in work.find(SeriesChange, series_id=series_id):
        slot = queries.local(change.slot)
        if slot is not None and slot >= since:
            clear(change)


def clear(change: SeriesChange) -> None:
    """Takes back what was noted of one date; the record stays, since its id may come again."""
    blank = {"starts": "", "minutes": 0, "venue": "", "cancelled": False, "reason": ""}
    for name, value in blank.items():
        if getattr(change, name) != value:
            setattr(change, name, value)
