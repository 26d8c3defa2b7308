"""The commands of the Stakeholders room, as the menus and the shortcut card list them."""

from nlc_desktop.i18n import tr_noop
from nlc_desktop.ui.commands import Command, Menu
from nlc_desktop.ui.desk import RoomKey

_ROOM = RoomKey.STAKEHOLDERS.value

COMMANDS = (
    Command("stakeholder.new", tr_noop("New &organisation"), Menu.INSERT, "Insert", _ROOM, 1),
    Command("stakeholder.post", tr_noop("New &post"), Menu.INSERT, "Ctrl+Shift+P", _ROOM, 1),
    Command("stakeholder.holder", tr_noop("Name a &holder…"), Menu.INSERT, "Ctrl+H", _ROOM, 1),
    Command("stakeholder.contact", tr_noop("&Contact"), Menu.INSERT, "Ctrl+Shift+C", _ROOM, 1),
    Command("stakeholder.link", tr_noop("&Link to…"), Menu.INSERT, "Ctrl+J", _ROOM, 1),
    Command("stakeholder.confirm", tr_noop("&Confirm details today"), Menu.EDIT, "", _ROOM, 2),
    Command("stakeholder.remove", tr_noop("Remo&ve"), Menu.EDIT, "Ctrl+Del", _ROOM, 2),
    Command("stakeholder.filter", tr_noop("&Filter the list"), Menu.VIEW, "Ctrl+F", _ROOM, 2),
    Command("stakeholder.alone", tr_noop("Record alone"), Menu.VIEW, "Ctrl+Return", _ROOM, 2),
    Command("stakeholder.history", tr_noop("&History of the record"), Menu.VIEW, "", _ROOM, 2),
)
"""Bound by the room when it is built (`StakeholdersPage.bind`)."""
