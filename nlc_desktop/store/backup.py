"""Verified encrypted backups: made at every start, thinned out, restored to a new device.

A backup is a folder with a copy of the database and of the key file, so that the passphrase or
the recovery words open it on any computer. It gets its name only after it was opened again, its
pages checked and its rows counted; whatever has another name is swept away at the next start.
"""

import os
import shutil
from collections.abc import Callable, Generator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from nlc_desktop.errors import NlcError, WorkspaceError
from nlc_desktop.i18n import tr
from nlc_desktop.progress import Progress, Silent
from nlc_desktop.store import key_file, keyslots
from nlc_desktop.store.connection import WorkspaceKey, driver, open_raw
from nlc_desktop.store.key_file import COST, KdfCost, KeyFile, sync_folder
from nlc_desktop.store.keyslots import Secrets
from nlc_desktop.store.layout import (
    ASIDE,
    BACKUPS,
    DATABASE,
    KEYS,
    SIDE_FILES,
    STAMP,
    Backup,
    backups,
    make_folder,
    set_aside,
)
from nlc_desktop.store.process_lock import ProcessLock
from nlc_desktop.store.workspace import Workspace, damaged, mint_device

_PART = ".part"
_FRESH = f"{DATABASE}.restored"
DAILY, WEEKLY, MONTHLY = 7, 4, 12
"""How many are kept: of the last days, weeks and months that have one."""


class BackupError(WorkspaceError):
    """A backup could not be made or restored, or does not hold what it should."""


def make(workspace: Workspace, now: datetime, progress: Progress | None = None) -> Backup:
    """Makes a verified backup of an open workspace and thins out older ones.

    Writing waits meanwhile (about 20 ms a megabyte), reading does not.

    Raises:
        BackupError: if the disk is full or the copy is not what it should be; earlier backups
            stay.
        DamagedWorkspace: if the workspace itself does not read to its end.
    """
    return make_of(workspace.folder, workspace.key, now, progress)


def make_of(
    folder: Path, key: WorkspaceKey, now: datetime, progress: Progress | None = None
) -> Backup:
    """The same for a workspace that is being opened, such as before its tables are changed."""
    progress = progress or Silent()
    root = folder / BACKUPS
    backup = _named(root, now)
    part = backup.folder.with_name(backup.folder.name + _PART)
    try:
        _sweep(root)
        part.mkdir(parents=True)
        with _standing_still(folder, key) as source:
            progress.step(0, 4, tr("Copying the records"))
            _refuse_damage(source, folder)
            counts = _counts(source)
            _copy(folder, key, part)
        progress.step(1, 4, tr("Checking the copy"))
        _verify(part / DATABASE, key, counts)
        progress.step(2, 4)
        part.replace(backup.folder)
        sync_folder(root)
        progress.step(3, 4)
        thin(folder, backup)
    except (OSError, driver().Error) as error:
        raise _failed(error, folder) from error
    finally:
        shutil.rmtree(part, ignore_errors=True)
    return backup


def thin(folder: Path, newest: Backup) -> None:
    """Keeps ``newest`` and the newest of each of the last days, weeks and months that have one.

    Counted, not measured: neither a long holiday nor a clock that is years off deletes what is
    left.
    """
    found = backups(folder)
    keep = {newest.folder}
    keep |= _last(found, DAILY, lambda made: made.date())
    keep |= _last(found, WEEKLY, lambda made: made.isocalendar()[:2])
    keep |= _last(found, MONTHLY, lambda made: (made.year, made.month))
    for backup in found:
        if backup.folder not in keep:
            backup.folder.replace(backup.folder.with_name(backup.folder.name + _PART))
    _sweep(folder / BACKUPS)


def remove_others(folder: Path, kept: Backup) -> None:
    """Deletes every backup but one, and what restores set aside; for what must not be kept."""
    for other in backups(folder):
        if other.folder != kept.folder:
            other.folder.replace(other.folder.with_name(other.folder.name + _PART))
    _sweep(folder / BACKUPS)
    for aside in set_aside(folder):
        shutil.rmtree(aside, ignore_errors=True)


def restore(
    backup: Backup,
    folder: Path,
    brought: Secrets,
    floor: KdfCost = COST,
    progress: Progress | None = None,
) -> str:
    """Puts a backup in place of the workspace in a folder; gives the new device id.

    The records that were there are moved to ``before-restore``, never deleted. A restored
    workspace is a new device, so that no number of its log is ever used twice. A passphrase
    changed since the backup stays changed.

    Raises:
        WrongKey: if what was brought does not open the backup.
        WorkspaceBusy: if the workspace is open.
        BackupError: if the backup is damaged or the disk is full; nothing was replaced then.
    """
    progress = progress or Silent()
    file, key = _unlocked(backup, folder, brought, floor)
    make_folder(folder)
    lock = ProcessLock(folder)
    fresh = folder / _FRESH
    try:
        progress.step(0, 4, tr("Copying the backup"))
        shutil.copyfile(backup.folder / DATABASE, fresh)
        progress.step(1, 4, tr("Checking the copy"))
        _verify(fresh, key, None)
        device = mint_device(fresh, key)
        _sync(fresh)
        progress.step(2, 4)
        _set_aside(folder)
        progress.step(3, 4)
        fresh.replace(folder / DATABASE)
        key_file.write(folder / KEYS, file)
    except (OSError, driver().Error) as error:
        raise _failed(error, backup.folder) from error
    finally:
        for name in ("", "-wal", "-shm"):
            fresh.with_name(_FRESH + name).unlink(missing_ok=True)
        lock.release()
    return device


