"""Looks through what is old: details nobody confirmed, and names that may not be needed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from nlc_desktop.domain.operations import Changes
from nlc_desktop.domain.reviewing import ReviewRow
from nlc_desktop.domain.stakeholders import OrganisationRow
from nlc_desktop.i18n import tr, tr_noop
from nlc_desktop.services import reviews as writing
from nlc_desktop.services.reading import reviews
from nlc_desktop.services.reading import stakeholders as reading
from nlc_desktop.ui.desk import Desk
from nlc_desktop.ui.stakeholders.tables import is_stale
from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.buttons import Button, LinkButton, SegmentBar
from nlc_desktop.ui.widgets.columns import Cell, Column, Mark
from nlc_desktop.ui.widgets.empty_state import EmptyState
from nlc_desktop.ui.widgets.labels import label
from nlc_desktop.ui.widgets.panel import Panel
from nlc_desktop.ui.widgets.row_models import RowsModel
from nlc_desktop.ui.widgets.row_view import RowView
from nlc_desktop.ui.widgets.sizing import size_within
from nlc_desktop.ui.widgets.ticks import Ticks
from nlc_desktop.ui.wording import near_day, plain_day
from nlc_desktop.ui.words import level_shape

ORGANISATIONS, PEOPLE = "organisations", "people"


class Reviews(QDialog):
    """Two lists to tick: what was confirmed on the telephone, and which names are kept.

    Signals:
        phone_round_asked(ids): print the list to ring up by, of the ticked ones or of all (empty).
        record_asked(id): the person goes on to a record.
    """

    phone_round_asked = Signal(object)
    record_asked = Signal(str)

    def __init__(
        self, desk: Desk, first: str = ORGANISATIONS, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setWindowTitle(tr("Reviews"))
        self.segments = SegmentBar(
            [(ORGANISATIONS, tr("Not confirmed")), (PEOPLE, tr("Names to look at"))], first
        )
        self.about = label("", "meta", wrap=True)
        self.ticks = {ORGANISATIONS: Ticks(self), PEOPLE: Ticks(self)}
        self.organisations: RowsModel[OrganisationRow] = RowsModel(
            (self.ticks[ORGANISATIONS].column(), *self._organisation_columns()), parent=self
        )
        self.people: RowsModel[ReviewRow] = RowsModel(
            (self.ticks[PEOPLE].column(), *self._person_columns()), parent=self
        )
        self.views = {
            ORGANISATIONS: RowView(self.organisations, tr("Not confirmed")),
            PEOPLE: RowView(self.people, tr("Names to look at"), row_height=48),
        }
        self.ticks[ORGANISATIONS].watch(self.organisations, self.views[ORGANISATIONS])
        self.ticks[PEOPLE].watch(self.people, self.views[PEOPLE])
        self.empty = EmptyState(tr("Nothing is old here."))
        self.lists = QStackedWidget()
        self.all_link = LinkButton(tr("Tick all"), on=self._tick_all)
        self.print_button = Button(tr("Print phone round"), icon="printer", on=self._print)
        self.remove_button = Button(tr("Remove"), icon="trash-2", on=self.remove)
        self.take_button = Button("", role="primary", on=self.take)
        self._lay_out()
        self._connect()
        self.refresh()

    def _lay_out(self) -> None:
        px = look().px
        for view in self.views.values():
            self.lists.addWidget(view)
        self.lists.addWidget(self.empty)
        panel = Panel()
        panel.add(self.lists)
        head = QHBoxLayout()
        head.addWidget(self.segments)
        head.addStretch(1)
        head.addWidget(self.all_link)
        foot = QHBoxLayout()
        foot.setSpacing(px(12))
        foot.addWidget(self.print_button)
        foot.addStretch(1)
        for button in (Button(tr("Close"), on=self.accept), self.remove_button, self.take_button):
            foot.addWidget(button)
        box = QVBoxLayout(self)
        box.setContentsMargins(px(24), px(16), px(24), px(16))
        box.setSpacing(px(12))
        box.addLayout(head)
        box.addWidget(self.about)
        box.addWidget(panel, 1)
        box.addLayout(foot)
        size_within(self, px(820), px(560))

    def _connect(self) -> None:
        self.segments.chosen.connect(self._say)
        for ticks in self.ticks.values():
            ticks.changed.connect(self._say)
        for view in self.views.values():
            view.opened.connect(self._open)
        self._desk.changed.connect(self._changed)

    def _organisation_columns(self) -> tuple[Column[OrganisationRow], ...]:
        return (
            Column("name", tr_noop("Organisation"), _organisation, stretch=True),
            Column("confirmed", tr_noop("Confirmed"), self._confirmed, sort=_since, width=140),
        )

    def _person_columns(self) -> tuple[Column[ReviewRow], ...]:
        return (
            Column("name", tr_noop("Name"), _person, stretch=True),
            Column("why", tr_noop("Why"), self._why, width=260),
        )

    def _confirmed(self, row: OrganisationRow) -> Cell:
        if row.confirmed_on is None:
            return Cell(tr("never"), "text_2")
        return Cell(near_day(row.confirmed_on, self._desk.office.today()), "text_2")

    def _why(self, row: ReviewRow) -> Cell:
        heard = (
            tr("last heard of on {day}", day=plain_day(row.contacted_on))
            if row.contacted_on
            else tr("never heard of")
        )
        if row.is_overdue(self._desk.office.today()) and row.review_on:
            day = plain_day(row.review_on)
            return Cell(tr("to be looked at since {day}", day=day), second=heard)
        return Cell(tr("no word for 24 months"), second=heard)

    # -- reading ------------------------------------------------------------------------

    @property
    def at(self) -> str:
        """Which of the two lists is in front."""
        return self.segments.current

    def _changed(self, changes: Changes) -> None:
        if changes.touches("organisation", "person", "invitation", "tenure"):
            self.refresh()

    def refresh(self) -> None:
        """Reads both lists again."""
        office = self._desk.office
        today = office.today()
        rows = [row for row in reading.organisations(office) if is_stale(row, today)]
        self.organisations.set_rows(rows)
        self.people.set_rows(reviews.due(office))
        self._say()

    def _say(self) -> None:
        """Says what the list in front is about and what can be done with the ticked rows."""
        people = self.at == PEOPLE
        model = self.people if people else self.organisations
        empty = not model.rows
        self.lists.setCurrentWidget(self.empty if empty else self.views[self.at])
        self.about.setText(
            tr("Is the name still needed? Without a reason to keep it, it should go.")
            if people
            else tr("Details not confirmed for 6 months. Ring up, tick who confirmed them.")
        )
        ticked = len(self.ticks[self.at].ticked)
        if people:
            words = tr("Keep {n} for another year", n=ticked) if ticked else tr("Keep for a year")
        else:
            words = tr("Confirm {n} today", n=ticked) if ticked else tr("Confirm today")
        self.take_button.setText(words)
        self.remove_button.setText(tr("Remove {n}", n=ticked) if ticked else tr("Remove"))
        self.remove_button.setVisible(people)
        self.all_link.setVisible(not empty)
        for button in (self.take_button, self.remove_button):
            if ticked:
                button.allow()
            else:
                button.refuse(tr("Tick rows first: Space, or a click on the box."))

    # -- acting -------------------------------------------------------------------------

    def take(self) -> None:
        """Confirms the ticked organisations, or keeps the ticked names, in one step."""
        ids = self.ticks[self.at].ticked
        work = writing.keep_people if self.at == PEOPLE else writing.confirm_organisations
        self._desk.write(work, ids)

    def remove(self) -> None:
        """Removes the ticked names in one step; Undo takes it back."""
        self._desk.write(writing.remove_people, self.ticks[PEOPLE].ticked)

    def _tick_all(self) -> None:
        ticks = self.ticks[self.at]
        model = self.people if self.at == PEOPLE else self.organisations
        ticks.tick_all(on=len(ticks.ticked) < len(model.rows))

    def _print(self) -> None:
        self.phone_round_asked.emit(self.ticks[ORGANISATIONS].ticked)

    def _open(self, row: OrganisationRow | ReviewRow) -> None:
        self.accept()
        self.record_asked.emit(row.id)


def _since(row: OrganisationRow) -> str:
    return row.confirmed_on.isoformat() if row.confirmed_on else ""


def _organisation(row: OrganisationRow) -> Cell:
    return Cell(row.name, mark=Mark(level_shape(row.level)), tooltip=row.name)


def _person(row: ReviewRow) -> Cell:
    post = ", ".join(part for part in (row.post, row.organisation) if part)
    return Cell(row.person, second=post or tr("no post today"))
