"""Notes a correction to minutes that are with the members."""

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from nlc_desktop.domain.minutes import AdoptionOutcome, AdoptionRow
from nlc_desktop.i18n import tr
from nlc_desktop.services import closing
from nlc_desktop.services.drafts import CorrectionDraft
from nlc_desktop.services.reading import meetings, minutes
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.ui.desk import Desk
from nlc_desktop.ui.dialogs import SpeakingDialog
from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.buttons import Button
from nlc_desktop.ui.widgets.labels import label


def adoption_of(office: OpenOffice, meeting: str) -> AdoptionRow | None:
    """The confirmation of a meeting's minutes by a later meeting, if that was called."""
    for row in meetings.meetings(office):
        found = minutes.adoption(office, row.id)
        if found is not None and found.adopted_id == meeting:
            return found
    return None


class CorrectionDialog(SpeakingDialog):
    """Asks for the paragraph and its corrected text."""

    def __init__(self, desk: Desk, adoption: AdoptionRow, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("Add a correction"),
            tr("The correction is noted where the next meeting confirms the minutes."),
            icon="file-pen",
            role="accent",
            parent=parent,
        )
        self._desk = desk
        self._adoption = adoption
        self.paragraph = QLineEdit()
        self.paragraph.setPlaceholderText(tr("Number of the paragraph, for example 4.2.1"))
        self.paragraph.setAccessibleName(tr("Paragraph"))
        self.text = QPlainTextEdit()
        self.text.setPlaceholderText(tr("The text as it should be"))
        self.text.setAccessibleName(tr("Corrected text"))
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(look().px(86))
        self.body.addWidget(self.paragraph)
        self.body.addWidget(self.text)
        for fix in adoption.corrections:
            said = tr("Paragraph {paragraph}: {text}", paragraph=fix.paragraph, text=fix.text)
            self.body.addWidget(label(said, "small", wrap=True))
        self.note = Button(tr("Note the correction"), role="primary", on=self._note)
        self.note.setDefault(True)
        self.buttons.addStretch(1)
        self.buttons.addWidget(Button(tr("Leave as it is"), on=self.reject))
        self.buttons.addWidget(self.note)
        self.paragraph.textChanged.connect(self._allow)
        self.text.textChanged.connect(self._allow)
        self._allow()

    def _allow(self) -> None:
        if self.paragraph.text().strip() and self.text.toPlainText().strip():
            self.note.allow()
        else:
            self.note.refuse(tr("Type the paragraph and the text first."))

    def _note(self) -> None:
        old = [
            CorrectionDraft(paragraph=fix.paragraph, text=fix.text)
            for fix in self._adoption.corrections
        ]
        new = CorrectionDraft(
            paragraph=self.paragraph.text().strip(), text=self.text.toPlainText().strip()
        )
        kept = self._adoption.outcome
        outcome = AdoptionOutcome.WITH_AMENDMENTS if kept else None
        self._desk.write(
            closing.adopt,
            self._adoption.id,
            outcome,
            proposer=self._adoption.proposer,
            seconder=self._adoption.seconder,
            corrections=(*old, new),
        )
        self.accept()
