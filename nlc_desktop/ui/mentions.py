"""Names offered while typing ``@``: posts and organisations with their holders.

The list stands under the line and never takes the focus: arrows choose, Enter or Tab takes,
Esc closes it, and typing simply goes on.
"""

import re
from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget
from typing_extensions import override

from nlc_desktop.i18n import tr
from nlc_desktop.services.reading.stakeholders import Candidate
from nlc_desktop.ui.line_edit import LineEdit
from nlc_desktop.ui.theme import look

_AT = re.compile(r"(?<!\S)@([^@#]*)$")
_SHOWN = 8


class Mentions(QObject):
    """Offers names for what is typed in a line.

    ``find`` looks names up; with ``whole`` the whole line is the name, otherwise what follows the
    last ``@`` before the caret. ``taken`` is told which candidate was chosen.
    """

    def __init__(
        self,
        edit: QLineEdit | LineEdit,
        find: Callable[[str], Sequence[Candidate]],
        *,
        whole: bool = False,
        taken: Callable[[Candidate], object] | None = None,
    ) -> None:
        super().__init__(edit)
        self._edit = edit
        self._find = find
        self._whole = whole
        self._taken = taken
        self._found: tuple[Candidate, ...] = ()
        self.list = _List(edit.window())
        self.list.hide()
        edit.textEdited.connect(self._offer)
        edit.cursorPositionChanged.connect(self._hide_if_left)
        edit.installEventFilter(self)
        edit.destroyed.connect(self.list.deleteLater)
        self.list.itemClicked.connect(self._clicked)

    @property
    def offered(self) -> tuple[Candidate, ...]:
        """What is offered now."""
        return self._found if self.list.isVisible() else ()

    def _typed(self) -> tuple[int, str] | None:
        """Where the name being typed begins and what there is of it."""
        before = self._edit.text()[: self._edit.cursorPosition()]
        if self._whole:
            return 0, before
        found = _AT.search(before)
        return (found.start(1), found[1]) if found else None

    def _offer(self) -> None:
        typed = self._typed()
        if typed is None or (self._whole and not typed[1].strip()):
            self.list.hide()
            return
        self._found = tuple(self._find(typed[1]))[:_SHOWN]
        self.list.show_candidates(self._found)
        if self._found:
            self._place()
            QTimer.singleShot(0, self.list, self._settle)
        else:
            self.list.hide()

    def _hide_if_left(self) -> None:
        if self.list.isVisible() and self._typed() is None:
            self.list.hide()

    def _place(self) -> None:
        window = self._edit.window()
        if self.list.parentWidget() is not window:
            self.list.setParent(window)
        gap = look().px(2)
        top = self._edit.mapTo(window, QPoint(0, -gap))
        bottom = top.y() + self._edit.height() + 2 * gap
        below = window.height() - bottom - gap
        self.list.fit(window.width() - 2 * look().px(8), max(below, top.y()))
        high = self.list.height()
        indent = 0 if self._whole else self._edit.cursorRect().left()
        room = max(window.width() - self.list.width() - look().px(8), 0)
        self.list.move(min(top.x() + indent, room), bottom if high <= below else top.y() - high)
        self.list.show()
        self.list.raise_()

    def _settle(self) -> None:
        """Goes along when the line moved because it grew or was scrolled into sight."""
        if self.list.isVisible():
            self._place()

    def _take(self, row: int) -> None:
        typed = self._typed()
        self.list.hide()
        if typed is None or not 0 <= row < len(self._found):
            return
        chosen = self._found[row]
        start, _ = typed
        text, caret = self._edit.text(), self._edit.cursorPosition()
        after = text[caret:] if self._whole or text[caret:].startswith(" ") else f" {text[caret:]}"
        self._edit.setText(f"{text[:start]}{chosen.name}{'' if self._whole else after}")
        self._edit.setCursorPosition(start + len(chosen.name) + (0 if self._whole else 1))
        if self._taken is not None:
            self._taken(chosen)

    def _clicked(self, item: QListWidgetItem) -> None:
        self._take(self.list.row(item))
        self._edit.setFocus(Qt.FocusReason.PopupFocusReason)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leads the keys of the list to it while it is open."""
        if event.type() in (QEvent.Type.FocusOut, QEvent.Type.Hide):
            self.list.hide()
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self.list.isVisible() and self._key(event.key())
        if event.type() == QEvent.Type.ShortcutOverride and self.list.isVisible():
            event.accept()
        return super().eventFilter(watched, event)

    def _key(self, key: int) -> bool:
        row = self.list.currentRow()
        match key:
            case Qt.Key.Key_Down:
                self.list.setCurrentRow(min(row + 1, self.list.count() - 1))
            case Qt.Key.Key_Up:
                self.list.setCurrentRow(max(row - 1, 0))
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Tab if row >= 0:
                self._take(row)
            case Qt.Key.Key_Escape:
                self.list.hide()
            case _:
                return False
        return True


class _List(QListWidget):
    """The names: each with its holder or its long name behind it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("completer")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(tr("Names that fit"))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_candidates(self, found: Sequence[Candidate]) -> None:
        """Lists other names; the first is chosen."""
        self.clear()
        for one in found:
            words = one.name
            if one.detail and one.detail != one.name:
                words = tr("{name} – {detail}", name=one.name, detail=one.detail)
            item = QListWidgetItem(words)
            item.setSizeHint(QSize(1, look().px(32)))
            item.setToolTip(words)
            self.addItem(item)
        self.setCurrentRow(0)

    def fit(self, across: int, down: int) -> None:
        """As wide as its names and as high as its rows; it scrolls where there is less room."""
        px = look().px
        row = max(self.sizeHintForRow(0), px(32))
        words = (self.item(at).text() for at in range(self.count()))
        widest = max(map(self.fontMetrics().horizontalAdvance, words), default=0)
        wide = min(max(widest + px(48), px(220)), px(520), across)
        rows = min(self.count(), max((down - 2) // row, 1))
        self.resize(wide, row * rows + 2)
        self.scrollToItem(self.currentItem())
