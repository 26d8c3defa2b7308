"""Backups: whole or not at all, thinned by count, restored as a new device."""

import shutil
import threading
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from nlc_desktop.errors import (
    Cancelled,
    DamagedWorkspace,
    WorkspaceBusy,
    WorkspaceError,
    WrongKey,
)
from nlc_desktop.store import backup as store
from nlc_desktop.store.connection import open_raw
from nlc_desktop.store.key_file import KdfCost, SlotKind
from nlc_desktop.store.keyslots import Secrets
from nlc_desktop.store.layout import DATABASE, KEYS, STAMP, Backup, backups
from nlc_desktop.store.migrations import ensure_current
from nlc_desktop.store.workspace import Workspace, create, open_workspace, replace_slot

QUICK = KdfCost(memory=64, passes=1, lanes=1)
PASSPHRASE = Secrets(passphrase="rahsia kita")
WORDS = Secrets(recovery=b"w" * 32)
WAYS = {SlotKind.PASSPHRASE: PASSPHRASE, SlotKind.RECOVERY: WORDS}
NOW = datetime(2026, 11, 23, 6, 32, 5, tzinfo=UTC)


class At:
    """Progress that does something at one step."""

    def __init__(self, step: int, action) -> None:
        self._step, self._action = step, action

    def step(self, done: int, total: int, sentence: str = "") -> None:
        if done == self._step:
            self._action()


def opened(folder: Path, brought: Secrets = PASSPHRASE) -> Workspace:
    return open_workspace(folder, brought, ensure_current, QUICK)


def note(workspace: Workspace, text: str) -> None:
    connection = open_raw(workspace.path, workspace.key)
    connection.execute("INSERT INTO meta (key, value) VALUES (?, ?)", (text, text))
    connection.close()


def notes(workspace: Workspace) -> set[str]:
    rows = workspace.reader().execute("SELECT key FROM meta WHERE key <> 'device'").fetchall()
    return {row[0] for row in rows}


def flip(path: Path, place: int) -> None:
    data = bytearray(path.read_bytes())
    data[place] ^= 0xFF
    path.write_bytes(data)


@pytest.fixture
def office(tmp_path: Path):
    """An open workspace with one note in it."""
    workspace = create(tmp_path / "office", "Pejabat", WAYS, ensure_current, QUICK)
    note(workspace, "satu")
    yield workspace
    workspace.close()


def test_a_backup_is_a_workspace_of_its_own(office):
    made = store.make(office, NOW)
    assert made == Backup(office.folder / "backups" / "2026-11-23-063205", NOW)
    assert backups(office.folder) == (made,)
    assert sorted(entry.name for entry in made.folder.iterdir()) == [KEYS, DATABASE]
    copy = opened(made.folder, WORDS)
    assert notes(copy) == {"satu"}
    copy.close()


def test_a_backup_is_encrypted(office):
    note(office, "Kanari-Rahsia")
    made = store.make(office, NOW)
    assert b"Kanari" not in (made.folder / DATABASE).read_bytes()


def test_two_starts_in_one_second(office):
    first, second = store.make(office, NOW), store.make(office, NOW)
    assert first.folder != second.folder
    assert backups(office.folder) == (second,)


def test_typing_goes_on_while_a_backup_is_made(office):
    """A write that comes in the middle waits, is kept, and is no reason to distrust the copy."""
    writer = threading.Thread(target=note, args=(office, "dua"))
    made = store.make(office, NOW, At(0, writer.start))
    writer.join()
    assert notes(office) == {"satu", "dua"}
    copy = opened(made.folder)
    assert notes(copy) == {"satu"}
    copy.close()


def test_a_damaged_copy_is_never_called_a_backup(office):
    good = store.make(office, NOW)
    later = NOW + timedelta(days=1)
    part = office.folder / "backups" / (later.strftime(STAMP) + ".part")
    with pytest.raises(store.BackupError, match="not whole"):
        store.make(office, later, At(1, lambda: flip(part / DATABASE, 9000)))
    assert backups(office.folder) == (good,)
    assert not part.exists()


def test_a_copy_that_lacks_a_row_is_never_called_a_backup(office):
    part = office.folder / "backups" / (NOW.strftime(STAMP) + ".part")

    def lose() -> None:
        connection = open_raw(part / DATABASE, office.key)
        connection.execute("DELETE FROM meta WHERE key = 'satu'")
        connection.close()

    with pytest.raises(store.BackupError) as caught:
        store.make(office, NOW, At(1, lose))
    assert caught.value.details == "row counts differ"
    assert backups(office.folder) == ()


@pytest.mark.parametrize("step", range(3))
def test_cancelling_leaves_nothing(office, step):
    def cancel() -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        store.make(office, NOW, At(step, cancel))
    assert list((office.folder / "backups").iterdir()) == []
    note(office, "dua")


@pytest.mark.parametrize("part", [0.2, 0.5, 0.99])
def test_a_damaged_page_is_found_and_the_backup_named(office, part):
    good = store.make(office, NOW)
    office.close()
    path = office.folder / DATABASE
    flip(path, int(path.stat().st_size * part))
    again = opened(office.folder)
    with pytest.raises(DamagedWorkspace, match=r"newest backup, made on 2[34]/11/2026 at"):
        store.make(again, NOW + timedelta(days=1))
    again.close()
    assert backups(office.folder) == (good,)


