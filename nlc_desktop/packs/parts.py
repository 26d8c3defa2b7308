"""What every file of a pack begins with, and what all of them have to agree on."""

import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TypeVar

from nlc_desktop.domain.papers import Language, PaperSize
from nlc_desktop.domain.places import Names, State
from nlc_desktop.i18n import tr
from nlc_desktop.packs.strict import Spot, decode, field, load

FORMAT = 1
"""The shape of pack files this program reads."""

_CODE = re.compile(r"[a-z]{2}", re.ASCII)
_VERSION = re.compile(r"20\d\d\.[1-9]\d{0,2}", re.ASCII)


@dataclass(frozen=True, slots=True)
class Head:
    """``pack.json``."""

    format: int
    code: str
    version: str
    data_as_of: date
    names: Names
    languages: tuple[Language, ...]
    series: str
    paper: PaperSize


@dataclass(frozen=True, kw_only=True, slots=True)
class Part:
    """What every other file begins with."""

    pack: str
    version: str


@dataclass(frozen=True, kw_only=True, slots=True)
class States(Part):
    """``states.json``."""

    states: tuple[State, ...]


_P = TypeVar("_P", bound=Part)


def read_head(folder: Path) -> Head:
    """``pack.json`` of a folder.

    Raises:
        PackError: if it is malformed or made for another version of the program.
    """
    spot = Spot("pack.json")
    value = load(folder / "pack.json")
    if field(value, "format") not in (FORMAT, None):
        spot.refuse(tr("It was made for another version of the program."))
    head = decode(Head, value, spot)
    if not _CODE.fullmatch(head.code):
        spot.key("code").refuse(tr("Its country code should be two small letters."))
    if not _VERSION.fullmatch(head.version):
        spot.key("version").refuse(tr("Its version should look like “2026.1”."))
    return head


def read_part(folder: Path, name: str, head: Head, kind: type[_P]) -> _P:
    """Another file of the folder.

    Raises:
        PackError: if it is malformed or belongs to another version of the pack.
    """
    return checked(name, load(folder / name), head, kind)


def checked(name: str, value: object, head: Head, kind: type[_P]) -> _P:
    """What was read from a file, as what the file should hold; raises `PackError`."""
    spot = Spot(name)
    part = decode(kind, value, spot)
    if (part.pack, part.version) != (head.code, head.version):
        spot.refuse(
            tr(
                "It belongs to version {its_version} of a pack, the other files to {version}.",
                its_version=part.version[:20],
                version=head.version,
            )
        )
    return part
