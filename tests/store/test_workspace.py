"""The workspace: made, opened, locked; one program at a time; nothing readable on the disk."""

import os
import stat
import subprocess
import sys
import threading
import traceback
from pathlib import Path

import pytest

from nlc_desktop.errors import (
    DamagedWorkspace,
    NewerWorkspace,
    WorkspaceBusy,
    WorkspaceError,
    WrongKey,
)
from nlc_desktop.store import workspace as store
from nlc_desktop.store.connection import driver, open_raw
from nlc_desktop.store.key_file import KdfCost, SlotKind
from nlc_desktop.store.keyslots import Secrets
from nlc_desktop.store.layout import place_warnings, risky_place
from nlc_desktop.store.migrations import ensure_current
from nlc_desktop.store.schema_version import HEAD

QUICK = KdfCost(memory=64, passes=1, lanes=1)
PASSPHRASE = Secrets(passphrase="rahsia kita")
WORDS = Secrets(recovery=b"w" * 32)
WAYS = {SlotKind.PASSPHRASE: PASSPHRASE, SlotKind.RECOVERY: WORDS}


def made(folder: Path) -> store.Workspace:
    return store.create(folder, "Pejabat", WAYS, ensure_current, QUICK)


def opened(folder: Path, brought: Secrets = PASSPHRASE) -> store.Workspace:
    return store.open_workspace(folder, brought, ensure_current, QUICK)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A closed workspace."""
    made(tmp_path / "office").close()
    return tmp_path / "office"


def note(workspace: store.Workspace, text: str) -> None:
    with workspace.engine().connect() as connection:
        raw = connection.connection.driver_connection
        raw.execute("INSERT INTO meta (key, value) VALUES (?, ?)", (text, text))


@pytest.mark.parametrize("brought", [PASSPHRASE, WORDS])
def test_a_new_workspace_opens_again(folder, brought):
    workspace = opened(folder, brought)
    assert workspace.name == "Pejabat"
    assert len(workspace.id) == 32
    assert len(bytes.fromhex(workspace.device)) == 4
    assert workspace.warnings == ()
    workspace.close()
    again = opened(folder)
    assert (again.id, again.device) == (workspace.id, workspace.device)
    again.close()


def test_what_is_written_is_read(folder):
    workspace = opened(folder)
    note(workspace, "minit")
    assert workspace.reader().execute("SELECT value FROM meta WHERE key = 'minit'").fetchone()
    workspace.close()


def test_a_reader_can_not_write(folder):
    workspace = opened(folder)
    with pytest.raises(driver().OperationalError, match="readonly"):
        workspace.reader().execute("DELETE FROM meta")
    workspace.close()


def test_each_thread_has_its_own_reader(folder):
    workspace = opened(folder)
    seen: list[object] = [workspace.reader(), workspace.reader()]
    thread = threading.Thread(target=lambda: seen.append(workspace.reader()))
    thread.start()
    thread.join()
    assert seen[0] is seen[1]
    assert seen[2] is not seen[0]
    workspace.close()
    with pytest.raises(driver().ProgrammingError):
        seen[2].execute("SELECT 1")  # type: ignore[attr-defined]


def test_what_a_thread_leaves_is_handed_to_the_next(folder):
    workspace = opened(folder)
    mine, seen = workspace.reader(), []

    def read() -> None:
        found = workspace.reader()
        assert found is workspace.reader()
        seen.append(found.execute("SELECT COUNT(*) FROM meta").fetchone())
        seen.append(found)

    for _ in range(5):
        thread = threading.Thread(target=read)
        thread.start()
        thread.join()
    assert len({id(found) for found in seen[1::2]}) == 1
    assert seen[1] is not mine
    assert all(row[0] for row in seen[::2])
    workspace.close()


def test_a_locked_workspace_gives_nothing_away(folder):
    workspace = opened(folder)
    workspace.engine()
    workspace.close()
    workspace.close()
    for ask in (workspace.reader, workspace.engine, lambda: workspace.key):
        with pytest.raises(WorkspaceError, match="locked"):
            ask()


def test_connections_are_safe_and_durable(folder):
    workspace = opened(folder)
    connection = open_raw(workspace.path, workspace.key)
    wanted = {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "temp_store": 2,
        "cache_size": -65536,
        "trusted_schema": 0,
        "busy_timeout": 5000,
    }
    assert {name: connection.execute(f"PRAGMA {name}").fetchone()[0] for name in wanted} == wanted
    with pytest.raises(driver().OperationalError, match="not authorized"):
        connection.execute("SELECT load_extension('x')")
    connection.close()
    workspace.close()


def test_a_wrong_passphrase_is_not_damage(folder):
    before = (folder / store.DATABASE).read_bytes()
    with pytest.raises(WrongKey, match="not the passphrase"):
        opened(folder, Secrets(passphrase="salah"))
    assert (folder / store.DATABASE).read_bytes() == before
    opened(folder).close()


@pytest.mark.parametrize("place", [0, 20, 2000])
def test_a_damaged_first_page_is_not_a_wrong_passphrase(folder, place):
    path = folder / store.DATABASE
    data = bytearray(path.read_bytes())
    data[place] ^= 1
    path.write_bytes(data)
    with pytest.raises(DamagedWorkspace, match="passphrase is right"):
        opened(folder)


@pytest.mark.parametrize("left", [0, 100, 4096])
def test_a_truncated_file_is_named_damaged(folder, left):
    path = folder / store.DATABASE
    path.write_bytes(path.read_bytes()[:left])
    with pytest.raises(DamagedWorkspace):
        opened(folder)
    assert path.stat().st_size == left


def test_a_lost_database_is_named(folder):
    (folder / store.DATABASE).unlink()
    with pytest.raises(DamagedWorkspace):
        opened(folder)
    assert not (folder / store.DATABASE).exists()


def test_a_newer_workspace_is_left_untouched(folder):
    workspace = opened(folder)
    connection = open_raw(workspace.path, workspace.key)
    connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()
    workspace.close()
    before = (folder / store.DATABASE).read_bytes()
    with pytest.raises(NewerWorkspace, match="newer version"):
        opened(folder)
    assert (folder / store.DATABASE).read_bytes() == before


def test_the_newest_revision_loads_no_migrations(folder):
    def never(path, key):
        raise AssertionError("nothing to bring up")

    store.open_workspace(folder, PASSPHRASE, never, QUICK).close()
    assert HEAD


def test_one_program_at_a_time(folder):
    workspace = opened(folder)
    with pytest.raises(WorkspaceBusy, match="already open"):
        opened(folder)
    workspace.close()
    opened(folder).close()


def test_the_lock_dies_with_its_program(folder):
    script = (
        "import sys; from pathlib import Path\n"
        "from nlc_desktop.store.process_lock import ProcessLock\n"
        "lock = ProcessLock(Path(sys.argv[1])); print('held', flush=True); sys.stdin.read()"
    )
    command = [sys.executable, "-c", script, str(folder)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        assert other.stdout is not None
        assert other.stdout.readline().strip() == b"held"
        with pytest.raises(WorkspaceBusy):
            opened(folder)
        other.kill()
    opened(folder).close()


def test_a_second_workspace_does_not_overwrite_the_first(folder):
    with pytest.raises(WorkspaceError, match="already is a workspace"):
        made(folder)
    opened(folder).close()


def test_a_half_made_workspace_is_made_anew(folder):
    (folder / "keys.json").unlink()
    made(folder).close()
    opened(folder).close()


def test_a_place_that_can_not_be_written(tmp_path):
    (tmp_path / "file").write_text("no folder")
    with pytest.raises(WorkspaceError, match="can't be made"):
        made(tmp_path / "file" / "office")


def test_no_workspace_there(tmp_path):
    with pytest.raises(WorkspaceError, match="no workspace"):
        opened(tmp_path)


@pytest.mark.skipif(os.name != "posix", reason="Windows keeps permissions elsewhere")
def test_only_the_owner_may_look_in(folder):
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_a_new_passphrase_takes_the_place_of_the_old(folder):
    workspace = opened(folder)
    store.replace_slot(workspace, SlotKind.PASSPHRASE, Secrets(passphrase="baharu"), QUICK)
    workspace.close()
    with pytest.raises(WrongKey):
        opened(folder)
    for brought in (Secrets(passphrase="baharu"), WORDS):
        opened(folder, brought).close()


def test_no_plaintext_on_disk(folder):
    """Neither the database nor its log holds a word of what was written, open or closed."""
    canary = "Kanari-Rahsia-7f3a"
    workspace = opened(folder)
    key = workspace.key.data
    note(workspace, canary)
    for _ in range(2):
        for path in folder.rglob("*"):
            data = path.read_bytes() if path.is_file() else b""
            for word in (canary.encode(), canary.encode("utf-16-le"), b"CREATE TABLE"):
                assert word not in data, path.name
            assert key not in data
            assert key.hex().encode() not in data
        workspace.close()
    found = opened(folder)
    assert found.reader().execute("SELECT 1 FROM meta WHERE key = ?", (canary,)).fetchone()
    found.close()


def test_the_key_is_in_no_message(folder):
    workspace = opened(folder)
    digits = workspace.key.data.hex()
    shown = [repr(workspace.engine()), repr(workspace.engine().url), repr(workspace.__dict__)]
    with pytest.raises(driver().DatabaseError) as caught:
        open_raw(folder / store.KEYS, workspace.key)
    frames = traceback.extract_tb(caught.tb.tb_next)
    assert [frame.name for frame in frames] == ["open_raw", "_prepare"]
    shown += traceback.TracebackException(
        caught.type, caught.value, caught.tb.tb_next, capture_locals=True
    ).format()
    assert not [text for text in shown if digits in text]
    workspace.close()


@pytest.mark.parametrize(
    "place",
    [
        "OneDrive - Majlis",
        "Dropbox",
        "Google Drive",
        "iCloudDrive",
        "Mobile Documents",
        "Nextcloud",
    ],
)
def test_a_cloud_folder_is_warned_of(tmp_path, place):
    (warning,) = place_warnings(tmp_path / place / "office")
    assert "cloud" in warning


def test_an_ordinary_folder_is_not(tmp_path):
    assert not risky_place(tmp_path / "Dokumen" / "boneka dropbox lama")
    assert risky_place(Path("//server/share/office"))
