"""P9: arranging a map, against graphviz sfdp where it is installed and igraph's own forces.

Stress says how wrong a drawing's distances are: the mean of ((steps - scale × length) / steps)²
over pairs of nodes, at the scale that suits the drawing best; smaller is better. Ours is that of
the finished map, stretched for names and kept free of overlaps; the peers do neither.
"""

import math
import shutil
import subprocess
from collections.abc import Sequence
from functools import cache
from random import Random

import igraph
import pytest

from nlc_desktop.domain.network import Network
from nlc_desktop.network.layout import arranged
from tests.benchmarks.rows import Side, measure
from tests.towns import city

SIZES = {"P9": (2_000, 4_000), "P9m": (10_000, 20_000)}

Places = Sequence[Sequence[float]]


@cache
def network(row: str) -> Network:
    return city(*SIZES[row])


@cache
def graph(row: str) -> igraph.Graph:
    """The same network; vertices are numbered as the nodes of `tests.towns.city`."""
    pairs = [(int(link.source), int(link.target)) for link in network(row).links]
    return igraph.Graph(len(network(row).nodes), pairs)


def stress(row: str, places: Places, sources: int = 40) -> float:
    """The stress of a drawing, over the pairs of a sample of nodes with all others."""
    sample = Random(3).sample(range(len(places)), sources)
    pairs = [
        (steps, math.dist(places[source], places[node]))
        for source, line in zip(sample, graph(row).distances(source=sample), strict=True)
        for node, steps in enumerate(line)
        if steps
    ]
    scale = sum(length / steps for steps, length in pairs) / sum(
        (length / steps) ** 2 for steps, length in pairs
    )
    return sum(((steps - scale * length) / steps) ** 2 for steps, length in pairs) / len(pairs)


def ours(row: str) -> Places:
    """A new network each time: what it remembers of itself is part of the work."""
    places = arranged(Network(network(row).nodes, network(row).links))
    return [places[name] for name in sorted(places)]


def forces(row: str) -> Places:
    layout = graph(row).layout_fruchterman_reingold(niter=500, grid=True)
    return layout.coords


def sfdp(row: str) -> Places:
    """What somebody would use instead: graphviz as a whole process, as it is used."""
    edges = "".join(f"{one}--{other};" for one, other in graph(row).get_edgelist())
    said = subprocess.run(
        ["sfdp", "-Tplain"], input=f"graph{{{edges}}}", capture_output=True, text=True, check=True
    ).stdout
    places: list[tuple[float, float]] = [(0.0, 0.0)] * graph(row).vcount()
    for words in map(str.split, said.splitlines()):
        if words[0] == "node":
            places[int(words[1])] = (float(words[2]), float(words[3]))
    return places


@pytest.mark.parametrize("row", ["P9", "P9m"])
@pytest.mark.parametrize("peer", ["", "f"])
def test_arranged(benchmark, row, peer):
    if not peer and not shutil.which("sfdp"):
        pytest.skip("graphviz is not installed")
    places = measure(benchmark, row + peer, Side.OURS, lambda: ours(row))
    benchmark.extra_info["stress"] = stress(row, places)
    assert benchmark.extra_info["stress"] < 0.21


@pytest.mark.parametrize("row", ["P9", "P9m"])
def test_forces(benchmark, row):
    places = measure(benchmark, f"{row}f", Side.PEER, lambda: forces(row))
    benchmark.extra_info["stress"] = stress(row, places)


@pytest.mark.skipif(not shutil.which("sfdp"), reason="graphviz is not installed")
@pytest.mark.parametrize("row", ["P9", "P9m"])
def test_sfdp(benchmark, row):
    places = measure(benchmark, row, Side.PEER, lambda: sfdp(row))
    benchmark.extra_info["stress"] = stress(row, places)
