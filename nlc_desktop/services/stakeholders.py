"""Organisations, their posts, people and how to reach them."""

from collections.abc import Collection, Sequence

from nlc_desktop.domain.operations import Changes
from nlc_desktop.domain.reviewing import next_review
from nlc_desktop.domain.stakeholders import (
    ContactKind,
    Level,
    OrganisationKind,
    Sector,
    full_name,
)
from nlc_desktop.errors import InputError
from nlc_desktop.i18n import tr, tr_noop
from nlc_desktop.records import Contact, Organisation, Person, Post
from nlc_desktop.services.bodies import JURISDICTION, new_organisation
from nlc_desktop.services.checks import (
    DAY,
    Given,
    Rules,
    choice,
    day_text,
    line,
    line_of,
    name_of,
    taken,
    text,
    text_of,
)
from nlc_desktop.services.drafts import ContactDraft, OrganisationDraft, PersonDraft, PostDraft
from nlc_desktop.services.edits import edit
from nlc_desktop.services.mentions import let_go
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.services.tagging import PERSON_TAGS, TAGS, VISIBLE_TO, person_tags
from nlc_desktop.services.work import begin
from nlc_desktop.store.unit_of_work import UnitOfWork

_ORGANISATION: Rules = {
    "name": line(required=True),
    "name_english": line(),
    "short_name": line(80),
    "kind": choice(OrganisationKind),
    "level": choice(Level),
    "sector": choice(Sector),
    "area": line(),
    "confirmed_on": DAY,
    "note": text(),
    "aliases": text(2000),
    "tags": TAGS,
    "visible_to": VISIBLE_TO,
    "since": DAY,
    "until": DAY,
    "source": line(),
    "jurisdiction": JURISDICTION,
}
_POST: Rules = {"title": line(required=True), "title_english": line(), "note": text()}
_PERSON: Rules = {
    "name": line(required=True),
    "honorific": line(120),
    "post_nominals": line(120),
    "native_name": line(),
    "source": line(),
    "purpose": line(),
    "review_on": DAY,
    "note": text(),
    "tags": PERSON_TAGS,
    "aliases": text(2000),
}
_CONTACT: Rules = {"kind": choice(ContactKind), "value": text(1000), "note": line()}


def add_organisation(office: OpenOffice, draft: OrganisationDraft) -> Changes:
    """Adds an organisation."""
    record = new_organisation(office, draft)
    with begin(office, tr_noop("Add {name}"), name=record.name) as work:
        return work.commit(record=work.add(record).id)


def update_organisation(office: OpenOffice, organisation_id: str, **changes: Given) -> Changes:
    """Changes some fields of an organisation."""

    def guard(_: UnitOfWork, record: Organisation) -> None:
        if not {"since", "until"} & set(changes):
            return
        since = day_text(changes.get("since", record.since))
        until = day_text(changes.get("until", record.until))
        if since and until and since > until:
            raise InputError(
                tr(
                    "An organisation can't end on {until}, before it began on {since}. "
                    "Correct one of the days.",
                    until=until,
                    since=since,
                )
            )

    label = tr_noop("Change an organisation")
    rules = _ORGANISATION
    return edit(office, Organisation, organisation_id, rules, changes, label=label, guard=guard)


def update_organisations(
    office: OpenOffice, organisation_ids: Sequence[str], **changes: Given
) -> Changes:
    """Changes the same fields of several organisations in one step."""
    values = taken(_ORGANISATION, changes)
    with begin(office, tr_noop("Change organisations")) as work:
        for identity in organisation_ids:
            record = work.get(Organisation, identity)
            for name, value in values.items():
                setattr(record, name, value)
        return work.commit(record=organisation_ids[-1] if organisation_ids else "")


def confirm_organisation(office: OpenOffice, organisation_id: str) -> Changes:
    """Notes that the details of an organisation were checked today."""
    with begin(office, tr_noop("Confirm an organisation's details")) as work:
        work.get(Organisation, organisation_id).confirmed_on = office.today().isoformat()
        return work.commit(record=organisation_id)


def remove_organisation(office: OpenOffice, organisation_id: str) -> Changes:
    """Removes an organisation with its posts and contacts.

    Raises:
        InputError: if papers of a meeting that was held name it, or it has to act.
    """
    with begin(office, tr_noop("Remove an organisation")) as work:
        _remove_organisation(work, organisation_id)
        return work.commit(record=organisation_id)


