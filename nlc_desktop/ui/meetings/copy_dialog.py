"""*Copy the meeting*: a new plan like this one, with what is ticked (F29)."""

from datetime import datetime, time

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from nlc_desktop.domain.meetings import MeetingPage
from nlc_desktop.domain.operations import Changes
from nlc_desktop.i18n import tr
from nlc_desktop.services import copying as writing
from nlc_desktop.services.drafts import CopyDraft
from nlc_desktop.ui.day_field import DayField, TimeField, day_words, first_good_day
from nlc_desktop.ui.desk import Desk
from nlc_desktop.ui.dialogs import SpeakingDialog
from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.buttons import Button
from nlc_desktop.ui.widgets.labels import IconText

_MORNING = time(9)


class CopyDialog(SpeakingDialog):
    """Asks for the day and what goes along.

    Signals:
        copied(meeting): the id of the new meeting.
    """

    copied = Signal(str)

    def __init__(self, desk: Desk, page: MeetingPage, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("Copy the meeting"),
            tr("The copy is a new plan with a number of its own. Answers and minutes stay here."),
            icon="copy",
            role="accent",
            parent=parent,
        )
        self._desk = desk
        self._meeting = page.row.id
        self.day = DayField(desk.office, tr("Day"))
        self.time = TimeField(tr("Begins at"))
        self.hint = IconText("check", "", "meta", size=14)
        self.people = QCheckBox(tr("Guest list"))
        self.agenda = QCheckBox(tr("Agenda"))
        self.papers = QCheckBox(tr("Papers of the items, to be handed in anew"))
        self.matters = QCheckBox(tr("What was left open, under matters arising"))
        self.make = Button(tr("Copy the meeting"), role="primary", on=self._copy)
        self._lay_out(page)
        self.day.dateChanged.connect(self._say_day)
        self.agenda.toggled.connect(self.papers.setEnabled)
        self._say_day()

    def _lay_out(self, page: MeetingPage) -> None:
        when = QHBoxLayout()
        when.setSpacing(look().px(8))
        when.addWidget(self.day, 2)
        when.addWidget(self.time, 1)
        self.day.show_day(first_good_day(self._desk.office))
        self.time.show_time(page.row.starts or _MORNING)
        self.body.addLayout(when)
        self.body.addWidget(self.hint)
        for box, ticked in (
            (self.people, True),
            (self.agenda, True),
            (self.papers, False),
            (self.matters, True),
        ):
            box.setChecked(ticked)
            self.body.addWidget(box)
        self.make.setDefault(True)
        self.buttons.addStretch(1)
        self.buttons.addWidget(Button(tr("Not now"), on=self.reject))
        self.buttons.addWidget(self.make)

    def _say_day(self) -> None:
        said, good = day_words(self._desk.office, self.day.day)
        self.hint.set_text(said)
        self.hint.icon.set_icon("check" if good else "triangle-alert", "text_2" if good else "warn")

    def draft(self) -> CopyDraft:
        """What was chosen."""
        return CopyDraft(
            starts=datetime.combine(self.day.day, self.time.moment),
            people=self.people.isChecked(),
            agenda=self.agenda.isChecked(),
            papers=self.papers.isChecked() and self.agenda.isChecked(),
            matters=self.matters.isChecked(),
        )

    def _copy(self) -> None:
        self.make.refuse(tr("The meeting is being made."))
        job = self._desk.write(writing.copy_meeting, self._meeting, self.draft())
        job.succeeded.connect(self._made)
        job.failed.connect(self.make.allow)

    def _made(self, changes: Changes) -> None:
        self.accept()
        self.copied.emit(changes.record)
