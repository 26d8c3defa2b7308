"""*Call a meeting*: choose a ready one, say when and where, Enter. It takes under a minute."""

from datetime import date, datetime, time
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from nlc_desktop.domain.mechanisms import MechanismRow
from nlc_desktop.domain.operations import Changes
from nlc_desktop.domain.packs import MeetingTemplate
from nlc_desktop.domain.papers import Language
from nlc_desktop.i18n import tr
from nlc_desktop.services import meetings as writing
from nlc_desktop.services.drafts import MeetingDraft
from nlc_desktop.services.mechanisms import usual_series
from nlc_desktop.services.reading import dates
from nlc_desktop.services.reading import meetings as reading
from nlc_desktop.services.reading.office import profile
from nlc_desktop.ui.day_field import (
    first_good_day,
    screen_language,
)
from nlc_desktop.ui.desk import Desk, RoomKey
from nlc_desktop.ui.meetings.date_choice import DateChoice
from nlc_desktop.ui.meetings.place_words import place_hint
from nlc_desktop.ui.meetings.template_cards import TemplateCards
from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.buttons import Button
from nlc_desktop.ui.widgets.labels import Tag, hairline, label
from nlc_desktop.ui.widgets.page import scrolled
from nlc_desktop.ui.words import language_word

_MORNING = time(9)
_EMPTY_MINUTES = 120
_REPEATED = "quarterly-coordination"
"""The template a committee that met before is called with, unless another is chosen."""
_NEW, _OUTSIDE = "new", "outside"


