"""Prints all papers of a call in one go: "14 letters, 14 agendas, 1 sheet" (F107).

A page for a printer is large, so one paper at a time is turned into pictures, behind the screen.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from nlc_desktop.errors import Cancelled, NlcError
from nlc_desktop.i18n import tr
from nlc_desktop.progress import Progress
from nlc_desktop.ui.jobs import Job, Jobs
from nlc_desktop.ui.page_pictures import PRINT_DPI, Picture, image_of
from nlc_desktop.ui.printing import page_layout, room_of
from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.buttons import Button
from nlc_desktop.ui.widgets.labels import hairline, label
from nlc_desktop.ui.widgets.sizing import size_within

if TYPE_CHECKING:
    from nlc_desktop.services.call_files import CallPapers
    from nlc_desktop.services.papers import PaperFile


@dataclass(frozen=True, slots=True)
class PrintJob:
    """Papers that are printed alike, one after the other."""

    key: str
    title: str
    note: str
    papers: "tuple[PaperFile, ...]"
    one_sided: bool = False

    @property
    def pages(self) -> int:
        """Pages of all its papers."""
        return sum(paper.pages for paper in self.papers)


def jobs_of(made: "CallPapers") -> tuple[PrintJob, ...]:
    """The queue of a call: letters first, then agendas in as many copies, then the sheet."""
    letters = tuple(one.paper for one in made.letters)
    agendas = tuple(one.paper for one in made.agendas for _ in range(one.copies))
    sheets = (made.sheet,) if made.sheet else ()
    queue = (
        PrintJob(
            "letters",
            tr("1 letter") if len(letters) == 1 else tr("{n} letters", n=len(letters)),
            tr("printed on one side, so that the slip can be cut off"),
            letters,
            one_sided=True,
        ),
        PrintJob(
            "agendas",
            tr("1 agenda") if len(agendas) == 1 else tr("{n} agendas", n=len(agendas)),
            tr("one for each letter"),
            agendas,
        ),
        PrintJob("sheet", tr("1 attendance sheet"), tr("for the table at the door"), sheets),
    )
    return tuple(job for job in queue if job.papers)


class BatchPrint(QDialog):
    """What is to be printed, with boxes to tick; then the printer is chosen once.

    Signals:
        went(pages): so many pages went to the printer.
    """

    went = Signal(int)

    def __init__(self, jobs: Jobs, made: "CallPapers", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._job: Job | None = None
        self.queue = jobs_of(made)
        self.boxes: dict[str, QCheckBox] = {}
        self.printed: list[str] = []
        """Keys of the jobs that went to the printer."""
        self.setWindowTitle(tr("Print"))
        self.setModal(True)
        self.sum = label("", "meta", wrap=True)
        self.leave = Button(tr("Not now"), on=self.reject)
        self.print_button = Button(tr("Print…"), role="primary", icon="printer", on=self.ask)
        self.print_button.setDefault(True)
        self._lay_out()
        self._say_sum()

    def _lay_out(self) -> None:
        px = look().px
        box = QVBoxLayout(self)
        box.setContentsMargins(px(24), px(16), px(24), px(16))
        box.setSpacing(px(12))
        box.addWidget(label(tr("What to print"), "title"))
        for job in self.queue:
            tick = QCheckBox(job.title)
            tick.setChecked(True)
            tick.setAccessibleDescription(job.note)
            tick.toggled.connect(self._say_sum)
            self.boxes[job.key] = tick
            note = label(job.note, "meta", wrap=True)
            note.setContentsMargins(px(28), 0, 0, 0)
            together = QVBoxLayout()
            together.setSpacing(px(2))
            together.addWidget(tick)
            together.addWidget(note)
            box.addLayout(together)
        box.addWidget(hairline())
        box.addWidget(self.sum)
        box.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(px(12))
        row.addStretch(1)
        row.addWidget(self.leave)
        row.addWidget(self.print_button)
        box.addLayout(row)
        size_within(self, px(460), px(340))

    @property
    def chosen(self) -> tuple[PrintJob, ...]:
        """The jobs that are ticked."""
        return tuple(job for job in self.queue if self.boxes[job.key].isChecked())

    def _say_sum(self) -> None:
        pages = sum(job.pages for job in self.chosen)
        self.sum.setText(tr("{n} pages in all.", n=pages))
        if pages:
            self.print_button.allow()
        else:
            self.print_button.refuse(tr("Tick what is to be printed."))

    def ask(self) -> QPrintDialog:
        """Asks for the printer, once for everything."""
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setFullPage(True)
        dialog = QPrintDialog(printer, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self.print_on(printer))
        QDialog.open(dialog)
        return dialog

    def print_on(self, printer: QPrinter) -> None:
        """Prints behind the screen, since a hundred pages take a minute."""
        chosen = self.chosen
        for box in self.boxes.values():
            box.setEnabled(False)
        self.leave.setText(tr("Stop"))
        self.print_button.refuse(tr("The papers are being printed."))
        job = self._jobs.run(printing(printer, chosen), title=tr("Printing"), own_errors=True)
        job.progressed.connect(self._say_page)
        job.succeeded.connect(partial(self._printed, chosen))
        job.failed.connect(self._failed)
        self._job = job

    def _say_page(self, done: int, total: int, _sentence: str) -> None:
        self.sum.setText(tr("Printing page {n} of {total}.", n=done + 1, total=total))

    def _printed(self, chosen: Sequence[PrintJob], _: object = None) -> None:
        self._job = None
        self.printed = [job.key for job in chosen]
        self.accept()
        self.went.emit(sum(job.pages for job in chosen))

    def _failed(self, error: Exception) -> None:
        """The printer took nothing; the person may choose another one."""
        job, self._job = self._job, None
        for box in self.boxes.values():
            box.setEnabled(True)
        self.leave.setText(tr("Not now"))
        self._say_sum()
        if isinstance(error, NlcError):
            self.sum.setText(error.sentence)
        else:
            self._jobs.failed.emit(job, error)

    @override
    def reject(self) -> None:
        """Closes; what is being printed stops after its page."""
        if self._job is not None:
            self._job.cancel()
        super().reject()


def printing(printer: QPrinter, queue: Sequence[PrintJob]) -> Callable[[Progress], None]:
    """Work that prints a queue. A file takes all of it as one, for a second would replace it."""

    def work(progress: Progress) -> None:
        total = sum(job.pages for job in queue)
        if printer.outputFileName():
            everything = [paper for job in queue for paper in job.papers]
            print_papers(printer, everything, progress, 0, total)
            return
        wanted, done = printer.duplex(), 0
        for job in queue:
            printer.setDocName(job.title)
            printer.setDuplex(QPrinter.DuplexMode.DuplexNone if job.one_sided else wanted)
            done = print_papers(printer, job.papers, progress, done, total)

    return work


def print_papers(
    printer: QPrinter, papers: "Sequence[PaperFile]", progress: Progress, done: int, total: int
) -> int:
    """Paints papers on a printer, one after the other; each page is as large as its paper.

    Gives how many pages are behind, ``done`` of them before these.
    """
    painter = QPainter()
    try:
        for pages in _pictures(papers):
            for page in pages:
                progress.step(done, total)
                if painter.isActive():
                    printer.newPage()
                else:
                    printer.setPageLayout(page_layout(page))
                    if not painter.begin(printer):
                        raise _refused(printer)
                _paint(painter, printer, page)
                done += 1
    except Cancelled:
        printer.abort()
        raise
    finally:
        if painter.isActive():
            painter.end()
    return done


def _pictures(papers: "Sequence[PaperFile]") -> Iterator[Sequence[Picture]]:
    """The pages of each paper; copies of one that follow each other are drawn once."""
    from nlc_desktop.services.papers import page_pictures  # noqa: PLC0415 - who prints

    last, pages = None, ()
    for paper in papers:
        if paper is not last:
            last, pages = paper, tuple(page_pictures(paper.data, PRINT_DPI))
        yield pages


def _refused(printer: QPrinter) -> NlcError:
    name = printer.outputFileName() or printer.printerName()
    return NlcError(tr("“{name}” could not be printed to. Choose another printer.", name=name))


def _paint(painter: QPainter, printer: QPrinter, page: Picture) -> None:
    painter.drawImage(room_of(printer), image_of(page))
