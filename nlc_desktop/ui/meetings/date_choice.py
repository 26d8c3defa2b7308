"""A day, a time and a length, and below them at once all that speaks against the date.

Nothing of it blocks. What dates are judged by is read once for a mechanism or a meeting; each
change of the day is judged by it while the person types.
"""

from collections.abc import Callable, Sequence
from datetime import date, datetime
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from nlc_desktop.clock import zone_of
from nlc_desktop.domain.operations import Changes
from nlc_desktop.domain.scheduling import DateFacts, DateIssueKind, DateJudge, JudgedDate
from nlc_desktop.i18n import tr
from nlc_desktop.services.reading import dates as reading
from nlc_desktop.ui.day_field import DayField, MinutesField, TimeField, screen_language
from nlc_desktop.ui.desk import Desk
from nlc_desktop.ui.meetings.date_words import issue_sentence
from nlc_desktop.ui.meetings.suggest_dialog import SuggestDialog
from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.buttons import LinkButton
from nlc_desktop.ui.widgets.labels import IconLabel, label
from nlc_desktop.ui.wording import long_weekday

_TABLES = (
    *("meeting", "invitation", "member", "organisation", "post"),
    *("calendar_day", "mechanism", "office", "series"),
)
"""What dates are judged by."""
_UNSAID_MINUTES = 120
"""The length a date is judged by where none is asked for."""
Said = tuple[str, str, str]
"""An icon, its role, and a sentence."""


