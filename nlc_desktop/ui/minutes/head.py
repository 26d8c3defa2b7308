"""The bar at the top of minutes mode: which meeting, how long, projector view, finish."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from nlc_desktop.domain.meetings import MeetingPage
from nlc_desktop.i18n import tr
from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.buttons import Button
from nlc_desktop.ui.widgets.labels import ElidedLabel, IconLabel, KeyCap, hairline, label
from nlc_desktop.ui.widgets.toggle import Toggle
from nlc_desktop.ui.wording import clock, duration, short_day


class Head(QFrame):
    """The bar; 64 pixels high.

    Signals:
        finish_asked: the minutes are to be finished.
        projector_turned(bool): the view is to be on or off.
    """

    finish_asked = Signal()
    projector_turned = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        px = look().px
        self.setProperty("role", "surface")
        self.title = ElidedLabel("", "headTitle")
        self.meta = ElidedLabel("", "largeMeta")
        self.item_time = label("", "timer")
        self.item_of = label("", "caption")
        self.whole_time = label("", "timer")
        self.whole_of = label("", "caption")
        self.projector = Toggle(tr("Projector view"))
        self.projector.clicked.connect(
            lambda: self.projector_turned.emit(self.projector.isChecked())
        )
        self.finish = Button(
            tr("Finish…"), role="large", hint=tr("Go through the closing checklist"),
            shortcut="Esc", on=self.finish_asked.emit,
        )  # fmt: skip
        row = QHBoxLayout(self)
        row.setContentsMargins(px(16), px(4), px(16), px(4))
        row.setSpacing(px(12))
        row.addWidget(IconLabel("square-pen", "accent", 20))
        row.addWidget(_pair(self.title, self.meta), 1)
        for time, of in ((self.item_time, self.item_of), (self.whole_time, self.whole_of)):
            time.setAlignment(Qt.AlignmentFlag.AlignRight)
            of.setAlignment(Qt.AlignmentFlag.AlignRight)
            row.addWidget(_line(px(40)))
            row.addWidget(_pair(time, of))
        row.addSpacing(px(8))
        row.addWidget(self._boxed())
        row.addWidget(self.finish)
        self.setFixedHeight(px(64))

    def _boxed(self) -> QFrame:
        px = look().px
        box = QFrame()
        box.setProperty("role", "card")
        box.setFixedHeight(px(40))
        row = QHBoxLayout(box)
        row.setContentsMargins(px(10), 0, px(10), 0)
        row.setSpacing(px(8))
        row.addWidget(self.projector)
        row.addWidget(KeyCap("F6"))
        return box

    def show_page(self, page: MeetingPage) -> None:
        """Says which meeting it is and since when minutes are taken."""
        self.title.set_text(page.row.name)
        day = short_day(page.row.starts.date()) if page.row.starts else tr("No date yet")
        if page.started is None:
            said = tr("{day} · the clock starts with the first line", day=day)
        else:
            said = tr("{day} · taking minutes since {time}", day=day, time=clock(page.started))
        self.meta.set_text(said)

    def show_times(self, item: int, planned: int, number: str) -> None:
        """Shows the seconds spent on the item in front and how many minutes it has."""
        self.item_time.setText(f"{item // 60}:{item % 60:02}")
        self.item_of.setText(
            tr("of {minutes} min, item {number}", minutes=planned, number=number)
            if planned
            else tr("item {number}", number=number)
        )

    def show_whole(self, started: datetime | None, now: datetime, planned: int, due: int) -> None:
        """Shows how long the meeting lasts and how far behind the agenda it is.

        ``due`` is the minute at which the item in front should end.
        """
        minutes = max(0, int((now - started).total_seconds() // 60)) if started else 0
        self.whole_time.setText(f"{minutes // 60}:{minutes % 60:02}")
        behind = minutes - due
        if started is not None and behind > 0:
            said = tr("of {planned}, {n} min behind", planned=duration(planned), n=behind)
        else:
            said = tr("of {planned}", planned=duration(planned))
        self.whole_of.setText(said)


def _pair(upper: QWidget, lower: QWidget) -> QWidget:
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addStretch(1)
    column.addWidget(upper)
    column.addWidget(lower)
    column.addStretch(1)
    return box


def _line(tall: int) -> QFrame:
    line = hairline(vertical=True)
    line.setFixedHeight(tall)
    return line
