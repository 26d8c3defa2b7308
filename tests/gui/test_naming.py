"""Naming who holds a post: who is there already is said while the name is typed."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from nlc_desktop.domain.stakeholders import PostRow
from nlc_desktop.services import duplicates
from nlc_desktop.services.reading import stakeholders as reading
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.ui.desk import Desk
from nlc_desktop.ui.naming_dialog import NameHolder
from nlc_desktop.ui.theme import Look
from tests import factories
from tests.gui import map_desk


@pytest.fixture
def desk(example_office: OpenOffice, kit: Look, qtbot: QtBot) -> Iterator[Desk]:
    with map_desk.open_desk(example_office) as made:
        yield made


@pytest.fixture
def post(desk: Desk) -> PostRow:
    return next(row for row in reading.posts(desk.office) if not row.holder)


@pytest.fixture
def dialog(desk: Desk, post: PostRow, qtbot: QtBot) -> NameHolder:
    made = NameHolder(desk, post.id, post.title)
    map_desk.show(qtbot, made, 460, 300)
    map_desk.settle(qtbot, desk)
    return made


def test_a_name_that_looks_like_somebody_is_said_in_one_line(
    dialog: NameHolder, desk: Desk, post: PostRow, qtbot: QtBot
) -> None:
    qtbot.keyClicks(dialog.name, "Pn. Kavitha Subramaniam")
    qtbot.waitUntil(dialog.hint_link.isVisible)
    assert dialog.hint_words.whole.startswith("Looks like: Puan Kavitha a/p Subramaniam")
    assert dialog.name.hasFocus()
    people = len(reading.people(desk.office))
    qtbot.keyClick(dialog.name, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert (dialog.name.text(), dialog.honorific.text()) == ("Kavitha a/p Subramaniam", "Puan")
    assert not dialog.hint_link.isVisible()
    assert dialog.isVisible()
    qtbot.keyClick(dialog.name, Qt.Key.Key_Return)
    map_desk.settle(qtbot, desk)
    named = next(row for row in reading.posts(desk.office) if row.id == post.id)
    assert named.holder == "Puan Kavitha a/p Subramaniam"
    assert len(reading.people(desk.office)) == people


def test_a_hint_does_not_stand_in_the_way(
    dialog: NameHolder, desk: Desk, post: PostRow, qtbot: QtBot
) -> None:
    people = len(reading.people(desk.office))
    qtbot.keyClicks(dialog.name, "Cik Kavitha Subramaniam")
    qtbot.waitUntil(dialog.hint_link.isVisible)
    qtbot.keyClick(dialog.name, Qt.Key.Key_Return)
    map_desk.settle(qtbot, desk)
    assert len(reading.people(desk.office)) == people + 1


def test_a_name_given_up_in_a_merge_leads_to_who_has_it(
    dialog: NameHolder, desk: Desk, qtbot: QtBot
) -> None:
    kept, gone = (factories.person(desk.office, one) for one in ("Ooi Mei Ling", "Nancy Ooi"))
    duplicates.merge(desk.office, kept, gone)
    fresh = NameHolder(desk, factories.post(desk.office), "Pegawai")
    map_desk.show(qtbot, fresh, 460, 300)
    qtbot.keyClicks(fresh.name, "Nancy Ooi")
    qtbot.waitUntil(fresh.hint_link.isVisible)
    assert fresh.hint_words.whole.startswith("Looks like: Ooi Mei Ling")


def test_a_name_nobody_has_says_nothing(dialog: NameHolder, qtbot: QtBot) -> None:
    qtbot.keyClicks(dialog.name, "Xenia Quirk")
    qtbot.waitUntil(lambda: not dialog._pause.isActive())
    assert dialog.hint_words.whole == ""
    assert not dialog.hint_link.isVisible()


def test_nothing_is_looked_for_once_it_is_closed(
    dialog: NameHolder, desk: Desk, qtbot: QtBot
) -> None:
    qtbot.keyClicks(dialog.name, "Pn. Kavitha Subramaniam")
    assert dialog._pause.isActive()
    dialog.reject()
    assert not dialog._pause.isActive()
    dialog._look()
    assert dialog.hint is None
