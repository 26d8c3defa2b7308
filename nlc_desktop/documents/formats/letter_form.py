"""How a country writes its letters: the order of their parts, and how each part stands (R-DOC-01).

All of it is data in the country's file; what a part says is a word of the language.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, TypeVar, cast

from nlc_desktop.domain.letters import LetterKind

Choice = TypeVar("Choice", bound=StrEnum)


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
        ValueError: saying in a few technical words what is wrong with it.
    """
    top = _table(data, "table")
    parts = _table(top.get("parts"), "parts")
    if set(parts) != {kind.value for kind in LetterKind}:
        raise ValueError("letter.parts: not one order for each kind of letter")
    orders = {kind: _each(Part, parts[kind.value], kind.value) for kind in LetterKind}
    for kind, order in orders.items():
        if Part.SIGNATURE not in order or Part.ADDRESSEE not in order:
            raise ValueError(f"letter.parts.{kind.value}: no addressee or signature")
    space = top.get("space")
    if type(space) is not int or not 2 <= space <= 12:
        raise ValueError("letter.space: not from 2 to 12 half lines")
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


def _table(data: object, name: str) -> dict[str, object]:
    """A table with named entries."""
    if not isinstance(data, dict):
        raise ValueError(f"letter.{name}: no table")  # noqa: TRY004 - damaged data, no bug
    return {str(key): value for key, value in cast("dict[Any, object]", data).items()}


def _each(kind: type[Choice], data: object, name: str) -> tuple[Choice, ...]:
    """A list of known names, each given once."""
    if not isinstance(data, list):
        raise ValueError(f"letter.{name}: no list")  # noqa: TRY004 - damaged data, no bug
    chosen = tuple(_one(kind, value, name) for value in cast("list[object]", data))
    if len(set(chosen)) != len(chosen):
        raise ValueError(f"letter.{name}: a name given twice")
    return chosen


def _one(kind: type[Choice], data: object, name: str) -> Choice:
    """A known name."""
    if not isinstance(data, str) or data not in {value.value for value in kind}:
        raise ValueError(f"letter.{name}: unknown name")
    return kind(data)
