"""Finds what is missing on the map of a day: who should be linked and is not, who hangs on one.

Every finding is true of the network as it is drawn; which ones are told, and in which order, is
a matter of use (`domain.gaps`).
"""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice

from nlc_desktop.domain.coverage import council
from nlc_desktop.domain.gaps import MOST_GAPS, PAIRS, TARGETS, Gap, GapKind, Group
from nlc_desktop.domain.links import LinkRow
from nlc_desktop.domain.network import Network
from nlc_desktop.domain.stakeholders import Sector
from nlc_desktop.network.measures import bodies, gateways, isolated, merged

_MOST = {
    GapKind.ONLY_WAY_FROM_YOU: 3,
    GapKind.NO_LINK: 4,
    GapKind.NO_CONTACT: 1,
    GapKind.ONLY_WAY: 2,
    GapKind.NOBODY_BUT_YOU: 1,
    GapKind.ONLY_WAY_TO: 2,
    GapKind.NOBODY: 1,
    GapKind.ENDED: 1,
    GapKind.STALE: 1,
}
"""How many of a kind are told: one list should not be all of one thing."""

_SCHOOLS = frozenset({Sector.YOUTH, Sector.EDUCATION})
"""Who needs a way to school liaison officers."""


@dataclass(frozen=True)
class _City:
    """A day's map seen as bodies, with the council as one of them."""

    network: Network
    """The day's map as it is drawn."""
    body: dict[str, str]
    """Which body each node is of; all of the council are one."""
    own: frozenset[str]
    """Nodes of the office: "you"."""
    you: str
    """The body the council is taken as; empty where it is not on the map."""
    seen: Network
    """The map with its posts and the council taken as bodies."""

    def label(self, node: str) -> str:
        """What stands beside a node."""
        return self.network.by_id[node].label

    def ends(self, link: LinkRow) -> frozenset[str]:
        """The bodies a link joins."""
        return frozenset((self.body[link.source], self.body[link.target]))


def missing(
    network: Network,
    day: date,
    wanted: Collection[Sector] = (),
    *,
    school_liaison: bool = False,
    own: Collection[str] | None = None,
) -> tuple[Gap, ...]:
    """The gaps of the map on a day, the most useful first, at most `MOST_GAPS`.

    ``network`` holds all days, so that ended links are known. ``wanted`` are the sectors of the
    country's checklist; ``school_liaison`` says that the office knows such officers, whether
    they are on the map or not. ``own`` are ids of the office's own organisations, see
    `domain.coverage.council`.
    """
    city = _seen(network.on(day), own)
    found: list[Gap] = []
    if city.network.links:
        told = _only_ways_from_you(city)
        found += told
        found += _told(_no_links(city, known=school_liaison))
        found += _no_contact(city, wanted)
        found += _told(_only_ways(city, told))
        found += _nobody_but_you(city)
        found += _told(_only_ways_to(city, told))
    else:
        found += _no_contact(city, wanted)
    found += _nobody(city)
    found += _ended(city, network, day)
    found += _stale(city, day)
    return tuple(found[:MOST_GAPS])


def _told(gaps: Iterable[Gap]) -> list[Gap]:
    """The first gaps of one kind, as many as are told of it."""
    found = list(islice(gaps, MOST_GAPS))
    return found[: _MOST[found[0].kind]] if found else []


def _seen(network: Network, bodies_of_office: Collection[str] | None) -> _City:
    own = council(network, bodies_of_office)
    body = bodies(network)
    councils = sorted(
        {body[node] for node in own},
        key=lambda node: (-len(network.neighbours(node)), node),
    )
    you = councils[0] if councils else ""
    body = {node: you if node in own else of for node, of in body.items()}
    return _City(network, body, own, you, merged(network, body))


def _only_ways_from_you(city: _City) -> list[Gap]:
    """Sectors to which all ways of the council lead through one body."""
    found: list[Gap] = []
    if not city.you:
        return found
    for group in TARGETS:
        seen, targets = _towards(city, group)
        through = gateways(seen, targets).get(city.you)
        if through is not None:
            nodes = (*sorted(city.own), through, *sorted(targets))
            names = (city.label(through),)
            found.append(Gap(GapKind.ONLY_WAY_FROM_YOU, names, (group,), nodes=nodes))
    return found[: _MOST[GapKind.ONLY_WAY_FROM_YOU]]


def _towards(city: _City, group: Group) -> tuple[Network, frozenset[str]]:
    """The map on which ways to a group are looked for, and its nodes there.

    Officers are posts, so their posts stay apart from their body.
    """
    if group is not Group.SCHOOL_LIAISON:
        return city.seen, group.among(city.seen) - {city.you}
    one = dict.fromkeys(city.own, city.you)
    return merged(city.network, one), group.among(city.network) - city.own


def _no_links(city: _City, *, known: bool) -> Iterator[Gap]:
    """Pairs of groups without a single link between them, though both are there.

    Of each group only the most telling pair.
    """
    told: set[Group] = set()
    for group, target in PAIRS:
        bodies_of_group = group.among(city.seen) - {city.you}
        targets = target.among(city.network) - city.own
        there = targets or (known and target is Group.SCHOOL_LIAISON)
        if group in told or not bodies_of_group or not there:
            continue
        if _linked(city, bodies_of_group, targets):
            continue
        told.add(group)
        names = tuple(city.label(node) for node in bodies_of_group)
        yield Gap(
            GapKind.NO_LINK,
            names if len(names) == 1 else (),
            (group, target),
            nodes=(*sorted(bodies_of_group), *sorted(targets)),
        )


