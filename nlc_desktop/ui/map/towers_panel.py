"""Influence and goals of the map in front, as in Net-Map: towers, and who wants what (R-MAP-03).

Both are what somebody said: they stay in the office.
"""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from nlc_desktop.domain.maps import TALLEST, GoalRow, TowerRow
from nlc_desktop.domain.operations import Changes
from nlc_desktop.i18n import tr
from nlc_desktop.services import history
from nlc_desktop.services import maps as writing
from nlc_desktop.services.reading import maps as reading
from nlc_desktop.ui.desk import Desk
from nlc_desktop.ui.map.map_state import MapState
from nlc_desktop.ui.saving import AutoSave
from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.buttons import IconButton, LinkButton
from nlc_desktop.ui.widgets.entry_line import EntryLine
from nlc_desktop.ui.widgets.labels import ElidedLabel, label
from nlc_desktop.ui.widgets.panel import Panel
from nlc_desktop.ui.widgets.showing import set_shown
from nlc_desktop.ui.wording import near_day


class TowersPanel(Panel):
    """The tower of the current node, and the goals of the map with a tick where it has them."""

    def __init__(self, desk: Desk, state: MapState) -> None:
        super().__init__(tr("Influence and goals"))
        self._desk, self._state = desk, state
        self._towers: dict[str, TowerRow] = {}
        self.node = ElidedLabel("", "strong")
        self.height_box = QSpinBox()
        self.height_box.setRange(0, TALLEST)
        self.height_box.setAccessibleName(tr("Influence, in storeys of a tower"))
        self.height_box.setKeyboardTracking(False)
        self.height_box.lineEdit().setTextMargins(look().px(8), 0, 0, 0)
        self.said_by = QLineEdit()
        self.said_by.setAccessibleName(tr("Who said so"))
        self.said_by.setPlaceholderText(tr("Who said so?"))
        self._saving = AutoSave(self.said_by, self._take_who)
        self.when = label("", "small", wrap=True)
        self.goal_rows: dict[str, GoalLine] = {}
        self.none = label(tr("No goal yet. Ask what those on the map want."), "meta", wrap=True)
        self.entry = EntryLine(tr("Type a goal, Enter"))
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        px = look().px
        self.set_title(tr("Influence and goals"), tr("office only"))
        self.meta_label.setAlignment(Qt.AlignmentFlag.AlignRight)
        storeys = QHBoxLayout()
        storeys.setSpacing(px(8))
        storeys.addWidget(label(tr("Influence")))
        self.height_box.setFixedWidth(px(64))
        storeys.addWidget(self.height_box)
        storeys.addWidget(self.said_by, 1)
        top = QVBoxLayout()
        top.setSpacing(px(8))
        top.addWidget(self.node)
        top.addLayout(storeys)
        top.addWidget(self.when)
        self._column = QVBoxLayout()
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        holder = QWidget()
        outer = QVBoxLayout(holder)
        outer.setContentsMargins(px(16), px(4), px(8), px(4))
        outer.addWidget(self.none)
        outer.addLayout(self._column)
        outer.addStretch(1)
        self.add(top, padded=True)
        self.add(holder, line=True)
        self.add(self.entry, line=True)
        self.body.setStretch(2, 1)
        policy = QSizePolicy.Policy
        self.setSizePolicy(policy.Preferred, policy.Expanding)

    def _connect(self) -> None:
        self.height_box.valueChanged.connect(self._take_height)
        self.entry.entered.connect(self._add)
        self._state.reread.connect(self.refresh)
        self._state.selected.connect(self._show_node)
        self._desk.changed.connect(self._changed)

    # -- reading ------------------------------------------------------------------------------

    def _changed(self, changes: Changes) -> None:
        if changes.touches("goal", "goal_holder", "placement", "stakeholder_map"):
            self.refresh()

    def refresh(self) -> None:
        """Reads towers and goals of the map in front."""
        office, map_id = self._desk.office, self._state.map_id
        self._towers = dict(reading.towers(office, map_id))
        goals = reading.goals(office, map_id)
        if [goal.id for goal in goals] != list(self.goal_rows):
            self._list(goals)
        for goal in goals:
            self.goal_rows[goal.id].show_goal(goal, self._state.current)
        set_shown(self.none, not goals)
        self._show_node()

    def _list(self, goals: tuple[GoalRow, ...]) -> None:
        for line in self.goal_rows.values():
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self.goal_rows = {}
        for goal in goals:
            line = GoalLine(
                goal,
                hold=partial(self._hold, goal.id),
                rename=partial(self._rename, goal.id),
                remove=partial(self._remove, goal.id),
                show=self._state.show,
            )
            self.goal_rows[goal.id] = line
            self._column.addWidget(line)

    def _show_node(self) -> None:
        """Shows tower and goals of the current node."""
        self._saving.flush()
        node = self._state.current_node
        row = self._towers.get(node.id) if node is not None else None
        self.node.set_text(
            node.name if node is not None else tr("Select an organisation on the map.")
        )
        self.height_box.blockSignals(True)
        self.height_box.setValue(row.height if row is not None else 0)
        self.height_box.blockSignals(False)
        self._saving.show(row.said_by if row is not None else "")
        for widget in (self.height_box, self.said_by):
            widget.setEnabled(node is not None)
        day = row.on if row is not None else None
        today = self._desk.office.today()
        self.when.setText(tr("said on {day}", day=near_day(day, today)) if day else "")
        set_shown(self.when, day is not None)
        for line in self.goal_rows.values():
            line.show_node(self._state.current)

    # -- writing --------------------------------------------------------------------------------

    def _take_height(self, height: int) -> None:
        self._set_tower(height, self.said_by.text())

    def _take_who(self, who: str) -> None:
        self._set_tower(self.height_box.value(), who)

    def _set_tower(self, height: int, who: str) -> None:
        node = self._state.current
        if node:
            self._desk.write(writing.set_tower, self._state.map_id, node, height, who)

    def _add(self, name: str) -> None:
        self._desk.write(writing.add_goal, self._state.map_id, name)

    def _hold(self, goal: str, holds: bool) -> None:
        if self._state.current:
            self._desk.write(writing.hold_goal, goal, self._state.current, holds=holds)

    def _rename(self, goal: str, name: str) -> None:
        if name.strip():
            self._desk.write(writing.rename_goal, goal, name)

    def _remove(self, goal: str) -> None:
        job = self._desk.write(writing.remove_goal, goal)
        job.succeeded.connect(self._removed)

    def _removed(self, _changes: object) -> None:
        undo = partial(self._desk.write, history.undo)
        self._desk.messages.notice(tr("The goal is removed."), link=tr("Undo"), on_link=undo)


