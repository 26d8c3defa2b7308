"""Arranges a map on command and finds first places for new nodes; moves are kept by `maps`.

The network room, and igraph with it, is imported when somebody asks, not when the program starts.
"""

from nlc_desktop.domain.network import Network, Point
from nlc_desktop.progress import Progress
from nlc_desktop.services.session import OpenOffice


def arrange(
    _office: OpenOffice, network: Network, progress: Progress | None = None
) -> dict[str, Point]:
    """New places for all nodes of a map, pinned ones unmoved; slow, so off the GUI thread.

    Raises:
        Cancelled: when somebody stopped the work.
    """
    from nlc_desktop.network.layout import arranged  # noqa: PLC0415 - igraph only when asked for

    return arranged(network, progress)


def first_places(network: Network) -> dict[str, Point]:
    """Places for nodes that have none yet, near their links; nobody else moves (F15)."""
    from nlc_desktop.network.placing import placed  # noqa: PLC0415 - igraph only when asked for

    return placed(network)
