"""The right side of minutes mode: attendance, counts, everybody present, walk-ins."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from nlc_desktop.domain.meetings import InvitationRow
from nlc_desktop.domain.operations import Changes
from nlc_desktop.domain.papers import Presence
from nlc_desktop.i18n import tr
from nlc_desktop.services import guests as writing
from nlc_desktop.services.reading import meetings as reading
from nlc_desktop.ui.desk import Desk
from nlc_desktop.ui.minutes.attendance import HERE, Attendance, first_line
from nlc_desktop.ui.minutes.key_button import KeyButton, fit_keys
from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.buttons import Button
from nlc_desktop.ui.widgets.labels import ElidedLabel, label


class RoomSide(QFrame):
    """Who is in the room."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._meeting = ""
        self._asking: tuple[str, Presence] | None = None
        self.setObjectName("side")
        self.setProperty("role", "sunken")
        self.count = label("", "largeMeta")
        self.list = Attendance()
        self.keys = label(
            tr(
                "P\u00a0present · L\u00a0late · R\u00a0represented · "
                "A\u00a0apologies · X\u00a0absent"
            ),
            "caption",
            wrap=True,
        )
        self.waiting = label("", "largeMeta", wrap=True)
        self.answer = QLineEdit()
        self.answer.setProperty("role", "large")
        self.walk_in = QLineEdit()
        self.walk_in.setProperty("role", "large")
        self.walk_in.setPlaceholderText(tr("Name, post, organisation"))
        self.walk_in.setAccessibleName(tr("Walk-in: name, post, organisation; then Enter"))
        self.everybody = Button(
            tr("All present"), role="large", icon="check", on=self._everybody,
            hint=tr("Ticks all who are not ticked yet, according to their replies"),
        )  # fmt: skip
        self.add = KeyButton(tr("Walk-in"), "Ctrl+5", icon="plus", on=self.start_walk_in)
        self._lay_out()
        self.list.ticked.connect(self._tick)
        self.list.asked.connect(self._ask)
        self.answer.returnPressed.connect(self._answered)
        self.walk_in.returnPressed.connect(self._add_walk_in)
        for edit in (self.answer, self.walk_in):
            edit.hide()
            edit.installEventFilter(self)

    def _lay_out(self) -> None:
        px = look().px
        top = QHBoxLayout()
        top.setContentsMargins(px(16), px(14), px(16), px(6))
        top.addWidget(ElidedLabel(tr("Attendance"), "largeStrong"), 1)
        top.addWidget(self.count)
        foot = QVBoxLayout()
        foot.setContentsMargins(px(12), px(6), px(12), px(12))
        foot.setSpacing(px(6))
        for widget in (self.waiting, self.keys, self.answer, self.walk_in):
            foot.addWidget(widget)
        buttons = QVBoxLayout()
        buttons.setSpacing(px(6))
        for button in (self.everybody, self.add):
            button.setSizePolicy(
                button.sizePolicy().Policy.Expanding, button.sizePolicy().Policy.Fixed
            )
            buttons.addWidget(button)
        foot.addLayout(buttons)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(top)
        box.addWidget(self.list, 1)
        box.addLayout(foot)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shows the key of *Walk-in* where there is room for it."""
        super().resizeEvent(event)
        fit_keys((self.add,), self.width() - look().px(24), 0)

    # -- showing ----------------------------------------------------------------------------

    def show_meeting(self, meeting: str, *, private: bool) -> None:
        """Reads the guest list; ``private`` keeps reasons off the screen."""
        self._meeting = meeting
        guests = reading.guests(self._desk.office, meeting)
        self.list.show_guests(guests, private=private)
        self._say(guests)

    def _say(self, guests: Sequence[InvitationRow]) -> None:
        here = sum(1 for one in guests if one.presence in HERE)
        waiting = sum(1 for one in guests if one.presence is Presence.NOT_YET)
        self.count.setText(tr("{here} of {all}", here=here, all=len(guests)))
        self.waiting.setText(tr("{n} not here yet", n=waiting))
        self.waiting.setVisible(waiting > 0)
        if waiting:
            self.everybody.allow()
        else:
            self.everybody.refuse(tr("Everybody on the list is ticked."))

    def lock(self, locked: bool) -> None:
        """Takes the means to change attendance away once the minutes are out."""
        for widget in (self.list, self.everybody, self.add):
            widget.setEnabled(not locked)

    # -- ticking ----------------------------------------------------------------------------

    def _tick(self, guest: str, presence: Presence) -> None:
        self._desk.write(writing.set_presence, guest, presence)

    def _everybody(self) -> None:
        self._desk.write(writing.everybody_present, self._meeting)

    def _ask(self, guest: str, presence: Presence) -> None:
        """Ticks at once and asks who came instead, or why somebody is away."""
        self._tick(guest, presence)
        found = self.list.current
        name = first_line(found) if found else ""
        self._asking = (guest, presence)
        if presence is Presence.REPRESENTED:
            self.answer.setPlaceholderText(tr("Who came for {name}?", name=name))
            self.answer.setText(found.delegate if found else "")
        else:
            self.answer.setPlaceholderText(tr("Why is {name} away? May stay empty", name=name))
            self.answer.setText(found.reason if found else "")
        self.answer.setAccessibleName(self.answer.placeholderText())
        self.answer.show()
        self.answer.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.answer.selectAll()

    def _answered(self) -> None:
        if self._asking is None:
            return
        guest, presence = self._asking
        words = self.answer.text()
        if presence is Presence.REPRESENTED:
            self._desk.write(writing.set_presence, guest, presence, delegate=words)
        else:
            self._desk.write(writing.set_presence, guest, presence, reason=words)
        self._close_answer()

    def _close_answer(self) -> None:
        self._asking = None
        self.answer.hide()
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # -- walk-ins ---------------------------------------------------------------------------

    def start_walk_in(self) -> None:
        """Opens the line for somebody who came without being asked."""
        self.walk_in.show()
        self.walk_in.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _add_walk_in(self) -> None:
        parts = [part.strip() for part in self.walk_in.text().split(",", 2)]
        name, post, body = (*parts, "", "")[:3]
        if not name:
            return
        job = self._desk.write(writing.add_walk_in, self._meeting, name, post, body)
        self.walk_in.clear()
        job.succeeded.connect(self._walked_in)

    def _walked_in(self, changes: object) -> None:
        if isinstance(changes, Changes):
            self.show_meeting(self._meeting, private=self.list.rows.private)
            self.list.go_to(changes.record)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc closes the line it is pressed in, not the minutes."""
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                if watched is self.answer:
                    self._close_answer()
                else:
                    self.walk_in.hide()
                    self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return True
        return super().eventFilter(watched, event)
