"""The room itself: the list in front, or the page of one meeting."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QStackedWidget, QVBoxLayout, QWidget

from nlc_desktop.domain.operations import Changes
from nlc_desktop.i18n import tr
from nlc_desktop.ui.commands import Commands
from nlc_desktop.ui.desk import NEW, TO_LOOK_AT, Desk
from nlc_desktop.ui.meetings.calendar.panel import TABLES
from nlc_desktop.ui.meetings.calling import CallMeeting
from nlc_desktop.ui.meetings.list_page import MeetingList
from nlc_desktop.ui.meetings.page import MeetingView
from nlc_desktop.ui.meetings.replies import opening
from nlc_desktop.ui.meetings.replies.slip_dialog import SlipDialog
from nlc_desktop.ui.meetings.series.window import SeriesWindow

_LIST_TABLES = ("meeting", "invitation", "mechanism", "agenda_item")


class MeetingsRoom(QWidget):
    """All meetings, and one of them."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.list = MeetingList(desk)
        self.page = MeetingView(desk)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.page)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._stack)
        self._connect()
        self.list.refresh()

    def _connect(self) -> None:
        self.list.opened.connect(self.show_record)
        self.list.call_asked.connect(self.call)
        self.list.day_asked.connect(self.call_on)
        self.list.series_asked.connect(self.keep_series)
        self.page.back_asked.connect(self.show_list)
        self.page.next_asked.connect(self.call)
        self.page.copied.connect(self.show_record)
        self._desk.changed.connect(self._changed)

    @property
    def meeting(self) -> str:
        """The meeting in front; empty while the list is."""
        return self.page.meeting if self._stack.currentWidget() is self.page else ""

    def show_record(self, record: str, part: str = "") -> None:
        """Goes to a meeting and a tab or record on it, to a new one, or to replies to look at."""
        if not record:
            self.show_list()
            if part == NEW:
                self.call()
            elif part == TO_LOOK_AT:
                opening.review(self._desk, "", self.window())
        elif self.page.show_meeting(record, part):
            self._stack.setCurrentWidget(self.page)
        else:
            self.show_list()

    def show_list(self) -> None:
        """Goes back to all meetings."""
        self.list.refresh()
        self._stack.setCurrentWidget(self.list)
        self.list.take_focus()

    def call_on(self, day: date) -> CallMeeting:
        """Opens *Call a meeting* for a day of the calendar."""
        return self.call(day=day)

    def call(self, mechanism: str = "", day: date | None = None) -> CallMeeting:
        """Opens *Call a meeting*."""
        dialog = CallMeeting(self._desk, self.window(), mechanism=mechanism, day=day)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.planned.connect(self.show_record)
        dialog.open()
        return dialog

    def keep_series(self) -> SeriesWindow:
        """Opens *Series*."""
        dialog = SeriesWindow(self._desk, self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.meeting_asked.connect(self.show_record)
        dialog.open()
        return dialog

    def enter_slip(self) -> SlipDialog:
        """Asks for the code of a reply slip, whichever meeting it is of."""
        return opening.open_slip(self._desk, self.window(), self.meeting)

    def paste_replies(self) -> QDialog:
        """Asks for a text with replies, to the meeting in front or to any."""
        return opening.paste(self._desk, self.meeting, self.window())

    def chase(self) -> QDialog:
        """Opens the list of who has not answered the meeting in front."""
        return opening.chase(self._desk, self.meeting, self.window())

    def bind(self, commands: Commands) -> None:
        """Says what the room's commands do."""
        page = self.page
        runs: dict[str, Callable[[], object]] = {
            "meeting.item": page.new_item,
            "meeting.break": page.insert_break,
            "meeting.guest": page.new_guest,
            "meeting.up": lambda: page.move_current(-1),
            "meeting.down": lambda: page.move_current(1),
            "meeting.details": page.open_details,
            "meeting.call": page.open_call,
            "meeting.print": page.print_current,
            "meeting.export": page.export_meeting,
            "meeting.next_tab": lambda: page.step_tab(1),
            "meeting.previous_tab": lambda: page.step_tab(-1),
            "meeting.list": self.show_list,
            "meeting.chase": self.chase,
        }
        for name, run in runs.items():
            commands.bind(name, self._on_page(run))
        commands.bind("meeting.series", self.keep_series)
        commands.bind("meeting.slip", self.enter_slip)
        commands.bind("meeting.replies", lambda: opening.choose_files(self._desk, self.window()))
        commands.bind("meeting.paste", self.paste_replies)
        self._commands, self._of_page = commands, tuple(runs)
        self._stack.currentChanged.connect(self._allow)
        self._allow()

    def _allow(self) -> None:
        """Commands of a meeting act while one is in front; else they say why they don't."""
        for name in self._of_page:
            if self.meeting:
                self._commands.allow(name)
            else:
                self._commands.refuse(name, tr("Open a meeting first."))

    def _on_page(self, run: Callable[[], object]) -> Callable[[], object]:
        """Runs a command while a meeting is in front."""
        return lambda: run() if self.meeting else None

    def _changed(self, changes: Changes) -> None:
        if self._stack.currentWidget() is self.page:
            if not self.page.changed(changes):
                self.show_list()
        elif changes.touches(*(TABLES if self.list.on_calendar else _LIST_TABLES)):
            self.list.refresh()
