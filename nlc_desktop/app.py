"""The roof: builds the objects of the program and hands them to each other.

Order of a start: settings and words, the application and its look, the window; everything else
waits until the first frame is on the screen (`Program.painted`).
"""

import logging
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEvent, QLocale, QObject, QRect, QTimer, Signal
from PySide6.QtWidgets import QApplication
from typing_extensions import override

from nlc_desktop import i18n, paths, settings
from nlc_desktop.errors import SettingsError, TranslationError
from nlc_desktop.settings import Colours, Geometry, Motion, Settings
from nlc_desktop.ui import theme
from nlc_desktop.ui.commands import Commands
from nlc_desktop.ui.jobs import Jobs
from nlc_desktop.ui.main_window import MainWindow, Room
from nlc_desktop.ui.messages import Messages

_log = logging.getLogger(__name__)

_PALETTES = {
    Colours.SYSTEM: None,
    Colours.LIGHT: theme.ThemeName.LIGHT,
    Colours.DARK: theme.ThemeName.DARK,
    Colours.CONTRAST: theme.ThemeName.CONTRAST,
}


class Program(QObject):
    """The running program.

    Signals:
        painted: the window is on the screen for the first time.
        settled: nothing of the start is left to do.
    """

    painted = Signal()
    settled = Signal()

    def __init__(
        self,
        workspace: Path | None = None,
        *,
        rooms: Sequence[Room] = (),
        settings_file: Path | None = None,
    ) -> None:
        super().__init__()
        self._settings_file = settings_file or paths.settings_file()
        reading = settings.read(self._settings_file)
        self.settings = reading.settings
        self._notices = [reading.notice, speak(self.settings.language)]
        self.workspace = workspace or self.settings.last_workspace
        self._application = _application()
        dress(self._application, self.settings)
        self.jobs = Jobs(self)
        self.messages = Messages(self.jobs, self)
        self.commands = Commands(self)
        self.window = MainWindow(rooms, self.commands, self.jobs, self.messages)
        self._place()
        self.window.closing.connect(self._close)
        self.window.installEventFilter(self)

    def run(self) -> int:
        """Shows the window and stays until it is closed; gives the exit status."""
        hook, sys.excepthook = sys.excepthook, self.messages.catch
        try:
            self.window.show()
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
        QTimer.singleShot(0, self, self.settled.emit)

    def _place(self) -> None:
        """Puts the window where it stood, if that is still on a screen."""
        was = self.settings.window
        if was is None:
            return
        where = QRect(was.x, was.y, was.width, was.height)
        screens = [screen.availableGeometry() for screen in self._application.screens()]
        if any(screen.intersects(where) for screen in screens):
            self.window.setGeometry(where)
        if was.maximised:
            self.window.showMaximized()

    def _close(self) -> None:
        """Waits for every write and keeps what was chosen."""
        self.jobs.shutdown()
        where = self.window.normalGeometry()
        self.settings = replace(
            self.settings,
            window=Geometry(
                where.x(), where.y(), where.width(), where.height(), self.window.isMaximized()
            ),
            last_workspace=self.workspace,
        )
        try:
            settings.write(self._settings_file, self.settings)
        except SettingsError as error:
            _log.warning("%s", error.sentence)


def _application() -> QApplication:
    """The one application; a test has made it already."""
    found = QApplication.instance()
    application = found if isinstance(found, QApplication) else QApplication(sys.argv[:1])
    application.setApplicationName("NLC Desktop")
    application.setDesktopFileName("nlc-desktop")
    return application


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


def dress(application: QApplication, chosen: Settings) -> None:
    """Gives the application the look a person chose, at the start or later."""
    palette = _PALETTES[chosen.colours]
    scale, still = chosen.text_size / 100, chosen.motion is Motion.REDUCED
    worn = application.findChild(theme.Look)
    if worn is None:
        theme.install(application, palette, scale=scale, still=still)
    else:
        worn.choose(palette, scale=scale, still=still)


def run(workspace: Path | None) -> int:
    """Runs the program until its window is closed."""
    return Program(workspace).run()
