"""Reads for the Actions room."""

from nlc_desktop.domain.actions import ActionRow, ProgressRow
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.store.queries import actions as queries


def actions(office: OpenOffice, meeting: str = "") -> tuple[ActionRow, ...]:
    """All actions, earliest due first; or those of one meeting."""
    return queries.actions(office.reader(), meeting)


def of_programme(office: OpenOffice, programme: str) -> tuple[ActionRow, ...]:
    """The actions of a programme, earliest due first."""
    return queries.of_programme(office.reader(), programme)


def action(office: OpenOffice, identity: str) -> ActionRow | None:
    """One action, or nothing when it is gone."""
    return queries.action(office.reader(), identity)


def progress(office: OpenOffice, identity: str) -> tuple[ProgressRow, ...]:
    """The dated lines on how an action goes on, oldest first."""
    return queries.progress(office.reader(), identity)
