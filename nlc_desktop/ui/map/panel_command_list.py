"""The commands of grid, table, towers and maps of the Map room, for the menus."""

from nlc_desktop.i18n import tr_noop
from nlc_desktop.ui.commands import Command, Menu
from nlc_desktop.ui.desk import RoomKey

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
"""Bound by `panel_commands.bind_panels`; *Draw* lists them too."""
