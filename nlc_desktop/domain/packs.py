"""What a country pack holds: bodies, posts, cities, templates and rules, shipped as data.

Facts that change (bodies, regions, norms) are data with a version and a source, never code. A
pack names organisations and posts, never people. `packs.reader` reads packs from
``resources/packs/`` and refuses what is malformed.
"""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from nlc_desktop.domain.jurisdictions import FastingHours
from nlc_desktop.domain.links import LinkType
from nlc_desktop.domain.mandatory import ReadyMechanism
from nlc_desktop.domain.mechanisms import Cadence
from nlc_desktop.domain.papers import ItemKind, Language, MeetingRole, PaperSize
from nlc_desktop.domain.places import City, Confidence, Names, Place, Source, State, filled
from nlc_desktop.domain.programmes import ProgrammeCategory
from nlc_desktop.domain.recognising import NameRules
from nlc_desktop.domain.salutations import HonorificTable
from nlc_desktop.domain.stakeholders import Level, OrganisationKind, Sector


@dataclass(frozen=True, slots=True)
class Variant:
    """What a body is in one state, where another one does its work there."""

    state: str
    """Code of the state."""
    names: Names
    source: str
    short: str = ""


@dataclass(frozen=True, slots=True)
class PackOrganisation:
    """A body every office of the country knows; local ones have places to fill."""

    key: str
    names: Names
    kind: OrganisationKind
    level: Level
    sector: Sector
    source: str
    short: str = ""
    parent: str = ""
    """Key of the body it belongs to."""
    aliases: tuple[str, ...] = ()
    """Other names it is found by, among them the workshop report's wording."""
    public_uses_short: bool = False
    """Public papers print the short name, since the long one holds a word of the label list."""
    editable: bool = False
    """The name has changed or may change; the office is asked to look at it."""
    confidence: Confidence = Confidence.SURE
    variants: tuple[Variant, ...] = ()
    """States where another body stands in for it: in Bangsamoro MILG does the work of DILG."""

    def public_name(self, language: Language) -> str:
        """The name that papers for the community and the public print."""
        return self.short if self.public_uses_short else self.names.spoken(language)

    def at(self, place: Place, language: Language) -> "PackOrganisation":
        """The body with the names of one place filled in, the short ones in a language."""
        words = place.words(language)
        here = next((one for one in self.variants if one.state == place.code), self)
        return replace(
            self,
            names=here.names.at(place),
            short=filled(here.short, words),
            aliases=tuple(filled(alias, words) for alias in self.aliases),
            variants=(),
        )


@dataclass(frozen=True, slots=True)
class PackPost:
    """A post in one of the bodies; the office names its holder."""

    key: str
    organisation: str
    titles: Names
    source: str
    confidence: Confidence = Confidence.SURE


@dataclass(frozen=True, slots=True)
class PackProgramme:
    """A programme cities already run; its internal purpose never leaves the office."""

    key: str
    public_names: Names
    internal_purpose: Names
    category: ProgrammeCategory
    owner: str
    source: str
    partners: tuple[str, ...] = ()
    cities: tuple[str, ...] = ()
    """Keys of the cities it is known in; empty for everywhere."""
    since: str = ""
    confidence: Confidence = Confidence.SURE


@dataclass(frozen=True, slots=True)
class TemplateItem:
    """A line of a template's agenda."""

    titles: Names
    kind: ItemKind
    minutes: int
    presenter: str = ""
    """Key of a post; empty with ``presenter_words`` or "to be named"."""
    presenter_words: Names | None = None
    """Who presents when it is no single post, e.g. "All agencies"."""
    internal_note: Names | None = None
    """What the item is for, for the office only."""


@dataclass(frozen=True, slots=True)
class TemplateGuest:
    """A post on a template's guest list; the list is in order of seniority."""

    post: str
    role: MeetingRole


@dataclass(frozen=True, slots=True)
class MeetingTemplate:
    """A meeting ready to be called: agenda, guests and what it is for."""

    key: str
    titles: Names
    """The public title."""
    internal_objective: Names
    cadence: Cadence
    items: tuple[TemplateItem, ...]
    guests: tuple[TemplateGuest, ...]
    source: str
    bring: Names | None = None
    mechanism: str = ""
    """Key of the ready mechanism it is a meeting of; empty for none."""

    @property
    def minutes(self) -> int:
        """How long the agenda takes."""
        return sum(item.minutes for item in self.items)


class MarkHandling(StrEnum):
    """What the program does with a paper that carries a mark (domain.md 2.4)."""

    ALLOW = "allow"
    """Taken, and marked on every page."""
    ENCRYPTED_ONLY = "encrypted-only"
    """Taken with a named classifying officer; leaves the office encrypted only."""
    POINTER_ONLY = "pointer-only"
    """Refused: only the file number is noted here."""


@dataclass(frozen=True, slots=True)
class ClassificationMark:
    """One of the country's classification words, printed exactly and never translated."""

    word: str
    rank: int
    handling: MarkHandling


@dataclass(frozen=True, slots=True)
class Classification:
    """The country's marks and what comes with one."""

    marks: tuple[ClassificationMark, ...]
    officer_required: bool
    """A mark needs the name of the classifying officer and the date."""
    source: str


@dataclass(frozen=True, slots=True)
class TimeNorms:
    """Deadlines in working days of the issuing office; settings start from them."""

    notice: int
    """The call goes out this many days before the meeting."""
    answer: int
    """An answer is asked for by this many days before the meeting."""
    draft: int
    """The draft is with the chair this many days after it."""
    circulate: int
    """The minutes are with the members this many days after it."""
    source: str


