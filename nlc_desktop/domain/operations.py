"""The log's values: stamps, operations, labels, and what a change touched."""

from dataclasses import dataclass, field
from enum import StrEnum

DELETED = "!deleted"
"""The field of an operation that deletes (``true``) or revives (``false``) a record."""

Value = str | int | bool | None
"""What a field of a record can hold; dates and moments are ISO 8601 text."""


@dataclass(frozen=True, slots=True)
class Label:
    """What a step is called, translatable: a sentence with named fields and their values.

    ``text`` is marked at the source with ``tr_noop`` and shown through ``tr``.
    """

    text: str
    fields: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Operation:
    """One field of one record set to one value by one device.

    It is never changed afterwards, but for one thing: what a person asked to have erased is
    emptied in ``old``, ``new``, ``label`` and ``actor`` (`store.tombstones`).

    ``stamp`` is the hybrid logical clock as fixed-width text, so that text order is time order;
    ``prev`` is the stamp of the value its author saw (empty for none).
    """

    device: str
    seq: int
    table: str
    record: str
    field: str
    old: Value
    new: Value
    stamp: str
    prev: str
    group: str
    label: Label
    actor: str


class Effect(StrEnum):
    """What happened to a record."""

    ADDED = "added"
    CHANGED = "changed"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class Touched:
    """One record a change touched."""

    table: str
    record: str
    effect: Effect


@dataclass(frozen=True)
class Changes:
    """What a use case did: returned by every write, so that screens refresh what they show.

    ``group`` names the step in the log (empty when nothing changed); ``record`` is the id of
    the main record that was made or changed; ``notices`` are sentences for the person
    ("2 fields were changed on another laptop since, and stay").
    """

    group: str = ""
    label: Label | None = None
    record: str = ""
    touched: tuple[Touched, ...] = ()
    notices: tuple[str, ...] = field(default=())

    def touches(self, *tables: str) -> bool:
        """Whether any record of one of the tables was touched."""
        return any(item.table in tables for item in self.touched)
