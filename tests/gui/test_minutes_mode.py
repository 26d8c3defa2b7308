"""Minutes mode: typing is saved by itself, kinds turn by key, the room is ticked by key."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nlc_desktop.domain.actions import ActionState
from nlc_desktop.domain.meetings import InvitationRow, MeetingState, Outcome
from nlc_desktop.domain.minutes import AdoptionOutcome, Agreement, BlockRow, CheckKind
from nlc_desktop.domain.papers import BlockKind, ItemKind, Presence
from nlc_desktop.services import agenda, minutes
from nlc_desktop.services.reading import actions, meetings
from nlc_desktop.services.reading import minutes as reading
from nlc_desktop.services.reading.stakeholders import candidates
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.settings import Settings
from nlc_desktop.ui.commands import Commands
from nlc_desktop.ui.desk import Desk, Destination, RoomKey
from nlc_desktop.ui.jobs import Jobs
from nlc_desktop.ui.messages import Messages
from nlc_desktop.ui.minutes import MinutesPage, commands
from nlc_desktop.ui.projector import projector
from nlc_desktop.ui.theme import Look
from tests.gui.meetings_desk import settle, words


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


def _open(desk: Desk, meeting: str, qtbot: QtBot) -> MinutesPage:
    made = MinutesPage(desk)
    qtbot.addWidget(made)
    known = Commands(made)
    known.add_all(commands())
    made.bind(known)
    for command in commands():
        made.addAction(known.action(command.id))
    known.enter(RoomKey.MINUTES)
    made.resize(1366, 768)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    made.show_record(meeting)
    return made


@pytest.fixture
def page(desk: Desk, meeting: str, qtbot: QtBot) -> Iterator[MinutesPage]:
    made = _open(desk, meeting, qtbot)
    made.go_to(_business(desk, meeting))
    made.middle.lines.focus_line()
    yield made
    made.hide()
    settle(qtbot, desk)


def _business(desk: Desk, meeting: str) -> str:
    """A plain item, neither standing nor carried over."""
    plain = {ItemKind.DISCUSSION, ItemKind.INFORMATION, ItemKind.DECISION}
    items = meetings.agenda(desk.office, meeting)
    return [one.id for one in items if one.kind in plain and not one.parent_id and not one.closed][
        2
    ]


def _type(qtbot: QtBot, desk: Desk, text: str) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    qtbot.keyClicks(focus, text)
    qtbot.wait(260)
    settle(qtbot, desk)
    qtbot.wait(10)


def _key(
    qtbot: QtBot, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    qtbot.keyClick(focus, key, held)


def _ctrl(qtbot: QtBot, key: Qt.Key) -> None:
    _key(qtbot, key, Qt.KeyboardModifier.ControlModifier)


def _rest(qtbot: QtBot, desk: Desk) -> None:
    settle(qtbot, desk)
    qtbot.wait(20)
    settle(qtbot, desk)


def _written(desk: Desk, meeting: str, item: str) -> tuple[BlockRow, ...]:
    return reading.blocks(desk.office, meeting).get(item, ())


def _guest(desk: Desk, meeting: str, identity: str) -> InvitationRow:
    return next(row for row in meetings.guests(desk.office, meeting) if row.id == identity)


# -- typing ---------------------------------------------------------------------------------


def test_typing_saves_itself(page: MinutesPage, desk: Desk, meeting: str, qtbot: QtBot) -> None:
    item = page._item
    _type(qtbot, desk, "Pengerusi mengalu-alukan")
    (first,) = _written(desk, meeting, item)
    assert (first.kind, first.text) == (BlockKind.NOTE, "Pengerusi mengalu-alukan")
    _type(qtbot, desk, " semua")
    (again,) = _written(desk, meeting, item)
    assert (again.id, again.text) == (first.id, "Pengerusi mengalu-alukan semua")
    state = meetings.meeting(desk.office, meeting)
    assert state is not None
    assert state.row.state is MeetingState.MINUTES_DRAFT


def test_going_on_typing_does_not_put_the_commit_off(
    page: MinutesPage, desk: Desk, meeting: str, qtbot: QtBot
) -> None:
    edit = page.middle.lines.rows[0].edit
    for _ in range(20):
        qtbot.keyClicks(edit, "a")
        qtbot.wait(30)
    settle(qtbot, desk)
    (found,) = _written(desk, meeting, page._item)
    assert len(found.text) > 5


def test_enter_adds_another_of_the_same_kind(
    page: MinutesPage, desk: Desk, meeting: str, qtbot: QtBot
) -> None:
    _ctrl(qtbot, Qt.Key.Key_2)
    _type(qtbot, desk, "Jadual diluluskan")
    _key(qtbot, Qt.Key.Key_Return)
    _type(qtbot, desk, "Wakil dilantik")
    found = _written(desk, meeting, page._item)
    assert [(one.kind, one.text) for one in found] == [
        (BlockKind.DECISION, "Jadual diluluskan"),
        (BlockKind.DECISION, "Wakil dilantik"),
    ]
    assert "by consensus" in words(page)


def test_a_line_turns_into_another_kind_and_keeps_its_text(
    page: MinutesPage, desk: Desk, meeting: str, qtbot: QtBot
) -> None:
    _type(qtbot, desk, "Senarai dihantar")
    for key, kind in (
        (Qt.Key.Key_3, BlockKind.ACTION),
        (Qt.Key.Key_2, BlockKind.DECISION),
        (Qt.Key.Key_1, BlockKind.NOTE),
    ):
        _ctrl(qtbot, key)
        _rest(qtbot, desk)
        (found,) = _written(desk, meeting, page._item)
        assert (found.kind, found.text) == (kind, "Senarai dihantar")
        assert page.middle.kinds[kind].isChecked()


def test_turning_a_line_that_is_not_stored_yet(
    page: MinutesPage, desk: Desk, meeting: str, qtbot: QtBot
) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    qtbot.keyClicks(focus, "Senarai")
    _ctrl(qtbot, Qt.Key.Key_3)
    _type(qtbot, desk, " dihantar")
    _rest(qtbot, desk)
    (found,) = _written(desk, meeting, page._item)
    assert (found.kind, found.text) == (BlockKind.ACTION, "Senarai dihantar")


def test_backspace_in_an_empty_line_removes_it_and_goes_up(
    page: MinutesPage, desk: Desk, meeting: str, qtbot: QtBot
) -> None:
    _type(qtbot, desk, "Satu")
    _key(qtbot, Qt.Key.Key_Return)
    _type(qtbot, desk, "x")
    _key(qtbot, Qt.Key.Key_Backspace)
    _key(qtbot, Qt.Key.Key_Backspace)
    _rest(qtbot, desk)
    assert [one.text for one in _written(desk, meeting, page._item)] == ["Satu"]
    assert QApplication.focusWidget() is page.middle.lines.rows[0].edit


def test_arrows_go_from_line_to_line(page: MinutesPage, desk: Desk, qtbot: QtBot) -> None:
    _type(qtbot, desk, "Satu")
    _key(qtbot, Qt.Key.Key_Return)
    _type(qtbot, desk, "Dua")
    first, second = page.middle.lines.rows
    _key(qtbot, Qt.Key.Key_Up)
    assert QApplication.focusWidget() is first.edit
    _key(qtbot, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is second.edit


def test_undo_first_inside_the_line_then_in_the_office(
    page: MinutesPage, desk: Desk, meeting: str, qtbot: QtBot
) -> None:
    _type(qtbot, desk, "Satu")
    _key(qtbot, Qt.Key.Key_Return)
    _type(qtbot, desk, "Dua")
    _ctrl(qtbot, Qt.Key.Key_Z)
    assert page.middle.lines.rows[1].edit.text() == ""
    qtbot.wait(260)
    _rest(qtbot, desk)
    _ctrl(qtbot, Qt.Key.Key_Z)
    _rest(qtbot, desk)
    assert [one.text for one in _written(desk, meeting, page._item)] == ["Satu"]


# -- what an action means -------------------------------------------------------------------


@pytest.mark.parametrize("typed", ["by Fri 18 Dec", "sebelum 18 Dis"])
def test_a_day_in_words_becomes_the_due_day(
    page: MinutesPage, desk: Desk, meeting: str, qtbot: QtBot, typed: str
) -> None:
    _ctrl(qtbot, Qt.Key.Key_3)
    _type(qtbot, desk, f"Hantar senarai {typed}")
    _key(qtbot, Qt.Key.Key_Return)
    _rest(qtbot, desk)
    (found,) = _written(desk, meeting, page._item)
    assert found.text == "Hantar senarai"
    assert found.due is not None
    assert found.due.isoformat() == "2026-12-18"
    assert "by Fri 18 Dec" in words(page)


def test_a_name_from_the_list_becomes_an_owner(
    page: MinutesPage, desk: Desk, meeting: str, qtbot: QtBot
) -> None:
    wanted = candidates(desk.office, "pe")[0]
    _ctrl(qtbot, Qt.Key.Key_3)
    _type(qtbot, desk, "Hantar senarai @pe")
    _key(qtbot, Qt.Key.Key_Return)
    qtbot.wait(260)
    _rest(qtbot, desk)
    (found,) = _written(desk, meeting, page._item)
    assert found.text.strip() == "Hantar senarai"
    assert found.owner_ids == (wanted.id,)
    assert f"@{wanted.name}" in words(page)


def test_a_decision_by_vote(page: MinutesPage, desk: Desk, meeting: str, qtbot: QtBot) -> None:
    _ctrl(qtbot, Qt.Key.Key_2)
    _type(qtbot, desk, "Diluluskan")
    row = page.middle.lines.rows[0]
    row.agreed.emit(Agreement.VOTE.value, "")
    _rest(qtbot, desk)
    row.votes.setFocus()
    qtbot.keyClicks(row.votes, "12 for, 1 against")
    qtbot.keyClick(row.votes, Qt.Key.Key_Return)
    _rest(qtbot, desk)
    (found,) = _written(desk, meeting, page._item)
    assert (found.agreement, found.votes) == (Agreement.VOTE, "12 for, 1 against")


# -- the room -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("key", "presence"),
    [
        (Qt.Key.Key_P, Presence.PRESENT),
        (Qt.Key.Key_L, Presence.LATE),
        (Qt.Key.Key_X, Presence.ABSENT),
        (Qt.Key.Key_Space, Presence.PRESENT),
    ],
)
def test_one_key_ticks(
    page: MinutesPage, desk: Desk, meeting: str, qtbot: QtBot, key: Qt.Key, presence: Presence
) -> None:
    guest = page.room.list.rows.guests[1].id
    page.room.list.go_to(guest)
    qtbot.keyClick(page.room.list, key)
    _rest(qtbot, desk)
    found = _guest(desk, meeting, guest)
    assert found.presence is presence
    assert (found.arrived is not None) is (presence is Presence.LATE)


@pytest.mark.parametrize(
    ("key", "presence"),
    [(Qt.Key.Key_R, Presence.REPRESENTED), (Qt.Key.Key_A, Presence.APOLOGIES)],
)
def test_a_name_or_a_reason_is_asked_for(
    page: MinutesPage, desk: Desk, meeting: str, qtbot: QtBot, key: Qt.Key, presence: Presence
) -> None:
    guest = page.room.list.rows.guests[1].id
    page.room.list.go_to(guest)
    qtbot.keyClick(page.room.list, key)
    assert page.room.answer.hasFocus()
    page.room.answer.clear()
    qtbot.keyClicks(page.room.answer, "Encik Ravi")
    qtbot.keyClick(page.room.answer, Qt.Key.Key_Return)
    _rest(qtbot, desk)
    found = _guest(desk, meeting, guest)
    assert found.presence is presence
    said = found.delegate if presence is Presence.REPRESENTED else found.reason
    assert said == "Encik Ravi"


def test_a_walk_in_takes_one_line(
    page: MinutesPage, desk: Desk, meeting: str, qtbot: QtBot
) -> None:
    _ctrl(qtbot, Qt.Key.Key_5)
    assert page.room.walk_in.hasFocus()
    qtbot.keyClicks(page.room.walk_in, "Puan Mei Ling, Bendahari, Persatuan Tarian")
    qtbot.keyClick(page.room.walk_in, Qt.Key.Key_Return)
    _rest(qtbot, desk)
    last = meetings.guests(desk.office, meeting)[-1]
    assert (last.person or last.display, last.walk_in) == ("Puan Mei Ling", True)
    assert last.presence is Presence.PRESENT
    assert "Puan Mei Ling" in [
        page.room.list.rows.index(n).data() for n in range(page.room.list.rows.rowCount())
    ]


def test_everybody_present(page: MinutesPage, desk: Desk, meeting: str, qtbot: QtBot) -> None:
    qtbot.mouseClick(page.room.everybody, Qt.MouseButton.LeftButton)
    _rest(qtbot, desk)
    assert Presence.NOT_YET not in {g.presence for g in meetings.guests(desk.office, meeting)}
    assert not page.room.everybody.isEnabled()
    assert page.room.everybody.toolTip()


def test_the_models_are_sound(page: MinutesPage, desk: Desk, qtbot: QtBot) -> None:
    fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
    QAbstractItemModelTester(page.items.rows, fatal)
    QAbstractItemModelTester(page.room.list.rows, fatal)
    page.step(1)
    page.room.everybody.click()
    _rest(qtbot, desk)


# -- places ---------------------------------------------------------------------------------


def test_the_place_is_found_again(
    page: MinutesPage, desk: Desk, meeting: str, qtbot: QtBot
) -> None:
    _type(qtbot, desk, "Satu")
    _key(qtbot, Qt.Key.Key_Return)
    _type(qtbot, desk, "Dua")
    _key(qtbot, Qt.Key.Key_Up)
    qtbot.wait(200)
    _rest(qtbot, desk)
    item = page._item
    page.hide()
    again = _open(desk, meeting, qtbot)
    assert again._item == item
    row = again.middle.lines.current
    assert row is not None
    assert row.edit.text() == "Satu"
    assert row.edit.hasFocus()
    again.hide()


def test_ctrl_arrows_go_from_item_to_item(page: MinutesPage, qtbot: QtBot) -> None:
    ids = [line.row.id for line in page.items.rows.lines]
    at = ids.index(page._item)
    _ctrl(qtbot, Qt.Key.Key_Down)
    assert page._item == ids[at + 1]
    _ctrl(qtbot, Qt.Key.Key_Up)
    assert page._item == ids[at]


# -- projector view -------------------------------------------------------------------------


def test_the_projector_view_hides_what_is_not_for_the_room(
    page: MinutesPage, desk: Desk, meeting: str, qtbot: QtBot
) -> None:
    item = page._item
    desk.write(agenda.update_item, item, remark="Call the ward officer first")
    _type(qtbot, desk, "Untuk pejabat sahaja")
    page.middle.lines.set_office_only()
    page.middle.turn_pad()
    _rest(qtbot, desk)
    assert "Call the ward officer first" in words(page)
    row = page.middle.lines.rows[0]
    assert row.isVisible()
    projector(desk).put(True)
    _rest(qtbot, desk)
    assert "Call the ward officer first" not in words(page)
    assert not row.isVisible()
    assert not page.middle.pad.isVisible()
    assert "The projector view is on" in words(page)
    desk.write(agenda.update_item, item, closed=True)
    _rest(qtbot, desk)
    assert not page.middle.lines.isVisible()
    assert "This item is closed" in words(page)
    projector(desk).put(False)
    assert page.middle.lines.isVisible()


# -- standing items -------------------------------------------------------------------------


def test_the_last_minutes_are_confirmed(
    page: MinutesPage, desk: Desk, meeting: str, qtbot: QtBot
) -> None:
    items = meetings.agenda(desk.office, meeting)
    page.go_to(next(one.id for one in items if one.kind is ItemKind.ADOPTION))
    form = page.middle.adoption
    assert form.isVisible()
    qtbot.keyClicks(form.paragraph, "3.1")
    qtbot.keyClicks(form.text, "Tarikh ialah 9 September")
    qtbot.keyClick(form.text, Qt.Key.Key_Return)
    _rest(qtbot, desk)
    found = reading.adoption(desk.office, meeting)
    assert found is not None
    assert found.outcome is AdoptionOutcome.WITH_AMENDMENTS
    assert [(one.paragraph, one.text) for one in found.corrections] == [
        ("3.1", "Tarikh ialah 9 September")
    ]
    qtbot.keyClicks(form.proposer, "Encik Ravi")
    qtbot.wait(350)
    _rest(qtbot, desk)
    found = reading.adoption(desk.office, meeting)
    assert found is not None
    assert (found.proposer, len(found.corrections)) == ("Encik Ravi", 1)


def test_a_matter_arising_takes_progress_and_can_be_done(
    page: MinutesPage, desk: Desk, meeting: str, qtbot: QtBot
) -> None:
    item = next(one for one in meetings.agenda(desk.office, meeting) if one.action)
    page.go_to(item.id)
    panel = page.middle.matter
    assert item.raised in words(panel)
    qtbot.keyClicks(panel.progress, "Lima majikan setuju")
    qtbot.keyClick(panel.progress, Qt.Key.Key_Return)
    _rest(qtbot, desk)
    assert "Lima majikan setuju" in words(panel)
    panel.done.click()
    _rest(qtbot, desk)
    (action,) = [one for one in actions.actions(desk.office) if one.number == item.action]
    assert (action.state, action.last_line) == (ActionState.DONE, "Lima majikan setuju")


def test_an_item_not_reached_is_carried_over(
    page: MinutesPage, desk: Desk, meeting: str, qtbot: QtBot
) -> None:
    page.middle.defer.click()
    _rest(qtbot, desk)
    (item,) = [one for one in meetings.agenda(desk.office, meeting) if one.id == page._item]
    assert item.outcome is Outcome.DEFERRED
    page.middle.defer.click()
    _rest(qtbot, desk)
    (item,) = [one for one in meetings.agenda(desk.office, meeting) if one.id == page._item]
    assert item.outcome is Outcome.AHEAD


def test_the_pad_saves_itself(page: MinutesPage, desk: Desk, meeting: str, qtbot: QtBot) -> None:
    _ctrl(qtbot, Qt.Key.Key_4)
    qtbot.keyClicks(page.middle.pad, "tanya PIBG")
    qtbot.wait(350)
    _rest(qtbot, desk)
    found = meetings.meeting(desk.office, meeting)
    assert found is not None
    assert found.pad == "tanya PIBG"


# -- finishing ------------------------------------------------------------------------------


def test_the_checklist_warns_and_lets_finish(
    page: MinutesPage, desk: Desk, meeting: str, qtbot: QtBot
) -> None:
    gone: list[Destination] = []
    desk.going.connect(gone.append)
    _ctrl(qtbot, Qt.Key.Key_3)
    _type(qtbot, desk, "Hantar senarai")
    dialog = page.finish()
    assert "1 actions name nobody" in words(dialog) or "1 action names nobody" in words(dialog)
    assert dialog.finish.text() == "Finish anyway"
    dialog.has_next.setChecked(True)
    _rest(qtbot, desk)
    found = meetings.meeting(desk.office, meeting)
    assert found is not None
    assert found.next_starts is not None
    assert "The next meeting has a date" in words(dialog)
    dialog.finish.click()
    _rest(qtbot, desk)
    found = meetings.meeting(desk.office, meeting)
    assert found is not None
    assert found.closed is not None
    assert gone == [Destination(RoomKey.MEETINGS, meeting, "documents")]


def test_show_goes_where_something_is_missing(
    page: MinutesPage, desk: Desk, meeting: str, qtbot: QtBot
) -> None:
    _ctrl(qtbot, Qt.Key.Key_3)
    _type(qtbot, desk, "Hantar senarai")
    item = page._item
    page.step(1)
    checks = reading.closing_checks(desk.office, meeting)
    dialog = page.finish()
    dialog._show_check(next(c for c in checks if c.kind is CheckKind.ACTION_WITHOUT_OWNER))
    assert page._item == item
    row = page.middle.lines.current
    assert row is not None
    assert row.edit.text() == "Hantar senarai"


def test_minutes_that_are_out_are_read_only(
    page: MinutesPage, desk: Desk, meeting: str, qtbot: QtBot
) -> None:
    past = next(
        row.id for row in meetings.meetings(desk.office) if row.state is MeetingState.CONFIRMED
    )
    page.show_record(past)
    assert "with the members" in words(page)
    assert all(row.edit.isReadOnly() for row in page.middle.lines.rows)


def test_every_command_has_a_key() -> None:
    keys = [command.shortcut for command in commands()]
    assert all(QKeySequence(key).count() == 1 for key in keys)
    assert len(set(keys)) == len(keys)


def test_lines_of_other_writers_come_in(
    page: MinutesPage, desk: Desk, meeting: str, qtbot: QtBot
) -> None:
    _type(qtbot, desk, "Satu")
    desk.write(minutes.add_block, meeting, page._item, BlockKind.NOTE, "Dua")
    _rest(qtbot, desk)
    assert [row.edit.text() for row in page.middle.lines.rows] == ["Satu", "Dua"]
    assert page.middle.lines.rows[0].edit.hasFocus()
