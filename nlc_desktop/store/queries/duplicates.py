"""Reads what tells duplicates: names, contacts, pairs said not to be the same, and merges."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from nlc_desktop.domain.duplicates import DuplicateKind, MergeRow
from nlc_desktop.domain.stakeholders import full_name
from nlc_desktop.store.hybrid_clock import last_operations
from nlc_desktop.store.queries.parts import display_of
from nlc_desktop.store.queries.rows import Connection, Row, day, lines, one, select
from nlc_desktop.store.sql import chunks

_NAMES = {
    DuplicateKind.PERSON: (
        "SELECT id, honorific, name, post_nominals, native_name, aliases FROM person"
    ),
    DuplicateKind.ORGANISATION: (
        "SELECT id, name, name_english, short_name, aliases FROM organisation"
    ),
    DuplicateKind.POST: "SELECT id, title, title_english, organisation_id, '' FROM post",
}
_KNOWN = f"kind IN ({', '.join(repr(kind.value) for kind in DuplicateKind)})"
"""Merges of what this version knows; a later one may merge more."""


@dataclass(frozen=True, slots=True)
class NamedRow:
    """A record by its names; ``within`` is the organisation of a post."""

    id: str
    names: tuple[str, ...]
    within: str = ""


@dataclass(frozen=True, slots=True)
class ContactValue:
    """A contact as duplicates are told by it."""

    id: str
    owner: str
    kind: str
    value: str


@dataclass(frozen=True, slots=True)
class Moment:
    """How far the log is known: for each device its last operation."""

    last: Mapping[str, int]


def moment_of(db: Connection) -> Moment:
    """How far the log goes now."""
    return Moment({device: seq for device, (seq, _) in last_operations(db).items()})


def changed_since(db: Connection, before: Moment, now: Moment) -> set[tuple[str, str]]:
    """The (table, record) pairs with operations between two moments."""
    found: set[tuple[str, str]] = set()
    for device, last in now.last.items():
        known = before.last.get(device, 0)
        if last > known:
            sql = "SELECT DISTINCT tbl, record FROM operation WHERE device = ? AND seq > ?"
            found.update((row[0], row[1]) for row in select(db, sql, device, known))
    return found


def named_rows(
    db: Connection, kind: DuplicateKind, ids: Iterable[str] | None = None
) -> list[NamedRow]:
    """All records of a kind by their names, or those with these ids, the oldest first."""
    sql = _NAMES[kind]
    if ids is None:
        return [_named(kind, row) for row in select(db, f"{sql} ORDER BY id")]
    rows = [
        row for lot, marks in chunks(ids) for row in db.execute(f"{sql} WHERE id IN ({marks})", lot)
    ]
    return [_named(kind, row) for row in rows]


def _named(kind: DuplicateKind, row: Row) -> NamedRow:
    if kind is DuplicateKind.PERSON:
        names = (full_name(row[1], row[2], row[3]), row[4], *lines(row[5]))
        return NamedRow(row[0], tuple(name for name in names if name))
    if kind is DuplicateKind.POST:
        return NamedRow(row[0], tuple(name for name in (row[1], row[2]) if name), row[3])
    names = (row[1], row[2], row[3], *lines(row[4]))
    return NamedRow(row[0], tuple(name for name in names if name))


def contact_values(db: Connection, ids: Iterable[str] | None = None) -> list[ContactValue]:
    """All telephone numbers and mail addresses, or the contacts with these ids."""
    sql = "SELECT id, owner_id, kind, value FROM contact"
    if ids is None:
        return [ContactValue(*row) for row in select(db, sql)]
    return [
        ContactValue(*row)
        for lot, marks in chunks(ids)
        for row in db.execute(f"{sql} WHERE id IN ({marks})", lot)
    ]


def not_same(db: Connection) -> set[frozenset[str]]:
    """Pairs somebody said are not the same."""
    return {frozenset(row) for row in select(db, "SELECT one_id, other_id FROM not_same")}


@dataclass(frozen=True, slots=True)
class Place:
    """Where a record belongs, as a hint says it; ``organisations`` are ids."""

    text: str = ""
    organisations: frozenset[str] = frozenset()


NOWHERE = Place()


def places(
    db: Connection, kind: DuplicateKind, ids: Iterable[str], today: date
) -> dict[str, Place]:
    """Posts and organisations of people today, organisations of posts, areas of organisations."""
    found: dict[str, Place] = {}
    for lot, marks in chunks(ids):
        if kind is DuplicateKind.PERSON:
            _people(db, lot, marks, today.isoformat(), found)
        elif kind is DuplicateKind.POST:
            sql = f"""SELECT p.id, o.name, o.id FROM post p
                      JOIN organisation o ON o.id = p.organisation_id WHERE p.id IN ({marks})"""
            for row in db.execute(sql, lot):
                found[row[0]] = Place(row[1], frozenset((row[2],)))
        else:
            sql = f"SELECT id, area FROM organisation WHERE id IN ({marks})"
            for row in db.execute(sql, lot):
                found[row[0]] = Place(row[1], frozenset((row[0],)))
    return found


def _people(db: Connection, lot: list[str], marks: str, today: str, to: dict[str, Place]) -> None:
    sql = f"""SELECT t.person_id, p.title, coalesce(nullif(o.short_name, ''), o.name), o.id
              FROM tenure t JOIN post p ON p.id = t.post_id
              JOIN organisation o ON o.id = p.organisation_id
              WHERE t.person_id IN ({marks}) AND (t.until = '' OR t.until >= ?)
              ORDER BY t.since, t.id"""
    for person, title, body, identity in db.execute(sql, (*lot, today)):
        before = to.get(person, Place())
        to[person] = Place(f"{title}, {body}", before.organisations | {identity})


def display_name(db: Connection, kind: DuplicateKind, identity: str) -> str:
    """What a record is called; empty when it is gone."""
    sql = {
        DuplicateKind.PERSON: f"SELECT {display_of('n')} FROM person n WHERE n.id = ?",
        DuplicateKind.ORGANISATION: "SELECT name FROM organisation WHERE id = ?",
        DuplicateKind.POST: "SELECT title FROM post WHERE id = ?",
    }[kind]
    row = one(db, sql, identity)
    return str(row[0]) if row else ""


def fields_of(db: Connection, table: str, identity: str, fields: Iterable[str]) -> Row | None:
    """The values of some fields of one record."""
    names = ", ".join(f'"{name}"' for name in fields)
    return one(db, f"SELECT {names} FROM {table} WHERE id = ?", identity)


def stamps_of(db: Connection, identity: str) -> dict[str, str]:
    """When each field of a record was set last, as text that sorts by time."""
    sql = "SELECT field, max(stamp) FROM operation WHERE record = ? GROUP BY field"
    return {row[0]: row[1] for row in select(db, sql, identity)}


def count_naming(db: Connection, table: str, field: str, identity: str) -> int:
    """How many records of a table name another in a field."""
    row = one(db, f'SELECT count(*) FROM {table} WHERE "{field}" = ?', identity)
    return int(row[0]) if row else 0


def merges(db: Connection, kept: str = "") -> tuple[MergeRow, ...]:
    """Merges that were made, the newest first; those into one record, or all.

    What was merged into a record that was itself merged on is listed with the last one.
    """
    rows = select(
        db, f"SELECT id, kind, kept_id, gone_name, merged_on, gone_id FROM merge WHERE {_KNOWN}"
    )
    into = {row[5]: row[2] for row in rows}
    found = [_merge(db, row) for row in sorted(rows, key=lambda row: row[0], reverse=True)]
    return tuple(row for row in found if not kept or kept in _chain(row.kept_id, into))


@dataclass(frozen=True, slots=True)
class MergeStep:
    """The step of the log in which a merge was made."""

    step: str
    kept_name: str
    gone_name: str
    merged_on_into: str = ""
    """Name of the record the kept one was itself merged into later; empty when it was not."""


def merge_step(db: Connection, merge_id: str) -> MergeStep | None:
    """The step of a merge; nothing when it was taken apart."""
    sql = f"SELECT step, kind, kept_id, gone_name FROM merge WHERE {_KNOWN} AND id = ?"
    row = one(db, sql, merge_id)
    if row is None:
        return None
    kept = display_name(db, DuplicateKind(row[1]), row[2])
    later = one(
        db,
        "SELECT kept_id, gone_name FROM merge WHERE gone_id = ? AND id > ? ORDER BY id LIMIT 1",
        row[2],
        merge_id,
    )
    if later is None or kept:
        return MergeStep(row[0], kept, row[3])
    name = display_name(db, DuplicateKind(row[1]), later[0])
    return MergeStep(row[0], later[1], row[3], name or later[1])


def _chain(identity: str, into: Mapping[str, str]) -> list[str]:
    """A record, and what it was merged into, and so on; two laptops may have made a circle."""
    chain = [identity]
    while (following := into.get(chain[-1], "")) and following not in chain:
        chain.append(following)
    return chain


def _merge(db: Connection, row: Row) -> MergeRow:
    kind = DuplicateKind(row[1])
    name = display_name(db, kind, row[2])
    return MergeRow(row[0], kind, row[2], name, row[3], day(row[4]), can_go_back=bool(name))
