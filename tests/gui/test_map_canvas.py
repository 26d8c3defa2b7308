"""The canvas of the Map room, alone on a small network, as a person sees and holds it."""

import math
from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nlc_desktop.domain.map_drawing import LegendKind
from nlc_desktop.domain.maps import WHOLE_MAP, MapRow
from nlc_desktop.domain.network import Network
from nlc_desktop.domain.stakeholders import Level
from nlc_desktop.ui.map.canvas import NUDGE, MapCanvas
from nlc_desktop.ui.map.drawing import Widths
from nlc_desktop.ui.map.free_place import free_place
from nlc_desktop.ui.map.map_state import MapState, Shown
from nlc_desktop.ui.map.viewport import Viewport
from nlc_desktop.ui.map.walking import Way, next_node
from nlc_desktop.ui.palettes import ThemeName
from nlc_desktop.ui.theme import Look, look
from tests import networks

ROW = MapRow(WHOLE_MAP, "Who?", everyone=True)
LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier
Build = Callable[[Network], MapCanvas]


@pytest.fixture
def build(kit: Look, qtbot: QtBot) -> Build:
    def make(network: Network) -> MapCanvas:
        canvas = MapCanvas(MapState(networks.TODAY))
        qtbot.addWidget(canvas)
        canvas.resize(746, 467)
        canvas.show()
        canvas.activateWindow()
        canvas.state.show_map(ROW, [ROW], networks.TYPES, network)
        canvas.setFocus()
        return canvas

    return make


def _at(canvas: MapCanvas, node: str) -> QPoint:
    place = canvas.state.network.by_id[node].place
    assert place is not None
    return canvas.view.to_screen(*place).toPoint()


def _drag(canvas: MapCanvas, start: QPoint, end: QPoint, keys: Qt.KeyboardModifier = NONE) -> None:
    """Presses, moves in steps and releases, as a hand does."""
    kinds = QEvent.Type
    steps = [start + (end - start) * part / 4 for part in (1, 2, 3, 4)]
    _mouse(canvas, kinds.MouseButtonPress, start, keys)
    for step in steps:
        _mouse(canvas, kinds.MouseMove, step, keys)
    _mouse(canvas, kinds.MouseButtonRelease, end, keys)


def _mouse(canvas: MapCanvas, kind: QEvent.Type, at: QPoint, keys: Qt.KeyboardModifier) -> None:
    where = QPointF(at)
    held = Qt.MouseButton.NoButton if kind is QEvent.Type.MouseButtonRelease else LEFT
    event = QMouseEvent(kind, where, canvas.mapToGlobal(where), LEFT, held, keys)
    QApplication.sendEvent(canvas, event)


def _picture(canvas: MapCanvas) -> QImage:
    return canvas.grab().toImage()


def _colours(picture: QImage, area: QRectF) -> set[str]:
    part = area.toRect().intersected(picture.rect())
    return {
        picture.pixelColor(x, y).name()
        for x in range(part.left(), part.right() + 1)
        for y in range(part.top(), part.bottom() + 1)
    }


def _around(at: QPoint, reach: int) -> QRectF:
    return QRectF(at.x() - reach, at.y() - reach, 2 * reach, 2 * reach)


# -- where things are --------------------------------------------------------


def test_the_whole_map_can_be_seen_when_it_is_opened(build: Build) -> None:
    canvas = build(networks.kota_damai())
    box = canvas.scene.bounds
    for corner in (box.topLeft(), box.bottomRight()):
        assert canvas.rect().contains(canvas.view.to_screen(*corner.toTuple()).toPoint())


def test_the_map_fits_the_room_there_is_until_somebody_looks_closer(build: Build) -> None:
    canvas = build(networks.kota_damai())
    canvas.resize(500, 400)
    box = canvas.scene.bounds
    for corner in (box.topLeft(), box.bottomRight()):
        assert canvas.rect().contains(canvas.view.to_screen(*corner.toTuple()).toPoint())
    canvas.zoom(2)
    closer = canvas.view
    canvas.resize(700, 500)
    assert (canvas.view.zoom, canvas.view.centre) == (closer.zoom, closer.centre)


