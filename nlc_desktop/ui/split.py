"""A list beside what it leads to; on a narrow page what it leads to stands below."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget
from typing_extensions import override

from nlc_desktop.ui.theme import look

_NARROW = 900
"""Width of a page below which the side stands under the list."""


class ListAndSide(QSplitter):
    """A list and its side in a share of the width that a person can change.

    Signals:
        narrowed(bool): the side went below the list, or beside it again.
    """

    narrowed = Signal(bool)

    def __init__(
        self, main: QWidget, side: QWidget, share: int = 55, parent: QWidget | None = None
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._share = share
        side.setObjectName("side")
        self.setChildrenCollapsible(False)
        self.setHandleWidth(look().px(16))
        self.addWidget(main)
        self.addWidget(side)
        self._divide()

    @property
    def narrow(self) -> bool:
        """Whether the side stands under the list now."""
        return self.orientation() == Qt.Orientation.Vertical

    def _divide(self) -> None:
        share = 45 if self.narrow else self._share
        self.setStretchFactor(0, share)
        self.setStretchFactor(1, 100 - share)
        self.setSizes([share * 10, (100 - share) * 10])

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Puts the side where there is room."""
        super().resizeEvent(event)
        narrow = self.width() < look().px(_NARROW)
        if narrow != self.narrow:
            self.setOrientation(Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal)
            self._divide()
            self.narrowed.emit(narrow)
