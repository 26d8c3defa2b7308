"""What the commands of grid, table, towers and maps do."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from nlc_desktop.i18n import tr
from nlc_desktop.ui.commands import Commands
from nlc_desktop.ui.desk import Desk
from nlc_desktop.ui.linking.types_dialog import LinkTypesDialog
from nlc_desktop.ui.map.map_state import MapState, View
from nlc_desktop.ui.map.maps_dialog import MapsDialog
from nlc_desktop.ui.map.panel_command_list import PANEL_COMMANDS
from nlc_desktop.ui.map.panels import Panels

__all__ = ["PANEL_COMMANDS", "bind_panels"]


def bind_panels(commands: Commands, panels: Panels, desk: Desk, state: MapState) -> None:
    """Says what the commands of the panels do."""

    def score() -> None:
        if panels.grid.organisation:
            panels.grid.score_current()
        else:
            desk.messages.notice(tr("Select an organisation first."))

    def to_grid() -> None:
        if View.GRID not in state.views:
            state.view({*state.views, View.GRID} - {View.TABLE})
        panels.grid.take_focus()

    def to_table() -> None:
        if View.TABLE not in state.views:
            state.view((View.TABLE,))
        panels.table.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def towers() -> None:
        shown = commands.action("map.towers").isChecked()
        panels.show_towers(shown=shown)

    def sectors() -> None:
        if panels.legend is not None:
            panels.legend.show_sectors(shown=commands.action("map.sectors").isChecked())

    window = panels.grid.window
    commands.bind("map.score", score)
    commands.bind("map.types", lambda: _open(LinkTypesDialog(desk, window())))
    commands.bind("map.maps", lambda: _open(MapsDialog(desk, state, window())))
    commands.bind("map.grid", to_grid)
    commands.bind("map.table", to_table)
    commands.bind("map.towers", towers)
    commands.bind("map.sectors", sectors)


def _open(dialog: QDialog) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
