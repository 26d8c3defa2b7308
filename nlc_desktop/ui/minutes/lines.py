"""The lines under one agenda item: typing, kinds, owners and days, all saved as typed."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nlc_desktop.domain.minutes import Agreement, BlockRow
from nlc_desktop.domain.minutes_line import parse_action
from nlc_desktop.domain.operations import Changes
from nlc_desktop.domain.papers import BlockKind, Language
from nlc_desktop.i18n import tr
from nlc_desktop.services import actions, history, minutes
from nlc_desktop.services.reading.stakeholders import Candidate, candidates
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.ui.desk import Desk
from nlc_desktop.ui.mentions import Mentions
from nlc_desktop.ui.minutes.line_row import LineRow
from nlc_desktop.ui.theme import look


class Lines(QWidget):
    """The column of lines of the item in front.

    Signals:
        place_changed(block): the caret came into another line; empty for one not stored yet.
        kind_changed: the current line, or its kind, is another.
        grown(widget): a line that should be in sight.
    """

    place_changed = Signal(str)
    kind_changed = Signal()
    grown = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._meeting = ""
        self._item = ""
        self._locked = False
        self._hidden = False
        self.rows: list[LineRow] = []
        self.current: LineRow | None = None
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(look().px(8))

    # -- showing ----------------------------------------------------------------------------

    def show_item(self, meeting: str, item: str, blocks: Sequence[BlockRow]) -> None:
        """Shows the lines of an item; an item without lines gets an empty note to type in."""
        if (meeting, item) != (self._meeting, self._item):
            self.flush()
            self._clear()
            self._meeting, self._item = meeting, item
        self._bring(blocks)
        if not self.rows and not self._locked:
            self._insert(BlockKind.NOTE, 0)

    def lock(self, locked: bool) -> None:
        """Lets the lines be read only, e.g. when the minutes are with the members."""
        self._locked = locked
        for row in self.rows:
            row.edit.setReadOnly(locked)

    def hide_office_lines(self, hidden: bool) -> None:
        """Takes lines that only the office may read off the screen, or shows them again."""
        self._hidden = hidden
        for row in self.rows:
            row.setVisible(not (hidden and row.office_only))

    def _clear(self) -> None:
        for row in self.rows:
            self._let_go(row)
        self.rows.clear()
        self.current = None

    def _let_go(self, row: LineRow) -> None:
        row.dropped = row.dropped or (not row.block and not row.edit.text().strip())
        self._box.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _bring(self, blocks: Sequence[BlockRow]) -> None:
        """Makes the rows those of the store, and keeps lines that are not stored yet."""
        stored = {block.id: block for block in blocks}
        gone = [row for row in self.rows if row.block and row.block not in stored]
        refocus = any(row.edit.hasFocus() for row in gone)
        at = min((self.rows.index(row) for row in gone), default=0)
        for row in gone:
            row.dropped = True
            self.rows.remove(row)
            self._let_go(row)
            self.current = None if self.current is row else self.current
        known = {row.block: row for row in self.rows if row.block}
        for place, block in enumerate(blocks):
            if block.id not in known:
                known[block.id] = self._make(block.kind)
            self._put(known[block.id], place, blocks)
            self._show(known[block.id], block)
        if refocus and self.rows:
            self._focus(self.rows[max(0, min(at - 1, len(self.rows) - 1))])
        self.hide_office_lines(self._hidden)

    def _put(self, row: LineRow, place: int, blocks: Sequence[BlockRow]) -> None:
        """Puts a stored line behind the stored line before it."""
        before = blocks[place - 1].id if place else ""
        index = next((n for n, one in enumerate(self.rows, 1) if one.block == before), 0)
        if not before:
            index = 0
        if row in self.rows:
            here = [one for one in self.rows if one.block or one is row]
            if here.index(row) == place:
                return
            self.rows.remove(row)
            self._box.removeWidget(row)
            index = next((n for n, one in enumerate(self.rows, 1) if one.block == before), 0)
        self.rows.insert(index, row)
        self._box.insertWidget(index, row)

    def _show(self, row: LineRow, block: BlockRow) -> None:
        row.show_block(block, keep_text=bool(row.writing) or row.edit.waits)
        self._save_meta(row)

    def _make(self, kind: BlockKind) -> LineRow:
        row = LineRow(kind)
        edit = row.edit
        edit.setReadOnly(self._locked)
        edit.due.connect(lambda: self._save(row))
        edit.textEdited.connect(lambda: self._typed(row))
        edit.entered.connect(lambda: self._enter(row))
        edit.emptied.connect(lambda: self.remove(row))
        edit.left_up.connect(lambda: self._step(row, -1))
        edit.left_down.connect(lambda: self._step(row, 1))
        edit.reached.connect(lambda: self._reach(row))
        edit.left.connect(lambda: self._leave(row))
        edit.undo_asked.connect(lambda: self._undo(row))
        edit.redo_asked.connect(lambda: self._desk.write(history.redo))
        row.owner_off.connect(partial(self._owner_off, row))
        row.due_off.connect(lambda: self._set_due(row, None))
        row.agreed.connect(partial(self._agree, row))
        Mentions(
            edit,
            lambda text: candidates(self._desk.office, text),
            taken=lambda one: self._mention(row, one),
        )
        return row

    # -- moving -----------------------------------------------------------------------------

    def focus_block(self, block: str) -> None:
        """Puts the caret at the end of a line; of the last one when it is not there."""
        if not self.rows:
            return
        found = [row for row in self.rows if row.block == block and block]
        self._focus(found[0] if found else self.rows[-1])

    def focus_line(self) -> None:
        """Puts the caret back where it was."""
        self._focus(self.current if self.current in self.rows else None)

    def _focus(self, row: LineRow | None) -> None:
        found = row or (self.rows[-1] if self.rows else None)
        if found is not None:
            found.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
            found.edit.caret_to_end()
            self._reach(found)
            self.grown.emit(found)

    def _step(self, row: LineRow, by: int) -> None:
        shown = [one for one in self.rows if not one.isHidden()]
        at = shown.index(row) + by
        if 0 <= at < len(shown):
            self._focus(shown[at])

    def _reach(self, row: LineRow) -> None:
        for one in self.rows:
            one.update()
        if row is not self.current:
            self.current = row
            self.place_changed.emit(row.block)
            self.kind_changed.emit()

    def _leave(self, row: LineRow) -> None:
        row.update()
        self._understand(row)

    # -- lines ------------------------------------------------------------------------------

    def set_kind(self, kind: BlockKind) -> None:
        """Makes the current line another kind, or starts one."""
        if self._locked:
            return
        row = self.current if self.current in self.rows else None
        if row is None:
            row = self._insert(kind, len(self.rows))
        elif row.kind is not kind:
            row.edit.flush()
            row.set_kind(kind)
            if row.block:
                self._write(row, minutes.convert_block, row.block, kind)
        self._focus(row)
        self.kind_changed.emit()

    def _insert(self, kind: BlockKind, index: int) -> LineRow:
        row = self._make(kind)
        row.edit.setPlaceholderText(tr("Type what was said or agreed"))
        self.rows.insert(index, row)
        self._box.insertWidget(index, row)
        return row

    def _enter(self, row: LineRow) -> None:
        """Another of the same kind below; an empty line is enough for one."""
        if self._locked or not row.edit.text().strip():
            return
        row.edit.flush()
        self._understand(row)
        self._focus(self._insert(row.kind, self.rows.index(row) + 1))

    def remove(self, row: LineRow) -> None:
        """Takes a line away and goes up to the one above."""
        at = self.rows.index(row)
        if len(self.rows) == 1 and not row.block and not row.creating:
            return
        row.dropped = True
        if row.block:
            self._desk.write(minutes.remove_block, row.block)
        self.rows.remove(row)
        self._let_go(row)
        if not self.rows:
            self._insert(BlockKind.NOTE, 0)
        self._focus(self.rows[max(0, at - 1)])

    def set_office_only(self) -> None:
        """Keeps the current line for the office alone, or lets it in the papers again."""
        row = self.current
        if row is not None and row.block and not self._locked:
            self._write(row, minutes.set_office_only, row.block, not row.office_only)

    # -- typing -----------------------------------------------------------------------------

    def _typed(self, row: LineRow) -> None:
        self.grown.emit(row)
        if row.kind is BlockKind.ACTION:
            today = self._desk.office.today()
            row.show_below(self._day_in(row.edit.text(), today), today)

    @staticmethod
    def _day_in(text: str, today: date) -> date | None:
        return parse_action(text, today, Language.MALAY, lambda _: False).due

    def flush(self) -> None:
        """Commits at once whatever waits."""
        for row in self.rows:
            row.edit.flush()

    def _undo(self, row: LineRow) -> None:
        """Takes the last step of the office back when nothing is left to undo in the line.

        Undoing in the line was a step as well; that one is passed over.
        """
        for _ in range(1 + row.edit.undone):
            self._desk.write(history.undo)
        row.edit.undone = False

    def _save(self, row: LineRow) -> None:
        if row.dropped:
            return
        text = row.edit.text()
        if row.block:
            self._write(row, minutes.set_block_text, row.block, text)
        elif row.creating:
            row.waiting = text
        elif text.strip():
            self._create(row, text)

    def _create(self, row: LineRow, text: str) -> None:
        above = self.rows[: self.rows.index(row)] if row in self.rows else []
        after = next((one.block for one in reversed(above) if one.block), None)
        kind, item = row.kind, self._item
        row.creating = True
        job = self._desk.write(_add, self._meeting, item, kind, text, after=after)
        job.succeeded.connect(partial(self._created, row, kind))
        job.failed.connect(partial(self._not_created, row))

    def _created(self, row: LineRow, kind: BlockKind, changes: object) -> None:
        row.creating = False
        if not isinstance(changes, Changes):
            return
        row.block = changes.record
        if row.dropped:
            self._desk.write(minutes.remove_block, row.block)
            return
        if row.kind is not kind:
            self._write(row, minutes.convert_block, row.block, row.kind)
        if row.waiting is not None:
            self._write(row, minutes.set_block_text, row.block, row.waiting)
            row.waiting = None
        if row is self.current:
            self.place_changed.emit(row.block)

    def _not_created(self, row: LineRow, error: object) -> None:
        del error  # the messages say it
        row.creating = False

    def _write(self, row: LineRow, work: Callable[..., Changes], *given: object) -> None:
        row.writing += 1
        job = self._desk.write(work, *given)
        job.finished.connect(lambda: self._written(row))

    @staticmethod
    def _written(row: LineRow) -> None:
        row.writing -= 1

    # -- what an action means -----------------------------------------------------------------

    def _understand(self, row: LineRow) -> None:
        """Turns names and a day typed in an action into its owners and its due day."""
        text = row.edit.text()
        if row.kind is not BlockKind.ACTION or self._locked or not text.strip():
            return
        wording, owners, due = minutes.read_action(self._desk.office, self._meeting, text)
        if not wording or not (owners or due):
            return
        row.edit.setText(wording)
        row.edit.flush()
        names = {one: one for one in owners if one not in row.owners}
        if names:
            row.owners |= {one: self._name(one) for one in names}
            row.unsaved_owners = True
        if due is not None and due != row.due:
            row.due, row.unsaved_due = due, True
        row.show_below()
        self._save_meta(row)

    def _name(self, identity: str) -> str:
        found = [one for one in candidates(self._desk.office, "", 100_000) if one.id == identity]
        return found[0].name if found else ""

    def _mention(self, row: LineRow, one: Candidate) -> None:
        """A name taken from the list: an owner of an action, else words without the sign."""
        if row.kind is BlockKind.ACTION:
            row.edit.setText(" ".join(row.edit.text().replace(f"@{one.name}", "", 1).split()) + " ")
            row.owners[one.id] = one.name
            row.unsaved_owners = True
            row.show_below()
            self._save_meta(row)
        else:
            row.edit.setText(row.edit.text().replace(f"@{one.name}", one.name, 1))
        row.edit.caret_to_end()

    def _save_meta(self, row: LineRow) -> None:
        """Commits owners and due day once the line is stored as an action."""
        if not row.action or row.kind is not BlockKind.ACTION:
            return
        if row.unsaved_owners:
            row.unsaved_owners = False
            self._write(row, actions.set_owners, row.action, tuple(row.owners))
        if row.unsaved_due:
            row.unsaved_due = False
            self._write(row, actions.set_due, row.action, row.due)

    def _owner_off(self, row: LineRow, identity: str) -> None:
        row.owners.pop(identity, None)
        row.unsaved_owners = True
        row.show_below()
        self._save_meta(row)

    def _set_due(self, row: LineRow, due: date | None) -> None:
        row.due, row.unsaved_due = due, True
        row.show_below()
        self._save_meta(row)

    def _agree(self, row: LineRow, how: str, votes: str) -> None:
        if row.decision and not self._locked:
            self._write(row, minutes.set_agreement, row.decision, Agreement(how), votes)


def _add(
    office: OpenOffice, meeting: str, item: str, kind: BlockKind, text: str, *, after: str | None
) -> Changes:
    """Adds a line and keeps the place in one go, for the case that the power goes next."""
    changes = minutes.add_block(office, meeting, item, kind, text, after=after)
    minutes.remember_place(office, meeting, item, changes.record)
    return changes
