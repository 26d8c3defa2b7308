"""Reads what the office itself is."""

from nlc_desktop.domain.history import OfficeProfile
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.store.queries import office as queries


def profile(office: OpenOffice) -> OfficeProfile | None:
    """The office, or nothing while its first start is not finished."""
    return queries.profile(office.reader())
