"""Cards of a vCard file: versions 2.1, 3.0 and 4.0 (RFC 2426, RFC 6350), one after the other.

The file is cut into cards first, so that a damaged one costs itself alone, and pictures and what
is nobody's business are left out before anything is decoded.
"""

import re
from collections.abc import Iterator
from typing import Any, cast

from nlc_desktop.contacts import limits
from nlc_desktop.contacts.rows import Found, built
from nlc_desktop.domain.contact_cards import (
    CardField,
    ContactCard,
    DroppedColumn,
    Unreadable,
)
from nlc_desktop.i18n import tr, tr_noop

_NAME = re.compile(r"(?:[\w-]+\.)?([\w-]+)\s*[;:]")
_QUOTED = re.compile(r";\s*(?:ENCODING\s*=\s*)?QUOTED-PRINTABLE\b[^:]*:", re.IGNORECASE)
_BEGIN = re.compile(r"\s*BEGIN\s*:\s*VCARD\s*", re.IGNORECASE)
_END = re.compile(r"\s*END\s*:\s*VCARD\s*", re.IGNORECASE)

_TAKEN = frozenset(
    {"VERSION", "N", "FN", "ORG", "TITLE", "ROLE", "EMAIL", "TEL", "ADR", "NOTE", "CATEGORIES"}
    | {"BEGIN", "END", "KIND", "X-NATIVE-NAME"}
)
_SILENT = frozenset(
    {"PRODID", "REV", "UID", "SOURCE", "PROFILE", "CLASS", "MAILER", "TZ", "GEO", "LANG"}
    | {"SORT-STRING", "NAME", "CLIENTPIDMAP", "XML"}
)
"""Says something of the card, nothing of the person."""
_HARMLESS = {
    "URL": tr_noop("Web page"),
    "NICKNAME": tr_noop("Nickname"),
    "LOGO": tr_noop("Logo"),
    "KEY": tr_noop("Key"),
    "AGENT": tr_noop("Assistant"),
}
_WITHHELD = {
    "BDAY": tr_noop("Birthday"),
    "PHOTO": tr_noop("Photograph"),
    "GENDER": tr_noop("Gender"),
    "ANNIVERSARY": tr_noop("Anniversary"),
    "RELATED": tr_noop("Relations"),
    "IMPP": tr_noop("Social account"),
    "X-SOCIALPROFILE": tr_noop("Social account"),
}
_HOME_ADDRESS = tr_noop("Home address")
_HOME_PHONE = tr_noop("Home phone")


class CardReader:
    """Reads the cards of one file; counts what is not taken."""

    def __init__(self) -> None:
        self._filled: dict[str, int] = {}
        self._withheld: set[str] = set()

    def read(self, text: str) -> Iterator[ContactCard | Unreadable]:
        """Every card of the file, or why it could not be read, in order."""
        for number, lines in _cut(text):
            if lines is None:
                yield Unreadable(number, tr("The card has no end."))
                continue
            try:
                card = self._card(number, lines)
            except Exception as error:  # noqa: BLE001 - whatever the library trips over
                name = type(error).__name__
                card = Unreadable(number, tr("The card is damaged ({what}).", what=name))
            yield card or Unreadable(number, tr("There is neither a name nor an organisation."))

    def dropped(self) -> tuple[DroppedColumn, ...]:
        """What was not taken, as columns of a list would be."""
        return tuple(
            DroppedColumn(name, filled, name in self._withheld)
            for name, filled in self._filled.items()
        )

    def _card(self, number: int, lines: list[str]) -> ContactCard | Unreadable | None:
        import vobject  # noqa: PLC0415 - only who reads cards pays for it

        wanted = [line for line in _unfolded(lines) if self._is_wanted(line)]
        text = "\r\n".join(wanted)
        if len(text) > limits.CARD:
            return Unreadable(number, tr("The card is too long."))
        quoted = bool(_QUOTED.search(text))
        card = cast("Any", vobject).readOne(f"{text}\r\n", allowQP=quoted)
        found: Found = {}
        for entry in card.getChildren():
            self._take(entry, found)
        _as_body(card, found)
        return built(number, found)

    def _is_wanted(self, line: str) -> bool:
        """Whether a line says something a card holds; counts it when not."""
        match = _NAME.match(line)
        name = match[1].upper() if match else ""
        if name in _TAKEN:
            return True
        if name and name not in _SILENT and not name.startswith("X-AB"):
            said = _WITHHELD.get(name) or _HARMLESS.get(name) or name
            self._leave(tr(said), withheld=name in _WITHHELD)
        return False

    def _leave(self, name: str, *, withheld: bool) -> None:
        self._filled[name] = self._filled.get(name, 0) + 1
        if withheld:
            self._withheld.add(name)

    def _take(self, entry: Any, found: Found) -> None:
        kinds = _kinds(entry)
        at_home = bool(kinds & {"home", "dom"}) and not kinds & {"work", "cell"}
        if at_home and entry.name in {"ADR", "TEL"}:
            told = tr(_HOME_ADDRESS) if entry.name == "ADR" else tr(_HOME_PHONE)
            self._leave(told, withheld=True)
            return
        for field, value in _values(entry, kinds, found):
            if value.strip():
                found.setdefault(field, []).append((value, ""))


