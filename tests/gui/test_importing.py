"""A contact list comes in: columns, letters, preview, ticks, one step, and nothing new twice."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QFileDialog, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from nlc_desktop.domain.contact_cards import CardField
from nlc_desktop.domain.contact_plans import EntryState
from nlc_desktop.services import example, stakeholders, unlocking
from nlc_desktop.services.contact_export import ExportFormat
from nlc_desktop.services.reading import stakeholders as reading
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.settings import Settings
from nlc_desktop.ui.desk import Desk
from nlc_desktop.ui.importing import exporting
from nlc_desktop.ui.importing.dialog import ImportDialog
from nlc_desktop.ui.importing.drops import Drops, dropped_file
from nlc_desktop.ui.importing.notes_dialog import NotesDialog
from nlc_desktop.ui.importing.words import CHOICES
from nlc_desktop.ui.jobs import Jobs
from nlc_desktop.ui.messages import Messages
from nlc_desktop.ui.theme import Look
from tests.conftest import QUICK
from tests.gui.meetings_desk import cells, settle, words

HEAD = "Name,Organisation,Position,Mobile,E-mail,Religion,Shoe size"
ROWS = (
    "José Nguyễn,Kelab Bola Damai,Setiausaha,012-345 6789,jose@example.org,Buddha,41",
    "Aminah binti Daud,Kelab Bola Damai,Pengerusi,013-222 3333,,Islam,",
)


@pytest.fixture
def desk(example_office: OpenOffice, kit: Look, qtbot: QtBot) -> Iterator[Desk]:
    jobs = Jobs()
    yield Desk(example_office, jobs, Messages(jobs), Settings())
    jobs.shutdown()


W = TypeVar("W", bound=QWidget)


def write(folder: Path, *rows: str, encoding: str = "utf-8", head: str = HEAD) -> Path:
    path = folder / "senarai.csv"
    path.write_bytes("\n".join((head, *rows, "")).encode(encoding, errors="replace"))
    return path


def opened(qtbot: QtBot, desk: Desk, path: Path) -> ImportDialog:
    dialog = ImportDialog(desk, path)
    qtbot.addWidget(dialog)
    dialog.show()
    settle(qtbot, desk)
    return dialog


def previewed(qtbot: QtBot, desk: Desk, path: Path) -> ImportDialog:
    dialog = opened(qtbot, desk, path)
    dialog.next_button.click()
    settle(qtbot, desk)
    assert dialog.preview.isVisible()
    return dialog


def offered(qtbot: QtBot, dialog: ImportDialog, kind: type[W]) -> list[W]:
    """The choices that are seen beside the row; those of the row before may still be around."""

    def seen() -> list[W]:
        return [one for one in dialog.preview.entry.findChildren(kind) if one.isVisible()]

    qtbot.waitUntil(lambda: bool(seen()))
    return seen()


def names(desk: Desk) -> set[str]:
    return {row.name for row in reading.people(desk.office)}


def test_columns_are_guessed_with_samples_and_private_ones_never_taken(
    qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    dialog = opened(qtbot, desk, write(tmp_path, *ROWS))
    boxes = dialog.columns.boxes
    taken = {at: CHOICES[box.currentIndex()] for at, box in boxes.items()}
    assert taken == {
        0: CardField.NAME,
        1: CardField.ORGANISATION,
        2: CardField.POST,
        3: CardField.MOBILE,
        4: CardField.EMAIL,
        6: CardField.UNUSED,
    }
    said = words(dialog)
    assert "Never taken, because it is private" in said
    assert "Buddha" not in said
    assert "José" in dialog.columns.sample.text()


def test_enter_goes_on_to_what_would_change(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    dialog = opened(qtbot, desk, write(tmp_path, *ROWS))
    QTest.keyClick(dialog.columns.boxes[0], Qt.Key.Key_Return)
    settle(qtbot, desk)
    assert dialog.preview.plan is not None


def test_wrong_letters_are_put_right(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    path = write(tmp_path, "José Pérez,Kelab Bola Damai,,,,,", encoding="cp1252")
    dialog = opened(qtbot, desk, path)
    letters = dialog.columns.letters
    assert letters.currentText() == "Western (Windows-1252)"
    at = letters.findData("big5")
    letters.setCurrentIndex(at)
    letters.activated.emit(at)
    settle(qtbot, desk)
    assert "José" not in dialog.columns.sample.text()
    assert letters.currentData() == "big5"
    back = letters.findData("cp1252")
    letters.activated.emit(back)
    settle(qtbot, desk)
    assert "José" in dialog.columns.sample.text()


def test_a_column_is_taken_as_something_else(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    dialog = opened(qtbot, desk, write(tmp_path, *ROWS))
    box = dialog.columns.boxes[6]
    box.activated.emit(CHOICES.index(CardField.NOTE))
    dialog.next_button.click()
    settle(qtbot, desk)
    assert dialog.preview.plan is not None
    assert dialog.preview.plan.entries[0].card is not None
    assert "41" in dialog.preview.plan.entries[0].card.note


def test_the_preview_counts_names_what_is_dropped_and_imports_in_one_step(
    qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    before = names(desk)
    dialog = previewed(qtbot, desk, write(tmp_path, *ROWS))
    preview = dialog.preview
    QAbstractItemModelTester(preview.model)
    assert preview.headline.text() == "2 new."
    assert "Never taken, because they are private: Religion." in preview.dropped.text()
    assert "Shoe size" in preview.dropped.text()
    assert dialog.next_button.text() == "Import 2"
    assert names(desk) == before
    preview.purpose.setText("Football for all")
    with qtbot.waitSignal(desk.messages.noticed) as said:
        dialog.next_button.click()
    assert said.args == ["2 rows of senarai.csv are in the register now.", "Undo"]
    assert names(desk) - before == {"José Nguyễn", "Aminah binti Daud"}
    new = next(row for row in reading.people(desk.office) if row.name == "José Nguyễn")
    page = reading.person(desk.office, new.id)
    assert page is not None
    assert page.purpose == "Football for all"
    assert page.source.startswith("senarai.csv")
    desk.messages.take_link()
    settle(qtbot, desk)
    assert names(desk) == before


def test_the_same_file_again_says_nothing_new(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    path = write(tmp_path, *ROWS)
    previewed(qtbot, desk, path).next_button.click()
    settle(qtbot, desk)
    dialog = previewed(qtbot, desk, path)
    assert dialog.preview.headline.text() == ("Nothing new in this file: 2 the same as before.")
    assert not dialog.next_button.isEnabled()
    assert dialog.cancel_button.text() == "Close"


def test_rows_are_ticked_with_space_and_by_click(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    dialog = previewed(qtbot, desk, write(tmp_path, *ROWS))
    view = dialog.preview.view
    view.go_to_first()
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert dialog.next_button.text() == "Import 1"
    view.clicked.emit(view.rows.index(1, 0))
    assert dialog.next_button.text() == "Import"
    assert not dialog.next_button.isEnabled()
    dialog.preview.tick_all.click()
    assert dialog.next_button.text() == "Import 2"
    view.clicked.emit(view.rows.index(0, 0))
    dialog.next_button.click()
    settle(qtbot, desk)
    assert "Aminah binti Daud" in names(desk)
    assert "José Nguyễn" not in names(desk)


def test_changes_are_shown_field_by_field(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    previewed(qtbot, desk, write(tmp_path, *ROWS)).next_button.click()
    settle(qtbot, desk)
    changed = ROWS[1].replace("013-222 3333,", "013-222 3333,aminah@example.org")
    dialog = previewed(qtbot, desk, write(tmp_path, ROWS[0], changed))
    assert dialog.preview.headline.text() == "1 changed, 1 the same as before."
    dialog.preview.show_state(EntryState.CHANGED.value)
    assert cells(dialog.preview.view, "name") == ["Aminah binti Daud"]
    assert "aminah@example.org is added" in words(dialog.preview.entry)


def test_somebody_who_looks_alike_is_left_out_until_decided(
    qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    previewed(qtbot, desk, write(tmp_path, *ROWS)).next_button.click()
    settle(qtbot, desk)
    people = len(names(desk))
    alike = "Puan Aminah Daud,Persatuan Lain,Ahli,013 222 3333,aminah@example.org,,"
    dialog = previewed(qtbot, desk, write(tmp_path, alike))
    (entry,) = dialog.preview.plan.entries
    assert entry.state is EntryState.DUPLICATE
    assert not dialog.next_button.isEnabled()
    options = offered(qtbot, dialog, QRadioButton)
    assert [one.isChecked() for one in options] == [True, False, False]
    assert "Looks like Aminah binti Daud" in words(dialog.preview.entry)
    assert dialog.preview.headline.text() == (
        "Nothing new in this file: 1 looks like someone you have."
    )
    options[2].click()
    assert dialog.next_button.text() == "Import 1"
    dialog.next_button.click()
    settle(qtbot, desk)
    assert len(names(desk)) == people


def test_a_post_changes_hands_only_when_asked(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    previewed(qtbot, desk, write(tmp_path, *ROWS)).next_button.click()
    settle(qtbot, desk)
    other = "Lim Siew Mei,Kelab Bola Damai,Setiausaha,019-888 7777,,,"
    dialog = previewed(qtbot, desk, write(tmp_path, other))
    (entry,) = dialog.preview.plan.entries
    assert entry.holder
    (box,) = offered(qtbot, dialog, QCheckBox)
    box.click()
    dialog.next_button.click()
    settle(qtbot, desk)
    held = {(row.organisation, row.title): row.holder for row in reading.posts(desk.office)}
    assert held["Kelab Bola Damai", "Setiausaha"] == "Lim Siew Mei"


def test_an_unreadable_row_is_named_by_its_line(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    dialog = previewed(qtbot, desk, write(tmp_path, ROWS[0], ",,,012-000 0000,,,"))
    assert dialog.preview.headline.text().startswith("1 new, 1 unreadable (line 3: ")
    dialog.preview.show_state(EntryState.UNREADABLE.value)
    view = dialog.preview.view
    view.clicked.emit(view.rows.index(0, 0))
    assert dialog.next_button.text() == "Import 1"


def test_a_file_that_is_no_list_is_refused_and_the_window_goes(
    qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    path = tmp_path / "gambar.csv"
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20)
    dialog = opened(qtbot, desk, path)
    assert not dialog.isVisible()
    (said,) = desk.messages.dialogs
    assert "gambar.csv" in said.sentence.text()
    said.accept()


def test_a_set_of_cards_goes_straight_to_the_preview(
    qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    path = tmp_path / "kad.vcf"
    path.write_text(
        "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Salmah binti Ali\r\nORG:Kelab Bola Damai\r\n"
        "TEL;TYPE=CELL:012-999 1234\r\nEND:VCARD\r\n",
        "utf-8",
    )
    dialog = opened(qtbot, desk, path)
    assert dialog.preview.isVisible()
    assert not dialog.back_button.isVisible()
    assert dialog.next_button.text() == "Import 1"


def test_a_file_dropped_on_the_window_opens(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    drops = Drops(window, desk)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(write(tmp_path, *ROWS)))])
    action, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    where, button = QPoint(5, 5), Qt.MouseButton.LeftButton
    enter = QDragEnterEvent(where, action, data, button, none)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    event = QDropEvent(where, action, data, button, none)
    QApplication.sendEvent(window, event)
    (dialog,) = window.findChildren(ImportDialog)
    settle(qtbot, desk)
    assert dialog.isVisible()
    dialog.reject()
    settle(qtbot, desk)
    drops.let_go()
    assert not window.acceptDrops()


def test_other_files_are_not_taken(tmp_path: Path) -> None:
    data = QMimeData()
    data.setUrls(
        [QUrl.fromLocalFile(str(tmp_path / "surat.pdf")), QUrl("https://example.org/a.csv")]
    )
    assert dropped_file(data) is None


def test_contacts_are_written_out_and_a_notice_says_where(
    qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    with qtbot.waitSignal(desk.messages.noticed) as said:
        exporting.write_contacts(desk, tmp_path / "kenalan.vcf", ExportFormat.VCARD)
    assert "cards are in kenalan.vcf" in said.args[0]
    cards = (tmp_path / "kenalan.vcf").read_text("utf-8").count("BEGIN:VCARD")
    assert said.args[0].startswith(f"{cards} cards")


def test_the_file_menu_and_a_drop_lead_to_it_until_the_office_is_locked(
    programs, example_folder: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    program = programs.start(shutil.copytree(example_folder, tmp_path / "kota-damai"))
    program.entrance.open_with(
        lambda _: unlocking.open_with_passphrase(
            tmp_path / "kota-damai", example.PASSPHRASE, program.clock, floor=QUICK
        )
    )
    programs.until(lambda: program.desk is not None and program.window.acceptDrops())
    window = program.window
    window.commands.run("file.import")
    chooser = window.findChild(QFileDialog)
    assert chooser is not None
    chooser.fileSelected.emit(str(write(tmp_path, *ROWS)))
    chooser.reject()
    dialog = window.findChild(ImportDialog)
    assert dialog is not None
    programs.until(dialog.next_button.isEnabled)
    window.commands.run("file.lock")
    programs.until(lambda: program.desk is None)
    assert not window.acceptDrops()
    assert not [one for one in window.findChildren(ImportDialog) if one.isVisible()]


def _note(desk: Desk, text: str) -> None:
    body = reading.organisations(desk.office)[0].id
    stakeholders.update_organisation(desk.office, body, note=text)


@pytest.mark.parametrize("with_notes", [False, True])
def test_notes_go_out_only_when_asked_and_show_what_stands_in_them(
    qtbot: QtBot, desk: Desk, tmp_path: Path, with_notes: bool
) -> None:
    _note(desk, "Tanya Ali, KP 850317-10-5678")
    window = QWidget()
    qtbot.addWidget(window)
    dialog = exporting.export_contacts(desk, window, ExportFormat.CSV)
    assert isinstance(dialog, NotesDialog)
    assert not dialog.found.isVisible()
    dialog.with_notes.setChecked(with_notes)
    assert dialog.found.isVisible() is with_notes
    assert ("identity card number 850317-10-5678" in dialog.found.toPlainText()) is with_notes
    dialog.go_on()
    (chooser,) = window.findChildren(QFileDialog)
    file = tmp_path / "kenalan.csv"
    with qtbot.waitSignal(desk.messages.noticed):
        chooser.fileSelected.emit(str(file))
    chooser.close()
    assert ("850317-10-5678" in file.read_text("utf-8")) is with_notes
