"""How letters are numbered and who signs them, with an example that follows the typing."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLineEdit

from nlc_desktop.domain.history import OfficeProfile
from nlc_desktop.domain.numbering import default_pattern
from nlc_desktop.errors import InputError
from nlc_desktop.i18n import tr
from nlc_desktop.services import notices
from nlc_desktop.services import office as writing
from nlc_desktop.ui.desk import Desk
from nlc_desktop.ui.preferences.office_panels import OfficeFields
from nlc_desktop.ui.preferences.rows import TextRow
from nlc_desktop.ui.theme import look, restyle
from nlc_desktop.ui.widgets.labels import label


class LettersPanel(OfficeFields):
    """The number pattern and the signatory of letters."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, tr("Letters"), tr("when a meeting is called"))
        self._own: OfficeProfile | None = None
        self._refused = False
        """Whether what stands there can't be read; it stays until it is mended."""
        self.pattern = TextRow(tr("Letters are numbered"), self._save_pattern)
        self.example = label("", "small", wrap=True)
        self.tokens = label(
            tr(
                "{code} is the file, {no} the running number; also {unit}, {year}, {month}, "
                "{roman} and {copy}.",
                code="{code}",
                no="{no}",
                unit="{unit}",
                year="{year}",
                month="{month}",
                roman="{roman-month}",
                copy="{copy}",
            ),
            "small",
            wrap=True,
        )
        signatory = self.row("signatory", tr("Who signs letters: name, and post below it"), lines=3)
        grid = QGridLayout()
        grid.setHorizontalSpacing(look().px(16))
        grid.setVerticalSpacing(look().px(6))
        grid.addWidget(self.pattern, 0, 0)
        grid.addWidget(self.example, 1, 0)
        grid.addWidget(self.tokens, 2, 0)
        grid.addWidget(signatory, 0, 1, 4, 1, Qt.AlignmentFlag.AlignTop)
        grid.setRowStretch(3, 1)
        for column in (0, 1):
            grid.setColumnStretch(column, 1)
        self.add(grid, padded=True)
        self.pattern.edit.textChanged.connect(self._say_example)

    def show_office(self, own: OfficeProfile) -> None:
        """Shows what is stored."""
        self._own = own
        self.pattern.edit.setPlaceholderText(default_pattern(own.country))
        if not self._refused:
            self.pattern.show_text(own.number_pattern)
        self.show_texts(own)
        self._say_example()

    def _typed(self) -> str:
        edit = self.pattern.edit
        return edit.text() if isinstance(edit, QLineEdit) else edit.toPlainText()

    def _say_example(self) -> None:
        """What a number will look like, or why the pattern can't be read."""
        if self._own is None:
            return
        try:
            made = notices.example(self._typed(), self._own, self._desk.office.today())
        except InputError as error:
            self._refused = True
            self._say(error.sentence, role="fieldBad")
        else:
            self._refused = False
            self._say(tr("For example {number}", number=made), role="small")

    def _say(self, sentence: str, *, role: str) -> None:
        self.example.setText(sentence)
        restyle(self.example, role=role)

    def _save_pattern(self, text: str) -> None:
        """Keeps a pattern that can be read; one that is half typed waits."""
        if self._own is None:
            return
        try:
            notices.example(text, self._own, self._desk.office.today())
        except InputError:
            return
        self._desk.write(writing.update_office, number_pattern=text)
