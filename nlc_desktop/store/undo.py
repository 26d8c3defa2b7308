"""Undo and redo: a step is taken back, or made again, by new operations.

What another laptop changed since is left alone, and the answer says so. Because a step is kept in
the log and the stack in the workspace, Undo works after a restart too.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from nlc_desktop.clock import Clock, SystemClock
from nlc_desktop.domain.operations import DELETED, Changes, Label, Operation, Touched, Value
from nlc_desktop.domain.step_names import redone, undone
from nlc_desktop.i18n import tr
from nlc_desktop.records import new_id
from nlc_desktop.store import shelf, steps
from nlc_desktop.store.hybrid_clock import milliseconds
from nlc_desktop.store.materialise import Materialiser, hanging, knowledge_of
from nlc_desktop.store.oplog import LogWriter, operations, winner_of
from nlc_desktop.store.registry import kinds
from nlc_desktop.store.sql import Database, chunks
from nlc_desktop.store.steps import Step
from nlc_desktop.store.transaction import Store, transaction


@dataclass
class _Cell:
    """One field a step set: what it held before and after; ``fresh`` when nothing was before."""

    table: str
    record: str
    field: str
    before: Value
    after: Value
    stamp: str
    fresh: bool

    def turned(self) -> "_Cell":
        """The same the other way round."""
        return _Cell(
            self.table, self.record, self.field, self.after, self.before, self.stamp, self.fresh
        )


def undo(store: Store, *, actor: str = "", clock: Clock | None = None) -> Changes:
    """Takes the newest step back; changes nothing when there is none."""
    return _walk(store, actor, clock, back=True)


def redo(store: Store, *, actor: str = "", clock: Clock | None = None) -> Changes:
    """Makes the step again that was taken back last; changes nothing when there is none."""
    return _walk(store, actor, clock, back=False)


def reverse(
    store: Store, group: str, label: Label, *, actor: str = "", clock: Clock | None = None
) -> Changes:
    """Takes back one group of the log, however long ago and whoever made it, as a new step.

    What was changed since is left alone, on whichever laptop, and the notices say so. Changes
    nothing when the log does not know the group or nothing of it is left.
    """
    clock = clock or SystemClock()
    with transaction(store) as database:
        step = _logged(database, group, label)
        log = LogWriter(database, store.device, clock, new_id(), label, actor)
        cells = _cells(database, step)
        reversal = _Reversal(database, log, step, cells, long_ago=True)
        touched = reversal.run()
        if log.written:
            now = milliseconds(clock.now())
            steps.push(database, log.group, log.device, label=label, key="", now=now)
        return Changes(
            group=log.group if log.written else "",
            label=label,
            touched=tuple(touched),
            notices=reversal.notices(),
        )


def _logged(database: Database, group: str, label: Label) -> Step:
    """A group of the log as a step, whether it is on this laptop's stack or not."""
    row = database.execute("SELECT device FROM operation WHERE grp = ? LIMIT 1", (group,))
    found = row.fetchone()
    return Step(0, group, found[0] if found else "", label, "", 0)


def _walk(store: Store, actor: str, clock: Clock | None, *, back: bool) -> Changes:
    with transaction(store) as database:
        step = steps.next_undo(database) if back else steps.next_redo(database)
        if step is None:
            return Changes()
        label = undone(step.label) if back else redone(step.label)
        log = LogWriter(database, store.device, clock or SystemClock(), new_id(), label, actor)
        cells = [cell if back else cell.turned() for cell in _cells(database, step)]
        reversal = _Reversal(database, log, step, cells)
        touched = reversal.run()
        steps.mark(database, step, undone=back)
        return Changes(
            group=log.group if log.written else "",
            label=label,
            record=cells[0].record if cells else "",
            touched=tuple(touched),
            notices=reversal.notices(),
        )


