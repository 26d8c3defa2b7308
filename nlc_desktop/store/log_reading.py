"""Reading the log: the history of records, and what Undo and Redo would do. No ORM."""

from collections.abc import Iterator
from typing import Any

from nlc_desktop.domain.history import HistoryRow
from nlc_desktop.domain.operations import Label
from nlc_desktop.store import steps
from nlc_desktop.store.hybrid_clock import moment_of
from nlc_desktop.store.sql import Database, chunks, decode, decode_label, encode

DEVICE = "device"
"""Key under which ``meta`` keeps which device this laptop is."""

PART_LINKS = (
    ("post", "organisation_id"),
    ("tenure", "post_id"),
    ("tenure", "person_id"),
    ("contact", "owner_id"),
    ("member", "mechanism_id"),
    ("member", "post_id"),
    ("programme_partner", "programme_id"),
    ("programme_partner", "organisation_id"),
    ("agenda_item", "meeting_id"),
    ("paper", "item_id"),
    ("invitation", "meeting_id"),
    ("block", "item_id"),
    ("decision", "block_id"),
    ("adoption", "meeting_id"),
    ("correction", "adoption_id"),
    ("action_owner", "action_id"),
    ("progress_line", "action_id"),
    ("link", "from_organisation_id"),
    ("link", "to_organisation_id"),
    ("link", "from_post_id"),
    ("link", "to_post_id"),
    ("placement", "map_id"),
    ("placement", "organisation_id"),
    ("placement", "post_id"),
    ("goal", "map_id"),
    ("goal_holder", "goal_id"),
    ("goal_holder", "organisation_id"),
    ("goal_holder", "post_id"),
    ("score", "organisation_id"),
    ("detail", "organisation_id"),
    ("series", "mechanism_id"),
    ("series_change", "series_id"),
)
"""Links by which one record is part of another; a test holds them against the record classes."""

_HISTORY = """SELECT tbl, record, field, old, new, stamp, device, grp, label, actor
    FROM operation WHERE record IN ({marks}) AND field NOT LIKE '!settled%'"""


def history(reader: Database, *records: str) -> tuple[HistoryRow, ...]:
    """Every change of the records, newest first; ``!deleted`` tells of making and deleting."""
    own = _own_device(reader)
    found: list[tuple[str, HistoryRow]] = []
    for lot, marks in chunks(records):
        rows = reader.execute(_HISTORY.format(marks=marks), lot)
        found += [(row[5], _history_row(row, own)) for row in rows]
    found.sort(key=lambda item: item[0], reverse=True)
    return tuple(row for _, row in found)


def history_with_parts(reader: Database, record: str) -> tuple[HistoryRow, ...]:
    """Every change of a record and of all that is or was part of it, newest first."""
    return history(reader, record, *parts(reader, record))


def parts(reader: Database, record: str) -> tuple[str, ...]:
    """The records that ever were part of a record, or part of a part, deleted ones too."""
    found: dict[str, None] = {}
    waiting = [record]
    while waiting:
        waiting = [part for part in _direct_parts(reader, waiting) if part not in found]
        found.update(dict.fromkeys(waiting))
    found.pop(record, None)
    return tuple(found)


def undo_label(reader: Database) -> Label | None:
    """The step Undo would take back, or nothing."""
    step = steps.next_undo(reader)
    return step.label if step else None


def redo_label(reader: Database) -> Label | None:
    """The step Redo would make again, or nothing."""
    step = steps.next_redo(reader)
    return step.label if step else None


def _direct_parts(reader: Database, records: list[str]) -> Iterator[str]:
    links = ", ".join(f"('{table}', '{field}')" for table, field in PART_LINKS)
    for lot, marks in chunks(encode(record) for record in records):
        rows = reader.execute(
            f"SELECT DISTINCT record FROM operation WHERE new IN ({marks})"  # noqa: S608
            f" AND (tbl, field) IN (VALUES {links})",
            lot,
        )
        yield from (row[0] for row in rows)


def _history_row(row: Any, own: str) -> HistoryRow:
    table, record, field, old, new, stamp, device, group, label, actor = row
    return HistoryRow(
        when=moment_of(stamp),
        actor=actor,
        device=device,
        own=device == own,
        label=decode_label(label),
        table=table,
        record=record,
        field=field,
        old=decode(old),
        new=decode(new),
        group=group,
    )


def _own_device(reader: Database) -> str:
    row = reader.execute("SELECT value FROM meta WHERE key = ?", (DEVICE,)).fetchone()
    return row[0] if row else ""
