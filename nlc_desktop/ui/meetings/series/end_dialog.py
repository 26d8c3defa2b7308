"""*End the series*: after which day, and which prepared meetings that calls off (A22)."""

from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QRadioButton, QWidget

from nlc_desktop.domain.recurrence import DateChange, SeriesRow
from nlc_desktop.i18n import tr
from nlc_desktop.services.series import end_series, preview_end
from nlc_desktop.ui.day_field import DayField
from nlc_desktop.ui.desk import Desk
from nlc_desktop.ui.dialogs import SpeakingDialog
from nlc_desktop.ui.meetings.series.change_dialog import ChangeLine, columns, lines_of
from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.buttons import Button
from nlc_desktop.ui.widgets.panel import Panel
from nlc_desktop.ui.widgets.row_models import RowsModel
from nlc_desktop.ui.widgets.row_view import RowView
from nlc_desktop.ui.widgets.showing import set_shown


class EndDialog(SpeakingDialog):
    """Ends a series after a day, or leaves it open."""

    def __init__(self, desk: Desk, row: SeriesRow, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("End of the series"),
            tr("Meetings that were held stay as they are."),
            icon="calendar-days",
            role="accent",
            parent=parent,
        )
        self._desk, self._row = desk, row
        self.after = QRadioButton(tr("The series ends after"))
        self.open_end = QRadioButton(tr("The series goes on without an end"))
        self.day = DayField(desk.office, tr("Last day of the series"))
        self.model: RowsModel[ChangeLine] = RowsModel(columns())
        self.view = RowView(self.model, tr("Meetings that would be called off"))
        self.told = Panel(tr("Prepared meetings that would be called off"))
        self.reason = QLineEdit()
        self.make = Button(tr("Set the end"), role="primary", on=self._end)
        self._lay_out()
        self.after.toggled.connect(self.refresh)
        self.day.dateChanged.connect(self.refresh)
        self.reason.textChanged.connect(self._allow)
        self.refresh()

    def _lay_out(self) -> None:
        px = look().px
        self.after.setChecked(True)
        self.day.show_day(self._row.until or self._desk.office.today())
        self.reason.setPlaceholderText(tr("Why? The reason prints in the next minutes."))
        self.reason.setAccessibleName(tr("Reason"))
        self.view.setFixedHeight(px(150))
        self.told.add(self.view)
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addWidget(self.after)
        row.addWidget(self.day, 1)
        self.body.addLayout(row)
        self.body.addWidget(self.open_end)
        for piece in (self.told, self.reason):
            self.body.addWidget(piece)
        self.make.setDefault(True)
        self.buttons.addStretch(1)
        self.buttons.addWidget(Button(tr("Leave as it is"), on=self.reject))
        self.buttons.addWidget(self.make)
        self.setMinimumWidth(px(680))

    @property
    def last(self) -> date | None:
        """The last day, or nothing for an open end."""
        return self.day.day if self.after.isChecked() else None

    def refresh(self) -> None:
        """Shows what the end would call off."""
        self.day.setEnabled(self.after.isChecked())
        found: tuple[DateChange, ...] = ()
        if self.last is not None:
            found = preview_end(self._desk.office, self._row.id, self.last)
        self.model.set_rows(lines_of(found))
        for piece in (self.told, self.reason):
            set_shown(piece, bool(found))
        self._allow()
        self.adjustSize()

    def _allow(self) -> None:
        if self.model.rows and not self.reason.text().strip():
            self.make.refuse(tr("Say why the meetings are called off."))
        else:
            self.make.allow()

    def _end(self) -> None:
        self.make.refuse(tr("The end is being set."))
        job = self._desk.write(end_series, self._row.id, self.last, self.reason.text())
        job.succeeded.connect(self.accept)
        job.failed.connect(self._allow)
