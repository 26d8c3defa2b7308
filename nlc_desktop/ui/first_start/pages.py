"""The page of the first start: the steps on the left, the step in front, back and on."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from nlc_desktop.errors import NlcError
from nlc_desktop.i18n import tr
from nlc_desktop.progress import Progress
from nlc_desktop.ui.desk import NEW, Destination, RoomKey
from nlc_desktop.ui.first_start.begin_step import BeginStep
from nlc_desktop.ui.first_start.city_step import CityStep
from nlc_desktop.ui.first_start.door import Door
from nlc_desktop.ui.first_start.language_step import LanguageStep
from nlc_desktop.ui.first_start.office_step import OfficeStep
from nlc_desktop.ui.first_start.protection_step import ProtectionStep
from nlc_desktop.ui.first_start.state import FirstStartState
from nlc_desktop.ui.first_start.step import Step
from nlc_desktop.ui.first_start.step_list import StepList
from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.banner import Banner
from nlc_desktop.ui.widgets.buttons import Button
from nlc_desktop.ui.widgets.labels import hairline, label
from nlc_desktop.ui.widgets.page import scrolled

if TYPE_CHECKING:
    from nlc_desktop.services.session import OpenOffice


_WIDE = 872
_PROTECTION, _BEGIN = 3, 4


class FirstStart(QWidget):
    """Five steps; the workspace is made when the fourth is left."""

    def __init__(self, door: Door, state: FirstStartState) -> None:
        super().__init__()
        self._door = door
        self._state = state
        self.language = LanguageStep(state)
        self.city = CityStep(state)
        self.office = OfficeStep(state, door)
        self.protection = ProtectionStep(state, door)
        self.begin = BeginStep()
        self.steps: tuple[Step, ...] = (
            self.language,
            self.city,
            self.office,
            self.protection,
            self.begin,
        )
        self.list = StepList(
            [tr("Language"), tr("Country and city"), tr("Office and crest"), tr("Protection"),
             tr("Begin")]
        )  # fmt: skip
        self.refusal = Banner(kind="bad")
        self.back_button = Button(tr("Back"), on=self.back)
        self.reason = label("", "meta", wrap=True)
        self.reason.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.on_button = Button(tr("Continue"), icon="arrow-right", on=self.go_on)
        self.on_button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self._pages = QStackedWidget()
        self._areas: list[QScrollArea] = []
        self._lay_out()
        self._connect()
        self.go_to(state.step)

    # -- layout -------------------------------------------------------------------------

    def _lay_out(self) -> None:
        px = look().px
        for step in self.steps:
            area = scrolled(step)
            self._areas.append(area)
            self._pages.addWidget(area)
        column = QVBoxLayout()
        column.setContentsMargins(px(24), px(24), px(24), px(16))
        column.setSpacing(px(12))
        column.addWidget(self.refusal)
        column.addWidget(self._pages, 1)
        self._line = hairline()
        column.addWidget(self._line)
        column.addLayout(self._foot())
        right = QWidget()
        right.setLayout(column)
        right.setMaximumWidth(px(_WIDE + 48))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._side())
        row.addStretch(1)
        row.addWidget(right, 24)
        row.addStretch(2)
        self.refusal.hide()

    def _side(self) -> QWidget:
        side = QFrame()
        side.setProperty("role", "sunken")
        side.setFixedWidth(look().px(288))
        box = QVBoxLayout(side)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.list)
        return side

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setSpacing(look().px(12))
        foot.addWidget(self.back_button)
        foot.addWidget(self.reason, 1)
        foot.addWidget(self.on_button)
        return foot

    def _connect(self) -> None:
        for step in self.steps:
            step.changed.connect(self._show_state)
            step.finished.connect(self.go_on)
        self.begin.first_meeting.connect(
            partial(self._finish, Destination(RoomKey.MEETINGS, part=NEW))
        )
        self.begin.home.connect(partial(self._finish, None))
        self.begin.example.connect(self._open_example)
        for keys, run in (("Alt+Left", self.back), ("Alt+Right", self.go_on)):
            QShortcut(QKeySequence(keys), self).activated.connect(run)

    # -- steps --------------------------------------------------------------------------

    @property
    def step(self) -> Step:
        """The step in front."""
        return self.steps[self._state.step]

    def go_to(self, number: int) -> None:
        """Brings a step to the front."""
        self.step.leave()
        self._state.step = number
        self._pages.setCurrentIndex(number)
        self._areas[number].verticalScrollBar().setValue(0)
        self.step.enter()
        self._show_state()
        self.step.setFocus(Qt.FocusReason.OtherFocusReason)

    def back(self) -> None:
        """Goes to the step before; the office that was made is not unmade."""
        if self.back_button.isEnabled():
            self.go_to(self._state.step - 1)

    def go_on(self) -> None:
        """Goes to the next step, if nothing is missing; after protection makes the office."""
        if self._state.step == _BEGIN or self.step.problem() or not self.on_button.isEnabled():
            return
        if self._state.step == _PROTECTION:
            self._create()
        else:
            self.go_to(self._state.step + 1)

    def _show_state(self) -> None:
        here = self._state.step
        last = here == _BEGIN
        self.list.show_step(here, [step.summary() for step in self.steps])
        problem = self.step.problem()
        self.reason.setText(problem)
        self.on_button.setVisible(not last)
        self.back_button.setVisible(not last)
        self._line.setVisible(not last)
        self.on_button.set_role("" if problem else "primary")
        self.on_button.set_icon("arrow-right")
        printing = here == _PROTECTION and not self._state.printed
        self.protection.printing.show_primary(primary=printing)
        if problem:
            self.on_button.refuse(problem)
        else:
            self.on_button.allow()
        if here == 0:
            self.back_button.refuse(tr("This is the first step."))
        else:
            self.back_button.allow()

    # -- making the office ----------------------------------------------------------------

    def _create(self) -> None:
        self.refusal.hide()
        self.on_button.refuse(tr("The office is being encrypted."))
        self.back_button.refuse(tr("The office is being encrypted."))
        self.reason.setText(tr("Encrypting. This takes a few seconds."))
        job = self._door.jobs.run(self._make, own_errors=True)
        job.succeeded.connect(self._made)
        job.failed.connect(self._failed)

    def _make(self, progress: Progress) -> "OpenOffice":
        from nlc_desktop.services import setup  # noqa: PLC0415 - loaded by now

        state, door = self._state, self._door
        protection = setup.Protection(state.passphrase, state.words)
        return setup.create_office(
            state.root,
            state.draft,
            protection,
            door.clock,
            keychain=door.keychain,
            cost=door.cost or setup.COST,
            progress=progress,
        )

    def _made(self, office: "OpenOffice") -> None:
        self._state.office = office
        self._state.forget_secrets()
        self.protection.passphrase.clear()
        self.protection.again.clear()
        self._door.remember(office)
        self.go_to(_BEGIN)

    def _failed(self, error: object) -> None:
        self._show_state()
        if isinstance(error, NlcError):
            self.refusal.say(error.sentence, kind="bad")
        elif isinstance(error, BaseException):
            self._door.bug(error)

    def _finish(self, then: Destination | None) -> None:
        office, self._state.office = self._state.office, None
        if office is not None:
            self._door.enter(office, then)

    def _open_example(self) -> None:
        office, self._state.office = self._state.office, None
        if office is not None:
            office.workspace.close()
        self.begin.example_button.refuse(tr("The example is being opened."))
        self._door.open_example(self._no_example)

    def _no_example(self, error: object) -> None:
        self._failed(error)
        self._door.choose()

    @override
    def focusInEvent(self, event: QFocusEvent, /) -> None:
        """Typing can begin at once."""
        super().focusInEvent(event)
        self.step.setFocus(event.reason())
