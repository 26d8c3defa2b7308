"""The main window: frame and navigation, nothing else.

Rooms, commands and callbacks are handed in by the roof. A room's page is built when it is first
opened. A page that needs the whole window (minutes mode, first start, the lock) takes the place
of the frame and gives it back.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QMainWindow,
    QMenu,
    QStackedWidget,
    QWidget,
)
from typing_extensions import override

from nlc_desktop.i18n import tr
from nlc_desktop.ui import panes
from nlc_desktop.ui.commands import FRAME, MENU_TITLES, Command, Commands, Menu
from nlc_desktop.ui.frame_commands import FRAME_COMMANDS
from nlc_desktop.ui.header import Header
from nlc_desktop.ui.jobs import Jobs
from nlc_desktop.ui.messages import Messages
from nlc_desktop.ui.notice_line import NoticeLine
from nlc_desktop.ui.rooms import Room, RoomList
from nlc_desktop.ui.status_line import StatusLine
from nlc_desktop.ui.theme import look

__all__ = ["MainWindow", "Room"]

_ROOM_KEYS = 7
_FRAME = QSize(16, 48)
"""Room left for the frame around the window, in dots of the screen."""


class MainWindow(QMainWindow):
    """The frame: header, rooms, pages, status line.

    Signals:
        room_opened(key): another room came to the front.
        searched(text): what is typed in the search line.
        closing: the window is about to close; the roof brings everything home.
    """

    room_opened = Signal(str)
    searched = Signal(str)
    closing = Signal()

    def __init__(
        self,
        rooms: Sequence[Room],
        commands: Commands,
        jobs: Jobs,
        messages: Messages,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._rooms = {room.key: room for room in rooms}
        self._pages: dict[str, QWidget] = {}
        self._room = ""
        self._full: tuple[QWidget, str] | None = None
        self._fitting = False
        self.commands = commands
        self.header = Header()
        self.room_list = RoomList(rooms)
        self.pages = QStackedWidget()
        self.status = StatusLine()
        self._frame = self._framed()
        self._stack = QStackedWidget()
        self._stack.addWidget(self._frame)
        self.setCentralWidget(self._stack)
        self.notices = NoticeLine(messages, self)
        self._menus = {menu: self._add_menu(menu) for menu in Menu}
        self._add_commands(rooms)
        self._connect(jobs, messages)
        self.setWindowTitle(tr("NLC Desktop"))
        self.room_list.setFocus(Qt.FocusReason.OtherFocusReason)
        self._resized()
        self.resize(look().px(1366), look().px(768))

    def _framed(self) -> QWidget:
        frame = QWidget()
        grid = QGridLayout(frame)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        grid.addWidget(self.header, 0, 0, 1, 2)
        grid.addWidget(self.room_list, 1, 0)
        grid.addWidget(self.pages, 1, 1)
        grid.addWidget(self.status, 2, 0, 1, 2)
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(1, 1)
        return frame

    def _connect(self, jobs: Jobs, messages: Messages) -> None:
        messages.set_window(self)
        messages.saved_at.connect(self.status.set_saved)
        self.status.running.watch(jobs)
        self.room_list.chosen.connect(self.open_room)
        self.header.search.textChanged.connect(self.searched)
        self.header.search.given_up.connect(self.focus_page)
        lock = self.commands.action("file.lock")
        self.header.lock.clicked.connect(lock.trigger)
        lock.changed.connect(self._follow_lock)
        self._follow_lock()
        look().changed.connect(self._resized)

    def _resized(self) -> None:
        """Takes the smallest size of the scale in force, no more than fits on the screen."""
        least = QSize(look().px(1024), look().px(640))
        if self._fitting:
            least = least.boundedTo(self.screen().availableSize() - _FRAME)
        self.setMinimumSize(least)

    def show_fitting(self) -> None:
        """Shows the window, maximised where the screen leaves no room for it and its frame.

        From then on it asks for no more than the screen has, however large the text is.
        """
        self._fitting = True
        self._resized()
        room, size = self.screen().availableSize(), self.size()
        if room.width() > size.width() and room.height() > size.height():
            self.show()
        else:
            self.showMaximized()

    def _follow_lock(self) -> None:
        """Keeps the button of the header and its command of one mind."""
        action = self.commands.action("file.lock")
        if action.isEnabled():
            self.header.lock.allow()
        else:
            self.header.lock.refuse(tr("There is no open office to lock."))

    # -- rooms ------------------------------------------------------------------------

    @property
    def room(self) -> str:
        """The key of the room in front; empty before the first."""
        return self._room

    def open_room(self, key: str) -> QWidget:
        """Brings a room to the front, building its page the first time; gives the page."""
        self.leave_full()
        page = self.page(key)
        moved = self._room != key
        self._room = key
        self.pages.setCurrentWidget(page)
        self.room_list.choose(key)
        self.commands.enter(FRAME, key)
        if moved:
            self.room_opened.emit(key)
        return page

    def page(self, key: str) -> QWidget:
        """The page of a room, built if need be, without going there."""
        if key not in self._pages:
            page = self._rooms[key].factory()
            self._pages[key] = page
            self.pages.addWidget(page)
        return self._pages[key]

    def close_pages(self) -> None:
        """Lets go of every page, e.g. when the office is locked or the language changed."""
        for page in self._pages.values():
            self.pages.removeWidget(page)
            page.deleteLater()
        self._pages.clear()
        self._room = ""

    def set_count(self, key: str, count: int) -> None:
        """Says how many things wait in a room."""
        self.room_list.set_count(key, count)

    # -- the whole window ----------------------------------------------------------------

    def show_full(self, page: QWidget, scope: str = "") -> None:
        """Gives a page the whole window; its commands have this scope. The window owns it then."""
        self.leave_full()
        self._full = (page, scope)
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        self.commands.enter(scope)
        page.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave_full(self) -> None:
        """Gives the frame back and lets the page go; nothing happens when none is shown."""
        if self._full is None:
            return
        page, _ = self._full
        self._full = None
        self._stack.setCurrentWidget(self._frame)
        self._stack.removeWidget(page)
        page.deleteLater()
        self.commands.enter(FRAME, self._room)

    @property
    def full_page(self) -> QWidget | None:
        """The page that has the whole window, if any."""
        return self._full[0] if self._full is not None else None

    # -- what the frame says ---------------------------------------------------------------

    def set_office(self, name: str, second: str = "", crest: QPixmap | None = None) -> None:
        """Says whose program this is."""
        self.header.set_office(name, second, crest)
        self.setWindowTitle(tr("{office} – NLC Desktop", office=name))

    def set_undo(self, undo: str, redo: str = "") -> None:
        """Says what Undo and Redo would do: ``move item 3``; empty disables them."""
        self._say_step("edit.undo", undo, tr("Undo: {step}", step=undo), tr("Undo"))
        self._say_step("edit.redo", redo, tr("Redo: {step}", step=redo), tr("Redo"))
        self.status.set_undo(tr("Undo: {step}", step=undo) if undo else "")

    def _say_step(self, command: str, step: str, said: str, plain: str) -> None:
        self.commands.say(command, said if step else plain)
        if step:
            self.commands.allow(command)
        else:
            self.commands.refuse(command, tr("There is nothing to take back here."))

    # -- commands -------------------------------------------------------------------------

    def _add_menu(self, menu: Menu) -> QMenu:
        made = self.header.menus.addMenu(tr(MENU_TITLES[menu]))
        made.setToolTipsVisible(True)
        made.aboutToShow.connect(lambda: self._fill(menu))
        return made

    def _fill(self, menu: Menu) -> None:
        """Fills a menu with what belongs here, when it opens.

        So late commands are in it, starting is quick, and rooms do not crowd each other out.
        """
        made = self._menus[menu]
        made.clear()
        section: int | None = None
        for command in filter(self.commands.is_here, self.commands.of_menu(menu)):
            if section is not None and command.section != section:
                made.addSeparator()
            section = command.section
            made.addAction(self.commands.action(command.id))

    def _add_commands(self, rooms: Sequence[Room]) -> None:
        runs: dict[str, Callable[[], object]] = {
            "file.quit": self.close,
            "go.search": self.focus_search,
            "go.next_pane": lambda: self.cycle_panes(1),
            "go.previous_pane": lambda: self.cycle_panes(-1),
            "help.shortcuts": self.show_shortcuts,
        }
        self.commands.added.connect(self._take_in)
        for at, room in enumerate(rooms):
            key = f"Ctrl+{at + 1}" if at < _ROOM_KEYS else ""
            self.commands.add(
                Command(f"go.{room.key}", room.title, Menu.GO, key, FRAME), self._goer(room.key)
            )
        for command in FRAME_COMMANDS:
            self.commands.add(command, runs.get(command.id))
        for room in rooms:
            self.commands.add_all(room.commands)

    def _goer(self, key: str) -> Callable[[], object]:
        return lambda: self.open_room(key)

    def _take_in(self, command: str) -> None:
        """Makes a command's key work wherever the window is."""
        self.addAction(self.commands.action(command))

    def show_shortcuts(self) -> QDialog:
        """Opens the shortcut card."""
        from nlc_desktop.ui.shortcuts_card import ShortcutCard  # noqa: PLC0415 - on first use

        card = ShortcutCard(self.commands, self)
        card.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        card.open()
        return card

    def translate(self) -> None:
        """Says the frame anew after the language changed; pages are built again when opened.

        The roof says office and undo again.
        """
        self.commands.translate()
        for menu, made in self._menus.items():
            made.setTitle(tr(MENU_TITLES[menu]))
        self.header.translate()
        self.room_list.update()
        self.close_pages()

    # -- focus ------------------------------------------------------------------------------

    def focus_search(self) -> None:
        """Goes to the search line."""
        self.header.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.header.search.selectAll()

    def focus_page(self) -> None:
        """Goes to the page in front, where the person was."""
        page = self.pages.currentWidget()
        if page is not None:
            (page.focusWidget() or page).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def cycle_panes(self, step: int) -> None:
        """Goes round the parts of the window: rooms, page, the side panels a page names.

        A page names side panels by the object name ``side`` of their widgets.
        """
        page = self.pages.currentWidget()
        panes.cycle(self.room_list, page, step)

    # -- Qt ---------------------------------------------------------------------------------

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Keeps the notice in its place."""
        super().resizeEvent(event)
        if self.notices.isVisible():
            self.notices.place()

    @override
    def closeEvent(self, event: QCloseEvent, /) -> None:
        """Tells the roof; what was typed is stored already."""
        self.closing.emit()
        super().closeEvent(event)
