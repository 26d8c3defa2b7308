"""The door: unlocking, locking, choosing another workspace, putting a backup back."""

import shutil
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QDialog

from nlc_desktop.clock import FixedClock
from nlc_desktop.domain.papers import Language
from nlc_desktop.keychain.system import NoKeychain
from nlc_desktop.services import backups, setup
from nlc_desktop.services.drafts import OfficeDraft
from nlc_desktop.ui.workspace.choose_page import ChoosePage
from nlc_desktop.ui.workspace.unlock_page import UnlockPage
from tests.conftest import QUICK
from tests.gui.programs import Programs

PASSPHRASE = "pasar malam hujan teduh"
WORDS = setup.new_words()


@pytest.fixture(scope="session")
def made(tmp_path_factory) -> Path:
    """An office of a passphrase of its own, with one backup."""
    root = tmp_path_factory.mktemp("offices")
    draft = OfficeDraft(name="Majlis Daerah Damai", state="10", language=Language.MALAY)
    protection = setup.Protection(PASSPHRASE, WORDS)
    office = setup.create_office(
        root, draft, protection, FixedClock(), keychain=NoKeychain(), cost=QUICK
    )
    backups.make(office)
    office.workspace.close()
    return office.workspace.folder


@pytest.fixture
def office(made, programs: Programs) -> Path:
    return Path(shutil.copytree(made, programs.root / made.name))


def page(program) -> UnlockPage:
    found = program.window.full_page
    assert isinstance(found, UnlockPage)
    return found


def unlock(programs: Programs, office: Path):
    program = programs.start(office)
    page(program).passphrase.setText(PASSPHRASE)
    page(program).unlock()
    programs.until(lambda: program.desk is not None and program.desk.last_backup is not None)
    return program


def test_a_wrong_passphrase_says_so_and_the_right_one_opens(programs, office):
    program = programs.start(office)
    assert page(program).accessibleName() == "Majlis Daerah Damai"
    page(program).unlock()
    assert page(program).refusal.text() == "Type the passphrase first."
    page(program).passphrase.setText("another one")
    page(program).unlock()
    programs.until(page(program).open_button.isEnabled)
    assert "not the passphrase" in page(program).refusal.text()
    page(program).passphrase.setText(PASSPHRASE)
    page(program).unlock()
    programs.until(lambda: program.window.full_page is None)
    assert program.window.room == "home"
    assert program.window.header.office.whole == "Majlis Daerah Damai"


def test_the_recovery_words_open_it_too(programs, office):
    program = programs.start(office)
    door = page(program)
    door.other_way.click()
    assert not door.words.isHidden()
    door.words.setPlainText(" ".join(WORDS).upper())
    door.unlock()
    programs.until(lambda: program.desk is not None)


def test_locking_closes_every_dialog_and_every_page(programs, office):
    program = unlock(programs, office)
    workspace = program.desk.office.workspace
    program.window.open_room("preferences")
    dialogs = [program.house.show_guide(), program.window.show_shortcuts(), QDialog()]
    dialogs[-1].show()
    program.commands.run("file.lock")
    assert isinstance(program.window.full_page, UnlockPage)
    assert [dialog for dialog in dialogs if dialog.isVisible()] == []
    assert program.window.pages.count() == 0
    assert program.desk is None
    with pytest.raises(Exception, match="locked"):
        workspace.reader()


def test_the_menus_are_there_again_after_a_lock(programs, office):
    program = unlock(programs, office)
    titles = [action.text() for action in program.window.header.menus.actions()]
    program.commands.run("file.lock")
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    page(program).passphrase.setText(PASSPHRASE)
    page(program).unlock()
    programs.until(lambda: program.desk is not None)
    assert titles == [action.text() for action in program.window.header.menus.actions()]
    assert len(titles) == 6


def test_what_is_being_typed_is_stored_before_locking(programs, office):
    program = unlock(programs, office)
    program.window.open_room("preferences")
    row = program.window.page("preferences").letterhead.rows["department"]
    row.edit.setFocus()
    row.edit.setText("Jabatan Damai")
    row.edit.textEdited.emit("Jabatan Damai")
    program.lock()
    page(program).passphrase.setText(PASSPHRASE)
    page(program).unlock()
    programs.until(lambda: program.desk is not None)
    program.window.open_room("preferences")
    shown = program.window.page("preferences").letterhead.rows["department"].edit.text()
    assert shown == "Jabatan Damai"


def test_it_locks_by_itself_when_nobody_types(programs, office):
    program = unlock(programs, office)
    programs.clock.advance(timedelta(minutes=9))
    program.idle.look()
    assert program.desk is not None
    programs.clock.advance(timedelta(minutes=1))
    program.idle.look()
    assert program.desk is None


def test_damaged_records_offer_the_newest_backup(programs, office):
    database = office / "workspace.db"
    data = bytearray(database.read_bytes())
    data[100:4000] = bytes(3900)
    database.write_bytes(data)
    program = programs.start(office)
    door = page(program)
    door.passphrase.setText(PASSPHRASE)
    door.unlock()
    programs.until(lambda: not door.repair.isHidden())
    assert "damaged" in door.repair.text
    door.repair.link_clicked.emit()
    programs.until(lambda: program.desk is not None)
    assert program.window.header.office.whole == "Majlis Daerah Damai"


def test_a_workspace_that_is_gone_offers_others(programs, office, tmp_path):
    program = programs.start(tmp_path / "stick" / "office")
    choice = program.window.full_page
    assert isinstance(choice, ChoosePage)
    assert str(tmp_path / "stick") in choice.missing.text
    assert [button.text() for button in choice.offices] == ["Majlis Daerah Damai"]
    choice.picked(str(tmp_path))
    assert "no workspace" in choice.refusal.text()
    choice.offices[0].click()
    programs.until(lambda: isinstance(program.window.full_page, UnlockPage))


def test_an_example_opens_without_asking_and_says_its_passphrase(programs, example_folder):
    folder = Path(shutil.copytree(example_folder, programs.root / "example"))
    program = programs.open(folder)
    assert program.window.room == "home"
    program.lock()
    assert setup.PASSPHRASE in page(program).sentence.text()
