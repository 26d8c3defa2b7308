"""The two lines of an open action: how it goes on, and who has to act."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget
from typing_extensions import override

from nlc_desktop.domain.actions import ActionRow
from nlc_desktop.i18n import tr
from nlc_desktop.services.reading.stakeholders import Candidate, candidates
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.ui.mentions import Mentions
from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.chips import Chip
from nlc_desktop.ui.widgets.flow import FlowLayout

DAYS = 68
"""Room for the days before the progress lines; the rows below begin after it."""


class ProgressEdit(QLineEdit):
    """The line to type; ← at an empty line leaves."""

    left = Signal()

    def __init__(self, action: str) -> None:
        super().__init__()
        self.setPlaceholderText(tr("How does it go on?"))
        self.setAccessibleName(tr("New progress line for: {action}", action=action))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leaves on ← when empty, and on Esc."""
        empty = not self.text() and event.key() == Qt.Key.Key_Left
        if empty or event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class WhoActs(QWidget):
    """Who has to act: chips that can be taken off, and a line that adds a name.

    Signals:
        chosen(ids): who has to act now.
    """

    chosen = Signal(object)

    def __init__(self, office: OpenOffice, row: ActionRow) -> None:
        super().__init__()
        self._ids = row.owner_ids
        holder = QWidget()
        flow = FlowLayout(holder, gap=8)
        line = QHBoxLayout(self)
        line.setContentsMargins(look().px(DAYS), 0, 0, 0)
        line.addWidget(holder, 1)
        for identity, name in zip(row.owner_ids, row.owners, strict=True):
            chip = Chip(name)
            chip.setToolTip(tr("Remove from this action"))
            chip.setAccessibleName(tr("{name} acts. Press to remove.", name=name))
            chip.clicked.connect(partial(self._take_off, identity))
            flow.addWidget(chip)
        self.edit = QLineEdit()
        self.edit.setPlaceholderText(tr("Add who acts: a post or an organisation"))
        self.edit.setAccessibleName(tr("Add who has to act"))
        self.edit.setMinimumWidth(look().px(260))
        self.edit.setMaximumHeight(look().px(26))
        self.edit.setStyleSheet("QLineEdit, QLineEdit:focus { min-height: 22px; font-size: 11px }")
        self.mentions = Mentions(
            self.edit, lambda text: candidates(office, text), whole=True, taken=self._add
        )
        flow.addWidget(self.edit)

    def _take_off(self, identity: str) -> None:
        self.chosen.emit(tuple(one for one in self._ids if one != identity))

    def _add(self, candidate: Candidate) -> None:
        self.chosen.emit((*self._ids, candidate.id))
