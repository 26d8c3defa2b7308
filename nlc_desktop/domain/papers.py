"""The views papers are set from: what one audience may see of an agenda, a sheet, minutes.

`store.projection` makes them; `documents` sets them in type. A text that the audience may not
see is empty, a line it may not see is missing. Dates and moments are real values here; how they
are written is the format's business.
"""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from nlc_desktop import i18n
from nlc_desktop.domain.audience import View


class Language(StrEnum):
    """Languages of screens and papers."""

    ENGLISH = "en"
    MALAY = "ms"
    INDONESIAN = "id"
    FILIPINO = "fil"

    @property
    def own_name(self) -> str:
        """Its name in its own words; never translated, so that everybody finds theirs."""
        return _OWN_NAMES[self]


_OWN_NAMES = {
    Language.ENGLISH: "English",
    Language.MALAY: "Bahasa Melayu",
    Language.INDONESIAN: "Bahasa Indonesia",
    Language.FILIPINO: "Filipino",
}


def screen_language() -> Language:
    """The language of the screen, in which names out of a country pack are told."""
    spoken = i18n.language()
    return next((one for one in Language if one.value == spoken), Language.ENGLISH)


class PaperKind(StrEnum):
    """The papers that can be made."""

    AGENDA = "agenda"
    ATTENDANCE_BLANK = "attendance-blank"
    ATTENDANCE = "attendance"
    MATTERS = "matters"
    """Matters arising, each with the way it came."""
    MINUTES = "minutes"
    LETTER = "letter"
    """A letter to one guest that calls a meeting, calls it anew or calls it off."""
    RECOVERY = "recovery"


class PaperSize(StrEnum):
    """Sizes of paper; measures in `documents.typesetting`."""

    A4 = "A4"
    F4 = "F4"
    LETTER = "Letter"
    PH_LONG = "PH long"


class PaperState(StrEnum):
    """How final a paper is; said in the box at the top and in the footer."""

    DRAFT = "draft"
    CIRCULATED = "circulated"
    CONFIRMED = "confirmed"
    VOID = "void"


class ItemKind(StrEnum):
    """What an agenda item asks of the meeting."""

    INFORMATION = "information"
    DISCUSSION = "discussion"
    DECISION = "decision"
    ADOPTION = "adoption"
    """Confirmation of the previous minutes."""
    MATTERS_ARISING = "matters-arising"
    BREAK = "break"


class SectionKind(StrEnum):
    """The sections of minutes."""

    OPENING = "opening"
    ADOPTION = "adoption"
    MATTERS_ARISING = "matters-arising"
    BUSINESS = "business"
    """Papers and discussion: every item that is nothing else."""
    OTHER = "other"
    CLOSE = "close"


class BlockKind(StrEnum):
    """What a line of the minutes is."""

    NOTE = "note"
    DECISION = "decision"
    ACTION = "action"


class Presence(StrEnum):
    """Where somebody invited was during the meeting."""

    NOT_YET = "not-yet"
    PRESENT = "present"
    LATE = "late"
    REPRESENTED = "represented"
    APOLOGIES = "apologies"
    ABSENT = "absent"


class MeetingRole(StrEnum):
    """What somebody is in a meeting."""

    CHAIR = "chair"
    DEPUTY_CHAIR = "deputy-chair"
    SECRETARY = "secretary"
    MINUTE_TAKER = "minute-taker"
    MEMBER = "member"
    OBSERVER = "observer"
    GUEST = "guest"

    @property
    def is_member(self) -> bool:
        """Whether the role counts as HADIR rather than TURUT HADIR."""
        return self in {MeetingRole.CHAIR, MeetingRole.DEPUTY_CHAIR, MeetingRole.MEMBER}

    @property
    def is_secretariat(self) -> bool:
        """Whether the role stands under URUS SETIA."""
        return self in {MeetingRole.SECRETARY, MeetingRole.MINUTE_TAKER}


@dataclass(frozen=True, kw_only=True)
class LetterheadView(View):
    """The office as it stands at the head of its papers."""

    name: str
    name_second: str = ""
    department: str = ""
    address: tuple[str, ...] = ()
    phone: str = ""
    fax: str = ""
    email: str = ""
    slogans: tuple[str, ...] = ()
    crest: bytes = b""
    """PNG or SVG bytes; empty for none."""


@dataclass(frozen=True, kw_only=True)
class PersonView(View):
    """Somebody on a list: who, holding what, for whom."""

    name: str
    """With honorific and post-nominals; empty when the post has no named holder."""
    native_name: str = ""
    """The name in its own script (Jawi, Tamil, Han); empty when there is none."""
    post: str = ""
    organisation: str = ""
    role: MeetingRole = MeetingRole.MEMBER
    presence: Presence = Presence.NOT_YET
    reason: str = ""
    represented_by: str = ""
    """Full name (and post) of the delegate who came instead."""
    arrived: datetime | None = None
    walk_in: bool = False


@dataclass(frozen=True, kw_only=True)
class MeetingHeadView(View):
    """What stands at the head of every paper of a meeting."""

    title: str
    """The public title: "Mesyuarat Penyelarasan Komuniti Selamat dan Harmoni Klang"."""
    number: str = ""
    """The series number, e.g. "Bil. 1/2026"; empty outside a series."""
    starts: datetime | None = None
    """Aware, in the meeting's own zone."""
    ends: datetime | None = None
    registration: datetime | None = None
    venue: str = ""
    chair: str = ""
    """Name and post of the chair in one line."""
    secretariat: str = ""
    """Name, department and telephone of the secretariat in one line."""
    reference: str = ""
    """File reference with its enclosure number."""
    state: PaperState = PaperState.DRAFT
    dated: date | None = None
    """The date that goes with the state in the footer."""
    revision: int = 1
    mark: str = ""
    """The country's classification word, exactly; empty for none."""
    mark_officer: str = ""
    mark_date: date | None = None
    sheet_code: str = ""
    """Six unambiguous letters that find the meeting again."""


