"""How lines of an agenda are said and read back in cells."""

from nlc_desktop.domain.meetings import ItemRow, parse_item
from nlc_desktop.domain.papers import ItemKind
from nlc_desktop.i18n import tr
from nlc_desktop.ui.words import kind_word

CHOICES = (
    ItemKind.INFORMATION,
    ItemKind.DISCUSSION,
    ItemKind.DECISION,
    ItemKind.ADOPTION,
    ItemKind.MATTERS_ARISING,
    ItemKind.BREAK,
)
"""The kinds a person may choose, in the order they are offered."""


def kind_of(word: str) -> ItemKind | None:
    """The kind a word in the language of the screen means; nothing for another word."""
    wanted = word.strip().casefold()
    return next((kind for kind in CHOICES if kind_word(kind).casefold() == wanted), None)


def minutes_of(text: str) -> int | None:
    """Minutes as typed in a cell: "15", "15m", "1.5h", "1:30"; nothing when it is no length."""
    plain = text.strip()
    if plain.isdecimal():
        return int(plain)
    return parse_item(plain).minutes


def why_here(item: ItemRow) -> str:
    """Why a matter arising stands on the agenda, in one sentence; empty for other items."""
    if not item.raised:
        return ""
    if not item.deferred:
        return tr("Raised in {meeting}", meeting=item.raised)
    if item.deferred == 1:
        return tr("Raised in {meeting}, put off once", meeting=item.raised)
    return tr("Raised in {meeting}, put off {n} times", n=item.deferred, meeting=item.raised)
