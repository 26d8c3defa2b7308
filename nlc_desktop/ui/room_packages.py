"""The rooms and where they live.

A room is a package of this floor with ``build(desk) -> QWidget``; it may also offer
``commands()`` for the menus, and its page ``show_record(record, part)`` and ``bind(commands)``.
Its modules are imported when it is first opened.
"""

from collections.abc import Callable, Sequence
from functools import partial
from importlib import import_module
from typing import Any, cast

from PySide6.QtWidgets import QWidget

from nlc_desktop.i18n import tr_noop
from nlc_desktop.ui.commands import Command
from nlc_desktop.ui.desk import Desk, RoomKey
from nlc_desktop.ui.rooms import Room

RoomCommands = dict[RoomKey, Sequence[Command]]
"""What each room puts in the menus."""

_ROOMS = (
    (RoomKey.HOME, tr_noop("Home"), "house"),
    (RoomKey.STAKEHOLDERS, tr_noop("Stakeholders"), "users"),
    (RoomKey.MAP, tr_noop("Map"), "waypoints"),
    (RoomKey.PROGRAMMES, tr_noop("Programmes"), "sprout"),
    (RoomKey.MEETINGS, tr_noop("Meetings"), "calendar-days"),
    (RoomKey.ACTIONS, tr_noop("Actions"), "list-checks"),
    (RoomKey.PREFERENCES, tr_noop("Preferences"), "settings"),
)


def rooms(desk: Callable[[], Desk]) -> tuple[Room, ...]:
    """The rooms of the list on the left; ``desk`` gives the desk of the moment."""
    return tuple(
        Room(
            key,
            title,
            icon,
            partial(page_of, key, desk),
            below=key is RoomKey.PREFERENCES,
        )
        for key, title, icon in _ROOMS
    )


def page_of(key: RoomKey, desk: Callable[[], Desk]) -> QWidget:
    """A new page of a room."""
    return cast("QWidget", _package(key).build(desk()))


def _package(key: RoomKey) -> Any:
    """The package of a room."""
    return import_module(f"nlc_desktop.ui.{key.value}")


def packages() -> RoomCommands:
    """Imports the packages of all rooms, not their pages; gives what each adds to the menus."""
    return {key: commands_of(key) for key in RoomKey}


def commands_of(key: RoomKey) -> Sequence[Command]:
    """What a room adds to the menus."""
    package = _package(key)
    return tuple(package.commands()) if hasattr(package, "commands") else ()
