"""The large verbs of Home: an icon, what it does, what comes of it, and its key."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget
from typing_extensions import override

from nlc_desktop.ui import icons
from nlc_desktop.ui.theme import TextSize, look
from nlc_desktop.ui.widgets.labels import key_text


class VerbButton(QAbstractButton):
    """A button of 64 pixels with two lines; ``primary`` is filled with the accent."""

    def __init__(
        self,
        text: str,
        second: str = "",
        *,
        icon: str,
        shortcut: str = "",
        primary: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setText(text)
        self._second, self._icon, self._primary = second, icon, primary
        self._key = key_text(shortcut) if shortcut else ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_second(second)

    def set_second(self, second: str) -> None:
        """Says what the verb works on right now."""
        self._second = second
        self.setAccessibleName(self.text())
        self.setAccessibleDescription(second)
        self.update()

    def refuse(self, reason: str) -> None:
        """Disables the verb; the tooltip says why."""
        self.setEnabled(False)
        self.setToolTip(reason)

    def allow(self) -> None:
        """Lets the verb act."""
        self.setEnabled(True)
        self.setToolTip("")

    @override
    def sizeHint(self) -> QSize:
        """Both lines, the icon and the key cap."""
        px = look().px
        first = QFontMetrics(look().font(TextSize.SECTION, semibold=True))
        small = QFontMetrics(look().font(TextSize.SMALL))
        key = small.horizontalAdvance(self._key) + px(20) if self._key else 0
        wide = max(
            first.horizontalAdvance(self.text()) + key, small.horizontalAdvance(self._second)
        )
        return QSize(px(68) + wide, px(64))

    @override
    def minimumSizeHint(self) -> QSize:
        """May shorten its second line."""
        first = QFontMetrics(look().font(TextSize.SECTION, semibold=True))
        return QSize(first.horizontalAdvance(self.text()) + look().px(68), look().px(64))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints ground, icon, lines and key cap."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        px, theme = look().px, look().theme
        edge = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        ground, line = self._colors()
        painter.setPen(theme.color(line))
        painter.setBrush(theme.color(ground))
        painter.drawRoundedRect(edge, px(6), px(6))
        on_accent = self._primary and self.isEnabled()
        ink = "text_off" if not self.isEnabled() else "on_accent" if on_accent else "text"
        mark = ink if on_accent or not self.isEnabled() else "accent"
        where = QRectF(px(16), 0, px(24), self.height())
        icons.paint(painter, self._icon, theme.color(mark), where, 24)
        self._paint_words(painter, ink, "text_2" if ink == "text" else ink)
        if self._key:
            self._paint_key(painter, ink, framed="on_accent" if on_accent else "hairline")

    def _colors(self) -> tuple[str, str]:
        if not self.isEnabled():
            return "window", "hairline"
        if self._primary:
            role = "accent_press" if self.isDown() else "accent"
            role = "accent_hover" if self.underMouse() and not self.isDown() else role
            return role, role
        if self.isDown():
            return "pressed", "border"
        return ("hover" if self.underMouse() else "surface"), "border"

    def _paint_words(self, painter: QPainter, ink: str, second_ink: str) -> None:
        px, theme = look().px, look().theme
        left, middle = px(52), self.height() // 2
        painter.setFont(look().font(TextSize.SECTION, semibold=True))
        painter.setPen(theme.color(ink))
        room = QRect(left, middle - px(19), self.width() - left - px(8), px(22))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, self.text())
        font = look().font(TextSize.SMALL)
        painter.setFont(font)
        painter.setPen(theme.color(second_ink))
        room = QRect(left, middle + px(1), self.width() - left - px(8), px(17))
        words = QFontMetrics(font).elidedText(
            self._second, Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)

    def _paint_key(self, painter: QPainter, ink: str, *, framed: str) -> None:
        px, theme = look().px, look().theme
        font = look().font(TextSize.SMALL)
        wide = QFontMetrics(font).horizontalAdvance(self._key) + px(10)
        box = QRectF(self.width() - wide - px(8) - 0.5, px(8) + 0.5, wide, px(16))
        painter.setPen(theme.color(framed))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, px(3), px(3))
        painter.setFont(font)
        painter.setPen(theme.color("text_2" if ink == "text" else ink))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._key)
