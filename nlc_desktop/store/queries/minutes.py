"""Reads minutes: blocks, adoption, and what the last meeting left open."""

from datetime import datetime
from zoneinfo import ZoneInfo

from nlc_desktop.domain.actions import ActionState
from nlc_desktop.domain.minutes import (
    AdoptionOutcome,
    AdoptionRow,
    Agreement,
    BlockRow,
    CorrectionRow,
)
from nlc_desktop.domain.papers import BlockKind
from nlc_desktop.store.queries.actions import owners
from nlc_desktop.store.queries.known import known, maybe
from nlc_desktop.store.queries.parts import number_of
from nlc_desktop.store.queries.rows import Connection, Row, day, one, select

_BLOCK = """
    SELECT b.id, b.item_id, b.position, b.kind, b.text, b.number, b.office_only,
           coalesce(d.id, ''), coalesce(d.number, ''), coalesce(d.agreement, 'consensus'),
           coalesce(a.id, ''), coalesce(a.number, ''), coalesce(a.due, ''),
           coalesce(a.state, 'open'), coalesce(d.votes, '')
    FROM block b
    LEFT JOIN decision d ON d.block_id = b.id
    LEFT JOIN action a ON a.block_id = b.id
    WHERE b.meeting_id = ? ORDER BY b.item_id, b.position, b.id
"""


def _block(row: Row, who: list[tuple[str, str]]) -> BlockRow:
    return BlockRow(
        id=row[0],
        item_id=row[1],
        position=row[2],
        kind=known(BlockKind, row[3]),
        text=row[4],
        number=row[5],
        office_only=bool(row[6]),
        decision_id=row[7],
        decision_number=row[8],
        agreement=known(Agreement, row[9]),
        action_id=row[10],
        action_number=row[11],
        owners=tuple(name for _, name in who),
        owner_ids=tuple(identity for identity, _ in who),
        due=day(row[12]),
        action_state=known(ActionState, row[13]),
        votes=row[14],
    )


def blocks(db: Connection, meeting: str) -> dict[str, tuple[BlockRow, ...]]:
    """The lines of a meeting's minutes in order, by agenda item."""
    who = owners(db)
    out: dict[str, list[BlockRow]] = {}
    for row in select(db, _BLOCK, meeting):
        out.setdefault(row[1], []).append(_block(row, who.get(row[10], [])))
    return {item: tuple(found) for item, found in out.items()}


def adoption(db: Connection, meeting: str) -> AdoptionRow | None:
    """The confirmation of earlier minutes that a meeting has to make, if any."""
    sql = f"""
        SELECT a.id, a.meeting_id, a.adopted_id,
               coalesce(nullif({number_of("m")}, ''), m.public_title, ''),
               a.outcome, a.proposer, a.seconder
        FROM adoption a LEFT JOIN meeting m ON m.id = a.adopted_id
        WHERE a.meeting_id = ? ORDER BY a.id LIMIT 1
    """
    row = one(db, sql, meeting)
    if row is None:
        return None
    fixes = select(
        db,
        "SELECT id, paragraph, text FROM correction WHERE adoption_id = ? ORDER BY position, id",
        row[0],
    )
    return AdoptionRow(
        *row[:4],
        outcome=maybe(AdoptionOutcome, row[4]),
        proposer=row[5],
        seconder=row[6],
        corrections=tuple(CorrectionRow(*fix) for fix in fixes),
    )


def place(db: Connection, meeting: str) -> tuple[str, str]:
    """Item and block where minutes were last being taken; empty texts when not known."""
    row = one(db, "SELECT value FROM meta WHERE key = ?", f"place/{meeting}")
    item, _, block = (row[0] if row else "").partition("/")
    return item, block


def is_written(db: Connection, meeting: str) -> bool:
    """Whether anything stands in the minutes of a meeting yet."""
    sql = "SELECT 1 FROM block WHERE meeting_id = ? AND trim(text) <> '' LIMIT 1"
    return one(db, sql, meeting) is not None


def last_written(db: Connection, meeting: str, zone: ZoneInfo) -> datetime | None:
    """When a line of the minutes was last written, from the log; nothing if none was.

    A stamp begins with milliseconds since 1970 in hexadecimal (`store.hybrid_clock`).
    """
    sql = """SELECT max(p.stamp) FROM operation p JOIN block b ON b.id = p.record
             WHERE b.meeting_id = ?"""
    row = one(db, sql, meeting)
    if row is None or row[0] is None:
        return None
    return datetime.fromtimestamp(int(row[0][:13], 16) / 1000, zone)
