"""Turning what a session is about to write into operations, in the same transaction."""

from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import Any, cast

from sqlalchemy import inspect
from sqlalchemy.orm import Session, UOWTransaction
from sqlalchemy.orm.attributes import get_history

from nlc_desktop.domain.operations import Effect, Touched, Value
from nlc_desktop.errors import InputError
from nlc_desktop.i18n import tr
from nlc_desktop.records import Record
from nlc_desktop.store import search_index
from nlc_desktop.store.materialise import Materialiser, dependants
from nlc_desktop.store.oplog import LogWriter, knows, knows_any, table_of
from nlc_desktop.store.registry import Kind, kind_of, kind_of_class, kinds
from nlc_desktop.store.sql import Database


class Tracker:
    """Watches one session: logs every insert, change and delete, and remembers what it touched."""

    def __init__(self, database: Database, log: LogWriter) -> None:
        self._database = database
        self._log = log
        self._effects: dict[str, Touched] = {}
        self._linked: dict[str, Kind] = {}
        self._stale: dict[str, Record] = {}
        self._returned: list[str] = []
        self._hung: dict[str, tuple[Kind, tuple[str, ...]]] = {}
        """Parents of the records that were added as rows."""
        self._fresh: set[str] = set()
        """All records that were."""

    def before_flush(self, session: Session, _context: UOWTransaction, _instances: Any) -> None:
        """Writes the operations of what is about to be flushed."""
        self._refuse_strangers(session)
        for record in _records(session.deleted):
            self._delete(session, record)
        for record in _records(session.new):
            self._add(record)
        for record in _records(session.dirty):
            self._change(record)
        self._log.flush()

    def add_rows(self, record_class: type[Record], rows: Sequence[Mapping[str, Value]]) -> None:
        """Writes new records and their operations in one go; nothing may know their ids yet.

        A field that holds its default needs no operation (see `materialise`), which makes a long
        list a third shorter in the log, on every laptop and for good.
        """
        kind = kind_of_class(record_class)
        ids = [cast("str", row["id"]) for row in rows]
        if len(set(ids)) != len(ids) or knows_any(self._database, ids):
            raise TypeError(f"a new {kind.table} has the id of another record")
        self._fresh.update(ids)
        told = [_told(kind, row) for row in rows]
        whole = [tuple((kind.defaults | values).values()) for values in told]
        for record, values, given in zip(ids, whole, told, strict=True):
            self._log.add_new(kind.table, record, given.items())
            self._note(kind.table, record, Effect.ADDED)
            if kind.parents:
                links = [values[kind.fields.index(link)] for link in kind.parents]
                self._hung[record] = kind, tuple(str(link) for link in links if link)
        self._log.flush()
        names = ", ".join(f'"{name}"' for name in kind.fields)
        marks = ", ".join("?" * (len(kind.fields) + 1))
        self._database.executemany(
            f"INSERT INTO {kind.table} (id, {names}) VALUES ({marks})",  # noqa: S608
            [(record, *values) for record, values in zip(ids, whole, strict=True)],
        )
        if kind.searchable:
            fields = (dict(zip(kind.fields, values, strict=True)) for values in whole)
            texts = zip(ids, fields, strict=True)
            entries = [
                (one, search_index.text_of_row(record_class, one, row)) for one, row in texts
            ]
            search_index.put_new(self._database, entries)

    def finish(self) -> tuple[Touched, ...]:
        """Brings the search index up to date, checks the links; says what was touched.

        Raises:
            InputError: When a record was hung on something that is gone meanwhile.
        """
        for record in self._stale.values():
            search_index.put(self._database, record.id, search_index.text_of(record))
        self._stale.clear()
        materialiser = Materialiser(self._database)
        self._check_links(materialiser)
        for touched in materialiser.bring(self._orphans_of(self._returned)):
            self._note(touched.table, touched.record, touched.effect)
        return tuple(self._effects.values())

    def _add(self, record: Record) -> None:
        kind = kind_of(record)
        values = [(name, _checked(kind, name, getattr(record, name))) for name in kind.fields]
        if knows(self._database, record.id):
            self._returned.append(record.id)
        self._log.add(kind.table, record.id, values)
        self._note(kind.table, record.id, Effect.ADDED)
        self._remember(kind, record, links=bool(kind.parents))

    def _change(self, record: Record) -> None:
        kind = kind_of(record)
        changed: list[str] = []
        for name in kind.fields:
            history = get_history(record, name)
            if not history.has_changes():
                continue
            new = _checked(kind, name, getattr(record, name))
            old = history.deleted[0] if history.deleted else self._stored(kind, record.id, name)
            if new != old:
                self._log.write(kind.table, record.id, name, _checked(kind, name, old), new)
                changed.append(name)
        if changed:
            self._note(kind.table, record.id, Effect.CHANGED)
            self._remember(kind, record, links=any(name in kind.parents for name in changed))

    def _delete(self, session: Session, record: Record) -> None:
        """A record goes, and all that has no meaning without it goes with it."""
        self._gone(kind_of(record), record.id)
        waiting = [record.id]
        while waiting:
            waiting = [one for one in dependants(self._database, waiting) if self._take(one)]
        for loaded in list(session.identity_map.values()):
            if isinstance(loaded, Record) and self._is_gone(loaded.id) and loaded is not record:
                session.expunge(loaded)

    def _take(self, dependant: str) -> bool:
        """Deletes one dependant, unless it is gone already."""
        table = table_of(self._database, dependant)
        if table is None or self._is_gone(dependant):
            return False
        self._gone(kinds()[table], dependant)
        self._database.execute(f"DELETE FROM {table} WHERE id = ?", (dependant,))  # noqa: S608
        return True

    def _gone(self, kind: Kind, record: str) -> None:
        self._log.delete(kind.table, record)
        self._note(kind.table, record, Effect.REMOVED)
        self._stale.pop(record, None)
        self._linked.pop(record, None)
        self._hung.pop(record, None)
        self._fresh.discard(record)
        if kind.searchable:
            search_index.drop(self._database, [record])

    def _is_gone(self, record: str) -> bool:
        touched = self._effects.get(record)
        return touched is not None and touched.effect is Effect.REMOVED

    def _remember(self, kind: Kind, record: Record, *, links: bool) -> None:
        if kind.searchable:
            self._stale[record.id] = record
        if links:
            self._linked[record.id] = kind

    def _note(self, table: str, record: str, effect: Effect) -> None:
        before = self._effects.get(record)
        if before is not None and before.effect is Effect.ADDED and effect is Effect.CHANGED:
            return
        self._effects[record] = Touched(table, record, effect)

    def _check_links(self, materialiser: Materialiser) -> None:
        for record, kind in self._linked.items():
            if not materialiser.present(record):
                raise _homeless(kind, record)
        for record, (kind, parents) in self._hung.items():
            if not all(self._is_fresh(one) or materialiser.present(one) for one in parents):
                raise _homeless(kind, record)

    def _is_fresh(self, record: str) -> bool:
        """Whether a record was added as one of many and is still there."""
        return record in self._fresh

    def _orphans_of(self, parents: list[str]) -> list[str]:
        rows = [
            self._database.execute("SELECT record FROM orphan WHERE parent = ?", (parent,))
            for parent in parents
        ]
        return [row[0] for found in rows for row in found]

    def _stored(self, kind: Kind, record: str, name: str) -> Value:
        row = self._database.execute(
            f'SELECT "{name}" FROM {kind.table} WHERE id = ?',  # noqa: S608
            (record,),
        ).fetchone()
        return None if row is None else row[0]

    @staticmethod
    def _refuse_strangers(session: Session) -> None:
        """Only records go through a unit of work."""
        for item in (*session.new, *session.dirty, *session.deleted):
            if not isinstance(item, Record):
                raise TypeError(f"{type(item).__name__} is not a record")


