"""Empty pages explain themselves in one sentence and offer the first step."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.buttons import Button
from nlc_desktop.ui.widgets.labels import IconLabel, label
from nlc_desktop.ui.widgets.showing import set_shown


class EmptyState(QWidget):
    """An icon, one sentence and the button of the first step.

    Signals:
        stepped: the person takes the first step.
    """

    stepped = Signal()

    def __init__(
        self,
        sentence: str,
        step: str = "",
        *,
        icon: str = "",
        primary: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.sentence = label(sentence, "meta", wrap=True)
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.button = Button(step, role="primary" if primary else "", on=self.stepped.emit)
        set_shown(self.button, bool(step))
        centre = Qt.AlignmentFlag.AlignHCenter
        box = QVBoxLayout(self)
        box.setContentsMargins(*(look().px(24),) * 4)
        box.setSpacing(look().px(12))
        box.addStretch(1)
        if icon:
            box.addWidget(IconLabel(icon, "text_2", 24), 0, centre)
        box.addLayout(self._centred())
        box.addWidget(self.button, 0, centre)
        box.addStretch(2)

    def _centred(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.sentence, 3)
        row.addStretch(1)
        return row

    def say(self, sentence: str, step: str = "") -> None:
        """Says something else and offers another step."""
        self.sentence.setText(sentence)
        self.button.setText(step)
        self.button.setAccessibleName(step)
        set_shown(self.button, bool(step))
