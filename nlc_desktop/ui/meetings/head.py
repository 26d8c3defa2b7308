"""The head of a meeting's page: title and number, when and where, how far it is, what is next."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QVBoxLayout, QWidget
from typing_extensions import override

from nlc_desktop.domain.calling import NoticeStanding
from nlc_desktop.domain.meetings import MeetingPage, MeetingState
from nlc_desktop.i18n import tr
from nlc_desktop.ui.meetings.state import StateLine
from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.buttons import Button, IconButton
from nlc_desktop.ui.widgets.labels import ElidedLabel
from nlc_desktop.ui.wording import short_day, time_span

_NO_NOTICE = NoticeStanding()


@dataclass(frozen=True, slots=True)
class Step:
    """The next step of a meeting: its key, its words, its icon, and why it can't be taken yet."""

    key: str
    text: str
    icon: str
    refusal: str = ""


def next_step(
    page: MeetingPage, notice: NoticeStanding = _NO_NOTICE, today: date = date.min
) -> Step | None:
    """What the primary button of a meeting's page does now.

    Before its day a called meeting asks for what its guests still have to be told; nothing for
    one called off of which nobody was told.
    """
    match page.row.state:
        case MeetingState.PLANNED:
            missing = "" if page.row.starts else tr("Set a date first, under Details.")
            return Step("call", tr("Call the meeting…"), "send", missing)
        case MeetingState.CALLED:
            ahead = page.row.starts is None or page.row.starts.date() > today
            return (_to_tell(notice) if ahead else None) or take_minutes()
        case MeetingState.HELD | MeetingState.MINUTES_DRAFT if page.closed is None:
            return Step("minutes", tr("Go on with the minutes"), "square-pen")
        case MeetingState.HELD | MeetingState.MINUTES_DRAFT:
            return Step("circulate", tr("Circulate the minutes…"), "send")
        case MeetingState.CIRCULATED | MeetingState.CONFIRMED:
            return Step("next", tr("Call the next meeting"), "calendar-plus")
        case MeetingState.VOID:
            said = tr("Tell the guests…")
            return Step("call", said, "send") if notice.issued else None


def _to_tell(notice: NoticeStanding) -> Step | None:
    if notice.due:
        return Step("call", tr("Issue revised notice"), "send")
    if notice.waiting == 1:
        return Step("call", tr("Write to 1 more guest"), "send")
    if notice.waiting:
        return Step("call", tr("Write to {n} more guests", n=notice.waiting), "send")
    return None


def take_minutes() -> Step:
    """The step into the minutes."""
    return Step("minutes", tr("Take minutes"), "square-pen")


def second_line(page: MeetingPage) -> str:
    """When, where, who chairs, which file."""
    starts = page.row.starts
    if starts is None:
        when = tr("no date yet")
    else:
        when = tr(
            "{day}, {time}",
            day=short_day(starts.date()),
            time=time_span(starts, page.row.minutes),
        )
    parts = [when]
    if page.row.venue:
        parts.append(page.row.venue)
    if page.chair:
        parts.append(tr("Chair: {name}", name=page.chair))
    if page.reference:
        parts.append(tr("Ref. {reference}", reference=page.reference))
    return " · ".join(parts)


class Title(ElidedLabel):
    """The title of a meeting; when it is cut short its number still stands behind it."""

    def __init__(self) -> None:
        self._number = ""
        super().__init__("", "title")

    def show_title(self, title: str, number: str) -> None:
        """Shows another title and number."""
        self._number = f" · {number}" if number else ""
        self.set_text(f"{title}{self._number}")

    @override
    def _fit(self) -> None:
        number = self.fontMetrics().horizontalAdvance(self._number)
        words = self.whole.removesuffix(self._number) if self._number else self.whole
        room = max(self.width() - number, 0)
        shown = self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room)
        QLabel.setText(self, f"{shown}{self._number}")
        self.setToolTip(self.whole if shown != words else "")


class Head(QWidget):
    """Title, second line, state line and buttons.

    Signals:
        back_asked: to the list.
        step_asked(key): the primary button.
        print_asked: Print….
    """

    back_asked = Signal()
    step_asked = Signal(str)
    print_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        px = look().px
        self._step: Step | None = None
        self.title = Title()
        self.line = ElidedLabel("", "meta")
        self.state = StateLine()
        self.back = IconButton("arrow-left", tr("All meetings"), on=self.back_asked.emit)
        self.print_button = Button(
            tr("Print…"), icon="printer", shortcut="Ctrl+P", on=self.print_asked.emit
        )
        self.more = Button(tr("More"))
        self.menu = QMenu(self.more)
        self.more.set_menu(self.menu)
        self.primary = Button("", role="primary", on=self._take_step)
        above = QHBoxLayout()
        above.setSpacing(px(8))
        above.addWidget(self.back)
        above.addWidget(self.title, 1)
        above.addWidget(self.print_button)
        above.addWidget(self.more)
        above.addWidget(self.primary)
        below = QHBoxLayout()
        below.setSpacing(px(16))
        below.addWidget(self.line, 1)
        below.addWidget(self.state, 0, Qt.AlignmentFlag.AlignVCenter)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(px(4))
        box.addLayout(above)
        box.addLayout(below)

    def show_page(
        self, page: MeetingPage, notice: NoticeStanding = _NO_NOTICE, today: date = date.min
    ) -> None:
        """Shows a meeting, and how its notice stands."""
        self.title.show_title(page.row.title, page.row.number)
        self.line.set_text(second_line(page))
        self.state.show_state(page.row.state)
        self._show_step(next_step(page, notice, today))

    def _show_step(self, step: Step | None) -> None:
        self._step = step
        self.primary.setVisible(step is not None)
        if step is None:
            return
        self.primary.setText(step.text)
        self.primary.setAccessibleName(step.text)
        self.primary.set_icon(step.icon)
        if step.refusal:
            self.primary.refuse(step.refusal)
        else:
            self.primary.allow()

    @property
    def step(self) -> Step | None:
        """What the primary button does now."""
        return self._step

    def _take_step(self) -> None:
        if self._step is not None:
            self.step_asked.emit(self._step.key)
