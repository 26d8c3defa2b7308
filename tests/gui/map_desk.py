"""What tests of the map's panels share: an office with its map, read again after every write."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from nlc_desktop.domain.maps import WHOLE_MAP
from nlc_desktop.domain.stakeholders import OrganisationRow
from nlc_desktop.services.reading import maps as reading
from nlc_desktop.services.reading import stakeholders
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.settings import Settings
from nlc_desktop.ui.desk import Desk
from nlc_desktop.ui.jobs import Jobs
from nlc_desktop.ui.map.map_state import MapState
from nlc_desktop.ui.messages import Messages


@contextmanager
def open_desk(office: OpenOffice) -> Iterator[Desk]:
    """A desk whose jobs end with it."""
    jobs = Jobs()
    yield Desk(office, jobs, Messages(jobs), Settings())
    jobs.shutdown()


def open_state(desk: Desk) -> MapState:
    """The state of the room, as its page keeps it: read again whenever something was written."""
    state = MapState(desk.office.today())

    def read() -> None:
        office = desk.office
        rows = reading.maps(office)
        network = reading.network(office, WHOLE_MAP)
        state.show_map(rows[0], rows, reading.link_types(office), network)

    desk.changed.connect(lambda _: read())
    read()
    return state


def organisation(desk: Desk, short: str) -> OrganisationRow:
    """An organisation by its short name."""
    rows = stakeholders.organisations(desk.office)
    return next(row for row in rows if row.short_name == short)


def show(qtbot: QtBot, widget: QWidget, wide: int, high: int) -> QWidget:
    """Shows a widget on a page of its own."""
    qtbot.addWidget(widget)
    widget.resize(wide, high)
    widget.show()
    widget.activateWindow()
    QApplication.processEvents()
    return widget


def settle(qtbot: QtBot, desk: Desk) -> None:
    """Waits until every write and reading is done."""
    qtbot.waitUntil(lambda: not desk.jobs.running, timeout=10_000)
    QApplication.processEvents()


def notices(desk: Desk) -> list[tuple[str, str]]:
    """What is said from now on, each with its way on."""
    said: list[tuple[str, str]] = []
    desk.messages.noticed.connect(lambda sentence, link: said.append((sentence, link)))
    return said
