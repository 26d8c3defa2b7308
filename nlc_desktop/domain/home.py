"""What the home page answers: what is next, what is due, who has not answered."""

from dataclasses import dataclass
from datetime import date

from nlc_desktop.domain.actions import ActionRow
from nlc_desktop.domain.letters import NoticePart
from nlc_desktop.domain.meetings import MeetingRow, Reply
from nlc_desktop.domain.stakeholders import Sector


@dataclass(frozen=True, slots=True)
class Readiness:
    """How ready the next meeting is."""

    meeting: MeetingRow
    called_on: date | None
    invited: int
    sent: int
    answered: int
    papers: int
    papers_received: int
    missing_papers: tuple[str, ...]
    agenda_minutes: int
    items: int
    unnamed_presenters: int
    silent_sectors: tuple[Sector, ...]
    """Sectors invited of which nobody has answered."""
    no_civil_society: bool
    too_much_security: bool
    replies: tuple[tuple[Reply, int], ...] = ()
    """How many gave each answer; guests without one count as `Reply.NONE`."""
    notice_changed: tuple[NoticePart, ...] = ()
    """What changed since the last notice went out."""
    revision_due: bool = False
    """Whether guests hold a notice that no longer holds."""


@dataclass(frozen=True, slots=True)
class Unanswered:
    """An invitation nobody has answered."""

    invitation_id: str
    meeting_id: str
    name: str
    days: int
    """Days since it was sent."""


@dataclass(frozen=True, slots=True)
class HomePage:
    """All the home page shows; one read."""

    today: date
    next: Readiness | None
    minutes_for: MeetingRow | None
    """The meeting *Take minutes* opens: under way or next."""
    actions: tuple[ActionRow, ...]
    overdue: int
    due_today: int
    due_soon: int
    """Due in the next 14 days."""
    open_actions: int
    unanswered: tuple[Unanswered, ...]
    invited: int
    holiday: tuple[date, str] | None
    """The next public holiday in the office's state, its name in the language asked for."""
    meetings: int
    """Number of meetings; 0 on a fresh workspace."""
    to_look_at: int = 0
    """Replies that matched nobody and wait for somebody to look."""
