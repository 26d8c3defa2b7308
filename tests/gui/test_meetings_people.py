"""The People tab: replies by single keys, naming, inviting, and the balance in words."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from nlc_desktop.domain.meetings import Channel, InvitationRow, Reply
from nlc_desktop.domain.papers import MeetingRole
from nlc_desktop.services import guests as writing
from nlc_desktop.services import history
from nlc_desktop.services.reading import meetings
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.settings import Settings
from nlc_desktop.ui.desk import Desk
from nlc_desktop.ui.jobs import Jobs
from nlc_desktop.ui.meetings.people_tab import PeopleTab
from nlc_desktop.ui.messages import Messages
from nlc_desktop.ui.naming_dialog import NameHolder
from nlc_desktop.ui.theme import Look
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
def tab(desk: Desk, meeting: str, qtbot: QtBot) -> PeopleTab:
    made = PeopleTab(desk)
    qtbot.addWidget(made)
    desk.changed.connect(made.changed)
    made.resize(1100, 600)
    made.show()
    made.show_meeting(meeting)
    return made


def _guest(desk: Desk, meeting: str, identity: str) -> InvitationRow:
    return next(row for row in meetings.guests(desk.office, meeting) if row.id == identity)


def _silent(tab: PeopleTab) -> list[InvitationRow]:
    return [row for row in tab._order() if row.reply is Reply.NONE]


def test_guests_stand_under_levels_with_replies(tab: PeopleTab) -> None:
    titles = [group.title for group in tab.model.groups]
    assert titles == ["National", "State", "City and district", "Community"]
    assert "will come" in tab.model.groups[2].meta
    assert "Will come" in cells(tab.view, "reply")
    assert "13 of 25 answered" in words(tab)


def test_the_model_is_sound(tab: PeopleTab) -> None:
    fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
    QAbstractItemModelTester(tab.model, fatal)
    QAbstractItemModelTester(tab.view.rows, fatal)
    tab.grouping.chosen.emit("level")


@pytest.mark.parametrize(
    ("key", "reply"),
    [(Qt.Key.Key_Y, Reply.YES), (Qt.Key.Key_N, Reply.NO), (Qt.Key.Key_M, Reply.MAYBE)],
)
def test_one_key_sets_the_reply_and_goes_on(
    tab: PeopleTab, desk: Desk, meeting: str, qtbot: QtBot, key: Qt.Key, reply: Reply
) -> None:
    first, second = _silent(tab)[:2]
    tab.show_guest(first.id)
    qtbot.keyClick(tab.view, key)
    settle(qtbot, desk)
    answered = _guest(desk, meeting, first.id)
    assert answered.reply is reply
    assert answered.channel is Channel.PHONE
    assert answered.replied_on == desk.office.today()
    assert tab.view.current.id == second.id
    assert tab.strip is not None


def test_the_way_it_came_is_kept_for_the_next(
    tab: PeopleTab, desk: Desk, meeting: str, qtbot: QtBot
) -> None:
    first, second = _silent(tab)[:2]
    tab.show_guest(first.id)
    assert tab.strip is not None
    tab.strip.channel.setCurrentIndex(list(Channel).index(Channel.LETTER))
    tab.strip.channel.activated.emit(list(Channel).index(Channel.LETTER))
    qtbot.keyClick(tab.view, Qt.Key.Key_Y)
    qtbot.keyClick(tab.view, Qt.Key.Key_N)
    settle(qtbot, desk)
    assert _guest(desk, meeting, first.id).channel is Channel.LETTER
    assert _guest(desk, meeting, second.id).channel is Channel.LETTER


def test_d_asks_who_comes_instead(tab: PeopleTab, desk: Desk, meeting: str, qtbot: QtBot) -> None:
    first, second = _silent(tab)[:2]
    tab.show_guest(first.id)
    qtbot.keyClick(tab.view, Qt.Key.Key_D)
    assert tab.strip is not None
    assert tab.strip.delegate.isVisible()
    qtbot.keyClicks(tab.strip.delegate, "Encik Ravi, Penolong")
    qtbot.keyClick(tab.strip.delegate, Qt.Key.Key_Return)
    settle(qtbot, desk)
    answered = _guest(desk, meeting, first.id)
    assert (answered.reply, answered.delegate) == (Reply.DELEGATE, "Encik Ravi, Penolong")
    assert any("Encik Ravi, Penolong for" in said for said in cells(tab.view, "who"))
    assert tab.view.current.id == second.id


def test_backspace_takes_an_answer_back_and_undo_restores_it(
    tab: PeopleTab, desk: Desk, meeting: str, qtbot: QtBot
) -> None:
    row = next(row for row in tab._order() if row.reply is Reply.YES)
    tab.show_guest(row.id)
    qtbot.keyClick(tab.view, Qt.Key.Key_Backspace)
    settle(qtbot, desk)
    assert _guest(desk, meeting, row.id).reply is Reply.NONE
    desk.write(history.undo)
    settle(qtbot, desk)
    assert _guest(desk, meeting, row.id).reply is Reply.YES


def test_a_click_on_the_strip_answers_too(
    tab: PeopleTab, desk: Desk, meeting: str, qtbot: QtBot
) -> None:
    row = _silent(tab)[0]
    tab.show_guest(row.id)
    assert tab.strip is not None
    tab.strip.answered.emit(Reply.YES)
    settle(qtbot, desk)
    assert _guest(desk, meeting, row.id).reply is Reply.YES


def test_a_typed_name_is_invited(tab: PeopleTab, desk: Desk, meeting: str, qtbot: QtBot) -> None:
    before = len(meetings.guests(desk.office, meeting))
    edit = tab.invite.line.edit
    edit.setFocus()
    qtbot.keyClicks(edit, "Kelab Komuniti Cempaka")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    settle(qtbot, desk)
    rows = meetings.guests(desk.office, meeting)
    assert len(rows) == before + 1
    assert rows[-1].person == "Kelab Komuniti Cempaka"


def test_an_offered_name_invites_that_body(
    tab: PeopleTab, desk: Desk, meeting: str, qtbot: QtBot
) -> None:
    invited = {row.organisation_id for row in meetings.guests(desk.office, meeting)}
    edit = tab.invite.line.edit
    edit.setFocus()
    qtbot.keyClicks(edit, "Universiti")
    offered = tab.invite.mentions.offered
    assert offered
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    settle(qtbot, desk)
    now = meetings.guests(desk.office, meeting)
    assert any(row.organisation_id == offered[0].id or row.post_id == offered[0].id for row in now)
    assert {row.organisation_id for row in now} >= invited


def test_a_pasted_list_invites_everybody_in_one_step(
    tab: PeopleTab, desk: Desk, meeting: str, qtbot: QtBot
) -> None:
    before = len(meetings.guests(desk.office, meeting))
    QGuiApplication.clipboard().setText("Puan Ani\nEncik Bala\n\n• Cik Chong")
    edit = tab.invite.line.edit
    edit.setFocus()
    qtbot.keySequence(edit, QKeySequence.StandardKey.Paste)
    settle(qtbot, desk)
    names = [row.person for row in meetings.guests(desk.office, meeting)][before:]
    assert names == ["Puan Ani", "Encik Bala", "Cik Chong"]
    desk.write(history.undo)
    settle(qtbot, desk)
    assert len(meetings.guests(desk.office, meeting)) == before


def test_the_holder_of_a_post_is_named_in_place(
    tab: PeopleTab, desk: Desk, meeting: str, qtbot: QtBot
) -> None:
    row = next(row for row in tab._order() if row.post_id and not row.person)
    tab._name(row, "Faridah binti Omar")
    settle(qtbot, desk)
    assert "Faridah binti Omar" in _guest(desk, meeting, row.id).person


def test_the_dialog_names_a_holder_with_address(
    tab: PeopleTab, desk: Desk, meeting: str, qtbot: QtBot
) -> None:
    row = next(row for row in tab._order() if row.post_id and not row.person)
    dialog = NameHolder(desk, row.post_id, row.post, "")
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.accept_button.isEnabled()
    assert dialog.accept_button.toolTip() == "Type a name first."
    qtbot.keyClicks(dialog.name, "Faridah binti Omar")
    dialog.honorific.setText("Puan")
    dialog.accept_button.click()
    settle(qtbot, desk)
    assert _guest(desk, meeting, row.id).person == "Puan Faridah binti Omar"


def test_roles_and_removal(tab: PeopleTab, desk: Desk, meeting: str, qtbot: QtBot) -> None:
    row = tab._order()[-1]
    tab.show_guest(row.id)
    assert tab.strip is not None
    tab.strip.role_chosen.emit(MeetingRole.OBSERVER)
    settle(qtbot, desk)
    assert _guest(desk, meeting, row.id).role is MeetingRole.OBSERVER
    qtbot.keyClick(tab.view, Qt.Key.Key_Delete)
    settle(qtbot, desk)
    assert row.id not in [one.id for one in meetings.guests(desk.office, meeting)]


def test_the_order_of_seniority_is_moved_by_alt_arrows(
    tab: PeopleTab, desk: Desk, meeting: str, qtbot: QtBot
) -> None:
    tab.grouping.choose("rank")
    tab.grouping.chosen.emit("rank")
    ids = [row.id for row in meetings.guests(desk.office, meeting)]
    tab.show_guest(ids[3])
    qtbot.keyClick(tab.view, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    settle(qtbot, desk)
    now = [row.id for row in meetings.guests(desk.office, meeting)]
    assert now[2] == ids[3]


def test_the_bars_say_the_same_in_words(tab: PeopleTab) -> None:
    said = tab.room.bars.sentences
    assert "City council: 2 of 5" in said
    assert "Security: cannot" in said
    assert "Health: delegate" in said


def test_balance_warns_and_leads_on(tab: PeopleTab, desk: Desk, meeting: str, qtbot: QtBot) -> None:
    assert "Balance is fine." in words(tab.sentences)
    for row in tab._order():
        if row.sector.value in {"women", "youth"}:
            writing.clear_reply(desk.office, row.id)
    tab.refresh()
    assert "Nobody from women’s or youth groups yet." in words(tab.sentences)
    assert "Chase list" in words(tab.sentences)


def test_an_empty_list_says_how_to_begin(
    tab: PeopleTab, desk: Desk, meeting: str, qtbot: QtBot
) -> None:
    for row in meetings.guests(desk.office, meeting):
        writing.uninvite(desk.office, row.id)
    tab.refresh()
    assert tab.empty.isVisible()
    assert "Nobody is invited yet." in words(tab)
    tab.empty.button.click()
    assert tab.invite.line.edit.hasFocus()
