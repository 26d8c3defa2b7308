"""Everything a person can reach in a room has a name for the screen reader."""

from collections.abc import Iterator
from importlib import import_module

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from nlc_desktop import i18n
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.settings import Settings
from nlc_desktop.ui.desk import Desk, RoomKey
from nlc_desktop.ui.jobs import Jobs
from nlc_desktop.ui.messages import Messages
from nlc_desktop.ui.theme import Look
from nlc_desktop.ui.widgets.row_view import RowView

ROOMS = (RoomKey.STAKEHOLDERS, RoomKey.MAP, RoomKey.ACTIONS, RoomKey.PROGRAMMES)
_CONTROLS = (QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, RowView)


@pytest.fixture
def desk(example_office: OpenOffice, kit: Look, qtbot: QtBot) -> Iterator[Desk]:
    jobs = Jobs()
    yield Desk(example_office, jobs, Messages(), Settings())
    jobs.shutdown()


def _nameless(page: QWidget) -> list[str]:
    reached = [
        widget
        for widget in page.findChildren(QWidget)
        if isinstance(widget, _CONTROLS)
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not widget.isHidden()
        and widget.objectName() != "qt_spinbox_lineedit"
    ]
    return [repr(one) for one in reached if not (one.accessibleName() or _text(one))]


def _text(widget: QWidget) -> str:
    return widget.text() if isinstance(widget, QAbstractButton) else ""


@pytest.mark.parametrize("room", ROOMS)
def test_every_control_has_a_name(room: RoomKey, desk: Desk, qtbot: QtBot) -> None:
    page = import_module(f"nlc_desktop.ui.{room.value}").build(desk)
    qtbot.addWidget(page)
    page.resize(1150, 692)
    page.show()
    assert _nameless(page) == []


@pytest.mark.parametrize("room", ROOMS)
def test_longer_words_fit_a_small_window(room: RoomKey, desk: Desk, qtbot: QtBot) -> None:
    i18n.install(i18n.PSEUDO)
    page = import_module(f"nlc_desktop.ui.{room.value}").build(desk)
    qtbot.addWidget(page)
    page.resize(808, 692)
    page.show()
    assert page.width() == 808
    assert page.minimumSizeHint().width() <= 808
