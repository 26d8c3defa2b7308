"""Links in the Stakeholders room: read the right way round, made by one or by many, ended."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from nlc_desktop.services import links
from nlc_desktop.services.drafts import LinkDraft
from nlc_desktop.services.reading import maps
from nlc_desktop.services.reading import stakeholders as reading
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.settings import Settings
from nlc_desktop.ui import stakeholders
from nlc_desktop.ui.desk import Desk
from nlc_desktop.ui.jobs import Jobs
from nlc_desktop.ui.linking.connect_dialog import ConnectDialog
from nlc_desktop.ui.linking.link_dialog import LinkDialog
from nlc_desktop.ui.messages import Messages
from nlc_desktop.ui.stakeholders.page import StakeholdersPage
from nlc_desktop.ui.theme import Look
from tests.gui.meetings_desk import cells, settle


@pytest.fixture
def desk(example_office: OpenOffice, kit: Look, qtbot: QtBot) -> Iterator[Desk]:
    for link in maps.network(example_office).links:
        links.remove_links(example_office, [link.id])
    jobs = Jobs()
    yield Desk(example_office, jobs, Messages(), Settings())
    jobs.shutdown()


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> StakeholdersPage:
    made = stakeholders.build(desk)
    qtbot.addWidget(made)
    made.resize(1150, 692)
    made.show()
    return made


def body(desk: Desk, short: str) -> str:
    return next(row.id for row in reading.organisations(desk.office) if row.short_name == short)


def test_links_are_read_from_where_the_organisation_stands(
    page: StakeholdersPage, desk: Desk
) -> None:
    one, other, third = body(desk, "MBKD"), body(desk, "SKN"), body(desk, "UDR")
    links.add_links(desk.office, [one], [other], LinkDraft(type="informs"))
    links.add_links(desk.office, [third], [one], LinkDraft(type="informs"))
    page.show_record(one)
    panel = page.organisation_side.links
    QAbstractItemModelTester(panel._model)
    assert cells(panel.view, "word") == ["informs", "is informed by"]
    assert cells(panel.view, "other") == ["SKN", "UDR"]
    assert cells(panel.view, "checked") == ["checked 23 Nov", "checked 23 Nov"]
    assert panel.meta_label.whole == "2 now"
    page.show_record(other)
    assert cells(panel.view, "word") == ["is informed by"]


def test_links_of_posts_are_among_them(page: StakeholdersPage, desk: Desk) -> None:
    one, other = body(desk, "MBKD"), body(desk, "SKN")
    post = reading.posts(desk.office, one)[0]
    far = reading.posts(desk.office, other)[0]
    links.add_links(desk.office, [post.id], [far.id], LinkDraft(type="informs"))
    page.show_record(one)
    panel = page.organisation_side.links
    row = panel._model.rows[0]
    assert row.own_post == post.title
    assert cells(panel.view, "other") == [f"{far.title}, SKN, through {post.title}"]


def test_ended_links_are_folded_but_there(page: StakeholdersPage, desk: Desk, qtbot: QtBot) -> None:
    one = body(desk, "MBKD")
    links.add_links(desk.office, [one], [body(desk, "SKN")], LinkDraft())
    old = LinkDraft(since=date(2024, 1, 1), until=date(2025, 12, 31))
    links.add_links(desk.office, [one], [body(desk, "UDR")], old)
    page.show_record(one)
    panel = page.organisation_side.links
    assert panel.meta_label.whole == "1 now, 1 ended"
    assert cells(panel.view, "other") == ["SKN"]
    assert panel.more.text() == "Show 1 ended"
    panel.more.click()
    assert cells(panel.view, "other") == ["SKN", "UDR"]
    assert cells(panel.view, "checked")[1] == "1 Jan 2024 to 31 Dec 2025"
    assert not panel.more.isVisible()


def test_the_menu_of_a_link_checks_ends_and_removes(
    page: StakeholdersPage, desk: Desk, qtbot: QtBot
) -> None:
    one = body(desk, "MBKD")
    made = links.add_links(desk.office, [one], [body(desk, "SKN")], LinkDraft()).record
    links.update_link(desk.office, made, checked_on=date(2026, 1, 5))
    page.show_record(one)
    panel = page.organisation_side.links
    panel.view.go_to(made)
    _trigger(panel, "Checked today")
    settle(qtbot, desk)
    assert cells(panel.view, "checked") == ["checked 23 Nov"]
    panel.view.go_to(made)
    _trigger(panel, "Remove, written by mistake")
    settle(qtbot, desk)
    assert panel.empty.isVisible()
    assert maps.links_of(desk.office, one) == ()


def _trigger(panel, words: str) -> None:
    menu = panel.menu()
    next(one for one in menu.actions() if one.text() == words).trigger()
    menu.close()


def test_link_to_takes_several_and_a_pasted_list(
    page: StakeholdersPage, desk: Desk, qtbot: QtBot
) -> None:
    one = body(desk, "MBKD")
    dialog = ConnectDialog(desk, [one], page)
    qtbot.addWidget(dialog)
    dialog.open()
    assert not dialog.link_button.isEnabled()
    qtbot.keyClicks(dialog.targets.edit, "SKN")
    qtbot.keyClick(dialog.targets.edit, Qt.Key.Key_Return)
    QGuiApplication.clipboard().setText("UDR\nKelab Baharu\n\n")
    qtbot.keyClick(dialog.targets.edit, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert [target.name for target in dialog.targets.chosen] == ["SKN", "UDR", "Kelab Baharu"]
    dialog.reading.choose("informs", backwards=True)
    assert dialog.preview.text() == (
        "MBKD is informed by SKN, UDR, Kelab Baharu.\n1 name is a new organisation."
    )
    assert dialog.link_button.text() == "Link 3"
    with qtbot.waitSignal(desk.changed):
        dialog.link_button.click()
    found = maps.links_of(desk.office, one)
    assert {(link.source_name, link.target_name, link.type) for link in found} == {
        ("SKN", "MBKD", "informs"),
        ("UDR", "MBKD", "informs"),
        ("Kelab Baharu", "MBKD", "informs"),
    }


def test_a_name_left_in_the_line_is_linked_too(
    page: StakeholdersPage, desk: Desk, qtbot: QtBot
) -> None:
    one = body(desk, "MBKD")
    dialog = ConnectDialog(desk, [one], page)
    qtbot.addWidget(dialog)
    dialog.targets.edit.setText("SKN")
    with qtbot.waitSignal(desk.changed):
        dialog.link_button.click()
    assert [link.target_name for link in maps.links_of(desk.office, one)] == ["SKN"]


def test_selected_rows_are_linked_with_one(
    page: StakeholdersPage, desk: Desk, qtbot: QtBot
) -> None:
    page.view.go_to_first()
    down, shift = Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(page.view, down, shift)
    qtbot.keyClick(page.view, down, shift)
    assert len(page.view.selected) == 3
    dialog = page.link_selected()
    assert dialog is not None
    qtbot.addWidget(dialog)
    dialog.targets.add_names(["UDR"])
    assert dialog.link_button.text() == "Link 3"
    with qtbot.waitSignal(desk.changed):
        dialog.link_button.click()
    assert len(maps.links_of(desk.office, body(desk, "UDR"))) == 3


def test_a_link_is_changed_and_turned_round(
    page: StakeholdersPage, desk: Desk, qtbot: QtBot
) -> None:
    one, other = body(desk, "MBKD"), body(desk, "SKN")
    links.add_links(desk.office, [one], [other], LinkDraft(type="works-with"))
    dialog = LinkDialog(desk, maps.links_of(desk.office, one)[0], page)
    qtbot.addWidget(dialog)
    dialog.reading.choose("reports-to", backwards=True)
    dialog.strength.setCurrentIndex(3)
    dialog.said_by.setText("Setiausaha")
    dialog.take_button.click()
    settle(qtbot, desk)
    link = maps.links_of(desk.office, one)[0]
    assert (link.source, link.target, link.type) == (other, one, "reports-to")
    assert (link.strength, link.said_by, link.since) == (3, "Setiausaha", None)


def test_enter_on_a_link_goes_to_the_other_end(
    page: StakeholdersPage, desk: Desk, qtbot: QtBot
) -> None:
    one, other = body(desk, "MBKD"), body(desk, "SKN")
    links.add_links(desk.office, [one], [other], LinkDraft())
    page.show_record(one)
    view = page.organisation_side.links.view
    view.go_to_first()
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert page.organisation_side.page.row.id == other
