"""The findings below the search line, by keyboard alone."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest

from nlc_desktop.domain.search import Hit, SearchKind
from nlc_desktop.ui.desk import RoomKey
from nlc_desktop.ui.search.findings import FindingsModel, destination, kind_word

HITS = (
    Hit(SearchKind.ORGANISATION, "o1", "o1", "PDRM Kota Damai"),
    Hit(SearchKind.ORGANISATION, "o2", "o2", "JPNIN"),
    Hit(SearchKind.AGENDA_ITEM, "i1", "m1", "Welcome", "by the Mayor"),
)


def test_the_model_holds_together(qtmodeltester):
    model = FindingsModel()
    qtmodeltester.check(model)
    parent = QObject()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, parent)
    model.set_hits(HITS)
    model.set_hits(())
    model.set_hits(HITS)
    titles = [model.index(row).data() for row in range(model.rowCount())]
    assert titles == ["Organisations", "PDRM Kota Damai", "JPNIN", "Agenda items", "Welcome"]
    assert model.next_hit(-1, 1) == 1
    assert model.next_hit(2, 1) == 4
    assert model.next_hit(4, 1) == -1
    assert model.next_hit(4, -1) == 2


def test_every_kind_has_a_word_and_a_place_to_go():
    for kind in SearchKind:
        to = destination(Hit(kind, "record", "target", "Title"))
        assert to.record
        assert kind_word(kind)
        assert to.room in set(RoomKey)


def test_an_item_of_a_meeting_is_shown_in_its_meeting():
    to = destination(HITS[2])
    assert (to.room, to.record, to.part) == (RoomKey.MEETINGS, "m1", "i1")


@pytest.fixture
def program(programs, example_folder):
    folder = Path(shutil.copytree(example_folder, programs.root / "example"))
    return programs.open(folder)


def typed(programs, program, text: str):
    program.window.focus_search()
    line = program.window.header.search
    QTest.keyClicks(line, text)
    programs.until(lambda: program.house.popup is not None and program.house.popup.isVisible())
    program.house.popup.search()
    return line, program.house.popup


def test_enter_goes_to_what_arrows_chose(programs, program):
    line, popup = typed(programs, program, "pengarah")
    first = popup.view.currentIndex()
    assert popup.model.hit_at(first) is not None
    QTest.keyClick(line, Qt.Key.Key_Down)
    second = popup.view.currentIndex()
    assert second.row() > first.row()
    QTest.keyClick(line, Qt.Key.Key_Up)
    assert popup.view.currentIndex() == first
    QTest.keyClick(line, Qt.Key.Key_Down)
    went = []
    program.desk.going.connect(went.append)
    hit = popup.model.hit_at(second)
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert went == [destination(hit)]
    assert not popup.isVisible()
    assert line.text() == ""


def test_nothing_found_says_so_and_escape_closes(programs, program):
    line, popup = typed(programs, program, "xyzzyq")
    assert "xyzzyq" in popup.nothing.text()
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert popup.isVisible()
    QTest.keyClick(line, Qt.Key.Key_Escape)
    assert not popup.isVisible()
    assert line.text() == ""


def test_it_is_gone_when_the_office_is_locked(programs, program):
    typed(programs, program, "kota")
    program.lock()
    assert program.window.header.search.text() == ""
    assert program.desk is None
