"""The order of a start: what is loaded when the window and the first list are on the screen."""

import shutil
from pathlib import Path

import pytest

from nlc_desktop.errors import InputError
from nlc_desktop.services.reading import meetings
from nlc_desktop.ui.desk import RoomKey
from nlc_desktop.ui.dialogs import CrashDialog
from nlc_desktop.ui.projector import projector
from tests.loaded import heavy, modules_after

_START = """
import sys
from pathlib import Path
from nlc_desktop import app
from nlc_desktop.keychain.system import NoKeychain
from nlc_desktop.services import unlocking
from nlc_desktop.store.key_file import KdfCost
from nlc_desktop.clock import SystemClock
from PySide6.QtCore import QTimer

folder = Path({folder!r})

def opener(folder):
    quick = KdfCost(memory=8192, passes=1, lanes=1)
    return unlocking.open_with_passphrase(folder, {passphrase!r}, SystemClock(), floor=quick)

program = app.Program(
    folder, opener=opener, keychain=NoKeychain(), settings_file=folder.parent / "settings.json"
)
seen = {{}}

def look():
    seen["room"] = program.window.room
    seen["modules"] = set(sys.modules)
    QTimer.singleShot(0, program.quit)

program.{moment}.connect(look)
program.run()
assert seen["room"] == {room!r}, seen["room"]
for name in set(sys.modules) - seen["modules"]:
    del sys.modules[name]
"""


def modules_at(moment: str, folder: Path, room: str) -> frozenset[str]:
    from nlc_desktop.services.example_mark import PASSPHRASE  # noqa: PLC0415

    code = _START.format(folder=str(folder), passphrase=PASSPHRASE, moment=moment, room=room)
    return modules_after(code)


@pytest.fixture
def folder(example_folder, tmp_path) -> Path:
    return Path(shutil.copytree(example_folder, tmp_path / "example"))


def test_the_first_list_loads_neither_tables_nor_typesetting(folder):
    modules = modules_at("settled", folder, "home")
    assert "nlc_desktop.ui.home.page" in modules
    loaded = set(heavy(modules))
    assert loaded <= {"cryptography"}, loaded
    assert not {name for name in modules if name.startswith("nlc_desktop.records")}
    assert "nlc_desktop.ui.meetings.room" not in modules
    assert "nlc_desktop.ui.preferences.page" not in modules


def test_writing_is_ready_soon_after(programs, example_folder):
    folder = Path(shutil.copytree(example_folder, programs.root / "example"))
    program = programs.start(folder)
    programs.until(lambda: program.desk is not None and program.commands.knows("meeting.item"))
    assert program.window.room == "home"
    assert not program.commands.action("meeting.item").isEnabled()
    program.window.open_room("meetings")
    action = program.commands.action("meeting.item")
    assert action.toolTip() == "Open a meeting first."
    program.desk.go(RoomKey.MEETINGS, meetings.meetings(program.desk.office)[0].id, "agenda")
    assert action.isEnabled()


def test_a_start_makes_a_backup_and_says_when(programs, example_folder):
    folder = Path(shutil.copytree(example_folder, programs.root / "example"))
    program = programs.open(folder)
    assert program.window.status.backup.isVisible()
    assert len(list((folder / "backups").iterdir())) == 1


def test_every_command_of_an_open_office_is_in_a_menu(programs, example_folder):
    folder = Path(shutil.copytree(example_folder, programs.root / "example"))
    program = programs.open(folder)
    for name in ("home.call", "home.minutes", "file.backup", "file.other", "file.lock",
                 "view.dark", "help.guide", "help.about"):  # fmt: skip
        assert program.commands.action(name).isEnabled(), name
    program.lock()
    for name in ("home.call", "file.backup", "file.lock", "edit.undo", "go.home"):
        assert not program.commands.action(name).isEnabled(), name


def test_a_bug_opens_the_crash_dialog_and_a_refusal_does_not(programs, example_folder):
    folder = Path(shutil.copytree(example_folder, programs.root / "example"))
    program = programs.open(folder)
    program.messages.catch(ValueError, ValueError("of ours"), None)
    assert any(isinstance(dialog, CrashDialog) for dialog in program.messages.dialogs)
    for dialog in program.messages.dialogs:
        dialog.accept()
    program.messages.catch(InputError, InputError("Type a name."), None)
    assert not any(isinstance(dialog, CrashDialog) for dialog in program.messages.dialogs)
    for dialog in program.messages.dialogs:
        dialog.accept()


def test_the_projector_view_is_turned_from_anywhere(programs, example_folder):
    folder = Path(shutil.copytree(example_folder, programs.root / "example"))
    program = programs.open(folder)
    program.commands.run("view.projector")
    assert projector(program.desk).on
    assert program.commands.action("view.projector").isChecked()
    program.lock()
    assert not program.commands.action("view.projector").isEnabled()
