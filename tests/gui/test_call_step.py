"""*Call the meeting…*: what a person sees before, during and after the one step."""

import threading
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from nlc_desktop.domain.audience import Audience
from nlc_desktop.domain.meetings import MeetingState
from nlc_desktop.errors import InputError
from nlc_desktop.progress import Progress, Silent
from nlc_desktop.services import agenda, calling, guests, meeting_steps, meetings
from nlc_desktop.services import office as offices
from nlc_desktop.services.call_files import make_papers
from nlc_desktop.services.drafts import GuestDraft, ItemDraft, MeetingDraft
from nlc_desktop.services.reading import meetings as reading
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.settings import Settings
from nlc_desktop.ui.desk import Desk
from nlc_desktop.ui.jobs import Jobs
from nlc_desktop.ui.meetings.batch_print import BatchPrint, printing
from nlc_desktop.ui.meetings.call_step.dialog import CallStep
from nlc_desktop.ui.meetings.page import MeetingView
from nlc_desktop.ui.meetings.paper_work import Shown
from nlc_desktop.ui.messages import Messages
from nlc_desktop.ui.theme import Look
from tests.documents.reading import page_texts
from tests.factories import at
from tests.gui.meetings_desk import cells, settle, words


@pytest.fixture
def desk(example_office: OpenOffice, kit: Look, qtbot: QtBot) -> Iterator[Desk]:
    jobs = Jobs()
    yield Desk(example_office, jobs, Messages(jobs), Settings())
    jobs.shutdown()


@pytest.fixture
def meeting(desk: Desk) -> str:
    """A meeting of the city's committee that was planned and not called."""
    office = desk.office
    offices.update_office(office, email="kesejahteraan@mbkd.example")
    mechanism = reading.mechanisms(office)[0]
    draft = MeetingDraft(
        mechanism_id=mechanism.id,
        template="quarterly-coordination",
        starts=at(2027, 1, 21, 9),
        venue="Dewan Seri Damai",
    )
    return meetings.plan_meeting(office, draft).record


@pytest.fixture
def step(desk: Desk, meeting: str, qtbot: QtBot) -> CallStep:
    return opened(desk, meeting, qtbot)


def opened(desk: Desk, meeting: str, qtbot: QtBot) -> CallStep:
    made = CallStep(desk, meeting)
    qtbot.addWidget(made)
    made.show()
    qtbot.wait(200)
    settle(qtbot, desk)
    return made


def page_of(desk: Desk, meeting: str, qtbot: QtBot) -> MeetingView:
    page = MeetingView(desk)
    qtbot.addWidget(page)
    page.show_meeting(meeting)
    page.show()
    settle(qtbot, desk)
    return page


def state_of(desk: Desk, meeting: str) -> MeetingState:
    page = reading.meeting(desk.office, meeting)
    assert page is not None
    return page.row.state


def test_the_button_opens_the_step_and_calls_nothing_yet(desk, meeting, qtbot) -> None:
    page = page_of(desk, meeting, qtbot)
    assert page.head.primary.text() == "Call the meeting…"
    dialog = page.open_call()
    qtbot.wait(200)
    settle(qtbot, desk)
    assert "What will be made" in words(dialog)
    dialog.reject()
    assert state_of(desk, meeting) is MeetingState.PLANNED


def test_everything_it_makes_is_counted(desk, step) -> None:
    said = words(step)
    count = len(step.plan.letters)
    assert f"{count} letters, each with a reply slip" in said
    assert f"{count} agendas with" in said
    assert f"1 attendance sheet with {count} names" in said
    assert "calendar files" in said
    assert len(cells(step.guests.view, "guest")) == count


def test_the_first_letter_is_shown_and_the_next(desk, step, qtbot) -> None:
    first = step.plan.letters[0]
    assert f"Letter to {first.display}" in words(step)
    assert step.preview.shown is not None
    assert step.preview.pages.count == len(step.preview.shown.pages) > 1
    before = step.preview.shown.data
    step.after.click()
    qtbot.wait(250)
    settle(qtbot, desk)
    assert f"Letter to {step.plan.letters[1].display}" in words(step)
    assert step.preview.shown.data != before
    step.before.click()
    assert f"Letter to {first.display}" in words(step)


