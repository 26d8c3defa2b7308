"""One program at a time per workspace: a lock the system drops when the program dies."""

import os
import sys
from pathlib import Path

from nlc_desktop.errors import WorkspaceBusy, WorkspaceError
from nlc_desktop.i18n import tr


class ProcessLock:
    """Holds the lock of a workspace folder until `release` or the end of the process."""

    def __init__(self, folder: Path) -> None:
        """Takes the lock.

        Raises:
            WorkspaceBusy: if another program holds it.
            WorkspaceError: if the folder can't be written to.
        """
        try:
            self._file = os.open(folder / "in-use.lock", os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise WorkspaceError(
                tr(
                    "The workspace folder {folder} can't be written to. Check the folder's "
                    "permissions.",
                    folder=folder,
                ),
                details=str(error.strerror),
            ) from error
        try:
            _lock(self._file)
        except OSError as error:
            os.close(self._file)
            raise _refusal(folder, error) from error

    def release(self) -> None:
        """Lets another program in; a second call does nothing."""
        if self._file >= 0:
            os.close(self._file)
            self._file = -1


def _refusal(folder: Path, error: OSError) -> WorkspaceError:
    if isinstance(error, (BlockingIOError, PermissionError)):
        return WorkspaceBusy(
            tr(
                "This workspace is already open on this computer. Close the other window, "
                "or wait a moment and try again."
            )
        )
    return WorkspaceError(
        tr(
            "The disk that holds {folder} can't keep other programs out. Move the workspace to "
            "a disk of this computer.",
            folder=folder,
        ),
        details=str(error.strerror),
    )


if sys.platform == "win32":
    import msvcrt

    def _lock(file: int) -> None:
        msvcrt.locking(file, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(file: int) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
