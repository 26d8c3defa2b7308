"""Writing operations into the log and reading them back, in plain SQL on one connection."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from nlc_desktop.clock import Clock
from nlc_desktop.domain.operations import DELETED, Label, Operation, Value
from nlc_desktop.store.hybrid_clock import last_operations, restored
from nlc_desktop.store.sql import Database, chunks, decode, decode_label, encode, encode_label
from nlc_desktop.store.steps import Step

COLUMNS = "device, seq, tbl, record, field, old, new, stamp, prev, grp, label, actor"

_INSERT = f"INSERT INTO operation ({COLUMNS}) VALUES (?,?,?,?,?,?,?,?,?,?,?,?)"  # noqa: S608

KNOWLEDGE = "; "
"""Parts the devices in what a deletion knew (`known_of`)."""


@dataclass
class LogWriter:
    """Writes the operations of one group, made by this device; `flush` puts them in the log."""

    database: Database
    device: str
    clock: Clock
    group: str
    label: Label
    actor: str
    written: int = 0
    apart: int = 0
    """Those of the written ones that belong to this group, not to another step (`join`)."""
    _rows: list[tuple[Any, ...]] = field(default_factory=list[tuple[Any, ...]])

    def __post_init__(self) -> None:
        last = last_operations(self.database)
        self._seq = last.get(self.device, (0, ""))[0]
        self._hybrid = restored(self.clock, self.device, last)
        self.join(None)

    def join(self, step: Step | None) -> None:
        """Has what follows belong to a step made before; with none, to this group again."""
        group, label = (step.group, step.label) if step else (self.group, self.label)
        self.part_of = step
        self._step = (group, encode_label(label))

    def write(self, table: str, record: str, field: str, old: Value, new: Value) -> None:
        """One field set by the person at this device, once between two flushes."""
        prev = winning_stamp(self.database, record, field)
        self._append((table, record, field), old, new, prev)

    def add(self, table: str, record: str, values: Iterable[tuple[str, Value]]) -> None:
        """A new record with its values; one whose id the log knows comes back to life."""
        if knows(self.database, record):
            self.write(table, record, DELETED, True, False)
            for name, value in values:
                before = winner_of(self.database, record, name)
                old = None if before is None else before.value
                if old != value:
                    self.write(table, record, name, old, value)
            return
        self.add_new(table, record, values)

    def add_new(self, table: str, record: str, values: Iterable[tuple[str, Value]]) -> None:
        """A new record whose id the log does not know, with its values."""
        cells = [(DELETED, "false")]
        cells += [(name, encode(value)) for name, value in values if value is not None]
        author = (*self._step, self.actor)
        self.apart += 0 if self.part_of else len(cells)
        for (name, new), stamp in zip(cells, self._hybrid.ticks(len(cells)), strict=True):
            self._seq += 1
            row = (self.device, self._seq, table, record, name, "null", new, stamp, "", *author)
            self._rows.append(row)

    def delete(self, table: str, record: str) -> None:
        """A record deleted; what its author knew of it stands in ``old`` (see `materialise`)."""
        self.flush()
        self.write(table, record, DELETED, known_of(self.database, record), True)

    def flush(self) -> None:
        """Puts what was written into the log."""
        if self._rows:
            self.database.executemany(_INSERT, self._rows)
            self.written += len(self._rows)
            self._rows.clear()

    def _append(self, cell: tuple[str, str, str], old: Value, new: Value, prev: str) -> None:
        self._seq += 1
        values = (encode(old), encode(new), self._hybrid.tick(), prev)
        author = (*self._step, self.actor)
        self.apart += 0 if self.part_of else 1
        self._rows.append((self.device, self._seq, *cell, *values, *author))


def insert(database: Database, operations: Iterable[Operation]) -> None:
    """Puts operations of other devices into the log as they are."""
    labels: dict[Label, str] = {}

    def row(item: Operation) -> tuple[Any, ...]:
        label = labels.get(item.label)
        if label is None:
            label = labels[item.label] = encode_label(item.label)
        values = (encode(item.old), encode(item.new), item.stamp, item.prev)
        cell = (item.device, item.seq, item.table, item.record, item.field)
        return (*cell, *values, item.group, label, item.actor)

    database.executemany(_INSERT, map(row, operations))


def knows(database: Database, record: str) -> bool:
    """Whether the log has anything of a record."""
    found = database.execute("SELECT 1 FROM operation WHERE record = ? LIMIT 1", (record,))
    return found.fetchone() is not None


def knows_any(database: Database, records: Iterable[str]) -> bool:
    """Whether the log has anything of any of these records."""
    return any(
        database.execute(
            f"SELECT 1 FROM operation WHERE record IN ({marks}) LIMIT 1",  # noqa: S608
            lot,
        ).fetchone()
        for lot, marks in chunks(records)
    )


def table_of(database: Database, record: str) -> str | None:
    """The table a record is in, as the log knows it; ids are the same in no two tables."""
    found = database.execute("SELECT tbl FROM operation WHERE record = ? LIMIT 1", (record,))
    row = found.fetchone()
    return None if row is None else row[0]


def winning_stamp(database: Database, record: str, field: str) -> str:
    """The stamp of the value a field has now; empty when it was never set."""
    row = database.execute(
        "SELECT MAX(stamp) FROM operation WHERE record = ? AND field = ?", (record, field)
    ).fetchone()
    return row[0] or ""


@dataclass(frozen=True, slots=True)
class Winner:
    """What a field holds by the log, and which device set it."""

    device: str
    value: Value


def winner_of(database: Database, record: str, field: str) -> Winner | None:
    """What a field of a record holds by the log; nothing when it was never set."""
    row = database.execute(
        "SELECT device, new FROM operation WHERE record = ? AND field = ?"
        " ORDER BY stamp DESC LIMIT 1",
        (record, field),
    ).fetchone()
    return None if row is None else Winner(row[0], decode(row[1]))


def known_of(database: Database, record: str) -> str:
    """What this device knows of a record: for each device its last operation on it, as text."""
    rows = database.execute(
        "SELECT device, MAX(seq) FROM operation WHERE record = ? GROUP BY device ORDER BY device",
        (record,),
    )
    return KNOWLEDGE.join(f"{device}:{seq}" for device, seq in rows)


def operations(database: Database, where: str, parameters: tuple[Any, ...]) -> Iterator[Operation]:
    """Operations of the log in the order of their stamps within ``where``'s own order."""
    labels: dict[str, Label] = {}
    rows = database.execute(f"SELECT {COLUMNS} FROM operation WHERE {where}", parameters)  # noqa: S608
    for device, seq, table, record, name, old, new, stamp, prev, group, label, actor in rows:
        if label not in labels:
            labels[label] = decode_label(label)
        yield Operation(
            device=device,
            seq=seq,
            table=table,
            record=record,
            field=name,
            old=decode(old),
            new=decode(new),
            stamp=stamp,
            prev=prev,
            group=group,
            label=labels[label],
            actor=actor,
        )
