"""What the store knows of each kind of record, read once from the record classes."""

from dataclasses import dataclass
from functools import cache
from typing import Any, cast

from sqlalchemy import Boolean, Integer
from sqlmodel import SQLModel

from nlc_desktop.domain.operations import Value
from nlc_desktop.records import ALL, Record


@dataclass(frozen=True)
class Kind:
    """One kind of record: its table, its fields (without ``id``) and their types.

    ``defaults`` is what a field holds that no operation ever set; ``parents`` are the links
    without which a record of this kind has no meaning.
    """

    record_class: type[Record]
    table: str
    fields: tuple[str, ...]
    types: dict[str, type]
    defaults: dict[str, Value]
    parents: tuple[str, ...]
    searchable: bool

    def accepts(self, field: str, value: Value) -> bool:
        """Whether a value may stand in a field: the right type, nothing only where allowed."""
        if value is None:
            return self.defaults[field] is None
        return type(value) is self.types[field]


def _kind(record_class: type[Record]) -> Kind:
    table = cast("Any", record_class).__table__
    columns = [column for column in table.columns if column.name != "id"]
    return Kind(
        record_class=record_class,
        table=str(table.name),  # plain text: the driver is slow with the ORM's own kind
        fields=tuple(column.name for column in columns),
        types={column.name: _type(column) for column in columns},
        defaults={column.name: _default(record_class, column) for column in columns},
        parents=record_class.parents,
        searchable=hasattr(record_class, "search_entry"),
    )


def _type(column: Any) -> type:
    """The Python type of a column: text, whole number or flag."""
    if isinstance(column.type, Boolean):
        return bool
    return int if isinstance(column.type, Integer) else str


def _default(record_class: type[SQLModel], column: Any) -> Value:
    """The declared default; where there is none, the empty value of the type."""
    declared = record_class.model_fields[column.name].get_default()
    if isinstance(declared, str | int | bool):
        return declared
    return None if column.nullable else _type(column)()


@cache
def kinds() -> dict[str, Kind]:
    """Every kind of record by the name of its table, parents before children."""
    return {kind.table: kind for kind in map(_kind, ALL)}


@cache
def child_links() -> tuple[tuple[str, str], ...]:
    """Every (table, field) by which a record hangs on a parent."""
    return tuple((kind.table, field) for kind in kinds().values() for field in kind.parents)


def kind_of(record: Record) -> Kind:
    """The kind a record is of."""
    return kind_of_class(type(record))


def kind_of_class(record_class: type[Record]) -> Kind:
    """The kind of the records of a class."""
    return kinds()[cast("Any", record_class).__table__.name]
