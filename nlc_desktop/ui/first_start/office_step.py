"""Step 3: the office as its letterhead shows it, with a picture of the letterhead."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QPlainTextEdit
from typing_extensions import override

from nlc_desktop.errors import InputError
from nlc_desktop.i18n import tr
from nlc_desktop.ui.crest_file import read_crest_file
from nlc_desktop.ui.first_start.door import Door
from nlc_desktop.ui.first_start.state import FirstStartState
from nlc_desktop.ui.first_start.step import Step
from nlc_desktop.ui.letterhead import LetterheadPicture
from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.asking import field, on_text, pair
from nlc_desktop.ui.widgets.buttons import Button, LinkButton
from nlc_desktop.ui.widgets.labels import label
from nlc_desktop.ui.widgets.showing import set_shown


class OfficeStep(Step):
    """Names, address and crest."""

    def __init__(self, state: FirstStartState, door: Door) -> None:
        super().__init__(
            tr("What stands on your letterhead?"),
            tr("You can change all of this later in Preferences."),
        )
        self._state = state
        self.name, self.second = QLineEdit(), QLineEdit()
        self.department, self.secretary = QLineEdit(), QLineEdit()
        self.address = QPlainTextEdit()
        self.address.setTabChangesFocus(True)
        self.address.setFixedHeight(look().px(88))
        self.crest_button = Button(tr("Choose a crest…"), icon="image", on=self._pick)
        self.no_crest = LinkButton(tr("Without a crest"), on=lambda: self.take_crest(b""))
        self.refusal = label("", "fieldBad", wrap=True)
        self.picture = LetterheadPicture(door.jobs, door.clock)
        self._lay_out()
        self.enter()
        edits = [self.name, self.second, self.department, self.secretary]
        on_text(edits, self._typed)
        self.address.textChanged.connect(self._typed)
        self.setFocusProxy(self.name)

    def _lay_out(self) -> None:
        self.body.addLayout(
            pair(
                field(tr("Name of the office"), self.name),
                field(tr("Name in the other language"), self.second),
            )
        )
        self.body.addLayout(
            pair(
                field(tr("Department"), self.department),
                field(tr("Your name, as the history shows it"), self.secretary),
            )
        )
        self.body.addLayout(field(tr("Address, one line each"), self.address))
        row = QHBoxLayout()
        row.setSpacing(look().px(12))
        row.addWidget(self.crest_button)
        row.addWidget(label(tr("PNG or SVG, up to 512 KB"), "small"))
        row.addWidget(self.no_crest)
        row.addStretch(1)
        self.body.addLayout(row)
        self.body.addWidget(self.refusal)
        self.body.addWidget(label(tr("Your papers begin like this:"), "meta"))
        self.body.addWidget(self.picture)
        self.body.addStretch(1)

    @override
    def enter(self) -> None:
        """Shows what was chosen in the step before."""
        draft = self._state.draft
        shown = (
            (self.name, draft.name),
            (self.second, draft.name_second),
            (self.department, draft.department),
            (self.secretary, draft.secretary),
        )
        for edit, text in shown:
            if edit.text().strip() != text:
                edit.setText(text)
        if self.address.toPlainText().strip() != draft.address:
            self.address.setPlainText(draft.address)
        hint = tr("e.g. Jabatan Pembangunan") if draft.country == "MY" else ""
        self.department.setPlaceholderText(hint)
        set_shown(self.no_crest, bool(draft.crest))
        set_shown(self.refusal, bool(self.refusal.text()))
        self.picture.show_office(draft)

    def _typed(self, _text: str = "") -> None:
        self._state.change(
            name=self.name.text().strip(),
            name_second=self.second.text().strip(),
            department=self.department.text().strip(),
            secretary=self.secretary.text().strip(),
            address=self.address.toPlainText().strip(),
        )
        self.picture.show_office(self._state.draft)
        self.changed.emit()

    def _pick(self) -> None:
        dialog = QFileDialog(self, tr("The crest of the office"))
        dialog.setNameFilter(tr("Pictures (*.png *.svg)"))
        dialog.fileSelected.connect(self.picked)
        dialog.open()

    def picked(self, path: str) -> None:
        """Takes the crest from a file."""
        try:
            self.take_crest(read_crest_file(Path(path)))
        except InputError as error:
            self._refuse(error.sentence)

    def take_crest(self, crest: bytes) -> None:
        """Puts a crest on the letterhead, or none."""
        from nlc_desktop.services import crests  # noqa: PLC0415 - when somebody picks one

        try:
            crests.check(crest)
        except InputError as error:
            self._refuse(error.sentence)
            return
        self._refuse("")
        self._state.change(crest=crest)
        set_shown(self.no_crest, bool(crest))
        self.picture.show_office(self._state.draft)

    def _refuse(self, sentence: str) -> None:
        self.refusal.setText(sentence)
        set_shown(self.refusal, bool(sentence))

    @override
    def problem(self) -> str:
        """A name is needed."""
        return "" if self.name.text().strip() else tr("Type the name of the office to go on.")

    @override
    def summary(self) -> str:
        """The office's name."""
        return self._state.draft.name or tr("Name, address, crest")
