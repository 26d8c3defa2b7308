"""Notices that nobody has used the program for some minutes."""

from datetime import datetime, timedelta

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow
from typing_extensions import override

from nlc_desktop.clock import Clock

_LOOK = 10_000  # ms between two looks at the clock
_USE = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
    }
)


class IdleWatch(QObject):
    """Counts the minutes since the last key or click, in whichever window has the focus.

    Signals:
        elapsed: the minutes are over; sent once until `start` is called again.
    """

    elapsed = Signal()

    def __init__(self, application: QGuiApplication, clock: Clock, minutes: int) -> None:
        super().__init__(application)
        self._clock = clock
        self._minutes = minutes
        self._last: datetime | None = None
        self._watched: QWindow | None = None
        self._timer = QTimer(self, interval=_LOOK)
        self._timer.timeout.connect(self.look)
        application.focusWindowChanged.connect(self._watch)

    def start(self) -> None:
        """Begins to count, from now."""
        self._last = self._clock.now()
        self._timer.start()

    def stop(self) -> None:
        """Counts no longer."""
        self._last = None
        self._timer.stop()

    def set_minutes(self, minutes: int) -> None:
        """Says how long to wait; 0 waits for ever."""
        self._minutes = minutes

    def look(self) -> None:
        """Looks at the clock; a laptop that slept is found idle when it wakes."""
        if self._last is None or not self._minutes:
            return
        if self._clock.now() - self._last >= timedelta(minutes=self._minutes):
            self.stop()
            self.elapsed.emit()

    def _watch(self, window: QWindow | None) -> None:
        if self._watched is not None:
            self._watched.removeEventFilter(self)
        self._watched = window
        if window is not None:
            window.installEventFilter(self)
            window.destroyed.connect(self._forget)

    def _forget(self) -> None:
        self._watched = None

    @override
    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        """Every key and click begins the minutes anew."""
        if self._last is not None and event.type() in _USE:
            self._last = self._clock.now()
        return False
