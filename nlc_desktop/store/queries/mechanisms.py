"""Reads mechanisms and their members."""

from datetime import date

from nlc_desktop.domain.mechanisms import Cadence, MechanismKind, MechanismRow, MemberRow
from nlc_desktop.domain.papers import MeetingRole
from nlc_desktop.store.queries.known import known
from nlc_desktop.store.queries.parts import HOLDERS
from nlc_desktop.store.queries.rows import Connection, day, select


def mechanisms(db: Connection) -> tuple[MechanismRow, ...]:
    """All mechanisms by name."""
    sql = """
        SELECT c.id, c.public_name, c.kind, c.cadence, c.series, c.reference,
               (SELECT count(*) FROM member s WHERE s.mechanism_id = c.id),
               (SELECT max(substr(m.starts, 1, 10)) FROM meeting m WHERE m.mechanism_id = c.id
                AND m.state NOT IN ('planned', 'called', 'void'))
        FROM mechanism c ORDER BY lower(c.public_name), c.id
    """
    return tuple(
        MechanismRow(
            row[0],
            row[1],
            known(MechanismKind, row[2]),
            known(Cadence, row[3]),
            *row[4:7],
            last_met=day(row[7] or ""),
        )
        for row in select(db, sql)
    )


def members(db: Connection, mechanism: str, today: date) -> tuple[MemberRow, ...]:
    """The members of a mechanism in seniority order with today's holders."""
    sql = f"""
        SELECT s.id, s.post_id, p.title, o.name, coalesce(h.holder, ''), s.role, s.rank
        FROM member s JOIN post p ON p.id = s.post_id
        JOIN organisation o ON o.id = p.organisation_id
        LEFT JOIN ({HOLDERS}) h ON h.post_id = s.post_id
        WHERE s.mechanism_id = ? ORDER BY s.rank, s.id
    """
    on = today.isoformat()
    return tuple(
        MemberRow(*row[:5], role=known(MeetingRole, row[5]), rank=row[6])
        for row in select(db, sql, on, on, mechanism)
    )
