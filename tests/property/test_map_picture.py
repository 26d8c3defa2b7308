"""Any network has a picture: nothing fails, the bounds hold everything, room is used."""

from hypothesis import given
from hypothesis import strategies as st

from nlc_desktop.domain.map_picture import LabelChoice, PictureOptions, picture
from nlc_desktop.domain.maps import FARTHEST
from nlc_desktop.domain.network import Network, Node
from nlc_desktop.domain.stakeholders import Level, Sector
from tests.networks import TYPES, link, node

PLACES = st.integers(-FARTHEST, FARTHEST) | st.integers(-300, 300)
KEYS = st.sampled_from("abcdefgh")
NAMES = st.text(max_size=60)


def measure(text: str, bold: bool) -> float:
    return len(text) * (7.0 if bold else 6.0)


@st.composite
def networks(draw: st.DrawFn) -> Network:
    keys = draw(st.lists(KEYS, unique=True))
    nodes = [
        node(
            key,
            draw(NAMES),
            place=draw(st.none() | st.tuples(PLACES, PLACES)),
            level=draw(st.sampled_from(Level)),
            sector=draw(st.sampled_from(Sector)),
            tower=draw(st.integers(0, 9)),
            organisation=draw(KEYS),
            is_post=draw(st.booleans()),
        )
        for key in keys
    ]
    ends = st.tuples(KEYS, KEYS, st.sampled_from([one.key for one in TYPES] + ["unknown"]))
    pairs = draw(st.lists(ends, max_size=12))
    links = [
        link(one, other, kind, id=str(at), strength=draw(st.integers(0, 3)))
        for at, (one, other, kind) in enumerate(pairs)
    ]
    return Network(tuple(nodes), tuple(links))


@st.composite
def options(draw: st.DrawFn) -> PictureOptions:
    return PictureOptions(
        focus=draw(st.none() | st.frozensets(KEYS)),
        selected=draw(st.frozensets(KEYS)),
        labels=draw(st.sampled_from(LabelChoice)),
        label_lines=draw(st.integers(1, 6)),
        label_width=draw(st.floats(1, 400)),
    )


@given(networks(), options(), st.dictionaries(KEYS, st.tuples(PLACES, PLACES)))
def test_any_network_has_a_picture(
    network: Network, chosen: PictureOptions, places: dict[str, tuple[int, int]]
) -> None:
    made = picture(network, TYPES, measure, chosen)
    placed = {one.id for one in network.nodes if one.place is not None}
    assert {one.node for one in made.symbols} == placed
    wanted = {
        one.id
        for one in network.links
        if one.source in placed and one.target in placed and one.source != one.target
    }
    assert {one.link for one in made.strokes if one.link} == wanted
    for drawn in (made, made.moved(places), made.selecting({"a"})):
        assert all(drawn.bounds.holds(one.box) for one in drawn.symbols)


@given(st.lists(NAMES.filter(str.strip), min_size=1, max_size=16))
def test_where_there_is_room_labels_hide_nothing(names: list[str]) -> None:
    """Nodes at least 220 units apart: every name finds a place of its own."""
    nodes: list[Node] = [
        node(f"n{at:02}", name, place=(at % 4 * 220, at // 4 * 160), tower=at % 7)
        for at, name in enumerate(names)
    ]
    made = picture(Network(tuple(nodes)), TYPES, measure)
    labels = {one.node: one.label.box for one in made.symbols if one.label}
    assert len(labels) == len(nodes)
    for at, one in enumerate(made.symbols):
        for other, box in labels.items():
            assert not box.overlaps(one.body)
            assert other == one.node or not box.overlaps(labels[one.node])
        assert at == made.index[one.node]
