"""igraph, with types: the only module that imports it."""

from collections.abc import Iterable, Sequence
from random import Random
from typing import Any, Protocol, cast

import igraph  # pyright: ignore[reportMissingTypeStubs]


class Layout(Protocol):
    """Places igraph gives, one list of two numbers a vertex."""

    coords: list[list[float]]


class Graph(Protocol):
    """What is asked of a graph of igraph; vertices are numbers from 0."""

    def vcount(self) -> int:
        """Number of vertices."""
        ...

    def get_edgelist(self) -> list[tuple[int, int]]:
        """Both ends of every edge."""
        ...

    def connected_components(self) -> Iterable[list[int]]:
        """Vertices by connected piece."""
        ...

    def distances(self, source: Sequence[int]) -> list[list[int]]:
        """Steps from some vertices to all."""
        ...

    def layout_kamada_kawai(self) -> Layout:
        """Places by springs between all pairs."""
        ...

    def layout_fruchterman_reingold(self, **settings: object) -> Layout:
        """Places by forces."""
        ...


def graph(size: int, edges: Iterable[tuple[int, int]]) -> Graph:
    """A graph without direction."""
    return cast("Graph", igraph.Graph(n=size, edges=list(edges)))


def dominators(size: int, edges: Sequence[tuple[int, int]], roots: Sequence[int]) -> list[int]:
    """For each vertex the nearest other that every way from any root to it passes.

    -1 where there is none, or no way at all. The edges go both ways.
    """
    start = size
    ways = [*edges, *((other, one) for one, other in edges), *((start, root) for root in roots)]
    made = cast("Any", igraph).Graph(n=size + 1, edges=ways, directed=True)
    found: list[int] = made.dominator(start)
    return [-1 if above in {start, -1, -2} else above for above in found[:size]]


def draw(number: int) -> Random:
    """Lots that come out the same for a number; igraph draws its own from them."""
    lots = Random(number)  # noqa: S311 - for places on a map
    cast("Any", igraph).set_random_number_generator(lots)
    return lots
