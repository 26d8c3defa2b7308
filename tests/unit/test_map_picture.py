"""The picture of a map: what is drawn where, from a network."""

import math
from dataclasses import replace
from itertools import combinations

import pytest

from nlc_desktop.domain.links import LinkDash, LinkTone
from nlc_desktop.domain.map_drawing import (
    GAP,
    Anchor,
    LegendKind,
    MapPicture,
    Mark,
    Stroke,
    Symbol,
)
from nlc_desktop.domain.map_labels import wrapped
from nlc_desktop.domain.map_picture import LabelChoice, PictureOptions, picture
from nlc_desktop.domain.map_shapes import SECTOR_ICONS, SymbolShape, outline
from nlc_desktop.domain.network import Difference, Network
from nlc_desktop.domain.stakeholders import Level, Sector
from nlc_desktop.paths import resource
from tests.networks import TODAY, TYPES, chain, kota_damai, link, node


def measure(text: str, bold: bool) -> float:
    return len(text) * (7.0 if bold else 6.0)


def drawn(network: Network, **options: object) -> MapPicture:
    return picture(network, TYPES, measure, PictureOptions(**options))  # type: ignore[arg-type]


def symbol(made: MapPicture, node_id: str) -> Symbol:
    found = made.symbol(node_id)
    assert found is not None
    return found


def stroke(made: MapPicture, link_id: str) -> Stroke:
    return next(one for one in made.strokes if one.link == link_id)


def kinds(made: MapPicture) -> list[LegendKind]:
    return [entry.kind for entry in made.legend]


@pytest.mark.parametrize(
    ("level", "shape"),
    [
        (Level.NATIONAL, SymbolShape.HEXAGON),
        (Level.STATE, SymbolShape.DIAMOND),
        (Level.CITY, SymbolShape.SQUARE),
        (Level.COMMUNITY, SymbolShape.CIRCLE),
    ],
)
def test_the_level_is_told_by_the_shape(level: Level, shape: SymbolShape) -> None:
    made = drawn(Network((node("a", place=(0, 0), level=level),)))
    assert symbol(made, "a").shape is shape


def test_every_sector_has_an_icon_of_its_own_that_is_there() -> None:
    assert set(SECTOR_ICONS) == set(Sector)
    assert len(set(SECTOR_ICONS.values())) == len(Sector)
    for icon in SECTOR_ICONS.values():
        assert resource("icons", f"{icon}.svg").is_file()


def test_influence_is_bars_up_to_five_and_a_number_above() -> None:
    made = drawn(Network(tuple(node(f"n{at}", place=(at * 200, 0), tower=at) for at in range(8))))
    assert [one.bars for one in made.symbols] == [0, 1, 2, 3, 4, 5, 0, 0]
    assert [one.number for one in made.symbols] == [0, 0, 0, 0, 0, 0, 6, 7]
    assert symbol(made, "n0").tower is None
    tower = symbol(made, "n5").tower
    assert tower is not None
    assert (tower.width, tower.height) == (9, 19)
    hidden = drawn(Network((node("a", place=(0, 0), tower=3),)), towers=False)
    assert symbol(hidden, "a").bars == 0
    assert LegendKind.BARS not in kinds(hidden)


def test_a_post_is_a_small_circle_tied_to_its_organisation() -> None:
    made = drawn(
        Network(
            (
                node("police", place=(0, 0)),
                node("liaison", place=(100, 0), organisation="police", is_post=True),
            )
        )
    )
    post = symbol(made, "liaison")
    assert (post.shape, post.icon, post.is_post) == (SymbolShape.CIRCLE, "user", True)
    assert post.size < symbol(made, "police").size
    (tie,) = made.strokes
    assert tie.is_tie
    assert not (tie.arrow_at_source or tie.arrow_at_target)
    assert LegendKind.POST in kinds(made)
    assert not drawn(Network((node("a", place=(0, 0)),)), post_links=False).strokes


def test_a_line_stops_seven_units_before_each_edge() -> None:
    bodies = (
        node("square", place=(0, 0), level=Level.CITY),
        node("circle", place=(200, 0), level=Level.COMMUNITY),
        node("diamond", place=(200, 200), level=Level.STATE),
        node("hexagon", place=(0, 200), level=Level.NATIONAL),
    )
    pairs = (("square", "circle"), ("circle", "diamond"), ("hexagon", "diamond"))
    made = drawn(Network(bodies, tuple(link(one, other) for one, other in pairs)))
    assert stroke(made, "square>works-with>circle").points == ((17 + GAP, 0), (182 - GAP, 0))
    lower = stroke(made, "circle>works-with>diamond").points[1]
    assert lower[0] == pytest.approx(200)
    assert 200 - 23 - lower[1] == pytest.approx(GAP * math.sqrt(2))  # seven from each face
    flat = stroke(made, "hexagon>works-with>diamond").points[0]
    assert flat[0] == pytest.approx(19 * math.sqrt(3) / 2 + GAP)


