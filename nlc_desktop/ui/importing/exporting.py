"""Writing the contacts of the office out: a file for spreadsheets, or a set of cards."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from nlc_desktop.i18n import tr
from nlc_desktop.progress import Progress
from nlc_desktop.services import contact_export
from nlc_desktop.services.contact_export import ExportFormat
from nlc_desktop.services.reading import note_guard
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.ui.desk import Desk
from nlc_desktop.ui.importing.notes_dialog import NotesDialog


def export_contacts(desk: Desk, window: QWidget, form: ExportFormat) -> QDialog:
    """Asks whether notes go along, if there are any, and where to; then writes the file."""
    if not note_guard.anything_noted(desk.office):
        return choose_file(desk, window, form, with_notes=False)

    def go_on(with_notes: bool) -> None:
        choose_file(desk, window, form, with_notes=with_notes)

    dialog = NotesDialog(desk.office, go_on, window)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


def choose_file(
    desk: Desk, window: QWidget, form: ExportFormat, *, with_notes: bool
) -> QFileDialog:
    """Asks where to, writes the file and says where it is."""
    dialog = QFileDialog(window, tr("Export contacts"))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    if form is ExportFormat.CSV:
        dialog.setNameFilter(tr("Table for spreadsheets (*.csv)"))
        dialog.setDefaultSuffix("csv")
        dialog.selectFile(tr("Contacts.csv"))
    else:
        dialog.setNameFilter(tr("Cards for telephones and mail (*.vcf)"))
        dialog.setDefaultSuffix("vcf")
        dialog.selectFile(tr("Contacts.vcf"))

    def chosen(path: str) -> None:
        write_contacts(desk, Path(path), form, with_notes=with_notes)

    dialog.fileSelected.connect(chosen)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


def write_contacts(desk: Desk, path: Path, form: ExportFormat, *, with_notes: bool = False) -> None:
    """Writes the file behind the screen."""
    work = partial(_write, desk.office, path, form, with_notes)
    job = desk.jobs.run(work, title=tr("Exporting contacts"))
    job.succeeded.connect(partial(_told, desk, path))


def _write(
    office: OpenOffice, path: Path, form: ExportFormat, with_notes: bool, progress: Progress
) -> int:
    progress.step(0, 1)
    return contact_export.export(office, path, form, with_notes=with_notes)


def _told(desk: Desk, path: Path, count: int) -> None:
    folder = path.parent
    desk.messages.notice(
        tr(
            "{n} cards are in {file}. The file is not encrypted: keep it as carefully as paper.",
            n=count,
            file=path.name,
        ),
        link=tr("Show in folder"),
        on_link=lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))),
    )
