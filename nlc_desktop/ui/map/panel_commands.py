"""The commands of grid, table, towers, maps and papers of the Map room, and what they do."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from nlc_desktop.i18n import tr, tr_noop
from nlc_desktop.ui.commands import Command, Commands, Menu
from nlc_desktop.ui.desk import Desk, RoomKey
from nlc_desktop.ui.linking.types_dialog import LinkTypesDialog
from nlc_desktop.ui.map.map_state import MapState, View
from nlc_desktop.ui.map.maps_dialog import MapsDialog
from nlc_desktop.ui.map.panels import Panels

_ROOM = RoomKey.MAP.value

PANEL_COMMANDS = (
    Command("map.score", tr_noop("&Power and interest…"), Menu.EDIT, "Ctrl+Shift+S", _ROOM, 3),
    Command("map.types", tr_noop("&Types of link…"), Menu.EDIT, "", _ROOM, 4),
    Command("map.maps", tr_noop("&Maps…"), Menu.EDIT, "Ctrl+Shift+M", _ROOM, 4),
    Command("map.grid", tr_noop("To the &grid"), Menu.GO, "Ctrl+G", _ROOM, 3),
    Command("map.table", tr_noop("To the &table"), Menu.GO, "Ctrl+T", _ROOM, 3),
    Command(
        "map.towers",
        tr_noop("&Influence and goals"),
        Menu.VIEW,
        "Ctrl+Shift+I",
        _ROOM,
        3,
        checkable=True,
    ),
    Command(
        "map.sectors", tr_noop("Se&ctors in the legend"), Menu.VIEW, "", _ROOM, 3, checkable=True
    ),
)
"""Bound by `bind_panels`; *Draw* lists them too."""


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