def test_zooming_keeps_the_place_under_the_pointer() -> None:
    view = Viewport(QPointF(10, 20), 1.0, QSizeF(400, 300))
    pointer = QPointF(100, 50)
    held = view.to_map(pointer)
    for times in (1.25, 3.0, 0.2):
        again = view.zoomed(times, pointer).to_map(pointer)
        assert (again - held).manhattanLength() < 1e-6


def test_names_and_symbols_are_readable_though_the_map_is_fitted(build: Build) -> None:
    canvas = build(networks.kota_damai())
    assert canvas.view.zoom < 0.6
    assert canvas.factor * 11 >= 8


def test_names_do_not_lie_on_each_other_when_the_map_is_small(build: Build) -> None:
    canvas = build(networks.kota_damai())
    assert canvas.scene.spread < 1
    boxes = [one.label.box.grown(-2) for one in canvas.scene.picture.symbols if one.label]
    assert len(boxes) > 20
    assert not any(one.overlaps(other) for at, one in enumerate(boxes) for other in boxes[:at])
    canvas.zoom(1 / canvas.view.zoom)
    assert all(one.label for one in canvas.scene.picture.symbols)


def test_panning_only_copies_what_was_drawn(build: Build) -> None:
    canvas = build(networks.kota_damai())
    _picture(canvas)
    drawn = canvas.kept.drawn
    _drag(canvas, QPoint(10, 10), QPoint(60, 40))
    _picture(canvas)
    assert canvas.kept.drawn == drawn
    assert canvas.view.to_screen(*canvas.view.centre.toTuple()) == QPointF(373, 233.5)


# -- selecting --------------------------------------------------------


def test_a_click_selects_and_a_click_beside_lets_go(build: Build) -> None:
    canvas = build(networks.star("a", "bcd"))
    QTest.mouseClick(canvas, LEFT, NONE, _at(canvas, "b"))
    assert canvas.state.selection == ("b",)
    ring = look().color("accent").name()
    assert ring in _colours(_picture(canvas), _around(_at(canvas, "b"), 28))
    assert ring not in _colours(_picture(canvas), _around(_at(canvas, "d"), 28))
    QTest.mouseClick(canvas, LEFT, NONE, QPoint(5, 5))
    assert canvas.state.selection == ()


def test_ctrl_adds_and_the_band_takes_what_is_inside(build: Build) -> None:
    canvas = build(networks.chain("a", "b", "c"))
    QTest.mouseClick(canvas, LEFT, NONE, _at(canvas, "a"))
    QTest.mouseClick(canvas, LEFT, Qt.KeyboardModifier.ControlModifier, _at(canvas, "b"))
    assert canvas.state.selection == ("a", "b")
    canvas.state.select("a")
    start, end = _at(canvas, "b") - QPoint(30, 60), _at(canvas, "c") + QPoint(30, 60)
    _drag(canvas, start, end, Qt.KeyboardModifier.ShiftModifier)
    assert canvas.state.selection == ("a", "b", "c")


def test_a_link_can_be_selected(build: Build) -> None:
    canvas = build(networks.chain("a", "b"))
    middle = (_at(canvas, "a") + _at(canvas, "b")) / 2
    QTest.mouseClick(canvas, LEFT, NONE, middle)
    link = canvas.state.current_link
    assert link is not None
    assert (link.source, link.target) == ("a", "b")
    assert (
        canvas.accessibleDescription() == f"Link: {link.source_name} works with {link.target_name}"
    )


def test_double_click_opens_a_node_or_a_link(build: Build, qtbot: QtBot) -> None:
    canvas = build(networks.chain("a", "b"))
    with qtbot.waitSignal(canvas.opened) as opened:
        QTest.mouseDClick(canvas, LEFT, NONE, _at(canvas, "b"))
    assert opened.args == ["b"]
    with qtbot.waitSignal(canvas.link_opened) as link:
        QTest.mouseDClick(canvas, LEFT, NONE, (_at(canvas, "a") + _at(canvas, "b")) / 2)
    assert link.args == [canvas.state.network.links[0].id]