class CallMeeting(QDialog):
    """Plans a meeting from a template and leads to its agenda.

    Signals:
        planned(meeting): the id of the meeting that was made.
    """

    planned = Signal(str)

    def __init__(
        self,
        desk: Desk,
        parent: QWidget | None = None,
        *,
        mechanism: str = "",
        day: date | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self.result_id = ""
        self._mechanisms: dict[str, MechanismRow] = {
            row.id: row for row in reading.mechanisms(desk.office)
        }
        self.setWindowTitle(tr("Call a meeting"))
        self.setModal(True)
        self.cards = TemplateCards(reading.templates(desk.office), screen_language())
        self.when = DateChoice(desk)
        self.day, self.time, self.length = self.when.day, self.when.time, self.when.length
        self.venue = QLineEdit()
        self.title = QLineEdit()
        self.english = QLineEdit()
        self.purpose = QPlainTextEdit()
        self.language = QComboBox()
        self.series = QComboBox()
        self.make = Button(tr("Prepare the meeting"), role="primary", icon="calendar-plus")
        self._fill(mechanism, day)
        self._lay_out()
        self._connect()
        self._take(self.cards.current)
        self._judge()

    # -- what stands there at first -----------------------------------------------------

    def _fill(self, mechanism: str, day: date | None) -> None:
        first = day or first_good_day(self._desk.office)
        self.when.show_date(datetime.combine(first, _MORNING))
        names = (
            (self.venue, tr("Place")),
            (self.title, tr("Public title")),
            (self.english, tr("Title in English")),
            (self.language, tr("Language of the papers")),
            (self.series, tr("Series")),
        )
        for widget, name in names:
            widget.setAccessibleName(name)
        self.purpose.setAccessibleName(tr("What it is for (office only)"))
        self.purpose.setTabChangesFocus(True)
        self.purpose.setFixedHeight(look().px(50))
        self.venue.setPlaceholderText(place_hint(self._desk.office))
        self._fill_languages()
        self._fill_series(mechanism)
        if day is None:
            self._take_agreed(str(self.series.currentData()))

    def _fill_languages(self) -> None:
        own = profile(self._desk.office)
        for language in self._desk.office.paper_languages:
            self.language.addItem(language_word(language), language)
        wanted = self.language.findData(Language(own.language)) if own is not None else 0
        self.language.setCurrentIndex(max(wanted, 0))

    def _fill_series(self, mechanism: str) -> None:
        fit = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        self.series.setSizeAdjustPolicy(fit)
        self.series.setMinimumContentsLength(16)
        for row in self._mechanisms.values():
            self.series.addItem(row.public_name, row.id)
        self.series.addItem(tr("A new series, from {number}", number=self._first_number()), _NEW)
        self.series.addItem(tr("No series: a single meeting"), _OUTSIDE)
        wanted = mechanism or next(iter(self._mechanisms), _NEW)
        self.series.setCurrentIndex(max(self.series.findData(wanted), 0))
        if self._mechanisms:
            self.cards.choose(_REPEATED)

    def _first_number(self) -> str:
        """How the first meeting of a new series is numbered: "Bil. 1"."""
        pattern = usual_series(self._desk.office, None)
        return pattern.partition("{n}")[0] + "1"

    def _take_agreed(self, mechanism: str) -> None:
        """Takes the day and place that the last meeting of the series agreed on."""
        page = reading.agreed_next(self._desk.office, mechanism)
        if page is not None and page.next_starts is not None:
            self.when.show_date(page.next_starts)
            self.venue.setText(page.next_venue)

    def _lay_out(self) -> None:
        px = look().px
        area = scrolled(self.cards)
        area.setMinimumWidth(px(380))
        holder = QWidget()
        inside = QVBoxLayout(holder)
        inside.setContentsMargins(px(4), px(4), px(4), px(4))
        inside.addLayout(self._form())
        inside.addStretch(1)
        right = scrolled(holder)
        right.setMinimumWidth(px(400))
        middle = QHBoxLayout()
        middle.setSpacing(px(24))
        middle.addWidget(area, 4)
        middle.addWidget(right, 5)
        box = QVBoxLayout(self)
        box.setContentsMargins(px(24), px(16), px(24), px(16))
        box.setSpacing(px(12))
        box.addWidget(label(tr("Call a meeting"), "title"))
        said = tr("Agenda and guest list are filled in. You can change everything afterwards.")
        box.addWidget(label(said, "meta", wrap=True))
        box.addLayout(middle, 1)
        box.addWidget(hairline())
        box.addLayout(self._buttons())
        self.resize(px(940), px(660))

    def _form(self) -> QFormLayout:
        px = look().px
        form = QFormLayout()
        form.setHorizontalSpacing(px(16))
        form.setVerticalSpacing(px(10))
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(tr("Series"), self.series)
        form.addRow(tr("When"), self.when)
        form.addRow(tr("Place"), self.venue)
        form.addRow(tr("Public title"), self.title)
        if self._bilingual():
            form.addRow(tr("In English"), self.english)
        purpose = QVBoxLayout()
        purpose.setSpacing(px(4))
        purpose.addWidget(self.purpose)
        purpose.addWidget(Tag(tr("office only, never on a paper for the community"), "lock"))
        form.addRow(tr("What it is for"), purpose)
        form.addRow(tr("Papers in"), self.language)
        return form

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(look().px(12))
        row.addStretch(1)
        row.addWidget(Button(tr("Not now"), on=self.reject))
        row.addWidget(self.make)
        self.make.setDefault(True)
        return row

    def _connect(self) -> None:
        self.cards.chosen.connect(self._take)
        self.cards.confirmed.connect(self._plan)
        self.series.currentIndexChanged.connect(self._judge)
        self.title.textChanged.connect(self._allow)
        self.make.clicked.connect(self._plan)

    # -- what a person does ---------------------------------------------------------------

    def _template(self) -> MeetingTemplate | None:
        return self.cards.template

    def _take(self, _key: str) -> None:
        """Fills in what the chosen template says."""
        template = self._template()
        own = self._desk.office.own_language
        self.title.setText(template.titles.spoken(own) if template else "")
        self.english.setText(template.titles.en if template and self._bilingual() else "")
        self.title.setCursorPosition(0)
        self.english.setCursorPosition(0)
        objective = template.internal_objective if template else None
        self.purpose.setPlainText(objective.spoken(self._paper_language()) if objective else "")
        self.when.show_length(template.minutes if template else _EMPTY_MINUTES)
        self._allow()

    def _bilingual(self) -> bool:
        """Whether an English title stands beside the public one, which is in another language."""
        return self._desk.office.own_language is not Language.ENGLISH

    def _paper_language(self) -> Language:
        return Language(self.language.currentData())

    def _judge(self) -> None:
        """Judges the date by the members of the chosen series; a new one has none yet."""
        office, chosen = self._desk.office, str(self.series.currentData())
        if chosen in self._mechanisms:
            self.when.judge_by(partial(dates.for_mechanism, office, chosen))
        else:
            self.when.judge_by(partial(dates.for_office, office))

    def _allow(self) -> None:
        if self.title.text().strip():
            self.make.allow()
        else:
            self.make.refuse(tr("Type the public title first."))

    def draft(self) -> MeetingDraft:
        """What was chosen and typed."""
        template = self._template()
        chosen = str(self.series.currentData())
        known = self._mechanisms.get(chosen)
        return MeetingDraft(
            template=template.key if template else "",
            mechanism_id=known.id if known else "",
            public_title=self.title.text(),
            public_title_english=self.english.text(),
            internal_purpose=self.purpose.toPlainText(),
            starts=self.when.moment,
            minutes=self.when.minutes,
            venue=self.venue.text(),
            language=self._paper_language(),
            series="" if chosen == _OUTSIDE else MeetingDraft.series,
        )

    def _plan(self) -> None:
        if not self.make.isEnabled():
            return
        self.make.refuse(tr("The meeting is being made."))
        job = self._desk.write(writing.plan_meeting, self.draft())
        job.succeeded.connect(self._made)
        job.failed.connect(self._allow)

    def _made(self, changes: Changes) -> None:
        self.result_id = changes.record
        self.accept()
        self.planned.emit(changes.record)
        self._desk.go(RoomKey.MEETINGS, changes.record, "agenda")
