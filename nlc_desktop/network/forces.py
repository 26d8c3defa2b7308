"""Where the nodes of one connected piece go: forces of igraph, then distances set right.

Small pieces are laid out by Kamada and Kawai, whose drawings keep distances best. Large ones
begin with Fruchterman and Reingold, which is fast and good near by, and are then drawn towards
their true distances from a sample of nodes, as in Zheng, Pawar and Goodman, "Graph drawing by
stochastic gradient descent" (2019). igraph holds Python's lock while it works: its forces for
2,000 nodes take less than a tenth of a second in one call, and six times as long in parts, since
its grid is fast only from a start by lot.
"""

import math
from collections.abc import Sequence

from nlc_desktop.network.graph import Graph, draw
from nlc_desktop.network.steps import Steps

Spread = list[tuple[float, float]]
"""Places by vertex; a link is about one long."""

SMALL = 250
"""Up to so many nodes a piece is laid out by the slower, better way."""

_PULLS = (3.0, 1.5, 1.0, 0.7, 0.5)
"""How hard distances pull, pass by pass, at a distance of one step."""
_STRONGEST = 0.5
_FAR = 1e6
_SAMPLE = 50_000
"""So many moves a pass are enough for a map of 2,000: twice as many keep distances no better."""


def pieces(size: int) -> int:
    """How many steps of progress a connected piece of so many nodes takes."""
    return 1 if size <= SMALL else 1 + len(_PULLS) * _sample(size)


def spread(graph: Graph, steps: Steps) -> Spread:
    """Places for a connected graph; the same graph always gives the same.

    Raises:
        Cancelled: when somebody stopped the work.
    """
    draw(graph.vcount())
    if graph.vcount() <= SMALL:
        steps.step()
        return _scaled(graph, _pairs(graph.layout_kamada_kawai().coords))
    return _scaled(graph, _distances_set_right(graph, _forced(graph, steps), steps))


def settled(graph: Graph, start: Sequence[tuple[float, float]], still: Sequence[int]) -> Spread:
    """Places after the forces worked on a start in which some vertices do not move."""
    draw(graph.vcount())
    middle = (
        sum(place[0] for place in start) / len(start),
        sum(place[1] for place in start) / len(start),
    )
    seed = [[x - middle[0], y - middle[1]] for x, y in start]
    lowest, highest = ([[end, end] for _ in start] for end in (-_FAR, _FAR))
    for vertex in still:
        lowest[vertex] = highest[vertex] = seed[vertex]
    layout = graph.layout_fruchterman_reingold(
        niter=50,
        start_temp=0.5,
        seed=seed,
        minx=[place[0] for place in lowest],
        maxx=[place[0] for place in highest],
        miny=[place[1] for place in lowest],
        maxy=[place[1] for place in highest],
    )
    return [(x + middle[0], y + middle[1]) for x, y in _pairs(layout.coords)]


def _pairs(coords: Sequence[Sequence[float]]) -> Spread:
    return [(place[0], place[1]) for place in coords]


def _forced(graph: Graph, steps: Steps) -> Spread:
    lots = draw(graph.vcount())
    side = math.sqrt(graph.vcount()) / 2
    start = [[lots.uniform(-side, side), lots.uniform(-side, side)] for _ in range(graph.vcount())]
    layout = graph.layout_fruchterman_reingold(niter=_rounds(graph.vcount()), seed=start, grid=True)
    steps.step()
    return _pairs(layout.coords)


def _rounds(size: int) -> int:
    return min(max(500_000 // size, 140), 250)


def _sample(size: int) -> int:
    return min(max(_SAMPLE // size, 14), size, 120)


def _distances_set_right(graph: Graph, start: Spread, steps: Steps) -> Spread:
    size = graph.vcount()
    lots = draw(size)
    places = [complex(*place) for place in start]
    unit = 0.0
    """How long a step is: what fits best, seen from the first vertex."""
    for pull in _PULLS:
        sample = lots.sample(range(size), _sample(size))
        for source, row in zip(sample, graph.distances(source=sample), strict=True):
            unit = unit or _fitting(places, source, row)
            places = _drawn_towards(places, source, row, pull, unit)
            steps.step()
    return [(place.real, place.imag) for place in places]


def _drawn_towards(
    places: list[complex], source: int, row: Sequence[int], pull: float, unit: float
) -> list[complex]:
    """Places with every vertex moved towards its distance from one, which stays where it is.

    The nearer two are, the more their distance counts. This is the innermost loop: kept flat, in
    complex numbers, which are half the work of pairs. To move the one as well takes as long again
    and makes the drawing no better.
    """
    here = places[source]
    shares = [0.0, *(min(pull / (far * far), _STRONGEST) for far in range(1, max(row) + 1))]
    lengths = [share * unit * far for far, share in enumerate(shares)]
    return [
        place + (way := place - here) * (lengths[far] / (abs(way) or 1.0) - shares[far])
        for place, far in zip(places, row, strict=True)
    ]


def _fitting(places: Sequence[complex], source: int, row: Sequence[int]) -> float:
    ratios = [
        abs(place - places[source]) / far for place, far in zip(places, row, strict=True) if far
    ]
    below = sum(ratios)
    return sum(ratio * ratio for ratio in ratios) / below if below else 1.0


def _scaled(graph: Graph, places: Spread) -> Spread:
    """The places with links one long on average."""
    lengths = [math.dist(places[one], places[other]) for one, other in graph.get_edgelist()]
    mean = sum(lengths) / len(lengths) if lengths else 1.0
    factor = 1 / mean if mean > 1e-9 else 1.0
    return [(x * factor, y * factor) for x, y in places]
