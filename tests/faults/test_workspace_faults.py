"""The program dies or the disk fills up in the middle: what was acknowledged is still there."""

import os
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from nlc_desktop.errors import WorkspaceError
from nlc_desktop.store import backup as backup_store
from nlc_desktop.store.connection import open_raw
from nlc_desktop.store.key_file import KdfCost, SlotKind
from nlc_desktop.store.keyslots import Secrets
from nlc_desktop.store.layout import backups
from nlc_desktop.store.migrations import ensure_current
from nlc_desktop.store.workspace import Workspace, create, open_workspace, replace_slot

QUICK = KdfCost(memory=64, passes=1, lanes=1)
PASSPHRASE = Secrets(passphrase="rahsia kita")
NOW = datetime(2026, 11, 23, 6, 32, 5, tzinfo=UTC)
PRELUDE = """
import os, sys
from datetime import datetime, UTC
from pathlib import Path
from nlc_desktop.errors import NlcError
from nlc_desktop.store import backup, key_file
from nlc_desktop.store.connection import open_raw
from nlc_desktop.store.key_file import KdfCost, SlotKind
from nlc_desktop.store.keyslots import Secrets
from nlc_desktop.store.layout import backups
from nlc_desktop.store.migrations import ensure_current
from nlc_desktop.store.workspace import create, open_workspace, replace_slot

QUICK = KdfCost(memory=64, passes=1, lanes=1)
PASSPHRASE = Secrets(passphrase="rahsia kita")
folder, step = Path(sys.argv[1]), int(sys.argv[2])
now = datetime(2026, 11, 24, tzinfo=UTC)

class Die:
    def step(self, done, total, sentence=""):
        if done == step:
            os._exit(9)

def opened():
    return open_workspace(folder, PASSPHRASE, ensure_current, QUICK)
"""


def run(script: str, folder: Path, step: int = 0) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", PRELUDE + script, str(folder), str(step)]
    return subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)


def opened(folder: Path) -> Workspace:
    return open_workspace(folder, PASSPHRASE, ensure_current, QUICK)


def note(workspace: Workspace, text: str) -> None:
    connection = open_raw(workspace.path, workspace.key)
    connection.execute("INSERT INTO meta (key, value) VALUES (?, ?)", (text, text))
    connection.close()


def notes(workspace: Workspace) -> set[str]:
    rows = workspace.reader().execute("SELECT key FROM meta WHERE key <> 'device'").fetchall()
    return {row[0] for row in rows}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A closed workspace with a note and a backup."""
    ways = {SlotKind.PASSPHRASE: PASSPHRASE}
    workspace = create(tmp_path / "office", "Pejabat", ways, ensure_current, QUICK)
    note(workspace, "satu")
    backup_store.make(workspace, NOW)
    note(workspace, "dua")
    workspace.close()
    return tmp_path / "office"


@pytest.mark.parametrize("step", range(4))
def test_dying_in_the_middle_of_a_backup(folder, step):
    assert run("backup.make(opened(), now, Die())", folder, step).returncode == 9
    workspace = opened(folder)
    assert notes(workspace) == {"satu", "dua"}
    made = backup_store.make(workspace, NOW + timedelta(days=2))
    workspace.close()
    left = {entry.name for entry in (folder / "backups").iterdir()}
    assert left == {kept.folder.name for kept in backups(folder)}
    assert made in backups(folder)
    for kept in backups(folder):
        copy = opened(kept.folder)
        assert "satu" in notes(copy)
        copy.close()


@pytest.mark.parametrize("step", range(4))
def test_dying_in_the_middle_of_a_restore(folder, step):
    script = "backup.restore(backups(folder)[0], folder, PASSPHRASE, QUICK, Die())"
    assert run(script, folder, step).returncode == 9
    try:
        workspace = opened(folder)
        assert notes(workspace) == {"satu", "dua"}
        workspace.close()
    except WorkspaceError as error:
        assert step == 3, "only between moving aside and putting in is there no workspace"
        assert "newest backup, made on 2" in error.sentence
        aside = folder / "before-restore"
        copy = opened(aside)
        assert notes(copy) == {"satu", "dua"}
        copy.close()
    backup_store.restore(backups(folder)[0], folder, PASSPHRASE, QUICK)
    workspace = opened(folder)
    assert notes(workspace) == {"satu"}
    workspace.close()


MAKING = """
def dying(path, key):
    ensure_current(path, key)
    os._exit(9)

