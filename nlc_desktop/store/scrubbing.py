"""Empties in the log, the undo stack and the search index what tombstones say is gone.

Run inside the transaction that brings a tombstone or operations on what has one: here when a
person is erased (`store.erasure`), and when operations of another laptop come in (`store.merge`).
"""

import re
from collections.abc import Collection, Generator, Iterable
from contextlib import contextmanager

from nlc_desktop.domain.operations import Label
from nlc_desktop.store import search_index, tombstones
from nlc_desktop.store.registry import kinds
from nlc_desktop.store.sql import Database, chunks, decode_label, encode, encode_label
from nlc_desktop.store.tombstones import Tombstones

_EMPTY = encode("")
_OPTIMIZE = "INSERT INTO search_index (search_index) VALUES ('optimize')"
"""Writes the index anew without the words of rows that were taken out."""


@contextmanager
def leaving_nothing(database: Database) -> Generator[None]:
    """Has what is deleted or overwritten meanwhile replaced by zeros in the file."""
    database.execute("PRAGMA secure_delete = ON")
    try:
        yield
    finally:
        database.execute("PRAGMA secure_delete = OFF")


def take_effect(
    database: Database, records: Iterable[str], pattern: re.Pattern[str] | None = None
) -> set[str]:
    """Lets the tombstones take effect; gives the records that have to be brought into line.

    ``records`` are those that came in; where one of them is a tombstone the whole log is gone
    through. ``pattern`` finds the names that must not stand in the labels of steps.
    """
    fresh = set(records)
    stones = tombstones.read(database)
    if not stones:
        return set()
    new = _is_new(database, fresh)
    erased = stones.among(database, fresh | (_hung_on(database, stones) if new else set()))
    blanked = _blank_records(database, erased, stones)
    blanked |= _blank_cells(database, stones, None if new else fresh)
    if blanked or pattern is not None:
        _clear_labels(database, erased, pattern)
        _forget_steps(database, blanked)
        _empty_index(database, erased)
    return erased


def forget_words(database: Database) -> None:
    """Takes the words of rows that are gone out of the search index; the last step of all."""
    database.execute(_OPTIMIZE)


def _is_new(database: Database, fresh: Collection[str]) -> bool:
    """Whether a tombstone is among the records."""
    for lot, marks in chunks(fresh):
        sql = f"SELECT 1 FROM {tombstones.TABLE} WHERE id IN ({marks}) LIMIT 1"  # noqa: S608
        if database.execute(sql, lot).fetchone():
            return True
    return False


def _hung_on(database: Database, stones: Tombstones) -> set[str]:
    """The erased records, and all that ever hung on one of them."""
    pairs = ", ".join(f"('{table}', '{name}')" for table, name in tombstones.links())
    found = set(stones.records)
    for lot, marks in chunks(encode(one) for one in stones.records):
        rows = database.execute(
            f"SELECT DISTINCT record FROM operation WHERE new IN ({marks})"  # noqa: S608
            f" AND (tbl, field) IN (VALUES {pairs})",
            lot,
        )
        found |= {row[0] for row in rows}
    return found


def _blank_records(database: Database, erased: Collection[str], stones: Tombstones) -> set[str]:
    """Empties every value of erased records; gives the steps in which something stood."""
    groups: set[str] = set()
    kept = {encode(one) for one in stones.records}
    for lot, marks in chunks(erased):
        rows = database.execute(
            "SELECT device, seq, tbl, field, old, new, grp FROM operation"  # noqa: S608
            f" WHERE record IN ({marks}) AND field NOT LIKE '!settled%'",
            lot,
        ).fetchall()
        changed: list[tuple[str, str, str, int]] = []
        for device, seq, table, name, old, new, group in rows:
            groups.add(group)
            if name.startswith("!"):
                continue
            empty = _empty(table, name)
            values = (_blank(old, kept, empty), _blank(new, kept, empty))
            if values != (old, new):
                changed.append((*values, device, seq))
        _write(database, changed)
    return groups


