"""Merging two records: side by side, field by field, with what would move counted below."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from nlc_desktop.domain.duplicates import GONE, KEPT, MergeField, MergePage
from nlc_desktop.i18n import tr
from nlc_desktop.services import duplicates as writing
from nlc_desktop.services import history
from nlc_desktop.services.reading import duplicates as reading
from nlc_desktop.ui.desk import Desk
from nlc_desktop.ui.stakeholders.duplicate_words import (
    field_word,
    merge_title,
    moves_words,
    value_words,
)
from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.buttons import Button, IconButton, LinkButton
from nlc_desktop.ui.widgets.labels import hairline, label
from nlc_desktop.ui.widgets.page import scrolled

_LONGEST = 44
"""Characters of a value beside its circle; the whole is in the tooltip."""


class MergeDialog(QDialog):
    """Asks which value of each field is taken; *Merge* makes one record of two."""

    def __init__(
        self, desk: Desk, kept_id: str, gone_id: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._ids = (kept_id, gone_id)
        self.page: MergePage | None = None
        self.choices: dict[str, QButtonGroup] = {}
        self.written: dict[str, QLineEdit | QPlainTextEdit] = {}
        """Fields for which other words are written, by the fields' names."""
        self._rows = QVBoxLayout()
        self.moves = label("", "small", wrap=True)
        self.merge_button = Button(tr("Merge"), role="primary", icon="git-merge", on=self._merge)
        self.merge_button.setDefault(True)
        self.swap_link = LinkButton(tr("Keep the other one instead"), on=self.swap)
        self._lay_out()
        self._show()

    def _lay_out(self) -> None:
        px = look().px
        foot = QHBoxLayout()
        foot.setSpacing(px(12))
        foot.addWidget(self.swap_link)
        foot.addStretch(1)
        foot.addWidget(Button(tr("Leave as they are"), on=self.reject))
        foot.addWidget(self.merge_button)
        box = QVBoxLayout(self)
        box.setContentsMargins(px(24), px(20), px(24), px(20))
        box.setSpacing(px(12))
        said = tr(
            "One of the two stays, the other becomes part of it: everything that names it will "
            "name the one that stays. This can be taken apart again later."
        )
        box.addWidget(label(said, wrap=True))
        box.addLayout(self._rows, 1)
        box.addWidget(hairline())
        box.addWidget(self.moves)
        box.addLayout(foot)
        self.setMinimumWidth(px(640))

    def swap(self) -> None:
        """Keeps the record that was to go, and the other way round."""
        self._ids = (self._ids[1], self._ids[0])
        self._show()

    def _show(self) -> None:
        self.page = reading.compare(self._desk.office, *self._ids)
        self.choices.clear()
        self.written.clear()
        while (item := self._rows.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        page = self.page
        if page is None:
            self._rows.addWidget(label(tr("One of the two is gone meanwhile."), wrap=True))
            self.merge_button.refuse(tr("One of the two is gone meanwhile."))
            return
        self.setWindowTitle(merge_title(page.kind))
        table = self._table(page)
        self._rows.addWidget(scrolled(table))
        self._widen(table)
        moved = moves_words(page)
        self.moves.setText(moved or tr("Nothing else names the one that goes."))

    def _widen(self, table: QWidget) -> None:
        """Makes room for both values of the longest row, as far as a small screen goes."""
        px = look().px
        wanted = table.minimumSizeHint().width() + px(64)
        self.setMinimumWidth(min(max(wanted, px(640)), px(920)))

    def _table(self, page: MergePage) -> QWidget:
        px = look().px
        table = QWidget()
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, px(8), 0)
        grid.setHorizontalSpacing(px(16))
        grid.setVerticalSpacing(px(6))
        grid.addWidget(label(tr("Stays"), "meta"), 0, 1)
        grid.addWidget(label(tr("Becomes part of it"), "meta"), 0, 2)
        grid.addWidget(label(page.kept_name, "strong", wrap=True), 1, 1)
        grid.addWidget(label(page.gone_name, "strong", wrap=True), 1, 2)
        grid.addWidget(hairline(), 2, 0, 1, 4)
        differing = [field for field in page.fields if field.differs]
        for at, field in enumerate(differing):
            self._field_row(grid, 3 + 2 * at, field, page)
        same = [field_word(field.name) for field in page.fields if field.kept and not field.differs]
        if same:
            words = label(
                tr("The same in both: {fields}", fields=", ".join(same)), "meta", wrap=True
            )
            grid.addWidget(words, 2 * len(differing) + 3, 0, 1, 4)
        grid.setRowStretch(2 * len(differing) + 4, 1)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        return table

    def _field_row(self, grid: QGridLayout, row: int, field: MergeField, page: MergePage) -> None:
        name = field_word(field.name)
        group = QButtonGroup(grid.parentWidget())
        grid.addWidget(label(name, "small"), row, 0)
        for column, (side, text) in enumerate(((KEPT, field.kept), (GONE, field.gone)), start=1):
            words = value_words(field.name, text, page.kind)
            choice = _choice(name, words, newer=field.newer == side)
            choice.setChecked(field.chosen == side)
            choice.setProperty("side", side)
            group.addButton(choice)
            grid.addWidget(choice, row, column)
        self.choices[field.name] = group
        if field.name in writing.WRITABLE:
            said = tr("Write {field} in other words", field=name)
            pencil = IconButton("pencil", said, on=partial(self._write_anew, grid, row, field))
            grid.addWidget(pencil, row, 3)
            group.buttonClicked.connect(partial(self._take_back, field.name))

    def _write_anew(self, grid: QGridLayout, row: int, field: MergeField) -> None:
        """Opens a line below the two values; a note begins with both."""
        edit = self.written.get(field.name)
        if edit is None:
            edit = self.written[field.name] = self._line_for(field)
            grid.addWidget(edit, row + 1, 1, 1, 3)
            self._grow(edit.sizeHint().height())
        group = self.choices[field.name]
        group.setExclusive(False)
        for button in group.buttons():
            button.setChecked(False)
        group.setExclusive(True)
        edit.show()
        edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self._allow()

    def _grow(self, more: int) -> None:
        """Makes room for another line, as far as the screen goes."""
        room = self.screen().availableGeometry().height()
        self.resize(self.width(), min(self.height() + more + look().px(8), room))

    def _line_for(self, field: MergeField) -> QLineEdit | QPlainTextEdit:
        button = self.choices[field.name].checkedButton()
        gone = button is not None and button.property("side") == GONE
        if field.name == "note":
            both = "\n".join(text for text in (field.kept, field.gone) if text)
            edit = QPlainTextEdit(both)
            edit.setTabChangesFocus(True)
            edit.setFixedHeight(look().px(84))
        else:
            edit = QLineEdit(field.gone if gone else field.kept)
        edit.setAccessibleName(tr("{field} in other words", field=field_word(field.name)))
        edit.textChanged.connect(self._allow)
        return edit

    def _take_back(self, name: str, _button: QAbstractButton) -> None:
        """Takes one of the two values after all."""
        if (edit := self.written.pop(name, None)) is not None:
            edit.hide()
            edit.deleteLater()
        self._allow()

    def _allow(self) -> None:
        """Refuses to merge into something without a name."""
        if any(not self._words(name).strip() for name in writing.REQUIRED & set(self.written)):
            self.merge_button.refuse(tr("Write a name, or take one of the two."))
        else:
            self.merge_button.allow()

    def _words(self, name: str) -> str:
        edit = self.written[name]
        return edit.text() if isinstance(edit, QLineEdit) else edit.toPlainText()

    def chosen(self) -> dict[str, str]:
        """Which side each field is taken from, or the words written for it."""
        found = {name: group.checkedButton() for name, group in self.choices.items()}
        sides = {name: str(button.property("side")) for name, button in found.items() if button}
        return sides | {name: self._words(name) for name in self.written}

    def _merge(self) -> None:
        page = self.page
        if page is None:
            return
        job = self._desk.write(writing.merge, page.kept_id, page.gone_id, self.chosen())
        job.succeeded.connect(partial(_tell, self._desk, page))
        self.accept()


def _tell(desk: Desk, page: MergePage, _changes: object) -> None:
    said = tr("“{gone}” is now part of “{kept}”.", gone=page.gone_name, kept=page.kept_name)
    desk.messages.notice(said, link=tr("Undo"), on_link=partial(desk.write, history.undo))


def _choice(name: str, words: str, *, newer: bool) -> QRadioButton:
    """A circle with a value; says which of two values was written later."""
    line = " ".join(words.split())
    short = line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1].rstrip()}…"
    text = tr("{value} (newer)", value=short) if newer and line != "–" else short
    made = QRadioButton(text.replace("&", "&&"))
    made.setToolTip(words if short != words else "")
    made.setAccessibleName(tr("{field}: {value}", field=name, value=text))
    return made
