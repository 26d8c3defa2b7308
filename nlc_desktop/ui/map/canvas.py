"""The canvas: the map drawn, walked with keys, pushed, zoomed, and edited by hand.

A plain widget paints the `MapPicture` itself (CONTRIBUTING, Decisions): what does not change is
kept as a picture that panning copies; selected and dragged nodes are painted above it.
What a person does is only told by signals; the page writes it down.
"""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QLineF, QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget
from typing_extensions import override

from nlc_desktop.domain.map_drawing import LegendEntry, Stroke, Symbol
from nlc_desktop.domain.network import Point
from nlc_desktop.i18n import tr
from nlc_desktop.ui.map.drawing import draw
from nlc_desktop.ui.map.gestures import Band, Drag, Line, Push
from nlc_desktop.ui.map.kept import KeptPicture, frame_of
from nlc_desktop.ui.map.map_state import MapState
from nlc_desktop.ui.map.overlay import Overlay, paint_overlay
from nlc_desktop.ui.map.saying import node_words, selection_words, whole_link_words
from nlc_desktop.ui.map.scene import Scene, Seen
from nlc_desktop.ui.map.sprites import Sprites
from nlc_desktop.ui.map.viewport import STEP, Viewport
from nlc_desktop.ui.map.walking import Way, first_node, next_node
from nlc_desktop.ui.theme import look

NUDGE = 8
"""Map units a node moves with Alt and an arrow key."""
_PUSH = 60.0
_START = 4.0
"""Pixels the pointer must go before something is dragged."""
_WAYS = {
    Qt.Key.Key_Left: Way.LEFT,
    Qt.Key.Key_Right: Way.RIGHT,
    Qt.Key.Key_Up: Way.UP,
    Qt.Key.Key_Down: Way.DOWN,
}
_KEYBOARD = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)
_Modifier = Qt.KeyboardModifier


