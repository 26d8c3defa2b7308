"""The classification mark of a meeting's papers, with the officer who classified them (R-MY-07)."""

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from nlc_desktop.domain.meetings import MeetingPage
from nlc_desktop.domain.packs import MarkHandling
from nlc_desktop.i18n import tr
from nlc_desktop.services import meetings as writing
from nlc_desktop.ui.desk import Desk
from nlc_desktop.ui.theme import look


class MarkRow(QWidget):
    """A mark to choose and the name that has to come with it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._page: MeetingPage | None = None
        self.mark = QComboBox()
        self.mark.setAccessibleName(tr("Classification mark"))
        self.mark.addItem(tr("no mark"), "")
        pack = desk.office.pack
        for mark in pack.classification.marks if pack else ():
            if mark.handling is not MarkHandling.POINTER_ONLY:
                self.mark.addItem(mark.word, mark.word)
        self.officer = QLineEdit()
        self.officer.setAccessibleName(tr("Classifying officer"))
        self.officer.setPlaceholderText(tr("Name of the classifying officer"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look().px(8))
        row.addWidget(self.mark)
        row.addWidget(self.officer, 1)
        self.mark.activated.connect(self._save)
        self.officer.editingFinished.connect(self._save)

    def show_page(self, page: MeetingPage) -> None:
        """Shows the mark of a meeting; one chosen that still waits for its officer stays."""
        changed = self._page is None or (self._page.mark, self._page.mark_officer) != (
            page.mark,
            page.mark_officer,
        )
        self._page = page
        if changed:
            self.mark.setCurrentIndex(max(self.mark.findData(page.mark), 0))
            self.officer.setText(page.mark_officer)

    def _save(self) -> None:
        page = self._page
        mark, officer = str(self.mark.currentData()), self.officer.text().strip()
        if page is None or (mark, officer) == (page.mark, page.mark_officer):
            return
        if mark and not officer:
            self.officer.setFocus()
        elif mark or page.mark:
            self._desk.write(writing.set_mark, page.row.id, mark, officer)
