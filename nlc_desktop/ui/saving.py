"""Saved as typed: commits what is typed within a third of a second of the last keystroke."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit
from shiboken6 import isValid
from typing_extensions import override

PAUSE = 300
"""Milliseconds after the last keystroke at which typing is committed."""


class AutoSave(QObject):
    """Hands the text of a field to ``save`` after a pause, on Enter and on leaving the field.

    ``save`` gets the whole text and is called only when it differs from what was last saved or
    shown. A text set by the program (`show`) is never saved back.
    """

    def __init__(self, edit: QLineEdit | QPlainTextEdit, save: Callable[[str], object]) -> None:
        super().__init__(edit)
        self._edit = edit
        self._save = save
        self._last = self._text()
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(self.flush)
        if isinstance(edit, QLineEdit):
            edit.textEdited.connect(self._timer.start)
            edit.returnPressed.connect(self.flush)
        else:
            edit.textChanged.connect(self._timer.start)
        edit.installEventFilter(self)

    def _text(self) -> str:
        edit = self._edit
        return edit.text() if isinstance(edit, QLineEdit) else edit.toPlainText()

    def show(self, text: str) -> None:
        """Shows a stored text, unless somebody is in the middle of typing another."""
        if self._timer.isActive() or text == self._text():
            if not self._timer.isActive():
                self._last = text
            return
        self._last = text
        if isinstance(self._edit, QLineEdit):
            self._edit.setText(text)
        else:
            self._edit.setPlainText(text)
            self._timer.stop()

    def flush(self) -> None:
        """Saves now what has been typed since the last time, if anything."""
        self._timer.stop()
        text = self._text()
        if text != self._last:
            self._last = text
            self._save(text)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leaving the field or closing its window saves what was typed."""
        leaving = event.type() in {QEvent.Type.FocusOut, QEvent.Type.Hide}
        if leaving and isValid(self._edit):  # a field that is being deleted was hidden before
            self.flush()
        return super().eventFilter(watched, event)
