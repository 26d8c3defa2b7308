"""Reads the days an office added to the holiday calendars or took out of them."""

from datetime import date, timedelta

from nlc_desktop.domain.jurisdictions import CalendarEntry, DayKind, OwnDay, applies
from nlc_desktop.domain.places import Names
from nlc_desktop.store.queries.known import known
from nlc_desktop.store.queries.rows import Connection, Row, day, select

MOST_DAYS = 366
"""The longest an own day may last; what another laptop wrote beyond it is not looked at."""

_DAYS = """
    SELECT id, jurisdiction, day, until, kind, name, name_english, source
    FROM calendar_day ORDER BY day, jurisdiction, kind, name, until, source, id
"""


def own_days(db: Connection) -> tuple[OwnDay, ...]:
    """All days of the office's own, in order; one without a readable day is left out."""
    return tuple(found for row in select(db, _DAYS) if (found := _own_day(row)))


def _own_day(row: Row) -> OwnDay | None:
    first = day(row[2])
    if first is None:
        return None
    last = day(row[3])
    return OwnDay(
        id=row[0],
        jurisdiction=row[1],
        day=first,
        until=last if last and last > first else first,
        kind=known(DayKind, row[4]),
        name=row[5],
        name_english=row[6],
        source=row[7],
    )


def entries(db: Connection, key: str) -> tuple[CalendarEntry, ...]:
    """The office's own days that hold in a jurisdiction, one entry for each day."""
    return tuple(
        entry for own in own_days(db) if applies(own.jurisdiction, key) for entry in _each(own)
    )


def _each(own: OwnDay) -> list[CalendarEntry]:
    count = min((own.until - own.day).days + 1, MOST_DAYS)
    last = date.max - timedelta(days=count)
    if own.day > last:
        return []
    names = Names(ms=own.name or own.name_english, en=own.name_english or own.name)
    return [
        CalendarEntry(own.day + timedelta(days=n), own.kind, names, own=True, id=own.id)
        for n in range(count)
    ]