create(folder, "Pejabat", {SlotKind.PASSPHRASE: PASSPHRASE}, dying, QUICK)
"""


def test_dying_while_a_workspace_is_made(tmp_path):
    assert run(MAKING, tmp_path / "office").returncode == 9
    ways = {SlotKind.PASSPHRASE: PASSPHRASE}
    create(tmp_path / "office", "Pejabat", ways, ensure_current, QUICK).close()
    opened(tmp_path / "office").close()


CHANGING = """
workspace, calls, real = opened(), 0, os.fsync

def dying(handle):
    global calls
    calls += 1
    if calls > step:
        os._exit(9)
    real(handle)

os.fsync = dying
replace_slot(workspace, SlotKind.PASSPHRASE, Secrets(passphrase="baharu"), QUICK)
"""


@pytest.mark.parametrize("step", range(3))
def test_dying_while_the_passphrase_changes(folder, step):
    """One of the two passphrases opens, whenever it happens."""
    assert run(CHANGING, folder, step).returncode == 9
    brought = Secrets(passphrase="baharu") if step == 2 else PASSPHRASE
    workspace = open_workspace(folder, brought, ensure_current, QUICK)
    replace_slot(workspace, SlotKind.PASSPHRASE, PASSPHRASE, QUICK)
    workspace.close()
    opened(folder).close()


WRITING = """
workspace = opened()
connection = open_raw(workspace.path, workspace.key)
for number in range(step, step + 100000):
    connection.execute("BEGIN IMMEDIATE")
    for half in "ab":
        key = f"{number}{half}"
        connection.execute("INSERT INTO meta (key, value) VALUES (?, ?)", (key, "x" * 500))
    connection.execute("COMMIT")
    print(number, flush=True)
"""


def test_killing_a_writer_loses_nothing_acknowledged(folder):
    for turn in range(4):
        start = turn * 100000
        command = [sys.executable, "-c", PRELUDE + WRITING, str(folder), str(start)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as writer:
            assert writer.stdout is not None
            told = [writer.stdout.readline() for _ in range(3 + 17 * turn)]
            writer.kill()
            told += writer.stdout.read().splitlines(keepends=True)
        workspace = opened(folder)
        kept = notes(workspace)
        heard = [line.strip() for line in told if line.endswith("\n")]
        assert len(heard) >= 3 + 17 * turn
        assert {f"{number}{half}" for number in heard for half in "ab"} <= kept
        whole = {key[:-1] for key in kept if key[:-1].isdigit()}
        assert all({f"{number}a", f"{number}b"} <= kept for number in whole)
        backup_store.make(workspace, NOW + timedelta(days=turn + 1))
        workspace.close()


FILLING = """
import resource
workspace = opened()
resource.setrlimit(resource.RLIMIT_FSIZE, (step, step))
try:
    {action}
except NlcError as error:
    print(type(error).__name__, error.sentence)
"""


@pytest.mark.skipif(os.name != "posix", reason="needs a limit on file sizes")
@pytest.mark.parametrize("limit", [100, 40_000, 300_000])
def test_a_full_disk_costs_no_backup(folder, limit):
    done = run(FILLING.format(action="backup.make(workspace, now)"), folder, limit)
    assert done.stdout.startswith("BackupError The backup could not be written."), done.stderr
    assert len(backups(folder)) == 1
    assert {entry.name for entry in (folder / "backups").iterdir()} == {"2026-11-23-063205"}
    workspace = opened(folder)
    assert notes(workspace) == {"satu", "dua"}
    workspace.close()


@pytest.mark.skipif(os.name != "posix", reason="needs a limit on file sizes")
def test_a_full_disk_keeps_the_old_passphrase(folder):
    action = "replace_slot(workspace, SlotKind.RECOVERY, Secrets(recovery=b'w' * 32), QUICK)"
    done = run(FILLING.format(action=action), folder, 100)
    assert "could not be saved" in done.stdout, done.stderr
    opened(folder).close()


@pytest.mark.skipif(os.name != "posix", reason="needs a limit on file sizes")
def test_a_full_disk_replaces_nothing(folder):
    action = "workspace.close(); backup.restore(backups(folder)[0], folder, PASSPHRASE, QUICK)"
    done = run(FILLING.format(action=action), folder, 100_000)
    assert done.stdout.startswith("BackupError"), done.stderr
    workspace = opened(folder)
    assert notes(workspace) == {"satu", "dua"}
    workspace.close()
    assert not (folder / "before-restore").exists()


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may write anywhere")
def test_a_read_only_folder_is_a_sentence(folder):
    folder.chmod(0o500)
    try:
        with pytest.raises(WorkspaceError, match="can't be written to"):
            opened(folder)
    finally:
        folder.chmod(0o700)
