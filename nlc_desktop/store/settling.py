"""The to-do list of a merge: what is on the shelf, and settling it."""

from collections.abc import Sequence

from nlc_desktop.clock import Clock, SystemClock
from nlc_desktop.domain.merging import ShelfEntry
from nlc_desktop.domain.operations import DELETED, Changes, Label, Value
from nlc_desktop.records import new_id
from nlc_desktop.store import shelf, steps
from nlc_desktop.store.hybrid_clock import milliseconds, moment_of
from nlc_desktop.store.materialise import Materialiser
from nlc_desktop.store.oplog import LogWriter, winner_of
from nlc_desktop.store.registry import kinds
from nlc_desktop.store.shelf import SETTLED
from nlc_desktop.store.sql import Database, decode
from nlc_desktop.store.transaction import Store, transaction

_ENTRIES = """SELECT s.tbl, s.record, s.field, lost.new, s.stamp, lost.actor,
        won.new, won.stamp, won.actor
    FROM shelf AS s
    JOIN operation AS lost ON lost.device = s.device AND lost.seq = s.seq
    JOIN operation AS won ON won.record = s.record AND won.field = s.field AND won.stamp =
        (SELECT MAX(stamp) FROM operation WHERE record = s.record AND field = s.field)
    ORDER BY s.record, s.field, s.stamp"""


def shelved(reader: Database) -> tuple[ShelfEntry, ...]:
    """What is left to settle, of records that are there and of deletions."""
    view = Materialiser(reader)
    return tuple(
        ShelfEntry(
            table=table,
            record=record,
            field=field,
            value=decode(value),
            stamp=stamp,
            when=moment_of(stamp),
            actor=actor,
            current=decode(current),
            current_when=moment_of(current_stamp),
            current_actor=current_actor,
        )
        for table, record, field, value, stamp, actor, current, current_stamp, current_actor in (
            reader.execute(_ENTRIES)
        )
        if field == DELETED or view.present(record)
    )


def settle(
    store: Store,
    entries: Sequence[ShelfEntry],
    value: Value,
    label: Label,
    *,
    actor: str = "",
    clock: Clock | None = None,
) -> Changes:
    """Settles what is on the shelf for one field: ``value`` stays, the entries are off the list.

    ``value`` is one of the texts shown, or a new one made of both. Settling is a step like any
    other: it travels to other laptops and can be undone.
    """
    if len({(entry.record, entry.field) for entry in entries}) != 1:
        raise ValueError("one field is settled at a time")
    first = entries[0]
    clock = clock or SystemClock()
    with transaction(store) as database:
        log = LogWriter(database, store.device, clock, new_id(), label, actor)
        _choose(database, log, first, value)
        for entry in entries:
            log.write(entry.table, entry.record, f"{SETTLED}{entry.stamp}", False, True)
        log.flush()
        shelf.recompute(database, [first.record])
        touched = Materialiser(database).bring([first.record])
        now = milliseconds(clock.now())
        steps.push(database, log.group, store.device, label=label, key="", now=now)
        return Changes(log.group, label, first.record, tuple(touched))


def _choose(database: Database, log: LogWriter, entry: ShelfEntry, value: Value) -> None:
    """Writes the value a person chose, if the field holds another."""
    winner = winner_of(database, entry.record, entry.field)
    if winner is not None and winner.value == value:
        return
    if entry.field == DELETED and value is True:
        log.delete(entry.table, entry.record)
        return
    kind = kinds().get(entry.table)
    if entry.field != DELETED and (kind is None or not kind.accepts(entry.field, value)):
        raise TypeError(f"{entry.table}.{entry.field} can't hold {type(value).__name__}")
    log.write(entry.table, entry.record, entry.field, winner.value if winner else None, value)
