"""Invitations without an answer, the longest wait first."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from nlc_desktop.domain.home import HomePage, Unanswered
from nlc_desktop.i18n import tr
from nlc_desktop.ui.desk import Desk, RoomKey
from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.buttons import LinkButton
from nlc_desktop.ui.widgets.labels import ElidedLabel, hairline, label
from nlc_desktop.ui.widgets.panel import Panel

SHOWN = 12


class UnansweredPanel(Panel):
    """Who has not answered; *Record* goes to the line of the guest list."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(tr("Invitations without an answer"))
        self._desk = desk
        self._count = label("", "meta")
        self.add_corner(self._count)
        self._list = QWidget()
        self._rows = QVBoxLayout(self._list)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        self.add(self._list)

    def show_rows(self, rows: HomePage) -> None:
        """Shows who has not answered the next meeting's invitation."""
        self._count.setText(
            tr("{waiting} of {invited}", waiting=len(rows.unanswered), invited=rows.invited)
        )
        while (item := self._rows.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        if not rows.unanswered:
            self._rows.addWidget(self._padded(self._nothing(rows)))
        for number, row in enumerate(rows.unanswered[:SHOWN]):
            if number:
                self._rows.addWidget(hairline())
            self._rows.addWidget(self._waiting(row))
        if (more := len(rows.unanswered) - SHOWN) > 0:
            self._rows.addWidget(hairline())
            self._rows.addWidget(self._padded(tr("{n} more in the guest list", n=more)))

    def _nothing(self, rows: HomePage) -> str:
        sent = rows.next is not None and rows.next.sent > 0
        return tr("Everybody has answered.") if sent else tr("No invitation has gone out yet.")

    def _padded(self, text: str) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(look().px(16), look().px(6), look().px(16), look().px(6))
        row.addWidget(label(text, "meta", wrap=True))
        return holder

    def _waiting(self, row: Unanswered) -> QWidget:
        holder = QWidget()
        holder.setFixedHeight(look().px(32))
        line = QHBoxLayout(holder)
        line.setContentsMargins(look().px(16), 0, look().px(16), 0)
        line.setSpacing(look().px(16))
        line.addWidget(ElidedLabel(row.name), 1)
        waited = tr("{n} days", n=row.days) if row.days else tr("today")
        line.addWidget(label(waited, "meta"))
        line.addWidget(
            LinkButton(
                tr("Record"),
                hint=tr("Record the answer of {name}", name=row.name),
                on=lambda: self._desk.go(RoomKey.MEETINGS, row.meeting_id, row.invitation_id),
            )
        )
        return holder
