"""The middle of minutes mode: the item in front, large, and its lines."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from nlc_desktop.domain.meetings import ItemRow, Outcome
from nlc_desktop.domain.minutes import AdoptionRow, BlockRow
from nlc_desktop.domain.papers import BlockKind, ItemKind
from nlc_desktop.i18n import tr
from nlc_desktop.services import minutes as writing
from nlc_desktop.ui.desk import Desk
from nlc_desktop.ui.minutes.adoption_form import AdoptionForm
from nlc_desktop.ui.minutes.key_button import KeyButton, fit_keys
from nlc_desktop.ui.minutes.lines import Lines
from nlc_desktop.ui.minutes.matter_panel import MatterPanel
from nlc_desktop.ui.saving import AutoSave
from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.banner import Banner
from nlc_desktop.ui.widgets.buttons import Button
from nlc_desktop.ui.widgets.flow import FlowLayout
from nlc_desktop.ui.widgets.labels import ElidedLabel, IconText, KeyCap, hairline, label
from nlc_desktop.ui.widgets.page import scrolled
from nlc_desktop.ui.words import block_icon, block_word, kind_icon, kind_word

_KEYS = {BlockKind.NOTE: "Ctrl+1", BlockKind.DECISION: "Ctrl+2", BlockKind.ACTION: "Ctrl+3"}


class Middle(QFrame):
    """The item in front.

    Signals:
        pad_opened(bool): the pad was opened or closed.
    """

    pad_opened = Signal(bool)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("middle")
        self._desk = desk
        self._meeting = ""
        self._item: ItemRow | None = None
        self._private = False
        self._locked = False
        self.banner = Banner(square=True)
        self.number = label("", "hugeNumber")
        self.title = label("", "huge", wrap=True)
        self._facts = QWidget()
        self._fact_flow = FlowLayout(self._facts, gap=24)
        self.remark = label("", "largeMeta", wrap=True)
        self.quiet = label("", "large", wrap=True)
        self.matter = MatterPanel(desk)
        self.adoption = AdoptionForm(desk)
        self.lines = Lines(desk)
        self.discussed = Button(tr("Discussed"), role="large", icon="check", on=self._discuss)
        self.defer = Button(tr("Not reached – carry to the next meeting"), role="large",
                            icon="arrow-right", on=self._defer)  # fmt: skip
        self.pad_button = Button(
            tr("My pad, never printed or sent"), role="flat", icon="chevron-right",
            shortcut="Ctrl+4", on=self.turn_pad,
        )  # fmt: skip
        self.pad = QPlainTextEdit()
        self.pad.setObjectName("pad")
        self.pad.setAccessibleName(tr("My pad, never printed or sent"))
        self.pad.setTabChangesFocus(True)
        self.pad.hide()
        self._pad = AutoSave(self.pad, self._save_pad)
        self.kinds = {kind: self._kind_button(kind) for kind in BlockKind}
        self.office_only = Button("", role="large", icon="lock", on=self.lines.set_office_only,
                                  hint=tr("Keep the line for the office alone"))  # fmt: skip
        self.hint = ElidedLabel("", "largeMeta")
        self.hint.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.area: QScrollArea = self._scroll()
        self._lay_out()
        self.lines.kind_changed.connect(self._say_kind)
        self.lines.grown.connect(self._show_row)

    def _kind_button(self, kind: BlockKind) -> KeyButton:
        button = KeyButton(
            block_word(kind),
            _KEYS[kind],
            icon=block_icon(kind),
            on=lambda: self._take_kind(kind),
        )
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def show_current(self) -> None:
        """Brings the line with the caret in sight, e.g. after the type grew."""
        row = self.lines.current
        if row is not None and row in self.lines.rows:
            self._show_row(row)

    def _show_row(self, row: QWidget) -> None:
        self.area.ensureWidgetVisible(row, 0, look().px(24))

    def _take_kind(self, kind: BlockKind) -> None:
        self.lines.set_kind(kind)
        self._say_kind()

    # -- layout -----------------------------------------------------------------------------

    def _scroll(self) -> QScrollArea:
        px = look().px
        head = QHBoxLayout()
        head.setSpacing(px(20))
        head.addWidget(self.number, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.title, 1)
        outcome = FlowLayout(gap=8)
        outcome.addWidget(self.discussed)
        outcome.addWidget(self.defer)
        holder = QWidget()
        box = QVBoxLayout(holder)
        box.setContentsMargins(px(32), px(18), px(32), px(12))
        box.setSpacing(px(8))
        box.addLayout(head)
        for widget in (self._facts, self.remark, hairline(), self.quiet, self.matter,
                       self.adoption, self.lines):  # fmt: skip
            box.addWidget(widget)
        box.addSpacing(px(12))
        box.addLayout(outcome)
        box.addStretch(1)
        return scrolled(holder)

    def _lay_out(self) -> None:
        px = look().px
        pad = QHBoxLayout()
        pad.setContentsMargins(px(20), 0, px(32), px(4))
        pad.addWidget(self.pad_button)
        pad.addWidget(KeyCap("Ctrl+4"))
        pad.addStretch(1)
        text = QVBoxLayout()
        text.setContentsMargins(px(32), 0, px(32), px(8))
        text.addWidget(self.pad)
        self.pad.setFixedHeight(px(110))
        foot = QHBoxLayout()
        foot.setContentsMargins(px(32), px(10), px(32), px(10))
        foot.setSpacing(px(8))
        for button in self.kinds.values():
            foot.addWidget(button)
        foot.addWidget(self.office_only)
        foot.addWidget(self.hint, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.banner)
        box.addWidget(self.area, 1)
        box.addLayout(pad)
        box.addLayout(text)
        box.addWidget(hairline())
        box.addLayout(foot)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shows the keys of the buttons where there is room for them."""
        super().resizeEvent(event)
        px = look().px
        others = px(64) + self.office_only.sizeHint().width() + px(16)
        fit_keys(tuple(self.kinds.values()), self.width() - others, px(8))

    # -- showing ----------------------------------------------------------------------------

    def show_item(
        self,
        meeting: str,
        item: ItemRow,
        blocks: tuple[BlockRow, ...],
        adoption: AdoptionRow | None,
        *,
        private: bool,
        locked: bool,
    ) -> None:
        """Shows an item; ``private`` while the screen is shown to a room."""
        self._meeting, self._item, self._private, self._locked = meeting, item, private, locked
        self.number.setText(item.number)
        self.title.setText(item.title)
        self._show_facts(item)
        self.remark.setText(item.remark)
        self.remark.setVisible(bool(item.remark) and not private)
        shut = private and item.closed
        rest = item.kind is ItemKind.BREAK
        self.quiet.setText(self._instead(item, shut=shut))
        self.quiet.setVisible(shut or rest)
        self.matter.show_item(meeting, item)
        self.matter.setHidden(self.matter.isHidden() or shut)
        adopts = item.kind is ItemKind.ADOPTION and adoption is not None
        if adopts and adoption is not None:
            self.adoption.show_adoption(adoption)
        self.adoption.setVisible(adopts and not shut)
        self.adoption.setEnabled(not locked)
        self.lines.lock(locked or shut or rest)
        self.lines.show_item(meeting, item.id, blocks)
        self.lines.hide_office_lines(private)
        self.lines.setVisible(not shut and not rest)
        self._show_outcome(item, usable=not (locked or shut or rest))
        self._say_kind()

    @staticmethod
    def _instead(item: ItemRow, *, shut: bool) -> str:
        if shut:
            return tr("This item is closed. Its lines are hidden while the projector view is on.")
        return tr("A break. Go on with the next item.") if item.kind is ItemKind.BREAK else ""

    def _show_facts(self, item: ItemRow) -> None:
        while (found := self._fact_flow.takeAt(0)) is not None:
            widget = found.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        facts = [(kind_icon(item.kind), kind_word(item.kind))]
        if item.presenter:
            facts.append(("users", item.presenter))
        facts += [("paperclip", _paper(paper.number, paper.title)) for paper in item.papers]
        if item.closed:
            facts.append(("lock", tr("closed", "an item behind closed doors")))
        for icon, words in facts:
            fact = IconText(icon, words, "largeMeta", size=20)
            self._fact_flow.addWidget(fact)
            fact.show()

    def _show_outcome(self, item: ItemRow, *, usable: bool) -> None:
        for button, outcome in (
            (self.discussed, Outcome.DISCUSSED),
            (self.defer, Outcome.DEFERRED),
        ):
            button.setCheckable(True)
            button.setChecked(item.outcome is outcome)
            button.setVisible(usable)

    def show_pad(self, text: str) -> None:
        """Shows what is on the pad."""
        self._pad.show(text)

    def hide_private(self, private: bool) -> None:
        """Closes the pad while the screen is shown to a room."""
        if private:
            self.pad.hide()
            self.pad_button.refuse(tr("The pad is hidden while the projector view is on."))
        else:
            self.pad_button.allow()

    # -- acting -----------------------------------------------------------------------------

    def turn_pad(self) -> None:
        """Opens the pad, or closes it and goes on typing."""
        if not self.pad_button.isEnabled():
            return
        opened = self.pad.isHidden()
        self.pad.setVisible(opened)
        self.pad_button.set_icon("chevron-down" if opened else "chevron-right")
        if opened:
            self.pad.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.lines.focus_line()
        self.pad_opened.emit(opened)

    def _save_pad(self, text: str) -> None:
        self._desk.write(writing.set_pad, self._meeting, text)

    def _discuss(self) -> None:
        self._settle(Outcome.DISCUSSED)

    def _defer(self) -> None:
        self._settle(Outcome.DEFERRED)

    def _settle(self, outcome: Outcome) -> None:
        """Says what became of the item; saying it again takes it back."""
        if self._item is not None:
            chosen = Outcome.AHEAD if self._item.outcome is outcome else outcome
            self._desk.write(writing.set_outcome, self._item.id, chosen)

    def _say_kind(self) -> None:
        row = self.lines.current
        kind = row.kind if row is not None and row in self.lines.rows else None
        for one, button in self.kinds.items():
            button.setChecked(one is kind)
            button.setEnabled(not self._locked)
        self.office_only.setCheckable(True)
        self.office_only.setChecked(bool(row and row.office_only))
        self.hint.set_text(_next_words(kind))


def _next_words(kind: BlockKind | None) -> str:
    match kind:
        case BlockKind.NOTE:
            return tr("Enter adds another note")
        case BlockKind.DECISION:
            return tr("Enter adds another decision")
        case BlockKind.ACTION:
            return tr("Enter adds another action")
        case None:
            return ""


def _paper(number: int, title: str) -> str:
    return tr("Paper {n}: {title}", n=number, title=title) if title else tr("Paper {n}", n=number)
