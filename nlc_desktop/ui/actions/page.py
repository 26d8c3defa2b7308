"""The room: every action of every meeting, with its state, and how it goes on in place."""

from collections import Counter
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QResizeEvent
from typing_extensions import override

from nlc_desktop.domain.actions import ActionLook, ActionRow, ActionState
from nlc_desktop.domain.operations import Changes
from nlc_desktop.i18n import tr
from nlc_desktop.services import actions as writing
from nlc_desktop.services import history
from nlc_desktop.services.reading import actions as reading
from nlc_desktop.services.reading import meetings as meeting_reading
from nlc_desktop.ui.actions import table
from nlc_desktop.ui.actions.days import Clash, WorkingDays
from nlc_desktop.ui.actions.entry import ActionEntry
from nlc_desktop.ui.actions.filters import CURRENT, filters
from nlc_desktop.ui.actions.legend import Legend
from nlc_desktop.ui.actions.list_view import ActionsView
from nlc_desktop.ui.actions.open_row import OpenRow
from nlc_desktop.ui.actions.strip import ActionStrip, Asked
from nlc_desktop.ui.actions.who import Organisations
from nlc_desktop.ui.actions.writes import CellWrites
from nlc_desktop.ui.commands import Commands
from nlc_desktop.ui.desk import Desk
from nlc_desktop.ui.filter_bar import FilterBar
from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.buttons import Button
from nlc_desktop.ui.widgets.columns import Column, Group
from nlc_desktop.ui.widgets.empty_state import EmptyState
from nlc_desktop.ui.widgets.page import Page
from nlc_desktop.ui.widgets.panel import Panel
from nlc_desktop.ui.widgets.row_models import GroupsModel

_TABLES = (
    "action",
    "action_owner",
    "progress_line",
    "block",
    "meeting",
    "organisation",
    "post",
)
_OWNER_COLUMN = 2


