"""All details of a meeting in one window, each saved as typed."""

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from nlc_desktop.domain.meetings import MeetingPage
from nlc_desktop.domain.operations import Changes
from nlc_desktop.i18n import tr, tr_noop
from nlc_desktop.services import meetings as writing
from nlc_desktop.services.checks import Given
from nlc_desktop.services.reading import dates
from nlc_desktop.services.reading import meetings as reading
from nlc_desktop.services.reading.stakeholders import posts
from nlc_desktop.ui.day_field import DayField, MinutesField, TimeField
from nlc_desktop.ui.desk import Desk
from nlc_desktop.ui.dialogs import SpeakingDialog
from nlc_desktop.ui.fields import Field, bare, captioned
from nlc_desktop.ui.meetings.date_choice import DateChoice
from nlc_desktop.ui.meetings.mark_row import MarkRow
from nlc_desktop.ui.meetings.state import is_open
from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.buttons import Button
from nlc_desktop.ui.widgets.page import scrolled
from nlc_desktop.ui.words import language_word

_FIELDS = (
    ("public_title", tr_noop("Public title"), 1),
    ("public_title_english", tr_noop("Public title in English"), 1),
    ("internal_purpose", tr_noop("What it is for"), 3),
    ("venue", tr_noop("Place"), 1),
    ("reference", tr_noop("Our reference"), 1),
    ("bring", tr_noop("What to bring"), 2),
    ("secretariat", tr_noop("Secretariat"), 1),
    ("prepared_by", tr_noop("Minutes prepared by"), 2),
    ("checked_by", tr_noop("Minutes checked by"), 2),
    ("next_venue", tr_noop("Place of the next meeting"), 1),
)
"""Typed fields: name, caption, lines."""

_OFFICE_ONLY = frozenset({"internal_purpose"})


