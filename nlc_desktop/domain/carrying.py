"""What a meeting hands on to the next one under *matters arising* (features.md F37, F60, F64).

A matter stays alive while it is undiscussed or has an open action; what is done fades out by
itself. An action is hidden only by its bring-forward date. Each matter keeps its trail: where it
comes from and how often it was put off.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from nlc_desktop.domain.actions import ActionState
from nlc_desktop.domain.meetings import Outcome
from nlc_desktop.domain.papers import ItemKind

_FRAME = frozenset({ItemKind.BREAK, ItemKind.ADOPTION, ItemKind.MATTERS_ARISING})
"""Lines every agenda makes anew."""


@dataclass(frozen=True, slots=True)
class PastItem:
    """A line of the last meeting's agenda; ``action_id`` when an action had put it there."""

    id: str
    title: str
    kind: ItemKind
    outcome: Outcome
    deferred: int = 0
    action_id: str = ""


@dataclass(frozen=True, slots=True)
class PastAction:
    """An action of any earlier meeting of the mechanism."""

    id: str
    text: str
    state: ActionState
    bring_forward: date | None = None


@dataclass(frozen=True, slots=True)
class Matter:
    """One matter arising; it comes from an item or from an action."""

    title: str
    item_id: str = ""
    action_id: str = ""
    deferred: int = 0


def matters(
    items: Iterable[PastItem], actions: Iterable[PastAction], on: date
) -> tuple[Matter, ...]:
    """What the meeting on a day takes up again: deferred items, then open actions."""
    lines = list(items)
    put_off = {line.action_id: line.deferred for line in lines if line.action_id}
    carried = [
        Matter(line.title, item_id=line.id, deferred=line.deferred)
        for line in lines
        if line.outcome is Outcome.DEFERRED and not line.action_id and line.kind not in _FRAME
    ]
    open_ones = [
        Matter(action.text, action_id=action.id, deferred=put_off.get(action.id, 0))
        for action in actions
        if _is_due(action, on)
    ]
    return (*carried, *open_ones)


def _is_due(action: PastAction, on: date) -> bool:
    """Whether an action is open and not put aside until after the day."""
    return action.state is ActionState.OPEN and (
        action.bring_forward is None or action.bring_forward <= on
    )
