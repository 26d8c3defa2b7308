"""Asks for a day of the calendar: what it is, from when to when, where, and who said so."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QHBoxLayout, QLineEdit, QWidget

from nlc_desktop.domain.jurisdictions import DayKind, split_key
from nlc_desktop.domain.operations import Changes
from nlc_desktop.i18n import tr
from nlc_desktop.services import calendar_days as writing
from nlc_desktop.services.drafts import CalendarDayDraft
from nlc_desktop.services.reading import calendar
from nlc_desktop.ui.day_field import DayField, screen_language
from nlc_desktop.ui.day_kinds import day_kind_word
from nlc_desktop.ui.desk import Desk
from nlc_desktop.ui.dialogs import SpeakingDialog
from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.buttons import Button

_REMOVED = DayKind.REMOVED


class DayDialog(SpeakingDialog):
    """Adds a day, or changes one.

    Signals:
        taken(record, year): the day is stored.
    """

    taken = Signal(str, int)

    def __init__(
        self,
        desk: Desk,
        draft: CalendarDayDraft,
        record: str = "",
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            tr("Change the day") if record else tr("Add a day to the calendar"),
            tr("It counts at once wherever dates are judged, and it can be undone."),
            icon="calendar-days",
            role="accent",
            parent=parent,
        )
        self._desk, self._record = desk, record
        self.kind = QComboBox()
        self.day = DayField(desk.office, tr("Day"))
        self.several = QCheckBox(tr("until"))
        self.until = DayField(desk.office, tr("Last day"))
        self.where = QComboBox()
        self.name = QLineEdit(draft.name)
        self.english = QLineEdit(draft.name_english)
        self.source = QLineEdit(draft.source)
        self.take_button = Button(
            tr("Change the day") if record else tr("Add the day"), role="primary", on=self.take
        )
        self._fill(draft)
        self._lay_out()
        self._connect()
        self._allow()

    def _fill(self, draft: CalendarDayDraft) -> None:
        kinds = [kind for kind in DayKind if kind is not _REMOVED or draft.kind is _REMOVED]
        for kind in kinds:
            self.kind.addItem(day_kind_word(kind), kind)
        self.kind.setCurrentIndex(self.kind.findData(draft.kind))
        self.day.show_day(draft.day)
        self.until.show_day(draft.until or draft.day)
        self.several.setChecked(draft.until is not None)
        self.until.setEnabled(draft.until is not None)
        self._fill_places(draft.jurisdiction)
        for widget, name in (
            (self.kind, tr("What it is")),
            (self.where, tr("Where it holds")),
            (self.name, tr("Name")),
            (self.english, tr("Name in English")),
            (self.source, tr("Who said so")),
        ):
            widget.setAccessibleName(name)
        self.source.setPlaceholderText(tr("A gazette, a circular, a telephone call"))

    def _fill_places(self, key: str) -> None:
        office, language = self._desk.office, screen_language()
        own = key or calendar.own_key(office)
        country, _ = split_key(own)
        whole = calendar.place_name(country, language)
        self.where.addItem(tr("All of {country}", country=whole), country)
        for one, name in calendar.choices(office, language):
            self.where.addItem(name, one)
        self.where.setCurrentIndex(max(self.where.findData(own), 0))
        fit = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        self.where.setSizeAdjustPolicy(fit)
        self.where.setMinimumContentsLength(20)

    def _lay_out(self) -> None:
        px = look().px
        days = QHBoxLayout()
        days.setSpacing(px(8))
        days.addWidget(self.day, 1)
        days.addWidget(self.several)
        days.addWidget(self.until, 1)
        form = QFormLayout()
        form.setHorizontalSpacing(px(16))
        form.setVerticalSpacing(px(10))
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(tr("What it is"), self.kind)
        form.addRow(tr("Day"), days)
        form.addRow(tr("Where it holds"), self.where)
        form.addRow(tr("Name"), self.name)
        form.addRow(tr("Name in English"), self.english)
        form.addRow(tr("Who said so"), self.source)
        self.body.addLayout(form)
        self.take_button.setDefault(True)
        self.buttons.addStretch(1)
        self.buttons.addWidget(Button(tr("Leave as it is"), on=self.reject))
        self.buttons.addWidget(self.take_button)
        self.setMinimumWidth(px(520))

    def _connect(self) -> None:
        self.several.toggled.connect(self.until.setEnabled)
        self.day.dateChanged.connect(self._keep_order)
        self.name.textChanged.connect(self._allow)
        self.english.textChanged.connect(self._allow)

    def _keep_order(self) -> None:
        """The last day is never before the first."""
        if self.until.day < self.day.day:
            self.until.show_day(self.day.day)

    def _allow(self) -> None:
        named = self.name.text().strip() or self.english.text().strip()
        if named or self.kind.currentData() is _REMOVED:
            self.take_button.allow()
        else:
            self.take_button.refuse(tr("Type the name of the day first."))

    @property
    def last(self) -> date | None:
        """The last day, where there are several."""
        return self.until.day if self.several.isChecked() else None

    def draft(self) -> CalendarDayDraft:
        """What was chosen and typed."""
        return CalendarDayDraft(
            day=self.day.day,
            until=self.last,
            kind=DayKind(self.kind.currentData()),
            jurisdiction=str(self.where.currentData()),
            name=self.name.text(),
            name_english=self.english.text(),
            source=self.source.text(),
        )

    def take(self) -> None:
        """Stores the day; a refusal is said and leaves the window open."""
        if not self.take_button.isEnabled():
            return
        draft = self.draft()
        if self._record:
            job = self._desk.write(
                writing.update_day,
                self._record,
                day=draft.day,
                until=draft.until,
                kind=draft.kind,
                jurisdiction=draft.jurisdiction,
                name=draft.name,
                name_english=draft.name_english,
                source=draft.source,
            )
        else:
            job = self._desk.write(writing.add_day, draft)
        job.succeeded.connect(self._taken)

    def _taken(self, changes: Changes) -> None:
        year = self.day.day.year
        self.accept()
        self.taken.emit(changes.record or self._record, year)