def _records(items: Any) -> list[Record]:
    """Records of a session's set, in the order of making where it has one."""
    return sorted(
        cast("list[Record]", list(items)), key=lambda item: inspect(item).insert_order or 0
    )


def _told(kind: Kind, given: Mapping[str, Value]) -> dict[str, Value]:
    """What a new record says beyond the defaults."""
    if unknown := given.keys() - kind.types.keys() - {"id"}:
        raise TypeError(f"{kind.table} has no {', '.join(sorted(unknown))}")
    defaults = kind.defaults
    return {
        name: _checked(kind, name, value)
        for name, value in given.items()
        if name != "id" and value != defaults[name]
    }


def _homeless(kind: Kind, record: str) -> InputError:
    return InputError(
        tr("The entry this belongs to was deleted meanwhile. Go back and choose again."),
        details=f"{kind.table} {record}",
    )


def _checked(kind: Kind, name: str, value: Any) -> Value:
    """The value, if the field can hold it; anything else is a mistake in the program."""
    if kind.types[name] is bool and type(value) is int:
        value = bool(value)
    elif isinstance(value, StrEnum):
        value = value.value
    if not kind.accepts(name, value):
        raise TypeError(f"{kind.table}.{name} can't hold {type(value).__name__}")
    if isinstance(value, str) and not value.isascii():
        _check_text(value)
    return cast("Value", value)


def _check_text(value: str) -> None:
    """Refuses text with halves of characters, which no file and no paper can hold."""
    try:
        value.encode()
    except UnicodeEncodeError as error:
        raise InputError(
            tr("The text holds a damaged character. Delete it and type it again."),
            details=f"U+{ord(value[error.start]):04X}",
        ) from error