def test_links_between_the_same_two_run_side_by_side_and_never_cross() -> None:
    pair = (node("a", place=(0, 0)), node("b", place=(300, 0)))
    links = (link("a", "b", "reports-to"), link("b", "a", "informs"), link("a", "b", "trains"))
    made = drawn(Network(pair, links))
    heights = [{spot[1] for spot in one.points} for one in made.strokes]
    assert all(len(height) == 1 for height in heights)
    assert len({height.pop() for height in heights}) == 3
    assert made.strokes[1].points[0][0] > made.strokes[1].points[1][0], "it runs from b to a"


def test_a_link_is_drawn_as_its_type_says() -> None:
    made = drawn(kota_damai().on(TODAY))
    reports = stroke(made, "unity-state>reports-to>unity-hq")
    assert (reports.tone, reports.dash, reports.arrow_at_target) == (
        LinkTone.MARK,
        LinkDash.SOLID,
        True,
    )
    works = stroke(made, "council>works-with>unity-state")
    assert (works.tone, works.arrow_at_source, works.arrow_at_target) == (
        LinkTone.BLUE,
        False,
        False,
    )
    unknown = drawn(Network(chain("a", "b").nodes, (link("a", "b", "no-such-type"),)))
    assert len(unknown.strokes) == 1, "a link of a type nobody described is still a link"


def test_strength_is_thickness_for_the_office_alone() -> None:
    pairs = tuple(link("a", "b", id=f"l{strength}", strength=strength) for strength in range(4))
    network = Network(chain("a", "b").nodes, pairs)
    widths = [one.width for one in drawn(network).strokes]
    assert widths[1] < widths[0] < widths[2] < widths[3]
    assert LegendKind.STRENGTH in kinds(drawn(network))
    plain = drawn(network, strengths=False)
    assert len({one.width for one in plain.strokes}) == 1
    assert LegendKind.STRENGTH not in kinds(plain)


def test_what_is_out_of_focus_is_small_and_nameless() -> None:
    made = drawn(chain("a", "b", "c", "d"), focus=frozenset({"a", "b"}))
    far, near = symbol(made, "d"), symbol(made, "a")
    assert (far.faded, far.size, far.label, far.icon) == (True, 8, None, "")
    assert near.label is not None
    assert [one.faded for one in made.strokes] == [False, True, True]
    assert LegendKind.FADED in kinds(made)
    named = drawn(chain("a", "b"), focus=frozenset({"a"}), labels=LabelChoice.ALL)
    assert symbol(named, "b").label is not None
    assert all(one.label is None for one in drawn(chain("a", "b"), labels=LabelChoice.NONE).symbols)


def test_a_name_can_be_replaced() -> None:
    made = drawn(chain("a", "b"), names={"a": "Police liaison A"})
    label = symbol(made, "a").label
    assert label is not None
    assert label.lines == ("Police liaison A",)


def test_new_and_gone_are_told_in_words_and_by_a_mark() -> None:
    change = Difference(new_nodes=frozenset({"a"}), gone_links=frozenset({"a>works-with>b"}))
    made = drawn(chain("a", "b"), difference=change, mark_words={Mark.NEW: "new"})
    label = symbol(made, "a").label
    assert label is not None
    assert label.lines == ("a", "new")
    assert made.strokes[0].mark is Mark.GONE
    assert {LegendKind.NEW, LegendKind.GONE} <= set(kinds(made))


def test_the_legend_explains_what_is_to_be_seen_and_nothing_else() -> None:
    made = drawn(Network(chain("a", "b").nodes, (link("a", "b", "trains"),)))
    assert kinds(made) == [LegendKind.LEVEL, LegendKind.LINK, LegendKind.SECTOR]
    assert [entry.level for entry in made.legend if entry.level] == [Level.CITY]
    assert [entry.link_type.key for entry in made.legend if entry.link_type] == ["trains"]
    assert drawn(Network()).legend == ()


