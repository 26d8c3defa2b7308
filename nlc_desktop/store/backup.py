"""Verified encrypted backups: made at every start, thinned by age, restored to a new device.

A backup is a folder with a copy of the database and of the key file, so that the passphrase or
the recovery words open it on any computer. It gets its name only after it was opened again, its
pages checked and its rows counted.
"""

import os
import shutil
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from nlc_desktop.errors import NlcError, WorkspaceError
from nlc_desktop.i18n import tr
from nlc_desktop.progress import Progress, Silent
from nlc_desktop.store import key_file, keyslots
from nlc_desktop.store.connection import WorkspaceKey, driver, open_raw
from nlc_desktop.store.key_file import COST, KdfCost
from nlc_desktop.store.keyslots import Secrets
from nlc_desktop.store.workspace import (
    BACKUPS,
    DATABASE,
    KEYS,
    Workspace,
    damaged,
    exists,
    mint_device,
)

_NAMED = "%Y-%m-%d-%H%M%S"
_PART = ".part"
DAILY, WEEKLY, MONTHLY = 7, 4, 12
"""How many are kept: one a day, one a week, one a month."""


class BackupError(WorkspaceError):
    """A backup could not be made, or does not hold what it should."""


@dataclass(frozen=True, slots=True)
class Backup:
    """One verified copy."""

    folder: Path
    made: datetime
    """When, in UTC."""


def make(workspace: Workspace, now: datetime, progress: Progress | None = None) -> Backup:
    """Makes a verified backup and thins out older ones.

    Raises:
        BackupError: if the disk is full or the copy is not what it should be; earlier backups
            stay.
    """
    progress = progress or Silent()
    made = now.astimezone(UTC).replace(microsecond=0)
    final = workspace.folder / BACKUPS / made.strftime(_NAMED)
    part = final.with_name(final.name + _PART)
    _sweep(workspace.folder / BACKUPS)
    try:
        part.mkdir(parents=True)
        progress.step(1, 4, tr("Copying the records"))
        _copy(workspace, part)
        progress.step(2, 4, tr("Checking the copy"))
        _verify(part / DATABASE, workspace.key, _counts(workspace.reader()))
        progress.step(3, 4)
        part.replace(final)
    except (OSError, driver().Error) as error:
        raise _failed(error, workspace.folder) from error
    finally:
        shutil.rmtree(part, ignore_errors=True)
    thin(workspace.folder, made)
    return Backup(final, made)


def backups(folder: Path) -> tuple[Backup, ...]:
    """The backups of a workspace folder, newest first."""
    found: list[Backup] = []
    root = folder / BACKUPS
    for entry in root.iterdir() if root.is_dir() else ():
        try:
            made = datetime.strptime(entry.name, _NAMED).replace(tzinfo=UTC)
        except ValueError:
            continue
        if exists(entry):
            found.append(Backup(entry, made))
    return tuple(sorted(found, key=lambda backup: backup.made, reverse=True))


def thin(folder: Path, now: datetime) -> None:
    """Keeps the newest of each of the last days, weeks and months; never deletes the last one."""
    found = backups(folder)
    keep = {found[0].folder} if found else set[Path]()
    keep |= _newest(found, now, timedelta(days=DAILY), lambda made: made.date().toordinal())
    keep |= _newest(found, now, timedelta(weeks=WEEKLY), lambda made: made.isocalendar()[:2])
    keep |= _newest(found, now, timedelta(days=31 * MONTHLY), lambda made: (made.year, made.month))
    for backup in found:
        if backup.folder not in keep:
            shutil.rmtree(backup.folder, ignore_errors=True)


def _newest(
    found: Iterable[Backup],
    now: datetime,
    span: timedelta,
    bucket: Callable[[datetime], object],
) -> set[Path]:
    """The newest backup of each bucket within a span before now; ``found`` is newest first."""
    picked: dict[object, Path] = {}
    for backup in found:
        if now - backup.made < span:
            picked.setdefault(bucket(backup.made), backup.folder)
    return set(picked.values())


