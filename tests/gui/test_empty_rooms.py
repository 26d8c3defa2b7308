"""Rooms of an office that has nothing yet: one sentence and the first step."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from nlc_desktop.clock import FixedClock
from nlc_desktop.packs.reader import pack_folder, read_pack
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.settings import Settings
from nlc_desktop.store.key_file import KdfCost, SlotKind
from nlc_desktop.store.keyslots import Secrets
from nlc_desktop.store.migrations import ensure_current
from nlc_desktop.store.workspace import create
from nlc_desktop.ui import actions, programmes, stakeholders
from nlc_desktop.ui.desk import Desk
from nlc_desktop.ui.jobs import Jobs
from nlc_desktop.ui.messages import Messages
from nlc_desktop.ui.theme import Look
from tests import factories

CHEAP = KdfCost(memory=64, passes=1, lanes=1)


@pytest.fixture
def desk(tmp_path: Path, clock: FixedClock, kit: Look, qtbot: QtBot) -> Iterator[Desk]:
    secrets = {SlotKind.PASSPHRASE: Secrets(passphrase="kota damai")}
    workspace = create(tmp_path / "workspace", "Test", secrets, ensure_current, CHEAP)
    pack = read_pack(pack_folder("my"))
    office = OpenOffice(workspace, clock, pack, "Asia/Kuala_Lumpur", "Siti")
    factories.office(office)
    jobs = Jobs()
    yield Desk(office, jobs, Messages(), Settings())
    jobs.shutdown()
    workspace.close()


def test_stakeholders_ask_for_the_first_organisation(desk: Desk, qtbot: QtBot) -> None:
    page = stakeholders.build(desk)
    qtbot.addWidget(page)
    page.show()
    assert page.empty.isVisible()
    assert page.empty.sentence.text().startswith("No organisation yet.")
    assert not page.stale.isVisible()
    assert not page.bar.banner.isVisible()
    with qtbot.waitSignal(desk.changed):
        page.entry.entered.emit("Majlis Belia")
    qtbot.waitUntil(lambda: not page.empty.isVisible())
    assert page.organisation_side.holder_button.toolTip().startswith("There is no post yet.")
    assert not page.organisation_side.holder_button.isEnabled()


def test_actions_say_where_they_come_from(desk: Desk, qtbot: QtBot) -> None:
    page = actions.build(desk)
    qtbot.addWidget(page)
    page.show()
    assert page.empty.isVisible()
    assert not page.view.isVisible()
    with qtbot.waitSignal(desk.changed):
        page.entry.entered.emit("Check the list by 18 Dec")
    assert page.view.isVisible()
    assert not page.empty.isVisible()
    assert [group.title for group in page.model.groups] == ["Nobody named yet"]


def test_programmes_offer_what_the_country_knows(desk: Desk, qtbot: QtBot) -> None:
    page = programmes.build(desk)
    qtbot.addWidget(page)
    page.show()
    assert page.empty.isVisible()
    assert page.suggestions.isVisible()
    with qtbot.waitSignal(desk.changed):
        page.suggestions.all.click()
    qtbot.waitUntil(lambda: not page.empty.isVisible())
    assert page.model.rowCount() > 3
