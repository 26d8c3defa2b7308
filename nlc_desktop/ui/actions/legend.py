"""The four states with their counts: a sum and the legend of the shapes in one."""

from collections.abc import Mapping

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget
from typing_extensions import override

from nlc_desktop.domain.actions import ActionLook
from nlc_desktop.i18n import tr
from nlc_desktop.ui.action_cells import look_shape
from nlc_desktop.ui.actions.table import COUNTS
from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.shapes import paint_shape, word_role_of

_SHOWN = (ActionLook.OVERDUE, ActionLook.DUE_TODAY, ActionLook.OPEN, ActionLook.DONE)
_STRONG = frozenset({ActionLook.OVERDUE, ActionLook.DUE_TODAY})


class Legend(QWidget):
    """How many actions stand how; a click shows those alone.

    Signals:
        chosen(look): the person wants to see the actions of one state.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, look().px(12), 0)
        row.setSpacing(look().px(16))
        self.counts = {state: _Count(state) for state in _SHOWN}
        for state, count in self.counts.items():
            row.addWidget(count)
            count.clicked.connect(lambda _=False, state=state: self.chosen.emit(state))

    @override
    def minimumSizeHint(self) -> QSize:
        """The page puts it where it has room."""
        return QSize(look().px(24), super().minimumSizeHint().height())

    def show_counts(self, counts: Mapping[ActionLook, int]) -> None:
        """Says how many there are of each."""
        for state, count in self.counts.items():
            count.show_count(counts.get(state, 0))


class _Count(QAbstractButton):
    """One shape with its count in words."""

    def __init__(self, state: ActionLook) -> None:
        super().__init__()
        self._state = state
        self._none = True
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.show_count(0)

    def show_count(self, count: int) -> None:
        """Says another number."""
        self._none = not count
        self.setText(COUNTS[self._state](count))
        self.setAccessibleName(self.text())
        self.setToolTip(tr("Show these alone"))
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        """The shape and the words."""
        wide = QFontMetrics(look().font(semibold=True)).horizontalAdvance(self.text())
        return QSize(wide + look().px(22), look().px(24))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the shape and the words, underlined under the pointer."""
        painter = QPainter(self)
        theme, px = look().theme, look().px
        shape = look_shape(self._state)
        color = theme.color("text_2" if self._none else word_role_of(shape))
        box = QRectF(0, (self.height() - px(14)) / 2, px(14), px(14))
        paint_shape(painter, shape, box, color, theme.color("window"))
        font = look().font(semibold=self._state in _STRONG and not self._none)
        font.setUnderline(self.underMouse())
        painter.setFont(font)
        painter.setPen(color)
        words = self.rect().adjusted(px(20), 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.text())
