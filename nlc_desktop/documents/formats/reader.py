"""Reads a format file and refuses one that would leave a hole on paper.

A country's file holds what is the country's own: order, titles, how dates are written, and words
it says otherwise. What a language calls everything else lies beside it in ``words/<language>.json``
and serves every country.
"""

import json
import string
from collections.abc import Collection
from dataclasses import dataclass
from datetime import time
from pathlib import Path
from typing import Any, cast

from nlc_desktop.documents.formats.vocabulary import FIELDS, LISTS, SIGNATURES, TITLES
from nlc_desktop.errors import PaperError
from nlc_desktop.i18n import tr

VERSION = 1
WORDS = "words"
"""The folder of the languages, beside the countries' files."""
_LARGEST = 1_000_000

_PATTERNS = {
    "date": {"day", "month", "year"},
    "date_with_day": {"day", "month", "year", "weekday"},
    "time": {"hour", "minute", "part"},
    "clock": {"hour", "minute"},
    "and": {"first", "last"},
}


@dataclass(frozen=True, slots=True)
class SpokenData:
    """The part of a format file that belongs to one language."""

    words: dict[str, str]
    titles: dict[str, tuple[str, ...]]
    honorifics: tuple[str, ...]
    counted: tuple[str, ...]
    months: tuple[str, ...]
    weekdays: tuple[str, ...]
    parts_of_day: tuple[tuple[time, str], ...]
    patterns: dict[str, str]


@dataclass(frozen=True, slots=True)
class FormatData:
    """A whole format file, checked."""

    country: str
    lists: tuple[str, ...]
    signatures: tuple[str, ...]
    roman: bool
    languages: dict[str, SpokenData]


class _Wrong(Exception):  # noqa: N818 - turned into a `PaperError` by `read`
    """Says in a few technical words what is wrong with the file."""


def read(file: Path) -> FormatData:
    """The format in ``file``; raises `PaperError` for one that is missing or damaged."""
    try:
        return _format(json.loads(_bytes(file)), file.parent)
    except (OSError, ValueError, RecursionError, _Wrong) as error:
        raise PaperError(
            tr(
                "The form of the papers in “{file}” can't be read. Install the program again.",
                file=file.name,
            ),
            details=str(error),
        ) from error


def _bytes(file: Path) -> bytes:
    """The file, unless it is absurdly large."""
    if file.stat().st_size > _LARGEST:
        raise _Wrong("too large")
    return file.read_bytes()


def _format(data: object, folder: Path) -> FormatData:
    """The whole file with its languages."""
    top = _table(data, "file")
    if top.get("format") != VERSION:
        raise _Wrong(f"format is not {VERSION}")
    numbers = top.get("section_numbers")
    if numbers not in ("decimal", "roman"):
        raise _Wrong("section_numbers is neither decimal nor roman")
    languages = _table(top.get("languages"), "languages")
    spoken = {
        name: _spoken(_merged(_language(folder, name), _table(value, name)))
        for name, value in languages.items()
    }
    return FormatData(
        country=_text(top.get("country"), "country"),
        lists=_some(top.get("lists"), LISTS, "lists"),
        signatures=_some(top.get("signatures"), SIGNATURES, "signatures"),
        roman=numbers == "roman",
        languages=spoken,
    )


def _language(folder: Path, name: str) -> dict[str, object]:
    """What a language calls things, whatever the country."""
    if not (name.isascii() and name.isalpha()):
        raise _Wrong("a language that is no name")
    data = _table(json.loads(_bytes(folder / WORDS / f"{name}.json")), name)
    if data.get("format") != VERSION or data.get("language") != name:
        raise _Wrong(f"words/{name}.json is of another format or language")
    return data


def _merged(language: dict[str, object], own: dict[str, object]) -> dict[str, object]:
    """A language as one country writes it: its own words in place of the common ones."""
    words = {**_table(language.get("words"), "words"), **_table(own.get("words", {}), "words")}
    return {**language, **own, "words": words}


