"""Power and interest beside the map: the grid, what was said of the current one, who is missing.

For the office alone: in projector view the whole panel is hidden.
"""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from nlc_desktop.domain.maps import Salience, ScoreRow
from nlc_desktop.domain.network import Node
from nlc_desktop.domain.operations import Changes
from nlc_desktop.i18n import tr, tr_noop
from nlc_desktop.services.reading import maps as reading
from nlc_desktop.ui.desk import Desk
from nlc_desktop.ui.map.grid import Grid
from nlc_desktop.ui.map.grid_layout import Spot
from nlc_desktop.ui.map.map_state import MapState, View
from nlc_desktop.ui.map.painted_grid import Scored
from nlc_desktop.ui.map.score_dialog import ScoreDialog
from nlc_desktop.ui.map.score_words import (
    attitude_icon,
    attitude_word,
    numbers,
    salience_word,
    spoken,
    whence,
)
from nlc_desktop.ui.projector import projector
from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.buttons import IconButton, LinkButton
from nlc_desktop.ui.widgets.columns import Cell, Column, Mark
from nlc_desktop.ui.widgets.labels import ElidedLabel, IconLabel, label
from nlc_desktop.ui.widgets.panel import Panel
from nlc_desktop.ui.widgets.row_models import RowsModel
from nlc_desktop.ui.widgets.row_view import RowView
from nlc_desktop.ui.widgets.showing import set_shown
from nlc_desktop.ui.wording import plain_day
from nlc_desktop.ui.words import level_shape, level_word

_SIDE = 260
"""Width of the list of those without a score, beside the large grid."""


