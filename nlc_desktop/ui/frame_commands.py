"""The commands of the frame itself; what they do is bound by the window and the roof.

The roof binds ``file.lock``, ``edit.undo`` and ``edit.redo``.
"""

from nlc_desktop.i18n import tr_noop
from nlc_desktop.ui.commands import FRAME, Command, Menu

FRAME_COMMANDS = (
    Command("file.lock", tr_noop("&Lock"), Menu.FILE, "Ctrl+L", section=8),
    Command("file.quit", tr_noop("&Quit"), Menu.FILE, "Ctrl+Q", section=9),
    Command("edit.undo", tr_noop("Undo"), Menu.EDIT, "Ctrl+Z"),
    Command("edit.redo", tr_noop("Redo"), Menu.EDIT, "Ctrl+Y", also="Ctrl+Shift+Z"),
    Command("go.search", tr_noop("&Search"), Menu.GO, "Ctrl+K", FRAME, section=8),
    Command(
        "go.next_pane", tr_noop("Next part of the window"), Menu.GO, "Ctrl+F6", FRAME, section=9
    ),
    Command(
        "go.previous_pane",
        tr_noop("Previous part of the window"),
        Menu.GO,
        "Ctrl+Shift+F6",
        FRAME,
        section=9,
    ),
    Command("help.shortcuts", tr_noop("&Shortcut card"), Menu.HELP, "F1", section=8),
)
