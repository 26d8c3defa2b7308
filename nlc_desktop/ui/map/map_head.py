"""Which map is in front: the list of maps, and its question, worded in its place."""

from functools import partial

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QSizePolicy, QWidget
from typing_extensions import override

from nlc_desktop.i18n import tr
from nlc_desktop.services import maps
from nlc_desktop.ui.desk import Desk
from nlc_desktop.ui.map.map_state import MapState
from nlc_desktop.ui.map.maps_dialog import MapsDialog, map_name
from nlc_desktop.ui.saving import AutoSave
from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.buttons import Button


class MapHead(QWidget):
    """The chooser and the question; typing words it anew and is saved as typed."""

    def __init__(self, desk: Desk, state: MapState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._state = desk, state
        self.chooser = Button("", role="icon", icon="chevron-down", hint=tr("Choose a map"))
        self.menu_of_maps = QMenu(self)
        self.menu_of_maps.aboutToShow.connect(self._fill)
        self.chooser.clicked.connect(self.open_menu)
        self.question = _Question(self)
        self.question.setMinimumWidth(0)
        self.question.setAccessibleName(tr("Question of the map"))
        self.saving = AutoSave(self.question, self._word)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look().px(4))
        row.addWidget(self.chooser)
        row.addWidget(self.question, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(look().px(44))
        state.reread.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Shows the question of the map in front."""
        row = self._state.row
        self.saving.show(row.question)
        if not self.question.hasFocus():
            self.question.setCursorPosition(0)
        self.question.setPlaceholderText(map_name(row))
        self.question.setToolTip(tr("The question this map answers. Type to change it."))

    def _word(self, text: str) -> object:
        return self._desk.write(maps.update_map, self._state.map_id, question=text)

    def open_menu(self) -> None:
        """Opens the list of maps."""
        self.menu_of_maps.popup(self.chooser.mapToGlobal(self.chooser.rect().bottomLeft()))

    def _fill(self) -> None:
        menu, state = self.menu_of_maps, self._state
        menu.clear()
        for row in state.maps:
            action = menu.addAction(map_name(row).replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(row.id == state.map_id)
            action.triggered.connect(partial(state.map_asked.emit, row.id))
        menu.addSeparator()
        menu.addAction(tr("New map of everybody")).triggered.connect(self.add_map)
        some = menu.addAction(tr("New map of what is selected"))
        some.triggered.connect(self.add_part)
        some.setEnabled(bool(state.selection))
        menu.addAction(tr("Maps…")).triggered.connect(self.show_maps)

    def show_maps(self) -> MapsDialog:
        """Opens the list of maps, to word, add and remove them."""
        dialog = MapsDialog(self._desk, self._state, self.window())
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def add_map(self) -> None:
        """Adds a map of every organisation; its question is worded next."""
        job = self._desk.write(maps.add_map, tr("New question"))
        job.succeeded.connect(self._added)

    def add_part(self) -> None:
        """Adds a map of the selected organisations."""
        nodes = self._state.selection
        job = self._desk.write(maps.add_map, tr("New question"), everyone=False, nodes=nodes)
        job.succeeded.connect(self._added)

    def _added(self, changes: object) -> None:
        record = getattr(changes, "record", "")
        if record:
            self._state.map_asked.emit(record)
            self.word()

    def word(self) -> None:
        """Goes to the question."""
        self.question.setFocus()
        self.question.selectAll()


class _Question(QLineEdit):
    """A line without a frame until somebody types in it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "bare")

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter ends the typing and goes on to the map."""
        super().keyPressEvent(event)
        if event.text() in ("\r", "\n"):
            self.clearFocus()
