"""Strict JSON: reads a file into frozen dataclasses or refuses it with one sentence.

Refused are unknown and missing keys, keys given twice, wrong types, numbers out of range, NaN,
lone surrogates, control and direction-changing characters, and files that are too big or nested
too deeply. The sentence names the file and the place in it, e.g. ``organisations[3].names.ms``.
"""

import json
import re
from dataclasses import MISSING, dataclass, fields, is_dataclass
from datetime import date, time
from enum import Enum
from functools import cache
from pathlib import Path
from types import UnionType
from typing import Any, Never, TypeVar, cast, get_args, get_origin

from nlc_desktop.errors import PackError
from nlc_desktop.i18n import tr

MAX_BYTES = 2_000_000
MAX_DEPTH = 16
MAX_ENTRIES = 5_000
MAX_TEXT = 4_000
MAX_NUMBER = 100_000

_T = TypeVar("_T")
_UNWANTED = re.compile(r"[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Spot:
    """A place in a file: its name and the path of keys and numbers that leads there."""

    file: str
    path: str = ""

    def key(self, name: str) -> "Spot":
        """The place of an entry's field."""
        return Spot(self.file, f"{self.path}.{name}" if self.path else name)

    def index(self, number: int) -> "Spot":
        """The place of a line in a list, counted from 1 as people do."""
        return Spot(self.file, f"{self.path}[{number + 1}]")

    def refuse(self, problem: str, *, details: str = "") -> Never:
        """Raises `PackError`: what is wrong here, and what to do about it.

        ``problem`` is a whole translated sentence.
        """
        sentence = tr(
            "The data file {file} can't be used. {problem} Replace it with the complete file "
            "the program came with.",
            file=self.file,
            problem=problem,
        )
        raise PackError(sentence, details=details or f"{self.file}: {self.path}")

    @property
    def words(self) -> str:
        """The path as it is shown."""
        return self.path[:120] or tr("the start of the file")


def load(path: Path) -> object:
    """The JSON value in a file.

    Raises:
        PackError: if it can't be read, is too big, is no JSON or is nested too deeply.
    """
    spot = Spot(path.name)
    text = _text(path, spot)
    try:
        value = json.loads(
            text,
            object_pairs_hook=lambda pairs: _unique(pairs, spot),
            parse_constant=lambda word: spot.refuse(
                tr("It holds “{word}”, which is no number.", word=word)
            ),
        )
    except (ValueError, RecursionError) as error:
        spot.refuse(tr("It is not well-formed JSON."), details=f"{path.name}: {error}"[:200])
    _check_depth(value, spot)
    return value


def _text(path: Path, spot: Spot) -> str:
    try:
        with path.open("rb") as stream:
            raw = stream.read(MAX_BYTES + 1)
    except OSError as error:
        spot.refuse(tr("It is missing or can't be read."), details=f"{path.name}: {error.strerror}")
    if len(raw) > MAX_BYTES:
        spot.refuse(tr("It is larger than {n} bytes.", n=MAX_BYTES))
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError as error:
        spot.refuse(tr("It is not written in UTF-8."), details=f"{path.name}: {error.start}")


def _unique(pairs: list[tuple[str, object]], spot: Spot) -> dict[str, object]:
    out: dict[str, object] = {}
    for key, value in pairs:
        if key in out:
            spot.refuse(tr("It gives “{key}” twice in one entry.", key=_shown(key)))
        out[key] = value
    return out


def _check_depth(value: object, spot: Spot) -> None:
    level: list[object] = [value]
    for _ in range(MAX_DEPTH):
        level = [inner for outer in level for inner in _inside(outer)]
        if not level:
            return
    spot.refuse(tr("It is nested too deeply."))


def _inside(value: object) -> list[object]:
    if isinstance(value, dict):
        return list(cast("dict[str, object]", value).values())
    return cast("list[object]", value) if isinstance(value, list) else []


def field(value: object, name: str) -> object:
    """One field of a value not checked yet; nothing when it has none."""
    return cast("dict[str, object]", value).get(name) if isinstance(value, dict) else None


def decode(kind: type[_T], value: object, spot: Spot) -> _T:
    """The value as an instance of a frozen dataclass, every field checked against its type.

    Raises:
        PackError: if anything in it is not what the type says.
    """
    return cast("_T", _entry(kind, value, spot))


def _any(hint: Any, value: object, spot: Spot) -> object:
    if isinstance(hint, UnionType):
        inner = next(arg for arg in get_args(hint) if arg is not type(None))
        return None if value is None else _any(inner, value, spot)
    if get_origin(hint) is tuple:
        return _list(get_args(hint)[0], value, spot)
    if is_dataclass(hint):
        return _entry(cast("type[object]", hint), value, spot)
    return _plain(hint, value, spot)


def _plain(hint: type[object], value: object, spot: Spot) -> object:
    if hint is bool:
        return _bool(value, spot)
    if hint is int:
        return _int(value, spot)
    text = _str(value, spot)
    if hint is str:
        return text
    if issubclass(hint, Enum):
        return _choice(hint, text, spot)
    return _moment(hint, text, spot)


def _entry(kind: type[object], value: object, spot: Spot) -> object:
    if not isinstance(value, dict):
        spot.refuse(tr("At {place} it should hold an entry in braces.", place=spot.words))
    given = cast("dict[str, object]", value)
    known = _known(kind)
    for key in given:
        if key not in known:
            spot.refuse(
                tr(
                    "At {place} it holds “{key}”, which is not known.",
                    place=spot.words,
                    key=_shown(key),
                )
            )
    for key, (_, needed) in known.items():
        if needed and key not in given:
            spot.refuse(tr("At {place} it lacks “{key}”.", place=spot.words, key=key))
    return kind(**{key: _any(known[key][0], inner, spot.key(key)) for key, inner in given.items()})


@cache
def _known(kind: type[object]) -> dict[str, tuple[Any, bool]]:
    if not is_dataclass(kind):
        raise TypeError(kind)
    return {
        entry.name: (
            entry.type,
            entry.default is MISSING and entry.default_factory is MISSING,
        )
        for entry in fields(kind)
    }


def _list(hint: Any, value: object, spot: Spot) -> tuple[object, ...]:
    if not isinstance(value, list):
        spot.refuse(tr("At {place} it should hold a list in brackets.", place=spot.words))
    lines = cast("list[object]", value)
    if len(lines) > MAX_ENTRIES:
        spot.refuse(tr("The list at {place} is too long.", place=spot.words))
    return tuple(_any(hint, line, spot.index(number)) for number, line in enumerate(lines))


def _bool(value: object, spot: Spot) -> bool:
    if not isinstance(value, bool):
        spot.refuse(tr("At {place} it should say true or false.", place=spot.words))
    return value


def _int(value: object, spot: Spot) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or abs(value) > MAX_NUMBER:
        spot.refuse(tr("At {place} it should hold a whole number.", place=spot.words))
    return value


def _str(value: object, spot: Spot) -> str:
    if not isinstance(value, str):
        spot.refuse(tr("At {place} it should hold a text.", place=spot.words))
    if len(value) > MAX_TEXT:
        spot.refuse(tr("The text at {place} is too long.", place=spot.words))
    if _UNWANTED.search(value) or value != value.strip():
        spot.refuse(tr("The text at {place} holds characters it must not.", place=spot.words))
    return value


def _choice(kind: type[Enum], text: str, spot: Spot) -> Enum:
    try:
        return kind(text)
    except ValueError:
        spot.refuse(
            tr(
                "At {place} it holds “{word}”, which is none of the known words.",
                place=spot.words,
                word=_shown(text),
            )
        )


def _moment(kind: type[object], text: str, spot: Spot) -> date | time:
    moment = _date_or_time(kind, text)
    if moment is None:
        spot.refuse(tr("At {place} it should hold a date or a time of day.", place=spot.words))
    return moment


def _date_or_time(kind: type[object], text: str) -> date | time | None:
    try:
        if kind is date and re.fullmatch(r"\d{4}-\d\d-\d\d", text, re.ASCII):
            return date.fromisoformat(text)
        if kind is time and re.fullmatch(r"\d\d:\d\d", text, re.ASCII):
            return time.fromisoformat(text)
    except ValueError:
        return None
    return None


def _shown(text: str) -> str:
    return _UNWANTED.sub("�", text)[:60]
