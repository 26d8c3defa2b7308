"""The room: the canvas, and beside it grid, table and panels of the same map."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from nlc_desktop.i18n import tr
from nlc_desktop.ui.commands import Commands
from nlc_desktop.ui.desk import Desk
from nlc_desktop.ui.map.map_state import MapState
from nlc_desktop.ui.map.panels import build_panels
from nlc_desktop.ui.split import ListAndSide
from nlc_desktop.ui.widgets.page import Page
from nlc_desktop.ui.widgets.panel import Panel


class MapPage(Page):
    """Who works with whom."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(tr("Map"))
        self._desk = desk
        self.state = MapState(desk.office.today(), self)
        self.panels = build_panels(desk, self.state)
        self._side = QWidget()
        column = QVBoxLayout(self._side)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.panels.grid)
        for panel in self.panels.side:
            column.addWidget(panel)
        self.body.addWidget(ListAndSide(Panel(), self._side, 68), 1)

    def bind(self, commands: Commands) -> None:
        """Says what the room's commands do."""
