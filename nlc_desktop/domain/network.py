"""The network of organisations and posts: nodes and links with their places, on one day.

Pure values and small rules; `network` (floor 3) lays it out and measures it.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property

from nlc_desktop.domain.audience import Audience
from nlc_desktop.domain.links import LinkRow
from nlc_desktop.domain.stakeholders import Level, Sector

Point = tuple[int, int]
"""A place on the map in map units: pixels at 100 %, right and down."""


@dataclass(frozen=True, slots=True)
class Node:
    """An organisation on the map, or a post that has links or a place of its own."""

    id: str
    name: str
    name_english: str
    short_name: str
    level: Level
    sector: Sector
    organisation: str
    """Id of the organisation it is, or the post belongs to."""
    is_post: bool = False
    area: str = ""
    visible_to: Audience = Audience.PUBLIC
    """The lowest audience that may know it is on the map (R-DP-08)."""
    since: date | None = None
    until: date | None = None
    tower: int = 0
    """Influence as a tower of so many storeys, 0 for none said (Net-Map)."""
    place: Point | None = None
    """Where it stands; nothing until it has been placed."""
    pinned: bool = False

    @property
    def label(self) -> str:
        """What stands beside the node: the short name where there is one."""
        return self.short_name or self.name

    def exists_on(self, day: date) -> bool:
        """Whether it was there on a day; without dates it always was."""
        return (self.since is None or self.since <= day) and (
            self.until is None or day <= self.until
        )


@dataclass(frozen=True)
class Network:
    """Nodes and the links between them; links to nodes that are not there are left out.

    A post hangs on its organisation by `belonging`, which is no link of its own.
    """

    nodes: tuple[Node, ...] = ()
    links: tuple[LinkRow, ...] = ()

    @cached_property
    def by_id(self) -> Mapping[str, Node]:
        """Nodes by id."""
        return {node.id: node for node in self.nodes}

    @cached_property
    def belonging(self) -> tuple[tuple[str, str], ...]:
        """Each post on the map with its organisation."""
        known = self.by_id
        return tuple(
            (node.id, node.organisation)
            for node in self.nodes
            if node.is_post and node.organisation in known
        )

    @cached_property
    def _around(self) -> Mapping[str, frozenset[str]]:
        around: dict[str, set[str]] = {node.id: set() for node in self.nodes}
        pairs = [(link.source, link.target) for link in self.links]
        for one, other in (*pairs, *self.belonging):
            if one in around and other in around and one != other:
                around[one].add(other)
                around[other].add(one)
        return {node: frozenset(others) for node, others in around.items()}

    def neighbours(self, node: str) -> frozenset[str]:
        """Nodes one step away, whichever way the link goes; a post is one step from its body."""
        return self._around.get(node, frozenset())

    def within(self, start: str | Iterable[str], steps: int | None) -> frozenset[str]:
        """Nodes at most so many steps from one or several; ``None`` for however many."""
        reached = {start} if isinstance(start, str) else set(start)
        reached &= set(self.by_id)
        edge = set(reached)
        while edge and (steps is None or steps > 0):
            edge = {near for node in edge for near in self.neighbours(node)} - reached
            reached |= edge
            steps = None if steps is None else steps - 1
        return frozenset(reached)

    def only(self, kept: Collection[str], types: Collection[str] | None = None) -> "Network":
        """The part with these nodes, and with links of these types if any are given."""
        kept = frozenset(kept)
        return Network(
            tuple(node for node in self.nodes if node.id in kept),
            tuple(
                link
                for link in self.links
                if link.source in kept
                and link.target in kept
                and (types is None or link.type in types)
            ),
        )

    def on(self, day: date) -> "Network":
        """The network as it was on a day."""
        there = [node.id for node in self.nodes if node.exists_on(day)]
        part = self.only(there)
        return replace(part, links=tuple(link for link in part.links if link.holds_on(day)))

    def moved(self, places: Mapping[str, Point]) -> "Network":
        """The same network with these nodes at other places."""
        return replace(
            self,
            nodes=tuple(
                replace(node, place=places[node.id]) if node.id in places else node
                for node in self.nodes
            ),
        )


@dataclass(frozen=True)
class Difference:
    """What came and what went between two days (N10), by ids of nodes and links."""

    new_nodes: frozenset[str] = field(default_factory=frozenset[str])
    gone_nodes: frozenset[str] = field(default_factory=frozenset[str])
    new_links: frozenset[str] = field(default_factory=frozenset[str])
    gone_links: frozenset[str] = field(default_factory=frozenset[str])

    @property
    def is_empty(self) -> bool:
        """Whether nothing changed."""
        return not (self.new_nodes or self.gone_nodes or self.new_links or self.gone_links)


def difference(whole: Network, before: date, after: date) -> Difference:
    """What is new and what is gone on the later of two days."""
    old, new = whole.on(before), whole.on(after)
    old_nodes, new_nodes = set(old.by_id), set(new.by_id)
    old_links, new_links = ({link.id for link in part.links} for part in (old, new))
    return Difference(
        new_nodes=frozenset(new_nodes - old_nodes),
        gone_nodes=frozenset(old_nodes - new_nodes),
        new_links=frozenset(new_links - old_links),
        gone_links=frozenset(old_links - new_links),
    )
