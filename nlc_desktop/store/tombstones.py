"""What was erased for good, and stays so whatever comes from other laptops (R-DP-06).

An `Erasure` record is a tombstone: it names a record by its id, or, with the kind `TEXT`, one
field of a record whose earlier wordings are gone. Tombstones only ever become more, so the rules
below are the same on every laptop in whatever order operations arrived:

* An erased record is never alive, nor is one that ever hung on it, nor what was noted of its
  merges. In the log their values are empty; links to erased records stay, since ids say nothing
  and the rule needs them.
* Of a field with a tombstone every value older than the tombstone is empty but the last one, and
  nothing that later operations saw of those values is kept.
* A tombstone itself is never deleted.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field

from nlc_desktop.store.registry import child_links
from nlc_desktop.store.sql import Database, chunks, encode

TABLE = "erasure"
TEXT = "text"
"""The kind of a tombstone for the earlier wordings of one field; ``erased_id`` is its cell."""

_MERGE_LINKS = (("merge", "kept_id"), ("merge", "gone_id"))
"""A merge tells the name of the one that went."""


def cell(record: str, name: str) -> str:
    """A field of a record as a tombstone names it."""
    return f"{record} {name}"


def links() -> tuple[tuple[str, str], ...]:
    """Every (table, field) by which a record goes with an erased one."""
    return (*child_links(), *_MERGE_LINKS)


@dataclass
class Tombstones:
    """The tombstones of a workspace, read once."""

    records: frozenset[str] = frozenset()
    cells: dict[tuple[str, str], str] = field(default_factory=dict[tuple[str, str], str])
    """Fields with a tombstone, and the stamp before which their values are gone."""

    def __bool__(self) -> bool:
        return bool(self.records or self.cells)

    def among(self, database: Database, records: Iterable[str]) -> set[str]:
        """Those of the records that are erased: named, or ever hung on one that is."""
        if not self.records:
            return set()
        wanted = set(records)
        found = wanted & self.records
        named = [encode(one) for one in sorted(self.records)]
        pairs = ", ".join(f"('{table}', '{name}')" for table, name in links())
        for lot, marks in chunks(wanted - found):
            rows = database.execute(
                "SELECT DISTINCT record, new FROM operation"  # noqa: S608
                f" WHERE record IN ({marks}) AND (tbl, field) IN (VALUES {pairs})",
                lot,
            )
            found |= {record for record, new in rows if new in named}
        return found

    def covers(self, record: str, name: str, stamp: str) -> bool:
        """Whether a value of a field is gone by a tombstone of that field."""
        return stamp < self.cells.get((record, name), "")


def erased_records(database: Database) -> Tombstones:
    """The tombstones of records alone, as every change of the tables needs them."""
    sql = f"SELECT erased_id FROM {TABLE} WHERE kind <> ?"  # noqa: S608
    return Tombstones(frozenset(row[0] for row in database.execute(sql, (TEXT,)) if row[0]))


def read(database: Database) -> Tombstones:
    """The tombstones there are, each of a field with the stamp of the operation that made it."""
    stones = erased_records(database)
    rows = database.execute(
        f"SELECT e.erased_id, MIN(o.stamp) FROM {TABLE} e"  # noqa: S608
        " JOIN operation o ON o.record = e.id AND o.field = 'erased_id'"
        " WHERE e.kind = ? GROUP BY e.id",
        (TEXT,),
    )
    for erased, stamp in rows:
        record, _, name = erased.partition(" ")
        stones.cells[record, name] = max(stamp, stones.cells.get((record, name), ""))
    return stones
