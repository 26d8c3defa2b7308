"""The row that is open in place: opens, keeps what is typed, closes, and stores what is done."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from nlc_desktop.domain.actions import ActionRow, ActionState
from nlc_desktop.services import actions as writing
from nlc_desktop.services.reading import actions as reading
from nlc_desktop.ui.actions.days import Clash
from nlc_desktop.ui.actions.strip import ActionStrip, Asked
from nlc_desktop.ui.actions.writes import CellWrites
from nlc_desktop.ui.desk import Desk, RoomKey
from nlc_desktop.ui.widgets.row_view import RowView


@dataclass(frozen=True, slots=True)
class _Kept:
    """What has to come back after the list was read again."""

    action: str
    typed: str
    caret: int
    focus: bool


class OpenRow(QObject):
    """At most one action is open; it is the one a person is on."""

    def __init__(
        self, desk: Desk, view: RowView, clash: Callable[[ActionRow], Clash | None]
    ) -> None:
        super().__init__(view)
        self._desk, self._view, self._clash = desk, view, clash
        self._writes = CellWrites(desk)
        self._kept: _Kept | None = None
        view.current_changed.connect(self._leave)

    @property
    def strip(self) -> ActionStrip | None:
        """What is open under a row, if anything."""
        below = self._view.below
        return below if isinstance(below, ActionStrip) else None

    def open(self, row: ActionRow | None, *, focus: bool = True) -> ActionStrip | None:
        """Opens a row in place; nothing when it is not shown."""
        if row is None:
            return None
        strip = self._strip_of(row)
        if not self._view.open_below(row.id, strip):
            strip.deleteLater()
            return None
        self._view.scrollTo(self._view.rows.index_of(row.id))
        if focus:
            strip.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return strip

    def _strip_of(self, row: ActionRow) -> ActionStrip:
        lines = reading.progress(self._desk.office, row.id)
        strip = ActionStrip(self._desk.office, row, lines, self._clash(row))
        strip.line_entered.connect(partial(self._add_line, row.id))
        strip.state_chosen.connect(self.set_state)
        strip.day_chosen.connect(partial(self._set_day, row.id))
        strip.owners_chosen.connect(partial(self._writes.store_owners, row.id))
        strip.meeting_asked.connect(partial(self._go_to_meeting, row.meeting_id))
        strip.closed.connect(self.close)
        strip.grown.connect(self._view.scheduleDelayedItemsLayout)
        return strip

    def _go_to_meeting(self, meeting: str) -> None:
        self._desk.go(RoomKey.MEETINGS, meeting, "minutes")

    def close(self) -> None:
        """Closes the open row; a line that was typed is added."""
        if self.strip is not None:
            self.flush()
            self._view.close_below()
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave(self, row: ActionRow | None) -> None:
        strip = self.strip
        if strip is not None and (row is None or row.id != strip.row.id):
            self.flush()
            self._view.close_below()

    def flush(self) -> None:
        """Adds the line that was typed in the open row, if any."""
        strip = self.strip
        text = strip.take_line() if strip is not None else ""
        if strip is not None and text:
            self._add_line(strip.row.id, text)

    def suspend(self) -> None:
        """Closes the open row while the list is read again."""
        strip = self.strip
        if strip is None:
            self._kept = None
            return
        here: QWidget | None = QApplication.focusWidget()
        focus = here is not None and strip.isAncestorOf(here)
        line = strip.line
        self._kept = _Kept(strip.row.id, line.text(), line.cursorPosition(), focus)
        line.clear()
        self._view.close_below()

    def resume(self) -> None:
        """Opens it again with what was typed; a line whose row is hidden now is added."""
        kept, self._kept = self._kept, None
        if kept is None:
            return
        row = self._view.rows.row_at(self._view.rows.index_of(kept.action))
        strip = self.open(row, focus=kept.focus)
        if strip is not None:
            strip.line.setText(kept.typed)
            strip.line.setCursorPosition(kept.caret)
        elif kept.typed.strip():
            self._add_line(kept.action, kept.typed)

    # -- storing ------------------------------------------------------------------------

    def _add_line(self, action: str, text: str) -> None:
        self._desk.write(writing.add_progress, action, text)

    def set_state(self, state: ActionState) -> None:
        """Notes the current action as open, done or cancelled."""
        row = self._view.current
        if row is not None:
            self.flush()
            self._desk.write(writing.set_state, row.id, state)

    def _set_day(self, action: str, asked: Asked, day: date | None) -> None:
        if asked is Asked.DUE:
            self._desk.write(writing.set_due, action, day)
        else:
            self._desk.write(writing.bring_forward, action, day)

    def ask_day(self, asked: Asked) -> None:
        """Opens the current row and asks for a day there."""
        strip = self.strip or self.open(self._view.current)
        if strip is not None:
            (strip.ask_due if asked is Asked.DUE else strip.ask_forward)()
