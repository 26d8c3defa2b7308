"""The Map room with words of a later version in every record: drawn plainly, nothing fails."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nlc_desktop import records as r
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.services.work import begin
from nlc_desktop.ui import map as map_room
from nlc_desktop.ui.commands import Commands
from nlc_desktop.ui.desk import Desk, RoomKey
from nlc_desktop.ui.linking.link_dialog import LinkDialog
from nlc_desktop.ui.linking.types_dialog import LinkTypesDialog
from nlc_desktop.ui.map.map_state import Shown, View
from nlc_desktop.ui.map.print_dialog import PrintMapDialog
from nlc_desktop.ui.theme import Look
from tests import factories
from tests.gui.map_desk import open_desk, settle

LATER = {
    r.Organisation: {"level": "orbit", "sector": "stars", "visible_to": "aliens", "until": "never"},
    r.Link: {"link_type": "beams-to", "strength": 7},
    r.LinkType: {"tone": "ultraviolet", "dash": "wavy"},
    r.Score: {"attitude": "enchanted", "power": 9, "interest": 0},
    r.Placement: {"tower": 99, "tower_on": "someday"},
    r.StakeholderMap: {"link_types": "beams-to\ngone"},
}


@pytest.fixture
def desk(example_office: OpenOffice, kit: Look) -> Iterator[Desk]:
    factories.link_type(example_office)
    with begin(example_office, "A later version") as work:
        for table, values in LATER.items():
            for record in work.find(table):
                for name, value in values.items():
                    setattr(record, name, value)
        work.commit()
    with open_desk(example_office) as desk:
        yield desk


def test_every_view_of_the_room_opens(desk: Desk, qtbot: QtBot) -> None:
    commands = Commands()
    commands.add_all(map_room.commands())
    commands.enter(RoomKey.MAP.value)
    page = map_room.build(desk)
    qtbot.addWidget(page)
    page.bind(commands)
    page.resize(1150, 692)
    page.show()
    settle(qtbot, desk)
    qtbot.waitUntil(lambda: all(node.place for node in page.state.whole.nodes))
    page.state.filter(Shown())
    assert page.state.whole.links
    for view in View:
        page.state.view((view,))
        settle(qtbot, desk)
        QApplication.processEvents()
        assert page.grab().width() > 0
    link = page.state.whole.links[0]
    for dialog in (
        LinkDialog(desk, link),
        LinkTypesDialog(desk, page),
        PrintMapDialog(desk, page.state, page),
    ):
        qtbot.addWidget(dialog)
        dialog.show()
        settle(qtbot, desk)
        dialog.reject()
