"""Places for new nodes on a map that is there already: near their links, moving nobody."""

import math
from collections.abc import Iterable, Mapping
from heapq import heappop, heappush
from zlib import crc32

from nlc_desktop.domain.network import Network, Node, Point
from nlc_desktop.network.layout import arranged, block
from nlc_desktop.network.packing import around
from nlc_desktop.network.spots import ARRANGING, PLACING, Spots

_LENGTH = (150.0, 110.0)
"""How far from its one neighbour a new node is wished, across and down."""

_MOST_ROWS = 2_000
"""Rows looked through; beyond, any free place will do."""


def placed(network: Network) -> dict[str, Point]:
    """Places for the nodes that have none; the others are not in it and stay where they are.

    A node with links goes near the middle of its neighbours, where no symbol and no name is in
    the way. What has no way to a placed node goes under the map, and is arranged there. The order
    of the nodes makes no difference.
    """
    there = {node.id: node.place for node in network.nodes if node.place is not None}
    if not there:
        return arranged(network)
    spots = Spots(PLACING)
    for place in there.values():
        spots.take(place)
    found = _near_links(network, there, spots)
    rest = [node for node in network.nodes if node.id not in there and node.id not in found]
    linked = _with_links(network, rest)
    drawn = [place for node, place in {**there, **found}.items() if network.neighbours(node)]
    drawn = drawn or list(there.values())
    islands = _islands(network, [node for node in rest if node.id in linked], drawn, spots)
    found.update(islands)
    alone = [node for node in rest if node.id not in linked]
    found.update(_rows(alone, [*drawn, *islands.values()], spots))
    return found


def _near_links(network: Network, there: Mapping[str, Point], spots: Spots) -> dict[str, Point]:
    """Nodes that hang on placed ones; those with most neighbours on the map come first."""
    places = dict(there)
    found: dict[str, Point] = {}
    heap: list[tuple[int, str]] = []

    def wait(nodes: Iterable[str]) -> None:
        for node in nodes:
            if node not in places:
                count = sum(1 for other in network.neighbours(node) if other in places)
                if count:
                    heappush(heap, (-count, node))

    wait(sorted(network.by_id))
    while heap:
        _, node = heappop(heap)
        if node in places:
            continue
        places[node] = found[node] = spots.near(*_wish(network, node, places))
        wait(sorted(network.neighbours(node)))
    return found


def _wish(network: Network, node: str, places: Mapping[str, Point]) -> tuple[float, float]:
    """The middle of its neighbours; beside one alone, on the side where the others are not."""
    near = sorted(other for other in network.neighbours(node) if other in places)
    x = sum(places[other][0] for other in near) / len(near)
    y = sum(places[other][1] for other in near) / len(near)
    if len(near) > 1:
        return x, y
    others = [places[other] for other in sorted(network.neighbours(near[0])) if other in places]
    away_x = sum(x - other[0] for other in others)
    away_y = sum(y - other[1] for other in others)
    if abs(away_x) + abs(away_y) < 1:
        angle = crc32(node.encode()) % 360 * math.pi / 180
        away_x, away_y = math.cos(angle), math.sin(angle)
    length = math.hypot(away_x, away_y)
    return x + away_x / length * _LENGTH[0], y + away_y / length * _LENGTH[1]


def _with_links(network: Network, nodes: Iterable[Node]) -> frozenset[str]:
    return frozenset(node.id for node in nodes if network.neighbours(node.id))


def _islands(
    network: Network, nodes: list[Node], drawn: Iterable[Point], spots: Spots
) -> dict[str, Point]:
    """Pieces with no way to the map, arranged among themselves, right of what is drawn."""
    if not nodes:
        return {}
    laid = arranged(network.only([node.id for node in nodes]))
    there, room = around(drawn, ARRANGING), around(laid.values(), ARRANGING)
    across, down = there.right - room.left, there.top - room.top
    return {node: spots.near(x + across, y + down) for node, (x, y) in sorted(laid.items())}


def _rows(nodes: list[Node], drawn: Iterable[Point], spots: Spots) -> dict[str, Point]:
    """Nodes without links, in tidy rows under what is drawn: the first free places there."""
    if not nodes:
        return {}
    room = around(drawn, ARRANGING)
    columns = max(6, int(room.width / ARRANGING[0]))
    left, top = room.left + ARRANGING[0] / 2, room.bottom + ARRANGING[1] / 2
    found: dict[str, Point] = {}
    places = (
        (round(left + at % columns * ARRANGING[0]), round(top + at // columns * ARRANGING[1]))
        for at in range(_MOST_ROWS * columns)
    )
    for node in block(nodes):
        free = next((place for place in places if spots.is_free(place)), None)
        found[node] = spots.take(free) if free else spots.near(left, top)
    return found
