"""Network, grid, table: joined buttons of which several may be on."""

from functools import partial

from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from nlc_desktop.i18n import tr
from nlc_desktop.ui import icons
from nlc_desktop.ui.map.map_state import MapState, View
from nlc_desktop.ui.theme import look


class ViewsBar(QWidget):
    """Shows which views of the map are on, and turns them; the last one stays."""

    def __init__(self, state: MapState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.buttons: dict[View, QPushButton] = {}
        words = {View.NETWORK: tr("Network"), View.GRID: tr("Grid"), View.TABLE: tr("Table")}
        places = ("first", "middle", "last")
        for (view, text), place in zip(words.items(), places, strict=True):
            row.addWidget(self._button(view, text, place))
        self.setFocusProxy(self.buttons[View.NETWORK])
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        state.viewed.connect(self._show)
        self._show()

    def _button(self, view: View, text: str, place: str) -> QPushButton:
        made = QPushButton(text)
        made.setCheckable(True)
        made.setAutoDefault(False)
        made.setProperty("role", "segment")
        made.setProperty("place", place)
        made.setAccessibleName(text)
        bold = QFontMetrics(look().font(semibold=True)).horizontalAdvance(text)
        made.setMinimumWidth(bold + look().px(52))
        made.clicked.connect(partial(self.turn, view))
        self.buttons[view] = made
        return made

    def turn(self, view: View) -> None:
        """Puts a view on, or off when another is left."""
        on = self._state.views
        self._state.view(on - {view} if view in on and len(on) > 1 else on | {view})
        self._show()

    def _show(self) -> None:
        on = self._state.views
        for view, button in self.buttons.items():
            button.setChecked(view in on)
            icons.set_icon(button, "check" if view in on else "", "on_selected")
            last = on == frozenset((view,))
            button.setToolTip(tr("At least one view stays.") if last else "")
