"""The closing checklist: each line is fine or says what is missing and goes there; it warns."""

from datetime import date, datetime, time, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QLineEdit, QWidget

from nlc_desktop.domain.meetings import MeetingPage
from nlc_desktop.domain.minutes import Check, CheckKind
from nlc_desktop.i18n import tr
from nlc_desktop.services import meetings as writing
from nlc_desktop.services.reading import meetings, minutes
from nlc_desktop.ui.day_field import DayField, TimeField
from nlc_desktop.ui.desk import Desk
from nlc_desktop.ui.dialogs import SpeakingDialog
from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.buttons import Button, LinkButton
from nlc_desktop.ui.widgets.labels import IconLabel, label

_USUAL_GAP = 91
"""Days to the next meeting that is proposed when the person sets none."""


def check_words(check: Check) -> str:
    """What a line of the checklist says."""
    n = check.count
    match check.kind:
        case CheckKind.NOBODY_PRESENT:
            return tr("{n} are noted as present", n=n) if check.fine else tr("Nobody is present")
        case CheckKind.NO_ANSWER_IN_ROOM:
            return (
                tr("Everybody on the guest list is ticked")
                if check.fine
                else tr("{n} on the guest list are not ticked", n=n)
            )
        case CheckKind.EMPTY_DECISION:
            return (
                tr("Every decision has its wording")
                if check.fine
                else tr("{n} decisions have no wording", n=n)
            )
        case CheckKind.ACTION_WITHOUT_OWNER:
            return (
                tr("Every action names who has to act")
                if check.fine
                else tr("{n} actions name nobody", n=n)
            )
        case CheckKind.ACTION_WITHOUT_DATE:
            return (
                tr("Every action has a day") if check.fine else tr("{n} actions have no day", n=n)
            )
        case _:
            return _rest(check)


def _rest(check: Check) -> str:
    if check.kind is CheckKind.ITEM_WITHOUT_LINE:
        if check.fine:
            return tr("Every item has a line or is carried to the next meeting")
        return tr("{n} items have no line; they are carried to the next meeting", n=check.count)
    if check.kind is CheckKind.ADOPTION_OPEN:
        if check.fine:
            return tr("The last minutes are confirmed")
        return tr("The last minutes are not confirmed yet")
    if check.fine:
        return tr("The next meeting has a date")
    return tr("The next meeting has no date")


class Checklist(SpeakingDialog):
    """The dialog.

    Signals:
        show_asked(check): go where something is missing.
        finish_asked: finish, whatever is missing.
        leave_asked: leave minutes mode; the minutes stay open.
    """

    show_asked = Signal(object)
    finish_asked = Signal()
    leave_asked = Signal()

    def __init__(self, desk: Desk, meeting: str, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("Finish the minutes"), "", icon="list-checks", role="accent", parent=parent
        )
        self._desk = desk
        self._meeting = meeting
        self._lines = QGridLayout()
        self._lines.setColumnStretch(1, 1)
        self._lines.setHorizontalSpacing(look().px(8))
        self._lines.setVerticalSpacing(look().px(6))
        self.body.addLayout(self._lines)
        self.body.addSpacing(look().px(8))
        self.has_next = QCheckBox(tr("Next meeting"))
        self.day = DayField(desk.office, tr("Day of the next meeting"))
        self.time = TimeField(tr("Time of the next meeting"))
        self.venue = QLineEdit()
        self.venue.setPlaceholderText(tr("Place"))
        self.venue.setAccessibleName(tr("Place of the next meeting"))
        self._lay_out_next()
        self._add_buttons()
        self._show_next()
        self.refresh()
        self.has_next.toggled.connect(self._save_next)
        for field in (self.day, self.time, self.venue):
            field.editingFinished.connect(self._save_next)

    def _lay_out_next(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(look().px(8))
        row.addWidget(self.has_next)
        row.addWidget(self.day)
        row.addWidget(self.time)
        self.body.addLayout(row)
        row.addStretch(1)
        self.body.addWidget(self.venue)

    def _add_buttons(self) -> None:
        self.leave = LinkButton(
            tr("Leave and go on later"), hint=tr("The minutes stay open"), on=self._leave
        )
        self.back = Button(tr("Go back"), on=self.reject)
        self.finish = Button(tr("Finish"), role="primary", on=self._finish)
        self.finish.setDefault(True)
        self.body.addWidget(self.leave, 0, Qt.AlignmentFlag.AlignLeft)
        self.buttons.addStretch(1)
        self.buttons.addWidget(self.back)
        self.buttons.addWidget(self.finish)

    def refresh(self) -> None:
        """Goes through the list again."""
        while (item := self._lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        checks = minutes.closing_checks(self._desk.office, self._meeting)
        for at, check in enumerate(checks):
            self._add_line(at, check)
        open_lines = [check for check in checks if not check.fine]
        if open_lines:
            self.sentence.setText(tr("{n} things are worth a look before you finish.",
                                     n=len(open_lines)))  # fmt: skip
        else:
            self.sentence.setText(tr("Nothing is missing."))
        self.finish.setText(tr("Finish anyway") if open_lines else tr("Finish"))

    def _add_line(self, at: int, check: Check) -> None:
        icon = IconLabel("check" if check.fine else "triangle-alert",
                         "text_2" if check.fine else "warn")  # fmt: skip
        self._lines.addWidget(icon, at, 0)
        words = label(check_words(check), "" if check.fine else "strong", wrap=True)
        self._lines.addWidget(words, at, 1)
        if not check.fine:
            show = LinkButton(tr("Show"), on=lambda: self._show_check(check))
            show.setAccessibleName(tr("Show: {what}", what=check_words(check)))
            self._lines.addWidget(show, at, 2, Qt.AlignmentFlag.AlignRight)

    def _show_check(self, check: Check) -> None:
        if check.kind is CheckKind.NO_NEXT_DATE:
            self.has_next.setChecked(True)
            self.day.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        self.reject()
        self.show_asked.emit(check)

    # -- the next meeting -----------------------------------------------------------------

    def _show_next(self) -> None:
        page = meetings.meeting(self._desk.office, self._meeting)
        if page is None:
            return
        self.has_next.setChecked(page.next_starts is not None)
        moment = page.next_starts or _proposal(page, self._desk.office.today())
        self.day.show_day(moment.date())
        self.time.show_time(moment)
        self.venue.setText(page.next_venue or page.row.venue)
        self.venue.setCursorPosition(0)

    def _save_next(self) -> None:
        on = self.has_next.isChecked()
        moment = datetime.combine(self.day.day, self.time.moment, self._desk.office.tz())
        job = self._desk.write(
            writing.update_meeting,
            self._meeting,
            next_starts=moment if on else None,
            next_venue=self.venue.text() if on else "",
        )
        job.finished.connect(self._saved)

    def _saved(self) -> None:
        if self.isVisible():
            self.refresh()

    def _leave(self) -> None:
        self.accept()
        self.leave_asked.emit()

    def _finish(self) -> None:
        self.accept()
        self.finish_asked.emit()


def _proposal(page: MeetingPage, today: date) -> datetime:
    starts = page.row.starts
    moment = starts.time() if starts else time(9)
    first = starts.date() if starts else today
    return datetime.combine(first + timedelta(days=_USUAL_GAP), moment)
