"""The trail of a matter: raised, discussed, put off, reported on, closed (N4)."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class TrailStep(StrEnum):
    """What happened to a matter at a meeting or between two."""

    RAISED = "raised"
    DISCUSSED = "discussed"
    DEFERRED = "deferred"
    REPORTED = "reported"
    """A progress line was added."""
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class TrailLine:
    """One step of a matter's way."""

    step: TrailStep
    day: date | None
    meeting: str = ""
    """Number or title of the meeting; empty for news between meetings."""
    text: str = ""
    """What was reported."""
    meeting_id: str = ""


@dataclass(frozen=True, slots=True)
class Trail:
    """A matter with its way through the meetings."""

    item_id: str
    title: str
    lines: tuple[TrailLine, ...]
    deferred: int = 0
    action: str = ""
    """Number of the action that keeps it alive; empty for an item that was put off."""
    owners: tuple[str, ...] = ()
    due: date | None = None

    @property
    def raised(self) -> TrailLine | None:
        """Where it began."""
        return self.lines[0] if self.lines else None

    @property
    def closed(self) -> bool:
        """Whether it came to its end."""
        return any(line.step is TrailStep.CLOSED for line in self.lines)
