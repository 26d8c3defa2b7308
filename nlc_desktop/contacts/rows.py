"""Turns the rows of a table into cards, one at a time; what can't be taken gets its reason."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from nlc_desktop.contacts import limits
from nlc_desktop.contacts.cleaning import has_letter, line, lines, unguarded
from nlc_desktop.domain.contact_cards import (
    CardField,
    CardPhone,
    ColumnGuess,
    ContactCard,
    DroppedColumn,
    Unreadable,
    joined_name,
)
from nlc_desktop.domain.names import folded, parsed
from nlc_desktop.domain.stakeholders import ContactKind
from nlc_desktop.i18n import tr

_GOOGLE = re.compile(r"(.+ \d+ - )\w[\w ]*")
_SEVERAL = re.compile(r"\s*(?::::|;(?!\s*ext)|[,|\n])\s*", re.IGNORECASE)
_EMAILS = re.compile(r"[\s;,|<>]+|:::")
_SLASH = re.compile(r"\s*/\s*(?=\+?\(?\d[\d\s()\-]{6,})")
_MOBILE = re.compile(r"mobile|cell|bimbit|handphone|ponsel|\bhp\b|whatsapp|iphone", re.IGNORECASE)
_FAX = re.compile(r"fax|faks", re.IGNORECASE)
_HOME = re.compile(r"home|rumah|tirahan", re.IGNORECASE)

_KINDS = {
    CardField.MOBILE: ContactKind.MOBILE,
    CardField.PHONE: ContactKind.PHONE,
    CardField.FAX: ContactKind.FAX,
}


@dataclass(frozen=True)
class _Column:
    """A column that is read, with the one that says what kind of thing it holds (Google)."""

    index: int
    field: CardField
    kind: int = -1


class CardMaker:
    """Makes cards of rows by what their columns hold; counts what is not taken."""

    def __init__(self, columns: Sequence[ColumnGuess]) -> None:
        self._guesses = columns
        self._columns = [_paired(one, columns) for one in columns if one.field.is_taken]
        left = (CardField.UNUSED, CardField.WITHHELD)
        self._filled = {one.index: 0 for one in columns if one.field in left}
        self._homes = dict.fromkeys((one.index for one in self._columns if one.kind >= 0), 0)

    def card(self, number: int, cells: Sequence[str]) -> ContactCard | Unreadable | None:
        """The card of a row, why there is none, or nothing for an empty row."""
        if not any(cell.strip() for cell in cells):
            return None
        if len(cells) > limits.COLUMNS:
            return Unreadable(number, tr("The row has more than {n} columns.", n=limits.COLUMNS))
        self._count(cells)
        found: dict[CardField, list[tuple[str, str]]] = {}
        for column in self._columns:
            if column.index < len(cells) and (value := unguarded(cells[column.index].strip())):
                kind = cells[column.kind] if 0 <= column.kind < len(cells) else ""
                if self._is_private(column, kind):
                    self._homes[column.index] += 1
                else:
                    found.setdefault(column.field, []).append((value, kind))
        return built(number, found)

    def dropped(self) -> tuple[DroppedColumn, ...]:
        """The columns that were not taken, with how often they had something in them."""
        columns = tuple(
            DroppedColumn(one.header, self._filled[one.index], one.field is CardField.WITHHELD)
            for one in self._guesses
            if one.index in self._filled and one.header
        )
        homes = tuple(
            DroppedColumn(self._guesses[index].header, filled, withheld=True)
            for index, filled in self._homes.items()
            if filled
        )
        return columns + homes

    def _count(self, cells: Sequence[str]) -> None:
        for index in self._filled:
            if index < len(cells) and cells[index].strip():
                self._filled[index] += 1

    @staticmethod
    def _is_private(column: _Column, kind: str) -> bool:
        """Whether it is where somebody lives."""
        at_home = {CardField.POSTAL, CardField.PHONE, CardField.FAX}
        is_home = column.field in at_home and bool(_HOME.search(kind))
        return is_home and not _MOBILE.search(kind)


def _paired(column: ColumnGuess, columns: Sequence[ColumnGuess]) -> _Column:
    group = _GOOGLE.fullmatch(column.header)
    kinds = (one for one in columns if one.field is CardField.KIND)
    kind = next((one.index for one in kinds if group and one.header.startswith(group[1])), -1)
    return _Column(column.index, column.field, kind)


Found = dict[CardField, list[tuple[str, str]]]
"""What a row holds: for each field its values, each with the words for its kind."""


def built(number: int, found: Found) -> ContactCard | Unreadable | None:
    """A card from what was found, or why there is none."""
    if not found:
        return None
    texts = {field: line(values[0][0]) for field, values in found.items()}
    parts = (CardField.FIRST_NAME, CardField.MIDDLE_NAME, CardField.LAST_NAME)
    name = texts.get(CardField.NAME, "") or joined_name(*(texts.get(part, "") for part in parts))
    name = _bare(name, texts.get(CardField.HONORIFIC, ""), texts.get(CardField.POST_NOMINALS, ""))
    if name.casefold() == texts.get(CardField.ORGANISATION, "").casefold():
        name = ""
    honorific = texts.get(CardField.HONORIFIC, "")
    if not honorific:
        honorific, name = _titled(name)
    card = ContactCard(
        line=number,
        name=name if has_letter(name) else "",
        honorific=honorific,
        post_nominals=texts.get(CardField.POST_NOMINALS, ""),
        native_name=texts.get(CardField.NATIVE_NAME, ""),
        organisation=texts.get(CardField.ORGANISATION, ""),
        post=texts.get(CardField.POST, ""),
        emails=_emails(found),
        phones=_phones(found),
        postal=_postal(found),
        note="\n".join(lines(value) for value, _ in found.get(CardField.NOTE, ())),
        tags=_tags(found),
    )
    return _refused(card) or card


def _bare(name: str, honorific: str, post_nominals: str) -> str:
    """A name without the form of address and the letters that stand beside it already."""
    start, end = f"{honorific} ", f" {post_nominals}"
    while honorific and name.casefold().startswith(start.casefold()):
        name = name[len(start) :].strip()
    while post_nominals and name.casefold().endswith(end.casefold()):
        name = name[: -len(end)].rstrip(" ,")
    return name


def _titled(name: str) -> tuple[str, str]:
    """The forms of address a name begins with, and the name: Dato' Ahmad, Bapak Budi."""
    words = name.split()
    titles = parsed(name).honorifics if "," not in name else ()
    pairs = zip(words[:-1], titles, strict=False)
    number = 0
    for word, title in pairs:
        if folded(word).replace(".", "") != title:
            break
        number += 1
    return " ".join(words[:number]), " ".join(words[number:])


