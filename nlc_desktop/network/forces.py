"""Where the nodes of one connected piece go: forces of igraph, then distances set right.

Small pieces are laid out by Kamada and Kawai, whose drawings keep distances best. Large ones
begin with Fruchterman and Reingold, which is fast and good near by, and are then drawn towards
their true distances from a sample of nodes, as in Zheng, Pawar and Goodman, "Graph drawing by
stochastic gradient descent" (2019). igraph holds Python's lock while it works, so it is called
in pieces of some hundredths of a second. Its grid lies around the origin and is many times slower
for nodes that do not.
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
_SAMPLE = 100_000


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
    drawing = _Drawing(start)
    for pull in _PULLS:
        for source in lots.sample(range(size), _sample(size)):
            drawing.draw_towards(source, graph.distances(source=[source])[0], pull)
            steps.step()
    return list(zip(drawing.xs, drawing.ys, strict=True))


class _Drawing:
    """Places being moved so that they are as far from each other as there are steps between."""

    def __init__(self, start: Spread) -> None:
        self.xs = [place[0] for place in start]
        self.ys = [place[1] for place in start]
        self._unit = 0.0
        """How long a step is: what fits best, seen from the first vertex."""

    def draw_towards(self, source: int, row: Sequence[int], pull: float) -> None:
        """Moves every vertex towards its distance from one, and that one to where all want it.

        The nearer two are, the more their distance counts. This is the innermost loop: kept flat.
        """
        xs, ys, root = self.xs, self.ys, math.sqrt
        unit = self._unit = self._unit or self._fitting(source, row)
        weights = [0.0, *(1 / (steps * steps) for steps in range(1, max(row) + 1))]
        shares = [min(pull * weight, _STRONGEST) for weight in weights]
        x, y = xs[source], ys[source]
        sum_x = sum_y = sum_weight = 0.0
        for vertex, steps in enumerate(row):
            if not steps:
                continue
            across, down = xs[vertex] - x, ys[vertex] - y
            wanted = unit * steps / (root(across * across + down * down) + 1e-9)
            share = shares[steps] * (wanted - 1)
            new_x, new_y = xs[vertex] + across * share, ys[vertex] + down * share
            xs[vertex], ys[vertex] = new_x, new_y
            weight = weights[steps]
            sum_x += weight * (new_x - across * wanted)
            sum_y += weight * (new_y - down * wanted)
            sum_weight += weight
        xs[source], ys[source] = sum_x / sum_weight, sum_y / sum_weight

    def _fitting(self, source: int, row: Sequence[int]) -> float:
        x, y = self.xs[source], self.ys[source]
        above = below = 0.0
        for vertex, steps in enumerate(row):
            if steps:
                ratio = math.hypot(self.xs[vertex] - x, self.ys[vertex] - y) / steps
                above += ratio * ratio
                below += ratio
        return above / below if below else 1.0


def _scaled(graph: Graph, places: Spread) -> Spread:
    """The places with links one long on average."""
    lengths = [math.dist(places[one], places[other]) for one, other in graph.get_edgelist()]
    mean = sum(lengths) / len(lengths) if lengths else 1.0
    factor = 1 / mean if mean > 1e-9 else 1.0
    return [(x * factor, y * factor) for x, y in places]