@pytest.mark.parametrize("fails", [False, True])
def test_a_letter_that_is_ready_after_the_step_was_closed_is_dropped(
    desk, meeting, qtbot, fails: bool
) -> None:
    step = CallStep(desk, meeting)
    step.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    step.show()
    gate = threading.Event()

    def work(_progress: Progress) -> Shown:
        gate.wait(10)
        if fails:
            raise InputError("This guest is no longer on the list.")
        return Shown("Surat.pdf", b"", ())

    step.preview.ask(lambda _dpi: work)
    step.reject()
    qtbot.waitUntil(lambda: not isValid(step))
    gate.set()
    settle(qtbot, desk)


def test_who_is_not_ticked_is_not_counted_and_gets_no_letter(desk, step, qtbot, meeting) -> None:
    count = len(step.plan.letters)
    step.guests.view.setFocus()
    step.guests.view.go_to_first()
    qtbot.keyClick(step.guests.view, Qt.Key.Key_Space)
    assert f"{count - 1} letters, each with a reply slip" in words(step)
    step.primary.click()
    settle(qtbot, desk)
    sent = [row.id for row in reading.guests(desk.office, meeting) if row.sent_on]
    assert len(sent) == count - 1
    assert step.plan.letters[0].invitation_id not in sent


def test_nobody_ticked_is_refused_with_a_reason(step) -> None:
    step.guests.ticks.tick_all(on=False)
    assert not step.primary.isEnabled()
    assert step.primary.toolTip() == "Tick who gets a letter."


def test_what_is_typed_goes_into_the_letter_and_the_call(desk, step, qtbot, meeting) -> None:
    step.tabs.choose("letter")
    step.fields.reference.selectAll()
    qtbot.keyClicks(step.fields.reference, "MBKD/77")
    step.fields.answer_by.setDate(QDate(2027, 1, 12))
    qtbot.wait(800)
    settle(qtbot, desk)
    assert step.plan.reference == "MBKD/77"
    step.primary.click()
    settle(qtbot, desk)
    plan = calling.preview(desk.office, meeting)
    assert (plan.reference, plan.answer_by) == ("MBKD/77", date(2027, 1, 12))


def test_what_is_worth_a_look_stands_on_top(desk, meeting, qtbot) -> None:
    meetings.reschedule(desk.office, meeting, at(2027, 1, 22, 9))
    step = opened(desk, meeting, qtbot)
    assert "Thaipusam" in step.notice.text
    step.notice.link_clicked.emit()
    assert step.tabs.current == "look"
    assert "Who is invited" in words(step.looks)
    assert any("Police" in line for line in step.looks.bars.sentences)
    assert step.primary.isEnabled()


def test_after_the_call_it_says_what_to_do_next(desk, step, qtbot, meeting) -> None:
    step.primary.click()
    settle(qtbot, desk)
    assert state_of(desk, meeting) is MeetingState.CALLED
    said = words(step)
    assert "The meeting is called." in said
    assert "Answers are asked for by" in said
    assert "Print…" in said
    assert "Save the files…" in said
    assert "Done" in said


def test_the_files_are_saved_and_their_folder_offered(desk, step, qtbot, tmp_path: Path) -> None:
    step.primary.click()
    settle(qtbot, desk)
    assert not step.outcome.folder_button.isVisible()
    step.outcome.save_to(tmp_path / "out")
    settle(qtbot, desk)
    files = step.outcome.files
    assert files is not None
    assert len(files.letters) == len(step.plan.letters)
    assert f"{len(files.everything)} files are in" in words(step)
    assert step.outcome.folder_button.isVisible()


