"""Letters that call a meeting: the views they are set from, and what makes one a revision."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from nlc_desktop.domain.audience import View
from nlc_desktop.domain.papers import (
    AgendaLineView,
    LetterheadView,
    MeetingHeadView,
    PersonView,
    SignatureView,
)


class LetterKind(StrEnum):
    """What a letter says."""

    CALL = "call"
    """Notice of or invitation to a meeting."""
    REVISED = "revised"
    """A notice in place of an earlier one."""
    CANCELLED = "cancelled"


class NoticePart(StrEnum):
    """What can change between two notices."""

    DATE = "date"
    TIME = "time"
    VENUE = "venue"
    AGENDA = "agenda"


@dataclass(frozen=True, slots=True)
class NoticeText:
    """What a notice said, kept to tell what changed since; for the office alone."""

    starts: str = ""
    """Moment in UTC."""
    minutes: int = 0
    venue: str = ""
    agenda: tuple[str, ...] = ()
    """One text an item: kind, minutes, title, presenter."""
    zone: str = ""

    def changed(self, other: "NoticeText") -> tuple[NoticePart, ...]:
        """Which parts of ``other`` say something else."""
        parts: list[NoticePart] = []
        if self.starts[:10] != other.starts[:10]:
            parts.append(NoticePart.DATE)
        if self.starts[10:] != other.starts[10:] or self.zone != other.zone:
            parts.append(NoticePart.TIME)
        if self.venue != other.venue:
            parts.append(NoticePart.VENUE)
        if self.agenda != other.agenda or self.minutes != other.minutes:
            parts.append(NoticePart.AGENDA)
        return tuple(parts)


@dataclass(frozen=True, kw_only=True)
class ReplySlipView(View):
    """The slip below the cut line: whose answer it is, and the code that brings it back."""

    code: str
    """Six letters (`domain.sheet_codes`)."""
    answer_by: date | None = None
    return_to: str = ""
    """Department and address in one line."""
    phone: str = ""


@dataclass(frozen=True, kw_only=True)
class LetterView(View):
    """One letter to one addressee."""

    letterhead: LetterheadView
    head: MeetingHeadView
    """Its ``reference`` is the letter's own number, its ``dated`` the day of the letter."""
    kind: LetterKind = LetterKind.CALL
    addressee: PersonView
    address: tuple[str, ...] = ()
    """Lines of the address under post and organisation."""
    by_name: bool = False
    """Addressed to the person (name first); else to the post, with the name under "u.p."."""
    salutation: str
    """"YBhg. Dato'", "Tuan", "Bapak/Ibu", "Dear Atty. Santos": as the country opens a letter,
    without the comma or colon after it (`domain.salutations`)."""
    second_person: str = ""
    """How the text says "you": "Tuan", "YBhg. Dato'", "Bapak/Ibu"; empty where it is just "you"."""
    mechanism: str = ""
    """Public name of the committee or network; empty for a meeting of its own."""
    agenda: tuple[AgendaLineView, ...] = ()
    """Agenda lines where the country's notice carries them."""
    agenda_attached: bool = True
    distribution: tuple[str, ...] = ()
    """Everybody it goes to, by post, in order; never by name."""
    copies_to: tuple[str, ...] = ()
    signatory: SignatureView
    rank: str = ""
    """Rank or grade under the signatory's name (pangkat), where the country prints it."""
    on_behalf_of: str = ""
    """"Datuk Bandar, Majlis Bandaraya Diraja Klang" after b.p., a.n. or for; empty for none."""
    slip: ReplySlipView | None = None
    replaces: date | None = None
    """Of a revision or cancellation: the day of the notice it replaces."""
    changed: tuple[NoticePart, ...] = ()
    reason: str = ""
    """Of a cancellation."""
    urgency: str = ""
    """The country's word for urgency (Sifat), exactly; empty for the ordinary."""
    attachments: int = 0
    """Pages or papers enclosed, where the form says how many (Lampiran)."""
