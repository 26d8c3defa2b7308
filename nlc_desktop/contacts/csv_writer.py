"""Writes cards as CSV: the columns of Google Contacts, in UTF-8 that Excel recognises.

The mark at the beginning makes Excel show accents and other scripts. A cell that begins like a
formula gets an apostrophe before it, telephone numbers with ``+`` too: Excel would calculate
them otherwise. `reading` takes the apostrophe away again.
"""

import csv
import io
from collections.abc import Iterator, Sequence

from nlc_desktop.contacts.cleaning import guarded
from nlc_desktop.domain.contact_cards import ContactCard
from nlc_desktop.domain.stakeholders import ContactKind

_BEFORE = (
    "Name",
    "Name Prefix",
    "Name Suffix",
    "Native Name",
    "Organization Name",
    "Organization Title",
)
_AFTER = ("Address 1 - Label", "Address 1 - Formatted", "Notes", "Labels")
_LABELS = {
    ContactKind.MOBILE: "Mobile",
    ContactKind.PHONE: "Work",
    ContactKind.FAX: "Work Fax",
}
SEVERAL = " ::: "
"""What parts several labels in one cell (Google)."""


def written(cards: Sequence[ContactCard]) -> bytes:
    """The bytes of a CSV file with a row for each card."""
    emails = max((len(card.emails) for card in cards), default=1)
    phones = max((len(card.phones) for card in cards), default=1)
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(_headings(emails, phones))
    for card in cards:
        writer.writerow([guarded(cell) for cell in _cells(card, emails, phones)])
    return text.getvalue().encode("utf-8-sig")


def _headings(emails: int, phones: int) -> Iterator[str]:
    yield from _BEFORE
    for number in range(1, emails + 1):
        yield f"E-mail {number} - Value"
    for number in range(1, phones + 1):
        yield f"Phone {number} - Label"
        yield f"Phone {number} - Value"
    yield from _AFTER


def _cells(card: ContactCard, emails: int, phones: int) -> Iterator[str]:
    yield card.name
    yield card.honorific
    yield card.post_nominals
    yield card.native_name
    yield card.organisation
    yield card.post
    yield from card.emails
    yield from [""] * (emails - len(card.emails))
    for phone in card.phones:
        yield _LABELS.get(phone.kind, "Work")
        yield phone.number
    yield from [""] * 2 * (phones - len(card.phones))
    yield "Work" if card.postal else ""
    yield card.postal
    yield card.note
    yield SEVERAL.join(card.tags)