def _cells(database: Database, step: Step) -> list[_Cell]:
    """What a step set, field by field, in order.

    Where another laptop's value came in between two operations of the step, only what followed
    counts, so that its value is what the field goes back to.
    """
    found: dict[tuple[str, str], _Cell] = {}
    for item in operations(
        database, "grp = ? AND device = ? ORDER BY seq", (step.group, step.device)
    ):
        cell = found.get((item.record, item.field))
        if cell is not None and cell.stamp == item.prev:
            cell.after, cell.stamp = item.new, item.stamp
        else:
            found[item.record, item.field] = _cell(item)
    return list(found.values())


def _cell(item: Operation) -> _Cell:
    fresh = not item.prev
    if item.field == DELETED:
        gone = item.new is True
        return _Cell(item.table, item.record, DELETED, not gone, gone, item.stamp, fresh)
    before = _plain(item.table, item.field, item.old)
    return _Cell(item.table, item.record, item.field, before, item.new, item.stamp, fresh)


def _plain(table: str, field: str, value: Value) -> Value:
    """The value, or the empty value of the field where nothing was set before."""
    if field.startswith(shelf.SETTLED):
        return value is True
    kind = kinds().get(table)
    return value if kind is None or value is not None else kind.defaults.get(field)


def _kept_elsewhere(fields: int, entries: int) -> Iterator[str]:
    if fields:
        yield tr("{n} fields were changed on another laptop since, and stay as they are.", n=fields)
    if entries:
        yield tr(
            "{n} entries were changed on another laptop since, and stay as they are.", n=entries
        )


def _kept_since(fields: int, entries: int) -> Iterator[str]:
    if fields:
        yield tr("{n} fields were changed since, and stay as they are.", n=fields)
    if entries:
        yield tr("{n} entries were changed since, and stay as they are.", n=entries)


