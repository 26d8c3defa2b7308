"""Every command of the program: its words, its key, its menu, and whether it can act now.

The menus, the shortcut card and the tooltips are made from this one registry, so that no
command is without a menu entry and no two say different things.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence

from nlc_desktop.i18n import tr, tr_noop


class Menu(StrEnum):
    """The menus, in their order."""

    FILE = "file"
    EDIT = "edit"
    INSERT = "insert"
    VIEW = "view"
    GO = "go"
    HELP = "help"


MENU_TITLES = {
    Menu.FILE: tr_noop("&File"),
    Menu.EDIT: tr_noop("&Edit"),
    Menu.INSERT: tr_noop("&Insert"),
    Menu.VIEW: tr_noop("&View"),
    Menu.GO: tr_noop("&Go"),
    Menu.HELP: tr_noop("&Help"),
}

FRAME = "frame"
"""The scope of commands that need the frame: off while a page fills the whole window."""


@dataclass(frozen=True, slots=True)
class Command:
    """A command; ``text`` is marked with ``tr_noop`` and may hold one ``&`` for its letter.

    ``shortcut`` is written portably (``Ctrl+M``), ``also`` is a second one; ``scope`` is the key
    of the room it belongs to, `FRAME`, or empty for everywhere; ``section`` groups entries between
    lines of the menu.
    """

    id: str
    text: str
    menu: Menu
    shortcut: str = ""
    scope: str = ""
    section: int = 0
    checkable: bool = False
    also: str = ""


class Commands(QObject):
    """The registry; the window shows it, rooms bind what their commands do.

    Signals:
        added(id): a command is new; the menus take it in.
    """

    added = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._commands: dict[str, Command] = {}
        self._actions: dict[str, QAction] = {}
        self._runs: dict[str, Callable[[], object]] = {}
        self._reasons: dict[str, str] = {}
        self._scopes: frozenset[str] = frozenset()

    def add(self, command: Command, run: Callable[[], object] | None = None) -> QAction:
        """Registers a command; without ``run`` it waits disabled until `bind` is called."""
        if command.id in self._commands:
            raise ValueError(command.id)
        action = QAction(tr(command.text), self)
        action.setObjectName(command.id)
        action.setCheckable(command.checkable)
        if command.shortcut:
            keys = (command.shortcut, command.also)
            action.setShortcuts([QKeySequence(key) for key in keys if key])
        action.triggered.connect(lambda: self.run(command.id))
        self._commands[command.id] = command
        self._actions[command.id] = action
        if run is not None:
            self._runs[command.id] = run
        self._update(command.id)
        self.added.emit(command.id)
        return action

    def add_all(self, commands: Iterable[Command]) -> None:
        """Registers several commands that are bound later."""
        for command in commands:
            self.add(command)

    def knows(self, command: str) -> bool:
        """Whether a command of this id is registered."""
        return command in self._commands

    def bind(self, command: str, run: Callable[[], object]) -> None:
        """Says what a command does."""
        self._runs[command] = run
        self._update(command)

    def unbind(self, command: str) -> None:
        """Takes what a command does away, e.g. when its page is gone."""
        self._runs.pop(command, None)
        self._update(command)

    def allow(self, command: str) -> None:
        """Lets a command act."""
        self._reasons.pop(command, None)
        self._update(command)

    def refuse(self, command: str, reason: str) -> None:
        """Disables a command; ``reason`` is a sentence shown as its tooltip."""
        self._reasons[command] = reason
        self._update(command)

    def say(self, command: str, text: str) -> None:
        """Gives a command other words, already translated: ``Undo: move item 3``."""
        self._actions[command].setText(text)

    def enter(self, *scopes: str) -> None:
        """Says where the person is; commands of other scopes are off until they return."""
        self._scopes = frozenset(scopes)
        for command in self._commands:
            self._update(command)

    def run(self, command: str) -> None:
        """Does it, when it can act."""
        if self._actions[command].isEnabled():
            self._runs[command]()

    def action(self, command: str) -> QAction:
        """The action of a command, for menus of buttons."""
        return self._actions[command]

    def is_here(self, command: Command) -> bool:
        """Whether a command belongs to the place where the person is, able to act or not."""
        return not command.scope or command.scope in self._scopes

    def command(self, command: str) -> Command:
        """A command by its id."""
        return self._commands[command]

    def of_menu(self, menu: Menu) -> list[Command]:
        """The commands of a menu, section by section in the order they were added."""
        found = [command for command in self._commands.values() if command.menu is menu]
        return sorted(found, key=lambda command: command.section)

    def translate(self) -> None:
        """Says every command anew after the language changed."""
        for command in self._commands.values():
            self._actions[command.id].setText(tr(command.text))

    def _update(self, name: str) -> None:
        command, action = self._commands[name], self._actions[name]
        reason = self._reasons.get(name, "")
        action.setEnabled(self.is_here(command) and name in self._runs and not reason)
        action.setToolTip(reason)
        action.setStatusTip(reason)
