"""A switch painted 32 × 18 with its state in words beside it."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget
from typing_extensions import override

from nlc_desktop.i18n import tr
from nlc_desktop.ui.theme import look


class Toggle(QAbstractButton):
    """A switch: *Projector view: off*; Space or a click turns it (``toggled``)."""

    def __init__(self, what: str, *, on: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._what = what
        self.setCheckable(True)
        self.setChecked(on)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.toggled.connect(self._name)
        self._name()

    @property
    def sentence(self) -> str:
        """The state in words."""
        if self.isChecked():
            return tr("{what}: on", what=self._what)
        return tr("{what}: off", what=self._what)

    def _name(self) -> None:
        self.setAccessibleName(self.sentence)
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        """The switch, a gap and the longer of the two sentences."""
        metrics = QFontMetrics(look().font())
        words = (tr("{what}: on", what=self._what), tr("{what}: off", what=self._what))
        wide = max(metrics.horizontalAdvance(text) for text in words)
        return QSize(look().px(40) + wide + 2, look().px(24))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the switch and the words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        px, theme = look().px, look().theme
        on, off = self.isChecked(), not self.isEnabled()
        track = QRectF(0.75, (self.height() - px(18)) / 2 + 0.75, px(32) - 1.5, px(18) - 1.5)
        edge = theme.color("text_off" if off else "accent" if on else "text_2")
        painter.setPen(edge)
        painter.setBrush(edge if on else theme.color("surface"))
        painter.drawRoundedRect(track, track.height() / 2, track.height() / 2)
        side = px(10)
        left = track.right() - side - px(3) if on else track.left() + px(3)
        knob = QRectF(left, track.center().y() - side / 2, side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("on_accent") if on else edge)
        painter.drawEllipse(knob)
        painter.setPen(theme.color("text_off" if off else "text"))
        words = self.rect().adjusted(px(40), 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.sentence)
