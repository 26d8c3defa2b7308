"""Prints and exports the map: choices on the left, the very pages on the right."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDialog, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from nlc_desktop.errors import NlcError
from nlc_desktop.i18n import tr
from nlc_desktop.ui.desk import Desk
from nlc_desktop.ui.export_folder import export_folder, tell_exported
from nlc_desktop.ui.map import map_work
from nlc_desktop.ui.map.map_state import MapState
from nlc_desktop.ui.map.map_work import FORMATS, PDF, ShownMap
from nlc_desktop.ui.map.print_choices import PrintChoices
from nlc_desktop.ui.page_pictures import PRINT_DPI
from nlc_desktop.ui.pages_view import ZOOMS, PagesView
from nlc_desktop.ui.printing import print_pages
from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.banner import Banner
from nlc_desktop.ui.widgets.buttons import Button, IconButton
from nlc_desktop.ui.widgets.labels import ElidedLabel
from nlc_desktop.ui.widgets.page import scrolled
from nlc_desktop.ui.widgets.panel import Panel
from nlc_desktop.ui.widgets.sizing import size_within

_WAIT = 150
"""Milliseconds after a choice; numbers that are turned quickly are set once."""


class PrintMapDialog(QDialog):
    """The preview is the paper itself; what its readers may not see is counted above it."""

    def __init__(self, desk: Desk, state: MapState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._state = desk, state
        self.setWindowTitle(tr("Print the map"))
        self.setModal(True)
        self._ticket = 0
        self._percent, self._rendered, self._fitting = 0, 0, 0
        self.shown: ShownMap | None = None
        self.choices = PrintChoices(desk, state)
        self.notice = Banner(square=True)
        self.pages = PagesView()
        self.place = ElidedLabel("", "meta")
        self.print_button = Button(tr("Print…"), role="primary", icon="printer", on=self.print_map)
        self.print_button.setDefault(True)
        self.export_button = Button(tr("Export"), icon="download")
        self.export_button.set_menu(self._formats())
        self.close_button = Button(tr("Close"), on=self.reject)
        self._timer = QTimer(self, singleShot=True, interval=_WAIT)
        self._timer.timeout.connect(self.refresh)
        self._lay_out()
        self.choices.changed.connect(self._timer.start)
        self.pages.page_changed.connect(self._say_place)
        self.pages.zoom_asked.connect(self.zoom)
        self._wait()
        self._timer.start()

    def _lay_out(self) -> None:
        px = look().px
        left = Panel(tr("Print the map"))
        left.setFixedWidth(max(px(320), self.choices.sizeHint().width() + px(16)))
        left.add(scrolled(self.choices))
        left.body.setStretch(0, 1)
        right = Panel()
        right.add(self._bar())
        right.add(self.notice)
        right.add(self.pages, line=True)
        right.body.setStretch(right.body.count() - 1, 1)
        panels = QHBoxLayout()
        panels.setSpacing(px(16))
        panels.addWidget(left)
        panels.addWidget(right, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(px(12))
        buttons.addStretch(1)
        for button in (self.close_button, self.export_button, self.print_button):
            buttons.addWidget(button)
        box = QVBoxLayout(self)
        box.setContentsMargins(*(px(16),) * 4)
        box.setSpacing(px(12))
        box.addLayout(panels, 1)
        box.addLayout(buttons)
        size_within(self, px(1040), px(680))

    def _formats(self) -> QMenu:
        """What the map can be written as."""
        menu = QMenu(self)
        words = {
            "pdf": tr("PDF, as in the preview…"),
            "graphml": tr("GraphML, for Gephi or yEd…"),
            "gexf": tr("GEXF, for Gephi…"),
            "csv": tr("CSV, two tables for a spreadsheet…"),
        }
        for form in FORMATS:
            menu.addAction(words[form]).triggered.connect(partial(self.export_map, form))
        menu.aboutToShow.connect(self._allow_formats)
        self.formats = menu
        return menu

    def _allow_formats(self) -> None:
        """A kit is a paper and nothing else."""
        kit = self.choices.wanted().kit
        for action in self.formats.actions()[1:]:
            action.setEnabled(not kit)

    def _bar(self) -> QHBoxLayout:
        px = look().px
        row = QHBoxLayout()
        row.setContentsMargins(px(16), px(6), px(16), px(6))
        row.setSpacing(px(8))
        row.addWidget(IconButton("minus", tr("Smaller"), on=partial(self.zoom, -1)))
        row.addWidget(IconButton("plus", tr("Larger"), on=partial(self.zoom, 1)))
        row.addWidget(self.place, 1)
        return row

    # -- the preview ----------------------------------------------------------------------

    def _dpi(self) -> int:
        scale = look().scale * self.devicePixelRatioF()
        self._rendered = self._percent or self._fitting or self.pages.fitting
        return round(96 * self._rendered / 100 * scale)

    def refresh(self) -> None:
        """Makes the pages as they are wanted now."""
        self._ticket += 1
        self._fitting = 0
        self._wait()
        work = map_work.pictures(self._desk.office, self.choices.wanted(), self._dpi())
        job = self._desk.jobs.run(work, title=tr("Making the preview"), own_errors=True)
        job.succeeded.connect(partial(self._show, self._ticket))
        job.failed.connect(partial(self._refuse, self._ticket))

    def _wait(self) -> None:
        for button in (self.print_button, self.export_button):
            button.refuse(tr("The pages are being made."))

    def _show(self, ticket: int, shown: ShownMap) -> None:
        if ticket != self._ticket:
            return
        self.shown = shown
        if self._too_wide(shown):
            self._render_again()
            return
        self.pages.show_pages(shown.pages, self._rendered)
        self.notice.say(
            tr("{n} left out for these readers. The paper does not say so.", n=shown.left_out)
            if shown.left_out
            else "",
            kind="plain",
        )
        for button in (self.print_button, self.export_button):
            button.allow()

    def _too_wide(self, shown: ShownMap) -> bool:
        """Whether a sheet on its side needs a smaller scale; that is kept for the next ones."""
        if self._percent or not shown.pages:
            return False
        room = self.pages.viewport().width() - look().px(48)
        wide = shown.pages[0].width / self.devicePixelRatioF()
        fitting = max(25, min(int(self._rendered * room / wide), 125))
        again = wide > room and fitting < self._rendered
        self._fitting = fitting if again else self._fitting
        return again

    def _render_again(self) -> None:
        if self.shown is not None:
            self._ticket += 1
            work = map_work.pages_again(self.shown, self._dpi())
            job = self._desk.jobs.run(work, title=tr("Making the preview"))
            job.succeeded.connect(partial(self._show, self._ticket))

    def _refuse(self, ticket: int, error: Exception) -> None:
        """A refusal says its sentence where the paper would be."""
        if ticket != self._ticket:
            return
        if not isinstance(error, NlcError):
            self._desk.messages.error(error)
            return
        self.shown = None
        self.pages.show_pages((), self._rendered)
        self.notice.say(error.sentence, kind="bad")
        for button in (self.print_button, self.export_button):
            button.refuse(error.sentence)

    def zoom(self, steps: int) -> None:
        """Shows the pages larger or smaller."""
        further = [z for z in ZOOMS if (z > self._rendered if steps > 0 else z < self._rendered)]
        if not further or self.shown is None:
            return
        self._percent = min(further) if steps > 0 else max(further)
        self._render_again()

    def _say_place(self, page: int, pages: int) -> None:
        said = tr("Page {page} of {pages}", page=page, pages=pages) if pages else ""
        self.place.set_text(said)

    # -- print and export -------------------------------------------------------------------

    def print_map(self) -> None:
        """Asks for the printer and prints the pages."""
        if self.shown is not None:
            work = map_work.pages_again(self.shown, PRINT_DPI)
            job = self._desk.jobs.run(work, title=tr("Making the pages for the printer"))
            job.succeeded.connect(self._print)

    def _print(self, shown: ShownMap) -> None:
        print_pages(shown.name, shown.pages, self)

    def export_map(self, form: str = PDF) -> None:
        """Writes the map into a folder, for the readers that are chosen."""
        folder = export_folder(self._desk, self)
        if folder is not None:
            work = map_work.exporting(self._desk.office, self.choices.wanted(), form, folder)
            job = self._desk.jobs.run(work, title=tr("Exporting"))
            job.succeeded.connect(partial(_tell, self._desk))
            self.accept()


def _tell(desk: Desk, files: tuple[Path, ...]) -> None:
    """Says where the files are; the dialog is gone by then."""
    names = ", ".join(path.name for path in files)
    said = tr("{name} is in {folder}.", name=names, folder=str(files[0].parent))
    tell_exported(desk, said, files[0])
