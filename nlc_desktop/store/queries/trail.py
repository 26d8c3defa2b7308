"""Reads the way of matters through the meetings of a mechanism."""

from dataclasses import dataclass
from datetime import date

from nlc_desktop.clock import zone_of
from nlc_desktop.domain.meetings import Outcome
from nlc_desktop.store.queries.known import known
from nlc_desktop.store.queries.parts import number_of
from nlc_desktop.store.queries.rows import Connection, Row, moment, select

_MEETING_NAME = f"""CASE WHEN m.series_number > 0 THEN {number_of("m")}
                    ELSE m.public_title END"""


@dataclass(frozen=True, slots=True)
class PastStand:
    """An agenda item at one meeting on the way of a matter."""

    item_id: str
    from_id: str
    """Item of an earlier meeting it came from; empty for the first."""
    action_id: str
    title: str
    outcome: Outcome
    meeting_id: str
    meeting: str
    day: date | None


_STAND = f"""
    SELECT i.id, i.carried_from_id, i.action_id, i.title, i.outcome, i.meeting_id,
           {_MEETING_NAME}, m.starts, m.zone
    FROM agenda_item i JOIN meeting m ON m.id = i.meeting_id
"""


def _stand(row: Row) -> PastStand:
    at = moment(row[7], zone_of(row[8]))
    return PastStand(
        item_id=row[0],
        from_id=row[1],
        action_id=row[2],
        title=row[3],
        outcome=known(Outcome, row[4]),
        meeting_id=row[5],
        meeting=row[6],
        day=at.date() if at else None,
    )


def way_back(db: Connection, item: str) -> tuple[PastStand, ...]:
    """The items a matter stood as, oldest first, the given one last.

    A circle, which only a merge of two laptops could make, is followed once.
    """
    sql = f"""
        WITH RECURSIVE back(id) AS (
            SELECT ?
            UNION
            SELECT i.carried_from_id FROM agenda_item i JOIN back b ON b.id = i.id
            WHERE i.carried_from_id <> ''
        )
        {_STAND} WHERE i.id IN (SELECT id FROM back) ORDER BY m.starts, i.id
    """
    return tuple(_stand(row) for row in select(db, sql, item))


def stands_of_action(db: Connection, action: str) -> tuple[PastStand, ...]:
    """The items an action put on agendas, oldest first."""
    sql = f"{_STAND} WHERE i.action_id = ? ORDER BY m.starts, i.id"
    return tuple(_stand(row) for row in select(db, sql, action))


def raised_at(db: Connection, meeting: str) -> tuple[str, date | None]:
    """Name and day of the meeting an action was agreed at; empty for none."""
    sql = f"SELECT {_MEETING_NAME}, m.starts, m.zone FROM meeting m WHERE m.id = ?"
    for row in select(db, sql, meeting):
        at = moment(row[1], zone_of(row[2]))
        return row[0], at.date() if at else None
    return "", None
