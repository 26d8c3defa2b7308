"""*Reply slip*: the code, whose it is, one key, and the next slip (F51)."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from nlc_desktop.domain.meetings import Channel, InvitationRow, MeetingPage, Reply
from nlc_desktop.i18n import tr
from nlc_desktop.services import guests as writing
from nlc_desktop.services.reading import meetings as reading
from nlc_desktop.ui.desk import Desk
from nlc_desktop.ui.dialogs import SpeakingDialog
from nlc_desktop.ui.meetings.replies.answer_pad import AnswerPad
from nlc_desktop.ui.meetings.replies.slip_line import SlipLine
from nlc_desktop.ui.meetings.replies.words import answer_words, closed_words
from nlc_desktop.ui.theme import look, restyle
from nlc_desktop.ui.widgets.buttons import Button
from nlc_desktop.ui.widgets.labels import label
from nlc_desktop.ui.words import channel_word, reply_word


class SlipDialog(SpeakingDialog):
    """Takes one slip after the other, of whatever meeting they are."""

    def __init__(
        self, desk: Desk, meeting: str = "", code: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(
            tr("Reply slip"),
            tr("Type or scan the six letters on the slip, then press the answer."),
            icon="keyboard",
            role="accent",
            parent=parent,
        )
        self._desk, self._meeting = desk, meeting
        self.row: InvitationRow | None = None
        self.line = SlipLine(desk)
        self.who = label("", "section", wrap=True)
        self.which = label("", "meta", wrap=True)
        self.said = label("", "meta", wrap=True)
        self.pad = AnswerPad()
        self.delegate = QLineEdit()
        self.channel = QComboBox()
        self._lay_out()
        self.line.found.connect(self._found)
        self.line.refused.connect(self._refuse)
        self.pad.answered.connect(self.answer)
        self.delegate.returnPressed.connect(self._send_delegate)
        self._show_guest(None)
        if code:
            self.line.take(code)
        else:
            self.line.setFocus()

    def _lay_out(self) -> None:
        self.delegate.setPlaceholderText(tr("Who comes instead? Name and post, Enter"))
        self.delegate.setAccessibleName(tr("Delegate"))
        self.channel.setAccessibleName(tr("How the reply came"))
        for one in Channel:
            self.channel.addItem(channel_word(one), one)
        self.channel.setCurrentIndex(list(Channel).index(Channel.LETTER))
        top = QHBoxLayout()
        top.setSpacing(look().px(8))
        top.addWidget(self.line)
        top.addStretch(1)
        top.addWidget(label(tr("by", "how a reply came"), "meta"))
        top.addWidget(self.channel)
        self.body.addLayout(top)
        for widget in (self.said, self.who, self.which, self.pad, self.delegate):
            self.body.addWidget(widget)
        self.buttons.addStretch(1)
        self.buttons.addWidget(Button(tr("Done"), on=self.accept))
        needed = self.pad.sizeHint().width() + look().px(48)
        self.setMinimumWidth(max(self.minimumWidth(), needed))

    def _found(self, meeting: str, invitation: str) -> None:
        rows = reading.guests(self._desk.office, meeting)
        page = reading.meeting(self._desk.office, meeting)
        row = next((one for one in rows if one.id == invitation), None)
        if row is None or page is None:
            return
        self._say("")
        self._show_guest(row, page)

    def _show_guest(self, row: InvitationRow | None, page: MeetingPage | None = None) -> None:
        closed = closed_words(page.row.state) if page is not None else ""
        self.row = None if closed else row
        for widget in (self.who, self.which):
            widget.setVisible(row is not None)
        self.pad.setVisible(row is not None and not closed)
        self.delegate.hide()
        if row is None or page is None:
            return
        self.who.setText(answer_words(row))
        other = page.row.id != self._meeting and bool(self._meeting)
        name = page.row.name
        self.which.setText(tr("Another meeting: {meeting}", meeting=name) if other else name)
        if closed:
            self._say(closed, warn=True)
            self.line.setFocus()
        else:
            self.pad.setFocus(Qt.FocusReason.OtherFocusReason)

    def _refuse(self, sentence: str) -> None:
        self._show_guest(None)
        self._say(sentence, warn=True)
        self.line.setFocus()

    def _say(self, sentence: str, *, warn: bool = False) -> None:
        self.said.setText(sentence)
        self.said.setVisible(bool(sentence))
        restyle(self.said, role="warn" if warn else "meta")

    def answer(self, reply: Reply) -> None:
        """Notes the answer on the slip; a delegate is asked for by name first."""
        if self.row is None:
            return
        if reply is Reply.DELEGATE:
            self.delegate.setText(self.row.delegate)
            self.delegate.show()
            self.delegate.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._note(reply)

    def _send_delegate(self) -> None:
        if self.row is not None:
            self._note(Reply.DELEGATE, self.delegate.text().strip())

    def _note(self, reply: Reply, delegate: str = "") -> None:
        row = self.row
        if row is None:
            return
        channel = list(Channel)[self.channel.currentIndex()]
        self._desk.write(writing.set_reply, row.id, reply, channel, delegate)
        self._show_guest(None)
        self._say(tr("{name}: {reply}. The next slip?", name=row.display, reply=reply_word(reply)))
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
