"""What a network is like: its pieces, who holds it together, the ways through it.

Links count both ways, whatever their direction: who informs somebody is in contact with them. A
post is one step from its organisation.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace

from nlc_desktop.domain.network import Network
from nlc_desktop.network.graph import Graph, dominators, graph


@dataclass(frozen=True)
class _Numbered:
    """A network as a graph, with the ids of its vertices and the pair each edge joins."""

    ids: tuple[str, ...]
    pairs: tuple[tuple[int, int], ...]

    @property
    def graph(self) -> Graph:
        return graph(len(self.ids), self.pairs)

    def names(self, vertices: Iterable[int]) -> frozenset[str]:
        return frozenset(self.ids[vertex] for vertex in vertices)


def _numbered(network: Network) -> _Numbered:
    ids = tuple(sorted(network.by_id))
    number = {node: at for at, node in enumerate(ids)}
    pairs = {
        (min(number[node], number[near]), max(number[node], number[near]))
        for node in ids
        for near in network.neighbours(node)
    }
    return _Numbered(ids, tuple(sorted(pairs)))


def components(network: Network) -> tuple[frozenset[str], ...]:
    """Nodes that hang together, the largest piece first."""
    numbered = _numbered(network)
    parts = numbered.graph.connected_components()
    return tuple(numbered.names(part) for part in sorted(parts, key=lambda p: (-len(p), p[0])))


def isolated(network: Network) -> frozenset[str]:
    """Nodes without any link; an organisation whose post has one is not among them."""
    return frozenset(node for node in network.by_id if not network.neighbours(node))


def cut_nodes(network: Network) -> frozenset[str]:
    """Nodes without which a piece would fall apart."""
    numbered = _numbered(network)
    return numbered.names(numbered.graph.articulation_points())


def bridges(network: Network) -> frozenset[str]:
    """Ids of links without which a piece would fall apart; two that join the same are none."""
    numbered = _numbered(network)
    alone = {numbered.names(numbered.pairs[edge]) for edge in numbered.graph.bridges()}
    joining: dict[frozenset[str], list[str]] = {}
    for link in network.links:
        joining.setdefault(frozenset((link.source, link.target)), []).append(link.id)
    belonging = {frozenset(pair) for pair in network.belonging}
    return frozenset(
        ids[0]
        for ends, ids in joining.items()
        if len(ids) == 1 and ends in alone and ends not in belonging
    )


def shortest_way(network: Network, start: str, end: str) -> tuple[str, ...]:
    """The nodes of a shortest way, both ends included; empty where there is none."""
    numbered = _numbered(network)
    if start not in network.by_id or end not in network.by_id:
        return ()
    at, to = numbered.ids.index(start), numbered.ids.index(end)
    if at == to:
        return (start,)
    if at not in {v for part in numbered.graph.connected_components() if to in part for v in part}:
        return ()
    ways = numbered.graph.get_shortest_paths(at, to=[to])
    return tuple(numbered.ids[vertex] for vertex in ways[0])


def reach(network: Network, node: str) -> int:
    """To how many others there is a way from a node."""
    return len(network.within(node, None)) - 1 if node in network.by_id else 0


def gateways(network: Network, targets: Collection[str]) -> dict[str, str]:
    """For each node that must pass one certain other to reach any target: that other.

    A node with two ways that share no node on the whole length is not in it, nor is a target.
    Where several have to be passed, it is the one nearest to the targets.
    """
    numbered = _numbered(network)
    wanted = [at for at, node in enumerate(numbered.ids) if node in set(targets)]
    above = dominators(len(numbered.ids), numbered.pairs, wanted)
    passed: dict[int, int | None] = {}

    def gate(vertex: int) -> int | None:
        """The topmost node, no target, that every way from the targets to a vertex passes."""
        chain: list[int] = []
        while vertex not in passed and vertex >= 0:
            chain.append(vertex)
            vertex = above[vertex]
        for below in reversed(chain):
            upper = above[below]
            found = passed.get(upper) if upper >= 0 else None
            if found is None and upper >= 0 and upper not in aims:
                found = upper
            passed[below] = found
        return passed[chain[0]] if chain else passed.get(vertex)

    aims = frozenset(wanted)
    gates = {vertex: gate(vertex) for vertex in range(len(numbered.ids)) if vertex not in aims}
    return {
        numbered.ids[vertex]: numbered.ids[through]
        for vertex, through in gates.items()
        if through is not None
    }


def bodies(network: Network) -> dict[str, str]:
    """What each node is of: a post of its organisation where that is on the map, else itself."""
    there = network.by_id
    return {
        node.id: node.organisation if node.is_post and node.organisation in there else node.id
        for node in network.nodes
    }


def merged(network: Network, into: Mapping[str, str]) -> Network:
    """The network with each node taken as another: links inside vanish, the others are kept."""
    of = {node: into.get(node, node) for node in network.by_id}
    kept = tuple(node for node in network.nodes if of[node.id] == node.id)
    links = tuple(
        replace(link, source=of[link.source], target=of[link.target])
        for link in network.links
        if of[link.source] != of[link.target]
    )
    return Network(kept, links)
