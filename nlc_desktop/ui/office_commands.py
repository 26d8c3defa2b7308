"""The commands of an open office that belong to no room; the house binds them."""

from nlc_desktop.i18n import tr_noop
from nlc_desktop.ui.commands import FRAME, Command, Menu

OFFICE_COMMANDS = (
    Command("home.call", tr_noop("&Call a meeting…"), Menu.FILE, "Ctrl+M", FRAME, 1),
    Command("home.minutes", tr_noop("&Take minutes"), Menu.FILE, "F5", FRAME, 1),
    Command("file.import", tr_noop("&Import contacts…"), Menu.FILE, "Ctrl+I", FRAME, 5),
    Command(
        "file.export_csv", tr_noop("Export contacts for &spreadsheets…"), Menu.FILE, "", FRAME, 5
    ),
    Command("file.export_cards", tr_noop("Export contacts as &cards…"), Menu.FILE, "", FRAME, 5),
    Command("file.backup", tr_noop("Make a &backup now"), Menu.FILE, "", FRAME, 7),
    Command(
        "view.projector", tr_noop("&Projector view"), Menu.VIEW, "F6", section=6, checkable=True
    ),
    Command("view.larger", tr_noop("&Larger text"), Menu.VIEW, "Ctrl++", FRAME, 7),
    Command("view.smaller", tr_noop("&Smaller text"), Menu.VIEW, "Ctrl+-", FRAME, 7),
    Command("view.usual", tr_noop("&Usual text size"), Menu.VIEW, "Ctrl+0", FRAME, 7),
    Command("view.system", tr_noop("Colours like the s&ystem"), Menu.VIEW, "", FRAME, 8),
    Command("view.light", tr_noop("L&ight"), Menu.VIEW, "", FRAME, 8),
    Command("view.dark", tr_noop("&Dark"), Menu.VIEW, "", FRAME, 8),
    Command("view.contrast", tr_noop("&High contrast"), Menu.VIEW, "", FRAME, 8),
    Command("help.guide", tr_noop("First &meeting in five steps"), Menu.HELP, "", FRAME, 7),
    Command("help.about", tr_noop("&About NLC Desktop"), Menu.HELP, "", FRAME, 9),
    Command("file.other", tr_noop("Open another &workspace…"), Menu.FILE, "", FRAME, 7),
)
"""What can be done from anywhere in an open office."""
