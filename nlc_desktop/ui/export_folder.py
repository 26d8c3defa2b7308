"""The folder papers are written into, and the notice that says where they are."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from nlc_desktop.i18n import tr
from nlc_desktop.ui.desk import Desk


def export_folder(desk: Desk, window: QWidget) -> Path | None:
    """The office's export folder; asked for when none is set."""
    if desk.settings.export_folder is not None:
        return desk.settings.export_folder
    chosen = QFileDialog.getExistingDirectory(window, tr("Where to write the papers"))
    return Path(chosen) if chosen else None


def tell_exported(desk: Desk, sentence: str, path: Path) -> None:
    """Says that something was written, with a way to its folder."""
    desk.messages.notice(
        sentence,
        link=tr("Show in folder"),
        on_link=lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent))),
    )
