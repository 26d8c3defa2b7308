"""What lies in a workspace folder, and where such a folder should rather not lie."""

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from nlc_desktop.errors import WorkspaceError
from nlc_desktop.i18n import tr

DATABASE = "workspace.db"
KEYS = "keys.json"
BACKUPS = "backups"
ASIDE = "before-restore"
"""How folders begin into which a restore moved what was there before."""
SIDE_FILES = (f"{DATABASE}-wal", f"{DATABASE}-shm")
"""What SQLite keeps beside an open database."""
STAMP = "%Y-%m-%d-%H%M%S"
"""How a backup's folder is named: its moment in UTC."""

_CLOUD = ("onedrive", "dropbox", "google drive", "googledrive", "icloud", "nextcloud", "box sync")


@dataclass(frozen=True, slots=True)
class Backup:
    """One verified copy."""

    folder: Path
    made: datetime
    """When, in UTC."""


def exists(folder: Path) -> bool:
    """Whether there is a workspace in a folder."""
    return (folder / KEYS).is_file() and (folder / DATABASE).is_file()


def backups(folder: Path) -> tuple[Backup, ...]:
    """The backups of a workspace folder, newest first."""
    found: list[Backup] = []
    root = folder / BACKUPS
    for entry in root.iterdir() if root.is_dir() else ():
        try:
            made = datetime.strptime(entry.name, STAMP).replace(tzinfo=UTC)
        except ValueError:
            continue
        if exists(entry):
            found.append(Backup(entry, made))
    return tuple(sorted(found, key=lambda backup: backup.made, reverse=True))


def set_aside(folder: Path) -> tuple[Path, ...]:
    """The folders into which a restore moved what was there before."""
    if not folder.is_dir():
        return ()
    return tuple(sorted(entry for entry in folder.glob(f"{ASIDE}*") if entry.is_dir()))


def make_folder(folder: Path) -> None:
    """Makes a workspace folder that only its owner may look into.

    Raises:
        WorkspaceError: if it can't be made.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        folder.chmod(0o700)
        (folder / BACKUPS).mkdir(exist_ok=True)
    except OSError as error:
        raise WorkspaceError(
            tr("The folder {folder} can't be made. Choose another place.", folder=folder),
            details=str(error.strerror),
        ) from error


def place_warnings(folder: Path) -> tuple[str, ...]:
    """What to know before a workspace is kept in a folder; empty for a good place."""
    if not risky_place(folder):
        return ()
    return (
        tr(
            "The folder {folder} is copied to a cloud or lies on a network, where an open "
            "workspace can be damaged. Choose a folder on this computer; backups may go there.",
            folder=folder,
        ),
    )


def risky_place(folder: Path) -> bool:
    """Whether a folder lies in a cloud or on a network share, where a database goes bad (A66)."""
    plain = folder.expanduser().absolute()
    parts = [part.casefold() for part in plain.parts]
    shared = str(plain).startswith(("\\\\", "//"))
    return shared or any(part.startswith(_CLOUD) or "mobile documents" in part for part in parts)
