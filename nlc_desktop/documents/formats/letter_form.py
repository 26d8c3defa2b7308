"""How a country writes its letters: the order of their parts, and how each part stands (R-DOC-01).

All of it is data in the country's file; what a part says is a word of the language.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from nlc_desktop.documents.formats.checked import Choice, Wrong, list_of, one_of, table_of
from nlc_desktop.domain.letters import LetterKind


class Part(StrEnum):
    """The parts a letter is put together from."""

    LETTERHEAD = "letterhead"
    REFERENCES = "references"
    """Both references and the date, to the right."""
    PLACE_DATED = "place-dated"
    """Place and date at the right edge."""
    DATED = "dated"
    """The date alone, on the left."""
    NUMBERS = "numbers"
    """Number, urgency, enclosures and subject, one below the other."""
    ADDRESSEE = "addressee"
    HEADING = "heading"
    """What the paper is, centred: NOTICE OF MEETING."""
    SALUTATION = "salutation"
    SUBJECT = "subject"
    REFER = "refer"
    INVITE = "invite"
    NOTICE = "notice"
    MEETS = "meets"
    REPLACES = "replaces"
    """Which letter this one replaces, and what has changed."""
    CALLED_OFF = "called-off"
    DETAILS = "details"
    """When, where and, in some countries, what."""
    AGENDA = "agenda"
    """The items of the agenda within the letter."""
    REASON = "reason"
    """Why a meeting was called off."""
    ANEW = "anew"
    """That a new notice will follow."""
    ATTEND = "attend"
    DELEGATE = "delegate"
    """Whom to send instead, where the invitation was said before."""
    ATTEND_FOR_QUORUM = "attend-for-quorum"
    """The same, told to members that the quorum counts on them."""
    ANSWER = "answer"
    """How and until when to answer."""
    REGRET = "regret"
    THANKS = "thanks"
    END = "end"
    SLOGANS = "slogans"
    CLOSING = "closing"
    SIGNATURE = "signature"
    COPIES = "copies"


class Detail(StrEnum):
    """One line of the details."""

    DATE = "date"
    TIME = "time"
    VENUE = "venue"
    DAY = "day"
    CLOCK = "clock"
    """The time, until the meeting is over."""
    EVENT = "event"
    WHAT = "what"
    WHEN = "when"
    """Date and time in one."""
    WHERE = "where"


class Line(StrEnum):
    """One line of the addressee."""

    NAME = "name"
    POST = "post"
    ORGANISATION = "organisation"
    ADDRESS = "address"
    ADDRESS_OR_PLACE = "address-or-place"
    """The address; "di tempat" where none is known."""
    ATTENTION = "attention"
    """The name of who holds the post, for whose attention the letter is."""


class NameStyle(StrEnum):
    """How the name of the signatory is written."""

    BRACKETS = "brackets"
    UNDERLINED = "underlined"
    PLAIN = "plain"


class Side(StrEnum):
    """Where the signature stands."""

    LEFT = "left"
    RIGHT = "right"
    """Centred in the right half, under the post of who signs."""


class Copies(StrEnum):
    """How the receivers of copies are listed."""

    ROW = "row"
    LIST = "list"


class Annexes(StrEnum):
    """How annexes are counted."""

    LETTERS = "letters"
    ROMAN = "roman"


@dataclass(frozen=True, slots=True)
class LetterForm:
    """The letters of one country."""

    parts: Mapping[LetterKind, tuple[Part, ...]]
    numbered: frozenset[Part]
    """Paragraphs that are numbered; the first of them is number 2 (domain.md 2.1)."""
    details: tuple[Detail, ...]
    addressee: tuple[Line, ...]
    side: Side
    name: NameStyle
    space: int
    """Half lines to sign in."""
    copies: Copies
    annexes: Annexes


def read_letter_form(data: object) -> LetterForm:
    """The form in a country's file.

    Raises:
        Wrong: saying in a few technical words what is wrong with it.
    """
    top = table_of(data, "letter")
    parts = table_of(top.get("parts"), "letter.parts")
    if set(parts) != {kind.value for kind in LetterKind}:
        raise Wrong("letter.parts: not one order for each kind of letter")
    orders = {kind: _each(Part, parts[kind.value], kind.value) for kind in LetterKind}
    for kind, order in orders.items():
        if Part.SIGNATURE not in order or Part.ADDRESSEE not in order:
            raise Wrong(f"letter.parts.{kind.value}: no addressee or signature")
    space = top.get("space")
    if type(space) is not int or not 2 <= space <= 12:
        raise Wrong("letter.space: not from 2 to 12 half lines")
    return LetterForm(
        parts=orders,
        numbered=frozenset(_each(Part, top.get("numbered"), "numbered")),
        details=_each(Detail, top.get("details"), "details"),
        addressee=_each(Line, top.get("addressee"), "addressee"),
        side=_one(Side, top.get("side"), "side"),
        name=_one(NameStyle, top.get("name"), "name"),
        space=space,
        copies=_one(Copies, top.get("copies"), "copies"),
        annexes=_one(Annexes, top.get("annexes"), "annexes"),
    )


def _each(kind: type[Choice], data: object, name: str) -> tuple[Choice, ...]:
    """A list of known names, each given once."""
    chosen = tuple(_one(kind, value, name) for value in list_of(data, f"letter.{name}"))
    if len(set(chosen)) != len(chosen):
        raise Wrong(f"letter.{name}: a name given twice")
    return chosen


def _one(kind: type[Choice], data: object, name: str) -> Choice:
    """A known name."""
    return one_of(kind, data, f"letter.{name}")
