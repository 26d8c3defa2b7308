"""The dialogs of links: both readings, turned, checked, ended, removed, a pasted list."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nlc_desktop.domain.links import LinkRow
from nlc_desktop.services import history
from nlc_desktop.services.reading import maps as reading
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.ui.desk import Desk
from nlc_desktop.ui.linking.connect_dialog import ConnectDialog
from nlc_desktop.ui.linking.link_dialog import LinkDialog
from nlc_desktop.ui.theme import Look
from tests.gui import map_desk


@pytest.fixture
def desk(example_office: OpenOffice, kit: Look, qtbot: QtBot) -> Iterator[Desk]:
    with map_desk.open_desk(example_office) as made:
        yield made


def _links(desk: Desk) -> dict[str, LinkRow]:
    return {row.id: row for row in reading.network(desk.office).links}


def _open(desk: Desk, qtbot: QtBot, kind: str) -> tuple[LinkRow, LinkDialog]:
    row = next(one for one in _links(desk).values() if one.type == kind and one.until is None)
    made = LinkDialog(desk, row)
    map_desk.show(qtbot, made, 560, 440)
    return row, made


def test_a_link_is_read_both_ways_and_turned(desk: Desk, qtbot: QtBot) -> None:
    row, dialog = _open(desk, qtbot, "informs")
    assert dialog.preview.text().splitlines() == [
        f"{row.source_name} informs {row.target_name}.",
        f"{row.target_name} is informed by {row.source_name}.",
    ]
    dialog.turn_button.click()
    assert dialog.preview.text().startswith(f"{row.source_name} is informed by {row.target_name}.")
    dialog.take_button.click()
    map_desk.settle(qtbot, desk)
    now = _links(desk)[row.id]
    assert (now.source, now.target) == (row.target, row.source)


def test_changing_and_turning_is_one_step_of_undo(desk: Desk, qtbot: QtBot) -> None:
    row, dialog = _open(desk, qtbot, "informs")
    dialog.turn_button.click()
    dialog.note.setText("The other way since the new year")
    dialog.take_button.click()
    map_desk.settle(qtbot, desk)
    now = _links(desk)[row.id]
    assert (now.source, now.note) == (row.target, "The other way since the new year")
    desk.write(history.undo)
    map_desk.settle(qtbot, desk)
    assert _links(desk)[row.id] == row


def test_a_type_without_direction_is_read_once_and_cannot_be_turned(
    desk: Desk, qtbot: QtBot
) -> None:
    row, dialog = _open(desk, qtbot, "works-with")
    assert dialog.preview.text() == f"{row.source_name} works with {row.target_name}."
    assert not dialog.turn_button.isEnabled()
    assert dialog.turn_button.toolTip() == "This type of link has no direction."


def test_it_is_checked_today_without_closing(desk: Desk, qtbot: QtBot) -> None:
    row, dialog = _open(desk, qtbot, "informs")
    with qtbot.waitSignal(desk.changed):
        dialog.check_button.click()
    assert dialog.isVisible()
    assert dialog.checked.text() == "23 Nov"
    assert _links(desk)[row.id].checked_on == date(2026, 11, 23)


@pytest.mark.parametrize("button", ["end_button", "remove_button"])
def test_ending_and_removing_can_be_undone(desk: Desk, qtbot: QtBot, button: str) -> None:
    said = map_desk.notices(desk)
    row, dialog = _open(desk, qtbot, "informs")
    with qtbot.waitSignal(desk.changed):
        getattr(dialog, button).click()
    assert not dialog.isVisible()
    now = _links(desk).get(row.id)
    assert now is None or now.until == date(2026, 11, 23)
    assert (now is None) == (button == "remove_button")
    assert said[-1][1] == "Undo"
    with qtbot.waitSignal(desk.changed):
        desk.messages.take_link()
    assert _links(desk)[row.id].until is None


def test_a_pasted_list_says_which_names_are_new_before_anything_is_written(
    desk: Desk, qtbot: QtBot
) -> None:
    source = map_desk.organisation(desk, "MBKD").id
    known = map_desk.organisation(desk, "UDR").name
    dialog = ConnectDialog(desk, (source,), kind="trains")
    map_desk.show(qtbot, dialog, 480, 320)
    before = len(_links(desk))
    dialog.targets.add_names([known, "Kelab Baharu", "Persatuan Lain"])
    assert "2 names are new organisations." in dialog.preview.text()
    assert dialog.link_button.text() == "Link 3"
    assert len(_links(desk)) == before
    with qtbot.waitSignal(desk.changed):
        dialog.link_button.click()
    assert len(_links(desk)) == before + 3


def test_names_offered_leave_the_line_and_all_of_them_can_be_reached(
    desk: Desk, qtbot: QtBot
) -> None:
    source = next(iter(_links(desk).values())).source
    dialog = ConnectDialog(desk, (source,))
    map_desk.show(qtbot, dialog, 480, 300)
    edit, offered = dialog.targets.edit, dialog.targets.mentions.list
    edit.setFocus()
    QTest.keyClicks(edit, "Damai")
    QApplication.processEvents()
    line = QRect(edit.mapTo(dialog, QPoint()), edit.size())
    assert offered.isVisible()
    assert dialog.rect().contains(offered.geometry())
    assert not offered.geometry().intersects(line)
    for _ in range(offered.count() - 1):
        QTest.keyClick(edit, Qt.Key.Key_Down)
    last = offered.visualItemRect(offered.item(offered.count() - 1))
    assert offered.viewport().rect().contains(last)


def test_enter_takes_the_name_and_enter_again_links(desk: Desk, qtbot: QtBot) -> None:
    row = next(iter(_links(desk).values()))
    dialog = ConnectDialog(desk, (row.source,), kind="trains")
    map_desk.show(qtbot, dialog, 480, 360)
    before = len(_links(desk))
    dialog.targets.edit.setFocus()
    QTest.keyClicks(dialog.targets.edit, "Kelab Baharu Sekali")
    QTest.keyClick(dialog.targets.edit, Qt.Key.Key_Return)
    assert [one.name for one in dialog.targets.chosen] == ["Kelab Baharu Sekali"]
    QTest.keyClick(dialog.targets.edit, Qt.Key.Key_Return)
    map_desk.settle(qtbot, desk)
    assert len(_links(desk)) == before + 1
