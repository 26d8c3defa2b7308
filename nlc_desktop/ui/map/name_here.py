"""The line on the canvas where a name is typed in its place: of a new organisation, or another."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from nlc_desktop.ui.theme import look

_WIDE = 220


class NameHere(QLineEdit):
    """Enter takes the name, Esc leaves all as it was; going elsewhere takes what was typed.

    Signals:
        named(name): a name was typed.
        left: the line is done, one way or another.
    """

    named = Signal(str)
    left = Signal()

    def __init__(self, middle: QPoint, what: str, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._canvas, self._before = parent, name
        self._done = False
        self.setText(name)
        self.selectAll()
        self.setPlaceholderText(what)
        self.setAccessibleName(what)
        wide = min(look().px(_WIDE), parent.width())
        self.resize(wide, self.sizeHint().height())
        left = min(max(0, middle.x() - wide // 2), max(0, parent.width() - wide))
        top = min(max(0, middle.y() - self.height() // 2), max(0, parent.height() - self.height()))
        self.move(left, top)
        self.show()
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def take(self) -> None:
        """Takes what was typed."""
        name = self.text().strip()
        self.leave()
        if name and name != self._before:
            self.named.emit(name)

    def leave(self) -> None:
        """Leaves all as it was."""
        if self._done:
            return
        self._done = True
        if self.hasFocus():
            self._canvas.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.hide()
        self.left.emit()
        self.deleteLater()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Esc end the typing."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.take()
        elif event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Nothing that was typed is lost."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.ActiveWindowFocusReason and not self._done:
            self.take()
