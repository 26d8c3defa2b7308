"""Walking the map with the arrow keys: along links first, else to what is nearest that way."""

import math
from collections.abc import Iterable
from enum import Enum

from nlc_desktop.domain.network import Network, Node, Point

_WIDEST = math.cos(math.radians(70))
"""A neighbour further than 70° off the direction is not that way."""


class Way(Enum):
    """The four directions on the screen."""

    LEFT = (-1, 0)
    RIGHT = (1, 0)
    UP = (0, -1)
    DOWN = (0, 1)


def next_node(network: Network, start: str, way: Way) -> str:
    """The node one comes to; ``start`` again where there is none that way."""
    here = network.by_id.get(start)
    if here is None or here.place is None:
        return first_node(network)
    known = network.by_id
    linked = [known[node] for node in network.neighbours(start) if node in known]
    return _nearest(here, linked, way) or _nearest(here, network.nodes, way) or start


def first_node(network: Network) -> str:
    """The node nearest to the top left corner of the map: where the keyboard begins."""
    placed = [(node.place[0] + node.place[1], node.id) for node in network.nodes if node.place]
    return min(placed)[1] if placed else ""


def _nearest(here: Node, others: Iterable[Node], way: Way) -> str:
    """The nearest of some nodes that lies in a direction; being off to the side counts as far."""
    start = here.place
    assert start is not None
    ranked = [
        (cost, other.id)
        for other in others
        if other.place is not None
        and other.id != here.id
        and (cost := _cost(start, other.place, way)) is not None
    ]
    return min(ranked)[1] if ranked else ""


def _cost(start: Point, end: Point, way: Way) -> float | None:
    """How far a place is when one looks one way; nothing when it isn't that way."""
    right, down = end[0] - start[0], end[1] - start[1]
    far = math.hypot(right, down)
    if not far:
        return None
    straight = (right * way.value[0] + down * way.value[1]) / far
    return far * (2 - straight) if straight >= _WIDEST else None
