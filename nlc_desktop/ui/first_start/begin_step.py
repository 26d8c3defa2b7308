"""Step 5: the office is there; look around in the example, or call the first meeting."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout
from typing_extensions import override

from nlc_desktop.i18n import tr
from nlc_desktop.ui.first_start.step import Step
from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.buttons import LinkButton
from nlc_desktop.ui.widgets.labels import label
from nlc_desktop.ui.widgets.verb import VerbButton


class BeginStep(Step):
    """Two ways on.

    Signals:
        first_meeting: the person calls the first meeting.
        example: the person looks at the example first.
        home: the person just begins.
    """

    first_meeting = Signal()
    example = Signal()
    home = Signal()

    def __init__(self) -> None:
        super().__init__(
            tr("Your office is ready"),
            tr("Everything is stored on this laptop alone. Nothing was sent anywhere."),
        )
        self.meeting_button = VerbButton(
            tr("Call your first meeting"),
            tr("From a ready template, in a minute"),
            icon="calendar-plus",
            primary=True,
        )
        self.example_button = VerbButton(
            tr("Open the example"), tr("An invented city in the middle of its work"), icon="eye"
        )
        self.home_link = LinkButton(tr("Just open the office"), on=self.home.emit)
        self.meeting_button.clicked.connect(self.first_meeting)
        self.example_button.clicked.connect(self.example)
        row = QHBoxLayout()
        row.setSpacing(look().px(12))
        row.addWidget(self.meeting_button)
        row.addWidget(self.example_button)
        self.body.addLayout(row)
        self.body.addSpacing(look().px(8))
        self.body.addWidget(self.home_link)
        self.body.addSpacing(look().px(8))
        self.body.addWidget(
            label(
                tr("Your own office stays as it is. File > Open another workspace leads back."),
                "small",
                wrap=True,
            )
        )
        self.body.addStretch(1)
        self.setFocusProxy(self.meeting_button)

    @override
    def summary(self) -> str:
        """What can be done."""
        return tr("Example or first meeting")