class DateChoice(QWidget):
    """A date with its reasons.

    Signals:
        moved: a person chose another day or time.
    """

    moved = Signal()

    def __init__(
        self, desk: Desk, *, with_length: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._make: Callable[[], DateFacts | None] = lambda: reading.for_office(desk.office)
        self._judge: DateJudge | None = None
        self._facts: DateFacts | None = None
        self.zone = desk.office.zone
        self.day = DayField(desk.office, tr("Day"))
        self.time = TimeField(tr("Begins at"))
        self.length = MinutesField(tr("Length"), 15, 24 * 60, self)
        self.length.setValue(_UNSAID_MINUTES)
        self.length.setVisible(with_length)
        self.suggest = LinkButton(
            tr("Suggest dates"),
            small=True,
            hint=tr("The next dates that nothing speaks against, at this time."),
            on=self.open_suggestions,
        )
        self.reasons = ReasonList()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        px = look().px
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addWidget(self.day, 2)
        row.addWidget(self.time, 1)
        if not self.length.isHidden():
            row.addWidget(self.length, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(px(6))
        box.addLayout(row)
        box.addWidget(self.reasons)
        box.addWidget(self.suggest, 0, Qt.AlignmentFlag.AlignLeft)
        order = (self.day, self.time, self.length, self.suggest)
        for one, after in pairwise(order):
            self.setTabOrder(one, after)
        self.setFocusProxy(self.day)

    def _connect(self) -> None:
        self.day.dateChanged.connect(self._move)
        self.time.timeChanged.connect(self._move)
        self.length.valueChanged.connect(self.judge)
        self._desk.changed.connect(self._written)

    # -- the date -------------------------------------------------------------------------

    @property
    def moment(self) -> datetime:
        """The day and the time chosen, local and naive."""
        return datetime.combine(self.day.day, self.time.moment)

    @property
    def minutes(self) -> int:
        """The length chosen, or the one it is judged by."""
        return self.length.value()

    def show_date(self, starts: datetime, minutes: int = 0) -> None:
        """Shows a date without telling anybody, and judges it."""
        self.zone = getattr(starts.tzinfo, "key", "") or self._desk.office.zone
        self.day.show_day(starts.date())
        self.time.show_time(starts)
        self.show_length(minutes or self.minutes)

    def show_length(self, minutes: int) -> None:
        """Shows a length without telling anybody, and judges the date by it."""
        self.length.blockSignals(True)
        self.length.setValue(minutes)
        self.length.blockSignals(False)
        self.judge()

    def _move(self) -> None:
        self.judge()
        self.moved.emit()

    # -- what speaks against it -----------------------------------------------------------

    def judge_by(self, make: Callable[[], DateFacts | None]) -> None:
        """Judges by other facts, e.g. those of another mechanism; they are read once."""
        self._make = make
        self.forget()
        self.judge()

    def forget(self) -> None:
        """Reads what dates are judged by again when it is next needed."""
        self._facts = self._judge = None

    @property
    def facts(self) -> DateFacts:
        """What dates are judged by."""
        if self._facts is None:
            self._facts = self._make() or reading.for_office(self._desk.office)
        return self._facts

    @property
    def judged(self) -> JudgedDate:
        """The date chosen, with all that speaks against it."""
        if self._judge is None:
            self._judge = DateJudge(self.facts, screen_language())
        starts = self.moment.replace(tzinfo=zone_of(self.zone))
        return self._judge.judge(starts, self.minutes)

    def judge(self) -> None:
        """Says what speaks against the date, the weightiest first; nothing of it blocks."""
        found = self.judged
        said = [_said(found.starts.date(), found)] if found.fine else []
        said += [(*_icon(one.kind), issue_sentence(one)) for one in found.issues]
        self.reasons.show_all(said)
        spoken = " ".join(words for _, _, words in said)
        for field in (self.day, self.time, self.length):
            field.setAccessibleDescription(spoken)

    def _written(self, changes: Changes) -> None:
        if changes.touches(*_TABLES):
            self.forget()
            if self.isVisible():
                self.judge()

    # -- suggestions ----------------------------------------------------------------------

    def open_suggestions(self) -> SuggestDialog:
        """Lists the next dates without any reason against them, from the chosen day on."""
        first = self.moment.replace(tzinfo=zone_of(self.zone))
        dialog = SuggestDialog(self.facts, first, self.minutes, self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.taken.connect(self.take)
        dialog.open()
        return dialog

    def take(self, starts: datetime) -> None:
        """Takes a suggested date, as if the person had chosen it."""
        self.show_date(starts)
        self.moved.emit()


def _icon(kind: DateIssueKind) -> tuple[str, str]:
    """A late committee is no reason to meet later still: it is told, not warned of."""
    return ("info", "text_2") if kind is DateIssueKind.OVERDUE else ("triangle-alert", "warn")


def _said(day: date, found: JudgedDate) -> Said:
    weekday = long_weekday(day)
    if found.issues:
        return "check", "text_2", tr("{weekday}, a working day.", weekday=weekday)
    sentence = tr("{weekday}, a working day. Nothing speaks against it.", weekday=weekday)
    return "check", "text_2", sentence


class ReasonList(QWidget):
    """Sentences below one another, each with an icon; all of them are there at once."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[tuple[QWidget, IconLabel, QLabel]] = []
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(look().px(4))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @property
    def sentences(self) -> list[str]:
        """What is said, from top to bottom."""
        return [words.text() for row, _, words in self._rows if not row.isHidden()]

    def show_all(self, said: Sequence[Said]) -> None:
        """Says other things."""
        while len(self._rows) < len(said):
            self._rows.append(self._add())
        for at, (row, icon, words) in enumerate(self._rows):
            if at < len(said):
                name, role, sentence = said[at]
                icon.set_icon(name, role)
                words.setText(sentence)
            row.setVisible(at < len(said))
            row.updateGeometry()  # else it is taken to be as high as with its words before
        self._fit()

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Is as high as its sentences are at its width: forms reckon with another one."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self._box.invalidate()
        self.setFixedHeight(max(self._box.heightForWidth(self.width()), look().px(18)))

    def _add(self) -> tuple[QWidget, IconLabel, QLabel]:
        row, icon, words = QWidget(self), IconLabel("check", "text_2", 14), label("", wrap=True)
        words.setAlignment(Qt.AlignmentFlag.AlignTop)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(look().px(6))
        holder = QVBoxLayout()
        holder.setContentsMargins(0, look().px(2), 0, 0)
        holder.addWidget(icon)
        holder.addStretch(1)
        line.addLayout(holder)
        line.addWidget(words, 1)
        self._box.addWidget(row)
        return row, icon, words
