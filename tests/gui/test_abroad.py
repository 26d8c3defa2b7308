"""A meeting of a Philippine council on the screen: its languages, and who is missing."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from nlc_desktop.domain.papers import Language
from nlc_desktop.services import mechanisms, meetings, setup
from nlc_desktop.services.drafts import MeetingDraft, OfficeDraft
from nlc_desktop.services.reading import mandatory
from nlc_desktop.services.reading import meetings as reading
from nlc_desktop.settings import Settings
from nlc_desktop.ui.desk import Desk
from nlc_desktop.ui.jobs import Jobs
from nlc_desktop.ui.meetings.agenda_tab import AgendaTab
from nlc_desktop.ui.meetings.details import Details
from nlc_desktop.ui.meetings.documents_tab import DocumentsTab
from nlc_desktop.ui.messages import Messages
from nlc_desktop.ui.theme import Look
from nlc_desktop.ui.widgets.buttons import LinkButton
from tests import factories
from tests.conftest import QUICK
from tests.gui.meetings_desk import settle, words


@pytest.fixture
def desk(tmp_path, clock, kit: Look, qtbot: QtBot) -> Iterator[Desk]:
    draft = OfficeDraft(
        name="City Government of Iligan",
        country="PH",
        city="iligan",
        language=Language.ENGLISH,
        paper="PH long",
    )
    protection = setup.Protection("pasar malam hujan teduh", setup.new_words())
    office = setup.create_office(tmp_path, draft, protection, clock, cost=QUICK)
    jobs = Jobs()
    yield Desk(office, jobs, Messages(jobs), Settings())
    jobs.shutdown()
    office.workspace.close()


@pytest.fixture
def meeting(desk: Desk) -> str:
    draft = MeetingDraft(template="cpoc-quarterly", starts=factories.at(2027, 2, 2, 9))
    return meetings.plan_meeting(desk.office, draft).record


def test_missing_members_are_seated_from_the_hint(desk: Desk, meeting: str, qtbot: QtBot) -> None:
    office = desk.office
    page = reading.meeting(office, meeting)
    assert page is not None
    mechanism = page.row.mechanism_id
    seats = {member.post: member.id for member in reading.members(office, mechanism)}
    mechanisms.remove_member(office, seats["City Prosecutor"])
    tab = AgendaTab(desk)
    qtbot.addWidget(tab)
    desk.changed.connect(tab.changed)
    tab.resize(1100, 600)
    tab.show()
    tab.show_meeting(meeting)
    assert "A member that EO 773 s.2009 wants is missing." in words(tab.worth)
    assert "City Prosecutor (Department of Justice)" in words(tab.worth)
    links = [one for one in tab.worth.findChildren(LinkButton) if one.text() == "Give them seats"]
    links[0].setFocus()
    links[0].click()
    settle(qtbot, desk)
    assert tab.focusWidget() is tab.view
    assert mandatory.missing_members(office, mechanism) == ()
    assert "EO 773" not in words(tab.worth)


def test_papers_are_offered_in_every_language_the_countrys_own_first(
    desk: Desk, meeting: str, qtbot: QtBot
) -> None:
    tab = DocumentsTab(desk)
    qtbot.addWidget(tab)
    tab.show()
    tab.show_meeting(meeting)
    offered = [tab.language.itemData(row) for row in range(tab.language.count())]
    assert offered == ["en", "fil", "ms", "id"]
    assert tab.language.currentText() == "English"
    settle(qtbot, desk)
    details = Details(desk, meeting)
    qtbot.addWidget(details)
    offered = [details.language.itemData(row) for row in range(details.language.count())]
    assert offered == ["en", "fil", "ms", "id"]
