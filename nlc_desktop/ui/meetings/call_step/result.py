"""What was made, and what to do with it: print, save the files, open their folder."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from nlc_desktop.domain.calling import CallFiles, CallPreview
from nlc_desktop.domain.letters import LetterKind
from nlc_desktop.domain.papers import Language
from nlc_desktop.errors import NlcError
from nlc_desktop.i18n import tr
from nlc_desktop.ui.desk import Desk
from nlc_desktop.ui.export_folder import export_folder
from nlc_desktop.ui.meetings.batch_print import BatchPrint
from nlc_desktop.ui.meetings.call_step import work
from nlc_desktop.ui.meetings.call_step.summary import Summary
from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.banner import Banner
from nlc_desktop.ui.widgets.buttons import Button
from nlc_desktop.ui.widgets.flow import FlowLayout
from nlc_desktop.ui.widgets.labels import IconLabel, label
from nlc_desktop.ui.widgets.panel import Panel
from nlc_desktop.ui.widgets.showing import set_shown
from nlc_desktop.ui.wording import plain_day
from nlc_desktop.ui.words import language_word

if TYPE_CHECKING:
    from nlc_desktop.services.call_files import CallPapers


class ResultPage(QWidget):
    """The page after the call.

    Signals:
        language_chosen: the papers are to be in another language.
    """

    language_chosen = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._plan: CallPreview | None = None
        self._only: frozenset[str] | None = None
        """Invitations it is about; nothing for everybody."""
        self.files: CallFiles | None = None
        """What was saved last."""
        self.batch: BatchPrint | None = None
        """The print queue that is open."""
        self.title = label("", "section", wrap=True)
        self.line = label("", "meta", wrap=True)
        self.summary = Summary()
        self.language = QComboBox()
        self.language.setAccessibleName(tr("Language of the papers"))
        self.language.activated.connect(self.language_chosen)
        self.saved = Banner(kind="plain")
        self.refusal = Banner(kind="bad")
        self.print_button = Button(tr("Print…"), icon="printer", on=self.print)
        self.save_button = Button(tr("Save the files…"), icon="download", on=self.save)
        self.folder_button = Button(tr("Open the folder"), icon="folder-open", on=self.open_folder)
        self._lay_out()

    def _lay_out(self) -> None:
        px = look().px
        panel = Panel()
        head = QHBoxLayout()
        head.setContentsMargins(px(16), px(16), px(16), px(12))
        head.setSpacing(px(12))
        head.addWidget(IconLabel("circle-check", "accent", 24), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(px(4))
        words.addWidget(self.title)
        words.addWidget(self.line)
        head.addLayout(words, 1)
        holder = QWidget()
        buttons = FlowLayout(holder, gap=12)
        edge = QVBoxLayout()
        edge.setContentsMargins(px(16), px(12), px(16), px(16))
        edge.addWidget(holder)
        for button in (self.print_button, self.save_button, self.folder_button):
            buttons.addWidget(button)
        panel.add(head)
        panel.add(self.summary, line=True)
        panel.add(self._language_row(), line=True)
        panel.add(edge)
        panel.add(self.saved)
        panel.add(self.refusal)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(panel)
        box.addStretch(1)

    def _language_row(self) -> QHBoxLayout:
        px = look().px
        row = QHBoxLayout()
        row.setContentsMargins(px(16), px(12), px(16), 0)
        row.setSpacing(px(12))
        row.addWidget(label(tr("Papers in")))
        row.addWidget(self.language)
        row.addStretch(1)
        return row

    @property
    def chosen_language(self) -> Language:
        """The language the papers are printed and saved in."""
        return Language(self.language.currentData())

    def show_plan(self, plan: CallPreview, only: frozenset[str] | None = None) -> None:
        """Shows a notice that is out; its papers come in the language it went out in.

        ``only`` is whom it went to just now, of a longer list.
        """
        self._plan, self._only = plan, only
        if not self.language.count():
            for one in plan.languages:
                self.language.addItem(language_word(one), one)
        self.language.setCurrentIndex(max(self.language.findData(plan.language), 0))
        self.print_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.title.setText(_title(plan, further=only is not None))
        self.line.setText(_line(plan))
        told = frozenset(one.invitation_id for one in plan.letters if one.current)
        told = told if only is None else told & only
        self.summary.show_plan(plan, told)
        set_shown(self.folder_button, self.files is not None)

    def print(self) -> None:
        """Makes all papers, then asks what to print."""
        if self._plan is None:
            return
        job = self._desk.jobs.run(
            work.finished(
                self._desk.office, self._plan.meeting_id, self.chosen_language, self._only
            ),
            title=tr("Making the letters"),
            own_errors=True,
        )
        job.succeeded.connect(self._ask_print)
        job.failed.connect(self._failed)

    def _ask_print(self, made: "CallPapers") -> None:
        self.refusal.say("")
        self.batch = BatchPrint(self._desk.jobs, made, self.window())
        self.batch.went.connect(self._say_printed)
        self.batch.open()

    def _say_printed(self, pages: int) -> None:
        said = tr("One page was printed.") if pages == 1 else tr("{n} pages were printed.", n=pages)
        self.saved.say(said, kind="plain")

    def save(self) -> None:
        """Writes letters, agendas, sheet and calendar files into one folder."""
        folder = export_folder(self._desk, self.window())
        if folder is not None:
            self.save_to(folder)

    def save_to(self, folder: Path) -> None:
        """Writes the files into a folder."""
        if self._plan is None:
            return
        job = self._desk.jobs.run(
            work.saving(
                self._desk.office, self._plan.meeting_id, folder, self.chosen_language, self._only
            ),
            title=tr("Writing the files of the call"),
            own_errors=True,
        )
        job.succeeded.connect(self._show_files)
        job.failed.connect(self._failed)

    def _show_files(self, files: CallFiles) -> None:
        self.files = files
        self.refusal.say("")
        said = tr("{n} files are in {folder}.", n=len(files.everything), folder=str(files.folder))
        self.saved.say(said, kind="plain")
        set_shown(self.folder_button, True)

    def _failed(self, error: Exception) -> None:
        """What could not be made says its sentence here; anything else is ours to show."""
        if isinstance(error, NlcError):
            self.refusal.say(error.sentence, kind="bad")
        else:
            self._desk.messages.error(error)

    def open_folder(self) -> None:
        """Shows the folder in the file manager."""
        if self.files is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.files.folder)))


def _title(plan: CallPreview, *, further: bool) -> str:
    if further:
        return tr("The further letters are ready.")
    if plan.kind is LetterKind.CANCELLED:
        return tr("The meeting is called off. These letters say so.")
    if plan.revision > 1:
        return tr("The revised notice is issued.")
    return tr("The meeting is called.")


def _line(plan: CallPreview) -> str:
    number = plan.reference.replace("{copy}", "…")
    if plan.kind is LetterKind.CANCELLED or plan.answer_by is None:
        return tr("Letters {number}.", number=number) if number else ""
    day = plain_day(plan.answer_by)
    if not number:
        return tr("Answers are asked for by {day}.", day=day)
    return tr("Letters {number}. Answers are asked for by {day}.", number=number, day=day)
