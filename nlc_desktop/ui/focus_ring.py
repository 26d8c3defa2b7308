"""The focus ring: two pixels of accent two pixels outside a button reached by keyboard.

Context: neither a stylesheet nor a style can paint outside the widget it paints, and the ring
lies outside. Decision: one transparent widget that lies over the focused one in its parent and
follows it. Consequence: layouts leave four pixels around buttons, or the ring is cut there.
Inputs draw their own edge, tables and lists frame the current row; they get no ring.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from typing_extensions import override

if TYPE_CHECKING:
    from nlc_desktop.ui.theme import Look

_FOLLOWED = frozenset(
    {
        QEvent.Type.Move,
        QEvent.Type.Resize,
        QEvent.Type.Show,
        QEvent.Type.Hide,
        QEvent.Type.ParentChange,
        QEvent.Type.EnabledChange,
    }
)


class FocusRing(QObject):
    """Watches the focus of the application and shows the ring where it belongs."""

    def __init__(self, app: QApplication, look: "Look") -> None:
        super().__init__(look)
        self._look = look
        self._target: QWidget | None = None
        self._frame: _Frame | None = None
        app.focusChanged.connect(self._focus_moved)

    @property
    def target(self) -> QWidget | None:
        """The widget the ring lies around, if any."""
        return self._target

    def update(self) -> None:
        """Draws the ring anew, after the palette or the scale changed."""
        if self._target is not None:
            self._place()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follows the focused widget when it moves, grows or hides."""
        if watched is self._target and event.type() in _FOLLOWED:
            self._place()
        return False

    def _focus_moved(self, old: QWidget | None, new: QWidget | None) -> None:  # noqa: ARG002
        self._leave()
        if new is None or not _wants_ring(new):
            return
        self._target = new
        new.installEventFilter(self)
        new.destroyed.connect(self._forget)
        self._place()

    def _leave(self) -> None:
        target, self._target = self._target, None
        if target is not None:
            target.removeEventFilter(self)
            target.destroyed.disconnect(self._forget)
        self._drop_frame()

    def _forget(self) -> None:
        self._target = None
        self._drop_frame()

    def _drop_frame(self) -> None:
        frame, self._frame = self._frame, None
        if frame is not None:
            frame.vanish()

    def _place(self) -> None:
        target = self._target
        parent = target.parentWidget() if target is not None else None
        if target is None or parent is None or not target.isVisible():
            self._drop_frame()
            return
        if self._frame is None or not self._frame.lies_in(parent):
            self._drop_frame()
            self._frame = _Frame(parent, self._look)
        self._frame.surround(target)


class _Frame(QWidget):
    """The ring itself; lets every click through."""

    def __init__(self, parent: QWidget, look: "Look") -> None:
        super().__init__(parent)
        self._look = look
        self._alive = True
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.destroyed.connect(self._died)

    def _died(self) -> None:
        self._alive = False

    def lies_in(self, parent: QWidget) -> bool:
        """Whether the ring still exists and is a child of this widget."""
        return self._alive and self.parentWidget() is parent

    def vanish(self) -> None:
        """Hides the ring and lets Qt delete it."""
        if self._alive:
            self.hide()
            self.deleteLater()

    def surround(self, target: QWidget) -> None:
        """Lies around the target, above its neighbours."""
        margin = self._look.px(4)
        place = QRect(target.pos() - QPoint(margin, margin), target.size())
        self.setGeometry(place.adjusted(0, 0, 2 * margin, 2 * margin))
        self.raise_()
        self.show()
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the ring."""
        width = self._look.px(2)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._look.color("accent"), width))
        edge = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter.drawRoundedRect(edge, self._look.px(7), self._look.px(7))


def _wants_ring(widget: QWidget) -> bool:
    """Buttons, and others that ask with the property ``ring``, when the keyboard led there."""
    if not (isinstance(widget, QAbstractButton) or widget.property("ring")):
        return False
    if QApplication.mouseButtons() != Qt.MouseButton.NoButton:
        return False
    return widget.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
