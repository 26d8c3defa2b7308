"""Asks before contacts go out whether notes go with them, and shows what stands in those notes."""

from collections.abc import Callable

from PySide6.QtWidgets import QCheckBox, QWidget

from nlc_desktop.i18n import tr
from nlc_desktop.services.reading import note_guard
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.ui.dialogs import SpeakingDialog
from nlc_desktop.ui.widgets.buttons import Button
from nlc_desktop.ui.widgets.labels import label


class NotesDialog(SpeakingDialog):
    """Notes stay in the office unless the box is ticked; what was found in them is shown then."""

    def __init__(
        self, office: OpenOffice, go_on: Callable[[bool], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(
            tr("Export contacts"),
            tr("The office’s own notes and tags stay here unless you take them along."),
            icon="circle-help",
            role="accent",
            parent=parent,
        )
        self._office = office
        self._go_on = go_on
        self.with_notes = QCheckBox(tr("Write notes and tags too"))
        self.warning = label("", wrap=True)
        self.found = self.add_text("", tr("What was found in the notes"))
        self.next_button = Button(tr("Choose the file…"), role="primary", on=self.go_on)
        self._lay_out()
        self.with_notes.toggled.connect(self._look)

    def _lay_out(self) -> None:
        self.body.insertWidget(0, self.with_notes)
        self.body.insertWidget(1, self.warning)
        self.warning.hide()
        self.found.hide()
        self.next_button.setDefault(True)
        self.buttons.addStretch(1)
        self.buttons.addWidget(Button(tr("Cancel"), on=self.reject))
        self.buttons.addWidget(self.next_button)

    def _look(self, with_notes: bool) -> None:
        """Shows what stands in the notes and has no place there (R-DP-04)."""
        notes = note_guard.in_notes(self._office) if with_notes else ()
        self.found.setPlainText("\n".join(note.words for note in notes))
        self.warning.setText(
            tr(
                "Numbers or addresses stand in {n} notes. They would go out with the file: take "
                "them out of the notes first, or go on if they may be known.",
                n=len(notes),
            )
        )
        self.warning.setVisible(bool(notes))
        self.found.setVisible(bool(notes))
        self.adjustSize()

    def go_on(self) -> None:
        """Closes and goes on with what was chosen."""
        self.accept()
        self._go_on(self.with_notes.isChecked())
