"""The page of Preferences: the office and its calendar left, this computer and safety right."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from nlc_desktop.domain.operations import Changes
from nlc_desktop.i18n import tr
from nlc_desktop.services.reading import office as reading
from nlc_desktop.ui.about import AboutPanel
from nlc_desktop.ui.desk import Desk
from nlc_desktop.ui.preferences.calendar_panel import CalendarPanel
from nlc_desktop.ui.preferences.computer_panel import ComputerPanel
from nlc_desktop.ui.preferences.letters_panel import LettersPanel
from nlc_desktop.ui.preferences.office_panels import LetterheadPanel, PapersPanel
from nlc_desktop.ui.preferences.safety_panels import BackupsPanel, ProtectionPanel
from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.page import Page, scrolled

_NARROW = 900


class PreferencesPage(Page):
    """Everything is saved as typed and holds at once."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(tr("Preferences"), tr("Saved as you type."))
        self._desk = desk
        self.letterhead = LetterheadPanel(desk)
        self.papers = PapersPanel(desk)
        self.calendar = CalendarPanel(desk)
        self.letters = LettersPanel(desk)
        self.computer = ComputerPanel(desk)
        self.protection = ProtectionPanel(desk)
        self.backups = BackupsPanel(desk)
        self.about = AboutPanel()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(look().px(16))
        self._columns.setContentsMargins(0, look().px(4), look().px(4), look().px(4))
        self._columns.addLayout(
            _column(self.letterhead, self.papers, self.letters, self.calendar), 58
        )
        right = (self.computer, self.protection, self.backups, self.about)
        self._columns.addLayout(_column(*right), 42)
        inside = QWidget()
        inside.setLayout(self._columns)
        self.body.addWidget(scrolled(inside), 1)
        desk.changed.connect(self._changed)
        self.setFocusProxy(self.letterhead.rows["name"])
        self.refresh()

    def refresh(self) -> None:
        """Shows what is stored."""
        own = reading.profile(self._desk.office)
        if own is not None:
            self.letterhead.show_office(own)
            self.papers.show_office(own)
            self.letters.show_office(own)

    def _changed(self, changes: Changes) -> None:
        if changes.touches("office"):
            self.refresh()

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Puts the right column below the left one when there is no room beside it."""
        super().resizeEvent(event)
        narrow = self.width() < look().px(_NARROW)
        self._columns.setDirection(
            QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        )


def _column(*panels: QWidget) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(look().px(16))
    for panel in panels:
        column.addWidget(panel)
    column.addStretch(1)
    column.setAlignment(Qt.AlignmentFlag.AlignTop)
    return column
