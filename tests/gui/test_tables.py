"""Tables: columns, models of frozen rows, filter, and the view with its keys."""

from dataclasses import dataclass, replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from nlc_desktop.ui.palettes import ThemeName
from nlc_desktop.ui.theme import Look
from nlc_desktop.ui.widgets.row_delegate import RowDelegate
from nlc_desktop.ui.widgets.shapes import Shape
from nlc_desktop.ui.widgets.tables import (
    Cell,
    Column,
    Group,
    GroupsModel,
    HiddenBanner,
    Mark,
    Role,
    RowFilter,
    RowsModel,
    RowView,
)


@dataclass(frozen=True)
class Body:
    """An organisation as a row."""

    id: str
    name: str
    members: int
    shape: Shape = Shape.CITY


BODIES = (
    Body("a", "Youth Council", 9),
    Body("b", "District Office", 120),
    Body("c", "Interfaith Committee", 15),
)

RENAMED: list[tuple[str, str]] = []

COLUMNS = (
    Column[Body](
        "name",
        "Organisation",
        lambda row: Cell(
            row.name, mark=Mark(row.shape), second="since 2019", spoken=f"{row.name}, city"
        ),
        stretch=True,
        edit=lambda row, text: RENAMED.append((row.id, text)),
        edit_text=lambda row: row.name,
    ),
    Column[Body](
        "members", "Members", lambda row: str(row.members), sort=lambda row: row.members, right=True
    ),
    Column[Body]("id", "Ref.", lambda row: row.id, hidden=True),
)

GROUPS = (
    Group("city", "City", BODIES[:1], "1 body", "Chase sheet"),
    Group("none", "Nothing here"),
    Group("other", "Others", BODIES[1:]),
)


@pytest.fixture(autouse=True)
def forget() -> None:
    RENAMED.clear()


@pytest.fixture
def view(kit: Look, qtbot: QtBot) -> RowView:
    return shown(RowView(RowsModel(COLUMNS, BODIES), "Organisations"), qtbot)


@pytest.fixture
def grouped(kit: Look, qtbot: QtBot) -> RowView:
    return shown(RowView(GroupsModel(COLUMNS, GROUPS), "Organisations"), qtbot)


def shown(view: RowView, qtbot: QtBot) -> RowView:
    qtbot.addWidget(view)
    view.resize(600, 320)
    with qtbot.waitExposed(view):
        view.show()
    view.setFocus(Qt.FocusReason.TabFocusReason)
    return view


def checked(model):
    return QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)


def test_models_are_sound_while_they_change(kit: Look) -> None:
    rows = RowsModel(COLUMNS, BODIES)
    groups = GroupsModel(COLUMNS, GROUPS)
    kept = [checked(model) for model in (rows, groups, RowFilter(rows), RowFilter(groups))]
    for some in ((), BODIES[:1], BODIES):
        rows.set_rows(some)
        groups.set_groups([Group("g", "Some", some)])
    groups.set_groups(GROUPS)
    groups.set_groups([replace(group, meta="new") for group in GROUPS])
    assert rows.rowCount() == 3
    assert groups.rowCount() == 3
    assert groups.rowCount(groups.index(2, 0)) == 2
    assert len(kept) == 4


def test_filters_are_sound_while_they_filter_and_sort(kit: Look) -> None:
    for model in (RowsModel(COLUMNS, BODIES), GroupsModel(COLUMNS, GROUPS)):
        rows = RowFilter(model)
        kept = checked(rows)
        for words in ("council", "nothing like it", "c"):
            rows.set_text(words)
            rows.sort(1, Qt.SortOrder.DescendingOrder)
        rows.clear()
        assert kept.model() is rows


def names(view: RowView) -> list[str]:
    return [view.rows.index(at, 0).data() for at in range(view.rows.rowCount())]


def test_numbers_sort_as_numbers_and_a_third_click_gives_the_order_back(view: RowView) -> None:
    view.sortByColumn(1, Qt.SortOrder.AscendingOrder)
    assert names(view) == ["Youth Council", "Interfaith Committee", "District Office"]
    view.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    assert names(view)[0] == "District Office"
    view.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
    assert names(view) == [body.name for body in BODIES]


def test_typing_filters_and_the_banner_counts_and_clears(view: RowView, qtbot: QtBot) -> None:
    banner = HiddenBanner(view.rows)
    qtbot.addWidget(banner)
    assert banner.isHidden()
    view.rows.set_text("OFFICE dist")
    assert names(view) == ["District Office"]
    assert banner.text == "2 of 3 hidden –"
    banner.link_clicked.emit()
    assert len(names(view)) == 3
    assert banner.isHidden()