def _linked(city: _City, some: Collection[str], targets: Collection[str]) -> bool:
    return any(
        (city.body[link.source] in some and link.target in targets)
        or (city.body[link.target] in some and link.source in targets)
        for link in city.network.links
    )


def _no_contact(city: _City, wanted: Collection[Sector]) -> list[Gap]:
    """Sectors of the checklist of which the council has no way to anybody."""
    if not city.network.nodes:
        return []
    near = city.seen.within(city.you, None) if city.you else frozenset(city.seen.by_id)
    reached = {city.seen.by_id[node].sector for node in near}
    absent = [Group.of(one) for one in wanted if one not in reached | {Sector.CITY_COUNCIL}]
    if not absent:
        return []
    absent.sort(key=TARGETS.index)
    nodes = sorted(node for group in absent for node in group.among(city.network))
    return [Gap(GapKind.NO_CONTACT, groups=tuple(absent), count=len(absent), nodes=tuple(nodes))]


def _only_ways(city: _City, told: Sequence[Gap]) -> list[Gap]:
    """Bodies that reach a sector only through one other, the most of them first.

    What holds for the council as well was told of it already.
    """
    said = {(gap.names[0], gap.groups[0]) for gap in told}
    found: dict[tuple[str, frozenset[str]], Gap] = {}
    for group in TARGETS:
        seen, targets = _towards(city, group)
        of_gate: dict[str, set[str]] = {}
        for node, through in gateways(seen, targets).items():
            one = seen.by_id[node]
            needs = group is not Group.SCHOOL_LIAISON or one.sector in _SCHOOLS
            if needs and not one.is_post and city.you not in {node, through}:
                of_gate.setdefault(through, set()).add(node)
        for through, nodes in of_gate.items():
            if (city.label(through), group) in said:
                continue
            key = (through, frozenset(nodes))
            found.setdefault(key, _hanging(city, GapKind.ONLY_WAY, through, nodes, group))
    return sorted(found.values(), key=lambda gap: (-gap.count, TARGETS.index(gap.groups[0])))


def _hanging(
    city: _City, kind: GapKind, through: str, nodes: Collection[str], group: Group | None = None
) -> Gap:
    """A gap of bodies that hang on one other."""
    order = sorted(nodes, key=city.label)
    names = (
        (city.label(order[0]), city.label(through)) if len(order) == 1 else (city.label(through),)
    )
    groups = () if group is None else (group,)
    return Gap(kind, names, groups, len(order), nodes=(*order, through))


def _nobody_but_you(city: _City) -> list[Gap]:
    if not city.you:
        return []
    alone = [
        node
        for node in sorted(city.seen.by_id, key=city.label)
        if city.seen.neighbours(node) == frozenset({city.you})
    ]
    return _counted(city, GapKind.NOBODY_BUT_YOU, alone, [*alone, *sorted(city.own)])


def _only_ways_to(city: _City, told: Sequence[Gap]) -> list[Gap]:
    """Bodies the council reaches only through one other, the most of them first."""
    if not city.you:
        return []
    of_gate: dict[str, set[str]] = {}
    for node, through in gateways(city.seen, [city.you]).items():
        of_gate.setdefault(through, set()).add(node)
    said = [frozenset(gap.nodes) for gap in told]
    gaps = [
        _hanging(city, GapKind.ONLY_WAY_TO, through, nodes)
        for through, nodes in sorted(of_gate.items())
        if not any({through, *nodes} <= whole for whole in said)
    ]
    return sorted(gaps, key=lambda gap: -gap.count)


def _nobody(city: _City) -> list[Gap]:
    alone = sorted(isolated(city.seen) - {city.you}, key=city.label)
    return _counted(city, GapKind.NOBODY, alone, alone)


def _counted(city: _City, kind: GapKind, nodes: Sequence[str], shown: Sequence[str]) -> list[Gap]:
    if not nodes:
        return []
    names = (city.label(nodes[0]),) if len(nodes) == 1 else ()
    return [Gap(kind, names, count=len(nodes), nodes=tuple(shown))]


def _ended(city: _City, whole: Network, day: date) -> list[Gap]:
    """Links that ended, between bodies that have no other now."""
    standing = {city.ends(link) for link in city.network.links}
    over = [
        link
        for link in whole.links
        if link.until is not None
        and link.until < day
        and link.source in city.body
        and link.target in city.body
        and len(city.ends(link)) == 2
        and city.ends(link) not in standing
    ]
    return _of_links(city, GapKind.ENDED, over)


def _stale(city: _City, day: date) -> list[Gap]:
    old = [
        link for link in city.network.links if link.checked_on and _a_year_on(link.checked_on) < day
    ]
    return _of_links(city, GapKind.STALE, old)


def _a_year_on(day: date) -> date:
    """The same day a year later; the first of March for a 29th of February."""
    try:
        return day.replace(year=day.year + 1)
    except ValueError:
        return date(day.year + 1, 3, 1)


def _of_links(city: _City, kind: GapKind, links: Sequence[LinkRow]) -> list[Gap]:
    if not links:
        return []
    first = links[0]
    names = (city.label(first.source), city.label(first.target)) if len(links) == 1 else ()
    nodes = sorted({end for link in links for end in (link.source, link.target)})
    ids = tuple(link.id for link in links)
    return [Gap(kind, names, count=len(links), nodes=tuple(nodes), links=ids)]
