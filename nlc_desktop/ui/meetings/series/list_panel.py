"""Committees with their series: how each meets, and whether it is late."""

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from nlc_desktop.domain.cadence import CadenceView
from nlc_desktop.domain.recurrence import SeriesRow
from nlc_desktop.i18n import tr, tr_noop
from nlc_desktop.services.reading import meetings as meeting_reading
from nlc_desktop.services.reading import series as reading
from nlc_desktop.ui.desk import Desk
from nlc_desktop.ui.meetings.series.words import cadence_cell, rule_words
from nlc_desktop.ui.widgets.columns import Cell, Column
from nlc_desktop.ui.widgets.row_models import RowsModel
from nlc_desktop.ui.widgets.row_view import RowView

_ROW = 48


@dataclass(frozen=True, slots=True)
class SeriesLine:
    """A series in the list, or a committee that has none."""

    mechanism_id: str
    mechanism: str
    cadence: CadenceView | None
    series: SeriesRow | None

    @property
    def id(self) -> str:
        """What it is known by."""
        return self.series.id if self.series else self.mechanism_id


def _name(line: SeriesLine) -> Cell:
    row = line.series
    if row is None:
        return Cell(line.mechanism, second=tr("No series yet"))
    second = rule_words(row.recurrence) if row.readable else tr("Rule of a newer version")
    return Cell(line.mechanism, second=second, tooltip=f"{line.mechanism}\n{second}")


def _columns() -> tuple[Column[SeriesLine], ...]:
    return (
        Column("name", tr_noop("Committee"), _name, stretch=True),
        Column("cadence", tr_noop("Cadence"), lambda line: cadence_cell(line.cadence), width=160),
    )


class SeriesList(RowView):
    """All series and all committees without one."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        lines: RowsModel[SeriesLine] = RowsModel(_columns())
        super().__init__(lines, tr("Committees and their series"), row_height=_ROW, parent=parent)
        self.lines = lines
        self._desk = desk

    def refresh(self) -> None:
        """Reads the list again; the row a person is on stays."""
        office = self._desk.office
        kept = reading.cadences(office)
        rows = reading.series(office)
        have = {row.mechanism_id for row in rows}
        lines = [
            SeriesLine(row.mechanism_id, row.mechanism, kept.get(row.mechanism_id), row)
            for row in rows
        ]
        lines += [
            SeriesLine(row.id, row.public_name, kept.get(row.id), None)
            for row in meeting_reading.mechanisms(office)
            if row.id not in have
        ]
        lines.sort(key=lambda line: (line.mechanism.casefold(), line.series is None))
        self.lines.set_rows(lines)
        if self.current is None:
            self.go_to_first()