def test_headings_go_when_all_their_rows_are_hidden(grouped: RowView) -> None:
    told = []
    grouped.rows.hidden_changed.connect(lambda *counts: told.append(counts))
    grouped.rows.set_test("large", lambda row: row.members > 10)
    titles = [
        grouped.rows.index(at, 0).data(Role.GROUP).title for at in range(grouped.rows.rowCount())
    ]
    assert titles == ["Others"]
    assert told[-1] == (1, 3)
    grouped.rows.set_test("large", None)
    assert grouped.rows.rowCount() == 3
    assert grouped.rows.hidden() == (0, 3)


def test_the_selection_survives_new_rows(view: RowView) -> None:
    view.go_to("b")
    model = view.rows.model_of_rows
    model.set_rows((*BODIES, Body("d", "Women’s Association", 30)))
    assert view.current.id == "b"
    model.set_rows(tuple(replace(body, members=1) for body in model.rows))
    assert view.current == replace(BODIES[1], members=1)
    told = []
    view.current_changed.connect(told.append)
    model.set_rows(BODIES[:1])
    assert told[-1] is None


def test_the_selection_survives_new_groups(grouped: RowView) -> None:
    grouped.go_to("c")
    grouped.rows.model_of_rows.set_groups([Group("all", "All", BODIES)])
    assert grouped.current.id == "c"
    assert not grouped.go_to("gone")


def test_arrows_skip_headings(grouped: RowView, qtbot: QtBot) -> None:
    grouped.go_to_first()
    assert grouped.current.id == "a"
    qtbot.keyClick(grouped, Qt.Key.Key_Down)
    assert grouped.current is not None
    assert grouped.current.id == "b"
    qtbot.keyClick(grouped, Qt.Key.Key_Up)
    assert grouped.current is not None
    assert grouped.current.id == "a"


def test_keys_open_letter_and_leave(view: RowView, qtbot: QtBot) -> None:
    view.go_to("b")
    with qtbot.waitSignal(view.opened) as opened:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert opened.args == [BODIES[1]]
    with qtbot.waitSignal(view.key_pressed) as pressed:
        qtbot.keyClick(view, Qt.Key.Key_Y)
    assert pressed.args == [BODIES[1], Qt.Key.Key_Y]
    assert view.current == BODIES[1]
    view.go_to("c")
    with qtbot.waitSignal(view.left_below):
        qtbot.keyClick(view, Qt.Key.Key_Down)


def test_rows_are_copied_as_text(view: RowView, qtbot: QtBot) -> None:
    view.selectAll()
    qtbot.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == (
        "Youth Council\t9\nDistrict Office\t120\nInterfaith Committee\t15"
    )


def test_a_cell_is_edited_in_place(view: RowView, qtbot: QtBot) -> None:
    view.go_to("a")
    qtbot.keyClick(view, Qt.Key.Key_F2)
    edit = view.findChild(QLineEdit)
    assert edit.text() == "Youth Council"
    assert edit.accessibleName() == "Organisation"
    edit.setText("Youth Forum")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: RENAMED == [("a", "Youth Forum")])


def test_a_cell_left_as_it_was_changes_nothing(view: RowView, qtbot: QtBot) -> None:
    index = view.rows.index_of("a")
    view.rows.setData(index, "Youth Council")
    assert RENAMED == []
    assert not view.rows.flags(index.siblingAtColumn(1)) & Qt.ItemFlag.ItemIsEditable


