"""Replies coming in: slip codes, files and text, those to look at, the chase list, the room."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from nlc_desktop.domain.meetings import Channel, InvitationRow, Reply
from nlc_desktop.domain.papers import MeetingRole
from nlc_desktop.domain.reply_guesses import guesses
from nlc_desktop.domain.stakeholders import ContactKind
from nlc_desktop.services import calling, guests, history, mechanisms, meeting_steps, replies
from nlc_desktop.services import meetings as meeting_writing
from nlc_desktop.services.drafts import ContactDraft, GuestDraft, MeetingDraft
from nlc_desktop.services.reading import chase, meetings
from nlc_desktop.services.reading import replies as reading
from nlc_desktop.services.reading.sheets import chase_code
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.services.stakeholders import add_contact
from nlc_desktop.settings import Settings
from nlc_desktop.ui.commands import Commands
from nlc_desktop.ui.desk import TO_LOOK_AT, Desk, Destination, RoomKey
from nlc_desktop.ui.importing.dialog import ImportDialog
from nlc_desktop.ui.importing.drops import Drops
from nlc_desktop.ui.jobs import Jobs
from nlc_desktop.ui.meetings.commands import COMMANDS
from nlc_desktop.ui.meetings.people_tab import PeopleTab
from nlc_desktop.ui.meetings.replies import opening
from nlc_desktop.ui.meetings.replies.chase_window import ChaseWindow
from nlc_desktop.ui.meetings.replies.review_dialog import ReviewDialog
from nlc_desktop.ui.meetings.replies.slip_dialog import SlipDialog
from nlc_desktop.ui.meetings.replies.take_dialog import TakeReplies
from nlc_desktop.ui.meetings.room import MeetingsRoom
from nlc_desktop.ui.messages import Messages
from nlc_desktop.ui.projector import projector
from nlc_desktop.ui.theme import Look
from tests.gui.meetings_desk import cells, settle, words

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal
CALENDAR = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//test//EN
METHOD:REPLY
BEGIN:VEVENT
UID:{uid}
DTSTAMP:20261123T020000Z
DTSTART:20261208T010000Z
ATTENDEE;CN={name};PARTSTAT={answer}:mailto:{address}
COMMENT:{said}
END:VEVENT
END:VCALENDAR
"""


@pytest.fixture
def desk(example_office: OpenOffice, kit: Look, qtbot: QtBot) -> Iterator[Desk]:
    jobs = Jobs()
    yield Desk(example_office, jobs, Messages(jobs), Settings())
    jobs.shutdown()


@pytest.fixture
def meeting(desk: Desk) -> str:
    """The next meeting, called, so that its slips have codes."""
    found = meetings.next_meeting(desk.office)
    assert found is not None
    calling.call(desk.office, found.id)
    return found.id


@pytest.fixture
def tab(desk: Desk, meeting: str, qtbot: QtBot) -> PeopleTab:
    made = PeopleTab(desk)
    qtbot.addWidget(made)
    desk.changed.connect(made.changed)
    made.resize(1100, 640)
    made.show()
    made.show_meeting(meeting)
    return made


@pytest.fixture
def files(desk: Desk, meeting: str, tmp_path: Path) -> Path:
    """A folder with a reply of a guest, one of a stranger, and one that is no calendar file."""
    folder = tmp_path / "jawapan"
    folder.mkdir()
    row = waiting(desk, meeting)[0]
    owner = row.person_id or row.post_id or row.organisation_id
    add_contact(
        desk.office, ContactDraft(owner_id=owner, kind=ContactKind.EMAIL, value="tetamu@jkm.gov.my")
    )
    uid = _uid(desk, meeting)
    answers = (
        ("a", row.display, "ACCEPTED", "tetamu@jkm.gov.my", "With pleasure"),
        ("b", "Ahmad Bakri", "ACCEPTED", "bakri@persatuan.org.my", "A friend told me"),
    )
    for file, name, answer, address, said in answers:
        text = CALENDAR.format(uid=uid, name=name, answer=answer, address=address, said=said)
        (folder / f"{file}.ics").write_text(text, "utf-8")
    (folder / "c.ics").write_text("hello", "utf-8")
    return folder


