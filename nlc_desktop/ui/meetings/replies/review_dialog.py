"""*Replies to look at*: who said what, why it matched nobody, and whose it is (A27, A30).

Nobody is added to a guest list by themselves: a guest is chosen, invited on purpose, or the
reply is put aside.
"""

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from nlc_desktop.domain.meetings import InvitationRow, MeetingRow, MeetingState, Reply
from nlc_desktop.domain.operations import Changes
from nlc_desktop.domain.replies import ReviewReply
from nlc_desktop.domain.reply_guesses import Guesses, guesses
from nlc_desktop.i18n import tr, tr_noop
from nlc_desktop.services import replies
from nlc_desktop.services.reading import meetings
from nlc_desktop.services.reading import replies as reading
from nlc_desktop.ui.desk import Desk
from nlc_desktop.ui.meetings.replies.plan_rows import how_words, stray_for_a_room
from nlc_desktop.ui.meetings.replies.words import guest_words
from nlc_desktop.ui.projector import projector
from nlc_desktop.ui.split import ListAndSide
from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.buttons import Button, LinkButton
from nlc_desktop.ui.widgets.columns import Cell, Column, Mark
from nlc_desktop.ui.widgets.empty_state import EmptyState
from nlc_desktop.ui.widgets.labels import ElidedLabel, label
from nlc_desktop.ui.widgets.panel import Panel
from nlc_desktop.ui.widgets.row_models import RowsModel
from nlc_desktop.ui.widgets.row_view import RowView
from nlc_desktop.ui.widgets.sizing import size_within
from nlc_desktop.ui.words import reply_shape, reply_word

_AHEAD = frozenset({MeetingState.PLANNED, MeetingState.CALLED})


