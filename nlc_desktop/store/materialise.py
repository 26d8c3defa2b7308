"""The tables as they follow from the log: which records there are and what their fields hold.

The rule, the same on every device whatever the order operations arrived in:

* A field holds the value with the greatest stamp.
* A record is alive when its ``!deleted`` says *false*, or when some field of it was set by
  somebody the deletion did not know of: an edit beats a deletion that had not seen it, since a
  deletion that was meant can be repeated in a second and lost text can't. A deletion says in
  ``old`` what it knew: for each device the number of its last operation on the record.
* A record is in its table when it is alive and every parent it names is in its table; a circle of
  parents is in none. A record that is alive without its parent stays in the log, is listed in
  ``orphan`` and comes back with the parent.
* What was erased is never alive, and the tombstone that says so always is (`tombstones`).
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from nlc_desktop.domain.operations import DELETED, Effect, Touched, Value
from nlc_desktop.store import search_index, tombstones
from nlc_desktop.store.registry import Kind, child_links, kinds
from nlc_desktop.store.sql import Database, chunks, decode

_WINNERS = """SELECT o.record, o.tbl, o.field, o.new FROM operation AS o JOIN (
    SELECT record, field, MAX(stamp) AS stamp FROM operation
    WHERE record IN ({marks}) GROUP BY record, field) AS winner
    ON o.record = winner.record AND o.field = winner.field AND o.stamp = winner.stamp"""

_KNOWN = re.compile(r"([0-9a-f]{8}):([0-9]{1,18})")


@dataclass
class State:
    """What the log says of one record."""

    kind: Kind | None
    alive: bool
    values: dict[str, Value] = field(default_factory=dict[str, Value])

    def parents(self) -> list[str]:
        """The records it belongs to."""
        links = self.kind.parents if self.kind else ()
        return [str(value) for link in links if (value := self.values.get(link))]

    def row(self) -> dict[str, Value]:
        """Its row in the table, without the id."""
        assert self.kind is not None
        return {
            name: self.values.get(name, default) for name, default in self.kind.defaults.items()
        }


class Materialiser:
    """Brings the tables, the list of orphans and the search index into line with the log."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._states: dict[str, State] = {}
        self._present: dict[str, bool] = {}
        self._orphans = {row[0] for row in database.execute("SELECT record FROM orphan")}
        self._tombstones = tombstones.erased_records(database)
        self.revived: set[str] = set()
        """Records looked at that are alive although a deletion won."""

    def bring(self, records: Iterable[str]) -> list[Touched]:
        """Brings these records, and whatever hangs on them, into line; says what changed."""
        effects: dict[str, Touched] = {}
        waiting = sorted(set(records))
        while waiting:
            self._load(waiting)
            stored = self._stored(waiting)
            changed = [self._bring_one(record, stored.get(record)) for record in waiting]
            found = [touched for touched in changed if touched is not None]
            effects.update((touched.record, touched) for touched in found)
            waiting = sorted(set(self._hanging_on(found)))
        return list(effects.values())

    def present(self, record: str) -> bool:
        """Whether a record is in its table by the rule above."""
        return self._is_present(record, frozenset())

    def look_at(self, records: Iterable[str]) -> None:
        """Reads many records of the log in lots, which is cheaper than one by one."""
        self._load(sorted(set(records)))

    def parents(self, record: str) -> list[str]:
        """The records a record belongs to, as the log has it."""
        return self._state(record).parents()

    def _is_present(self, record: str, below: frozenset[str]) -> bool:
        known = self._present.get(record)
        if known is not None:
            return known
        if record in below:
            return False
        state = self._state(record)
        below |= {record}
        answer = state.alive and all(self._is_present(one, below) for one in state.parents())
        if answer or len(below) == 1:
            self._present[record] = answer
        return answer

    def _bring_one(self, record: str, stored: dict[str, Value] | None) -> Touched | None:
        state = self._state(record)
        if state.kind is None:
            return None
        if not self.present(record):
            self._note_orphan(record, state)
            return self._remove(record, state.kind) if stored is not None else None
        row = state.row()
        self._forget_orphan(record)
        if row == stored:
            return None
        self._write(record, state.kind, row, fresh=stored is None)
        effect = Effect.ADDED if stored is None else Effect.CHANGED
        return Touched(state.kind.table, record, effect)

    def _note_orphan(self, record: str, state: State) -> None:
        self._forget_orphan(record)
        if state.alive:
            self._orphans.add(record)
            rows = [(record, parent) for parent in set(state.parents())]
            self._database.executemany("INSERT INTO orphan (record, parent) VALUES (?, ?)", rows)

    def _forget_orphan(self, record: str) -> None:
        if record in self._orphans:
            self._orphans.remove(record)
            self._database.execute("DELETE FROM orphan WHERE record = ?", (record,))

    def _remove(self, record: str, kind: Kind) -> Touched:
        self._database.execute(f"DELETE FROM {kind.table} WHERE id = ?", (record,))  # noqa: S608
        if kind.searchable:
            search_index.drop(self._database, [record])
        return Touched(kind.table, record, Effect.REMOVED)

    def _write(self, record: str, kind: Kind, row: dict[str, Value], *, fresh: bool) -> None:
        if not fresh:
            self._database.execute(f"DELETE FROM {kind.table} WHERE id = ?", (record,))  # noqa: S608
        names = ", ".join(f'"{name}"' for name in row)
        self._database.execute(
            f"INSERT INTO {kind.table} (id, {names}) VALUES (?{', ?' * len(row)})",  # noqa: S608
            (record, *row.values()),
        )
        if kind.searchable:
            entry = search_index.text_of_row(kind.record_class, record, row)
            search_index.put(self._database, record, entry, fresh=fresh)

    def _hanging_on(self, touched: list[Touched]) -> list[str]:
        """The records to look at again because these came or went."""
        gone = [one.record for one in touched if one.effect is Effect.REMOVED]
        come = [one.record for one in touched if one.effect is Effect.ADDED]
        found = dependants(self._database, gone)
        for lot, marks in chunks(come):
            rows = self._database.execute(
                f"SELECT record FROM orphan WHERE parent IN ({marks})",  # noqa: S608
                lot,
            )
            found += [row[0] for row in rows]
        return found

    def _state(self, record: str) -> State:
        if record not in self._states:
            self._load([record])
        return self._states[record]

    def _load(self, records: Iterable[str]) -> None:
        wanted = [record for record in records if record not in self._states]
        for record in wanted:
            self._states[record] = State(None, alive=False)
        for lot, marks in chunks(wanted):
            for record, table, name, new in self._database.execute(
                _WINNERS.format(marks=marks), lot
            ):
                self._take(self._states[record], table, name, decode(new))
        erased = self._tombstones.among(self._database, wanted)
        for record in erased:
            self._states[record].alive = False
        gone = [record for record in wanted if not self._states[record].alive]
        self._revive(record for record in gone if record not in erased)

    @staticmethod
    def _take(state: State, table: str, name: str, value: Value) -> None:
        state.kind = kinds().get(table)
        if name == DELETED:
            state.alive = value is False or table == tombstones.TABLE
        elif state.kind is not None and name in state.kind.types:
            state.values[name] = value

    def _revive(self, records: Iterable[str]) -> None:
        """Records whose deletion did not know of all that was set in them are alive."""
        known = [record for record in records if self._states[record].kind is not None]
        for record in unseen_edits(self._database, known):
            self._states[record].alive = True
            self.revived.add(record)

    def _stored(self, records: Iterable[str]) -> dict[str, dict[str, Value]]:
        """The rows there are now, by id."""
        by_kind: dict[str, list[str]] = {}
        for record in records:
            kind = self._states[record].kind
            if kind is not None:
                by_kind.setdefault(kind.table, []).append(record)
        found: dict[str, dict[str, Value]] = {}
        for table, ids in by_kind.items():
            fields = kinds()[table].fields
            names = ", ".join(f'"{name}"' for name in fields)
            for lot, marks in chunks(ids):
                for row in self._database.execute(
                    f"SELECT id, {names} FROM {table} WHERE id IN ({marks})",  # noqa: S608
                    lot,
                ):
                    found[row[0]] = dict(zip(fields, row[1:], strict=True))
        return found