def _uid(desk: Desk, meeting: str) -> str:
    sql = "SELECT calendar_uid FROM meeting WHERE id = ?"
    return desk.office.reader().execute(sql, (meeting,)).fetchone()[0]


def rows(desk: Desk, meeting: str) -> list[InvitationRow]:
    return list(meetings.guests(desk.office, meeting))


def waiting(desk: Desk, meeting: str) -> list[InvitationRow]:
    return [row.guest for row in chase.chase(desk.office, meeting)]


def guest(desk: Desk, meeting: str, identity: str) -> InvitationRow:
    return next(row for row in rows(desk, meeting) if row.id == identity)


# -- the tab


def test_the_strip_shows_the_code_of_the_slip(tab: PeopleTab, desk: Desk, meeting: str):
    row = waiting(desk, meeting)[0]
    tab.show_guest(row.id)
    assert tab.strip is not None
    code = f"{row.slip_code[:3]} {row.slip_code[3:]}"
    assert tab.strip.slip.accessibleName() == f"slip {code}"


def test_how_and_when_tell_the_minute_and_what_was_said(tab: PeopleTab, desk: Desk, meeting: str):
    row = waiting(desk, meeting)[0]
    guests.set_reply(desk.office, row.id, Reply.YES, Channel.LETTER, comment="Only until ten")
    tab.refresh()
    said = tab.model.columns[-1].says(guest(desk, meeting, row.id))
    assert said.text == "Letter, 23 Nov"
    assert "Mon 23 Nov 2026, " in said.tooltip
    assert "Only until ten" in said.tooltip


def test_after_the_meeting_replies_are_closed(
    tab: PeopleTab, desk: Desk, meeting: str, qtbot: QtBot
):
    row = waiting(desk, meeting)[0]
    meeting_steps.mark_held(desk.office, meeting)
    tab.refresh()
    tab.show_guest(row.id)
    assert tab.strip is not None
    assert "Replies are closed: the meeting was held." in words(tab.strip)
    assert not tab.strip.channel.isVisible()
    qtbot.keyClick(tab.view, Qt.Key.Key_Y)
    settle(qtbot, desk)
    assert guest(desk, meeting, row.id).reply is Reply.NONE
    assert not tab.slip.isVisible()
    assert not tab.take.isEnabled()


# -- slip codes


@pytest.mark.parametrize("form", ["{0}{1}", "{0} {1}", "{2} {3}", "NLC1:{0}{1}", "nlc1:{2}{3}"])
def test_a_typed_or_scanned_code_leads_to_its_guest(
    tab: PeopleTab, desk: Desk, meeting: str, qtbot: QtBot, form: str
):
    row = waiting(desk, meeting)[2]
    code = row.slip_code
    parts = (code[:3], code[3:], code[:3].lower(), code[3:].lower())
    tab.slip.setFocus()
    qtbot.keyClicks(tab.slip, form.format(*parts))
    assert tab.view.current.id == row.id
    qtbot.keyClick(tab.view, Qt.Key.Key_Return)
    assert tab.view.state() != tab.view.State.EditingState
    qtbot.keyClick(tab.view, Qt.Key.Key_Y)
    settle(qtbot, desk)
    noted = guest(desk, meeting, row.id)
    assert (noted.reply, noted.channel) == (Reply.YES, Channel.LETTER)
    assert tab.slip.hasFocus()
    assert tab.slip.text() == ""


def test_an_unknown_code_is_refused_in_one_sentence(tab: PeopleTab, desk: Desk, qtbot: QtBot):
    with qtbot.waitSignal(desk.messages.noticed) as told:
        qtbot.keyClicks(tab.slip, "ZZZ ZZX")
    assert told.args[0] == "No slip has the code ZZZ ZZX. Look at its letters once more."
    tab.slip.setText("K7M 4RT")
    with qtbot.waitSignal(desk.messages.noticed) as told:
        qtbot.keyClick(tab.slip, Qt.Key.Key_Return)
    assert "is no slip code" in told.args[0]


