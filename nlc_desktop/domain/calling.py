"""Calling a meeting: all that the one step will make, and what it is told to make."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path

from nlc_desktop.domain.audience import Audience
from nlc_desktop.domain.calendar_events import Method
from nlc_desktop.domain.letters import LetterKind, NoticePart
from nlc_desktop.domain.papers import Language
from nlc_desktop.domain.scheduling import DateIssue
from nlc_desktop.domain.stakeholders import Level, Sector
from nlc_desktop.domain.worth import Worth

ANSWER_DAYS = 4
"""Working days before a meeting by which an answer is asked for, where no pack says more."""


def audience_of(level: Level, sector: Sector) -> Audience:
    """Whose eyes a guest's letter, agenda and calendar text are made for.

    Bodies of the community and bodies outside government read public titles alone.
    """
    outside = level is Level.COMMUNITY or not sector.is_government
    return Audience.COMMUNITY if outside else Audience.MEMBERS


class CallWorth(StrEnum):
    """What is worth a look before letters go out, apart from the date and the guest list."""

    NO_CHAIR = "no-chair"
    NO_HOLDER = "no-holder"
    """Guests whose post has no named holder: the letter goes to the post."""
    NO_ADDRESS = "no-address"
    """Guests without an e-mail address: their calendar file can't be answered."""
    OFFICE_ADDRESS = "office-address"
    """The office has no e-mail address, so nobody can answer a calendar file."""
    NO_REFERENCE = "no-reference"
    NO_SIGNATORY = "no-signatory"
    TAKEN_REFERENCE = "taken-reference"
    """Another meeting's letters have this number."""
    LABEL = "label"
    """A word that papers for the community do not use (R-NLC-11)."""
    NO_PUBLIC_WORDING = "no-public-wording"
    """Agenda items without words for guests from the community."""
    NO_ANSWER_DAY = "no-answer-day"
    ANSWERED_BEFORE = "answered-before"
    """Guests who answered for the date that changed."""


@dataclass(frozen=True, slots=True)
class CallWarning:
    """One thing worth a look; it never blocks."""

    kind: CallWorth
    count: int = 0
    names: tuple[str, ...] = ()
    """Guests, or the texts in which a word was found."""
    word: str = ""
    """The word that was found, or the number that is taken."""
    record: str = ""


@dataclass(frozen=True, slots=True)
class PlannedLetter:
    """A letter that will be made, with what goes with it."""

    invitation_id: str
    place: int
    """Among the letters of the meeting, from 1."""
    person: str
    """Empty when the post has no named holder."""
    post: str
    organisation: str
    audience: Audience
    language: Language
    email: str = ""
    """Where the guest can be reached; empty for nowhere."""
    calendar: Method = Method.PUBLISH
    code: str = ""
    """Code of the reply slip, once it was given."""
    sent_on: date | None = None
    current: bool = False
    """Whether the last notice was made out to them already."""
    kind: LetterKind = LetterKind.CALL

    @property
    def display(self) -> str:
        """The person if named, else the post, else the organisation."""
        return self.person or self.post or self.organisation

    @property
    def listed(self) -> str:
        """The person, or post and organisation: what tells one from another in a sentence."""
        parts = (self.person,) if self.person else (self.post, self.organisation)
        return " ".join(part for part in parts if part)


@dataclass(frozen=True, kw_only=True, slots=True)
class CallDraft:
    """What calling is told; a field that is left out takes what `CallPreview` proposes."""

    reference: str | None = None
    dated: date | None = None
    answer_by: date | None = None
    signatory: str | None = None
    """Name, post and rank, one a line."""
    copies_to: str | None = None
    """One a line."""
    urgency: str | None = None
    language: Language | None = None
    guests: frozenset[str] | None = None
    """Invitations that get a letter; nothing for everybody who waits for one."""


@dataclass(frozen=True, kw_only=True, slots=True)
class CallPreview:
    """Everything the step will make, and what is worth a look before."""

    meeting_id: str
    title: str
    """The public title with the number in the series."""
    starts: datetime | None
    kind: LetterKind
    """What the letters say: a call, a revised notice, or that the meeting is called off."""
    revision: int
    """Of the notice that would be issued."""
    reference: str
    dated: date
    answer_by: date | None
    signatory: str
    copies_to: str
    urgency: str
    urgencies: tuple[str, ...]
    """The country's words for urgency on letters; empty where letters say none."""
    language: Language
    languages: tuple[Language, ...]
    letters: tuple[PlannedLetter, ...]
    agenda_items: int
    sheet_lines: int
    worth: tuple[Worth, ...] = ()
    issues: tuple[DateIssue, ...] = ()
    warnings: tuple[CallWarning, ...] = ()
    changed: tuple[NoticePart, ...] = ()
    """Of a revised notice: what changed since the last one."""
    last_on: date | None = None
    """Day of the last notice."""
    issued: bool = False
    """A notice is out and nothing changed since: what was made can be made again."""
    refusal: str = ""
    """Why the meeting can't be called yet; empty when it can."""

    @property
    def waiting(self) -> tuple[PlannedLetter, ...]:
        """The letters the step would make: to guests who have not got this notice."""
        if self.kind is LetterKind.CALL:
            return tuple(letter for letter in self.letters if not letter.current)
        return self.letters

    @property
    def members(self) -> int:
        """Letters with the agenda as members read it."""
        return sum(1 for letter in self.letters if letter.audience is not Audience.COMMUNITY)

    @property
    def requests(self) -> int:
        """Calendar files that can be answered."""
        return sum(1 for letter in self.letters if letter.calendar is Method.REQUEST)

    @property
    def publishes(self) -> int:
        """Calendar files that can only be kept."""
        return len(self.letters) - self.requests


@dataclass(frozen=True, kw_only=True, slots=True)
class CallFiles:
    """What was written for a meeting, all in one folder."""

    folder: Path
    letters: tuple[Path, ...] = ()
    agendas: tuple[Path, ...] = ()
    sheets: tuple[Path, ...] = ()
    calendar: tuple[Path, ...] = ()
    cancelled: tuple[Path, ...] = ()
    """Calendar files that take an entry out again."""
    requests: int = 0
    publishes: int = 0

    @property
    def everything(self) -> tuple[Path, ...]:
        """All files."""
        return (
            *self.letters,
            *self.agendas,
            *self.sheets,
            *self.calendar,
            *self.cancelled,
        )


@dataclass(frozen=True, slots=True)
class NoticeStanding:
    """How a meeting's notice stands."""

    issued: bool = False
    """Whether one is out."""
    due: bool = False
    """Whether guests hold one that does not hold any more."""
    waiting: int = 0
    """Guests who have not got it."""


def label_words(terms: Iterable[str], texts: Sequence[str]) -> tuple[tuple[str, str], ...]:
    """The terms that stand in texts as words of their own, each with the text: (term, text).

    The same reading as the gate finished papers pass, so that it is said before and not after.
    """
    plain = [(unicodedata.normalize("NFKC", text).casefold(), text) for text in texts]
    found: list[tuple[str, str]] = []
    for term in terms:
        words = unicodedata.normalize("NFKC", term).casefold().split()
        if not words:
            continue
        pattern = re.compile(r"(?<!\w)" + r"\s+".join(map(re.escape, words)))
        found += [(term, text) for folded, text in plain if pattern.search(folded)]
    return tuple(dict.fromkeys(found))
