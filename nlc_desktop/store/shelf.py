"""The shelf: what somebody wrote and nobody had seen when another value won.

Of all operations on one field, those no later operation had seen (``prev``) are its heads. The
one with the greatest stamp wins; the others are on the shelf until a person settles them. The
same edit made twice, from the same value to the same value, counts as one. Settling is an
operation too, in a field of its own (`SETTLED` and the stamp), so that it travels, can be undone
and never collides. What was erased is on no shelf (`tombstones`).
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter

from nlc_desktop.store import tombstones
from nlc_desktop.store.sql import Database, chunks

SETTLED = "!settled "
"""A field ``!settled <stamp>`` that is true takes the value of that stamp off the shelf."""

_HISTORY = """SELECT record, field, stamp, prev, tbl, device, seq FROM operation
    WHERE (record, field) IN (SELECT record, field FROM operation
        WHERE record IN ({marks}) AND field NOT LIKE '!settled%'
        GROUP BY record, field HAVING COUNT(*) > 1)
    ORDER BY record, field, stamp"""

_SETTLED = """SELECT record, field, new FROM operation
    WHERE record IN ({marks}) AND field LIKE '!settled%' ORDER BY record, field, stamp"""


@dataclass(frozen=True, slots=True)
class _Entry:
    """One operation on a field, as far as the shelf is concerned."""

    stamp: str
    prev: str
    table: str
    device: str
    seq: int


def recompute(database: Database, records: Iterable[str]) -> int:
    """Puts on the shelf what belongs there of these records; returns how many entries are new."""
    fresh = 0
    stones = tombstones.read(database)
    for lot, marks in chunks(records):
        before = _on_shelf(database, lot, marks)
        erased = stones.among(database, lot)
        now = {
            key: entry
            for key, entry in _losers(database, lot, marks)
            if key[0] not in erased and not stones.covers(*key)
        }
        gone = [key for key in before if key not in now]
        came = [key for key in now if key not in before]
        database.executemany("DELETE FROM shelf WHERE record = ? AND field = ? AND stamp = ?", gone)
        database.executemany(
            "INSERT INTO shelf (record, field, stamp, tbl, device, seq) VALUES (?,?,?,?,?,?)",
            [(*key, now[key].table, now[key].device, now[key].seq) for key in came],
        )
        fresh += len(came)
    return fresh


def _on_shelf(database: Database, lot: list[str], marks: str) -> set[tuple[str, str, str]]:
    rows = database.execute(
        f"SELECT record, field, stamp FROM shelf WHERE record IN ({marks})",  # noqa: S608
        lot,
    )
    return {(record, field, stamp) for record, field, stamp in rows}


def _losers(
    database: Database, lot: list[str], marks: str
) -> Iterator[tuple[tuple[str, str, str], _Entry]]:
    """Every value of these records that lost unseen and is not settled."""
    settled: set[tuple[str, str]] | None = None
    for (record, field), rows in groupby(
        database.execute(_HISTORY.format(marks=marks), lot), key=itemgetter(0, 1)
    ):
        entries = [_Entry(*row[2:]) for row in rows]
        losers = _heads(entries)[:-1]
        if not losers:
            continue
        if settled is None:
            settled = _settled(database, lot, marks)
        for entry in _without_twins(database, entries, losers):
            if (record, entry.stamp) not in settled:
                yield (record, field, entry.stamp), entry


def _heads(entries: list[_Entry]) -> list[_Entry]:
    """The operations no other had seen, the winner last."""
    seen = {entry.prev for entry in entries}
    return [entry for entry in entries if entry.stamp not in seen or entry is entries[-1]]


def _without_twins(database: Database, entries: list[_Entry], losers: list[_Entry]) -> list[_Entry]:
    """The losers without those whose edit was made elsewhere too, and won or was seen there."""
    values = {entry.stamp: _value(database, entry) for entry in entries}
    alone: list[_Entry] = []
    for loser in losers:
        twins = [
            entry
            for entry in entries
            if entry.prev == loser.prev and values[entry.stamp] == values[loser.stamp]
        ]
        standing = [twin for twin in twins if twin not in losers]
        if not standing and twins[-1] is loser:
            alone.append(loser)
    return alone


def _value(database: Database, entry: _Entry) -> str:
    row = database.execute(
        "SELECT new FROM operation WHERE device = ? AND seq = ?", (entry.device, entry.seq)
    ).fetchone()
    return str(row[0])


def _settled(database: Database, lot: list[str], marks: str) -> set[tuple[str, str]]:
    """The (record, stamp) pairs a person has settled."""
    last = {
        (record, field.removeprefix(SETTLED)): new
        for record, field, new in database.execute(_SETTLED.format(marks=marks), lot)
    }
    return {key for key, new in last.items() if new == "true"}
