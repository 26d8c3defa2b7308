"""The confirmation of the last minutes: how, on whose proposal, with which corrections."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from nlc_desktop.domain.minutes import AdoptionOutcome, AdoptionRow, CorrectionRow
from nlc_desktop.i18n import tr
from nlc_desktop.services import closing
from nlc_desktop.services.drafts import CorrectionDraft
from nlc_desktop.services.reading.stakeholders import candidates
from nlc_desktop.ui.desk import Desk
from nlc_desktop.ui.mentions import Mentions
from nlc_desktop.ui.saving import AutoSave
from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.buttons import Button, IconButton, SegmentBar
from nlc_desktop.ui.widgets.labels import label

_OPEN = "open"


class AdoptionForm(QWidget):
    """The form; it stands in place of plain lines and saves as typed."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._row: AdoptionRow | None = None
        self.what = label("", "large", wrap=True)
        self.outcome = SegmentBar(
            [
                (_OPEN, tr("Not confirmed yet")),
                (AdoptionOutcome.WITHOUT_AMENDMENT, tr("Confirmed without amendment")),
                (AdoptionOutcome.WITH_AMENDMENTS, tr("With amendments")),
            ]
        )
        self.proposer = self._person(tr("Proposer"))
        self.seconder = self._person(tr("Seconder"))
        self._proposer = AutoSave(self.proposer, lambda _: self._save())
        self._seconder = AutoSave(self.seconder, lambda _: self._save())
        self.paragraph = QLineEdit()
        self.paragraph.setPlaceholderText(tr("Paragraph"))
        self.paragraph.setAccessibleName(tr("Number of the paragraph to correct"))
        self.text = QLineEdit()
        self.text.setPlaceholderText(tr("The text as it should be, then Enter"))
        self.text.setAccessibleName(tr("Corrected text"))
        self.add = Button(tr("Add the correction"), icon="plus", on=self._add)
        self._listed = QVBoxLayout()
        self._lay_out()
        self.outcome.chosen.connect(self._choose)
        self.text.returnPressed.connect(self._add)

    def _person(self, name: str) -> QLineEdit:
        edit = QLineEdit()
        edit.setProperty("role", "large")
        edit.setAccessibleName(name)
        Mentions(edit, lambda text: candidates(self._desk.office, text), whole=True)
        return edit

    def _lay_out(self) -> None:
        px = look().px
        form = QFormLayout()
        form.setVerticalSpacing(px(8))
        form.setHorizontalSpacing(px(16))
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        form.addRow(label(tr("Proposer"), "largeMeta"), self.proposer)
        form.addRow(label(tr("Seconder"), "largeMeta"), self.seconder)
        entry = QHBoxLayout()
        entry.setSpacing(px(8))
        self.paragraph.setMaximumWidth(px(140))
        entry.addWidget(self.paragraph)
        entry.addWidget(self.text, 1)
        entry.addWidget(self.add)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, px(8))
        box.setSpacing(px(12))
        box.addWidget(self.what)
        box.addWidget(self.outcome, 0, Qt.AlignmentFlag.AlignLeft)
        box.addLayout(form)
        box.addWidget(label(tr("Corrections"), "largeStrong"))
        box.addLayout(self._listed)
        box.addLayout(entry)

    def show_adoption(self, row: AdoptionRow) -> None:
        """Shows what is noted so far."""
        self._row = row
        self.what.setText(tr("Confirmation of the minutes of {meeting}", meeting=row.adopted))
        self.outcome.choose(row.outcome or _OPEN)
        self._proposer.show(row.proposer)
        self._seconder.show(row.seconder)
        while (item := self._listed.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for fix in row.corrections:
            self._listed.addWidget(self._correction(fix))
        self._allow(row)

    def _allow(self, row: AdoptionRow) -> None:
        if row.outcome is AdoptionOutcome.WITHOUT_AMENDMENT:
            self.add.refuse(tr("Choose “With amendments” to note a correction."))
        else:
            self.add.allow()
        without = self.outcome.button(AdoptionOutcome.WITHOUT_AMENDMENT)
        without.setEnabled(not row.corrections)
        without.setToolTip(tr("Remove the corrections first.") if row.corrections else "")

    def _correction(self, fix: CorrectionRow) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        said = tr("Paragraph {paragraph}: {text}", paragraph=fix.paragraph, text=fix.text)
        row.addWidget(label(said, "largeMeta", wrap=True), 1)
        row.addWidget(
            IconButton("x", tr("Remove the correction"), on=lambda: self._take_off(fix.id))
        )
        return made

    def _add(self) -> None:
        if self._row is None or not self.add.isEnabled():
            return
        new = CorrectionDraft(
            paragraph=self.paragraph.text().strip(), text=self.text.text().strip()
        )
        if not new.paragraph or not new.text:
            (self.text if new.paragraph else self.paragraph).setFocus()
            return
        self.outcome.choose(AdoptionOutcome.WITH_AMENDMENTS)
        self._save((*_drafts(self._row.corrections), new))
        self.paragraph.clear()
        self.text.clear()
        self.paragraph.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _take_off(self, correction: str) -> None:
        if self._row is not None:
            kept = [fix for fix in self._row.corrections if fix.id != correction]
            self._save(_drafts(kept))

    def _choose(self, outcome: str) -> None:
        del outcome
        self._save()

    def _save(self, corrections: Sequence[CorrectionDraft] | None = None) -> None:
        if self._row is None:
            return
        chosen = self.outcome.current
        self._desk.write(
            closing.adopt,
            self._row.id,
            None if chosen == _OPEN else AdoptionOutcome(chosen),
            proposer=self.proposer.text(),
            seconder=self.seconder.text(),
            corrections=corrections,
        )


def _drafts(fixes: Sequence[CorrectionRow]) -> tuple[CorrectionDraft, ...]:
    return tuple(CorrectionDraft(paragraph=fix.paragraph, text=fix.text) for fix in fixes)
