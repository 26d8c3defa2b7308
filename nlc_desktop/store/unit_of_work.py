"""Changing records: one transaction that commits when told and writes the log by itself.

::

    with unit_of_work(workspace, Label(tr_noop("Rename meeting")), actor=name, clock=clock) as work:
        meeting = work.get(Meeting, meeting_id)
        meeting.public_title = title
        return work.commit(record=meeting_id)

Leaving without `commit` changes nothing. No record outlives its unit of work: what is needed
afterwards is read before, or through the queries.
"""

from collections.abc import Generator, Iterable, Mapping, Sequence
from contextlib import contextmanager
from typing import Any, TypeVar

from sqlalchemy import event
from sqlalchemy.orm import ORMExecuteState
from sqlmodel import Session, select

from nlc_desktop.clock import Clock, SystemClock
from nlc_desktop.domain.operations import Changes, Label, Value
from nlc_desktop.errors import InputError
from nlc_desktop.i18n import tr
from nlc_desktop.records import Record, new_id
from nlc_desktop.store import steps
from nlc_desktop.store.hybrid_clock import milliseconds
from nlc_desktop.store.oplog import LogWriter
from nlc_desktop.store.registry import kind_of
from nlc_desktop.store.steps import Step
from nlc_desktop.store.tracking import Tracker
from nlc_desktop.store.transaction import Store, begin, driver, world_faults

R = TypeVar("R", bound=Record)


class UnitOfWork:
    """One transaction; made by `unit_of_work`."""

    def __init__(
        self, session: Session, log: LogWriter, *, key: str, joined: bool, undoable: bool
    ) -> None:
        self.session = session
        self._log = log
        self._key = key
        self._joined = joined
        self._undoable = undoable
        self._tracker = Tracker(log.database, log)
        self._notices: list[str] = []
        event.listen(session, "before_flush", self._tracker.before_flush)
        event.listen(session, "do_orm_execute", _refuse_bulk)

    def get(self, record_class: type[R], record: str) -> R:
        """The record with this id.

        Raises:
            InputError: When it was deleted meanwhile.
        """
        found = self.session.get(record_class, record)
        if found is None:
            raise InputError(
                tr("This entry was deleted meanwhile. Go back to the list and choose again."),
                details=f"{record_class.__name__} {record}",
            )
        return found

    def find(self, record_class: type[R], **fields: Any) -> list[R]:
        """The records whose fields have these values, in the order they were made."""
        query = select(record_class).filter_by(**fields).order_by("id")
        return list(self.session.scalars(query))

    def add(self, record: R) -> R:
        """Puts a new record in."""
        self.session.add(record)
        return record

    def add_rows(self, record_class: type[Record], rows: Sequence[Mapping[str, Value]]) -> None:
        """Puts many new records in, each given as its fields with an ``id`` nothing else has.

        The same as `add`, without making an object of each: for importing lists. What is not
        given holds its default.
        """
        self.session.flush()
        self._tracker.add_rows(record_class, rows)

    def delete(self, record: Record) -> None:
        """Takes a record out, with everything that has no meaning without it."""
        self.session.flush()
        self.session.delete(record)
        self.session.flush()

    @property
    def group(self) -> str:
        """The name of this step in the log."""
        return self._log.group

    def touch(self, record: Record) -> None:
        """Says once more what a record holds: a deletion elsewhere did not know of this work.

        For a record others are about to be hung on, so that it is not deleted under them.
        """
        self.session.flush()
        kind = kind_of(record)
        name = kind.fields[0]
        value = getattr(record, name)
        self._log.write(kind.table, record.id, name, value, value)
        self._log.flush()

    def made_in(self, records: Iterable[str]) -> Mapping[str, Step]:
        """The steps in which records were made, as far as Undo knows them."""
        return steps.that_made(self._log.database, self._log.device, records)

    def beside(self, step: Step | None) -> None:
        """Has what follows be part of an earlier step (`made_in`); with none, of this one again.

        For what comes of itself after a record, such as a first place on the map: it must not
        stand in the way when that step is taken back.
        """
        if self._log.part_of != step:
            self.session.flush()
            self._log.join(step)

    def flush(self) -> None:
        """Writes what was changed so far, so that `find` sees it; nothing is committed."""
        self.session.flush()

    def notice(self, sentence: str) -> None:
        """Has `Changes` tell the person something."""
        self._notices.append(sentence)

    def commit(self, record: str = "") -> Changes:
        """Makes it so; ``record`` is the main record, for whoever asked for the change.

        Raises:
            InputError: When a record was hung on something that is gone meanwhile.
            WorkspaceError: When the disk is full or fails; nothing is changed then.
        """
        self.session.flush()
        touched = self._tracker.finish()
        written = self._log.written > 0
        if written and self._undoable and not self._joined:
            now = milliseconds(self._log.clock.now())
            log = self._log
            steps.push(log.database, log.group, log.device, label=log.label, key=self._key, now=now)
        elif self._log.apart and not self._undoable:
            steps.forget_redo(self._log.database)
        self.session.commit()
        return Changes(
            group=self._log.group if written else "",
            label=self._log.label,
            record=record,
            touched=touched,
            notices=tuple(self._notices),
        )


@contextmanager
def unit_of_work(
    store: Store,
    label: Label,
    *,
    actor: str = "",
    clock: Clock | None = None,
    coalesce: str | None = None,
    undoable: bool = True,
) -> Generator[UnitOfWork]:
    """Opens a unit of work on an open workspace.

    ``label`` is what Undo calls the step and the history shows; ``actor`` who did it. With
    ``coalesce``, say ``"block.text:<id>"``, a commit joins the newest step when that has the
    same key and began less than 30 seconds ago: one Undo takes back a stretch of typing, while
    the log keeps every commit. ``undoable=False`` is for what Undo must not offer, such as
    building the example.

    Raises:
        WorkspaceBusy: When another program is writing.
        WorkspaceError: When the disk is full or fails.
    """
    clock = clock or SystemClock()
    with world_faults(), Session(store.engine()) as session:
        connection = session.connection()
        begin(connection)
        database = driver(connection)
        key = coalesce or ""
        now = milliseconds(clock.now())
        joined = steps.joinable(database, store.device, key, now) if undoable else None
        group = joined.group if joined else new_id()
        log = LogWriter(database, store.device, clock, group, label, actor)
        yield UnitOfWork(session, log, key=key, joined=joined is not None, undoable=undoable)


def _refuse_bulk(state: ORMExecuteState) -> None:
    """Statements that would change records behind the log's back are a mistake in the program."""
    if not state.is_select:
        raise TypeError("records are changed through the session's objects, not by statements")
