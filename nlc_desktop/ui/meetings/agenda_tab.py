"""The Agenda tab: the table, the line that takes the next item, the total, what is worth a look."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from nlc_desktop.domain.meetings import ItemRow, MeetingPage
from nlc_desktop.domain.operations import Changes
from nlc_desktop.domain.papers import ItemKind
from nlc_desktop.domain.worth import Worth, WorthKind
from nlc_desktop.i18n import tr
from nlc_desktop.services import agenda as writing
from nlc_desktop.services import meetings as meeting_writing
from nlc_desktop.services import seating
from nlc_desktop.services.drafts import ItemDraft
from nlc_desktop.services.reading import meetings as reading
from nlc_desktop.services.reading.stakeholders import candidates
from nlc_desktop.services.reading.worth import worth_a_look
from nlc_desktop.ui.day_field import screen_language
from nlc_desktop.ui.desk import Desk
from nlc_desktop.ui.meetings.agenda_entry import AgendaEntry
from nlc_desktop.ui.meetings.agenda_table import AgendaColumns, AgendaDelegate, AgendaView
from nlc_desktop.ui.meetings.backlog_panel import BacklogPanel
from nlc_desktop.ui.meetings.item_panel import ItemPanel
from nlc_desktop.ui.meetings.kinds import kind_of, minutes_of
from nlc_desktop.ui.meetings.panes import TwoPanes
from nlc_desktop.ui.meetings.state import is_open
from nlc_desktop.ui.meetings.worth_panel import WorthPanel
from nlc_desktop.ui.mentions import Mentions
from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.labels import ElidedLabel, IconLabel, IconText, label
from nlc_desktop.ui.widgets.meters import MeterBar
from nlc_desktop.ui.widgets.panel import Panel
from nlc_desktop.ui.widgets.row_models import RowsModel
from nlc_desktop.ui.wording import duration

_TABLES = (
    *("meeting", "agenda_item", "paper", "invitation", "tenure", "person", "post", "topic"),
    *("action", "progress_line", "calendar_day", "organisation", "member"),
)


class AgendaTab(QWidget):
    """The agenda of one meeting.

    Signals:
        people_asked: a hint leads to the guest list.
        details_asked: a hint leads to date and place.
    """

    people_asked = Signal()
    details_asked = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._meeting = ""
        self._page: MeetingPage | None = None
        self._columns = AgendaColumns(
            title=self._set_title,
            minutes=self._set_minutes,
            presenter=self._set_presenter,
            kind=self._set_kind,
        )
        self.model: RowsModel[ItemRow] = RowsModel(self._columns.all, parent=self)
        self.view = AgendaView(self.model, AgendaDelegate(self._offer_presenters))
        self.entry = AgendaEntry(desk)
        self.total = _Total()
        self.public_name = ElidedLabel("", "meta")
        self.worth = WorthPanel()
        self.backlog = BacklogPanel(desk)
        self.item = ItemPanel(desk)
        self._presenters: dict[str, str] = {}
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        panel = Panel()
        panel.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        panel.add(self.view)
        panel.body.setStretch(0, 1)
        panel.add(self.entry)
        panel.add(self.total, line=True)
        self.panel = panel
        self.panes = TwoPanes()
        self.panes.main.addWidget(panel)
        below = QHBoxLayout()
        below.setContentsMargins(look().px(12), 0, 0, 0)
        below.setSpacing(look().px(8))
        below.addWidget(IconLabel("eye"))
        below.addWidget(self.public_name, 1)
        self.panes.main.addLayout(below)
        self.panes.main.addStretch(1)
        self.panes.side.addWidget(self.worth)
        self.panes.side.addWidget(self.backlog)
        self.panes.side.addWidget(self.item)
        self.panes.side.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.panes)
        self.setTabOrder(self.view, self.entry.line.edit)

    def _connect(self) -> None:
        self.view.current_changed.connect(self.item.show_item)
        self.view.move_asked.connect(self.move_item)
        self.view.left_below.connect(self.focus_entry)
        self.view.opened.connect(self._edit_title)
        self.view.key_pressed.connect(self._key)
        self.entry.entered.connect(self._add)
        self.entry.left_up.connect(self._enter_table)
        self.worth.taken.connect(self._take_hint)

    # -- reading ------------------------------------------------------------------------

    def show_meeting(self, meeting: str) -> None:
        """Shows the agenda of another meeting."""
        self._meeting = meeting
        self.refresh()

    def changed(self, changes: Changes) -> None:
        """Reads again when something shown here was touched."""
        if changes.touches(*_TABLES):
            self.refresh()

    def refresh(self) -> None:
        """Reads everything again; selection and what is being typed stay."""
        office = self._desk.office
        page = reading.meeting(office, self._meeting)
        if page is None:
            return
        self._page = page
        items = reading.agenda(office, self._meeting)
        self._columns.set_meeting(page.row)
        self.model.set_rows(items)
        self.view.updateGeometry()
        self.total.show_total(_total(items), page.row.minutes)
        self.entry.show_next(self._meeting, _next_number(items))
        self.entry.setVisible(is_open(page))
        name = tr("Name on papers for the community: {title}", title=page.public_title)
        self.public_name.set_text(name)
        found = worth_a_look(office, self._meeting, screen_language())
        self.worth.show_worth(found)
        self.backlog.show_page(page)
        self.item.show_item(self.view.current)
        self.item.setEnabled(is_open(page))

    def focus_entry(self) -> None:
        """Goes to the line that takes the next item."""
        self.entry.line.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _enter_table(self) -> None:
        self.view.setFocus(Qt.FocusReason.TabFocusReason)
        last = self.model.rowCount() - 1
        if last >= 0 and self.view.current is None:
            self.view.go_to(self.model.rows[last].id)

    # -- writing ------------------------------------------------------------------------

    def _add(self, draft: ItemDraft) -> None:
        self.entry.add(draft)

    def _set_title(self, row: ItemRow, text: str) -> None:
        if text.strip():
            self._desk.write(writing.update_item, row.id, title=text)

    def _set_minutes(self, row: ItemRow, text: str) -> None:
        minutes = minutes_of(text)
        if minutes is None:
            self._desk.messages.notice(
                tr("“{text}” is no length. Type minutes, for example 15.", text=text)
            )
            return
        self._desk.write(writing.update_item, row.id, minutes=minutes)

    def _set_presenter(self, row: ItemRow, text: str) -> None:
        self._desk.write(writing.set_presenter, row.id, self._presenters.get(text, text.strip()))

    def _set_kind(self, row: ItemRow, text: str) -> None:
        kind = kind_of(text)
        if kind is not None:
            self._desk.write(writing.update_item, row.id, kind=kind)

    def _edit_title(self) -> None:
        self.view.edit_cell("title")

    def _offer_presenters(self, editor: QLineEdit) -> None:
        Mentions(
            editor,
            lambda text: candidates(self._desk.office, text),
            whole=True,
            taken=lambda one: self._presenters.__setitem__(one.name, one.id),
        )

    def move_item(self, row: ItemRow, steps: int) -> None:
        """Moves an item up (negative) or down among its neighbours.

        One step is one neighbour; more are rows of the table, as a drop counts them.
        """
        places = [one.id for one in self.model.rows if one.parent_id == row.parent_id]
        at = places.index(row.id)
        to = at + steps if abs(steps) == 1 else self._dropped(row, steps, places)
        to = max(0, min(to, len(places) - 1))
        if to < at:
            self._desk.write(writing.move_item, row.id, before=places[to])
        elif to > at:
            self._desk.write(writing.move_item, row.id, after=places[to])

    def _dropped(self, row: ItemRow, steps: int, places: list[str]) -> int:
        """The place among its neighbours of an item dropped some rows away."""
        rows = self.model.rows
        at = next(n for n, one in enumerate(rows) if one.id == row.id)
        target = rows[max(0, min(at + steps, len(rows) - 1))]
        for identity in (target.id, target.parent_id):
            if identity in places:
                return places.index(identity)
        return 0 if steps < 0 else len(places) - 1

    def move_current(self, steps: int) -> None:
        """Moves the item a person is on."""
        if self.view.current is not None:
            self.move_item(self.view.current, steps)

    def insert_break(self) -> None:
        """Puts a break after the item a person is on, or at the end."""
        row = self.view.current
        after = (row.parent_id or row.id) if row is not None else None
        self._desk.write(
            writing.add_break, self._meeting, tr("Break", "between agenda items"), 15, after
        )

    def remove_current(self) -> None:
        """Takes the item a person is on off the agenda; Undo brings it back."""
        if self.view.current is not None:
            self._desk.write(writing.remove_item, self.view.current.id)

    def _key(self, _row: object, key: int) -> None:
        if key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.remove_current()
        elif key == Qt.Key.Key_Insert:
            self.focus_entry()

    def _take_hint(self, worth: Worth) -> None:
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)  # the hint may be gone in a moment
        match worth.kind:
            case WorthKind.OVERRUN:
                total = _total(self.model.rows)
                self._desk.write(meeting_writing.update_meeting, self._meeting, minutes=total)
            case WorthKind.NO_PRESENTER | WorthKind.PAPERS_MISSING:
                self.show_item(worth.record, "presenter")
                if worth.kind is WorthKind.NO_PRESENTER:
                    self.view.edit_cell("presenter")
            case WorthKind.MISSING_MEMBERS if worth.items:
                self._desk.write(seating.seat_missing, worth.record, self._meeting)
            case WorthKind.FASTING_BREAK:
                self.show_item(worth.record)
            case (
                WorthKind.TOO_MUCH_SECURITY
                | WorthKind.NO_CIVIL_SOCIETY
                | WorthKind.NO_GUESTS
                | WorthKind.MISSING_MEMBERS
            ):
                self.people_asked.emit()
            case _:
                self.details_asked.emit()

    def show_item(self, item: str, column: str = "title") -> None:
        """Goes to an item, and to a cell in its row."""
        if self.view.go_to(item):
            self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)
            names = [one.key for one in self.model.columns]
            here = self.view.currentIndex().siblingAtColumn(names.index(column))
            flags = self.view.selectionModel().SelectionFlag
            self.view.selectionModel().setCurrentIndex(here, flags.NoUpdate)


class _Total(QWidget):
    """How long the agenda takes against how long the meeting is."""

    def __init__(self) -> None:
        super().__init__()
        px = look().px
        self.bar = MeterBar()
        self.bar.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.words = label("", "strong")
        self.over = IconText("triangle-alert", "", "warn", icon_role="warn")
        row = QHBoxLayout(self)
        row.setContentsMargins(px(70), px(10), px(16), px(10))
        row.setSpacing(px(12))
        row.addWidget(label(tr("Total"), "meta"))
        row.addWidget(self.bar)
        row.addWidget(self.words)
        row.addWidget(self.over)
        row.addStretch(1)

    def show_total(self, minutes: int, planned: int) -> None:
        """Says the sum; beyond the plan in amber, with words."""
        said = tr("{total} of {planned}", total=duration(minutes), planned=duration(planned))
        over = minutes - planned
        self.words.setText(said)
        self.over.set_text(tr("{length} over", length=duration(max(over, 0))))
        self.over.setVisible(over > 0)
        self.bar.set_value(minutes, planned, said)


def _total(items: Sequence[ItemRow]) -> int:
    return sum(item.minutes for item in items if not item.parent_id)


def _next_number(items: Sequence[ItemRow]) -> int:
    return 1 + sum(1 for item in items if not item.parent_id and item.kind is not ItemKind.BREAK)
