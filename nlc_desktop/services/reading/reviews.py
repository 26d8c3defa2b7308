"""Reads for the reviews: names to look at again, and organisations without a link."""

from nlc_desktop.domain.reviewing import ReviewRow
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.store.queries import reviews as queries


def due(office: OpenOffice) -> tuple[ReviewRow, ...]:
    """People whose review has come or who were not heard of for 24 months, the oldest first."""
    today = office.today()
    found = [row for row in queries.reviews(office.reader(), today) if row.is_due(today)]
    return tuple(sorted(found, key=lambda row: (row.review_on or row.added_on or today, row.id)))


def linked(office: OpenOffice) -> frozenset[str]:
    """Ids of the organisations that have a link today."""
    return queries.linked(office.reader(), office.today())
