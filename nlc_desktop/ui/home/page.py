"""The home page: the date, two large verbs, and panels that answer one question each.

It reads everything in one go and imports no writing service, so that it is there before the
writing side is loaded.
"""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from nlc_desktop.domain.home import HomePage as HomeRows
from nlc_desktop.domain.operations import Changes
from nlc_desktop.domain.papers import screen_language
from nlc_desktop.i18n import tr
from nlc_desktop.services.reading import home
from nlc_desktop.ui.desk import NEW, TO_LOOK_AT, Desk, RoomKey
from nlc_desktop.ui.home.actions_panel import ActionsPanel
from nlc_desktop.ui.home.next_panel import NextPanel
from nlc_desktop.ui.home.unanswered_panel import UnansweredPanel
from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.banner import Banner
from nlc_desktop.ui.widgets.empty_state import EmptyState
from nlc_desktop.ui.widgets.page import Page, scrolled
from nlc_desktop.ui.widgets.verb import VerbButton
from nlc_desktop.ui.wording import long_day, moment_words, near_day, weekday

_NARROW = 960
"""Pixels at 100 % below which the panels stand in one column."""


class HomePage(Page):
    """The home page; it reads again whenever anything changed."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._call = VerbButton(
            tr("Call a meeting"),
            tr("Agenda, guest list, attendance sheet"),
            icon="calendar-plus",
            shortcut="Ctrl+M",
            primary=True,
        )
        self._minutes = VerbButton(tr("Take minutes"), icon="square-pen", shortcut="F5")
        self._recovery = Banner(kind="warn", link=tr("Go on"))
        self.strays = Banner(kind="plain", link=tr("Look at them"))
        self._next = NextPanel(desk)
        self._actions = ActionsPanel(desk)
        self._unanswered = UnansweredPanel(desk)
        self._empty = EmptyState(
            tr("No meeting yet. A template gives the agenda and whom to invite."),
            tr("Call your first meeting"),
            icon="calendar-plus",
        )
        self._minutes_for = ""
        self._lay_out()
        self._call.clicked.connect(self._call_meeting)
        self._empty.stepped.connect(self._call_meeting)
        self._minutes.clicked.connect(self._take_minutes)
        self._recovery.link_clicked.connect(self._take_minutes)
        self.strays.link_clicked.connect(self.open_review)
        desk.changed.connect(self._changed)
        self.refresh()

    def _lay_out(self) -> None:
        px = look().px
        verbs = QHBoxLayout()
        verbs.setSpacing(px(12))
        verbs.addWidget(self._call)
        verbs.addWidget(self._minutes)
        verbs.addStretch(1)
        for verb in (self._call, self._minutes):
            verb.setMinimumWidth(px(270))
        self.body.addLayout(verbs)
        self.body.addWidget(self._recovery)
        self.body.addWidget(self.strays)
        self.body.addWidget(self._empty, 1)
        self._area = scrolled(self._panels())
        self.body.addWidget(self._area, 1)

    def _panels(self) -> QWidget:
        px = look().px
        columns = QWidget()
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, columns)
        self._box.setContentsMargins(0, px(4), 0, 0)
        self._box.setSpacing(px(16))
        left, right = QVBoxLayout(), QVBoxLayout()
        for column, panels in ((left, (self._next, self._actions)), (right, (self._unanswered,))):
            column.setSpacing(px(16))
            for panel in panels:
                column.addWidget(panel)
            column.addStretch(1)
        self._box.addLayout(left, 62)
        self._box.addLayout(right, 38)
        return columns

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Puts the right column below the left one in a narrow window."""
        super().resizeEvent(event)
        narrow = self.width() < look().px(_NARROW)
        ways = QBoxLayout.Direction
        self._box.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)

    def _changed(self, changes: Changes) -> None:
        if changes.touched:
            self.refresh()

    def refresh(self) -> None:
        """Reads what the page shows and shows it."""
        rows = home.home(self._desk.office, screen_language())
        self.set_title(long_day(rows.today), _holiday(rows))
        self._show_minutes(rows)
        waiting = rows.to_look_at
        self.strays.say(
            tr("{n} replies have to be looked at.", n=waiting) if waiting else "",
            kind="plain",
            link=tr("Look at them"),
        )
        self._next.show_rows(rows)
        self._actions.show_rows(rows)
        self._unanswered.show_rows(rows)
        fresh = rows.meetings == 0 and not rows.actions
        self._empty.setVisible(fresh)
        self._area.setVisible(not fresh)
        self._actions.setVisible(bool(rows.actions))
        self._unanswered.setVisible(bool(rows.invited))

    def _show_minutes(self, rows: HomeRows) -> None:
        meeting = rows.minutes_for
        self._minutes_for = meeting.id if meeting else ""
        under_way = meeting is not None and meeting.state.step >= 2
        self._recovery.setVisible(under_way)
        if meeting is None:
            self._minutes.refuse(tr("There is no meeting to take minutes of. Call one first."))
            self._minutes.set_second(tr("No meeting ahead"))
            return
        self._minutes.allow()
        if meeting.starts is not None:
            day = near_day(meeting.starts.date(), rows.today)
            self._minutes.set_second(tr("Next: {title}, {day}", title=meeting.number, day=day))
        if under_way:
            self._minutes.set_second(tr("Under way: {title}", title=meeting.number))
            self._recovery.say(self._recovery_sentence(rows), link=tr("Go on"))

    def _recovery_sentence(self, rows: HomeRows) -> str:
        meeting = rows.minutes_for
        if meeting is None:
            return ""
        started = home.last_written(self._desk.office, meeting.id)
        if started is None:
            return tr("The minutes of {meeting} are open.", meeting=meeting.name)
        return tr(
            "The minutes of {meeting} are open, last saved {when}. Everything is there.",
            meeting=meeting.name,
            when=moment_words(started, rows.today),
        )

    def open_review(self) -> None:
        """Opens the replies that matched nobody, of all meetings."""
        self._desk.go(RoomKey.MEETINGS, part=TO_LOOK_AT)

    def _call_meeting(self) -> None:
        self._desk.go(RoomKey.MEETINGS, part=NEW)

    def _take_minutes(self) -> None:
        self._desk.go(RoomKey.MINUTES, self._minutes_for)


def _holiday(rows: HomeRows) -> str:
    if rows.holiday is None:
        return ""
    day, name = rows.holiday
    return tr(
        "Next public holiday: {weekday} {day}, {name}",
        weekday=weekday(day),
        day=near_day(day, rows.today),
        name=name,
    )
