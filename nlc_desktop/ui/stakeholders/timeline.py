"""What happened with an organisation or a person, the newest first."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt

from nlc_desktop.domain.stakeholders import Happening
from nlc_desktop.i18n import tr, tr_noop
from nlc_desktop.services.reading import maps, meetings
from nlc_desktop.ui.day_field import screen_language
from nlc_desktop.ui.desk import Desk, RoomKey
from nlc_desktop.ui.stakeholders.words import happening_kind, happening_words
from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.buttons import LinkButton
from nlc_desktop.ui.widgets.columns import Cell, Column, Mark
from nlc_desktop.ui.widgets.empty_state import EmptyState
from nlc_desktop.ui.widgets.panel import Panel
from nlc_desktop.ui.widgets.row_models import RowsModel
from nlc_desktop.ui.widgets.row_view import RowView
from nlc_desktop.ui.widgets.shapes import Shape
from nlc_desktop.ui.wording import near_day

_FIRST = 8
_PLACES = {
    "reply": (RoomKey.MEETINGS, "people"),
    "invited": (RoomKey.MEETINGS, "people"),
    "attended": (RoomKey.MEETINGS, "minutes"),
    "represented": (RoomKey.MEETINGS, "minutes"),
    "action": (RoomKey.ACTIONS, ""),
    "presented": (RoomKey.MEETINGS, "agenda"),
    "linked": (RoomKey.STAKEHOLDERS, ""),
    "link-ended": (RoomKey.STAKEHOLDERS, ""),
    "link-checked": (RoomKey.STAKEHOLDERS, ""),
}
_LINKS = frozenset({"linked", "link-ended", "link-checked"})


class Timeline(Panel):
    """The newest things that happened; Enter goes to the meeting or the action."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(tr("What happened"))
        self._desk = desk
        self._today = desk.office.today()
        self._rows: tuple[Happening, ...] = ()
        self._meetings: dict[str, str] = {}
        self._whole = False
        self._model: RowsModel[Happening] = RowsModel(self._columns(), (), key=_key)
        self.view = RowView(self._model, tr("What happened"))
        self.view.header().hide()
        self.view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.opened.connect(self._open)
        self.more = LinkButton(tr("Show all"), on=self._show_whole)
        self.empty = EmptyState(tr("Nothing yet. Invitations, answers and actions appear here."))
        self.add_corner(self.more)
        self.add(self.view)
        self.add(self.empty)

    def _columns(self) -> tuple[Column[Happening], ...]:
        return (
            Column("day", tr_noop("Day"), self._day, width=88),
            Column("what", tr_noop("What"), self._what, stretch=True),
            Column(
                "kind",
                tr_noop("Kind"),
                lambda row: Cell(happening_kind(row), "text_2", small=True),
                right=True,
                width=84,
            ),
        )

    def _day(self, row: Happening) -> Cell:
        return Cell(near_day(row.day, self._today), "text_2")

    def _what(self, row: Happening) -> Cell:
        words = happening_words(row, self._meetings.get(row.record, ""))
        return Cell(words, mark=Mark(Shape.AHEAD, "mark", 9), tooltip=happening_words(row))

    def show_happenings(self, rows: Sequence[Happening], today: date, *, fresh: bool) -> None:
        """Shows what happened; ``fresh`` is about somebody else and begins short again."""
        self._today = today
        found = meetings.meetings(self._desk.office)
        self._meetings = {one.id: one.number or one.title for one in found}
        types = {one.key: one.names for one in maps.link_types(self._desk.office)}
        language = screen_language()
        told = (
            replace(row, detail=types[row.detail].spoken(language) if row.detail in types else "")
            if row.kind in _LINKS
            else row
            for row in rows
        )
        self._rows = tuple({_key(row): row for row in told}.values())
        self._whole = self._whole and not fresh
        self._fill()

    def _show_whole(self) -> None:
        self._whole = True
        self._fill()

    def _fill(self) -> None:
        shown = self._rows if self._whole else self._rows[:_FIRST]
        self._model.set_rows(shown)
        self.view.setFixedHeight(look().px(32) * max(1, len(shown)) + 2)
        self.view.setVisible(bool(shown))
        self.empty.setVisible(not shown)
        self.more.setVisible(len(shown) < len(self._rows))
        count = tr("{n} entries", n=len(self._rows)) if self._rows else ""
        self.set_title(tr("What happened"), count)

    def _open(self, row: Happening) -> None:
        if row.kind in _PLACES and row.record:
            room, part = _PLACES[row.kind]
            self._desk.go(room, row.record, part)


def _key(row: Happening) -> str:
    """Several posts of one organisation are invited to the same meeting: that is one thing."""
    return f"{row.day.isoformat()} {row.kind} {row.text} {row.detail}"