def _refused(card: ContactCard) -> Unreadable | None:
    if not card.name and not has_letter(card.organisation):
        return Unreadable(card.line, tr("There is neither a name nor an organisation."))
    short = (card.name, card.honorific, card.post_nominals, card.native_name, card.organisation,
             card.post, *card.emails, *(one.number for one in card.phones), *card.tags)  # fmt: skip
    too_long = next((text for text in short if len(text) > limits.LINE), "")
    titles = (card.honorific, card.post_nominals)
    too_long = too_long or next((text for text in titles if len(text) > limits.TITLE), "")
    if too_long:
        return Unreadable(
            card.line,
            tr("“{start}…” is too long.", start=too_long[:30]),
        )  # fmt: skip
    if len(card.note) > limits.TEXT or len(card.postal) > 1000:
        return Unreadable(card.line, tr("The note or the address is too long."))
    return None


def _emails(found: Found) -> tuple[str, ...]:
    values = (
        piece for value, _ in found.get(CardField.EMAIL, ()) for piece in _EMAILS.split(value)
    )
    emails = (line(piece).removeprefix("mailto:") for piece in values)
    return tuple(dict.fromkeys(email for email in emails if "@" in email.strip("@")))


def _phones(found: Found) -> tuple[CardPhone, ...]:
    phones: dict[CardPhone, None] = {}
    for field, default in _KINDS.items():
        for value, words in found.get(field, ()):
            kind = _kind(words, default)
            for piece in _SEVERAL.split(value):
                for number in _SLASH.split(piece):
                    text = line(number).removeprefix("tel:")
                    if any(sign.isdigit() for sign in text):
                        phones[CardPhone(text, kind)] = None
    return tuple(phones)


def _kind(words: str, default: ContactKind) -> ContactKind:
    if _FAX.search(words):
        return ContactKind.FAX
    return ContactKind.MOBILE if _MOBILE.search(words) else default


def _postal(found: Found) -> str:
    """The address in one piece; a part that stands in another already is left out."""
    whole = ""
    for value, _ in found.get(CardField.POSTAL, ()):
        part = lines(value)
        if part and part not in whole:
            whole = f"{whole}, {part}" if whole else part
    return whole


def _tags(found: Found) -> tuple[str, ...]:
    pieces = (one for value, _ in found.get(CardField.TAGS, ()) for one in _SEVERAL.split(value))
    tags = (line(piece) for piece in pieces)
    return tuple(dict.fromkeys(tag for tag in tags if tag and not tag.startswith("*")))
