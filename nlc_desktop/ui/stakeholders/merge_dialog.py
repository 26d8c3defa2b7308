"""Merging two records: side by side, field by field, with what would move counted below."""

from functools import partial

from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QGridLayout,
    QHBoxLayout,
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
from nlc_desktop.ui.widgets.buttons import Button, LinkButton
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
        grid.addWidget(hairline(), 2, 0, 1, 3)
        differing = [field for field in page.fields if field.differs]
        for row, field in enumerate(differing, start=3):
            self._field_row(grid, row, field, page)
        same = [field_word(field.name) for field in page.fields if field.kept and not field.differs]
        if same:
            words = label(
                tr("The same in both: {fields}", fields=", ".join(same)), "meta", wrap=True
            )
            grid.addWidget(words, len(differing) + 3, 0, 1, 3)
        grid.setRowStretch(len(differing) + 4, 1)
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

    def chosen(self) -> dict[str, str]:
        """Which side each field is taken from."""
        found = {name: group.checkedButton() for name, group in self.choices.items()}
        return {name: str(button.property("side")) for name, button in found.items() if button}

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
