"""What stands beside the canvas: the grid, the table, and the panels of the right column."""

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from nlc_desktop.i18n import tr
from nlc_desktop.ui.desk import Desk
from nlc_desktop.ui.map.map_state import MapState
from nlc_desktop.ui.widgets.panel import Panel


@dataclass(frozen=True)
class Panels:
    """The parts the page lays out; each listens to the state by itself."""

    grid: QWidget
    """Power and interest; in the right column, or the whole page when alone."""
    table: QWidget
    """The map as a table; below the canvas, or the whole page when alone."""
    side: tuple[QWidget, ...] = ()
    """What stands in the right column below the grid, from the top."""


def build_panels(desk: Desk, state: MapState) -> Panels:
    """The panels of a page."""
    return Panels(Panel(tr("Power and interest")), Panel(tr("Table")))
