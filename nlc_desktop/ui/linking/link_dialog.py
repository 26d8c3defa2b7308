"""One link: what it says, how strong, from when to when, who said so."""

from functools import partial

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QWidget,
)

from nlc_desktop.domain.links import LinkRow
from nlc_desktop.i18n import tr
from nlc_desktop.services import history, links
from nlc_desktop.ui.day_field import DayField
from nlc_desktop.ui.desk import Desk
from nlc_desktop.ui.dialogs import SpeakingDialog
from nlc_desktop.ui.fields import bare
from nlc_desktop.ui.linking.readings import ReadingBox
from nlc_desktop.ui.linking.words import strength_word
from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.buttons import Button
from nlc_desktop.ui.widgets.labels import label
from nlc_desktop.ui.wording import near_day

_STRENGTHS = 4


class LinkDialog(SpeakingDialog):
    """Changes one link; its ends stay, but it can be turned round by another reading."""

    def __init__(self, desk: Desk, link: LinkRow, parent: QWidget | None = None) -> None:
        said = tr("{source} and {target}", source=link.source_name, target=link.target_name)
        super().__init__(tr("The link"), said, icon="link", role="accent", parent=parent)
        self._desk, self._link = desk, link
        self.reading = ReadingBox(desk, link.type)
        self.strength = QComboBox()
        self.strength.setAccessibleName(tr("How strong"))
        self.strength.addItems([strength_word(value) for value in range(_STRENGTHS)])
        self.strength.setCurrentIndex(link.strength)
        self.began = QCheckBox(tr("Since"))
        self.since = DayField(desk.office, tr("Since"))
        self.ended = QCheckBox(tr("Until"))
        self.until = DayField(desk.office, tr("Until"))
        self.said_by = QLineEdit(link.said_by)
        self.said_by.setAccessibleName(tr("Who said so"))
        self.note = QLineEdit(link.note)
        self.note.setAccessibleName(tr("Note"))
        self.preview = label("", "meta", wrap=True)
        self.checked = label("", "meta")
        self._show_days()
        self._lay_out()
        self.reading.currentIndexChanged.connect(self._say)
        self._say()

    def _show_days(self) -> None:
        today = self._desk.office.today()
        for box, field, day in (
            (self.began, self.since, self._link.since),
            (self.ended, self.until, self._link.until),
        ):
            field.show_day(day or today)
            box.setChecked(day is not None)
            field.setEnabled(day is not None)
            box.toggled.connect(field.setEnabled)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setSpacing(look().px(8))
        form.addRow(self._link.source_name, self._reading_row())
        form.addRow("", self.preview)
        form.addRow(tr("How strong"), self.strength)
        form.addRow(self.began, self.since)
        form.addRow(self.ended, self.until)
        form.addRow(tr("Who said so"), self.said_by)
        form.addRow(tr("Note"), self.note)
        form.addRow(tr("Checked"), self._checked_row())
        self.body.addLayout(form)
        self.take_button = Button(tr("Change the link"), role="primary", on=self.take)
        self.take_button.setDefault(True)
        self.remove_button = Button(tr("Remove"), icon="trash-2", on=self.remove)
        self.end_button = Button(tr("Ended today"), on=self.end)
        if self._link.until is not None:
            self.end_button.refuse(tr("This link has a last day already."))
        self.buttons.addWidget(self.remove_button)
        self.buttons.addWidget(self.end_button)
        self.buttons.addStretch(1)
        self.buttons.addWidget(Button(tr("Leave as it is"), on=self.reject))
        self.buttons.addWidget(self.take_button)

    def _reading_row(self) -> QWidget:
        row = QHBoxLayout()
        self.turn_button = Button(tr("Turn round"), icon="rotate-ccw", on=self.turn)
        row.addWidget(self.reading, 1)
        row.addWidget(self.turn_button)
        return bare(row)

    def _checked_row(self) -> QWidget:
        row = QHBoxLayout()
        self.check_button = Button(tr("Checked today"), role="small", icon="check", on=self.check)
        row.addWidget(self.checked)
        row.addWidget(self.check_button)
        row.addStretch(1)
        return bare(row)

    def _say(self) -> None:
        """Reads the link back, both ways, and says when it was checked."""
        way, link = self.reading.reading, self._link
        said = way.sentences(link.source_name, link.target_name) if way is not None else ()
        self.preview.setText("\n".join(said))
        if way is not None and way.kind.directed:
            self.turn_button.allow()
        else:
            self.turn_button.refuse(tr("This type of link has no direction."))
        day, today = link.checked_on, self._desk.office.today()
        self.checked.setText(near_day(day, today) if day is not None else tr("never"))

    def turn(self) -> None:
        """Reads the link the other way round; it is kept with the other changes."""
        if (way := self.reading.reading) is not None:
            self.reading.choose(way.kind.key, backwards=not way.backwards)

    def check(self) -> None:
        """Notes that the link was checked today."""
        self._desk.write(links.confirm_links, [self._link.id])
        today = self._desk.office.today()
        self.checked.setText(near_day(today, today))
        self.check_button.refuse(tr("It was checked today."))

    def end(self) -> None:
        """Ends the link today; maps of earlier days still have it."""
        job = self._desk.write(links.end_links, [self._link.id])
        job.succeeded.connect(partial(_undoable, self._desk, tr("The link ended today.")))
        self.accept()

    def remove(self) -> None:
        """Removes a link written down by mistake; the notice takes it back."""
        job = self._desk.write(links.remove_links, [self._link.id])
        job.succeeded.connect(partial(_undoable, self._desk, tr("The link is removed.")))
        self.accept()

    def take(self) -> None:
        """Changes what was changed, and closes."""
        way = self.reading.reading
        changes = {
            "strength": self.strength.currentIndex(),
            "since": self.since.day if self.began.isChecked() else None,
            "until": self.until.day if self.ended.isChecked() else None,
            "said_by": self.said_by.text(),
            "note": self.note.text(),
        }
        if way is not None:
            changes["link_type"] = way.kind.key
        turn = way is not None and way.backwards
        self._desk.write(links.update_link, self._link.id, turn=turn, **changes)
        self.accept()


def _undoable(desk: Desk, said: str, _changes: object) -> None:
    """Says what was done, with the way back; the dialog is gone by then."""
    undo = partial(desk.write, history.undo)
    desk.messages.notice(said, link=tr("Undo"), on_link=undo)
