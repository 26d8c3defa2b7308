"""Preferences > Calendar: the days of a year, and the office's own among them."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from pytestqt.qtbot import QtBot

from nlc_desktop import i18n
from nlc_desktop.domain.jurisdictions import DayKind
from nlc_desktop.services.history import undo
from nlc_desktop.services.reading import calendar as reading
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.settings import Settings
from nlc_desktop.ui.desk import Desk
from nlc_desktop.ui.jobs import Jobs
from nlc_desktop.ui.messages import Messages
from nlc_desktop.ui.preferences.calendar_panel import CalendarPanel
from nlc_desktop.ui.preferences.page import PreferencesPage
from nlc_desktop.ui.theme import Look
from tests.gui.meetings_desk import cells, settle, words

_CHRISTMAS = date(2026, 12, 25)


@pytest.fixture
def desk(example_office: OpenOffice, kit: Look, qtbot: QtBot) -> Iterator[Desk]:
    jobs = Jobs()
    yield Desk(example_office, jobs, Messages(jobs), Settings())
    jobs.shutdown()


@pytest.fixture
def panel(desk: Desk, qtbot: QtBot) -> CalendarPanel:
    made = CalendarPanel(desk)
    qtbot.addWidget(made)
    made.resize(640, 560)
    made.show()
    return made


def _go_to(panel: CalendarPanel, name: str) -> None:
    row = next(row for row in panel.model.rows if row.name == name)
    assert panel.view.go_to(row.id)


def _closed(desk: Desk, day: date) -> bool:
    found = reading.jurisdiction(desk.office)
    assert found is not None
    return day in found.days_off()


def _year(panel: CalendarPanel, year: int) -> None:
    panel.year.setCurrentIndex(panel.year.findData(year))
    panel.year.activated.emit(panel.year.currentIndex())


def test_it_says_whose_days_they_are_and_how_old_the_data_is(panel: CalendarPanel) -> None:
    assert "Holidays of Selangor, data as of 23 Nov 2026" in words(panel)
    assert "Christmas Day" in cells(panel.view, "name")
    assert cells(panel.view, "day")[-1] == "Fri 25 Dec 2026"
    assert panel.told.text() == "No day of 2026 is an estimate."


def test_estimates_are_counted_and_marked(panel: CalendarPanel) -> None:
    _year(panel, 2029)
    estimates = [cell for cell in cells(panel.view, "kind") if cell.endswith("estimate")]
    assert len(estimates) > 3
    said = f"{len(estimates)} days of 2029 are estimates and may move by a day."
    assert panel.told.text() == said


def test_another_place_has_other_days(panel: CalendarPanel) -> None:
    panel.place.setCurrentIndex(panel.place.findData("my-03"))
    panel.place.activated.emit(panel.place.currentIndex())
    assert "Holidays of Kelantan" in words(panel)
    assert "Birthday of the Sultan of Selangor" not in cells(panel.view, "name")


def test_a_day_is_added_changed_and_removed_and_each_can_be_undone(
    panel: CalendarPanel, desk: Desk, qtbot: QtBot
) -> None:
    dialog = panel.add_day()
    assert not dialog.take_button.isEnabled()
    assert dialog.take_button.toolTip() == "Type the name of the day first."
    dialog.name.setText("Cuti peristiwa")
    dialog.english.setText("Occasional holiday")
    dialog.source.setText("Warta 12/2026")
    dialog.day.show_day(date(2026, 12, 18))
    dialog.take_button.click()
    settle(qtbot, desk)
    assert panel.row is not None
    assert panel.row.name == "Occasional holiday"
    assert panel.take_button.text() == "Remove"
    assert _closed(desk, date(2026, 12, 18))

    changing = panel.change()
    assert changing is not None
    assert changing.english.text() == "Occasional holiday"
    changing.kind.setCurrentIndex(changing.kind.findData(DayKind.ELECTION))
    changing.several.setChecked(True)
    changing.until.show_day(date(2026, 12, 19))
    changing.take_button.click()
    settle(qtbot, desk)
    assert "18 Dec to 19 Dec 2026" in cells(panel.view, "day")
    assert not _closed(desk, date(2026, 12, 18))

    qtbot.keyClick(panel.view, Qt.Key.Key_Delete)
    settle(qtbot, desk)
    assert "Occasional holiday" not in cells(panel.view, "name")
    for there in (True, True, False):
        undo(desk.office)
        panel.refresh()
        assert ("Occasional holiday" in cells(panel.view, "name")) is there


def test_a_holiday_is_taken_out_and_put_back(
    panel: CalendarPanel, desk: Desk, qtbot: QtBot
) -> None:
    _go_to(panel, "Christmas Day")
    assert panel.take_button.text() == "Take out"
    assert not panel.change_button.isEnabled()
    panel.take_button.click()
    settle(qtbot, desk)
    assert cells(panel.view, "kind")[-1] == "taken out"
    assert not _closed(desk, _CHRISTMAS)
    _go_to(panel, "Christmas Day")
    assert panel.take_button.text() == "Put back"
    panel.take_button.click()
    settle(qtbot, desk)
    assert _closed(desk, _CHRISTMAS)
    assert reading.own_days(desk.office) == ()


def test_a_dropped_file_is_brought_in_and_own_days_go_out(
    panel: CalendarPanel, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    assert not panel.export_button.isEnabled()
    file = tmp_path / "cuti.csv"
    file.write_text("day,name,jurisdiction\n2026-12-18,Cuti peristiwa,Selangor\n", "utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    panel.dropEvent(
        QDropEvent(
            QPointF(5, 5),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )
    settle(qtbot, desk)
    assert "Cuti peristiwa" in cells(panel.view, "name")
    assert panel.export_button.isEnabled()
    out = tmp_path / "out.csv"
    panel.save_file(str(out))
    settle(qtbot, desk)
    assert "2026-12-18" in out.read_text("utf-8-sig")
    assert "Cuti peristiwa" in out.read_text("utf-8-sig")


def test_longer_words_fit(desk: Desk, qtbot: QtBot) -> None:
    i18n.install(i18n.PSEUDO)
    made = CalendarPanel(desk)
    qtbot.addWidget(made)
    made.show()
    assert made.minimumSizeHint().width() <= 560


def test_the_page_of_preferences_has_it(desk: Desk, qtbot: QtBot) -> None:
    page = PreferencesPage(desk)
    qtbot.addWidget(page)
    page.show()
    assert page.calendar.isVisible()
    settle(qtbot, desk)
