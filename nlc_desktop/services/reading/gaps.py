"""What is missing on a map, for the list beside it."""

from collections.abc import Collection
from datetime import date

from nlc_desktop.domain.gaps import Gap, speaks_of_school_liaison
from nlc_desktop.domain.network import Network
from nlc_desktop.services.reading.own_body import own_bodies
from nlc_desktop.services.reading.stakeholders import posts
from nlc_desktop.services.session import OpenOffice


def gaps(
    office: OpenOffice, network: Network, types: Collection[str] | None, day: date
) -> tuple[Gap, ...]:
    """The gaps of a map on a day, the most useful first.

    Hand in the network of all days: ended links are told of only where they are in it. ``types``
    are keys of the types of link that are shown, nothing or an empty collection for all.
    """
    from nlc_desktop.network.missing import missing  # noqa: PLC0415 - igraph only when asked for

    checklist = office.pack.checklist if office.pack is not None else ()
    known = any(speaks_of_school_liaison(f"{p.title}\n{p.title_english}") for p in posts(office))
    shown = network.only(network.by_id, types or None)
    wanted = [entry.sector for entry in checklist]
    own = own_bodies(office)
    return missing(shown, day, wanted, school_liaison=known, own=own)
