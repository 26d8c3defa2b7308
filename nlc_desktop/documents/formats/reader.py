"""Reads a format file and refuses one that would leave a hole on paper.

A country's file holds what is the country's own: order, labels, letterhead, how it writes dates,
and words it says otherwise. What a language calls everything else, and how it commonly writes
titles, dates and times, lies beside it in ``words/<language>.json`` and serves every country. What
the country says goes before what the language says; what it says for one language goes before both.
"""

import json
import string
from collections.abc import Collection
from dataclasses import dataclass
from datetime import time
from enum import StrEnum
from pathlib import Path
from typing import Any, TypeVar, cast

from nlc_desktop.documents.formats.letter_form import LetterForm, read_letter_form
from nlc_desktop.documents.formats.vocabulary import (
    FIELDS,
    LABELLED,
    LABELS,
    LISTS,
    SIGNATURES,
    TITLES,
)
from nlc_desktop.domain.papers import Language
from nlc_desktop.errors import PaperError
from nlc_desktop.i18n import tr

VERSION = 1
WORDS = "words"
"""The folder of the languages, beside the countries' files."""
_LARGEST = 1_000_000
Choice = TypeVar("Choice", bound=StrEnum)

_PATTERNS: dict[str, tuple[frozenset[str], ...]] = {
    name: tuple(frozenset(fields.split()) for fields in ways)
    for name, ways in {
        "date": ("day month year",),
        "date_with_day": ("day month year weekday",),
        "time": (
            "hour minute part",
            "hour minute part zone",
            "hour24 minute",
            "hour24 minute zone",
        ),
        "clock": ("hour minute", "hour24 minute"),
        "and": ("first last",),
    }.items()
}
"""Every pattern with the sets of fields it may name: a time says at least which half of the day
it is in, by a word or by 24 hours."""
_TITLE_FIELDS = frozenset(("title", "number", "date", "time", "venue"))
_OWN = ("honorifics", "titles", "labels")
"""What a country may say for all its languages at once."""
_LAYERED = frozenset(("words", "titles", "labels"))
"""Tables whose entries are replaced one by one."""


class SectionNumbers(StrEnum):
    """How the main sections of minutes are numbered."""

    DECIMAL = "decimal"
    """1.0, 2.0."""
    ROMAN = "roman"
    """I, II, as in older Malaysian files."""
    PLAIN = "plain"
    """1., 2."""


class SignatureForm(StrEnum):
    """How a signature is set."""

    ON_A_LINE = "on-a-line"
    """A line to sign on, the name below it, a line for the date."""
    UNDERLINED = "underlined"
    """Centred in its half, room for the stamp, the name underlined."""


class ScheduleForm(StrEnum):
    """How a year's schedule of meetings is put on paper."""

    LIST = "list"
    RESOLUTION = "resolution"
    """As a draft for the body to adopt."""


class Names(StrEnum):
    """Where the names of the office stand in a letterhead, and address and telephone with them."""

    LEFT = "left"
    """From the crest on; address and telephone flush right."""
    BESIDE = "beside"
    """Centred in what the crest leaves; address and telephone below them."""
    CENTRED = "centred"
    """Centred on the text, between two seals; address and telephone below them."""


class HeadLine(StrEnum):
    """A line of a letterhead."""

    ABOVE = "above"
    """What stands over every office of the country."""
    NAME = "name"
    SECOND = "second"
    DEPARTMENT = "department"


class HeadStyle(StrEnum):
    """How a line of a letterhead is set."""

    PLAIN = "plain"
    CAPITALS = "capitals"
    BOLD = "bold"
    """In bold capitals: who it is that writes."""


@dataclass(frozen=True, slots=True)
class LetterheadStyle:
    """How a country sets its letterhead."""

    names: Names
    lines: tuple[tuple[HeadLine, HeadStyle], ...]
    """From the first line down."""
    rules: tuple[float, ...]
    """Widths of the lines below it in points, from the upper one down."""


@dataclass(frozen=True, slots=True)
class SpokenData:
    """The part of a format file that belongs to one language."""

    words: dict[str, str]
    titles: dict[str, tuple[str, ...]]
    labels: dict[str, tuple[str, ...]]
    above: tuple[str, ...]
    honorifics: tuple[str, ...]
    counted: tuple[str, ...]
    months: tuple[str, ...]
    weekdays: tuple[str, ...]
    parts_of_day: tuple[tuple[time, str], ...]
    patterns: dict[str, str]
    zones: dict[str, str]


