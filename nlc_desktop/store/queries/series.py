"""Reads series, what was changed of their dates, and the meetings made of them."""

from collections import defaultdict
from datetime import date, datetime
from functools import lru_cache

from nlc_desktop.clock import zone_of
from nlc_desktop.domain.meetings import MeetingState
from nlc_desktop.domain.recurrence import Pattern, Recurrence, SeriesRow, parse_rule
from nlc_desktop.domain.series_dates import SeriesFacts, SlotChange, SlotMeeting
from nlc_desktop.errors import InputError
from nlc_desktop.store.queries.known import bounded, known
from nlc_desktop.store.queries.parts import number_of
from nlc_desktop.store.queries.rows import Connection, Row, day, moment, select

_LONGEST = 24 * 60
_NO_FIRST = datetime(2000, 1, 1)  # noqa: DTZ001 - local, as all slots are

_SERIES = """
    SELECT s.id, s.mechanism_id, coalesce(c.public_name, ''), s.rule, s.first, s.zone, s.minutes,
           s.venue, s.until, s.uid, s.sequence, s.template, s.follows_id
    FROM series s LEFT JOIN mechanism c ON c.id = s.mechanism_id
"""
_CHANGES = "SELECT series_id, slot, starts, minutes, venue, cancelled, reason FROM series_change"
_MEETINGS = f"""
    SELECT m.series_id, m.slot, m.id, m.state, m.starts, m.zone, m.minutes, m.venue,
           {number_of("m")}, m.void_reason
    FROM meeting m WHERE m.series_id <> ''
"""


def series(db: Connection) -> tuple[SeriesRow, ...]:
    """All series by mechanism, those that ended too."""
    sql = f"{_SERIES} ORDER BY lower(coalesce(c.public_name, '')), s.first, s.id"
    return tuple(_row(row) for row in select(db, sql))


def facts(db: Connection, series_id: str = "") -> tuple[SeriesFacts, ...]:
    """Every series, or one, with all that is known of its single dates."""
    only, values = ("", ()) if not series_id else ("{} = ?", (series_id,))
    where = f"WHERE {only.format('s.id')}" if only else ""
    rows = [_row(row) for row in select(db, f"{_SERIES} {where} ORDER BY s.first, s.id", *values)]
    where = f"WHERE {only.format('series_id')}" if only else ""
    changes = _changes(select(db, f"{_CHANGES} {where} ORDER BY id", *values))
    also = f"AND {only.format('m.series_id')}" if only else ""
    meetings = _meetings(select(db, f"{_MEETINGS} {also} ORDER BY m.id", *values))
    return tuple(SeriesFacts(row, changes[row.id], meetings[row.id]) for row in rows)


def _row(row: Row) -> SeriesRow:
    recurrence, first = _rule(row[3]), local(row[4])
    return SeriesRow(
        id=row[0],
        mechanism_id=row[1],
        mechanism=row[2],
        recurrence=recurrence or Recurrence(Pattern.WEEKLY),
        first=first or _NO_FIRST,
        zone=zone_of(row[5]).key,
        minutes=bounded(row[6], 1, _LONGEST),
        venue=row[7],
        until=day(row[8]),
        uid=row[9],
        sequence=row[10],
        template=row[11],
        follows_id=row[12],
        readable=recurrence is not None and first is not None,
    )


@lru_cache(maxsize=512)
def _rule(text: str) -> Recurrence | None:
    """The rule, or nothing for one a later version wrote."""
    try:
        return parse_rule(text)
    except InputError:
        return None


def local(text: str) -> datetime | None:
    """A local time as it is kept; nothing from none or an unreadable one."""
    try:
        found = datetime.fromisoformat(text) if text else None
    except ValueError:
        return None
    return found.replace(tzinfo=None) if found else None


def _changes(rows: list[Row]) -> dict[str, dict[datetime, SlotChange]]:
    out: dict[str, dict[datetime, SlotChange]] = defaultdict(dict)
    for row in rows:
        slot = local(row[1])
        if slot is not None:
            out[row[0]][slot] = SlotChange(
                local(row[2]), bounded(row[3], 0, _LONGEST), row[4], bool(row[5]), row[6]
            )
    return out


def _meetings(rows: list[Row]) -> dict[str, dict[datetime, SlotMeeting]]:
    """The meeting of each slot; of two that two laptops made, the one that is further."""
    out: dict[str, dict[datetime, SlotMeeting]] = defaultdict(dict)
    for row in rows:
        slot = local(row[1])
        if slot is None:
            continue
        made = SlotMeeting(
            id=row[2],
            state=known(MeetingState, row[3]),
            starts=moment(row[4], zone_of(row[5])),
            minutes=row[6],
            venue=row[7],
            number=row[8],
            reason=row[9],
        )
        other = out[row[0]].get(slot)
        if other is None or made.state.step > other.state.step:
            out[row[0]][slot] = made
    return out


def meeting_days(
    db: Connection, mechanism: str = "", *, apart: str = ""
) -> dict[str, list[tuple[date, MeetingState]]]:
    """The days on which mechanisms met or mean to, with how far each meeting is.

    ``apart`` is a meeting that is left out.
    """
    where, values = ("AND mechanism_id = ?", (mechanism,)) if mechanism else ("", ())
    sql = f"""SELECT mechanism_id, starts, zone, state FROM meeting
              WHERE mechanism_id <> '' AND starts <> '' AND id <> ? {where} ORDER BY starts, id"""
    out: dict[str, list[tuple[date, MeetingState]]] = defaultdict(list)
    for row in select(db, sql, apart, *values):
        starts = moment(row[1], zone_of(row[2]))
        if starts is not None:
            out[row[0]].append((starts.date(), known(MeetingState, row[3])))
    return out
