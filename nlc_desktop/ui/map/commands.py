"""The commands of the Map room, as the menus and the shortcut card list them.

Keys of one letter belong to the canvas alone, so that typing elsewhere stays typing:
`CANVAS_KEYS` names their commands.
"""

from nlc_desktop.i18n import tr_noop
from nlc_desktop.ui.commands import Command, Menu
from nlc_desktop.ui.desk import RoomKey

_ROOM = RoomKey.MAP.value

COMMANDS = (Command("map.new", tr_noop("&New organisation here"), Menu.INSERT, "N", _ROOM, 1),)
"""Bound by the room when it is built (`MapPage.bind`)."""
