"""Actions: who promised what by when, and how it goes on."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class ActionState(StrEnum):
    """What was recorded of an action; *overdue* and *due today* follow from the date."""

    OPEN = "open"
    DONE = "done"
    CANCELLED = "cancelled"


class ActionLook(StrEnum):
    """The four states people see, the same everywhere (plus cancelled)."""

    OPEN = "open"
    DUE_TODAY = "due-today"
    OVERDUE = "overdue"
    DONE = "done"
    CANCELLED = "cancelled"


def look(state: ActionState, due: date | None, today: date) -> ActionLook:
    """How an action stands on a day."""
    if state is not ActionState.OPEN:
        return ActionLook(state.value)
    if due is None or due > today:
        return ActionLook.OPEN
    return ActionLook.DUE_TODAY if due == today else ActionLook.OVERDUE


@dataclass(frozen=True, slots=True)
class ProgressRow:
    """One dated line on how an action goes on."""

    id: str
    day: date
    text: str
    source: str
    """Where the news came from: a meeting's number, "by phone", …"""


@dataclass(frozen=True, slots=True)
class ActionRow:
    """An action in a list."""

    id: str
    number: str
    """"2/2026-A1"; empty for one agreed outside a meeting."""
    text: str
    state: ActionState
    due: date | None
    done_on: date | None
    bring_forward: date | None
    """Hidden until this day."""
    owners: tuple[str, ...]
    owner_ids: tuple[str, ...]
    meeting_id: str
    meeting: str
    last_line: str = ""
    last_line_day: date | None = None
    lines: int = 0

    def look(self, today: date) -> ActionLook:
        """How the action stands on a day."""
        return look(self.state, self.due, today)

    def overdue_days(self, today: date) -> int:
        """Days past the due date; 0 when not overdue."""
        if self.look(today) is not ActionLook.OVERDUE or self.due is None:
            return 0
        return (today - self.due).days
