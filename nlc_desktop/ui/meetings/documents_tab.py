"""The Documents tab: every paper of the meeting, as its reader will see it."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from nlc_desktop.domain.audience import Audience
from nlc_desktop.domain.operations import Changes
from nlc_desktop.domain.papers import Language, PaperKind, PaperSize
from nlc_desktop.errors import NlcError
from nlc_desktop.i18n import tr, tr_noop
from nlc_desktop.services.reading import meetings as reading
from nlc_desktop.services.reading import minutes as minutes_reading
from nlc_desktop.services.reading.office import profile
from nlc_desktop.ui.desk import Desk
from nlc_desktop.ui.meetings import paper_work
from nlc_desktop.ui.meetings.exports import Exports
from nlc_desktop.ui.meetings.paper_list import Document, columns, documents
from nlc_desktop.ui.meetings.paper_work import Shown, Wanted
from nlc_desktop.ui.page_pictures import PRINT_DPI
from nlc_desktop.ui.pages_view import ZOOMS, PagesView
from nlc_desktop.ui.printing import print_pages
from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.banner import Banner
from nlc_desktop.ui.widgets.buttons import Button, IconButton, SegmentBar
from nlc_desktop.ui.widgets.labels import ElidedLabel, label
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
    """The papers of one meeting."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._meeting = ""
        self._shown: Shown | None = None
        self._ticket = 0
        self._export = Exports(desk, self)
        self._percent = 0
        self._rendered = 0
        self.model: RowsModel[Document] = RowsModel(columns(), parent=self)
        self.view = RowView(self.model, tr("Papers"), row_height=48)
        self.view.set_sortable(sortable=False)
        self.view.header().hide()
        languages = desk.office.paper_languages
        self.language = SegmentBar([(one.value, language_word(one)) for one in languages])
        self.audience = QComboBox()
        self.paper_size = QComboBox()
        self.what = label("", "small", wrap=True)
        self.refusal = Banner(kind="bad")
        self.pages = PagesView()
        self.place = ElidedLabel("", "meta")
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
        right.add(self._bar())
        right.add(self.refusal)
        right.add(self.pages, line=True)
        right.body.setStretch(right.body.count() - 1, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(16))
        row.addWidget(left)
        row.addWidget(right, 1)

    def _bar(self) -> QHBoxLayout:
        px = look().px
        row = QHBoxLayout()
        row.setContentsMargins(px(16), px(6), px(16), px(6))
        row.setSpacing(px(8))
        row.addWidget(IconButton("minus", tr("Smaller"), on=lambda: self.zoom(-1)))
        row.addWidget(IconButton("plus", tr("Larger"), on=lambda: self.zoom(1)))
        row.addWidget(self.place, 1)
        row.addWidget(self.export_button)
        row.addWidget(self.print_button)
        return row

    def _connect(self) -> None:
        self.view.current_changed.connect(self._make)
        self.view.opened.connect(self._enter_pages)
        self.language.chosen.connect(self._make)
        self.audience.activated.connect(self._make)
        self.paper_size.activated.connect(self._make)
        self.pages.page_changed.connect(self._say_place)
        self.pages.zoom_asked.connect(self.zoom)

    # -- reading ------------------------------------------------------------------------

    def show_meeting(self, meeting: str) -> None:
        """Shows the papers of another meeting."""
        self._meeting = meeting
        self._shown = None
        page = reading.meeting(self._desk.office, meeting)
        if page is not None:
            known = [one.value for one in self._desk.office.paper_languages]
            self.language.choose(page.language if page.language in known else known[0])
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
        self.model.set_rows(documents(page, written=written))
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
        if not isinstance(row, Document) or not row.ready:
            return None
        return self._request(row.kind)

    def _request(self, kind: PaperKind) -> Wanted:
        return Wanted(
            kind,
            self._meeting,
            Audience(self.audience.currentData()),
            Language(self.language.current),
            PaperSize(self.paper_size.currentData()),
        )

    def _enter_pages(self) -> None:
        self.pages.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # -- the preview ----------------------------------------------------------------------

    def _dpi(self) -> int:
        """The resolution for the scale a person chose, or at which the page fits the view."""
        scale = look().scale * self.devicePixelRatioF()
        self._rendered = self._percent or self.pages.fitting
        return round(96 * self._rendered / 100 * scale)

    def _make(self) -> None:
        self.what.setText(tr(_WHAT[Audience(self.audience.currentData())]))
        wanted = self.wanted()
        self._ticket += 1
        self._allow(wanted)
        if wanted is None:
            self._shown = None
            self.pages.show_pages((), self._rendered)
            return
        work = paper_work.pictures(self._desk.office, wanted, self._dpi())
        job = self._desk.jobs.run(work, title=tr("Making the preview"), own_errors=True)
        ticket = self._ticket
        job.succeeded.connect(partial(self._show, ticket))
        job.failed.connect(partial(self._refuse, ticket))

    def _allow(self, wanted: Wanted | None) -> None:
        row = self.view.current
        reason = tr("Nothing is written yet.") if row is not None else tr("Choose a paper first.")
        for button in (self.print_button, self.export_button):
            if wanted is None:
                button.refuse(reason)
            else:
                button.allow()
        self.refusal.say(reason if row is not None and wanted is None else "", kind="plain")

    def _show(self, ticket: int, shown: Shown) -> None:
        if ticket == self._ticket:
            self._shown = shown
            self.refusal.say("")
            self.pages.show_pages(shown.pages, self._rendered)

    def _refuse(self, ticket: int, error: Exception) -> None:
        """A refusal of the leak gate says its sentence where the paper would be."""
        if ticket != self._ticket:
            return
        if not isinstance(error, NlcError):
            self._desk.messages.error(error)
            return
        self._shown = None
        self.pages.show_pages((), self._rendered)
        self.refusal.say(error.sentence, kind="bad")
        for button in (self.print_button, self.export_button):
            button.refuse(error.sentence)

    def zoom(self, steps: int) -> None:
        """Shows the pages larger or smaller."""
        further = [z for z in ZOOMS if (z > self._rendered if steps > 0 else z < self._rendered)]
        if not further:
            return
        self._percent = min(further) if steps > 0 else max(further)
        if self._shown is not None:
            self._ticket += 1
            ticket = self._ticket
            work = paper_work.pages_again(self._shown, self._dpi())
            job = self._desk.jobs.run(work, title=tr("Making the preview"))
            job.succeeded.connect(partial(self._show, ticket))

    def _say_place(self, page: int, pages: int) -> None:
        said = tr("Page {page} of {pages}", page=page, pages=pages) if pages else ""
        self.place.set_text(said)

    # -- print and export -------------------------------------------------------------------

    def print_paper(self) -> None:
        """Asks for the printer and prints the paper in front."""
        wanted = self.wanted()
        if wanted is None:
            return
        work = paper_work.pictures(self._desk.office, wanted, PRINT_DPI)
        job = self._desk.jobs.run(work, title=tr("Making the pages for the printer"))
        job.succeeded.connect(self._print)

    def _print(self, shown: Shown) -> None:
        print_pages(shown.name, shown.pages, self.window())

    def export_paper(self) -> None:
        """Writes the paper in front into a folder."""
        wanted = self.wanted()
        if wanted is not None:
            self._export.one(wanted)

    def export_meeting(self) -> None:
        """Writes all papers of the meeting for the chosen readers into one folder."""
        self._export.all(self._request(PaperKind.AGENDA))
