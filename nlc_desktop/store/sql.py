"""The little of a database connection the store's plain SQL needs, typed."""

import json
from collections.abc import Iterable, Iterator, Sequence
from json.encoder import encode_basestring
from typing import Any, Protocol, cast

from nlc_desktop.domain.operations import Label, Value

Row = tuple[Any, ...]
Parameters = Sequence[Any]

CHUNK = 500
"""How many ids go into one ``IN (…)``; SQLite takes 32,766 parameters, other servers fewer."""


_WORDS: dict[str, Value] = {"null": None, "false": False, "true": True}
"""Values that are one word in JSON; most of a new record's are."""


class Cursor(Protocol):
    """What a statement gives back."""

    def fetchone(self) -> Any:
        """The next row or nothing."""
        ...

    def fetchall(self) -> list[Any]:
        """All rows that are left."""
        ...

    def __iter__(self) -> Iterator[Any]: ...


class Database(Protocol):
    """An open connection of the driver."""

    def execute(self, sql: str, parameters: Parameters = ..., /) -> Cursor:
        """Runs one statement."""
        ...

    def executemany(self, sql: str, parameters: Iterable[Parameters], /) -> Cursor:
        """Runs one statement for each row of parameters."""
        ...


def encode(value: Value) -> str:
    """A value as the log keeps it: JSON text."""
    if type(value) is str:
        return encode_basestring(value)
    if value is None:
        return "null"
    if type(value) is bool:
        return "true" if value else "false"
    return str(int(value))


def decode(text: str) -> Value:
    """A value of the log."""
    if text in _WORDS:
        return _WORDS[text]
    if text[0] == '"' and "\\" not in text:
        return text[1:-1]
    return cast("Value", json.loads(text))


def encode_label(label: Label) -> str:
    """A label as the log keeps it: JSON of the sentence and its fields."""
    return json.dumps([label.text, *label.fields], ensure_ascii=False)


def decode_label(text: str) -> Label:
    """A label of the log."""
    sentence, *fields = cast("list[Any]", json.loads(text))
    return Label(sentence, tuple((name, value) for name, value in fields))


def chunks(items: Iterable[str]) -> Iterator[tuple[list[str], str]]:
    """The items in handy lots, each with the placeholders for an ``IN (…)``."""
    ordered = sorted(set(items))
    for start in range(0, len(ordered), CHUNK):
        lot = ordered[start : start + CHUNK]
        yield lot, ",".join("?" * len(lot))
