"""Opens the windows of replies; each is imported when somebody first asks for it."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from nlc_desktop.i18n import tr
from nlc_desktop.services.reading.sheets import Sheet, SheetKind
from nlc_desktop.ui.desk import Desk, RoomKey
from nlc_desktop.ui.importing.drops import REPLY_ENDINGS
from nlc_desktop.ui.meetings.replies.slip_dialog import SlipDialog

if TYPE_CHECKING:
    from nlc_desktop.ui.meetings.replies.chase_window import ChaseWindow
    from nlc_desktop.ui.meetings.replies.review_dialog import ReviewDialog
    from nlc_desktop.ui.meetings.replies.take_dialog import TakeReplies


def open_slip(desk: Desk, window: QWidget, meeting: str = "", code: str = "") -> SlipDialog:
    """Asks for the code on a reply slip, from wherever one is."""
    dialog = SlipDialog(desk, meeting, code, window)
    dialog.line.sheet_found.connect(partial(_leave_for, desk, dialog, window))
    _open(dialog)
    return dialog


def _leave_for(desk: Desk, dialog: SlipDialog, window: QWidget, sheet: Sheet) -> None:
    dialog.accept()
    open_sheet(desk, sheet, window)


def take_files(desk: Desk, paths: Sequence[Path], window: QWidget) -> "TakeReplies":
    """Shows what files or folders of replies would change."""
    from nlc_desktop.ui.meetings.replies.take_dialog import TakeReplies  # noqa: PLC0415 - heavy

    dialog = TakeReplies(desk, paths=paths, parent=window)
    _open(dialog)
    return dialog


def paste(desk: Desk, meeting: str, window: QWidget) -> "TakeReplies":
    """Asks for a text with replies."""
    from nlc_desktop.ui.meetings.replies.take_dialog import TakeReplies  # noqa: PLC0415 - heavy

    dialog = TakeReplies(desk, meeting=meeting, parent=window)
    _open(dialog)
    return dialog


def choose_files(desk: Desk, window: QWidget) -> QFileDialog:
    """Asks for files with replies."""
    dialog = QFileDialog(window, tr("Take in replies"))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    patterns = " ".join(f"*{ending}" for ending in REPLY_ENDINGS)
    dialog.setNameFilters(
        [tr("Calendar replies and mails ({patterns})", patterns=patterns), tr("All files (*)")]
    )
    return _asked(desk, dialog, window)


def choose_folder(desk: Desk, window: QWidget) -> QFileDialog:
    """Asks for a folder of files with replies."""
    dialog = QFileDialog(window, tr("Take in a folder of replies"))
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    return _asked(desk, dialog, window)


def _asked(desk: Desk, dialog: QFileDialog, window: QWidget) -> QFileDialog:
    def chosen(paths: list[str]) -> None:
        take_files(desk, deepest(paths), window)

    dialog.filesSelected.connect(chosen)
    _open(dialog)
    return dialog


def deepest(paths: Sequence[str]) -> list[Path]:
    """The paths chosen, without folders on the way to others.

    Where the path of a folder is typed, Qt's dialog gives the folder it lies in as well.
    """
    found = [Path(path) for path in paths]
    return [one for one in found if not any(one in other.parents for other in found)]


def review(desk: Desk, meeting: str, window: QWidget) -> "ReviewDialog":
    """Shows the replies somebody has to look at; all of them without a meeting."""
    from nlc_desktop.ui.meetings.replies.review_dialog import (  # noqa: PLC0415 - heavy
        ReviewDialog,
    )

    dialog = ReviewDialog(desk, meeting, window)
    _open(dialog)
    return dialog


def chase(desk: Desk, meeting: str, window: QWidget) -> "ChaseWindow":
    """Opens the list of who has not answered, to ring up by."""
    from nlc_desktop.ui.meetings.replies.chase_window import (  # noqa: PLC0415 - on first use
        ChaseWindow,
    )

    dialog = ChaseWindow(desk, meeting, window)
    _open(dialog)
    return dialog


def open_sheet(desk: Desk, sheet: Sheet, window: QWidget) -> None:
    """Opens what a sheet in somebody's hand is about (N3)."""
    desk.go(RoomKey.MEETINGS, sheet.meeting_id, "people")
    if sheet.kind is SheetKind.CHASE:
        chase(desk, sheet.meeting_id, window)


def _open(dialog: QDialog) -> None:
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
