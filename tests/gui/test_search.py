"""The findings below the search line, by keyboard alone."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest

from nlc_desktop.domain.search import Hit, SearchKind
from nlc_desktop.domain.sheet_codes import map_code
from nlc_desktop.services import maps
from nlc_desktop.ui.desk import RoomKey
from nlc_desktop.ui.search.findings import FindingsModel, destination, kind_word
from tests import factories

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


# -- maps, types of link, tags, and the way to the map ------------------------------------


def chosen(popup) -> Hit | None:
    return popup.model.hit_at(popup.view.currentIndex())


def choose(popup, kind: SearchKind) -> Hit:
    rows = (popup.model.index(row) for row in range(popup.model.rowCount()))
    index = next(row for row in rows if (hit := popup.model.hit_at(row)) and hit.kind is kind)
    popup.view.setCurrentIndex(index)
    return popup.model.hit_at(index)


def test_the_code_of_a_sheet_opens_its_map(programs, program):
    made = maps.add_map(program.desk.office, "Siapa melatih belia?", everyone=True).record
    line, popup = typed(programs, program, f" {map_code(made).lower()} ")
    hit = chosen(popup)
    assert (hit.kind, hit.title) == (SearchKind.MAP, "Siapa melatih belia?")
    assert map_code(made) in hit.excerpt
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert program.window.room == RoomKey.MAP
    page = program.window.page(RoomKey.MAP)
    programs.until(lambda: page.state.row.id == made)


def test_a_type_of_link_shows_its_links_alone(programs, program):
    line, popup = typed(programs, program, "trains")
    hit = choose(popup, SearchKind.LINK_TYPE)
    assert (hit.record, hit.title, hit.excerpt) == ("trains", "trains", "is trained by")
    QTest.keyClick(line, Qt.Key.Key_Return)
    page = program.window.page(RoomKey.MAP)
    assert page.state.shown.types == {"trains"}
    assert {link.type for link in page.state.network.links} == {"trains"}


def test_a_tag_finds_bodies_and_people(programs, program):
    office = program.desk.office
    body = factories.organisation(office, "Kelab Teratai", tags=("zone9",))
    person = factories.person(office, "Vasanthi a/p Murugesan", tags=("zone9",))
    _, popup = typed(programs, program, "#zone9")
    found = [popup.model.hit_at(popup.model.index(row)) for row in range(popup.model.rowCount())]
    assert [hit.record for hit in found if hit] == [body, person]


def test_an_organisation_is_shown_on_the_map(programs, program):
    line, popup = typed(programs, program, "UDR")
    hit = choose(popup, SearchKind.ORGANISATION)
    QTest.keyClick(line, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert program.window.room == RoomKey.MAP
    assert program.window.page(RoomKey.MAP).state.selection == (hit.record,)
    assert not popup.isVisible()


def test_people_have_no_place_on_the_map(programs, program):
    line, popup = typed(programs, program, "Kavitha")
    choose(popup, SearchKind.PERSON)
    room = program.window.room
    QTest.keyClick(line, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert (program.window.room, popup.isVisible()) == (room, True)
