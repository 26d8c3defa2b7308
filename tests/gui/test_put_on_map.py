"""Putting known organisations and posts on a map, as a person does it in the Map room."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow
from pytestqt.qtbot import QtBot

from nlc_desktop.domain.maps import WHOLE_MAP
from nlc_desktop.domain.network import Node
from nlc_desktop.services import history, maps
from nlc_desktop.services.reading import maps as reading
from nlc_desktop.services.reading import stakeholders
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.ui import map as map_room
from nlc_desktop.ui.commands import Commands
from nlc_desktop.ui.desk import Desk, RoomKey
from nlc_desktop.ui.map.page import MapPage
from nlc_desktop.ui.map.put_dialog import PutOnMapDialog, put_near_links
from nlc_desktop.ui.theme import Look
from tests import factories
from tests.gui import map_desk


@pytest.fixture
def desk(example_office: OpenOffice, kit: Look, qtbot: QtBot) -> Iterator[Desk]:
    with map_desk.open_desk(example_office) as made:
        yield made


@pytest.fixture
def commands(qtbot: QtBot) -> Commands:
    known = Commands()
    known.add_all(map_room.commands())
    known.enter(RoomKey.MAP.value)
    return known


@pytest.fixture
def page(desk: Desk, commands: Commands, qtbot: QtBot) -> Iterator[MapPage]:
    made = map_room.build(desk)
    window = QMainWindow()
    window.setCentralWidget(made)
    qtbot.addWidget(window)
    for known in map_room.commands():
        window.addAction(commands.action(known.id))
    made.bind(commands)
    window.resize(1150, 692)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: all(node.place for node in made.state.whole.nodes))
    qtbot.waitUntil(lambda: not desk.jobs.running)
    yield made
    window.close()


@pytest.fixture
def settle(desk: Desk, qtbot: QtBot) -> Callable[[], None]:
    return lambda: qtbot.waitUntil(lambda: not desk.jobs.running)


@pytest.fixture
def chosen(page: MapPage, desk: Desk, settle: Callable[[], None]) -> list[Node]:
    """The page shows a map of three organisations."""
    some = [node for node in page.state.network.nodes if not node.is_post][:3]
    ids = [node.id for node in some]
    page.show_map(maps.add_map(desk.office, "Siapa?", everyone=False, nodes=ids).record)
    settle()
    assert set(page.state.whole.by_id) == set(ids)
    return some


def _open(commands: Commands) -> PutOnMapDialog:
    commands.action("map.put").trigger()
    QApplication.processEvents()
    (dialog,) = [one for one in QApplication.topLevelWidgets() if _is_open(one)]
    assert isinstance(dialog, PutOnMapDialog)
    return dialog


def _is_open(widget: object) -> bool:
    return isinstance(widget, PutOnMapDialog) and widget.isVisible()


def _others(desk: Desk, chosen: list[Node]) -> list[Node]:
    """Organisations that are not on the map, those linked with one of it first."""
    city, ids = reading.network(desk.office), {node.id for node in chosen}
    rest = [node for node in city.nodes if not node.is_post and node.id not in ids]
    return sorted(rest, key=lambda node: not city.neighbours(node.id) & ids)


def test_known_ones_are_put_near_their_links_in_one_step(
    page: MapPage, desk: Desk, commands: Commands, chosen: list[Node], settle: Callable[[], None]
) -> None:
    before = page.state.whole
    linked, other = _others(desk, chosen)[:2]
    dialog = _open(commands)
    assert not dialog.put_button.isEnabled()
    QTest.keyClicks(dialog.targets.edit, linked.name)
    places = [one.id for one in dialog.targets.mentions.offered]
    for _ in range(places.index(linked.id)):
        QTest.keyClick(dialog.targets.edit, Qt.Key.Key_Down)
    QTest.keyClick(dialog.targets.edit, Qt.Key.Key_Return)
    QApplication.clipboard().setText(f"{other.name}\nTiada siapa\n{chosen[0].name}")
    QTest.keyClick(dialog.targets.edit, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert {one.node for one in dialog.targets.chosen} == {linked.id, other.id}
    assert "Tiada siapa" in dialog.preview.text()
    assert chosen[0].name in dialog.preview.text()
    dialog.put_button.click()
    settle()
    now = page.state.whole
    assert set(now.by_id) == {*before.by_id, linked.id, other.id}
    assert {node: now.by_id[node].place for node in before.by_id} == {
        node.id: node.place for node in before.nodes
    }
    assert now.by_id[linked.id].place is not None
    assert now.by_id[other.id].place is not None
    assert page.state.selection == (linked.id, other.id)
    assert page.window().focusWidget() is page.canvas
    for node in (linked, other):
        place = now.by_id[node.id].place
        assert place is not None
        assert page.canvas.rect().contains(page.canvas.view.to_screen(*place).toPoint())
    near = now.neighbours(linked.id)
    assert near
    x, y = now.by_id[linked.id].place or (0, 0)
    assert min(abs(x - at[0]) + abs(y - at[1]) for n in near if (at := now.by_id[n].place)) < 500
    desk.write(history.undo)
    settle()
    assert page.state.whole == before


def test_who_is_there_is_not_offered_and_an_unknown_name_stays(
    page: MapPage, commands: Commands, chosen: list[Node]
) -> None:
    dialog = _open(commands)
    QTest.keyClicks(dialog.targets.edit, chosen[0].name)
    assert chosen[0].id not in {one.id for one in dialog.targets.mentions.offered}
    dialog.targets.edit.setText("Tiada siapa")
    dialog.put_button.click()
    assert dialog.isVisible()
    assert dialog.targets.edit.text() == "Tiada siapa"
    assert "“Tiada siapa”" in dialog.preview.text()
    dialog.reject()
    assert len(page.state.whole.nodes) == len(chosen)


def test_a_map_of_all_takes_only_posts(
    page: MapPage, desk: Desk, commands: Commands, settle: Callable[[], None]
) -> None:
    body = next(node for node in page.state.whole.nodes if not node.is_post)
    post = factories.post(desk.office, "Pegawai Hubungan Baharu", organisation_id=body.id)
    page.refresh()
    dialog = _open(commands)
    QTest.keyClicks(dialog.targets.edit, body.name)
    offered = dialog.targets.mentions.offered
    assert body.id not in {one.id for one in offered}
    assert post in {one.id for one in offered}
    dialog.targets.edit.clear()
    QTest.keyClicks(dialog.targets.edit, body.name)
    QTest.keyClick(dialog.targets.edit, Qt.Key.Key_Escape)
    dialog.put_button.click()
    assert dialog.preview.text() == f"No post, or on the map already: “{body.name}”."
    dialog.targets.edit.clear()
    QTest.keyClicks(dialog.targets.edit, "Pegawai Hubungan Baharu")
    dialog.put_button.click()
    settle()
    placed = page.state.whole.by_id[post]
    assert placed.is_post
    assert placed.place is not None
    left, top = page.state.whole.by_id[body.id].place or (0, 0)
    assert abs(placed.place[0] - left) + abs(placed.place[1] - top) < 800
    desk.write(history.undo)
    settle()
    assert post not in page.state.whole.by_id


def test_the_command_says_why_it_can_do_nothing(
    page: MapPage, desk: Desk, commands: Commands
) -> None:
    posts = [post.id for post in stakeholders.posts(desk.office)]
    maps.put_on_map(desk.office, WHOLE_MAP, posts)
    page.refresh()
    action = commands.action("map.put")
    assert not action.isEnabled()
    assert action.toolTip() == "This map shows every organisation already."
    bodies = [row.id for row in stakeholders.organisations(desk.office)]
    every = maps.add_map(desk.office, "Semua?", everyone=False, nodes=[*bodies, *posts]).record
    page.show_map(every)
    assert action.toolTip() == "Every organisation and post is on this map already."
    maps.take_off_map(desk.office, every, bodies[:1])
    page.refresh()
    assert action.isEnabled()


def test_a_new_organisation_of_a_chosen_map_is_taken_off_and_comes_back(
    page: MapPage, desk: Desk, chosen: list[Node], settle: Callable[[], None]
) -> None:
    page.canvas.setFocus()
    QTest.keyClick(page.canvas, Qt.Key.Key_N)
    line = page.editing.line
    assert line is not None
    QTest.keyClicks(line, "Kelab Belia Tepi Sungai")
    QTest.keyClick(line, Qt.Key.Key_Return)
    settle()
    made = next(one for one in page.state.whole.nodes if one.name == "Kelab Belia Tepi Sungai")
    assert len(page.state.whole.nodes) == len(chosen) + 1
    page.state.select(made.id)
    QTest.keyClick(page.canvas, Qt.Key.Key_Delete)
    settle()
    assert set(page.state.whole.by_id) == {node.id for node in chosen}
    assert made.id in {row.id for row in stakeholders.organisations(desk.office)}
    desk.write(history.undo)
    settle()
    assert page.state.whole.by_id[made.id].place == made.place
    desk.write(history.undo)
    settle()
    assert made.id not in page.state.whole.by_id
    assert made.id not in {row.id for row in stakeholders.organisations(desk.office)}


def test_places_come_in_the_same_step(example_office: OpenOffice) -> None:
    """Before any screen reads the map: what is put there stands somewhere already."""
    body, other = stakeholders.organisations(example_office)[:2]
    post = factories.post(example_office, organisation_id=body.id)
    made = maps.add_map(example_office, "Siapa?", everyone=False, nodes=[body.id]).record
    put_near_links(example_office, made, [other.id, post])
    now = reading.network(example_office, made).by_id
    assert now[other.id].place is not None
    assert now[post].place is not None
    history.undo(example_office)
    assert set(reading.network(example_office, made).by_id) == {body.id}
