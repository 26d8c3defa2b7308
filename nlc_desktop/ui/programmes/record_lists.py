"""What a programme got from meetings, and its open actions; Enter goes there."""

from collections.abc import Sequence

from PySide6.QtCore import Qt

from nlc_desktop.domain.actions import ActionRow
from nlc_desktop.domain.programmes import ProgrammeMention
from nlc_desktop.i18n import tr, tr_noop
from nlc_desktop.services.reading import meetings
from nlc_desktop.ui.action_cells import state_cell
from nlc_desktop.ui.desk import Desk, RoomKey
from nlc_desktop.ui.programmes.words import mention_icon, mention_word
from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.columns import Cell, Column, Group, Mark
from nlc_desktop.ui.widgets.empty_state import EmptyState
from nlc_desktop.ui.widgets.panel import Panel
from nlc_desktop.ui.widgets.row_models import GroupsModel, RowsModel
from nlc_desktop.ui.widgets.row_view import RowView
from nlc_desktop.ui.wording import plain_day

_ROW, _HEAD = 32, 28


class Mentioned(Panel):
    """Agenda items, decisions and actions under the meeting they come from."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(tr("What meetings decided on it"))
        self._desk = desk
        columns: tuple[Column[ProgrammeMention], ...] = (
            Column("what", tr_noop("What"), _what, stretch=True),
            Column("kind", tr_noop("Kind"), _kind, right=True, width=104),
        )
        self.model: GroupsModel[ProgrammeMention] = GroupsModel(columns, (), key=_key)
        self.view = RowView(self.model, tr("What meetings decided on it"))
        self.view.header().hide()
        self.view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.opened.connect(self._open)
        self.empty = EmptyState(tr("No meeting has dealt with it yet. Link an agenda item to it."))
        self.add(self.view)
        self.add(self.empty)

    def show_mentions(self, rows: Sequence[ProgrammeMention]) -> None:
        """Shows what came out of each meeting, the newest first."""
        found: dict[str, list[ProgrammeMention]] = {}
        for row in rows:
            found.setdefault(row.meeting_id, []).append(row)
        names = {one.id: one.number or one.title for one in meetings.meetings(self._desk.office)}
        groups = [_group(key, names.get(key, ""), own) for key, own in found.items()]
        self.model.set_groups(groups)
        high = look().px(_ROW) * len(rows) + look().px(_HEAD) * len(found)
        self.view.setFixedHeight(high + 2)
        self.view.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        said = tr("{n} meetings", n=len(found)) if found else ""
        self.set_title(tr("What meetings decided on it"), said)

    def _open(self, row: ProgrammeMention) -> None:
        part = "agenda" if row.kind == "item" else "minutes"
        self._desk.go(RoomKey.MEETINGS, row.meeting_id, part)


def _group(key: str, name: str, rows: list[ProgrammeMention]) -> Group[ProgrammeMention]:
    day = rows[0].day
    return Group(key, name or rows[0].meeting, rows, plain_day(day) if day else "")


def _key(row: ProgrammeMention) -> str:
    return f"{row.meeting_id} {row.kind} {row.text}"


def _what(row: ProgrammeMention) -> Cell:
    return Cell(row.text, mark=Mark(mention_icon(row), size=14, gap=8), tooltip=row.text)


def _kind(row: ProgrammeMention) -> Cell:
    return Cell(mention_word(row), "text_2", small=True)


class OpenActions(Panel):
    """The open actions about a programme, with their states."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(tr("Open actions"))
        self._desk = desk
        self._today = desk.office.today()
        columns: tuple[Column[ActionRow], ...] = (
            Column("state", tr_noop("State"), self._state, width=152),
            Column("text", tr_noop("Action"), _text, stretch=True),
            Column("owner", tr_noop("Who"), _who, width=120),
        )
        self.model: RowsModel[ActionRow] = RowsModel(columns, ())
        self.view = RowView(self.model, tr("Open actions"))
        self.view.header().hide()
        self.view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.opened.connect(self._open)
        self.add(self.view)

    def _open(self, row: ActionRow) -> None:
        self._desk.go(RoomKey.ACTIONS, row.id)

    def _state(self, row: ActionRow) -> Cell:
        return state_cell(row, self._today, by_date=True)

    def show_actions(self, rows: Sequence[ActionRow]) -> None:
        """Shows the open actions; without any the panel is gone."""
        self._today = self._desk.office.today()
        self.model.set_rows(rows)
        self.view.setFixedHeight(look().px(_ROW) * max(1, len(rows)) + 2)
        self.set_title(tr("Open actions"), str(len(rows)))
        self.setVisible(bool(rows))


def _text(row: ActionRow) -> Cell:
    return Cell(row.text, tooltip=row.text)


def _who(row: ActionRow) -> Cell:
    owners = "; ".join(row.owners)
    return Cell(owners, "text_2", tooltip=owners)
