"""Measures of a network and gap sentences against plain search: they are true, or not said."""

from collections.abc import Iterable
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from nlc_desktop.domain.gaps import GapKind
from nlc_desktop.domain.network import Network
from nlc_desktop.domain.stakeholders import Sector
from nlc_desktop.network.measures import bodies, gateways, isolated
from nlc_desktop.network.missing import missing
from tests.towns import link, node

DAY = date(2026, 11, 23)
NAMES = [f"n{number}" for number in range(10)]
SECTORS = [Sector.CITY_COUNCIL, Sector.POLICE, Sector.WOMEN, Sector.YOUTH, Sector.HEALTH]


@st.composite
def cities(draw: st.DrawFn) -> Network:
    """Up to ten bodies and posts of a few sectors with any links."""
    names = draw(st.lists(st.sampled_from(NAMES), unique=True, min_size=1))
    sectors = {name: draw(st.sampled_from(SECTORS)) for name in names}
    owners = {name: draw(st.sampled_from([name, name, name, names[0]])) for name in names}
    made = tuple(
        node(name, sectors[owners[name]], organisation=owners[name] if at else name)
        for at, name in enumerate(names)
    )
    pairs = draw(st.lists(st.tuples(st.sampled_from(names), st.sampled_from(names)), max_size=16))
    links = (link(a, b, id=f"l{at}") for at, (a, b) in enumerate(pairs) if a != b)
    return Network(made, tuple(links))


def without(network: Network, *gone: str) -> Network:
    return network.only(set(network.by_id) - set(gone))


def reaches(network: Network, start: str, targets: Iterable[str]) -> bool:
    return bool(network.within(start, None) & set(targets))


@given(cities())
def test_who_stands_alone(network):
    alone = {one for one in network.by_id if network.within(one, None) == {one}}
    assert isolated(network) == alone


@given(cities(), st.sets(st.sampled_from(NAMES), min_size=1, max_size=3))
def test_a_gateway_is_passed_by_every_way(network, drawn):
    targets = drawn & set(network.by_id)
    found = gateways(network, targets)
    for one in set(network.by_id) - targets:
        needed = {
            other
            for other in set(network.by_id) - targets - {one}
            if reaches(network, one, targets) and not reaches(without(network, other), one, targets)
        }
        assert (one in found) is bool(needed)
        if needed:
            gate = found[one]
            assert gate in needed
            cut = without(network, gate)
            assert not any(reaches(cut, other, targets) for other in needed - {gate})
    assert not targets & set(found)


@given(cities(), st.sets(st.sampled_from(SECTORS)))
def test_sentences_are_true(network, wanted):
    """Each is put to the test on the map as it is drawn, council and posts not yet merged."""
    own = {one.id for one in network.nodes if one.sector is Sector.CITY_COUNCIL}
    body = bodies(network)
    of = {name: {n for n, b in body.items() if b == name} for name in network.by_id}
    for gap in missing(network, DAY, wanted):
        assert gap.say()
        assert set(gap.nodes) <= set(network.by_id)
        match gap.kind:
            case GapKind.ONLY_WAY_FROM_YOU:
                through = next(n for n in gap.nodes if network.by_id[n].label == gap.names[0])
                targets = {n for n in network.by_id if gap.groups[0].holds(network.by_id[n])}
                cut = without(network, *of[through])
                assert any(reaches(network, one, targets) for one in own)
                assert not any(reaches(cut, one, targets) for one in own & set(cut.by_id))
            case GapKind.NO_LINK:
                some = {n for n in network.by_id if gap.groups[0].holds(network.by_id[n])}
                targets = {n for n in network.by_id if gap.groups[1].holds(network.by_id[n])}
                ends = [(one.source, one.target) for one in network.links]
                assert not [1 for a, b in ends if a in some and b in targets]
                assert not [1 for a, b in ends if b in some and a in targets]
            case GapKind.NO_CONTACT:
                near = network.within(own, None) if own else frozenset(network.by_id)
                for group in gap.groups:
                    assert not [n for n in near if group.holds(network.by_id[n])]
            case GapKind.NOBODY_BUT_YOU:
                assert own
                for name in set(gap.nodes) - own:
                    around = set().union(*(network.neighbours(n) for n in of[name])) - of[name]
                    assert around
                    assert around <= own
            case GapKind.NOBODY:
                for name in gap.nodes:
                    assert not set().union(*(network.neighbours(n) for n in of[name])) - of[name]
            case GapKind.ONLY_WAY | GapKind.ONLY_WAY_TO:
                *hanging, through = gap.nodes
                cut = without(network, *of[through])
                targets = (
                    {n for n in network.by_id if gap.groups[0].holds(network.by_id[n])}
                    if gap.groups
                    else own
                )
                assert len(hanging) == gap.count
                for name in hanging:
                    assert reaches(network, name, targets)
                    assert not reaches(cut, name, targets - of[name])
            case GapKind.ENDED | GapKind.STALE:
                raise AssertionError("no link here has ended or grown old")
