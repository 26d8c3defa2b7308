"""Who held each post of an organisation on a day, or on the day of a meeting (F2).

Of a meeting it also says who of them was there.
"""

from datetime import date

from PySide6.QtWidgets import QComboBox, QFormLayout, QWidget

from nlc_desktop.domain.meetings import InvitationRow
from nlc_desktop.domain.stakeholders import PostRow
from nlc_desktop.i18n import tr, tr_noop
from nlc_desktop.services.reading import meetings
from nlc_desktop.services.reading import stakeholders as reading
from nlc_desktop.ui.day_field import DayField
from nlc_desktop.ui.desk import Desk
from nlc_desktop.ui.dialogs import SpeakingDialog
from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.buttons import Button
from nlc_desktop.ui.widgets.columns import Cell, Column, Mark
from nlc_desktop.ui.widgets.panel import Panel
from nlc_desktop.ui.widgets.row_models import RowsModel
from nlc_desktop.ui.widgets.row_view import RowView
from nlc_desktop.ui.wording import plain_day
from nlc_desktop.ui.words import presence_shape, presence_word

_ROWS = 8


class HeldOn(SpeakingDialog):
    """Pick a meeting or a day; the posts below say who held them then."""

    def __init__(
        self, desk: Desk, organisation: str, name: str, parent: QWidget | None = None
    ) -> None:
        said = tr("Who held the posts of {organisation} on a day?", organisation=name)
        super().__init__(tr("Held on a day"), said, icon="history", role="accent", parent=parent)
        self._desk, self._organisation = desk, organisation
        self._days: list[date] = []
        self._ids: list[str] = []
        self._guests: dict[str, InvitationRow] = {}
        """Who was invited to the chosen meeting, by post."""
        self.meeting = QComboBox()
        self.meeting.setAccessibleName(tr("Meeting"))
        self.meeting.addItem(tr("choose a meeting"))
        for row in sorted(meetings.meetings(desk.office), key=lambda one: str(one.starts))[::-1]:
            if row.starts is not None:
                day = row.starts.date()
                self._days.append(day)
                self._ids.append(row.id)
                words = tr("{meeting}, {day}", meeting=row.number or row.title, day=plain_day(day))
                self.meeting.addItem(words)
        self.day = DayField(desk.office, tr("Day"))
        self.day.show_day(desk.office.today())
        self.model: RowsModel[PostRow] = RowsModel(self._columns(), (), parent=self)
        self.view = RowView(self.model, tr("Posts on that day"))
        self._lay_out()
        self.meeting.activated.connect(self._take_meeting)
        self.day.dateChanged.connect(self._take_day)
        self._show()

    def _lay_out(self) -> None:
        px = look().px
        form = QFormLayout()
        form.setSpacing(px(8))
        form.addRow(tr("Meeting"), self.meeting)
        form.addRow(tr("Day"), self.day)
        self.body.addLayout(form)
        panel = Panel()
        panel.add(self.view)
        self.view.setMinimumHeight(px(32) * _ROWS)
        self.body.addWidget(panel, 1)
        done = Button(tr("Close"), role="primary", on=self.accept)
        done.setDefault(True)
        self.buttons.addStretch(1)
        self.buttons.addWidget(done)
        self.setMinimumWidth(px(680))

    def _take_meeting(self, at: int) -> None:
        self._guests = {}
        if at > 0:
            guests = meetings.guests(self._desk.office, self._ids[at - 1])
            self._guests = {guest.post_id: guest for guest in guests if guest.post_id}
            self.day.show_day(self._days[at - 1])
        self._show()

    def _take_day(self) -> None:
        """Another day is no longer that of the meeting."""
        self.meeting.setCurrentIndex(0)
        self._take_meeting(0)

    def _show(self) -> None:
        found = reading.posts_on(self._desk.office, self._organisation, self.day.day)
        self.model.set_rows(found)

    def _columns(self) -> tuple[Column[PostRow], ...]:
        return (
            Column("title", tr_noop("Post"), _title, width=230),
            Column("holder", tr_noop("Holder"), _holder, stretch=True),
            Column("there", tr_noop("At the meeting"), self._there, width=190),
        )

    def _there(self, row: PostRow) -> Cell:
        """Whether the post was at the chosen meeting, and who came where it was not the holder."""
        if self.meeting.currentIndex() <= 0:
            return Cell("–", "text_2")
        guest = self._guests.get(row.id)
        if guest is None:
            return Cell(tr("not invited"), "text_2")
        here = presence_word(guest.presence)
        who = guest.delegate or (guest.person if guest.person != row.holder else "")
        said = tr("{presence}: {who}", presence=here, who=who) if who else here
        return Cell(said, mark=Mark(presence_shape(guest.presence), size=14), tooltip=said)


def _title(row: PostRow) -> Cell:
    return Cell(row.title, tooltip=row.title)


def _holder(row: PostRow) -> Cell:
    return (
        Cell(row.holder, tooltip=row.holder) if row.holder else Cell(tr("nobody named"), "text_2")
    )
