"""Backups as people see them: made now, listed, put back."""

from datetime import datetime
from pathlib import Path

from nlc_desktop.clock import Clock
from nlc_desktop.domain import recovery
from nlc_desktop.errors import WorkspaceError
from nlc_desktop.i18n import tr
from nlc_desktop.keychain.system import Keychain
from nlc_desktop.progress import Progress
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.services.unlocking import (
    device_secret,
    open_with_passphrase,
    open_with_words,
    recovery_words,
)
from nlc_desktop.store import backup
from nlc_desktop.store.key_file import COST, KdfCost
from nlc_desktop.store.keyslots import Secrets
from nlc_desktop.store.layout import backups, set_aside
from nlc_desktop.store.workspace import damaged


def make(office: OpenOffice, progress: Progress | None = None) -> datetime:
    """Makes a verified backup; gives its moment in UTC.

    Raises:
        WorkspaceError: if the disk is full or the copy is not whole; earlier backups stay.
    """
    return backup.make(office.workspace, office.clock.now(), progress).made


def check(office: OpenOffice) -> None:
    """Reads every page of the open workspace.

    Raises:
        DamagedWorkspace: if a page or the structure is damaged; the details say where.
    """
    found = backup.faults(office.workspace.path, office.workspace.key)
    if found:
        raise damaged(office.workspace.folder, ValueError(found))


def moments(folder: Path) -> tuple[datetime, ...]:
    """When the backups of a workspace were made, in UTC, newest first."""
    return tuple(one.made for one in backups(folder))


def restore_newest(
    folder: Path,
    typed: str,
    clock: Clock,
    *,
    words: bool = False,
    keychain: Keychain | None = None,
    floor: KdfCost = COST,
    progress: Progress | None = None,
) -> OpenOffice:
    """Puts the newest backup in place of damaged records and opens it.

    ``typed`` is the passphrase, or the recovery words if ``words`` says so. The damaged records
    are kept beside it.

    Raises:
        WrongKey: if what was typed does not open the backup.
        WorkspaceError: if there is no backup or it is damaged too.
    """
    kept = backups(folder)
    if not kept:
        raise WorkspaceError(
            tr("There is no backup in {folder}. Look for a copy on another disk.", folder=folder)
        )
    if words:
        brought = Secrets(recovery=recovery.decode(typed, recovery_words()))
    else:
        brought = Secrets(passphrase=typed, device=device_secret(folder, keychain))
    backup.restore(kept[0], folder, brought, floor, progress)
    if words:
        return open_with_words(folder, typed, clock, floor)
    return open_with_passphrase(folder, typed, clock, keychain, floor)


def copies(folder: Path) -> int:
    """How many older copies of a workspace lie beside it: backups, and what a restore set aside."""
    return len(backups(folder)) + len(set_aside(folder))


def remove_older(office: OpenOffice, progress: Progress | None = None) -> int:
    """Makes a new backup and deletes every older copy; gives how many could not be deleted.

    Raises:
        WorkspaceError: if the new backup can't be made; the older ones stay then.
    """
    newest = backup.make(office.workspace, office.clock.now(), progress)
    folder = office.workspace.folder
    backup.remove_others(folder, newest)
    return copies(folder) - 1
