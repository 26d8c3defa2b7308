"""The list of doubles: found behind the screen, merged, told apart, opened, by keyboard."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from nlc_desktop.services import duplicates, history
from nlc_desktop.services import stakeholders as writing
from nlc_desktop.services.reading import duplicates as reading
from nlc_desktop.services.reading import stakeholders as stakeholder_reading
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.ui import stakeholders
from nlc_desktop.ui.commands import Commands
from nlc_desktop.ui.desk import Desk
from nlc_desktop.ui.stakeholders.doubles_dialog import DoublesDialog
from nlc_desktop.ui.stakeholders.merge_dialog import MergeDialog
from nlc_desktop.ui.stakeholders.page import StakeholdersPage
from nlc_desktop.ui.theme import Look
from nlc_desktop.ui.widgets.buttons import IconButton
from tests import factories
from tests.gui import map_desk


@pytest.fixture
def desk(example_office: OpenOffice, kit: Look, qtbot: QtBot) -> Iterator[Desk]:
    for pair in reading.likely_pairs(example_office):
        duplicates.not_same(example_office, pair.one, pair.other)
    with map_desk.open_desk(example_office) as made:
        yield made


@pytest.fixture
def pairs(desk: Desk) -> dict[str, str]:
    """Two bodies and two people that are one each, and others that are not; ids by name."""
    office = desk.office
    names = ("Persatuan Belia Kapar", "Pers. Belia Kapar", "Kelab Wanita Teratai")
    made = {name: factories.organisation(office, name) for name in names}
    people = ("Vasanthi a/p Murugesan", "Vasanthi Murugesan", "Ooi Mei Ling")
    return made | {name: factories.person(office, name) for name in people}


@pytest.fixture
def dialog(desk: Desk, pairs: dict[str, str], qtbot: QtBot) -> DoublesDialog:
    made = DoublesDialog(desk)
    map_desk.show(qtbot, made, 860, 500)
    map_desk.settle(qtbot, desk)
    return made


def shown(dialog: DoublesDialog) -> list[tuple[str, str]]:
    return [(row.pair.one_name, row.pair.other_name) for row in dialog.model.rows]


def merging(dialog: QWidget) -> MergeDialog:
    return next(one for one in dialog.findChildren(MergeDialog) if one.isVisible())


BELIA = ("Persatuan Belia Kapar", "Pers. Belia Kapar")
VASANTHI = ("Vasanthi a/p Murugesan", "Vasanthi Murugesan")


def test_pairs_stand_with_their_reasons(dialog: DoublesDialog) -> None:
    QAbstractItemModelTester(dialog.model)
    assert sorted(shown(dialog)) == sorted([BELIA, VASANTHI])
    assert dialog.about.text().startswith("2 pairs look alike.")
    why = {row.pair.one_name: dialog.model.columns[2].says(row).text for row in dialog.model.rows}
    assert why == {BELIA[0]: "same name", VASANTHI[0]: "same name"}
    assert dialog.view.hasFocus()
    assert dialog.current is not None


def test_a_pair_is_told_apart_and_comes_back_with_undo(
    dialog: DoublesDialog, desk: Desk, qtbot: QtBot
) -> None:
    said = map_desk.notices(desk)
    dialog.view.go_to(next(row.id for row in dialog.model.rows if row.pair.one_name == BELIA[0]))
    qtbot.keyClick(dialog.view, Qt.Key.Key_N)
    assert shown(dialog) == [VASANTHI]
    map_desk.settle(qtbot, desk)
    assert shown(dialog) == [VASANTHI]
    assert said == [(f"“{BELIA[0]}” and “{BELIA[1]}” are noted as not the same.", "Undo")]
    desk.write(history.undo)
    map_desk.settle(qtbot, desk)
    assert sorted(shown(dialog)) == sorted([BELIA, VASANTHI])


def test_one_goes_down_the_list_with_enter_alone(
    dialog: DoublesDialog, desk: Desk, pairs: dict[str, str], qtbot: QtBot
) -> None:
    for left in (1, 0):
        qtbot.keyClick(dialog.view, Qt.Key.Key_Return)
        merging(dialog).merge_button.click()
        map_desk.settle(qtbot, desk)
        assert len(shown(dialog)) == left
    assert dialog.empty.isVisible()
    assert not dialog.merge_button.isEnabled()
    assert dialog.merge_button.toolTip() == "Choose a pair first."
    kept = {row.kept_id for row in reading.merges(desk.office)}
    assert kept == {pairs[BELIA[0]], pairs[VASANTHI[0]]}


def test_leaving_a_merge_keeps_the_pair(dialog: DoublesDialog, qtbot: QtBot) -> None:
    qtbot.keyClick(dialog.view, Qt.Key.Key_Return)
    merging(dialog).reject()
    assert len(shown(dialog)) == 2


def test_one_of_the_two_is_opened(
    dialog: DoublesDialog, pairs: dict[str, str], qtbot: QtBot
) -> None:
    asked: list[str] = []
    dialog.record_asked.connect(asked.append)
    dialog._fill()
    first, second = dialog.open_menu.actions()
    pair = dialog.current
    assert pair is not None
    assert (first.text(), second.text()) == (pair.one_name, pair.other_name)
    second.trigger()
    assert asked == [pair.other]
    assert not dialog.isVisible()


def test_nothing_twice_is_said(desk: Desk, qtbot: QtBot) -> None:
    made = DoublesDialog(desk)
    map_desk.show(qtbot, made, 860, 500)
    assert made.lists.currentWidget() is not made.empty
    map_desk.settle(qtbot, desk)
    assert made.empty.isVisible()
    assert made.about.text() == ""


def test_closing_stops_comparing(desk: Desk, pairs: dict[str, str], qtbot: QtBot) -> None:
    made = DoublesDialog(desk)
    map_desk.show(qtbot, made, 860, 500)
    (job,) = desk.jobs.running
    made.reject()
    assert job.cancelled
    map_desk.settle(qtbot, desk)
    assert shown(made) == []


# -- from the lists of the room ---------------------------------------------------------


@pytest.fixture
def page(desk: Desk, pairs: dict[str, str], qtbot: QtBot) -> StakeholdersPage:
    made = stakeholders.build(desk)
    map_desk.show(qtbot, made, 1150, 692)
    map_desk.settle(qtbot, desk)
    return made


def test_the_command_opens_the_list_and_leads_to_a_record(
    page: StakeholdersPage, desk: Desk, pairs: dict[str, str], qtbot: QtBot
) -> None:
    commands = Commands(page)
    commands.add_all(stakeholders.commands())
    page.bind(commands)
    commands.enter("stakeholders")
    commands.action("stakeholder.doubles").trigger()
    dialog = page.findChild(DoublesDialog)
    assert dialog is not None
    map_desk.settle(qtbot, desk)
    dialog._open(pairs[VASANTHI[1]])
    assert page.person_side.name.text() == VASANTHI[1]


@pytest.mark.parametrize("key", ["organisations", "posts", "people"])
def test_any_two_rows_are_merged(
    page: StakeholdersPage, desk: Desk, pairs: dict[str, str], key: str, qtbot: QtBot
) -> None:
    body = pairs["Kelab Wanita Teratai"]
    for title in ("Ketua", "Setiausaha"):
        factories.post(desk.office, title, organisation_id=body)
    page.refresh()
    page._show_list(key)
    said = map_desk.notices(desk)
    page.view.go_to_first()
    assert page.merge_selected() is None
    assert said[0][0].startswith("Select exactly two rows first")
    kept = page.view.current
    qtbot.keyClick(page.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    gone = page.view.current
    dialog = page.merge_selected()
    assert dialog is not None
    assert dialog.page is not None
    assert {dialog.page.kept_id, dialog.page.gone_id} == {kept.id, gone.id}
    assert dialog.page.kept_id == gone.id  # the row the person is on stays
    dialog.swap()
    dialog.merge_button.click()
    map_desk.settle(qtbot, desk)
    ids = [row.id for row in page.view.rows.model_of_rows.rows]
    assert kept.id in ids
    assert gone.id not in ids


def pencil(dialog: MergeDialog, words: str) -> IconButton:
    return next(
        one for one in dialog.findChildren(IconButton) if one.accessibleName().startswith(words)
    )


def test_a_field_is_written_in_other_words(desk: Desk, pairs: dict[str, str], qtbot: QtBot) -> None:
    kept, gone = (pairs[name] for name in BELIA)
    writing.update_organisation(desk.office, kept, note="Bertemu Isnin")
    writing.update_organisation(desk.office, gone, note="Kunci pada Ali")
    dialog = MergeDialog(desk, kept, gone)
    map_desk.show(qtbot, dialog, 700, 500)
    pencil(dialog, "Write Name ").click()
    edit = dialog.written["name"]
    assert isinstance(edit, QLineEdit)
    assert (edit.text(), edit.hasFocus()) == (BELIA[0], True)
    edit.clear()
    assert not dialog.merge_button.isEnabled()
    assert dialog.merge_button.toolTip() == "Write a name, or take one of the two."
    qtbot.keyClicks(edit, "Persatuan Belia Kapar dan Meru")
    pencil(dialog, "Write Note ").click()
    note = dialog.written["note"]
    assert isinstance(note, QPlainTextEdit)
    assert note.toPlainText() == "Bertemu Isnin\nKunci pada Ali"
    dialog.merge_button.click()
    map_desk.settle(qtbot, desk)
    page = stakeholder_reading.organisation(desk.office, kept)
    assert page is not None
    assert page.row.name == "Persatuan Belia Kapar dan Meru"
    assert page.note == "Bertemu Isnin\nKunci pada Ali"


def test_one_of_the_two_values_can_be_taken_after_all(
    desk: Desk, pairs: dict[str, str], qtbot: QtBot
) -> None:
    dialog = MergeDialog(desk, *(pairs[name] for name in BELIA))
    map_desk.show(qtbot, dialog, 700, 500)
    pencil(dialog, "Write Name ").click()
    dialog.written["name"].clear()
    dialog.choices["name"].buttons()[1].click()
    assert dialog.chosen()["name"] == "gone"
    assert not dialog.written
    assert dialog.merge_button.isEnabled()
