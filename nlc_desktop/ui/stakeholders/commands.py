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
    Command("stakeholder.doubles", tr_noop("Look for &doubles…"), Menu.EDIT, "", _ROOM, 2),
    Command("stakeholder.merge", tr_noop("&Merge the two selected…"), Menu.EDIT, "", _ROOM, 2),
    Command("stakeholder.reviews", tr_noop("Re&views…"), Menu.VIEW, "Ctrl+Shift+R", _ROOM, 2),
    Command("stakeholder.held", tr_noop("&Who held a post on a day…"), Menu.VIEW, "", _ROOM, 2),
    Command("stakeholder.map", tr_noop("Show on the &map"), Menu.GO, "Ctrl+Shift+G", _ROOM, 2),
    Command("stakeholder.phone", tr_noop("Print &phone round…"), Menu.FILE, "", _ROOM, 3),
    Command("stakeholder.handover", tr_noop("Print &handover of a post…"), Menu.FILE, "", _ROOM, 3),
    Command(
        "stakeholder.access",
        tr_noop("Print what is &kept about a person…"),
        Menu.FILE,
        "",
        _ROOM,
        3,
    ),
    Command("stakeholder.erase", tr_noop("&Erase a person for good…"), Menu.EDIT, "", _ROOM, 3),
    Command("stakeholder.remove", tr_noop("Remo&ve"), Menu.EDIT, "Ctrl+Del", _ROOM, 2),
    Command("stakeholder.filter", tr_noop("&Filter the list"), Menu.VIEW, "Ctrl+F", _ROOM, 2),
    Command("stakeholder.alone", tr_noop("Record alone"), Menu.VIEW, "Ctrl+Return", _ROOM, 2),
    Command("stakeholder.history", tr_noop("&History of the record"), Menu.VIEW, "", _ROOM, 2),
)
"""Bound by the room when it is built (`StakeholdersPage.bind`)."""
