"""What comes in from a form, before it is checked: plain values, nothing of the store."""

from dataclasses import dataclass
from datetime import date, datetime

from nlc_desktop.domain.jurisdictions import DayKind
from nlc_desktop.domain.links import LinkDash, LinkTone
from nlc_desktop.domain.maps import Attitude
from nlc_desktop.domain.mechanisms import Cadence, MechanismKind
from nlc_desktop.domain.papers import ItemKind, Language, MeetingRole
from nlc_desktop.domain.programmes import ProgrammeCategory
from nlc_desktop.domain.recurrence import Recurrence
from nlc_desktop.domain.stakeholders import ContactKind, Level, OrganisationKind, Sector


@dataclass(frozen=True, kw_only=True)
class OfficeDraft:
    """The office as first start asks for it.

    ``city`` is a key of the country pack and fills what is left empty; without it the council
    is the one typed in ``name``.
    """

    name: str = ""
    name_second: str = ""
    department: str = ""
    address: str = ""
    phone: str = ""
    fax: str = ""
    email: str = ""
    slogans: tuple[str, ...] | None = None
    """``None`` takes those of the pack's city."""
    crest: bytes = b""
    """PNG or SVG."""
    country: str = "MY"
    city: str = ""
    state: str = ""
    zone: str = ""
    language: Language = Language.MALAY
    paper: str = "A4"
    reference: str = ""
    secretary: str = ""
    checker: str = ""


@dataclass(frozen=True, kw_only=True)
class OrganisationDraft:
    """A new organisation."""

    name: str
    name_english: str = ""
    short_name: str = ""
    kind: OrganisationKind | None = None
    """As its name says, if not given; level and sector too."""
    level: Level | None = None
    sector: Sector | None = None
    area: str = ""
    note: str = ""
    aliases: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    source: str = ""
    jurisdiction: str = ""
    """Whose holidays and working week it keeps, "my-16"; empty for those of the office."""


@dataclass(frozen=True, kw_only=True)
class PostDraft:
    """A new post in an organisation."""

    organisation_id: str
    title: str
    title_english: str = ""
    note: str = ""


@dataclass(frozen=True, kw_only=True)
class PersonDraft:
    """Somebody by name and form of address; where the name is from and what it is kept for."""

    name: str
    honorific: str = ""
    post_nominals: str = ""
    native_name: str = ""
    source: str = ""
    purpose: str = ""
    review_on: date | None = None
    """When to look whether it is still needed; in a year if not given."""
    note: str = ""
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class ContactDraft:
    """A way to reach an organisation, the holder of a post, or a person."""

    owner_id: str
    value: str
    kind: ContactKind = ContactKind.PHONE
    note: str = ""


@dataclass(frozen=True, kw_only=True)
class MechanismDraft:
    """A new committee or network."""

    public_name: str
    public_name_english: str = ""
    internal_purpose: str = ""
    kind: MechanismKind = MechanismKind.COMMITTEE
    cadence: Cadence = Cadence.QUARTERLY
    series: str | None = None
    """How numbers are written, "Bil. {n}/{year}"; ``None`` as is usual in the country."""
    reference: str = ""
    legal_basis: str = ""
    appointed_by: str = ""
    area: str = ""
    hosted_by: str = ""
    note: str = ""


@dataclass(frozen=True, kw_only=True)
class ProgrammeDraft:
    """A new programme."""

    public_name: str
    category: ProgrammeCategory = ProgrammeCategory.OTHER
    owner_id: str = ""
    since: str = ""
    audience_note: str = ""
    budget: str = ""
    internal_purpose: str = ""
    note: str = ""


@dataclass(frozen=True, kw_only=True)
class MeetingDraft:
    """A meeting to be planned.

    ``template`` is a key of the country pack; empty starts with an empty agenda.
    ``mechanism_id`` empty makes the mechanism too. What is left empty comes from the template
    or the mechanism. ``starts`` is local time in ``zone`` (the office's when empty), or aware.
    """

    template: str = ""
    mechanism_id: str = ""
    public_title: str = ""
    public_title_english: str = ""
    internal_purpose: str = ""
    starts: datetime | None = None
    zone: str = ""
    minutes: int | None = None
    registration: int = 30
    venue: str = ""
    language: Language | None = None
    reference: str = ""
    bring: str = ""
    secretariat: str = ""
    series: str | None = None
    """How numbers are written, "Bil. {n}/{year}"; ``None`` as is usual in the country."""
    """How a new mechanism writes its numbers; empty for meetings outside a series."""
    cadence: Cadence | None = None
    series_id: str = ""
    """The series it is a date of, with ``slot`` (local time) and ``calendar_uid`` of it."""
    slot: str = ""
    calendar_uid: str = ""
    agenda_of: str = ""
    """Without a template: the meeting whose agenda it begins with."""


