"""A page in two columns: the work on the left, what helps with it on the right."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.page import scrolled

_NARROW = 960
"""Width of a page below which the side panels go under the work."""


class TwoPanes(QWidget):
    """The work and its side panels; `main` and `side` take them.

    On a narrow page the side panels stand under the work and scroll there.
    """

    def __init__(self, side_width: int = 284, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        px = look().px
        self._side_width = px(side_width)
        self.main = QVBoxLayout()
        self.main.setSpacing(px(12))
        holder = QWidget()
        holder.setObjectName("side")
        self.side = QVBoxLayout(holder)
        self.side.setContentsMargins(0, 0, 0, 0)
        self.side.setSpacing(px(16))
        self.area: QScrollArea = scrolled(holder)
        self._holder = holder
        holder.installEventFilter(self)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(px(16))
        self._box.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self._box.addLayout(self.main, 1)
        self._box.addWidget(self.area)
        self._arrange(narrow=False)

    @property
    def narrow(self) -> bool:
        """Whether the side panels stand under the work now."""
        return self._box.direction() == QBoxLayout.Direction.TopToBottom

    def _arrange(self, *, narrow: bool) -> None:
        px = look().px
        direction = QBoxLayout.Direction
        self._box.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)
        self._box.setStretch(0, 2 if narrow else 1)
        self._box.setStretch(1, 1 if narrow else 0)
        self.area.setMinimumHeight(px(96) if narrow else 0)
        if narrow:
            self.area.setMinimumWidth(0)
            self.area.setMaximumWidth(16777215)
        else:
            self._fit_side()
        self.area.setAlignment(Qt.AlignmentFlag.AlignTop)

    def _fit_side(self) -> None:
        """As wide as planned, or a little wider for longer words."""
        wanted = self._holder.minimumSizeHint().width()
        most = round(self._side_width * 1.4)
        self.area.setFixedWidth(max(self._side_width, min(wanted, most)))

    @override
    def minimumSizeHint(self) -> QSize:
        """As narrow as the work alone, since the side goes below when it has to."""
        least = self.main.minimumSize()
        return QSize(least.width(), least.height() + look().px(112) * int(self.narrow))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fits the side anew when its words changed."""
        if event.type() == QEvent.Type.LayoutRequest and not self.narrow:
            self._fit_side()
        return super().eventFilter(watched, event)

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Puts the side panels where there is room."""
        super().resizeEvent(event)
        narrow = self.width() < look().px(_NARROW)
        if narrow != self.narrow:
            self._arrange(narrow=narrow)
