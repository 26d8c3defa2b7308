"""The views of papers about people: lists to ring up by, handover of a post, what is kept of one.

`store.paper_views` makes them for one audience; `documents` sets them in type. What the audience
may not see is empty or missing.
"""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from nlc_desktop.domain.audience import View
from nlc_desktop.domain.mechanisms import Cadence
from nlc_desktop.domain.papers import LetterheadView, MeetingHeadView, MeetingRole, Presence
from nlc_desktop.domain.stakeholders import ContactKind


@dataclass(frozen=True, kw_only=True)
class ContactView(View):
    """A way to reach somebody."""

    kind: ContactKind
    value: str
    note: str = ""


@dataclass(frozen=True, kw_only=True)
class PhoneLineView(View):
    """One line to ring up about: an organisation itself, or somebody in it."""

    name: str = ""
    """The holder; empty for the organisation itself and for a post nobody holds."""
    native_name: str = ""
    post: str = ""
    """Empty for the organisation itself."""
    contacts: tuple[ContactView, ...] = ()
    review_on: date | None = None
    """Day by which what is kept of the person was to be looked at again, when that is past."""


@dataclass(frozen=True, kw_only=True)
class PhoneBodyView(View):
    """An organisation with those to ask for."""

    name: str
    """Empty for people who hold no post."""
    confirmed_on: date | None = None
    """Day its details were last confirmed; nothing when they never were."""
    lines: tuple[PhoneLineView, ...] = ()


@dataclass(frozen=True, kw_only=True)
class PhoneRoundView(View):
    """The list somebody telephones by, with room to tick and to write."""

    letterhead: LetterheadView
    made_on: date
    code: str
    """Six unambiguous letters that bring a loose page back to its list."""
    bodies: tuple[PhoneBodyView, ...] = ()


@dataclass(frozen=True, kw_only=True)
class TenureView(View):
    """Somebody in a post from one day to another."""

    person: str
    post: str = ""
    organisation: str = ""
    since: date | None = None
    until: date | None = None


@dataclass(frozen=True, kw_only=True)
class PartnerView(View):
    """A post or organisation this one has to do with."""

    name: str
    """Post and organisation, or the organisation alone."""
    holder: str = ""
    relations: tuple[str, ...] = ()
    """Types of link as they read from here, "reports to"."""
    contacts: tuple[ContactView, ...] = ()
    checked_on: date | None = None
    """Day the link was last confirmed."""


@dataclass(frozen=True, kw_only=True)
class SeatView(View):
    """A seat in a committee or network."""

    mechanism: str
    role: MeetingRole
    cadence: Cadence
    last_met: date | None = None
    fellows: tuple[str, ...] = ()
    """The other members by seniority: holder and post, or the post alone."""


@dataclass(frozen=True, kw_only=True)
class PromiseView(View):
    """A decision or a matter arising: what was said, where, when."""

    number: str
    text: str
    meeting: str = ""
    on: date | None = None


@dataclass(frozen=True, kw_only=True)
class DutyView(View):
    """An open action with its last news."""

    number: str
    text: str
    due: date | None = None
    overdue: bool = False
    meeting: str = ""
    last_line: str = ""
    last_day: date | None = None


@dataclass(frozen=True, kw_only=True)
class AheadView(View):
    """A meeting still to come."""

    title: str
    starts: datetime | None = None
    venue: str = ""
    role: MeetingRole | None = None
    """What the post is in it; nothing when it was not invited and only sits in the committee."""


@dataclass(frozen=True, kw_only=True)
class RunningView(View):
    """A programme that is owned."""

    name: str
    since: str = ""
    open_actions: int = 0


@dataclass(frozen=True, kw_only=True)
class HandoverView(View):
    """What a successor in a post has to know, as of a day."""

    letterhead: LetterheadView
    post: str
    organisation: str
    on: date
    holder: TenureView | None = None
    """Who holds the post on the day."""
    before: tuple[TenureView, ...] = ()
    """Who held it earlier, the last one first: name and days, nothing else."""
    partners: tuple[PartnerView, ...] = ()
    seats: tuple[SeatView, ...] = ()
    decisions: tuple[PromiseView, ...] = ()
    duties: tuple[DutyView, ...] = ()
    ahead: tuple[AheadView, ...] = ()
    arising: tuple[PromiseView, ...] = ()
    programmes: tuple[RunningView, ...] = ()


class MentionKind(StrEnum):
    """Where somebody is named outside their own entry."""

    MINUTES = "minutes"
    SIGNED = "signed"
    """Prepared, checked, proposed or seconded minutes."""
    PRESENTER = "presenter"
    PAPER = "paper"
    ACTION = "action"
    GUEST = "guest"
    """Walked in or stood in for somebody."""
    SOURCE = "source"
    """Said something that was noted."""
    NOTE = "note"


@dataclass(frozen=True, kw_only=True)
class MentionView(View):
    """One place where somebody is named."""

    kind: MentionKind
    text: str
    """As it stands there, without ways to reach others."""
    where: str = ""
    on: date | None = None


@dataclass(frozen=True, kw_only=True)
class InvitedView(View):
    """A meeting somebody was invited to."""

    meeting: str
    on: date | None = None
    post: str = ""
    role: MeetingRole = MeetingRole.MEMBER
    sent_on: date | None = None
    reply: str = ""
    """A value of `domain.meetings.Reply`; empty for none."""
    replied_on: date | None = None
    presence: Presence = Presence.NOT_YET
    delegate: str = ""
    reason: str = ""
    said: str = ""
    """What came with the answer."""
    sent_to: str = ""
    """Address the calendar file was made out to."""


@dataclass(frozen=True, kw_only=True)
class ChangeView(View):
    """One change of what is kept: the day, the field, the value before and after."""

    on: date
    field: str
    """Name of the field in the form's words, such as "honorific"."""
    old: str = ""
    new: str = ""


@dataclass(frozen=True, kw_only=True)
class SubjectAccessView(View):
    """All that is kept about one person, for that person."""

    letterhead: LetterheadView
    made_on: date
    code: str
    name: str
    """As it is written, with the form of address."""
    fields: tuple[tuple[str, str], ...] = ()
    """What stands in the entry: name of the field in the form's words, and its text."""
    days: tuple[tuple[str, date], ...] = ()
    """Days kept with the entry: name of the field in the form's words, and the day."""
    posts: tuple[TenureView, ...] = ()
    contacts: tuple[ContactView, ...] = ()
    meetings: tuple[InvitedView, ...] = ()
    mentions: tuple[MentionView, ...] = ()
    changes: tuple[ChangeView, ...] = ()
    merges: tuple[tuple[str, date | None], ...] = ()
    """Entries found to be the same person: the name that went, and the day."""


@dataclass(frozen=True, kw_only=True)
class ChaseLineView(View):
    """A guest who has not answered, and how to reach them."""

    name: str = ""
    """Empty where the post has no named holder."""
    native_name: str = ""
    post: str = ""
    organisation: str = ""
    contacts: tuple[ContactView, ...] = ()
    code: str = ""
    """Code of their reply slip; empty until a letter was made out."""
    sent_on: date | None = None


@dataclass(frozen=True, kw_only=True)
class ChaseListView(View):
    """The guests of a meeting somebody rings up for an answer."""

    letterhead: LetterheadView
    made_on: date
    code: str
    """Six letters that bring a loose page back to its list."""
    head: MeetingHeadView
    answer_by: date | None = None
    lines: tuple[ChaseLineView, ...] = ()


PeopleView = PhoneRoundView | ChaseListView | HandoverView | SubjectAccessView
