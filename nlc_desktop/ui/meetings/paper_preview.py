"""The preview of a paper: its pages as they will be printed, larger or smaller, or its refusal."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from nlc_desktop.errors import NlcError
from nlc_desktop.i18n import tr
from nlc_desktop.progress import Progress
from nlc_desktop.ui.desk import Desk
from nlc_desktop.ui.meetings import paper_work
from nlc_desktop.ui.meetings.paper_work import Shown
from nlc_desktop.ui.pages_view import ZOOMS, PagesView
from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.banner import Banner
from nlc_desktop.ui.widgets.buttons import IconButton
from nlc_desktop.ui.widgets.labels import ElidedLabel, hairline

Make = Callable[[int], Callable[[Progress], Shown]]
"""Given a resolution, the work that makes a paper and its pictures."""


class PaperPreview(QWidget):
    """Pages under a bar; ``bar`` takes further buttons at its right.

    Signals:
        made(Shown): the paper that was asked for last is shown.
        refused(sentence): it could not be made.
    """

    made = Signal(object)
    refused = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._ticket = 0
        self._percent = 0
        self._rendered = 0
        self.shown: Shown | None = None
        self.refusal = Banner(kind="bad", square=True)
        self.pages = PagesView()
        self.place = ElidedLabel("", "meta")
        self.bar = self._bar()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(self.bar)
        box.addWidget(self.refusal)
        box.addWidget(hairline())
        box.addWidget(self.pages, 1)
        self.pages.page_changed.connect(self._say_place)
        self.pages.zoom_asked.connect(self.zoom)

    def _bar(self) -> QHBoxLayout:
        px = look().px
        row = QHBoxLayout()
        row.setContentsMargins(px(16), px(6), px(16), px(6))
        row.setSpacing(px(8))
        row.addWidget(IconButton("minus", tr("Smaller"), on=partial(self.zoom, -1)))
        row.addWidget(IconButton("plus", tr("Larger"), on=partial(self.zoom, 1)))
        row.addWidget(self.place, 1)
        return row

    @property
    def dpi(self) -> int:
        """The resolution for the scale a person chose, or at which the page fits the view."""
        scale = look().scale * self.devicePixelRatioF()
        self._rendered = self._percent or self.pages.fitting
        return round(96 * self._rendered / 100 * scale)

    def ask(self, make: Make) -> None:
        """Makes a paper behind the screen and shows it; one still under way is dropped."""
        self._ticket += 1
        self._run(make(self.dpi))

    def clear(self, sentence: str = "", *, kind: str = "plain") -> None:
        """Shows no page, and says why."""
        self._ticket += 1
        self.shown = None
        self.pages.show_pages((), self._rendered)
        self.refusal.say(sentence, kind=kind)

    def _run(self, work: Callable[[Progress], Shown]) -> None:
        job = self._desk.jobs.run(work, title=tr("Making the preview"), own_errors=True)
        job.succeeded.connect(partial(self._show, self._ticket))
        job.failed.connect(partial(self._refuse, self._ticket))

    def _show(self, ticket: int, shown: Shown) -> None:
        if self._waits_for(ticket):
            self.shown = shown
            self.refusal.say("")
            self.pages.show_pages(shown.pages, self._rendered)
            self.made.emit(shown)

    def _waits_for(self, ticket: int) -> bool:
        """Whether a paper is still asked for: no other one, and the window was not closed."""
        return isValid(self) and ticket == self._ticket

    def _refuse(self, ticket: int, error: Exception) -> None:
        """A refusal of the leak gate says its sentence where the paper would be."""
        if not self._waits_for(ticket):
            return
        if not isinstance(error, NlcError):
            self._desk.messages.error(error)
            return
        self.clear(error.sentence, kind="bad")
        self.refused.emit(error.sentence)

    def zoom(self, steps: int) -> None:
        """Shows the pages larger or smaller."""
        further = [z for z in ZOOMS if (z > self._rendered if steps > 0 else z < self._rendered)]
        if not further:
            return
        self._percent = min(further) if steps > 0 else max(further)
        if self.shown is not None:
            self._ticket += 1
            self._run(paper_work.pages_again(self.shown, self.dpi))

    def _say_place(self, page: int, pages: int) -> None:
        said = tr("Page {page} of {pages}", page=page, pages=pages) if pages else ""
        self.place.set_text(said)
