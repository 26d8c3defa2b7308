"""Tags, own details, who may know, days and reviews in the Stakeholders room."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from nlc_desktop.domain.audience import Audience
from nlc_desktop.services import details, links
from nlc_desktop.services import stakeholders as writing
from nlc_desktop.services.drafts import LinkDraft
from nlc_desktop.services.reading import finding, maps
from nlc_desktop.services.reading import stakeholders as reading
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.settings import Settings
from nlc_desktop.ui import stakeholders
from nlc_desktop.ui.desk import Desk
from nlc_desktop.ui.jobs import Jobs
from nlc_desktop.ui.messages import Messages
from nlc_desktop.ui.stakeholders.page import StakeholdersPage
from nlc_desktop.ui.stakeholders.words import TELLING, VISIBLE_LEVELS
from nlc_desktop.ui.theme import Look
from nlc_desktop.ui.widgets.buttons import LinkButton
from tests.gui.meetings_desk import cells, settle, words


@pytest.fixture
def desk(example_office: OpenOffice, kit: Look, qtbot: QtBot) -> Iterator[Desk]:
    jobs = Jobs()
    yield Desk(example_office, jobs, Messages(jobs), Settings())
    jobs.shutdown()


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> StakeholdersPage:
    made = stakeholders.build(desk)
    qtbot.addWidget(made)
    made.resize(1150, 692)
    made.show()
    return made


def body(desk: Desk, short: str = "UDR") -> str:
    return next(row.id for row in reading.organisations(desk.office) if row.short_name == short)


def organisation(desk: Desk, identity: str):
    found = reading.organisation(desk.office, identity)
    assert found is not None
    return found


def test_tags_are_typed_with_the_name(page: StakeholdersPage, desk: Desk, qtbot: QtBot) -> None:
    page.add()
    qtbot.keyClicks(page.entry.edit, "Persatuan Belia #Youth #zone9")
    assert "#zone9" in words(page.entry)
    qtbot.keyClick(page.entry.edit, Qt.Key.Key_Return)
    settle(qtbot, desk)
    assert page.view.current.name == "Persatuan Belia"
    assert page.view.current.tags == ("youth", "zone9")
    assert "#youth" in words(page.organisation_side.tags)


def test_a_line_of_tags_alone_comes_back(page: StakeholdersPage, desk: Desk, qtbot: QtBot) -> None:
    page.add()
    qtbot.keyClicks(page.entry.edit, "#youth")
    qtbot.keyClick(page.entry.edit, Qt.Key.Key_Return)
    settle(qtbot, desk)
    assert page.entry.text == "#youth"
    (dialog,) = desk.messages.dialogs
    assert "Type a name first" in dialog.sentence.text()
    dialog.accept()


def test_a_tag_filters_all_three_lists(page: StakeholdersPage, desk: Desk, qtbot: QtBot) -> None:
    writing.update_organisation(desk.office, body(desk), tags="#zone9")
    person = reading.people(desk.office)[0].id
    writing.update_person(desk.office, person, tags="#zone9")
    page.refresh()
    page.show_record(body(desk))
    link = page.organisation_side.tags.findChildren(LinkButton)[0]
    link.click()
    assert list(page.bar.on) == ["tag-zone9"]
    assert page.view.model().rowCount() == 1
    page.bar.segments.button("people").click()
    names = cells(page.view, "name")
    assert next(row.display for row in reading.people(desk.office) if row.id == person) in names
    assert len(names) < 46


def test_a_field_of_tags_is_saved_as_typed(
    page: StakeholdersPage, desk: Desk, qtbot: QtBot
) -> None:
    page.show_record(body(desk))
    details = page.organisation_side.details
    details.toggle()
    details.fields["tags"].edit.setFocus()
    qtbot.keyClicks(details.fields["tags"].edit, "youth, #Zone-9")
    with qtbot.waitSignal(desk.changed):
        details.fields["tags"].saving.flush()
    assert organisation(desk, body(desk)).row.tags == ("youth", "zone-9")


def test_organisations_without_a_link_can_be_filtered(page: StakeholdersPage, desk: Desk) -> None:
    links.remove_links(desk.office, [link.id for link in maps.network(desk.office).links])
    page.refresh()
    page.bar.put_on("unlinked")
    before = page.view.model().rowCount()
    assert before == 41
    pair = [row.id for row in page.lists.organisations.rows][:2]
    links.add_links(desk.office, pair[:1], pair[1:], LinkDraft())
    page.refresh()
    assert page.view.model().rowCount() == before - 2


def test_own_details_are_typed_in_one_line(
    page: StakeholdersPage, desk: Desk, qtbot: QtBot
) -> None:
    page.show_record(body(desk))
    own = page.organisation_side.details.own
    page.organisation_side.details.toggle()
    qtbot.keyClicks(own.entry.edit, "Bilangan ahli: 120")
    with qtbot.waitSignal(desk.changed):
        qtbot.keyClick(own.entry.edit, Qt.Key.Key_Return)
    (field,) = own.fields.values()
    assert field.text == "120"
    field.edit.setFocus()
    field.edit.clear()
    qtbot.keyClicks(field.edit, "140")
    with qtbot.waitSignal(desk.changed):
        field.saving.flush()
    assert [(row.name, row.value) for row in organisation(desk, body(desk)).details] == [
        ("Bilangan ahli", "140")
    ]


def test_a_detail_about_religion_is_refused_and_stays_in_the_line(
    page: StakeholdersPage, desk: Desk, qtbot: QtBot
) -> None:
    page.show_record(body(desk))
    own = page.organisation_side.details.own
    own.entry.entered.emit("Agama: Islam")
    settle(qtbot, desk)
    (dialog,) = desk.messages.dialogs
    assert "private matter" in dialog.sentence.text()
    dialog.accept()
    assert own.entry.text == "Agama: Islam"
    assert organisation(desk, body(desk)).details == ()


def test_who_may_know_is_chosen_in_words(page: StakeholdersPage, desk: Desk, qtbot: QtBot) -> None:
    page.show_record(body(desk))
    box = page.organisation_side.details.visible
    assert [box.itemText(at) for at in range(box.count())] == [
        "Everybody",
        "Members of the meetings",
        "The national focal point",
        "This office alone",
    ]
    with qtbot.waitSignal(desk.changed):
        box.activated.emit(VISIBLE_LEVELS.index(Audience.OFFICE))
    assert organisation(desk, body(desk)).row.visible_to is Audience.OFFICE
    assert box.currentText() == "This office alone"


def test_days_of_an_organisation_may_be_left_open(
    page: StakeholdersPage, desk: Desk, qtbot: QtBot
) -> None:
    page.show_record(body(desk))
    details = page.organisation_side.details
    details.toggle()
    assert not details.since.field.isEnabled()
    with qtbot.waitSignal(desk.changed):
        details.since.tick.click()
    assert organisation(desk, body(desk)).row.since == date(2026, 11, 23)
    with qtbot.waitSignal(desk.changed):
        details.since.tick.click()
    assert organisation(desk, body(desk)).row.since is None


def test_a_name_whose_review_is_due_is_kept_for_another_year(
    page: StakeholdersPage, desk: Desk, qtbot: QtBot
) -> None:
    person = reading.people(desk.office)[0].id
    writing.update_person(desk.office, person, review_on=date(2026, 11, 1))
    page.refresh()
    page.show_record(person)
    side = page.person_side
    assert "is the name still needed?" in side.kept.text()
    with qtbot.waitSignal(desk.changed):
        side.keep_link.click()
    found = reading.person(desk.office, person)
    assert found is not None
    assert found.review_on == date(2027, 11, 23)
    assert not side.keep_link.isVisible()


def test_history_tells_tags_levels_and_details_in_words(
    page: StakeholdersPage, desk: Desk, qtbot: QtBot
) -> None:
    detail = details.add_detail(desk.office, body(desk), "Bilangan ahli", "120").record
    details.update_detail(desk.office, detail, value="140")
    writing.update_organisation(desk.office, body(desk), tags="#youth #zone9", visible_to="office")
    rows = finding.whole_history(desk.office, body(desk))
    told = TELLING.told(rows, desk.office.tz())
    said = [change for step in told for change in step.changes]
    assert "Own detail: 120 → 140" in said
    assert "Tags: #youth #zone9" in said
    assert "May be shown to: Everybody → This office alone" in said


def test_other_names_of_a_person_are_typed_in_one_line(
    page: StakeholdersPage, desk: Desk, qtbot: QtBot
) -> None:
    person = reading.people(desk.office)[0].id
    page.show_record(person)
    field = page.person_side.fields["aliases"]
    field.edit.setFocus()
    qtbot.keyClicks(field.edit, " Nancy Ooi ;; Ooi M. L.")
    with qtbot.waitSignal(desk.changed):
        field.saving.flush()
    shown = reading.person(desk.office, person)
    assert shown is not None
    assert shown.aliases == ("Nancy Ooi", "Ooi M. L.")
    page.refresh()
    assert field.text == " Nancy Ooi ;; Ooi M. L."  # nobody is interrupted while typing
    page.show_record(reading.people(desk.office)[1].id)
    assert field.text == ""
    page.show_record(person)
    assert field.text == "Nancy Ooi; Ooi M. L."
    assert [hit.record for hit in finding.search(desk.office, "nancy ooi")] == [person]


def test_a_body_keeps_another_calendar(page: StakeholdersPage, desk: Desk, qtbot: QtBot) -> None:
    identity = body(desk)
    page.show_record(identity)
    side = page.organisation_side.details
    side.toggle()
    assert side.calendar.accessibleName() == "Keeps the calendar of"
    assert side.calendar.currentText() == "like this office"
    at = side.calendar.findText("Kelantan")
    side.calendar.setCurrentIndex(at)
    side.calendar.activated.emit(at)
    settle(qtbot, desk)
    assert organisation(desk, identity).jurisdiction == "my-03"
    assert side.calendar.currentText() == "Kelantan"
    side.calendar.setCurrentIndex(0)
    side.calendar.activated.emit(0)
    settle(qtbot, desk)
    assert organisation(desk, identity).jurisdiction == ""