def unseen_edits(database: Database, records: Iterable[str]) -> set[str]:
    """Deleted records of which some field was set by somebody no deletion of them knew of."""
    found: set[str] = set()
    for lot, marks in chunks(records):
        known = _knowledge(database, lot, marks)
        rows: Iterable[Any] = database.execute(
            "SELECT record, device, MAX(seq) FROM operation"  # noqa: S608
            f" WHERE record IN ({marks}) AND field NOT LIKE '!%' GROUP BY record, device",
            lot,
        )
        found.update(
            record for record, device, seq in rows if seq > known.get(record, {}).get(device, 0)
        )
    return found


def knowledge_of(database: Database, record: str) -> dict[str, int]:
    """What all deletions of a record together knew of it."""
    return _knowledge(database, [record], "?").get(record, {})


def _knowledge(database: Database, lot: list[str], marks: str) -> dict[str, dict[str, int]]:
    rows: Iterable[Any] = database.execute(
        f"SELECT record, old FROM operation WHERE record IN ({marks})"  # noqa: S608
        " AND field = ? AND new = 'true'",
        [*lot, DELETED],
    )
    found: dict[str, dict[str, int]] = {}
    for record, old in rows:
        known = found.setdefault(record, {})
        for device, seq in _KNOWN.findall(old):
            known[device] = max(known.get(device, 0), int(seq))
    return found


def hanging(database: Database, records: Iterable[str]) -> dict[str, list[str]]:
    """The records in the tables that hang directly on each of these."""
    found: dict[str, list[str]] = {}
    for lot, marks in chunks(records):
        for table, link in child_links():
            rows = database.execute(
                f'SELECT "{link}", id FROM {table} WHERE "{link}" IN ({marks})',  # noqa: S608
                lot,
            )
            for parent, record in rows:
                found.setdefault(parent, []).append(record)
    return found


def dependants(database: Database, records: Iterable[str]) -> list[str]:
    """The records in the tables that hang directly on any of these."""
    found: list[str] = []
    for lot, marks in chunks(records):
        for table, link in child_links():
            rows = database.execute(
                f'SELECT id FROM {table} WHERE "{link}" IN ({marks})',  # noqa: S608
                lot,
            )
            found += [row[0] for row in rows]
    return found
