"""How a series repeats, as choices; what does not matter for a pattern is not shown."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QRadioButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from nlc_desktop.domain.recurrence import MOST_BETWEEN, MissingDay, Pattern, Recurrence
from nlc_desktop.i18n import tr
from nlc_desktop.ui.meetings.series.words import MISSING, NTH, PATTERNS, nth_word, weekday_word
from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.labels import label

_WEEKDAYS = range(1, 8)
_ON_WEEKDAY = frozenset({Pattern.WEEKLY, Pattern.MONTHLY_WEEKDAY})


class RuleForm(QWidget):
    """The choices of a rule, to be put into a form.

    Signals:
        changed: a person chose something else.
    """

    changed = Signal()

    def __init__(self, working: tuple[int, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._working = working
        self._shown = True
        self.pattern = QComboBox()
        self.every = QSpinBox()
        self.nth = QComboBox()
        self.weekday = QComboBox()
        self.day = QSpinBox()
        self.missing = {choice: QRadioButton(tr(words)) for choice, words in MISSING.items()}
        self._group = QButtonGroup(self)
        self._fill()
        self._lay_out()
        self._connect()
        self.show_rule(Recurrence(Pattern.MONTHLY_WEEKDAY, 3, weekday=2, nth=2))

    def _fill(self) -> None:
        for pattern, words in PATTERNS.items():
            self.pattern.addItem(tr(words), pattern)
        for nth in NTH:
            self.nth.addItem(nth_word(nth), nth)
        for weekday in _WEEKDAYS:
            self.weekday.addItem(weekday_word(weekday), weekday)
        self.every.setRange(1, MOST_BETWEEN)
        self.day.setRange(1, 31)
        for spin in (self.every, self.day):
            spin.lineEdit().setTextMargins(look().px(8), 0, 0, 0)
        fit = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        for box in (self.pattern, self.nth, self.weekday):
            box.setSizeAdjustPolicy(fit)
            box.setMinimumContentsLength(8)
        for radio in self.missing.values():
            self._group.addButton(radio)
        for widget, name in (
            (self.pattern, tr("Pattern")),
            (self.every, tr("Weeks or months between meetings")),
            (self.nth, tr("Which weekday of the month")),
            (self.weekday, tr("Weekday")),
            (self.day, tr("Day of the month")),
        ):
            widget.setAccessibleName(name)

    def _lay_out(self) -> None:
        px = look().px
        self.form = QFormLayout(self)
        self.form.setContentsMargins(0, 0, 0, 0)
        self.form.setHorizontalSpacing(px(16))
        self.form.setVerticalSpacing(px(10))
        self.form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._weekday_row, self._missing_row = QWidget(), QWidget()
        row = QHBoxLayout(self._weekday_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        row.addWidget(self.nth, 1)
        row.addWidget(self.weekday, 1)
        box = QVBoxLayout(self._missing_row)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(px(4))
        box.addWidget(label(tr("In months without this day")))
        for radio in self.missing.values():
            box.addWidget(radio)
        self.form.addRow(tr("Repeats"), self.pattern)
        self.form.addRow(tr("Every", "every n weeks"), self.every)
        self.form.addRow(tr("On", "weekday"), self._weekday_row)
        self.form.addRow(tr("On day"), self.day)
        self.form.addRow(self._missing_row)

    def _connect(self) -> None:
        for box in (self.pattern, self.nth, self.weekday):
            box.activated.connect(self._said)
        for spin in (self.every, self.day):
            spin.valueChanged.connect(self._said)
        self._group.buttonClicked.connect(self._said)

    def _said(self) -> None:
        self._show_rows()
        self.changed.emit()

    @property
    def stops(self) -> list[QWidget]:
        """Where the Tab key stops, from top to bottom."""
        fields = [self.pattern, self.every, self.nth, self.weekday, self.day]
        return [*fields, *self.missing.values()]

    # -- the rule -------------------------------------------------------------------------

    @property
    def recurrence(self) -> Recurrence:
        """What is chosen."""
        skip = self.missing[MissingDay.SKIP].isChecked()
        return Recurrence(
            Pattern(self.pattern.currentData()),
            self.every.value(),
            weekday=int(self.weekday.currentData()),
            nth=int(self.nth.currentData()),
            day=self.day.value(),
            missing=MissingDay.SKIP if skip else MissingDay.LAST_DAY,
            working=self._working,
        )

    def show_rule(self, recurrence: Recurrence) -> None:
        """Shows a rule without telling anybody."""
        self.blockSignals(True)
        self.pattern.setCurrentIndex(self.pattern.findData(recurrence.pattern))
        self.every.setValue(recurrence.every)
        self.nth.setCurrentIndex(self.nth.findData(recurrence.nth))
        self.weekday.setCurrentIndex(self.weekday.findData(recurrence.weekday))
        self.day.setValue(recurrence.day)
        self.missing[recurrence.missing].setChecked(True)
        self._show_rows()
        self.blockSignals(False)

    def set_rule_shown(self, shown: bool) -> None:
        """Shows the choices of the rule, or only what else stands in its form."""
        self._shown = shown
        self._show_rows()

    def _show_rows(self) -> None:
        """Shows what the pattern asks for; the choice for short months only where it matters."""
        rule = self.recurrence
        weekly = rule.pattern is Pattern.WEEKLY
        self.every.setSuffix(_unit(rule.every, weekly=weekly))
        for field in (self.pattern, self.every):
            self.form.setRowVisible(field, self._shown)
        self.form.setRowVisible(self._weekday_row, self._shown and rule.pattern in _ON_WEEKDAY)
        self.nth.setVisible(rule.pattern is Pattern.MONTHLY_WEEKDAY)
        self.form.setRowVisible(self.day, self._shown and rule.pattern is Pattern.MONTHLY_DATE)
        self.form.setRowVisible(self._missing_row, self._shown and rule.may_miss)


def _unit(number: int, *, weekly: bool) -> str:
    if weekly:
        return tr(" week", "after one") if number == 1 else tr(" weeks", "after a number")
    return tr(" month", "after one") if number == 1 else tr(" months", "after a number")
