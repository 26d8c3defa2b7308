"""The People tab: the guest list with replies by single keys, and who will be in the room."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from nlc_desktop.domain.meetings import (
    Channel,
    InvitationRow,
    MeetingPage,
    MeetingState,
    Reply,
)
from nlc_desktop.domain.operations import Changes
from nlc_desktop.domain.papers import MeetingRole
from nlc_desktop.i18n import tr
from nlc_desktop.services import guests as writing
from nlc_desktop.services import holders
from nlc_desktop.services.drafts import PersonDraft
from nlc_desktop.services.reading import meetings as reading
from nlc_desktop.ui.desk import Desk
from nlc_desktop.ui.meetings import people_table
from nlc_desktop.ui.meetings.balance import balance, waiting_for
from nlc_desktop.ui.meetings.invite_line import InviteLine
from nlc_desktop.ui.meetings.panes import TwoPanes
from nlc_desktop.ui.meetings.reply_strip import KEYS, ReplyStrip
from nlc_desktop.ui.meetings.room_panel import RoomPanel
from nlc_desktop.ui.meetings.state import is_open
from nlc_desktop.ui.meetings.worth_panel import HintRow, clear
from nlc_desktop.ui.naming_dialog import NameHolder
from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.buttons import SegmentBar
from nlc_desktop.ui.widgets.empty_state import EmptyState
from nlc_desktop.ui.widgets.labels import label
from nlc_desktop.ui.widgets.panel import Panel
from nlc_desktop.ui.widgets.row_models import GroupsModel
from nlc_desktop.ui.widgets.row_view import RowView

_TABLES = ("meeting", "invitation", "tenure", "person", "post", "organisation")
_KEYS = {Qt.Key(ord(letter)): reply for letter, reply in KEYS.items()}


class PeopleTab(QWidget):
    """The guest list of one meeting."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._meeting = ""
        self._page: MeetingPage | None = None
        self._rows: tuple[InvitationRow, ...] = ()
        self._channel = Channel.PHONE
        self.model = GroupsModel(people_table.columns(desk.office.today(), self._name), parent=self)
        self.view = RowView(self.model, tr("Guest list"))
        self.grouping = SegmentBar(
            [
                ("level", tr("By level")),
                ("sector", tr("By sector")),
                ("rank", tr("By seniority")),
            ]
        )
        self.count = label("", "meta")
        self.empty = EmptyState(
            tr("Nobody is invited yet. Type a name below, or paste a list."),
            tr("Invite somebody"),
            icon="users",
        )
        self.invite = InviteLine(desk)
        self.room = RoomPanel()
        self.sentences = Panel()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        px = look().px
        head = QHBoxLayout()
        head.setContentsMargins(px(16), px(6), px(16), px(6))
        head.addWidget(self.grouping)
        head.addStretch(1)
        head.addWidget(self.count)
        panel = Panel()
        panel.add(head)
        panel.add(self.view, line=True)
        panel.add(self.empty)
        panel.body.setStretch(2, 1)
        panel.body.setStretch(3, 1)
        panel.add(self.invite, line=True)
        self.panes = TwoPanes(300)
        self.panes.main.addWidget(panel, 1)
        self.panes.side.addWidget(self.room)
        self.panes.side.addWidget(self.sentences)
        self.panes.side.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.panes)

    def _connect(self) -> None:
        self.grouping.chosen.connect(self.refresh)
        self.view.current_changed.connect(self._open_strip)
        self.view.key_pressed.connect(self._key)
        self.view.opened.connect(self._edit_name)
        self.view.move_asked.connect(self._move)
        self.view.left_below.connect(self.focus_entry)
        self.invite.left_up.connect(self._enter_table)
        self.empty.stepped.connect(self.focus_entry)

    # -- reading ------------------------------------------------------------------------

    def show_meeting(self, meeting: str) -> None:
        """Shows the guest list of another meeting."""
        self._meeting = meeting
        self.invite.show_meeting(meeting)
        self.refresh()

    def changed(self, changes: Changes) -> None:
        """Reads again when something shown here was touched."""
        if changes.touches(*_TABLES):
            self.refresh()

    def refresh(self) -> None:
        """Reads everything again; the person a secretary is on stays."""
        office = self._desk.office
        page = reading.meeting(office, self._meeting)
        if page is None:
            return
        self._page = page
        self._rows = reading.guests(office, self._meeting)
        self._set_columns(page)
        current = self.view.current
        self.model.set_groups(people_table.GROUPINGS[self.grouping.current](self._rows))
        if current is not None and self.view.below is None:
            self.view.go_to(current.id)
            self._open_strip(self.view.current)
        answered = tr(
            "{answered} of {invited} answered", answered=page.row.answered, invited=page.row.invited
        )
        self.count.setText(answered if page.row.invited else "")
        self.view.setVisible(bool(self._rows))
        self.empty.setVisible(not self._rows)
        self.invite.setVisible(is_open(page))
        self._show_balance()

    def _set_columns(self, page: MeetingPage) -> None:
        """After the meeting the list says who came; before it, who answered."""
        held = page.row.state.step >= MeetingState.HELD.step
        today = self._desk.office.today()
        self.model.columns = people_table.columns(today, self._name, attendance=held)

    def _show_balance(self) -> None:
        found = self.room.show_guests(self._rows)
        clear(self.sentences.body)
        for at, (hint, fine) in enumerate(balance(found, self._rows)):
            row = HintRow(hint, fine=fine)
            row.taken.connect(self._take_hint)
            self.sentences.add(row, line=at > 0)

    def _take_hint(self) -> None:
        waiting = waiting_for(self._rows)
        if waiting and self.view.go_to(waiting[0].id):
            self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.focus_entry()

    def focus_entry(self) -> None:
        """Goes to the line that invites."""
        self.invite.line.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _enter_table(self) -> None:
        self.view.setFocus(Qt.FocusReason.TabFocusReason)

    def show_guest(self, invitation: str) -> None:
        """Goes to a guest."""
        if self.view.go_to(invitation):
            self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # -- replies ------------------------------------------------------------------------

    @property
    def strip(self) -> ReplyStrip | None:
        """The strip under the current guest, if it is open."""
        below = self.view.below
        return below if isinstance(below, ReplyStrip) else None

    def _open_strip(self, row: InvitationRow | None) -> None:
        if row is None or row.walk_in or self._page is None or not is_open(self._page):
            self.view.close_below()
            return
        strip = ReplyStrip(row, row.channel or self._channel)
        strip.answered.connect(self.answer)
        strip.delegated.connect(self._delegate)
        strip.channel_chosen.connect(self._set_channel)
        strip.role_chosen.connect(self._set_role)
        strip.holder_asked.connect(self._ask_holder)
        strip.removed.connect(self.remove_current)
        self.view.open_below(row.id, strip)

    def _key(self, row: InvitationRow, key: int) -> None:
        reply = _KEYS.get(Qt.Key(key))
        if reply is not None:
            self.answer(reply)
        elif key == Qt.Key.Key_Backspace:
            self._desk.write(writing.clear_reply, row.id)
        elif key == Qt.Key.Key_Delete:
            self.remove_current()

    def answer(self, reply: Reply) -> None:
        """Notes the answer of the current guest and goes on to the next without one."""
        row = self.view.current
        if row is None or row.walk_in or self._page is None or not is_open(self._page):
            return
        if reply is Reply.DELEGATE:
            if self.strip is not None:
                self.strip.ask_delegate()
            return
        self._desk.write(writing.set_reply, row.id, reply, self._used_channel())
        self._go_on(row)

    def _delegate(self, name: str) -> None:
        row = self.view.current
        if row is not None:
            channel = self._used_channel()
            self._desk.write(writing.set_reply, row.id, Reply.DELEGATE, channel, name)
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)
            self._go_on(row)

    def _used_channel(self) -> Channel:
        strip = self.strip
        return list(Channel)[strip.channel.currentIndex()] if strip else self._channel

    def _order(self) -> list[InvitationRow]:
        return [row for group in self.model.groups for row in group.rows if not row.walk_in]

    def _go_on(self, row: InvitationRow) -> None:
        """To the next without an answer, round the list; stays when there is none."""
        order = self._order()
        at = next((n for n, one in enumerate(order) if one.id == row.id), -1)
        for one in [*order[at + 1 :], *order[:at]]:
            if one.reply is Reply.NONE and one.id != row.id:
                self.view.go_to(one.id)
                return

    def _set_channel(self, channel: Channel) -> None:
        """How the answer came: of the one given, and of those noted from now on."""
        self._channel = channel
        row = self.view.current
        if row is not None and row.reply is not Reply.NONE:
            self._desk.write(writing.set_reply, row.id, row.reply, channel, row.delegate)

    # -- the list -----------------------------------------------------------------------

    def _name(self, row: InvitationRow, text: str) -> None:
        """A name typed into the cell: of the holder of the post, or of the guest as typed."""
        name = text.strip()
        if not name:
            return
        if row.post_id:
            self._desk.write(holders.name_holder, row.post_id, PersonDraft(name=name))
        elif not row.person_id:
            self._desk.write(writing.update_guest, row.id, name_text=name)

    def _edit_name(self) -> None:
        self.view.edit_cell("who")

    def _ask_holder(self) -> None:
        row = self.view.current
        if row is not None and row.post_id:
            NameHolder(self._desk, row.post_id, row.post, row.person, self.window()).open()

    def _set_role(self, role: MeetingRole) -> None:
        row = self.view.current
        if row is not None:
            self._desk.write(writing.update_guest, row.id, role=role.value)

    def remove_current(self) -> None:
        """Takes the current guest off the list; Undo brings them back."""
        if self.view.current is not None:
            self._desk.write(writing.uninvite, self.view.current.id)

    def move_current(self, steps: int) -> None:
        """Moves the current guest in the order of seniority."""
        if self.view.current is not None:
            self._move(self.view.current, steps)

    def _move(self, row: InvitationRow, steps: int) -> None:
        for group in self.model.groups:
            ids = [one.id for one in group.rows]
            if row.id not in ids:
                continue
            to = max(0, min(ids.index(row.id) + steps, len(ids) - 1))
            if ids[to] == row.id:
                return
            if steps < 0:
                self._desk.write(writing.move_guest, row.id, before=ids[to])
            else:
                self._desk.write(writing.move_guest, row.id, after=ids[to])
