"""*Series*: the committees on the left, the dates of the chosen series on the right.

Keys on a date: Enter opens or prepares its meeting, P prepares, M moves or changes, Delete
cancels, R restores.
"""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from nlc_desktop.domain.operations import Changes
from nlc_desktop.domain.papers import Language, PaperSize
from nlc_desktop.domain.recurrence import Occurrence, OccurrenceState, SeriesRow
from nlc_desktop.i18n import tr
from nlc_desktop.services import series as writing
from nlc_desktop.services.reading import series as reading
from nlc_desktop.services.reading import series_judged
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.ui.desk import Desk
from nlc_desktop.ui.meetings.reason_dialog import ReasonDialog
from nlc_desktop.ui.meetings.series.change_dialog import ChangeDialog
from nlc_desktop.ui.meetings.series.dates_table import SHOWN, DateLine, DatesTable
from nlc_desktop.ui.meetings.series.editor import SeriesEditor
from nlc_desktop.ui.meetings.series.end_dialog import EndDialog
from nlc_desktop.ui.meetings.series.list_panel import SeriesLine, SeriesList
from nlc_desktop.ui.meetings.series.words import (
    cadence_sentence,
    end_words,
    overdue_words,
    series_words,
)
from nlc_desktop.ui.paper_window import PaperWindow
from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.buttons import Button
from nlc_desktop.ui.widgets.empty_state import EmptyState
from nlc_desktop.ui.widgets.labels import hairline, label
from nlc_desktop.ui.widgets.panel import Panel
from nlc_desktop.ui.widgets.showing import set_shown
from nlc_desktop.ui.widgets.sizing import size_within
from nlc_desktop.ui.wording import plain_day

if TYPE_CHECKING:
    from nlc_desktop.services.papers import PaperFile

_TABLES = ("series", "series_change", "meeting", "mechanism", "calendar_day", "member")
_MADE = frozenset({OccurrenceState.PREPARED, OccurrenceState.CALLED, OccurrenceState.HELD})