class GoalLine(QWidget):
    """One goal: whether the current node has it, its words to change, who has it."""

    def __init__(
        self,
        goal: GoalRow,
        *,
        hold: Callable[[bool], object],
        rename: Callable[[str], object],
        remove: Callable[[], object],
        show: Callable[[tuple[str, ...]], object],
    ) -> None:
        super().__init__()
        self._goal, self._show, self._hold = goal, show, hold
        self.tick = QCheckBox()
        self.tick.clicked.connect(self._ticked)
        self.name = QLineEdit()
        self.name.setProperty("role", "bare")
        self._saving = AutoSave(self.name, rename)
        self.holders = LinkButton("", small=True, on=self._show_holders)
        self.remove = IconButton("trash-2", tr("Remove this goal"), on=remove)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look().px(8))
        row.addWidget(self.tick)
        row.addWidget(self.name, 1)
        row.addWidget(self.holders)
        row.addWidget(self.remove)

    def show_goal(self, goal: GoalRow, node: str) -> None:
        """Shows the goal anew."""
        self._goal = goal
        self._saving.show(goal.name)
        if not self.name.hasFocus():
            self.name.setCursorPosition(0)
        self.name.setAccessibleName(tr("Goal: {name}", name=goal.name))
        count = len(goal.holders)
        self.holders.setText(tr("{n} have it", n=count))
        self.holders.setAccessibleName(
            tr("{n} have the goal {name}: show them", n=count, name=goal.name)
        )
        set_shown(self.holders, bool(count))
        self.show_node(node)

    def show_node(self, node: str) -> None:
        """Ticks the goal where the current node has it."""
        self.tick.setChecked(node in self._goal.holders)
        self.tick.setEnabled(bool(node))
        self.tick.setAccessibleName(tr("Has the goal {name}", name=self._goal.name))
        self.tick.setToolTip("" if node else tr("Select an organisation on the map first."))

    def _ticked(self, on: bool) -> None:
        self._hold(on)

    def _show_holders(self) -> None:
        self._show(self._goal.holders)