def _unlocked(
    backup: Backup, folder: Path, brought: Secrets, floor: KdfCost
) -> tuple[KeyFile, WorkspaceKey]:
    """The key file to go on with, and the key: today's file if it opens, else the backup's."""
    own = key_file.read(backup.folder / KEYS)
    try:
        today = key_file.read(folder / KEYS)
        if (today.workspace, today.check) == (own.workspace, own.check):
            return today, keyslots.unwrap(today, brought, floor)
    except WorkspaceError:
        pass  # missing, damaged, or another passphrase by now: the backup brings its own
    return own, keyslots.unwrap(own, brought, floor)


def _set_aside(folder: Path) -> None:
    """Moves the records out of the way, the database first: without it nothing opens half."""
    if not any((folder / name).exists() for name in (DATABASE, *SIDE_FILES)):
        return
    aside, number = folder / ASIDE, 1
    while aside.exists():
        number += 1
        aside = folder / f"{ASIDE}-{number}"
    aside.mkdir()
    if (folder / KEYS).exists():
        shutil.copyfile(folder / KEYS, aside / KEYS)
    for name in (DATABASE, *SIDE_FILES):
        if (folder / name).exists():
            (folder / name).replace(aside / name)
    sync_folder(folder)


def _named(root: Path, now: datetime) -> Backup:
    made = now.astimezone(UTC).replace(microsecond=0)
    while (root / made.strftime(STAMP)).exists():
        made += timedelta(seconds=1)
    return Backup(root / made.strftime(STAMP), made)


def _last(found: tuple[Backup, ...], count: int, bucket: Callable[[datetime], object]) -> set[Path]:
    """The newest backup in each of the last ``count`` buckets; ``found`` is newest first."""
    picked: dict[object, Path] = {}
    for backup in found:
        picked.setdefault(bucket(backup.made), backup.folder)
    return set(list(picked.values())[:count])


@contextmanager
def _standing_still(folder: Path, key: WorkspaceKey) -> Generator[Any]:
    """A connection that keeps everybody from writing until it is let go."""
    connection = open_raw(folder / DATABASE, key)
    try:
        connection.execute("BEGIN IMMEDIATE")
        yield connection
        connection.execute("ROLLBACK")
    finally:
        connection.close()


def _refuse_damage(source: Any, folder: Path) -> None:
    """Every page is checked: copying row by row would pass over a damaged one without rows."""
    found = source.execute("PRAGMA cipher_integrity_check").fetchall()
    if found:
        raise damaged(folder, ValueError(found[0][0]))


def _copy(folder: Path, key: WorkspaceKey, part: Path) -> None:
    connection = open_raw(folder / DATABASE, key)
    try:
        connection.execute("VACUUM INTO ?", (str(part / DATABASE),))
    finally:
        connection.close()
    shutil.copyfile(folder / KEYS, part / KEYS)
    for name in (DATABASE, KEYS):
        (part / name).chmod(0o600)
        _sync(part / name)
    sync_folder(part)


def _sync(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _verify(path: Path, key: WorkspaceKey, expected: dict[str, int] | None) -> None:
    """Opens a copy again and checks pages, structure and counts.

    Raises:
        BackupError: if it is not what it should be.
    """
    found = faults(path, key, expected)
    if found:
        raise BackupError(
            tr(
                "The copy in {folder} is not whole, so it was not used. Check the disk and try "
                "again; earlier backups are still there.",
                folder=path.parent,
            ),
            details=found,
        )


def faults(path: Path, key: WorkspaceKey, expected: dict[str, int] | None = None) -> str:
    """What is wrong with a database, in technical words; empty when nothing is.

    Every page is authenticated, the structure is checked, and with ``expected`` its rows are
    counted.
    """
    try:
        connection = open_raw(path, key, readonly=True)
        try:
            for check in ("cipher_integrity_check", "integrity_check"):
                found = [str(row[0]) for row in connection.execute(f"PRAGMA {check}").fetchall()]
                if found not in ([], ["ok"]):
                    return found[0]
            same = expected is None or _counts(connection) == expected
            return "" if same else "row counts differ"
        finally:
            connection.close()
    except driver().DatabaseError as error:
        return str(error)


def _counts(connection: Any) -> dict[str, int]:
    names = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' "
        "AND sql NOT LIKE 'CREATE VIRTUAL%'"
    ).fetchall()
    return {
        name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]  # noqa: S608
        for (name,) in names
    }


def _sweep(root: Path) -> None:
    """Clears away what a power cut left unfinished or half-deleted."""
    for entry in root.glob(f"*{_PART}"):
        shutil.rmtree(entry, ignore_errors=True)


def _failed(error: BaseException, folder: Path) -> NlcError:
    if any(word in str(error) for word in ("malformed", "not a database")):
        return damaged(folder, error)
    return BackupError(
        tr(
            "The backup could not be written. Free some space on the disk or check the folder's "
            "permissions; nothing was lost, and earlier backups are still there."
        ),
        details=str(error),
    )
