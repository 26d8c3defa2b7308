"""Power and interest as a person sees, scores and corrects them."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from nlc_desktop.domain.maps import Attitude, Salience
from nlc_desktop.services import history, scores
from nlc_desktop.services.drafts import ScoreDraft
from nlc_desktop.services.reading import maps as reading
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.ui.desk import Desk
from nlc_desktop.ui.map.grid_panel import GridPanel
from nlc_desktop.ui.map.map_state import MapState, View
from nlc_desktop.ui.map.score_dialog import ScoreDialog
from nlc_desktop.ui.map.score_words import salience_word
from nlc_desktop.ui.projector import projector
from nlc_desktop.ui.theme import Look
from nlc_desktop.ui.widgets.buttons import Button
from tests.gui import map_desk

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def desk(example_office: OpenOffice, kit: Look, qtbot: QtBot) -> Iterator[Desk]:
    for row in reading.scores(example_office).values():
        scores.remove_score(example_office, row.id)
    for short, power, interest in (("IPD Kota Damai", 5, 4), ("MBKD", 4, 4), ("UDR", 2, 3)):
        with map_desk.open_desk(example_office) as finder:
            identity = map_desk.organisation(finder, short).id
        draft = ScoreDraft(
            power=power,
            interest=interest,
            attitude=Attitude.SUPPORTIVE,
            reason="Chairs the district committee",
            said_by="the Secretariat",
            on=date(2026, 10, 2),
        )
        scores.score(example_office, identity, draft)
    with map_desk.open_desk(example_office) as made:
        yield made


@pytest.fixture
def state(desk: Desk) -> MapState:
    return map_desk.open_state(desk)


@pytest.fixture
def panel(desk: Desk, state: MapState, qtbot: QtBot) -> GridPanel:
    made = GridPanel(desk, state)
    holder = QWidget()
    made.setParent(holder)
    made.setGeometry(0, 0, 340, 300)
    map_desk.show(qtbot, holder, 1126, 600)
    made.refresh()
    made.holder = holder  # type: ignore[attr-defined]
    return made


def _police(desk: Desk) -> str:
    return map_desk.organisation(desk, "IPD Kota Damai").id


def _dialog(panel: GridPanel) -> ScoreDialog:
    (found,) = [one for one in panel.window().findChildren(ScoreDialog) if one.isVisible()]
    return found


def test_the_footer_says_the_scores_and_who_said_so(
    panel: GridPanel, state: MapState, desk: Desk
) -> None:
    state.select(_police(desk))
    assert panel.scores.whole == "Power 5, interest 4"
    assert panel.said.whole == "said by the Secretariat, 2 Oct"
    assert panel.detail.whole == "Supportive · Chairs the district committee"
    assert "manage closely" in panel.grid.accessibleDescription().lower()


def test_one_without_a_score_says_so(panel: GridPanel, state: MapState, desk: Desk) -> None:
    state.select(map_desk.organisation(desk, "SKN").id)
    assert panel.said.whole == "SKN is not scored yet"
    assert panel.scores.whole == ""


def test_an_earlier_day_has_the_scores_said_by_then(
    panel: GridPanel, state: MapState, desk: Desk
) -> None:
    early = ScoreDraft(power=2, interest=1, reason="New here", on=date(2026, 1, 5))
    scores.score(desk.office, _police(desk), early)
    state.select(_police(desk))
    panel.refresh()
    assert panel.scores.whole == "Power 5, interest 4"
    state.show_day(date(2026, 3, 1))
    assert panel.scores.whole == "Power 2, interest 1"
    state.show_day(date(2026, 1, 4))
    assert (panel.scores.whole, panel.grid.accessibleDescription()) == ("", "")
    assert "was not scored by 4 Jan 2026" in panel.said.whole
    state.show_day(desk.office.today())
    assert panel.scores.whole == "Power 5, interest 4"


def test_a_click_in_the_grid_selects_everywhere(
    panel: GridPanel, state: MapState, desk: Desk
) -> None:
    QTest.mouseClick(panel.grid, LEFT, pos=panel.grid.seat(_police(desk)))
    assert state.selection == (_police(desk),)


def test_arrows_walk_from_one_to_the_nearest(
    panel: GridPanel, state: MapState, desk: Desk, qtbot: QtBot
) -> None:
    state.select(map_desk.organisation(desk, "UDR").id)
    panel.grid.setFocus()
    qtbot.keyClick(panel.grid, Qt.Key.Key_Up)
    assert state.current == map_desk.organisation(desk, "MBKD").id
    qtbot.keyClick(panel.grid, Qt.Key.Key_Up)
    assert state.current == _police(desk)


def test_keys_change_a_score_and_ask_for_the_reason(
    panel: GridPanel, state: MapState, desk: Desk, qtbot: QtBot
) -> None:
    state.select(_police(desk))
    panel.grid.setFocus()
    qtbot.keyClick(panel.grid, Qt.Key.Key_Return)
    qtbot.keyClick(panel.grid, Qt.Key.Key_Down)
    qtbot.keyClick(panel.grid, Qt.Key.Key_Right)
    qtbot.keyClick(panel.grid, Qt.Key.Key_Right)
    assert panel.grid.moving == (_police(desk), 4, 5)
    assert "Enter gives the reason" in panel.said.whole
    qtbot.keyClick(panel.grid, Qt.Key.Key_Return)
    dialog = _dialog(panel)
    qtbot.keyClicks(dialog.reason, "Took over the joint patrols")
    with qtbot.waitSignal(desk.changed):
        qtbot.keyClick(dialog.reason, Qt.Key.Key_Return)
    row = reading.scores(desk.office)[_police(desk)]
    assert (row.power, row.interest, row.reason) == (4, 5, "Took over the joint patrols")
    assert (row.said_by, row.on) == ("the Secretariat", date(2026, 11, 23))
    assert panel.scores.whole == "Power 4, interest 5"


def test_escape_puts_it_back(panel: GridPanel, state: MapState, desk: Desk, qtbot: QtBot) -> None:
    state.select(_police(desk))
    panel.grid.setFocus()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Escape):
        qtbot.keyClick(panel.grid, key)
    assert panel.grid.moving is None
    assert panel.scores.whole == "Power 5, interest 4"
    assert not panel.window().findChildren(ScoreDialog)


def test_a_drag_to_another_cell_asks_for_the_reason(panel: GridPanel, desk: Desk) -> None:
    grid, target = panel.grid, panel.grid.cell(1, 2)
    begun = grid.seat(_police(desk))
    QTest.mousePress(grid, LEFT, pos=begun)
    for part in (1, 2, 3):
        QTest.mouseMove(
            grid, grid.seat(_police(desk)) + (target - grid.seat(_police(desk))) * part / 3
        )
    QTest.mouseRelease(grid, LEFT, pos=target)
    dialog = _dialog(panel)
    assert (dialog.power.current, dialog.interest.current) == ("1", "2")
    dialog.reject()
    assert reading.scores(desk.office)[_police(desk)].power == 5


def test_a_drag_back_into_the_same_cell_asks_nothing(panel: GridPanel, desk: Desk) -> None:
    grid = panel.grid
    begun = grid.seat(_police(desk))
    QTest.mousePress(grid, LEFT, pos=begun)
    QTest.mouseMove(grid, begun + QPoint(60, 0))
    QTest.mouseMove(grid, begun)
    QTest.mouseRelease(grid, LEFT, pos=begun)
    assert not panel.window().findChildren(ScoreDialog)


def test_a_score_without_a_reason_is_refused_in_place(panel: GridPanel, desk: Desk) -> None:
    dialog = panel.score(_police(desk))
    dialog.take_button.click()
    assert dialog.isVisible()
    assert dialog.reason_error.text().startswith("Say in one line why")
    assert len(reading.score_history(desk.office, _police(desk))) == 1
    dialog.reject()


def test_earlier_scores_stay_and_one_can_be_taken_back(
    panel: GridPanel, desk: Desk, qtbot: QtBot
) -> None:
    said = map_desk.notices(desk)
    dialog = panel.score(_police(desk))
    away = next(one for one in dialog.findChildren(Button) if "given by mistake" in one.toolTip())
    with qtbot.waitSignal(desk.changed):
        away.click()
    assert _police(desk) not in reading.scores(desk.office)
    assert said[-1] == ("The score is removed.", "Undo")
    with qtbot.waitSignal(desk.changed):
        desk.messages.take_link()
    assert reading.scores(desk.office)[_police(desk)].power == 5
    dialog.reject()


def test_three_answers_make_a_class_without_a_hard_word(panel: GridPanel, desk: Desk) -> None:
    dialog = panel.score(_police(desk))
    dialog.has_power.setChecked(True)
    dialog.urgency.setChecked(True)
    assert dialog.salience.text() == "Salience: P+U"
    dialog.legitimacy.setChecked(True)
    assert dialog.salience.text() == "Salience: Definitive"
    assert not [one for one in Salience if "danger" in salience_word(one).lower()]
    dialog.reject()


def test_those_without_a_score_are_counted_and_listed_beside_the_large_grid(
    panel: GridPanel, state: MapState, desk: Desk, qtbot: QtBot
) -> None:
    bodies = [node for node in state.network.nodes if not node.is_post]
    assert panel.missing_link.text() == f"{len(bodies) - 3} not scored yet"
    panel.missing_link.click()
    assert state.views == frozenset((View.GRID,))
    assert panel.list.isVisible()
    assert panel.unscored.rowCount() == len(bodies) - 3
    QAbstractItemModelTester(panel.unscored)
    panel.list.go_to(map_desk.organisation(desk, "SKN").id)
    qtbot.keyClick(panel.list, Qt.Key.Key_Return)
    dialog = _dialog(panel)
    assert "SKN" in dialog.sentence.text()
    qtbot.keyClicks(dialog.reason, "Funds the programme")
    with qtbot.waitSignal(desk.changed):
        dialog.take_button.click()
    assert panel.unscored.rowCount() == len(bodies) - 4


def test_one_dropped_from_the_list_is_asked_about(
    panel: GridPanel, state: MapState, desk: Desk
) -> None:
    panel.missing_link.click()
    skn = map_desk.organisation(desk, "SKN").id
    panel.list.go_to(skn)
    panel.grid.scored.emit("", 2, 5)
    dialog = _dialog(panel)
    assert "SKN" in dialog.sentence.text()
    assert (dialog.power.current, dialog.interest.current) == ("2", "5")
    dialog.reject()


def test_it_is_gone_in_projector_view(panel: GridPanel, desk: Desk, state: MapState) -> None:
    assert panel.isVisible()
    projector(desk).put(True)
    assert not panel.isVisible()
    panel.show()
    assert not panel.isVisible()
    projector(desk).put(False)
    assert panel.isVisible()


def test_alone_in_projector_view_it_says_why_it_is_empty(
    panel: GridPanel, desk: Desk, state: MapState
) -> None:
    projector(desk).put(True)
    state.view((View.GRID,))
    assert panel.isVisible()
    assert not panel.grid.isVisible()
    assert not panel.list.isVisible()
    assert not panel.scores.isVisible()


def test_a_score_is_undone(panel: GridPanel, state: MapState, desk: Desk, qtbot: QtBot) -> None:
    state.select(_police(desk))
    draft = ScoreDraft(power=1, interest=1, reason="Left the committee")
    with qtbot.waitSignal(desk.changed):
        desk.write(scores.score, _police(desk), draft)
    assert panel.scores.whole == "Power 1, interest 1"
    with qtbot.waitSignal(desk.changed):
        desk.write(history.undo)
    assert panel.scores.whole == "Power 5, interest 4"
