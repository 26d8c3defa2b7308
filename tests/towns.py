"""Networks made by hand and by lot, for tests of the map."""

from collections.abc import Iterable, Sequence
from datetime import date
from random import Random
from typing import Any

from nlc_desktop.domain.links import LinkRow
from nlc_desktop.domain.network import Network, Node, Point
from nlc_desktop.domain.stakeholders import Level, Sector


def node(
    identity: str,
    sector: Sector = Sector.SOCIAL,
    level: Level = Level.CITY,
    **fields: Any,
) -> Node:
    """An organisation called like its id; a post when ``organisation`` is another one."""
    values: dict[str, Any] = {
        "name": identity,
        "name_english": "",
        "short_name": "",
        "organisation": identity,
        "is_post": fields.get("organisation", identity) != identity,
        **fields,
    }
    return Node(id=identity, level=level, sector=sector, **values)


def link(source: str, target: str, kind: str = "works-with", **fields: Any) -> LinkRow:
    """A link between two nodes called like their ids."""
    values: dict[str, Any] = {
        "id": f"{source}>{target}",
        "source_name": source,
        "target_name": target,
        "source_organisation": source,
        "target_organisation": target,
        "checked_on": date(2026, 11, 1),
        **fields,
    }
    return LinkRow(type=kind, source=source, target=target, **values)


def town(nodes: Iterable[Node | str], pairs: Iterable[str] = ()) -> Network:
    """A network of nodes and links written as ``"a-b"``."""
    made = tuple(one if isinstance(one, Node) else node(one) for one in nodes)
    return Network(made, tuple(link(*pair.split("-")) for pair in pairs))


def city(nodes: int, links: int, lot: int = 1) -> Network:
    """A city by lot: hubs, long branches, neighbours; connected, as its nodes are numbered."""
    random = Random(lot)
    ends = [0]
    pairs: set[tuple[int, int]] = set()
    for number in range(1, nodes):
        near = random.choice(ends[-400:]) if random.random() < 0.5 else random.choice(ends)
        pairs.add((near, number))
        ends += [near, number]
    while len(pairs) < links:
        one = random.randrange(nodes)
        near = min(nodes - 1, max(0, one + random.randint(-40, 40)))
        other = near if random.random() < 0.7 else random.choice(ends)
        if one != other:
            pairs.add((min(one, other), max(one, other)))
    levels, sectors = list(Level), list(Sector)
    return Network(
        tuple(
            node(f"{at:06}", sectors[at % len(sectors)], levels[at % len(levels)])
            for at in range(nodes)
        ),
        tuple(link(f"{one:06}", f"{other:06}") for one, other in sorted(pairs)),
    )


def too_near(places: Sequence[Point], across: int = 90, down: int = 70) -> list[Point]:
    """Places that stand too near another one."""
    order = sorted(places)
    found: list[Point] = []
    for at, (x, y) in enumerate(order):
        for other_x, other_y in order[at + 1 :]:
            if other_x - x >= across:
                break
            if abs(other_y - y) < down:
                found.append((x, y))
    return found
