"""How far a meeting is: the line of steps at its head, and what may still change."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from nlc_desktop.domain.meetings import MeetingPage, MeetingState
from nlc_desktop.i18n import tr
from nlc_desktop.ui import icons
from nlc_desktop.ui.theme import TextSize, look
from nlc_desktop.ui.words import state_word

STEPS = tuple(state for state in MeetingState if state is not MeetingState.VOID)
_MARK, _GAP = 12, 16


def is_open(page: MeetingPage) -> bool:
    """Whether agenda and guest list may still change."""
    return not page.row.state.freezes_numbers and page.row.state is not MeetingState.VOID


class StateLine(QWidget):
    """A tick for each step behind, a dot for this one, rings for those ahead, each with a word."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = MeetingState.PLANNED
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_state(MeetingState.PLANNED)

    def show_state(self, state: MeetingState) -> None:
        """Shows another state."""
        self._state = state
        self.setAccessibleName(tr("State: {state}", state=state_word(state)))
        self.updateGeometry()
        self.update()

    def _words(self) -> list[tuple[MeetingState, str]]:
        if self._state is MeetingState.VOID:
            return [(MeetingState.VOID, state_word(MeetingState.VOID))]
        return [(state, state_word(state)) for state in STEPS]

    def _width(self, state: MeetingState, word: str) -> int:
        font = look().font(TextSize.SMALL, semibold=state is self._state)
        return look().px(_MARK + 4) + QFontMetrics(font).horizontalAdvance(word)

    @override
    def sizeHint(self) -> QSize:
        """All steps in one row."""
        wide = sum(self._width(*step) for step in self._words())
        return QSize(wide + look().px(_GAP) * (len(self._words()) - 1) + 2, look().px(16))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints marks and words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left = self.width() - self.sizeHint().width()
        for state, word in self._words():
            self._paint_step(painter, max(left, 0), state, word)
            left += self._width(state, word) + look().px(_GAP)

    def _paint_step(self, painter: QPainter, left: int, state: MeetingState, word: str) -> None:
        px, theme = look().px, look().theme
        here = state is self._state
        box = QRectF(left, 0, px(_MARK), self.height())
        if state.step < self._state.step and not here:
            icons.paint(painter, "check", theme.color("text_2"), box, 14)
        else:
            color = theme.color("mark" if here else "mark_soft")
            painter.setPen(QPen(color, 1.5))
            painter.setBrush(color if here else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QPointF(box.center()), px(4), px(4))
        painter.setFont(look().font(TextSize.SMALL, semibold=here))
        painter.setPen(theme.color("text" if here else "text_2"))
        words = QRectF(left + px(_MARK + 4), 0, self.width(), self.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, word)
