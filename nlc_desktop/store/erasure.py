"""Erasing a person for good: the records, their values in the log, and every text that names them.

Everything happens in one transaction: it is wholly done or not at all. What was written is a
tombstone (`tombstones`), which travels to other laptops and takes effect there in the same way.
Afterwards `shrink` gives back the pages in which older versions of rows may still lie.
"""

from collections.abc import Iterable, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from typing import Any

from nlc_desktop.clock import Clock
from nlc_desktop.domain.erasing import NamesInMinutes
from nlc_desktop.domain.operations import Changes, Label, Touched, Value
from nlc_desktop.records import new_id
from nlc_desktop.store import erasure_plan, scrubbing, shelf, steps, tombstones
from nlc_desktop.store.erasure_plan import NAMES_OF_BODIES, Mention, Plan, row_of
from nlc_desktop.store.materialise import Materialiser, dependants
from nlc_desktop.store.oplog import LogWriter, table_of
from nlc_desktop.store.registry import kinds
from nlc_desktop.store.sql import Database, decode
from nlc_desktop.store.transaction import Store, transaction, world_faults


@dataclass(frozen=True, kw_only=True)
class Order:
    """Whom to erase, why, and what becomes of the name in minutes."""

    person: str
    reason: str
    on: str
    """The day, ISO text."""
    names: NamesInMinutes
    stand_in: str
    """What stands for the name where no post is known."""
    label: Label
    english: bool = False
    """Whether posts stand in with their English titles."""


def erase(store: Store, order: Order, *, actor: str, clock: Clock) -> Changes:
    """Erases a person who is there; nothing of it can be undone.

    Raises:
        WorkspaceBusy: when another program is writing.
        WorkspaceError: when the disk is full or fails; nothing is changed then.
    """
    with transaction(store) as database, scrubbing.leaving_nothing(database):
        plan = erasure_plan.plan(database, order.person, order.stand_in, english=order.english)
        log = LogWriter(database, store.device, clock, new_id(), order.label, actor)
        touched = _Erasing(database, log, plan, order).run()
    return Changes(group=log.group, label=order.label, touched=tuple(touched))


def shrink(store: Store) -> None:
    """Writes the file anew, so that no page holds what rows said before.

    Raises:
        WorkspaceError: when the disk is full or fails; what was erased stays erased.
    """
    with world_faults(), closing(store.engine().raw_connection()) as connection:
        database: Any = connection.driver_connection
        database.execute("VACUUM")
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()