def _other_meeting(desk: Desk) -> tuple[str, InvitationRow]:
    """Another meeting that is called, with one guest."""
    starts = desk.office.clock.now().replace(month=12, day=15)
    made = meeting_writing.plan_meeting(
        desk.office, MeetingDraft(public_title="Perbincangan jalan", starts=starts)
    ).record
    guests.invite(desk.office, made, [GuestDraft(name="Puan Rosnah binti Ali")])
    calling.call(desk.office, made)
    return made, meetings.guests(desk.office, made)[-1]


def test_a_slip_of_another_meeting_says_which(
    tab: PeopleTab, desk: Desk, meeting: str, qtbot: QtBot
):
    other, row = _other_meeting(desk)
    qtbot.keyClicks(tab.slip, row.slip_code)
    dialog = tab.window().findChild(SlipDialog)
    assert dialog is not None
    assert "Puan Rosnah binti Ali" in words(dialog)
    assert "Another meeting: Perbincangan jalan" in words(dialog)
    qtbot.keyClick(dialog.pad, Qt.Key.Key_N)
    settle(qtbot, desk)
    assert guest(desk, other, row.id).reply is Reply.NO
    assert "Puan Rosnah binti Ali: Cannot come" in words(dialog)


def test_slips_are_entered_one_after_the_other(desk: Desk, meeting: str, qtbot: QtBot):
    first, second = waiting(desk, meeting)[:2]
    dialog = SlipDialog(desk, meeting)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.keyClicks(dialog.line, first.slip_code)
    qtbot.keyClick(dialog.pad, Qt.Key.Key_D)
    qtbot.keyClicks(dialog.delegate, "Encik Ravi, Penolong")
    qtbot.keyClick(dialog.delegate, Qt.Key.Key_Return)
    qtbot.keyClicks(dialog.line, second.slip_code)
    qtbot.keyClick(dialog.pad, Qt.Key.Key_M)
    settle(qtbot, desk)
    noted = guest(desk, meeting, first.id)
    assert (noted.reply, noted.delegate) == (Reply.DELEGATE, "Encik Ravi, Penolong")
    assert guest(desk, meeting, second.id).reply is Reply.MAYBE


def test_a_slip_of_a_meeting_that_was_held_takes_no_answer(desk: Desk, meeting: str, qtbot: QtBot):
    row = waiting(desk, meeting)[0]
    meeting_steps.mark_held(desk.office, meeting)
    dialog = SlipDialog(desk, "", row.slip_code)
    qtbot.addWidget(dialog)
    dialog.show()
    assert "Replies are closed: the meeting was held." in words(dialog)
    assert not dialog.pad.isVisible()
    dialog.answer(Reply.YES)
    settle(qtbot, desk)
    assert guest(desk, meeting, row.id).reply is Reply.NONE


def test_the_code_of_a_sheet_opens_what_it_is_about(
    tab: PeopleTab, desk: Desk, meeting: str, qtbot: QtBot
):
    page = meetings.meeting(desk.office, meeting)
    assert page is not None
    with qtbot.waitSignal(desk.going) as went:
        qtbot.keyClicks(tab.slip, page.sheet_code)
    assert went.args == [Destination(RoomKey.MEETINGS, meeting, "people")]
    assert tab.window().findChild(ChaseWindow) is None
    qtbot.keyClicks(tab.slip, chase_code(meeting))
    assert tab.window().findChild(ChaseWindow) is not None


def test_a_sheet_typed_as_a_slip_leads_on(room: MeetingsRoom, desk: Desk, meeting: str, qtbot):
    dialog = room.enter_slip()
    qtbot.keyClicks(dialog.line, chase_code(meeting))
    assert not dialog.isVisible()
    assert room.window().findChild(ChaseWindow) is not None


# -- taking in


def _opened(desk: Desk, qtbot: QtBot, **how) -> TakeReplies:
    dialog = TakeReplies(desk, **how)
    qtbot.addWidget(dialog)
    dialog.show()
    settle(qtbot, desk)
    return dialog


