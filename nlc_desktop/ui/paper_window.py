"""One paper in a window of its own: to look at, to print, to save as PDF."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from nlc_desktop.domain.papers import Language, PaperSize
from nlc_desktop.errors import NlcError
from nlc_desktop.i18n import tr
from nlc_desktop.progress import Progress
from nlc_desktop.services.reading import office as office_reading
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.ui.desk import Desk
from nlc_desktop.ui.page_pictures import PRINT_DPI
from nlc_desktop.ui.pages_view import PagesView
from nlc_desktop.ui.status_line import JobLine
from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.buttons import Button, SegmentBar
from nlc_desktop.ui.widgets.labels import label
from nlc_desktop.ui.widgets.sizing import size_within
from nlc_desktop.ui.words import language_word

if TYPE_CHECKING:  # typesetting is loaded with the first paper
    from nlc_desktop.services.papers import PagePicture, PaperFile

    Make = Callable[[OpenOffice, Language, PaperSize], PaperFile]
_DPI = 96


class PaperWindow(QDialog):
    """Sets a paper behind the screen and shows its pages; ``note`` says what to mind."""

    def __init__(
        self,
        desk: Desk,
        title: str,
        make: "Make",
        *,
        note: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._title, self._make = desk, title, make
        self.paper: PaperFile | None = None
        self.setWindowTitle(title)
        own = office_reading.profile(desk.office)
        self._size = PaperSize(own.paper) if own is not None else PaperSize.A4
        languages = desk.office.paper_languages
        first = own.language if own is not None and own.language in languages else languages[0]
        self.language = SegmentBar([(one.value, language_word(one)) for one in languages], first)
        self.pages = PagesView()
        self.note = label(note, "meta", wrap=True)
        self.job_line = JobLine()
        self.job_line.watch(desk.jobs)
        self.save_button = Button(tr("Save as PDF…"), icon="download", on=self.save)
        self.print_button = Button(tr("Print…"), role="primary", icon="printer", on=self.print)
        self._lay_out()
        self.language.chosen.connect(self._set)
        self._set()

    def _lay_out(self) -> None:
        px = look().px
        head = QHBoxLayout()
        head.setSpacing(px(12))
        head.addWidget(label(self._title, "section"), 1)
        head.addWidget(self.language)
        foot = QHBoxLayout()
        foot.setSpacing(px(12))
        foot.addWidget(self.note, 1)
        foot.addWidget(self.job_line)
        for button in (Button(tr("Close"), on=self.reject), self.save_button, self.print_button):
            foot.addWidget(button)
        box = QVBoxLayout(self)
        box.setContentsMargins(px(24), px(16), px(24), px(16))
        box.setSpacing(px(12))
        box.addLayout(head)
        box.addWidget(self.pages, 1)
        box.addLayout(foot)
        size_within(self, px(900), px(680))

    def _set(self) -> None:
        """Sets the paper anew."""
        self.paper = None
        self._allow()
        language = Language(self.language.current)
        dpi = round(_DPI * self.pages.devicePixelRatioF() * look().scale)
        work = partial(_pictured, self._desk.office, self._make, language, self._size, dpi)
        job = self._desk.jobs.run(work, title=tr("Making the pages"), own_errors=True)
        job.succeeded.connect(self._show)
        job.failed.connect(self._failed)

    def _show(self, made: "tuple[PaperFile, tuple[PagePicture, ...]]") -> None:
        self.paper, pages = made
        self.pages.show_pages(pages, 100)
        self._allow()

    def _failed(self, error: NlcError) -> None:
        self.reject()
        self._desk.messages.error(error)

    def _allow(self) -> None:
        for button in (self.print_button, self.save_button):
            if self.paper is None:
                button.refuse(tr("The pages are being made."))
            else:
                button.allow()

    def print(self) -> None:
        """Opens the print dialog."""
        if self.paper is not None:
            data = self.paper.data
            job = self._desk.jobs.run(partial(_drawn, data), title=tr("Preparing to print"))
            job.succeeded.connect(self._print_pages)

    def _print_pages(self, pages: "tuple[PagePicture, ...]") -> None:
        from nlc_desktop.ui.printing import print_pages  # noqa: PLC0415 - who prints

        print_pages(self._title, pages, self)

    def save(self) -> None:
        """Asks where to put the PDF."""
        if self.paper is None:
            return
        dialog = QFileDialog(self, tr("Save as PDF"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(tr("PDF files (*.pdf)"))
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(self.paper.name)
        dialog.fileSelected.connect(self.save_to)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def save_to(self, path: str | Path) -> None:
        """Writes the PDF and says where it is."""
        if self.paper is None:
            return
        work = partial(_saved, self.paper, Path(path))
        job = self._desk.jobs.run(work, title=tr("Exporting"))
        job.succeeded.connect(self._say_saved)

    def _say_saved(self, path: Path) -> None:
        said = tr("{name} is in {folder}.", name=path.name, folder=str(path.parent))
        self._desk.messages.notice(said)
        self.accept()


def _pictured(  # noqa: PLR0917 - what to set, how, how fine
    office: OpenOffice,
    make: "Make",
    language: Language,
    size: PaperSize,
    dpi: int,
    progress: Progress,
) -> "tuple[PaperFile, tuple[PagePicture, ...]]":
    from nlc_desktop.services import papers  # noqa: PLC0415 - loads typesetting

    progress.step(0, 2)
    paper = make(office, language, size)
    progress.step(1, 2)
    return paper, papers.page_pictures(paper.data, dpi)


def _drawn(data: bytes, progress: Progress) -> "tuple[PagePicture, ...]":
    from nlc_desktop.services import papers  # noqa: PLC0415 - loads typesetting

    progress.step(0, 1)
    return papers.page_pictures(data, PRINT_DPI)


def _saved(paper: "PaperFile", path: Path, progress: Progress) -> Path:
    from nlc_desktop.services import papers  # noqa: PLC0415 - loads typesetting

    progress.step(0, 1)
    return papers.write(replace(paper, name=path.name), path.parent)
