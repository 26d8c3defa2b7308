"""What a network is like: who stands alone, and whom all ways pass.

Links count both ways, whatever their direction: who informs somebody is in contact with them. A
post is one step from its organisation.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace

from nlc_desktop.domain.network import Network
from nlc_desktop.network.graph import dominators


@dataclass(frozen=True)
class _Numbered:
    """A network as a graph, with the ids of its vertices and the pair each edge joins."""

    ids: tuple[str, ...]
    pairs: tuple[tuple[int, int], ...]


def _numbered(network: Network) -> _Numbered:
    ids = tuple(sorted(network.by_id))
    number = {node: at for at, node in enumerate(ids)}
    pairs = {
        (min(number[node], number[near]), max(number[node], number[near]))
        for node in ids
        for near in network.neighbours(node)
    }
    return _Numbered(ids, tuple(sorted(pairs)))


def isolated(network: Network) -> frozenset[str]:
    """Nodes without any link; an organisation whose post has one is not among them."""
    return frozenset(node for node in network.by_id if not network.neighbours(node))


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
