"""Makes who is who in the example: office, bodies, posts, people, programmes, the committee."""

from nlc_desktop.domain.stakeholders import full_name
from nlc_desktop.records import (
    OFFICE_ID,
    Contact,
    Mechanism,
    Member,
    Office,
    Organisation,
    Person,
    Post,
    Programme,
    ProgrammePartner,
    Tenure,
)
from nlc_desktop.services.example.keys import Keys


def add_office(keys: Keys) -> None:
    """Makes the office itself."""
    own = keys.city.office
    keys.work.add(
        Office(
            id=OFFICE_ID,
            name=own.name,
            name_second=own.name_second,
            department=own.department,
            address="\n".join(own.address),
            phone=own.phone,
            fax=own.fax,
            email=own.email,
            slogans="\n".join(own.slogans),
            country=keys.city.country,
            state=own.state,
            zone=own.zone,
            language=own.language.value,
            reference=own.reference,
        )
    )


def add_bodies(keys: Keys) -> None:
    """Makes organisations and their posts."""
    for body in keys.city.organisations:
        record = Organisation(
            name=body.name,
            name_english=body.name_english,
            short_name=body.short,
            kind=body.kind.value,
            level=body.level.value,
            sector=body.sector.value,
            area=body.area,
            note=body.note,
            pack_key=body.pack,
            confirmed_on=keys.iso(body.confirmed),
            jurisdiction=body.jurisdiction,
        )
        keys.keep(body.key, record)
    for post in keys.city.posts:
        record = Post(
            organisation_id=keys.ids[post.organisation],
            title=post.title,
            title_english=post.title_english,
            pack_key=post.pack,
        )
        keys.posts.add(keys.keep(post.key, record))
        keys.organisations[post.key] = record.organisation_id


def add_people(keys: Keys) -> None:
    """Makes people, what they hold since when, and how they are reached."""
    for person in keys.city.people:
        record = Person(
            name=person.name,
            honorific=person.honorific,
            post_nominals=person.post_nominals,
            native_name=person.native_name,
            added_on=keys.plain(-300),
        )
        keys.names[person.key] = full_name(person.honorific, person.name, person.post_nominals)
        keys.keep(person.key, record)
    for tenure in keys.city.tenures:
        until = tenure.until
        keys.work.add(
            Tenure(
                post_id=keys.ids[tenure.post],
                person_id=keys.ids[tenure.person],
                since=keys.plain(tenure.since),
                until="" if until is None else keys.plain(until),
            )
        )
    for contact in keys.city.contacts:
        keys.work.add(
            Contact(
                owner_id=keys.ids[contact.owner],
                kind=contact.kind.value,
                value=contact.value,
                note=contact.note,
            )
        )


def add_programmes(keys: Keys) -> None:
    """Makes programmes with their partners."""
    for programme in keys.city.programmes:
        record = Programme(
            public_name=programme.public_name,
            category=programme.category.value,
            owner_id=keys.ids[programme.owner],
            since=programme.since,
            audience_note=programme.audience_note,
            budget=programme.budget,
            internal_purpose=programme.internal_purpose,
            note=programme.note,
        )
        own = keys.keep(programme.key, record)
        for partner in programme.partners:
            keys.work.add(ProgrammePartner(programme_id=own, organisation_id=keys.ids[partner]))


def add_mechanism(keys: Keys) -> None:
    """Makes the committee and its members by seniority."""
    found = keys.city.mechanism
    record = Mechanism(
        public_name=found.public_name,
        public_name_english=found.public_name_english,
        internal_purpose=found.internal_purpose,
        kind=found.kind.value,
        cadence=found.cadence.value,
        series=found.series,
        reference=found.reference,
    )
    own = keys.keep(found.key, record)
    for rank, member in enumerate(found.members, 1):
        keys.work.add(
            Member(
                mechanism_id=own,
                post_id=keys.ids[member.post],
                role=member.role.value,
                rank=rank,
            )
        )
