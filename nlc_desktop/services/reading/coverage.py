"""Reads which sectors and levels a map covers, against the checklist of the country pack."""

from nlc_desktop.domain.coverage import CoverageView, map_coverage
from nlc_desktop.domain.network import Network
from nlc_desktop.services.reading.own_body import own_bodies
from nlc_desktop.services.session import OpenOffice


def coverage(office: OpenOffice, network: Network) -> CoverageView:
    """The coverage of a map as it is shown; hand in the network of one day.

    Without a country pack nothing is asked for, and what is there is counted.
    """
    checklist = office.pack.checklist if office.pack is not None else ()
    return map_coverage(network, checklist, own_bodies(office))
