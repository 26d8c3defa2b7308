"""A large button with its key beside the word, which keeps its width when it turns bold."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from nlc_desktop.ui.theme import TextSize, look
from nlc_desktop.ui.widgets.buttons import Button
from nlc_desktop.ui.widgets.labels import KeyCap


class KeyButton(Button):
    """*Decision* ``Ctrl+2``."""

    def __init__(
        self,
        text: str,
        shortcut: str,
        *,
        icon: str = "",
        on: Callable[[], object] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, role="large", icon=icon, shortcut=shortcut, on=on, parent=parent)
        self._icon = bool(icon)
        self.cap = KeyCap(shortcut)
        self.cap.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setProperty("keyed", True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, look().px(12), 0)
        row.addStretch(1)
        row.addWidget(self.cap)

    @override
    def sizeHint(self) -> QSize:
        """Wide enough for the bold word and the key."""
        px = look().px
        font = look().font(TextSize.SMALL, large=True, semibold=True)
        word = QFontMetrics(font).horizontalAdvance(self.text())
        wide = px(12) + (px(26) if self._icon else 0) + word + px(8)
        return QSize(wide + self.cap.sizeHint().width() + px(16), px(40))
