"""What stands beside the canvas: the grid, the table, and the panels of the right column."""

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from nlc_desktop.ui.desk import Desk
from nlc_desktop.ui.map.gaps_panel import GapsPanel
from nlc_desktop.ui.map.grid_panel import GridPanel
from nlc_desktop.ui.map.legend_view import LegendView
from nlc_desktop.ui.map.map_state import MapState
from nlc_desktop.ui.map.table_panel import TablePanel
from nlc_desktop.ui.map.towers_panel import TowersPanel
from nlc_desktop.ui.widgets.showing import set_shown


@dataclass(frozen=True)
class Panels:
    """The parts the page lays out; each listens to the state by itself."""

    grid: GridPanel
    """Power and interest; in the right column, or the whole page when alone."""
    table: TablePanel
    """The map as a table; below the canvas, or the whole page when alone."""
    gaps: GapsPanel
    """What is missing, in sentences."""
    towers: TowersPanel
    """Influence and goals; stands in the right column while it is asked for."""
    side: tuple[QWidget, ...] = ()
    """What stands in the right column below the grid, from the top."""
    legend: LegendView | None = None
    """Stands under the canvas; the page says what is drawn."""

    def show_towers(self, *, shown: bool) -> None:
        """Shows influence and goals instead of the other panels below the grid, or these again."""
        for panel in self.side:
            set_shown(panel, shown is (panel is self.towers))
        if shown:
            self.towers.refresh()


def build_panels(desk: Desk, state: MapState) -> Panels:
    """The panels of a page."""
    towers = TowersPanel(desk, state)
    towers.hide()
    gaps = GapsPanel(desk, state)
    grid, table = GridPanel(desk, state), TablePanel(desk, state)
    return Panels(grid, table, gaps, towers, (gaps, towers), LegendView())
