"""The commands of the Actions room, as the menus and the shortcut card list them."""

from nlc_desktop.i18n import tr_noop
from nlc_desktop.ui.commands import Command, Menu
from nlc_desktop.ui.desk import RoomKey

_ROOM = RoomKey.ACTIONS.value

COMMANDS = (
    Command("action.new", tr_noop("New &action"), Menu.INSERT, "Insert", _ROOM, 1),
    Command("action.open", tr_noop("Action: &open"), Menu.EDIT, "Alt+1", _ROOM, 2),
    Command("action.done", tr_noop("Action: &done"), Menu.EDIT, "Alt+2", _ROOM, 2),
    Command("action.date", tr_noop("Action: &new date…"), Menu.EDIT, "Alt+3", _ROOM, 2),
    Command("action.forward", tr_noop("Action: &bring forward…"), Menu.EDIT, "Alt+4", _ROOM, 2),
    Command("action.cancel", tr_noop("Action: &cancelled"), Menu.EDIT, "", _ROOM, 2),
    Command("action.remove", tr_noop("Remo&ve the action"), Menu.EDIT, "Ctrl+Del", _ROOM, 3),
    Command("action.filter", tr_noop("&Filter the list"), Menu.VIEW, "Ctrl+F", _ROOM, 2),
)
"""Bound by the room when it is built (`ActionsPage.bind`)."""
