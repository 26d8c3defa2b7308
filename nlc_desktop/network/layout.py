"""Arranges the whole map: pieces laid out by force, packed, names kept free of each other.

Deterministic: the same network gives the same map, in whatever order its nodes come.
"""

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from nlc_desktop.domain.network import Network, Node, Point
from nlc_desktop.domain.stakeholders import Level
from nlc_desktop.network.forces import SMALL, Spread, pieces, settled, spread
from nlc_desktop.network.graph import graph
from nlc_desktop.network.packing import around, packed
from nlc_desktop.network.spots import ARRANGING, Spots
from nlc_desktop.network.steps import Steps
from nlc_desktop.progress import Progress

_LINK, _LINK_IN_CROWD = (164.0, 128.0), (152.0, 144.0)
"""How long a link is on average, across and down: names are wide, and so is the window. A large
map is hardly stretched, since that puts its distances wrong."""

_CROWD, _BIG_CROWD = 2.0, 4.0
"""Room a node has on average, as a multiple of the room it keeps free; in a crowd more."""

_PACKING = 1.5
"""Room a node needs inside a crowd, as a multiple of the same."""

_Places = dict[str, tuple[float, float]]


@dataclass(frozen=True, slots=True)
class _Piece:
    """Nodes that hang together, by id, with the links between them by number."""

    nodes: tuple[str, ...]
    edges: tuple[tuple[int, int], ...]


def arranged(network: Network, progress: Progress | None = None) -> dict[str, Point]:
    """New places for all nodes, off the GUI thread; pinned ones stay where they are.

    Raises:
        Cancelled: when somebody stopped the work.
    """
    linked, alone = _parted(network)
    steps = Steps(progress, sum(pieces(len(piece.nodes)) for piece in linked) + 2)
    still = {node.id: node.place for node in network.nodes if node.pinned and node.place}
    anchored: list[_Places] = []
    free: list[_Places] = []
    for piece in linked:
        laid = _stretched(_laid_out(piece, steps))
        pins = {node: still[node] for node in piece.nodes if node in still}
        if pins:
            anchored.append(_anchored(piece, laid, pins))
        else:
            free.append(dict(zip(piece.nodes, laid, strict=True)))
    loose = block([node for node in alone if node.id not in still])
    steps.step()
    return _freed(_beside(anchored, still, free, loose), still, steps)


def _parted(network: Network) -> tuple[list[_Piece], list[Node]]:
    """Pieces of at least two nodes, the largest first, and the nodes without any link."""
    ids = sorted(network.by_id)
    number = {node: at for at, node in enumerate(ids)}
    edges = edges_of(network, number)
    linked: list[_Piece] = []
    alone: list[Node] = []
    of_piece: dict[int, int] = {}
    parts = sorted(graph(len(ids), edges).connected_components(), key=lambda p: (-len(p), p))
    local: dict[int, int] = {}
    for at, part in enumerate(parts):
        for inner, vertex in enumerate(sorted(part)):
            of_piece[vertex], local[vertex] = at, inner
    inside: dict[int, list[tuple[int, int]]] = {}
    for one, other in edges:
        inside.setdefault(of_piece[one], []).append((local[one], local[other]))
    for at, part in enumerate(parts):
        if len(part) == 1:
            alone.append(network.by_id[ids[part[0]]])
        else:
            names = tuple(ids[vertex] for vertex in sorted(part))
            linked.append(_Piece(names, tuple(inside[at])))
    return linked, alone


def edges_of(network: Network, number: Mapping[str, int]) -> list[tuple[int, int]]:
    """Pairs of numbers that are linked, each pair once; a post hangs on its organisation."""
    pairs = [(link.source, link.target) for link in network.links]
    return sorted(
        {
            (min(number[one], number[other]), max(number[one], number[other]))
            for one, other in (*pairs, *network.belonging)
            if one in number and other in number and one != other
        }
    )


def _laid_out(piece: _Piece, steps: Steps) -> Spread:
    return _lying(spread(graph(len(piece.nodes), piece.edges), steps))


def _lying(places: Spread) -> Spread:
    """The places turned so that their longest way lies across, around the origin."""
    count = len(places)
    middle_x = sum(x for x, _ in places) / count
    middle_y = sum(y for _, y in places) / count
    moved = [(x - middle_x, y - middle_y) for x, y in places]
    xx = sum(x * x for x, _ in moved)
    yy = sum(y * y for _, y in moved)
    xy = sum(x * y for x, y in moved)
    angle = math.atan2(2 * xy, xx - yy) / 2
    sine, cosine = math.sin(angle), math.cos(angle)
    return [(x * cosine + y * sine, y * cosine - x * sine) for x, y in moved]


def _link(size: int) -> tuple[float, float]:
    return _LINK if size <= SMALL else _LINK_IN_CROWD


def _stretched(places: Spread) -> Spread:
    """The places in map units: links long enough, and room for every name."""
    box = around(places, (0, 0))
    across, down = _link(len(places))
    crowd = _CROWD if len(places) <= SMALL else _BIG_CROWD
    room = len(places) * ARRANGING[0] * ARRANGING[1] * crowd
    area = max(box.width, 1.0) * across * max(box.height, 1.0) * down
    factor = max(1.0, math.sqrt(room / area))
    return _loosened([(x * across * factor, y * down * factor) for x, y in places])


