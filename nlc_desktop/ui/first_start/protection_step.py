"""Step 4: a passphrase, the recovery sheet on paper, two of its words typed back."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout
from typing_extensions import override

from nlc_desktop.domain.passphrases import strength
from nlc_desktop.domain.recovery import same_word
from nlc_desktop.i18n import tr
from nlc_desktop.ui.capture import hide_from_capture
from nlc_desktop.ui.first_start.door import Door
from nlc_desktop.ui.first_start.numbered import Numbered
from nlc_desktop.ui.first_start.state import FirstStartState
from nlc_desktop.ui.first_start.step import Step
from nlc_desktop.ui.sheet_printing import SheetPrinting
from nlc_desktop.ui.strength_line import StrengthLine
from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.asking import field, on_text, pair
from nlc_desktop.ui.widgets.buttons import Button
from nlc_desktop.ui.widgets.labels import label
from nlc_desktop.ui.widgets.secret_edit import SecretEdit
from nlc_desktop.ui.widgets.word_grid import WordGrid


class ProtectionStep(Step):
    """Three numbered parts, read downwards."""

    def __init__(self, state: FirstStartState, door: Door) -> None:
        super().__init__(
            tr("Protect this office’s records"),
            tr(
                "Everything is encrypted on this laptop. You open it with a passphrase. If the "
                "passphrase is lost, only the recovery sheet opens it."
            ),
        )
        self._state = state
        self.passphrase, self.again = SecretEdit(tr("Passphrase")), SecretEdit(tr("Once more"))
        self.strength = StrengthLine()
        self.same = label("", "small")
        self.grid = WordGrid(state.words)
        self.cover_button = Button(tr("Cover the words"), icon="eye-off", on=self._turn)
        self.printing = SheetPrinting(door, lambda: (state.draft, state.words), self)
        self.printing.done.connect(self._printed)
        self.words = (QLineEdit(), QLineEdit())
        self.verdict = label("", "meta", wrap=True)
        self._lay_out()
        self.passphrase.setText(state.passphrase)
        self.again.setText(state.passphrase)
        on_text([self.passphrase, self.again, *self.words], self._typed)
        for edit in (self.passphrase, self.again, *self.words):
            edit.returnPressed.connect(self.finished)
        printing = QShortcut(QKeySequence("Ctrl+P"), self)
        printing.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        printing.activated.connect(self.printing.print)
        self.setFocusProxy(self.passphrase)
        self._show_state()

    def _lay_out(self) -> None:
        self._lay_out_passphrase()
        self._lay_out_sheet()
        self._lay_out_words()
        self.body.addStretch(1)

    def _lay_out_passphrase(self) -> None:
        left = field(tr("Passphrase"), self.passphrase)
        left.addWidget(self.strength)
        right = field(tr("Once more"), self.again, self.same)
        for column in (left, right):
            column.addStretch(1)
        self.body.addWidget(Numbered(1, tr("Passphrase"), "", pair(left, right)))

    def _lay_out_sheet(self) -> None:
        box = QVBoxLayout()
        box.setSpacing(look().px(12))
        box.addWidget(self.grid)
        box.addWidget(self.printing)
        part = Numbered(2, tr("Recovery sheet"), tr("24 words, shown only now"), box)
        part.add_corner(self.cover_button)
        self.body.addWidget(part)

    def _lay_out_words(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(look().px(8))
        for place, edit in zip(self._state.checked, self.words, strict=True):
            caption = label(tr("Word {number}", number=place + 1))
            caption.setBuddy(edit)
            edit.setAccessibleName(caption.text())
            edit.setMaximumWidth(look().px(180))
            row.addWidget(caption)
            row.addWidget(edit, 1)
            row.addSpacing(look().px(8))
        row.addWidget(self.verdict, 1)
        meta = tr("from the printed sheet; the words above are covered then")
        self.body.addWidget(Numbered(3, tr("Type two words back"), meta, row))

    # -- what happens -------------------------------------------------------------------

    @override
    def enter(self) -> None:
        """Hides the window from screen capture."""
        hide_from_capture(self, hidden=True)

    @override
    def leave(self) -> None:
        """Lets the window be captured again; nothing stays shown."""
        hide_from_capture(self, hidden=False)
        for edit in (self.passphrase, self.again):
            edit.show_typed(False)

    def _turn(self) -> None:
        self._cover(covered=not self.grid.covered)

    def _cover(self, *, covered: bool) -> None:
        self.grid.cover(covered=covered)
        self.cover_button.setText(tr("Show the words") if covered else tr("Cover the words"))
        self.cover_button.setAccessibleName(self.cover_button.text())
        self.cover_button.set_icon("eye" if covered else "eye-off")
        if not covered:
            for edit in self.words:
                edit.clear()

    def _printed(self) -> None:
        self._state.printed = True
        self._cover(covered=True)
        self._show_state()
        self.words[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _typed(self, _text: str = "") -> None:
        if self._passphrase_problem() == "":
            self._state.passphrase = self.passphrase.text()
        self._show_state()

    def _show_state(self) -> None:
        self.strength.judge(self.passphrase.text())
        self.same.setText(self._said_of_second())
        for edit in self.words:
            edit.setEnabled(self._state.printed)
        if not self._state.printed:
            self.verdict.setText(tr("Waits for the print."))
        else:
            self.verdict.setText(
                tr("Both are right.") if self._words_right() else self._said_of_words()
            )
        self.changed.emit()

    def _said_of_second(self) -> str:
        first, second = self.passphrase.text(), self.again.text()
        if not second:
            return ""
        return tr("Both are the same.") if first == second else tr("They are not the same yet.")

    def _said_of_words(self) -> str:
        if not self._state.words:
            return ""  # the office is made and the words are forgotten
        for place, edit in zip(self._state.checked, self.words, strict=True):
            typed = edit.text().strip()
            if len(typed) >= 4 and not same_word(typed, self._state.words[place]):
                return tr(
                    "Word {number} is another one. Look at the sheet again.", number=place + 1
                )
        return ""

    def _words_right(self) -> bool:
        return bool(self._state.words) and all(
            same_word(edit.text(), self._state.words[place])
            for place, edit in zip(self._state.checked, self.words, strict=True)
        )

    def _passphrase_problem(self) -> str:
        if not strength(self.passphrase.text()).enough:
            return tr("Type a passphrase of four words or more to go on.")
        if self.passphrase.text() != self.again.text():
            return tr("Type the same passphrase once more to go on.")
        return ""

    @override
    def problem(self) -> str:
        """Passphrase, sheet and two words are needed, in this order."""
        if problem := self._passphrase_problem():
            return problem
        if not self._state.printed or not self._words_right():
            return tr("Print the sheet and type two words back to go on.")
        return ""

    @override
    def summary(self) -> str:
        """Says nothing about it."""
        return tr("Passphrase and recovery sheet")