class GridPanel(Panel):
    """The grid with its footer; alone on the page it is large and lists who has no score."""

    def __init__(self, desk: Desk, state: MapState) -> None:
        super().__init__(tr("Power and interest"))
        self._desk, self._state = desk, state
        self._wanted = True
        self._rows: dict[str, ScoreRow] = {}
        self._names: dict[str, str] = {}
        self.grid = Grid()
        self.scores = ElidedLabel("", "smallStrong")
        self.scores.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.said = ElidedLabel("", "small")
        self.detail = ElidedLabel("", "small")
        self.attitude = IconLabel("", size=14)
        self.missing_link = LinkButton("", small=True, on=self._show_large)
        self.score_button = IconButton(
            "pencil", tr("Score the selected organisation"), on=self.score_current
        )
        self.unscored: RowsModel[Node] = RowsModel(_unscored_columns(), parent=self)
        self.list = RowView(self.unscored, tr("Organisations without a score"))
        self.list_head = label("", "strong")
        self._lay_out()
        self._connect()
        self._say_size()
        if projector(desk).on:
            self._show_or_hide()

    def _lay_out(self) -> None:
        px = look().px
        self.set_title(tr("Power and interest"), tr("office only"))
        self.meta_label.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._list_side = QWidget()
        side = QVBoxLayout(self._list_side)
        side.setContentsMargins(px(16), 0, 0, 0)
        side.setSpacing(px(8))
        side.addWidget(self.list_head)
        hint = label(tr("Drag into the grid, or press Enter."), "small", wrap=True)
        side.addWidget(hint)
        side.addWidget(self.list, 1)
        self._list_side.setFixedWidth(px(_SIDE))
        self.list.header().hide()
        self.list.setDragEnabled(True)
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.grid, 1)
        middle.addWidget(self._list_side)
        foot = QHBoxLayout()
        foot.setSpacing(px(6))
        foot.addWidget(self.scores)
        foot.addWidget(self.said, 1)
        axes = QHBoxLayout()
        axes.addWidget(label(tr("Power ↑", "axis of the grid"), "small"))
        axes.addStretch(1)
        axes.addWidget(label(tr("Interest →", "axis of the grid"), "small"))
        second = QHBoxLayout()
        second.setSpacing(px(6))
        second.addWidget(self.attitude)
        second.addWidget(self.detail, 1)
        second.addWidget(self.missing_link)
        second.addWidget(self.score_button)
        box = QVBoxLayout()
        box.setSpacing(px(4))
        box.addLayout(axes)
        box.addLayout(middle, 1)
        box.addLayout(foot)
        box.addLayout(second)
        self._content = QWidget()
        self._content.setLayout(box)
        box.setContentsMargins(px(16), px(12), px(16), px(12))
        self.add(self._content)
        self._hidden_note = label(
            tr("Scores stay in the office: they are hidden in projector view."), "meta", wrap=True
        )
        self._hidden_note.setMargin(px(16))
        self.add(self._hidden_note)
        set_shown(self._hidden_note, False)
        self.body.setStretch(0, 1)

    def _connect(self) -> None:
        self.grid.list = self.list
        self.grid.chosen.connect(self._state.select)
        self.grid.opened.connect(self.score)
        self.grid.scored.connect(self._moved)
        self.grid.taken_up.connect(self._say_keys)
        self.list.current_changed.connect(self._follow_list)
        self.list.opened.connect(self._open_row)
        self._state.reread.connect(self.refresh)
        self._state.filtered.connect(self.refresh)
        self._state.selected.connect(self._mark)
        self._state.focused.connect(self._mark)
        self._state.viewed.connect(self._say_size)
        self._state.viewed.connect(self._show_or_hide)
        self._desk.changed.connect(self._changed)
        projector(self._desk).changed.connect(self._show_or_hide)

    # -- hidden in projector view -----------------------------------------------------------

    @override
    def setVisible(self, visible: bool, /) -> None:
        """Shows or hides the panel; in projector view it stays hidden."""
        self._wanted = visible
        on = projector(self._desk).on
        set_shown(self._content, not on)
        set_shown(self._hidden_note, on)
        super().setVisible(visible and (not on or self._alone))

    def _show_or_hide(self) -> None:
        if self.parentWidget() is not None or projector(self._desk).on:
            self.setVisible(self._wanted)

    @property
    def _alone(self) -> bool:
        """Whether nothing else is on the page; then it says at least why it is empty."""
        return self._state.views == frozenset((View.GRID,))

    # -- reading ----------------------------------------------------------------------------

    def _changed(self, changes: Changes) -> None:
        if changes.touches("score"):
            self.refresh()

    def refresh(self) -> None:
        """Reads the scores of the organisations that are drawn, as of the day of the map."""
        today = self._desk.office.today()
        nodes = [node for node in self._state.network.nodes if not node.is_post]
        self._rows = dict(reading.scores(self._desk.office, self._said_by))
        self._names = {node.id: node.label for node in nodes}
        self.grid.show_scores(
            Scored(
                Spot(node.id, node.label, row.power, row.interest),
                level_shape(node.level),
                ", ".join((spoken(node.name, row), whence(row, today))),
            )
            for node in nodes
            if (row := self._rows.get(node.id)) is not None
        )
        self._list_missing([node for node in nodes if node.id not in self._rows])
        self._mark()

    @property
    def _said_by(self) -> date | None:
        """The last day whose scores count; none where the map stands on today."""
        day = self._state.day
        return day if day < self._desk.office.today() else None

    def _list_missing(self, missing: Sequence[Node]) -> None:
        by = self._said_by
        said = (
            tr("{n} not scored yet", n=len(missing))
            if by is None
            else tr("{n} not scored by {day}", n=len(missing), day=plain_day(by))
        )
        self.unscored.set_rows(sorted(missing, key=lambda node: node.label.casefold()))
        self.list_head.setText(said)
        self.missing_link.setText(said)
        self.missing_link.setAccessibleName(said)
        self._say_size()

    def _say_size(self) -> None:
        """Large with names when the grid is alone on the page."""
        large = self._alone
        self.grid.set_large(large)
        policy = QSizePolicy.Policy
        self.setSizePolicy(policy.Preferred, policy.Expanding if large else policy.Fixed)
        set_shown(self._list_side, large and bool(self.unscored.rows))
        set_shown(self.missing_link, not large and bool(self.unscored.rows))

    def _show_large(self) -> None:
        self._state.view((View.GRID,))
        self.list.setFocus(Qt.FocusReason.TabFocusReason)

    # -- the current one ----------------------------------------------------------------------

    @property
    def organisation(self) -> str:
        """The organisation of the current node; empty for none."""
        node = self._state.current_node
        return node.organisation if node is not None else ""

    def _mark(self) -> None:
        """Shows what is selected and in focus elsewhere."""
        known = self._state.network.by_id
        chosen = [known[node].organisation for node in self._state.selection if node in known]
        near = frozenset(known[node].organisation for node in self._state.near if node in known)
        self.grid.show_selection(chosen, near if self._state.focus else None)
        self._say_current()

    def _say_current(self) -> None:
        identity = self.organisation
        row, today = self._rows.get(identity), self._desk.office.today()
        self._say_scores(numbers(row.power, row.interest) if row is not None else "")
        set_shown(self.attitude, row is not None)
        if row is not None:
            self.said.set_text(whence(row, today))
            self.attitude.set_icon(attitude_icon(row.attitude))
            parts = [attitude_word(row.attitude), row.reason]
            if row.salience is not Salience.NONE:
                parts.insert(1, salience_word(row.salience))
            self.detail.set_text(" · ".join(parts))
        else:
            self.said.set_text(self._unsaid(identity))
            self.detail.set_text("")
        if identity:
            self.score_button.allow()
        else:
            self.score_button.refuse(tr("Select an organisation first."))

    def _unsaid(self, identity: str) -> str:
        if identity in self._names:
            name, by = self._names[identity], self._said_by
            if by is None:
                return tr("{name} is not scored yet", name=name)
            return tr("{name} was not scored by {day}", name=name, day=plain_day(by))
        return tr("Select one to see its scores")

    def _say_scores(self, words: str) -> None:
        """Says two numbers; without them the sentence beside begins at the edge."""
        self.scores.set_text(words)
        set_shown(self.scores, bool(words))

    def _say_keys(self, sentence: str) -> None:
        if sentence:
            self._say_scores("")
            self.said.set_text(sentence)
        else:
            self._say_current()

    # -- scoring ------------------------------------------------------------------------------

    def _follow_list(self, row: object) -> None:
        if isinstance(row, Node):
            self._state.select(row.id)

    def _open_row(self, row: object) -> None:
        if isinstance(row, Node):
            self.score(row.id)

    def score_current(self) -> None:
        """Asks what is said of the selected organisation."""
        if self.organisation:
            self.score(self.organisation)

    def _moved(self, identity: str, power: int, interest: int) -> None:
        """Asks for the reason of other scores; an empty id is the current row of the list."""
        row = self.list.current
        if not identity and isinstance(row, Node):
            identity = row.id
        if identity:
            self.score(identity, power, interest)

    def score(self, identity: str, power: int = 0, interest: int = 0) -> ScoreDialog:
        """Opens the dialog for a score of an organisation."""
        name = self._names.get(identity, "")
        dialog = ScoreDialog(self._desk, identity, name, (power, interest), self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
        return dialog

    def take_focus(self) -> None:
        """Goes to the grid: Ctrl+G."""
        self.grid.setFocus(Qt.FocusReason.ShortcutFocusReason)


def _unscored_columns() -> tuple[Column[Node], ...]:
    return (
        Column(
            "name",
            tr_noop("Organisation"),
            lambda node: Cell(
                node.label,
                mark=Mark(level_shape(node.level)),
                tooltip=node.name,
                spoken=tr("{name}, {level}", name=node.name, level=level_word(node.level)),
            ),
            stretch=True,
        ),
    )
