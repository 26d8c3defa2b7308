"""The commands of minutes mode, for the menus and the shortcut card."""

from nlc_desktop.i18n import tr_noop
from nlc_desktop.ui.commands import Command, Menu
from nlc_desktop.ui.desk import RoomKey

_HERE = RoomKey.MINUTES

NOTE, DECISION, ACTION = "minutes.note", "minutes.decision", "minutes.action"
WALK_IN, PAD, FINISH = "minutes.walk_in", "minutes.pad", "minutes.finish"
NEXT, PREVIOUS = "minutes.next", "minutes.previous"
ROOM, LINES = "minutes.attendance", "minutes.lines"

COMMANDS = (
    Command(NOTE, tr_noop("Line is a &note"), Menu.INSERT, "Ctrl+1", _HERE, 5),
    Command(DECISION, tr_noop("Line is a &decision"), Menu.INSERT, "Ctrl+2", _HERE, 5),
    Command(ACTION, tr_noop("Line is an &action"), Menu.INSERT, "Ctrl+3", _HERE, 5),
    Command(WALK_IN, tr_noop("&Walk-in"), Menu.INSERT, "Ctrl+5", _HERE, 5),
    Command(PAD, tr_noop("My &pad"), Menu.VIEW, "Ctrl+4", _HERE, 5),
    Command(ROOM, tr_noop("Go to the a&ttendance"), Menu.GO, "Ctrl+6", _HERE, 5),
    Command(LINES, tr_noop("Go to the &lines"), Menu.GO, "Ctrl+7", _HERE, 5),
    Command(PREVIOUS, tr_noop("&Previous item"), Menu.GO, "Ctrl+Up", _HERE, 5),
    Command(NEXT, tr_noop("&Next item"), Menu.GO, "Ctrl+Down", _HERE, 5),
    Command(FINISH, tr_noop("&Finish the minutes…"), Menu.FILE, "Esc", _HERE, 1),
)