def _as_body(card: Any, found: Found) -> None:
    """The name on the card of an organisation is the organisation's."""
    kind = str(getattr(getattr(card, "kind", None), "value", "")).casefold()
    if kind in {"org", "group"} and CardField.NAME in found:
        found.setdefault(CardField.ORGANISATION, found.pop(CardField.NAME))


def _cut(text: str) -> Iterator[tuple[int, list[str] | None]]:
    """The lines of each card with the line it begins on; none for a card that has no end."""
    inside: list[str] | None = None
    begins = 0
    for number, line in enumerate(text.replace("\r\n", "\n").replace("\r", "\n").split("\n"), 1):
        if _BEGIN.fullmatch(line):
            if inside is not None:
                yield begins, None
            inside, begins = [line], number
        elif inside is not None:
            inside.append(line)
            if _END.fullmatch(line):
                yield begins, inside
                inside = None
            elif len(inside) > limits.ROWS:
                yield begins, None
                inside = None
    if inside is not None:
        yield begins, None


def _unfolded(lines: list[str]) -> Iterator[str]:
    """Whole lines: folded ones joined, soft line breaks of quoted-printable taken back."""
    whole: list[str] = []
    quoted = False
    for line in lines:
        if whole and (quoted and whole[-1].endswith("=")):
            whole[-1] = whole[-1][:-1]
            whole.append(line)
        elif whole and line[:1] in {" ", "\t"}:
            whole.append(line[1:])
        elif line.strip():
            if whole:
                yield "".join(whole)
            whole = [line]
            quoted = bool(_QUOTED.search(line))
    if whole:
        yield "".join(whole)


def _kinds(entry: Any) -> set[str]:
    """What a number or an address is for, in small letters."""
    words = [*entry.singletonparams, *entry.params.get("TYPE", [])]
    return {word.strip().casefold() for text in words for word in text.split(",")}


def _values(entry: Any, kinds: set[str], found: Found) -> Iterator[tuple[CardField, str]]:
    """What a line of a card holds, field by field."""
    value = entry.value
    match entry.name:
        case "FN":
            yield _name_field(entry, found), str(value)
        case "N":
            yield from _parts(value)
        case "ORG":
            yield CardField.ORGANISATION, next(iter(_list(value)), "")
        case "TITLE" | "ROLE":
            yield CardField.POST, str(value)
        case "EMAIL":
            yield CardField.EMAIL, str(value)
        case "TEL":
            yield _phone_field(kinds), str(value)
        case "ADR":
            yield CardField.POSTAL, _address(value)
        case "NOTE":
            yield CardField.NOTE, str(value)
        case "CATEGORIES":
            yield CardField.TAGS, "\n".join(_list(value))
        case "X-NATIVE-NAME":
            yield CardField.NATIVE_NAME, str(value)
        case _:
            pass


def _name_field(entry: Any, found: Found) -> CardField:
    """A second name of the same card in another language is the one in its own script."""
    again = CardField.NAME in found and ("LANGUAGE" in entry.params or "ALTID" in entry.params)
    return CardField.NATIVE_NAME if again else CardField.NAME


def _parts(value: Any) -> Iterator[tuple[CardField, str]]:
    yield CardField.FIRST_NAME, _joined(value.given)
    yield CardField.MIDDLE_NAME, _joined(value.additional)
    yield CardField.LAST_NAME, _joined(value.family)
    yield CardField.HONORIFIC, _joined(value.prefix)
    yield CardField.POST_NOMINALS, _joined(value.suffix)


def _joined(value: Any) -> str:
    return ", ".join(_list(value or ""))


def _list(value: Any) -> list[str]:
    """A value the library gives as a text or as several."""
    return [str(one) for one in cast("list[Any]", value if isinstance(value, list) else [value])]


def _address(value: Any) -> str:
    parts = (value.box, value.extended, value.street, value.city, value.region, value.code,
             value.country)  # fmt: skip
    return ", ".join(text for part in parts if (text := _joined(part).strip()))


def _phone_field(kinds: set[str]) -> CardField:
    if "fax" in kinds:
        return CardField.FAX
    return CardField.MOBILE if kinds & {"cell", "iphone", "text"} else CardField.PHONE
