"""The backlog beside the agenda, the trail of a matter, and the copy of a meeting."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from nlc_desktop.services import calling
from nlc_desktop.services import topics as writing
from nlc_desktop.services.drafts import TopicDraft
from nlc_desktop.services.reading import meetings
from nlc_desktop.services.reading import topics as reading
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.settings import Settings
from nlc_desktop.ui.desk import Desk
from nlc_desktop.ui.jobs import Jobs
from nlc_desktop.ui.meetings.agenda_tab import AgendaTab
from nlc_desktop.ui.meetings.copy_dialog import CopyDialog
from nlc_desktop.ui.messages import Messages
from nlc_desktop.ui.theme import Look
from nlc_desktop.ui.widgets.buttons import IconButton, LinkButton
from tests import factories
from tests.gui.meetings_desk import cells, settle, words


@pytest.fixture
def desk(example_office: OpenOffice, kit: Look, qtbot: QtBot) -> Iterator[Desk]:
    jobs = Jobs()
    yield Desk(example_office, jobs, Messages(jobs), Settings())
    jobs.shutdown()


@pytest.fixture
def meeting(desk: Desk) -> str:
    """A meeting of the example's committee, for which no topics wait."""
    old = meetings.meetings(desk.office)[0]
    draft = {"mechanism_id": old.mechanism_id, "starts": factories.at(2027, 6, 16, 9)}
    for topic in reading.backlog(desk.office, old.mechanism_id):
        writing.remove_topic(desk.office, topic.id)
    return factories.meeting(desk.office, **draft)


@pytest.fixture
def tab(desk: Desk, meeting: str, qtbot: QtBot) -> AgendaTab:
    made = AgendaTab(desk)
    qtbot.addWidget(made)
    desk.changed.connect(made.changed)
    made.resize(1100, 900)
    made.show()
    made.show_meeting(meeting)
    return made


def link(tab: AgendaTab, text: str) -> LinkButton:
    return next(one for one in tab.backlog.findChildren(LinkButton) if one.text() == text)


def button(tab: AgendaTab, name: str) -> IconButton:
    found = tab.backlog.findChildren(IconButton)
    return next(one for one in found if one.accessibleName() == name)


def test_a_topic_is_typed_with_who_proposes_it(tab: AgendaTab, desk: Desk, qtbot: QtBot) -> None:
    qtbot.keyClicks(tab.backlog.entry.edit, "Lampu jalan @Ketua KRT")
    assert "Lampu jalan | Ketua KRT" in words(tab.backlog.entry)
    qtbot.keyClick(tab.backlog.entry.edit, Qt.Key.Key_Return)
    settle(qtbot, desk)
    said = words(tab.backlog)
    assert "Lampu jalan" in said
    assert "Ketua KRT, " in said


def test_a_topic_goes_on_the_agenda(tab: AgendaTab, desk: Desk, meeting: str, qtbot: QtBot) -> None:
    mechanism = meetings.meeting(desk.office, meeting).row.mechanism_id
    desk.write(writing.propose, mechanism, TopicDraft(title="Lampu jalan"))
    settle(qtbot, desk)
    qtbot.mouseClick(link(tab, "Put on the agenda"), Qt.MouseButton.LeftButton)
    settle(qtbot, desk)
    assert "Lampu jalan" in cells(tab.view, "title")
    assert "Lampu jalan" not in words(tab.backlog)
    assert tab.focusWidget() is tab.backlog.entry.edit


def test_a_topic_is_put_aside(tab: AgendaTab, desk: Desk, qtbot: QtBot) -> None:
    desk.write(writing.propose, "", TopicDraft(title="Lampu jalan"))
    settle(qtbot, desk)
    qtbot.mouseClick(button(tab, "Put “Lampu jalan” aside"), Qt.MouseButton.LeftButton)
    settle(qtbot, desk)
    assert "Lampu jalan" not in words(tab.backlog)
    qtbot.mouseClick(tab.backlog.aside, Qt.MouseButton.LeftButton)
    settle(qtbot, desk)
    assert "Lampu jalan" in words(tab.backlog)
    assert not tab.backlog.aside.isVisible()


def test_a_topic_is_reworded_and_removed(tab: AgendaTab, desk: Desk, qtbot: QtBot) -> None:
    desk.write(writing.propose, "", TopicDraft(title="Lampu jalan"))
    settle(qtbot, desk)
    row = next(one for one in reading.topics(desk.office, "") if one.title == "Lampu jalan")
    dialog = tab.backlog.edit(row)
    dialog.fields["title"].edit.setText("Lampu di Taman Bayu")
    dialog.fields["title"].saving.flush()
    settle(qtbot, desk)
    assert "Lampu di Taman Bayu" in words(tab.backlog)
    qtbot.mouseClick(dialog.remove_button, Qt.MouseButton.LeftButton)
    settle(qtbot, desk)
    assert "Lampu di Taman Bayu" not in words(tab.backlog)


def test_the_backlog_is_gone_once_the_meeting_is_called(
    tab: AgendaTab, desk: Desk, meeting: str, qtbot: QtBot
) -> None:
    assert tab.backlog.isVisible()
    desk.write(calling.call, meeting)
    settle(qtbot, desk)
    assert not tab.backlog.isVisible()


def test_a_matter_shows_the_way_it_came(tab: AgendaTab) -> None:
    row = next(row for row in tab.model.rows if row.parent_id)
    tab.show_item(row.id)
    assert "raised in Bil. " in tab.item.why.text()
    fresh = next(row for row in tab.model.rows if not row.parent_id)
    tab.show_item(fresh.id)
    assert not tab.item.why.isVisible()


def test_a_copy_takes_what_is_ticked(desk: Desk, meeting: str, qtbot: QtBot) -> None:
    page = meetings.meeting(desk.office, meeting)
    dialog = CopyDialog(desk, page)
    qtbot.addWidget(dialog)
    made: list[str] = []
    dialog.copied.connect(made.append)
    dialog.people.setChecked(False)
    dialog.agenda.setChecked(False)
    assert not dialog.papers.isEnabled()
    dialog.matters.setChecked(False)
    qtbot.mouseClick(dialog.make, Qt.MouseButton.LeftButton)
    settle(qtbot, desk)
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert meetings.agenda(desk.office, made[0]) == meetings.guests(desk.office, made[0]) == ()
    assert meetings.meeting(desk.office, made[0]).row.title == page.row.title