class SeriesWindow(QDialog):
    """Keeps series of meetings.

    Signals:
        meeting_asked(meeting): the person goes to a meeting of a series.
    """

    meeting_asked = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setWindowTitle(tr("Series of meetings"))
        self.setModal(True)
        self.list = SeriesList(desk)
        self.list_panel = Panel()
        self.panel = Panel()
        self.dates = DatesTable(desk, tr("Dates of the series"))
        self.rule = label("", "strong", wrap=True)
        self.told = label("", "meta", wrap=True)
        self.late = label("", "bad", wrap=True)
        self.empty = EmptyState("", tr("New series"), icon="calendar-days")
        self.prepare = Button(tr("Prepare"), role="primary", on=self._prepare)
        self.open_meeting = Button(tr("Open the meeting"), on=self._open)
        self.move_date = Button(tr("Move or change…"), on=self.change)
        self.cancel = Button(tr("Cancel the date…"), on=self._ask_reason)
        self.restore = Button(tr("Restore"), on=self._restore)
        self.new = Button(tr("New series…"), icon="plus", on=self.begin)
        self.end = Button(tr("End…"), on=self.ask_end)
        self.schedule = Button(tr("Print a year"), icon="printer")
        self.years = QMenu(self.schedule)
        self.schedule.set_menu(self.years)
        self.years.aboutToShow.connect(self._fill_years)
        self._lay_out()
        self._connect()
        self.refresh()

    # -- layout -------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        px = look().px
        self.list_panel.add(self.list)
        left = QVBoxLayout()
        left.setSpacing(px(12))
        left.addWidget(self.list_panel, 1)
        self._right = QWidget()
        right = QVBoxLayout(self._right)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(px(8))
        right.addLayout(self._head())
        self.panel.add(self.dates)
        right.addWidget(self.panel, 1)
        right.addLayout(self._acts())
        middle = QHBoxLayout()
        middle.setSpacing(px(24))
        middle.addLayout(left, 5)
        middle.addWidget(self._right, 8)
        middle.addWidget(self.empty, 8)
        box = QVBoxLayout(self)
        box.setContentsMargins(px(24), px(16), px(24), px(16))
        box.setSpacing(px(12))
        box.addWidget(label(tr("Series of meetings"), "title"))
        box.addLayout(middle, 1)
        box.addWidget(hairline())
        foot = QHBoxLayout()
        foot.setSpacing(px(12))
        foot.addWidget(self.new)
        foot.addWidget(self.schedule)
        foot.addStretch(1)
        foot.addWidget(Button(tr("Close"), on=self.accept))
        box.addLayout(foot)
        size_within(self, px(1180), px(680))

    def _head(self) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(look().px(4))
        for one in (self.rule, self.late, self.told):
            words.addWidget(one)
        row = QHBoxLayout()
        row.setSpacing(look().px(12))
        row.addLayout(words, 1)
        row.addWidget(self.end, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _acts(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(look().px(12))
        for button in (self.open_meeting, self.move_date, self.cancel, self.restore):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.prepare)
        return row

    def _connect(self) -> None:
        self.list.current_changed.connect(self._show_series)
        self.dates.current_changed.connect(self._allow)
        self.dates.opened.connect(self._open_or_prepare)
        self.dates.key_pressed.connect(self._key)
        self.empty.stepped.connect(self.begin)
        self._desk.changed.connect(self._changed)

    # -- what it shows --------------------------------------------------------------------------

    @property
    def line(self) -> SeriesLine | None:
        """The committee the person is on."""
        return self.list.current

    @property
    def row(self) -> SeriesRow | None:
        """The series the person is on."""
        return self.line.series if self.line else None

    @property
    def one(self) -> Occurrence | None:
        """The date the person is on."""
        found: DateLine | None = self.dates.current
        return found.one if found else None

    def refresh(self) -> None:
        """Reads all of it again."""
        self.list.refresh()
        self._show_series()

    def _changed(self, changes: Changes) -> None:
        if changes.touches(*_TABLES):
            self.refresh()

    def _show_series(self, *_: object) -> None:
        row, line = self.row, self.line
        set_shown(self._right, row is not None)
        set_shown(self.empty, row is None)
        if row is None or line is None:
            self._say_empty(line)
            self._allow()
            return
        office = self._desk.office
        self.panel.set_title(tr("The next twelve dates"), row.mechanism)
        self.rule.setText(series_words(row))
        view = line.cadence
        late = tr("The committee is {late}.", late=overdue_words(view)) if view else ""
        self.late.setText(late)
        set_shown(self.late, bool(view and view.overdue_days))
        cadence = cadence_sentence(view, office.today()) if view else ""
        self.told.setText(f"{cadence} {end_words(row)}".strip())
        found = reading.occurrences(office, row.id, office.today(), SHOWN)
        self.dates.show_dates(found, series_judged.facts(office, row.mechanism_id))
        if self.dates.current is None:
            self.dates.go_to_first()
        self._allow()

    def _say_empty(self, line: SeriesLine | None) -> None:
        if line is None:
            said = tr("No committee yet. Call a first meeting; then it can meet in a series.")
        else:
            said = tr(
                "“{name}” has no series yet. Begin one to see its dates.", name=line.mechanism
            )
        self.empty.sentence.setText(said)
        set_shown(self.empty.button, line is not None)

    def _allow(self, *_: object) -> None:
        one, row = self.one, self.row
        state = one.state if one else None
        made = state in _MADE
        set_shown(self.open_meeting, bool(one and one.meeting_id))
        set_shown(self.prepare, not made)
        set_shown(self.restore, state is OccurrenceState.CANCELLED)
        set_shown(self.cancel, state is not OccurrenceState.CANCELLED)
        why = self._why_not(one, row)
        for button in (self.prepare, self.move_date, self.cancel):
            if why:
                button.refuse(why)
            else:
                button.allow()
        if row is None:
            self.schedule.refuse(tr("Choose a committee that meets in a series first."))
        else:
            self.schedule.allow()
        if self.line is None:
            self.new.refuse(tr("Call a first meeting; its committee can then meet in a series."))
        else:
            self.new.allow()

    @staticmethod
    def _why_not(one: Occurrence | None, row: SeriesRow | None) -> str:
        if row is None or one is None:
            return tr("Choose a date first.")
        if not row.readable:
            return tr("The rule was written by a newer version of the program.")
        if one.state is OccurrenceState.HELD:
            return tr("This meeting was held, so it does not change.")
        if one.state is OccurrenceState.CANCELLED:
            return tr("This date was cancelled. Restore it first.")
        return ""

    # -- the year on paper ------------------------------------------------------------------------

    def _fill_years(self) -> None:
        """The years in which the series meets, this one and the next two at most."""
        self.years.clear()
        row = self.row
        if row is None:
            return
        this = self._desk.office.today().year
        last = row.until.year if row.until else this + 2
        for year in range(this, min(last, this + 2) + 1):
            self.years.addAction(str(year)).triggered.connect(partial(self.print_year, year))

    def print_year(self, year: int, *_: object) -> PaperWindow | None:
        """Shows the committee's meetings of a year as a paper, to print or to save."""
        if self.line is None:
            return None
        mechanism = self.line.mechanism_id
        window = PaperWindow(
            self._desk,
            tr("Meetings of {year}", year=str(year)),
            lambda office, language, size: _schedule(office, mechanism, year, language, size),
            parent=self,
        )
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        window.open()
        return window

    # -- what a person does -----------------------------------------------------------------------

    def begin(self) -> SeriesEditor:
        """Opens *New series* for the committee the person is on."""
        mechanism = self.line.mechanism_id if self.line else ""
        dialog = SeriesEditor(self._desk, self, mechanism=mechanism)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.begun.connect(self._go_to)
        dialog.open()
        return dialog

    def _go_to(self, series: str) -> None:
        """Makes a series the one in front."""
        self.refresh()
        self.list.go_to(series)

    def change(self) -> ChangeDialog | None:
        """Opens *Move or change* for the date the person is on."""
        row, one = self.row, self.one
        if row is None or one is None or not self.move_date.isEnabled():
            return None
        dialog = ChangeDialog(self._desk, row, one, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.changed_series.connect(self._go_to)
        dialog.open()
        return dialog

    def ask_end(self) -> EndDialog | None:
        """Opens *End of the series*."""
        if self.row is None:
            return None
        dialog = EndDialog(self._desk, self.row, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
        return dialog

    def _prepare(self) -> None:
        one = self.one
        if one is not None and self.prepare.isEnabled():
            self._desk.write(writing.prepare, one.series_id, one.slot)

    def _open(self) -> None:
        if self.one is not None and self.one.meeting_id:
            self.accept()
            self.meeting_asked.emit(self.one.meeting_id)

    def _open_or_prepare(self, *_: object) -> None:
        if self.one is not None and self.one.meeting_id:
            self._open()
        else:
            self._prepare()

    def _ask_reason(self) -> ReasonDialog | None:
        one = self.one
        if one is None or not self.cancel.isEnabled():
            return None
        day = plain_day(one.starts.date())
        dialog = ReasonDialog(
            tr("Cancel the meeting of {day}", day=day),
            tr("The date stays in the list. The reason prints in the minutes of the next meeting."),
            tr("Cancel the meeting"),
            lambda reason: self._cancel(one, reason),
            self,
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
        return dialog

    def _cancel(self, one: Occurrence, reason: str) -> None:
        self._desk.write(writing.cancel_date, one.series_id, one.slot, reason)

    def _restore(self) -> None:
        one = self.one
        if one is not None and one.state is OccurrenceState.CANCELLED:
            self._desk.write(writing.restore_date, one.series_id, one.slot)

    def _key(self, _line: object, key: int) -> None:
        runs = {
            Qt.Key.Key_P.value: self._prepare,
            Qt.Key.Key_M.value: self.change,
            Qt.Key.Key_Delete.value: self._ask_reason,
            Qt.Key.Key_R.value: self._restore,
        }
        if key in runs:
            runs[key]()


def _schedule(
    office: OpenOffice, mechanism: str, year: int, language: Language, size: PaperSize
) -> "PaperFile":
    """The year's schedule; typesetting is loaded with the first paper."""
    from nlc_desktop.services.schedule_papers import make_schedule  # noqa: PLC0415

    return make_schedule(office, mechanism, year, language, size)
