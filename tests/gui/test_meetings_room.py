"""The Meetings room: list, page, steps of a meeting's life, minutes, papers and history."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from nlc_desktop.domain.audience import Audience
from nlc_desktop.domain.meetings import MeetingRow, MeetingState
from nlc_desktop.errors import PaperError
from nlc_desktop.services import agenda as agenda_writing
from nlc_desktop.services import meetings as writing
from nlc_desktop.services.papers import PagePicture
from nlc_desktop.services.reading import meetings, minutes
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.settings import Settings
from nlc_desktop.ui.commands import Commands
from nlc_desktop.ui.desk import Desk, Destination, RoomKey
from nlc_desktop.ui.jobs import Jobs
from nlc_desktop.ui.meetings import build, commands
from nlc_desktop.ui.meetings.call_step.dialog import CallStep
from nlc_desktop.ui.meetings.correction_dialog import CorrectionDialog, adoption_of
from nlc_desktop.ui.meetings.room import MeetingsRoom
from nlc_desktop.ui.messages import Messages
from nlc_desktop.ui.pages_view import PagesView
from nlc_desktop.ui.printing import paint_pages
from nlc_desktop.ui.theme import Look
from tests.gui.meetings_desk import cells, settle, words


@pytest.fixture
def desk(example_office: OpenOffice, kit: Look, qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    jobs = Jobs()
    chosen = Settings(export_folder=tmp_path / "papers")
    yield Desk(example_office, jobs, Messages(jobs), chosen)
    jobs.shutdown()


@pytest.fixture
def room(desk: Desk, qtbot: QtBot) -> MeetingsRoom:
    made = build(desk)
    qtbot.addWidget(made)
    made.resize(1150, 692)
    made.show()
    return made


def _row(desk: Desk, number: str) -> MeetingRow:
    return next(row for row in meetings.meetings(desk.office) if row.number == number)


# -- the list -------------------------------------------------------------------------------


def test_the_list_has_what_is_ahead_on_top(room: MeetingsRoom) -> None:
    assert [group.title for group in room.list.model.groups] == ["Ahead", "2026"]
    assert cells(room.list.view, "number") == [
        "Bil. 4/2026",
        "Bil. 3/2026",
        "Bil. 2/2026",
        "Bil. 1/2026",
    ]
    assert cells(room.list.view, "state")[0] == "Called"
    assert cells(room.list.view, "answers")[0] == "13 of 25"
    assert "4 meetings" in words(room)


def test_typing_filters_and_the_banner_counts(room: MeetingsRoom, qtbot: QtBot) -> None:
    qtbot.keyClicks(room.list.filter, "3/2026")
    assert cells(room.list.view, "number") == ["Bil. 3/2026"]
    assert "3 of 4 hidden" in room.list.banner.text
    room.list.banner.link_clicked.emit()
    assert len(cells(room.list.view, "number")) == 4
    assert room.list.filter.text() == ""


def test_grouping_by_state(room: MeetingsRoom) -> None:
    room.list.grouping.button("state").click()
    titles = [group.title for group in room.list.model.groups]
    assert titles == ["Called", "Circulated", "Adopted"]
    fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
    QAbstractItemModelTester(room.list.model, fatal)
    room.list.refresh()


def test_enter_opens_a_meeting_and_back_leads_to_the_list(
    room: MeetingsRoom, desk: Desk, qtbot: QtBot
) -> None:
    room.list.view.go_to(_row(desk, "Bil. 4/2026").id)
    qtbot.keyClick(room.list.view, Qt.Key.Key_Return)
    assert room.meeting == _row(desk, "Bil. 4/2026").id
    assert room.page.tab_bar.current == "agenda"
    room.page.head.back.click()
    assert room.meeting == ""


def test_a_fresh_office_is_told_how_to_begin(room: MeetingsRoom, desk: Desk, qtbot: QtBot) -> None:
    room.list.model.set_groups([])
    room.list._show(())
    said = words(room.list)
    assert "No meeting yet. Call your first meeting from a ready template." in said
    assert not room.list.panel.isVisible()


# -- the page -------------------------------------------------------------------------------


def test_the_head_says_when_where_and_what_is_next(room: MeetingsRoom, desk: Desk) -> None:
    room.show_record(_row(desk, "Bil. 4/2026").id)
    head = room.page.head
    assert head.title.whole.endswith("· Bil. 4/2026")
    assert head.line.whole.startswith("Tue 8 Dec 2026, 9.00–11.30 · Bilik Mesyuarat Seroja")
    assert head.state.accessibleName() == "State: Called"
    assert head.primary.text() == "Take minutes"


def test_a_long_title_never_hides_the_number(room: MeetingsRoom, desk: Desk) -> None:
    row = _row(desk, "Bil. 4/2026")
    writing.update_meeting(desk.office, row.id, public_title="Mesyuarat " * 25)
    room.show_record(row.id)
    room.page.head.title.resize(300, 28)
    assert room.page.head.title.text().endswith("… · Bil. 4/2026")


def test_parts_lead_to_tabs_and_records(room: MeetingsRoom, desk: Desk) -> None:
    row = _row(desk, "Bil. 4/2026")
    guest = meetings.guests(desk.office, row.id)[4]
    room.show_record(row.id, guest.id)
    assert room.page.tab_bar.current == "people"
    assert room.page.people.view.current.id == guest.id
    item = meetings.agenda(desk.office, row.id)[-1]
    room.show_record(row.id, item.id)
    assert room.page.tab_bar.current == "agenda"
    assert room.page.agenda.view.current.id == item.id
    room.show_record(row.id, "history")
    assert room.page.tab_bar.current == "history"


def test_calling_and_taking_it_back_with_a_reason(
    room: MeetingsRoom, desk: Desk, qtbot: QtBot
) -> None:
    row = _row(desk, "Bil. 4/2026")
    room.show_record(row.id)
    dialog = room.page._ask_step_back()
    assert not dialog.verb.isEnabled()
    dialog.reason.setText("Tarikh salah")
    dialog.verb.click()
    settle(qtbot, desk)
    assert _row(desk, "Bil. 4/2026").state is MeetingState.PLANNED
    assert room.page.head.primary.text() == "Call the meeting…"
    room.page.head.primary.click()
    step = next(one for one in room.window().findChildren(CallStep) if one.isVisible())
    settle(qtbot, desk)
    step.primary.click()
    settle(qtbot, desk)
    step.accept()
    assert _row(desk, "Bil. 4/2026").state is MeetingState.CALLED
    room.show_record(row.id, "history")
    told = " ".join(cells(room.page.history.view, "what"))
    assert "Go back one step: Tarikh salah" in told
    assert "Call the meeting" in told


def test_take_minutes_goes_to_minutes_mode(room: MeetingsRoom, desk: Desk, qtbot: QtBot) -> None:
    row = _row(desk, "Bil. 4/2026")
    room.show_record(row.id)
    with qtbot.waitSignal(desk.going) as went:
        room.page.head.primary.click()
    assert went.args == [Destination(RoomKey.MINUTES, row.id)]


def test_a_meeting_called_off_says_so(room: MeetingsRoom, desk: Desk, qtbot: QtBot) -> None:
    row = _row(desk, "Bil. 4/2026")
    room.show_record(row.id)
    dialog = room.page._ask_call_off()
    dialog.reason.setText("Banjir")
    dialog.verb.click()
    settle(qtbot, desk)
    assert room.page.head.state.accessibleName() == "State: Called off"
    assert room.page.head.primary.text() == "Tell the guests…"


def test_details_are_stored_as_typed(room: MeetingsRoom, desk: Desk, qtbot: QtBot) -> None:
    row = _row(desk, "Bil. 4/2026")
    room.show_record(row.id)
    dialog = room.page.open_details()
    venue = dialog.fields["venue"].edit
    venue.clear()
    qtbot.keyClicks(venue, "Dewan Hamzah")
    qtbot.waitUntil(lambda: _row(desk, "Bil. 4/2026").venue == "Dewan Hamzah")
    dialog.time.setTime(dialog.time.time().addSecs(3600))
    dialog.length.setValue(120)
    settle(qtbot, desk)
    moved = _row(desk, "Bil. 4/2026")
    assert moved.starts is not None
    assert (moved.starts.hour, moved.minutes) == (10, 120)
    assert "10.00–12.00 · Dewan Hamzah" in room.page.head.line.whole
    dialog.done_button.click()


def test_a_mark_needs_its_officer(room: MeetingsRoom, desk: Desk, qtbot: QtBot) -> None:
    row = _row(desk, "Bil. 4/2026")
    room.show_record(row.id)
    dialog = room.page.open_details()
    dialog.marking.mark.setCurrentIndex(1)
    word = dialog.marking.mark.currentData()
    dialog.marking.mark.activated.emit(1)
    settle(qtbot, desk)
    page = meetings.meeting(desk.office, row.id)
    assert page is not None
    assert page.mark == ""
    dialog.marking.officer.setText("Azman bin Harun")
    dialog.marking.officer.editingFinished.emit()
    settle(qtbot, desk)
    page = meetings.meeting(desk.office, row.id)
    assert page is not None
    assert (page.mark, page.mark_officer) == (word, "Azman bin Harun")
    assert page.mark_date == desk.office.today()
    dialog.reject()


def test_commands_act_on_the_meeting_in_front(room: MeetingsRoom, desk: Desk) -> None:
    registry = Commands()
    registry.add_all(commands())
    room.bind(registry)
    registry.enter(RoomKey.MEETINGS.value)
    registry.run("meeting.item")
    assert room.meeting == ""
    room.show_record(_row(desk, "Bil. 4/2026").id, "people")
    registry.run("meeting.item")
    assert room.page.tab_bar.current == "agenda"
    registry.run("meeting.next_tab")
    assert room.page.tab_bar.current == "people"
    registry.run("meeting.list")
    assert room.meeting == ""


# -- minutes --------------------------------------------------------------------------------


def test_minutes_read_like_the_paper(room: MeetingsRoom, desk: Desk) -> None:
    row = _row(desk, "Bil. 3/2026")
    room.show_record(row.id, "minutes")
    said = words(room.page.minutes)
    assert "With the members since" in said
    assert "The minutes of Bil. 2/2026 were confirmed without amendment." in said
    blocks = [b for found in minutes.blocks(desk.office, row.id).values() for b in found]
    numbered = next(b for b in blocks if b.number)
    assert numbered.number in said
    assert numbered.text in said
    assert "Action 3/2026-A1:" in said


def test_an_unwritten_meeting_offers_to_take_minutes(
    room: MeetingsRoom, desk: Desk, qtbot: QtBot
) -> None:
    row = _row(desk, "Bil. 4/2026")
    room.show_record(row.id, "minutes")
    assert "Nothing is written yet." in words(room.page.minutes)
    with qtbot.waitSignal(desk.going) as went:
        room.page.minutes.empty.button.click()
    assert went.args == [Destination(RoomKey.MINUTES, row.id)]


def test_a_correction_is_noted_in_the_next_meeting(
    room: MeetingsRoom, desk: Desk, qtbot: QtBot
) -> None:
    row = _row(desk, "Bil. 3/2026")
    adoption = adoption_of(desk.office, row.id)
    assert adoption is not None
    dialog = CorrectionDialog(desk, adoption)
    qtbot.addWidget(dialog)
    assert not dialog.note.isEnabled()
    dialog.paragraph.setText("4.1.1")
    dialog.text.setPlainText("Seramai 42 orang hadir.")
    dialog.note.click()
    settle(qtbot, desk)
    noted = adoption_of(desk.office, row.id)
    assert noted is not None
    assert [(fix.paragraph, fix.text) for fix in noted.corrections] == [
        ("4.1.1", "Seramai 42 orang hadir.")
    ]
    assert _row(desk, "Bil. 3/2026").state is MeetingState.CIRCULATED


# -- documents ------------------------------------------------------------------------------


def _documents(room: MeetingsRoom, desk: Desk, number: str, qtbot: QtBot):
    room.show_record(_row(desk, number).id, "documents")
    settle(qtbot, desk)
    return room.page.documents


def test_papers_are_shown_as_their_readers_see_them(
    room: MeetingsRoom, desk: Desk, qtbot: QtBot
) -> None:
    tab = _documents(room, desk, "Bil. 4/2026", qtbot)
    assert cells(tab.view, "paper") == [
        "Agenda",
        "Letters · 25",
        "Attendance sheet, with names",
        "Attendance sheet, blank",
        "Matters arising",
        "Minutes",
    ]
    assert tab.pages.count >= 1
    assert "Page 1 of" in tab.preview.place.text()
    assert tab.what.text() == "All that members see; no remarks of the office."
    before = tab.preview.shown
    tab.audience.setCurrentIndex(tab.audience.findData(Audience.COMMUNITY))
    tab.audience.activated.emit(1)
    settle(qtbot, desk)
    assert tab.preview.shown is not None
    assert tab.preview.shown != before


def test_minutes_that_are_not_written_can_not_be_printed(
    room: MeetingsRoom, desk: Desk, qtbot: QtBot
) -> None:
    tab = _documents(room, desk, "Bil. 4/2026", qtbot)
    tab.choose("minutes")
    assert not tab.print_button.isEnabled()
    assert tab.print_button.toolTip() == "Nothing is written yet."


def test_page_keys_turn_and_scale(room: MeetingsRoom, desk: Desk, qtbot: QtBot) -> None:
    tab = _documents(room, desk, "Bil. 3/2026", qtbot)
    assert tab.pages.count > 1
    qtbot.keyClick(tab.pages, Qt.Key.Key_PageDown)
    qtbot.waitUntil(lambda: tab.pages.page == 2)
    wide = tab.pages.widget().sizeHint().width()
    qtbot.keyClick(tab.pages, Qt.Key.Key_Plus)
    settle(qtbot, desk)
    assert tab.pages.widget().sizeHint().width() > wide


def test_a_refusal_of_the_leak_gate_says_its_sentence(
    room: MeetingsRoom, desk: Desk, qtbot: QtBot
) -> None:
    tab = _documents(room, desk, "Bil. 4/2026", qtbot)
    item = meetings.agenda(desk.office, _row(desk, "Bil. 4/2026").id)[-1]
    agenda_writing.update_item(desk.office, item.id, public_title="Countering violent extremism")
    tab.audience.setCurrentIndex(tab.audience.findData(Audience.COMMUNITY))
    tab.audience.activated.emit(1)
    settle(qtbot, desk)
    assert tab.refusal.isVisible()
    assert tab.refusal.text
    assert tab.pages.count == 0
    assert not tab.print_button.isEnabled()
    assert tab.print_button.toolTip() == tab.refusal.text
    error = PaperError("This paper can't be made. Try another.")
    tab.preview._refuse(tab.preview._ticket, error)
    assert tab.refusal.text == "This paper can't be made. Try another."


def test_export_writes_and_offers_the_folder(
    room: MeetingsRoom, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    tab = _documents(room, desk, "Bil. 4/2026", qtbot)
    with qtbot.waitSignal(desk.messages.noticed, timeout=20_000) as said:
        tab.export_button.click()
    assert said.args[1] == "Show in folder"
    written = list((tmp_path / "papers").glob("*.pdf"))
    assert len(written) == 1
    assert written[0].name in said.args[0]
    with qtbot.waitSignal(desk.messages.noticed, timeout=60_000):
        tab.all_button.click()
    assert len(list((tmp_path / "papers").rglob("*.pdf"))) >= 7


def test_pages_print_one_to_a_sheet(qapp: object, tmp_path: Path) -> None:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    image = QImage(100, 141, QImage.Format.Format_RGBA8888)
    image.fill(Qt.GlobalColor.white)
    paint_pages(printer, [image, image, image])
    assert (tmp_path / "out.pdf").read_bytes().count(b"/Type /Page\n") == 3


def test_print_asks_for_the_printer(room: MeetingsRoom, desk: Desk, qtbot: QtBot) -> None:
    tab = _documents(room, desk, "Bil. 4/2026", qtbot)
    tab.print_paper()
    settle(qtbot, desk)
    asked = [one for one in room.window().findChildren(QDialog) if one.isVisible()]
    assert asked
    asked[0].reject()


def test_a_preview_opens_on_its_first_page(kit: Look, qtbot: QtBot) -> None:
    """Counted before the layout has placed the pages, which all lie at the top then."""
    view = PagesView()
    qtbot.addWidget(view)
    view.resize(600, 400)
    view.show()
    told: list[tuple[int, int]] = []
    view.page_changed.connect(lambda page, count: told.append((page, count)))
    blank = PagePicture(400, 500, b"\xff" * 400 * 500 * 4)
    view.show_pages([blank] * 5, 100)
    assert told[-1] == (1, 5)
    qtbot.waitUntil(lambda: view.verticalScrollBar().maximum() > 1500)
    view.turn_to(3)
    assert told[-1] == (3, 5)
