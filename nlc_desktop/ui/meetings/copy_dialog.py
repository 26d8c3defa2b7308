"""*Copy the meeting*: a new plan like this one, with what is ticked (F29)."""

from dataclasses import replace
from datetime import datetime, time

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from nlc_desktop.domain.meetings import MeetingPage
from nlc_desktop.domain.operations import Changes
from nlc_desktop.domain.scheduling import DateFacts, Engagement
from nlc_desktop.i18n import tr
from nlc_desktop.services import copying as writing
from nlc_desktop.services.drafts import CopyDraft
from nlc_desktop.services.reading import dates
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.ui.day_field import first_good_day
from nlc_desktop.ui.desk import Desk
from nlc_desktop.ui.dialogs import SpeakingDialog
from nlc_desktop.ui.meetings.date_choice import DateChoice
from nlc_desktop.ui.widgets.buttons import Button

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
        self._page = page
        self.when = DateChoice(desk, with_length=False)
        self.day, self.time = self.when.day, self.when.time
        self.people = QCheckBox(tr("Guest list"))
        self.agenda = QCheckBox(tr("Agenda"))
        self.papers = QCheckBox(tr("Papers of the items, to be handed in anew"))
        self.matters = QCheckBox(tr("What was left open, under matters arising"))
        self.make = Button(tr("Copy the meeting"), role="primary", on=self._copy)
        self._lay_out()
        self.people.toggled.connect(self._judge)
        self.agenda.toggled.connect(self.papers.setEnabled)
        self._judge()

    def _lay_out(self) -> None:
        row = self._page.row
        at = row.starts.time() if row.starts else _MORNING
        first = datetime.combine(first_good_day(self._desk.office), at)
        self.when.show_date(first, row.minutes)
        self.body.addWidget(self.when)
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

    def _judge(self) -> None:
        """Judges the date by the guests that go along, else by the office's own calendar."""
        self.when.judge_by(self._facts)

    def _facts(self) -> DateFacts | None:
        office = self._desk.office
        if not self.people.isChecked():
            return dates.for_office(office)
        return _facts_of_copy(office, self._page)

    def draft(self) -> CopyDraft:
        """What was chosen."""
        return CopyDraft(
            starts=self.when.moment,
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


def _facts_of_copy(office: OpenOffice, page: MeetingPage) -> DateFacts | None:
    """What a date of the copy is judged by: the same guests, who are asked to the original too."""
    row = page.row
    facts = dates.for_meeting(office, row.id)
    if facts is None:
        return None
    due = dates.for_mechanism(office, row.mechanism_id).due if row.mechanism_id else None
    both = facts.engagements
    if row.starts is not None:
        posts, chair = frozenset(facts.posts), facts.chair_post_id
        both += (Engagement(row.id, row.name, row.starts, row.minutes, chair, posts),)
    return replace(facts, called=False, due=due, engagements=both)
