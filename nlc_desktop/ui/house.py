"""The open office in the window: its rooms, going from one to another, undo, what the frame says.

A room is a package of this floor with ``build(desk) -> QWidget``; it may also offer
``commands()`` for the menus, and its page ``show_record(record, part)`` and ``bind(commands)``.
Its modules are imported when it is first opened.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from nlc_desktop.domain.operations import Changes
from nlc_desktop.i18n import tr, tr_noop
from nlc_desktop.settings import LARGEST_TEXT, SMALLEST_TEXT, Colours
from nlc_desktop.ui.commands import FRAME, Command, Menu
from nlc_desktop.ui.desk import NEW, Desk, Destination, RoomKey
from nlc_desktop.ui.main_window import MainWindow, Room

_ROOMS = (
    (RoomKey.HOME, tr_noop("Home"), "house"),
    (RoomKey.STAKEHOLDERS, tr_noop("Stakeholders"), "users"),
    (RoomKey.PROGRAMMES, tr_noop("Programmes"), "sprout"),
    (RoomKey.MEETINGS, tr_noop("Meetings"), "calendar-days"),
    (RoomKey.ACTIONS, tr_noop("Actions"), "list-checks"),
    (RoomKey.PREFERENCES, tr_noop("Preferences"), "settings"),
)

if TYPE_CHECKING:
    from nlc_desktop.ui.about import AboutDialog
    from nlc_desktop.ui.guide import Guide
    from nlc_desktop.ui.search.popup import SearchPopup

RoomCommands = dict[RoomKey, Sequence[Command]]
"""What each room puts in the menus."""

_COMMANDS = (
    Command("home.call", tr_noop("&Call a meeting…"), Menu.FILE, "Ctrl+M", FRAME, 1),
    Command("home.minutes", tr_noop("&Take minutes"), Menu.FILE, "F5", FRAME, 1),
    Command("file.backup", tr_noop("Make a &backup now"), Menu.FILE, "", FRAME, 7),
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

_TEXT_STEP = 10


def rooms(desk: Callable[[], Desk]) -> tuple[Room, ...]:
    """The rooms of the list on the left; ``desk`` gives the desk of the moment."""
    return tuple(
        Room(
            key,
            title,
            icon,
            partial(_page, key, desk),
            below=key is RoomKey.PREFERENCES,
        )
        for key, title, icon in _ROOMS
    )


def _page(key: RoomKey, desk: Callable[[], Desk]) -> QWidget:
    return cast("QWidget", _package(key).build(desk()))


def _package(key: RoomKey) -> Any:
    """The package of a room."""
    return import_module(f"nlc_desktop.ui.{key.value}")


def packages() -> RoomCommands:
    """Imports the packages of all rooms, not their pages; gives what each adds to the menus."""
    return {key: _commands(key) for key in RoomKey if find_spec(f"nlc_desktop.ui.{key.value}")}


def _commands(key: RoomKey) -> Sequence[Command]:
    package = _package(key)
    return tuple(package.commands()) if hasattr(package, "commands") else ()


class House(QObject):
    """Shows an open office in the window until it is locked.

    Signals:
        lock_asked: the person wants to lock.
        other_asked: the person wants to open another workspace.
    """

    lock_asked = Signal()
    other_asked = Signal()

    def __init__(self, window: MainWindow, desk: Desk) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        desk.going.connect(self.go)
        desk.changed.connect(self._changed)
        desk.backed_up.connect(self._say_backup)
        window.room_opened.connect(self._opened)
        window.searched.connect(self._search)
        self.popup: SearchPopup | None = None
        self._bind()

    def open(self, destination: Destination | None = None) -> None:
        """Goes to the first page and says whose office it is."""
        self._say_office()
        self._say_steps()
        self._window.status.set_backup(self._desk.last_backup)
        self.go(destination or Destination(RoomKey.HOME))

    def leave(self) -> None:
        """Commits what is being typed and closes every dialog, before the office is closed."""
        for page in (self._window.full_page, self._window.pages.currentWidget()):
            if page is not None:
                page.hide()
        for window in QApplication.topLevelWidgets():
            if window is not self._window and not isinstance(window, MainWindow):
                window.close()
                window.deleteLater()
        clipboard = QApplication.clipboard()
        if clipboard.ownsClipboard():
            clipboard.clear()
        self._desk.going.disconnect(self.go)
        self._desk.changed.disconnect(self._changed)
        self._desk.backed_up.disconnect(self._say_backup)
        self._window.room_opened.disconnect(self._opened)
        self._window.searched.disconnect(self._search)
        if self.popup is not None:
            self.popup.let_go()
        self._window.header.search.clear()
        for command in (*self._own, "edit.undo", "edit.redo", "file.lock"):
            self._window.commands.unbind(command)
        self._window.status.set_undo("")
        self._window.status.set_backup(None)

    def take_in(self, commands: RoomCommands) -> None:
        """Puts the commands of the rooms into the menus; an opened room binds its own."""
        for listed in commands.values():
            self._know(listed)

    def _know(self, listed: Sequence[Command]) -> None:
        known = self._window.commands
        known.add_all(command for command in listed if not known.knows(command.id))

    def go(self, to: Destination) -> None:
        """Goes to a room, a record in it, a part of its page."""
        if to.room is RoomKey.MINUTES:
            page = _page(to.room, lambda: self._desk)
            self._window.show_full(page, to.room)
            self._bind_page(to.room, page)
        else:
            page = self._window.open_room(to.room)
        if (to.record or to.part) and hasattr(page, "show_record"):
            cast("Any", page).show_record(to.record, to.part)

    def _search(self, text: str) -> None:
        """Builds the list of findings at the first letter; from then on it listens itself."""
        if self.popup is None and text.strip():
            from nlc_desktop.ui.search.popup import SearchPopup  # noqa: PLC0415 - on first use

            self.popup = SearchPopup(self._window, self._desk)
            self.popup.search()

    def _opened(self, key: str) -> None:
        if key == self._window.room:
            self._bind_page(RoomKey(key), self._window.page(key))

    def _bind_page(self, key: RoomKey, page: QWidget) -> None:
        """Tells the commands of a room what they do on its page."""
        self._know(_commands(key))
        if hasattr(page, "bind"):
            cast("Any", page).bind(self._window.commands)

    # -- what the frame says ----------------------------------------------------------

    def _changed(self, changes: Changes) -> None:
        self._say_steps()
        if changes.touches("office"):
            self._say_office()

    def _say_office(self) -> None:
        from nlc_desktop.services.reading import office  # noqa: PLC0415 - after the first frame

        own = office.profile(self._desk.office)
        if own is None:
            return
        crest = QPixmap()
        if own.crest:
            crest.loadFromData(own.crest)
        self._window.set_office(own.name, own.name_second, crest)

    def _say_steps(self) -> None:
        from nlc_desktop.domain.step_names import step_name  # noqa: PLC0415 - see above
        from nlc_desktop.services.reading import steps  # noqa: PLC0415

        back, forth = steps.next_steps(self._desk.office)
        self._window.set_undo(step_name(back) if back else "", step_name(forth) if forth else "")

    # -- commands ---------------------------------------------------------------------

    def _bind(self) -> None:
        commands = self._window.commands
        self._own: dict[str, Callable[[], object]] = {
            "home.call": lambda: self.go(Destination(RoomKey.MEETINGS, part=NEW)),
            "home.minutes": self._take_minutes,
            "file.other": self.other_asked.emit,
            "file.backup": self.back_up,
            "view.larger": lambda: self._resize_text(_TEXT_STEP),
            "view.smaller": lambda: self._resize_text(-_TEXT_STEP),
            "view.usual": lambda: self._choose(text_size=100),
            "help.guide": self.show_guide,
            "help.about": self.show_about,
        }
        for colours in Colours:
            self._own[f"view.{colours.value}"] = partial(self._choose, colours=colours)
        for command in _COMMANDS:
            if not commands.knows(command.id):
                commands.add(command)
        for name, run in self._own.items():
            commands.bind(name, run)
        commands.bind("edit.undo", self._undo)
        commands.bind("edit.redo", self._redo)
        commands.bind("file.lock", self.lock_asked.emit)

    def _take_minutes(self) -> None:
        """Takes minutes of the meeting in front, under way or next."""
        from nlc_desktop.services.reading import home  # noqa: PLC0415 - after the first frame

        page = self._window.pages.currentWidget()
        meeting = getattr(page, "meeting", "") if self._window.room == RoomKey.MEETINGS else ""
        ahead = home.home(self._desk.office).minutes_for
        found = meeting or (ahead.id if ahead else "")
        if found:
            self.go(Destination(RoomKey.MINUTES, found))
        else:
            self._desk.messages.notice(
                tr("There is no meeting to take minutes of. Call one first.")
            )

    def show_guide(self) -> "Guide":
        """Opens *First meeting in five steps*."""
        from nlc_desktop.ui.guide import Guide  # noqa: PLC0415 - on first use

        guide = Guide(self._desk, self._window)
        guide.open()
        return guide

    def show_about(self) -> "AboutDialog":
        """Opens what the program is."""
        from nlc_desktop.ui.about import AboutDialog  # noqa: PLC0415 - on first use

        dialog = AboutDialog(self._window)
        dialog.open()
        return dialog

    def _choose(self, **values: Any) -> None:
        self._desk.choose(replace(self._desk.settings, **values))

    def _resize_text(self, step: int) -> None:
        size = self._desk.settings.text_size + step
        self._choose(text_size=min(max(size, SMALLEST_TEXT), LARGEST_TEXT))

    def back_up(self) -> None:
        """Makes a verified backup behind the screen and says when it was made."""
        from nlc_desktop.services import backups  # noqa: PLC0415 - after the first frame

        office = self._desk.office
        job = self._desk.jobs.run(
            lambda progress: backups.make(office, progress), title=tr("Making a backup")
        )
        job.succeeded.connect(self._backed_up)

    def _backed_up(self, moment: object) -> None:
        if isinstance(moment, datetime):
            self._desk.backed_up.emit(moment.astimezone(self._desk.office.tz()))

    def _say_backup(self, moment: datetime) -> None:
        self._desk.last_backup = moment
        self._window.status.set_backup(moment)

    def _undo(self) -> None:
        from nlc_desktop.services import history  # noqa: PLC0415 - the writing side

        self._desk.write(history.undo)

    def _redo(self) -> None:
        from nlc_desktop.services import history  # noqa: PLC0415 - the writing side

        self._desk.write(history.redo)
