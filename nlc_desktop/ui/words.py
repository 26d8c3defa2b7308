"""What the values of the domain are called on the screen; one word for one thing everywhere."""

from nlc_desktop.domain.audience import Audience
from nlc_desktop.domain.meetings import Channel, MeetingState, Reply
from nlc_desktop.domain.papers import (
    BlockKind,
    ItemKind,
    Language,
    MeetingRole,
    PaperKind,
    PaperSize,
    Presence,
)
from nlc_desktop.domain.stakeholders import Level, OrganisationKind, Sector
from nlc_desktop.i18n import tr, tr_noop
from nlc_desktop.ui.widgets.shapes import Shape

_REPLIES = {
    Reply.NONE: tr_noop("No answer"),
    Reply.YES: tr_noop("Will come"),
    Reply.NO: tr_noop("Cannot come"),
    Reply.MAYBE: tr_noop("Not sure"),
    Reply.DELEGATE: tr_noop("Delegate"),
}
_REPLY_SHAPES = {
    Reply.NONE: Shape.NO_ANSWER,
    Reply.YES: Shape.WILL_COME,
    Reply.NO: Shape.CANNOT_COME,
    Reply.MAYBE: Shape.NOT_SURE,
    Reply.DELEGATE: Shape.DELEGATE,
}
_CHANNELS = {
    Channel.PHONE: tr_noop("Phone", "how a reply came"),
    Channel.CHAT: tr_noop("Chat", "how a reply came"),
    Channel.LETTER: tr_noop("Letter", "how a reply came"),
    Channel.MAIL: tr_noop("E-mail", "how a reply came"),
    Channel.IN_PERSON: tr_noop("In person", "how a reply came"),
}
_STATES = {
    MeetingState.PLANNED: tr_noop("Planned"),
    MeetingState.CALLED: tr_noop("Called"),
    MeetingState.HELD: tr_noop("Held"),
    MeetingState.MINUTES_DRAFT: tr_noop("Minutes"),
    MeetingState.CIRCULATED: tr_noop("Circulated"),
    MeetingState.CONFIRMED: tr_noop("Adopted"),
    MeetingState.VOID: tr_noop("Called off"),
}
_KINDS = {
    ItemKind.INFORMATION: tr_noop("Information"),
    ItemKind.DISCUSSION: tr_noop("Discussion"),
    ItemKind.DECISION: tr_noop("Decision"),
    ItemKind.ADOPTION: tr_noop("Adoption", "of the last minutes"),
    ItemKind.MATTERS_ARISING: tr_noop("Matters arising"),
    ItemKind.BREAK: tr_noop("Break", "between agenda items"),
}
_KIND_ICONS = {
    ItemKind.INFORMATION: "info",
    ItemKind.DISCUSSION: "messages-square",
    ItemKind.DECISION: "gavel",
    ItemKind.ADOPTION: "file-check",
    ItemKind.MATTERS_ARISING: "list-checks",
    ItemKind.BREAK: "coffee",
}
_BLOCKS = {
    BlockKind.NOTE: tr_noop("Note"),
    BlockKind.DECISION: tr_noop("Decision"),
    BlockKind.ACTION: tr_noop("Action"),
}
_BLOCK_ICONS = {
    BlockKind.NOTE: "sticky-note",
    BlockKind.DECISION: "gavel",
    BlockKind.ACTION: "flag",
}
_LEVELS = {
    Level.NATIONAL: tr_noop("National"),
    Level.STATE: tr_noop("State", "level of government"),
    Level.CITY: tr_noop("City and district"),
    Level.COMMUNITY: tr_noop("Community"),
}
_LEVEL_SHAPES = {
    Level.NATIONAL: Shape.NATIONAL,
    Level.STATE: Shape.STATE,
    Level.CITY: Shape.CITY,
    Level.COMMUNITY: Shape.COMMUNITY,
}
_SECTORS = {
    Sector.CITY_COUNCIL: tr_noop("City council"),
    Sector.DISTRICT: tr_noop("District"),
    Sector.UNITY: tr_noop("Unity"),
    Sector.TRAINING: tr_noop("Training"),
    Sector.POLICE: tr_noop("Police"),
    Sector.SECURITY: tr_noop("Security"),
    Sector.EDUCATION: tr_noop("Education"),
    Sector.SOCIAL: tr_noop("Social"),
    Sector.REINTEGRATION: tr_noop("Reintegration"),
    Sector.FAITH: tr_noop("Faith"),
    Sector.NEIGHBOURHOOD: tr_noop("Neighbourhood"),
    Sector.WOMEN: tr_noop("Women"),
    Sector.YOUTH: tr_noop("Youth"),
    Sector.ACADEMIA: tr_noop("Universities"),
    Sector.BUSINESS: tr_noop("Business"),
    Sector.HEALTH: tr_noop("Health"),
}
_ORGANISATION_KINDS = {
    OrganisationKind.COUNCIL: tr_noop("Council"),
    OrganisationKind.DEPARTMENT: tr_noop("Department"),
    OrganisationKind.POLICE: tr_noop("Police"),
    OrganisationKind.TRAINING_CENTRE: tr_noop("Training centre"),
    OrganisationKind.RELIGIOUS_BODY: tr_noop("Religious body"),
    OrganisationKind.EDUCATION: tr_noop("Education"),
    OrganisationKind.PRISON: tr_noop("Prison"),
    OrganisationKind.ASSOCIATION: tr_noop("Association"),
    OrganisationKind.NEIGHBOURHOOD: tr_noop("Neighbourhood"),
    OrganisationKind.EMPLOYER: tr_noop("Employer"),
    OrganisationKind.UNIVERSITY: tr_noop("University"),
    OrganisationKind.OTHER: tr_noop("Other", "kind of organisation"),
}
_ROLES = {
    MeetingRole.CHAIR: tr_noop("Chair"),
    MeetingRole.DEPUTY_CHAIR: tr_noop("Deputy chair"),
    MeetingRole.SECRETARY: tr_noop("Secretary"),
    MeetingRole.MINUTE_TAKER: tr_noop("Minute-taker"),
    MeetingRole.MEMBER: tr_noop("Member"),
    MeetingRole.OBSERVER: tr_noop("Observer"),
    MeetingRole.GUEST: tr_noop("Guest"),
}
_PRESENCES = {
    Presence.NOT_YET: tr_noop("Not ticked yet"),
    Presence.PRESENT: tr_noop("Present"),
    Presence.LATE: tr_noop("Late"),
    Presence.REPRESENTED: tr_noop("Represented"),
    Presence.APOLOGIES: tr_noop("Apologies"),
    Presence.ABSENT: tr_noop("Absent"),
}
_PRESENCE_SHAPES = {
    Presence.NOT_YET: Shape.NO_ANSWER,
    Presence.PRESENT: Shape.PRESENT,
    Presence.LATE: Shape.LATE,
    Presence.REPRESENTED: Shape.DELEGATE,
    Presence.APOLOGIES: Shape.CANNOT_COME,
    Presence.ABSENT: Shape.NOT_INVITED,
}
_PAPERS = {
    PaperKind.AGENDA: tr_noop("Agenda"),
    PaperKind.ATTENDANCE_BLANK: tr_noop("Attendance sheet, blank"),
    PaperKind.ATTENDANCE: tr_noop("Attendance sheet, with names"),
    PaperKind.MINUTES: tr_noop("Minutes"),
    PaperKind.LETTER: tr_noop("Letter"),
    PaperKind.MATTERS: tr_noop("Matters arising"),
    PaperKind.RECOVERY: tr_noop("Recovery sheet"),
}
_SIZES = {
    PaperSize.A4: tr_noop("A4"),
    PaperSize.F4: tr_noop("F4"),
    PaperSize.LETTER: tr_noop("Letter", "size of paper"),
    PaperSize.PH_LONG: tr_noop("Philippine long"),
}
_AUDIENCES = {
    Audience.PUBLIC: tr_noop("The public"),
    Audience.COMMUNITY: tr_noop("The community"),
    Audience.MEMBERS: tr_noop("The members"),
    Audience.NATIONAL: tr_noop("The national focal point"),
    Audience.OFFICE: tr_noop("This office"),
}


