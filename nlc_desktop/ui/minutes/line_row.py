"""One line of the minutes on the screen: its kind, its rule, its text, what it asks of whom."""

from datetime import date

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from nlc_desktop.domain.actions import ActionState
from nlc_desktop.domain.minutes import Agreement, BlockRow
from nlc_desktop.domain.papers import BlockKind
from nlc_desktop.i18n import tr
from nlc_desktop.ui.line_edit import LineEdit
from nlc_desktop.ui.saving import AutoSave
from nlc_desktop.ui.theme import look, restyle
from nlc_desktop.ui.widgets.buttons import Button, LinkButton
from nlc_desktop.ui.widgets.flow import FlowLayout
from nlc_desktop.ui.widgets.labels import IconLabel, Tag, label
from nlc_desktop.ui.wording import near_day, weekday
from nlc_desktop.ui.words import block_icon, block_word

_RULES = {BlockKind.NOTE: 0, BlockKind.DECISION: 1, BlockKind.ACTION: 2}
_SIDE = 116


class LineRow(QWidget):
    """A line; ``block`` is empty until it was committed for the first time.

    Signals:
        owner_off(id): an owner is taken off the action.
        due_off: the due day is taken off.
        agreed(agreement, votes): how the decision was reached.
    """

    owner_off = Signal(str)
    due_off = Signal()
    agreed = Signal(str, str)

    def __init__(self, kind: BlockKind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.block = ""
        self.action = ""
        self.decision = ""
        self.kind = kind
        self.owners: dict[str, str] = {}
        self.due: date | None = None
        self.unsaved_owners = False
        self.unsaved_due = False
        self.office_only = False
        self.creating = False
        self.waiting: str | None = None
        """What was typed while the line was being committed for the first time."""
        self.dropped = False
        self.writing = 0
        self._row: BlockRow | None = None
        self.edit = LineEdit()
        self.icon = IconLabel("", "text_2", 20)
        self.word = label("", "largeMeta")
        self._below = QWidget()
        self._flow = FlowLayout(self._below, gap=6)
        self.votes = QLineEdit()
        self.votes.setPlaceholderText(tr("For, against, abstained"))
        self.votes.setAccessibleName(tr("Votes"))
        self._votes = AutoSave(self.votes, self._vote)
        self._lay_out()
        self.set_kind(kind)

    def _lay_out(self) -> None:
        px = look().px
        side = QHBoxLayout()
        side.setSpacing(px(8))
        side.setContentsMargins(0, px(10), 0, 0)
        side.addWidget(self.icon)
        side.addWidget(self.word, 1)
        text = QVBoxLayout()
        text.setSpacing(px(2))
        text.addWidget(self.edit)
        text.addWidget(self._below)
        self._below.setContentsMargins(px(10), 0, 0, px(4))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(px(12))
        grid.addLayout(side, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addLayout(text, 0, 1)
        grid.setColumnMinimumWidth(0, px(_SIDE))
        grid.setColumnStretch(1, 1)

    # -- showing ----------------------------------------------------------------------------

    def set_kind(self, kind: BlockKind) -> None:
        """Shows another kind; the text stays."""
        self.kind = kind
        note = kind is BlockKind.NOTE
        self.icon.set_icon(block_icon(kind), "text_2" if note else "text")
        self.word.setText(block_word(kind))
        restyle(self.word, role="largeMeta" if note else "largeStrong")
        self.edit.setAccessibleName(block_word(kind))
        self.show_below()
        self.update()

    def show_block(self, block: BlockRow, *, keep_text: bool) -> None:
        """Shows what is stored; ``keep_text`` while newer typing waits for its commit."""
        self._row = block
        self.block, self.action, self.decision = block.id, block.action_id, block.decision_id
        self.office_only = block.office_only
        if not self.unsaved_owners:
            self.owners = dict(zip(block.owner_ids, block.owners, strict=True))
        if not self.unsaved_due:
            self.due = block.due
        if not keep_text:
            self.edit.show_text(block.text)
            if block.kind is not self.kind:
                self.set_kind(block.kind)
        self._votes.show(block.votes)
        self.show_below()

    def show_below(self, understood: date | None = None, today: date | None = None) -> None:
        """Shows numbers, owners and days under the text."""
        while (item := self._flow.takeAt(0)) is not None:
            widget = item.widget()
            if widget is self.votes:
                self.votes.setParent(None)
            elif widget is not None:
                widget.hide()
                widget.deleteLater()
        for piece in self._pieces(understood, today):
            self._flow.addWidget(piece)
            piece.show()
        self._below.setVisible(self._flow.count() > 0)

    def _pieces(self, understood: date | None, today: date | None) -> list[QWidget]:
        found: list[QWidget] = []
        if self.kind is BlockKind.DECISION:
            found += self._decision_pieces()
        elif self.kind is BlockKind.ACTION:
            found += self._action_pieces()
            if understood is not None and understood != self.due:
                found.append(label(due_words(understood, today or understood), "piece"))
        if self.office_only:
            found.append(Tag(tr("office only"), "lock"))
        return found

    def _decision_pieces(self) -> list[QWidget]:
        row = self._row
        if row is None or not self.decision:
            return []
        by_vote = row.agreement is Agreement.VOTE
        number = label(row.decision_number, "largeMeta")
        word = tr("by vote") if by_vote else tr("by consensus")
        hint = tr("Say that it was by consensus") if by_vote else tr("Say that it was by vote")
        other = Agreement.CONSENSUS if by_vote else Agreement.VOTE
        link = LinkButton(word, hint=hint, on=lambda: self.agreed.emit(other.value, ""))
        return [number, link, self.votes] if by_vote else [number, link]

    def _vote(self, votes: str) -> None:
        self.agreed.emit(Agreement.VOTE.value, votes)

    def _action_pieces(self) -> list[QWidget]:
        found: list[QWidget] = [self._owner(*pair) for pair in self.owners.items()]
        if self.due is not None:
            hint = tr("Press to remove the day")
            words = due_words(self.due, self.due)
            found.append(Button(words, role="small", hint=hint, on=self.due_off.emit))
        if self._row is not None and self._row.action_state is ActionState.DONE:
            found.append(label(tr("Done"), "largeMeta"))
        return found

    def _owner(self, identity: str, name: str) -> Button:
        return Button(
            tr("@{name}", name=name),
            role="small",
            hint=tr("Press to remove {name}", name=name),
            on=lambda: self.owner_off.emit(identity),
        )

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the rule before the text: none for a note, one line, two lines."""
        count = 0 if self.edit.hasFocus() else _RULES[self.kind]
        if not count:
            return
        painter = QPainter(self)
        color = look().color("mark")
        px = look().px
        left, top, tall = self.edit.x() - px(2), self.edit.y() + px(4), self.height() - px(8)
        if count == 1:
            painter.fillRect(QRect(left - px(1), top, px(3), tall), color)
        else:
            painter.fillRect(QRect(left - px(2), top, px(1), tall), color)
            painter.fillRect(QRect(left + px(1), top, px(1), tall), color)


def due_words(due: date, today: date) -> str:
    """A due day on a chip: "by Fri 18 Dec"."""
    return tr("by {weekday} {day}", weekday=weekday(due), day=near_day(due, today))
