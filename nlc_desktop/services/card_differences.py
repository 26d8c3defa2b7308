"""What a card says of somebody the office has that is not written down yet."""

import re
from collections.abc import Iterator, Sequence

from nlc_desktop.domain.contact_cards import CardField, ContactCard
from nlc_desktop.domain.contact_plans import FieldChange
from nlc_desktop.domain.private_matters import private_tag
from nlc_desktop.domain.stakeholders import ContactKind
from nlc_desktop.domain.tags import one_each
from nlc_desktop.services.checks import TEXT
from nlc_desktop.services.register_index import RegisterIndex, plain, reached
from nlc_desktop.services.tagging import MOST
from nlc_desktop.store.queries.register import KnownOrganisation, KnownPerson

FIELD_OF = {
    ContactKind.PHONE: CardField.PHONE,
    ContactKind.MOBILE: CardField.MOBILE,
    ContactKind.FAX: CardField.FAX,
    ContactKind.EMAIL: CardField.EMAIL,
    ContactKind.POSTAL: CardField.POSTAL,
}

_TEXTS = (
    (CardField.HONORIFIC, "honorific"),
    (CardField.POST_NOMINALS, "post_nominals"),
    (CardField.NATIVE_NAME, "native_name"),
)
NAME_OF = {**dict(_TEXTS), CardField.NOTE: "note", CardField.TAGS: "tags"}
"""Fields of a record by the field of a card."""


def tags_of(card: ContactCard) -> tuple[str, ...]:
    """A card's tags as the office writes them, without what is nobody's business (R-DP-02)."""
    words = one_each(re.sub(r"[^\w]+", "-", tag).strip("-_") for tag in card.tags)
    return tuple(word for word in words if word and not private_tag(word.replace("-", " ")))


def note_of(card: ContactCard) -> str:
    """A card's note; a post without an organisation stands there, since it has no other place."""
    stray = card.post if card.post and not card.organisation else ""
    return "\n".join(part for part in (stray, card.note) if part)


def person_changes(
    index: RegisterIndex, known: KnownPerson, card: ContactCard
) -> list[FieldChange]:
    """What of a person would be different or added, posts apart."""
    changes: list[FieldChange] = []
    for field, name in _TEXTS:
        old, new = str(getattr(known, name)), str(getattr(card, name))
        if new and plain(new) != plain(old):
            changes.append(FieldChange(field, old, new))
    changes += _words(known, card)
    owners = (known.id, *index.held.get(known.id, ()))
    changes += contact_changes(index, owners, card)
    return changes


def body_changes(
    index: RegisterIndex, known: KnownOrganisation, card: ContactCard
) -> list[FieldChange]:
    """What of an organisation would be different or added by a card of its own."""
    return [*_words(known, card), *contact_changes(index, (known.id,), card)]


def contact_changes(
    index: RegisterIndex, owners: Sequence[str], card: ContactCard
) -> list[FieldChange]:
    """Ways to reach somebody that neither they nor their organisation have yet."""
    body = index.body(card.organisation) if card.organisation else ""
    known = [index.contacts.get(owner, set[str]()) for owner in (*owners, body)]
    return [
        FieldChange(FIELD_OF[kind], "", value)
        for kind, value in ways(card)
        if not any(index.comparable(kind, value) in one for one in known)
    ]


def ways(card: ContactCard) -> Iterator[tuple[ContactKind, str]]:
    """Every way a card gives to reach somebody, the postal address of the office too."""
    yield from reached(card)
    if card.postal:
        yield ContactKind.POSTAL, card.postal


def _words(known: KnownPerson | KnownOrganisation, card: ContactCard) -> Iterator[FieldChange]:
    """The note, continued, and the tags, added to."""
    note = note_of(card)
    if note and note not in known.note and len(known.note) + len(note) < TEXT:
        whole = f"{known.note}\n{note}" if known.note else note
        yield FieldChange(CardField.NOTE, known.note, whole)
    have = tuple(known.tags.split("\n")) if known.tags else ()
    tags = tuple(dict.fromkeys((*have, *tags_of(card))))[:MOST]
    if tags != have:
        yield FieldChange(CardField.TAGS, known.tags, "\n".join(tags))