class MapCanvas(QWidget):
    """Shows the network of a `MapState` and what is selected in it.

    Signals:
        opened(node): a node is to be opened where all is known of it.
        link_opened(link): a link is to be opened.
        moved(places): nodes were dropped elsewhere, ``{node: (x, y)}``.
        nudged(right, down): the selection is to move by so many map units.
        joined(sources, target): a link is drawn; an empty target is to be asked for by name.
        depth_chosen(steps): how far the focus reaches, 0 to 9.
        left_alone: the focus went elsewhere.
        menu_asked(where): a menu of what can be done here, at a global point.
        pictured: what is drawn changed, and with it the legend.
    """

    opened = Signal(str)
    link_opened = Signal(str)
    moved = Signal(object)
    nudged = Signal(int, int)
    joined = Signal(object, str)
    depth_chosen = Signal(int)
    left_alone = Signal()
    menu_asked = Signal(object)
    pictured = Signal()

    def __init__(self, state: MapState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state = state
        self.scene = Scene()
        self.kept = KeptPicture()
        self.view = Viewport(QPointF(0, 0), 1.0, QSizeF(1, 1), look().scale)
        self.towers = True
        """Whether influence is shown; not to a room full of guests."""
        self.enlarged = 1.0
        """How much larger than on a desk symbols and names are: for a projected room."""
        self.hovered = ""
        self._gesture: Push | Drag | Band | Line | None = None
        self._pressed: QPointF | None = None
        self._sprites = Sprites(1.0, 1.0)
        self._fitted = False
        self._own_view = False
        """Whether the person pushed or zoomed the map; until then it fits the room there is."""
        self._keyboard = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumSize(look().px(240), look().px(160))
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        state.reread.connect(self.refresh)
        state.placed.connect(self.refresh)
        state.filtered.connect(self.refresh)
        state.focused.connect(self.refresh)
        state.selected.connect(self._selected)
        look().changed.connect(self._dress)
        self._say()

    # -- what is drawn ------------------------------------------------------------------

    def refresh(self) -> None:
        """Lays the picture out again after the map, its day, a filter or the focus changed."""
        state = self.state
        near = state.near if state.focus else None
        types = tuple(state.types.values())
        difference = state.difference if state.compare is not None else None
        seen = Seen(state.network, types, near, difference, self.towers)
        changed = self.scene.show(seen, self.view.zoom)
        if (
            not self._fitted
            and self.scene.picture.symbols
            and self.width() > 1
            and self.isVisible()
        ):
            self._fitted = True
            self.fit()
        self._say()
        self.update()
        if changed:
            self.pictured.emit()

    @property
    def legend(self) -> tuple[LegendEntry, ...]:
        """What of the picture needs explaining."""
        return self.scene.picture.legend

    @property
    def factor(self) -> float:
        """Pixels to a unit of the picture: how large symbols and names are."""
        return self.view.factor / self.scene.spread

    def fit(self) -> None:
        """Shows the whole map; twice, since names take the more room the smaller it gets."""
        for _ in range(2):
            self._look_at(self.view.fitted(self.scene.bounds))
        self._own_view = False

    def zoom(self, times: float, around: QPointF | None = None) -> None:
        """Shows the map larger or smaller."""
        self._look_at(self.view.zoomed(times, around))

    def show_node(self, node: str) -> None:
        """Pushes the map until a node can be seen."""
        symbol = self.scene.picture.symbol(node)
        if symbol is not None:
            reach, spread = symbol.size, self.scene.spread
            place = QRectF(symbol.x - reach, symbol.y - reach, 2 * reach, 2 * reach)
            on_map = QRectF(place.topLeft() / spread, place.size() / spread)
            self._look_at(self.view.showing(on_map))

    def show_place(self, place: Point) -> None:
        """Pushes the map until a place can be seen."""
        x, y = place
        self._look_at(self.view.showing(QRectF(x - 60, y - 30, 120, 60)))

    def _look_at(self, view: Viewport) -> None:
        zoomed = view.zoom != self.view.zoom
        self._own_view = self._own_view or view != self.view
        self.view = view
        if zoomed:
            self.refresh()
        self.update()

    def forget_view(self) -> None:
        """Fits the map anew when it is next drawn, since it is another one."""
        self._fitted = False

    def _dress(self) -> None:
        self.setMinimumSize(look().px(240), look().px(160))
        self._rescale()
        self.kept.forget()
        self._sprites = Sprites(1.0, 1.0)
        self.update()

    def _rescale(self) -> None:
        size = QSizeF(max(self.width(), 1), max(self.height(), 1))
        self.view = self.view.resized(size, look().scale * self.enlarged)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keeps the middle of the map in the middle."""
        super().resizeEvent(event)
        self._rescale()
        self._settle_view()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Fits the map when it is first seen."""
        super().showEvent(event)
        self._settle_view()

    def _settle_view(self) -> None:
        """Fits the map into its room unless the person chose what to look at."""
        if not self._fitted:
            self.refresh()
        elif not self._own_view:
            self.fit()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Copies the kept picture and paints above it what is held or selected."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), look().color("surface"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ratio = self.devicePixelRatioF()
        if (self._sprites.factor, self._sprites.ratio) != (self.factor, ratio):
            self._sprites = Sprites(self.factor, ratio)
        dragged = self._dragged
        lifted = frozenset((*self.state.selection, *dragged))
        key = (id(self.scene.picture), lifted, frozenset(dragged), look().theme.name, ratio)

        def render(inside: QPainter, area: QRectF, corner: QPointF) -> None:
            frame = frame_of(self.view, self.scene.spread, area, corner)
            lines, symbols = self.scene.within(frame.part, dragged)
            draw(inside, lines, symbols, self._sprites, frame, without=lifted)

        self.kept.paint(painter, self.view, key, render)
        frame = frame_of(self.view, self.scene.spread, QRectF(self.rect()), QPointF(0, 0))
        paint_overlay(painter, self._overlay(dragged), self._sprites, frame)
        if isinstance(self._gesture, Line) and not self._gesture.held:
            self._paint_hint(painter)
        if self._keyboard and self.hasFocus():
            self._paint_ring(painter)

    def _paint_hint(self, painter: QPainter) -> None:
        """Says how a link that was begun with the key goes on."""
        said = tr("Click whom to connect with, or press Enter and type the name. Esc leaves.")
        px, font = look().px, look().font()
        wide = min(QFontMetricsF(font).horizontalAdvance(said) + px(24), self.width() - px(16))
        where = QRectF((self.width() - wide) / 2, px(8), wide, px(32))
        painter.setPen(look().color("accent"))
        painter.setBrush(look().color("surface"))
        painter.drawRoundedRect(where, px(4), px(4))
        painter.setPen(look().color("text"))
        painter.setFont(font)
        fitted = QFontMetricsF(font).elidedText(said, Qt.TextElideMode.ElideRight, wide - px(16))
        painter.drawText(where, Qt.AlignmentFlag.AlignCenter, fitted)

    def _overlay(self, dragged: Mapping[str, Point]) -> Overlay:
        """What is painted above the kept picture."""
        shown = self.scene.moved(dragged) if dragged else self.scene.picture
        gesture, known = self._gesture, self.state.network.by_id
        line = self._drawn_line(gesture) if isinstance(gesture, Line) else ()
        told = {self.hovered, *self.state.selection}
        return Overlay(
            shown,
            selected=self.state.selection,
            dragged=dragged,
            link=self.state.link,
            named=tuple((one, known[one].label) for one in told if one in known),
            band=gesture.area if isinstance(gesture, Band) else None,
            drawn=line,
        )

    def _drawn_line(self, gesture: Line) -> tuple[QLineF, ...]:
        found = (self.scene.picture.symbol(node) for node in gesture.sources)
        spread = self.scene.spread
        return tuple(
            QLineF(self.view.to_screen(one.x / spread, one.y / spread), gesture.at)
            for one in found
            if one is not None
        )

    @property
    def _dragged(self) -> Mapping[str, Point]:
        return self._gesture.places if isinstance(self._gesture, Drag) else {}

    def _paint_ring(self, painter: QPainter) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        pen = painter.pen()
        pen.setColor(look().color("accent"))
        pen.setWidthF(look().px(2))
        painter.setPen(pen)
        inset = look().px(2) / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 5, 5)

    # -- words ----------------------------------------------------------------------------

    def _selected(self) -> None:
        self._say()
        self.update()

    def _say(self) -> None:
        """Tells a screen reader what is selected."""
        state = self.state
        self.setAccessibleName(tr("Map"))
        self.setAccessibleDescription(
            selection_words(state.selection, state.current_link, state.network, state.types)
        )

    @override
    def event(self, event: QEvent) -> bool:
        """Names what is under the pointer; takes the pinch of a touchpad."""
        if event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(self.cursor().pos(), self._tip(), self)
            return True
        if isinstance(event, QNativeGestureEvent):
            return self._pinch(event)
        return super().event(event)

    def _tip(self) -> str:
        node = self.state.network.by_id.get(self.hovered)
        if node is not None:
            return node_words(node)
        at = self.view.to_map(QPointF(self.mapFromGlobal(self.cursor().pos())))
        stroke = self.scene.stroke_at(at, self.factor)
        link = stroke and next(
            (one for one in self.state.network.links if one.id == stroke.link), None
        )
        return whole_link_words(link, self.state.types) if link else ""

    # -- the mouse ------------------------------------------------------------------------

    def _symbol_at(self, at: QPointF) -> Symbol | None:
        return self.scene.symbol_at(self.view.to_map(at), self.factor)

    def _stroke_at(self, at: QPointF) -> Stroke | None:
        return self.scene.stroke_at(self.view.to_map(at), self.factor)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Selects, and begins whatever the pointer goes on to do."""
        at = event.position()
        self._keyboard = False
        symbol = self._symbol_at(at)
        if isinstance(self._gesture, Line) and event.button() == Qt.MouseButton.LeftButton:
            self._end_line(symbol)
            return
        self._pressed = at
        if event.button() == Qt.MouseButton.MiddleButton:
            self._gesture = Push(at)
        elif event.button() == Qt.MouseButton.LeftButton:
            self._press(at, symbol, event.modifiers())
        elif symbol is not None and symbol.node not in self.state.selection:
            self.state.select(symbol.node)

    def _press(self, at: QPointF, symbol: Symbol | None, keys: _Modifier) -> None:
        several = bool(keys & (_Modifier.ControlModifier | _Modifier.ShiftModifier))
        if symbol is None:
            stroke = None if several else self._stroke_at(at)
            if several:
                self._gesture = Band(at, self.state.selection)
            elif stroke is not None:
                self.state.select_link(stroke.link)
            else:
                self._gesture = Push(at)
        elif keys & _Modifier.AltModifier:
            chosen = self.state.selection
            sources = chosen if symbol.node in chosen else (symbol.node,)
            self._gesture = Line(sources, at, held=True)
        elif several:
            self.state.toggle(symbol.node)
        elif symbol.node not in self.state.selection:
            self.state.select(symbol.node)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Goes on with the gesture, or names what is under the pointer."""
        at = event.position()
        if self._gesture is None and self._pressed is not None:
            self._begin_drag(at)
        if self._gesture is not None:
            self._gesture.move(at, self.view)
            if isinstance(self._gesture, Push):
                by = self._gesture.by
                self._look_at(self.view.moved(by.x(), by.y()))
                self.setCursor(Qt.CursorShape.ClosedHandCursor)
        if self._pressed is None or isinstance(self._gesture, Line):
            self._hover(at)
        self.update()

    def _begin_drag(self, at: QPointF) -> None:
        """Takes the selected nodes along once the pointer has gone far enough."""
        start = self._pressed
        if start is None or (at - start).manhattanLength() < _START:
            return
        taken = self._symbol_at(start)
        if taken is not None and taken.node in self.state.selection:
            self._gesture = Drag(start, self.view, self._places(self.state.selection))

    def _places(self, nodes: tuple[str, ...]) -> dict[str, Point]:
        known = self.state.network.by_id
        return {node: place for node in nodes if (place := known[node].place) is not None}

    def _hover(self, at: QPointF) -> None:
        symbol = self._symbol_at(at)
        over = symbol.node if symbol is not None else ""
        if over != self.hovered:
            self.hovered = over
            self.update()
        linking = isinstance(self._gesture, Line)
        hand = Qt.CursorShape.CrossCursor if linking else Qt.CursorShape.PointingHandCursor
        if over or self._stroke_at(at) is not None or linking:
            self.setCursor(hand)
        else:
            self.unsetCursor()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Ends the gesture."""
        gesture, start = self._gesture, self._pressed
        self._pressed = None
        if isinstance(gesture, Line):
            if gesture.held:
                self._end_line(self._symbol_at(event.position()))
            return
        self._gesture = None
        self.unsetCursor()
        if isinstance(gesture, Drag) and gesture.moved:
            self.moved.emit(dict(gesture.places))
        elif isinstance(gesture, Band):
            found = self.scene.nodes_in(gesture.on_map(self.view))
            self.state.select(*gesture.kept, *found)
        elif isinstance(gesture, Push) and start is not None:
            if (event.position() - start).manhattanLength() < _START:
                self.state.select()
        elif start is not None and event.button() == Qt.MouseButton.LeftButton:
            self._clicked(event)
        self.update()

    def _clicked(self, event: QMouseEvent) -> None:
        """A click without a drag on one of several selected nodes selects it alone."""
        symbol = self._symbol_at(event.position())
        keys = _Modifier.ControlModifier | _Modifier.ShiftModifier | _Modifier.AltModifier
        if symbol is not None and not event.modifiers() & keys:
            self.state.select(symbol.node)

    def _end_line(self, symbol: Symbol | None) -> None:
        gesture, self._gesture = self._gesture, None
        self.unsetCursor()
        self.update()
        if not isinstance(gesture, Line) or symbol is None:
            return
        if symbol.node not in gesture.sources:
            self.joined.emit(gesture.sources, symbol.node)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Opens a node or a link."""
        symbol = self._symbol_at(event.position())
        if symbol is not None:
            self.opened.emit(symbol.node)
        elif (stroke := self._stroke_at(event.position())) is not None:
            self.link_opened.emit(stroke.link)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Asks for the menu of what can be done here."""
        self.menu_asked.emit(event.globalPos())

    @override
    def leaveEvent(self, event: QEvent) -> None:
        """Names nothing any more."""
        super().leaveEvent(event)
        self.hovered = ""
        self.update()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zooms around the pointer; a touchpad that scrolls sideways pushes the map."""
        turned = event.angleDelta()
        if not event.pixelDelta().isNull() and not event.modifiers() & _Modifier.ControlModifier:
            by = event.pixelDelta()
            self._look_at(self.view.moved(by.x(), by.y()))
        elif turned.y():
            self.zoom(STEP ** (turned.y() / 120), event.position())
        event.accept()

    def _pinch(self, event: QNativeGestureEvent) -> bool:
        if event.gestureType() != Qt.NativeGestureType.ZoomNativeGesture:
            return False
        self.zoom(1 + event.value(), event.position())
        return True

    # -- the keyboard ---------------------------------------------------------------------

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        """Shows the ring when the keyboard came here."""
        super().focusInEvent(event)
        self._keyboard = event.reason() in _KEYBOARD
        self.update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Takes the ring away."""
        super().focusOutEvent(event)
        self.left_alone.emit()
        self.update()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walks, pushes, nudges; the other keys of the map are commands of the room."""
        key, held = event.key(), event.modifiers()
        if key in _WAYS:
            self._keyboard = True
            self._arrow(_WAYS[Qt.Key(key)], held)
        elif key == Qt.Key.Key_Space:
            self._keyboard = True
            self.select_middle()
        elif Qt.Key.Key_0 <= key <= Qt.Key.Key_9 and not held & ~_Modifier.KeypadModifier:
            self.depth_chosen.emit(key - Qt.Key.Key_0)
        else:
            super().keyPressEvent(event)

    def _arrow(self, way: Way, held: _Modifier) -> None:
        right, down = way.value
        current = self.state.current
        if held & _Modifier.AltModifier:
            self.nudged.emit(right * NUDGE, down * NUDGE)
        elif not current:
            self._look_at(self.view.moved(-right * _PUSH, -down * _PUSH))
        else:
            found = next_node(self.state.network, current, way)
            more = bool(held & _Modifier.ShiftModifier)
            self._go_to(found, more=more)

    def _go_to(self, node: str, *, more: bool = False) -> None:
        if not node:
            return
        others = [one for one in self.state.selection if one != node] if more else []
        self.state.select(*others, node)
        self.show_node(node)

    def select_middle(self) -> None:
        """Selects the node nearest to the middle of the canvas: where the keyboard begins."""
        x, y = self.view.centre.toTuple()
        placed = [
            (abs(node.place[0] - x) + abs(node.place[1] - y), node.id)
            for node in self.state.network.nodes
            if node.place
        ]
        self._go_to(min(placed)[1] if placed else first_node(self.state.network))

    # -- drawing a link -------------------------------------------------------------------

    def begin_line(self) -> None:
        """Draws a link from the selection to the node that is clicked next."""
        if self.state.selection:
            at = QPointF(self.mapFromGlobal(self.cursor().pos()))
            if not self.rect().contains(at.toPoint()):
                node = self.state.current_node
                at = self.view.to_screen(*(node.place if node and node.place else (0, 0)))
            self._gesture = Line(self.state.selection, at, held=False)
            self.setCursor(Qt.CursorShape.CrossCursor)
            self.update()

    @property
    def drawing_line(self) -> bool:
        """Whether the next click ends a link."""
        return isinstance(self._gesture, Line)

    def leave_gesture(self) -> bool:
        """Lets go of what is being dragged or drawn; tells whether anything was."""
        if self._gesture is None:
            return False
        self._gesture = self._pressed = None
        self.unsetCursor()
        self.update()
        return True
