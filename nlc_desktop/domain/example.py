"""The example city as data: a fictional office with a year of work behind it.

Days are numbers relative to the day the example is opened (-70 is ten weeks ago, 0 is today), so
that it always looks alive; `on_day` turns one into a date. Keys are unique in the whole city,
and everything refers to everything else by key. All bodies and people are invented.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, time, timedelta

from nlc_desktop.domain.actions import ActionState
from nlc_desktop.domain.example_meetings import ExampleMeeting
from nlc_desktop.domain.maps import Attitude
from nlc_desktop.domain.mechanisms import Cadence, MechanismKind
from nlc_desktop.domain.papers import Language, MeetingRole
from nlc_desktop.domain.programmes import ProgrammeCategory
from nlc_desktop.domain.stakeholders import ContactKind, Level, OrganisationKind, Sector

_LONGEST_PAUSE = 60


def on_day(offset: int, today: date, is_working: Callable[[date], bool]) -> date:
    """The date of a relative day, moved to a working day.

    Days ahead move on, days past move back, so that nothing past lands in the future; today (0)
    stays today whatever day it is.
    """
    step = timedelta(days=1 if offset > 0 else -1)
    day = today + timedelta(days=offset)
    for _ in range(_LONGEST_PAUSE if offset else 0):
        if is_working(day):
            break
        day += step
    return day


def plain_day(offset: int, today: date) -> date:
    """The date of a relative day as it falls; for tenures, which begin on any day."""
    return today + timedelta(days=offset)


def series_places(days: Sequence[date]) -> tuple[tuple[int, int], ...]:
    """Running number and year of meetings in order of date; numbers restart every year."""
    out: list[tuple[int, int]] = []
    for day in days:
        again = bool(out) and out[-1][1] == day.year
        out.append((out[-1][0] + 1 if again else 1, day.year))
    return tuple(out)


@dataclass(frozen=True, slots=True)
class ExampleOffice:
    """The office whose workspace it is, as it stands on its papers."""

    organisation: str
    """Key of the council."""
    name: str
    name_second: str
    department: str
    address: tuple[str, ...]
    phone: str
    fax: str
    email: str
    slogans: tuple[str, ...]
    reference: str
    """File reference its papers start from."""
    state: str
    """Code of the state in the pack."""
    zone: str
    language: Language


@dataclass(frozen=True, slots=True)
class ExampleOrganisation:
    """A body of the city."""

    key: str
    name: str
    name_english: str
    kind: OrganisationKind
    level: Level
    sector: Sector
    short: str = ""
    area: str = ""
    note: str = ""
    pack: str = ""
    """Key of the body in the country pack it stands for."""
    confirmed: int | None = None
    """Day somebody last checked that it is still right."""
    jurisdiction: str = ""
    """Whose calendar it keeps, "my-14"; empty for the office's."""


@dataclass(frozen=True, slots=True)
class ExamplePost:
    """A post in one of the bodies."""

    key: str
    organisation: str
    title: str
    title_english: str
    pack: str = ""


@dataclass(frozen=True, slots=True)
class ExamplePerson:
    """Somebody invented: a name and nothing about their person."""

    key: str
    name: str
    honorific: str = ""
    post_nominals: str = ""
    native_name: str = ""


@dataclass(frozen=True, slots=True)
class ExampleTenure:
    """Somebody holding a post from a day until another; plain days."""

    post: str
    person: str
    since: int
    until: int | None = None


@dataclass(frozen=True, slots=True)
class ExampleContact:
    """A way to reach an organisation, a post or a person."""

    owner: str
    kind: ContactKind
    value: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class ExampleProgramme:
    """A programme with its public name and what the office runs it for."""

    key: str
    public_name: str
    public_name_english: str
    internal_purpose: str
    category: ProgrammeCategory
    owner: str
    since: str
    partners: tuple[str, ...] = ()
    audience_note: str = ""
    budget: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class ExampleMember:
    """A member of the mechanism; members come in order of seniority."""

    post: str
    role: MeetingRole


@dataclass(frozen=True, slots=True)
class ExampleSeries:
    """A rule by weekday of the month, such as every third month on the second Tuesday."""

    since: int
    """The day from which on it holds."""
    every: int
    """Months between."""
    weekday: int
    """ISO weekday, Monday is 1."""
    nth: int
    """1 to 4, or -1 for the last."""
    starts: time
    minutes: int
    venue: str


@dataclass(frozen=True, slots=True)
class ExampleTopic:
    """A topic somebody proposed for a meeting to come."""

    title: str
    title_english: str
    proposed_by: str
    on: int


@dataclass(frozen=True, slots=True)
class ExampleMechanism:
    """The committee that meets."""

    key: str
    public_name: str
    public_name_english: str
    internal_purpose: str
    kind: MechanismKind
    cadence: Cadence
    series: str
    """Pattern of its numbers, e.g. "Bil. {n}/{year}"."""
    reference: str
    members: tuple[ExampleMember, ...]
    repeats: ExampleSeries | None = None
    """The rule its next meetings come by."""


@dataclass(frozen=True, slots=True)
class ExampleLine:
    """A progress line of an action."""

    day: int
    text: str
    source: str


@dataclass(frozen=True, slots=True)
class ExampleAction:
    """An action agreed in a meeting, or outside one."""

    key: str
    text: str
    owners: tuple[str, ...]
    """Keys of posts or organisations."""
    state: ActionState
    due: int | None
    meeting: str = ""
    done: int | None = None
    bring_forward: int | None = None
    programme: str = ""
    lines: tuple[ExampleLine, ...] = ()


@dataclass(frozen=True, slots=True)
class ExampleLink:
    """A link between two bodies or posts."""

    source: str
    target: str
    type: str
    """Key of a type of link in the country pack."""
    since: int
    checked: int
    until: int | None = None
    strength: int = 0
    said_by: str = ""


@dataclass(frozen=True, slots=True)
class ExamplePlace:
    """Where a body or post stands on the map."""

    node: str
    x: int
    y: int


@dataclass(frozen=True, slots=True)
class ExampleTower:
    """How much influence somebody said a body has."""

    node: str
    height: int
    said_by: str


@dataclass(frozen=True, slots=True)
class ExampleGoal:
    """A goal and the bodies that have it."""

    name: str
    holders: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ExampleMap:
    """The map of the whole city."""

    question: str
    places: tuple[ExamplePlace, ...]
    towers: tuple[ExampleTower, ...]
    goals: tuple[ExampleGoal, ...]


@dataclass(frozen=True, slots=True)
class ExampleScore:
    """What somebody said of a body."""

    organisation: str
    power: int
    interest: int
    attitude: Attitude
    reason: str
    said_by: str
    on: int
    has_power: bool = False
    legitimacy: bool = False
    urgency: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class ExampleCity:
    """A whole example workspace."""

    format: int
    key: str
    country: str
    """Code of the country pack it was made with."""
    name: str
    office: ExampleOffice
    organisations: tuple[ExampleOrganisation, ...]
    posts: tuple[ExamplePost, ...]
    people: tuple[ExamplePerson, ...]
    tenures: tuple[ExampleTenure, ...]
    contacts: tuple[ExampleContact, ...]
    programmes: tuple[ExampleProgramme, ...]
    mechanism: ExampleMechanism
    meetings: tuple[ExampleMeeting, ...]
    """In order of date."""
    actions: tuple[ExampleAction, ...]
    links: tuple[ExampleLink, ...]
    map: ExampleMap
    scores: tuple[ExampleScore, ...]
    topics: tuple[ExampleTopic, ...] = ()
