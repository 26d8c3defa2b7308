"""A day to type: whatever is marked, the numbers go where a person means them."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from nlc_desktop.services.session import OpenOffice
from nlc_desktop.ui.day_field import DayField
from nlc_desktop.ui.theme import Look


@pytest.fixture
def field(example_office: OpenOffice, kit: Look, qtbot: QtBot) -> DayField:
    made = DayField(example_office, "Day")
    made.show_day(example_office.today().replace(year=2027, month=3, day=9))
    qtbot.addWidget(made)
    made.show()
    made.setFocus()
    return made


def test_a_whole_day_is_typed_over_a_marked_one(field: DayField, qtbot: QtBot) -> None:
    field.lineEdit().selectAll()
    qtbot.keyClicks(field, "16/4/2028")
    assert field.day.isoformat() == "2028-04-16"


@pytest.mark.parametrize("typed", ["7/4/2028", "07.04.2028", "7-04-2028"])
def test_strokes_and_zeros_are_as_a_person_likes(field: DayField, qtbot: QtBot, typed: str) -> None:
    field.lineEdit().selectAll()
    qtbot.keyClicks(field, typed)
    assert field.day.isoformat() == "2028-04-07"


def test_a_click_marks_the_day_to_type_over(field: DayField, qtbot: QtBot) -> None:
    line = field.lineEdit()
    line.deselect()
    qtbot.mouseClick(line, Qt.MouseButton.LeftButton, pos=line.cursorRect().center())
    assert line.selectedText()
    line.deselect()
    line.setCursorPosition(0)
    qtbot.mouseClick(line, Qt.MouseButton.LeftButton, pos=line.cursorRect().center())
    assert line.selectedText() == "9"
    qtbot.keyClicks(field, "16/4/2028")
    assert field.day.isoformat() == "2028-04-16"
