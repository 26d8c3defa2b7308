"""Actions due, the most urgent first."""

from datetime import date

from PySide6.QtCore import Qt

from nlc_desktop.domain.actions import ActionRow
from nlc_desktop.domain.home import HomePage
from nlc_desktop.i18n import tr, tr_noop
from nlc_desktop.ui.action_cells import state_cell
from nlc_desktop.ui.desk import Desk, RoomKey
from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.buttons import LinkButton
from nlc_desktop.ui.widgets.columns import Cell, Column
from nlc_desktop.ui.widgets.panel import Panel
from nlc_desktop.ui.widgets.row_models import RowsModel
from nlc_desktop.ui.widgets.row_view import RowView


class ActionsPanel(Panel):
    """The actions that need somebody first; Enter opens one."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(tr("Actions due"))
        self._desk = desk
        self._today = desk.office.today()
        self.add_corner(LinkButton(tr("All actions"), on=lambda: desk.go(RoomKey.ACTIONS)))
        self._model: RowsModel[ActionRow] = RowsModel(self._columns(), ())
        self.view = RowView(self._model, tr("Actions due"))
        self.view.header().hide()
        self.view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.opened.connect(self._open)
        self.add(self.view)

    def _columns(self) -> list[Column[ActionRow]]:
        return [
            Column("state", tr_noop("State"), self._state, width=152),
            Column(
                "text",
                tr_noop("Action"),
                lambda row: Cell(row.text, tooltip=row.text),
                stretch=True,
            ),
            Column("owner", tr_noop("Owner"), _owner, width=160, yields=True),
            Column(
                "number",
                tr_noop("Ref."),
                lambda row: Cell(row.number, "text_2", small=True),
                right=True,
                width=84,
            ),
        ]

    def _state(self, row: ActionRow) -> Cell:
        return state_cell(row, self._today, by_date=True)

    def _open(self, row: ActionRow) -> None:
        self._desk.go(RoomKey.ACTIONS, row.id)

    def show_rows(self, rows: HomePage) -> None:
        """Shows the most urgent actions and counts the others in words."""
        self._today: date = rows.today
        self.set_title(
            tr("Actions due"),
            tr(
                "{overdue} overdue, {today} today, {soon} in the next 14 days",
                overdue=rows.overdue,
                today=rows.due_today,
                soon=rows.due_soon,
            ),
        )
        self._model.set_rows(rows.actions)
        self.view.setFixedHeight(look().px(32) * max(1, len(rows.actions)) + 2)


def _owner(row: ActionRow) -> Cell:
    owners = ", ".join(row.owners) or tr("to be named")
    return Cell(owners, "text_2" if row.owners else "warn", tooltip=owners)