@dataclass
class _Erasing:
    """One erasure inside its transaction."""

    database: Database
    log: LogWriter
    plan: Plan
    order: Order
    records: set[str] = field(default_factory=set[str])
    """Records to bring into line at the end."""
    gone: set[str] = field(default_factory=set[str])

    def run(self) -> list[Touched]:
        """Writes the operations and lets them take effect."""
        replaced = [one for one in self.plan.mentions if not self._stays(one)]
        cells = [*(_cell_of(one) for one in replaced), *self._earlier_wordings()]
        self._spare()
        for mention in replaced:
            self._set(
                mention.named.table, mention.named.record, mention.named.field, mention.becomes
            )
        self._leave_meetings()
        self._delete()
        stones = self._tombstones(sorted(set(cells)))
        Materialiser(self.database).bring(stones)
        self.records |= scrubbing.take_effect(self.database, stones, self.plan.pattern)
        shelf.recompute(self.database, self.records)
        touched = Materialiser(self.database).bring(self.records)
        self._forget_actor()
        steps.forget_redo(self.database)
        scrubbing.forget_words(self.database)
        return touched

    def _stays(self, mention: Mention) -> bool:
        """Whether a name stays as the record of what happened."""
        return mention.official and self.order.names is NamesInMinutes.KEEP

    def _earlier_wordings(self) -> Iterable[tuple[str, str]]:
        """Fields that say the name in the log, but for the records that go and the names kept."""
        pattern = self.plan.pattern
        if pattern is None or self.plan.namesakes:
            return
        kept = {_cell_of(one) for one in self.plan.mentions if self._stays(one)}
        rows = self.database.execute(
            "SELECT DISTINCT tbl, record, field, old, new FROM operation WHERE field NOT LIKE '!%'"
        )
        named: dict[tuple[str, str], None] = {}
        for table, record, name, old, new in rows:
            if (table, name) in NAMES_OF_BODIES or (record, name) in kept:
                continue
            if any(len(text) > 2 and pattern.search(str(decode(text))) for text in (old, new)):
                named[record, name] = None
        going = tombstones.Tombstones(self.plan.ids).among(
            self.database, {record for record, _ in named}
        )
        yield from (one for one in named if one[0] not in going)

    def _spare(self) -> None:
        """What once hung on the person and now hangs on something else begins anew there.

        A tombstone takes everything with it that ever hung on an erased record; the number an
        organisation uses now is not the person's any more.
        """
        for record in sorted(self.plan.hanging):
            table = table_of(self.database, record)
            kind = kinds().get(table or "")
            if kind is None or not kind.parents:
                continue
            row = row_of(self.database, kind.table, kind.fields, record)
            if row and not any(str(row[link]) in self.plan.ids for link in kind.parents):
                copy = new_id()
                self._drop(kind.table, record)
                self.log.add(kind.table, copy, list(row.items()))
                self.records.add(copy)

    def _leave_meetings(self) -> None:
        """The guest lists: what is ahead forgets the person, what was held keeps a name or post."""
        for person in sorted(self.plan.ids):
            rows = self.database.execute(
                "SELECT i.id, i.post_id, i.organisation_id, i.name_text, m.state, m.starts"
                " FROM invitation i JOIN meeting m ON m.id = i.meeting_id WHERE i.person_id = ?",
                (person,),
            ).fetchall()
            for invitation, post, body, name, state, _ in rows:
                ahead = state in {"planned", "called"}
                if ahead and not (post or body):
                    self._drop("invitation", invitation)
                    continue
                self._set("invitation", invitation, "person_id", "")
                if not ahead and not name:
                    self._name_guest(invitation, named=bool(post or body))

    def _name_guest(self, invitation: str, *, named: bool) -> None:
        """The name or the post on the list of a meeting that was held."""
        if self.order.names is NamesInMinutes.KEEP:
            self._set("invitation", invitation, "name_text", self.plan.name)
        elif not named:
            self._set("invitation", invitation, "name_text", self.plan.stand_in)

    def _delete(self) -> None:
        """The person, and what has no meaning without them."""
        waiting = sorted(self.plan.ids)
        for record in dependants(self.database, waiting):
            table = table_of(self.database, record)
            if table is not None:
                self._drop(table, record)
        for table, link in (("merge", "kept_id"), ("merge", "gone_id")):
            for person in waiting:
                sql = f"SELECT id FROM {table} WHERE {link} = ?"  # noqa: S608
                for (record,) in self.database.execute(sql, (person,)).fetchall():
                    self._drop(table, record)
        self._drop("person", self.plan.person)

    def _tombstones(self, cells: Sequence[tuple[str, str]]) -> set[str]:
        """Writes the tombstones, after everything else: their stamps say what is older."""
        self.log.flush()
        made: set[str] = set()
        reason = self.order.reason
        for identity in sorted(self.plan.ids):
            own = reason if identity == self.plan.person else ""
            made.add(self._tombstone("person", identity, own))
        for record, name in cells:
            made.add(self._tombstone(tombstones.TEXT, tombstones.cell(record, name), ""))
            self.records.add(record)
        self.log.flush()
        return made

    def _tombstone(self, kind: str, erased: str, reason: str) -> str:
        identity = new_id()
        values: list[tuple[str, Value]] = [
            ("kind", kind),
            ("erased_id", erased),
            ("erased_on", self.order.on),
            ("reason", reason),
        ]
        self.log.add(tombstones.TABLE, identity, values)
        return identity

    def _set(self, table: str, record: str, name: str, value: Value) -> None:
        """Sets one field; once in an erasure."""
        old = row_of(self.database, table, (name,), record).get(name)
        if old != value:
            self.log.write(table, record, name, old, value)
            self.records.add(record)

    def _drop(self, table: str, record: str) -> None:
        """Deletes a record, once."""
        if record not in self.gone:
            self.log.delete(table, record)
            self.log.flush()
            self.gone.add(record)
            self.records.add(record)

    def _forget_actor(self) -> None:
        """The name goes from the log's record of who did it, should the person have been one."""
        if self.plan.pattern is None or self.plan.namesakes:
            return
        actors = self.database.execute("SELECT DISTINCT actor FROM operation").fetchall()
        for (actor,) in actors:
            if self.plan.pattern.search(actor):
                self.database.execute("UPDATE operation SET actor = '' WHERE actor = ?", (actor,))


def _cell_of(mention: Mention) -> tuple[str, str]:
    return mention.named.record, mention.named.field
