"""*Calendar*: the days of a year, those of the office's own among them (R-CAL-01).

Keys on a day: Enter changes an own day, Delete removes it, or takes a holiday out of the calendar
and puts it back.
"""

from collections.abc import Iterable
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from nlc_desktop.domain.jurisdictions import DayKind
from nlc_desktop.domain.operations import Changes
from nlc_desktop.i18n import tr, tr_noop
from nlc_desktop.services import calendar_days as writing
from nlc_desktop.services.drafts import CalendarDayDraft
from nlc_desktop.services.reading import calendar
from nlc_desktop.services.reading.calendar_years import CalendarRow, CalendarYear, calendar_year
from nlc_desktop.ui.day_field import screen_language
from nlc_desktop.ui.day_kinds import day_kind_word
from nlc_desktop.ui.desk import Desk
from nlc_desktop.ui.export_folder import tell_exported
from nlc_desktop.ui.preferences.day_dialog import DayDialog
from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.buttons import Button
from nlc_desktop.ui.widgets.columns import Cell, Column
from nlc_desktop.ui.widgets.labels import label
from nlc_desktop.ui.widgets.panel import Panel
from nlc_desktop.ui.widgets.row_models import RowsModel
from nlc_desktop.ui.widgets.row_view import RowView
from nlc_desktop.ui.widgets.showing import set_shown
from nlc_desktop.ui.wording import near_day, plain_day, short_day

_YEARS_BACK = 2
_ROWS = 9
_ENDINGS = (".csv", ".txt")
_KEYS = frozenset({Qt.Key.Key_Delete, Qt.Key.Key_Backspace})


