"""The maps of the office: one question each, who was asked, and a line to begin another."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from nlc_desktop.domain.maps import WHOLE_MAP, MapRow
from nlc_desktop.domain.operations import Changes
from nlc_desktop.i18n import tr
from nlc_desktop.services import history
from nlc_desktop.services import maps as writing
from nlc_desktop.services.reading import maps as reading
from nlc_desktop.ui.desk import Desk
from nlc_desktop.ui.dialogs import SpeakingDialog
from nlc_desktop.ui.map.map_state import MapState
from nlc_desktop.ui.saving import AutoSave
from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.buttons import Button, IconButton
from nlc_desktop.ui.widgets.entry_line import EntryLine
from nlc_desktop.ui.widgets.labels import label
from nlc_desktop.ui.widgets.page import scrolled
from nlc_desktop.ui.widgets.panel import Panel
from nlc_desktop.ui.wording import plain_day

_ROW = 68


def map_name(row: MapRow) -> str:
    """What a map is called: its question; that of the whole city has one from the beginning."""
    if row.question:
        return row.question
    return tr("Who works with whom in the city?") if row.id == WHOLE_MAP else tr("No question yet")


class MapsDialog(SpeakingDialog):
    """Every map with its question to change in place; *Open* brings one to the front."""

    def __init__(self, desk: Desk, state: MapState, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("Maps"),
            tr("Each map answers one question. Organisations and links are the same on all."),
            icon="waypoints",
            role="accent",
            parent=parent,
        )
        self._desk, self._state = desk, state
        self.rows: dict[str, MapLine] = {}
        self._column = QVBoxLayout()
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.entry = EntryLine(tr("Type the question of a new map, Enter"))
        self.entry.entered.connect(self._add)
        self.everyone = QRadioButton(tr("With every organisation"))
        self.chosen = QRadioButton("")
        self.everyone.setChecked(True)
        self._lay_out()
        desk.changed.connect(self._changed)
        self.refresh()

    def _lay_out(self) -> None:
        px = look().px
        holder = QWidget()
        outer = QVBoxLayout(holder)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addLayout(self._column)
        outer.addStretch(1)
        area = scrolled(holder)
        area.setMinimumHeight(px(3 * _ROW))
        who = QVBoxLayout()
        who.setContentsMargins(px(40), 0, px(16), px(8))
        who.setSpacing(px(2))
        group = QButtonGroup(self)
        for button in (self.everyone, self.chosen):
            group.addButton(button)
            who.addWidget(button)
        panel = Panel()
        panel.add(area)
        panel.add(self.entry, line=True)
        panel.add(who)
        panel.body.setStretch(0, 1)
        self.body.addWidget(panel)
        self.done_button = Button(tr("Done"), role="primary", on=self.accept)
        self.buttons.addStretch(1)
        self.buttons.addWidget(self.done_button)
        self.setMinimumWidth(px(600))

    def _changed(self, changes: Changes) -> None:
        if changes.touches("stakeholder_map", "placement"):
            self.refresh()

    def refresh(self) -> None:
        """Reads the maps again."""
        rows = reading.maps(self._desk.office)
        if [row.id for row in rows] != list(self.rows):
            for line in self.rows.values():
                self._column.removeWidget(line)
                line.hide()
                line.deleteLater()
            self.rows = {row.id: MapLine(self, row) for row in rows}
            for line in self.rows.values():
                self._column.addWidget(line)
        for row in rows:
            self.rows[row.id].show_map(row, here=row.id == self._state.map_id)
        count = len(self._state.selection)
        self.chosen.setText(
            tr("With the {n} selected ones", n=count) if count else tr("With the selected ones")
        )
        self.chosen.setEnabled(bool(count))
        self.chosen.setToolTip("" if count else tr("Select organisations on the map first."))

    # -- what the lines ask for -------------------------------------------------------------------

    def open_map(self, map_id: str) -> None:
        """Brings a map to the front."""
        self._state.map_asked.emit(map_id)
        self.accept()

    def save(self, map_id: str, field: str, text: str) -> None:
        """Keeps what was typed of a map."""
        if field != "question" or text.strip() or map_id == WHOLE_MAP:
            self._desk.write(writing.update_map, map_id, **{field: text})

    def remove(self, map_id: str) -> None:
        """Removes a map; the notice takes it back."""
        job = self._desk.write(writing.remove_map, map_id)
        job.succeeded.connect(partial(self._removed, map_id))

    def _removed(self, map_id: str, _changes: object) -> None:
        if map_id == self._state.map_id:
            self._state.map_asked.emit(WHOLE_MAP)
        undo = partial(self._desk.write, history.undo)
        said = tr("The map is removed. Organisations and links stay.")
        self._desk.messages.notice(said, link=tr("Undo"), on_link=undo)

    def _add(self, question: str) -> None:
        everyone = self.everyone.isChecked()
        nodes = () if everyone else self._state.selection
        job = self._desk.write(writing.add_map, question, everyone=everyone, nodes=nodes)
        job.succeeded.connect(self._added)

    def _added(self, changes: object) -> None:
        if isinstance(changes, Changes):
            self.open_map(changes.record)


class MapLine(QWidget):
    """One map: its question, who was asked, whom it shows."""

    def __init__(self, dialog: MapsDialog, row: MapRow) -> None:
        super().__init__()
        px = look().px
        self.question, self.asked = QLineEdit(), QLineEdit()
        self._question = AutoSave(self.question, partial(dialog.save, row.id, "question"))
        self._asked = AutoSave(self.asked, partial(dialog.save, row.id, "asked"))
        self.question.setProperty("role", "bare")
        self.question.setAccessibleName(tr("Question of the map"))
        self.asked.setAccessibleName(tr("Who was asked"))
        self.asked.setPlaceholderText(tr("Who was asked?"))
        self.facts = label("", "small")
        self.open_button = Button(tr("Open"), role="small", on=partial(dialog.open_map, row.id))
        self.remove_button = IconButton(
            "trash-2", tr("Remove this map"), on=partial(dialog.remove, row.id)
        )
        if row.id == WHOLE_MAP:
            self.remove_button.refuse(tr("The map of the whole city stays."))
        second = QHBoxLayout()
        second.setSpacing(px(12))
        self.asked.setMaximumWidth(px(220))
        second.addWidget(self.asked)
        second.addWidget(self.facts, 1)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.question)
        words.addLayout(second)
        line = QHBoxLayout(self)
        line.setContentsMargins(px(16), px(4), px(12), px(4))
        line.setSpacing(px(8))
        line.addLayout(words, 1)
        line.addWidget(self.open_button, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self.remove_button, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_map(self, row: MapRow, *, here: bool) -> None:
        """Shows the map anew."""
        self._question.show(row.question)
        self.question.setPlaceholderText(map_name(row))
        self._asked.show(row.asked)
        who = tr("every organisation") if row.everyone else tr("{n} chosen", n=row.nodes)
        made = plain_day(row.made_on) if row.made_on else ""
        self.facts.setText(" · ".join(part for part in (who, made) if part))
        self.open_button.setAccessibleName(tr("Open: {question}", question=map_name(row)))
        if here:
            self.open_button.refuse(tr("This map is shown already."))
        else:
            self.open_button.allow()
