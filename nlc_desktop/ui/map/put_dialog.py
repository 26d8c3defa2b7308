"""Puts organisations and posts that are known already on the map in front."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from nlc_desktop.domain.operations import Changes
from nlc_desktop.i18n import tr
from nlc_desktop.services import arranging, maps
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.ui.desk import Desk
from nlc_desktop.ui.dialogs import SpeakingDialog
from nlc_desktop.ui.linking.targets import Targets
from nlc_desktop.ui.map.map_state import MapState
from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.buttons import Button
from nlc_desktop.ui.widgets.labels import label

_HIGH = 360
"""Room for names offered under the line."""
_NAMED = 5


class PutOnMapDialog(SpeakingDialog):
    """Who else belongs on the map; Enter on a name adds it, the button puts all there.

    A map of every organisation takes posts alone: the others are on it.

    Signals:
        put(ids): these are to be put on the map.
    """

    put = Signal(tuple)

    def __init__(self, desk: Desk, state: MapState, parent: QWidget | None = None) -> None:
        self._everyone = everyone = state.row.everyone
        said = (
            tr("This map shows every organisation already. Which posts belong on it too?")
            if everyone
            else tr("Who else belongs on this map? It is the same organisation on every map.")
        )
        super().__init__(tr("Put on the map"), said, icon="plus", role="accent", parent=parent)
        self.targets = Targets(
            desk,
            tuple(state.whole.by_id),
            name=tr("Put on the map"),
            known_only=True,
            posts_only=everyone,
        )
        self.preview = label("", "meta", wrap=True)
        self.put_button = Button(tr("Put on the map"), role="primary", on=self.take)
        self.put_button.setDefault(True)
        self.body.addWidget(self.targets)
        self.body.addWidget(self.preview)
        self.body.addStretch(1)
        self.setMinimumHeight(look().px(_HIGH))
        self.buttons.addStretch(1)
        self.buttons.addWidget(Button(tr("Leave as it is"), on=self.reject))
        self.buttons.addWidget(self.put_button)
        self.targets.changed.connect(self._say)
        self.targets.edit.textChanged.connect(self._say)
        self.targets.unknown.connect(self._say_unknown)
        self._say()
        self.targets.edit.setFocus()

    def _say(self) -> None:
        """Lets the button act when there is somebody to put on the map."""
        self.preview.setText("")
        if self.targets.chosen or self.targets.edit.text().strip():
            self.put_button.allow()
        else:
            self.put_button.refuse(tr("Type or paste who it is first."))

    def _say_unknown(self, names: Sequence[str]) -> None:
        """Names what nobody is called who could be put on the map, and what to do."""
        shown = ", ".join(f"“{name}”" for name in names[:_NAMED])
        more = len(names) - _NAMED
        if more > 0:
            shown = tr("{names} and {n} more", names=shown, n=more)
        self.preview.setText(
            tr("No post, or on the map already: {names}.", names=shown)
            if self._everyone
            else tr(
                "Not found, or on the map already: {names}. "
                "Close this and press N on the map to name a new organisation.",
                names=shown,
            )
        )

    def take(self) -> None:
        """Says who is to be put on the map, and closes; a name not found stays to be changed."""
        typed = self.targets.edit.text().strip()
        if typed and not self.targets.take_typed():
            return
        nodes = tuple(one.node for one in self.targets.chosen)
        if nodes:
            self.put.emit(nodes)
            self.accept()


def put_near_links(office: OpenOffice, map_id: str, nodes: Sequence[str]) -> Changes:
    """Puts nodes on a map near their links there, in one step."""
    return maps.put_on_map(office, map_id, nodes, arranging.places_on(office, map_id, nodes))