class Details(SpeakingDialog):
    """Date, place, titles, chair, reference and the rest of one meeting."""

    def __init__(self, desk: Desk, meeting: str, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("Details of the meeting"),
            tr("Everything is stored as you type."),
            icon="calendar-days",
            role="accent",
            parent=parent,
        )
        self._desk = desk
        self._meeting = meeting
        self._quiet = False
        self.when = DateChoice(desk)
        self.when.judge_by(partial(dates.for_meeting, desk.office, meeting))
        self.day, self.time, self.length = self.when.day, self.when.time, self.when.length
        self.registration = MinutesField(tr("Registration before the start"), 0, 240)
        self.language = QComboBox()
        self.language.setAccessibleName(tr("Language of the papers"))
        self.chair = QComboBox()
        self.chair.setAccessibleName(tr("Chair"))
        self.marking = MarkRow(desk)
        self.next_on = QCheckBox(tr("The next meeting has a date"))
        self.next_day = DayField(desk.office, tr("Day of the next meeting"))
        self.next_time = TimeField(tr("Time of the next meeting"))
        self.fields = self._make_fields()
        self._fill_choices()
        self._lay_out()
        self._connect()
        self.refresh()

    def _make_fields(self) -> dict[str, Field]:
        return {
            name: Field(
                tr(caption),
                partial(self._save, name),
                tag=tr("office only") if name in _OFFICE_ONLY else "",
                lines=lines,
            )
            for name, caption, lines in _FIELDS
        }

    def _fill_choices(self) -> None:
        for language in self._desk.office.paper_languages:
            self.language.addItem(language_word(language), language.value)
        self.chair.addItem(tr("not chosen yet"), "")
        for post in posts(self._desk.office):
            words = tr("{post}, {organisation}", post=post.title, organisation=post.organisation)
            self.chair.addItem(words, post.id)
        fit = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        self.chair.setSizeAdjustPolicy(fit)
        self.chair.setMinimumContentsLength(24)

    # -- layout -------------------------------------------------------------------------

    def _lay_out(self) -> None:
        px = look().px
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, px(12), 0)
        grid.setHorizontalSpacing(px(20))
        grid.setVerticalSpacing(px(12))
        left: list[QWidget] = [
            captioned(tr("When"), self.when),
            self.fields["venue"],
            captioned(tr("Chair"), self.chair),
            captioned(tr("Registration opens before the start"), self.registration),
            self.fields["reference"],
            self.fields["secretariat"],
            self.fields["bring"],
            captioned(tr("Classification mark"), self.marking),
        ]
        right: list[QWidget] = [
            self.fields["public_title"],
            self.fields["public_title_english"],
            self.fields["internal_purpose"],
            captioned(tr("Papers in"), self.language),
            captioned(tr("Next meeting"), self._next()),
            self.fields["next_venue"],
            self.fields["prepared_by"],
            self.fields["checked_by"],
        ]
        for column, pieces in enumerate((left, right)):
            box = QVBoxLayout()
            box.setSpacing(px(12))
            for piece in pieces:
                box.addWidget(piece)
            box.addStretch(1)
            grid.addLayout(box, 0, column)
            grid.setColumnStretch(column, 1)
        area = scrolled(holder)
        area.setMinimumSize(px(720), px(420))
        self.body.addWidget(area, 1)
        self.done_button = Button(tr("Done"), role="primary", on=self.accept)
        self.done_button.setDefault(True)
        self.buttons.addStretch(1)
        self.buttons.addWidget(self.done_button)
        self.resize(px(820), px(600))

    def _next(self) -> QWidget:
        row = QHBoxLayout()
        row.setSpacing(look().px(8))
        row.addWidget(self.next_day, 2)
        row.addWidget(self.next_time, 1)
        both = QVBoxLayout()
        both.setSpacing(look().px(4))
        both.addWidget(self.next_on)
        both.addLayout(row)
        return bare(both)

    # -- reading ------------------------------------------------------------------------

    def _connect(self) -> None:
        self._desk.changed.connect(self._changed)
        self.when.moved.connect(self._move)
        self.length.valueChanged.connect(self._number("minutes"))
        self.registration.valueChanged.connect(self._number("registration"))
        self.language.activated.connect(self._choice("language", self.language))
        self.chair.activated.connect(self._choice("chair_post_id", self.chair))
        self.next_on.clicked.connect(self._save_next)
        self.next_day.dateChanged.connect(self._save_next)
        self.next_time.timeChanged.connect(self._save_next)

    def _changed(self, changes: Changes) -> None:
        if changes.touches("meeting"):
            self.refresh()

    def refresh(self) -> None:
        """Reads the meeting again; what is being typed stays."""
        page = reading.meeting(self._desk.office, self._meeting)
        if page is None:
            self.reject()
            return
        self._quiet = True
        for name, field in self.fields.items():
            source = page.row if name == "venue" else page
            field.show_text(str(getattr(source, name)))
        self._show_times(page)
        self._show_choices(page)
        self._lock(page)
        self._quiet = False

    def _show_times(self, page: MeetingPage) -> None:
        starts = page.row.starts
        if starts is not None:
            self.when.show_date(starts, page.row.minutes)
        else:
            self.when.show_length(page.row.minutes)
        opens = page.registration
        before = int((starts - opens).total_seconds() // 60) if starts and opens else 0
        self.registration.setValue(before)
        later = page.next_starts
        self.next_on.setChecked(later is not None)
        self.next_day.setEnabled(later is not None)
        self.next_time.setEnabled(later is not None)
        if later is not None:
            self.next_day.show_day(later.date())
            self.next_time.show_time(later)
        elif starts is not None:
            self.next_day.show_day(starts.date())
            self.next_time.show_time(starts)

    def _show_choices(self, page: MeetingPage) -> None:
        for box, value in (
            (self.language, page.language),
            (self.chair, page.chair_post_id),
        ):
            box.setCurrentIndex(max(box.findData(value), 0))
        self.marking.show_page(page)

    def _lock(self, page: MeetingPage) -> None:
        """Once the minutes are out only what never prints can be changed."""
        free = is_open(page)
        for name, field in self.fields.items():
            field.setEnabled(free or name == "internal_purpose")
        for widget in (
            self.when,
            self.registration,
            self.language,
            self.chair,
            self.marking,
            self.next_on,
        ):
            widget.setEnabled(free)

    # -- writing ------------------------------------------------------------------------

    def _save(self, field: str, text: str) -> None:
        if self._quiet or (field == "public_title" and not text.strip()):
            return
        changes: dict[str, Given] = {field: text}
        self._desk.write(writing.update_meeting, self._meeting, **changes)

    def _number(self, field: str) -> Callable[[int], None]:
        return lambda value: self._write_value(field, value)

    def _choice(self, field: str, box: QComboBox) -> Callable[[int], None]:
        return lambda _at: self._write_value(field, str(box.currentData()))

    def _write_value(self, field: str, value: Given) -> None:
        if not self._quiet:
            changes: dict[str, Given] = {field: value}
            self._desk.write(writing.update_meeting, self._meeting, **changes)

    def _move(self) -> None:
        if not self._quiet:
            self._desk.write(writing.reschedule, self._meeting, self.when.moment)

    def _save_next(self) -> None:
        if self._quiet:
            return
        moment = datetime.combine(self.next_day.day, self.next_time.moment)
        page = reading.meeting(self._desk.office, self._meeting)
        zone = page.row.starts.tzinfo if page and page.row.starts else self._desk.office.tz()
        value = moment.replace(tzinfo=zone) if self.next_on.isChecked() else ""
        self._write_value("next_starts", value)
