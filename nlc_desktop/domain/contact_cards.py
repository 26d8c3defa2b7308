"""Contact lists as they come in and go out: cards, columns, and what could not be read.

A card says how an organisation or somebody in a post is reached, and nothing else. There is no
field for a birthday, a photograph, gender, religion, family, a home address, an identity number
or an account on a social network (R-DP-02). A column that holds such things is not taken; it is
named and counted, so that a person sees what was left out.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from nlc_desktop.domain.stakeholders import ContactKind


class ListKind(StrEnum):
    """What sort of file a list was read from."""

    CSV = "csv"
    SHEET = "sheet"
    VCARD = "vcard"


class CardField(StrEnum):
    """What a column of a list can be taken as."""

    NAME = "name"
    FIRST_NAME = "first-name"
    MIDDLE_NAME = "middle-name"
    LAST_NAME = "last-name"
    HONORIFIC = "honorific"
    POST_NOMINALS = "post-nominals"
    NATIVE_NAME = "native-name"
    ORGANISATION = "organisation"
    POST = "post"
    EMAIL = "email"
    MOBILE = "mobile"
    PHONE = "phone"
    FAX = "fax"
    POSTAL = "postal"
    """A part of the address of the office, or all of it."""
    NOTE = "note"
    TAGS = "tags"
    KIND = "kind"
    """Says what the column after it holds: "Work", "Mobile" (Google)."""
    UNUSED = "unused"
    """Not taken: nothing there is for it."""
    WITHHELD = "withheld"
    """Not taken because it is nobody's business (R-DP-02)."""

    @property
    def is_taken(self) -> bool:
        """Whether a card holds what stands in such a column."""
        return self not in {CardField.KIND, CardField.UNUSED, CardField.WITHHELD}


@dataclass(frozen=True, slots=True)
class CardPhone:
    """A number as written, and what rings there: a telephone, a mobile one or a fax machine."""

    number: str
    kind: ContactKind = ContactKind.PHONE


@dataclass(frozen=True, slots=True)
class ContactCard:
    """One row of a list, or one card of a set, as it was read."""

    line: int
    """Line of the file it begins on, from 1; in a spreadsheet the row."""
    name: str = ""
    """The whole name in the order it is said; empty for an organisation without a person."""
    honorific: str = ""
    post_nominals: str = ""
    native_name: str = ""
    organisation: str = ""
    post: str = ""
    """What they are in the organisation, e.g. "Pegawai Daerah"."""
    emails: tuple[str, ...] = ()
    phones: tuple[CardPhone, ...] = ()
    postal: str = ""
    """Address of the office, lines parted by line breaks or commas."""
    note: str = ""
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A row or a card that could not be taken, and why, in a sentence."""

    line: int
    reason: str


@dataclass(frozen=True, slots=True)
class ColumnGuess:
    """A column of the file, what it was taken as, and what stands in it."""

    index: int
    """Place from the left, from 0."""
    header: str
    """As written; empty when the file has no row of headings."""
    field: CardField
    samples: tuple[str, ...] = ()
    """A few values from its first filled rows."""


@dataclass(frozen=True, slots=True)
class DroppedColumn:
    """A column that was not taken, and how many rows had something in it."""

    header: str
    filled: int
    withheld: bool
    """Whether it is left out because nobody should keep such a thing (R-DP-02)."""


@dataclass(frozen=True, slots=True)
class ReadList:
    """All that was read from one file; nothing in it is in the workspace yet."""

    file_name: str
    kind: ListKind
    cards: tuple[ContactCard, ...]
    unreadable: tuple[Unreadable, ...] = ()
    columns: tuple[ColumnGuess, ...] = ()
    dropped_columns: tuple[DroppedColumn, ...] = ()
    encoding: str = ""
    """Name of the encoding it was read in; empty for a spreadsheet."""
    other_encodings: tuple[str, ...] = ()
    """What else it could be read in, likeliest first."""
    delimiter: str = ""
    """What parts the columns; empty for anything but CSV."""
    sheet: str = ""
    """The sheet that was read; empty for anything but a spreadsheet."""
    has_headings: bool = True
    sample: tuple[str, ...] = ()
    """Pieces of the first lines with letters beyond English, to judge the encoding by."""


def joined_name(first: str, middle: str, last: str) -> str:
    """A name from its parts in the order it is said.

    Names written without a space in Chinese, Japanese or Korean letters put the family first.
    """
    parts = [part.strip() for part in (first, middle, last) if part.strip()]
    if len(parts) > 1 and all(_is_han(part) for part in parts):
        return "".join((parts[-1], *parts[:-1]))
    return " ".join(parts)


def _is_han(text: str) -> bool:
    """Whether a text is written in Han, Kana or Hangul alone."""
    return all("\u3040" <= sign <= "\u9fff" or "\uac00" <= sign <= "\ud7a3" for sign in text)


def dropped_names(dropped: Sequence[DroppedColumn]) -> tuple[str, ...]:
    """Names of the columns that had something in them and were not taken, withheld ones first."""
    filled = [column for column in dropped if column.filled]
    return tuple(column.header for column in sorted(filled, key=lambda column: not column.withheld))
