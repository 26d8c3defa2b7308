"""One link: what it says, how strong, from when to when, who said so."""

from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLineEdit, QWidget

from nlc_desktop.domain.links import LinkRow
from nlc_desktop.i18n import tr
from nlc_desktop.services import links
from nlc_desktop.ui.day_field import DayField
from nlc_desktop.ui.desk import Desk
from nlc_desktop.ui.dialogs import SpeakingDialog
from nlc_desktop.ui.linking.readings import ReadingBox
from nlc_desktop.ui.linking.words import strength_word
from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.buttons import Button

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
        self._show_days()
        self._lay_out()

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
        form.addRow(self._link.source_name, self.reading)
        form.addRow(tr("How strong"), self.strength)
        form.addRow(self.began, self.since)
        form.addRow(self.ended, self.until)
        form.addRow(tr("Who said so"), self.said_by)
        form.addRow(tr("Note"), self.note)
        self.body.addLayout(form)
        self.take_button = Button(tr("Change the link"), role="primary", on=self.take)
        self.take_button.setDefault(True)
        self.buttons.addStretch(1)
        self.buttons.addWidget(Button(tr("Leave as it is"), on=self.reject))
        self.buttons.addWidget(self.take_button)

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
        self._desk.write(links.update_link, self._link.id, **changes)
        if way is not None and way.backwards:
            self._desk.write(links.turn_link, self._link.id)
        self.accept()