def test_nothing_is_written_before_the_button(desk: Desk, meeting: str, files: Path, qtbot: QtBot):
    before = rows(desk, meeting)
    dialog = _opened(desk, qtbot, paths=[files])
    said = words(dialog)
    assert "1 reply found its guest." in said or "1 replies found" in said
    assert [group.title for group in dialog.model.groups] == [
        "To take in",
        "To look at",
        "Not read",
    ]
    assert dialog.model.groups[1].rows[0].reply.name == "Ahmad Bakri"
    assert any("c.ics" in text for text in cells(dialog.view, "who"))
    assert rows(desk, meeting) == before
    assert reading.review(desk.office) == ()
    dialog.reject()
    assert rows(desk, meeting) == before


def test_taking_in_is_one_step_that_undo_takes_back(
    desk: Desk, meeting: str, files: Path, qtbot: QtBot
):
    row = waiting(desk, meeting)[0]
    dialog = _opened(desk, qtbot, paths=[files])
    dialog.next_button.click()
    settle(qtbot, desk)
    noted = guest(desk, meeting, row.id)
    assert (noted.reply, noted.channel) == (Reply.YES, Channel.MAIL)
    assert noted.comment == "With pleasure"
    assert [one.name for one in reading.review(desk.office, meeting)] == ["Ahmad Bakri"]
    assert "Ahmad Bakri" not in [one.person for one in rows(desk, meeting)]
    history.undo(desk.office)
    assert guest(desk, meeting, row.id).reply is Reply.NONE
    assert reading.review(desk.office, meeting) == ()


def test_what_was_noted_and_what_waits_is_counted_by_itself(
    desk: Desk, files: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
):
    said: list[str] = []
    monkeypatch.setattr(desk.messages, "notice", lambda text, **_: said.append(text))
    dialog = _opened(desk, qtbot, paths=[files])
    dialog.go_on()
    settle(qtbot, desk)
    assert said == ["1 reply is noted. 1 reply has to be looked at."]


def test_space_leaves_a_reply_out(desk: Desk, meeting: str, files: Path, qtbot: QtBot):
    row = waiting(desk, meeting)[0]
    dialog = _opened(desk, qtbot, paths=[files])
    assert dialog.chosen == [row.id]
    qtbot.keyClick(dialog.view, Qt.Key.Key_Space)
    assert dialog.chosen == []
    assert not dialog.next_button.isEnabled()
    assert dialog.next_button.toolTip() == "Tick the replies to take in first."
    qtbot.keyClick(dialog.view, Qt.Key.Key_Space)
    assert dialog.next_button.isEnabled()


def test_the_same_files_again_have_nothing_new(desk: Desk, meeting: str, files: Path, qtbot: QtBot):
    replies.take(desk.office, replies.plan_files(desk.office, [files]))
    (files / "c.ics").unlink()
    dialog = _opened(desk, qtbot, paths=[files])
    assert "2 were noted already." in words(dialog)
    assert not dialog.next_button.isEnabled()
    assert dialog.next_button.toolTip() == "There is nothing new to take in."


def test_a_long_reading_can_be_stopped(desk: Desk, meeting: str, files: Path, qtbot: QtBot):
    text = (files / "a.ics").read_text("utf-8")
    for number in range(400):
        (files / f"d{number}.ics").write_text(text.replace("tetamu@", f"t{number}@"), "utf-8")
    before = rows(desk, meeting)
    dialog = TakeReplies(desk, paths=[files])
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.next_button.isEnabled()
    dialog.cancel_button.click()
    settle(qtbot, desk)
    assert not dialog.isVisible()
    assert dialog.plan is None
    assert rows(desk, meeting) == before
    assert not desk.messages.dialogs


def test_models_of_replies_are_sound(desk: Desk, meeting: str, files: Path, qtbot: QtBot):
    dialog = _opened(desk, qtbot, paths=[files])
    QAbstractItemModelTester(dialog.model, FATAL)
    QAbstractItemModelTester(dialog.view.rows, FATAL)
    dialog.tick_all.click()
    replies.take(desk.office, replies.plan_files(desk.office, [files]))
    review = ReviewDialog(desk, meeting)
    qtbot.addWidget(review)
    for model in (review.model, review.guests, review.view.rows, review.guest_view.rows):
        QAbstractItemModelTester(model, FATAL)
    review.words.setText("a")
    window = ChaseWindow(desk, meeting)
    qtbot.addWidget(window)
    QAbstractItemModelTester(window.model, FATAL)
    QAbstractItemModelTester(window.view.rows, FATAL)
    window.refresh()
    settle(qtbot, desk)


