"""A page in two columns: the work on the left, what helps with it on the right."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QScrollArea, QVBoxLayout, QWidget
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
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(px(16))
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
            self.area.setFixedWidth(self._side_width)
        self.area.setAlignment(Qt.AlignmentFlag.AlignTop)

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Puts the side panels where there is room."""
        super().resizeEvent(event)
        narrow = self.width() < look().px(_NARROW)
        if narrow != self.narrow:
            self._arrange(narrow=narrow)
