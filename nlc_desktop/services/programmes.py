"""Programmes: what the city already does, with a public name and an internal purpose."""

from collections.abc import Iterable

from nlc_desktop.domain.operations import Changes
from nlc_desktop.domain.packs import PackProgramme
from nlc_desktop.domain.programmes import ProgrammeCategory
from nlc_desktop.errors import InputError
from nlc_desktop.i18n import tr, tr_noop
from nlc_desktop.records import Action, AgendaItem, Organisation, Programme, ProgrammePartner
from nlc_desktop.services.checks import (
    Given,
    Rules,
    choice,
    line,
    line_of,
    name_of,
    text,
    text_of,
)
from nlc_desktop.services.drafts import ProgrammeDraft
from nlc_desktop.services.edits import edit
from nlc_desktop.services.pack_bodies import PackBodies, local_pack
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.services.work import begin
from nlc_desktop.store.queries import lookups
from nlc_desktop.store.queries import office as office_queries
from nlc_desktop.store.unit_of_work import UnitOfWork

_PROGRAMME: Rules = {
    "public_name": line(required=True),
    "category": choice(ProgrammeCategory),
    "owner_id": line(),
    "since": line(40),
    "audience_note": text(2000),
    "budget": line(),
    "internal_purpose": text(),
    "note": text(),
}


def add_programme(office: OpenOffice, draft: ProgrammeDraft) -> Changes:
    """Adds a programme."""
    record = Programme(
        public_name=name_of(draft.public_name),
        category=draft.category.value,
        owner_id=draft.owner_id,
        since=line_of(draft.since, limit=40),
        audience_note=text_of(draft.audience_note, limit=2000),
        budget=line_of(draft.budget),
        internal_purpose=text_of(draft.internal_purpose),
        note=text_of(draft.note),
    )
    with begin(office, tr_noop("Add the programme {name}"), name=record.public_name) as work:
        if record.owner_id:
            work.get(Organisation, record.owner_id)
        return work.commit(record=work.add(record).id)


def suggestions(office: OpenOffice) -> tuple[PackProgramme, ...]:
    """Programmes the country pack knows of in the office's city, without those there already."""
    if office.pack is None:
        return ()
    profile = office_queries.profile(office.reader())
    city = profile.city if profile else ""
    there = lookups.programme_keys(office.reader())
    return tuple(
        entry
        for entry in local_pack(office).programmes
        if entry.key not in there and (not entry.cities or city in entry.cities)
    )


def add_from_pack(office: OpenOffice, keys: Iterable[str]) -> Changes:
    """Adds programmes of the country pack with the bodies that run them, each once.

    Raises:
        InputError: if the pack has no such programme.
    """
    pack = local_pack(office)
    known = {entry.key: entry for entry in pack.programmes}
    with begin(office, tr_noop("Add programmes from the country pack")) as work:
        bodies, last = PackBodies(work, pack), ""
        for key in keys:
            if key not in known:
                raise InputError(
                    tr("The country pack does not know “{key}”. Choose another entry.", key=key)
                )
            if not work.find(Programme, pack_key=key):
                last = _from_pack(work, bodies, known[key])
        return work.commit(record=last)


def _from_pack(work: UnitOfWork, bodies: PackBodies, entry: PackProgramme) -> str:
    record = work.add(
        Programme(
            public_name=bodies.own(entry.public_names),
            category=entry.category.value,
            owner_id=bodies.organisation(entry.owner).id,
            since=entry.since,
            internal_purpose=bodies.own(entry.internal_purpose),
            pack_key=entry.key,
        )
    )
    for key in entry.partners:
        partner = bodies.organisation(key).id
        work.add(ProgrammePartner(programme_id=record.id, organisation_id=partner))
    return record.id


def update_programme(office: OpenOffice, programme_id: str, **changes: Given) -> Changes:
    """Changes some fields of a programme."""
    label = tr_noop("Change a programme")
    return edit(office, Programme, programme_id, _PROGRAMME, changes, label=label)


def remove_programme(office: OpenOffice, programme_id: str) -> Changes:
    """Removes a programme; agenda items and actions about it stay, without the link."""
    with begin(office, tr_noop("Remove a programme")) as work:
        programme = work.get(Programme, programme_id)
        for item in work.find(AgendaItem, programme_id=programme_id):
            item.programme_id = ""
        for action in work.find(Action, programme_id=programme_id):
            action.programme_id = ""
        work.delete(programme)
        return work.commit(record=programme_id)


def set_partners(office: OpenOffice, programme_id: str, partners: Iterable[str]) -> Changes:
    """Says which organisations work in a programme, by their ids."""
    with begin(office, tr_noop("Change the partners of a programme")) as work:
        work.get(Programme, programme_id)
        wanted = dict.fromkeys(partners)
        for link in work.find(ProgrammePartner, programme_id=programme_id):
            if link.organisation_id in wanted:
                del wanted[link.organisation_id]
            else:
                work.delete(link)
        for identity in wanted:
            work.get(Organisation, identity)
            work.add(ProgrammePartner(programme_id=programme_id, organisation_id=identity))
        return work.commit(record=programme_id)
