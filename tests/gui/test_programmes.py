"""The Programmes room as a person sees it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from nlc_desktop.domain.programmes import ProgrammeCategory, ProgrammePage, ProgrammeRow
from nlc_desktop.services.reading import actions as action_reading
from nlc_desktop.services.reading import programmes as reading
from nlc_desktop.services.reading import stakeholders
from nlc_desktop.services.reading.stakeholders import Candidate
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.settings import Settings
from nlc_desktop.ui import programmes
from nlc_desktop.ui.commands import Commands
from nlc_desktop.ui.desk import Desk, RoomKey
from nlc_desktop.ui.jobs import Jobs
from nlc_desktop.ui.messages import Messages
from nlc_desktop.ui.programmes.page import ProgrammesPage
from nlc_desktop.ui.theme import Look
from nlc_desktop.ui.widgets.buttons import LinkButton
from nlc_desktop.ui.widgets.labels import Tag


@pytest.fixture
def desk(example_office: OpenOffice, kit: Look, qtbot: QtBot) -> Iterator[Desk]:
    jobs = Jobs()
    yield Desk(example_office, jobs, Messages(), Settings())
    jobs.shutdown()


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> ProgrammesPage:
    made = programmes.build(desk)
    qtbot.addWidget(made)
    made.resize(1150, 692)
    made.show()
    return made


def _row(desk: Desk, start: str) -> ProgrammeRow:
    rows = reading.programmes(desk.office)
    return next(row for row in rows if row.public_name.startswith(start))


def _stored(desk: Desk, start: str) -> ProgrammePage:
    found = reading.programme(desk.office, _row(desk, start).id)
    assert found is not None
    return found


def test_models_keep_the_rules_of_qt(page: ProgrammesPage) -> None:
    models = (page.model, page.side.mentioned.model, page.side.open_actions.model)
    testers = [QAbstractItemModelTester(model) for model in models]
    page.view.setCurrentIndex(page.view.model().index(1, 0))
    page.refresh()
    assert len(testers) == 3


def test_the_first_programme_is_shown(page: ProgrammesPage) -> None:
    assert page.meta_label.whole == "4 programmes, 3 open actions"
    side = page.side
    assert side.name.text() == "Kejiranan Mesra Kota Damai"
    assert side.second.text() == "Neighbourhood · since 2019"
    assert [chip.text() for chip in side.owner.chips] == ["Jabatan Pembangunan Masyarakat, MBKD"]
    assert len(side.partners.chips) == 5


def test_what_is_for_the_office_says_so(page: ProgrammesPage) -> None:
    purpose = page.side.fields["internal_purpose"]
    assert purpose.edit.accessibleName() == "Internal purpose (office only, never printed)"
    assert purpose.findChildren(Tag)
    assert page.side.fields["budget"].findChildren(Tag)
    assert not page.side.fields["public_name"].findChildren(Tag)


def test_typing_is_saved(page: ProgrammesPage, desk: Desk, qtbot: QtBot) -> None:
    budget = page.side.fields["budget"]
    budget.edit.clear()
    qtbot.keyClicks(budget.edit, "RM50,000")
    with qtbot.waitSignal(desk.changed):
        qtbot.keyClick(budget.edit, Qt.Key.Key_Return)
    assert _stored(desk, "Kejiranan").budget == "RM50,000"


def test_the_public_name_is_never_empty(page: ProgrammesPage, desk: Desk, qtbot: QtBot) -> None:
    name = page.side.fields["public_name"]
    name.edit.clear()
    name.saving.flush()
    with qtbot.waitSignal(desk.changed):
        page.side.fields["since"].edit.setText("2020")
        page.side.fields["since"].saving.flush()
    assert _row(desk, "Kejiranan").public_name == "Kejiranan Mesra Kota Damai"
    assert _row(desk, "Kejiranan").since == "2020"


def test_what_it_got_from_meetings_leads_there(
    page: ProgrammesPage, desk: Desk, qtbot: QtBot
) -> None:
    mentioned = page.side.mentioned
    titles = [group.title for group in mentioned.model.groups]
    assert titles == ["Bil. 4/2026", "Bil. 3/2026", "Bil. 2/2026", "Bil. 1/2026"]
    row = mentioned.model.groups[0].rows[0]
    with qtbot.waitSignal(desk.going) as went:
        mentioned.view.opened.emit(row)
    to = went.args[0]
    assert (to.room, to.record, to.part) == (RoomKey.MEETINGS, row.meeting_id, "agenda")


def test_open_actions_are_those_of_the_programme(
    page: ProgrammesPage, desk: Desk, qtbot: QtBot
) -> None:
    row = _row(desk, "Latihan")
    page.show_record(row.id)
    listed = page.side.open_actions.model.rows
    assert len(listed) == row.open_actions == 2
    known = {one.id for one in action_reading.of_programme(desk.office, row.id)}
    assert {one.id for one in listed} <= known
    with qtbot.waitSignal(desk.going) as went:
        page.side.open_actions.view.opened.emit(listed[0])
    assert (went.args[0].room, went.args[0].record) == (RoomKey.ACTIONS, listed[0].id)


def test_partners_are_taken_off_and_added(page: ProgrammesPage, desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.changed):
        page.side.partners.chips[0].click()
    assert len(_stored(desk, "Kejiranan").partners) == 4
    body = next(one for one in stakeholders.organisations(desk.office) if one.short_name == "UDR")
    with qtbot.waitSignal(desk.changed):
        page.side.partners._add(Candidate(body.id, "UDR", body.name, is_post=False))
    assert body.id in {identity for identity, _ in _stored(desk, "Kejiranan").partners}
    assert len(page.side.partners.chips) == 5


def test_the_owner_is_one(page: ProgrammesPage, desk: Desk, qtbot: QtBot) -> None:
    assert not page.side.owner.edit.isVisible()
    with qtbot.waitSignal(desk.changed):
        page.side.owner.chips[0].click()
    assert _row(desk, "Kejiranan").owner == ""
    assert page.side.owner.edit.isVisible()


def test_the_pack_offers_what_is_not_there_yet(
    page: ProgrammesPage, desk: Desk, qtbot: QtBot
) -> None:
    panel = page.suggestions
    assert panel.meta_label.whole == "5 not in the list"
    add = next(one for one in panel.findChildren(LinkButton) if one.text() == "Add")
    assert add.accessibleName() == "Add the programme Rukun Tetangga Activities"
    with qtbot.waitSignal(desk.changed):
        add.click()
    assert page.model.rowCount() == 5
    assert panel.meta_label.whole == "4 not in the list"
    with qtbot.waitSignal(desk.changed):
        panel.all.click()
    assert page.model.rowCount() == 9
    assert not panel.isVisible()


def test_a_typed_name_becomes_a_programme(page: ProgrammesPage, desk: Desk, qtbot: QtBot) -> None:
    page.add()
    qtbot.keyClicks(page.entry.edit, "Kebun Komuniti")
    with qtbot.waitSignal(desk.changed):
        qtbot.keyClick(page.entry.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.side.name.text() == "Kebun Komuniti")
    assert page.side.mentioned.empty.isVisibleTo(page.side)
    assert not page.side.open_actions.isVisibleTo(page.side)


def test_filters_hide_and_say_so(page: ProgrammesPage) -> None:
    page.bar.put_on("open")
    assert page.view.model().rowCount() == 2
    assert page.bar.banner.text == "2 of 4 hidden –"
    page.bar.put_on(ProgrammeCategory.WOMEN.value)
    assert page.view.model().rowCount() == 1
    page.bar.clear()
    assert page.view.model().rowCount() == 4


def test_removing_is_taken_back(page: ProgrammesPage, desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.messages.noticed) as said:
        page.remove()
    assert said.args == ["“Kejiranan Mesra Kota Damai” is removed.", "Undo"]
    assert page.model.rowCount() == 3
    with qtbot.waitSignal(desk.changed):
        desk.messages.take_link()
    assert page.model.rowCount() == 4


def test_every_command_is_bound(page: ProgrammesPage) -> None:
    known = Commands()
    known.add_all(programmes.commands())
    known.enter(RoomKey.PROGRAMMES.value)
    page.bind(known)
    assert all(known.action(one.id).isEnabled() for one in programmes.commands())
