"""The office's letterhead and how its papers begin; stored in the workspace."""

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QGridLayout, QHBoxLayout, QVBoxLayout

from nlc_desktop.domain.history import OfficeProfile
from nlc_desktop.domain.papers import PaperSize
from nlc_desktop.errors import InputError
from nlc_desktop.i18n import tr
from nlc_desktop.services import crests
from nlc_desktop.services import office as writing
from nlc_desktop.ui.crest_file import read_crest_file
from nlc_desktop.ui.desk import Desk
from nlc_desktop.ui.languages import language_name
from nlc_desktop.ui.letterhead import LetterheadPicture
from nlc_desktop.ui.preferences.rows import ChoiceRow, TextRow
from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.buttons import Button, LinkButton
from nlc_desktop.ui.widgets.labels import label
from nlc_desktop.ui.widgets.panel import Panel
from nlc_desktop.ui.widgets.showing import set_shown
from nlc_desktop.ui.words import size_word


class OfficeFields(Panel):
    """A panel of fields of the office."""

    def __init__(self, desk: Desk, title: str, meta: str) -> None:
        super().__init__(title, meta)
        self._desk = desk
        self.rows: dict[str, TextRow] = {}

    def row(self, name: str, caption: str, *, hint: str = "", lines: int = 1) -> TextRow:
        """A field of the office that saves itself."""
        made = TextRow(caption, partial(self._save, name), hint=hint, lines=lines)
        self.rows[name] = made
        return made

    def _save(self, name: str, text: str) -> None:
        if name == "name" and not text.strip():
            return
        self._desk.write(writing.update_office, **{name: text})

    def show_texts(self, own: OfficeProfile) -> None:
        """Shows what is stored."""
        for name, row in self.rows.items():
            value: str | tuple[str, ...] = getattr(own, name)
            row.show_text(value if isinstance(value, str) else "\n".join(value))


class LetterheadPanel(OfficeFields):
    """Names, address, slogans and crest, with a picture of the result."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, tr("Letterhead"), tr("as your papers begin"))
        self.picture = LetterheadPicture(desk.jobs, desk.clock)
        self.crest_button = Button(tr("Choose a crest…"), icon="image", on=self._pick)
        self.no_crest = LinkButton(tr("Without a crest"), on=partial(self.take_crest, b""))
        self.refusal = label("", "fieldBad", wrap=True)
        grid = QGridLayout()
        grid.setHorizontalSpacing(look().px(16))
        grid.setVerticalSpacing(look().px(10))
        grid.addWidget(self.row("name", tr("Name of the office")), 0, 0)
        grid.addWidget(self.row("name_second", tr("Name in the other language")), 0, 1)
        grid.addWidget(self.row("department", tr("Department")), 1, 0)
        grid.addWidget(self.row("email", tr("E-mail")), 1, 1)
        grid.addWidget(self.row("phone", tr("Telephone")), 2, 0)
        grid.addWidget(self.row("fax", tr("Fax")), 2, 1)
        grid.addWidget(self.row("address", tr("Address, one line each"), lines=4), 3, 0)
        grid.addWidget(self.row("slogans", tr("Slogans, one line each"), lines=4), 3, 1)
        for column in (0, 1):
            grid.setColumnStretch(column, 1)
        box = QVBoxLayout()
        box.setSpacing(look().px(12))
        box.addWidget(self.picture)
        box.addLayout(grid)
        box.addLayout(self._crest_row())
        box.addWidget(self.refusal)
        set_shown(self.refusal, False)
        self.add(box, padded=True)

    def _crest_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(look().px(12))
        row.addWidget(self.crest_button)
        row.addWidget(label(tr("PNG or SVG, up to 512 KB"), "small"))
        row.addWidget(self.no_crest)
        row.addStretch(1)
        return row

    def show_office(self, own: OfficeProfile) -> None:
        """Shows what is stored."""
        self.show_texts(own)
        set_shown(self.no_crest, bool(own.crest))
        self.picture.show_office(own)

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
        try:
            crests.check(crest)
        except InputError as error:
            self._refuse(error.sentence)
            return
        self._refuse("")
        self._desk.write(writing.set_crest, crest)

    def _refuse(self, sentence: str) -> None:
        self.refusal.setText(sentence)
        set_shown(self.refusal, bool(sentence))


class PapersPanel(OfficeFields):
    """What new papers start with."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, tr("Papers"), tr("what new papers start with"))
        self.language = ChoiceRow(
            tr("Language of new papers"),
            [(code.value, language_name(code.value)) for code in desk.office.paper_languages],
            partial(self._take, "language"),
        )
        self.paper_size = ChoiceRow(
            tr("Paper size"),
            [(size.value, size_word(size)) for size in PaperSize],
            partial(self._take, "paper"),
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(look().px(16))
        grid.setVerticalSpacing(look().px(10))
        grid.addWidget(self.language, 0, 0)
        grid.addWidget(self.paper_size, 0, 1)
        malaysian = self._desk.office.pack is not None and self._desk.office.pack.code == "my"
        hint = tr("e.g. MBDK.100-1/9/1") if malaysian else ""
        grid.addWidget(self.row("reference", tr("File reference begins with"), hint=hint), 1, 0)
        grid.addWidget(self.row("secretary", tr("Your name, as the history shows it")), 1, 1)
        checker = tr("Who checks minutes: name, and post below it")
        grid.addWidget(self.row("checker", checker, lines=2), 2, 0, 1, 2)
        for column in (0, 1):
            grid.setColumnStretch(column, 1)
        self.add(grid, padded=True)

    def _take(self, name: str, value: str) -> None:
        self._desk.write(writing.update_office, **{name: value})

    def show_office(self, own: OfficeProfile) -> None:
        """Shows what is stored."""
        self.show_texts(own)
        self.language.show_choice(own.language)
        self.paper_size.show_choice(own.paper)
