"""The map for a projected room: the question on top, one type of link at a time, everything large.

As a Net-Map session goes (Schiffer 2007): who is there, then one kind of link after the other.
Scores, influence, strengths, and bodies that members may not know of are not shown.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from nlc_desktop.domain.links import LinkType
from nlc_desktop.i18n import tr
from nlc_desktop.ui.desk import Desk
from nlc_desktop.ui.linking.words import type_word
from nlc_desktop.ui.map.canvas import MapCanvas
from nlc_desktop.ui.map.editing import Editing
from nlc_desktop.ui.map.legend_view import LegendView
from nlc_desktop.ui.map.map_state import MapState, Shown
from nlc_desktop.ui.map.maps_dialog import map_name
from nlc_desktop.ui.theme import TextSize, look
from nlc_desktop.ui.widgets.buttons import Button
from nlc_desktop.ui.widgets.labels import label

_LARGER = 1.5


class Facilitator(QWidget):
    """A window of its own, so that it can stand on the projector while notes stay on the laptop.

    Signals:
        left: it is closed.
    """

    left = Signal()

    def __init__(self, desk: Desk, shown: MapState, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._shown = shown
        self.state = MapState(shown.today, self)
        self.state.show_to_guests(True)
        self.canvas = MapCanvas(self.state)
        self.canvas.towers = False
        self.canvas.enlarged = _LARGER
        self.editing = Editing(desk, self.state, self.canvas)
        self.question = label("", "title", wrap=True)
        self.question.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.step = label("", "section", wrap=True)
        self.back_button = Button(tr("Back"), role="large", icon="arrow-left", on=self.back)
        self.next_button = Button(tr("Next"), role="large", icon="arrow-right", on=self.forth)
        self.new_button = Button(
            tr("New organisation"), role="large", icon="plus", shortcut="N", on=self.editing.add
        )
        self.link_button = Button(
            tr("Connect"), role="large", icon="link", shortcut="C", on=self.connect_nodes
        )
        self.fit_button = Button(tr("Whole map"), role="large", on=self.canvas.fit)
        self.leave_button = Button(tr("Leave"), role="large", icon="log-out", on=self.close)
        self.legend = LegendView()
        self._at = 0
        self._types: tuple[LinkType, ...] = ()
        self.setWindowTitle(tr("Facilitator view"))
        self._lay_out()
        shown.reread.connect(self.refresh)
        shown.placed.connect(self.refresh)
        self.editing.refused.connect(self.refresh)
        self.canvas.pictured.connect(lambda: self.legend.show_legend(self.canvas.legend))
        self.state.selected.connect(self._allow)
        self.refresh()

    def _lay_out(self) -> None:
        px = look().px
        self.setObjectName("facilitator")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.question.setFont(look().font(TextSize.TITLE, semibold=True, large=True))
        self.question.setStyleSheet(f"font-size: {px(28)}px;")
        self.step.setStyleSheet(f"font-size: {px(21)}px;")
        self.step.setAlignment(Qt.AlignmentFlag.AlignCenter)
        keys = QHBoxLayout()
        keys.setSpacing(px(12))
        for button in (self.back_button, self.next_button):
            keys.addWidget(button)
        keys.addStretch(1)
        for button in (self.new_button, self.link_button, self.fit_button, self.leave_button):
            keys.addWidget(button)
        box = QVBoxLayout(self)
        box.setContentsMargins(px(24), px(16), px(24), px(16))
        box.setSpacing(px(12))
        box.addWidget(self.question)
        box.addWidget(self.step)
        box.addWidget(self.canvas, 1)
        box.addWidget(self.legend)
        box.addLayout(keys)

    # -- what is shown --------------------------------------------------------------------

    def refresh(self) -> None:
        """Takes the map of the page, on its day."""
        shown = self._shown
        self.state.day = shown.day
        types = tuple(shown.types.values())
        self.state.show_map(shown.row, shown.maps, types, shown.whole)
        asked = [one for one in types if not shown.row.types or one.key in shown.row.types]
        self._types = tuple(asked)
        self._say()

    @property
    def kind(self) -> LinkType | None:
        """The type of link of this step; none on the first (bodies alone) and the last (all)."""
        inside = 0 < self._at <= len(self._types)
        return self._types[self._at - 1] if inside else None

    @property
    def last(self) -> int:
        """The number of the last step, where everything is shown."""
        return len(self._types) + 1

    def forth(self) -> None:
        """Goes on to the next type of link."""
        self._go(self._at + 1)

    def back(self) -> None:
        """Goes back to the one before."""
        self._go(self._at - 1)

    def _go(self, step: int) -> None:
        self._at = min(max(step, 0), self.last)
        self._say()

    def _say(self) -> None:
        self._at = min(self._at, self.last)
        self.question.setText(map_name(self._shown.row))
        kind = self.kind
        self.editing.kind = kind.key if kind is not None else ""
        if kind is not None:
            self.state.filter(Shown(types=frozenset((kind.key,))))
            said = tr("Step {step} of {last}: who {type} whom?",
                      step=self._at + 1, last=self.last + 1, type=type_word(kind))  # fmt: skip
        elif self._at == 0:
            self.state.filter(Shown(types=frozenset(("",))))
            said = tr("Step 1 of {last}: who has a part in this?", last=self.last + 1)
        else:
            self.state.filter(Shown())
            said = tr("Step {last} of {last}: all links together", last=self.last + 1)
        self.step.setText(said)
        self._allow()

    def _allow(self) -> None:
        self.back_button.setEnabled(self._at > 0)
        self.next_button.setEnabled(self._at < self.last)
        self.back_button.setToolTip("" if self._at else tr("This is the first step."))
        self.next_button.setToolTip("" if self._at < self.last else tr("This is the last step."))
        if self.state.selection:
            self.link_button.allow()
        else:
            self.link_button.refuse(tr("Select an organisation first."))

    def connect_nodes(self) -> None:
        """Begins a link of the type of this step."""
        self.editing.connect_nodes()
        self.canvas.setFocus()

    # -- the window -----------------------------------------------------------------------

    def open_for_room(self) -> None:
        """Fills the other screen if there is one, else this one."""
        screens = QGuiApplication.screens()
        own = self.screen()
        other = next((one for one in screens if one != own), None)
        if other is not None:
            self.setGeometry(other.geometry())
        self.showFullScreen()
        self.activateWindow()
        self.canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Page down and up go on and back; Esc leaves when nothing is selected."""
        if event.key() == Qt.Key.Key_PageDown:
            self.forth()
        elif event.key() == Qt.Key.Key_PageUp:
            self.back()
        elif event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_F11):
            self.close()
        else:
            super().keyPressEvent(event)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        """Tells the page."""
        self.editing.flush()
        super().closeEvent(event)
        self.left.emit()