def _loosened(places: Spread) -> Spread:
    """The places with a crowded middle drawn outwards until all of it has room.

    Distances set right leave the middle denser than the rim; nearly all the room that names need
    is found here, the rest is a matter of neighbours.
    """
    across, down = ARRANGING
    far = [math.hypot(x / across, y / down) for x, y in places]
    factors = [1.0] * len(places)
    for rank, at in enumerate(sorted(range(len(places)), key=far.__getitem__)):
        needed = math.sqrt(rank * _PACKING / math.pi)
        if 1e-9 < far[at] < needed:
            factors[at] = needed / far[at]
    return [(x * by, y * by) for (x, y), by in zip(places, factors, strict=True)]


def _anchored(piece: _Piece, laid: Spread, pins: Mapping[str, Point]) -> _Places:
    """A piece moved, turned and stretched to fit its pinned nodes, which do not move."""
    number = {node: at for at, node in enumerate(piece.nodes)}
    across, down = _link(len(piece.nodes))
    was = [complex(*laid[number[node]]) for node in pins]
    now = [complex(*place) for place in pins.values()]
    was_middle, now_middle = sum(was) / len(was), sum(now) / len(now)
    turn = _turn([at - was_middle for at in was], [at - now_middle for at in now])
    fitted = [now_middle + turn * (complex(*place) - was_middle) for place in laid]
    start = [(at.real / across, at.imag / down) for at in fitted]
    for node, (x, y) in pins.items():
        start[number[node]] = (x / across, y / down)
    if len(pins) > 1:
        start = settled(
            graph(len(piece.nodes), piece.edges), start, [number[node] for node in pins]
        )
    return {node: (x * across, y * down) for node, (x, y) in zip(piece.nodes, start, strict=True)}


def _turn(was: Sequence[complex], now: Sequence[complex]) -> complex:
    """The turning and stretching that brings some points nearest to others."""
    weight = sum(abs(at) ** 2 for at in was)
    if weight < 1.0:
        return complex(1.0)
    turn = sum(to * at.conjugate() for at, to in zip(was, now, strict=True)) / weight
    size = abs(turn)
    return turn / size * min(max(size, 0.6), 3.0) if size > 1e-9 else complex(1.0)


def block(nodes: Iterable[Node]) -> _Places:
    """Nodes without links in tidy rows: by level, sector and name."""
    order = sorted(
        nodes,
        key=lambda node: (
            list(Level).index(node.level),
            node.sector,
            node.label.casefold(),
            node.id,
        ),
    )
    columns = max(1, math.ceil(math.sqrt(len(order) * 1.6 * ARRANGING[1] / ARRANGING[0])))
    return {
        node.id: (at % columns * ARRANGING[0] * 1.1, at // columns * ARRANGING[1] * 1.1)
        for at, node in enumerate(order)
    }


def _beside(
    anchored: Sequence[_Places],
    still: Mapping[str, Point],
    free: Sequence[_Places],
    loose: _Places,
) -> _Places:
    """All wishes together: free pieces packed, under those that hang on a pinned node."""
    boxes = [piece for piece in (*free, loose) if piece]
    rooms = [around(piece.values(), ARRANGING) for piece in boxes]
    corners = packed([(room.width, room.height) for room in rooms])
    wishes: _Places = {}
    for piece, room, (left, top) in zip(boxes, rooms, corners, strict=True):
        for node, (x, y) in piece.items():
            wishes[node] = (x - room.left + left, y - room.top + top)
    settled_places = [place for piece in anchored for place in piece.values()]
    wishes = _moved(wishes, [*settled_places, *still.values()])
    for piece in anchored:
        wishes.update(piece)
    return wishes


def _moved(wishes: _Places, taken: Sequence[tuple[float, float]]) -> _Places:
    """Packed pieces around the origin, or under what is there already."""
    if not wishes:
        return {}
    room = around(wishes.values(), ARRANGING)
    if taken:
        there = around(taken, ARRANGING)
        across, down = there.left - room.left, there.bottom - room.top
    else:
        across, down = -(room.left + room.right) / 2, -(room.top + room.bottom) / 2
    return {node: (x + across, y + down) for node, (x, y) in wishes.items()}


def _freed(wishes: _Places, still: Mapping[str, Point], steps: Steps) -> dict[str, Point]:
    """The nearest free place to each wish; those in the middle choose first.

    So a crowded middle grows outwards and everything keeps its side.
    """
    spots = Spots(ARRANGING)
    places = {node: spots.take(place) for node, place in still.items()}
    middle_x = sum(x for x, _ in wishes.values()) / max(len(wishes), 1)
    middle_y = sum(y for _, y in wishes.values()) / max(len(wishes), 1)
    order = sorted(
        (node for node in wishes if node not in places),
        key=lambda node: (math.dist(wishes[node], (middle_x, middle_y)), node),
    )
    for node in order:
        places[node] = spots.near(*wishes[node])
    steps.step()
    return places
