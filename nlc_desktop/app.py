"""The roof: builds the objects of the program and hands them to each other.

Order of a start: settings and words, the application and its look, the window; everything else
waits until the first frame is on the screen (`Program.painted`). Then the workspace is opened
behind it, the first page is filled from plain queries, and the writing side is loaded last.
"""

import logging
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from nlc_desktop import i18n, paths, settings
from nlc_desktop.clock import Clock, SystemClock
from nlc_desktop.errors import SettingsError, TranslationError
from nlc_desktop.keychain.system import Keychain, SystemKeychain
from nlc_desktop.progress import Progress
from nlc_desktop.settings import Settings
from nlc_desktop.ui import room_packages, theme
from nlc_desktop.ui.commands import Commands
from nlc_desktop.ui.dressing import close_others, dress, place, place_of
from nlc_desktop.ui.idle import IdleWatch
from nlc_desktop.ui.jobs import Jobs
from nlc_desktop.ui.main_window import MainWindow
from nlc_desktop.ui.messages import Messages
from nlc_desktop.ui.workspace.entrance import Entrance, Opener

if TYPE_CHECKING:
    from nlc_desktop.services.session import OpenOffice
    from nlc_desktop.ui.desk import Desk, Destination

_log = logging.getLogger(__name__)

_REBUILT_BY = ("language", "text_size")
"""Settings whose words or sizes are in every widget; the window is built anew for them."""


