"""Hints about duplicates, merging and taking apart, as a person sees them."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QRadioButton
from pytestqt.qtbot import QtBot

from nlc_desktop.services import duplicates
from nlc_desktop.services.reading import duplicates as reading
from nlc_desktop.services.reading import stakeholders as stakeholder_reading
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.settings import Settings
from nlc_desktop.ui import stakeholders
from nlc_desktop.ui.desk import Desk
from nlc_desktop.ui.jobs import Jobs
from nlc_desktop.ui.messages import Messages
from nlc_desktop.ui.stakeholders.merge_dialog import MergeDialog
from nlc_desktop.ui.stakeholders.merges_dialog import MergesDialog
from nlc_desktop.ui.stakeholders.page import StakeholdersPage
from nlc_desktop.ui.theme import Look
from nlc_desktop.ui.widgets.buttons import Button
from tests import factories


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
    qtbot.waitUntil(lambda: not desk.jobs.running)
    return made


def words_of(widget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def button(dialog, text: str) -> Button:
    return next(one for one in dialog.findChildren(Button) if one.text() == text)


def dialog_of(page, kind):
    return next(one for one in page.window().findChildren(kind) if one.isVisible())


def test_typing_a_name_says_who_is_there(page: StakeholdersPage, qtbot: QtBot) -> None:
    page.bar.segments.button("people").click()
    page.add()
    page.bar.segments.button("people").click()
    hint = page.duplicates.entry_hint
    row = next(one for one in page.lists.people.rows if len(one.name.split()) > 1)
    page.entry.edit.setFocus()
    qtbot.keyClicks(page.entry.edit, row.name)
    qtbot.waitUntil(hint.isVisible)
    (said,) = words_of(hint)
    assert said.startswith(f"Looks like: {row.display}")
    assert "same name" in said
    assert page.entry.edit.hasFocus()
    hint.open_link.click()
    assert page.person_side.name.text() == row.display
    page.entry.edit.clear()
    assert not hint.isVisible()


def test_a_name_nobody_has_says_nothing(page: StakeholdersPage, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.entry.edit, "Kelab Sukan Damai Jaya Abadi")
    page.duplicates.entry_hint.look()
    assert not page.duplicates.entry_hint.isVisible()


def test_a_post_is_looked_for_in_its_organisation(page: StakeholdersPage, qtbot: QtBot) -> None:
    side = page.organisation_side
    row = next(one for one in page.lists.organisations.rows if one.posts)
    page.show_record(row.id)
    post = side.page.posts[0]
    qtbot.keyClicks(side.post_line.edit, post.title)
    qtbot.waitUntil(page.duplicates.post_hint.isVisible)
    assert post.title in words_of(page.duplicates.post_hint)[0]


def pair(desk: Desk) -> tuple[str, str]:
    kept = factories.organisation(desk.office, "Persatuan Belia Kapar", area="Kapar")
    gone = factories.organisation(desk.office, "Pers. Belia Kapar", short_name="PBK")
    for number in ("03-3371 0000", "03-3371 1111"):
        factories.contact(desk.office, gone, number)
    return kept, gone


def test_two_are_merged_side_by_side_and_taken_apart(
    page: StakeholdersPage, desk: Desk, qtbot: QtBot
) -> None:
    kept, gone = pair(desk)
    page.refresh()
    page.show_record(kept)
    hint = page.duplicates.organisation_hint
    assert words_of(hint.alike) == ["Looks like: Pers. Belia Kapar · same name"]
    hint.merge_link.click()
    dialog = dialog_of(page, MergeDialog)
    said = words_of(dialog)
    assert "Moves over: 2 numbers and addresses." in said
    assert [text for text in said if text in {"Name", "Short name", "Area", "Kind", "Sector"}] == [
        "Name",
        "Short name",
        "Area",
    ]
    choices = [one.text() for one in dialog.findChildren(QRadioButton)]
    assert choices[:2] == ["Persatuan Belia Kapar", "Pers. Belia Kapar (newer)"]
    checked = [one.text() for one in dialog.findChildren(QRadioButton) if one.isChecked()]
    assert checked == ["Persatuan Belia Kapar", "PBK (newer)", "Kapar"]
    notices: list[tuple[str, str]] = []
    desk.messages.noticed.connect(lambda text, link: notices.append((text, link)))
    with qtbot.waitSignal(desk.changed):
        dialog.merge_button.click()
    qtbot.waitUntil(lambda: bool(notices))
    assert notices == [("“Pers. Belia Kapar” is now part of “Persatuan Belia Kapar”.", "Undo")]
    assert stakeholder_reading.organisation(desk.office, gone) is None
    assert page.organisation_side.page.contacts[0].value == "03-3371 0000"
    assert not hint.alike.isVisible()
    assert words_of(hint.merged) == ["Merged with: Pers. Belia Kapar"]
    hint.apart_link.click()
    merges = dialog_of(page, MergesDialog)
    assert "Pers. Belia Kapar" in words_of(merges)
    with qtbot.waitSignal(desk.changed):
        button(merges, "Take apart").click()
    qtbot.waitUntil(lambda: not hint.merged.isVisible())
    assert stakeholder_reading.organisation(desk.office, gone) is not None
    assert notices[-1] == ("“Pers. Belia Kapar” is an entry of its own again.", "Undo")
    assert hint.alike.isVisible()


def test_undo_in_the_notice_takes_the_merge_back(
    page: StakeholdersPage, desk: Desk, qtbot: QtBot
) -> None:
    kept, gone = pair(desk)
    dialog = MergeDialog(desk, kept, gone, page)
    told: list[str] = []
    desk.messages.noticed.connect(lambda text, link: told.append(link))
    with qtbot.waitSignal(desk.changed):
        dialog.merge_button.click()
    qtbot.waitUntil(lambda: told == ["Undo"])
    with qtbot.waitSignal(desk.changed):
        desk.messages.take_link()
    assert stakeholder_reading.organisation(desk.office, gone) is not None


def test_the_other_one_may_stay(page: StakeholdersPage, desk: Desk, qtbot: QtBot) -> None:
    kept, gone = pair(desk)
    dialog = MergeDialog(desk, kept, gone, page)
    dialog.swap_link.click()
    assert (dialog.page.kept_id, dialog.page.gone_id) == (gone, kept)
    assert dialog.chosen() == {"name": "kept", "short_name": "kept", "area": "gone"}
    dialog.choices["name"].buttons()[1].setChecked(True)
    with qtbot.waitSignal(desk.changed):
        dialog.merge_button.click()
    row = stakeholder_reading.organisation(desk.office, gone).row
    assert (row.name, row.short_name) == ("Persatuan Belia Kapar", "PBK")


def test_not_the_same_is_remembered(page: StakeholdersPage, desk: Desk, qtbot: QtBot) -> None:
    kept, gone = pair(desk)
    page.refresh()
    page.show_record(kept)
    with qtbot.waitSignal(desk.changed):
        page.duplicates.organisation_hint.not_same_link.click()
    qtbot.waitUntil(lambda: not page.duplicates.organisation_hint.isVisible())
    page.show_record(gone)
    assert not page.duplicates.organisation_hint.isVisible()


def test_a_person_with_the_same_number(page: StakeholdersPage, desk: Desk, qtbot: QtBot) -> None:
    people = [factories.person(desk.office, name) for name in ("Suharto", "Harto Wijaya")]
    for person, number in zip(people, ("012-345 6789", "+60123456789"), strict=True):
        factories.contact(desk.office, person, number)
    page.refresh()
    page.show_record(people[0])
    hint = page.duplicates.person_hint
    assert words_of(hint.alike) == ["Looks like: Harto Wijaya · same telephone number"]


def test_an_inner_merge_waits_for_the_outer_one(
    page: StakeholdersPage, desk: Desk, qtbot: QtBot
) -> None:
    kept, gone = pair(desk)
    last = factories.organisation(desk.office, "Kelab Belia Kapar")
    duplicates.merge(desk.office, kept, gone)
    duplicates.merge(desk.office, last, kept)
    dialog = MergesDialog(desk, last, "Kelab Belia Kapar", page)
    outer, inner = reading.merges(desk.office, last)
    assert dialog.buttons[outer.id].isEnabled()
    assert not dialog.buttons[inner.id].isEnabled()
    assert "Take that apart first" in dialog.buttons[inner.id].toolTip()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
