"""Reads programmes and what they got from meetings."""

from nlc_desktop.domain.programmes import (
    ProgrammeCategory,
    ProgrammeMention,
    ProgrammePage,
    ProgrammeRow,
)
from nlc_desktop.store.queries.known import known
from nlc_desktop.store.queries.parts import number_of
from nlc_desktop.store.queries.rows import Connection, Row, day, one, select

_PROGRAMME = """
    SELECT g.id, g.public_name, g.category, coalesce(o.name, ''), g.owner_id, g.since,
           (SELECT count(*) FROM programme_partner r WHERE r.programme_id = g.id),
           (SELECT count(DISTINCT i.meeting_id) FROM agenda_item i WHERE i.programme_id = g.id),
           (SELECT count(*) FROM action a WHERE a.programme_id = g.id AND a.state = 'open'),
           g.internal_purpose, g.audience_note, g.budget, g.note
    FROM programme g LEFT JOIN organisation o ON o.id = g.owner_id
"""


def _programme(row: Row) -> ProgrammeRow:
    return ProgrammeRow(row[0], row[1], known(ProgrammeCategory, row[2]), *row[3:9])


def programmes(db: Connection) -> tuple[ProgrammeRow, ...]:
    """All programmes by public name."""
    sql = f"{_PROGRAMME} ORDER BY lower(g.public_name), g.id"
    return tuple(_programme(row) for row in select(db, sql))


def programme(db: Connection, identity: str) -> ProgrammePage | None:
    """All there is to see of one programme, or nothing when it is gone."""
    row = one(db, f"{_PROGRAMME} WHERE g.id = ?", identity)
    if row is None:
        return None
    partners = select(
        db,
        """SELECT o.id, o.name FROM programme_partner r
           JOIN organisation o ON o.id = r.organisation_id
           WHERE r.programme_id = ? ORDER BY lower(o.name)""",
        identity,
    )
    return ProgrammePage(
        row=_programme(row),
        internal_purpose=row[9],
        audience_note=row[10],
        budget=row[11],
        note=row[12],
        partners=tuple((found[0], found[1]) for found in partners),
        mentions=_mentions(db, identity),
    )


def _mentions(db: Connection, identity: str) -> tuple[ProgrammeMention, ...]:
    name = f"trim(m.public_title || ' ' || {number_of('m')})"
    sql = f"""
        SELECT m.id, {name}, substr(m.starts, 1, 10) AS day, 'item', i.title
        FROM agenda_item i JOIN meeting m ON m.id = i.meeting_id WHERE i.programme_id = ?
        UNION ALL
        SELECT m.id, {name}, substr(m.starts, 1, 10), b.kind, b.text
        FROM block b JOIN agenda_item i ON i.id = b.item_id JOIN meeting m ON m.id = b.meeting_id
        WHERE i.programme_id = ? AND b.kind <> 'note'
        ORDER BY day DESC
    """
    return tuple(
        ProgrammeMention(row[0], row[1], day(row[2]), row[3], row[4])
        for row in select(db, sql, identity, identity)
    )
