"""The Map room as a person sees it, on the example city."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from typing import TypeVar

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
from pytestqt.qtbot import QtBot

from nlc_desktop.domain.network import Node, Point
from nlc_desktop.domain.operations import Changes, Effect, Touched
from nlc_desktop.domain.stakeholders import Level
from nlc_desktop.services import history, links, maps
from nlc_desktop.services.drafts import LinkDraft
from nlc_desktop.services.reading import maps as reading
from nlc_desktop.services.reading import stakeholders
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.settings import Settings
from nlc_desktop.ui import map as map_room
from nlc_desktop.ui.commands import Commands
from nlc_desktop.ui.desk import Desk, Destination, RoomKey
from nlc_desktop.ui.jobs import Jobs
from nlc_desktop.ui.linking.connect_dialog import ConnectDialog
from nlc_desktop.ui.linking.link_dialog import LinkDialog
from nlc_desktop.ui.map.commands import CANVAS, DRAW_MENU
from nlc_desktop.ui.map.map_state import Shown, View
from nlc_desktop.ui.map.page import MapPage
from nlc_desktop.ui.messages import Messages
from nlc_desktop.ui.projector import projector
from nlc_desktop.ui.theme import Look
from nlc_desktop.ui.wording import plain_day
from tests import factories

T = TypeVar("T")
LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def desk(example_office: OpenOffice, kit: Look, qtbot: QtBot) -> Iterator[Desk]:
    jobs = Jobs()
    yield Desk(example_office, jobs, Messages(), Settings())
    jobs.shutdown()


@pytest.fixture
def page(desk: Desk, commands: Commands, qtbot: QtBot) -> Iterator[MapPage]:
    """The room in a window, its commands bound as the house does, everything placed."""
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
    made.canvas.setFocus()
    qtbot.waitUntil(lambda: all(node.place for node in made.state.whole.nodes))
    qtbot.waitUntil(lambda: not desk.jobs.running)
    yield made
    window.close()


@pytest.fixture
def commands(qtbot: QtBot) -> Commands:
    known = Commands()
    known.add_all(map_room.commands())
    known.enter(RoomKey.MAP.value)
    return known


def _node(page: MapPage, short: str) -> Node:
    return next(one for one in page.state.whole.nodes if one.short_name == short)


def _stored(desk: Desk, node: str) -> Point | None:
    return reading.network(desk.office).by_id[node].place


def _at(page: MapPage, node: str) -> QPoint:
    place = page.state.network.by_id[node].place
    assert place is not None
    return page.canvas.view.to_screen(*place).toPoint()


def _key(page: MapPage, key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
    QTest.keyClick(page.canvas, key, held)


def _drag(page: MapPage, start: QPoint, by: QPoint) -> None:
    kinds, none = QEvent.Type, Qt.MouseButton.NoButton
    for kind, at, held in (
        (kinds.MouseButtonPress, start, LEFT),
        (kinds.MouseMove, start + by / 2, LEFT),
        (kinds.MouseMove, start + by, LEFT),
        (kinds.MouseButtonRelease, start + by, none),
    ):
        where = QPointF(at)
        event = QMouseEvent(kind, where, page.canvas.mapToGlobal(where), LEFT, held, NONE)
        QApplication.sendEvent(page.canvas, event)


@pytest.fixture
def settle(desk: Desk, qtbot: QtBot) -> Callable[[], None]:
    """Waits until all that was begun is written and read again."""
    return lambda: qtbot.waitUntil(lambda: not desk.jobs.running)


# -- places --------------------------------------------------------


def test_a_drag_is_one_step_and_undo_puts_everything_back(
    page: MapPage, desk: Desk, settle: Callable[[], None]
) -> None:
    first, second = page.state.network.nodes[:2]
    before = {node: page.state.network.by_id[node].place for node in (first.id, second.id)}
    page.state.select(first.id, second.id)
    _drag(page, _at(page, second.id), QPoint(40, -24))
    settle()
    moved = {node: _stored(desk, node) for node in before}
    assert all(moved[node] != before[node] for node in before)
    steps = {(moved[node][0] - x, moved[node][1] - y) for node, (x, y) in before.items()}  # type: ignore[index, misc]
    assert len(steps) == 1
    desk.write(history.undo)
    settle()
    assert {node: page.state.network.by_id[node].place for node in before} == before
    desk.write(history.redo)
    settle()
    assert {node: _stored(desk, node) for node in before} == moved


def test_the_whole_map_is_seen_when_the_room_is_opened(page: MapPage) -> None:
    inside = page.canvas.rect()
    assert all(inside.contains(_at(page, node.id)) for node in page.state.network.nodes)


def test_nothing_moves_when_the_room_is_opened_again(
    page: MapPage, desk: Desk, qtbot: QtBot, settle: Callable[[], None]
) -> None:
    places = {node.id: node.place for node in page.state.whole.nodes}
    again = map_room.build(desk)
    qtbot.addWidget(again)
    again.show()
    settle()
    assert {node.id: node.place for node in again.state.whole.nodes} == places


def test_a_row_of_nudges_is_one_step(
    page: MapPage, desk: Desk, qtbot: QtBot, settle: Callable[[], None]
) -> None:
    node = page.state.network.nodes[0]
    page.state.select(node.id)
    x, y = node.place or (0, 0)
    for _ in range(3):
        _key(page, Qt.Key.Key_Right, ALT)
    _key(page, Qt.Key.Key_Down, ALT)
    assert page.state.network.by_id[node.id].place == (x + 24, y + 8)
    assert _stored(desk, node.id) == (x, y)
    qtbot.waitUntil(lambda: _stored(desk, node.id) == (x + 24, y + 8))
    settle()
    desk.write(history.undo)
    settle()
    assert _stored(desk, node.id) == (x, y)


def test_nudges_are_written_when_the_room_is_left(
    page: MapPage, desk: Desk, settle: Callable[[], None]
) -> None:
    node = page.state.network.nodes[0]
    page.state.select(node.id)
    x, y = node.place or (0, 0)
    _key(page, Qt.Key.Key_Up, ALT)
    page.hide()
    settle()
    assert _stored(desk, node.id) == (x, y - 8)


def test_a_new_organisation_gets_a_place_and_nobody_moves(
    page: MapPage, desk: Desk, settle: Callable[[], None], qtbot: QtBot
) -> None:
    places = {node.id: node.place for node in page.state.whole.nodes}
    made = factories.organisation(desk.office, "Persatuan Baharu")
    desk.changed.emit(_touched(made))
    qtbot.waitUntil(lambda: _stored(desk, made) is not None)
    settle()
    assert {node: _stored(desk, node) for node in places} == places


def _touched(record: str) -> Changes:
    return Changes(touched=(Touched("organisation", record, Effect.ADDED),))


def test_arranging_is_a_command_that_undo_takes_back(
    page: MapPage, desk: Desk, commands: Commands, settle: Callable[[], None]
) -> None:
    maps.move_nodes(desk.office, page.state.map_id, {page.state.whole.nodes[0].id: (9000, 9000)})
    page.refresh()
    pinned = page.state.whole.nodes[1]
    page.state.select(pinned.id)
    _key(page, Qt.Key.Key_P)
    settle()
    before = {node.id: node.place for node in page.state.whole.nodes}
    said: list[str] = []
    desk.messages.noticed.connect(lambda sentence, _: said.append(sentence))
    commands.run("map.arrange")
    settle()
    settle()
    after = {node.id: node.place for node in page.state.whole.nodes}
    assert after != before
    assert after[pinned.id] == before[pinned.id]
    assert said == ["The map is arranged anew."]
    desk.messages.take_link()
    settle()
    assert {node.id: node.place for node in page.state.whole.nodes} == before


# -- naming, linking, taking away --------------------------------------------------------


def test_a_new_organisation_is_named_where_it_stands(
    page: MapPage, desk: Desk, settle: Callable[[], None]
) -> None:
    near = page.state.network.nodes[0]
    page.state.select(near.id)
    _key(page, Qt.Key.Key_N)
    line = page.editing.line
    assert line is not None
    assert line.hasFocus()
    QTest.keyClicks(line, "Kelab Belia Tepi Sungai")
    QTest.keyClick(line, Qt.Key.Key_Return)
    settle()
    made = next(one for one in page.state.network.nodes if one.name == "Kelab Belia Tepi Sungai")
    assert page.state.selection == (made.id,)
    x, y = made.place or (0, 0)
    left, top = near.place or (0, 0)
    assert abs(x - left) + abs(y - top) < 500
    assert page.canvas.hasFocus()
    desk.write(history.undo)
    settle()
    assert made.id not in page.state.whole.by_id


def test_escape_names_nothing(page: MapPage, settle: Callable[[], None]) -> None:
    count = len(page.state.whole.nodes)
    _key(page, Qt.Key.Key_N)
    line = page.editing.line
    assert line is not None
    QTest.keyClicks(line, "Kelab")
    QTest.keyClick(line, Qt.Key.Key_Escape)
    settle()
    assert page.editing.line is None
    assert len(page.state.whole.nodes) == count


def test_f2_names_anew(page: MapPage, desk: Desk, settle: Callable[[], None]) -> None:
    node = next(one for one in page.state.network.nodes if not one.is_post)
    page.state.select(node.id)
    _key(page, Qt.Key.Key_F2)
    line = page.editing.line
    assert line is not None
    assert line.text() == node.name
    QTest.keyClicks(line, "Nama baharu")
    QTest.keyClick(line, Qt.Key.Key_Return)
    settle()
    assert page.state.network.by_id[node.id].name == "Nama baharu"


def test_connecting_asks_what_the_link_says(page: MapPage, qtbot: QtBot) -> None:
    one, other = page.state.network.nodes[:2]
    page.state.select(one.id)
    _key(page, Qt.Key.Key_C)
    assert page.canvas.drawing_line
    QTest.mouseClick(page.canvas, LEFT, NONE, _at(page, other.id))
    dialog = _dialog(ConnectDialog)
    assert [target.node for target in dialog.targets.chosen] == [other.id]
    dialog.reject()
    _key(page, Qt.Key.Key_C)
    _key(page, Qt.Key.Key_Return)
    named = _dialog(ConnectDialog)
    assert not named.targets.chosen
    assert not page.canvas.drawing_line
    named.reject()


def _dialog(kind: type[T]) -> T:
    return next(
        one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible()
    )


def test_the_draw_menu_holds_every_gesture_and_fits_a_small_screen(page: MapPage) -> None:
    menu = page.draw_button.menu()
    inner = [action.menu() for action in menu.actions() if action.menu() is not None]
    offered = {one.objectName() for of in (menu, *inner) for one in of.actions()}
    assert set(CANVAS) <= offered
    assert menu.sizeHint().height() < 700


def test_the_table_below_the_map_leaves_the_legend_one_line(page: MapPage) -> None:
    legend = page.panels.legend
    assert legend is not None
    page.state.view((View.NETWORK,))
    whole = legend.heightForWidth(700)
    page.state.view((View.NETWORK, View.TABLE))
    assert legend.heightForWidth(700) < whole / 2
    page.state.view((View.NETWORK,))
    assert legend.heightForWidth(700) == whole
    page.window().resize(1150, 540)
    QApplication.processEvents()
    assert legend.heightForWidth(700) < whole / 2


def test_what_is_missing_fills_the_column_and_leaves_a_grid_alone(page: MapPage) -> None:
    page.state.view((View.NETWORK, View.TABLE))
    QApplication.processEvents()
    column = page.panels.gaps.parentWidget()
    assert column is not None
    assert page.panels.gaps.height() == column.height()
    page.state.view((View.GRID,))
    assert page.panels.gaps.isHidden()


def test_the_focus_stays_in_the_room_when_the_map_is_put_away(page: MapPage) -> None:
    assert page.canvas.hasFocus()
    page.state.view((View.TABLE,))
    assert page.views.isAncestorOf(QApplication.focusWidget())


def test_a_link_is_opened_and_removed_with_a_way_back(
    page: MapPage, desk: Desk, settle: Callable[[], None]
) -> None:
    link = page.state.network.links[0]
    page.state.select_link(link.id)
    _key(page, Qt.Key.Key_Return)
    _dialog(LinkDialog).reject()
    said: list[tuple[str, str]] = []
    desk.messages.noticed.connect(lambda sentence, way: said.append((sentence, way)))
    _key(page, Qt.Key.Key_Delete)
    settle()
    assert link.id not in {one.id for one in page.state.whole.links}
    assert said[0][0].startswith(f"The link “{link.source_name} ")
    assert said[0][1] == "Undo"
    desk.messages.take_link()
    settle()
    assert link.id in {one.id for one in page.state.whole.links}


def test_removing_several_organisations_is_told_and_taken_back_at_once(
    page: MapPage, desk: Desk, settle: Callable[[], None], qtbot: QtBot
) -> None:
    made = [factories.organisation(desk.office, name) for name in ("Satu", "Dua")]
    desk.changed.emit(_touched(made[0]))
    qtbot.waitUntil(lambda: all(_stored(desk, node) for node in made))
    settle()
    page.refresh()
    page.state.select(*made)
    said: list[str] = []
    desk.messages.noticed.connect(lambda sentence, _: said.append(sentence))
    _key(page, Qt.Key.Key_Delete)
    settle()
    assert not set(made) & set(page.state.whole.by_id)
    assert said == ["2 organisations are removed."]
    desk.messages.take_link()
    settle()
    assert set(made) <= set(page.state.whole.by_id)


def test_what_has_to_act_is_not_removed(page: MapPage, desk: Desk, qtbot: QtBot) -> None:
    """A refusal of the services is shown, and nothing is said to be removed."""
    said: list[str] = []
    desk.messages.noticed.connect(lambda sentence, _: said.append(sentence))
    failed: list[object] = []
    desk.jobs.failed.connect(lambda _, error: failed.append(error))
    council = _node(page, "MBKD")
    page.state.select(council.id)
    _key(page, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: not desk.jobs.running)
    assert len(failed) == 1
    assert said == []
    assert council.id in page.state.whole.by_id


def test_on_a_map_of_some_delete_takes_off_the_map_alone(
    page: MapPage, desk: Desk, settle: Callable[[], None]
) -> None:
    chosen = [node.id for node in page.state.network.nodes if not node.is_post][:3]
    made = maps.add_map(desk.office, "Siapa?", everyone=False, nodes=chosen).record
    page.show_map(made)
    settle()
    assert set(page.state.whole.by_id) == set(chosen)
    page.state.select(chosen[0])
    _key(page, Qt.Key.Key_Delete)
    settle()
    assert set(page.state.whole.by_id) == set(chosen[1:])
    assert chosen[0] in {row.id for row in stakeholders.organisations(desk.office)}


def test_enter_opens_the_organisation_in_stakeholders(page: MapPage, desk: Desk) -> None:
    gone: list[Destination] = []
    desk.going.connect(gone.append)
    page.state.select(page.state.network.nodes[0].id)
    _key(page, Qt.Key.Key_Return)
    assert gone == [Destination(RoomKey.STAKEHOLDERS, page.state.network.nodes[0].id)]


# -- focus, filter, days --------------------------------------------------------


def test_a_digit_puts_the_focus_and_escape_takes_it_off(page: MapPage) -> None:
    node = page.state.network.nodes[0]
    page.state.select(node.id)
    _key(page, Qt.Key.Key_1)
    near = {node.id} | page.state.network.neighbours(node.id)
    clear = {one.node for one in page.canvas.scene.picture.symbols if not one.faded}
    assert clear == near
    assert page.focus.clear_button.text() == f"Focus: {node.label}"
    assert page.focus.steps.current == "1"
    _key(page, Qt.Key.Key_0)
    assert {one.node for one in page.canvas.scene.picture.symbols if not one.faded} == {node.id}
    _key(page, Qt.Key.Key_Escape)
    assert not any(one.faded for one in page.canvas.scene.picture.symbols)
    assert page.state.selection == (node.id,)
    _key(page, Qt.Key.Key_Escape)
    assert page.state.selection == ()
    assert not page.focus.clear_button.isEnabled()


def test_the_banner_counts_what_a_filter_hides_and_shows_it_again(page: MapPage) -> None:
    words = page.hidden.findChildren(QLabel)[0]
    assert not page.hidden.isVisible()
    page.state.filter(Shown(levels=frozenset((Level.CITY,))))
    every = page.state.of_day.nodes
    hidden = sum(node.level is not Level.CITY for node in every)
    assert page.hidden.isVisible()
    assert page.hidden.text == f"{hidden} of {len(every)} hidden –"
    assert words.isVisible()
    page.hidden.link_clicked.emit()
    assert not page.hidden.isVisible()
    assert len(page.state.network.nodes) == len(every)
    kind = page.state.of_day.links[0].type
    page.state.filter(Shown(types=frozenset((kind,))))
    assert "links hidden" in page.hidden.text


def test_the_filter_offers_what_is_on_the_map(page: MapPage) -> None:
    page.filter.choices.aboutToShow.emit()
    groups = {menu.title(): menu for menu in (one.menu() for one in page.filter.choices.actions())}  # type: ignore[union-attr]
    community = next(one for one in groups["Level"].actions() if one.text() == "Community")
    community.trigger()
    assert page.state.shown.levels == {Level.COMMUNITY}
    assert page.filter.text() == "1"
    assert {node.level for node in page.state.network.nodes} == {Level.COMMUNITY}


def test_the_slider_goes_from_the_first_day_to_the_last(
    page: MapPage, desk: Desk, qtbot: QtBot
) -> None:
    one, other = [node.id for node in page.state.network.nodes if not node.is_post][:2]
    today = desk.office.today()
    draft = LinkDraft(type="trains", since=today - timedelta(days=1000))
    made = links.add_links(desk.office, [one], [other], draft).record
    links.update_link(desk.office, made, until=today - timedelta(days=900))
    page.refresh()
    assert made not in {link.id for link in page.state.network.links}
    slider = page.days.slider
    slider.setValue(slider.minimum())
    qtbot.waitUntil(lambda: page.state.day < today - timedelta(days=1000))
    assert made not in {link.id for link in page.state.network.links}
    slider.setValue(slider.maximum() - (_last(page) - today).days - 950)
    qtbot.waitUntil(lambda: made in {link.id for link in page.state.network.links})
    page.state.show_day(today, today - timedelta(days=950))
    assert made in page.state.difference.gone_links
    assert page.days.changes.text().endswith(" gone")
    assert page.days.changes.isVisible()
    assert page.days.day_button.text() == plain_day(today)


def _last(page: MapPage) -> date:
    days = [one.until for one in (*page.state.whole.nodes, *page.state.whole.links)]
    return max([page.state.today, *(day for day in days if day is not None)])


# -- views, room, projector --------------------------------------------------------


def test_views_are_shown_together_or_alone_and_one_stays(page: MapPage) -> None:
    assert page.canvas.isVisible()
    assert page.panels.grid.isVisible()
    assert not page.panels.table.isVisible()
    page.views.turn(View.TABLE)
    assert page.panels.table.isVisible()
    page.views.turn(View.NETWORK)
    page.views.turn(View.GRID)
    assert not page.canvas.isVisible()
    page.views.turn(View.TABLE)
    assert page.state.views == {View.TABLE}
    assert page.panels.table.isVisible()


def test_selecting_in_the_canvas_is_told_to_everybody(page: MapPage) -> None:
    node = page.state.network.nodes[3]
    QTest.mouseClick(page.canvas, LEFT, NONE, _at(page, node.id))
    assert page.state.current
    assert page.canvas.accessibleDescription().startswith(page.state.current_node.name)  # type: ignore[union-attr]


def test_projector_view_hides_influence(page: MapPage, desk: Desk) -> None:
    assert any(one.tower is not None for one in page.canvas.scene.picture.symbols)
    projector(desk).turn()
    assert all(one.tower is None for one in page.canvas.scene.picture.symbols)
    projector(desk).turn()
    assert any(one.tower is not None for one in page.canvas.scene.picture.symbols)


def test_the_facilitator_goes_through_one_type_of_link_after_the_other(page: MapPage) -> None:
    shown = page.facilitate()
    assert shown.isVisible()
    assert shown.step.text().startswith("Step 1 of ")
    assert not shown.canvas.scene.picture.strokes or all(
        one.is_tie for one in shown.canvas.scene.picture.strokes
    )
    assert not shown.back_button.isEnabled()
    shown.forth()
    kind = shown.kind
    assert kind is not None
    drawn = {one.type for one in shown.canvas.scene.picture.strokes if one.link}
    assert drawn <= {kind.key}
    assert shown.editing.kind == kind.key
    for _ in range(shown.last):
        shown.forth()
    assert not shown.next_button.isEnabled()
    assert len(shown.state.network.links) == len(shown.state.of_day.links)
    assert all(one.tower is None for one in shown.canvas.scene.picture.symbols)
    assert page.state.shown.everything
    shown.close()
    assert page.facilitator is None


# -- maps and commands --------------------------------------------------------


def test_the_question_is_worded_in_its_place(
    page: MapPage, desk: Desk, settle: Callable[[], None]
) -> None:
    page.head.word()
    QTest.keyClicks(page.head.question, "Siapa menolong siapa?")
    QTest.keyClick(page.head.question, Qt.Key.Key_Return)
    settle()
    assert reading.maps(desk.office)[0].question == "Siapa menolong siapa?"


def test_another_map_comes_to_the_front(page: MapPage, settle: Callable[[], None]) -> None:
    some = [node.id for node in page.state.network.nodes if not node.is_post][:2]
    page.state.select(*some)
    page.head.add_part()
    settle()
    assert page.state.row.question == "New question"
    assert set(page.state.whole.by_id) == set(some)
    page.show_map(page.state.maps[0].id)
    assert len(page.state.whole.nodes) > 2


def test_every_command_is_bound_and_the_draw_menu_names_its_keys(
    page: MapPage, commands: Commands
) -> None:
    page.state.select(page.state.network.nodes[0].id)
    off = [one.id for one in map_room.commands() if not commands.action(one.id).isEnabled()]
    assert off == []
    menu = page.draw_button.menu()
    listed = [one.text().replace("&", "") for one in menu.actions() if not one.isSeparator()]
    assert len(listed) == sum(len(part) for part in DRAW_MENU)
    page.state.select()
    assert not commands.action("map.pin").isEnabled()
    assert commands.action("map.pin").toolTip() == "Select an organisation first."


def test_letters_typed_elsewhere_are_no_commands(page: MapPage) -> None:
    page.head.question.setFocus()
    QTest.keyClick(page.head.question, Qt.Key.Key_N)
    assert page.editing.line is None
    page.panels.grid.setFocus()
    page.views.buttons[View.GRID].setFocus()
    QTest.keyClick(page.views.buttons[View.GRID], Qt.Key.Key_N)
    assert page.editing.line is None


def test_a_record_is_shown_though_a_filter_hides_it(page: MapPage) -> None:
    node = next(one for one in page.state.of_day.nodes if one.level is Level.COMMUNITY)
    page.state.filter(Shown(levels=frozenset((Level.CITY,))))
    page.show_record(node.id)
    assert page.state.selection == (node.id,)
    assert page.canvas.rect().contains(_at(page, node.id))


def test_two_hundred_edits_leave_nothing_behind(
    page: MapPage, desk: Desk, settle: Callable[[], None]
) -> None:
    node = page.state.network.nodes[0]
    page.state.select(node.id)

    def edit(times: int) -> None:
        for at in range(times):
            _key(page, Qt.Key.Key_F2)
            if page.editing.line is not None:
                page.editing.line.leave()
            page.editing.drop({node.id: (100 + at, 100)})
            _key(page, Qt.Key.Key_1)
            _key(page, Qt.Key.Key_Escape)
            if at % 20 == 0:
                settle()
        settle()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    edit(5)
    before = len(QApplication.allWidgets())
    edit(200)
    assert len(QApplication.allWidgets()) <= before
