"""What the person chose for this computer: language, colours, sizes; no data of the office.

One small JSON file. Reading never fails: what can't be understood takes its default, and the
file as it was is kept beside the new one, with a sentence that says so. Writing is atomic.
"""

import json
import math
import os
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, fields
from enum import StrEnum
from pathlib import Path
from typing import Any, cast

from nlc_desktop.errors import SettingsError
from nlc_desktop.i18n import tr

SMALLEST_TEXT, LARGEST_TEXT = 80, 200
"""Bounds of the text size, in percent of the system's."""

LONGEST_WAIT = 240
"""The longest time before locking, in minutes."""

_LIMIT = 1024 * 1024
_MOST_COPIES = 9


class Colours(StrEnum):
    """Colours of the windows."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


class Motion(StrEnum):
    """Whether things may move."""

    SYSTEM = "system"
    FULL = "full"
    REDUCED = "reduced"


@dataclass(frozen=True)
class Geometry:
    """Where the main window stood, in logical pixels."""

    x: int
    y: int
    width: int
    height: int
    maximised: bool = False


@dataclass(frozen=True, kw_only=True)
class Settings:
    """Everything a person can choose on this computer; change it with `dataclasses.replace`."""

    language: str = ""
    """Code of the language of screens; empty follows the system."""
    colours: Colours = Colours.SYSTEM
    text_size: int = 100
    """Percent of the system's size."""
    motion: Motion = Motion.SYSTEM
    window: Geometry | None = None
    last_workspace: Path | None = None
    export_folder: Path | None = None
    """Where exported papers go; none asks each time."""
    lock_after: int = 10
    """Minutes without a key or a click before the program locks; 0 never locks."""
    columns: tuple[tuple[str, str], ...] = ()
    """By table: which columns it shows and how wide, in the table's own words."""


@dataclass(frozen=True)
class Reading:
    """Settings as read; ``notice`` is a sentence when something had to be left out."""

    settings: Settings
    notice: str = ""


def read(file: Path) -> Reading:
    """The settings in a file, defaults where it is missing or wrong."""
    try:
        if file.stat().st_size > _LIMIT:
            return _set_aside(file, Settings())
        raw: object = json.loads(file.read_bytes())
    except FileNotFoundError:
        return Reading(Settings())
    except (OSError, ValueError, RecursionError):
        return _set_aside(file, Settings())
    if not isinstance(raw, dict):
        return _set_aside(file, Settings())
    return _understood(file, cast("dict[str, object]", raw))


def _understood(file: Path, raw: Mapping[str, object]) -> Reading:
    """Takes each value that makes sense; any other is worth a copy of the file."""
    taken: dict[str, Any] = {}
    wrong = False
    for name, convert in _CONVERTERS.items():
        if name in raw:
            try:
                taken[name] = convert(raw[name])
            except (ValueError, TypeError, KeyError):
                wrong = True
    settings = Settings(**taken)
    return _set_aside(file, settings) if wrong else Reading(settings)


def _set_aside(file: Path, settings: Settings) -> Reading:
    """Keeps a copy of a file that was not understood, before it is written anew."""
    for number in range(1, _MOST_COPIES + 1):
        copy = file.with_name(f"{file.stem}-unreadable-{number}{file.suffix}")
        if _copied(file, copy):
            return Reading(
                settings,
                tr(
                    "Some settings could not be read and have their usual value again. "
                    "The old file is kept as “{name}”.",
                    name=copy.name,
                ),
            )
    return Reading(
        settings, tr("Some settings could not be read and have their usual value again.")
    )


def _copied(file: Path, copy: Path) -> bool:
    """Whether the copy now holds the file's bytes; a different copy is never overwritten."""
    try:
        data = file.read_bytes()
        if copy.exists():
            return copy.read_bytes() == data
        copy.write_bytes(data)
    except OSError:
        return False
    return True


def write(file: Path, settings: Settings) -> None:
    """Replaces the file in one step; raises `SettingsError` when the disk refuses."""
    text = json.dumps(_plain(settings), indent=2) + "\n"
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        _replace(file, text.encode("ascii"))
    except OSError as error:
        raise SettingsError(
            tr(
                "Your settings could not be saved in “{folder}”. "
                "Check that the disk has room and that the folder may be written to.",
                folder=file.parent,
            ),
            details=str(error.strerror),
        ) from error


def _replace(file: Path, data: bytes) -> None:
    """Writes a new file beside the old one, then swaps them."""
    new = file.with_name(f"{file.name}.{os.getpid()}.new")
    try:
        with new.open("wb") as target:
            target.write(data)
            target.flush()
            os.fsync(target.fileno())
        new.replace(file)
    except BaseException:
        new.unlink(missing_ok=True)
        raise


def _plain(settings: Settings) -> dict[str, object]:
    """The settings as JSON values; what holds its default is left out."""
    usual = Settings()
    chosen = {field.name: getattr(settings, field.name) for field in fields(Settings)}
    return {
        name: _PLAIN.get(name, lambda value: value)(value)
        for name, value in chosen.items()
        if value != getattr(usual, name)
    }


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value


def _flag(value: object) -> bool:
    if not isinstance(value, bool):
        raise TypeError
    return value


def _number(low: int, high: int) -> Callable[[object], int]:
    def convert(value: object) -> int:
        if isinstance(value, bool) or not isinstance(value, int | float) or math.isnan(value):
            raise TypeError
        return round(min(max(value, low), high))

    return convert


def _folder(value: object) -> Path | None:
    text = _text(value)
    if "\0" in text:
        raise ValueError
    return Path(text) if text else None


_place, _extent = _number(-32768, 32767), _number(1, 32767)


def _geometry(value: object) -> Geometry | None:
    if value is None:
        return None
    if not isinstance(value, dict):
        raise TypeError
    raw = cast("dict[str, object]", value)
    return Geometry(
        x=_place(raw["x"]),
        y=_place(raw["y"]),
        width=_extent(raw["width"]),
        height=_extent(raw["height"]),
        maximised=_flag(raw.get("maximised", False)),
    )


def _columns(value: object) -> tuple[tuple[str, str], ...]:
    if not isinstance(value, dict):
        raise TypeError
    raw = cast("dict[str, object]", value)
    return tuple((name, _text(text)) for name, text in raw.items())


_CONVERTERS: dict[str, Callable[[object], object]] = {
    "language": _text,
    "colours": lambda value: Colours(_text(value)),
    "text_size": _number(SMALLEST_TEXT, LARGEST_TEXT),
    "motion": lambda value: Motion(_text(value)),
    "window": _geometry,
    "last_workspace": _folder,
    "export_folder": _folder,
    "lock_after": _number(0, LONGEST_WAIT),
    "columns": _columns,
}

_PLAIN: dict[str, Callable[[Any], object]] = {
    "window": asdict,
    "last_workspace": str,
    "export_folder": str,
    "columns": dict,
}
