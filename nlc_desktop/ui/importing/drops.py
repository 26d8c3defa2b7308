"""Files dropped anywhere on a window: contact lists, and replies to invitations.

What opens them is imported with the first one. Of a mixture the replies come first, and the
contact list when their window is closed.
"""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from nlc_desktop.ui.desk import Desk

ENDINGS = (".csv", ".tsv", ".txt", ".xlsx", ".xls", ".xlsb", ".xlsm", ".ods", ".vcf", ".vcard")
"""What contact lists are called."""
REPLY_ENDINGS = (".ics", ".ical", ".ifb", ".vcs", ".eml", ".msg")
"""What files with replies are called; a folder is looked through for them. Others are not taken."""


class Drops(QObject):
    """Takes files dropped anywhere on a window, until `let_go`."""

    def __init__(self, window: QWidget, desk: Desk) -> None:
        super().__init__(window)
        self._desk, self._window = desk, window
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def let_go(self) -> None:
        """Takes no more files, e.g. because the office is locked."""
        self._window.removeEventFilter(self)
        self._window.setAcceptDrops(False)
        self.deleteLater()

    @override
    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        """Welcomes files that are dragged over the window, and opens those that are dropped."""
        if not isinstance(event, QDropEvent) or event.type() == QEvent.Type.DragMove:
            return super().eventFilter(watched, event)
        found = dropped_file(event.mimeData())
        replies = dropped_replies(event.mimeData())
        if found is None and not replies:
            return super().eventFilter(watched, event)
        event.acceptProposedAction()
        if not isinstance(event, QDragEnterEvent):
            self._open(found, replies)
        return True

    def _open(self, path: Path | None, replies: Sequence[Path]) -> None:
        if not replies:
            self._open_list(path)
            return
        from nlc_desktop.ui.meetings.replies import opening  # noqa: PLC0415 - with the first file

        dialog = opening.take_files(self._desk, replies, self._window)
        if path is not None:
            dialog.finished.connect(partial(self._then_list, path))

    def _then_list(self, path: Path, _result: int) -> None:
        self._open_list(path)

    def _open_list(self, path: Path | None) -> None:
        from nlc_desktop.ui.importing import opening  # noqa: PLC0415 - with the first file

        if path is not None:
            opening.import_file(self._desk, path, self._window)


def _dropped(data: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


def dropped_file(data: QMimeData) -> Path | None:
    """The first contact list among what is dropped, if any."""
    return next((path for path in _dropped(data) if path.suffix.casefold() in ENDINGS), None)


def dropped_replies(data: QMimeData) -> list[Path]:
    """Files with replies, and folders, among what is dropped."""
    return [
        path for path in _dropped(data) if path.suffix.casefold() in REPLY_ENDINGS or path.is_dir()
    ]
