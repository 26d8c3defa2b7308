"""The room: the list of programmes, and the one of the current row beside it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from nlc_desktop.domain.operations import Changes
from nlc_desktop.domain.programmes import ProgrammeRow
from nlc_desktop.i18n import tr
from nlc_desktop.services import history
from nlc_desktop.services import programmes as writing
from nlc_desktop.services.drafts import ProgrammeDraft
from nlc_desktop.services.reading import programmes as reading
from nlc_desktop.ui.choice_delegate import ChoiceDelegate
from nlc_desktop.ui.commands import Commands
from nlc_desktop.ui.desk import Desk
from nlc_desktop.ui.filter_bar import FilterBar
from nlc_desktop.ui.programmes import tables
from nlc_desktop.ui.programmes.side import ProgrammeSide
from nlc_desktop.ui.programmes.suggestions import Suggestions, not_there
from nlc_desktop.ui.programmes.words import category_word
from nlc_desktop.ui.split import ListAndSide
from nlc_desktop.ui.widgets.buttons import Button
from nlc_desktop.ui.widgets.empty_state import EmptyState
from nlc_desktop.ui.widgets.entry_line import EntryLine
from nlc_desktop.ui.widgets.page import Page, scrolled
from nlc_desktop.ui.widgets.panel import Panel
from nlc_desktop.ui.widgets.row_models import RowsModel
from nlc_desktop.ui.widgets.row_view import RowView

_TABLES = (
    "programme",
    "programme_partner",
    "organisation",
    "agenda_item",
    "block",
    "meeting",
    "action",
)


class ProgrammesPage(Page):
    """What the city already does, under the names the public knows."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(tr("Programmes"))
        self._desk = desk
        self.bar = FilterBar([])
        self.model: RowsModel[ProgrammeRow] = RowsModel(tables.columns(self._edit), parent=self)
        words = [category_word(one) for one in tables.CATEGORIES]
        delegate = ChoiceDelegate({tables.CATEGORY_COLUMN: words})
        self.view = RowView(self.model, tr("Programmes"), delegate=delegate)
        self.entry = EntryLine(tr("Type the public name of a programme, Enter"))
        self.suggestions = Suggestions()
        self.new_button = Button(
            tr("New programme"), role="primary", icon="plus", shortcut="Insert", on=self.add
        )
        self.side = ProgrammeSide(desk)
        self.empty = EmptyState(
            tr("No programme yet. Type what the city already does, or take one that is known."),
            tr("New programme"),
            icon="sprout",
        )
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()
        self.bar.watch(self.view)
        self.refresh()
        self.view.go_to_first()

    def _lay_out(self) -> None:
        self.add_action(self.new_button)
        panel = Panel()
        panel.add(self.view)
        panel.add(self.entry, line=True)
        panel.body.setStretch(0, 1)
        left_side = QWidget()
        left = QVBoxLayout(left_side)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(self.body.spacing())
        left.addWidget(panel, 1)
        left.addWidget(self.suggestions)
        self._stack.addWidget(scrolled(self.side))
        self._stack.addWidget(self.empty)
        self.split = ListAndSide(left_side, self._stack, 54)
        self.body.addWidget(self.bar)
        self.body.addWidget(self.split, 1)

    def _connect(self) -> None:
        self.entry.entered.connect(self._enter)
        self.entry.left_up.connect(lambda: self.view.setFocus(Qt.FocusReason.TabFocusReason))
        self.suggestions.chosen.connect(self._take_from_pack)
        self.empty.stepped.connect(self.add)
        self.view.current_changed.connect(self._follow)
        self.view.key_pressed.connect(self._key)
        self.view.left_below.connect(self.add)
        self.split.narrowed.connect(self.suggestions.fold)
        self.view.opened.connect(self._focus_side)
        self._desk.changed.connect(self._changed)

    # -- reading ------------------------------------------------------------------------

    def _changed(self, changes: Changes) -> None:
        if changes.touches(*_TABLES):
            self.refresh()

    def refresh(self) -> None:
        """Reads the list and the programme on the right again."""
        rows = reading.programmes(self._desk.office)
        self.model.set_rows(rows)
        self.bar.offer(tables.filters(rows))
        open_actions = sum(row.open_actions for row in rows)
        said = tr(
            "{programmes} programmes, {actions} open actions",
            programmes=len(rows),
            actions=open_actions,
        )
        self.set_title(tr("Programmes"), said if rows else "")
        known = writing.suggestions(self._desk.office)
        self.suggestions.show_suggestions(not_there(known, rows))
        self._follow(self.view.current)

    def _follow(self, row: ProgrammeRow | None) -> None:
        shown = row is not None and self.side.show_programme(row.id)
        self._stack.setCurrentIndex(0 if shown else 1)

    def show_record(self, record: str, part: str = "") -> None:
        """Goes to a programme; ``new`` goes to the line for a new one."""
        if part == "new":
            self.add()
            return
        if not self.view.go_to(record):
            self.bar.clear()
            self.view.go_to(record)
        self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _focus_side(self) -> None:
        self.side.fields["public_name"].edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # -- writing ------------------------------------------------------------------------

    def add(self) -> None:
        """Goes to the line where a new programme is typed."""
        self.entry.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _enter(self, name: str) -> None:
        job = self._desk.write(writing.add_programme, ProgrammeDraft(public_name=name))
        job.succeeded.connect(self._added)

    def _take_from_pack(self, keys: tuple[str, ...]) -> None:
        self._desk.write(writing.add_from_pack, keys).succeeded.connect(self._added)

    def _added(self, changes: object) -> None:
        if isinstance(changes, Changes) and not self.view.go_to(changes.record):
            self.bar.clear()
            self.view.go_to(changes.record)

    def _edit(self, row: ProgrammeRow, field: str, text: str) -> None:
        if text.strip():
            self._desk.write(writing.update_programme, row.id, **{field: text})

    def _key(self, row: ProgrammeRow | None, key: int) -> None:
        if key == Qt.Key.Key_Delete:
            self.remove()
        else:
            self.bar.typed(row, key)

    def remove(self) -> None:
        """Removes the programme of the current row; the notice takes it back."""
        row = self.view.current
        if row is not None:
            job = self._desk.write(writing.remove_programme, row.id)
            job.succeeded.connect(partial(self._removed, row.public_name))

    def _removed(self, name: str, _changes: object) -> None:
        said = tr("“{name}” is removed.", name=name)
        undo = partial(self._desk.write, history.undo)
        self._desk.messages.notice(said, link=tr("Undo"), on_link=undo)

    # -- commands -----------------------------------------------------------------------

    def bind(self, commands: Commands) -> None:
        """Says what the room's commands do."""
        runs: dict[str, Callable[[], object]] = {
            "programme.new": self.add,
            "programme.remove": self.remove,
            "programme.filter": self.bar.edit.setFocus,
            "programme.history": self.side.show_history,
        }
        for name, run in runs.items():
            commands.bind(name, run)
