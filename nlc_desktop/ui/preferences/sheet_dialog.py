"""Makes a new recovery sheet: the passphrase first, then print, then two words typed back."""

from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from nlc_desktop.domain.recovery import same_word
from nlc_desktop.errors import NlcError
from nlc_desktop.i18n import tr
from nlc_desktop.progress import Progress
from nlc_desktop.services import protection, setup
from nlc_desktop.services.reading import office as reading
from nlc_desktop.ui.capture import hide_from_capture
from nlc_desktop.ui.desk import Desk
from nlc_desktop.ui.dialogs import SpeakingDialog
from nlc_desktop.ui.sheet_printing import SheetPrinting
from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.asking import field, on_text
from nlc_desktop.ui.widgets.buttons import Button
from nlc_desktop.ui.widgets.labels import label
from nlc_desktop.ui.widgets.secret_edit import SecretEdit
from nlc_desktop.ui.widgets.word_grid import WordGrid

_WIDE = 860


class SheetDialog(SpeakingDialog):
    """The old sheet opens the workspace until the last button is pressed."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("New recovery sheet"),
            tr(
                "Type the passphrase to see 24 new words. Once they are in use, the old sheet "
                "opens nothing any more: destroy it."
            ),
            icon="printer",
            role="accent",
            parent=parent,
        )
        self._desk = desk
        self._words = setup.new_words()
        self._checked = setup.words_to_check()
        self._printed = False
        self.passphrase = SecretEdit(tr("Passphrase"))
        self.passphrase.returnPressed.connect(self.go_on)
        self.grid = WordGrid(self._words)
        self.grid.hide()
        self.printing = SheetPrinting(desk, self._sheet, self)
        self.printing.hide()
        self.printing.done.connect(self._on_paper)
        self.words = (QLineEdit(), QLineEdit())
        self.refusal = label("", "fieldBad", wrap=True)
        self.keep_button = Button(tr("Leave as it is"), on=self.reject)
        self.on_button = Button(tr("Show the words"), role="primary", on=self.go_on)
        self._lay_out()
        on_text([self.passphrase, *self.words], self._typed)
        self._typed()

    def _lay_out(self) -> None:
        self.body.addLayout(field(tr("Passphrase"), self.passphrase))
        self.body.addWidget(self.grid)
        self.body.addWidget(self.printing)
        self.back_typed = QWidget()
        row = QHBoxLayout(self.back_typed)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look().px(8))
        for place, edit in zip(self._checked, self.words, strict=True):
            caption = label(tr("Word {number}", number=place + 1))
            caption.setBuddy(edit)
            edit.setAccessibleName(caption.text())
            edit.setEnabled(False)
            row.addWidget(caption)
            row.addWidget(edit, 1)
        self.back_typed.hide()
        self.body.addWidget(self.back_typed)
        self.body.addWidget(self.refusal)
        self.buttons.addStretch(1)
        self.buttons.addWidget(self.keep_button)
        self.buttons.addWidget(self.on_button)

    @property
    def shown(self) -> bool:
        """Whether the passphrase was right and the words are there."""
        return not self.back_typed.isHidden()

    def go_on(self) -> None:
        """Checks the passphrase, or puts the new words in place of the old ones."""
        if not self.on_button.isEnabled():
            return
        self.on_button.refuse(tr("The passphrase is being checked."))
        work = self._renew if self.shown else partial(self._check, self.passphrase.text())
        job = self._desk.jobs.run(work, own_errors=True)
        job.succeeded.connect(self._renewed if self.shown else self._show_words)
        job.failed.connect(self._failed)

    def _check(self, passphrase: str, progress: Progress) -> None:
        progress.step(0, 1)
        desk = self._desk
        cost = desk.cost or protection.COST
        protection.check_passphrase(desk.office, passphrase, desk.keychain, cost)

    def _renew(self, progress: Progress) -> None:
        progress.step(0, 1)
        protection.renew_words(self._desk.office, self._words, self._desk.cost or protection.COST)

    def _sheet(self) -> tuple[protection.OfficeProfile | protection.OfficeDraft, tuple[str, ...]]:
        own = reading.profile(self._desk.office)
        return own or protection.OfficeDraft(), self._words

    def _show_words(self, _result: object) -> None:
        hide_from_capture(self, hidden=True)
        self.setMinimumWidth(look().px(_WIDE))
        for widget in (self.grid, self.printing, self.back_typed):
            widget.show()
        self.passphrase.setEnabled(False)
        self.on_button.setText(tr("Use these words"))
        self._typed()
        self.adjustSize()

    def _on_paper(self) -> None:
        self._printed = True
        self.grid.cover(covered=True)
        for edit in self.words:
            edit.setEnabled(True)
        self.words[0].setFocus()
        self._typed()

    def _typed(self, _text: str = "") -> None:
        self.refusal.setText("")
        problem = self._problem()
        if problem:
            self.on_button.refuse(problem)
        else:
            self.on_button.allow()

    def _problem(self) -> str:
        if not self.shown:
            return "" if self.passphrase.text().strip() else tr("Type the passphrase first.")
        right = all(
            same_word(edit.text(), self._words[place])
            for place, edit in zip(self._checked, self.words, strict=True)
        )
        if self._printed and right:
            return ""
        return tr("Print the sheet and type two words back to go on.")

    def _renewed(self, _result: object) -> None:
        self._desk.messages.notice(tr("The new recovery sheet is in use. Destroy the old one."))
        self.accept()

    def _failed(self, error: BaseException) -> None:
        self._typed()
        if isinstance(error, NlcError):
            self.refusal.setText(error.sentence)
        else:
            self._desk.messages.error(error)
