"""A paper to an agenda item, with the six facts the minutes need of it (R-MY-08)."""

from functools import partial

from PySide6.QtWidgets import QWidget

from nlc_desktop.domain.meetings import PaperRow
from nlc_desktop.i18n import tr
from nlc_desktop.services import agenda as writing
from nlc_desktop.services.checks import Given
from nlc_desktop.ui.desk import Desk
from nlc_desktop.ui.dialogs import SpeakingDialog
from nlc_desktop.ui.fields import Field
from nlc_desktop.ui.widgets.buttons import Button


class PaperDialog(SpeakingDialog):
    """Shows and changes one paper; every field is saved as typed."""

    def __init__(self, desk: Desk, paper: PaperRow, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("Paper"),
            tr("Paper {number}", number=paper.number),
            icon="paperclip",
            role="accent",
            parent=parent,
        )
        self._desk = desk
        self._paper = paper
        self.fields = {
            "title": Field(tr("Title"), partial(self._save, "title")),
            "prepared_by": Field(tr("Prepared by"), partial(self._save, "prepared_by")),
            "purpose": Field(tr("Purpose"), partial(self._save, "purpose"), lines=2),
            "issues": Field(tr("Issues"), partial(self._save, "issues"), lines=2),
            "views": Field(tr("Views of the agencies"), partial(self._save, "views"), lines=2),
            "decision": Field(tr("Decision asked for"), partial(self._save, "decision"), lines=2),
        }
        for name, field in self.fields.items():
            field.show_text(str(getattr(paper, name)))
            self.body.addWidget(field)
        self.done_button = Button(tr("Done"), role="primary", on=self.accept)
        self.done_button.setDefault(True)
        self.buttons.addStretch(1)
        self.buttons.addWidget(self.done_button)

    def _save(self, field: str, text: str) -> None:
        if field == "title" and not text.strip():
            return
        changes: dict[str, Given] = {field: text}
        self._desk.write(writing.update_paper, self._paper.id, **changes)
