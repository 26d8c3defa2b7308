"""Reads proposed topics."""

from nlc_desktop.domain.topics import TopicRow, TopicState
from nlc_desktop.store.queries.known import known
from nlc_desktop.store.queries.parts import number_of
from nlc_desktop.store.queries.rows import Connection, Row, day, select

_TOPIC = f"""
    SELECT t.id, t.mechanism_id, t.title, t.proposed_by, t.proposed_on, t.note,
           CASE WHEN t.state = 'used' AND i.id IS NULL THEN 'open' ELSE t.state END,
           t.title_english, coalesce(i.id, ''),
           CASE WHEN m.id IS NULL THEN '' WHEN m.series_number > 0 THEN {number_of("m")}
                ELSE m.public_title END
    FROM topic t
    LEFT JOIN agenda_item i ON i.id = t.item_id
    LEFT JOIN meeting m ON m.id = i.meeting_id
"""


def topics(db: Connection, mechanism: str) -> tuple[TopicRow, ...]:
    """The topics proposed for a mechanism and those for any meeting, oldest first.

    One whose agenda item was removed is open again.
    """
    sql = f"{_TOPIC} WHERE t.mechanism_id IN ('', ?) ORDER BY t.proposed_on, t.id"
    return tuple(_topic(row) for row in select(db, sql, mechanism))


def _topic(row: Row) -> TopicRow:
    return TopicRow(
        id=row[0],
        mechanism_id=row[1],
        title=row[2],
        proposed_by=row[3],
        proposed_on=day(row[4]),
        note=row[5],
        state=known(TopicState, row[6]),
        title_english=row[7],
        item_id=row[8],
        meeting=row[9],
    )
