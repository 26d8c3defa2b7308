"""Help: the first meeting in five steps."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from nlc_desktop.i18n import tr, tr_noop
from nlc_desktop.ui.desk import NEW, Desk, RoomKey
from nlc_desktop.ui.dialogs import SpeakingDialog
from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.buttons import Button
from nlc_desktop.ui.widgets.labels import KeyCap, label

STEPS = (
    (
        tr_noop("Call it"),
        tr_noop("Choose a ready template, a day and a place. The agenda is there at once."),
        "Ctrl+M",
    ),
    (
        tr_noop("Invite"),
        tr_noop(
            "The guest list comes with the template. Name who holds each post, send the agenda "
            "the way your office always does, and note the answers with Y, N, M or D."
        ),
        "",
    ),
    (
        tr_noop("Print"),
        tr_noop("Agenda and attendance sheet are under Documents, ready for signatures."),
        "Ctrl+P",
    ),
    (
        tr_noop("Take minutes"),
        tr_noop(
            "One item at a time. Ctrl+1 is a note, Ctrl+2 a decision, Ctrl+3 an action; Enter "
            "adds another of the same. Everything is stored as you type."
        ),
        "F5",
    ),
    (
        tr_noop("Circulate"),
        tr_noop(
            "Finish the minutes, print or export them for their readers, and follow up the "
            "actions until the next meeting, which brings up what is still open."
        ),
        "",
    ),
)


class Guide(SpeakingDialog):
    """Five numbered steps, and a button for the first."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("First meeting in five steps"),
            tr("From an empty office to circulated minutes, in the order of the work."),
            icon="circle-help",
            role="accent",
            parent=parent,
        )
        self._desk = desk
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        px = look().px
        for number, (title, text, key) in enumerate(STEPS, 1):
            self.body.addLayout(_step(number, tr(title), tr(text), key))
            self.body.addSpacing(px(4))
        self.call_button = Button(tr("Call a meeting"), role="primary", on=self._call)
        self.buttons.addStretch(1)
        self.buttons.addWidget(Button(tr("Close"), on=self.accept))
        self.buttons.addWidget(self.call_button)
        self.setMinimumWidth(px(560))

    def _call(self) -> None:
        self.accept()
        self._desk.go(RoomKey.MEETINGS, part=NEW)


def _step(number: int, title: str, text: str, key: str) -> QHBoxLayout:
    px = look().px
    row = QHBoxLayout()
    row.setSpacing(px(12))
    place = label(str(number), "section")
    place.setFixedWidth(px(24))
    row.addWidget(place, 0, Qt.AlignmentFlag.AlignTop)
    lines = QVBoxLayout()
    lines.setSpacing(px(2))
    head = QHBoxLayout()
    head.addWidget(label(title, "strong"))
    if key:
        head.addWidget(KeyCap(key))
    head.addStretch(1)
    lines.addLayout(head)
    lines.addWidget(label(text, "meta", wrap=True))
    row.addLayout(lines, 1)
    return row
