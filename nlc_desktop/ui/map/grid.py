"""The grid of power and interest: whole scores 1–5, painted, moved by pointer and by keyboard.

Arrows go from organisation to organisation. Enter takes one up: then arrows change its scores,
Enter again asks for the reason and Esc puts it back. The pointer drags it to another cell.
"""

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QApplication, QToolTip, QWidget
from typing_extensions import override

from nlc_desktop.i18n import tr
from nlc_desktop.ui.map.grid_layout import SCORES
from nlc_desktop.ui.map.painted_grid import PaintedGrid
from nlc_desktop.ui.theme import look

_STEPS = {
    Qt.Key.Key_Up: (1, 0),
    Qt.Key.Key_Down: (-1, 0),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Left: (0, -1),
}


class Grid(PaintedGrid):
    """The grid; small beside the map, or large with names and numbers.

    Signals:
        chosen(id): a person went to an organisation.
        opened(id): a person wants to see what was said of one.
        scored(id, power, interest): a person put one elsewhere; the reason is still to be asked.
        taken_up(sentence): what the keys do now, to be said; empty when nothing is taken up.
    """

    chosen = Signal(str)
    opened = Signal(str)
    scored = Signal(str, int, int)
    taken_up = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pressed: tuple[str, QPoint] | None = None
        self.list: QWidget | None = None
        """The list organisations without a score are dragged from."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAcceptDrops(True)
        self.setAccessibleName(tr("Power and interest"))

    # -- keyboard -------------------------------------------------------------------------

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walks, takes up, moves and lets go; see the module."""
        key = Qt.Key(event.key())
        if key in _STEPS and self._moving is not None:
            self._step(*_STEPS[key])
        elif key in _STEPS:
            self._walk(*_STEPS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter()
        elif key == Qt.Key.Key_Escape and self._moving is not None:
            self._let_go()
        elif key == Qt.Key.Key_Space and self._current:
            self.opened.emit(self._current)
        else:
            super().keyPressEvent(event)

    def _walk(self, up: int, right: int) -> None:
        """Goes to the nearest organisation in a direction."""
        here = self._seats.get(self._current)
        if here is None:
            self._choose(min(self._seats, key=self._reading_order, default=""))
            return

        def cost(identity: str) -> float:
            seat = self._seats[identity]
            along = (seat.x - here.x) * right - (seat.y - here.y) * up
            aside = abs((seat.x - here.x) * up) + abs((seat.y - here.y) * right)
            return along + 2 * aside if along > 0.5 else float("inf")

        best = min(self._seats, key=cost, default="")
        if best and cost(best) < float("inf"):
            self._choose(best)

    def _reading_order(self, identity: str) -> tuple[float, float]:
        seat = self._seats[identity]
        return seat.y, seat.x

    def _enter(self) -> None:
        if self._moving is not None:
            identity, power, interest = self._moving
            self._let_go()
            self.scored.emit(identity, power, interest)
        elif self._current:
            spot = self._scored[self._current].spot
            self._take_up(spot.id, spot.power, spot.interest)

    def _take_up(self, identity: str, power: int, interest: int) -> None:
        self._moving = identity, power, interest
        self._say_moving()
        self.update()

    def _step(self, up: int, right: int) -> None:
        if self._moving is None:
            return
        identity, power, interest = self._moving
        last = SCORES[-1]
        self._moving = (
            identity,
            min(max(power + up, SCORES[0]), last),
            min(max(interest + right, SCORES[0]), last),
        )
        self._say_moving()
        self.update()

    def _say_moving(self) -> None:
        if self._moving is not None:
            _, power, interest = self._moving
            said = tr(
                "Power {power}, interest {interest}: Enter gives the reason, Esc puts it back",
                power=power,
                interest=interest,
            )
            self.setAccessibleDescription(said)
            self.taken_up.emit(said)

    def _let_go(self) -> None:
        self._moving, self._pressed, self._carried_at = None, None, None
        self.unsetCursor()
        self.taken_up.emit("")
        self._say()
        self.update()

    def _choose(self, identity: str) -> None:
        if identity:
            self._current = identity
            self._say()
            self.chosen.emit(identity)
            self.update()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        """Goes to somebody when the keyboard leads here and nobody is current."""
        super().focusInEvent(event)
        self.update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Puts back what is taken up."""
        super().focusOutEvent(event)
        if self._moving is not None:
            self._let_go()
        self.update()

    # -- pointer --------------------------------------------------------------------------

    def _found(self, where: QPointF) -> str:
        """The organisation under the pointer, by its shape or its name."""
        reach = look().px(4)
        for identity, seat in self._seats.items():
            half = seat.side / 2 + reach
            names = seat.name_room + look().px(6) if seat.name_room else 0
            across = seat.x - half <= where.x() <= seat.x + half + names
            if across and abs(where.y() - seat.y) <= half:
                return identity
        return ""

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Goes to an organisation; a drag from here moves it."""
        found = self._found(event.position())
        if event.button() == Qt.MouseButton.LeftButton and found:
            self._choose(found)
            self._pressed = found, event.position().toPoint()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Carries what was pressed, once the pointer went far enough."""
        at = event.position()
        if self._pressed is None:
            over = bool(self._found(at))
            self.setCursor(
                Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor
            )
            return
        identity, begun = self._pressed
        far = (at.toPoint() - begun).manhattanLength()
        if self._moving is not None or far >= QApplication.startDragDistance():
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self._carried_at = at
            self._take_up(identity, *self._area.scores_at(at.x(), at.y()))

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Lets go: another cell asks for the reason."""
        moving, at = self._moving, event.position()
        self._let_go()
        if moving is None or not self._area.holds(at.x(), at.y()):
            return
        spot = self._scored[moving[0]].spot
        if (spot.power, spot.interest) != moving[1:]:
            self.scored.emit(*moving)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Opens what was said of an organisation."""
        if found := self._found(event.position()):
            self.opened.emit(found)

    @override
    def event(self, event: QEvent) -> bool:
        """Says under the pointer who stands there, and what was said."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            found = self._scored.get(self._found(QPointF(event.pos())))
            QToolTip.showText(event.globalPos(), found.sentence if found else "", self)
            return True
        return super().event(event)

    # -- dropped from the list --------------------------------------------------------------

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Takes what is dragged from the list of those without a score."""
        if self.list is not None and event.source() is self.list:
            event.acceptProposedAction()

    @override
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Shows the cell it would drop into."""
        at = event.position()
        self._moving = ("", *self._area.scores_at(at.x(), at.y()))
        event.acceptProposedAction()
        self.update()

    @override
    def dragLeaveEvent(self, event: QEvent) -> None:  # type: ignore[override]
        """Forgets it."""
        self._let_go()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        """Asks for the reason of the first score; the list says whose."""
        where = event.position()
        self._let_go()
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        self.scored.emit("", *self._area.scores_at(where.x(), where.y()))
