"""Reads for the backlog of proposed topics."""

from nlc_desktop.domain.topics import TopicRow, TopicState
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.store.queries import topics as queries


def topics(office: OpenOffice, mechanism: str) -> tuple[TopicRow, ...]:
    """All topics proposed for a mechanism or for any meeting, oldest first."""
    return queries.topics(office.reader(), mechanism)


def backlog(office: OpenOffice, mechanism: str) -> tuple[TopicRow, ...]:
    """The topics that wait for an agenda."""
    return tuple(row for row in topics(office, mechanism) if row.state is TopicState.OPEN)
