"""Asks what is said of an organisation: two scores, attitude, three answers, and above all why."""

from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from nlc_desktop.domain.maps import Attitude, ScoreRow, salience
from nlc_desktop.i18n import tr
from nlc_desktop.services import history, scores
from nlc_desktop.services.drafts import ScoreDraft
from nlc_desktop.services.reading import maps as reading
from nlc_desktop.ui.day_field import DayField
from nlc_desktop.ui.desk import Desk
from nlc_desktop.ui.dialogs import SpeakingDialog
from nlc_desktop.ui.map.score_words import (
    attitude_icon,
    attitude_word,
    numbers,
    salience_word,
    whence,
)
from nlc_desktop.ui.theme import look, restyle
from nlc_desktop.ui.widgets.buttons import Button, IconButton, SegmentBar
from nlc_desktop.ui.widgets.labels import ElidedLabel, IconLabel, Tag, label
from nlc_desktop.ui.widgets.page import scrolled
from nlc_desktop.ui.widgets.showing import set_shown

_ONE_TO_FIVE = [(str(score), str(score)) for score in range(1, 6)]
_NEWEST = 3
"""Earlier scores that are shown without scrolling."""


class ScoreDialog(SpeakingDialog):
    """A new score of an organisation; the earlier ones stay below, each with who said so.

    ``at`` are the two scores to begin with; 0 begins with those said last.
    """

    def __init__(
        self,
        desk: Desk,
        organisation: str,
        name: str,
        at: tuple[int, int] = (0, 0),
        parent: QWidget | None = None,
    ) -> None:
        power, interest = at
        super().__init__(
            tr("Power and interest"),
            tr("What is said of {name}?", name=name),
            icon="waypoints",
            role="accent",
            parent=parent,
        )
        self._desk, self._organisation = desk, organisation
        self._earlier = reading.score_history(desk.office, organisation)
        last = self._earlier[0] if self._earlier else None
        self.power = SegmentBar(_ONE_TO_FIVE, str(power or (last.power if last else 3)))
        self.interest = SegmentBar(_ONE_TO_FIVE, str(interest or (last.interest if last else 3)))
        self.attitude = SegmentBar(
            [(one.value, attitude_word(one)) for one in Attitude],
            (last.attitude if last else Attitude.NEUTRAL).value,
        )
        self.has_power = QCheckBox(tr("It has power"))
        self.legitimacy = QCheckBox(tr("Its claim is legitimate"))
        self.urgency = QCheckBox(tr("Its claim is urgent"))
        self.salience = label("", "small", wrap=True)
        self.reason = QLineEdit()
        self.reason_error = label("", "fieldBad", wrap=True)
        self.said_by = QLineEdit(last.said_by if last else "")
        self.day = DayField(desk.office, tr("Said on"))
        self.day.show_day(desk.office.today())
        self._fill(last)
        self._lay_out()
        self._connect()
        self.reason.setFocus()

    def _fill(self, last: ScoreRow | None) -> None:
        self.power.setAccessibleName(tr("Power"))
        self.interest.setAccessibleName(tr("Interest"))
        self.attitude.setAccessibleName(tr("Attitude"))
        for bar, what in ((self.power, tr("Power")), (self.interest, tr("Interest"))):
            for key, text in _ONE_TO_FIVE:
                bar.button(key).setAccessibleName(tr("{what} {score}", what=what, score=text))
        for one in Attitude:
            button = self.attitude.button(one.value)
            button.setAccessibleName(attitude_word(one))
        self.reason.setAccessibleName(tr("Why, in one line"))
        self.reason.setPlaceholderText(tr("For example: chairs the district committee"))
        self.said_by.setAccessibleName(tr("Who said so"))
        self.said_by.setPlaceholderText(tr("For example: the Secretariat"))
        set_shown(self.reason_error, False)
        if last is not None:
            self.has_power.setChecked(last.has_power)
            self.legitimacy.setChecked(last.legitimacy)
            self.urgency.setChecked(last.urgency)
        self._say_salience()

    def _lay_out(self) -> None:
        px = look().px
        form = QGridLayout()
        form.setHorizontalSpacing(px(16))
        form.setVerticalSpacing(px(8))
        form.setColumnStretch(1, 1)
        answers = QVBoxLayout()
        answers.setSpacing(px(2))
        for box in (self.has_power, self.legitimacy, self.urgency):
            answers.addWidget(box)
        answers.addWidget(self.salience)
        why = QVBoxLayout()
        why.setSpacing(px(4))
        why.addWidget(self.reason)
        why.addWidget(self.reason_error)
        rows: tuple[tuple[str, QWidget | QVBoxLayout], ...] = (
            (tr("Power"), self.power),
            (tr("Interest"), self.interest),
            (tr("Why, in one line"), why),
            (tr("Who said so"), self.said_by),
            (tr("Said on"), self.day),
            (tr("Attitude"), self.attitude),
            (tr("Claim"), answers),
        )
        top = Qt.AlignmentFlag.AlignTop
        for at, (caption, what) in enumerate(rows):
            words = label(caption)
            words.setMinimumHeight(px(32))
            form.addWidget(words, at, 0, top)
            if isinstance(what, QVBoxLayout):
                form.addLayout(what, at, 1)
            elif what in (self.reason, self.said_by):
                form.addWidget(what, at, 1)
            else:
                form.addWidget(what, at, 1, Qt.AlignmentFlag.AlignLeft)
        self.body.addLayout(form)
        if self._earlier:
            self.body.addWidget(self._history())
        take = Button(tr("Keep this score"), role="primary", on=self._take)
        take.setDefault(True)
        self.take_button = take
        self.buttons.addWidget(Tag(tr("office only, never printed"), "lock"))
        self.buttons.addStretch(1)
        self.buttons.addWidget(Button(tr("Leave as it is"), on=self.reject))
        self.buttons.addWidget(take)
        self.setMinimumWidth(px(560))

    def _history(self) -> QWidget:
        """What was said before, newest first."""
        px, today = look().px, self._desk.office.today()
        column = QVBoxLayout()
        column.setSpacing(px(2))
        column.setContentsMargins(0, 0, px(4), 0)
        for row in self._earlier:
            column.addWidget(self._earlier_row(row, today))
        holder = QWidget()
        holder.setLayout(column)
        box = QVBoxLayout()
        box.setContentsMargins(0, px(8), 0, 0)
        box.setSpacing(px(4))
        box.addWidget(label(tr("Said before"), "strong"))
        area = scrolled(holder)
        shown = min(len(self._earlier), _NEWEST)
        area.setFixedHeight(shown * px(44))
        box.addWidget(area)
        whole = QWidget()
        whole.setLayout(box)
        return whole

    def _earlier_row(self, row: ScoreRow, today: date) -> QWidget:
        px = look().px
        made = QWidget()
        made.setFixedHeight(px(42))
        line = QHBoxLayout(made)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(px(8))
        words = QVBoxLayout()
        words.setSpacing(0)
        head = QHBoxLayout()
        head.setSpacing(px(6))
        head.addWidget(label(numbers(row.power, row.interest), "strong"))
        head.addWidget(IconLabel(attitude_icon(row.attitude), size=14))
        head.addWidget(label(attitude_word(row.attitude), "small"))
        head.addWidget(ElidedLabel(whence(row, today), "small"), 1)
        words.addLayout(head)
        words.addWidget(ElidedLabel(row.reason, "small"))
        line.addLayout(words, 1)
        name = tr("Remove this score, given by mistake")
        line.addWidget(IconButton("trash-2", name, on=partial(self._remove, row, made)))
        return made

    def _connect(self) -> None:
        for box in (self.has_power, self.legitimacy, self.urgency):
            box.toggled.connect(self._say_salience)
        self.reason.textChanged.connect(self._forget_error)

    def _say_salience(self) -> None:
        found = salience(
            power=self.has_power.isChecked(),
            legitimacy=self.legitimacy.isChecked(),
            urgency=self.urgency.isChecked(),
        )
        self.salience.setText(tr("Salience: {what}", what=salience_word(found)))

    def _forget_error(self) -> None:
        self._refuse("")

    def _refuse(self, sentence: str) -> None:
        """Says in place what is missing."""
        restyle(self.reason, invalid=bool(sentence))
        self.reason_error.setText(sentence)
        self.reason.setAccessibleDescription(sentence)
        set_shown(self.reason_error, bool(sentence))

    def draft(self) -> ScoreDraft:
        """What stands in the dialog."""
        return ScoreDraft(
            power=int(self.power.current),
            interest=int(self.interest.current),
            attitude=Attitude(self.attitude.current),
            reason=self.reason.text().strip(),
            said_by=self.said_by.text().strip(),
            on=self.day.day,
            has_power=self.has_power.isChecked(),
            legitimacy=self.legitimacy.isChecked(),
            urgency=self.urgency.isChecked(),
        )

    def _take(self) -> None:
        if not self.reason.text().strip():
            self._refuse(tr("Say in one line why, so that others can follow the score."))
            self.reason.setFocus()
            return
        self._desk.write(scores.score, self._organisation, self.draft())
        self.accept()

    def _remove(self, row: ScoreRow, line: QWidget) -> None:
        job = self._desk.write(scores.remove_score, row.id)
        line.hide()
        job.succeeded.connect(self._removed)

    def _removed(self, _changes: object) -> None:
        undo = partial(self._desk.write, history.undo)
        self._desk.messages.notice(tr("The score is removed."), link=tr("Undo"), on_link=undo)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter keeps the score from every field; a button under the focus acts itself."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take()
        else:
            super().keyPressEvent(event)