def test_the_papers_are_had_in_another_language(desk, step, qtbot, tmp_path: Path) -> None:
    step.primary.click()
    settle(qtbot, desk)
    qtbot.wait(250)
    settle(qtbot, desk)
    usual = step.preview.shown.data
    box = step.outcome.language
    assert [box.itemText(at) for at in range(box.count())] == [
        *("Bahasa Melayu", "English"), *("Bahasa Indonesia", "Filipino"),
    ]  # fmt: skip
    assert box.currentText() == "Bahasa Melayu"
    box.setCurrentIndex(1)
    box.activated.emit(1)
    qtbot.wait(250)
    settle(qtbot, desk)
    assert "INVITATION" in " ".join(page_texts(step.preview.shown.data))
    assert "INVITATION" not in " ".join(page_texts(usual))
    step.outcome.save_to(tmp_path / "out")
    settle(qtbot, desk)
    assert step.outcome.files.folder.name.endswith("– English")
    assert all("INVITATION" in " ".join(page_texts(one.read_bytes()))
               for one in step.outcome.files.letters[:2])  # fmt: skip


def test_the_queue_counts_letters_agendas_and_the_sheet(desk, step, qtbot) -> None:
    step.primary.click()
    settle(qtbot, desk)
    step.outcome.print_button.click()
    settle(qtbot, desk)
    batch = step.outcome.batch
    assert batch is not None
    count = len(step.plan.letters)
    said = words(batch)
    assert f"{count} letters" in said
    assert f"{count} agendas" in said
    assert "1 attendance sheet" in said
    assert "printed on one side" in said
    whole = sum(job.pages for job in batch.queue)
    assert f"{whole} pages in all." in said
    batch.boxes["letters"].setChecked(False)
    left = whole - batch.queue[0].pages
    assert f"{left} pages in all." in words(batch)
    for box in batch.boxes.values():
        box.setChecked(False)
    assert not batch.print_button.isEnabled()
    batch.reject()


def test_all_pages_of_the_queue_are_printed(desk, meeting, qtbot, tmp_path: Path) -> None:
    calling.call(desk.office, meeting)
    letters = calling.preview(desk.office, meeting).letters[:2]
    only = frozenset(letter.invitation_id for letter in letters)
    batch = BatchPrint(desk.jobs, make_papers(desk.office, meeting, only=only))
    qtbot.addWidget(batch)
    assert batch.queue[0].one_sided
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setFullPage(True)
    printing(printer, batch.queue)(Silent())
    data = (tmp_path / "printed.pdf").read_bytes()
    assert len(page_texts(data)) == sum(job.pages for job in batch.queue)
    assert printer.pageLayout().pageSize().id() == QPageSize.PageSizeId.A4
    batch.reject()


def test_printing_goes_on_behind_the_screen(desk, meeting, qtbot, tmp_path: Path) -> None:
    calling.call(desk.office, meeting)
    only = frozenset({calling.preview(desk.office, meeting).letters[0].invitation_id})
    batch = BatchPrint(desk.jobs, make_papers(desk.office, meeting, only=only))
    qtbot.addWidget(batch)
    pages = sum(job.pages for job in batch.queue)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    with qtbot.waitSignal(batch.went, timeout=60_000) as told:
        batch.print_on(printer)
        assert batch.leave.text() == "Stop"
        assert not batch.print_button.isEnabled()
    assert told.args == [pages]
    assert batch.printed == [job.key for job in batch.queue]


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_file_that_cannot_be_written_says_so(desk, meeting, qtbot, tmp_path: Path) -> None:
    calling.call(desk.office, meeting)
    only = frozenset({calling.preview(desk.office, meeting).letters[0].invitation_id})
    batch = BatchPrint(desk.jobs, make_papers(desk.office, meeting, only=only))
    qtbot.addWidget(batch)
    batch.show()
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFileName(str(tmp_path / "gone" / "printed.pdf"))
    batch.print_on(printer)
    settle(qtbot, desk)
    assert "could not be printed to" in words(batch)
    assert batch.print_button.isEnabled()
    batch.reject()


