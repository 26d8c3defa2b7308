"""*Chase list*: ring up who has not answered, one after the other, or send a text (F48, F65)."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget
from typing_extensions import override

from nlc_desktop.domain.chasing import ChaseRow
from nlc_desktop.domain.meetings import Channel, Reply
from nlc_desktop.domain.operations import Changes
from nlc_desktop.domain.papers import Language, PaperSize
from nlc_desktop.domain.sheet_codes import spaced
from nlc_desktop.errors import NlcError
from nlc_desktop.i18n import tr, tr_noop
from nlc_desktop.progress import Progress
from nlc_desktop.services import guests as writing
from nlc_desktop.services.reading import chase as reading
from nlc_desktop.services.reading import meetings
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.ui.desk import Desk
from nlc_desktop.ui.meetings.replies.words import closed_words, guest_words
from nlc_desktop.ui.meetings.reply_strip import KEYS, ReplyStrip
from nlc_desktop.ui.paper_window import PaperWindow
from nlc_desktop.ui.projector import projector
from nlc_desktop.ui.split import ListAndSide
from nlc_desktop.ui.status_line import JobLine
from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.buttons import Button
from nlc_desktop.ui.widgets.columns import Cell, Column, Mark
from nlc_desktop.ui.widgets.empty_state import EmptyState
from nlc_desktop.ui.widgets.flow import FlowLayout
from nlc_desktop.ui.widgets.labels import ElidedLabel, label
from nlc_desktop.ui.widgets.panel import Panel
from nlc_desktop.ui.widgets.row_models import RowsModel
from nlc_desktop.ui.widgets.row_view import RowView
from nlc_desktop.ui.widgets.sizing import size_within
from nlc_desktop.ui.words import reply_shape, reply_word

if TYPE_CHECKING:
    from nlc_desktop.services.papers import PaperFile

_KEYS = {Qt.Key(ord(letter)): reply for letter, reply in KEYS.items()}
_WAIT = 150
"""Milliseconds after another guest before the text is written."""


class ChaseWindow(QDialog):
    """Who to ring up, by which number, one key an answer; beside it the text to paste."""

    def __init__(self, desk: Desk, meeting: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._meeting = desk, meeting
        self._kept: list[str] = []
        self._channel = Channel.PHONE
        self._asked = 0
        self._closed = ""
        self.setWindowTitle(tr("Chase list"))
        self.setModal(True)
        self.title = label(tr("Chase list"), "section")
        self.meta = ElidedLabel("", "meta")
        self.model: RowsModel[ChaseRow] = RowsModel(self._columns(), (), parent=self)
        self.view = RowView(self.model, tr("Who has not answered"), row_height=48)
        self.empty = EmptyState(tr("Everybody has answered."), icon="check")
        self.text = QPlainTextEdit()
        self.copy_button = Button(tr("Copy the text"), icon="copy", on=self.copy_text)
        self.copy_all_button = Button(tr("Copy all texts"), on=self.copy_all)
        self.copied = label("", "meta", wrap=True)
        self.job_line = JobLine()
        self.job_line.watch(desk.jobs)
        self.print_button = Button(tr("Chase sheet…"), icon="printer", on=self.print_sheet)
        self._timer = QTimer(self, singleShot=True, interval=_WAIT)
        self._lay_out()
        self._connect()
        self.refresh()
        self.view.go_to_first()
        self.view.setFocus(Qt.FocusReason.TabFocusReason)

    # -- layout -------------------------------------------------------------------------

    def _lay_out(self) -> None:
        px = look().px
        left = Panel()
        left.add(self.view)
        left.add(self.empty)
        self.split = ListAndSide(left, self._side(), 72)
        head = QHBoxLayout()
        head.setSpacing(px(12))
        head.addWidget(self.title)
        head.addWidget(self.meta, 1)
        foot = QHBoxLayout()
        foot.setSpacing(px(12))
        foot.addWidget(label(tr("Y, N, M or D notes the answer and goes on."), "meta"))
        foot.addWidget(self.job_line, 1)
        foot.addStretch(1)
        foot.addWidget(self.print_button)
        foot.addWidget(Button(tr("Done"), role="primary", on=self.accept))
        box = QVBoxLayout(self)
        box.setContentsMargins(px(24), px(16), px(24), px(16))
        box.setSpacing(px(12))
        box.addLayout(head)
        box.addWidget(self.split, 1)
        box.addLayout(foot)
        size_within(self, px(1120), px(640))

    def _side(self) -> Panel:
        px = look().px
        self.text.setReadOnly(True)
        self.text.setAccessibleName(tr("Text to paste"))
        self.text.setTabChangesFocus(True)
        buttons = QWidget()
        flow = FlowLayout(buttons, gap=8)
        flow.addWidget(self.copy_button)
        flow.addWidget(self.copy_all_button)
        inside = QVBoxLayout()
        inside.setSpacing(px(8))
        lead = tr("For a chat or SMS, in the language of the meeting")
        inside.addWidget(label(lead, "meta", wrap=True))
        inside.addWidget(self.text, 1)
        inside.addWidget(buttons)
        inside.addWidget(self.copied)
        side = Panel(tr("Text to paste"))
        side.add(inside, padded=True)
        return side

    def _connect(self) -> None:
        self.view.current_changed.connect(self._show)
        self.view.key_pressed.connect(self._key)
        self._timer.timeout.connect(self._write_text)
        self._desk.changed.connect(self._changed)
        projector(self._desk).changed.connect(self.refresh)

    def _columns(self) -> tuple[Column[ChaseRow], ...]:
        return (
            Column("who", tr_noop("Guest"), _who, stretch=True),
            Column("number", tr_noop("Number"), self._number, width=176),
            Column("days", tr_noop("Waiting"), self._days, width=88),
            Column("reply", tr_noop("Reply"), _reply, width=132),
        )

    def _number(self, row: ChaseRow) -> Cell:
        if projector(self._desk).on:
            return Cell(tr("hidden"), "text_2")
        if not row.numbers:
            return Cell(tr("no number"), "warn")
        first, rest = row.numbers[0], row.numbers[1:]
        second = ", ".join(one.value for one in rest) or first.note
        tip = "\n".join(f"{one.value} {one.note}".strip() for one in row.numbers)
        return Cell(first.value, mark=Mark("phone", size=14), second=second, tooltip=tip)

    def _days(self, row: ChaseRow) -> Cell:
        if row.guest.sent_on is None:
            return Cell(tr("not sent"), "text_2")
        days = row.days(self._desk.office.today())
        return Cell(tr("{n} days", n=days) if days else tr("today"), "text_2")

    # -- reading ------------------------------------------------------------------------

    @property
    def row(self) -> ChaseRow | None:
        """The guest in front."""
        found = self.view.current
        return found if isinstance(found, ChaseRow) else None

    @property
    def strip(self) -> ReplyStrip | None:
        """The strip under the guest in front."""
        below = self.view.below
        return below if isinstance(below, ReplyStrip) else None

    def refresh(self, _on: bool = False) -> None:
        """Reads again; who was on the list stays in place until the window is closed."""
        office = self._desk.office
        page = meetings.meeting(office, self._meeting)
        self._closed = closed_words(page.row.state) if page else ""
        rows = reading.chase(office, self._meeting, self._kept)
        self._kept = [row.id for row in rows]
        current = self.row
        self.model.set_rows(rows)
        waiting = sum(1 for row in rows if row.guest.reply is Reply.NONE)
        said = tr("{n} without an answer", n=waiting) if waiting else tr("Everybody has answered.")
        name = page.row.name if page else ""
        self.meta.set_text(tr("{meeting} · {said}", meeting=name, said=said))
        self.view.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        refusal = self._closed or ("" if waiting else tr("Everybody has answered."))
        for button in (self.print_button, self.copy_all_button, self.copy_button):
            if refusal:
                button.refuse(refusal)
            else:
                button.allow()
        if current is not None and self.strip is None:
            self._open_strip(self.row)

    def _changed(self, changes: Changes) -> None:
        if changes.touches("invitation", "meeting", "contact", "person", "tenure"):
            self.refresh()

    def _show(self, row: ChaseRow | None) -> None:
        self._open_strip(row)
        self.copied.setText("")
        self.text.clear()
        self._timer.start()

    def _open_strip(self, row: ChaseRow | None) -> None:
        if row is None:
            self.view.close_below()
            return
        strip = ReplyStrip(row.guest, row.guest.channel or self._channel, closed=self._closed)
        strip.more.hide()
        strip.answered.connect(self.answer)
        strip.delegated.connect(self._delegate)
        strip.channel_chosen.connect(self._set_channel)
        self.view.open_below(row.id, strip)

    # -- answers ------------------------------------------------------------------------

    def _key(self, row: ChaseRow, key: int) -> None:
        reply = _KEYS.get(Qt.Key(key))
        if reply is not None:
            self.answer(reply)
        elif key == Qt.Key.Key_Backspace and not self._closed:
            self._desk.write(writing.clear_reply, row.id)

    def _set_channel(self, channel: Channel) -> None:
        self._channel = channel

    def answer(self, reply: Reply) -> None:
        """Notes the answer of the guest in front and goes on; a delegate is named first."""
        row = self.row
        if row is None or self._closed:
            return
        if reply is Reply.DELEGATE:
            if self.strip is not None:
                self.strip.ask_delegate()
            return
        self._desk.write(writing.set_reply, row.id, reply, self._used_channel())
        self._go_on(row)

    def _delegate(self, name: str) -> None:
        row = self.row
        if row is not None:
            channel = self._used_channel()
            self._desk.write(writing.set_reply, row.id, Reply.DELEGATE, channel, name)
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)
            self._go_on(row)

    def _used_channel(self) -> Channel:
        strip = self.strip
        return list(Channel)[strip.channel.currentIndex()] if strip else self._channel

    def _go_on(self, row: ChaseRow) -> None:
        """To the next without an answer, round the list."""
        rows = list(self.model.rows)
        at = next((n for n, one in enumerate(rows) if one.id == row.id), -1)
        for one in [*rows[at + 1 :], *rows[:at]]:
            if one.guest.reply is Reply.NONE:
                self.view.go_to(one.id)
                return

    # -- texts --------------------------------------------------------------------------

    def _write_text(self) -> None:
        row = self.row
        if row is None:
            return
        self._asked += 1
        self._texts([row.id], partial(self._show_text, self._asked), title="")

    def _texts(
        self, invitations: Sequence[str], then: Callable[[tuple[str, ...]], None], *, title: str
    ) -> None:
        work = partial(_reminders, self._desk.office, self._meeting, tuple(invitations))
        job = self._desk.jobs.run(work, title=title, own_errors=True)
        job.succeeded.connect(then)
        job.failed.connect(self._failed)

    def _show_text(self, asked: int, texts: tuple[str, ...]) -> None:
        if asked == self._asked:
            self.text.setPlainText(texts[0])

    def _failed(self, error: Exception) -> None:
        if isinstance(error, NlcError):
            self.copied.setText(error.sentence)
        else:
            self._desk.messages.error(error)

    def copy_text(self) -> None:
        """Puts the text for the guest in front on the clipboard."""
        row = self.row
        if row is not None and self.text.toPlainText():
            QGuiApplication.clipboard().setText(self.text.toPlainText())
            said = tr("The text for {name} is on the clipboard.", name=row.guest.display)
            self.copied.setText(said)

    def copy_all(self) -> None:
        """Puts the texts of all who have not answered on the clipboard, each with its number."""
        rows = [row for row in self.model.rows if row.guest.reply is Reply.NONE]
        self._texts(
            [row.id for row in rows], partial(self._copied_all, rows), title=tr("Writing the texts")
        )

    def _copied_all(self, rows: Sequence[ChaseRow], texts: tuple[str, ...]) -> None:
        parts = [f"{_addressed(row)}\n{text}" for row, text in zip(rows, texts, strict=True)]
        QGuiApplication.clipboard().setText("\n\n".join(parts))
        self.copied.setText(tr("{n} texts are on the clipboard.", n=len(parts)))

    # -- the sheet ----------------------------------------------------------------------

    def print_sheet(self) -> PaperWindow:
        """Opens the list as a paper to tick."""
        meeting = self._meeting

        def make(office: OpenOffice, language: Language, size: PaperSize) -> "PaperFile":
            from nlc_desktop.services import chasing  # noqa: PLC0415 - loads typesetting

            return chasing.make_chase_list(office, meeting, language, size)

        note = tr("It holds telephone numbers: keep it in the office and shred it afterwards.")
        window = PaperWindow(self._desk, tr("Chase list"), make, note=note, parent=self)
        window.finished.connect(window.deleteLater)
        window.open()
        return window

    @override
    def done(self, result: int, /) -> None:
        """Listens no more."""
        self._timer.stop()
        self._asked += 1
        self._desk.changed.disconnect(self._changed)
        projector(self._desk).changed.disconnect(self.refresh)
        super().done(result)


def _reminders(
    office: OpenOffice, meeting: str, invitations: Sequence[str], progress: Progress
) -> tuple[str, ...]:
    from nlc_desktop.services import chasing  # noqa: PLC0415 - loads typesetting

    return chasing.reminders(office, meeting, invitations, progress=progress)


def _addressed(row: ChaseRow) -> str:
    """Whom a text is for and by which number, to be cut off before it is sent."""
    number = row.numbers[0].value if row.numbers else tr("no number")
    return tr("To {name}: {number}", name=guest_words(row.guest), number=number)


def _who(row: ChaseRow) -> Cell:
    guest = row.guest
    body = guest.organisation_short or guest.organisation
    parts = [guest.post if guest.person else "", body if body != guest.display else ""]
    second = ", ".join(part for part in parts if part)
    code = spaced(guest.slip_code)
    tip = "\n".join(part for part in (second, guest.organisation) if part)
    return Cell(
        guest.display, second=" · ".join(part for part in (code, second) if part), tooltip=tip
    )


def _reply(row: ChaseRow) -> Cell:
    return Cell(reply_word(row.guest.reply), mark=Mark(reply_shape(row.guest.reply), gap=6))
