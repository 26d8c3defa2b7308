"""Checking operations of another laptop before one of them is taken in: all or none.

They come out of a file somebody carried here; the signature says who made it, not that it is
well made.
"""

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Any, cast

from nlc_desktop.domain.operations import DELETED, Label, Operation, Value
from nlc_desktop.errors import NlcError
from nlc_desktop.i18n import tr
from nlc_desktop.store.hybrid_clock import LATEST, STAMP, device_of
from nlc_desktop.store.registry import kinds
from nlc_desktop.store.shelf import SETTLED
from nlc_desktop.store.sql import Database, chunks

LONGEST_TEXT = 8_000_000
"""Characters in one value: a crest as base64 fits, a bomb does not."""

_DEVICE = re.compile(r"[0-9a-f]{8}")
_GROUP = re.compile(r"[0-9a-f]{32}")
_TABLE = re.compile(r"[a-z][a-z0-9_]{0,62}")
_FIELD = re.compile(rf"[a-z][a-z0-9_]{{0,62}}|{DELETED}|{SETTLED}{STAMP.pattern}")
_RECORD = re.compile(r"[0-9A-Za-z_.:-]{1,80}")
_BIGGEST = 2**63 - 1


class BadOperations(NlcError):  # noqa: N818
    """The changes from another laptop can't be taken in; nothing of them was."""


def check_form(item: Operation) -> None:
    """Refuses an operation that no version of this program would write.

    Raises:
        BadOperations: With the reason in the details.
    """
    reason = _fault(item)
    if reason:
        raise damaged(f"{reason} in operation {str(item.device)[:8]!a}:{str(item.seq)[:20]!a}")


def damaged(reason: str) -> BadOperations:
    """The error for operations that are malformed, changed or incomplete."""
    return BadOperations(
        tr(
            "The changes from the other laptop are damaged or incomplete. Nothing was taken in:"
            " ask for them to be sent again."
        ),
        details=reason,
    )


def check_order(
    items: Iterable[Operation], last: Mapping[str, tuple[int, str]], own: str
) -> list[Operation]:
    """The operations that are new here, in order; ``last`` from `last_operations`.

    Raises:
        BadOperations: When one is missing in between, a clock ran backwards, or this laptop
            itself is said to have made changes it does not know.
    """
    fresh: list[Operation] = []
    ends = dict(last)
    for item in sorted(items, key=lambda item: (item.device, item.seq)):
        seq, stamp = ends.get(item.device, (0, ""))
        if item.seq <= seq:
            continue
        if item.seq != seq + 1:
            raise damaged(f"gap after {item.device}:{seq}")
        if item.stamp <= stamp:
            raise damaged(f"stamps of {item.device} run backwards")
        if item.device == own:
            raise BadOperations(
                tr(
                    "Another laptop works under the same identity as this one, as after copying"
                    " the folder by hand. Restore a backup on one of the two, then send again."
                ),
                details=f"unknown own operation {own}:{item.seq}",
            )
        ends[item.device] = (item.seq, item.stamp)
        fresh.append(item)
    return fresh


def check_known(database: Database, items: Iterable[Operation]) -> None:
    """Refuses operations that say something else than what the log already has of them.

    Raises:
        BadOperations: When two laptops used the same number for different changes.
    """
    said: dict[tuple[str, int], str] = {}
    for item in items:
        if said.setdefault((item.device, item.seq), item.stamp) != item.stamp:
            raise damaged(f"two operations {item.device}:{item.seq}")
    for device in sorted({device for device, _ in said}):
        numbers = [seq for name, seq in said if name == device]
        rows = database.execute(
            "SELECT seq, stamp FROM operation WHERE device = ? AND seq BETWEEN ? AND ?",
            (device, min(numbers), max(numbers)),
        )
        for seq, stamp in rows:
            if said.get((device, seq), stamp) != stamp:
                raise damaged(f"another operation {device}:{seq} is known")


def check_tables(database: Database, items: Iterable[Operation]) -> None:
    """Refuses a record that is said to be in two tables.

    Raises:
        BadOperations: Naming the record.
    """
    tables: dict[str, str] = {}
    for item in items:
        if tables.setdefault(item.record, item.table) != item.table:
            raise damaged(f"record {item.record} in two tables")
    for lot, marks in chunks(tables):
        rows = database.execute(
            f"SELECT DISTINCT record, tbl FROM operation WHERE record IN ({marks})",  # noqa: S608
            lot,
        )
        for record, table in rows:
            if tables[record] != table:
                raise damaged(f"record {record} in two tables")


def _fault(item: Any) -> str:
    """What is wrong with an operation; empty when nothing is."""
    try:
        if not _are_names(item.device, item.table, item.field, item.group):
            return "name"
        if not _RECORD.fullmatch(item.record) or not STAMP.fullmatch(item.stamp):
            return "record or stamp"
    except TypeError:  # no text at all
        return "type"
    return _number_fault(item) or _stamp_fault(item) or _label_fault(item) or _value_fault(item)


@lru_cache(maxsize=4096)
def _are_names(device: str, table: str, field: str, group: str) -> bool:
    """Whether these are names as this program makes them; most operations share theirs."""
    return bool(
        _DEVICE.fullmatch(device)
        and _TABLE.fullmatch(table)
        and _FIELD.fullmatch(field)
        and _GROUP.fullmatch(group)
    )


def _number_fault(item: Any) -> str:
    return "" if type(item.seq) is int and 0 < item.seq <= _BIGGEST else "seq"


def _stamp_fault(item: Any) -> str:
    if device_of(item.stamp) != item.device or int(item.stamp[:13], 16) > LATEST:
        return "stamp"
    if type(item.prev) is not str or (item.prev and not STAMP.fullmatch(item.prev)):
        return "prev"
    return "" if item.prev < item.stamp else "prev"


def _label_fault(item: Any) -> str:
    if type(item.label) is not Label or not _is_text(item.actor):
        return "label"
    try:
        return "" if _is_label(item.label) else "label"
    except TypeError:  # a list or the like inside
        return "label"


@lru_cache(maxsize=256)
def _is_label(label: Label) -> bool:
    """Whether a label is a sentence with pairs of texts."""
    pairs: Any = label.fields
    if not _is_text(label.text) or type(pairs) is not tuple:
        return False
    return all(map(_is_pair, cast("tuple[object, ...]", pairs)))


def _is_pair(pair: Any) -> bool:
    return (
        type(pair) is tuple
        and len(cast("tuple[object, ...]", pair)) == 2
        and all(map(_is_text, cast("tuple[object, ...]", pair)))
    )


def _value_fault(item: Any) -> str:
    if not (_is_value(item.old) and _is_value(item.new)):
        return "value"
    if item.field.startswith("!"):
        return "" if isinstance(item.new, bool) else "value"
    kind = kinds().get(item.table)
    if kind is None or item.field not in kind.types:
        return ""
    return "" if kind.accepts(item.field, item.new) else "value"


def _is_value(value: Value) -> bool:
    if value is None or type(value) is bool:
        return True
    if type(value) is int:
        return -_BIGGEST - 1 <= value <= _BIGGEST
    return _is_text(value)


def _is_text(value: object) -> bool:
    """Whether something is a text of whole characters and bearable length."""
    if type(value) is not str or len(value) > LONGEST_TEXT:
        return False
    if value.isascii():
        return True
    try:
        value.encode()
    except UnicodeEncodeError:
        return False
    return True