def reply_word(reply: Reply) -> str:
    """What somebody answered."""
    return tr(_REPLIES[reply])


def reply_shape(reply: Reply) -> Shape:
    """The shape beside an answer."""
    return _REPLY_SHAPES[reply]


def channel_word(channel: Channel) -> str:
    """How an answer came."""
    return tr(_CHANNELS[channel], "how a reply came")


def state_word(state: MeetingState) -> str:
    """How far a meeting is."""
    return tr(_STATES[state])


def kind_word(kind: ItemKind) -> str:
    """What an agenda item asks of the meeting."""
    comments = {
        ItemKind.ADOPTION: "of the last minutes",
        ItemKind.BREAK: "between agenda items",
    }
    return tr(_KINDS[kind], comments.get(kind, ""))


def kind_icon(kind: ItemKind) -> str:
    """The icon of a kind of agenda item."""
    return _KIND_ICONS[kind]


def block_word(kind: BlockKind) -> str:
    """What a line of the minutes is."""
    return tr(_BLOCKS[kind])


def block_icon(kind: BlockKind) -> str:
    """The icon of a kind of line."""
    return _BLOCK_ICONS[kind]


def level_word(level: Level) -> str:
    """From where an organisation acts."""
    return tr(_LEVELS[level], "level of government" if level is Level.STATE else "")


def level_shape(level: Level) -> Shape:
    """The shape of a level, the same in lists and on the map."""
    return _LEVEL_SHAPES[level]


def sector_word(sector: Sector) -> str:
    """What an organisation works on."""
    return tr(_SECTORS[sector])


def organisation_kind_word(kind: OrganisationKind) -> str:
    """What sort of body an organisation is."""
    comment = "kind of organisation" if kind is OrganisationKind.OTHER else ""
    return tr(_ORGANISATION_KINDS[kind], comment)


def role_word(role: MeetingRole) -> str:
    """What somebody is in a meeting."""
    return tr(_ROLES[role])


def presence_word(presence: Presence) -> str:
    """Where somebody was during the meeting."""
    return tr(_PRESENCES[presence])


def presence_shape(presence: Presence) -> Shape:
    """The shape beside an attendance."""
    return _PRESENCE_SHAPES[presence]


def paper_word(kind: PaperKind) -> str:
    """What a paper is called."""
    return tr(_PAPERS[kind])


def size_word(size: PaperSize) -> str:
    """What a size of paper is called."""
    return tr(_SIZES[size], "size of paper" if size is PaperSize.LETTER else "")


def audience_word(audience: Audience) -> str:
    """Whom a paper is for."""
    return tr(_AUDIENCES[audience])


def language_word(language: Language) -> str:
    """A language by its own name."""
    return language.own_name
