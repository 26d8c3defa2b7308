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
from nlc_desktop.store.layout import (
    DATABASE,
    KEYS,
    SIDE_FILES,
    backups,
    exists,
    make_folder,
    place_warnings,
)
from nlc_desktop.store.process_lock import ProcessLock
from nlc_desktop.store.schema_version import HEAD, stored_revision

if TYPE_CHECKING:
    from sqlalchemy import Engine

Upgrade = Callable[[Path, WorkspaceKey], None]
"""Brings the tables of a database file to the newest revision (`migrations.ensure_current`)."""


class _Lent:
    """A connection while a thread has it; the thread's end gives it back."""

    __slots__ = ("_back", "connection")

    def __init__(self, connection: Any, back: list[Any]) -> None:
        self.connection = connection
        self._back = back

    def __del__(self) -> None:
        self._back.append(self.connection)


class Workspace:
    """An open workspace. One program has it at a time; `close` locks it again."""

    def __init__(self, folder: Path, key: WorkspaceKey, file: KeyFile, lock: ProcessLock) -> None:
        self.folder = folder
        self.id = file.workspace
        self.name = file.name
        self.warnings = place_warnings(folder)
        """Sentences about where the folder lies, to be shown once."""
        self._key: WorkspaceKey | None = key
        self._lock = lock
        self._local = threading.local()
        self._readers: list[Any] = []
        self._idle: list[Any] = []
        """Readers whose thread has ended, for the next one."""
        self._guard = threading.RLock()
        self._engine: Engine | None = None
        try:
            self.device = _device(self.reader())
        except BaseException:
            self.close()
            raise

    @property
    def path(self) -> Path:
        """The encrypted database file."""
        return self.folder / DATABASE

    @property
    def key(self) -> WorkspaceKey:
        """The key of the database.

        Raises:
            WorkspaceError: once the workspace is closed.
        """
        if self._key is None:
            raise WorkspaceError(
                tr("The workspace is locked. Open it with its passphrase, then try again.")
            )
        return self._key

    def reader(self) -> Any:
        """This thread's reading connection; it can't write.

        A job has a thread of its own as far as Python sees it, and there is no end of jobs in a
        day: what one leaves is handed to the next, with what it has in its cache.

        Raises:
            WorkspaceError: once the workspace is closed.
        """
        with self._guard:
            lent: _Lent | None = getattr(self._local, "reader", None)
            if lent is None:
                connection = self._idle.pop() if self._idle else self._open_reader()
                lent = self._local.reader = _Lent(connection, self._idle)
            return lent.connection

    def _open_reader(self) -> Any:
        connection = open_raw(self.path, self.key, readonly=True)
        self._readers.append(connection)
        return connection

    def engine(self) -> "Engine":
        """The writing side; loads the ORM at the first call.

        Raises:
            WorkspaceError: once the workspace is closed.
        """
        with self._guard:
            if self._engine is None:
                self._engine = make_engine(self.path, self.key)
            return self._engine

    def close(self) -> None:
        """Locks the workspace: closes every connection, drops the key, lets another program in.

        A second call does nothing. The jobs that read and write have to be over.
        """
        with self._guard:
            for connection in self._readers:
                connection.close()
            self._readers.clear()
            self._idle = []
            self._local = threading.local()
            if self._engine is not None:
                self._engine.dispose()
                self._engine = None
            self._key = None
            self._lock.release()


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
    make_folder(folder)
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
    except BaseException as error:
        lock.release()
        if isinstance(error, (OSError, driver().Error)):
            raise _unusable(folder, error) from error
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
        if isinstance(error, (OSError, driver().Error)):
            raise _unusable(folder, error) from error
        raise


def _bring_up(path: Path, key: WorkspaceKey, upgrade: Upgrade) -> None:
    if not path.is_file():
        raise damaged(path.parent, ValueError("no database"))
    connection = open_raw(path, key, readonly=True)
    try:
        found = stored_revision(connection)
    finally:
        connection.close()
    if not found:
        raise damaged(path.parent, ValueError("no revision"))
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


def _unusable(folder: Path, error: BaseException) -> WorkspaceError:
    """The error for a database that does not open: its own damage or the disk around it."""
    words = ("unable to open", "disk I/O", "full", "readonly", "locked")
    if not isinstance(error, OSError) and not any(word in str(error) for word in words):
        return damaged(folder, error)
    return WorkspaceError(
        tr(
            "The workspace in {folder} can't be used because the disk is full, failing or "
            "read-only. Free some space or check the folder's permissions, then try again.",
            folder=folder,
        ),
        details=str(error),
    )


def damaged(folder: Path, error: BaseException) -> DamagedWorkspace:
    """The error for a file that does not read although the key is right."""
    kept = backups(folder)
    if not kept:
        sentence = tr(
            "The records in {folder} are damaged, although the passphrase is right, and there is "
            "no backup beside them. Look for a copy of this folder on another disk.",
            folder=folder,
        )
    else:
        sentence = tr(
            "The records in {folder} are damaged, although the passphrase is right. Restore the "
            "newest backup, made on {day} at {time}.",
            folder=folder,
            day=f"{kept[0].made.astimezone():%d/%m/%Y}",
            time=f"{kept[0].made.astimezone():%H.%M}",
        )
    return DamagedWorkspace(sentence, details=str(error))


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


def _device(connection: Any) -> str:
    row = connection.execute("SELECT value FROM meta WHERE key = 'device'").fetchone()
    if row is None:
        raise WorkspaceError(tr("This workspace was not finished. Restore the newest backup."))
    return str(row[0])


def _clear(folder: Path) -> None:
    """Sweeps away a database without a key file: nobody can ever have used it."""
    for name in (DATABASE, *SIDE_FILES):
        (folder / name).unlink(missing_ok=True)
