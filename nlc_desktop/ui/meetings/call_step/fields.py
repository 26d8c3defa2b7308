"""What the letters say beside the meeting itself: number, days, who signs, who gets a copy."""

from datetime import date

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from nlc_desktop.domain.calling import CallDraft, CallPreview
from nlc_desktop.domain.papers import Language
from nlc_desktop.i18n import tr
from nlc_desktop.ui.day_field import DayField
from nlc_desktop.ui.desk import Desk
from nlc_desktop.ui.theme import look
from nlc_desktop.ui.words import language_word

_WAIT = 400
"""Milliseconds after the last keystroke before the letter is set again."""


class CallFields(QWidget):
    """The fields of the letters; what is not touched keeps following what is proposed.

    Signals:
        changed: something is different, a moment after the last keystroke.
    """

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._touched: set[str] = set()
        self.reference = QLineEdit()
        self.dated = DayField(desk.office, tr("Date of the letter"))
        self.answer_by = DayField(desk.office, tr("Answer by"))
        self.signatory = _lines(tr("Signed by"), 3)
        self.copies = _lines(tr("Copies to"), 2)
        self.language = QComboBox()
        self.urgency = QComboBox()
        self._timer = QTimer(self, singleShot=True, interval=_WAIT)
        self._timer.timeout.connect(self.changed)
        self._name()
        self.form = self._lay_out()
        self._connect()

    def _name(self) -> None:
        for widget, name in (
            (self.reference, tr("Reference number")),
            (self.language, tr("Language of the letters")),
            (self.urgency, tr("Urgency")),
        ):
            widget.setAccessibleName(name)
        fit = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        for box in (self.language, self.urgency):
            box.setSizeAdjustPolicy(fit)

    def _lay_out(self) -> QFormLayout:
        px = look().px
        form = QFormLayout(self)
        form.setContentsMargins(px(16), px(12), px(16), px(12))
        form.setHorizontalSpacing(px(12))
        form.setVerticalSpacing(px(8))
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(tr("Our reference"), self.reference)
        form.addRow(tr("Date"), self.dated)
        form.addRow(tr("Answer by"), self.answer_by)
        form.addRow(tr("Signed by"), self.signatory)
        form.addRow(tr("Copies to"), self.copies)
        form.addRow(tr("Language"), self.language)
        form.addRow(tr("Urgency"), self.urgency)
        return form

    def _connect(self) -> None:
        self.reference.textEdited.connect(lambda: self._touch("reference"))
        self.signatory.textChanged.connect(lambda: self._touch("signatory"))
        self.copies.textChanged.connect(lambda: self._touch("copies_to"))
        self.dated.dateChanged.connect(lambda: self._touch("dated"))
        self.answer_by.dateChanged.connect(lambda: self._touch("answer_by"))
        self.language.activated.connect(lambda: self._touch("language"))
        self.urgency.activated.connect(lambda: self._touch("urgency"))

    def _touch(self, name: str) -> None:
        self._touched.add(name)
        self._timer.start()

    def show_plan(self, plan: CallPreview) -> None:
        """Shows what is proposed in the fields nobody touched."""
        if "reference" not in self._touched:
            self.reference.setText(plan.reference)
        if "dated" not in self._touched:
            self.dated.show_day(plan.dated)
        if "answer_by" not in self._touched:
            self.answer_by.show_day(plan.answer_by or _day_before(plan))
        for name, field, said in (
            ("signatory", self.signatory, plan.signatory),
            ("copies_to", self.copies, plan.copies_to),
        ):
            if name not in self._touched and field.toPlainText() != said:
                field.blockSignals(True)
                field.setPlainText(said)
                field.blockSignals(False)
        self._show_choices(plan)

    def _show_choices(self, plan: CallPreview) -> None:
        if not self.language.count():
            for one in plan.languages:
                self.language.addItem(language_word(one), one)
        self.language.setCurrentIndex(max(self.language.findData(plan.language), 0))
        if not self.urgency.count():
            self.urgency.addItem(tr("Ordinary"), "")
            for word in plan.urgencies:
                self.urgency.addItem(word, word)
        self.urgency.setCurrentIndex(max(self.urgency.findData(plan.urgency), 0))
        self.form.setRowVisible(self.urgency, bool(plan.urgencies))

    def draft(self, guests: frozenset[str] | None) -> CallDraft:
        """What was typed and chosen; what was not touched is left to the proposal."""
        touched = self._touched
        return CallDraft(
            reference=self.reference.text() if "reference" in touched else None,
            dated=self.dated.day if "dated" in touched else None,
            answer_by=self.answer_by.day if "answer_by" in touched else None,
            signatory=self.signatory.toPlainText() if "signatory" in touched else None,
            copies_to=self.copies.toPlainText() if "copies_to" in touched else None,
            urgency=str(self.urgency.currentData() or "") if "urgency" in touched else None,
            language=Language(self.language.currentData()) if "language" in touched else None,
            guests=guests,
        )


def _day_before(plan: CallPreview) -> date:
    """Where no working day is left, the day before the meeting."""
    day = plan.starts.date() if plan.starts else plan.dated
    return max(date.fromordinal(day.toordinal() - 1), plan.dated)


def _lines(name: str, count: int) -> QPlainTextEdit:
    made = QPlainTextEdit()
    made.setAccessibleName(name)
    made.setTabChangesFocus(True)
    made.setFixedHeight(made.fontMetrics().lineSpacing() * count + look().px(16))
    return made
