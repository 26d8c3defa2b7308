"""Everybody on the register at once, to compare a list with: bare rows, read in five queries."""

from dataclasses import dataclass
from datetime import date

from nlc_desktop.store.queries.rows import Connection, select


@dataclass(frozen=True, slots=True)
class KnownOrganisation:
    """An organisation with all its names."""

    id: str
    name: str
    name_english: str
    short_name: str
    aliases: str
    note: str
    tags: str

    @property
    def names(self) -> tuple[str, ...]:
        """Every name it is known by."""
        found = (self.name, self.name_english, self.short_name, *self.aliases.split("\n"))
        return tuple(name for name in found if name.strip())


@dataclass(frozen=True, slots=True)
class KnownPerson:
    """A person with what a list may say differently."""

    id: str
    name: str
    honorific: str
    post_nominals: str
    native_name: str
    note: str
    tags: str
    aliases: str


@dataclass(frozen=True, slots=True)
class KnownPost:
    """A post with both its titles."""

    id: str
    organisation_id: str
    title: str
    title_english: str


@dataclass(frozen=True, slots=True)
class KnownTenure:
    """Somebody holding a post today."""

    post_id: str
    person_id: str


@dataclass(frozen=True, slots=True)
class KnownContact:
    """A way to reach somebody."""

    owner_id: str
    kind: str
    value: str


@dataclass(frozen=True, slots=True)
class Register:
    """All organisations, people, posts, who holds them today, and contacts."""

    organisations: tuple[KnownOrganisation, ...]
    people: tuple[KnownPerson, ...]
    posts: tuple[KnownPost, ...]
    tenures: tuple[KnownTenure, ...]
    contacts: tuple[KnownContact, ...]


def register(db: Connection, today: date) -> Register:
    """The register as it stands today, each kind in the order it was made."""
    on = today.isoformat()
    held = """SELECT post_id, person_id FROM tenure
              WHERE (since = '' OR since <= ?) AND (until = '' OR until >= ?) ORDER BY id"""
    bodies = "SELECT id, name, name_english, short_name, aliases, note, tags FROM organisation"
    people = (
        "SELECT id, name, honorific, post_nominals, native_name, note, tags, aliases FROM person"
    )
    posts = "SELECT id, organisation_id, title, title_english FROM post ORDER BY id"
    contacts = "SELECT owner_id, kind, value FROM contact ORDER BY id"
    return Register(
        organisations=tuple(KnownOrganisation(*row) for row in select(db, f"{bodies} ORDER BY id")),
        people=tuple(KnownPerson(*row) for row in select(db, f"{people} ORDER BY id")),
        posts=tuple(KnownPost(*row) for row in select(db, posts)),
        tenures=tuple(KnownTenure(*row) for row in select(db, held, on, on)),
        contacts=tuple(KnownContact(*row) for row in select(db, contacts)),
    )
