"""Arranges a map on command and finds first places for new nodes; moves are kept by `maps`.

The network room, and igraph with it, is imported when somebody asks, not when the program starts.
"""

from collections.abc import Iterable
from dataclasses import replace

from nlc_desktop.domain.network import Network, Node, Point
from nlc_desktop.progress import Progress
from nlc_desktop.services.reading import maps, stakeholders
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


def places_on(office: OpenOffice, map_id: str, nodes: Iterable[str]) -> dict[str, Point]:
    """Where nodes that are not on a map yet go when they are put there: near their links."""
    there, city = maps.network(office, map_id), maps.network(office)
    known = {**_unlinked_posts(office, city), **city.by_id}
    coming = [known[node] for node in nodes if node in known and node not in there.by_id]
    new = tuple(replace(node, place=None, pinned=False) for node in coming)
    ids = {node.id for node in (*there.nodes, *new)}
    links = tuple(one for one in city.links if one.source in ids and one.target in ids)
    found = first_places(Network((*there.nodes, *new), links))
    return {node.id: found[node.id] for node in new}


def _unlinked_posts(office: OpenOffice, city: Network) -> dict[str, Node]:
    """Posts without links, which the map of the whole city shows only where they were put."""
    return {
        post.id: replace(
            city.by_id[post.organisation_id],
            id=post.id,
            name=post.title,
            short_name="",
            is_post=True,
        )
        for post in stakeholders.posts(office)
        if post.id not in city.by_id and post.organisation_id in city.by_id
    }
