"""Preferences: everything holds at once and is kept."""

import shutil
from datetime import timedelta
from pathlib import Path

import pytest

from nlc_desktop import i18n, settings
from nlc_desktop.errors import WrongKey
from nlc_desktop.services import setup, unlocking
from nlc_desktop.services.reading import office as reading
from nlc_desktop.settings import Colours
from nlc_desktop.ui import theme
from nlc_desktop.ui.preferences.page import PreferencesPage
from tests.conftest import QUICK

NEW = "langit biru pasar malam"


@pytest.fixture
def program(programs, example_folder):
    folder = Path(shutil.copytree(example_folder, programs.root / "example"))
    return programs.open(folder)


def page(program) -> PreferencesPage:
    found = program.window.open_room("preferences")
    assert isinstance(found, PreferencesPage)
    return found


def test_the_office_is_changed_as_typed_and_undone(programs, program):
    row = page(program).letterhead.rows["phone"]
    before = row.edit.text()
    row.edit.setText("03-1234 5678")
    row.edit.textEdited.emit("03-1234 5678")
    programs.until(lambda: reading.profile(program.desk.office).phone == "03-1234 5678")
    programs.until(lambda: program.commands.action("edit.undo").isEnabled())
    program.commands.run("edit.undo")
    programs.until(lambda: reading.profile(program.desk.office).phone == before)
    programs.until(lambda: row.edit.text() == before)


def test_the_office_keeps_its_name_when_it_is_emptied(program):
    row = page(program).letterhead.rows["name"]
    row.edit.setText("")
    row.edit.textEdited.emit("")
    row.saving.flush()
    program.jobs.rest()
    assert reading.profile(program.desk.office).name != ""


def test_papers_take_another_size(programs, program):
    page(program).papers.paper_size.choose("F4")
    programs.until(lambda: reading.profile(program.desk.office).paper == "F4")


def test_the_number_pattern_shows_what_it_makes(programs, program):
    panel = page(program).letters
    assert "MBKD.100-1/9/1 (17)" in panel.example.text()
    edit = panel.pattern.edit
    edit.setText("{unit}/{no}/{year}")
    edit.textEdited.emit(edit.text())
    assert panel.example.text().endswith("PS/17/2026")
    programs.until(
        lambda: reading.profile(program.desk.office).number_pattern == "{unit}/{no}/{year}"
    )


def test_a_pattern_that_means_nothing_is_refused_where_it_is_typed(programs, program):
    panel = page(program).letters
    edit = panel.pattern.edit
    edit.setText("{code} ({nombor})")
    edit.textEdited.emit(edit.text())
    assert "{nombor}" in panel.example.text()
    panel.pattern.saving.flush()
    program.jobs.rest()
    assert reading.profile(program.desk.office).number_pattern == ""
    page(program).papers.paper_size.choose("F4")
    programs.until(lambda: reading.profile(program.desk.office).paper == "F4")
    assert edit.text() == "{code} ({nombor})"


def test_a_new_name_is_in_the_header_at_once(programs, program):
    row = page(program).letterhead.rows["name"]
    row.edit.setText("Majlis Baharu")
    row.edit.textEdited.emit("Majlis Baharu")
    programs.until(lambda: program.window.header.office.whole == "Majlis Baharu")


def test_colours_hold_at_once_and_are_kept(programs, program):
    page(program).computer.colours.choose("dark")
    assert theme.look().theme is theme.THEMES[theme.ThemeName.DARK]
    assert settings.read(programs.file).settings.colours is Colours.DARK


def test_another_language_rebuilds_the_window_in_the_same_room(programs, program):
    old = program.window
    page(program).computer.language.choose("ms")
    programs.until(lambda: program.window is not old)
    assert i18n.language() == "ms"
    assert program.window.room == "preferences"
    assert program.window.isVisible()
    assert not old.isVisible()
    assert program.window.header.lock.text() != "Lock"
    assert program.commands.action("edit.undo").text() != "Undo"
    programs.until(lambda: settings.read(programs.file).settings.language == "ms")
    assert program.window.status.backup.isVisible()


def test_larger_text_from_the_menu(programs, program):
    old = program.window
    program.commands.run("view.larger")
    programs.until(lambda: program.window is not old)
    assert program.settings.text_size == 110
    program.commands.run("view.usual")
    programs.until(lambda: program.settings.text_size == 100)


def test_the_passphrase_is_changed(programs, program, clock):
    dialog = page(program).protection.change_passphrase()
    assert not dialog.change_button.isEnabled()
    dialog.old.setText("wrong")
    dialog.new.setText(NEW)
    dialog.again.setText(NEW)
    dialog.change()
    programs.until(lambda: dialog.refusal.text() != "")
    dialog.old.setText(setup.PASSPHRASE)
    dialog.change()
    programs.until(lambda: not dialog.isVisible())
    folder = program.desk.office.workspace.folder
    program.quit()
    with pytest.raises(WrongKey):
        unlocking.open_with_passphrase(folder, setup.PASSPHRASE, clock, floor=QUICK)
    unlocking.open_with_passphrase(folder, NEW, clock, floor=QUICK).workspace.close()


def test_a_new_sheet_needs_the_passphrase_the_print_and_two_words(
    programs, program, tmp_path, clock
):
    dialog = page(program).protection.renew_words()
    dialog.passphrase.setText("wrong")
    dialog.go_on()
    programs.until(lambda: dialog.refusal.text() != "")
    assert not dialog.shown
    dialog.passphrase.setText(setup.PASSPHRASE)
    dialog.go_on()
    programs.until(lambda: dialog.shown)
    assert not dialog.on_button.isEnabled()
    dialog.printing.save_to(tmp_path / "sheet.pdf")
    programs.until(dialog.words[0].isEnabled)
    for place, edit in zip(dialog._checked, dialog.words, strict=True):
        edit.setText(dialog._words[place])
    dialog.go_on()
    programs.until(lambda: not dialog.isVisible())
    folder = program.desk.office.workspace.folder
    words = " ".join(dialog._words)
    program.quit()
    unlocking.open_with_words(folder, words, clock, QUICK).workspace.close()


def test_a_backup_is_made_and_listed(programs, program):
    panel = page(program).backups
    before = panel.list.text()
    assert before != "No backup yet."
    programs.clock.advance(timedelta(minutes=5))
    panel.back_up()
    programs.until(lambda: panel.list.text() != before)
    assert panel.now_button.isEnabled()


def test_exported_papers_go_where_the_person_said(program, tmp_path, programs):
    panel = page(program).computer
    panel.take_folder(str(tmp_path))
    assert program.desk.settings.export_folder == tmp_path
    assert str(tmp_path) in panel.folder.whole
    panel.no_folder.click()
    assert settings.read(programs.file).settings.export_folder is None