@dataclass(frozen=True, kw_only=True)
class AgendaLineView(View):
    """One line of the agenda."""

    number: str = ""
    """"1", "2", …; empty for a break."""
    kind: ItemKind = ItemKind.INFORMATION
    title: str
    presenter: str = ""
    starts: datetime | None = None
    minutes: int = 0
    papers: tuple[str, ...] = ()
    """Numbers of papers, "2/2026"; the form says "Kertas 2/2026" or "Paper 2/2026"."""
    note: str = ""
    closed: bool = False
    """A closed item whose title this audience may not see; ``title`` is then empty."""


@dataclass(frozen=True, kw_only=True)
class AgendaView(View):
    """An agenda."""

    letterhead: LetterheadView
    head: MeetingHeadView
    lines: tuple[AgendaLineView, ...] = ()
    bring: str = ""
    """What to bring, one sentence; empty for none."""


@dataclass(frozen=True, kw_only=True)
class AttendanceSheetView(View):
    """An attendance sheet; without ``people`` it is the blank one."""

    letterhead: LetterheadView
    head: MeetingHeadView
    people: tuple[PersonView, ...] = ()


@dataclass(frozen=True, kw_only=True)
class BlockView(View):
    """One numbered paragraph of the minutes."""

    number: str
    """"3.1.1": given by the projection, stable once circulated."""
    kind: BlockKind
    text: str
    decision: str = ""
    """The decision's number, e.g. "K1/2026"; empty unless ``kind`` is a decision."""
    by_consensus: bool = True
    owners: tuple[str, ...] = ()
    """Who must act; empty means "for information"."""
    due: date | None = None


@dataclass(frozen=True, kw_only=True)
class AdoptionView(View):
    """How earlier minutes were confirmed; set as the first paragraph of its section."""

    number: str
    """Paragraph number, "2.1"."""
    adopted: str
    """Which minutes: "Bil. 3/2026" or a title."""
    held: date | None = None
    amended: bool = False
    corrections: tuple[tuple[str, str], ...] = ()
    """(paragraph, corrected text)."""
    proposer: str = ""
    seconder: str = ""


@dataclass(frozen=True, kw_only=True)
class FactsView(View):
    """Facts of a paper that make one paragraph; those that are empty are not said."""

    number: str
    """Paragraph number, "4.1.1"."""
    paper: str
    """The number of the paper, "1/2026"; the form says how it is cited."""
    title: str = ""
    prepared_by: str = ""
    purpose: str = ""
    issues: str = ""
    views: str = ""
    decision: str = ""


@dataclass(frozen=True, kw_only=True)
class SectionView(View):
    """A heading of the minutes with its paragraphs and sub-headings (see `domain.outline`)."""

    number: str
    """"1.0" for a section, "3.1" for a sub-heading."""
    kind: SectionKind = SectionKind.BUSINESS
    title: str
    """Empty where the heading is the format's own: confirmation of the last minutes, matters
    arising, papers and discussion; then the format names it by ``kind``."""
    adoption: AdoptionView | None = None
    source: str = ""
    """For a matter arising: page and paragraph of the previous minutes, "3.4" or "p. 2, 3.4"."""
    facts: tuple[FactsView, ...] = ()
    """What is noted of its papers, before its own paragraphs."""
    blocks: tuple[BlockView, ...] = ()
    parts: tuple["SectionView", ...] = ()
    closed: bool = False
    deferred: bool = False
    """Not reached; carried to the next meeting."""


@dataclass(frozen=True, kw_only=True)
class SignatureView(View):
    """Somebody who signs: the full name without honorific, and the post or role."""

    name: str = ""
    post: str = ""


@dataclass(frozen=True, kw_only=True)
class CancelledView(View):
    """A meeting that was cancelled since the last one, told in the minutes of the next."""

    number: str = ""
    """Its series number; empty where no meeting had been made of the date."""
    day: date | None = None
    reason: str = ""


@dataclass(frozen=True, kw_only=True)
class MinutesView(View):
    """The minutes of a meeting."""

    letterhead: LetterheadView
    head: MeetingHeadView
    people: tuple[PersonView, ...] = ()
    """All lists in one, in seniority order; split by role and presence when set in type."""
    sections: tuple[SectionView, ...] = ()
    cancelled: tuple[CancelledView, ...] = ()
    """Told under the confirmation of the last minutes, or at the opening where there is none."""
    next_meeting: datetime | None = None
    next_venue: str = ""
    closed_at: datetime | None = None
    """Next meeting and time of closing make the last section (PENUTUP), numbered after the rest;
    the setting writes its paragraphs."""
    prepared: SignatureView
    checked: SignatureView
    confirmed: SignatureView
    prepared_on: date | None = None


@dataclass(frozen=True, kw_only=True)
class RecoverySheetView(View):
    """The recovery sheet: 24 words, printed once, kept in a sealed envelope."""

    letterhead: LetterheadView
    words: tuple[str, ...]
    made: datetime
    workspace: str = ""
    """The workspace's short name, so that the right sheet is found."""
