"""Words on a page: labels by role, elided ones, key caps, tags, and an icon with a word."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget
from typing_extensions import override

from nlc_desktop.ui import icons
from nlc_desktop.ui.theme import look


def label(text: str = "", role: str = "", *, wrap: bool = False) -> QLabel:
    """A plain-text label.

    Roles: title, section, strong, small, meta, onSelected (small, in a selected row), off, warn,
    bad, fieldBad.
    """
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    if role:
        made.setProperty("role", role)
    return made


def hairline(*, vertical: bool = False) -> QFrame:
    """A line of one pixel between parts."""
    made = QFrame()
    made.setProperty("role", "hairline")
    if vertical:
        made.setFixedWidth(1)
    else:
        made.setFixedHeight(1)
    return made


def key_text(shortcut: str) -> str:
    """A shortcut as it is written on the key cap of this system (``Ctrl+K``, ``⌘K``)."""
    return QKeySequence(shortcut).toString(QKeySequence.SequenceFormat.NativeText) or shortcut


class KeyCap(QLabel):
    """A small framed shortcut; says nothing to a screen reader, the control itself does."""

    def __init__(
        self, shortcut: str, parent: QWidget | None = None, *, words: bool = False
    ) -> None:
        super().__init__(shortcut if words else key_text(shortcut), parent)
        self.setProperty("role", "keycap")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)


class IconLabel(QWidget):
    """An icon of the palette, nothing else; decoration for the words beside it."""

    def __init__(
        self, name: str, role: str = "text_2", size: int = 16, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._name, self._role, self._size = name, role, size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_icon(self, name: str, role: str = "text_2") -> None:
        """Shows another icon in the colour of a role."""
        self._name, self._role = name, role
        self.update()

    @override
    def sizeHint(self) -> QSize:
        """As large as the icon."""
        side = look().px(self._size)
        return QSize(side, side)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the icon in the middle."""
        if not self._name:
            return
        role = self._role if self.isEnabled() else "text_off"
        picture = icons.pixmap(self._name, role, self._size, ratio=self.devicePixelRatioF())
        side = look().px(self._size)
        QPainter(self).drawPixmap((self.width() - side) // 2, (self.height() - side) // 2, picture)


class IconText(QWidget):
    """An icon and a word beside it: ``paperclip`` *Paper 1*."""

    def __init__(
        self,
        icon: str,
        text: str = "",
        role: str = "",
        *,
        icon_role: str = "text_2",
        size: int = 16,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.icon = IconLabel(icon, icon_role, size)
        self.words = label(text, role)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look().px(6 if size < 16 else 8))
        row.addWidget(self.icon)
        row.addWidget(self.words)
        row.addStretch(1)

    def set_text(self, text: str) -> None:
        """Says something else."""
        self.words.setText(text)


class Tag(QFrame):
    """A small framed mark beside a name, with an icon: *office only*, *closed*."""

    def __init__(self, text: str, icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = QLabel(text, self)
        self._words.setProperty("role", "small")
        self._icon = icon
        self.setAccessibleName(text)
        left = look().px(22 if icon else 5)
        row = QHBoxLayout(self)
        row.setContentsMargins(left, look().px(1), look().px(5), look().px(1))
        row.addWidget(self._words)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the frame and the icon."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(look().color("border"))
        painter.setBrush(look().color("surface"))
        edge = self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(edge, look().px(3), look().px(3))
        if self._icon:
            where = edge.adjusted(look().px(5), 0, 0, 0)
            where.setWidth(look().px(12))
            icons.paint(painter, self._icon, look().color("text"), where, 12)


class ElidedLabel(QLabel):
    """A label of one line that shortens its text to fit and keeps the whole in the tooltip."""

    def __init__(self, text: str = "", role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        if role:
            self.setProperty("role", role)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.set_text(text)

    @property
    def whole(self) -> str:
        """The text as it was given."""
        return self._whole

    def set_text(self, text: str) -> None:
        """Shows another text."""
        self._whole = " ".join(text.split())
        self.setAccessibleName(self._whole)
        self._fit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shortens anew."""
        super().resizeEvent(event)
        self._fit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Shortens anew when the font changes."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    @override
    def sizeHint(self) -> QSize:
        """As wide as the whole text."""
        hint = super().sizeHint()
        hint.setWidth(self.fontMetrics().horizontalAdvance(self._whole) + 2)
        return hint

    @override
    def minimumSizeHint(self) -> QSize:
        """May shrink to a few letters."""
        hint = super().minimumSizeHint()
        hint.setWidth(look().px(24))
        return hint

    def _fit(self) -> None:
        shown = self.fontMetrics().elidedText(
            self._whole, Qt.TextElideMode.ElideRight, max(self.width(), 0)
        )
        super().setText(shown)
        self.setToolTip(self._whole if shown != self._whole else "")