def test_a_folder_on_the_way_to_the_chosen_one_is_not_read(tmp_path: Path):
    chosen = [str(tmp_path), str(tmp_path / "jawapan")]
    assert opening.deepest(chosen) == [tmp_path / "jawapan"]
    assert opening.deepest(chosen[:1]) == [tmp_path]


def test_pasted_lines_are_understood(desk: Desk, meeting: str, qtbot: QtBot):
    first, second = waiting(desk, meeting)[:2]
    dialog = _opened(desk, qtbot, meeting=meeting)
    assert not dialog.next_button.isEnabled()
    dialog.text.setPlainText(f"{first.slip_code} ya\n{second.slip_code} tidak")
    dialog.channel.setCurrentIndex(list(Channel).index(Channel.PHONE))
    dialog.next_button.click()
    settle(qtbot, desk)
    assert len(dialog.chosen) == 2
    dialog.next_button.click()
    settle(qtbot, desk)
    assert guest(desk, meeting, first.id).reply is Reply.YES
    assert guest(desk, meeting, second.id).reply is Reply.NO
    assert not dialog.isVisible()


def test_a_text_without_answers_can_be_mended(desk: Desk, meeting: str, qtbot: QtBot):
    dialog = _opened(desk, qtbot, meeting=meeting)
    dialog.text.setPlainText("good morning")
    dialog.next_button.click()
    settle(qtbot, desk)
    (error,) = desk.messages.dialogs
    assert "Nobody answers in this text." in words(error)
    error.close()
    assert dialog.text.isVisible()
    assert dialog.text.toPlainText() == "good morning"


# -- dropping