@dataclass(frozen=True, slots=True)
class FramingTerms:
    """Words that papers for the community and the public do not use, by language (R-NLC-11)."""

    ms: tuple[str, ...]
    en: tuple[str, ...]
    id: tuple[str, ...]
    fil: tuple[str, ...]

    def all_terms(self) -> tuple[str, ...]:
        """The terms of all languages; a paper is checked against every one."""
        return tuple(dict.fromkeys((*self.ms, *self.en, *self.id, *self.fil)))


@dataclass(frozen=True, slots=True)
class SectorWord:
    """How a sector is called."""

    value: Sector
    names: Names


@dataclass(frozen=True, slots=True)
class LevelWord:
    """How a level is called."""

    value: Level
    names: Names


@dataclass(frozen=True, slots=True)
class KindWord:
    """How a kind of organisation is called."""

    value: OrganisationKind
    names: Names


@dataclass(frozen=True, slots=True)
class ChecklistEntry:
    """A sector a city should have around its table, and from which levels (R-NLC-04, -05).

    A sector that is on no line of the checklist is not asked for.
    """

    sector: Sector
    levels: tuple[Level, ...]
    """Each of them is expected, not one of them."""
    names: Names
    """Who is meant, e.g. "The state religious department and an interfaith body"."""
    source: str
    confidence: Confidence = Confidence.SURE


@dataclass(frozen=True, kw_only=True, slots=True)
class CountryPack:
    """Everything a pack says about a country, holidays apart (they are read by state)."""

    code: str
    version: str
    """Year and number, e.g. "2026.1"."""
    data_as_of: date
    names: Names
    languages: tuple[Language, ...]
    """Languages of the country's papers, the usual one first."""
    series: str
    """How meetings are numbered, "Bil. {n}/{year}"."""
    paper: PaperSize
    """The usual paper of its offices."""
    sources: tuple[Source, ...]
    states: tuple[State, ...]
    cities: tuple[City, ...]
    organisations: tuple[PackOrganisation, ...]
    posts: tuple[PackPost, ...]
    programmes: tuple[PackProgramme, ...]
    templates: tuple[MeetingTemplate, ...]
    mechanisms: tuple[ReadyMechanism, ...]
    framing: FramingTerms
    classification: Classification
    norms: TimeNorms
    ramadan: FastingHours
    """The hours that suit meetings in the fasting month."""
    sectors: tuple[SectorWord, ...]
    levels: tuple[LevelWord, ...]
    kinds: tuple[KindWord, ...]
    link_types: tuple[LinkType, ...]
    checklist: tuple[ChecklistEntry, ...]
    rules: NameRules
    """What words in the name of a body say it is."""
    honorifics: HonorificTable
    """How people are addressed in letters."""
    urgencies: tuple[str, ...] = ()
    """Words for urgency on letters (Sifat, R-ID-04), never translated; the ordinary has none."""
    counts_quarters: bool = False
    """The audit counts quarters with a meeting: two in one count once (domain.md 2.3)."""

    @property
    def language(self) -> Language:
        """The usual language of the country's papers; its register is kept in it."""
        return self.languages[0]

    def own(self, names: Names | None) -> str:
        """A name as the register keeps it: in the country's usual language."""
        return names.spoken(self.language) if names else ""

    def english(self, names: Names | None) -> str:
        """What stands beside it for English papers; empty where the register is in English.

        There an English name of its own would stay behind when somebody changes the name.
        """
        return names.en if names and self.language is not Language.ENGLISH else ""

    def state(self, code: str) -> State:
        """The state with a code; raises `KeyError` for a code the pack does not know."""
        return {state.code: state for state in self.states}[code]

    def city(self, key: str) -> City:
        """The city with a key; raises `KeyError`."""
        return {city.key: city for city in self.cities}[key]

    def organisation(self, key: str) -> PackOrganisation:
        """The organisation with a key; raises `KeyError`."""
        return {entry.key: entry for entry in self.organisations}[key]

    def post(self, key: str) -> PackPost:
        """The post with a key; raises `KeyError`."""
        return {entry.key: entry for entry in self.posts}[key]

    def template(self, key: str) -> MeetingTemplate:
        """The meeting template with a key; raises `KeyError`."""
        return {entry.key: entry for entry in self.templates}[key]

    def mechanism(self, key: str) -> ReadyMechanism:
        """The ready mechanism with a key; raises `KeyError`."""
        return {entry.key: entry for entry in self.mechanisms}[key]

    def second_name(self, city: City) -> str:
        """The council's name in English, where that is another one than its own."""
        return city.council.en if city.council.en != self.own(city.council) else ""

    def place(self, city: City) -> Place:
        """What fills the names of local bodies for one of the pack's cities."""
        return Place(
            city=city.names,
            council=city.council,
            council_short=city.council_short,
            mayor=city.mayor,
            district=city.district,
            state=self.state(city.state).names,
            code=city.state,
        )

    def at(self, place: Place) -> "CountryPack":
        """The pack with every local name filled in for one place."""
        return replace(
            self,
            organisations=tuple(entry.at(place, self.language) for entry in self.organisations),
            posts=tuple(replace(post, titles=post.titles.at(place)) for post in self.posts),
            programmes=tuple(
                replace(entry, public_names=entry.public_names.at(place))
                for entry in self.programmes
            ),
            templates=tuple(
                replace(entry, titles=entry.titles.at(place)) for entry in self.templates
            ),
            mechanisms=tuple(entry.at(place) for entry in self.mechanisms),
        )
