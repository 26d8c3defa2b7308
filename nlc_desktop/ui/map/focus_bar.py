"""The focus: on whom it stands, how many steps it reaches, and the way out of it."""

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from nlc_desktop.i18n import tr
from nlc_desktop.ui.map.map_state import NEAR, MapState
from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.buttons import Button, SegmentBar
from nlc_desktop.ui.widgets.labels import KeyCap, label

ALL = "all"
_STEPS = ("0", "1", "2", "3")


def depth_of(key: str) -> int | None:
    """How many steps a segment stands for; none for however many."""
    return None if key == ALL else int(key)


class FocusBar(QWidget):
    """*Focus: name, Esc* and the steps beside it."""

    def __init__(self, state: MapState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self.clear_button = Button(tr("No focus"), icon="circle-dot", on=state.clear_focus)
        self.steps = SegmentBar([*((key, key) for key in _STEPS), (ALL, tr("all", "steps"))])
        self._cap = KeyCap("Esc")
        self._unit = label(tr("steps", "of a focus"), "meta")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look().px(8))
        for widget in (self.clear_button, self._cap, self.steps, self._unit):
            row.addWidget(widget)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        for key in (*_STEPS, ALL):
            self.steps.button(key).setAccessibleName(self._step_name(key))
        self.steps.chosen.connect(self._choose_key)
        for signal in (state.focused, state.selected, state.reread, state.filtered):
            signal.connect(self.refresh)
        self.refresh()

    @staticmethod
    def _step_name(key: str) -> str:
        if key == ALL:
            return tr("Focus reaches all that is linked")
        return tr("Focus reaches {n} steps", n=int(key))

    def _choose_key(self, key: str) -> None:
        self.choose(depth_of(key))

    def choose(self, depth: int | None) -> None:
        """Puts the focus on the selection, or lets the one there is reach so many steps."""
        state = self._state
        nodes = state.selection or state.focus
        if nodes:
            state.focus_on(nodes, depth)
        self.refresh()

    def refresh(self) -> None:
        """Says what is in focus; without focus or selection nothing can be chosen."""
        state = self._state
        known = state.network.by_id
        names = [known[node].label for node in state.focus if node in known]
        if len(names) > 1:
            said = tr("{name} and {n} more", name=names[0], n=len(names) - 1)
        else:
            said = names[0] if names else ""
        self.clear_button.setText(
            tr("Focus: {name}", name=said).replace("&", "&&") if said else tr("No focus")
        )
        if said:
            self.clear_button.allow()
            self.clear_button.setToolTip(tr("Clear the focus (Esc)"))
            self.clear_button.setAccessibleName(tr("Focus: {name}. Press to clear it.", name=said))
        else:
            self.clear_button.refuse(tr("Select an organisation and press 0 to 9 to focus on it."))
            self.clear_button.setAccessibleName(tr("No focus"))
        self._cap.setVisible(bool(said))
        key = ALL if state.depth is None else str(state.depth)
        self.steps.choose(key if key in _STEPS or key == ALL else str(NEAR))
        free = bool(state.focus or state.selection)
        why = "" if free else tr("Select an organisation first.")
        for key in (*_STEPS, ALL):
            self.steps.button(key).setEnabled(free)
            self.steps.button(key).setToolTip(why or self._step_name(key))