@dataclass(frozen=True, kw_only=True)
class ItemDraft:
    """A new agenda item; ``presenter`` is an id of a post or organisation, or typed words."""

    title: str
    title_english: str = ""
    public_title: str = ""
    kind: ItemKind = ItemKind.INFORMATION
    minutes: int = 10
    presenter: str = ""
    note: str = ""
    remark: str = ""
    closed: bool = False
    programme_id: str = ""
    parent_id: str = ""


@dataclass(frozen=True, kw_only=True)
class PaperDraft:
    """A paper to an agenda item, with the six facts minutes need of it (R-MY-08)."""

    title: str
    prepared_by: str = ""
    purpose: str = ""
    issues: str = ""
    views: str = ""
    decision: str = ""
    received: bool = False


@dataclass(frozen=True, kw_only=True)
class GuestDraft:
    """Somebody to invite: a post, an organisation, a person, or a name as typed."""

    post_id: str = ""
    organisation_id: str = ""
    person_id: str = ""
    name: str = ""
    role: MeetingRole = MeetingRole.MEMBER


@dataclass(frozen=True, kw_only=True)
class CorrectionDraft:
    """One correction to the minutes being confirmed."""

    paragraph: str
    text: str


@dataclass(frozen=True, kw_only=True)
class ActionDraft:
    """An action agreed outside a meeting; ``owners`` are ids of posts or organisations."""

    text: str
    owners: tuple[str, ...] = ()
    due: date | None = None
    bring_forward: date | None = None
    programme_id: str = ""


@dataclass(frozen=True, kw_only=True)
class LinkDraft:
    """What a new link is; its ends are given beside it."""

    type: str = "works-with"
    """Key of a `LinkType`."""
    strength: int = 0
    said_by: str = ""
    since: date | None = None
    until: date | None = None
    checked_on: date | None = None
    """Day somebody last made sure of it; today if not given."""
    note: str = ""


@dataclass(frozen=True, kw_only=True)
class LinkTypeDraft:
    """A new type of link of the office's own; without ``reverse`` it reads the same both ways."""

    name: str
    name_english: str = ""
    reverse: str = ""
    reverse_english: str = ""
    directed: bool = True
    tone: LinkTone = LinkTone.MARK
    dash: LinkDash = LinkDash.SOLID


@dataclass(frozen=True, kw_only=True)
class ScoreDraft:
    """What somebody said of an organisation; power and interest from 1 to 5."""

    power: int
    interest: int
    attitude: Attitude = Attitude.NEUTRAL
    reason: str = ""
    said_by: str = ""
    on: date | None = None
    """Today if not given."""
    has_power: bool = False
    legitimacy: bool = False
    urgency: bool = False


@dataclass(frozen=True, kw_only=True)
class TopicDraft:
    """A topic somebody proposes for an agenda."""

    title: str
    title_english: str = ""
    proposed_by: str = ""
    """Post, organisation or name, as said."""
    proposed_on: date | None = None
    """Today if not given."""
    note: str = ""


@dataclass(frozen=True, kw_only=True)
class CopyDraft:
    """What of a meeting goes into its copy (F29)."""

    starts: datetime | None = None
    """Local time in the meeting's zone, or aware; nothing for no date yet."""
    people: bool = True
    agenda: bool = True
    papers: bool = False
    """Papers of the items, to be handed in anew."""
    matters: bool = True
    """Open actions and put-off items, under matters arising."""


@dataclass(frozen=True, kw_only=True)
class SeriesDraft:
    """A new series of meetings of a mechanism."""

    mechanism_id: str
    recurrence: Recurrence
    first: datetime
    """Local time from which on the rule holds; the first meeting is the first date by it."""
    template: str = ""
    """Key of the template its meetings are made from; empty for the last agenda."""
    zone: str = ""
    """The office's if not given."""
    minutes: int = 120
    venue: str = ""
    until: date | None = None
    """Last day a meeting may fall on."""
    count: int | None = None
    """How many meetings; instead of a last day."""


@dataclass(frozen=True, kw_only=True)
class SeriesEdit:
    """What is to be different of one date of a series, of it and all later ones, or of all."""

    starts: datetime | None = None
    """Where the date goes, local time in the series' (or the new) zone; later ones follow."""
    recurrence: Recurrence | None = None
    """Another rule; without it the rule follows the date that is moved."""
    zone: str = ""
    minutes: int | None = None
    venue: str | None = None


@dataclass(frozen=True, kw_only=True)
class CalendarDayDraft:
    """A day, or several in a row, added to a holiday calendar or taken out of it (R-CAL-01)."""

    day: date
    until: date | None = None
    """Last day; the same as the first if not given."""
    kind: DayKind = DayKind.HOLIDAY
    jurisdiction: str = ""
    """Where it holds, "my-10" or a whole country, "my"; empty for the office's own."""
    name: str = ""
    name_english: str = ""
    source: str = ""
    """Who said so: a gazette, a circular, a telephone call."""
