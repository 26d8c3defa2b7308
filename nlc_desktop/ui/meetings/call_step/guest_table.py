"""The addressees: who gets a letter, with which calendar file, each with a box to tick (A29)."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nlc_desktop.domain.calendar_events import Method
from nlc_desktop.domain.calling import CallPreview, PlannedLetter
from nlc_desktop.domain.letters import LetterKind
from nlc_desktop.i18n import tr, tr_noop
from nlc_desktop.ui.widgets.columns import Cell, Column, Mark
from nlc_desktop.ui.widgets.row_models import RowsModel
from nlc_desktop.ui.widgets.row_view import RowView
from nlc_desktop.ui.widgets.ticks import Ticks


class LetterRow:
    """A letter as a row of the table."""

    def __init__(self, letter: PlannedLetter) -> None:
        self.id = letter.invitation_id
        self.letter = letter


class GuestTable(QWidget):
    """Everybody a letter goes to, ticked; the row a person is on is previewed.

    Signals:
        ticked_changed: other guests are ticked.
        chosen(invitation): a person went to a guest.
    """

    ticked_changed = Signal()
    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ticks = Ticks(self)
        columns = (self.ticks.column(), *_columns())
        self.model: RowsModel[LetterRow] = RowsModel(columns, parent=self)
        self.view = RowView(self.model, tr("Addressees"), row_height=44)
        self.view.set_sortable(sortable=False)
        self.ticks.watch(self.model, self.view)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.view)
        self.ticks.changed.connect(self.ticked_changed)
        self.view.current_changed.connect(self._tell)
        self._filled = False

    def show_plan(self, plan: CallPreview) -> None:
        """Shows the letters; the first time all that wait are ticked."""
        wait = {letter.invitation_id for letter in plan.waiting}
        rows = [LetterRow(one) for one in plan.letters if one.invitation_id in wait]
        self.model.set_rows(rows)
        if not self._filled and rows:
            self._filled = True
            self.ticks.tick_all(on=True)
            self.view.go_to_first()

    def show_issued(self, plan: CallPreview) -> None:
        """Shows everybody the notice was made out to."""
        current = self.current
        self.model.set_rows([LetterRow(one) for one in plan.letters if one.current])
        if not self.view.go_to(current):
            self.view.go_to_first()

    @property
    def ticked(self) -> frozenset[str]:
        """The invitations that get a letter."""
        return frozenset(self.ticks.ticked)

    @property
    def current(self) -> str:
        """The guest a person is on; empty for none."""
        row = self.view.current
        return row.id if isinstance(row, LetterRow) else ""

    def step(self, steps: int) -> None:
        """Goes to the next or the previous addressee."""
        keys = [row.id for row in self.model.rows]
        if self.current in keys:
            at = min(max(keys.index(self.current) + steps, 0), len(keys) - 1)
            self.view.go_to(keys[at])

    @property
    def place(self) -> tuple[int, int]:
        """Which addressee is in front, counted from 1, and of how many."""
        keys = [row.id for row in self.model.rows]
        return (keys.index(self.current) + 1 if self.current in keys else 0), len(keys)

    def _tell(self, row: object) -> None:
        if isinstance(row, LetterRow):
            self.chosen.emit(row.id)


def _columns() -> tuple[Column[LetterRow], ...]:
    return (
        Column("guest", tr_noop("Letter to"), _guest, stretch=True, yields=True),
        Column("calendar", tr_noop("Calendar file"), _calendar, width=150),
    )


def _guest(row: LetterRow) -> Cell:
    letter = row.letter
    parts = [letter.post if letter.person else "", letter.organisation]
    second = ", ".join(part for part in parts if part and part != letter.display)
    return Cell(letter.display, second=second)


def _calendar(row: LetterRow) -> Cell:
    letter = row.letter
    if letter.kind is LetterKind.CANCELLED or letter.calendar is Method.REQUEST:
        return Cell(tr("by e-mail"), mark=Mark("mail"), tooltip=letter.email)
    return Cell(
        tr("to keep"),
        "text_2",
        Mark("calendar"),
        tooltip=tr("It can be kept in a calendar but not answered: there is no e-mail address."),
    )