class ReviewDialog(QDialog):
    """The replies on the left, on the right what can be done with the one in front."""

    def __init__(self, desk: Desk, meeting: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._meeting = desk, meeting
        self._aside = ""
        self._guesses: Guesses | None = None
        self.setWindowTitle(tr("Replies to look at"))
        self.setModal(True)
        self.title = label(tr("Replies to look at"), "section")
        self.model: RowsModel[ReviewReply] = RowsModel(self._columns(), (), parent=self)
        self.view = RowView(self.model, tr("Replies to look at"), row_height=48)
        self.empty = EmptyState(tr("No reply has to be looked at."), icon="check")
        self.who = label("", "strong", wrap=True)
        self.said = label("", wrap=True)
        self.reason = label("", "warn", wrap=True)
        self.which = QComboBox()
        self.known = ElidedLabel("", "meta")
        self.words = QLineEdit()
        self.guests: RowsModel[InvitationRow] = RowsModel(self._guest_columns(), (), parent=self)
        self.guest_view = RowView(self.guests, tr("Whose reply it may be"))
        self.assign_button = Button("", role="primary", on=self.assign)
        self.invite_button = Button(tr("Invite them too…"), icon="user-plus", on=self.ask_invite)
        self.dismiss_button = Button(tr("Put aside"), icon="archive", on=self.dismiss)
        self.aside = label("", "meta")
        self.back = LinkButton(tr("Look at it again"), on=self.reopen)
        self._lay_out()
        self._connect()
        self.refresh()

    # -- layout -------------------------------------------------------------------------

    def _lay_out(self) -> None:
        px = look().px
        left = Panel()
        left.add(self.view)
        left.add(self.empty)
        self.split = ListAndSide(left, self._side(), 46)
        foot = QHBoxLayout()
        foot.setSpacing(px(12))
        foot.addWidget(self.aside)
        foot.addWidget(self.back)
        foot.addStretch(1)
        foot.addWidget(Button(tr("Done"), on=self.accept))
        box = QVBoxLayout(self)
        box.setContentsMargins(px(24), px(16), px(24), px(16))
        box.setSpacing(px(12))
        box.addWidget(self.title)
        box.addWidget(self.split, 1)
        box.addLayout(foot)
        self.aside.hide()
        self.back.hide()
        size_within(self, px(1040), px(620))

    def _side(self) -> Panel:
        px = look().px
        acts = QHBoxLayout()
        acts.setContentsMargins(px(16), px(10), px(16), px(10))
        acts.setSpacing(px(8))
        acts.addWidget(self.invite_button)
        acts.addWidget(self.dismiss_button)
        acts.addStretch(1)
        whose = QHBoxLayout()
        whose.setContentsMargins(px(16), px(10), px(16), 0)
        whose.addWidget(self.assign_button)
        whose.addStretch(1)
        self.side = Panel()
        self.side.add(_column((self.who, self.said, self.reason), 12, 4))
        self.side.add(self._search(), line=True)
        self.side.add(self.guest_view)
        self.side.body.setStretch(self.side.body.count() - 1, 1)
        self.side.add(whose, line=True)
        self.side.add(acts)
        return self.side

    def _search(self) -> QVBoxLayout:
        """The meeting it answers, and words to find a guest by."""
        self.which.setAccessibleName(tr("Which meeting it answers"))
        fit = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        self.which.setSizeAdjustPolicy(fit)
        self.words.setPlaceholderText(tr("Type a name to find a guest"))
        self.words.setAccessibleName(tr("Find a guest"))
        return _column((self.which, self.known, self.words), 8, 8)

    def _connect(self) -> None:
        self.view.current_changed.connect(self._show)
        self.view.opened.connect(self._to_guests)
        self.view.key_pressed.connect(self._key)
        self.which.activated.connect(self._show_guests)
        self.words.textChanged.connect(self._find)
        self.guest_view.current_changed.connect(self._say_verb)
        self.guest_view.opened.connect(self.assign)
        self._desk.changed.connect(self._changed)

    def _columns(self) -> tuple[Column[ReviewReply], ...]:
        return (
            Column("who", tr_noop("From"), lambda row: _from(self._seen(row)), stretch=True),
            Column("said", tr_noop("Reply"), _said, width=148),
        )

    def _seen(self, stray: ReviewReply) -> ReviewReply:
        """The reply as far as whoever sees the screen may."""
        return stray_for_a_room(stray) if projector(self._desk).on else stray

    def _guest_columns(self) -> tuple[Column[InvitationRow], ...]:
        return (
            Column("guest", tr_noop("Guest"), self._guest, stretch=True),
            Column(
                "reply",
                tr_noop("Reply"),
                lambda row: Cell(reply_word(row.reply), mark=Mark(reply_shape(row.reply), gap=6)),
                width=132,
            ),
        )

    def _guest(self, row: InvitationRow) -> Cell:
        fits = self._guesses is not None and self._guesses.fits(row)
        return Cell(guest_words(row), bold=fits, tooltip=row.organisation)

    # -- reading ------------------------------------------------------------------------

    @property
    def stray(self) -> ReviewReply | None:
        """The reply in front."""
        found = self.view.current
        return found if isinstance(found, ReviewReply) else None

    @property
    def guest(self) -> InvitationRow | None:
        """The guest that is chosen."""
        found = self.guest_view.current
        return found if isinstance(found, InvitationRow) else None

    @property
    def chosen_meeting(self) -> str:
        """The meeting whose guests are offered."""
        return str(self.which.currentData() or "")

    def refresh(self) -> None:
        """Reads what waits to be looked at."""
        rows = reading.review(self._desk.office, self._meeting)
        before = self.stray
        self.model.set_rows(rows)
        self.view.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        self.side.setVisible(bool(rows))
        if rows and self.stray is None:
            self.view.go_to_first()
        if rows and (before is None or self.stray is None or before.id != self.stray.id):
            self._show(self.stray)

    def _changed(self, changes: Changes) -> None:
        if changes.touches("stray_reply", "invitation", "meeting"):
            self.refresh()

    def _show(self, stray: ReviewReply | None) -> None:
        """Shows who said what, why it matched nobody, and the guests it may be of."""
        if stray is None:
            return
        office = self._desk.office
        seen = self._seen(stray)
        both = " · ".join(dict.fromkeys(part for part in (seen.name, seen.address) if part))
        self.who.setText(both or tr("Nobody is named"))
        how = how_words(seen.channel, seen.replied_at, office.today(), office.tz())
        said = tr("{reply}, by {how}", reply=_reply_said(seen), how=how)
        lines = [said, *([tr("“{text}”", text=seen.comment)] if seen.comment else [])]
        self.said.setText("\n".join([*lines, *([seen.source] if seen.source else [])]))
        self.reason.setText(reading.why(seen.reason))
        self.words.clear()
        self._show_meetings(stray)
        self._show_guests()

    def _show_meetings(self, stray: ReviewReply) -> None:
        """The meeting it answers; where that is not known, those still ahead."""
        self.which.clear()
        known = stray.meeting_id or self._meeting
        rows = meetings.meetings(self._desk.office)
        offered = [row for row in rows if row.state in _AHEAD]
        for row in sorted(offered, key=_order):
            self.which.addItem(row.name, row.id)
        at = self.which.findData(known)
        if known and at < 0:
            self.which.insertItem(0, stray.meeting or tr("Another meeting"), known)
            at = 0
        self.which.setCurrentIndex(max(at, 0))
        self.which.setVisible(not stray.meeting_id)
        self.known.setVisible(bool(stray.meeting_id))
        self.known.set_text(self.which.currentText())

    def _to_guests(self, _row: object) -> None:
        self.guest_view.setFocus(_TAB)

    def _show_guests(self, _at: int = 0) -> None:
        stray = self.stray
        if stray is None:
            return
        rows = meetings.guests(self._desk.office, self.chosen_meeting)
        self._guesses = guesses(stray.name, stray.address, rows)
        self.guests.set_rows(self._guesses.rows)
        self.guest_view.setCurrentIndex(QModelIndex())
        self.guest_view.clearSelection()
        if self._guesses.rows and self._guesses.fits(self._guesses.rows[0]):
            self.guest_view.go_to_first()
        self._say_verb(self.guest)

    def _find(self, text: str) -> None:
        self.guest_view.rows.set_text(text)
        if text.strip() and self.guest is None:
            self.guest_view.go_to_first()
        self._say_verb(self.guest)

    def _say_verb(self, row: InvitationRow | None) -> None:
        """Names the guest on the button, or says why it can't be pressed."""
        stray = self.stray
        shown = self.guest_view.rows.rowCount() > 0
        name = row.display if row is not None and shown else "…"
        self.assign_button.setText(tr("This is {name}", name=_short(name)).replace("&", "&&"))
        self.assign_button.setAccessibleName(tr("This is {name}", name=name))
        over = self._over()
        if stray is not None and stray.reply is Reply.NONE:
            unclear = tr("It does not say whether they come. Ask them, then put the reply aside.")
            self.assign_button.refuse(unclear)
        elif over:
            self.assign_button.refuse(over)
        elif row is None or not shown:
            self.assign_button.refuse(tr("Choose the guest first."))
        else:
            self.assign_button.allow()
        unnamed = not (stray and (stray.name or stray.address))
        if over or unnamed or (stray and stray.reply is Reply.NONE):
            unsaid = tr("The reply does not say who comes. Ask them, then put it aside.")
            self.invite_button.refuse(over or unsaid)
        else:
            self.invite_button.allow()

    def _over(self) -> str:
        page = meetings.meeting(self._desk.office, self.chosen_meeting)
        if page is None:
            return tr("Choose the meeting first.")
        return "" if page.row.state in _AHEAD else tr("The meeting is over. Put the reply aside.")

    # -- acting -------------------------------------------------------------------------

    def _key(self, _row: ReviewReply, key: int) -> None:
        if key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.dismiss()

    def assign(self, _row: object = None) -> None:
        """Notes the reply as that of the chosen guest."""
        stray, guest = self.stray, self.guest
        if stray is None or guest is None or not self.assign_button.isEnabled():
            return
        self._desk.write(replies.assign, stray.id, guest.id)
        self._say_aside(tr("Noted as the reply of {name}.", name=guest.display), "")

    def ask_invite(self) -> QDialog | None:
        """Asks before somebody is put on the guest list, which a reply never does by itself."""
        stray = self.stray
        if stray is None:
            return None
        name = self._named(stray)
        meeting = self.chosen_meeting
        return self._desk.messages.ask(
            tr("Put {name} on the guest list?", name=name),
            explanation=tr("They answered without being invited. The answer is noted as theirs."),
            verb=tr("Invite them"),
            keep=tr("Leave the list as it is"),
            then=lambda: self._invite(stray, meeting, name),
        )

    def _named(self, stray: ReviewReply) -> str:
        seen = self._seen(stray)
        return seen.name or seen.address

    def _invite(self, stray: ReviewReply, meeting: str, name: str) -> None:
        self._desk.write(replies.invite_stray, stray.id, meeting)
        self._say_aside(tr("{name} is on the guest list.", name=name), "")

    def dismiss(self) -> None:
        """Puts the reply aside; it can be looked at again."""
        stray = self.stray
        if stray is None:
            return
        self._desk.write(replies.dismiss, stray.id)
        self._say_aside(tr("Put aside: {name}.", name=self._named(stray)), stray.id)

    def reopen(self) -> None:
        """Brings the reply that was put aside last back."""
        if self._aside:
            self._desk.write(replies.reopen, self._aside)
            self._say_aside("", "")

    def _say_aside(self, sentence: str, stray: str) -> None:
        self._aside = stray
        self.aside.setText(sentence)
        self.aside.setVisible(bool(sentence))
        self.back.setVisible(bool(stray))

    @override
    def done(self, result: int, /) -> None:
        """Listens no more."""
        self._desk.changed.disconnect(self._changed)
        super().done(result)


_TAB = Qt.FocusReason.TabFocusReason


def _column(widgets: tuple[QWidget, ...], edge: int, gap: int) -> QVBoxLayout:
    """Widgets under one another, inside the edges of a panel."""
    px = look().px
    box = QVBoxLayout()
    box.setContentsMargins(px(16), px(edge), px(16), px(edge))
    box.setSpacing(px(gap))
    for one in widgets:
        box.addWidget(one)
    return box


def _order(row: MeetingRow) -> tuple[bool, str]:
    """The next meeting first, those without a date last."""
    return row.starts is None, row.starts.isoformat() if row.starts else ""


def _short(name: str) -> str:
    return name if len(name) <= 40 else f"{name[:39]}…"


def _from(row: ReviewReply) -> Cell:
    shown = row.name or row.address or tr("Nobody is named")
    why = reading.why(row.reason)
    return Cell(shown, second=why, tooltip=f"{row.address}\n{why}".strip())


def _said(row: ReviewReply) -> Cell:
    if row.reply is Reply.NONE:
        return Cell(tr("unclear"), "text_2")
    return Cell(reply_word(row.reply), mark=Mark(reply_shape(row.reply), gap=6))


def _reply_said(row: ReviewReply) -> str:
    return tr("unclear") if row.reply is Reply.NONE else reply_word(row.reply)