# -- moving and linking --------------------------------------------------------


def test_dragging_moves_everything_selected_in_one_drop(build: Build, qtbot: QtBot) -> None:
    canvas = build(networks.chain("a", "b", "c"))
    canvas.state.select("a", "b")
    told: list[object] = []
    canvas.moved.connect(told.append)
    start = _at(canvas, "a")
    _drag(canvas, start, start + QPoint(0, 80))
    down = round(80 / canvas.view.factor)
    assert told == [{"a": (0, down), "b": (150, down)}]


def test_what_is_dragged_follows_the_pointer(build: Build) -> None:
    canvas = build(networks.chain("a", "b", "c"))
    canvas.state.select("b")
    start = _at(canvas, "b")
    end = start + QPoint(0, 90)
    _mouse(canvas, QEvent.Type.MouseButtonPress, start, NONE)
    _mouse(canvas, QEvent.Type.MouseMove, end, NONE)
    picture, ring = _picture(canvas), look().color("accent").name()
    assert ring in _colours(picture, _around(end, 28))
    assert ring not in _colours(picture, _around(start, 28))


def test_a_trembling_click_moves_nothing(build: Build) -> None:
    canvas = build(networks.chain("a", "b"))
    told: list[object] = []
    canvas.moved.connect(told.append)
    _drag(canvas, _at(canvas, "a"), _at(canvas, "a") + QPoint(2, 1))
    assert told == []
    assert canvas.state.selection == ("a",)


def test_alt_and_drag_draws_a_link_from_all_that_is_selected(build: Build) -> None:
    canvas = build(networks.chain("a", "b", "c"))
    canvas.state.select("a", "b")
    told: list[tuple[object, str]] = []
    canvas.joined.connect(lambda sources, target: told.append((sources, target)))
    _drag(canvas, _at(canvas, "b"), _at(canvas, "c"), Qt.KeyboardModifier.AltModifier)
    assert told == [(("a", "b"), "c")]
    _drag(canvas, _at(canvas, "b"), QPoint(5, 5), Qt.KeyboardModifier.AltModifier)
    assert len(told) == 1


def test_the_next_click_ends_a_link_that_was_begun_with_the_key(build: Build) -> None:
    canvas = build(networks.chain("a", "b", "c"))
    canvas.state.select("a")
    told: list[tuple[object, str]] = []
    canvas.joined.connect(lambda sources, target: told.append((sources, target)))
    canvas.begin_line()
    QTest.mouseClick(canvas, LEFT, NONE, _at(canvas, "c"))
    assert told == [(("a",), "c")]
    assert canvas.state.selection == ("a",)
    canvas.begin_line()
    assert canvas.leave_gesture()
    assert not canvas.drawing_line


# -- the keyboard --------------------------------------------------------