def test_alt_arrows_ask_to_move(view: RowView, qtbot: QtBot) -> None:
    view.go_to("b")
    with qtbot.waitSignal(view.move_asked) as asked:
        qtbot.keyClick(view, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert asked.args == [BODIES[1], -1]
    assert view.current == BODIES[1]


def test_left_and_right_go_from_cell_to_cell_past_hidden_ones(view: RowView, qtbot: QtBot) -> None:
    view.go_to("a")
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view.currentIndex().column() == 1
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view.currentIndex().column() == 1
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert view.currentIndex().column() == 0
    assert [row.id for row in view.selected] == ["a"]


def test_columns_can_be_chosen(view: RowView) -> None:
    assert view.isColumnHidden(2)
    menu = view.columns_menu()
    texts = {action.text(): action for action in menu.actions()}
    assert list(texts) == ["Members", "Ref."]
    assert not texts["Ref."].isChecked()
    texts["Ref."].trigger()
    assert not view.isColumnHidden(2)


def test_something_opens_below_a_row_and_moves_the_rest_down(view: RowView, qtbot: QtBot) -> None:
    below, after = QLabel("progress"), view.rows.index_of("b")
    below.setFixedHeight(80)
    before = view.visualRect(after).top()
    assert view.open_below("a", below)
    assert view.visualRect(after).top() == before + 80
    assert below.geometry().top() == 32
    assert view.below is below
    view.rows.model_of_rows.set_rows(BODIES[1:])
    assert view.below is None
    assert not view.open_below("gone", QLabel())


def test_the_link_of_a_heading_can_be_clicked(grouped: RowView, qtbot: QtBot) -> None:
    head = grouped.visualRect(grouped.rows.index(0, 0))
    where = QPoint(grouped.viewport().width() - 20, head.center().y())
    with qtbot.waitSignal(grouped.group_link) as clicked:
        qtbot.mouseClick(grouped.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert clicked.args == ["city"]


def test_what_a_screen_reader_says(view: RowView) -> None:
    index = view.rows.index_of("a")
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Youth Council, city"
    assert view.accessibleName() == "Organisations"


def test_rows_have_the_heights_of_the_design(view: RowView, grouped: RowView, qtbot: QtBot) -> None:
    assert view.visualRect(view.rows.index_of("a")).height() == 32
    assert grouped.visualRect(grouped.rows.index(0, 0)).height() == 28
    tall = shown(RowView(RowsModel(COLUMNS, BODIES), "Tall", row_height=48), qtbot)
    assert tall.visualRect(tall.rows.index_of("a")).height() == 48


@pytest.mark.parametrize("name", ThemeName)
def test_a_selected_row_is_painted_in_its_colours(
    kit: Look, view: RowView, qtbot: QtBot, name: ThemeName
) -> None:
    kit.choose(name)
    view.go_to("b")
    picture = view.viewport().grab().toImage()
    y = view.visualRect(view.rows.index_of("b")).center().y()
    assert picture.pixelColor(5, y) == kit.color("selected")
    assert picture.pixelColor(5, y - 32) == kit.color("surface")


def test_ten_thousand_rows_are_painted_by_what_is_seen(kit: Look, qtbot: QtBot) -> None:
    asked = []
    column = Column[Body]("name", "Name", lambda row: asked.append(row.id) or row.name, width=200)
    rows = tuple(Body(str(at), f"Body {at}", at) for at in range(10_000))
    view = shown(RowView(RowsModel((column,), rows), "Many", delegate=RowDelegate()), qtbot)
    asked.clear()
    view.viewport().repaint()
    assert 0 < len(set(asked)) < 40


def test_the_head_says_how_it_is_sorted_beside_its_word(
    kit: Look, view: RowView, qtbot: QtBot
) -> None:
    head = view.header()
    plain = head.viewport().grab().toImage()
    wide = head.sectionSizeFromContents(1).width()
    view.sortByColumn(1, Qt.SortOrder.AscendingOrder)
    down = head.viewport().grab().toImage()
    view.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    up = head.viewport().grab().toImage()
    assert plain != down != up
    assert head.sectionSizeFromContents(1).width() == wide
    assert head.height() == 32
    kit.choose(scale=2.0)
    assert head.height() == 64


def test_a_click_on_a_head_sorts(view: RowView, qtbot: QtBot) -> None:
    head = view.header()
    where = QPoint(head.sectionViewportPosition(1) + 10, 16)
    qtbot.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert names(view) == ["Youth Council", "Interfaith Committee", "District Office"]


def test_a_filter_follows_what_rows_say_after_a_change(kit: Look, qtbot: QtBot) -> None:
    columns = (Column[Body]("name", "Name", lambda row: row.name, stretch=True),)
    model: RowsModel[Body] = RowsModel(columns, (Body("1", "Aminah", 1), Body("2", "Ravi", 1)))
    rows = RowFilter(model)
    rows.set_text("ravi")
    assert rows.rowCount() == 1
    model.set_rows((Body("1", "Ravi a/l Kumar", 1), Body("2", "Ravi", 1)))
    assert rows.rowCount() == 2
    model.set_rows((Body("3", "Lim", 1), Body("2", "Ravi", 1)))
    assert rows.rowCount() == 1
