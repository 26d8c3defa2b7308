"""Writing the office's contacts out: CSV for spreadsheets, vCards for telephones and mail.

::

    contact_export.export(office, path, ExportFormat.VCARD, with_notes=False)

What the office noted of people stays in the office unless it is asked for (R-DP-08); what stands
in those notes is shown first (`reading.note_guard`, R-DP-04).
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from enum import StrEnum
from pathlib import Path

from nlc_desktop.contacts import csv_writer, vcards
from nlc_desktop.domain.contact_cards import CardPhone, ContactCard
from nlc_desktop.domain.stakeholders import ContactKind
from nlc_desktop.errors import ContactListError
from nlc_desktop.i18n import tr
from nlc_desktop.services import writing
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.store.queries.known import known
from nlc_desktop.store.queries.register import KnownContact, KnownPerson, Register, register


class ExportFormat(StrEnum):
    """What contacts are written as."""

    CSV = "csv"
    VCARD = "vcard"


_WRITERS: dict[ExportFormat, Callable[[Sequence[ContactCard]], bytes]] = {
    ExportFormat.CSV: csv_writer.written,
    ExportFormat.VCARD: vcards.written,
}


def cards(office: OpenOffice, *, with_notes: bool = False) -> tuple[ContactCard, ...]:
    """A card for each post a person holds, or for the person alone, and for each organisation."""
    found = register(office.reader(), office.today())
    return tuple(_Cards(found, with_notes=with_notes).all())


def export(office: OpenOffice, path: Path, form: ExportFormat, *, with_notes: bool = False) -> int:
    """Writes the contacts to a file, in place of one that is there; how many cards it holds.

    Raises:
        ContactListError: if it can't be written; what was there stays.
    """
    made = cards(office, with_notes=with_notes)
    data = _WRITERS[form](made)
    try:
        writing.put(path, data)
    except OSError as error:
        raise ContactListError(
            tr(
                "{file} can't be written. Choose another folder or free some space.",
                file=path.name,
            ),
            details=str(error.strerror),
        ) from error
    return len(made)


class _Cards:
    """Makes the cards of a register."""

    def __init__(self, found: Register, *, with_notes: bool) -> None:
        self._found = found
        self._with_notes = with_notes
        self._bodies = {body.id: body for body in found.organisations}
        self._posts = {post.id: post for post in found.posts}
        self._held: dict[str, list[str]] = {}
        for tenure in found.tenures:
            self._held.setdefault(tenure.person_id, []).append(tenure.post_id)
        self._contacts: dict[str, list[KnownContact]] = {}
        for contact in found.contacts:
            self._contacts.setdefault(contact.owner_id, []).append(contact)

    def all(self) -> Iterator[ContactCard]:
        """People by name, then organisations by name."""
        for person in sorted(self._found.people, key=lambda one: (one.name.casefold(), one.id)):
            yield from self._of_person(person)
        for body in sorted(self._bodies.values(), key=lambda one: (one.name.casefold(), one.id)):
            contacts = self._contacts.get(body.id, [])
            emails, phones, postal = _ways(contacts)
            yield ContactCard(
                line=0,
                organisation=body.name,
                emails=emails,
                phones=phones,
                postal=postal,
                note=body.note if self._with_notes else "",
                tags=_tags(body.tags) if self._with_notes else (),
            )

    def _of_person(self, person: KnownPerson) -> Iterator[ContactCard]:
        for post_id in self._held.get(person.id) or [""]:
            post = self._posts.get(post_id)
            body = self._bodies.get(post.organisation_id) if post else None
            own = [*self._contacts.get(person.id, ()), *self._contacts.get(post_id, ())]
            emails, phones, postal = _ways(own)
            yield ContactCard(
                line=0,
                name=person.name,
                honorific=person.honorific,
                post_nominals=person.post_nominals,
                native_name=person.native_name,
                organisation=body.name if body else "",
                post=post.title if post and body else "",
                emails=emails,
                phones=phones,
                postal=postal or _ways(self._contacts.get(body.id, ()) if body else ())[2],
                note=person.note if self._with_notes else "",
                tags=_tags(person.tags) if self._with_notes else (),
            )


def _ways(
    contacts: Iterable[KnownContact],
) -> tuple[tuple[str, ...], tuple[CardPhone, ...], str]:
    """E-mail addresses, telephone numbers and the first postal address."""
    kinds = {ContactKind.MOBILE, ContactKind.PHONE, ContactKind.FAX}
    emails: dict[str, None] = {}
    phones: dict[CardPhone, None] = {}
    postal = ""
    for contact in contacts:
        kind = known(ContactKind, contact.kind)
        if kind in kinds:
            phones[CardPhone(contact.value, kind)] = None
        elif kind is ContactKind.EMAIL:
            emails[contact.value] = None
        elif kind is ContactKind.POSTAL:
            postal = postal or contact.value
    return tuple(emails), tuple(phones), postal


def _tags(stored: str) -> tuple[str, ...]:
    return tuple(tag for tag in stored.split("\n") if tag)
