"""*New series*: a rule is chosen on the left, the next twelve dates stand on the right."""

from datetime import datetime, time
from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from nlc_desktop.domain.calendar_rules import weekend
from nlc_desktop.domain.meetings import MeetingRow, MeetingState
from nlc_desktop.domain.operations import Changes
from nlc_desktop.domain.recurrence import Occurrence
from nlc_desktop.domain.scheduling import DateFacts
from nlc_desktop.i18n import tr
from nlc_desktop.services import series as writing
from nlc_desktop.services.drafts import SeriesDraft
from nlc_desktop.services.reading import calendar, series_judged
from nlc_desktop.services.reading import meetings as meeting_reading
from nlc_desktop.services.reading import series as reading
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.ui.day_field import (
    DayField,
    MinutesField,
    TimeField,
    first_good_day,
    screen_language,
)
from nlc_desktop.ui.desk import Desk
from nlc_desktop.ui.meetings.place_words import place_hint
from nlc_desktop.ui.meetings.series.dates_table import SHOWN, DatesTable
from nlc_desktop.ui.meetings.series.end_row import EndRow
from nlc_desktop.ui.meetings.series.form_area import FormArea
from nlc_desktop.ui.meetings.series.rule_form import RuleForm
from nlc_desktop.ui.meetings.series.words import rule_words
from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.buttons import Button
from nlc_desktop.ui.widgets.labels import hairline, label
from nlc_desktop.ui.widgets.panel import Panel
from nlc_desktop.ui.widgets.showing import set_shown
from nlc_desktop.ui.widgets.sizing import size_within

_MORNING = time(9)
_MINUTES = 120
_WORKING = (1, 2, 3, 4, 5)


def working_days(office: OpenOffice) -> tuple[int, ...]:
    """The ISO weekdays the office works."""
    rules = calendar.rules(office)
    if rules is None:
        return _WORKING
    off = weekend(office.today(), rules.state)
    return tuple(day for day in range(1, 8) if day not in off)


def _last_meetings(office: OpenOffice) -> dict[str, MeetingRow]:
    """The latest meeting of each committee that takes place, by its id."""
    found: dict[str, MeetingRow] = {}
    rows = [row for row in meeting_reading.meetings(office) if row.starts is not None]
    dated = [row for row in rows if row.state is not MeetingState.VOID]
    for row in sorted(dated, key=lambda row: row.starts.timestamp() if row.starts else 0.0):
        found[row.mechanism_id] = row
    return found