class Program(QObject):
    """The running program.

    ``opener`` opens workspaces whose key is at hand without asking; ``root`` is the folder new
    workspaces are put in.

    Signals:
        painted: the window is on the screen for the first time.
        settled: the first page is filled, or waits for the person.
        ready: the writing side is loaded too.
    """

    painted = Signal()
    settled = Signal()
    ready = Signal()

    def __init__(
        self,
        workspace: Path | None = None,
        *,
        opener: Opener | None = None,
        settings_file: Path | None = None,
        root: Path | None = None,
        keychain: Keychain | None = None,
        clock: Clock | None = None,
    ) -> None:
        super().__init__()
        self._settings_file = settings_file or paths.settings_file()
        reading = settings.read(self._settings_file)
        self.settings = reading.settings
        self._notices = [reading.notice, speak(self.settings.language)]
        self.workspace = workspace or self.settings.last_workspace
        self.clock = clock or SystemClock()
        self._application = _application()
        dress(self._application, self.settings)
        self.jobs = Jobs(self)
        self.messages = Messages(self.jobs, self)
        self.desk: Desk | None = None
        self._in_example = False
        self.entrance = Entrance(
            self.jobs,
            self.messages,
            self.clock,
            self.settings,
            root or paths.default_workspaces(),
            first_start=_first_start,
            keychain=keychain or SystemKeychain(),
            opener=opener,
        )
        self.entrance.opened.connect(self._opened)
        self.entrance.chosen.connect(self.choose)
        self.idle = IdleWatch(self._application, self.clock, self.settings.lock_after)
        self.idle.elapsed.connect(self.lock)
        self.window = self._new_window()
        self.entrance.stand_in(self.window)
        self.entrance.wait()
        place(self.window, self.settings.window)
        self.window.installEventFilter(self)

    def _new_window(self) -> MainWindow:
        self.commands = Commands(self)
        rooms = room_packages.rooms(self._desk)
        window = MainWindow(rooms, self.commands, self.jobs, self.messages)
        window.closing.connect(self._close)
        return window

    def _desk(self) -> "Desk":
        if self.desk is None:
            raise RuntimeError("no office is open")
        return self.desk

    def run(self) -> int:
        """Shows the window and stays until it is closed; gives the exit status."""
        hook, sys.excepthook = sys.excepthook, self.messages.catch
        try:
            self.window.show_fitting()
            return self._application.exec()
        finally:
            sys.excepthook = hook

    def quit(self) -> None:
        """Closes the window as the person would."""
        self.window.close()

    @override
    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        """Waits for the first frame."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, self._painted)
        return False

    def _painted(self) -> None:
        self.painted.emit()
        for sentence in filter(None, self._notices):
            self.messages.notice(sentence)
        self.entrance.shown.connect(self.settled)
        self.entrance.begin(self.workspace)

    # -- an office --------------------------------------------------------------------

    def _opened(self, office: "OpenOffice", then: "Destination | None") -> None:
        from nlc_desktop.services import setup  # noqa: PLC0415 - not before the first frame
        from nlc_desktop.ui.desk import Desk  # noqa: PLC0415

        self.workspace = office.workspace.folder
        self._in_example = setup.look_into(self.workspace) is setup.Found.EXAMPLE
        self.desk = Desk(office, self.jobs, self.messages, self.settings)
        self.desk.keychain, self.desk.cost = self.entrance.keychain, self.entrance.cost
        self.desk.chosen.connect(self.choose)
        self._move_in(then)
        for warning in office.workspace.warnings:
            self.messages.notice(warning)
        self.idle.start()
        self.settled.emit()
        self.jobs.run(self._prepare).succeeded.connect(self._prepared)

    def _move_in(self, then: "Destination | None" = None) -> None:
        """Shows the open office in the window."""
        from nlc_desktop.ui.house import House  # noqa: PLC0415 - not before the first frame

        self.house = House(self.window, self._desk())
        self.house.lock_asked.connect(self.lock)
        self.house.other_asked.connect(self.change_workspace)
        self.house.open(then)

    def _prepare(self, progress: Progress) -> room_packages.RoomCommands:
        """Behind the first page: loads the writing side and what the rooms put in the menus."""
        from nlc_desktop.services import setup  # noqa: PLC0415 - see above

        setup.prepare_writing()
        progress.step(1, 2)
        return room_packages.packages()

    def _prepared(self, commands: room_packages.RoomCommands) -> None:
        if self.desk is not None:
            self.house.take_in(commands)
            self.house.back_up()
        self.ready.emit()

    def lock(self) -> None:
        """Closes the office: stores what was typed, lets go of everything that shows it."""
        if self.desk is None:
            return
        self._move_out()
        self.entrance.unlock(self.workspace) if self.workspace else self.entrance.choose()

    def change_workspace(self) -> None:
        """Closes the office and offers others."""
        self._move_out()
        self.entrance.choose()

    def _move_out(self) -> None:
        self.idle.stop()
        office = self._desk().office
        self.house.leave()
        self.entrance.wait()
        self.jobs.rest()
        self.window.close_pages()
        self.desk = None
        office.workspace.close()

    # -- what the person chose -----------------------------------------------------------

    def choose(self, chosen: Settings) -> None:
        """Applies other settings at once and keeps them."""
        before, self.settings = self.settings, chosen
        if chosen.last_workspace != before.last_workspace:
            self.workspace = chosen.last_workspace
        self.entrance.settings = chosen
        self.idle.set_minutes(chosen.lock_after)
        if chosen.language != before.language and (notice := speak(chosen.language)):
            self.messages.notice(notice)
        dress(self._application, chosen)
        if any(getattr(chosen, name) != getattr(before, name) for name in _REBUILT_BY):
            QTimer.singleShot(0, self, self._rebuild)
        self._keep()

    def _rebuild(self) -> None:
        """Builds the window anew in other words or sizes, at the same place."""
        old, room = self.window, self.window.room
        if self.desk is not None:
            self.house.leave()
            self.jobs.rest()
        old.closing.disconnect(self._close)
        self.window = self._new_window()
        self.window.setGeometry(old.geometry())
        self.window.setWindowState(old.windowState())
        self.entrance.stand_in(self.window)
        if self.desk is not None:
            from nlc_desktop.ui.desk import Destination, RoomKey  # noqa: PLC0415 - loaded by now

            self._move_in(Destination(RoomKey(room)) if room else None)
            self.house.take_in(room_packages.packages())
        self.window.show()
        old.close()
        old.deleteLater()

    def _close(self) -> None:
        """Waits for every write and keeps what was chosen."""
        if self.desk is not None:
            self.house.leave()
        close_others()
        self.jobs.shutdown()
        self.settings = replace(
            self.settings,
            window=place_of(self.window),
            last_workspace=self._next_time(),
        )
        self._keep()
        if self.desk is not None:
            self.desk.office.workspace.close()

    def _next_time(self) -> Path | None:
        """The workspace to open next time: not the example where there is an office."""
        kept = self.settings.last_workspace
        return kept if self._in_example and kept is not None else self.workspace

    def _keep(self) -> None:
        try:
            settings.write(self._settings_file, self.settings)
        except SettingsError as error:
            _log.warning("%s", error.sentence)


def _application() -> QApplication:
    """The one application; a test has made it already."""
    found = QApplication.instance()
    application = found if isinstance(found, QApplication) else theme.application(sys.argv[0])
    application.setApplicationName("NLC Desktop")
    application.setDesktopFileName("nlc-desktop")
    return application


def _first_start(entrance: Entrance, progress: Progress) -> Callable[[], QWidget]:
    """Prepares the first start, which few starts need."""
    from nlc_desktop.ui.first_start.beginning import prepare  # noqa: PLC0415 - first of all

    return prepare(entrance, progress)


def speak(language: str) -> str:
    """Installs a language (empty: the system's); a sentence when it had to be English instead."""
    try:
        i18n.install(language or i18n.closest(_system_language()), [paths.user_translations()])
    except TranslationError as error:
        i18n.install(i18n.ENGLISH)
        return error.sentence
    return ""


def _system_language() -> str:
    """The language the system's windows are in."""
    return next(iter(QLocale.system().uiLanguages()), "")


def run(workspace: Path | None) -> int:
    """Runs the program until its window is closed."""
    return Program(workspace).run()
