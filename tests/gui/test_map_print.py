"""Printing and exporting the map, with the very pages in front."""

from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtGui import QPageLayout
from pytestqt.qtbot import QtBot

from nlc_desktop.domain.audience import Audience
from nlc_desktop.domain.map_papers import MapSheet
from nlc_desktop.services.reading import maps as reading
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.ui import printing
from nlc_desktop.ui.desk import Desk
from nlc_desktop.ui.map.map_state import MapState
from nlc_desktop.ui.map.print_choices import KIT
from nlc_desktop.ui.map.print_dialog import PrintMapDialog
from nlc_desktop.ui.theme import Look
from tests.gui import map_desk


@pytest.fixture
def desk(example_office: OpenOffice, kit: Look, qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    with map_desk.open_desk(example_office) as made:
        made.choose(replace(made.settings, export_folder=tmp_path / "papers"))
        yield made


@pytest.fixture
def state(desk: Desk) -> MapState:
    return map_desk.open_state(desk)


@pytest.fixture
def dialog(desk: Desk, state: MapState, qtbot: QtBot) -> PrintMapDialog:
    made = PrintMapDialog(desk, state)
    map_desk.show(qtbot, made, 1040, 680)
    _wait(made, qtbot)
    return made


def _wait(dialog: PrintMapDialog, qtbot: QtBot) -> None:
    """Waits until the pages of the last choice are shown."""
    qtbot.waitUntil(
        lambda: not dialog._timer.isActive() and not dialog._desk.jobs.running, timeout=20_000
    )


def _text(dialog: PrintMapDialog) -> str:
    assert dialog.shown is not None
    pages = PdfReader(BytesIO(dialog.shown.data)).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())


def _choose(dialog: PrintMapDialog, combo, at: int, qtbot: QtBot) -> None:
    combo.setCurrentIndex(at)
    combo.activated.emit(at)
    qtbot.waitUntil(dialog._timer.isActive)
    _wait(dialog, qtbot)


def test_the_preview_is_the_paper(dialog: PrintMapDialog, state: MapState) -> None:
    assert dialog.pages.count == 1
    assert dialog.print_button.isEnabled()
    said = _text(dialog)
    assert "Perpaduan Kota Damai" in said
    assert "works with" in said
    page = dialog.shown.pages[0]
    assert page.width <= dialog.pages.viewport().width()


def test_a_poster_asks_for_its_sheets(dialog: PrintMapDialog, qtbot: QtBot) -> None:
    assert not dialog.choices.across.isVisible()
    _choose(dialog, dialog.choices.sheet, list(MapSheet).index(MapSheet.POSTER), qtbot)
    assert dialog.choices.across.isVisible()
    assert dialog.pages.count == 7
    dialog.choices.across.setValue(2)
    qtbot.waitUntil(dialog._timer.isActive)
    _wait(dialog, qtbot)
    assert dialog.pages.count == 5


def test_roles_stand_for_names_where_that_is_chosen(dialog: PrintMapDialog, qtbot: QtBot) -> None:
    _choose(dialog, dialog.choices.names, 3, qtbot)
    said = _text(dialog)
    assert "Perpaduan Kota Damai" not in said
    assert "Some names are written as roles" in said


def test_the_number_of_the_copy_is_on_the_paper(dialog: PrintMapDialog, qtbot: QtBot) -> None:
    assert not dialog.choices.copies.isEnabled()
    dialog.choices.copy.setValue(2)
    dialog.choices.copies.setValue(5)
    qtbot.waitUntil(dialog._timer.isActive)
    _wait(dialog, qtbot)
    assert "Copy 2 of 5" in _text(dialog)


def test_the_focus_alone_is_printed(desk: Desk, state: MapState, qtbot: QtBot) -> None:
    state.focus_on([map_desk.organisation(desk, "MBKD").id], 1)
    made = PrintMapDialog(desk, state)
    map_desk.show(qtbot, made, 1040, 680)
    _wait(made, qtbot)
    assert made.choices.wanted().focus == state.near
    made.choices.what.button("whole").click()
    assert made.choices.wanted().focus is None
    _wait(made, qtbot)


def test_without_a_focus_its_button_says_why_it_is_off(dialog: PrintMapDialog) -> None:
    button = dialog.choices.what.button("focus")
    assert not button.isEnabled()
    assert button.toolTip() == "Put the focus on something first."


def test_the_net_map_kit_is_a_paper_of_its_own(dialog: PrintMapDialog, qtbot: QtBot) -> None:
    dialog.choices.what.button(KIT).click()
    qtbot.waitUntil(dialog._timer.isActive)
    _wait(dialog, qtbot)
    assert "Sheet code" in _text(dialog)
    assert dialog.shown.name.startswith("Net-Map kit")
    assert not dialog.choices.audience.isEnabled()
    dialog.formats.aboutToShow.emit()
    assert [one.isEnabled() for one in dialog.formats.actions()] == [True, False, False, False]


def test_what_is_hidden_from_the_readers_is_counted_on_the_screen_alone(
    dialog: PrintMapDialog, desk: Desk, qtbot: QtBot
) -> None:
    from nlc_desktop.services import stakeholders  # noqa: PLC0415

    identity = map_desk.organisation(desk, "UDR").id
    with qtbot.waitSignal(desk.changed):
        desk.write(stakeholders.update_organisation, identity, visible_to="office")
    _choose(dialog, dialog.choices.names, 0, qtbot)
    assert dialog.notice.text == "1 left out for these readers. The paper does not say so."
    assert "UDR" not in _text(dialog)
    _choose(dialog, dialog.choices.audience, 2, qtbot)
    assert dialog.choices.wanted().audience is Audience.OFFICE
    assert not dialog.notice.text
    assert "UDR" in _text(dialog)


def test_scores_are_on_no_paper(dialog: PrintMapDialog, desk: Desk, qtbot: QtBot) -> None:
    reasons = {row.reason for row in reading.scores(desk.office).values() if row.reason}
    assert reasons
    _choose(dialog, dialog.choices.audience, 2, qtbot)
    said = _text(dialog)
    assert not [reason for reason in reasons if reason in said]


def test_a_pdf_is_written_for_the_chosen_readers(
    dialog: PrintMapDialog, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    said = map_desk.notices(desk)
    dialog.formats.actions()[0].trigger()
    qtbot.waitUntil(lambda: bool(said), timeout=20_000)
    (file,) = (tmp_path / "papers").iterdir()
    assert file.suffix == ".pdf"
    assert said[-1] == (f"{file.name} is in {file.parent}.", "Show in folder")


@pytest.mark.parametrize(("at", "suffixes"), [(1, {".graphml"}), (2, {".gexf"}), (3, {".csv"})])
def test_other_programs_get_their_format(
    dialog: PrintMapDialog, desk: Desk, qtbot: QtBot, tmp_path: Path, at: int, suffixes: set[str]
) -> None:
    said = map_desk.notices(desk)
    dialog.formats.actions()[at].trigger()
    qtbot.waitUntil(lambda: bool(said), timeout=20_000)
    files = list((tmp_path / "papers").iterdir())
    assert {file.suffix for file in files} == suffixes
    assert all(file.name in said[-1][0] for file in files)
    assert "Perpaduan" in "".join(file.read_text(encoding="utf-8-sig") for file in files)


def test_a_sheet_on_its_side_is_printed_on_its_side(dialog: PrintMapDialog) -> None:
    page = dialog.shown.pages[0]
    assert page.width > page.height
    layout = printing.page_layout(page)
    assert layout.orientation() is QPageLayout.Orientation.Landscape
    rect = layout.fullRectPoints()
    assert rect.width() > rect.height()
