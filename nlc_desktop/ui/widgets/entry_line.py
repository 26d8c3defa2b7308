"""The entry line: type the next thing, read it back in pieces, Enter adds it and stays."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.labels import IconLabel, label


@dataclass(frozen=True, slots=True)
class Piece:
    """One thing the line was understood to say: an icon's name and a word."""

    text: str
    icon: str = ""
    warn: bool = False


class EntryLine(QWidget):
    """A plus, a line to type in and, while typing, what it was understood to say.

    Signals:
        entered(str): Enter on a line with words; the line is empty again and keeps the focus.
        left_up: arrow up in the line, so that a list above can take the focus.
        typed(str): every change, for completion.
    """

    entered = Signal(str)
    left_up = Signal()
    typed = Signal(str)

    def __init__(
        self,
        placeholder: str,
        *,
        pieces: Callable[[str], Sequence[Piece]] | None = None,
        lead: str = "",
        number: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._pieces = pieces
        self.number = label(number, "meta")
        self.number.setMinimumWidth(look().px(18) if number else 0)
        self.edit = _Edit()
        self.edit.setPlaceholderText(placeholder)
        self.edit.setAccessibleName(placeholder)
        self.lead = label(lead, "small")
        self._echo = QWidget()
        self._echo_row = QHBoxLayout(self._echo)
        self._echo_row.setContentsMargins(0, 0, 0, look().px(4))
        self._echo_row.setSpacing(look().px(8))
        self._echo.hide()
        self._lay_out()
        self.setFocusProxy(self.edit)
        self.edit.textChanged.connect(self._read_back)
        self.edit.textChanged.connect(self.typed)
        self.edit.returnPressed.connect(self._enter)
        self.edit.up.connect(self.left_up)

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setContentsMargins(0, look().px(2), 0, look().px(2))
        line.setSpacing(look().px(8))
        line.addWidget(IconLabel("plus", "accent"))
        line.addWidget(self.number)
        line.addWidget(self.edit, 1)
        echo = QHBoxLayout()
        echo.addSpacing(look().px(24))
        echo.addWidget(self._echo, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(look().px(16), 0, look().px(8), 0)
        box.setSpacing(0)
        box.addLayout(line)
        box.addLayout(echo)

    @property
    def text(self) -> str:
        """What stands in the line."""
        return self.edit.text()

    def set_text(self, text: str) -> None:
        """Puts words into the line, e.g. back again when they could not be taken."""
        self.edit.setText(text)

    def set_next(self, lead: str, number: str = "") -> None:
        """Says what Enter would add: ``Enter adds item 11:`` and its number."""
        self.lead.setText(lead)
        self.number.setText(number)
        self.number.setMinimumWidth(look().px(18) if number else 0)

    def _enter(self) -> None:
        text = self.edit.text().strip()
        if text:
            self.edit.clear()
            self.entered.emit(text)

    def _read_back(self, text: str) -> None:
        while self._echo_row.count():
            item = self._echo_row.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None and widget is not self.lead:
                widget.hide()
                widget.deleteLater()
        pieces = self._pieces(text) if self._pieces is not None and text.strip() else ()
        self._echo_row.addWidget(self.lead)
        for piece in pieces:
            self._echo_row.addWidget(_PieceBox(piece))
        self._echo_row.addStretch(1)
        self._echo.setVisible(bool(pieces))


class _Edit(QLineEdit):
    """The line itself: Esc empties it, arrow up leaves it."""

    up = Signal()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Handles Esc and arrow up; the rest is typing."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Up:
            self.up.emit()
        else:
            super().keyPressEvent(event)


class _PieceBox(QFrame):
    """A dashed box with what was understood."""

    def __init__(self, piece: Piece) -> None:
        super().__init__()
        words = label(piece.text, "piece")
        if piece.warn:
            words.setProperty("kind", "warn")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(words)
        if piece.icon:
            role = "warn" if piece.warn else "text"
            mark = IconLabel(piece.icon, role, 14, words)
            mark.move(look().px(6), look().px(3))
            mark.resize(mark.sizeHint())
            words.setIndent(look().px(18))