def _blank(value: str, kept: Collection[str], empty: str) -> str:
    """An empty value, unless it names an erased record or is nothing already."""
    return value if value == "null" or value in kept else empty


def _empty(table: str, name: str) -> str:
    """The empty value a field of the log is given."""
    kind = kinds().get(table)
    type_ = kind.types.get(name, str) if kind else str
    return _EMPTY if type_ is str else encode(type_())


def _blank_cells(
    database: Database, stones: Tombstones, records: Collection[str] | None
) -> set[str]:
    """Empties the values tombstones of fields cover; gives the steps in which one stood."""
    groups: set[str] = set()
    for (record, name), limit in sorted(stones.cells.items()):
        if records is not None and record not in records:
            continue
        rows = database.execute(
            "SELECT device, seq, tbl, old, new, stamp, prev, grp FROM operation"
            " WHERE record = ? AND field = ? ORDER BY stamp",
            (record, name),
        ).fetchall()
        before = [row for row in rows if row[5] < limit]
        last = before[-1][5] if before else ""
        changed: list[tuple[str, str, str, int]] = []
        for device, seq, table, old, new, stamp, prev, group in rows:
            empty = _empty(table, name)
            values = (
                empty if (stamp < limit or prev < limit) and old != "null" else old,
                empty if stamp < limit and stamp != last else new,
            )
            if values != (old, new):
                changed.append((*values, device, seq))
                groups.add(group)
        _write(database, changed)
    return groups


def _write(database: Database, changed: list[tuple[str, str, str, int]]) -> None:
    database.executemany(
        "UPDATE operation SET old = ?, new = ? WHERE device = ? AND seq = ?", changed
    )


def _clear_labels(
    database: Database, erased: Collection[str], pattern: re.Pattern[str] | None
) -> None:
    """Takes out of the names of steps what they quote of an erased record, or its name."""
    own = _groups_of(database, erased)
    for table in ("operation", "step"):
        rows = database.execute(f"SELECT DISTINCT grp, label FROM {table}").fetchall()  # noqa: S608
        for group, text in rows:
            label = decode_label(text)
            if label.fields and (group in own or says(label, pattern)):
                database.execute(
                    f"UPDATE {table} SET label = ? WHERE grp = ? AND label = ?",  # noqa: S608
                    (encode_label(_wordless(label)), group, text),
                )


def _groups_of(database: Database, erased: Collection[str]) -> set[str]:
    """Steps in which an erased record was touched."""
    touched: set[str] = set()
    for lot, marks in chunks(erased):
        sql = f"SELECT DISTINCT grp FROM operation WHERE record IN ({marks})"  # noqa: S608
        touched |= {row[0] for row in database.execute(sql, lot)}
    return touched


def says(label: Label, pattern: re.Pattern[str] | None) -> bool:
    """Whether a label quotes a name, whole or cut short."""
    return pattern is not None and any(
        pattern.search(value) or value.endswith("…") for _, value in label.fields
    )


def _wordless(label: Label) -> Label:
    """The label without what it quotes; numbers, and the sentence of a step undone, stay."""
    return Label(
        label.text,
        tuple(
            (name, value if name == "step" or value.isdecimal() else "…")
            for name, value in label.fields
        ),
    )


def _forget_steps(database: Database, groups: Collection[str]) -> None:
    """Steps that would bring something back can be undone no more; nothing can be redone."""
    for lot, marks in chunks(groups):
        database.execute(f"DELETE FROM step WHERE grp IN ({marks})", lot)  # noqa: S608
    if groups:
        database.execute("DELETE FROM step WHERE undone = 1", ())


def _empty_index(database: Database, erased: Collection[str]) -> None:
    """Takes erased records out of the search index, words and all."""
    search_index.drop(database, sorted(erased))
