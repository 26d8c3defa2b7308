"""Reads mechanisms and their members."""

from datetime import date

from nlc_desktop.domain.mandatory import Seated
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
                AND m.state NOT IN ('planned', 'called', 'void')), c.quorum
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
            quorum=row[8],
        )
        for row in select(db, sql)
    )


def pack_key(db: Connection, mechanism: str) -> str:
    """The key of the ready mechanism of the country pack it is; empty for one of its own."""
    rows = select(db, "SELECT pack_key FROM mechanism WHERE id = ?", mechanism)
    return str(rows[0][0]) if rows else ""


def seated(db: Connection, mechanism: str) -> tuple[Seated, ...]:
    """Who has a seat in a mechanism, by where the posts come from, in seniority order."""
    sql = """
        SELECT p.pack_key, o.pack_key, p.title, p.title_english
        FROM member s JOIN post p ON p.id = s.post_id
        JOIN organisation o ON o.id = p.organisation_id
        WHERE s.mechanism_id = ? ORDER BY s.rank, s.id
    """
    return tuple(Seated(*row) for row in select(db, sql, mechanism))


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
