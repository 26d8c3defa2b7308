"""Reads for the Stakeholders room and for everything that names a post or an organisation."""

from dataclasses import dataclass
from datetime import date

from nlc_desktop.domain.stakeholders import (
    OrganisationPage,
    OrganisationRow,
    PersonPage,
    PersonRow,
    PostRow,
)
from nlc_desktop.services.reading.meetings import next_meeting
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.store.queries import stakeholders as queries


def organisations(office: OpenOffice) -> tuple[OrganisationRow, ...]:
    """All organisations by name."""
    return queries.organisations(office.reader(), _next(office))


def organisation(office: OpenOffice, identity: str) -> OrganisationPage | None:
    """All there is to see of one organisation, or nothing when it is gone."""
    return queries.organisation(office.reader(), identity, office.today(), _next(office))


def posts(office: OpenOffice, organisation_id: str | None = None) -> tuple[PostRow, ...]:
    """All posts with today's holders, or those of one organisation."""
    return queries.posts(office.reader(), office.today(), organisation_id)


def posts_on(office: OpenOffice, organisation_id: str, day: date) -> tuple[PostRow, ...]:
    """The posts of an organisation with who held each on a day (F2)."""
    return queries.posts(office.reader(), day, organisation_id)


def detail_names(office: OpenOffice) -> tuple[str, ...]:
    """The names under which details of organisations are noted, those used most first."""
    return queries.detail_names(office.reader())


def people(office: OpenOffice) -> tuple[PersonRow, ...]:
    """All people by name with what they are today."""
    return queries.people(office.reader(), office.today())


def person(office: OpenOffice, identity: str) -> PersonPage | None:
    """All there is to see of one person, or nothing when they are gone."""
    return queries.person(office.reader(), identity, office.today())


@dataclass(frozen=True, slots=True)
class Candidate:
    """A post or an organisation that a typed ``@…`` may mean."""

    id: str
    name: str
    detail: str
    """The holder of a post and its organisation, or the organisation's level."""
    is_post: bool


def candidates(office: OpenOffice, text: str, limit: int = 8) -> tuple[Candidate, ...]:
    """Posts and organisations whose names, short names or holders match what was typed.

    Every word typed has to begin a word of the name. Names that begin as typed come first, and
    organisations before posts.
    """
    typed = " ".join(text.casefold().split())
    words = typed.split()
    found: list[Candidate] = []
    short: dict[str, str] = {}
    for row in organisations(office):
        short[row.id] = row.short_name or row.name
        if _matches(words, f"{row.name} {row.name_english} {row.short_name}"):
            found.append(Candidate(row.id, short[row.id], row.name, is_post=False))
    for post in posts(office):
        names = f"{post.title} {post.title_english} {post.organisation} {post.holder}"
        if _matches(words, f"{names} {short.get(post.organisation_id, '')}"):
            name = f"{post.title}, {short.get(post.organisation_id, post.organisation)}"
            found.append(Candidate(post.id, name, post.holder or post.organisation, is_post=True))
    found.sort(key=lambda one: not one.name.casefold().startswith(typed))
    return tuple(found[:limit])


def _matches(words: list[str], names: str) -> bool:
    begun = names.casefold().replace("(", " ").split()
    return all(any(name.startswith(word) for name in begun) for word in words)


def _next(office: OpenOffice) -> str:
    row = next_meeting(office)
    return row.id if row else ""
