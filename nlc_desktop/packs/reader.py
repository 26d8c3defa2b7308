"""Reads a country pack: a folder of JSON files that have to agree with each other.

``pack.json`` says which country, which version and how old the data is; every other file repeats
country and version, so that files of two versions can't be mixed. Holidays are many and read
apart, one state at a time.
"""

import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TypeVar, cast

from nlc_desktop.domain.links import LinkType
from nlc_desktop.domain.packs import (
    ChecklistEntry,
    Classification,
    CountryPack,
    FramingTerms,
    KindWord,
    LevelWord,
    MeetingTemplate,
    PackOrganisation,
    PackPost,
    PackProgramme,
    SectorWord,
    TimeNorms,
)
from nlc_desktop.domain.papers import Language
from nlc_desktop.domain.places import City, Holiday, Names, Source, State
from nlc_desktop.domain.recognising import NameRules
from nlc_desktop.i18n import tr
from nlc_desktop.packs.checks import check_holidays, check_pack
from nlc_desktop.packs.strict import Spot, decode, field, load
from nlc_desktop.paths import resource

FORMAT = 1
"""The shape of pack files this program reads."""

_CODE = re.compile(r"[a-z]{2}", re.ASCII)
_VERSION = re.compile(r"20\d\d\.[1-9]\d{0,2}", re.ASCII)


@dataclass(frozen=True, slots=True)
class _Head:
    """``pack.json``."""

    format: int
    code: str
    version: str
    data_as_of: date
    names: Names
    languages: tuple[Language, ...]
    """Languages of the country's papers, the usual one first."""


@dataclass(frozen=True, kw_only=True, slots=True)
class _Part:
    """What every other file begins with."""

    pack: str
    version: str


@dataclass(frozen=True, kw_only=True, slots=True)
class _Sources(_Part):
    sources: tuple[Source, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class _States(_Part):
    states: tuple[State, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class _Cities(_Part):
    cities: tuple[City, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class _Organisations(_Part):
    organisations: tuple[PackOrganisation, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class _Posts(_Part):
    posts: tuple[PackPost, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class _Programmes(_Part):
    programmes: tuple[PackProgramme, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class _Templates(_Part):
    templates: tuple[MeetingTemplate, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class _Rules(_Part):
    framing: FramingTerms
    classification: Classification
    norms: TimeNorms


@dataclass(frozen=True, kw_only=True, slots=True)
class _Vocabulary(_Part):
    sectors: tuple[SectorWord, ...]
    levels: tuple[LevelWord, ...]
    kinds: tuple[KindWord, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class _Links(_Part):
    link_types: tuple[LinkType, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class _Checklist(_Part):
    checklist: tuple[ChecklistEntry, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class _NameRules(_Part):
    rules: NameRules


@dataclass(frozen=True, slots=True)
class _StateHolidays:
    state: str
    holidays: tuple[Holiday, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class _Holidays(_Part):
    generator: str
    first_year: int
    last_year: int
    states: tuple[_StateHolidays, ...]


_P = TypeVar("_P", bound=_Part)


def available() -> tuple[str, ...]:
    """The codes of the packs that came with the program, in alphabetical order."""
    root = resource("packs")
    if not root.is_dir():
        return ()
    return tuple(sorted(path.parent.name for path in root.glob("*/pack.json")))


def pack_folder(code: str) -> Path:
    """The folder of a pack that came with the program."""
    return resource("packs", code)


def read_pack(folder: Path) -> CountryPack:
    """The pack in a folder, without its holidays.

    Raises:
        PackError: naming the file and the place, if anything in it is not as it should be.
    """
    head = _head(folder)
    rules = _part(folder, "rules.json", head, _Rules)
    vocabulary = _part(folder, "vocabulary.json", head, _Vocabulary)
    pack = CountryPack(
        code=head.code,
        version=head.version,
        data_as_of=head.data_as_of,
        names=head.names,
        languages=head.languages,
        sources=_part(folder, "sources.json", head, _Sources).sources,
        states=_part(folder, "states.json", head, _States).states,
        cities=_part(folder, "cities.json", head, _Cities).cities,
        organisations=_part(folder, "organisations.json", head, _Organisations).organisations,
        posts=_part(folder, "posts.json", head, _Posts).posts,
        programmes=_part(folder, "programmes.json", head, _Programmes).programmes,
        templates=_part(folder, "templates.json", head, _Templates).templates,
        framing=rules.framing,
        classification=rules.classification,
        norms=rules.norms,
        sectors=vocabulary.sectors,
        levels=vocabulary.levels,
        kinds=vocabulary.kinds,
        link_types=_part(folder, "links.json", head, _Links).link_types,
        checklist=_part(folder, "checklist.json", head, _Checklist).checklist,
        rules=_part(folder, "names.json", head, _NameRules).rules,
    )
    check_pack(pack)
    return pack


def read_holidays(folder: Path, state: str) -> tuple[Holiday, ...]:
    """The public holidays of a state, in order of date.

    Raises:
        PackError: if the file is malformed or does not know the state.
    """
    spot = Spot("holidays.json").key("states")
    value = _only_state(load(folder / "holidays.json"), state)
    part = _checked("holidays.json", value, _head(folder), _Holidays)
    found = [entry.holidays for entry in part.states if entry.state == state]
    if len(found) != 1:
        spot.refuse(tr("It should list the state “{state}” once.", state=state[:20]))
    check_holidays(found[0], part.first_year, part.last_year, spot)
    return found[0]


def _head(folder: Path) -> _Head:
    spot = Spot("pack.json")
    value = load(folder / "pack.json")
    if field(value, "format") not in (FORMAT, None):
        spot.refuse(tr("It was made for another version of the program."))
    head = decode(_Head, value, spot)
    if not _CODE.fullmatch(head.code):
        spot.key("code").refuse(tr("Its country code should be two small letters."))
    if not _VERSION.fullmatch(head.version):
        spot.key("version").refuse(tr("Its version should look like “2026.1”."))
    return head


def _only_state(value: object, state: str) -> object:
    """The file with the entries of one state alone: the other fifteen need no checking now."""
    states = field(value, "states")
    if not isinstance(states, list):
        return value
    wanted = [entry for entry in cast("list[object]", states) if field(entry, "state") == state]
    return {**cast("dict[str, object]", value), "states": wanted}


def _part(folder: Path, name: str, head: _Head, kind: type[_P]) -> _P:
    return _checked(name, load(folder / name), head, kind)


def _checked(name: str, value: object, head: _Head, kind: type[_P]) -> _P:
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
