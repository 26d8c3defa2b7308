"""Taking steps back and making them again."""

from nlc_desktop.domain.operations import Changes
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.store import undo as steps


def undo(office: OpenOffice) -> Changes:
    """Takes the newest step back; nothing happens when there is none.

    `Changes.notices` says what was changed on another laptop since and therefore stays.
    """
    return steps.undo(office.workspace, actor=office.actor, clock=office.clock)


def redo(office: OpenOffice) -> Changes:
    """Makes the step again that was taken back last; nothing happens when there is none."""
    return steps.redo(office.workspace, actor=office.actor, clock=office.clock)
