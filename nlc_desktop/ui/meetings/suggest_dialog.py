"""*Suggest dates*: the next ten that nothing speaks against; Enter takes one."""

from datetime import date, datetime, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from nlc_desktop.domain.date_words import places_words
from nlc_desktop.domain.scheduling import LOOKED_AHEAD, DateFacts, JudgedDate, suggest
from nlc_desktop.i18n import tr, tr_noop
from nlc_desktop.ui.day_field import screen_language
from nlc_desktop.ui.dialogs import SpeakingDialog
from nlc_desktop.ui.meetings.date_words import issue_short
from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.buttons import Button
from nlc_desktop.ui.widgets.columns import Cell, Column
from nlc_desktop.ui.widgets.labels import label
from nlc_desktop.ui.widgets.panel import Panel
from nlc_desktop.ui.widgets.row_models import RowsModel
from nlc_desktop.ui.widgets.row_view import RowView
from nlc_desktop.ui.wording import clock, duration, short_day, time_span

WANTED = 10
"""How many dates are looked for."""


class SuggestDialog(SpeakingDialog):
    """The dates found from an aware moment on, each at its hour, and why there are no more.

    Signals:
        taken(starts): the person takes a date, an aware moment.
    """

    taken = Signal(object)

    def __init__(
        self,
        facts: DateFacts,
        first: datetime,
        minutes: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            tr("Suggest dates"),
            _sentence(first, minutes),
            icon="calendar-days",
            role="accent",
            parent=parent,
        )
        after = date.fromordinal(first.toordinal() - 1)
        zone = str(first.tzinfo)
        self.found = suggest(
            facts,
            after,
            first.time(),
            minutes,
            zone,
            count=WANTED,
            language=screen_language(),
        )
        self.model: RowsModel[JudgedDate] = RowsModel(
            _columns(facts.today), self.found, key=lambda one: one.starts.isoformat(), parent=self
        )
        self.view = RowView(self.model, tr("Dates without anything against them"))
        self.why = label(_why(facts, after, len(self.found)), "meta", wrap=True)
        self.take_button = Button(tr("Take this date"), role="primary", on=self.take)
        self._lay_out()
        self.view.opened.connect(self.take)
        self.view.go_to_first()
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        px = look().px
        panel = Panel()
        panel.add(self.view)
        self.body.addWidget(panel, 1)
        self.body.addWidget(self.why)
        panel.setVisible(bool(self.found))
        self.view.setMinimumHeight(px(32 * (min(len(self.found), WANTED) + 1) + 4))
        self.why.setVisible(bool(self.why.text()))
        self.buttons.addStretch(1)
        self.buttons.addWidget(Button(tr("Leave as it is"), on=self.reject))
        self.buttons.addWidget(self.take_button)
        self.take_button.setDefault(True)
        if not self.found:
            self.take_button.refuse(tr("No date was found."))
        rows = len(self.found) + 1 if self.found else 0
        self.resize(px(620), px(150 + 33 * rows))

    def take(self) -> None:
        """Takes the date the person is on."""
        row: JudgedDate | None = self.view.current
        if row is not None:
            self.accept()
            self.taken.emit(row.starts)


def _columns(today: date) -> tuple[Column[JudgedDate], ...]:
    return (
        Column("day", tr_noop("Day"), lambda one: short_day(one.starts.date()), width=160),
        Column("time", tr_noop("Time"), lambda one: time_span(one.starts, one.minutes), width=110),
        Column("ahead", tr_noop("From today"), lambda one: _ahead(one.starts, today), width=120),
        Column("known", tr_noop("Worth knowing"), _known, stretch=True),
    )


def _ahead(starts: datetime, today: date) -> Cell:
    days = (starts.date() - today).days
    words = tr("tomorrow") if days == 1 else tr("in {n} days", n=days)
    return Cell(words if days else tr("today"), "text_2")


def _known(one: JudgedDate) -> Cell:
    return Cell(" · ".join(issue_short(issue) for issue in one.issues), "text_2")


def _sentence(first: datetime, minutes: int) -> str:
    return tr(
        "Nothing speaks against these dates at {time} for {length}, from {day} on.",
        time=clock(first),
        length=duration(minutes),
        day=short_day(first.date()),
    )


def _why(facts: DateFacts, after: date, found: int) -> str:
    """Why there are fewer dates than were looked for; nothing when there are enough."""
    if found >= WANTED:
        return ""
    unknown = tuple(
        one.names.spoken(screen_language()) for one in facts.invited if not one.last_year
    )
    if unknown:
        places = places_words(unknown)
        return tr("The holidays of {places} are not known, so no day is sure.", places=places)
    last = min((one.last_year for one in facts.invited), default=0)
    if (max(after, facts.today) + timedelta(days=LOOKED_AHEAD)).year > last:
        return _ends(found, last)
    if not found:
        return tr("In two years no day is free of reasons. Try another time or a shorter meeting.")
    return tr(
        "Only {n} were found in two years. Another time or a shorter meeting may have more.",
        n=found,
    )


def _ends(found: int, last: int) -> str:
    if not found:
        return tr("None was found: the holidays are known to the end of {year} only.", year=last)
    return tr(
        "Only {n} were found: the holidays are known to the end of {year} only.",
        n=found,
        year=last,
    )