def test_arrows_walk_along_links_and_push_the_map_without_a_selection(build: Build) -> None:
    canvas = build(networks.star("a", "bcd"))
    before = canvas.view.centre
    QTest.keyClick(canvas, Qt.Key.Key_Right)
    assert canvas.state.selection == ()
    assert canvas.view.centre.x() > before.x()
    QTest.keyClick(canvas, Qt.Key.Key_Space)
    assert canvas.state.current
    canvas.state.select("a")
    for key, node in ((Qt.Key.Key_Right, "b"), (Qt.Key.Key_Left, "a"), (Qt.Key.Key_Down, "c")):
        QTest.keyClick(canvas, key)
        assert canvas.state.current == node
    QTest.keyClick(canvas, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    assert canvas.state.selection == ("c", "a")


def test_walking_prefers_links_to_what_is_merely_near() -> None:
    network = networks.chain("a", "b", "c")
    near = networks.node("near", place=(60, 0))
    with_near = Network((*network.nodes, near), network.links)
    assert next_node(with_near, "a", Way.RIGHT) == "b"
    assert next_node(with_near, "near", Way.RIGHT) == "b"
    assert next_node(with_near, "c", Way.RIGHT) == "c"


def test_alt_and_arrows_nudge(build: Build, qtbot: QtBot) -> None:
    canvas = build(networks.chain("a", "b"))
    canvas.state.select("a")
    with qtbot.waitSignal(canvas.nudged) as nudge:
        QTest.keyClick(canvas, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert nudge.args == [0, NUDGE]


def test_digits_say_how_far_the_focus_reaches(build: Build, qtbot: QtBot) -> None:
    canvas = build(networks.chain("a", "b"))
    with qtbot.waitSignal(canvas.depth_chosen) as depth:
        QTest.keyClick(canvas, Qt.Key.Key_7)
    assert depth.args == [7]


def test_a_node_out_of_sight_is_brought_into_it(build: Build) -> None:
    canvas = build(networks.chain(*"abcdefgh"))
    canvas.zoom(4)
    canvas.state.select("a")
    canvas.show_node("a")
    assert canvas.rect().contains(_at(canvas, "a"))
    assert not canvas.rect().contains(_at(canvas, "h"))


# -- fading and hiding --------------------------------------------------------


def test_what_is_out_of_focus_is_small_and_nameless_until_pointed_at(build: Build) -> None:
    canvas = build(networks.chain("a", "b", "c", "d"))
    canvas.state.focus_on(["a"], 1)
    symbols = {one.node: one for one in canvas.scene.picture.symbols}
    assert {node: one.faded for node, one in symbols.items()} == {
        "a": False,
        "b": False,
        "c": True,
        "d": True,
    }
    assert symbols["d"].label is None
    assert LegendKind.FADED in {entry.kind for entry in canvas.legend}
    beside = QRectF(_at(canvas, "d") + QPoint(8, -8), _at(canvas, "d") + QPoint(40, 8))
    surface = look().color("surface").name()
    assert _colours(_picture(canvas), beside) == {surface}
    QTest.mouseMove(canvas, _at(canvas, "d"))
    _mouse_over(canvas, _at(canvas, "d"))
    assert canvas.hovered == "d"
    assert _colours(_picture(canvas), beside) != {surface}
    canvas.state.clear_focus()
    assert not any(one.faded for one in canvas.scene.picture.symbols)


def _mouse_over(canvas: MapCanvas, at: QPoint) -> None:
    where, none = QPointF(at), Qt.MouseButton.NoButton
    event = QMouseEvent(QEvent.Type.MouseMove, where, canvas.mapToGlobal(where), none, none, NONE)
    QApplication.sendEvent(canvas, event)


def test_a_filter_takes_nodes_and_their_links_off_the_picture(build: Build) -> None:
    canvas = build(networks.kota_damai())
    canvas.state.filter(Shown(levels=frozenset((Level.CITY,))))
    shown = {one.node for one in canvas.scene.picture.symbols}
    known = canvas.state.of_day.by_id
    assert shown == {node for node in known if known[node].level is Level.CITY}
    ends = {end for one in canvas.scene.picture.strokes for end in (one.source, one.target)}
    assert ends <= shown
    hidden, total = canvas.state.hidden
    assert (hidden, total) == (total - len(shown), len(known))


def test_guests_do_not_see_what_members_may_not_know(build: Build) -> None:
    canvas = build(networks.kota_damai())
    assert canvas.state.of_day.by_id.keys() >= {"home", "rela"}
    canvas.state.show_to_guests(True)
    assert not canvas.state.of_day.by_id.keys() & {"home", "rela"}
    assert canvas.state.hidden[1] == len(canvas.state.of_day.nodes)
    canvas.towers = False
    canvas.refresh()
    assert all(one.tower is None for one in canvas.scene.picture.symbols)


def test_the_map_of_another_day_and_what_changed_since(build: Build) -> None:
    canvas = build(networks.kota_damai())
    state = canvas.state
    then = networks.TODAY.replace(month=6, day=15)
    assert "clinic" in state.network.by_id
    state.show_day(then)
    assert "clinic" not in state.network.by_id
    assert "sports" in state.network.by_id
    state.show_day(networks.TODAY, then)
    marks = {one.node: one.mark.value for one in canvas.scene.picture.symbols if one.mark.value}
    assert marks["clinic"] == "new"
    assert marks["sports"] == "gone"
    kinds = {entry.kind for entry in canvas.legend}
    assert {LegendKind.NEW, LegendKind.GONE} <= kinds


# -- words --------------------------------------------------------


def test_the_selection_is_told_in_words(build: Build) -> None:
    canvas = build(networks.star("a", "bcd"))
    assert canvas.accessibleDescription().startswith("Nothing is selected.")
    canvas.state.select("a")
    said = canvas.accessibleDescription()
    assert said.startswith(f"{canvas.state.network.by_id['a'].name}, ")
    assert "3 links: works with" in said
    canvas.state.select("a", "b")
    assert canvas.accessibleDescription().startswith("2 are selected:")


@pytest.mark.parametrize("theme", list(ThemeName))
def test_every_palette_draws_its_own_colours(theme: ThemeName, build: Build) -> None:
    canvas = build(networks.chain("a", "b"))
    look().choose(theme)
    picture = _picture(canvas)
    assert picture.pixelColor(3, 3) == QColor(look().color("surface"))
    assert look().color("text").name() in _colours(picture, _around(_at(canvas, "a"), 22))


def test_the_scale_of_the_screen_enlarges_symbols_and_names(build: Build) -> None:
    canvas = build(networks.chain("a", "b"))
    before = canvas.factor
    look().choose(ThemeName.LIGHT, scale=2.0)
    assert canvas.factor == pytest.approx(before * 2)


def test_a_focus_that_ends_brings_the_same_picture_back(build: Build) -> None:
    canvas = build(networks.kota_damai())
    whole = canvas.scene.picture
    canvas.state.focus_on(["mosque"], 1)
    assert any(symbol.faded for symbol in canvas.scene.picture.symbols)
    canvas.state.clear_focus()
    assert canvas.scene.picture is whole
    canvas.state.move({"mosque": (40, 40)})
    moved = canvas.scene.picture
    canvas.state.focus_on(["mosque"], 1)
    canvas.state.clear_focus()
    assert canvas.scene.picture is moved


def test_names_are_measured_anew_when_the_letters_change(kit: Look) -> None:
    widths = Widths()
    assert widths.dress()
    assert not widths.dress()
    before = widths("Majlis", False)
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    font = QFont(app.font())
    try:
        wide = QFont(font)
        wide.setStretch(150)
        app.setFont(wide)
        assert widths.dress()
        assert widths("Majlis", False) > before * 1.2
    finally:
        app.setFont(font)


def test_a_new_organisation_gets_a_place_where_nothing_stands() -> None:
    taken = [(0, 0), (110, 0), (0, 110)]
    x, y = free_place((0, 0), taken)
    assert all((x - left) ** 2 + (y - top) ** 2 >= 100**2 for left, top in taken)
    assert abs(x) + abs(y) < 400
    assert free_place((900, 900), taken) == (900, 900)


def test_a_new_node_keeps_further_away_where_symbols_are_large_for_the_map() -> None:
    taken = [(0, 0), (400, 0), (0, 400), (400, 400)]
    x, y = free_place((0, 0), taken, spread=0.4)
    assert min(math.dist((x, y), one) for one in taken) > 130


def test_two_thousand_nodes_are_selected_dragged_and_found(build: Build) -> None:
    canvas = build(networks.large())
    node = canvas.state.network.nodes[1000].id
    canvas.state.select(node)
    canvas.zoom(1 / canvas.view.zoom)
    canvas.show_node(node)
    told: list[object] = []
    canvas.moved.connect(told.append)
    _drag(canvas, _at(canvas, node), _at(canvas, node) + QPoint(30, 20))
    x, y = canvas.state.network.by_id[node].place or (0, 0)
    assert told == [{node: (x + 30, y + 20)}]
