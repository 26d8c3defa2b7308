"""Opens a contact list: one that was dropped, or one chosen from the File menu."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from nlc_desktop.i18n import tr
from nlc_desktop.ui.desk import Desk
from nlc_desktop.ui.importing.dialog import ImportDialog
from nlc_desktop.ui.importing.drops import ENDINGS


def import_file(desk: Desk, path: Path, window: QWidget) -> ImportDialog:
    """Opens the window in which a list comes in."""
    dialog = ImportDialog(desk, path, window)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


def choose_file(desk: Desk, window: QWidget) -> QFileDialog:
    """Asks for the file of a contact list."""
    dialog = QFileDialog(window, tr("Import contacts"))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    patterns = " ".join(f"*{ending}" for ending in ENDINGS)
    dialog.setNameFilters(
        [tr("Contact lists ({patterns})", patterns=patterns), tr("All files (*)")]
    )

    def chosen(path: str) -> None:
        import_file(desk, Path(path), window)

    dialog.fileSelected.connect(chosen)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog
