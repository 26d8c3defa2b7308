"""What a country's form of papers is made of: how it numbers, signs, and sets its letterhead."""

from dataclasses import dataclass
from datetime import time
from enum import StrEnum

from nlc_desktop.documents.formats.letter_form import LetterForm


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


class Family(StrEnum):
    """Which face a paper is set in; names in other scripts keep theirs."""

    SANS = "sans"
    SERIF = "serif"


class Items(StrEnum):
    """Where the items of the agenda stand at the head of minutes."""

    NONE = "none"
    LABEL = "label"
    """Beside a label of their own, below the others."""
    COLUMNS = "columns"
    """In two columns below the lists of people."""


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
    items: Items
    family: dict[str, Family]
    """The face of each paper that is not set in the usual one."""
    noted: bool
    """Whether a paragraph without a duty says that it is for information."""
    letter: LetterForm
    languages: dict[str, SpokenData]
