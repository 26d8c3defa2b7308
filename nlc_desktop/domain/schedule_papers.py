"""What a year's schedule of a mechanism is set from (R-NLC-06, F67)."""

from dataclasses import dataclass
from datetime import date, datetime

from nlc_desktop.domain.audience import View
from nlc_desktop.domain.papers import LetterheadView, SignatureView


@dataclass(frozen=True, kw_only=True)
class ScheduleLineView(View):
    """One meeting of the year."""

    starts: datetime
    """Aware, where it really is."""
    venue: str = ""
    before: datetime | None = None
    """Where it was before it was moved, aware."""
    cancelled: bool = False
    reason: str = ""
    """Why it was cancelled."""


@dataclass(frozen=True, kw_only=True)
class ScheduleView(View):
    """The meetings of a mechanism in one year."""

    letterhead: LetterheadView
    mechanism: str
    year: int
    lines: tuple[ScheduleLineView, ...]
    made_on: date
    reference: str = ""
    basis: str = ""
    """What the mechanism is organised under; empty where nobody wrote it down."""
    quarterly: bool = False
    """Whether it means to meet every quarter."""
    secretary: SignatureView
    """Who signs the list, or certifies the resolution."""
    chair: SignatureView
    """Who approves the resolution."""
