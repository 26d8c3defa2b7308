"""The Agenda tab as a person uses it: typing, moving, editing, hints that act."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from nlc_desktop.domain.meetings import ItemRow, Outcome
from nlc_desktop.domain.papers import ItemKind
from nlc_desktop.services import agenda as writing
from nlc_desktop.services import history
from nlc_desktop.services.drafts import PaperDraft
from nlc_desktop.services.reading import meetings
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.settings import Settings
from nlc_desktop.ui.desk import Desk
from nlc_desktop.ui.jobs import Jobs
from nlc_desktop.ui.meetings.agenda_tab import AgendaTab
from nlc_desktop.ui.meetings.kinds import kind_of, minutes_of, why_here
from nlc_desktop.ui.messages import Messages
from nlc_desktop.ui.theme import Look
from nlc_desktop.ui.widgets.buttons import LinkButton
from tests.gui.meetings_desk import cells, settle, words


@pytest.fixture
def desk(example_office: OpenOffice, kit: Look, qtbot: QtBot) -> Iterator[Desk]:
    jobs = Jobs()
    yield Desk(example_office, jobs, Messages(jobs), Settings())
    jobs.shutdown()


@pytest.fixture
def meeting(desk: Desk) -> str:
    found = meetings.next_meeting(desk.office)
    assert found is not None
    return found.id


@pytest.fixture
def tab(desk: Desk, meeting: str, qtbot: QtBot) -> AgendaTab:
    made = AgendaTab(desk)
    qtbot.addWidget(made)
    desk.changed.connect(made.changed)
    made.resize(1100, 600)
    made.show()
    made.show_meeting(meeting)
    return made


def _named(tab: AgendaTab, number: str) -> ItemRow:
    return next(row for row in tab.model.rows if row.number == number)


def _at(tab: AgendaTab, number: str) -> int:
    return cells(tab.view, "number").index(number)


def _type(qtbot: QtBot, tab: AgendaTab, text: str) -> None:
    edit = tab.entry.line.edit
    edit.setFocus()
    qtbot.keyClicks(edit, text)


def test_the_table_says_times_presenters_and_kinds(tab: AgendaTab) -> None:
    assert cells(tab.view, "number")[:3] == ["1", "2", "3"]
    assert cells(tab.view, "starts")[:3] == ["9.00", "9.05", "9.10"]
    assert cells(tab.view, "presenter")[0] == "Datuk Bandar"
    assert cells(tab.view, "kind")[1] == "Adoption"


def test_the_model_is_sound(tab: AgendaTab) -> None:
    QAbstractItemModelTester(tab.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    QAbstractItemModelTester(tab.view.rows, QAbstractItemModelTester.FailureReportingMode.Fatal)
    tab.refresh()


def test_one_line_is_read_back_and_added(
    tab: AgendaTab, desk: Desk, meeting: str, qtbot: QtBot
) -> None:
    _type(qtbot, tab, "Laporan PPS 15m #makluman")
    said = words(tab.entry)
    assert "Laporan PPS" in said
    assert "15 min" in said
    assert "Information" in said
    assert "Enter adds item 10:" in said
    qtbot.keyClick(tab.entry.line.edit, Qt.Key.Key_Return)
    settle(qtbot, desk)
    added = meetings.agenda(desk.office, meeting)[-1]
    assert (added.title, added.minutes, added.kind) == ("Laporan PPS", 15, ItemKind.INFORMATION)
    assert cells(tab.view, "title")[-1] == "Laporan PPS"
    assert tab.entry.line.edit.text() == ""
    assert tab.entry.line.edit.hasFocus()


def test_a_name_is_offered_while_typing_and_taken(
    tab: AgendaTab, desk: Desk, meeting: str, qtbot: QtBot
) -> None:
    _type(qtbot, tab, "Laporan 10m @Pengarah Lat")
    offered = tab.entry.mentions.offered
    assert offered
    qtbot.keyClick(tab.entry.line.edit, Qt.Key.Key_Return)
    assert offered[0].name in tab.entry.line.edit.text()
    qtbot.keyClick(tab.entry.line.edit, Qt.Key.Key_Return)
    settle(qtbot, desk)
    added = meetings.agenda(desk.office, meeting)[-1]
    assert added.presenter_id == offered[0].id


def test_esc_closes_the_names_and_keeps_the_line(tab: AgendaTab, qtbot: QtBot) -> None:
    _type(qtbot, tab, "Laporan @Pengarah")
    assert tab.entry.mentions.offered
    qtbot.keyClick(tab.entry.line.edit, Qt.Key.Key_Escape)
    assert not tab.entry.mentions.offered
    assert tab.entry.line.edit.text() == "Laporan @Pengarah"


def test_a_line_without_a_title_is_given_back(tab: AgendaTab, desk: Desk, qtbot: QtBot) -> None:
    before = len(tab.model.rows)
    _type(qtbot, tab, "15m")
    with qtbot.waitSignal(desk.messages.noticed):
        qtbot.keyClick(tab.entry.line.edit, Qt.Key.Key_Return)
    assert tab.entry.line.edit.text() == "15m"
    assert len(tab.model.rows) == before


def test_alt_arrows_move_an_item_and_undo_puts_it_back(
    tab: AgendaTab, desk: Desk, qtbot: QtBot
) -> None:
    before, title = cells(tab.view, "title"), _named(tab, "5").title
    tab.view.go_to(_named(tab, "5").id)
    qtbot.keyClick(tab.view, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    settle(qtbot, desk)
    assert cells(tab.view, "title")[_at(tab, "4")] == title
    assert tab.view.current.title == title
    desk.write(history.undo)
    settle(qtbot, desk)
    assert cells(tab.view, "title") == before


def test_cells_are_edited_in_place(tab: AgendaTab, desk: Desk, qtbot: QtBot) -> None:
    row = _named(tab, "5")
    tab.view.go_to(row.id)
    tab.view.edit_cell("title")
    editor = tab.view.viewport().findChild(QLineEdit)
    assert editor is not None
    editor.setText("Kawasan")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: cells(tab.view, "title")[_at(tab, "5")] == "Kawasan")
    tab.model.setData(tab.model.index(_at(tab, "5"), 2), "1.5h")
    settle(qtbot, desk)
    assert cells(tab.view, "minutes")[_at(tab, "5")] == "90"
    tab.view.edit_cell("kind")
    box = tab.view.viewport().findChild(QComboBox)
    assert box is not None
    assert box.currentText() == "Discussion"
    box.setCurrentText("Decision")
    tab.view.commitData(box)
    settle(qtbot, desk)
    assert cells(tab.view, "kind")[_at(tab, "5")] == "Decision"


def test_a_length_that_is_none_is_refused_in_words(
    tab: AgendaTab, desk: Desk, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(desk.messages.noticed) as said:
        tab.model.setData(tab.model.index(0, 2), "soon")
    assert "“soon”" in said.args[0]
    assert cells(tab.view, "minutes")[0] == "5"


def test_running_over_is_said_and_one_click_ends_later(
    tab: AgendaTab, desk: Desk, meeting: str, qtbot: QtBot
) -> None:
    desk.write(writing.update_item, _named(tab, "5").id, minutes=45)
    settle(qtbot, desk)
    assert "15 min over" in words(tab.total)
    assert "End at 11.45" in words(tab.worth)
    _press(tab, "End at 11.45")
    settle(qtbot, desk)
    page = meetings.meeting(desk.office, meeting)
    assert page is not None
    assert page.row.minutes == 165
    assert "over" not in words(tab.total)


def _press(tab: AgendaTab, text: str) -> None:
    button = next(b for b in tab.worth.findChildren(LinkButton) if b.text() == text)
    button.click()


def test_a_break_stands_after_the_current_item(tab: AgendaTab, desk: Desk, qtbot: QtBot) -> None:
    tab.view.go_to(_named(tab, "2").id)
    tab.insert_break()
    settle(qtbot, desk)
    numbers = cells(tab.view, "number")
    assert "–" in numbers
    assert tab.model.rows[numbers.index("–")].kind is ItemKind.BREAK
    assert cells(tab.view, "kind")[numbers.index("–")] == ""


def test_the_panel_saves_as_typed_and_keeps_papers(
    tab: AgendaTab, desk: Desk, meeting: str, qtbot: QtBot
) -> None:
    row = _named(tab, "5")
    tab.view.go_to(row.id)
    field = tab.item.public.edit
    field.setFocus()
    qtbot.keyClicks(field, "Perbincangan kawasan")
    settle(qtbot, desk)
    qtbot.waitUntil(lambda: _item(desk, meeting, row.id).public_title == "Perbincangan kawasan")
    qtbot.keyClicks(tab.item.new_paper, "Ringkasan kawasan")
    qtbot.keyClick(tab.item.new_paper, Qt.Key.Key_Return)
    settle(qtbot, desk)
    paper = _item(desk, meeting, row.id).papers[-1]
    assert paper.title == "Ringkasan kawasan"
    assert not paper.received
    assert "Ringkasan kawasan" in words(tab.item)


def _item(desk: Desk, meeting: str, item: str):
    return next(one for one in meetings.agenda(desk.office, meeting) if one.id == item)


def test_missing_papers_are_amber_until_they_arrive(
    tab: AgendaTab, desk: Desk, qtbot: QtBot
) -> None:
    item = tab.model.rows[0].id
    paper = writing.add_paper(desk.office, item, PaperDraft(title="Ucapan")).record
    tab.refresh()
    shown = tab.model.columns[-1].says(tab.model.rows[0])
    assert shown.role == "warn"
    assert "not received yet" in shown.spoken
    desk.write(writing.update_paper, paper, received=True)
    settle(qtbot, desk)
    assert tab.model.columns[-1].says(tab.model.rows[0]).role == "text"


def test_delete_takes_an_item_off_and_undo_brings_it_back(
    tab: AgendaTab, desk: Desk, qtbot: QtBot
) -> None:
    before = cells(tab.view, "title")
    gone = _named(tab, "8").title
    tab.view.go_to(_named(tab, "8").id)
    qtbot.keyClick(tab.view, Qt.Key.Key_Delete)
    settle(qtbot, desk)
    assert gone not in cells(tab.view, "title")
    desk.write(history.undo)
    settle(qtbot, desk)
    assert cells(tab.view, "title") == before


def test_matters_arising_say_why_they_are_here(desk: Desk, tab: AgendaTab) -> None:
    past = next(row for row in meetings.meetings(desk.office) if row.number == "Bil. 3/2026")
    tab.show_meeting(past.id)
    children = [row for row in tab.model.rows if row.parent_id]
    assert [row.number for row in children][:2] == ["3.1", "3.2"]
    assert why_here(children[0]) == "Raised in Bil. 2/2026"
    assert children[0].outcome is not Outcome.AHEAD


def test_circulated_agendas_take_no_more_items(desk: Desk, tab: AgendaTab) -> None:
    past = next(row for row in meetings.meetings(desk.office) if row.number == "Bil. 3/2026")
    tab.show_meeting(past.id)
    assert not tab.entry.isVisible()


@pytest.mark.parametrize(
    ("typed", "minutes"), [("15", 15), ("90m", 90), ("1.5h", 90), ("1:30", 90), ("soon", None)]
)
def test_lengths_are_read_as_people_write_them(typed: str, minutes: int | None) -> None:
    assert minutes_of(typed) == minutes


def test_kinds_are_found_by_their_word() -> None:
    assert kind_of(" decision ") is ItemKind.DECISION
    assert kind_of("nonsense") is None


def test_f2_on_a_row_opens_its_title(tab: AgendaTab, qtbot: QtBot) -> None:
    tab.view.go_to(_named(tab, "5").id)
    tab.view.setFocus()
    qtbot.keyClick(tab.view, Qt.Key.Key_F2)
    editor = tab.view.viewport().findChild(QLineEdit)
    assert editor is not None
    assert editor.text() == _named(tab, "5").title


def test_a_drop_some_rows_away_passes_over_matters_arising(
    tab: AgendaTab, desk: Desk, qtbot: QtBot
) -> None:
    four, heading = _named(tab, "4"), _named(tab, "3")
    rows = [row.id for row in tab.model.rows]
    tab.move_item(four, rows.index(heading.id) - rows.index(four.id) + 1)
    settle(qtbot, desk)
    assert _named(tab, "3").id == four.id
    assert _named(tab, "4").id == heading.id
    assert _named(tab, "4.1").parent_id == heading.id


def test_matters_arising_keep_their_heading_when_moved(
    tab: AgendaTab, desk: Desk, qtbot: QtBot
) -> None:
    first, second = _named(tab, "3.1"), _named(tab, "3.2")
    tab.move_item(first, 1)
    settle(qtbot, desk)
    assert [_named(tab, "3.1").id, _named(tab, "3.2").id] == [second.id, first.id]
    tab.move_item(_named(tab, "3.1"), -9)
    settle(qtbot, desk)
    assert _named(tab, "3.1").id == second.id


def test_a_matter_says_its_origin_where_its_kind_would_be(tab: AgendaTab) -> None:
    matter = _named(tab, "3.1")
    shown = tab.model.columns[5].says(matter)
    assert shown.text == matter.raised
    assert shown.spoken == f"Raised in {matter.raised}"