class ActionsPage(Page):
    """All actions under headings; a row opens in place."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(tr("Actions"))
        self._desk = desk
        self._days = WorkingDays(desk.office)
        self._beside = True
        self.legend = Legend()
        self.new_button = Button(
            tr("New action"), role="primary", icon="plus", shortcut="Insert", on=self.add
        )
        self.bar = FilterBar(
            [
                ("organisation", tr("By organisation")),
                ("due", tr("By due date")),
                ("meeting", tr("By meeting")),
            ]
        )
        self.writes = CellWrites(desk)
        self.model: GroupsModel[ActionRow] = GroupsModel(self._columns(), parent=self)
        self.view = ActionsView(self.model, tr("Actions"))
        self.open_row = OpenRow(desk, self.view, self._clash)
        self.entry = ActionEntry(desk.office)
        self.panel = Panel()
        self.empty = EmptyState(
            tr("No action yet. They come from minutes; one agreed in between is typed here."),
            tr("New action"),
            icon="list-checks",
        )
        self._lay_out()
        self._connect()
        self.bar.watch(self.view)
        self.bar.offer(filters(desk.office.today()))
        self.bar.put_on(CURRENT)
        self.refresh()

    def _lay_out(self) -> None:
        self.add_action(self.legend)
        self.add_action(self.new_button)
        self.panel.add(self.view)
        self.panel.add(self.empty)
        self.panel.add(self.entry, line=True)
        self.panel.body.setStretch(0, 1)
        self.panel.body.setStretch(1, 1)
        self.body.addWidget(self.bar)
        self.body.addWidget(self.panel, 1)

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Puts the counts below the title when they have no room beside it."""
        super().resizeEvent(event)
        pieces = (self.title_label, self.legend, self.new_button)
        needed = sum(piece.sizeHint().width() for piece in pieces) + look().px(160)
        beside = needed <= self.width()
        if beside != self._beside:
            self._beside = beside
            if beside:
                self.add_action(self.legend)
                self.add_action(self.new_button)
            else:
                self.body.insertWidget(0, self.legend, 0, Qt.AlignmentFlag.AlignLeft)

    def _connect(self) -> None:
        self.bar.chosen.connect(self._regroup)
        self.legend.chosen.connect(self._show_state)
        self.entry.entered.connect(self._enter)
        self.entry.left_up.connect(lambda: self.view.setFocus(Qt.FocusReason.TabFocusReason))
        self.empty.stepped.connect(self.add)
        self.view.opened.connect(self.open_row.open)
        self.view.key_pressed.connect(self._key)
        self.view.left_below.connect(self.add)
        self._desk.changed.connect(self._changed)

    # -- reading ------------------------------------------------------------------------

    def _changed(self, changes: Changes) -> None:
        if changes.touches(*_TABLES):
            self.refresh()

    def _clash(self, row: ActionRow) -> Clash | None:
        return self._days.clash(row)

    def _columns(self) -> tuple[Column[ActionRow], ...]:
        writes = self.writes
        edits = table.Edits(writes.set_text, writes.set_owners, writes.type_due)
        return table.columns(self._desk.office.today(), self._clash, edits)

    def refresh(self) -> None:
        """Reads the list again; the row that is open stays so with what is typed in it."""
        office, today = self._desk.office, self._desk.office.today()
        self._days = WorkingDays(office)
        rows = reading.actions(office)
        self.open_row.suspend()
        self.model.columns = self._columns()  # a day may have passed
        self.bar.offer(filters(today))
        self.model.set_groups(self._groups(rows))
        self.view.setColumnHidden(_OWNER_COLUMN, self.bar.current == "organisation")
        self.legend.show_counts(Counter(row.look(today) for row in rows))
        self._say_count(rows)
        self.view.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        for piece in (self.bar, self.legend):
            piece.setVisible(bool(rows))
        self.open_row.resume()

    def _say_count(self, rows: tuple[ActionRow, ...]) -> None:
        meetings = {row.meeting_id for row in rows if row.meeting_id}
        said = tr("{actions} from {meetings} meetings", actions=len(rows), meetings=len(meetings))
        self.set_title(tr("Actions"), said if rows else "")

    def _groups(self, rows: tuple[ActionRow, ...]) -> list[Group[ActionRow]]:
        office, today = self._desk.office, self._desk.office.today()
        if self.bar.current == "due":
            return table.by_due_date(rows, today)
        if self.bar.current == "meeting":
            order = [one.id for one in meeting_reading.meetings(office)]
            return table.by_meeting(rows, order, today)
        return table.by_organisation(rows, Organisations(office).of, today)

    def _regroup(self, _key: str) -> None:
        self.refresh()

    def _show_state(self, state: ActionLook) -> None:
        self.bar.clear()
        self.bar.put_on(state.value)
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        self.view.go_to_first()

    def show_record(self, record: str, part: str = "") -> None:
        """Goes to an action and opens it; ``new`` goes to the line for a new one."""
        if part == "new" or not record:
            self.add()
            return
        if not self.view.go_to(record):
            self.bar.clear()
        if self.view.go_to(record):
            self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.open_row.open(self.view.current)

    # -- keys ---------------------------------------------------------------------------

    @property
    def strip(self) -> ActionStrip | None:
        """What is open under a row, if anything."""
        return self.open_row.strip

    def ask_day(self, asked: Asked) -> None:
        """Opens the current row and asks for a day there."""
        self.open_row.ask_day(asked)

    def _key(self, row: ActionRow | None, key: int) -> None:
        strip = self.strip
        if key in (Qt.Key.Key_Space, Qt.Key.Key_Right):
            if strip is None:
                self.open_row.open(row)
        elif key == Qt.Key.Key_Left:
            self.open_row.close()
        elif key == Qt.Key.Key_Delete:
            self.remove()
        elif strip is not None:
            strip.line.setFocus()
            strip.line.insert(chr(key).lower() if 32 < key < 0x110000 else "")
        else:
            self.bar.typed(row, key)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        """Leaving the room adds a line that was typed."""
        self.open_row.flush()
        super().hideEvent(event)

    # -- writing ------------------------------------------------------------------------

    def add(self) -> None:
        """Goes to the line where a new action is typed."""
        self.entry.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _enter(self, text: str) -> None:
        job = self._desk.write(writing.add_action, self.entry.draft(text))
        job.succeeded.connect(self._added)

    def _added(self, changes: object) -> None:
        if isinstance(changes, Changes) and not self.view.go_to(changes.record):
            self.bar.clear()
            self.view.go_to(changes.record)

    def remove(self) -> None:
        """Removes an action agreed between meetings; the notice takes it back."""
        row = self.view.current
        if row is not None:
            job = self._desk.write(writing.remove_action, row.id)
            job.succeeded.connect(self._removed)

    def _removed(self, _changes: object) -> None:
        undo = partial(self._desk.write, history.undo)
        self._desk.messages.notice(tr("The action is removed."), link=tr("Undo"), on_link=undo)

    # -- commands -----------------------------------------------------------------------

    def bind(self, commands: Commands) -> None:
        """Says what the room's commands do."""
        runs: dict[str, Callable[[], object]] = {
            "action.new": self.add,
            "action.open": partial(self.open_row.set_state, ActionState.OPEN),
            "action.done": partial(self.open_row.set_state, ActionState.DONE),
            "action.date": partial(self.ask_day, Asked.DUE),
            "action.forward": partial(self.ask_day, Asked.FORWARD),
            "action.cancel": partial(self.open_row.set_state, ActionState.CANCELLED),
            "action.remove": self.remove,
            "action.filter": self.bar.edit.setFocus,
        }
        for name, run in runs.items():
            commands.bind(name, run)
