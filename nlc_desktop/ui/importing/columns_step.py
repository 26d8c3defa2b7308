"""The first step: which letters the file is written in, and what each column is."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from nlc_desktop.domain.contact_cards import CardField, ColumnGuess, ReadList
from nlc_desktop.i18n import tr
from nlc_desktop.ui.importing.words import CHOICES, field_word, letters_word
from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.labels import ElidedLabel, label
from nlc_desktop.ui.widgets.page import scrolled

_SAMPLES = 3


class ColumnsStep(QWidget):
    """The guess, to be corrected.

    Signals:
        encoding_asked(name): read the file again, its letters understood this way.
    """

    encoding_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        px = look().px
        self._list: ReadList | None = None
        self.boxes: dict[int, QComboBox] = {}
        self._corrected: dict[int, CardField] = {}
        self.letters = QComboBox()
        self.letters.setAccessibleName(tr("Letters of the file"))
        self.letters.activated.connect(self._take_letters)
        self.sample = label("", wrap=True)
        self._letters_row = QWidget()
        row = QHBoxLayout(self._letters_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(12))
        row.addWidget(self.letters)
        row.addWidget(self.sample, 1)
        self.about = label("", "meta", wrap=True)
        self._columns = QWidget()
        self._columns.setProperty("role", "page")
        self._grid = QGridLayout(self._columns)
        self._area = scrolled(self._columns)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(px(12))
        box.addWidget(self._letters_row)
        box.addWidget(self.about)
        box.addWidget(self._area, 1)

    @property
    def corrected(self) -> dict[int, CardField]:
        """The columns a person took as something else than was guessed."""
        return dict(self._corrected)

    def show_list(self, found: ReadList, *, fresh: bool) -> None:
        """Shows what was read; ``fresh`` is another file or other letters."""
        self._list = found
        if fresh:
            self._corrected = {}
        self._show_letters(found)
        shown = [column for column in found.columns if column.samples or column.header]
        self.about.setText(
            tr(
                "{rows} rows in {columns} columns. Say what a column is where the guess is wrong.",
                rows=len(found.cards) + len(found.unreadable),
                columns=len(found.columns),
            )
        )
        self._show_columns(shown)

    def _show_letters(self, found: ReadList) -> None:
        self._letters_row.setVisible(bool(found.encoding and found.sample))
        names = list(dict.fromkeys((found.encoding, *found.other_encodings)))
        self.letters.clear()
        for name in names:
            self.letters.addItem(letters_word(name), name)
        quoted = ", ".join(found.sample[:_SAMPLES])
        self.sample.setText(tr("“{sample}”: is this right?", sample=quoted))

    def _show_columns(self, columns: list[ColumnGuess]) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self.boxes = {}
        px = look().px
        self._grid.setContentsMargins(0, 0, px(8), 0)
        self._grid.setHorizontalSpacing(px(16))
        self._grid.setVerticalSpacing(px(6))
        heads = (tr("Column of the file"), tr("What stands in it"), tr("Taken as"))
        for at, head in enumerate(heads):
            self._grid.addWidget(label(head, "small"), 0, at)
        for row, column in enumerate(columns, 1):
            self._show_column(row, column)
        self._grid.setColumnStretch(0, 2)
        self._grid.setColumnStretch(1, 3)
        self._grid.setRowStretch(len(columns) + 1, 1)

    def _show_column(self, row: int, column: ColumnGuess) -> None:
        name = column.header or tr("Column {n}", n=column.index + 1)
        head = ElidedLabel(name)
        samples = ElidedLabel(" · ".join(column.samples), "meta")
        self._grid.addWidget(head, row, 0)
        if column.field is CardField.WITHHELD:
            said = tr("Never taken, because it is private")
            self._grid.addWidget(ElidedLabel(tr("not shown"), "meta"), row, 1)
            self._grid.addWidget(label(said, "meta"), row, 2, Qt.AlignmentFlag.AlignLeft)
            return
        box = QComboBox()
        box.setAccessibleName(tr("{column} is taken as", column=name))
        box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for field in CHOICES:
            box.addItem(field_word(field))
        box.setCurrentIndex(CHOICES.index(self._corrected.get(column.index, column.field)))
        box.activated.connect(partial(self._take_field, column))
        self.boxes[column.index] = box
        self._grid.addWidget(samples, row, 1)
        self._grid.addWidget(box, row, 2)

    def _take_field(self, column: ColumnGuess, at: int) -> None:
        self._corrected[column.index] = CHOICES[at]

    def _take_letters(self, at: int) -> None:
        self.encoding_asked.emit(str(self.letters.itemData(at)))
