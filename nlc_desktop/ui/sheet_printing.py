"""Prints the recovery sheet, or saves it as a PDF to be printed elsewhere."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from nlc_desktop import i18n
from nlc_desktop.clock import Clock
from nlc_desktop.i18n import tr
from nlc_desktop.progress import Progress
from nlc_desktop.ui.jobs import Jobs
from nlc_desktop.ui.messages import Messages
from nlc_desktop.ui.page_pictures import PRINT_DPI
from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.buttons import Button, LinkButton
from nlc_desktop.ui.widgets.labels import label

if TYPE_CHECKING:
    from nlc_desktop.domain.history import OfficeProfile
    from nlc_desktop.services.drafts import OfficeDraft
    from nlc_desktop.services.papers import PagePicture, PaperFile


class Around(Protocol):
    """What printing needs of its surroundings; the entrance and the desk of an office have it."""

    jobs: Jobs
    messages: Messages

    @property
    def clock(self) -> Clock:
        """The clock of the program."""
        ...


class SheetPrinting(QWidget):
    """The primary button of the page until the sheet is on paper.

    Signals:
        done: the sheet was printed or saved.
    """

    done = Signal()

    def __init__(
        self,
        around: Around,
        sheet: "Callable[[], tuple[OfficeDraft | OfficeProfile, tuple[str, ...]]]",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._around, self._sheet = around, sheet
        self.print_button = Button(
            tr("Print the recovery sheet"),
            role="primary",
            icon="printer",
            shortcut="Ctrl+P",
            on=self.print,
        )
        self.save_button = LinkButton(tr("Save as PDF…"), on=self.save)
        advice = tr("Put it in a sealed envelope in the office safe. Don’t photograph it.")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, look().px(4), 0, look().px(4))
        row.setSpacing(look().px(16))
        row.addWidget(self.print_button)
        row.addWidget(self.save_button)
        row.addWidget(label(advice, "meta", wrap=True), 1)

    def show_primary(self, *, primary: bool) -> None:
        """Makes printing the primary button of the page, or an ordinary one."""
        self.print_button.set_role("primary" if primary else "")
        self.print_button.set_icon("printer")

    def print(self) -> None:
        """Sets the sheet and opens the print dialog."""
        job = self._around.jobs.run(self._pictures, title=tr("Preparing the recovery sheet"))
        job.succeeded.connect(self._print_pages)

    def save(self) -> None:
        """Asks where to put the PDF."""
        dialog = QFileDialog(self, tr("Save the recovery sheet"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(tr("PDF files (*.pdf)"))
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(tr("Recovery sheet.pdf"))
        dialog.fileSelected.connect(self.save_to)
        dialog.open()

    def save_to(self, path: str | Path) -> None:
        """Writes the PDF."""
        job = self._around.jobs.run(partial(self._write, Path(path)))
        job.succeeded.connect(self._saved)

    def _saved(self, _result: object) -> None:
        self.done.emit()

    def _paper(self) -> "PaperFile":
        from nlc_desktop.services import protection  # noqa: PLC0415 - loads typesetting

        office, words = self._sheet()
        head = protection.head_of(office)
        return protection.recovery_sheet(head, words, self._around.clock, i18n.language())

    def _pictures(self, progress: Progress) -> "tuple[PagePicture, ...]":
        from nlc_desktop.services import papers  # noqa: PLC0415 - loads typesetting

        progress.step(0, 1)
        return papers.page_pictures(self._paper().data, PRINT_DPI)

    def _write(self, path: Path, progress: Progress) -> None:
        from nlc_desktop.services import papers  # noqa: PLC0415 - loads typesetting

        progress.step(0, 1)
        papers.write(replace(self._paper(), name=path.name), path.parent)

    def _print_pages(self, pages: "tuple[PagePicture, ...]") -> None:
        from nlc_desktop.ui.printing import print_pages  # noqa: PLC0415 - who prints

        dialog = print_pages(tr("Recovery sheet"), pages, self.window())
        dialog.accepted.connect(self.done)
