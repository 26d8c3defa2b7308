"""The workspace: a folder with the encrypted database, its key slots and its backups.

``workspace.db`` is SQLCipher, ``keys.json`` the ways to its key, ``backups/`` verified copies.
Opening it loads neither the ORM nor Alembic; the writing side comes with `Workspace.engine`.
"""

import secrets
import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from nlc_desktop.errors import DamagedWorkspace, NewerWorkspace, WorkspaceError
from nlc_desktop.i18n import tr
from nlc_desktop.store import key_file, keyslots
from nlc_desktop.store.connection import WorkspaceKey, driver, make_engine, open_raw
from nlc_desktop.store.key_file import COST, KEY_BYTES, KdfCost, KeyFile, SlotKind
from nlc_desktop.store.keyslots import Secrets
from nlc_desktop.store.process_lock import ProcessLock
from nlc_desktop.store.schema_version import HEAD, stored_revision

if TYPE_CHECKING:
    from sqlalchemy import Engine

DATABASE = "workspace.db"
KEYS = "keys.json"
BACKUPS = "backups"

Upgrade = Callable[[Path, WorkspaceKey], None]
"""Brings the tables of a database file to the newest revision (`migrations.ensure_current`)."""

_CLOUD = ("onedrive", "dropbox", "google drive", "googledrive", "icloud", "nextcloud", "box sync")


class Workspace:
    """An open workspace. One program has it at a time; `close` locks it again."""

    def __init__(self, folder: Path, key: WorkspaceKey, file: KeyFile, lock: ProcessLock) -> None:
        self.folder = folder
        self.key = key
        self.id = file.workspace
        self.name = file.name
        self._lock = lock
        self._local = threading.local()
        self._readers: list[Any] = []
        self._guard = threading.Lock()
        self._engine: Engine | None = None
        self.device = _device(self.reader())

    @property
    def path(self) -> Path:
        """The encrypted database file."""
        return self.folder / DATABASE

    def reader(self) -> Any:
        """This thread's reading connection; it can't write."""
        connection = getattr(self._local, "reader", None)
        if connection is None:
            connection = open_raw(self.path, self.key, readonly=True)
            self._local.reader = connection
            with self._guard:
                self._readers.append(connection)
        return connection

    def engine(self) -> "Engine":
        """The writing side; loads the ORM at the first call."""
        with self._guard:
            if self._engine is None:
                self._engine = make_engine(self.path, self.key)
            return self._engine

    def close(self) -> None:
        """Locks the workspace: closes every connection and lets another program in."""
        with self._guard:
            for connection in self._readers:
                connection.close()
            self._readers.clear()
            if self._engine is not None:
                self._engine.dispose()
                self._engine = None
        self._local = threading.local()
        self._lock.release()


def exists(folder: Path) -> bool:
    """Whether there is a workspace in a folder."""
    return (folder / KEYS).is_file() and (folder / DATABASE).is_file()


def create(
    folder: Path, name: str, ways: dict[SlotKind, Secrets], upgrade: Upgrade, cost: KdfCost = COST
) -> Workspace:
    """Makes a new workspace and opens it.

    The database is made first and the key file last: a folder without one holds no workspace,
    so being killed half-way leaves nothing half-made.

    Raises:
        WorkspaceError: if the folder already holds a workspace or can't be written to.
    """
    if exists(folder):
        raise WorkspaceError(
            tr("There already is a workspace in {folder}. Choose another folder.", folder=folder)
        )
    _make_folder(folder)
    lock = ProcessLock(folder)
    try:
        _clear(folder)
        key = WorkspaceKey(secrets.token_bytes(KEY_BYTES))
        file = keyslots.new_key_file(secrets.token_hex(16), name, key)
        for kind, brought in ways.items():
            file = keyslots.wrap(file, key, kind, brought, cost)
        upgrade(folder / DATABASE, key)
        mint_device(folder / DATABASE, key)
        key_file.write(folder / KEYS, file)
        return Workspace(folder, key, file, lock)
    except BaseException:
        lock.release()
        raise


def open_workspace(
    folder: Path, brought: Secrets, upgrade: Upgrade, floor: KdfCost = COST
) -> Workspace:
    """Opens a workspace with what somebody brought.

    Raises:
        WrongKey: if it opens no slot.
        WorkspaceBusy: if another program has it open.
        NewerWorkspace: if a newer version wrote it; the file is left untouched.
        DamagedWorkspace: if the key is right and the file does not read.
    """
    file = key_file.read(folder / KEYS)
    key = keyslots.unwrap(file, brought, floor)
    lock = ProcessLock(folder)
    try:
        _bring_up(folder / DATABASE, key, upgrade)
        return Workspace(folder, key, file, lock)
    except BaseException as error:
        lock.release()
        if isinstance(error, driver().DatabaseError):
            raise damaged(folder, error) from error
        raise


def _bring_up(path: Path, key: WorkspaceKey, upgrade: Upgrade) -> None:
    if not path.is_file():
        raise damaged(path.parent, FileNotFoundError(path.name))
    connection = open_raw(path, key, readonly=True)
    try:
        found = stored_revision(connection)
    finally:
        connection.close()
    if found > HEAD:
        raise NewerWorkspace(
            tr(
                "This workspace was last used with a newer version of NLC Desktop. Install that "
                "version to open it; nothing was changed."
            ),
            details=f"{found} > {HEAD}",
        )
    if found < HEAD:
        upgrade(path, key)


def damaged(folder: Path, error: BaseException) -> DamagedWorkspace:
    """The error for a file that does not read although the key is right."""
    return DamagedWorkspace(
        tr(
            "The records in {folder} are damaged, although the passphrase is right. Restore the "
            "newest backup.",
            folder=folder,
        ),
        details=str(error),
    )


def mint_device(path: Path, key: WorkspaceKey) -> str:
    """Gives a database a new device id, so that no sequence number is ever used twice."""
    device = secrets.token_hex(4)
    connection = open_raw(path, key)
    try:
        connection.execute(
            "INSERT INTO meta (key, value) VALUES ('device', ?) "
            "ON CONFLICT (key) DO UPDATE SET value = excluded.value",
            (device,),
        )
    finally:
        connection.close()
    return device


def replace_slot(
    workspace: Workspace, kind: SlotKind, brought: Secrets, cost: KdfCost = COST
) -> None:
    """Puts a new passphrase, new words or a new device secret in place of the old one."""
    path = workspace.folder / KEYS
    key_file.write(path, keyslots.wrap(key_file.read(path), workspace.key, kind, brought, cost))


def risky_place(folder: Path) -> bool:
    """Whether a folder lies in a cloud or on a network share, where a database goes bad (A66)."""
    text = str(folder.resolve()).casefold()
    return text.startswith(("\\\\", "//")) or any(name in text for name in _CLOUD)


def _device(connection: Any) -> str:
    row = connection.execute("SELECT value FROM meta WHERE key = 'device'").fetchone()
    if row is None:
        raise WorkspaceError(tr("This workspace was not finished. Restore the newest backup."))
    return str(row[0])


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        folder.chmod(0o700)
        (folder / BACKUPS).mkdir(exist_ok=True)
    except OSError as error:
        raise WorkspaceError(
            tr("The folder {folder} can't be made. Choose another place.", folder=folder),
            details=str(error.strerror),
        ) from error


def _clear(folder: Path) -> None:
    """Sweeps away a database without a key file: nobody can ever have used it."""
    for name in (DATABASE, f"{DATABASE}-wal", f"{DATABASE}-shm"):
        (folder / name).unlink(missing_ok=True)
