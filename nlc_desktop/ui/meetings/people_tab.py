"""The People tab: the guest list with replies by single keys, and who will be in the room."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from nlc_desktop.domain.meetings import (
    Channel,
    InvitationRow,
    MeetingPage,
    MeetingState,
    Reply,
)
from nlc_desktop.domain.operations import Changes
from nlc_desktop.domain.papers import MeetingRole
from nlc_desktop.domain.quorum import quorum
from nlc_desktop.i18n import tr
from nlc_desktop.services import guests as writing
from nlc_desktop.services import holders
from nlc_desktop.services.drafts import PersonDraft
from nlc_desktop.services.reading import meetings as reading
from nlc_desktop.services.reading import replies as reply_reading
from nlc_desktop.services.reading.sheets import Sheet
from nlc_desktop.ui.desk import Desk
from nlc_desktop.ui.meetings import people_table
from nlc_desktop.ui.meetings.balance import Said, Way, balance, quorum_said
from nlc_desktop.ui.meetings.invite_line import InviteLine
from nlc_desktop.ui.meetings.panes import TwoPanes
from nlc_desktop.ui.meetings.quorum_dialog import QuorumDialog
from nlc_desktop.ui.meetings.replies import opening
from nlc_desktop.ui.meetings.replies.slip_line import SlipLine
from nlc_desktop.ui.meetings.replies.words import closed_words
from nlc_desktop.ui.meetings.reply_strip import KEYS, ReplyStrip
from nlc_desktop.ui.meetings.room_panel import RoomPanel
from nlc_desktop.ui.meetings.state import is_open
from nlc_desktop.ui.meetings.worth_panel import HintRow, clear
from nlc_desktop.ui.naming_dialog import NameHolder
from nlc_desktop.ui.projector import projector
from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.banner import Banner
from nlc_desktop.ui.widgets.buttons import Button, SegmentBar
from nlc_desktop.ui.widgets.empty_state import EmptyState
from nlc_desktop.ui.widgets.labels import label
from nlc_desktop.ui.widgets.panel import Panel
from nlc_desktop.ui.widgets.row_models import GroupsModel
from nlc_desktop.ui.widgets.row_view import RowView

_TABLES = (
    "meeting",
    "invitation",
    "tenure",
    "person",
    "post",
    "organisation",
    "mechanism",
    "stray_reply",
)
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
        self.to_look_at = Banner(kind="plain", link=tr("Look at them"), square=True)
        self.take = Button(tr("Take in replies"), icon="inbox")
        self.take_menu = self._take_menu()
        self.take.set_menu(self.take_menu)
        self.chase_button = Button(tr("Chase list"), icon="phone", on=self.open_chase)
        self.slip = SlipLine(desk)
        self._by_slip = ""
        """The guest a slip code led to, until the answer is noted."""
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
        head.setSpacing(px(12))
        head.addWidget(self.grouping)
        head.addWidget(self.count)
        head.addStretch(1)
        head.addWidget(self.chase_button)
        head.addWidget(self.take)
        foot = QHBoxLayout()
        foot.setContentsMargins(0, 0, px(16), 0)
        foot.setSpacing(px(12))
        foot.addWidget(self.invite, 1)
        foot.addWidget(self.slip)
        panel = Panel()
        panel.add(head)
        panel.add(self.to_look_at)
        panel.add(self.view, line=True)
        panel.add(self.empty)
        panel.body.setStretch(panel.body.indexOf(self.view), 1)
        panel.body.setStretch(panel.body.indexOf(self.empty), 1)
        panel.add(foot, line=True)
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
        self.slip.found.connect(self._slip_found)
        self.slip.refused.connect(self._desk.messages.notice)
        self.slip.sheet_found.connect(self._sheet_found)
        self.to_look_at.link_clicked.connect(self.open_review)
        self.empty.stepped.connect(self.focus_entry)
        projector(self._desk).changed.connect(self.refresh)

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
        self._show_ways(page)
        self._show_balance()

    def _show_ways(self, page: MeetingPage) -> None:
        """The ways a reply comes in; closed once the meeting was held."""
        closed = closed_words(page.row.state)
        for button in (self.take, self.chase_button):
            if closed:
                button.refuse(closed)
            else:
                button.allow()
        if not closed and not any(row.reply is Reply.NONE for row in self._order()):
            self.chase_button.refuse(tr("Everybody has answered."))
        self.slip.setVisible(not closed)
        waiting = len(reply_reading.review(self._desk.office, self._meeting))
        self.to_look_at.say(
            tr("{n} replies have to be looked at.", n=waiting) if waiting else "",
            kind="plain",
            link=tr("Look at them"),
        )

    def _set_columns(self, page: MeetingPage) -> None:
        """After the meeting the list says who came; before it, who answered."""
        held = page.row.state.step >= MeetingState.HELD.step
        today, private = self._desk.office.today(), not projector(self._desk).on
        self.model.columns = people_table.columns(
            today, self._name, attendance=held, private=private
        )

    def _show_balance(self) -> None:
        found = self.room.show_guests(self._rows)
        clear(self.sentences.body)
        said = balance(found, self._rows)
        counted = quorum(self._rows, self._needed())
        if counted is not None and self._page is not None:
            held = self._page.row.state.step >= MeetingState.HELD.step
            editable = bool(self._page.row.mechanism_id)
            said.append(quorum_said(counted, held=held, editable=editable))
        for at, one in enumerate(said):
            row = HintRow(one.hint, fine=one.fine)
            row.taken.connect(partial(self._take_hint, one))
            self.sentences.add(row, line=at > 0)

    def _needed(self) -> int:
        """How many members the committee says have to be there; 0 for more than half."""
        mechanism = self._page.row.mechanism_id if self._page else ""
        rows = reading.mechanisms(self._desk.office) if mechanism else ()
        return next((row.quorum for row in rows if row.id == mechanism), 0)

    def _take_hint(self, said: Said) -> None:
        match said.way:
            case Way.CHASE:
                self.open_chase()
            case Way.QUORUM:
                self.ask_quorum()
            case Way.INVITE:
                self.focus_entry()

    def ask_quorum(self) -> QDialog | None:
        """Asks how many members of the committee have to be there."""
        if self._page is None or not self._page.row.mechanism_id:
            return None
        row = self._page.row
        dialog = QuorumDialog(
            self._desk, row.mechanism_id, row.mechanism, self._needed(), self.window()
        )
        counted = quorum(self._rows, self._needed())
        dialog.offer(counted.needed if counted else 1)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    # -- replies that come in -----------------------------------------------------------

    def _take_menu(self) -> QMenu:
        menu = QMenu(self)
        for words, run in (
            (tr("Files…"), lambda: opening.choose_files(self._desk, self.window())),
            (tr("A folder…"), lambda: opening.choose_folder(self._desk, self.window())),
            (tr("Paste text…"), self.open_paste),
            (tr("Reply slip…"), self.open_slip),
        ):
            menu.addAction(words).triggered.connect(run)
        return menu

    def open_paste(self) -> QDialog:
        """Asks for a text with replies."""
        return opening.paste(self._desk, self._meeting, self.window())

    def open_slip(self) -> QDialog:
        """Asks for slip codes, one after the other."""
        return opening.open_slip(self._desk, self.window(), self._meeting)

    def open_review(self) -> QDialog:
        """Opens the replies somebody has to look at."""
        return opening.review(self._desk, self._meeting, self.window())

    def open_chase(self) -> QDialog:
        """Opens the list of who has not answered."""
        return opening.chase(self._desk, self._meeting, self.window())

    def _sheet_found(self, sheet: Sheet) -> None:
        opening.open_sheet(self._desk, sheet, self.window())

    def _slip_found(self, meeting: str, invitation: str) -> None:
        """Goes to the guest of a slip; one of another meeting is asked about apart."""
        closed = closed_words(self._page.row.state) if self._page else ""
        if meeting != self._meeting or closed:
            code = next(
                (
                    r.slip_code
                    for r in reading.guests(self._desk.office, meeting)
                    if r.id == invitation
                ),
                "",
            )
            opening.open_slip(self._desk, self.window(), self._meeting, code)
            return
        self._by_slip = invitation
        self.show_guest(invitation)
        if self.strip is not None:
            self.strip.channel.setCurrentIndex(list(Channel).index(Channel.LETTER))

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
        closed = closed_words(self._page.row.state)
        strip = ReplyStrip(row, row.channel or self._channel, closed=closed)
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
        elif key == Qt.Key.Key_Backspace and self._takes_replies():
            self._desk.write(writing.clear_reply, row.id)
        elif key == Qt.Key.Key_Delete:
            self.remove_current()

    def _takes_replies(self) -> bool:
        """Whether answers still count: the meeting is neither held nor called off."""
        return self._page is not None and not closed_words(self._page.row.state)

    def answer(self, reply: Reply) -> None:
        """Notes the answer of the current guest and goes on to the next without one."""
        row = self.view.current
        if row is None or row.walk_in or not self._takes_replies():
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
        """To the next without an answer, round the list; after a slip to the next slip."""
        if self._by_slip == row.id:
            self._by_slip = ""
            self.slip.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
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

    def _edit_name(self, row: InvitationRow) -> None:
        """Enter edits the name; the one a scanner sends after a code does not."""
        if row.id != self._by_slip:
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
