"""A large button with its key beside the word, which keeps its width when it turns bold."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from nlc_desktop.ui.theme import TextSize, look
from nlc_desktop.ui.widgets.buttons import Button
from nlc_desktop.ui.widgets.labels import KeyCap, key_text

_ARROWS = {"Up": "↑", "Down": "↓"}


class KeyButton(Button):
    """*Decision* ``Ctrl+2``; where there is little room the key goes and the word stays."""

    def __init__(
        self,
        text: str,
        shortcut: str,
        *,
        icon: str = "",
        on: Callable[[], object] | None = None,
        large: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        role = "large" if large else ""
        super().__init__(text, role=role, icon=icon, shortcut=shortcut, on=on, parent=parent)
        self._shown_icon = bool(icon)
        self._large = large
        self.cap = KeyCap(_cap_text(shortcut), words=True)
        self.cap.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setProperty("keyed", True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, look().px(10), 0)
        row.addStretch(1)
        row.addWidget(self.cap)

    @property
    def whole_width(self) -> int:
        """How wide the button is with its key."""
        return self._word_width() + self.cap.sizeHint().width() + look().px(8)

    def show_key(self, shown: bool) -> None:
        """Shows the key beside the word, or the word alone."""
        self.cap.setVisible(shown)
        self.updateGeometry()

    def _word_width(self) -> int:
        px = look().px
        size = TextSize.SMALL if self._large else TextSize.BODY
        font = look().font(size, large=self._large, semibold=True)
        word = QFontMetrics(font).horizontalAdvance(self.text())
        return px(15) + (px(24) if self._shown_icon else 0) + word + px(15)

    @override
    def sizeHint(self) -> QSize:
        """Wide enough for the bold word and the key."""
        wide = self._word_width() if self.cap.isHidden() else self.whole_width
        return QSize(wide, look().px(40))


def _cap_text(shortcut: str) -> str:
    head, _, last = shortcut.rpartition("+")
    return f"{head}+{_ARROWS[last]}" if last in _ARROWS else key_text(shortcut)


def fit_keys(buttons: Sequence[KeyButton], room: int, gap: int) -> None:
    """Shows the keys of a row of buttons when all of them fit."""
    needed = sum(button.whole_width for button in buttons) + gap * (len(buttons) - 1)
    for button in buttons:
        button.show_key(needed <= room)