def _spoken(data: dict[str, object]) -> SpokenData:
    """One language."""
    return SpokenData(
        words=_words(_table(data.get("words"), "words")),
        titles=_titles(_table(data.get("titles"), "titles")),
        honorifics=_texts(data.get("honorifics"), "honorifics"),
        counted=_texts(data.get("counted"), "counted"),
        months=_texts(data.get("months"), "months", 12),
        weekdays=_texts(data.get("weekdays"), "weekdays", 7),
        parts_of_day=_parts_of_day(data.get("parts_of_day")),
        patterns={name: _pattern(data.get(name), name, of) for name, of in _PATTERNS.items()},
    )


def _words(data: dict[str, object]) -> dict[str, str]:
    """Every word the papers need, and no other."""
    strange = FIELDS.keys() ^ data.keys()
    if strange:
        raise _Wrong(f"words missing or unknown: {', '.join(sorted(strange))}")
    return {name: _pattern(data[name], name, fields) for name, fields in FIELDS.items()}


def _titles(data: dict[str, object]) -> dict[str, tuple[str, ...]]:
    """The lines of each title."""
    return {
        paper: tuple(
            _pattern(line, paper, {"title", "number"}, whole=False)
            for line in _list(data.get(paper), paper)
        )
        for paper in TITLES
    }


def _parts_of_day(data: object) -> tuple[tuple[time, str], ...]:
    """When morning, noon, afternoon and evening begin; the first one at midnight."""
    parts: list[tuple[time, str]] = []
    for entry in _list(data, "parts_of_day"):
        start, word = _texts(entry, "parts_of_day", 2)
        parts.append((time.fromisoformat(start), word))
    if not parts or parts[0][0] != time() or parts != sorted(parts):
        raise _Wrong("parts_of_day do not begin at 00:00 or are out of order")
    if any(start.tzinfo is not None for start, _ in parts):
        raise _Wrong("parts_of_day name a time zone")
    return tuple(parts)


def _pattern(data: object, name: str, fields: Collection[str], *, whole: bool = True) -> str:
    """A sentence that names its fields; all of them where ``whole``."""
    text = _text(data, name)
    named: set[str] = set()
    for _, field, spec, conversion in string.Formatter().parse(text):
        if spec or conversion:
            raise _Wrong(f"{name}: a field with a format")
        if field is not None:
            named.add(field)
    if not named <= set(fields) or (whole and named != set(fields)):
        raise _Wrong(f"{name}: fields {sorted(named)} instead of {sorted(fields)}")
    return text


def _some(data: object, known: Collection[str], name: str) -> tuple[str, ...]:
    """Some of the known names, each once, in the file's order."""
    chosen = _texts(data, name)
    if len(set(chosen)) != len(chosen) or not set(chosen) <= set(known):
        raise _Wrong(f"{name}: unknown or repeated name")
    return chosen


def _texts(data: object, name: str, count: int | None = None) -> tuple[str, ...]:
    """A list of texts, ``count`` of them where it is given."""
    texts = tuple(_text(entry, name) for entry in _list(data, name))
    if count is not None and len(texts) != count:
        raise _Wrong(f"{name}: {len(texts)} instead of {count}")
    return texts


def _text(data: object, name: str) -> str:
    """A text that isn't empty and has no control characters."""
    if not isinstance(data, str) or not data.strip() or not data.replace("\xa0", "").isprintable():
        raise _Wrong(f"{name}: no text")
    return data


def _list(data: object, name: str) -> list[object]:
    """A list."""
    if not isinstance(data, list):
        raise _Wrong(f"{name}: no list")
    return cast("list[object]", data)


def _table(data: object, name: str) -> dict[str, object]:
    """A table with named entries."""
    if not isinstance(data, dict):
        raise _Wrong(f"{name}: no table")
    return {str(key): value for key, value in cast("dict[Any, object]", data).items()}
