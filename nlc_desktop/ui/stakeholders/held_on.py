"""Who held each post of an organisation on a day, or on the day of a meeting (F2)."""

from datetime import date

from PySide6.QtWidgets import QComboBox, QFormLayout, QWidget

from nlc_desktop.domain.stakeholders import PostRow
from nlc_desktop.i18n import tr, tr_noop
from nlc_desktop.services.reading import meetings
from nlc_desktop.services.reading import stakeholders as reading
from nlc_desktop.ui.day_field import DayField
from nlc_desktop.ui.desk import Desk
from nlc_desktop.ui.dialogs import SpeakingDialog
from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.buttons import Button
from nlc_desktop.ui.widgets.columns import Cell, Column
from nlc_desktop.ui.widgets.panel import Panel
from nlc_desktop.ui.widgets.row_models import RowsModel
from nlc_desktop.ui.widgets.row_view import RowView
from nlc_desktop.ui.wording import plain_day

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
        self.meeting = QComboBox()
        self.meeting.setAccessibleName(tr("Meeting"))
        self.meeting.addItem(tr("choose a meeting"))
        for row in sorted(meetings.meetings(desk.office), key=lambda one: str(one.starts))[::-1]:
            if row.starts is not None:
                day = row.starts.date()
                self._days.append(day)
                words = tr("{meeting}, {day}", meeting=row.number or row.title, day=plain_day(day))
                self.meeting.addItem(words)
        self.day = DayField(desk.office, tr("Day"))
        self.day.show_day(desk.office.today())
        self.model: RowsModel[PostRow] = RowsModel(_columns(), (), parent=self)
        self.view = RowView(self.model, tr("Posts on that day"))
        self._lay_out()
        self.meeting.activated.connect(self._take_meeting)
        self.day.dateChanged.connect(self._show)
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
        self.setMinimumWidth(px(600))

    def _take_meeting(self, at: int) -> None:
        if at > 0:
            self.day.show_day(self._days[at - 1])
            self._show()

    def _show(self) -> None:
        found = reading.posts_on(self._desk.office, self._organisation, self.day.day)
        self.model.set_rows(found)


def _columns() -> tuple[Column[PostRow], ...]:
    return (
        Column("title", tr_noop("Post"), lambda row: Cell(row.title, tooltip=row.title), width=240),
        Column("holder", tr_noop("Holder"), _holder, stretch=True),
    )


def _holder(row: PostRow) -> Cell:
    return (
        Cell(row.holder, tooltip=row.holder) if row.holder else Cell(tr("nobody named"), "text_2")
    )
