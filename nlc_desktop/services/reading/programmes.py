"""Reads for the Programmes room."""

from nlc_desktop.domain.programmes import ProgrammePage, ProgrammeRow
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.store.queries import programmes as queries


def programmes(office: OpenOffice) -> tuple[ProgrammeRow, ...]:
    """All programmes by public name."""
    return queries.programmes(office.reader())


def programme(office: OpenOffice, identity: str) -> ProgrammePage | None:
    """All there is to see of one programme, or nothing when it is gone."""
    return queries.programme(office.reader(), identity)
