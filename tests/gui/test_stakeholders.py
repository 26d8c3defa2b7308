"""The Stakeholders room as a person sees it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from nlc_desktop.domain.stakeholders import Level, OrganisationRow, Sector
from nlc_desktop.services.reading import stakeholders as reading
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.settings import Settings
from nlc_desktop.ui import stakeholders
from nlc_desktop.ui.commands import Commands
from nlc_desktop.ui.desk import Desk, RoomKey
from nlc_desktop.ui.history_dialog import HistoryDialog
from nlc_desktop.ui.jobs import Jobs
from nlc_desktop.ui.messages import Messages
from nlc_desktop.ui.naming_dialog import NameHolder
from nlc_desktop.ui.stakeholders import tables
from nlc_desktop.ui.stakeholders.page import StakeholdersPage
from nlc_desktop.ui.stakeholders.tenure_chart import TenureBar
from nlc_desktop.ui.stakeholders.words import happening_words
from nlc_desktop.ui.theme import Look
from nlc_desktop.ui.widgets.buttons import Button


@pytest.fixture
def desk(example_office: OpenOffice, kit: Look, qtbot: QtBot) -> Iterator[Desk]:
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


def _row(desk: Desk, short: str) -> OrganisationRow:
    return next(row for row in reading.organisations(desk.office) if row.short_name == short)


def _bars(page: StakeholdersPage) -> dict[str, TenureBar]:
    return {bar.accessibleName(): bar for bar in page.organisation_side.chart.bars}


def test_models_keep_the_rules_of_qt(page: StakeholdersPage) -> None:
    testers = [
        QAbstractItemModelTester(view.rows.model_of_rows) for view in page.lists.views.values()
    ]
    page.refresh()
    assert len(testers) == 3


def test_it_counts_and_lists_everybody(page: StakeholdersPage, desk: Desk) -> None:
    assert page.meta_label.whole == "41 organisations, 60 posts, 46 people"
    assert page.view.model().rowCount() == 41
    page.bar.segments.button("people").click()
    assert page.view.model().rowCount() == 46
    assert page.person_side.isVisible() or page.empty.isVisible()


def test_a_filter_says_how_much_it_hides_and_show_all_brings_it_back(
    page: StakeholdersPage,
) -> None:
    page.bar.put_on(f"level-{Level.NATIONAL}")
    shown = page.view.model().rowCount()
    assert 0 < shown < 41
    assert page.bar.banner.text == f"{41 - shown} of 41 hidden –"
    page.bar.put_on(f"level-{Level.STATE}")
    assert page.bar.on == (f"level-{Level.STATE}",)
    page.bar.banner.link_clicked.emit()
    assert page.view.model().rowCount() == 41
    assert not page.bar.banner.isVisible()


def test_typing_on_the_list_filters_it(page: StakeholdersPage, qtbot: QtBot) -> None:
    page.view.setFocus()
    page.view.go_to_first()
    qtbot.keyClick(page.view, Qt.Key.Key_K)
    qtbot.keyClicks(page.bar.edit, "elab")
    assert page.bar.edit.text() == "kelab"
    assert page.view.model().rowCount() == 1


def test_those_not_confirmed_are_named_and_can_be_filtered(page: StakeholdersPage) -> None:
    assert page.stale.text.startswith("2 not confirmed for 6 months: ")
    page.show_stale()
    assert page.view.model().rowCount() == 2


def test_vacant_posts_can_be_filtered_in_both_lists(page: StakeholdersPage) -> None:
    page.bar.put_on("vacant")
    organisations = page.view.model().rowCount()
    page.bar.segments.button("posts").click()
    posts = page.view.model().rowCount()
    assert 0 < organisations <= posts < 60


def test_a_typed_name_becomes_an_organisation(
    page: StakeholdersPage, desk: Desk, qtbot: QtBot
) -> None:
    page.bar.put_on(f"level-{Level.NATIONAL}")
    page.add()
    qtbot.keyClicks(page.entry.edit, "Kelab Sukan Damai")
    with qtbot.waitSignal(desk.changed):
        qtbot.keyClick(page.entry.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.organisation_side.name.text() == "Kelab Sukan Damai")
    assert page.view.current.name == "Kelab Sukan Damai"
    assert page.entry.text == ""


def test_f2_changes_a_name_in_the_cell(page: StakeholdersPage, desk: Desk, qtbot: QtBot) -> None:
    row = _row(desk, "UDR")
    with qtbot.waitSignal(desk.changed):
        index = page.lists.organisations.index_of(row.id)
        page.lists.organisations.setData(index, "Universiti Damai Jaya")
    assert _row(desk, "UDR").name == "Universiti Damai Jaya"
    qtbot.waitUntil(lambda: "Jaya" in page.lists.organisations.rows[_at(page, row.id)].name)


def _at(page: StakeholdersPage, identity: str) -> int:
    return page.lists.organisations.index_of(identity).row()


def test_the_sector_is_chosen_from_words(page: StakeholdersPage, desk: Desk, qtbot: QtBot) -> None:
    row = _row(desk, "UDR")
    page.show_record(row.id)
    page.view.edit_cell("sector")
    box = next(one for one in page.view.findChildren(QComboBox) if one.isVisible())
    assert box.currentText() == "Universities"
    box.setCurrentText("Women")
    with qtbot.waitSignal(desk.changed):
        box.activated.emit(box.currentIndex())
    assert _row(desk, "UDR").sector is Sector.WOMEN


def test_holders_lie_on_a_time_axis_with_their_words(page: StakeholdersPage, desk: Desk) -> None:
    page.show_record(_row(desk, "MBKD").id)
    bars = _bars(page)
    former = "Datuk Bandar: YBhg. Dato’ Haji Rashid bin Omar, 15 Oct 2022 to 8 Oct 2025"
    present = "Datuk Bandar: YBhg. Dato’ Azman bin Harun, since 9 Oct 2025"
    assert bars[former].geometry().right() < bars[present].geometry().left()
    assert bars[former].y() == bars[present].y()
    assert bars[present].geometry().right() <= page.organisation_side.chart.width()
    assert bars[present].focusPolicy() == Qt.FocusPolicy.StrongFocus


def test_a_vacancy_is_drawn_and_said(page: StakeholdersPage, desk: Desk, qtbot: QtBot) -> None:
    page.show_record(_row(desk, "JPM MBKD").id)
    words = "Pegawai Program Belia: vacant since 7 Mar 2026"
    bar = _bars(page)[words]
    assert bar.span.vacant
    bar.click()
    dialog = next(one for one in page.findChildren(NameHolder) if one.isVisible())
    qtbot.keyClicks(dialog.name, "Nurul Ain binti Rahim")
    with qtbot.waitSignal(desk.changed):
        dialog.accept_button.click()
    assert any("Nurul Ain" in name for name in _bars(page))
    assert words not in _bars(page)


def test_a_post_is_added_below_the_chart(page: StakeholdersPage, desk: Desk, qtbot: QtBot) -> None:
    page.show_record(_row(desk, "SKN").id)
    line = page.organisation_side.post_line
    with qtbot.waitSignal(desk.changed):
        line.entered.emit("Pegawai Data")
    assert "Pegawai Data: no holder named yet" in _bars(page)


def test_details_are_confirmed_today(page: StakeholdersPage, desk: Desk, qtbot: QtBot) -> None:
    page.show_record(_row(desk, "Pangsapuri Melati").id)
    side = page.organisation_side
    assert side.confirmed.whole == "Details confirmed 27 Jan, over 6 months ago"
    with qtbot.waitSignal(desk.changed):
        side.confirm_button.click()
    assert side.confirmed.whole == "Details confirmed 23 Nov"
    assert page.stale.text.startswith("1 not confirmed")


def test_a_contact_is_added_and_changed_in_place(
    page: StakeholdersPage, desk: Desk, qtbot: QtBot
) -> None:
    page.show_record(_row(desk, "SKN").id)
    contacts = page.organisation_side.contacts
    contacts.add()
    assert contacts.editor is not None
    qtbot.keyClicks(contacts.editor.value, "03-5550 0999")
    with qtbot.waitSignal(desk.changed):
        qtbot.keyClick(contacts.editor.value, Qt.Key.Key_Return)
    assert "Phone: 03-5550 0999" in _names(contacts.findChildren(Button))
    row = next(one for one in contacts._rows if one.value == "03-5550 0999")
    contacts.edit(row)
    contacts.editor.value.setText("03-5550 0998")
    with qtbot.waitSignal(desk.changed):
        qtbot.keyClick(contacts.editor.value, Qt.Key.Key_Return)
    assert "Phone: 03-5550 0998" in _names(contacts.findChildren(Button))


def _names(buttons: list[Button]) -> list[str]:
    return [one.accessibleName() for one in buttons]


def test_a_person_has_parts_of_the_name_and_a_reason(
    page: StakeholdersPage, desk: Desk, qtbot: QtBot
) -> None:
    row = next(one for one in reading.people(desk.office) if one.name.startswith("Azlina"))
    page.show_record(row.id)
    fields = page.person_side.fields
    assert fields["honorific"].text == "Dr."
    assert fields["source"].edit.accessibleName() == "Where the name is from (office only)"
    fields["purpose"].edit.setFocus()
    qtbot.keyClicks(fields["purpose"].edit, "Invitations to the coordination meeting")
    with qtbot.waitSignal(desk.changed):
        fields["purpose"].saving.flush()
    found = reading.person(desk.office, row.id)
    assert found is not None
    assert found.purpose == "Invitations to the coordination meeting"


def test_delete_removes_and_the_notice_takes_it_back(
    page: StakeholdersPage, desk: Desk, qtbot: QtBot
) -> None:
    row = next(one for one in reading.organisations(desk.office) if one.name.startswith("Radio"))
    page.show_record(row.id)
    with qtbot.waitSignal(desk.messages.noticed) as said:
        qtbot.keyClick(page.view, Qt.Key.Key_Delete)
    assert said.args == ["“Radio Komuniti Damai” is removed.", "Undo"]
    assert reading.organisation(desk.office, row.id) is None
    with qtbot.waitSignal(desk.changed):
        desk.messages.take_link()
    assert reading.organisation(desk.office, row.id) is not None


def test_what_happened_leads_to_the_meeting(
    page: StakeholdersPage, desk: Desk, qtbot: QtBot
) -> None:
    page.show_record(_row(desk, "MBKD").id)
    timeline = page.organisation_side.timeline
    first = timeline.view.rows.row_at(timeline.view.rows.index(0, 0))
    assert happening_words(first, "Bil. 4/2026") == "Will come: Bil. 4/2026"
    with qtbot.waitSignal(desk.going) as went:
        timeline.view.opened.emit(first)
    assert went.args[0].room is RoomKey.MEETINGS
    assert went.args[0].record == first.record


def test_history_tells_the_steps_in_words(page: StakeholdersPage, desk: Desk, qtbot: QtBot) -> None:
    row = _row(desk, "MBKD")
    page.show_record(row.id)
    with qtbot.waitSignal(desk.changed):
        page.organisation_side.details.level.activated.emit(tables.LEVELS.index(Level.STATE))
    page.organisation_side.history_button.click()
    dialog = next(one for one in page.findChildren(HistoryDialog) if one.isVisible())
    newest = dialog.model.rows[0]
    assert newest.step == "Change an organisation"
    assert newest.changes == ("Level: City and district → State",)
    dialog.accept()


def test_a_post_leads_to_its_organisation(page: StakeholdersPage, desk: Desk) -> None:
    post = next(one for one in reading.posts(desk.office) if one.title == "Datuk Bandar")
    page.show_record(post.id)
    assert page.bar.current == "posts"
    assert page.organisation_side.name.text() == "Majlis Bandaraya Kota Damai"


def test_the_side_goes_below_on_a_narrow_page(page: StakeholdersPage) -> None:
    page.resize(808, 692)
    assert page.split.narrow
    page.resize(1150, 692)
    assert not page.split.narrow


def test_every_command_is_bound(page: StakeholdersPage) -> None:
    known = Commands()
    known.add_all(stakeholders.commands())
    known.enter(RoomKey.STAKEHOLDERS.value)
    page.bind(known)
    assert all(known.action(one.id).isEnabled() for one in stakeholders.commands())
