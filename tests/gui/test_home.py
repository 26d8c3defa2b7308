"""The home page as a person sees it."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from nlc_desktop.domain.meetings import Reply
from nlc_desktop.services import calling, guests, replies
from nlc_desktop.services import meetings as writing
from nlc_desktop.services.reading import home as reading
from nlc_desktop.services.reading import meetings
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.settings import Settings
from nlc_desktop.ui import home
from nlc_desktop.ui.desk import TO_LOOK_AT, Desk, Destination, RoomKey
from nlc_desktop.ui.home.page import HomePage
from nlc_desktop.ui.jobs import Jobs
from nlc_desktop.ui.messages import Messages
from nlc_desktop.ui.theme import Look
from nlc_desktop.ui.widgets.buttons import LinkButton
from nlc_desktop.ui.widgets.labels import ElidedLabel
from tests.gui.meetings_desk import words


@pytest.fixture
def desk(example_office: OpenOffice, kit: Look, qtbot: QtBot) -> Iterator[Desk]:
    jobs = Jobs()
    yield Desk(example_office, jobs, Messages(), Settings())
    jobs.shutdown()


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> HomePage:
    made = home.build(desk)
    qtbot.addWidget(made)
    made.resize(1150, 692)
    made.show()
    return made


def _words(page: HomePage) -> str:
    shown = [w.whole for w in page.findChildren(ElidedLabel) if w.isVisible()]
    return " | ".join(shown)


def test_it_says_what_is_next(page: HomePage) -> None:
    words = _words(page)
    assert "Bil. 4/2026" in words
    assert "13 of 25" in words
    assert page.title_label.text() == "Monday 23 November 2026"


def test_actions_due_open_in_their_room(page: HomePage, desk: Desk, qtbot: QtBot) -> None:
    rows = reading.home(desk.office).actions
    view = page._actions.view
    assert view.model().rowCount() == len(rows)
    view.go_to(rows[1].id)
    with qtbot.waitSignal(desk.going) as went:
        view.opened.emit(rows[1])
    assert went.args == [Destination(RoomKey.ACTIONS, rows[1].id)]


def test_record_goes_to_the_guest_list(page: HomePage, desk: Desk, qtbot: QtBot) -> None:
    link = next(b for b in page.findChildren(LinkButton) if b.text() == "Record")
    with qtbot.waitSignal(desk.going) as went:
        link.click()
    assert went.args[0].room is RoomKey.MEETINGS
    waiting = reading.home(desk.office).unanswered
    assert went.args[0].part in {one.invitation_id for one in waiting}


def test_replies_are_counted_in_the_words_of_the_meeting(page: HomePage) -> None:
    said = words(page._next.replies)
    assert "will come" in said
    assert "12 | no answer" in said


def test_replies_to_look_at_lead_to_them(page: HomePage, desk: Desk, qtbot: QtBot) -> None:
    assert not page.strays.isVisible()
    row = meetings.next_meeting(desk.office)
    assert row is not None
    plan = replies.plan_text(desk.office, "Qistina Zulaikha: ya", row.id)
    with qtbot.waitSignal(desk.changed):
        desk.write(replies.take, plan)
    assert page.strays.isVisible()
    assert "1 " in page.strays.text
    with qtbot.waitSignal(desk.going) as went:
        page.strays.link_clicked.emit()
    assert went.args == [Destination(RoomKey.MEETINGS, part=TO_LOOK_AT)]


def test_a_notice_that_no_longer_holds_is_said(page: HomePage, desk: Desk, qtbot: QtBot) -> None:
    row = meetings.next_meeting(desk.office)
    assert row is not None
    calling.call(desk.office, row.id)
    page.refresh()
    assert not page._next.notice.isVisible()
    writing.update_meeting(desk.office, row.id, venue="Dewan Baharu")
    page.refresh()
    assert page._next.notice.isVisible()
    assert page._next.notice.text == "The notice changed since the call: the place."
    with qtbot.waitSignal(desk.going) as went:
        page._next.notice.link_clicked.emit()
    assert went.args[0].record == row.id


def test_a_reply_shows_at_once(page: HomePage, desk: Desk, qtbot: QtBot) -> None:
    row = meetings.next_meeting(desk.office)
    assert row is not None
    waiting = reading.home(desk.office).unanswered[0]
    with qtbot.waitSignal(desk.changed):
        desk.write(guests.set_reply, waiting.invitation_id, Reply.YES)
    assert "14 of 25" in _words(page)


def test_take_minutes_goes_to_the_meeting_ahead(page: HomePage, desk: Desk, qtbot: QtBot) -> None:
    row = meetings.next_meeting(desk.office)
    assert row is not None
    with qtbot.waitSignal(desk.going) as went:
        page._minutes.click()
    assert went.args == [Destination(RoomKey.MINUTES, row.id)]
