"""The line under the guest list: type a name to invite, or paste a list."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from nlc_desktop.i18n import tr
from nlc_desktop.services import guests as writing
from nlc_desktop.services.drafts import GuestDraft
from nlc_desktop.services.reading.stakeholders import Candidate, candidates
from nlc_desktop.ui.desk import Desk
from nlc_desktop.ui.mentions import Mentions
from nlc_desktop.ui.widgets.entry_line import EntryLine


class InviteLine(QWidget):
    """Invites posts and organisations by name; a pasted list invites everybody on it.

    Signals:
        left_up: arrow up, so that the list takes the focus.
    """

    left_up = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._meeting = ""
        self._picked: Candidate | None = None
        self.line = EntryLine(tr("Type a name to invite, or paste a list"))
        self.line.edit.setAccessibleName(tr("Invite"))
        self.mentions = Mentions(
            self.line.edit,
            lambda text: candidates(desk.office, text),
            whole=True,
            taken=self._pick,
        )
        self.line.entered.connect(self._invite)
        self.line.left_up.connect(self.left_up)
        self.line.edit.installEventFilter(self)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.line)
        self.setFocusProxy(self.line)

    def show_meeting(self, meeting: str) -> None:
        """Invites to another meeting from now on."""
        self._meeting = meeting

    def _pick(self, candidate: Candidate) -> None:
        self._picked = candidate

    def _invite(self, text: str) -> None:
        picked, self._picked = self._picked, None
        if picked is not None and picked.name == text:
            guest = (
                GuestDraft(post_id=picked.id)
                if picked.is_post
                else GuestDraft(organisation_id=picked.id)
            )
            self._desk.write(writing.invite, self._meeting, [guest])
        else:
            self._desk.write(writing.invite_list, self._meeting, text)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Takes a pasted list of several lines as a list."""
        pasting = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if pasting and event.matches(QKeySequence.StandardKey.Paste):  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
            pasted = QGuiApplication.clipboard().text()
            if "\n" in pasted.strip():
                self._desk.write(writing.invite_list, self._meeting, pasted)
                return True
        return super().eventFilter(watched, event)
