"""Who is at the table: sectors by level against the checklist of the country pack."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QAbstractItemView, QVBoxLayout, QWidget

from nlc_desktop.domain.coverage import CoverageCell, CoverageLine, CoverageState, CoverageView
from nlc_desktop.domain.stakeholders import Level
from nlc_desktop.i18n import tr, tr_noop
from nlc_desktop.ui.day_field import screen_language
from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.banner import Banner
from nlc_desktop.ui.widgets.columns import Cell, Column, Mark
from nlc_desktop.ui.widgets.row_models import RowsModel
from nlc_desktop.ui.widgets.row_view import RowView
from nlc_desktop.ui.words import level_shape, level_word, sector_word

_SECTOR, _WIDE = 132, 46


class CoverageList(QWidget):
    """A row for each sector, in it the shape of each level with how many there are.

    Enter or a double click on a row shows its organisations; a missing level stands in amber
    with a triangle. What the checklist means by a sector is in the tooltip.
    """

    def __init__(self, show: Callable[[tuple[str, ...]], object]) -> None:
        super().__init__()
        self._show = show
        self.model: RowsModel[CoverageLine] = RowsModel(
            _columns(), key=lambda line: line.sector.value, parent=self
        )
        self.view = RowView(self.model, tr("Coverage by sector and level"))
        self.view.header().hide()
        self.view.set_sortable(sortable=False)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.view.opened.connect(self._open)
        self.said = Banner(square=True)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.said)
        box.addWidget(self.view, 1)
        self.setMinimumHeight(look().px(96))

    def show_coverage(self, found: CoverageView) -> None:
        """Shows another coverage."""
        self.said.say("\n".join(found.sentences()))
        wanted = [line for line in found.lines if line.entry is not None or line.nodes]
        self.model.set_rows(wanted)

    def _open(self, row: Any) -> None:
        if isinstance(row, CoverageLine) and row.nodes:
            self._show(row.nodes)


def _columns() -> tuple[Column[CoverageLine], ...]:
    return (
        Column("sector", tr_noop("Sector"), _sector, width=_SECTOR),
        *(_level_column(at, level) for at, level in enumerate(Level)),
    )


def _sector(line: CoverageLine) -> Cell:
    missing = [
        level_word(cell.level).lower() for cell in line.cells if cell.state is CoverageState.MISSING
    ]
    word = sector_word(line.sector)
    spoken = (
        tr("{sector}: missing at {levels}", sector=word, levels=", ".join(missing))
        if missing
        else tr("{sector}: nobody missing", sector=word)
    )
    meant = line.entry.names.spoken(screen_language()) if line.entry is not None else ""
    return Cell(word, tooltip="\n".join(part for part in (spoken, meant) if part), spoken=spoken)


def _level_column(at: int, level: Level) -> Column[CoverageLine]:
    def says(line: CoverageLine) -> Cell:
        return _cell(line, line.cells[at])

    return Column(level.value, tr_noop("Level"), says, width=_WIDE)


def _cell(line: CoverageLine, cell: CoverageCell) -> Cell:
    where = tr("{sector}, {level}", sector=sector_word(line.sector), level=level_word(cell.level))
    if cell.state is CoverageState.PRESENT:
        said = tr("{where}: {n} on the map, {linked} linked to you", n=len(cell.nodes),
                  where=where, linked=len(cell.linked))  # fmt: skip
        mark = Mark(level_shape(cell.level), size=12, gap=4)
        return Cell(str(len(cell.nodes)), "text_2", mark, tooltip=said, spoken=said)
    if cell.state is CoverageState.MISSING:
        said = tr("{where}: nobody yet", where=where)
        mark = Mark("triangle-alert", "warn", 12, 4)
        return Cell("0", "warn", mark, tooltip=said, spoken=said)
    said = tr("{where}: nobody needed", where=where)
    return Cell("", "text_2", tooltip=said, spoken=said)
