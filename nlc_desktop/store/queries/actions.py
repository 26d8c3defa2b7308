"""Reads actions and their progress lines."""

from collections.abc import Iterable

from nlc_desktop.domain.actions import ActionRow, ActionState, ProgressRow
from nlc_desktop.store.queries.known import known
from nlc_desktop.store.queries.parts import number_of
from nlc_desktop.store.queries.rows import Connection, Row, day, select

_ACTION = f"""
    SELECT a.id, a.number, coalesce(nullif(a.text, ''), b.text, ''), a.state, a.due, a.done_on,
           a.bring_forward, a.meeting_id,
           CASE WHEN m.id IS NULL THEN '' WHEN m.series_number > 0 THEN {number_of("m")}
                ELSE m.public_title END,
           coalesce(l.text, ''), coalesce(l.day, ''),
           (SELECT count(*) FROM progress_line c WHERE c.action_id = a.id)
    FROM action a
    LEFT JOIN block b ON b.id = a.block_id
    LEFT JOIN meeting m ON m.id = a.meeting_id
    LEFT JOIN (SELECT action_id, text, day,
                      row_number() OVER (PARTITION BY action_id ORDER BY day DESC, id DESC) AS pick
               FROM progress_line) l ON l.action_id = a.id AND l.pick = 1
"""


def owners(db: Connection, action: str = "") -> dict[str, list[tuple[str, str]]]:
    """Owners of all actions, or of one: (id of the post or organisation, name), by action."""
    sql = f"""
        SELECT w.action_id, coalesce(nullif(w.post_id, ''), w.organisation_id),
               CASE WHEN w.post_id <> '' THEN p.title || ', ' ELSE '' END
               || coalesce(nullif(o.short_name, ''), o.name)
        FROM action_owner w
        LEFT JOIN post p ON p.id = w.post_id
        LEFT JOIN organisation o
               ON o.id = coalesce(nullif(w.organisation_id, ''), p.organisation_id)
        {"WHERE w.action_id = ?" if action else ""}
        ORDER BY w.action_id, w.position, w.id
    """
    out: dict[str, list[tuple[str, str]]] = {}
    for row in select(db, sql, *([action] if action else [])):
        if row[2]:
            out.setdefault(row[0], []).append((row[1], row[2]))
    return out


def _action(row: Row, who: Iterable[tuple[str, str]]) -> ActionRow:
    pairs = tuple(who)
    return ActionRow(
        id=row[0],
        number=row[1],
        text=row[2],
        state=known(ActionState, row[3]),
        due=day(row[4]),
        done_on=day(row[5]),
        bring_forward=day(row[6]),
        owners=tuple(name for _, name in pairs),
        owner_ids=tuple(identity for identity, _ in pairs),
        meeting_id=row[7],
        meeting=row[8],
        last_line=row[9],
        last_line_day=day(row[10]),
        lines=row[11],
    )


def actions(db: Connection, meeting: str = "") -> tuple[ActionRow, ...]:
    """All actions, earliest due first and those without a date last; or those of one meeting."""
    where = "WHERE a.meeting_id = ?" if meeting else ""
    sql = f"{_ACTION} {where} ORDER BY a.due = '', a.due, a.number, a.id"
    rows = select(db, sql, *([meeting] if meeting else []))
    who = owners(db)
    return tuple(_action(row, who.get(row[0], ())) for row in rows)


def of_programme(db: Connection, programme: str) -> tuple[ActionRow, ...]:
    """The actions of a programme, earliest due first and those without a date last."""
    sql = f"{_ACTION} WHERE a.programme_id = ? ORDER BY a.due = '', a.due, a.number, a.id"
    who = owners(db)
    return tuple(_action(row, who.get(row[0], ())) for row in select(db, sql, programme))


def action(db: Connection, identity: str) -> ActionRow | None:
    """One action, or nothing when it is gone."""
    rows = select(db, f"{_ACTION} WHERE a.id = ?", identity)
    return _action(rows[0], owners(db, identity).get(identity, ())) if rows else None


def progress(db: Connection, identity: str) -> tuple[ProgressRow, ...]:
    """The progress lines of an action, oldest first."""
    sql = f"""
        SELECT l.id, l.day, l.text,
               CASE WHEN l.source <> '' THEN l.source WHEN m.id IS NULL THEN ''
                    WHEN m.series_number > 0 THEN {number_of("m")} ELSE m.public_title END
        FROM progress_line l LEFT JOIN meeting m ON m.id = l.meeting_id
        WHERE l.action_id = ? ORDER BY l.day, l.id
    """
    out: list[ProgressRow] = []
    for row in select(db, sql, identity):
        on = day(row[1])
        if on is not None:
            out.append(ProgressRow(row[0], on, row[2], row[3]))
    return tuple(out)
