"""Keeping the search index in step with the records, inside the transaction that changes them.

Context: bm25 over common prefixes costs more than anything else in a search. Decision: the number
of a row says where it belongs in the results: kind, then day, then age; so a search walks the
index backwards within one kind and stops when it has enough, without sorting anything.
Consequence: a row whose kind or day changes moves to a new number.
"""

from collections.abc import Mapping
from datetime import date
from types import SimpleNamespace
from typing import Any, cast

from nlc_desktop.domain.operations import Value
from nlc_desktop.domain.search import SearchKind, SearchText
from nlc_desktop.records import Record
from nlc_desktop.store.folding import fold
from nlc_desktop.store.sql import Database, chunks

KIND_BITS = 46
"""A row's number is its kind's rank shifted by this, plus the day shifted by `DAY_BITS`."""

DAY_BITS = 24
"""Room for sixteen million records of one kind on one day."""

RANKS = {kind: rank for rank, kind in enumerate(SearchKind, start=1)}


def text_of(record: Record) -> SearchText | None:
    """What a record puts into the index: the answer of its ``search_entry``, if it has one."""
    entry = getattr(record, "search_entry", None)
    return None if entry is None else cast("SearchText | None", entry())


def text_of_row(
    record_class: type[Record], record: str, row: Mapping[str, Value]
) -> SearchText | None:
    """The same from a bare row: ``search_entry`` reads fields alone, so no record is built."""
    return cast("Any", record_class).search_entry(SimpleNamespace(id=record, **row))


def put(database: Database, record: str, entry: SearchText | None, *, fresh: bool = False) -> None:
    """Makes the index say of a record what it says now; nothing is written when it does.

    ``fresh`` says that the index has nothing of it yet.
    """
    stored = None if fresh else _stored(database, record)
    if entry is None:
        if stored is not None:
            _remove(database, [stored[0]])
        return
    values = (entry.kind.value, entry.target or record, entry.title, entry.body, entry.day)
    if stored is not None and tuple(stored[1:]) == values:
        return
    number = _number(database, stored, entry)
    if stored is not None:
        _remove(database, [stored[0]])
    database.execute(
        "INSERT INTO search_entry (id, record, kind, target, title, body, day)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        (number, record, *values),
    )
    database.execute(
        "INSERT INTO search_index (rowid, title, body) VALUES (?, ?, ?)",
        (number, fold(entry.title), fold(entry.body)),
    )


def drop(database: Database, records: list[str]) -> None:
    """Takes records out of the index."""
    for lot, marks in chunks(records):
        rows = database.execute(
            f"SELECT id FROM search_entry WHERE record IN ({marks})",  # noqa: S608
            lot,
        ).fetchall()
        _remove(database, [row[0] for row in rows])


def bounds(kind: SearchKind) -> tuple[int, int]:
    """The first and last number a row of a kind can have."""
    return RANKS[kind] << KIND_BITS, (RANKS[kind] + 1 << KIND_BITS) - 1


def _stored(database: Database, record: str) -> Any:
    """The row of a record, or nothing."""
    return database.execute(
        "SELECT id, kind, target, title, body, day FROM search_entry WHERE record = ?", (record,)
    ).fetchone()


def _number(database: Database, stored: Any, entry: SearchText) -> int:
    """The number a row keeps, or a new one where it has to stand elsewhere than before."""
    if stored is not None and (stored[1], stored[5]) == (entry.kind.value, entry.day):
        return int(stored[0])
    return _free_number(database, entry)


def _remove(database: Database, numbers: list[int]) -> None:
    rows = [(number,) for number in numbers]
    database.executemany("DELETE FROM search_index WHERE rowid = ?", rows)
    database.executemany("DELETE FROM search_entry WHERE id = ?", rows)


def _free_number(database: Database, entry: SearchText) -> int:
    """A number behind all of the same kind and day."""
    low = RANKS[entry.kind] << KIND_BITS | _day_number(entry.day) << DAY_BITS
    row = database.execute(
        "SELECT MAX(id) FROM search_entry WHERE id BETWEEN ? AND ?",
        (low, low + (1 << DAY_BITS) - 1),
    ).fetchone()
    return low if row[0] is None else row[0] + 1


def _day_number(day: str) -> int:
    """Days since the year 1; 0 for no day or one that is none."""
    try:
        return date.fromisoformat(day).toordinal()
    except ValueError:
        return 0
