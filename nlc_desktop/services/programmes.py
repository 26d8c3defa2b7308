"""Programmes: what the city already does, with a public name and an internal purpose."""

from collections.abc import Iterable

from nlc_desktop.domain.operations import Changes
from nlc_desktop.domain.programmes import ProgrammeCategory
from nlc_desktop.i18n import tr_noop
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
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.services.work import begin

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
