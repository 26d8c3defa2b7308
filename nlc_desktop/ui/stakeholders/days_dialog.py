"""Corrects from when to when somebody held a post."""

from datetime import date

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QCheckBox, QDateEdit, QFormLayout, QWidget

from nlc_desktop.domain.stakeholders import TenureRow
from nlc_desktop.i18n import tr
from nlc_desktop.services import holders
from nlc_desktop.ui.desk import Desk
from nlc_desktop.ui.dialogs import SpeakingDialog
from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.buttons import Button


class TenureDays(SpeakingDialog):
    """The first and the last day of a tenure; without a last day it goes on."""

    def __init__(self, desk: Desk, tenure: TenureRow, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("Correct the days"),
            tr("{person}, {post}", person=tenure.person, post=tenure.post),
            icon="history",
            role="accent",
            parent=parent,
        )
        self._desk, self._tenure = desk, tenure
        today = desk.office.today()
        self.since = _day(tenure.since or today, tr("Since"))
        self.ended = QCheckBox(tr("No longer holds the post"))
        self.ended.setChecked(tenure.until is not None)
        self.until = _day(tenure.until or today, tr("Last day"))
        self.until.setEnabled(self.ended.isChecked())
        self.ended.toggled.connect(self.until.setEnabled)
        form = QFormLayout()
        form.setSpacing(look().px(8))
        form.addRow(tr("Since"), self.since)
        form.addRow("", self.ended)
        form.addRow(tr("Last day"), self.until)
        self.body.addLayout(form)
        take = Button(tr("Correct the days"), role="primary", on=self._take)
        take.setDefault(True)
        self.buttons.addStretch(1)
        self.buttons.addWidget(Button(tr("Leave as it is"), on=self.reject))
        self.buttons.addWidget(take)

    def _take(self) -> None:
        until = _picked(self.until) if self.ended.isChecked() else None
        tenure = self._tenure.id
        since = _picked(self.since)
        self._desk.write(holders.update_tenure, tenure, since=since, until=until)
        self.accept()


def _day(day: date, name: str) -> QDateEdit:
    made = QDateEdit(QDate(day.year, day.month, day.day))
    made.setAccessibleName(name)
    made.setCalendarPopup(True)
    made.setDisplayFormat("d/M/yyyy")
    return made


def _picked(field: QDateEdit) -> date:
    day = field.date()
    return date(day.year(), day.month(), day.day())
