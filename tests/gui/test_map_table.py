"""The map as a table: read, edited in place, many rows at once, in step with the others."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from nlc_desktop.domain.links import LinkRow
from nlc_desktop.domain.stakeholders import Level
from nlc_desktop.services import history
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.ui.desk import Desk, RoomKey
from nlc_desktop.ui.map.map_state import MapState
from nlc_desktop.ui.map.table_edits import past_day
from nlc_desktop.ui.map.table_panel import LINKS, NODES, TablePanel
from nlc_desktop.ui.theme import Look
from nlc_desktop.ui.widgets.listed_rows import PAGE, ListedRows
from nlc_desktop.ui.widgets.row_models import RowsModel
from nlc_desktop.ui.widgets.row_view import RowView
from nlc_desktop.ui.widgets.tables import Column
from tests.gui import map_desk


@pytest.fixture
def desk(example_office: OpenOffice, kit: Look, qtbot: QtBot) -> Iterator[Desk]:
    with map_desk.open_desk(example_office) as made:
        yield made


@pytest.fixture
def state(desk: Desk) -> MapState:
    return map_desk.open_state(desk)


@pytest.fixture
def panel(desk: Desk, state: MapState, qtbot: QtBot) -> TablePanel:
    made = TablePanel(desk, state)
    map_desk.show(qtbot, made, 1126, 600)
    made.refresh()
    return made


def _links(panel: TablePanel) -> list[LinkRow]:
    return list(panel.links.rows)


def _choose(view: RowView, *keys: str) -> None:
    flags = QItemSelectionModel.SelectionFlag
    view.selectionModel().clearSelection()
    for key in keys:
        index = view.rows.index_of(key)
        view.selectionModel().select(index, flags.Select | flags.Rows)


def _go(view: RowView, key: str, column: str) -> None:
    at = [one.key for one in view.rows.model_of_rows.columns].index(column)
    index = view.rows.index_of(key).siblingAtColumn(at)
    view.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)


def _type(view: RowView, key: str, column: str, text: str) -> None:
    at = [one.key for one in view.rows.model_of_rows.columns].index(column)
    index = view.rows.model_of_rows.index_of(key).siblingAtColumn(at)
    view.rows.model_of_rows.setData(index, text)


def test_models_keep_the_rules_of_qt(panel: TablePanel) -> None:
    testers = [
        QAbstractItemModelTester(model)
        for model in (panel.nodes, panel.links, panel.node_rows, panel.link_rows)
    ]
    panel.refresh()
    panel.node_rows.set_text("damai")
    panel.node_rows.sort(0, Qt.SortOrder.DescendingOrder)
    assert len(testers) == 4


def test_everything_on_the_map_is_listed(panel: TablePanel, state: MapState) -> None:
    assert panel.nodes.rowCount() == len(state.network.nodes)
    assert panel.links.rowCount() == len(state.network.links)


def test_a_link_is_spoken_as_a_sentence(panel: TablePanel, state: MapState) -> None:
    row = next(one for one in state.network.links if one.type == "informs" and one.strength == 2)
    index = panel.link_rows.index_of(row.id)
    spoken = str(index.data(Qt.ItemDataRole.AccessibleTextRole))
    assert spoken.startswith(f"{row.source_name} informs {row.target_name}")
    assert spoken.endswith("Middling")


def test_every_cell_can_be_read(panel: TablePanel) -> None:
    for view in (panel.node_view, panel.link_view):
        columns = view.rows.model_of_rows.columns
        first = view.rows.index(0, 0)
        for at in range(len(columns)):
            assert first.siblingAtColumn(at).data(Qt.ItemDataRole.AccessibleTextRole) is not None


def test_typing_filters_and_says_how_much_is_hidden(panel: TablePanel, qtbot: QtBot) -> None:
    total = panel.nodes.rowCount()
    panel.node_view.go_to_first()
    panel.node_view.setFocus()
    qtbot.keyClick(panel.node_view, Qt.Key.Key_P)
    qtbot.keyClicks(panel.bar.edit, "olis")
    shown = panel.nodes.rowCount()
    assert 0 < shown < total
    assert panel.bar.banner.text == f"{total - shown} of {total} hidden –"
    panel.bar.banner.link_clicked.emit()
    assert panel.nodes.rowCount() == total


def test_a_head_sorts_and_a_third_click_goes_back(panel: TablePanel) -> None:
    given = [row.id for row in panel.nodes.rows]
    panel.node_rows.sort(4, Qt.SortOrder.DescendingOrder)
    counts = [int(panel.node_rows.index(at, 4).data() or 0) for at in range(5)]
    assert counts == sorted(counts, reverse=True)
    assert counts[0] > counts[-1]
    panel.node_rows.sort(-1)
    assert [row.id for row in panel.nodes.rows] == given


def test_the_type_of_a_link_is_chosen_from_words(
    panel: TablePanel, desk: Desk, qtbot: QtBot
) -> None:
    panel.show_list(LINKS)
    row = next(one for one in _links(panel) if one.type == "informs")
    panel.link_view.go_to(row.id)
    panel.link_view.edit_cell("link_type")
    box = next(one for one in panel.link_view.findChildren(QComboBox) if one.isVisible())
    assert box.currentText() == "informs"
    box.setCurrentText("trains")
    with qtbot.waitSignal(desk.changed):
        box.activated.emit(box.currentIndex())
    assert next(one for one in _links(panel) if one.id == row.id).type == "trains"


def test_a_day_is_typed_in_words_and_nonsense_changes_nothing(
    panel: TablePanel, desk: Desk, qtbot: QtBot
) -> None:
    said = map_desk.notices(desk)
    row = _links(panel)[0]
    _type(panel.link_view, row.id, "since", "whenever")
    assert said[-1][0] == "“whenever” is not a date. Write it like 18 Dec 2026."
    with qtbot.waitSignal(desk.changed):
        _type(panel.link_view, row.id, "since", "5 Mar 2019")
    assert next(one for one in _links(panel) if one.id == row.id).since == date(2019, 3, 5)
    with qtbot.waitSignal(desk.changed):
        _type(panel.link_view, row.id, "since", "")
    assert next(one for one in _links(panel) if one.id == row.id).since is None


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("5 Mar", date(2026, 3, 5)),
        ("24 Nov", date(2025, 11, 24)),
        ("23/11", date(2026, 11, 23)),
        ("1 Jan 2027", date(2027, 1, 1)),
        ("whenever", None),
    ],
)
def test_a_day_without_a_year_is_the_last_that_was(typed: str, day: date | None) -> None:
    assert past_day(typed, date(2026, 11, 23)) == day


def test_many_links_change_in_one_step(panel: TablePanel, desk: Desk, qtbot: QtBot) -> None:
    panel.show_list(LINKS)
    before = {row.id: row.strength for row in _links(panel)}
    chosen = [row.id for row in _links(panel)[:4]]
    _choose(panel.link_view, *chosen)
    assert panel.many_words.text() == "4 links selected"
    strong = panel.strength_button.menu().actions()[3]
    assert strong.text() == "Strong"
    with qtbot.waitSignal(desk.changed):
        strong.trigger()
    now = {row.id: row.strength for row in _links(panel)}
    assert all(now[one] == 3 for one in chosen)
    with qtbot.waitSignal(desk.changed):
        desk.write(history.undo)
    assert {row.id: row.strength for row in _links(panel)} == before


def test_fill_down_gives_the_first_value_to_the_others(
    panel: TablePanel, desk: Desk, qtbot: QtBot
) -> None:
    panel.show_list(LINKS)
    first = next(row for row in _links(panel) if row.type == "informs")
    others = [row for row in _links(panel) if row.type != "informs"][-2:]
    ordered = sorted([first, *others], key=lambda row: panel.links.index_of(row.id).row())
    _choose(panel.link_view, *(row.id for row in ordered))
    _go(panel.link_view, ordered[-1].id, "link_type")
    panel.link_view.setFocus()
    with qtbot.waitSignal(desk.changed):
        panel.fill_button.click()
    now = {row.id: row.type for row in _links(panel)}
    assert {now[row.id] for row in ordered} == {ordered[0].type}


def test_fill_down_of_organisations_leaves_posts_alone(
    panel: TablePanel, desk: Desk, state: MapState, qtbot: QtBot
) -> None:
    bodies = [node for node in panel.nodes.rows if not node.is_post]
    first = next(node for node in bodies if node.level is Level.NATIONAL)
    after = [n for n in panel.nodes.rows if panel.nodes.index_of(n.id).row()
             > panel.nodes.index_of(first.id).row()]  # fmt: skip
    body = next(node for node in after if not node.is_post and node.level is not Level.NATIONAL)
    _choose(panel.node_view, first.id, body.id)
    _go(panel.node_view, body.id, "level")
    with qtbot.waitSignal(desk.changed):
        panel.fill_down()
    assert state.network.by_id[body.id].level is Level.NATIONAL


def test_links_are_removed_and_brought_back(panel: TablePanel, desk: Desk, qtbot: QtBot) -> None:
    panel.show_list(LINKS)
    said = map_desk.notices(desk)
    before = len(_links(panel))
    _choose(panel.link_view, *(row.id for row in _links(panel)[:2]))
    _go(panel.link_view, _links(panel)[0].id, "source")
    panel.link_view.setFocus()
    with qtbot.waitSignal(desk.changed):
        qtbot.keyClick(panel.link_view, Qt.Key.Key_Delete)
    assert len(_links(panel)) == before - 2
    assert said[-1] == ("2 links are removed.", "Undo")
    with qtbot.waitSignal(desk.changed):
        desk.messages.take_link()
    assert len(_links(panel)) == before


def test_links_end_today_and_are_checked(
    panel: TablePanel, desk: Desk, state: MapState, qtbot: QtBot
) -> None:
    panel.show_list(LINKS)
    row = _links(panel)[0]
    _choose(panel.link_view, row.id)
    with qtbot.waitSignal(desk.changed):
        panel.checked_button.click()
    assert state.whole.links and next(
        one for one in state.whole.links if one.id == row.id
    ).checked_on == date(2026, 11, 23)
    with qtbot.waitSignal(desk.changed):
        panel.end_button.click()
    assert next(one for one in state.whole.links if one.id == row.id).until == date(2026, 11, 23)


def test_a_post_keeps_the_level_of_its_organisation(panel: TablePanel, desk: Desk) -> None:
    said = map_desk.notices(desk)
    post = next(node for node in panel.nodes.rows if node.is_post)
    _type(panel.node_view, post.id, "level", "National")
    assert said[-1][0] == "A post has the level, sector and area of its organisation."


def test_selecting_here_selects_everywhere_and_back(panel: TablePanel, state: MapState) -> None:
    one, two = panel.nodes.rows[2].id, panel.nodes.rows[5].id
    _choose(panel.node_view, one, two)
    assert state.selection == (one, two)
    state.select(panel.nodes.rows[9].id)
    assert [row.id for row in panel.node_view.selected] == [panel.nodes.rows[9].id]
    panel.show_list(LINKS)
    link = _links(panel)[3]
    _choose(panel.link_view, link.id)
    assert state.link == link.id
    state.select_link(_links(panel)[5].id)
    assert [row.id for row in panel.link_view.selected] == [_links(panel)[5].id]


def test_selected_rows_are_copied_as_text(panel: TablePanel, qtbot: QtBot) -> None:
    panel.show_list(LINKS)
    row = next(one for one in _links(panel) if one.type == "works-with")
    _choose(panel.link_view, row.id)
    panel.link_view.setFocus()
    qtbot.keyClick(panel.link_view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QGuiApplication.clipboard().text().split("\t")
    assert copied[:3] == [row.source_name, "works with", row.target_name]


def test_enter_opens_the_organisation_in_its_room(
    panel: TablePanel, desk: Desk, qtbot: QtBot
) -> None:
    row = panel.nodes.rows[0]
    panel.node_view.go_to(row.id)
    panel.node_view.setFocus()
    with qtbot.waitSignal(desk.going) as asked:
        qtbot.keyClick(panel.node_view, Qt.Key.Key_Return)
    assert (asked.args[0].room, asked.args[0].record) == (RoomKey.STAKEHOLDERS, row.id)


def test_a_long_list_is_loaded_as_it_is_scrolled_and_all_of_it_can_be_reached(
    kit: Look, qtbot: QtBot
) -> None:
    model: RowsModel[str] = RowsModel([Column("word", "Word", str)], key=str)
    rows = ListedRows(model, str)
    view = RowView(model, "Words", rows=rows)
    map_desk.show(qtbot, view, 300, 200)
    rows.set_rows([f"word {at}" for at in range(3 * PAGE)])
    assert model.rowCount() < 3 * PAGE
    assert rows.hidden() == (0, 3 * PAGE)
    assert view.go_to(f"word {3 * PAGE - 1}")
    assert model.rowCount() == 3 * PAGE
    rows.set_text("word 1")
    rows.set_text("")
    assert model.rowCount() < 3 * PAGE
    view.selectAll()
    assert len(view.selected) == 3 * PAGE
    assert rows.canFetchMore(QModelIndex()) is False


def test_a_long_list_keeps_the_rules_of_qt(kit: Look) -> None:
    model: RowsModel[str] = RowsModel([Column("word", "Word", str)], key=str)
    rows = ListedRows(model, str)
    testers = [QAbstractItemModelTester(one) for one in (model, rows)]
    rows.set_rows([f"word {at}" for at in range(3 * PAGE)])
    rows.fetchMore(QModelIndex())
    rows.set_text("word 1")
    rows.sort(0, Qt.SortOrder.DescendingOrder)
    rows.show_all()
    assert len(testers) == 2


def test_the_end_key_goes_to_the_very_last_row(kit: Look, qtbot: QtBot) -> None:
    model: RowsModel[str] = RowsModel([Column("word", "Word", str)], key=str)
    rows = ListedRows(model, str)
    view = RowView(model, "Words", rows=rows)
    map_desk.show(qtbot, view, 300, 200)
    rows.set_rows([f"word {at}" for at in range(3 * PAGE)])
    view.setFocus()
    view.go_to_first()
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert view.current == f"word {3 * PAGE - 1}"


def test_a_hidden_tab_keeps_its_own_selection(panel: TablePanel, state: MapState) -> None:
    _choose(panel.node_view, panel.nodes.rows[1].id)
    panel.show_list(LINKS)
    assert not panel.many_words.isVisible()
    panel.show_list(NODES)
    assert panel.many_words.text() == "1 selected"
