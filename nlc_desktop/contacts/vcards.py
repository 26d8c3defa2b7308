"""Writes cards as a set of vCards, version 3.0 (RFC 2426).

Context: version 4.0 is newer, but Outlook does not read it, and telephones and Google Contacts
read 3.0 as well. Decision: 3.0 in UTF-8. The whole name stands as the given name, since names of
this region have no first and last part; where it is written in its own script stands in
``X-NATIVE-NAME``, which other programs leave alone.
"""

from collections.abc import Sequence
from typing import Any, cast

from nlc_desktop.domain.contact_cards import ContactCard
from nlc_desktop.domain.stakeholders import ContactKind, full_name

_TYPES = {
    ContactKind.MOBILE: ["CELL"],
    ContactKind.PHONE: ["WORK", "VOICE"],
    ContactKind.FAX: ["WORK", "FAX"],
}


def written(cards: Sequence[ContactCard]) -> bytes:
    """The bytes of a file with a vCard for each card."""
    return "".join(_card(card) for card in cards).encode()


def _card(card: ContactCard) -> str:
    import vobject  # noqa: PLC0415 - only who writes cards pays for it
    from vobject.vcard import Address, Name  # noqa: PLC0415

    made = cast("Any", vobject).vCard()
    shown = full_name(card.honorific, card.name, card.post_nominals) if card.name else ""
    made.add("n").value = cast("Any", Name)(
        given=card.name, prefix=card.honorific, suffix=card.post_nominals
    )
    made.add("fn").value = shown or card.organisation
    if not card.name:
        made.add("x-abshowas").value = "COMPANY"
    for name, value in _texts(card):
        if value:
            made.add(name).value = value
    for phone in card.phones:
        _typed(made, "tel", phone.number, _TYPES.get(phone.kind, ["WORK"]))
    for email in card.emails:
        _typed(made, "email", email, ["INTERNET"])
    if card.postal:
        _typed(made, "adr", cast("Any", Address)(street=card.postal), ["WORK"])
    return str(made.serialize())


def _texts(card: ContactCard) -> tuple[tuple[str, str | list[str]], ...]:
    return (
        ("x-native-name", card.native_name),
        ("org", [card.organisation] if card.organisation else ""),
        ("title", card.post),
        ("note", card.note),
        ("categories", list(card.tags)),
    )


def _typed(made: Any, name: str, value: object, types: list[str]) -> None:
    entry = made.add(name)
    entry.value = value
    entry.type_param = types
