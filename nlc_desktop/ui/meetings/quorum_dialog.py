"""Asks how many members of a committee have to be there (F52)."""

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QSpinBox, QWidget

from nlc_desktop.i18n import tr
from nlc_desktop.services import mechanisms
from nlc_desktop.ui.desk import Desk
from nlc_desktop.ui.dialogs import SpeakingDialog
from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.buttons import Button
from nlc_desktop.ui.widgets.labels import label

_MOST = 1000


class QuorumDialog(SpeakingDialog):
    """A number, or more than half of the members."""

    def __init__(
        self, desk: Desk, mechanism: str, name: str, needed: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            tr("Quorum"),
            tr("How many members of {mechanism} have to be there?", mechanism=name),
            icon="users-round",
            role="accent",
            parent=parent,
        )
        self._desk, self._mechanism = desk, mechanism
        self.half = QCheckBox(tr("More than half of the members"))
        self.number = QSpinBox()
        self.number.setRange(1, _MOST)
        self.number.setAccessibleName(tr("Members needed"))
        self.number.setValue(needed or 1)
        row = QHBoxLayout()
        row.setSpacing(look().px(8))
        row.addWidget(label(tr("Members needed")))
        row.addWidget(self.number)
        row.addStretch(1)
        self.body.addWidget(self.half)
        self.body.addLayout(row)
        self.body.addWidget(label(tr("It holds for all its meetings. It never blocks."), "meta"))
        self.keep = Button(tr("Set the quorum"), role="primary", on=self._keep)
        self.keep.setDefault(True)
        self.buttons.addStretch(1)
        self.buttons.addWidget(Button(tr("Leave as it is"), on=self.reject))
        self.buttons.addWidget(self.keep)
        self.half.toggled.connect(self.number.setDisabled)
        self.half.setChecked(not needed)
        (self.half if not needed else self.number).setFocus()

    def offer(self, needed: int) -> None:
        """Begins with a number where more than half was meant so far."""
        if self.half.isChecked():
            self.number.setValue(needed)

    def _keep(self) -> None:
        needed = 0 if self.half.isChecked() else self.number.value()
        self._desk.write(mechanisms.update_mechanism, self._mechanism, quorum=needed)
        self.accept()
