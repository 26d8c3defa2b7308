"""The views the paper on matters arising is set from (N4)."""

from dataclasses import dataclass
from datetime import date

from nlc_desktop.domain.audience import View
from nlc_desktop.domain.papers import LetterheadView, MeetingHeadView
from nlc_desktop.domain.trail import TrailStep


@dataclass(frozen=True, kw_only=True)
class StepView(View):
    """One step of a matter: what happened, when, at which meeting or what was reported."""

    step: TrailStep
    day: date | None = None
    meeting: str = ""
    text: str = ""


@dataclass(frozen=True, kw_only=True)
class MatterView(View):
    """A matter with the way it came, and who has to do what next."""

    number: str
    """On the agenda, "3.1"."""
    title: str
    steps: tuple[StepView, ...] = ()
    owners: tuple[str, ...] = ()
    due: date | None = None
    closed: bool = False


@dataclass(frozen=True, kw_only=True)
class MattersView(View):
    """The matters arising of a meeting, in agenda order."""

    letterhead: LetterheadView
    head: MeetingHeadView
    matters: tuple[MatterView, ...] = ()
