"""A numbered part of a page: a ring with its number, a title, and what belongs to it."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from nlc_desktop.ui import icons
from nlc_desktop.ui.theme import TextSize, look
from nlc_desktop.ui.widgets.labels import label


class Ring(QWidget):
    """A number in a circle: ahead, current (filled with the accent) or done (a tick)."""

    def __init__(self, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = number
        self.state = "ahead"
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_state(self, state: str) -> None:
        """Takes another state: ``ahead``, ``current`` or ``done``."""
        self.state = state
        self.update()

    @override
    def sizeHint(self) -> QSize:
        """20 pixels."""
        return QSize(look().px(20), look().px(20))

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        """Paints the circle."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill = {"current": "accent", "done": "mark"}.get(self.state)
        circle = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(Qt.PenStyle.NoPen if fill else QPen(look().color("border"), 1))
        painter.setBrush(look().color(fill) if fill else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(circle)
        ink = look().color({"current": "on_accent", "done": "surface"}.get(self.state, "text"))
        if self.state == "done":
            icons.paint(painter, "check", ink, circle, 12)
            return
        painter.setFont(look().font(TextSize.SMALL, semibold=fill is not None))
        painter.setPen(ink)
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, str(self._number))


class Numbered(QWidget):
    """Number, title and meta in a row; the contents below, indented."""

    def __init__(self, number: int, title: str, meta: str, contents: QLayout) -> None:
        super().__init__()
        px = look().px
        self._head = QHBoxLayout()
        self._head.setSpacing(px(12))
        self._head.addWidget(Ring(number))
        self._head.addWidget(label(title, "section"))
        self._head.addWidget(label(meta, "meta", wrap=True), 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, px(8), 0, px(8))
        box.setSpacing(px(8))
        box.addLayout(self._head)
        inside = QHBoxLayout()
        inside.addSpacing(px(32))
        inside.addLayout(contents, 1)
        box.addLayout(inside)

    def add_corner(self, widget: QWidget) -> None:
        """Puts a button at the right of the title."""
        self._head.addWidget(widget)
