"""The commands of the Map room, as the menus and the shortcut card list them.

Keys of one sign belong to the canvas alone, so that typing elsewhere stays typing: the page gives
the actions of `CANVAS` to it, with keys that hold only while it has the focus.
"""

from dataclasses import dataclass

from nlc_desktop.i18n import tr_noop
from nlc_desktop.ui.commands import Command, Menu
from nlc_desktop.ui.desk import RoomKey

_ROOM = RoomKey.MAP.value

_DRAW = (
    Command("map.new", tr_noop("&New organisation here"), Menu.INSERT, "N", _ROOM, 1),
    Command("map.connect", tr_noop("&Connect with…"), Menu.INSERT, "C", _ROOM, 1),
    Command("map.connect_named", tr_noop("Connect by na&me…"), Menu.INSERT, "M", _ROOM, 1),
    Command("map.rename", tr_noop("&Rename in place"), Menu.EDIT, "F2", _ROOM, 2),
    Command("map.pin", tr_noop("&Pin or let go"), Menu.EDIT, "P", _ROOM, 2),
    Command("map.remove", tr_noop("Remo&ve from the map"), Menu.EDIT, "Del", _ROOM, 2),
    Command("map.left", tr_noop("Move left"), Menu.EDIT, "Alt+Left", _ROOM, 3),
    Command("map.right", tr_noop("Move right"), Menu.EDIT, "Alt+Right", _ROOM, 3),
    Command("map.up", tr_noop("Move up"), Menu.EDIT, "Alt+Up", _ROOM, 3),
    Command("map.down", tr_noop("Move down"), Menu.EDIT, "Alt+Down", _ROOM, 3),
    Command("map.select_all", tr_noop("Select &all"), Menu.EDIT, "Ctrl+A", _ROOM, 4),
    Command("map.select", tr_noop("&Select what is in the middle"), Menu.EDIT, "Space", _ROOM, 4),
    Command("map.clear", tr_noop("C&lear focus and selection"), Menu.EDIT, "Esc", _ROOM, 4),
    Command("map.open", tr_noop("&Open what is selected"), Menu.GO, "Return", _ROOM, 5),
    Command("map.steps0", tr_noop("Focus: the selection alone"), Menu.VIEW, "0", _ROOM, 3),
    Command("map.steps1", tr_noop("Focus: 1 step"), Menu.VIEW, "1", _ROOM, 3),
    Command("map.steps2", tr_noop("Focus: 2 steps"), Menu.VIEW, "2", _ROOM, 3),
    Command("map.steps3", tr_noop("Focus: 3 steps"), Menu.VIEW, "3", _ROOM, 3),
    Command("map.steps_all", tr_noop("Focus: all that is linked"), Menu.VIEW, "A", _ROOM, 3),
    Command("map.larger", tr_noop("Zoom &in"), Menu.VIEW, "+", _ROOM, 4),
    Command("map.smaller", tr_noop("Zoom &out"), Menu.VIEW, "-", _ROOM, 4),
    Command("map.fit", tr_noop("&Fit the whole map"), Menu.VIEW, "F", _ROOM, 4),
)

_ROOM_WIDE = (
    Command("map.print", tr_noop("&Print…"), Menu.FILE, "Ctrl+P", _ROOM, 3),
    Command("map.put", tr_noop("&Put on the map…"), Menu.INSERT, "", _ROOM, 1),
    Command("map.new_map", tr_noop("New &map"), Menu.INSERT, "", _ROOM, 1),
    Command("map.question", tr_noop("&Change the question of the map"), Menu.EDIT, "", _ROOM, 5),
    Command("map.arrange", tr_noop("Arran&ge the whole map"), Menu.EDIT, "", _ROOM, 5),
    Command("map.view_network", tr_noop("&Network"), Menu.VIEW, "Ctrl+Shift+N", _ROOM, 2, True),
    Command("map.view_grid", tr_noop("&Grid"), Menu.VIEW, "Ctrl+Shift+G", _ROOM, 2, True),
    Command("map.view_table", tr_noop("&Table"), Menu.VIEW, "Ctrl+Shift+T", _ROOM, 2, True),
    Command("map.legend", tr_noop("&Legend"), Menu.VIEW, "", _ROOM, 2, True),
    Command("map.show_all", tr_noop("Show &all, without filters"), Menu.VIEW, "", _ROOM, 5),
    Command("map.day", tr_noop("&Day of the map…"), Menu.VIEW, "Ctrl+D", _ROOM, 5),
    Command("map.facilitate", tr_noop("Fa&cilitator view"), Menu.VIEW, "F11", _ROOM, 5),
)

CANVAS = tuple(command.id for command in _DRAW)
"""Ids of the commands whose keys belong to the canvas."""

COMMANDS = (*_DRAW, *_ROOM_WIDE)
"""Bound by the room when it is built (`MapPage.bind`)."""


@dataclass(frozen=True, slots=True)
class Sub:
    """Commands under a title of their own, so that the menu is no higher than a small screen."""

    title: str
    commands: tuple[str, ...]


DRAW_MENU: tuple[tuple[str | Sub, ...], ...] = (
    ("map.new", "map.put", "map.connect", "map.connect_named"),
    ("map.rename", "map.pin", "map.remove", "map.open"),
    (
        Sub(tr_noop("Move"), ("map.left", "map.right", "map.up", "map.down")),
        Sub(tr_noop("Select"), ("map.select_all", "map.select", "map.clear")),
        Sub(tr_noop("Focus"), tuple(f"map.steps{steps}" for steps in ("0", "1", "2", "3", "_all"))),
        Sub(tr_noop("Zoom"), ("map.larger", "map.smaller", "map.fit")),
    ),
    ("map.score", "map.towers", "map.types", "map.maps"),
    ("map.arrange", "map.day", "map.facilitate"),
)
"""The *Draw* menu of the page, between lines: every gesture with its key."""
