"""The Documents tab: every paper of the meeting, as its reader will see it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from nlc_desktop.domain.audience import Audience
from nlc_desktop.domain.calling import CallDraft
from nlc_desktop.domain.operations import Changes
from nlc_desktop.domain.papers import Language, PaperKind, PaperSize
from nlc_desktop.i18n import tr, tr_noop
from nlc_desktop.services.calling import written_to
from nlc_desktop.services.reading import meetings as reading
from nlc_desktop.services.reading import minutes as minutes_reading
from nlc_desktop.services.reading import trail
from nlc_desktop.services.reading.office import profile
from nlc_desktop.ui.desk import Desk
from nlc_desktop.ui.meetings import paper_work
from nlc_desktop.ui.meetings.call_step import work as call_work
from nlc_desktop.ui.meetings.exports import Exports
from nlc_desktop.ui.meetings.paper_list import Document, columns, documents
from nlc_desktop.ui.meetings.paper_preview import PaperPreview
from nlc_desktop.ui.meetings.paper_work import Shown, Wanted
from nlc_desktop.ui.page_pictures import PRINT_DPI
from nlc_desktop.ui.printing import print_pages
from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.buttons import Button
from nlc_desktop.ui.widgets.labels import label
from nlc_desktop.ui.widgets.panel import Panel
from nlc_desktop.ui.widgets.row_models import RowsModel
from nlc_desktop.ui.widgets.row_view import RowView
from nlc_desktop.ui.words import audience_word, language_word, size_word

_AUDIENCES = (Audience.MEMBERS, Audience.COMMUNITY, Audience.NATIONAL, Audience.OFFICE)
_WHAT = {
    Audience.COMMUNITY: tr_noop(
        "Only what is meant for the community: public titles, no closed items, no remarks."
    ),
    Audience.MEMBERS: tr_noop("All that members see; no remarks of the office."),
    Audience.NATIONAL: tr_noop("What members see, and what the meeting is for."),
    Audience.OFFICE: tr_noop("Everything, the office’s remarks too. Keep it in the office."),
}
_TABLES = ("meeting", "agenda_item", "paper", "invitation", "block", "decision", "action", "office")


class DocumentsTab(QWidget):
    """The papers of one meeting.

    Signals:
        letters_asked: the letters are to be printed or saved, all of them.
    """

    letters_asked = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._meeting = ""
        self._letters: tuple[str, ...] = ()
        """Invitations the last notice was made out to."""
        self._export = Exports(desk, self)
        self.model: RowsModel[Document] = RowsModel(columns(), parent=self)
        self.view = RowView(self.model, tr("Papers"), row_height=48)
        self.view.set_sortable(sortable=False)
        self.view.header().hide()
        self.language = QComboBox()
        self.audience = QComboBox()
        self.paper_size = QComboBox()
        self.what = label("", "small", wrap=True)
        self.preview = PaperPreview(desk)
        self.pages = self.preview.pages
        self.refusal = self.preview.refusal
        self.print_button = Button(tr("Print…"), icon="printer", on=self.print_paper)
        self.export_button = Button(tr("Export…"), icon="download", on=self.export_paper)
        self.all_button = Button(
            tr("Export the meeting…"),
            icon="folder-open",
            hint=tr("Writes all papers of the meeting for these readers into one folder."),
            on=self.export_meeting,
        )
        self._fill_choices()
        self._lay_out()
        self._connect()

    def _fill_choices(self) -> None:
        own = profile(self._desk.office)
        self.language.setAccessibleName(tr("Language of the paper"))
        for language in self._desk.office.paper_languages:
            self.language.addItem(language_word(language), language)
        self.audience.setAccessibleName(tr("For whom"))
        for one in _AUDIENCES:
            self.audience.addItem(audience_word(one), one)
        self.paper_size.setAccessibleName(tr("Size of paper"))
        for size in PaperSize:
            self.paper_size.addItem(size_word(size), size)
        if own is not None:
            self.paper_size.setCurrentIndex(max(self.paper_size.findData(own.paper), 0))

    def _lay_out(self) -> None:
        px = look().px
        choices = QVBoxLayout()
        choices.setContentsMargins(px(16), px(12), px(16), px(12))
        choices.setSpacing(px(8))
        for caption, widget in (
            (tr("Language"), self.language),
            (tr("For whom"), self.audience),
            (tr("Paper"), self.paper_size),
        ):
            choices.addWidget(label(caption, "small"))
            choices.addWidget(widget)
            if widget is self.audience:
                choices.addWidget(self.what)
        left = Panel(tr("Papers"))
        left.setFixedWidth(px(272))
        left.add(self.view)
        left.body.setStretch(0, 1)
        choices.addSpacing(px(4))
        choices.addWidget(self.all_button)
        left.add(choices, line=True)
        right = Panel()
        self.preview.bar.addWidget(self.export_button)
        self.preview.bar.addWidget(self.print_button)
        right.add(self.preview)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(16))
        row.addWidget(left)
        row.addWidget(right, 1)

    def _connect(self) -> None:
        self.view.current_changed.connect(self._make)
        self.view.opened.connect(self._enter_pages)
        self.language.activated.connect(self._make)
        self.audience.activated.connect(self._make)
        self.paper_size.activated.connect(self._make)
        self.preview.refused.connect(self._refused)

    # -- reading ------------------------------------------------------------------------

    def show_meeting(self, meeting: str) -> None:
        """Shows the papers of another meeting."""
        self._meeting = meeting
        page = reading.meeting(self._desk.office, meeting)
        if page is not None:
            self.language.setCurrentIndex(max(self.language.findData(page.language), 0))
        self.refresh()

    def changed(self, changes: Changes) -> None:
        """Makes the paper anew when something on it was touched."""
        if changes.touches(*_TABLES):
            self.refresh()

    def refresh(self) -> None:
        """Lists the papers again and shows the one a person is on."""
        office = self._desk.office
        page = reading.meeting(office, self._meeting)
        if page is None:
            return
        written = any(minutes_reading.blocks(office, self._meeting).values())
        self._letters = written_to(office, self._meeting)
        matters = bool(trail.trails(office, self._meeting))
        rows = documents(page, written=written, letters=len(self._letters), matters=matters)
        self.model.set_rows(rows)
        if self.view.current is None:
            first = PaperKind.MINUTES if written else PaperKind.AGENDA
            self.view.go_to(first.value)
        else:
            self._make()

    def choose(self, kind: str) -> None:
        """Goes to a paper."""
        self.view.go_to(kind)

    def wanted(self) -> Wanted | None:
        """The paper a person is on; nothing when there is none or it can't be made yet."""
        row = self.view.current
        if not isinstance(row, Document) or not row.ready or row.kind is PaperKind.LETTER:
            return None
        return self._request(row.kind)

    def _request(self, kind: PaperKind) -> Wanted:
        return Wanted(
            kind,
            self._meeting,
            Audience(self.audience.currentData()),
            Language(self.language.currentData()),
            PaperSize(self.paper_size.currentData()),
        )

    def _enter_pages(self) -> None:
        self.pages.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # -- the preview ----------------------------------------------------------------------

    def _make(self) -> None:
        self.what.setText(tr(_WHAT[Audience(self.audience.currentData())]))
        row = self.view.current
        letters = isinstance(row, Document) and row.kind is PaperKind.LETTER
        for choice in (self.language, self.audience, self.paper_size):
            choice.setEnabled(not letters)
        wanted = self.wanted()
        self._allow(wanted, letters=bool(self._letters) if letters else None)
        if letters and self._letters:
            office, guest = self._desk.office, self._letters[0]
            self.preview.ask(
                lambda dpi: call_work.letter(office, self._meeting, guest, CallDraft(), dpi)
            )
        elif wanted is not None:
            self.preview.ask(lambda dpi: paper_work.pictures(self._desk.office, wanted, dpi))

    def _allow(self, wanted: Wanted | None, *, letters: bool | None) -> None:
        """Lets the buttons act; ``letters`` says whether there are any, where they are chosen."""
        if letters is False:
            reason = tr("Letters are made when the meeting is called.")
        elif self.view.current is None:
            reason = tr("Choose a paper first.")
        else:
            reason = "" if wanted is not None or letters else tr("Nothing is written yet.")
        for button in (self.print_button, self.export_button):
            if reason:
                button.refuse(reason)
            else:
                button.allow()
        if reason:
            self.preview.clear(reason if self.view.current is not None else "")

    def _refused(self, sentence: str) -> None:
        for button in (self.print_button, self.export_button):
            button.refuse(sentence)

    # -- print and export -------------------------------------------------------------------

    def print_paper(self) -> None:
        """Asks for the printer and prints the paper in front; of letters, all of them."""
        if self._on_letters():
            self.letters_asked.emit()
            return
        wanted = self.wanted()
        if wanted is None:
            return
        work = paper_work.pictures(self._desk.office, wanted, PRINT_DPI)
        job = self._desk.jobs.run(work, title=tr("Making the pages for the printer"))
        job.succeeded.connect(self._print)

    def _print(self, shown: Shown) -> None:
        print_pages(shown.name, shown.pages, self.window())

    def export_paper(self) -> None:
        """Writes the paper in front into a folder; of letters, all of them."""
        if self._on_letters():
            self.letters_asked.emit()
            return
        wanted = self.wanted()
        if wanted is not None:
            self._export.one(wanted)

    def _on_letters(self) -> bool:
        row = self.view.current
        return isinstance(row, Document) and row.kind is PaperKind.LETTER and bool(self._letters)

    def export_meeting(self) -> None:
        """Writes all papers of the meeting for the chosen readers into one folder."""
        self._export.all(self._request(PaperKind.AGENDA))
