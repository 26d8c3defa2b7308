"""Reads what Undo and Redo would do."""

from nlc_desktop.domain.operations import Label
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.store import steps


def next_steps(office: OpenOffice) -> tuple[Label | None, Label | None]:
    """The names of the steps Undo would take back and Redo would make again."""
    reader = office.reader()
    back, forth = steps.next_undo(reader), steps.next_redo(reader)
    return (back.label if back else None, forth.label if forth else None)
