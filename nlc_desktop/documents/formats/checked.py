"""Values out of a format file, each checked: a wrong one is refused in a few technical words."""

from collections.abc import Collection
from enum import StrEnum
from typing import Any, TypeVar, cast

Choice = TypeVar("Choice", bound=StrEnum)


class Wrong(ValueError):  # noqa: N818 - becomes a `PaperError` when the file is read
    """Says in a few technical words what is wrong with the file."""


def one_of(kind: type[Choice], data: object, name: str) -> Choice:
    """One of the known ways to do something."""
    for choice in kind:
        if data == choice.value:
            return choice
    raise Wrong(f"{name}: none of {', '.join(kind)}")


def flag_of(data: object, name: str) -> bool:
    """A yes or no."""
    if not isinstance(data, bool):
        raise Wrong(f"{name}: neither true nor false")
    return data


def some_of(data: object, known: Collection[str], name: str) -> tuple[str, ...]:
    """Some of the known names, each once, in the file's order."""
    chosen = texts_of(data, name)
    if len(set(chosen)) != len(chosen) or not set(chosen) <= set(known):
        raise Wrong(f"{name}: unknown or repeated name")
    return chosen


def texts_of(data: object, name: str, count: int | None = None) -> tuple[str, ...]:
    """A list of texts, ``count`` of them where it is given."""
    texts = tuple(text_of(entry, name) for entry in list_of(data, name))
    if count is not None and len(texts) != count:
        raise Wrong(f"{name}: {len(texts)} instead of {count}")
    return texts


def text_of(data: object, name: str) -> str:
    """A text that isn't empty and has no control characters."""
    if not isinstance(data, str) or not data.strip() or not data.replace("\xa0", "").isprintable():
        raise Wrong(f"{name}: no text")
    return data


def list_of(data: object, name: str) -> list[object]:
    """A list."""
    if not isinstance(data, list):
        raise Wrong(f"{name}: no list")
    return cast("list[object]", data)


def table_of(data: object, name: str) -> dict[str, object]:
    """A table with named entries."""
    if not isinstance(data, dict):
        raise Wrong(f"{name}: no table")
    return {str(key): value for key, value in cast("dict[Any, object]", data).items()}
