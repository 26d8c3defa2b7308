"""Organisations, posts, people and tenures: who is who, without a word about anyone's person.

The unit of the map is the organisation and the post. A person holds a post for a time. There is
no place for religion, ethnicity, politics, family, identity numbers, home address, date of birth
or a photograph, and no link from person to person (R-DP-02, R-MAP-10).
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from nlc_desktop.domain.audience import Audience
from nlc_desktop.domain.papers import Presence


class OrganisationKind(StrEnum):
    """What sort of body an organisation is."""

    COUNCIL = "council"
    DEPARTMENT = "department"
    POLICE = "police"
    TRAINING_CENTRE = "training-centre"
    RELIGIOUS_BODY = "religious-body"
    EDUCATION = "education"
    PRISON = "prison"
    ASSOCIATION = "association"
    NEIGHBOURHOOD = "neighbourhood"
    EMPLOYER = "employer"
    UNIVERSITY = "university"
    OTHER = "other"


class Level(StrEnum):
    """From where an organisation acts, from the country down to the street."""

    NATIONAL = "national"
    STATE = "state"
    CITY = "city"
    COMMUNITY = "community"


class Sector(StrEnum):
    """What an organisation works on; the coverage bar counts by it (R-NLC-04)."""

    CITY_COUNCIL = "city-council"
    DISTRICT = "district"
    UNITY = "unity"
    TRAINING = "training"
    POLICE = "police"
    SECURITY = "security"
    EDUCATION = "education"
    SOCIAL = "social"
    REINTEGRATION = "reintegration"
    FAITH = "faith"
    NEIGHBOURHOOD = "neighbourhood"
    WOMEN = "women"
    YOUTH = "youth"
    ACADEMIA = "academia"
    BUSINESS = "business"
    HEALTH = "health"

    @property
    def is_security(self) -> bool:
        """Whether the sector counts as security in the balance of a guest list."""
        return self in {Sector.POLICE, Sector.SECURITY}

    @property
    def is_government(self) -> bool:
        """Whether bodies of this sector are government ones."""
        return self not in {
            Sector.FAITH,
            Sector.NEIGHBOURHOOD,
            Sector.WOMEN,
            Sector.YOUTH,
            Sector.ACADEMIA,
            Sector.BUSINESS,
        }


class ContactKind(StrEnum):
    """A way to reach an organisation or a person in their post."""

    PHONE = "phone"
    MOBILE = "mobile"
    EMAIL = "email"
    FAX = "fax"
    POSTAL = "postal"
    BY_HAND = "by-hand"


def full_name(honorific: str, name: str, post_nominals: str = "") -> str:
    """A person's name as it is written in lists and letters (R-DOC-05)."""
    head = " ".join(part for part in (honorific.strip(), name.strip()) if part)
    return f"{head}, {post_nominals.strip()}" if post_nominals.strip() else head


@dataclass(frozen=True, slots=True)
class OrganisationRow:
    """An organisation in a list."""

    id: str
    name: str
    name_english: str
    short_name: str
    kind: OrganisationKind
    level: Level
    sector: Sector
    confirmed_on: date | None
    posts: int = 0
    """Number of posts."""
    invited_next: bool = False
    """Whether it is invited to the next meeting ahead."""
    tags: tuple[str, ...] = ()
    visible_to: Audience = Audience.PUBLIC
    """The lowest audience that may know it is on the map (R-DP-08)."""
    since: date | None = None
    """First day it was there; empty when nobody said."""
    until: date | None = None
    """Last day it was there; empty while it is."""


@dataclass(frozen=True, slots=True)
class PostRow:
    """A post in a list, with who holds it today."""

    id: str
    title: str
    title_english: str
    organisation_id: str
    organisation: str
    level: Level
    sector: Sector
    person_id: str = ""
    holder: str = ""
    """Name with honorific; empty when the post is vacant or no holder was named."""
    since: date | None = None


@dataclass(frozen=True, slots=True)
class PersonRow:
    """A person in a list, with what they are today."""

    id: str
    honorific: str
    name: str
    post_nominals: str
    native_name: str
    post: str = ""
    organisation: str = ""
    organisation_id: str = ""
    tags: tuple[str, ...] = ()

    @property
    def display(self) -> str:
        """The name as it is written."""
        return full_name(self.honorific, self.name, self.post_nominals)


@dataclass(frozen=True, slots=True)
class TenureRow:
    """Somebody holding a post for a time; ``until`` is open while they hold it."""

    id: str
    post_id: str
    post: str
    person_id: str
    person: str
    since: date | None
    until: date | None
    organisation: str = ""


@dataclass(frozen=True, slots=True)
class ContactRow:
    """A way to reach somebody."""

    id: str
    kind: ContactKind
    value: str
    note: str
    owner_id: str
    """Id of the organisation, post or person it belongs to."""


@dataclass(frozen=True, slots=True)
class Happening:
    """One line of the timeline of an organisation or a person."""

    day: date
    kind: str
    """"reply", "invited", "attended", "represented", "presented", "action", "tenure",
    "tenure-ended", "linked", "link-ended", "link-checked", "scored", "merged", "contact-added",
    "contact-changed", "confirmed"."""
    text: str
    """What it was about, e.g. a meeting's name, an action's text, the other end of a link."""
    detail: str = ""
    """What goes with it, e.g. an answer, a post, the key of a type of link."""
    record: str = ""
    presence: Presence | None = None


@dataclass(frozen=True, slots=True)
class DetailRow:
    """Something the office notes of an organisation under a name of its own (F9)."""

    id: str
    name: str
    value: str


@dataclass(frozen=True, slots=True)
class OrganisationPage:
    """All there is to see of one organisation."""

    row: OrganisationRow
    area: str
    note: str
    posts: tuple[PostRow, ...]
    tenures: tuple[TenureRow, ...]
    contacts: tuple[ContactRow, ...]
    happenings: tuple[Happening, ...]
    vacancies: tuple[tuple[str, date], ...] = ()
    """Posts nobody holds now, with the day since when."""
    source: str = ""
    """Where its details come from (R-DP-05)."""
    details: tuple[DetailRow, ...] = ()
    jurisdiction: str = ""
    """Whose holidays and working week it keeps; empty for those of the office."""


@dataclass(frozen=True, slots=True)
class PersonPage:
    """All there is to see of one person: posts over time and what happened, nothing else."""

    row: PersonRow
    tenures: tuple[TenureRow, ...]
    contacts: tuple[ContactRow, ...]
    happenings: tuple[Happening, ...]
    source: str = ""
    purpose: str = ""
    added_on: date | None = None
    review_on: date | None = None
    """Day by which somebody looks whether the name is still needed (R-DP-05)."""
    aliases: tuple[str, ...] = ()
    """Other names somebody is looked for by."""
