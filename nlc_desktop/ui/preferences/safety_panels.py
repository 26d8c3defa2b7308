"""Protection and backups: passphrase, recovery sheet, copies of the records."""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from nlc_desktop.i18n import tr
from nlc_desktop.services import backups
from nlc_desktop.ui.desk import Desk
from nlc_desktop.ui.preferences.passphrase_dialog import PassphraseDialog
from nlc_desktop.ui.preferences.sheet_dialog import SheetDialog
from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.buttons import Button
from nlc_desktop.ui.widgets.flow import FlowLayout
from nlc_desktop.ui.widgets.labels import ElidedLabel, label
from nlc_desktop.ui.widgets.panel import Panel
from nlc_desktop.ui.wording import moment_words

_SHOWN = 5


class ProtectionPanel(Panel):
    """What opens the workspace."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(tr("Protection"))
        self._desk = desk
        self.passphrase_button = Button(
            tr("Change the passphrase…"), icon="key-round", on=self.change_passphrase
        )
        self.sheet_button = Button(tr("New recovery sheet…"), icon="printer", on=self.renew_words)
        said = tr(
            "The records are encrypted. The passphrase opens them; if it is lost, only the "
            "recovery sheet does."
        )
        box = QVBoxLayout()
        box.setSpacing(look().px(10))
        box.addWidget(label(said, "meta", wrap=True))
        row = FlowLayout(gap=12)
        row.addWidget(self.passphrase_button)
        row.addWidget(self.sheet_button)
        box.addLayout(row)
        self.add(box, padded=True)

    def change_passphrase(self) -> PassphraseDialog:
        """Opens the dialog that changes the passphrase."""
        dialog = PassphraseDialog(self._desk, self.window())
        dialog.open()
        return dialog

    def renew_words(self) -> SheetDialog:
        """Opens the dialog that makes a new recovery sheet."""
        dialog = SheetDialog(self._desk, self.window())
        dialog.open()
        return dialog


class BackupsPanel(Panel):
    """The newest backups, and one more.

    Signals:
        asked: the person wants a backup now.
    """

    asked = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(tr("Backups"))
        self._desk = desk
        self.now_button = Button(tr("Make a backup now"), icon="history", on=self.back_up)
        self.list = label("", wrap=True)
        self.folder = ElidedLabel("", "small")
        box = QVBoxLayout()
        box.setSpacing(look().px(8))
        said = tr("A checked copy is made at every start, encrypted like the records.")
        box.addWidget(label(said, "meta", wrap=True))
        box.addWidget(self.list)
        box.addWidget(self.folder)
        row = QHBoxLayout()
        row.addWidget(self.now_button)
        row.addStretch(1)
        box.addLayout(row)
        self.add(box, padded=True)
        desk.backed_up.connect(self._made)
        self.refresh()

    def refresh(self) -> None:
        """Lists the newest backups."""
        office = self._desk.office
        moments = backups.moments(office.workspace.folder)
        lines = [self._said(moment) for moment in moments[:_SHOWN]]
        older = len(moments) - len(lines)
        if older > 0:
            lines.append(tr("and {n} older ones", n=older))
        self.list.setText("\n".join(lines) or tr("No backup yet."))
        self.folder.set_text(str(office.workspace.folder / "backups"))

    def _said(self, moment: datetime) -> str:
        office = self._desk.office
        return moment_words(moment.astimezone(office.tz()), office.today())

    def back_up(self) -> None:
        """Makes one now."""
        self.now_button.refuse(tr("A backup is being made."))
        office = self._desk.office
        job = self._desk.jobs.run(
            lambda progress: backups.make(office, progress), title=tr("Making a backup")
        )
        job.succeeded.connect(self._told)
        job.finished.connect(self.now_button.allow)

    def _told(self, moment: datetime) -> None:
        self._desk.backed_up.emit(moment.astimezone(self._desk.office.tz()))

    def _made(self, _moment: object) -> None:
        self.refresh()
