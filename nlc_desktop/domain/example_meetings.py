"""The meetings of the example city: agenda, guests, replies, attendance and minutes as data.

Days are relative and everything refers to everything else by key; see `domain.example`.
"""

from dataclasses import dataclass
from datetime import time

from nlc_desktop.domain.meetings import Channel, MeetingState, Outcome, Reply
from nlc_desktop.domain.minutes import AdoptionOutcome, Agreement
from nlc_desktop.domain.papers import BlockKind, ItemKind, Language, MeetingRole, Presence


@dataclass(frozen=True, slots=True)
class ExamplePaper:
    """A paper to an item with its six facts (R-MY-08)."""

    number: int
    title: str
    prepared_by: str
    received: bool
    purpose: str = ""
    issues: str = ""
    views: str = ""
    decision: str = ""


@dataclass(frozen=True, slots=True)
class ExampleBlock:
    """A paragraph of the minutes; that of an action refers to it and has no text of its own."""

    kind: BlockKind
    text: str = ""
    action: str = ""
    agreement: Agreement = Agreement.CONSENSUS
    votes: str = ""
    """For, against and abstained in words, when there was a vote."""
    office_only: bool = False


@dataclass(frozen=True, slots=True)
class ExampleItem:
    """A line of the agenda with what was minuted under it."""

    key: str
    title: str
    title_english: str
    kind: ItemKind
    minutes: int
    presenter: str = ""
    """Key of a post or an organisation."""
    presenter_words: str = ""
    """Who presents when it is no single post."""
    public_title: str = ""
    """Title for those outside, where it differs."""
    closed: bool = False
    note: str = ""
    programme: str = ""
    parent: str = ""
    """Key of the item it stands under: a matter under *matters arising*, with 0 minutes."""
    action: str = ""
    """Key of the action that put it under matters arising."""
    carried_from: str = ""
    """Key of the item of an earlier meeting it was carried over from."""
    outcome: Outcome = Outcome.AHEAD
    papers: tuple[ExamplePaper, ...] = ()
    blocks: tuple[ExampleBlock, ...] = ()


@dataclass(frozen=True, slots=True)
class ExampleGuest:
    """A line of the guest list with reply and attendance; lines come in order of seniority."""

    role: MeetingRole
    post: str = ""
    person: str = ""
    """Key of somebody who came without a post on the list."""
    organisation: str = ""
    """Body somebody without a post came for."""
    reply: Reply = Reply.NONE
    channel: Channel | None = None
    replied: int | None = None
    delegate: str = ""
    presence: Presence = Presence.NOT_YET
    arrived: time | None = None
    reason: str = ""
    walk_in: bool = False


@dataclass(frozen=True, slots=True)
class ExampleCorrection:
    """A correction made when minutes were confirmed."""

    paragraph: str
    text: str


@dataclass(frozen=True, slots=True)
class ExampleAdoption:
    """How an earlier meeting's minutes were confirmed in this one."""

    meeting: str
    outcome: AdoptionOutcome
    proposer: str
    """Key of the person who proposed it."""
    seconder: str
    corrections: tuple[ExampleCorrection, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class ExampleMeeting:
    """A meeting of the mechanism, past or ahead; times are local."""

    key: str
    title: str
    """The public title."""
    title_english: str
    internal_purpose: str
    day: int
    starts: time
    minutes: int
    venue: str
    state: MeetingState
    chair: str
    language: Language
    secretariat: str
    bring: str = ""
    registration: time | None = None
    started: time | None = None
    closed: time | None = None
    called: int | None = None
    circulated: int | None = None
    confirmed: int | None = None
    items: tuple[ExampleItem, ...]
    guests: tuple[ExampleGuest, ...]
    adoption: ExampleAdoption | None = None