def _drop(window: QWidget, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    action, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    where, button = QPoint(5, 5), Qt.MouseButton.LeftButton
    QApplication.sendEvent(window, QDragEnterEvent(where, action, data, button, none))
    event = QDropEvent(where, action, data, button, none)
    QApplication.sendEvent(window, event)


@pytest.fixture
def window(desk: Desk, qtbot: QtBot) -> Iterator[QWidget]:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    drops = Drops(made, desk)
    yield made
    drops.let_go()


def test_a_dropped_folder_opens_with_its_replies(
    window: QWidget, desk: Desk, files: Path, qtbot: QtBot
):
    _drop(window, files)
    settle(qtbot, desk)
    (dialog,) = window.findChildren(TakeReplies)
    assert dialog.plan is not None
    assert len(dialog.plan.matched) == 1
    assert not window.findChildren(ImportDialog)


def test_of_a_mixture_the_contact_list_comes_second(
    window: QWidget, desk: Desk, files: Path, tmp_path: Path, qtbot: QtBot
):
    contacts = tmp_path / "kenalan.csv"
    contacts.write_text("Name,Email\nSalmah binti Ali,salmah@x.my\n", "utf-8")
    _drop(window, contacts, files / "a.ics")
    settle(qtbot, desk)
    (dialog,) = window.findChildren(TakeReplies)
    assert not window.findChildren(ImportDialog)
    dialog.next_button.click()
    settle(qtbot, desk)
    (second,) = window.findChildren(ImportDialog)
    assert second.isVisible()


def test_other_files_are_left_alone(window: QWidget, tmp_path: Path):
    paper = tmp_path / "surat.pdf"
    paper.write_bytes(b"%PDF")
    _drop(window, paper)
    assert not window.findChildren(TakeReplies)


# -- replies to look at


@pytest.fixture
def review(desk: Desk, meeting: str, files: Path, qtbot: QtBot) -> ReviewDialog:
    return _reviewed(desk, meeting, files, qtbot)


def _reviewed(desk: Desk, meeting: str, files: Path, qtbot: QtBot) -> ReviewDialog:
    replies.take(desk.office, replies.plan_files(desk.office, [files]))
    made = ReviewDialog(desk, meeting)
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_tab_says_that_replies_wait(tab: PeopleTab, desk: Desk, files: Path, qtbot: QtBot):
    assert not tab.to_look_at.isVisible()
    desk.write(replies.take, replies.plan_files(desk.office, [files]))
    settle(qtbot, desk)
    assert tab.to_look_at.isVisible()
    tab.to_look_at.link_clicked.emit()
    assert tab.window().findChild(ReviewDialog) is not None


def test_a_stray_says_who_what_and_why(review: ReviewDialog):
    said = words(review)
    assert "Ahmad Bakri · bakri@persatuan.org.my" in said
    assert "A friend told me" in said
    assert "This address was not invited" in said


def test_a_room_reads_no_address_and_no_remark(
    desk: Desk, meeting: str, files: Path, tab: PeopleTab, qtbot: QtBot
):
    row = waiting(desk, meeting)[1]
    guests.set_reply(desk.office, row.id, Reply.DELEGATE, Channel.MAIL, "wakil@jkm.gov.my")
    tab.refresh()
    assert "wakil@jkm.gov.my" in " ".join(cells(tab.view, "who"))
    projector(desk).put(on=True)
    assert "@" not in " ".join(cells(tab.view, "who"))
    taking = _opened(desk, qtbot, paths=[files])
    review = _reviewed(desk, meeting, files, qtbot)
    for shown in (taking, review):
        assert not any(hidden in words(shown) for hidden in ("@", "A friend told me"))
    assert "Ahmad Bakri" in words(review)


def test_a_stray_without_a_name_is_told_by_its_address_once(
    desk: Desk, meeting: str, files: Path, qtbot: QtBot
):
    file = files / "b.ics"
    file.write_text(file.read_text("utf-8").replace("Ahmad Bakri", "bakri@persatuan.org.my"))
    review = _reviewed(desk, meeting, files, qtbot)
    assert review.who.text() == "bakri@persatuan.org.my"


def test_nobody_is_chosen_whom_nothing_speaks_for(desk: Desk, meeting: str, qtbot: QtBot):
    replies.take(desk.office, replies.plan_text(desk.office, "Qistina Zulaikha: ya", meeting))
    review = ReviewDialog(desk, meeting)
    qtbot.addWidget(review)
    review.show()
    assert "Qistina Zulaikha" in words(review)
    assert review.guest is None
    assert not review.assign_button.isEnabled()
    assert review.assign_button.toolTip() == "Choose the guest first."


def test_the_likeliest_guest_is_offered_first(desk: Desk, meeting: str, qtbot: QtBot):
    row = next(row for row in waiting(desk, meeting) if row.person)
    name = f"Anu {row.person.split()[-1]}"
    replies.take(desk.office, replies.plan_text(desk.office, f"{name}: ya", meeting))
    found = reading.review(desk.office, meeting)
    assert found
    review = ReviewDialog(desk, meeting)
    qtbot.addWidget(review)
    review.show()
    likely = guesses(found[0].name, "", rows(desk, meeting))
    assert review.guest is not None
    assert review.guest.id == likely.rows[0].id
    assert likely.fits(review.guest)


def test_a_stray_is_given_to_a_guest(review: ReviewDialog, desk: Desk, meeting: str, qtbot: QtBot):
    row = waiting(desk, meeting)[0]
    count = len(rows(desk, meeting))
    review.words.setText(row.display)
    assert review.guest is not None
    assert review.guest.id == row.id
    assert review.assign_button.isEnabled()
    review.assign_button.click()
    settle(qtbot, desk)
    assert guest(desk, meeting, row.id).reply is Reply.YES
    assert len(rows(desk, meeting)) == count
    assert review.empty.isVisible()


def test_inviting_is_asked_first_and_adds_the_guest(
    review: ReviewDialog, desk: Desk, meeting: str, qtbot: QtBot
):
    question = review.ask_invite()
    assert question is not None
    settle(qtbot, desk)
    assert "Ahmad Bakri" not in [one.person for one in rows(desk, meeting)]
    question.accept()
    qtbot.waitUntil(lambda: reading.review(desk.office, meeting) == (), timeout=5000)
    settle(qtbot, desk)
    (added,) = [one for one in rows(desk, meeting) if one.person == "Ahmad Bakri"]
    assert added.reply is Reply.YES
    assert added.role is MeetingRole.GUEST
    history.undo(desk.office)
    assert "Ahmad Bakri" not in [one.person for one in rows(desk, meeting)]
    assert [one.name for one in reading.review(desk.office, meeting)] == ["Ahmad Bakri"]


def test_a_stray_is_put_aside_and_looked_at_again(
    review: ReviewDialog, desk: Desk, meeting: str, qtbot: QtBot
):
    qtbot.keyClick(review.view, Qt.Key.Key_Delete)
    settle(qtbot, desk)
    assert review.empty.isVisible()
    assert "Put aside: Ahmad Bakri." in words(review)
    review.back.click()
    settle(qtbot, desk)
    assert [one.name for one in reading.review(desk.office, meeting)] == ["Ahmad Bakri"]
    assert review.view.isVisible()


# -- the chase list


@pytest.fixture
def chasing(desk: Desk, meeting: str, qtbot: QtBot) -> ChaseWindow:
    row = waiting(desk, meeting)[0]
    owner = row.person_id or row.post_id or row.organisation_id
    add_contact(
        desk.office, ContactDraft(owner_id=owner, kind=ContactKind.MOBILE, value="012-700 1122")
    )
    made = ChaseWindow(desk, meeting)
    qtbot.addWidget(made)
    made.resize(1120, 640)
    made.show()
    return made


def test_one_key_answers_and_goes_on_while_the_list_stays(
    chasing: ChaseWindow, desk: Desk, meeting: str, qtbot: QtBot
):
    first, second = waiting(desk, meeting)[:2]
    count = len(chasing.model.rows)
    assert chasing.row is not None
    assert chasing.row.id == first.id
    qtbot.keyClick(chasing.view, Qt.Key.Key_Y)
    settle(qtbot, desk)
    noted = guest(desk, meeting, first.id)
    assert (noted.reply, noted.channel) == (Reply.YES, Channel.PHONE)
    assert chasing.row.id == second.id
    assert chasing.strip is not None
    assert len(chasing.model.rows) == count
    assert cells(chasing.view, "reply")[0] == "Will come"
    assert f"{count - 1} without an answer" in words(chasing)


def test_numbers_are_shown_but_not_to_a_room(chasing: ChaseWindow, desk: Desk):
    assert "012-700 1122" in cells(chasing.view, "number")
    projector(desk).put(on=True)
    assert set(cells(chasing.view, "number")) == {"hidden"}


def test_the_text_can_be_copied_for_one_and_for_all(
    chasing: ChaseWindow, desk: Desk, meeting: str, qtbot: QtBot
):
    row = waiting(desk, meeting)[0]
    qtbot.waitUntil(lambda: row.slip_code[:3] in chasing.text.toPlainText(), timeout=10_000)
    chasing.copy_button.click()
    assert row.slip_code[3:] in QGuiApplication.clipboard().text()
    chasing.copy_all_button.click()
    settle(qtbot, desk)
    text = QGuiApplication.clipboard().text()
    assert all(one.slip_code[:3] in text for one in waiting(desk, meeting))
    assert "012-700 1122" in text


def test_the_tab_leads_to_the_chase_list(tab: PeopleTab):
    tab.chase_button.click()
    assert tab.window().findChild(ChaseWindow) is not None


def test_a_meeting_that_was_held_is_not_chased(desk: Desk, meeting: str, qtbot: QtBot):
    row = waiting(desk, meeting)[0]
    meeting_steps.mark_held(desk.office, meeting)
    window = ChaseWindow(desk, meeting)
    qtbot.addWidget(window)
    window.show()
    assert "Replies are closed: the meeting was held." in words(window)
    qtbot.keyClick(window.view, Qt.Key.Key_Y)
    settle(qtbot, desk)
    assert guest(desk, meeting, row.id).reply is Reply.NONE
    assert not window.print_button.isEnabled()


# -- from anywhere in the room


@pytest.fixture
def room(desk: Desk, meeting: str, qtbot: QtBot) -> MeetingsRoom:
    made = MeetingsRoom(desk)
    qtbot.addWidget(made)
    made.resize(1150, 690)
    made.show()
    return made


def test_slips_can_be_entered_without_a_meeting_in_front(room: MeetingsRoom):
    commands = Commands()
    commands.add_all(COMMANDS)
    room.bind(commands)
    commands.enter("meetings")
    commands.run("meeting.slip")
    dialog = room.window().findChild(SlipDialog)
    assert dialog is not None
    assert dialog.isVisible()
    dialog.reject()
    assert not commands.action("meeting.chase").isEnabled()


def test_replies_to_look_at_are_one_of_the_rooms_parts(
    room: MeetingsRoom, desk: Desk, meeting: str
):
    replies.take(desk.office, replies.plan_text(desk.office, "Qistina Zulaikha: ya", meeting))
    room.show_record("", TO_LOOK_AT)
    dialog = room.window().findChild(ReviewDialog)
    assert dialog is not None
    assert "Qistina Zulaikha" in words(dialog)


def test_an_empty_folder_is_refused_in_one_sentence(desk: Desk, tmp_path: Path, qtbot: QtBot):
    dialog = _opened(desk, qtbot, paths=[tmp_path])
    (error,) = desk.messages.dialogs
    assert "There is no reply to read." in words(error)
    error.close()
    assert not dialog.isVisible()


# -- who will be in the room


def test_the_counts_say_how_many_come_or_send_somebody(tab: PeopleTab, desk: Desk, meeting: str):
    for row in rows(desk, meeting):
        guests.clear_reply(desk.office, row.id)
    first, second, third = rows(desk, meeting)[:3]
    guests.set_reply(desk.office, first.id, Reply.YES)
    guests.set_reply(desk.office, second.id, Reply.DELEGATE, None, "Encik Ravi")
    tab.refresh()
    assert "1 | will come | 1 | delegate" in words(tab.room.counts)
    guests.set_reply(desk.office, third.id, Reply.DELEGATE, None, "Cik Mei")
    tab.refresh()
    assert "2 | delegates" in words(tab.room.counts)
    assert "cannot" not in words(tab.room.counts)


def test_bars_turn_to_levels(tab: PeopleTab):
    assert any(said.startswith("City council:") for said in tab.room.bars.sentences)
    tab.room.turn_link.click()
    assert tab.room.bars.sentences[0].startswith("National:")
    assert tab.room.turn_link.text() == "By sector"


def test_nobody_outside_government_who_comes_is_said(tab: PeopleTab, desk: Desk, meeting: str):
    for row in rows(desk, meeting):
        if not row.sector.is_government:
            guests.clear_reply(desk.office, row.id)
    tab.refresh()
    said = words(tab.sentences)
    assert "Nobody from outside government will come yet." in said
    assert "invitations wait for an answer." in said
    assert "Chase list" in said


def test_too_much_security_among_those_who_come_is_said(tab: PeopleTab, desk: Desk, meeting: str):
    for row in rows(desk, meeting):
        if row.sector.is_security:
            guests.set_reply(desk.office, row.id, Reply.YES)
        elif row.reply in {Reply.YES, Reply.DELEGATE}:
            guests.clear_reply(desk.office, row.id)
    tab.refresh()
    assert "More than half of those who will come are from security." in words(tab.sentences)


def test_the_quorum_is_counted_and_can_be_changed(
    tab: PeopleTab, desk: Desk, meeting: str, qtbot: QtBot
):
    page = meetings.meeting(desk.office, meeting)
    assert page is not None
    mechanisms.update_mechanism(desk.office, page.row.mechanism_id, quorum=7)
    tab.refresh()
    assert "7 are needed." in words(tab.sentences)
    dialog = tab.ask_quorum()
    assert dialog is not None
    dialog.number.setValue(19)  # type: ignore[attr-defined]
    dialog.keep.click()  # type: ignore[attr-defined]
    settle(qtbot, desk)
    assert "19 are needed." in words(tab.sentences)
