"""What a person decided about each row of a list; a row without a decision follows its state."""

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from nlc_desktop.domain.contact_plans import Choice, EntryState, ImportPlan, PlanEntry


class Decisions(QObject):
    """The choices made so far.

    Signals:
        changed(ids): these rows were decided otherwise.
    """

    changed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._choices: dict[int, Choice] = {}

    @property
    def choices(self) -> dict[int, Choice]:
        """The choices by the id of the row."""
        return dict(self._choices)

    def forget(self) -> None:
        """Takes back every decision."""
        self._choices.clear()

    def of(self, entry: PlanEntry) -> Choice:
        """What happens to a row."""
        return self._choices.get(entry.id, Choice(take=entry.is_ticked))

    def takes(self, entry: PlanEntry) -> bool:
        """Whether a row is taken."""
        return entry.can_be_taken and self.of(entry).take

    def decide(self, entry: PlanEntry, choice: Choice) -> None:
        """Decides about one row."""
        self._choices[entry.id] = choice
        self.changed.emit((entry.id,))

    def tick(self, entries: Iterable[PlanEntry], *, take: bool) -> None:
        """Takes rows, or leaves them out."""
        found = [one for one in entries if one.can_be_taken]
        for entry in found:
            self._choices[entry.id] = replace(self.of(entry), take=take)
        self.changed.emit(tuple(one.id for one in found))

    def turn(self, entries: Iterable[PlanEntry]) -> None:
        """Takes rows when one of them is left out now, otherwise leaves them all out."""
        found = [one for one in entries if one.can_be_taken]
        self.tick(found, take=not all(self.takes(one) for one in found))

    def taken(self, plan: ImportPlan) -> int:
        """How many rows are taken."""
        return sum(self.takes(entry) for entry in plan.entries)

    def names_people(self, plan: ImportPlan) -> bool:
        """Whether somebody would be new, of whom it has to be said what the name is kept for."""
        return any(self._is_new_person(entry) for entry in plan.entries if self.takes(entry))

    def _is_new_person(self, entry: PlanEntry) -> bool:
        if entry.card is None or not entry.card.name:
            return False
        alike = entry.state is EntryState.DUPLICATE and not self.of(entry).same
        return alike or entry.state is EntryState.NEW