def restore(backup: Backup, folder: Path, brought: Secrets, floor: KdfCost = COST) -> str:
    """Puts a backup in place of the workspace in a folder; gives the new device id.

    The damaged or older records are not deleted: they are moved beside, to ``before-restore``.
    A restored workspace is a new device, so that no number of its log is ever used twice. The
    workspace must be closed.

    Raises:
        WrongKey: if what was brought does not open the backup.
        BackupError: if the backup is damaged or the disk is full; nothing is replaced then.
    """
    file = key_file.read(backup.folder / KEYS)
    key = keyslots.unwrap(file, brought, floor)
    fresh = folder / f"{DATABASE}.restored"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(backup.folder / DATABASE, fresh)
        _verify(fresh, key, None)
        device = mint_device(fresh, key)
        _fold(fresh, key)
        _swap(folder, fresh, backup.folder / KEYS)
    except (OSError, driver().Error) as error:
        raise _failed(error, backup.folder) from error
    finally:
        for name in ("", "-wal", "-shm"):
            fresh.with_name(fresh.name + name).unlink(missing_ok=True)
    return device


def _fold(path: Path, key: WorkspaceKey) -> None:
    """Writes everything of a database into its one file."""
    connection = open_raw(path, key)
    try:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    finally:
        connection.close()


def _swap(folder: Path, fresh: Path, keys: Path) -> None:
    aside = folder / "before-restore"
    shutil.rmtree(aside, ignore_errors=True)
    aside.mkdir()
    for name in (f"{DATABASE}-wal", f"{DATABASE}-shm", DATABASE):
        if (folder / name).exists():
            shutil.copyfile(folder / name, aside / name)
    shutil.copyfile(keys, folder / (KEYS + _PART))
    for name in (f"{DATABASE}-wal", f"{DATABASE}-shm"):
        (folder / name).unlink(missing_ok=True)
    fresh.replace(folder / DATABASE)
    (folder / (KEYS + _PART)).replace(folder / KEYS)


def _copy(workspace: Workspace, part: Path) -> None:
    target = str(part / DATABASE)
    connection = open_raw(workspace.path, workspace.key)
    try:
        connection.execute("VACUUM INTO ?", (target,))
    finally:
        connection.close()
    shutil.copyfile(workspace.folder / KEYS, part / KEYS)
    for entry in (part / DATABASE, part / KEYS):
        entry.chmod(0o600)
        _sync(entry)


def _sync(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _verify(path: Path, key: WorkspaceKey, expected: dict[str, int] | None) -> None:
    """Opens a copy again and checks pages, structure and counts."""
    connection = open_raw(path, key)
    try:
        faults = connection.execute("PRAGMA cipher_integrity_check").fetchall()
        structure = connection.execute("PRAGMA integrity_check").fetchall()
        if faults or structure != [("ok",)]:
            raise damaged(path.parent, ValueError(str((faults or structure)[0][0])))
        counts = _counts(connection)
    finally:
        connection.close()
    if expected is not None and any(counts.get(name, -1) < n for name, n in expected.items()):
        raise BackupError(
            tr("The backup does not hold all records and was thrown away. Try again.")
        )


def _counts(connection: Any) -> dict[str, int]:
    names = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' "
        "AND name NOT LIKE 'search%'"
    ).fetchall()
    return {
        name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]  # noqa: S608
        for (name,) in names
    }


def _sweep(root: Path) -> None:
    """Clears away copies that a power cut left unfinished."""
    for entry in root.glob(f"*{_PART}"):
        shutil.rmtree(entry, ignore_errors=True)


def _failed(error: BaseException, folder: Path) -> NlcError:
    if any(word in str(error) for word in ("malformed", "not a database", "HMAC")):
        return damaged(folder, error)
    return BackupError(
        tr(
            "The backup could not be written. Free some space on the disk; earlier backups are "
            "still there."
        ),
        details=str(error),
    )
