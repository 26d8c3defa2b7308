"""The page of one meeting: its head, and tabs in the order of the work."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from nlc_desktop.domain.calling import NoticeStanding
from nlc_desktop.domain.meetings import MeetingPage, MeetingState
from nlc_desktop.domain.operations import Changes
from nlc_desktop.i18n import tr
from nlc_desktop.services import calling, closing, meeting_steps
from nlc_desktop.services import meetings as writing
from nlc_desktop.services.reading import meetings as reading
from nlc_desktop.ui.desk import Desk, RoomKey
from nlc_desktop.ui.meetings.agenda_tab import AgendaTab
from nlc_desktop.ui.meetings.call_step.dialog import CallStep
from nlc_desktop.ui.meetings.copy_dialog import CopyDialog
from nlc_desktop.ui.meetings.details import Details
from nlc_desktop.ui.meetings.documents_tab import DocumentsTab
from nlc_desktop.ui.meetings.head import Head
from nlc_desktop.ui.meetings.history_tab import HistoryTab
from nlc_desktop.ui.meetings.minutes_tab import MinutesTab
from nlc_desktop.ui.meetings.people_tab import PeopleTab
from nlc_desktop.ui.meetings.reason_dialog import ReasonDialog
from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.labels import hairline
from nlc_desktop.ui.widgets.tab_bar import TabBar

Tab = AgendaTab | PeopleTab | MinutesTab | DocumentsTab | HistoryTab


class MeetingView(QWidget):
    """One meeting.

    Signals:
        back_asked: to the list.
        next_asked(mechanism): the next meeting of the same series is to be called.
        copied(meeting): the id of a copy that was made.
    """

    back_asked = Signal()
    next_asked = Signal(str)
    copied = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.meeting = ""
        self._page: MeetingPage | None = None
        self._notice = NoticeStanding()
        self.head = Head()
        self.tab_bar = TabBar(
            [
                ("agenda", tr("Agenda")),
                ("people", tr("People")),
                ("minutes", tr("Minutes")),
                ("documents", tr("Documents")),
                ("history", tr("History")),
            ]
        )
        self.tab_bar.setAccessibleName(tr("Parts of the meeting"))
        self.agenda = AgendaTab(desk)
        self.people = PeopleTab(desk)
        self.minutes = MinutesTab(desk)
        self.documents = DocumentsTab(desk)
        self.history = HistoryTab(desk)
        self.tabs: dict[str, Tab] = {
            "agenda": self.agenda,
            "people": self.people,
            "minutes": self.minutes,
            "documents": self.documents,
            "history": self.history,
        }
        self._shown: dict[str, str] = {}
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        px = look().px
        for tab in self.tabs.values():
            self._stack.addWidget(tab)
        top = QVBoxLayout()
        top.setContentsMargins(px(24), px(10), px(24), 0)
        top.setSpacing(px(4))
        top.addWidget(self.head)
        top.addWidget(self.tab_bar)
        body = QVBoxLayout()
        body.setContentsMargins(px(24), px(16), px(24), px(16))
        body.addWidget(self._stack)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(top)
        box.addWidget(hairline())
        box.addLayout(body, 1)

    def _connect(self) -> None:
        self.tab_bar.chosen.connect(self._show_tab)
        self.head.back_asked.connect(self.back_asked)
        self.head.step_asked.connect(self._take_step)
        self.head.print_asked.connect(self.print_current)
        self.head.menu.aboutToShow.connect(self._fill_menu)
        self.documents.letters_asked.connect(self.open_call)
        self.agenda.people_asked.connect(lambda: self.tab_bar.choose("people"))
        self.agenda.details_asked.connect(self.ask_day)

    # -- reading ------------------------------------------------------------------------

    def show_meeting(self, meeting: str, part: str = "") -> bool:
        """Shows a meeting and goes to a tab or a record on it; false when it is gone."""
        if meeting != self.meeting:
            self.meeting = meeting
            self._shown.clear()
        if not self.refresh_head():
            return False
        tab = part if part in self.tabs else self._tab_of(part)
        self.tab_bar.choose(tab)
        self._show_tab(tab)
        if part and part not in self.tabs:
            self._show_part(tab, part)
        return True

    def _tab_of(self, part: str) -> str:
        """The tab a record stands on; the one in front when none is named."""
        if not part:
            return self.tab_bar.current if self._shown else self._first_tab()
        office = self._desk.office
        if any(row.id == part for row in reading.guests(office, self.meeting)):
            return "people"
        if any(row.id == part for row in reading.agenda(office, self.meeting)):
            return "agenda"
        return "minutes"

    def _first_tab(self) -> str:
        page = self._page
        held = page is not None and page.row.state.step >= MeetingState.HELD.step
        return "minutes" if held else "agenda"

    def _show_part(self, tab: str, part: str) -> None:
        if tab == "people":
            self.people.show_guest(part)
        elif tab == "agenda":
            self.agenda.show_item(part)
        else:
            self.minutes.show_line(part)

    def refresh_head(self) -> bool:
        """Reads what stands at the head; false when the meeting is gone."""
        page = reading.meeting(self._desk.office, self.meeting)
        if page is None:
            return False
        self._page = page
        office = self._desk.office
        self._notice = calling.standing(office, self.meeting)
        self.head.show_page(page, self._notice, office.today())
        row = page.row
        counted = tr("{answered} of {invited}", answered=row.answered, invited=row.invited)
        self.tab_bar.set_count("people", counted if row.invited else "")
        return True

    def _show_tab(self, key: str) -> None:
        tab = self.tabs[key]
        self._stack.setCurrentWidget(tab)
        if self._shown.get(key) != self.meeting:
            self._shown[key] = self.meeting
            tab.show_meeting(self.meeting)

    def changed(self, changes: Changes) -> bool:
        """Reads again what was touched; false when the meeting is gone."""
        if not self.refresh_head():
            return False
        for key, meeting in list(self._shown.items()):
            if meeting != self.meeting:
                continue
            if self.tabs[key] is self._stack.currentWidget():
                self.tabs[key].changed(changes)
            else:
                del self._shown[key]
        return True

    def step_tab(self, step: int) -> None:
        """Goes to the next or the previous tab, round the row."""
        keys = list(self.tabs)
        at = (keys.index(self.tab_bar.current) + step) % len(keys)
        self.tab_bar.choose(keys[at])

    # -- commands -----------------------------------------------------------------------

    def new_item(self) -> None:
        """Goes to the line that takes the next agenda item."""
        self.tab_bar.choose("agenda")
        self.agenda.focus_entry()

    def insert_break(self) -> None:
        """Puts a break into the agenda."""
        self.tab_bar.choose("agenda")
        self.agenda.insert_break()

    def new_guest(self) -> None:
        """Goes to the line that invites."""
        self.tab_bar.choose("people")
        self.people.focus_entry()

    def move_current(self, steps: int) -> None:
        """Moves the item or the guest a person is on."""
        if self.tab_bar.current == "people":
            self.people.move_current(steps)
        elif self.tab_bar.current == "agenda":
            self.agenda.move_current(steps)

    def open_details(self) -> Details:
        """Opens all details of the meeting."""
        dialog = Details(self._desk, self.meeting, self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
        return dialog

    def ask_day(self) -> None:
        """Opens the details at the day."""
        self.open_details().day.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def print_current(self) -> None:
        """Prints: the minutes from their tab, else the agenda; Documents prints what it shows."""
        kind = "minutes" if self.tab_bar.current == "minutes" else "agenda"
        here = self.tab_bar.current == "documents"
        self.tab_bar.choose("documents")
        if not here:
            self.documents.choose(kind)
        self.documents.print_paper()

    def export_meeting(self) -> None:
        """Writes all papers of the meeting into the export folder."""
        self.tab_bar.choose("documents")
        self.documents.export_meeting()

    def _take_step(self, step: str) -> None:
        match step:
            case "call":
                self.open_call()
            case "minutes":
                self._desk.go(RoomKey.MINUTES, self.meeting)
            case "circulate":
                self._ask_circulate()
            case _:
                self.next_asked.emit(self._page.row.mechanism_id if self._page else "")

    def open_call(self) -> CallStep:
        """Opens the step that calls the meeting, or what was made of it."""
        dialog = CallStep(self._desk, self.meeting, self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
        return dialog

    def _ask_circulate(self) -> None:
        self._desk.messages.ask(
            tr("Circulate the minutes?"),
            explanation=tr(
                "Paragraph numbers are fixed from then on. The text changes only by corrections, "
                "until the next meeting confirms it."
            ),
            verb=tr("Circulate the minutes"),
            then=lambda: self._desk.write(closing.circulate, self.meeting),
        )

    # -- the menu -----------------------------------------------------------------------

    def _fill_menu(self) -> None:
        menu, page = self.head.menu, self._page
        menu.clear()
        if page is None:
            return
        menu.addAction(tr("Details…")).triggered.connect(self.open_details)
        menu.addAction(tr("Move to another day…")).triggered.connect(self.ask_day)
        menu.addAction(tr("Copy the meeting…")).triggered.connect(self.copy_meeting)
        menu.addAction(tr("Copy the public title")).triggered.connect(self._copy_title)
        menu.addAction(tr("Export the meeting…")).triggered.connect(self.export_meeting)
        menu.addSeparator()
        state = page.row.state
        self._fill_calling(menu, page)
        if state is not MeetingState.PLANNED:
            said = tr("Go back one step…")
            menu.addAction(said).triggered.connect(self._ask_step_back)
        if state in (MeetingState.PLANNED, MeetingState.CALLED):
            menu.addAction(tr("Call the meeting off…")).triggered.connect(self._ask_call_off)
        if state is MeetingState.PLANNED:
            menu.addAction(tr("Remove this plan")).triggered.connect(self._remove)

    def copy_meeting(self) -> CopyDialog | None:
        """Asks what of this meeting goes into a copy."""
        if self._page is None:
            return None
        dialog = CopyDialog(self._desk, self._page, self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.copied.connect(self.copied)
        dialog.open()
        return dialog

    def _fill_calling(self, menu: QMenu, page: MeetingPage) -> None:
        """What the primary button does not offer just now."""
        step = self.head.step
        if page.row.state is MeetingState.CALLED and (step is None or step.key != "minutes"):
            menu.addAction(tr("Take minutes")).triggered.connect(self._take_minutes)
        if self._notice.issued:
            said = tr("Letters and calendar files…")
            menu.addAction(said).triggered.connect(self.open_call)
        elif page.row.state is MeetingState.CALLED:
            menu.addAction(tr("Call the meeting…")).triggered.connect(self.open_call)

    def _take_minutes(self) -> None:
        self._desk.go(RoomKey.MINUTES, self.meeting)

    def _copy_title(self) -> None:
        if self._page is not None:
            QGuiApplication.clipboard().setText(self._page.row.name)
            self._desk.messages.notice(tr("The public title is on the clipboard."))

    def _ask_step_back(self) -> ReasonDialog:
        dialog = ReasonDialog(
            tr("Go back one step"),
            tr("The meeting goes back to the step before."),
            tr("Go back one step"),
            lambda reason: self._desk.write(meeting_steps.step_back, self.meeting, reason),
            self.window(),
        )
        dialog.open()
        return dialog

    def _ask_call_off(self) -> ReasonDialog:
        dialog = ReasonDialog(
            tr("Call the meeting off"),
            tr("The meeting keeps its number and its papers, and stays in the list."),
            tr("Call the meeting off"),
            lambda reason: self._desk.write(meeting_steps.call_off, self.meeting, reason),
            self.window(),
        )
        dialog.open()
        return dialog

    def _remove(self) -> None:
        self._desk.write(writing.remove_meeting, self.meeting)
