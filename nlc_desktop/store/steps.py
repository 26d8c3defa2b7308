"""The stack Undo and Redo walk along: one row for each step a person made on this laptop."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from nlc_desktop.domain.operations import DELETED, Label
from nlc_desktop.store.sql import Database, chunks, decode_label, encode_label

JOINING = timedelta(seconds=30)
"""How long typing in one field goes on joining the step it began."""

_COLUMNS = "id, grp, device, label, key, started"


@dataclass(frozen=True, slots=True)
class Step:
    """One step: a group of operations under a label.

    ``key`` names the field typed in when later typing may join; ``started`` is in milliseconds
    since 1970.
    """

    id: int
    group: str
    device: str
    label: Label
    key: str
    started: int


def next_undo(database: Database) -> Step | None:
    """The step Undo would take back."""
    return _first(database, "undone = 0 ORDER BY id DESC")


def next_redo(database: Database) -> Step | None:
    """The step Redo would make again."""
    return _first(database, "undone = 1 ORDER BY id")


def that_made(database: Database, device: str, records: Iterable[str]) -> dict[str, Step]:
    """The steps in which this laptop made records, as far as Undo would still come to them."""
    columns = ", ".join(f"s.{name}" for name in _COLUMNS.split(", "))
    found: dict[str, Step] = {}
    for lot, marks in chunks(records):
        rows = database.execute(
            f"SELECT o.record, {columns} FROM operation o"  # noqa: S608
            " JOIN step s ON s.grp = o.grp AND s.device = o.device"
            f" WHERE o.record IN ({marks}) AND o.device = ? AND o.field = ? AND o.new = 'false'"
            " AND s.undone = 0 ORDER BY s.id",
            (*lot, device, DELETED),
        )
        found.update((record, _step(row)) for record, *row in rows)
    return found


def joinable(database: Database, device: str, key: str, now: int) -> Step | None:
    """The newest step, when typing under ``key`` joins it: same field, begun a moment ago."""
    step = next_undo(database)
    if step is None or not key or (step.key, step.device) != (key, device):
        return None
    if next_redo(database) is not None:
        return None
    age = timedelta(milliseconds=now - step.started)
    return step if timedelta() <= age < JOINING else None


def push(database: Database, group: str, device: str, *, label: Label, key: str, now: int) -> None:
    """Puts a new step on top; what could be redone can be no longer."""
    forget_redo(database)
    database.execute(
        "INSERT INTO step (grp, device, label, key, started, undone) VALUES (?, ?, ?, ?, ?, 0)",
        (group, device, encode_label(label), key, now),
    )


def forget_redo(database: Database) -> None:
    """Empties what Redo could make again."""
    database.execute("DELETE FROM step WHERE undone = 1")


def mark(database: Database, step: Step, *, undone: bool) -> None:
    """Notes that a step was taken back or made again."""
    database.execute("UPDATE step SET undone = ? WHERE id = ?", (int(undone), step.id))


def _first(database: Database, where: str) -> Step | None:
    row = database.execute(
        f"SELECT {_COLUMNS} FROM step WHERE {where} LIMIT 1"  # noqa: S608
    ).fetchone()
    return None if row is None else _step(row)


def _step(row: Sequence[Any]) -> Step:
    number, group, device, label, key, started = row
    return Step(number, group, device, decode_label(label), key, started)
