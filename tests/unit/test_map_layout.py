"""The arranged map: near what is linked, tidy beside it, told of and stopped on the way."""

import math

import pytest

from nlc_desktop.domain.network import Network
from nlc_desktop.errors import Cancelled
from nlc_desktop.network.layout import arranged
from nlc_desktop.network.packing import packed
from nlc_desktop.network.placing import placed
from nlc_desktop.progress import Cancellable
from tests.loaded import modules_after
from tests.towns import city, link, node, too_near, town


class Watched:
    """Progress that keeps what it was told."""

    def __init__(self, stop_at: int = 10**9) -> None:
        self.told: list[tuple[int, int]] = []
        self.stop_at = stop_at

    def step(self, done: int, total: int, sentence: str = "") -> None:
        self.told.append((done, total))
        if len(self.told) >= self.stop_at:
            raise Cancelled


def box(places) -> tuple[int, int, int, int]:
    xs, ys = [x for x, _ in places], [y for _, y in places]
    return min(xs), min(ys), max(xs), max(ys)


def apart(one, other) -> bool:
    return one[2] < other[0] or other[2] < one[0] or one[3] < other[1] or other[3] < one[1]


@pytest.mark.parametrize("size", [30, 400])
def test_linked_nodes_stand_nearer_than_others(size):
    network = city(size, size * 3 // 2)
    places = arranged(network)
    assert too_near(list(places.values()), 130, 76) == []
    pairs = [(one.source, one.target) for one in network.links]
    linked = sum(math.dist(places[a], places[b]) for a, b in pairs) / len(pairs)
    names = sorted(places)
    others = [math.dist(places[a], places[b]) for a in names[::7] for b in names[::5] if a != b]
    assert linked < 0.6 * sum(others) / len(others)


def test_pieces_lie_side_by_side_and_near():
    one, two = city(20, 30), city(12, 16)
    names = {body.id: f"x{body.id}" for body in two.nodes}
    other = Network(
        tuple(node(name) for name in names.values()),
        tuple(link(names[edge.source], names[edge.target]) for edge in two.links),
    )
    alone = [f"alone{number}" for number in range(7)]
    whole = Network((*one.nodes, *other.nodes, *map(node, alone)), (*one.links, *other.links))
    places = arranged(whole)
    boxes = [
        box([places[name] for name in group])
        for group in ([n.id for n in one.nodes], list(names.values()), alone)
    ]
    assert all(apart(a, b) for at, a in enumerate(boxes) for b in boxes[at + 1 :])
    left, top, right, bottom = box(places.values())
    inside = sum((b[2] - b[0] + 130) * (b[3] - b[1] + 76) for b in boxes)
    assert inside > 0.35 * (right - left + 130) * (bottom - top + 76)


def test_nodes_alone_stand_in_rows_by_level_sector_and_name():
    places = arranged(town([f"n{number:02}" for number in range(12)]))
    assert len({y for _, y in places.values()}) == 3
    assert len({x for x, _ in places.values()}) == 4
    read = sorted(places, key=lambda name: (places[name][1], places[name][0]))
    assert read == sorted(places)


def test_a_star_is_arranged_around_its_middle():
    network = town(["hub", *"abcdef"], [f"hub-{name}" for name in "abcdef"])
    places = arranged(network)
    x = sum(places[name][0] for name in "abcdef") / 6
    y = sum(places[name][1] for name in "abcdef") / 6
    assert math.dist(places["hub"], (x, y)) < 60


def test_pinned_nodes_pull_their_piece_along():
    pins = {"a": (5000, 5000), "c": (5600, 5000)}
    nodes = [node(name, place=pins.get(name), pinned=name in pins) for name in "abcde"]
    places = arranged(Network(tuple(nodes), town("abcde", ["a-b", "b-c", "d-e"]).links))
    assert (places["a"], places["c"]) == (pins["a"], pins["c"])
    assert math.dist(places["b"], (5300, 5000)) < 300
    assert too_near(list(places.values()), 130, 76) == []


def test_it_says_how_far_it_is_and_stops_when_told():
    network = city(300, 500)
    watched = Watched()
    arranged(network, watched)
    done = [number for number, _ in watched.told]
    assert done == sorted(done)
    assert watched.told[-1][0] == watched.told[-1][1]
    assert len(watched.told) > 50
    with pytest.raises(Cancelled):
        arranged(network, Watched(stop_at=20))
    stopped = Cancellable()
    stopped.cancel()
    with pytest.raises(Cancelled):
        arranged(network, stopped)


def test_a_new_node_lands_among_its_neighbours():
    places = {"a": (0, 100), "b": (600, 100), "c": (300, 500)}
    nodes = [node(name, place=places.get(name)) for name in "abcd"]
    found = placed(Network(tuple(nodes), town("abcd", ["d-a", "d-b", "d-c", "a-b"]).links))
    assert list(found) == ["d"]
    assert math.dist(found["d"], (300, 233)) < 120


def test_with_one_neighbour_it_keeps_off_the_others():
    places = {"hub": (0, 1), "west": (-200, 1)}
    nodes = [node(name, place=places.get(name)) for name in ("hub", "west", "new")]
    found = placed(Network(tuple(nodes), town("", ["hub-west", "hub-new"]).links))
    assert found["new"][0] > 90
    assert math.dist(found["new"], (0, 1)) < 260


def test_unlinked_newcomers_stand_under_the_map_in_a_row():
    drawn = city(20, 30)
    drawn = drawn.moved(arranged(drawn))
    lowest = max(one.place[1] for one in drawn.nodes if one.place)
    found = placed(Network((*drawn.nodes, *map(node, ["x", "y", "z"])), drawn.links))
    assert all(70 <= y - lowest <= 160 for _, y in found.values())
    assert len({y for _, y in found.values()}) == 1


def test_packing_wastes_little_and_overlaps_nothing():
    sizes = [(900.0, 600.0), (300.0, 200.0), (300.0, 200.0), (130.0, 76.0), (260.0, 400.0)]
    corners = packed(sizes)
    boxes = [(x, y, x + w - 1, y + h - 1) for (x, y), (w, h) in zip(corners, sizes, strict=True)]
    assert all(apart(a, b) for at, a in enumerate(boxes) for b in boxes[at + 1 :])
    _, _, right, bottom = box([(b[2], b[3]) for b in boxes])
    assert sum(w * h for w, h in sizes) > 0.5 * right * bottom


def test_the_services_bring_igraph_only_when_asked():
    loaded = modules_after("import nlc_desktop.services.arranging")
    assert not [name for name in loaded if name.startswith("igraph")]
