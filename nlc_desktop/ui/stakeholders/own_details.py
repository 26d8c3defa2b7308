"""What the office notes of an organisation under names of its own, each a field that saves."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from nlc_desktop.domain.stakeholders import DetailRow
from nlc_desktop.i18n import tr
from nlc_desktop.services import details as writing
from nlc_desktop.services.reading import stakeholders as reading
from nlc_desktop.services.reading.stakeholders import Candidate
from nlc_desktop.ui.desk import Desk
from nlc_desktop.ui.fields import Field
from nlc_desktop.ui.mentions import Mentions
from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.buttons import IconButton
from nlc_desktop.ui.widgets.entry_line import EntryLine


class OwnDetails(QWidget):
    """The details, and a line where one more is typed: "Members: 120", Enter."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._organisation = ""
        self._ids: tuple[str, ...] = ()
        self.fields: dict[str, Field] = {}
        self._rows = QVBoxLayout()
        self._rows.setSpacing(look().px(8))
        self.entry = EntryLine(tr("Note more, like Members: 120, Enter"))
        self.mentions = Mentions(self.entry.edit, self._find, whole=True, taken=self._take_name)
        self.entry.entered.connect(self._add)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(look().px(8))
        box.addLayout(self._rows)
        box.addWidget(self.entry)

    def show_details(self, organisation: str, rows: Sequence[DetailRow]) -> None:
        """Shows what is noted of an organisation; a field that is typed in stays."""
        ids = tuple(f"{row.id} {row.name}" for row in rows)
        if organisation != self._organisation or ids != self._ids:
            self._organisation, self._ids = organisation, ids
            self._build(rows)
        for row in rows:
            self.fields[row.id].show_text(row.value)

    def _build(self, rows: Sequence[DetailRow]) -> None:
        for field in self.fields.values():
            field.saving.flush()
        while (item := self._rows.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self.fields = {}
        for row in rows:
            self._rows.addWidget(self._line(row))

    def _line(self, row: DetailRow) -> QWidget:
        field = Field(row.name, partial(self._save, row.id), tag=tr("office only"))
        self.fields[row.id] = field
        away = IconButton(
            "trash-2", tr("Remove {name}", name=row.name), on=partial(self._remove, row.id)
        )
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(look().px(6))
        line.addWidget(field, 1)
        line.addWidget(away, 0, Qt.AlignmentFlag.AlignBottom)
        return holder

    def _save(self, detail: str, value: str) -> None:
        self._desk.write(writing.update_detail, detail, value=value)

    def _remove(self, detail: str) -> None:
        self._desk.write(writing.remove_detail, detail)

    def _add(self, typed: str) -> None:
        name, _, value = typed.partition(":")
        job = self._desk.write(writing.add_detail, self._organisation, name, value)
        job.failed.connect(lambda: self.entry.set_text(typed))

    def _find(self, typed: str) -> list[Candidate]:
        """Names that are in use elsewhere, so that one thing has one name."""
        if ":" in typed:
            return []
        begun = typed.strip().casefold()
        return [
            Candidate(name, name, "", is_post=False)
            for name in reading.detail_names(self._desk.office)
            if begun and name.casefold().startswith(begun)
        ]

    def _take_name(self, candidate: Candidate) -> None:
        self.entry.set_text(f"{candidate.name}: ")
