"""Changes the passphrase: the old one, the new one twice."""

from functools import partial

from PySide6.QtWidgets import QWidget

from nlc_desktop.domain.passphrases import strength
from nlc_desktop.errors import NlcError
from nlc_desktop.i18n import tr
from nlc_desktop.progress import Progress
from nlc_desktop.services import protection
from nlc_desktop.ui.desk import Desk
from nlc_desktop.ui.dialogs import SpeakingDialog
from nlc_desktop.ui.strength_line import StrengthLine
from nlc_desktop.ui.widgets.asking import field, on_text
from nlc_desktop.ui.widgets.buttons import Button
from nlc_desktop.ui.widgets.labels import label
from nlc_desktop.ui.widgets.secret_edit import SecretEdit


class PassphraseDialog(SpeakingDialog):
    """Nothing changes until the old passphrase was right."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("Change the passphrase"),
            tr("Type the passphrase in use, then the new one twice. The recovery sheet stays."),
            icon="key-round",
            role="accent",
            parent=parent,
        )
        self._desk = desk
        self.old = SecretEdit(tr("Passphrase in use"))
        self.new, self.again = SecretEdit(tr("New passphrase")), SecretEdit(tr("Once more"))
        self.strength = StrengthLine()
        self.refusal = label("", "fieldBad", wrap=True)
        self.body.addLayout(field(tr("Passphrase in use"), self.old))
        new = field(tr("New passphrase"), self.new)
        new.addWidget(self.strength)
        self.body.addLayout(new)
        self.body.addLayout(field(tr("Once more"), self.again))
        self.body.addWidget(self.refusal)
        self.keep_button = Button(tr("Leave as it is"), on=self.reject)
        self.change_button = Button(tr("Change the passphrase"), role="primary", on=self.change)
        self.change_button.setDefault(True)
        self.buttons.addStretch(1)
        self.buttons.addWidget(self.keep_button)
        self.buttons.addWidget(self.change_button)
        on_text([self.old, self.new, self.again], self._typed)
        self._typed()

    def _typed(self, _text: str = "") -> None:
        self.strength.judge(self.new.text())
        self.refusal.setText("")
        problem = self._problem()
        if problem:
            self.change_button.refuse(problem)
        else:
            self.change_button.allow()

    def _problem(self) -> str:
        if not self.old.text().strip():
            return tr("Type the passphrase in use first.")
        if not strength(self.new.text()).enough:
            return tr("Type a passphrase of four words or more to go on.")
        if self.new.text() != self.again.text():
            return tr("Type the same passphrase once more to go on.")
        return ""

    def change(self) -> None:
        """Changes it behind the screen."""
        self.change_button.refuse(tr("The passphrase is being changed."))
        work = partial(self._work, self.old.text(), self.new.text())
        job = self._desk.jobs.run(work, own_errors=True)
        job.succeeded.connect(self._changed)
        job.failed.connect(self._failed)

    def _work(self, old: str, new: str, progress: Progress) -> None:
        progress.step(0, 1)
        desk = self._desk
        cost = desk.cost or protection.COST
        protection.change_passphrase(desk.office, old, new, desk.keychain, cost)

    def _changed(self, _result: object) -> None:
        self._desk.messages.notice(tr("The passphrase was changed."))
        self.accept()

    def _failed(self, error: BaseException) -> None:
        self._typed()
        if isinstance(error, NlcError):
            self.refusal.setText(error.sentence)
        else:
            self._desk.messages.error(error)
