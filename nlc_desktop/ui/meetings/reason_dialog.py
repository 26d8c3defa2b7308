"""Asks for the reason of a step that is taken back or of a meeting that is called off."""

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit, QWidget

from nlc_desktop.i18n import tr
from nlc_desktop.ui.dialogs import SpeakingDialog
from nlc_desktop.ui.widgets.buttons import Button


class ReasonDialog(SpeakingDialog):
    """One line for the reason; it stays in the meeting's history."""

    def __init__(
        self,
        title: str,
        sentence: str,
        verb: str,
        act: Callable[[str], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, sentence, icon="rotate-ccw", role="accent", parent=parent)
        self._act = act
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(tr("Why? The reason stays in the history."))
        self.reason.setAccessibleName(tr("Reason"))
        self.body.addWidget(self.reason)
        self.verb = Button(verb, role="primary", on=self._take)
        self.verb.setDefault(True)
        self.buttons.addStretch(1)
        self.buttons.addWidget(Button(tr("Leave as it is"), on=self.reject))
        self.buttons.addWidget(self.verb)
        self.reason.textChanged.connect(self._allow)
        self._allow()

    def _allow(self) -> None:
        if self.reason.text().strip():
            self.verb.allow()
        else:
            self.verb.refuse(tr("Type the reason first."))

    def _take(self) -> None:
        reason = self.reason.text().strip()
        if reason:
            self._act(reason)
            self.accept()
