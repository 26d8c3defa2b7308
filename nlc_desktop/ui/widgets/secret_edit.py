"""A field for a passphrase: dots, a button that shows them, never on the clipboard."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from nlc_desktop.i18n import tr
from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.buttons import IconButton


class SecretEdit(QLineEdit):
    """Shows dots until the eye is pressed; Qt refuses to copy from it meanwhile."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setAccessibleName(name)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhHiddenText | Qt.InputMethodHint.ImhNoPredictiveText
        )
        self.eye = IconButton("eye", tr("Show what is typed"), on=self._turn)
        self.eye.setParent(self)
        self.eye.setCursor(Qt.CursorShape.ArrowCursor)
        self.setTextMargins(0, 0, look().px(30), 0)

    def _turn(self) -> None:
        hidden = self.echoMode() == QLineEdit.EchoMode.Password
        self.show_typed(hidden)

    def show_typed(self, shown: bool) -> None:
        """Shows letters or dots."""
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.setEchoMode(mode)
        name = tr("Hide what is typed") if shown else tr("Show what is typed")
        self.eye.set_icon("eye-off" if shown else "eye")
        self.eye.setAccessibleName(name)
        self.eye.setToolTip(name)

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Keeps the eye at the right end."""
        super().resizeEvent(event)
        side = self.height() - look().px(4)
        self.eye.setGeometry(self.width() - side - look().px(3), look().px(2), side, side)