class SeriesEditor(QDialog):
    """Begins a series for a committee.

    Signals:
        begun(series): the id of the series that was made.
    """

    begun = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None, *, mechanism: str = "") -> None:
        super().__init__(parent)
        self._desk = desk
        self._facts: dict[str, DateFacts] = {}
        self._last = _last_meetings(desk.office)
        self.already = label("", "warn", wrap=True)
        self.setWindowTitle(tr("New series"))
        self.setModal(True)
        self.mechanism = QComboBox()
        self.template = QComboBox()
        self.rule = RuleForm(working_days(desk.office))
        self.day = DayField(desk.office, tr("From day"))
        self.time = TimeField(tr("Begins at"))
        self.length = MinutesField(tr("Length"), 15, 24 * 60)
        self.venue = QLineEdit()
        self.end = EndRow(desk.office)
        self.panel = Panel(tr("The next twelve dates"))
        self.dates = DatesTable(desk, tr("The next twelve dates"), states=False)
        self.make = Button(tr("Begin the series"), role="primary", on=self._begin)
        self._fill(mechanism)
        self._lay_out()
        self._connect()
        self.refresh()

    def _fill(self, mechanism: str) -> None:
        fit = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        for box, name in (
            (self.mechanism, tr("Committee")),
            (self.template, tr("Agenda of its meetings")),
        ):
            box.setAccessibleName(name)
            box.setSizeAdjustPolicy(fit)
            box.setMinimumContentsLength(16)
        for row in meeting_reading.mechanisms(self._desk.office):
            self.mechanism.addItem(row.public_name, row.id)
        self.mechanism.setCurrentIndex(max(self.mechanism.findData(mechanism), 0))
        self.template.addItem(tr("as in the last meeting"), "")
        for template in meeting_reading.templates(self._desk.office):
            self.template.addItem(template.titles.spoken(screen_language()), template.key)
        self.day.show_day(first_good_day(self._desk.office))
        self.venue.setAccessibleName(tr("Place"))
        self.venue.setPlaceholderText(place_hint(self._desk.office))
        self._take_last()

    def _take_last(self) -> None:
        """Proposes time, length and place of the last meeting of the committee."""
        last = self._last.get(str(self.mechanism.currentData() or ""))
        starts = last.starts if last else None
        self.time.show_time(starts or _MORNING)
        self.length.blockSignals(True)
        self.length.setValue(last.minutes if last and last.minutes else _MINUTES)
        self.length.blockSignals(False)
        self.venue.setText(last.venue if last else "")

    def _choose(self) -> None:
        self._take_last()
        self.refresh()

    # -- layout -----------------------------------------------------------------------------

    def _lay_out(self) -> None:
        px = look().px
        left = QWidget()
        form = QVBoxLayout(left)
        form.setContentsMargins(0, 0, px(8), 0)
        form.setSpacing(px(10))
        form.addLayout(self._form())
        form.addStretch(1)
        area = FormArea(left)
        self.panel.add(self.dates)
        middle = QHBoxLayout()
        middle.setSpacing(px(24))
        middle.addWidget(area, 5)
        middle.addWidget(self.panel, 6)
        box = QVBoxLayout(self)
        box.setContentsMargins(px(24), px(16), px(24), px(16))
        box.setSpacing(px(12))
        box.addWidget(label(tr("New series"), "title"))
        said = tr("Nothing is called yet: each date becomes a meeting when you prepare it.")
        box.addWidget(label(said, "meta", wrap=True))
        box.addWidget(self.already)
        box.addLayout(middle, 1)
        box.addWidget(hairline())
        box.addLayout(self._buttons())
        self._order()
        size_within(self, px(1060), px(640))

    def _order(self) -> None:
        """The Tab key goes from top to bottom."""
        end, rule = self.end, self.rule
        stops = [self.mechanism, self.template, *rule.stops, self.day, self.time, self.length]
        stops += [self.venue, end.kind, end.day, end.count, self.dates, self.make]
        for one, other in pairwise(stops):
            QWidget.setTabOrder(one, other)

    def _form(self) -> QFormLayout:
        px = look().px
        form = self.rule.form
        form.setContentsMargins(0, 0, 0, 0)
        form.insertRow(0, tr("Committee"), self.mechanism)
        form.insertRow(1, tr("Agenda"), self.template)
        when = QHBoxLayout()
        when.setSpacing(px(8))
        when.addWidget(self.day, 2)
        when.addWidget(self.time, 1)
        when.addWidget(self.length, 1)
        form.addRow(tr("From", "first day"), when)
        form.addRow(tr("Place"), self.venue)
        form.addRow(tr("Ends", "end of a series"), self.end)
        holder = QFormLayout()
        holder.setContentsMargins(0, 0, 0, 0)
        holder.addRow(self.rule)
        return holder

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(look().px(12))
        row.addStretch(1)
        row.addWidget(Button(tr("Not now"), on=self.reject))
        row.addWidget(self.make)
        self.make.setDefault(True)
        return row

    def _connect(self) -> None:
        self.rule.changed.connect(self.refresh)
        self.end.changed.connect(self.refresh)
        self.mechanism.activated.connect(self._choose)
        self.day.dateChanged.connect(self.refresh)
        self.time.timeChanged.connect(self.refresh)
        self.length.valueChanged.connect(self.refresh)

    # -- what it says -------------------------------------------------------------------------

    def draft(self) -> SeriesDraft:
        """What was chosen and typed."""
        return SeriesDraft(
            mechanism_id=str(self.mechanism.currentData() or ""),
            recurrence=self.rule.recurrence,
            first=datetime.combine(self.day.day, self.time.moment),
            template=str(self.template.currentData() or ""),
            minutes=self.length.value(),
            venue=self.venue.text(),
            until=self.end.until,
            count=self.end.meetings,
        )

    def refresh(self) -> None:
        """Shows the dates by what is chosen now."""
        draft = self.draft()
        self._say_already(draft.mechanism_id)
        found = self._found(draft)
        self.dates.show_dates(found, self._judged_by(draft.mechanism_id))
        self.panel.set_title(tr("The next twelve dates"), rule_words(draft.recurrence))
        if not draft.mechanism_id:
            self.make.refuse(tr("Call a first meeting; its committee can then meet in a series."))
        elif not found:
            self.make.refuse(tr("No date is left. Choose a later end."))
        else:
            self.make.allow()

    def _say_already(self, mechanism: str) -> None:
        """Says that the committee has a series that goes on: a second one is seldom meant."""
        today = self._desk.office.today()
        kept = [
            row
            for row in reading.series(self._desk.office)
            if row.mechanism_id == mechanism and (row.until is None or row.until >= today)
        ]
        for row in kept[:1]:
            rule = rule_words(row.recurrence)
            self.already.setText(
                tr("It meets in a series already: {rule}. This would be a second one.", rule=rule)
            )
        set_shown(self.already, bool(kept))

    def _found(self, draft: SeriesDraft) -> tuple[Occurrence, ...]:
        office = self._desk.office
        return reading.preview(
            office,
            draft.recurrence,
            draft.first,
            zone=office.zone,
            minutes=draft.minutes,
            until=draft.until,
            count=min(draft.count or SHOWN, SHOWN),
        )

    def _judged_by(self, mechanism: str) -> DateFacts:
        if mechanism not in self._facts:
            self._facts[mechanism] = series_judged.facts(self._desk.office, mechanism)
        return self._facts[mechanism]

    def _begin(self) -> None:
        self.make.refuse(tr("The series is being made."))
        job = self._desk.write(writing.start_series, self.draft())
        job.succeeded.connect(self._made)
        job.failed.connect(self.make.allow)

    def _made(self, changes: Changes) -> None:
        self.accept()
        self.begun.emit(changes.record)
