"""The commands of the Meetings room, as the menus and the shortcut card list them."""

from nlc_desktop.i18n import tr_noop
from nlc_desktop.ui.commands import Command, Menu
from nlc_desktop.ui.desk import RoomKey

_ROOM = RoomKey.MEETINGS.value

COMMANDS = (
    Command("meeting.item", tr_noop("Agenda &item"), Menu.INSERT, "Insert", _ROOM, 1),
    Command("meeting.break", tr_noop("&Break"), Menu.INSERT, "Ctrl+B", _ROOM, 1),
    Command("meeting.guest", tr_noop("&Guest"), Menu.INSERT, "Ctrl+Shift+G", _ROOM, 1),
    Command("meeting.slip", tr_noop("Reply s&lip…"), Menu.INSERT, "Ctrl+Shift+R", _ROOM, 2),
    Command("meeting.replies", tr_noop("Take in &replies…"), Menu.FILE, "", _ROOM, 4),
    Command("meeting.paste", tr_noop("Paste repl&ies…"), Menu.FILE, "", _ROOM, 4),
    Command("meeting.chase", tr_noop("C&hase list…"), Menu.VIEW, "Ctrl+Shift+C", _ROOM, 3),
    Command("meeting.up", tr_noop("Move up"), Menu.EDIT, "Alt+Up", _ROOM, 2),
    Command("meeting.down", tr_noop("Move down"), Menu.EDIT, "Alt+Down", _ROOM, 2),
    Command("meeting.details", tr_noop("&Details of the meeting…"), Menu.EDIT, "", _ROOM, 3),
    Command("meeting.call", tr_noop("&Letters of the call…"), Menu.FILE, "", _ROOM, 3),
    Command("meeting.print", tr_noop("&Print…"), Menu.FILE, "Ctrl+P", _ROOM, 3),
    Command("meeting.export", tr_noop("&Export the meeting…"), Menu.FILE, "", _ROOM, 3),
    Command("meeting.next_tab", tr_noop("Next tab"), Menu.VIEW, "Ctrl+Tab", _ROOM, 2),
    Command("meeting.previous_tab", tr_noop("Previous tab"), Menu.VIEW, "Ctrl+Shift+Tab", _ROOM, 2),
    Command("meeting.series", tr_noop("&Series of meetings…"), Menu.GO, "", _ROOM, 3),
    Command("meeting.list", tr_noop("All meetings"), Menu.GO, "Alt+Left", _ROOM, 3),
)
"""Bound by the room when it is built (`MeetingsRoom.bind`)."""