def test_labels_hide_no_symbol_and_no_other_label() -> None:
    for selected in (frozenset[str](), frozenset({"unity-state"})):
        made = drawn(kota_damai().on(TODAY), selected=selected)
        labels = [one.label for one in made.symbols if one.label]
        for one, other in combinations(labels, 2):
            assert not one.box.overlaps(other.box), (one.lines, other.lines)
        for one in made.symbols:
            for label in labels:
                assert not label.box.overlaps(one.body), (one.node, label.lines)
                assert one.tower is None or not label.box.overlaps(one.tower)


def test_a_label_keeps_off_the_lines_where_it_can() -> None:
    made = drawn(chain("a", "b"))
    for one in made.symbols:
        assert one.label is not None
        assert one.label.anchor is Anchor.MIDDLE
        assert one.label.box.top > one.y
    down = Network((node("a", place=(0, 0)), node("b", place=(0, 300))), (link("a", "b"),))
    label = symbol(drawn(down), "a").label
    assert label is not None
    assert label.box.bottom < 0, "the line leaves downwards, so the name stands above"


def test_the_same_network_always_looks_the_same() -> None:
    network = kota_damai().on(TODAY)
    assert drawn(network) == drawn(network)


def test_the_bounds_hold_everything() -> None:
    made = drawn(kota_damai(), selected=frozenset({"temple"}))
    assert all(made.bounds.holds(one.box) for one in made.symbols)
    for one in made.strokes:
        for x, y in one.points:
            assert made.bounds.left <= x <= made.bounds.right
            assert made.bounds.top <= y <= made.bounds.bottom


def test_a_node_without_a_place_is_told_apart() -> None:
    made = drawn(Network((node("a", place=(0, 0)), node("b")), (link("a", "b"),)))
    assert made.unplaced == ("b",)
    assert [one.node for one in made.symbols] == ["a"]
    assert not made.strokes


def test_a_drag_draws_the_moved_and_their_links_alone() -> None:
    before = drawn(kota_damai().on(TODAY))
    after = before.moved({"council": (500, 900)})
    moved = symbol(after, "council")
    assert (moved.x, moved.y) == (500, 900)
    old, new = symbol(before, "council").label, moved.label
    assert old is not None
    assert new is not None
    assert new.box.left - old.box.left == 500 - symbol(before, "council").x
    touched = set(before.strokes_at(["council"]))
    assert touched
    for at, (one, other) in enumerate(zip(before.strokes, after.strokes, strict=True)):
        assert (one is other) == (at not in touched)
    assert (
        sum(one is not other for one, other in zip(before.symbols, after.symbols, strict=True)) == 1
    )
    fresh = drawn(kota_damai().on(TODAY).moved({"council": (500, 900)}))
    assert [one.points for one in after.strokes] == [one.points for one in fresh.strokes]
    assert after.bounds.holds(moved.box)


def test_selecting_moves_nothing() -> None:
    before = drawn(chain("a", "b", "c"))
    after = before.selecting({"a"})
    assert [one.selected for one in after.symbols] == [True, False, False]
    assert after.strokes[1] is before.strokes[1]
    assert after.strokes[0].points[0][0] > before.strokes[0].points[0][0], "past the outline"
    again = after.selecting(())
    assert again.symbols == before.symbols
    assert again.strokes == before.strokes


def test_symbols_and_links_are_found_under_the_pointer() -> None:
    made = drawn(chain("a", "b"))
    found = made.symbol_at(14, 14)
    assert found is not None
    assert found.node == "a"
    diamond = replace(found, shape=SymbolShape.DIAMOND, size=46.0)
    assert not diamond.holds(14, 14)
    assert made.symbol_at(75, 0) is None
    line = made.stroke_at(75, 3)
    assert line is not None
    assert line.link == "a>works-with>b"
    assert made.stroke_at(75, 30) is None


def test_outlines_have_their_height() -> None:
    for shape in SymbolShape:
        corners = outline(shape, 10, 20, 30)
        if shape is SymbolShape.CIRCLE:
            assert corners == ()
        else:
            assert max(y for _, y in corners) - min(y for _, y in corners) == 30


def test_long_names_are_broken_at_spaces_and_end_in_an_ellipsis() -> None:
    def lines(text: str, count: int = 2) -> tuple[str, ...]:
        return wrapped(text, measure, 60, count, bold=False)

    assert lines("Polis Klang") == ("Polis", "Klang")
    assert lines("Polis") == ("Polis",)
    assert lines("one two three four five") == ("one two", "three fou…")
    assert lines("one two three four five", 9) == ("one two", "three four", "five")
    assert lines("Antidisestablishment", 9) == ("Antidisest", "ablishment")
    assert lines("古城华人大会堂古城华人大会堂") == ("古城华人大会堂古城华", "人大会堂")
    assert lines("") == ("",)
