"""*Move or change*: one date, this and later ones, or all, with a before-and-after list first."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from nlc_desktop.domain.operations import Changes
from nlc_desktop.domain.recurrence import (
    DateChange,
    Occurrence,
    Scope,
    SeriesRow,
    following,
)
from nlc_desktop.domain.scheduling import DateJudge, JudgedDate
from nlc_desktop.errors import NlcError
from nlc_desktop.i18n import tr, tr_noop
from nlc_desktop.services.drafts import SeriesEdit
from nlc_desktop.services.reading import dates, series_judged
from nlc_desktop.services.series_changes import change_dates, preview_change
from nlc_desktop.ui.day_field import DayField, MinutesField, TimeField, screen_language
from nlc_desktop.ui.desk import Desk
from nlc_desktop.ui.meetings.series.editor import working_days
from nlc_desktop.ui.meetings.series.form_area import FormArea
from nlc_desktop.ui.meetings.series.rule_form import RuleForm
from nlc_desktop.ui.meetings.series.words import against_cell
from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.buttons import Button
from nlc_desktop.ui.widgets.columns import Cell, Column, Mark
from nlc_desktop.ui.widgets.labels import hairline, label
from nlc_desktop.ui.widgets.panel import Panel
from nlc_desktop.ui.widgets.row_models import RowsModel
from nlc_desktop.ui.widgets.row_view import RowView
from nlc_desktop.ui.widgets.showing import set_shown
from nlc_desktop.ui.widgets.sizing import size_within
from nlc_desktop.ui.wording import clock, short_day

_SCOPES = {
    Scope.ONE: tr_noop("Only this one"),
    Scope.LATER: tr_noop("This one and all later ones"),
    Scope.ALL: tr_noop("All that were not held"),
}


@dataclass(frozen=True, slots=True)
class ChangeLine:
    """One line of the before-and-after list, numbered."""

    id: str
    change: DateChange
    judged: JudgedDate | None = None
    """What speaks against the day it goes to; nothing where it stays."""


def moment_words(moment: datetime | None) -> str:
    """A day with its time of day; a dash for none."""
    if moment is None:
        return "–"
    return tr("{day}, {time}", day=short_day(moment.date()), time=clock(moment))


def _before(line: ChangeLine) -> Cell:
    return Cell(moment_words(line.change.before), "text_2")


def _after(line: ChangeLine) -> Cell:
    change = line.change
    if change.cancelled:
        return Cell(tr("stays cancelled"), "text_2")
    if change.after == change.before:
        return Cell(tr("stays"), "text_2")
    if change.after is None:
        return Cell(tr("falls out"), "warn")
    return Cell(moment_words(change.after), bold=True)


def _remark(line: ChangeLine) -> Cell:
    change = line.change
    if change.held:
        return Cell(tr("was held"), "text_2")
    if change.called and change.after is None:
        words = tr("{number}: the guests were told", number=change.number)
        return Cell(words, "warn", mark=Mark("send", "warn", 14, 6), tooltip=words)
    if change.called and change.after != change.before:
        said = tr("{number}: a revised notice is due", number=change.number)
        words = said if change.number else tr("a revised notice is due")
        return Cell(words, "warn", mark=Mark("send", "warn", 14, 6), tooltip=words)
    return Cell(change.number, "text_2")


def _told(line: ChangeLine) -> Cell:
    """What is to be done about a date that moves, and what speaks against its new day."""
    remark = _remark(line)
    if line.judged is None or (remark.text and line.judged.fine):
        return remark
    against = against_cell(line.judged)
    if not remark.text:
        return against
    both = (remark.text, against.tooltip)
    return replace(remark, text=" · ".join((remark.text, against.text)), tooltip="\n".join(both))


def columns(*, judged: bool = False) -> tuple[Column[ChangeLine], ...]:
    """What the list says of each date; ``judged`` with what speaks against the new day."""
    title = tr_noop("Worth knowing") if judged else tr_noop("Meeting")
    return (
        Column("before", tr_noop("Until now"), _before, width=160),
        Column("after", tr_noop("Afterwards"), _after, width=160),
        Column("remark", title, _told, stretch=True),
    )


def lines_of(
    found: Sequence[DateChange], judge: DateJudge | None = None, minutes: int = 0
) -> list[ChangeLine]:
    """The list as a table takes it, with what speaks against each day a date goes to."""
    return [
        ChangeLine(str(place), change, _judged(change, judge, minutes) if judge else None)
        for place, change in enumerate(found)
    ]


def _judged(change: DateChange, judge: DateJudge, minutes: int) -> JudgedDate | None:
    if change.after is None or change.after == change.before or change.cancelled:
        return None
    return series_judged.planned(judge, change.after, minutes)


class ChangeDialog(QDialog):
    """Moves a date, or changes the series from it on.

    Signals:
        changed_series(series): the id of the series that holds the dates afterwards.
    """

    changed_series = Signal(str)

    def __init__(
        self, desk: Desk, row: SeriesRow, one: Occurrence, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._row, self._one = desk, row, one
        self._own_rule = False
        by = dates.for_mechanism(desk.office, row.mechanism_id, apart=one.meeting_id)
        self._judge = DateJudge(by, screen_language())
        self.setWindowTitle(tr("Move or change"))
        self.setModal(True)
        self.scopes = {scope: QRadioButton(tr(words)) for scope, words in _SCOPES.items()}
        self._group = QButtonGroup(self)
        self.day = DayField(desk.office, tr("Day"))
        self.time = TimeField(tr("Begins at"))
        self.length = MinutesField(tr("Length"), 15, 24 * 60)
        self.venue = QLineEdit(one.venue)
        self.rule = RuleForm(working_days(desk.office))
        self.model: RowsModel[ChangeLine] = RowsModel(columns(judged=True))
        self.view = RowView(self.model, tr("Before and after"))
        self.panel = Panel(tr("Before and after"))
        self.problem = label("", "warn", wrap=True)
        self.make = Button(tr("Change the dates"), role="primary", on=self._change)
        self._fill()
        self._lay_out()
        self._connect()
        self.refresh()

    def _fill(self) -> None:
        self.day.show_day(self._one.starts.date())
        self.time.show_time(self._one.starts)
        self.length.setValue(self._one.minutes)
        self.venue.setAccessibleName(tr("Place"))
        for radio in self.scopes.values():
            self._group.addButton(radio)
        self.scopes[Scope.ONE].setChecked(True)
        self.rule.show_rule(self._row.recurrence)

    # -- layout -------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        px = look().px
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, px(8), 0)
        column.setSpacing(px(10))
        for radio in self.scopes.values():
            column.addWidget(radio)
        column.addSpacing(px(4))
        self._put_fields()
        column.addWidget(self.rule)
        column.addStretch(1)
        area = FormArea(left)
        self.panel.add(self.view)
        middle = QHBoxLayout()
        middle.setSpacing(px(24))
        middle.addWidget(area, 5)
        middle.addWidget(self.panel, 8)
        box = QVBoxLayout(self)
        box.setContentsMargins(px(24), px(16), px(24), px(16))
        box.setSpacing(px(12))
        head = tr("Move or change: {moment}", moment=moment_words(self._one.starts))
        box.addWidget(label(head, "title", wrap=True))
        said = tr("Nothing is written before you say so. Meetings that were held never move.")
        box.addWidget(label(said, "meta", wrap=True))
        box.addLayout(middle, 1)
        box.addWidget(self.problem)
        box.addWidget(hairline())
        box.addLayout(self._buttons())
        stops = [*self.scopes.values(), self.day, self.time, self.length, self.venue]
        for one, other in pairwise([*stops, *self.rule.stops, self.view, self.make]):
            QWidget.setTabOrder(one, other)
        size_within(self, px(1080), px(620))

    def _put_fields(self) -> None:
        """Puts day, time, length and place above the choices of the rule."""
        when = QHBoxLayout()
        when.setSpacing(look().px(8))
        when.addWidget(self.day, 2)
        when.addWidget(self.time, 1)
        when.addWidget(self.length, 1)
        self.rule.form.insertRow(0, tr("When"), when)
        self.rule.form.insertRow(1, tr("Place"), self.venue)

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(look().px(12))
        row.addStretch(1)
        row.addWidget(Button(tr("Leave as it is"), on=self.reject))
        row.addWidget(self.make)
        self.make.setDefault(True)
        return row

    def _connect(self) -> None:
        self._group.buttonClicked.connect(self.refresh)
        self.day.dateChanged.connect(self.refresh)
        self.time.timeChanged.connect(self.refresh)
        self.length.valueChanged.connect(self.refresh)
        self.venue.textChanged.connect(self.refresh)
        self.rule.changed.connect(self._rule_chosen)

    # -- what it says ---------------------------------------------------------------------------

    @property
    def scope(self) -> Scope:
        """How far the change reaches."""
        return next(scope for scope, radio in self.scopes.items() if radio.isChecked())

    def edit(self) -> SeriesEdit:
        """What is different from now."""
        one = self._one
        starts = datetime.combine(self.day.day, self.time.moment)
        other = starts != one.starts.replace(tzinfo=None)
        later = self.scope is not Scope.ONE
        return SeriesEdit(
            starts=starts if other or (later and one.moved) else None,
            recurrence=self.rule.recurrence if later and self._own_rule else None,
            minutes=self.length.value() if self.length.value() != one.minutes else None,
            venue=self.venue.text() if self.venue.text() != one.venue else None,
        )

    def _rule_chosen(self) -> None:
        self._own_rule = True
        self.refresh()

    def refresh(self) -> None:
        """Works the list out again; what can't be is said instead."""
        later = self.scope is not Scope.ONE
        self.rule.set_rule_shown(later)
        if later and not self._own_rule:
            self._follow()
        try:
            row, one = self._row, self._one
            found = preview_change(self._desk.office, row.id, one.slot, self.scope, self.edit())
        except NlcError as error:
            self._show((), error.sentence)
            return
        nothing = self.edit() == SeriesEdit()
        self._show(found, tr("Nothing is different yet.") if nothing else "")

    def _follow(self) -> None:
        """Shows the rule that follows from the day, until another one is chosen."""
        day = self.day.day
        moved = day != self._one.slot.date()
        rule = self._row.recurrence
        if moved:
            rule = following(rule, datetime.combine(day, self.time.moment))
        self.rule.show_rule(rule)

    def _show(self, found: Sequence[DateChange], problem: str) -> None:
        self.model.set_rows(lines_of(found, self._judge, self.length.value()))
        called = sum(1 for change in found if change.called and change.after != change.before)
        told = tr("{n} meetings need a revised notice", n=called) if called > 1 else ""
        if called == 1:
            told = tr("one meeting needs a revised notice")
        self.panel.set_title(tr("Before and after"), told)
        self.problem.setText(problem)
        set_shown(self.problem, bool(problem))
        if problem:
            self.make.refuse(problem)
        else:
            self.make.allow()

    def _change(self) -> None:
        self.make.refuse(tr("The dates are being changed."))
        job = self._desk.write(change_dates, self._row.id, self._one.slot, self.scope, self.edit())
        job.succeeded.connect(self._done)
        job.failed.connect(self.make.allow)

    def _done(self, changes: Changes) -> None:
        self.accept()
        self.changed_series.emit(changes.record)
