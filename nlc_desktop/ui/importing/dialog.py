"""The window in which a contact list comes in: columns, preview, one button."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QStackedWidget, QWidget
from typing_extensions import override

from nlc_desktop.domain.contact_cards import CardField, ReadList
from nlc_desktop.domain.contact_plans import ImportPlan
from nlc_desktop.domain.operations import Changes
from nlc_desktop.errors import NlcError
from nlc_desktop.i18n import tr
from nlc_desktop.progress import Progress
from nlc_desktop.services import contact_import, history
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.ui.desk import Desk
from nlc_desktop.ui.importing.columns_step import ColumnsStep
from nlc_desktop.ui.importing.preview_step import PreviewStep
from nlc_desktop.ui.jobs import Job
from nlc_desktop.ui.status_line import JobLine
from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.buttons import Button
from nlc_desktop.ui.widgets.labels import label
from nlc_desktop.ui.widgets.sizing import size_within
from nlc_desktop.ui.widgets.steps_layout import lay_out_steps

_COLUMNS, _PREVIEW = 0, 1


class ImportDialog(QDialog):
    """One file; nothing is changed before *Import*, and that is one step of undo.

    Signals:
        imported: the list is in.
    """

    imported = Signal()

    def __init__(self, desk: Desk, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._path = desk, path
        self._encoding: str | None = None
        self._job: Job | None = None
        self._leaving = False
        self.list: ReadList | None = None
        self.setWindowTitle(tr("Import contacts"))
        self.setModal(True)
        self.title = label(path.name, "section", wrap=True)
        self.said = label(tr("Reading the list…"), "meta", wrap=True)
        self.columns = ColumnsStep()
        self.preview = PreviewStep()
        self.steps = QStackedWidget()
        self.steps.addWidget(self.columns)
        self.steps.addWidget(self.preview)
        self.job_line = JobLine()
        self.job_line.watch(desk.jobs)
        self.back_button = Button(tr("Back to the columns"), on=self.back)
        self.cancel_button = Button(tr("Cancel"), on=self.reject)
        self.next_button = Button(tr("Show what it would change"), role="primary", on=self.go_on)
        self.next_button.setDefault(True)
        self._lay_out()
        self.columns.encoding_asked.connect(self._read_as)
        self.preview.changed.connect(self._say_step)
        self._read()

    def _lay_out(self) -> None:
        px = look().px
        foot = (self.job_line, self.back_button, self.cancel_button, self.next_button)
        lay_out_steps(self, (self.title, self.said), self.steps, foot)
        size_within(self, px(1040), px(640))

    # -- working ------------------------------------------------------------------------

    def _run(self, job: Job) -> None:
        """Waits for a job; until it ends nothing else can be asked for."""
        self._job = job
        job.finished.connect(self._rest)
        self._say_step()

    def _rest(self) -> None:
        self._job = None
        if self._leaving and self.isVisible():
            super().reject()
        else:
            self._say_step()

    def _read(self, columns: dict[int, CardField] | None = None) -> None:
        work = partial(_read, self._path, self._encoding, columns)
        job = self._desk.jobs.run(work, title=tr("Reading the list"), own_errors=True)
        job.succeeded.connect(self._plan if columns is not None else self._show_list)
        job.failed.connect(self._failed)
        self._run(job)

    def _read_as(self, encoding: str) -> None:
        """Reads the file again, its letters understood in another way."""
        self._encoding = encoding
        self._read()

    def _show_list(self, found: ReadList) -> None:
        self.list = found
        self.columns.show_list(found, fresh=True)
        if found.columns:
            self.steps.setCurrentIndex(_COLUMNS)
        else:
            self._plan(found)

    def _plan(self, found: ReadList) -> None:
        self.list = found
        work = partial(_plan, self._desk.office, found)
        job = self._desk.jobs.run(work, title=tr("Looking for who is there already"))
        job.succeeded.connect(self._show_plan)
        self._run(job)

    def _show_plan(self, plan: ImportPlan) -> None:
        self.preview.show_plan(plan)
        self.steps.setCurrentIndex(_PREVIEW)
        self._say_step()

    def _failed(self, error: NlcError) -> None:
        """Shows the refusal and goes, since there is nothing to look at."""
        if self.list is None:
            self._leaving = True
        self._desk.messages.error(error)

    # -- steps --------------------------------------------------------------------------

    def _say_step(self) -> None:
        """Says what the buttons do now."""
        busy, at_preview = self._job is not None, self.steps.currentIndex() == _PREVIEW
        has_columns = self.list is not None and bool(self.list.columns)
        self.back_button.setVisible(at_preview and has_columns)
        self.back_button.setEnabled(not busy)
        self.steps.setEnabled(not busy)
        self.steps.setVisible(self.list is not None)
        self.said.setText(self._step_words(at_preview=at_preview))
        if not at_preview:
            self.next_button.setText(tr("Show what it would change"))
            reason = "" if self.list is not None and not busy else tr("The list is being read.")
        else:
            reason = self._say_import(busy=busy)
        if reason:
            self.next_button.refuse(reason)
        else:
            self.next_button.allow()

    def _step_words(self, *, at_preview: bool) -> str:
        if self.list is None:
            return tr("Reading the list…")
        if at_preview:
            return tr("Look through what would change. Space ticks a row or leaves it out.")
        return tr("Nothing is changed yet. Next you see what the list would change.")

    def _say_import(self, *, busy: bool) -> str:
        """Counts what would be taken; gives why it can't be, if so."""
        plan = self.preview.plan
        taken = self.preview.decisions.taken(plan) if plan is not None else 0
        self.next_button.setText(tr("Import {n}", n=taken) if taken else tr("Import"))
        self.cancel_button.setText(tr("Close") if self.preview.is_empty else tr("Cancel"))
        if busy:
            return tr("The list is being brought in.")
        if self.preview.is_empty:
            return tr("Nothing new in this file.")
        return "" if taken else tr("Tick the rows to bring in first.")

    def back(self) -> None:
        """Goes back to the columns."""
        self.steps.setCurrentIndex(_COLUMNS)
        self.cancel_button.setText(tr("Cancel"))
        self._say_step()

    def go_on(self) -> None:
        """The next step: the preview, or bringing in what is ticked."""
        if self.list is None or self._job is not None:
            return
        if self.steps.currentIndex() == _PREVIEW:
            self._import()
        elif self.columns.corrected:
            self._read(self.columns.corrected)
        else:
            self._plan(self.list)

    def _import(self) -> None:
        plan = self.preview.plan
        if plan is None:
            return
        choices, purpose = self.preview.decisions.choices, self.preview.purpose.text()
        count = self.preview.decisions.taken(plan)

        def work(office: OpenOffice, progress: Progress) -> Changes:
            return contact_import.apply(office, plan, choices, purpose=purpose, progress=progress)

        job = self._desk.write_slowly(work, title=tr("Bringing in contacts"))
        job.succeeded.connect(partial(self._imported, count))
        self._run(job)

    def _imported(self, count: int, _changes: object) -> None:
        self.accept()
        self._desk.messages.notice(
            tr("{n} rows of {file} are in the register now.", n=count, file=self._path.name),
            link=tr("Undo"),
            on_link=partial(self._desk.write, history.undo),
        )
        self.imported.emit()

    @override
    def reject(self) -> None:
        """Closes; what runs is stopped first and has changed nothing then."""
        if self._job is None:
            super().reject()
            return
        self._leaving = True
        self._job.cancel()


def _read(
    path: Path,
    encoding: str | None,
    columns: dict[int, CardField] | None,
    progress: Progress,
) -> ReadList:
    return contact_import.read(path, encoding, columns, progress)


def _plan(office: OpenOffice, found: ReadList, progress: Progress) -> ImportPlan:
    return contact_import.plan(office, found, progress)
