"""Contact lists dropped anywhere on a window; what opens them is imported with the first one."""

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from nlc_desktop.ui.desk import Desk

ENDINGS = (".csv", ".tsv", ".txt", ".xlsx", ".xls", ".xlsb", ".xlsm", ".ods", ".vcf", ".vcard")
"""What contact lists are called; other files are not taken."""


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
        """Welcomes a list that is dragged over the window, and opens one that is dropped."""
        if not isinstance(event, QDropEvent) or event.type() == QEvent.Type.DragMove:
            return super().eventFilter(watched, event)
        found = dropped_file(event.mimeData())
        if found is None:
            return super().eventFilter(watched, event)
        event.acceptProposedAction()
        if not isinstance(event, QDragEnterEvent):
            self._open(found)
        return True

    def _open(self, path: Path) -> None:
        from nlc_desktop.ui.importing import opening  # noqa: PLC0415 - with the first file

        opening.import_file(self._desk, path, self._window)


def dropped_file(data: QMimeData) -> Path | None:
    """The first contact list among what is dropped, if any."""
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return next((path for path in paths if path.suffix.casefold() in ENDINGS), None)
