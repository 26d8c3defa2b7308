"""The editor of one line of the minutes: it grows with its text and knows its neighbours."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHideEvent,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy, QWidget
from typing_extensions import override

from nlc_desktop.ui.theme import look

PAUSE = 200
"""Milliseconds from a keystroke to its commit; later keystrokes do not put it off."""


class LineEdit(QPlainTextEdit):
    """One line of the minutes.

    It is asked like a `QLineEdit` where `ui.mentions` needs it.

    Signals:
        textEdited(str): a person changed the text.
        due: what was typed is to be committed now.
        entered: Enter; another line of the same kind is wanted.
        left_up, left_down: the caret goes on in the line above or below.
        emptied: Backspace in an empty line.
        undo_asked, redo_asked: there is nothing more to undo or redo inside the line.
        reached: the caret came into the line.
        left: the caret went elsewhere.
    """

    textEdited = Signal(str)  # noqa: N815 - named as Qt names it
    due = Signal()
    entered = Signal()
    left_up = Signal()
    left_down = Signal()
    emptied = Signal()
    undo_asked = Signal()
    redo_asked = Signal()
    reached = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("line")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(2)
        self._shown = ""
        self.undone = False
        """Whether committed typing was undone inside the line since the last other key."""
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(self.due)
        self.textChanged.connect(self._changed)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)

    # -- as a line edit ---------------------------------------------------------------------

    def text(self) -> str:
        """The text."""
        return self.toPlainText()

    def setText(self, text: str) -> None:  # noqa: N802 - named as Qt names it
        """Takes another text as if a person had typed it; it can be undone in the line."""
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)

    def cursorPosition(self) -> int:  # noqa: N802 - named as Qt names it
        """Where the caret stands."""
        return self.textCursor().position()

    def setCursorPosition(self, place: int) -> None:  # noqa: N802 - named as Qt names it
        """Puts the caret somewhere."""
        cursor = self.textCursor()
        cursor.setPosition(max(0, min(place, len(self.toPlainText()))))
        self.setTextCursor(cursor)

    def show_text(self, text: str) -> None:
        """Shows a stored text; nothing is committed for it and the caret stays."""
        if text == self.toPlainText():
            return
        place = self.cursorPosition()
        self._shown = text
        self.setPlainText(text)
        self._timer.stop()
        self.setCursorPosition(place)

    def caret_to_end(self) -> None:
        """Puts the caret behind the last sign."""
        self.setCursorPosition(len(self.toPlainText()))

    # -- committing -------------------------------------------------------------------------

    def _changed(self) -> None:
        text = self.toPlainText()
        if text == self._shown:
            return
        self._shown = text
        if not self._timer.isActive():
            self._timer.start()
        self.textEdited.emit(text)

    @property
    def waits(self) -> bool:
        """Whether something typed waits for its commit."""
        return self._timer.isActive()

    def flush(self) -> None:
        """Asks for the commit of what waits for one."""
        if self._timer.isActive():
            self._timer.stop()
            self.due.emit()

    # -- growing ----------------------------------------------------------------------------

    def _fit(self) -> None:
        lines = max(1, round(self.document().size().height()))
        height = lines * self.fontMetrics().lineSpacing() + look().px(16)
        if height != self.height() or self.minimumHeight() != height:
            self.setFixedHeight(height)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wraps anew and takes the height that needs."""
        super().resizeEvent(event)
        self._fit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Takes the height of another font."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    # -- keys -------------------------------------------------------------------------------

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leads the keys that belong to the column of lines to it."""
        if event.text() and not event.matches(QKeySequence.StandardKey.Undo):
            self.undone = False
        if not self._key(event):
            super().keyPressEvent(event)

    def _key(self, event: QKeyEvent) -> bool:
        if event.matches(QKeySequence.StandardKey.Undo):
            self._undo()
            return True
        if event.matches(QKeySequence.StandardKey.Redo):
            self._redo()
            return True
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.entered.emit()
            case Qt.Key.Key_Backspace if not self.toPlainText() and not self.isReadOnly():
                self.emptied.emit()
            case Qt.Key.Key_Up if self._at_edge(QTextCursor.MoveOperation.Up, event):
                self.left_up.emit()
            case Qt.Key.Key_Down if self._at_edge(QTextCursor.MoveOperation.Down, event):
                self.left_down.emit()
            case _:
                return False
        return True

    def _undo(self) -> None:
        committed = not self.waits
        if not self.isReadOnly() and self._step(self.undo, self.document().isUndoAvailable):
            self.undone = self.undone or committed
        else:
            self.flush()
            self.undo_asked.emit()

    def _redo(self) -> None:
        if self.isReadOnly() or not self._step(self.redo, self.document().isRedoAvailable):
            self.flush()
            self.redo_asked.emit()

    def _step(self, go: Callable[[], None], left: Callable[[], bool]) -> bool:
        """Goes back or forth until the text is another; some of Qt's steps change none."""
        before = self.toPlainText()
        while left() and self.toPlainText() == before:
            go()
        return self.toPlainText() != before

    def _at_edge(self, move: QTextCursor.MoveOperation, event: QKeyEvent) -> bool:
        """Whether the caret is in the first or last row of the line, without a modifier held."""
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        cursor = self.textCursor()
        return not cursor.movePosition(move)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        """Says that the caret is here."""
        super().focusInEvent(event)
        self.reached.emit()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Commits what was typed."""
        super().focusOutEvent(event)
        self.flush()
        if event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            self.left.emit()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        """Commits what was typed."""
        super().hideEvent(event)
        self.flush()