class _Reversal:
    """Sets the cells of one step to what they held ``before``, as far as they are still ours.

    With ``long_ago`` later steps of this laptop may have followed, and count as changes too.
    """

    def __init__(
        self,
        database: Database,
        log: LogWriter,
        step: Step,
        cells: list[_Cell],
        *,
        long_ago: bool = False,
    ) -> None:
        self._database = database
        self._group = step.group
        self._long_ago = long_ago
        self._log = log
        self._own = {step.device, log.device}
        self._lives = {cell.record: cell for cell in cells if cell.field == DELETED}
        self._fields = [cell for cell in cells if cell.field != DELETED]
        self._parent_cells = [cell for cell in self._fields if _is_parent(cell)]
        self._view = Materialiser(database)
        self._kept_fields = 0
        self._kept_records = 0

    def run(self) -> list[Touched]:
        """Writes the operations and brings the tables into line."""
        self._view.look_at(self._lives)
        going = self._going()
        coming = self._coming()
        for cell in self._fields:
            self._set(cell, going, coming)
        for record in coming:
            self._log.write(self._lives[record].table, record, DELETED, True, False)
        for record in going:
            self._log.delete(self._lives[record].table, record)
        self._log.flush()
        records = {cell.record for cell in self._fields} | set(self._lives)
        shelf.recompute(self._database, records)
        return Materialiser(self._database).bring(records)

    def notices(self) -> tuple[str, ...]:
        """What was left alone, in sentences."""
        told = _kept_since if self._long_ago else _kept_elsewhere
        return tuple(told(self._kept_fields, self._kept_records))

    def _going(self) -> list[str]:
        """Records to delete: there now, not before, and nobody else has put work into them."""
        wanted = [cell.record for cell in self._lives.values() if cell.before is True]
        there = [record for record in wanted if self._view.present(record)]
        going = set(there) - self._worked_on(there)
        below = hanging(self._database, going)
        while kept := {one for one in going if self._is_needed(one, below.get(one, ()), going)}:
            going -= kept
        self._kept_records += len(there) - len(going)
        return [record for record in there if record in going]

    def _worked_on(self, records: list[str]) -> set[str]:
        """Those of the records that others have put work into."""
        if self._long_ago:
            return {record for record in records if self._touched_since(record)}
        own = ",".join("?" * len(self._own))
        found: set[str] = set()
        for lot, marks in chunks(records):
            rows = self._database.execute(
                f"SELECT DISTINCT record FROM operation WHERE record IN ({marks})"  # noqa: S608
                f" AND device NOT IN ({own})",
                [*lot, *self._own],
            ).fetchall()
            found.update(row[0] for row in rows if self._touched_by_others(row[0]))
        return found

    def _is_needed(self, record: str, below: Iterable[str], going: set[str]) -> bool:
        """Whether something hangs on a record that neither goes nor is moved off it here."""
        left = set(below) - going
        return any(not self._moves_off(one, record, going) for one in left)

    def _moves_off(self, dependant: str, record: str, going: set[str]) -> bool:
        """Whether a record is hung on another one again: Undo and Redo of a merge do so."""
        return any(
            cell.record == dependant
            and cell.after == record
            and cell.before not in going
            and self._is_ours(cell)
            for cell in self._parent_cells
        )

    def _is_ours(self, cell: _Cell) -> bool:
        winner = winner_of(self._database, cell.record, cell.field)
        return winner is not None and winner.device in self._own and winner.value == cell.after

    def _coming(self) -> list[str]:
        """Records to bring back: gone now, there before, with a place to come back to."""
        wanted = [cell.record for cell in self._lives.values() if cell.before is False]
        gone = [record for record in wanted if not self._view.present(record)]
        coming = {record for record in gone if self._is_own(record, DELETED)}
        while homeless := {record for record in coming if not self._has_home(record, coming)}:
            coming -= homeless
        self._kept_records += len(gone) - len(coming)
        return [record for record in gone if record in coming]

    def _has_home(self, record: str, coming: set[str]) -> bool:
        parents = self._view.parents(record)
        return all(parent in coming or self._view.present(parent) for parent in parents)

    def _touched_by_others(self, record: str) -> bool:
        """Whether another laptop put something in that no deletion of the record knew of."""
        rows = self._database.execute(
            "SELECT device, MAX(seq) FROM operation WHERE record = ? GROUP BY device", (record,)
        )
        known = knowledge_of(self._database, record)
        return any(device not in self._own and seq > known.get(device, 0) for device, seq in rows)

    def _touched_since(self, record: str) -> bool:
        """Whether anybody put something in after the step made or revived the record."""
        row = self._database.execute(
            "SELECT 1 FROM operation WHERE record = ?1 AND grp <> ?2 AND stamp >"
            " (SELECT MAX(stamp) FROM operation WHERE record = ?1 AND grp = ?2) LIMIT 1",
            (record, self._group),
        )
        return row.fetchone() is not None

    def _is_own(self, record: str, field: str) -> bool:
        winner = winner_of(self._database, record, field)
        return winner is not None and winner.device in self._own

    def _set(self, cell: _Cell, going: Iterable[str], coming: Iterable[str]) -> None:
        """Sets one field back, unless it is not ours any more."""
        if cell.fresh and cell.record in self._lives:
            return
        winner = winner_of(self._database, cell.record, cell.field)
        if winner is None or winner.value == cell.before:
            return
        settling = cell.field.startswith(shelf.SETTLED)
        there = settling or cell.record in coming or self._view.present(cell.record)
        ours = winner.device in self._own and winner.value == cell.after
        if not (there and ours and self._keeps_home(cell, going, coming)):
            self._kept_fields += 1
            return
        self._log.write(cell.table, cell.record, cell.field, winner.value, cell.before)

    def _keeps_home(self, cell: _Cell, going: Iterable[str], coming: Iterable[str]) -> bool:
        """Whether the record still hangs on something once the field is set back."""
        if not _is_parent(cell) or not cell.before:
            return True
        parent = str(cell.before)
        return parent in coming or (parent not in going and self._view.present(parent))


def _is_parent(cell: _Cell) -> bool:
    """Whether a field says what its record hangs on."""
    kind = kinds().get(cell.table)
    return kind is not None and cell.field in kind.parents
