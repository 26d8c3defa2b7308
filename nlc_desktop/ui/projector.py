"""Projector view: whether the screen is being shown to a room, so that private things are hidden.

There is one `Projector` per desk. A room that shows phones, remarks or anything else above the
members' level asks `projector(desk).on` and listens to `changed`.
"""

import re

from PySide6.QtCore import QObject, Signal

from nlc_desktop.i18n import tr
from nlc_desktop.ui.desk import Desk

_NAME = "nlcProjector"
_ADDRESS = re.compile(r"[^\s<>()]+@[^\s<>()]+")


class Projector(QObject):
    """The switch; it is off whenever an office is opened.

    Signals:
        changed(bool): the view was put on or off.
    """

    changed = Signal(bool)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.setObjectName(_NAME)
        self._on = False

    @property
    def on(self) -> bool:
        """Whether the screen is shown to a room."""
        return self._on

    def put(self, on: bool) -> None:
        """Puts the view on or off."""
        if on != self._on:
            self._on = on
            self.changed.emit(on)

    def turn(self) -> None:
        """Puts the view on when it is off, and off when it is on."""
        self.put(not self._on)


def projector(desk: Desk) -> Projector:
    """The switch of a desk."""
    found = desk.findChild(Projector, _NAME)
    return found if isinstance(found, Projector) else Projector(desk)


def without_addresses(text: str) -> str:
    """A text for a room to see: it says so where an e-mail address stands."""
    return _ADDRESS.sub(tr("hidden"), text)
