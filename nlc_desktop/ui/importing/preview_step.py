"""The second step: every row of the list, ticked or not, and what it would do."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from nlc_desktop.domain.contact_plans import EntryState, ImportPlan, PlanEntry
from nlc_desktop.i18n import tr, tr_noop
from nlc_desktop.ui.importing.choices import Decisions
from nlc_desktop.ui.importing.entry_panel import EntryPanel, change_words
from nlc_desktop.ui.importing.words import (
    count_of,
    counts_words,
    dropped_words,
    field_word,
    state_word,
)
from nlc_desktop.ui.split import ListAndSide
from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.buttons import LinkButton, SegmentBar
from nlc_desktop.ui.widgets.columns import Cell, Column, Mark
from nlc_desktop.ui.widgets.labels import label
from nlc_desktop.ui.widgets.panel import Panel
from nlc_desktop.ui.widgets.row_models import RowsModel
from nlc_desktop.ui.widgets.row_view import RowView

ALL = "all"
_MANY = 50
"""Rows decided at once from which the whole table is said anew."""
_ORDER = (
    EntryState.NEW,
    EntryState.CHANGED,
    EntryState.DUPLICATE,
    EntryState.UNREADABLE,
    EntryState.SAME,
)
_MARKS = {
    EntryState.NEW: Mark("plus", size=14),
    EntryState.CHANGED: Mark("pencil", size=14),
    EntryState.DUPLICATE: Mark("users", "warn", 14),
    EntryState.UNREADABLE: Mark("triangle-alert", "bad", 14),
    EntryState.SAME: Mark("check", size=14),
}


class PreviewStep(QWidget):
    """What the list would do; Space or a click on the box ticks a row.

    Signals:
        changed: other rows are ticked, or the purpose is another one.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.plan: ImportPlan | None = None
        self.decisions = Decisions(self)
        self.headline = label("", "strong", wrap=True)
        self.segments: SegmentBar | None = None
        self.model: RowsModel[PlanEntry] = RowsModel(self._columns(), (), parent=self)
        self.view = RowView(self.model, tr("Rows of the list"), row_height=48)
        self.entry = EntryPanel(self.decisions)
        self.tick_all = LinkButton(tr("Tick all"), on=lambda: self._tick(take=True))
        self.untick_all = LinkButton(tr("Untick all"), on=lambda: self._tick(take=False))
        self.dropped = label("", "small", wrap=True)
        self.purpose = QLineEdit(tr("Invitations and coordination"))
        self.purpose.setAccessibleName(tr("What these names are kept for"))
        self._purpose_row = QWidget()
        self._segments_row = QHBoxLayout()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        px = look().px
        purpose = QHBoxLayout(self._purpose_row)
        purpose.setContentsMargins(0, 0, 0, 0)
        purpose.setSpacing(px(12))
        purpose.addWidget(label(tr("What these names are kept for")))
        purpose.addWidget(self.purpose, 1)
        self._segments_row.setSpacing(px(12))
        self._segments_row.addStretch(1)
        self._segments_row.addWidget(self.tick_all)
        self._segments_row.addWidget(self.untick_all)
        panel = Panel()
        panel.add(self.view)
        self.split = ListAndSide(panel, self.entry, 60)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(px(12))
        box.addWidget(self.headline)
        box.addLayout(self._segments_row)
        box.addWidget(self.split, 1)
        box.addWidget(self.dropped)
        box.addWidget(self._purpose_row)

    def _connect(self) -> None:
        self.view.current_changed.connect(self.entry.show_entry)
        self.view.key_pressed.connect(self._key)
        self.view.clicked.connect(self._clicked)
        self.decisions.changed.connect(self._decided)
        self.purpose.textChanged.connect(self.changed)

    def _columns(self) -> tuple[Column[PlanEntry], ...]:
        return (
            Column("take", tr_noop("Take"), self._box, sort=self._taken, width=56),
            Column("name", tr_noop("Name"), _name, stretch=True),
            Column("what", tr_noop("What it does"), self._what, width=230),
            Column(
                "line",
                tr_noop("Line"),
                lambda row: Cell(str(row.line), "text_2", small=True),
                sort=lambda row: row.line,
                right=True,
                width=64,
            ),
        )

    def _taken(self, row: PlanEntry) -> int:
        return int(self.decisions.takes(row))

    def _box(self, row: PlanEntry) -> Cell:
        if not row.can_be_taken:
            return Cell("", spoken=tr("can’t be taken"))
        on = self.decisions.takes(row)
        mark = Mark("square-check" if on else "square", "text" if on else "text_2", 18)
        return Cell("", mark=mark, spoken=tr("taken") if on else tr("left out"))

    def _what(self, row: PlanEntry) -> Cell:
        word = state_word(row.state)
        second = ""
        if row.state is EntryState.DUPLICATE:
            second = self._alike(row)
        elif row.reason:
            second = row.reason
        elif row.changes:
            fields = dict.fromkeys(field_word(change.field) for change in row.changes)
            second = ", ".join(fields)
        elif row.holder:
            second = tr("{name} holds the post", name=row.holder)
        tip = row.reason or "\n".join(change_words(change) for change in row.changes)
        return Cell(word, mark=_MARKS[row.state], second=second, tooltip=tip)

    def _alike(self, row: PlanEntry) -> str:
        twin = row.twin or tr("line {line}", line=row.twin_line)
        choice = self.decisions.of(row)
        if not choice.take:
            return tr("{name}: left out", name=twin)
        if choice.same:
            return tr("{name}: takes over", name=twin)
        return tr("{name}: added anyway", name=twin)

    # -- reading ------------------------------------------------------------------------

    @property
    def is_empty(self) -> bool:
        """Whether nothing in the list could be taken."""
        return self.plan is None or not any(one.can_be_taken for one in self.plan.entries)

    def show_plan(self, plan: ImportPlan) -> None:
        """Shows what a list would do; earlier ticks are forgotten."""
        self.plan = plan
        self.decisions.forget()
        self.headline.setText(_headline(plan))
        self.dropped.setText(dropped_words(plan.read_list.dropped_columns))
        self.dropped.setVisible(bool(self.dropped.text()))
        self._show_segments(plan)
        self.show_state(ALL)
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        self._decided(())

    def _show_segments(self, plan: ImportPlan) -> None:
        if self.segments is not None:
            self._segments_row.removeWidget(self.segments)
            self.segments.hide()
            self.segments.deleteLater()
        counts = plan.counts()
        offered = [(ALL, tr("All {n}", n=len(plan.entries)))]
        for state in _ORDER:
            if count_of(counts, state):
                words = tr("{state} {n}", state=state_word(state), n=count_of(counts, state))
                offered.append((state.value, words))
        self.segments = SegmentBar(offered, ALL)
        self.segments.chosen.connect(self.show_state)
        self._segments_row.insertWidget(0, self.segments)

    def show_state(self, key: str) -> None:
        """Shows the rows of one state, or all of them."""
        plan = self.plan
        if plan is None:
            return
        rows: Sequence[PlanEntry] = plan.entries
        if key != ALL:
            rows = [one for one in rows if one.state.value == key]
        if self.segments is not None:
            self.segments.choose(key)
        self.model.set_rows(rows)
        self.view.go_to_first()
        self.entry.show_entry(self.view.current)

    # -- ticking ------------------------------------------------------------------------

    def _tick(self, *, take: bool) -> None:
        self.decisions.tick(self.model.rows, take=take)

    def _key(self, _row: PlanEntry, key: int) -> None:
        if key == Qt.Key.Key_Space:
            self.decisions.turn(self.view.selected)

    def _clicked(self, index: QModelIndex) -> None:
        row = self.view.rows.row_at(index)
        if index.column() == 0 and isinstance(row, PlanEntry):
            self.decisions.turn([row])

    def _decided(self, ids: tuple[int, ...]) -> None:
        if len(ids) > _MANY:
            self.model.set_rows(self.model.rows)
        else:
            self._refresh(ids)
        plan = self.plan
        self._purpose_row.setVisible(plan is not None and self.decisions.names_people(plan))
        self.changed.emit()

    def _refresh(self, ids: tuple[int, ...]) -> None:
        """Says these rows anew; the others are not looked at, since a list may be long."""
        last = len(self.model.columns) - 1
        for one in ids:
            index = self.model.index_of(str(one))
            if index.isValid():
                self.model.dataChanged.emit(index, index.siblingAtColumn(last))


def _headline(plan: ImportPlan) -> str:
    counts, found = counts_words(plan), plan.counts()
    if found.new or found.changed:
        return tr("{counts}.", counts=counts)
    if not counts:
        return tr("Nothing new in this file.")
    return tr("Nothing new in this file: {counts}.", counts=counts)


def _name(row: PlanEntry) -> Cell:
    card = row.card
    if card is None:
        return Cell(tr("Line {line}", line=row.line), "text_2")
    parts = (card.post, card.organisation) if card.name else (tr("organisation"),)
    return Cell(row.display, second=", ".join(part for part in parts if part))
