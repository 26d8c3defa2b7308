"""What a person chose about the window, put on and read off: colours, sizes, its place."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu

from nlc_desktop.settings import Colours, Geometry, Motion, Settings
from nlc_desktop.ui import theme

_PALETTES = {
    Colours.SYSTEM: None,
    Colours.LIGHT: theme.ThemeName.LIGHT,
    Colours.DARK: theme.ThemeName.DARK,
    Colours.CONTRAST: theme.ThemeName.CONTRAST,
}


def dress(application: QApplication, chosen: Settings) -> None:
    """Gives the application the look a person chose, at the start or later."""
    palette = _PALETTES[chosen.colours]
    scale, still = chosen.text_size / 100, chosen.motion is Motion.REDUCED
    worn = application.findChild(theme.Look)
    if worn is None:
        theme.install(application, palette, scale=scale, still=still)
    else:
        worn.choose(palette, scale=scale, still=still)


def place(window: QMainWindow, was: Geometry | None) -> None:
    """Puts the window where it stood, if that is still on a screen."""
    if was is None:
        return
    where = QRect(was.x, was.y, was.width, was.height)
    screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
    if any(screen.intersects(where) for screen in screens):
        window.setGeometry(where)
    if was.maximised:
        window.showMaximized()


def place_of(window: QMainWindow) -> Geometry:
    """Where the window stands."""
    where = window.normalGeometry()
    return Geometry(where.x(), where.y(), where.width(), where.height(), window.isMaximized())


def close_others() -> None:
    """Closes every dialog, so that nothing stays open behind a lock or keeps the program alive.

    Menus are closed too, but stay: those of the window are needed again after the lock.
    """
    for other in QApplication.topLevelWidgets():
        if not isinstance(other, QMainWindow):
            other.close()
            if not isinstance(other, QMenu):
                other.deleteLater()
