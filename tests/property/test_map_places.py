"""New nodes find places that bother nobody; arranging leaves pinned nodes where they are."""

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from nlc_desktop.domain.maps import FARTHEST
from nlc_desktop.domain.network import Network
from nlc_desktop.network.layout import arranged
from nlc_desktop.network.placing import placed
from tests.towns import link, node, too_near

NAMES = [f"n{number:02}" for number in range(24)]
lengths = st.integers(-400, 400) | st.integers(-FARTHEST, FARTHEST)
points = st.tuples(lengths, lengths).filter(lambda place: place != (0, 0))


@st.composite
def networks(draw: st.DrawFn) -> Network:
    """Any few organisations and posts, some with places, some pinned, with any links."""
    names = draw(st.lists(st.sampled_from(NAMES), unique=True, max_size=24))
    bodies = [
        node(
            name,
            organisation=draw(st.sampled_from([name, *names])),
            place=draw(st.none() | points),
            pinned=draw(st.booleans()),
        )
        for name in names
    ]
    pairs = st.tuples(st.sampled_from(NAMES), st.sampled_from(NAMES))
    drawn = draw(st.lists(pairs, max_size=30))
    ends = [pair for pair in drawn if set(pair) <= set(names)]
    links = [link(one, other, id=f"l{at}") for at, (one, other) in enumerate(ends) if one != other]
    return Network(tuple(bodies), tuple(links))


@given(networks(), st.randoms(use_true_random=False))
def test_new_nodes_get_free_places_in_any_order_and_move_nobody(network, random):
    found = placed(network)
    assert set(found) == {one.id for one in network.nodes if one.place is None}
    taken = {one.place for one in network.nodes if one.place}
    assert all(max(map(abs, place)) <= FARTHEST and place != (0, 0) for place in found.values())
    for new in found.values():
        assert all(abs(new[0] - x) >= 90 or abs(new[1] - y) >= 70 for x, y in taken)
    assert too_near(list(found.values())) == []
    nodes, links = list(network.nodes), list(network.links)
    random.shuffle(nodes)
    random.shuffle(links)
    assert placed(Network(tuple(nodes), tuple(links))) == found


@given(networks(), st.randoms(use_true_random=False))
def test_arranging_places_everybody_apart_and_leaves_pinned_ones(network, random):
    found = arranged(network)
    assert set(found) == set(network.by_id)
    still = {one.id for one in network.nodes if one.pinned and one.place}
    for one in network.nodes:
        if one.id in still:
            assert found[one.id] == one.place
    moved = [place for name, place in found.items() if name not in still]
    assert too_near(moved, 130, 76) == []
    assert all(place != (0, 0) for place in moved)
    nodes = list(network.nodes)
    random.shuffle(nodes)
    assert arranged(Network(tuple(nodes), network.links)) == found


@settings(max_examples=20)
@given(st.integers(1, 300), st.booleans())
def test_many_at_one_node(count, linked):
    """A whole list of new members of one body, as an import brings them."""
    hub = node("hub", place=(500, 500))
    names = [f"m{number}" for number in range(count)]
    links = tuple(link("hub", name) for name in names) if linked else ()
    found = placed(Network((hub, *map(node, names)), links))
    assert too_near([(500, 500), *found.values()]) == []


@given(networks())
def test_placing_again_changes_nothing(network):
    whole = network.moved(placed(network))
    assert placed(whole) == {}
    one_more = replace(whole, nodes=(*whole.nodes, node("zz")))
    assert set(placed(one_more)) == {"zz"}