@dataclass(frozen=True, slots=True)
class FormatData:
    """A whole format file, checked."""

    country: str
    lists: tuple[str, ...]
    signatures: tuple[str, ...]
    numbers: SectionNumbers
    capitals: bool
    letterhead: LetterheadStyle
    signature: SignatureForm
    numbered: bool
    staggered: bool
    schedule: ScheduleForm
    letter: LetterForm
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
    shared = {name: top[name] for name in _OWN if name in top}
    languages = _table(top.get("languages"), "languages")
    spoken = {
        name: _spoken(_merged(_language(folder, name), shared, _table(value, name)))
        for name, value in languages.items()
    }
    return FormatData(
        country=_text(top.get("country"), "country"),
        lists=_some(top.get("lists"), LISTS, "lists"),
        signatures=_some(top.get("signatures"), SIGNATURES, "signatures"),
        numbers=_one_of(SectionNumbers, top.get("section_numbers"), "section_numbers"),
        capitals=_flag(top.get("capital_headings"), "capital_headings"),
        letterhead=_letterhead(_table(top.get("letterhead"), "letterhead")),
        signature=_one_of(SignatureForm, top.get("signature_form"), "signature_form"),
        numbered=_flag(top.get("numbered_people"), "numbered_people"),
        staggered=_flag(top.get("staggered_signatures"), "staggered_signatures"),
        schedule=_one_of(ScheduleForm, top.get("schedule"), "schedule"),
        letter=read_letter_form(top.get("letter")),
        languages=spoken,
    )


def _letterhead(data: dict[str, object]) -> LetterheadStyle:
    """How the letterhead is set."""
    rules: list[float] = []
    for width in _list(data.get("rules"), "rules"):
        if isinstance(width, bool) or not isinstance(width, int | float) or not 0 < width <= 5:
            raise _Wrong("rules: no width of a line")
        rules.append(float(width))
    lines = {
        _one_of(HeadLine, name, "lines"): _one_of(HeadStyle, style, "lines")
        for name, style in _table(data.get("lines"), "lines").items()
    }
    if HeadLine.NAME not in lines:
        raise _Wrong("lines: no name of the office")
    names = _one_of(Names, data.get("names"), "names")
    return LetterheadStyle(names, tuple(lines.items()), tuple(rules))


def _language(folder: Path, name: str) -> dict[str, object]:
    """What a language calls things, whatever the country."""
    if name not in {language.value for language in Language}:
        raise _Wrong("an unknown language")
    data = _table(json.loads(_bytes(folder / WORDS / f"{name}.json")), name)
    if data.get("format") != VERSION or data.get("language") != name:
        raise _Wrong(f"words/{name}.json is of another format or language")
    return data


def _merged(*layers: dict[str, object]) -> dict[str, object]:
    """A language as one country writes it: what a later layer says goes before the earlier."""
    whole: dict[str, object] = {}
    for layer in layers:
        for name, value in layer.items():
            table = name in _LAYERED
            whole[name] = (
                {**_table(whole.get(name, {}), name), **_table(value, name)} if table else value
            )
    return whole


def _spoken(data: dict[str, object]) -> SpokenData:
    """One language."""
    return SpokenData(
        words=_words(_table(data.get("words"), "words")),
        titles=_titles(_table(data.get("titles"), "titles")),
        labels=_labels(_table(data.get("labels"), "labels")),
        above=_texts(data.get("above", []), "above"),
        honorifics=_texts(data.get("honorifics"), "honorifics"),
        counted=_texts(data.get("counted"), "counted"),
        months=_texts(data.get("months"), "months", 12),
        weekdays=_texts(data.get("weekdays"), "weekdays", 7),
        parts_of_day=_parts_of_day(data.get("parts_of_day")),
        patterns={name: _one_way(data.get(name), name, ways) for name, ways in _PATTERNS.items()},
        zones={
            zone: _text(word, "zones")
            for zone, word in _table(data.get("zones", {}), "zones").items()
        },
    )


def _one_way(data: object, name: str, ways: Collection[frozenset[str]]) -> str:
    """A pattern that names all the fields of one of the ways to write it."""
    text = _pattern(data, name, frozenset[str]().union(*ways), whole=False)
    if _named(text, name) not in ways:
        raise _Wrong(f"{name}: fields {sorted(_named(text, name))}")
    return text


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
            _pattern(line, paper, _TITLE_FIELDS, whole=False)
            for line in _list(data.get(paper), paper)
        )
        for paper in TITLES
    }


def _labels(data: dict[str, object]) -> dict[str, tuple[str, ...]]:
    """The labels under each title, in order."""
    return {paper: _some(data.get(paper), LABELS, f"labels of {paper}") for paper in LABELLED}


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
    named = _named(text, name)
    if not named <= set(fields) or (whole and named != frozenset(fields)):
        raise _Wrong(f"{name}: fields {sorted(named)} instead of {sorted(fields)}")
    return text


def _named(text: str, name: str) -> frozenset[str]:
    """The fields a pattern names."""
    named: set[str] = set()
    for _, field, spec, conversion in string.Formatter().parse(text):
        if spec or conversion:
            raise _Wrong(f"{name}: a field with a format")
        if field is not None:
            named.add(field)
    return frozenset(named)


def _one_of(kind: type[Choice], data: object, name: str) -> Choice:
    """One of the known ways to do something."""
    for choice in kind:
        if data == choice.value:
            return choice
    raise _Wrong(f"{name}: none of {', '.join(kind)}")


def _flag(data: object, name: str) -> bool:
    """A yes or no."""
    if not isinstance(data, bool):
        raise _Wrong(f"{name}: neither true nor false")
    return data


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
