"""Reads a format file and refuses one that would leave a hole on paper.

A country's file holds what is the country's own: order, labels, letterhead, how it writes dates,
and words it says otherwise. What a language calls everything else, and how it commonly writes
titles, dates and times, lies beside it in ``words/<language>.json`` and serves every country. What
the country says goes before what the language says; what it says for one language goes before both.
"""

import json
import string
from collections.abc import Collection
from datetime import time
from pathlib import Path

from nlc_desktop.documents.formats.checked import (
    Wrong,
    flag_of,
    list_of,
    one_of,
    some_of,
    table_of,
    text_of,
    texts_of,
)
from nlc_desktop.documents.formats.country_form import (
    Family,
    FormatData,
    HeadLine,
    HeadStyle,
    Items,
    LetterheadStyle,
    Names,
    ScheduleForm,
    SectionNumbers,
    SignatureForm,
    SpokenData,
)
from nlc_desktop.documents.formats.letter_form import read_letter_form
from nlc_desktop.documents.formats.vocabulary import (
    FIELDS,
    LABELLED,
    LABELS,
    LISTS,
    SET_APART,
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


def read(file: Path) -> FormatData:
    """The format in ``file``; raises `PaperError` for one that is missing or damaged."""
    try:
        return _format(json.loads(_bytes(file)), file.parent)
    except (OSError, ValueError, RecursionError) as error:
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
        raise Wrong("too large")
    return file.read_bytes()


def _format(data: object, folder: Path) -> FormatData:
    """The whole file with its languages."""
    top = table_of(data, "file")
    if top.get("format") != VERSION:
        raise Wrong(f"format is not {VERSION}")
    shared = {name: top[name] for name in _OWN if name in top}
    languages = table_of(top.get("languages"), "languages")
    spoken = {
        name: _spoken(_merged(_language(folder, name), shared, table_of(value, name)))
        for name, value in languages.items()
    }
    return FormatData(
        country=text_of(top.get("country"), "country"),
        lists=some_of(top.get("lists"), LISTS, "lists"),
        signatures=some_of(top.get("signatures"), SIGNATURES, "signatures"),
        numbers=one_of(SectionNumbers, top.get("section_numbers"), "section_numbers"),
        capitals=flag_of(top.get("capital_headings"), "capital_headings"),
        letterhead=_letterhead(table_of(top.get("letterhead"), "letterhead")),
        signature=one_of(SignatureForm, top.get("signature_form"), "signature_form"),
        numbered=flag_of(top.get("numbered_people"), "numbered_people"),
        staggered=flag_of(top.get("staggered_signatures"), "staggered_signatures"),
        schedule=one_of(ScheduleForm, top.get("schedule"), "schedule"),
        items=one_of(Items, top.get("items"), "items"),
        family=_families(table_of(top.get("family"), "family")),
        noted=flag_of(top.get("noted_for_information"), "noted_for_information"),
        letter=read_letter_form(top.get("letter")),
        languages=spoken,
    )


def _letterhead(data: dict[str, object]) -> LetterheadStyle:
    """How the letterhead is set."""
    rules: list[float] = []
    for width in list_of(data.get("rules"), "rules"):
        if isinstance(width, bool) or not isinstance(width, int | float) or not 0 < width <= 5:
            raise Wrong("rules: no width of a line")
        rules.append(float(width))
    lines = {
        one_of(HeadLine, name, "lines"): one_of(HeadStyle, style, "lines")
        for name, style in table_of(data.get("lines"), "lines").items()
    }
    if HeadLine.NAME not in lines:
        raise Wrong("lines: no name of the office")
    names = one_of(Names, data.get("names"), "names")
    return LetterheadStyle(names, tuple(lines.items()), tuple(rules))


def _families(data: dict[str, object]) -> dict[str, Family]:
    """The faces of papers by their names."""
    some_of(list(data), SET_APART, "family")
    return {paper: one_of(Family, family, paper) for paper, family in data.items()}


def _language(folder: Path, name: str) -> dict[str, object]:
    """What a language calls things, whatever the country."""
    if name not in {language.value for language in Language}:
        raise Wrong("an unknown language")
    data = table_of(json.loads(_bytes(folder / WORDS / f"{name}.json")), name)
    if data.get("format") != VERSION or data.get("language") != name:
        raise Wrong(f"words/{name}.json is of another format or language")
    return data


def _merged(*layers: dict[str, object]) -> dict[str, object]:
    """A language as one country writes it: what a later layer says goes before the earlier."""
    whole: dict[str, object] = {}
    for layer in layers:
        for name, value in layer.items():
            table = name in _LAYERED
            whole[name] = (
                {**table_of(whole.get(name, {}), name), **table_of(value, name)} if table else value
            )
    return whole


def _spoken(data: dict[str, object]) -> SpokenData:
    """One language."""
    return SpokenData(
        words=_words(table_of(data.get("words"), "words")),
        titles=_titles(table_of(data.get("titles"), "titles")),
        labels=_labels(table_of(data.get("labels"), "labels")),
        above=texts_of(data.get("above", []), "above"),
        honorifics=texts_of(data.get("honorifics"), "honorifics"),
        counted=texts_of(data.get("counted"), "counted"),
        months=texts_of(data.get("months"), "months", 12),
        weekdays=texts_of(data.get("weekdays"), "weekdays", 7),
        parts_of_day=_parts_of_day(data.get("parts_of_day")),
        patterns={name: _one_way(data.get(name), name, ways) for name, ways in _PATTERNS.items()},
        zones={
            zone: text_of(word, "zones")
            for zone, word in table_of(data.get("zones", {}), "zones").items()
        },
    )


def _one_way(data: object, name: str, ways: Collection[frozenset[str]]) -> str:
    """A pattern that names all the fields of one of the ways to write it."""
    text = _pattern(data, name, frozenset[str]().union(*ways), whole=False)
    if _named(text, name) not in ways:
        raise Wrong(f"{name}: fields {sorted(_named(text, name))}")
    return text


def _words(data: dict[str, object]) -> dict[str, str]:
    """Every word the papers need, and no other."""
    strange = FIELDS.keys() ^ data.keys()
    if strange:
        raise Wrong(f"words missing or unknown: {', '.join(sorted(strange))}")
    return {name: _pattern(data[name], name, fields) for name, fields in FIELDS.items()}


def _titles(data: dict[str, object]) -> dict[str, tuple[str, ...]]:
    """The lines of each title."""
    return {
        paper: tuple(
            _pattern(line, paper, _TITLE_FIELDS, whole=False)
            for line in list_of(data.get(paper), paper)
        )
        for paper in TITLES
    }


def _labels(data: dict[str, object]) -> dict[str, tuple[str, ...]]:
    """The labels under each title, in order."""
    return {paper: some_of(data.get(paper), LABELS, f"labels of {paper}") for paper in LABELLED}


def _parts_of_day(data: object) -> tuple[tuple[time, str], ...]:
    """When morning, noon, afternoon and evening begin; the first one at midnight."""
    parts: list[tuple[time, str]] = []
    for entry in list_of(data, "parts_of_day"):
        start, word = texts_of(entry, "parts_of_day", 2)
        parts.append((time.fromisoformat(start), word))
    if not parts or parts[0][0] != time() or parts != sorted(parts):
        raise Wrong("parts_of_day do not begin at 00:00 or are out of order")
    if any(start.tzinfo is not None for start, _ in parts):
        raise Wrong("parts_of_day name a time zone")
    return tuple(parts)


def _pattern(data: object, name: str, fields: Collection[str], *, whole: bool = True) -> str:
    """A sentence that names its fields; all of them where ``whole``."""
    text = text_of(data, name)
    named = _named(text, name)
    if not named <= set(fields) or (whole and named != frozenset(fields)):
        raise Wrong(f"{name}: fields {sorted(named)} instead of {sorted(fields)}")
    return text


def _named(text: str, name: str) -> frozenset[str]:
    """The fields a pattern names."""
    named: set[str] = set()
    for _, field, spec, conversion in string.Formatter().parse(text):
        if spec or conversion:
            raise Wrong(f"{name}: a field with a format")
        if field is not None:
            named.add(field)
    return frozenset(named)