def remove_organisations(office: OpenOffice, organisation_ids: Collection[str]) -> Changes:
    """Removes several organisations in one step, or none of them.

    Raises:
        InputError: if one is named in papers of a meeting that was held, or has to act.
    """
    label = tr_noop("Remove {n} organisations")
    with begin(office, label, n=len(organisation_ids)) as work:
        for organisation_id in organisation_ids:
            _remove_organisation(work, organisation_id)
        return work.commit()


def _remove_organisation(work: UnitOfWork, organisation_id: str) -> None:
    record = work.get(Organisation, organisation_id)
    for post in work.find(Post, organisation_id=organisation_id):
        let_go(work, post.title, post_id=post.id)
    let_go(work, record.name, organisation_id=organisation_id)
    work.delete(record)


def add_post(office: OpenOffice, draft: PostDraft) -> Changes:
    """Adds a post to an organisation."""
    record = Post(
        organisation_id=draft.organisation_id,
        title=name_of(draft.title),
        title_english=line_of(draft.title_english),
        note=text_of(draft.note),
    )
    with begin(office, tr_noop("Add the post {title}"), title=record.title) as work:
        work.get(Organisation, draft.organisation_id)
        return work.commit(record=work.add(record).id)


def update_post(office: OpenOffice, post_id: str, **changes: Given) -> Changes:
    """Changes some fields of a post."""
    return edit(office, Post, post_id, _POST, changes, label=tr_noop("Change a post"))


def remove_post(office: OpenOffice, post_id: str) -> Changes:
    """Removes a post and who held it.

    Raises:
        InputError: if papers of a meeting that was held name it, or it has to act.
    """
    with begin(office, tr_noop("Remove a post")) as work:
        record = work.get(Post, post_id)
        let_go(work, record.title, post_id=post_id)
        work.delete(record)
        return work.commit(record=post_id)


def add_person(office: OpenOffice, draft: PersonDraft) -> Changes:
    """Adds a person by name."""
    with begin(office, tr_noop("Add {name}"), name=name_of(draft.name)) as work:
        return work.commit(record=put_person(office, work, draft).id)


def put_person(office: OpenOffice, work: UnitOfWork, draft: PersonDraft) -> Person:
    """Adds a person within a step; they are looked at again in a year (R-DP-05)."""
    return work.add(
        Person(
            name=name_of(draft.name),
            honorific=line_of(draft.honorific, limit=120),
            post_nominals=line_of(draft.post_nominals, limit=120),
            native_name=line_of(draft.native_name),
            source=line_of(draft.source),
            purpose=line_of(draft.purpose),
            added_on=office.today().isoformat(),
            review_on=day_text(draft.review_on or next_review(office.today())),
            note=text_of(draft.note),
            tags=person_tags(draft.tags),
        )
    )


def update_person(office: OpenOffice, person_id: str, **changes: Given) -> Changes:
    """Changes some fields of a person."""
    return edit(office, Person, person_id, _PERSON, changes, label=tr_noop("Change a person"))


def remove_person(office: OpenOffice, person_id: str) -> Changes:
    """Removes a person and the posts they held.

    Raises:
        InputError: if minutes name them.
    """
    with begin(office, tr_noop("Remove a person")) as work:
        record = work.get(Person, person_id)
        let_go(work, full_name(record.honorific, record.name), person_id=person_id)
        work.delete(record)
        return work.commit(record=person_id)


def add_contact(office: OpenOffice, draft: ContactDraft) -> Changes:
    """Adds a way to reach an organisation, the holder of a post, or a person."""
    value = text_of(draft.value, limit=1000)
    if not value:
        raise InputError(tr("There is no number or address. Type one first."))
    with begin(office, tr_noop("Add a contact")) as work:
        _check_owner(work, draft.owner_id)
        record = Contact(
            owner_id=draft.owner_id, kind=draft.kind.value, value=value, note=line_of(draft.note)
        )
        return work.commit(record=work.add(record).id)


def _check_owner(work: UnitOfWork, owner_id: str) -> None:
    if not any(work.find(kind, id=owner_id) for kind in (Organisation, Post, Person)):
        raise InputError(
            tr("The person or organisation of this contact was deleted. Choose another one.")
        )


def update_contact(office: OpenOffice, contact_id: str, **changes: Given) -> Changes:
    """Changes some fields of a contact."""
    return edit(office, Contact, contact_id, _CONTACT, changes, label=tr_noop("Change a contact"))


def remove_contact(office: OpenOffice, contact_id: str) -> Changes:
    """Removes a contact."""
    with begin(office, tr_noop("Remove a contact")) as work:
        work.delete(work.get(Contact, contact_id))
        return work.commit(record=contact_id)
