"""Reads a country pack: a folder of JSON files that have to agree with each other.

``pack.json`` says which country, which version and how old the data is; every other file repeats
country and version, so that files of two versions can't be mixed. Holidays are many and read
apart, one state at a time (`packs.calendars`).
"""

from dataclasses import dataclass
from pathlib import Path

from nlc_desktop.domain.jurisdictions import FastingHours
from nlc_desktop.domain.links import LinkType
from nlc_desktop.domain.mandatory import ReadyMechanism
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
from nlc_desktop.domain.places import City, Source
from nlc_desktop.domain.recognising import NameRules
from nlc_desktop.packs.checks import check_pack
from nlc_desktop.packs.honorifics import read_honorifics
from nlc_desktop.packs.parts import Part, States, read_head, read_part
from nlc_desktop.paths import resource


@dataclass(frozen=True, kw_only=True, slots=True)
class _Sources(Part):
    sources: tuple[Source, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class _Cities(Part):
    cities: tuple[City, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class _Organisations(Part):
    organisations: tuple[PackOrganisation, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class _Posts(Part):
    posts: tuple[PackPost, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class _Programmes(Part):
    programmes: tuple[PackProgramme, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class _Templates(Part):
    templates: tuple[MeetingTemplate, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class _Mechanisms(Part):
    mechanisms: tuple[ReadyMechanism, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class _Rules(Part):
    framing: FramingTerms
    classification: Classification
    norms: TimeNorms
    ramadan: FastingHours
    urgencies: tuple[str, ...] = ()
    counts_quarters: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class _Vocabulary(Part):
    sectors: tuple[SectorWord, ...]
    levels: tuple[LevelWord, ...]
    kinds: tuple[KindWord, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class _Links(Part):
    link_types: tuple[LinkType, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class _Checklist(Part):
    checklist: tuple[ChecklistEntry, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class _NameRules(Part):
    rules: NameRules


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
    head = read_head(folder)
    rules = read_part(folder, "rules.json", head, _Rules)
    vocabulary = read_part(folder, "vocabulary.json", head, _Vocabulary)
    pack = CountryPack(
        code=head.code,
        version=head.version,
        data_as_of=head.data_as_of,
        names=head.names,
        languages=head.languages,
        series=head.series,
        paper=head.paper,
        sources=read_part(folder, "sources.json", head, _Sources).sources,
        states=read_part(folder, "states.json", head, States).states,
        cities=read_part(folder, "cities.json", head, _Cities).cities,
        organisations=read_part(folder, "organisations.json", head, _Organisations).organisations,
        posts=read_part(folder, "posts.json", head, _Posts).posts,
        programmes=read_part(folder, "programmes.json", head, _Programmes).programmes,
        templates=read_part(folder, "templates.json", head, _Templates).templates,
        mechanisms=read_part(folder, "mechanisms.json", head, _Mechanisms).mechanisms,
        framing=rules.framing,
        classification=rules.classification,
        norms=rules.norms,
        ramadan=rules.ramadan,
        urgencies=rules.urgencies,
        counts_quarters=rules.counts_quarters,
        sectors=vocabulary.sectors,
        levels=vocabulary.levels,
        kinds=vocabulary.kinds,
        link_types=read_part(folder, "links.json", head, _Links).link_types,
        checklist=read_part(folder, "checklist.json", head, _Checklist).checklist,
        rules=read_part(folder, "names.json", head, _NameRules).rules,
        honorifics=read_honorifics(folder, head),
    )
    check_pack(pack)
    return pack