class CalendarPanel(Panel):
    """The holidays of the office's state, or of another place, and what the office changed."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(tr("Calendar"))
        self._desk = desk
        self.place = QComboBox()
        self.year = QComboBox()
        self.model: RowsModel[CalendarRow] = RowsModel(_columns(), parent=self)
        self.view = RowView(self.model, tr("Days of the year"))
        self.told = label("", "small", wrap=True)
        self.add_button = Button(tr("Add a day…"), icon="plus", on=self.add_day)
        self.change_button = Button(tr("Change…"), on=self.change)
        self.take_button = Button(tr("Take out"), on=self.take_out)
        self.import_button = Button(tr("From a file…"), icon="upload", on=self._pick)
        self.export_button = Button(tr("Own days to a file…"), icon="download", on=self._save)
        self.setAcceptDrops(True)
        self._fill()
        self._lay_out()
        self._connect()
        self.refresh()
        self._scroll_to_today()

    def _fill(self) -> None:
        own = calendar.own_key(self._desk.office)
        for key, name in calendar.choices(self._desk.office, screen_language()):
            self.place.addItem(name, key)
        self.place.setCurrentIndex(max(self.place.findData(own), 0))
        self.place.setAccessibleName(tr("Calendar of"))
        self.year.setAccessibleName(tr("Year"))
        fit = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        self.place.setSizeAdjustPolicy(fit)
        self.place.setMinimumContentsLength(14)
        self._fill_years()

    def _fill_years(self) -> None:
        today = self._desk.office.today().year
        found = calendar.shipped(self.key)
        last = max(found.last_year if found else today, today + 1)
        wanted = int(self.year.currentData() or today)
        self.year.clear()
        for year in range(today - _YEARS_BACK, last + 1):
            self.year.addItem(str(year), year)
        self.year.setCurrentIndex(max(self.year.findData(wanted), 0))

    def _lay_out(self) -> None:
        px = look().px
        top = QHBoxLayout()
        top.setSpacing(px(8))
        top.addWidget(self.place, 1)
        top.addWidget(self.year)
        box = QVBoxLayout()
        box.setSpacing(px(10))
        box.addLayout(top)
        box.addWidget(self.told)
        self.add(box, padded=True)
        self.view.setFixedHeight(px(32 * (_ROWS + 1)))
        self.add(self.view, line=True)
        below = QVBoxLayout()
        below.setSpacing(px(8))
        for pieces in (
            (self.add_button, self.change_button, self.take_button),
            (self.import_button, self.export_button),
        ):
            below.addLayout(_row(pieces))
        self.add(below, line=True, padded=True)

    def _connect(self) -> None:
        self.place.activated.connect(self._choose_place)
        self.year.activated.connect(self._choose_year)
        self.view.current_changed.connect(self._allow)
        self.view.opened.connect(self.change)
        self.view.key_pressed.connect(self._typed)
        self._desk.changed.connect(self._changed)

    # -- what is shown ------------------------------------------------------------------------

    @property
    def key(self) -> str:
        """The place whose calendar is shown."""
        return str(self.place.currentData() or "")

    @property
    def shown_year(self) -> int:
        """The year that is shown."""
        return int(self.year.currentData())

    @property
    def row(self) -> CalendarRow | None:
        """The day the person is on."""
        return self.view.current

    def _choose_place(self) -> None:
        self._fill_years()
        self._choose_year()

    def _choose_year(self) -> None:
        self.refresh()
        self._scroll_to_today()

    def _scroll_to_today(self) -> None:
        """Brings what is ahead to the top of the list."""
        today = self._desk.office.today()
        ahead = [row.id for row in self.model.rows if row.until >= today]
        index = self.view.rows.index_of(ahead[0]) if ahead else self.view.rows.index(0, 0)
        self.view.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtTop)

    def _changed(self, changes: Changes) -> None:
        if changes.touches("calendar_day", "office"):
            self.refresh()

    def refresh(self) -> None:
        """Reads the year again."""
        found = calendar_year(self._desk.office, self.key, self.shown_year, screen_language())
        self.model.set_rows(found.rows if found else ())
        self.set_title(tr("Calendar"), _as_of(found) if found else "")
        self.told.setText(_estimates(found, self.shown_year) if found else "")
        set_shown(self.told, bool(self.told.text()))
        own = calendar.own_days(self._desk.office)
        if own:
            self.export_button.allow()
        else:
            self.export_button.refuse(tr("There is no day of your own yet."))
        self._allow()

    def _allow(self) -> None:
        """Buttons say why they can't act."""
        row = self.row
        own = row is not None and row.own is not None
        self.take_button.setText(_verb(row))
        self.take_button.setAccessibleName(_verb(row))
        if row is None:
            for button in (self.change_button, self.take_button):
                button.refuse(tr("Choose a day in the list first."))
            return
        self.take_button.allow()
        if own:
            self.change_button.allow()
        else:
            said = tr("The country's calendar has this day. Take it out and add your own.")
            self.change_button.refuse(said)

    def _typed(self, _row: object, key: int) -> None:
        if key in _KEYS:
            self.take_out()

    # -- what a person does ---------------------------------------------------------------------

    def add_day(self) -> DayDialog:
        """Asks for a day to add."""
        today = self._desk.office.today()
        first = today if self.shown_year == today.year else date(self.shown_year, 1, 1)
        draft = CalendarDayDraft(day=first, jurisdiction=self.key)
        return self._ask(DayDialog(self._desk, draft, parent=self.window()))

    def change(self) -> DayDialog | None:
        """Asks what is to be different of a day of the office's own."""
        row = self.row
        if row is None or row.own is None:
            return None
        own = row.own
        draft = CalendarDayDraft(
            day=own.day,
            until=own.until if own.until != own.day else None,
            kind=own.kind,
            jurisdiction=own.jurisdiction,
            name=own.name,
            name_english=own.name_english,
            source=own.source,
        )
        return self._ask(DayDialog(self._desk, draft, own.id, parent=self.window()))

    def _ask(self, dialog: DayDialog) -> DayDialog:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.taken.connect(self._go_to)
        dialog.open()
        return dialog

    def _go_to(self, record: str, year: int) -> None:
        """Shows the day that was added or changed, in its year."""
        if year != self.shown_year and self.year.findData(year) >= 0:
            self.year.setCurrentIndex(self.year.findData(year))
        self.refresh()
        self.view.go_to(record)

    def take_out(self) -> None:
        """Removes an own day; takes a holiday of the country out, or puts it back."""
        row = self.row
        if row is None:
            return
        record = row.own or row.removal
        if record is not None:
            self._desk.write(writing.remove_day, record.id)
            return
        draft = CalendarDayDraft(
            day=row.day, kind=DayKind.REMOVED, jurisdiction=self.key, name=row.name
        )
        self._desk.write(writing.add_day, draft)

    # -- files --------------------------------------------------------------------------------

    def _pick(self) -> None:
        dialog = QFileDialog(self, tr("Days of the calendar"))
        dialog.setNameFilter(tr("Lists of days (*.csv)"))
        dialog.fileSelected.connect(self.take_file)
        dialog.open()

    def take_file(self, name: str) -> None:
        """Brings in the days of a file."""
        path = Path(name)
        job = self._desk.write(writing.import_days, path)
        job.succeeded.connect(partial(self._brought, path))

    def _brought(self, path: Path, changes: Changes) -> None:
        said = tr("The days of {file} are in the calendar. Undo takes them out.", file=path.name)
        if not changes.group:
            said = tr("All days of {file} were in the calendar already.", file=path.name)
        self._desk.messages.notice(said)

    def _save(self) -> None:
        dialog = QFileDialog(self, tr("Own days to a file"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(tr("Lists of days (*.csv)"))
        dialog.setDefaultSuffix("csv")
        dialog.selectFile(tr("calendar-days.csv"))
        dialog.fileSelected.connect(self.save_file)
        dialog.open()

    def save_file(self, name: str) -> None:
        """Writes the office's own days into a file."""
        office, path = self._desk.office, Path(name)
        job = self._desk.jobs.run(lambda _: writing.export_days(office, path))
        job.succeeded.connect(partial(self._saved, path))

    def _saved(self, path: Path, count: int) -> None:
        said = tr("{n} days are in {file}.", n=count, file=path.name)
        one = tr("One day is in {file}.", file=path.name)
        tell_exported(self._desk, one if count == 1 else said, path)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent, /) -> None:
        """Welcomes a list of days."""
        if _dropped(event.mimeData()) is not None:
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent, /) -> None:
        """Brings in a list of days that is dropped."""
        path = _dropped(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            self.take_file(str(path))


def _row(pieces: Iterable[QWidget]) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(look().px(8))
    for piece in pieces:
        row.addWidget(piece)
    row.addStretch(1)
    return row


def _dropped(data: QMimeData) -> Path | None:
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return next((path for path in paths if path.suffix.casefold() in _ENDINGS), None)


def _columns() -> tuple[Column[CalendarRow], ...]:
    return (
        Column("day", tr_noop("Day"), _day, sort=lambda row: row.day.isoformat(), width=176),
        Column("name", tr_noop("Name"), _name, stretch=True),
        Column("kind", tr_noop("What it is"), _kind, width=190),
    )


def _day(row: CalendarRow) -> Cell:
    if row.until == row.day:
        words = short_day(row.day)
    else:
        words = tr(
            "{first} to {last}", first=near_day(row.day, row.until), last=plain_day(row.until)
        )
    return Cell(words, "text_2" if row.removed else "text", tooltip=words)


def _name(row: CalendarRow) -> Cell:
    name = row.name
    if row.where:
        name = tr("{name}, all of {country}", name=row.name, country=row.where)
    source = row.own.source if row.own else ""
    said = tr("{name}. Source: {source}", name=name, source=source) if source else name
    return Cell(name, "text_2" if row.removed else "text", tooltip=said, italic=row.removed)


def _kind(row: CalendarRow) -> Cell:
    if row.removed:
        return Cell(tr("taken out"), "warn")
    words = day_kind_word(row.kind)
    if row.estimated:
        words = tr("{kind}, estimate", kind=words)
    return Cell(words, "text_2", tag=tr("own") if row.own else "")


def _verb(row: CalendarRow | None) -> str:
    if row is not None and row.own is not None:
        return tr("Remove")
    return tr("Put back") if row is not None and row.removed else tr("Take out")


def _as_of(found: CalendarYear) -> str:
    if found.as_of is None:
        return tr("Holidays of {place}", place=found.place)
    return tr(
        "Holidays of {place}, data as of {day}", place=found.place, day=plain_day(found.as_of)
    )


def _estimates(found: CalendarYear, year: int) -> str:
    """How sure the year is."""
    if year > found.last_year:
        return tr(
            "The holidays of {year} are not known; the data ends with {last}.",
            year=year,
            last=found.last_year,
        )
    count = sum(row.estimated for row in found.rows)
    if not count:
        return tr("No day of {year} is an estimate.", year=year)
    if count == 1:
        return tr("One day of {year} is an estimate and may move by a day.", year=year)
    return tr("{n} days of {year} are estimates and may move by a day.", n=count, year=year)