def test_damage_without_a_backup_says_so(office):
    office.close()
    flip(office.folder / DATABASE, 20)
    with pytest.raises(DamagedWorkspace, match="no backup"):
        opened(office.folder)


# --- thinning -----------------------------------------------------------------------------------


def lay(folder: Path, *moments: datetime) -> None:
    for moment in moments:
        place = folder / "backups" / moment.strftime(STAMP)
        place.mkdir(parents=True)
        (place / KEYS).touch()
        (place / DATABASE).touch()


def days_left(folder: Path) -> list[str]:
    return [backup.made.strftime("%m-%d") for backup in backups(folder)]


def test_a_year_of_days_is_thinned(tmp_path):
    for age in range(400, -1, -1):
        moment = NOW - timedelta(days=age)
        lay(tmp_path, moment)
        store.thin(tmp_path, backups(tmp_path)[0])
    kept = backups(tmp_path)
    ages = [(NOW - backup.made).days for backup in kept]
    assert ages[:7] == [0, 1, 2, 3, 4, 5, 6]
    assert days_left(tmp_path)[7:10] == ["11-15", "11-08", "10-31"]
    assert len({(backup.made.year, backup.made.month) for backup in kept}) == 12
    assert len(kept) <= 7 + 4 + 12


def test_after_a_long_absence_nothing_is_lost(tmp_path):
    lay(tmp_path, *(NOW - timedelta(days=age) for age in (0, 400, 401, 402)))
    store.thin(tmp_path, backups(tmp_path)[0])
    assert len(backups(tmp_path)) == 4


def test_the_backup_just_made_stays_though_the_clock_went_back(tmp_path):
    lay(tmp_path, *(NOW + timedelta(days=31 * month) for month in range(120, 140)), NOW)
    just_made = backups(tmp_path)[-1]
    store.thin(tmp_path, just_made)
    assert just_made in backups(tmp_path)


def test_other_folders_are_left_alone(office):
    other = office.folder / "backups" / "salinan saya"
    other.mkdir()
    store.make(office, NOW)
    assert other.is_dir()


# --- restoring ----------------------------------------------------------------------------------


def test_restore_goes_back_on_a_new_device(office):
    made = store.make(office, NOW)
    device = office.device
    note(office, "dua")
    office.close()
    minted = store.restore(made, office.folder, PASSPHRASE, QUICK)
    again = opened(office.folder)
    assert notes(again) == {"satu"}
    assert again.device == minted != device
    assert again.id == office.id
    again.close()


def test_what_was_there_is_moved_aside_each_time(office):
    made = store.make(office, NOW)
    note(office, "dua")
    office.close()
    for _ in range(2):
        store.restore(made, office.folder, PASSPHRASE, QUICK)
    aside = opened(office.folder / "before-restore")
    assert notes(aside) == {"satu", "dua"}
    aside.close()
    assert (office.folder / "before-restore-2" / DATABASE).is_file()


def test_restore_on_another_computer_with_the_words(office, tmp_path):
    made = store.make(office, NOW)
    store.restore(made, tmp_path / "baru", WORDS, QUICK)
    fresh = opened(tmp_path / "baru")
    assert notes(fresh) == {"satu"}
    assert not (tmp_path / "baru" / "before-restore").exists()
    fresh.close()


def test_a_changed_passphrase_stays_changed(office):
    made = store.make(office, NOW)
    new = Secrets(passphrase="baharu")
    replace_slot(office, SlotKind.PASSPHRASE, new, QUICK)
    office.close()
    store.restore(made, office.folder, new, QUICK)
    opened(office.folder, new).close()
    with pytest.raises(WrongKey):
        opened(office.folder)


def test_a_damaged_key_file_comes_back_too(office):
    made = store.make(office, NOW)
    office.close()
    (office.folder / KEYS).write_text("{")
    with pytest.raises(WorkspaceError, match="newest backup"):
        opened(office.folder)
    store.restore(made, office.folder, PASSPHRASE, QUICK)
    opened(office.folder).close()


def test_an_open_workspace_is_not_replaced(office):
    made = store.make(office, NOW)
    with pytest.raises(WorkspaceBusy):
        store.restore(made, office.folder, PASSPHRASE, QUICK)
    note(office, "dua")


def test_a_wrong_passphrase_restores_nothing(office):
    made = store.make(office, NOW)
    office.close()
    before = (office.folder / DATABASE).read_bytes()
    with pytest.raises(WrongKey):
        store.restore(made, office.folder, Secrets(passphrase="salah"), QUICK)
    assert (office.folder / DATABASE).read_bytes() == before


def test_a_backup_damaged_since_replaces_nothing(office):
    made = store.make(office, NOW)
    office.close()
    before = {path.name for path in office.folder.iterdir()}
    flip(made.folder / DATABASE, 9000)
    with pytest.raises(store.BackupError, match="not whole"):
        store.restore(made, office.folder, PASSPHRASE, QUICK)
    assert {path.name for path in office.folder.iterdir()} == before
    opened(office.folder).close()


def test_a_lost_backup_is_a_sentence(office):
    made = store.make(office, NOW)
    office.close()
    shutil.rmtree(made.folder)
    with pytest.raises(WorkspaceError):
        store.restore(made, office.folder, PASSPHRASE, QUICK)
    opened(office.folder).close()
