"""What opens under an action: how it went on, a line to type, and the four things to do."""

from collections.abc import Callable, Sequence
from enum import StrEnum

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from nlc_desktop.domain.actions import ActionRow, ActionState, ProgressRow
from nlc_desktop.i18n import tr
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.ui.actions.days import Clash, short
from nlc_desktop.ui.actions.strip_lines import DAYS, ProgressEdit, WhoActs
from nlc_desktop.ui.actions.table import STATE
from nlc_desktop.ui.day_field import DayField, day_words
from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.buttons import Button, LinkButton
from nlc_desktop.ui.widgets.flow import FlowLayout
from nlc_desktop.ui.widgets.labels import ElidedLabel, IconText, KeyCap, label
from nlc_desktop.ui.wording import near_day


class Asked(StrEnum):
    """Which day is being asked for."""

    DUE = "due"
    FORWARD = "forward"


class ActionStrip(QWidget):
    """The progress lines of one action, and what can be done with it.

    Signals:
        line_entered(text): a new progress line.
        state_chosen(state), day_chosen(asked, day or None), owners_chosen(ids).
        meeting_asked: to the meeting that agreed it. closed: ← or Esc. grown: another height.
    """

    line_entered = Signal(str)
    state_chosen = Signal(object)
    day_chosen = Signal(object, object)
    owners_chosen = Signal(object)
    meeting_asked = Signal()
    closed = Signal()
    grown = Signal()

    def __init__(
        self,
        office: OpenOffice,
        row: ActionRow,
        lines: Sequence[ProgressRow],
        clash: Clash | None,
    ) -> None:
        super().__init__()
        self._office, self.row = office, row
        self._today = office.today()
        self._asked = Asked.DUE
        self.line = ProgressEdit(row.text)
        self.line.returnPressed.connect(self._enter)
        self.line.left.connect(self.closed)
        self.buttons: dict[str, Button] = {}
        self.clash_link: LinkButton | None = None
        self.day_row = QWidget()
        self.who = WhoActs(office, row)
        self.who.chosen.connect(self.owners_chosen)
        box = QVBoxLayout(self)
        box.setContentsMargins(look().px(STATE + 8), look().px(6), look().px(16), look().px(12))
        box.setSpacing(look().px(8))
        box.addLayout(self._lines(lines))
        if clash is not None:
            box.addLayout(self._clash(clash))
        box.addLayout(self._verbs())
        box.addWidget(self.day_row)
        box.addWidget(self.who)
        box.addLayout(self._foot())
        self._fill_day_row()
        self.day_row.hide()

    def _lines(self, lines: Sequence[ProgressRow]) -> QGridLayout:
        px = look().px
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(12))
        grid.setVerticalSpacing(px(6))
        grid.setColumnMinimumWidth(0, px(56))
        grid.setColumnStretch(1, 1)
        top = Qt.AlignmentFlag.AlignTop
        for at, line in enumerate(lines):
            grid.addWidget(label(near_day(line.day, self._today), "meta"), at, 0, top)
            grid.addWidget(label(line.text, wrap=True), at, 1)
            grid.addWidget(label(line.source, "small"), at, 2, Qt.AlignmentFlag.AlignRight)
        last = len(lines)
        grid.addWidget(label(near_day(self._today, self._today), "meta"), last, 0)
        grid.addWidget(self.line, last, 1)
        grid.addWidget(label(tr("Enter adds the line"), "small"), last, 2)
        return grid

    def _clash(self, clash: Clash) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(look().px(DAYS), 0, 0, 0)
        words = clash.reason(self._today)
        row.addWidget(IconText("triangle-alert", words, "warn", icon_role="warn", size=14))
        move = tr("Move to {day}", day=short(clash.better, self._today))
        self.clash_link = LinkButton(move, on=lambda: self.day_chosen.emit(Asked.DUE, clash.better))
        row.addWidget(self.clash_link)
        row.addStretch(1)
        return row

    def _verbs(self) -> QHBoxLayout:
        px = look().px
        flow_holder = QWidget()
        flow = FlowLayout(flow_holder, gap=8)
        verbs: tuple[tuple[str, str, str, str, Callable[[], object]], ...] = (
            ("open", tr("Open", "state of an action"), "circle", "Alt+1", self._open),
            ("done", tr("Done", "state of an action"), "circle-check", "Alt+2", self._done),
            ("date", tr("New date…"), "calendar", "Alt+3", self.ask_due),
            ("forward", tr("Bring forward…"), "eye-off", "Alt+4", self.ask_forward),
        )
        for key, text, icon, shortcut, act in verbs:
            self.buttons[key] = Button(text, role="small", icon=icon, shortcut=shortcut, on=act)
            flow.addWidget(_side_by_side(self.buttons[key], KeyCap(shortcut)))
        row = QHBoxLayout()
        row.setContentsMargins(px(DAYS), 0, 0, 0)
        row.addWidget(flow_holder, 1)
        return row

    def _foot(self) -> QHBoxLayout:
        """Where the action comes from and goes to by itself."""
        row = QHBoxLayout()
        row.setContentsMargins(look().px(DAYS), 0, 0, 0)
        row.setSpacing(look().px(16))
        if self.row.meeting_id:
            go = tr("Agreed at {meeting}", meeting=self.row.meeting)
            row.addWidget(LinkButton(go, small=True, on=self.meeting_asked.emit))
        if self.row.state is ActionState.OPEN:
            hint = tr("Goes on the next agenda by itself while open")
            row.addWidget(ElidedLabel(hint, "small"), 1)
        row.addStretch(0)
        return row

    # -- days ---------------------------------------------------------------------------

    def _fill_day_row(self) -> None:
        self.day_caption = label("", "small")
        self.day = DayField(self._office, tr("Day"))
        self.day_words = label("", "small")
        self.day.dateChanged.connect(self._say_day)
        self.set_button = Button(tr("Set the day"), role="small", on=self._set_day)
        self.none_button = Button(tr("No day"), role="small", on=self._set_none)
        row = QHBoxLayout(self.day_row)
        row.setContentsMargins(look().px(DAYS), 0, 0, 0)
        row.setSpacing(look().px(8))
        for piece in (self.day_caption, self.day, self.set_button, self.none_button):
            row.addWidget(piece)
        row.addWidget(self.day_words, 1)

    def ask_due(self) -> None:
        """Asks for another due date."""
        self._ask(Asked.DUE, tr("Due on"))

    def ask_forward(self) -> None:
        """Asks until when the action stays off agendas."""
        self._ask(Asked.FORWARD, tr("Off agendas until"))

    def _ask(self, asked: Asked, caption: str) -> None:
        self._asked = asked
        shown = self.row.due if asked is Asked.DUE else self.row.bring_forward
        self.day_caption.setText(caption)
        self.day.setAccessibleName(caption)
        self.day.show_day(max(shown, self._today) if shown else self._today)
        self._say_day()
        self.day_row.show()
        self.grown.emit()
        self.day.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _say_day(self) -> None:
        self.day_words.setText(day_words(self._office, self.day.day)[0])

    def _set_day(self) -> None:
        self.day_chosen.emit(self._asked, self.day.day)

    def _set_none(self) -> None:
        self.day_chosen.emit(self._asked, None)

    # -- the rest -----------------------------------------------------------------------

    def take_line(self) -> str:
        """What was typed and not added yet; the line is empty afterwards."""
        text = self.line.text().strip()
        self.line.clear()
        return text

    def _enter(self) -> None:
        text = self.take_line()
        if text:
            self.line_entered.emit(text)

    def _open(self) -> None:
        self.state_chosen.emit(ActionState.OPEN)

    def _done(self) -> None:
        self.state_chosen.emit(ActionState.DONE)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes; Enter in the day sets it."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.day.hasFocus():
            self._set_day()
        else:
            super().keyPressEvent(event)

    @override
    def sizeHint(self) -> QSize:
        """As high as its lines need at the width of the table."""
        holder = self.parentWidget()
        wide = holder.width() if holder is not None else look().px(800)
        layout = self.layout()
        high = layout.totalHeightForWidth(wide) if layout is not None else 0
        return QSize(wide, high + 1)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the ground of a row, and the line below."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), look().color("surface"))
        below = self.rect().adjusted(0, self.height() - 1, 0, 0)
        painter.fillRect(below, look().color("hairline"))


def _side_by_side(*pieces: QWidget) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, look().px(6), 0)
    row.setSpacing(look().px(4))
    for piece in pieces:
        row.addWidget(piece)
    return holder
