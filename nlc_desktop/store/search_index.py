"""Keeping the search index in step with the records, inside the transaction that changes them.

Context: bm25 over common prefixes costs more than anything else in a search. Decision: the number
of a row says where it belongs in the results: what stands (bodies, posts, people, programmes)
apart from what happened, then the day, then the order of coming, with the kind at the end; so a
search walks the index backwards and stops when it has enough, without sorting or looking
anything up. Consequence: a row whose kind or day changes moves to a new number.
"""

from collections.abc import Iterable, Mapping
from datetime import date
from types import SimpleNamespace
from typing import Any, cast

from nlc_desktop.domain.operations import Value
from nlc_desktop.domain.search import SearchKind, SearchText
from nlc_desktop.records import Record
from nlc_desktop.store.folding import fold
from nlc_desktop.store.sql import Database, chunks

STANDING = frozenset(
    {SearchKind.ORGANISATION, SearchKind.POST, SearchKind.PERSON, SearchKind.PROGRAMME}
)
"""Kinds that have no day by which the newest come first."""

_STANDING_BIT = 46
_DAY_BIT = 24
_KIND_BIT = 4
_KINDS = tuple(SearchKind)

_INSERT_ENTRY = (
    "INSERT INTO search_entry (id, record, kind, target, title, body, day)"
    " VALUES (?, ?, ?, ?, ?, ?, ?)"
)
_INSERT_TEXT = "INSERT INTO search_index (rowid, title, body) VALUES (?, ?, ?)"


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
    database.execute(_INSERT_ENTRY, (number, record, *values))
    database.execute(_INSERT_TEXT, (number, fold(entry.title), fold(entry.body)))


def put_new(database: Database, entries: Iterable[tuple[str, SearchText | None]]) -> None:
    """Puts many records into an index that has nothing of any of them, those of one day in a row.

    The same as `put` for each; the room behind those of a day is looked for once.
    """
    rows: list[tuple[object, ...]] = []
    texts: list[tuple[object, ...]] = []
    last: dict[tuple[bool, str], int] = {}
    for record, entry in entries:
        if entry is None:
            continue
        day = entry.kind in STANDING, entry.day
        free = last.get(day)
        free = _free_number(database, entry) if free is None else _next_number(free, entry)
        last[day] = free
        rows.append(
            (free, record, entry.kind.value, entry.target or record, entry.title, entry.body,
             entry.day)
        )  # fmt: skip
        texts.append((free, fold(entry.title), fold(entry.body)))
    database.executemany(_INSERT_ENTRY, rows)
    database.executemany(_INSERT_TEXT, texts)


def drop(database: Database, records: list[str]) -> None:
    """Takes records out of the index."""
    for lot, marks in chunks(records):
        rows = database.execute(
            f"SELECT id FROM search_entry WHERE record IN ({marks})",  # noqa: S608
            lot,
        ).fetchall()
        _remove(database, [row[0] for row in rows])


def bounds(*, standing: bool) -> tuple[int, int]:
    """The first and last number of rows of what stands, or of what happened."""
    low = standing << _STANDING_BIT
    return low, low + (1 << _STANDING_BIT) - 1


def kind_of_number(number: int) -> SearchKind:
    """The kind of record a row's number says it is."""
    return _KINDS[number & (1 << _KIND_BIT) - 1]


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
    """A number behind all of the same day; there is room for a million of them."""
    low = (entry.kind in STANDING) << _STANDING_BIT | _day_number(entry.day) << _DAY_BIT
    row = database.execute(
        "SELECT MAX(id) FROM search_entry WHERE id BETWEEN ? AND ?",
        (low, low + (1 << _DAY_BIT) - 1),
    ).fetchone()
    place = 0 if row[0] is None else (row[0] - low >> _KIND_BIT) + 1
    return low | place << _KIND_BIT | _KINDS.index(entry.kind)


def _next_number(number: int, entry: SearchText) -> int:
    """The number behind another of the same day."""
    place = (number >> _KIND_BIT) + 1
    return place << _KIND_BIT | _KINDS.index(entry.kind)


def _day_number(day: str) -> int:
    """Days since the year 1; 0 for no day or one that is none."""
    try:
        return date.fromisoformat(day).toordinal()
    except ValueError:
        return 0
