"""The commands of the Programmes room, as the menus and the shortcut card list them."""

from nlc_desktop.i18n import tr_noop
from nlc_desktop.ui.commands import Command, Menu
from nlc_desktop.ui.desk import RoomKey

_ROOM = RoomKey.PROGRAMMES.value

COMMANDS = (
    Command("programme.new", tr_noop("New &programme"), Menu.INSERT, "Insert", _ROOM, 1),
    Command("programme.remove", tr_noop("Remo&ve the programme"), Menu.EDIT, "Ctrl+Del", _ROOM, 2),
    Command("programme.filter", tr_noop("&Filter the list"), Menu.VIEW, "Ctrl+F", _ROOM, 2),
    Command("programme.history", tr_noop("&History of the programme"), Menu.VIEW, "", _ROOM, 2),
)
"""Bound by the room when it is built (`ProgrammesPage.bind`)."""