def test_a_changed_agenda_asks_for_a_revised_notice(desk, meeting, qtbot) -> None:
    office = desk.office
    calling.call(office, meeting)
    page = page_of(desk, meeting, qtbot)
    assert page.head.primary.text() == "Take minutes"
    desk.changed.connect(page.changed)
    desk.write(agenda.add_item, meeting, ItemDraft(title="Program belia"), None)
    settle(qtbot, desk)
    assert page.head.primary.text() == "Issue revised notice"
    step = opened(desk, meeting, qtbot)
    assert "these changed: the agenda" in step.notice.text
    step.primary.click()
    settle(qtbot, desk)
    assert "The revised notice is issued." in words(step)
    assert page.head.primary.text() == "Take minutes"


def test_further_guests_are_written_to(desk, meeting, qtbot, tmp_path: Path) -> None:
    calling.call(desk.office, meeting)
    guests.invite(desk.office, meeting, [GuestDraft(name="Ravi"), GuestDraft(name="Mei Ling")])
    page = page_of(desk, meeting, qtbot)
    assert page.head.primary.text() == "Write to 2 more guests"
    step = opened(desk, meeting, qtbot)
    assert cells(step.guests.view, "guest") == ["Ravi", "Mei Ling"]
    assert "2 letters, each with a reply slip" in words(step)
    step.primary.click()
    settle(qtbot, desk)
    assert "The further letters are ready." in words(step)
    step.outcome.save_to(tmp_path / "out")
    settle(qtbot, desk)
    files = step.outcome.files
    assert files is not None
    assert len(files.letters) == 2


def test_on_the_day_minutes_come_first(desk, meeting, qtbot) -> None:
    calling.call(desk.office, meeting)
    meetings.reschedule(desk.office, meeting, at(2026, 11, 23, 9))
    page = page_of(desk, meeting, qtbot)
    assert page.head.primary.text() == "Take minutes"


def test_guests_of_a_meeting_called_off_are_told(desk, meeting, qtbot) -> None:
    calling.call(desk.office, meeting)
    meeting_steps.call_off(desk.office, meeting, "Banjir")
    page = page_of(desk, meeting, qtbot)
    assert page.head.primary.text() == "Tell the guests…"
    step = opened(desk, meeting, qtbot)
    said = words(step)
    assert "The meeting is called off. These letters say so." in said
    assert step.windowTitle() == "Tell the guests"
    assert "calendar files that take it out of calendars" in said
    assert "to answer by e-mail" not in said
    assert "attendance sheet" not in said
    assert not step.primary.isVisible()


def test_a_letter_that_would_be_refused_says_why(desk, meeting, qtbot) -> None:
    meetings.update_meeting(desk.office, meeting, public_title="Cegah ekstremisme")
    step = opened(desk, meeting, qtbot)
    step.tabs.choose("look")
    assert "“ekstremis” stands in “Cegah ekstremisme”." in step.looks.sentences
    club = next(one for one in step.plan.letters if one.audience is Audience.COMMUNITY)
    step.guests.view.go_to(club.invitation_id)
    qtbot.wait(300)
    settle(qtbot, desk)
    assert step.preview.pages.count == 0
    assert "ekstremis" in step.preview.refusal.text


def test_letters_stand_in_one_line_of_the_documents(desk, meeting, qtbot) -> None:
    page = page_of(desk, meeting, qtbot)
    page.tab_bar.choose("documents")
    tab = page.documents
    settle(qtbot, desk)
    tab.choose("letter")
    assert "Letters" in cells(tab.view, "paper")
    assert tab.print_button.toolTip() == "Letters are made when the meeting is called."
    calling.call(desk.office, meeting)
    tab.refresh()
    settle(qtbot, desk)
    count = len(calling.written_to(desk.office, meeting))
    assert f"Letters · {count}" in cells(tab.view, "paper")
    assert tab.pages.count > 1
    with qtbot.waitSignal(tab.letters_asked):
        tab.print_button.click()
