"""A table of dates with what speaks against each."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from nlc_desktop.domain.recurrence import Occurrence
from nlc_desktop.domain.scheduling import DateFacts, JudgedDate
from nlc_desktop.i18n import tr_noop
from nlc_desktop.services.reading import series_judged
from nlc_desktop.ui.day_field import screen_language
from nlc_desktop.ui.desk import Desk
from nlc_desktop.ui.meetings.series.words import (
    against_cell,
    day_cell,
    state_cell,
    time_cell,
)
from nlc_desktop.ui.widgets.columns import Column
from nlc_desktop.ui.widgets.row_models import RowsModel
from nlc_desktop.ui.widgets.row_view import RowView

SHOWN = 12
"""How many dates are shown ahead (A23)."""


@dataclass(frozen=True, slots=True)
class DateLine:
    """One date in the table."""

    one: Occurrence
    judged: JudgedDate

    @property
    def id(self) -> str:
        """What it is known by."""
        return f"{self.one.series_id}/{self.one.slot.isoformat()}"


def _columns(*, states: bool) -> tuple[Column[DateLine], ...]:
    told: tuple[Column[DateLine], ...] = (
        Column("day", tr_noop("Day"), lambda line: day_cell(line.one), width=148),
        Column("time", tr_noop("Time"), lambda line: time_cell(line.one), width=96),
        Column(
            "against",
            tr_noop("What speaks against it"),
            lambda line: against_cell(line.judged, line.one.reason),
            stretch=True,
        ),
    )
    state = Column[DateLine](
        "state", tr_noop("State"), lambda line: state_cell(line.one), width=176
    )
    return (*told[:2], state, told[2]) if states else told


class DatesTable(RowView):
    """The dates of a series, there or to be, in the order they take place."""

    def __init__(
        self, desk: Desk, name: str, *, states: bool = True, parent: QWidget | None = None
    ) -> None:
        lines: RowsModel[DateLine] = RowsModel(_columns(states=states))
        super().__init__(lines, name, parent=parent)
        self.lines = lines
        self._desk = desk

    def show_dates(self, found: Sequence[Occurrence], by: DateFacts) -> None:
        """Shows dates, judged by what is known of who is asked."""
        judged = series_judged.judged(self._desk.office, by, found, screen_language())
        self.lines.set_rows([DateLine(one, said) for one, said in zip(found, judged, strict=True)])
