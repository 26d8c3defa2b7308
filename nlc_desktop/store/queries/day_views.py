"""Reads what a calendar of meetings shows: meetings of some days, and where people come from."""

from datetime import UTC, datetime

from nlc_desktop.clock import zone_of
from nlc_desktop.domain.day_views import DayMeeting
from nlc_desktop.domain.meetings import MeetingState
from nlc_desktop.store.queries.known import known
from nlc_desktop.store.queries.parts import number_of
from nlc_desktop.store.queries.rows import Connection, moment, select

_MEETINGS = f"""
    SELECT m.id, m.public_title, {number_of("m")}, m.state, m.starts, m.zone, m.minutes, m.venue,
           m.series_id
    FROM meeting m
    WHERE m.starts >= ? AND m.starts < ?
    ORDER BY m.starts, m.id
"""


def meetings(db: Connection, since: datetime, until: datetime) -> tuple[DayMeeting, ...]:
    """The meetings that begin between two aware moments."""
    found: list[DayMeeting] = []
    for row in select(db, _MEETINGS, _utc(since), _utc(until)):
        starts = moment(row[4], zone_of(row[5]))
        if starts is not None:
            found.append(
                DayMeeting(
                    title=row[1],
                    number=row[2],
                    starts=starts,
                    minutes=row[6],
                    venue=row[7],
                    meeting_id=row[0],
                    state=known(MeetingState, row[3]),
                    series_id=row[8],
                )
            )
    return tuple(found)


def _utc(when: datetime) -> str:
    return when.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


_SERIES = """
    SELECT s.id, coalesce(c.public_name, '')
    FROM series s LEFT JOIN mechanism c ON c.id = s.mechanism_id
"""


def series_names(db: Connection) -> dict[str, str]:
    """What the mechanism of each series is called, by the series' id."""
    return {row[0]: row[1] for row in select(db, _SERIES)}


_KEYS = """
    SELECT DISTINCT o.jurisdiction FROM organisation o
    WHERE o.jurisdiction <> '' AND o.id IN (
        SELECT i.organisation_id FROM invitation i
        UNION SELECT p.organisation_id FROM post p JOIN invitation i ON i.post_id = p.id
        UNION SELECT p.organisation_id FROM post p JOIN member m ON m.post_id = p.id)
    ORDER BY o.jurisdiction
"""


def jurisdictions(db: Connection) -> tuple[str, ...]:
    """The jurisdictions of everybody who is asked to a meeting or sits on a committee."""
    return tuple(row[0] for row in select(db, _KEYS))
