"""What is typed or chosen in the cells of the map's table, as writes; many rows in one step."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from enum import StrEnum
from functools import partial
from typing import TypeVar

from nlc_desktop.domain.dates import parse_day
from nlc_desktop.domain.links import STRENGTHS, LinkRow
from nlc_desktop.domain.network import Node
from nlc_desktop.domain.stakeholders import Level, Sector
from nlc_desktop.i18n import tr
from nlc_desktop.services import history, links, stakeholders
from nlc_desktop.services.checks import Given
from nlc_desktop.ui.day_field import screen_language
from nlc_desktop.ui.desk import Desk
from nlc_desktop.ui.linking.words import strength_word, type_word
from nlc_desktop.ui.map.map_state import MapState
from nlc_desktop.ui.words import level_word, sector_word

DAYS = frozenset({"since", "until", "checked_on"})
E = TypeVar("E", bound=StrEnum)


def past_day(text: str, today: date) -> date | None:
    """The day some words mean; one without a year is the last that was, not the next."""
    found = parse_day(text, today, screen_language())
    if found is None or found <= today or str(found.year) in text:
        return found
    if not any(sign.isdigit() for sign in text):
        return found
    try:
        return found.replace(year=found.year - 1)
    except ValueError:  # 29 February
        return found.replace(year=found.year - 4)


class TableEdits:
    """Writes for the table; what can't be understood is said in a notice and nothing changes."""

    def __init__(self, desk: Desk, state: MapState) -> None:
        self._desk, self._state = desk, state

    # -- words of the cells that are chosen ---------------------------------------------------

    def type_words(self) -> list[str]:
        """The types of link to choose from."""
        return [type_word(kind) for kind in self._state.types.values()]

    # -- one cell -------------------------------------------------------------------------------

    def edit_node(self, row: Node, field: str, text: str) -> None:
        """Takes what was typed of an organisation or a post."""
        if row.is_post and field == "name":
            if text.strip():
                self._desk.write(stakeholders.update_post, row.id, title=text)
        elif row.is_post:
            self._say(tr("A post has the level, sector and area of its organisation."))
        else:
            self.change_nodes([row], field, self._node_value(field, text))

    def edit_link(self, row: LinkRow, field: str, text: str) -> None:
        """Takes what was typed of a link."""
        understood, value = self._link_value(field, text)
        if understood:
            self.change_links([row], field, value)

    def _node_value(self, field: str, text: str) -> Given:
        if field == "level":
            return _of_word(list(Level), level_word, text)
        if field == "sector":
            return _of_word(list(Sector), sector_word, text)
        return text.strip()

    def _link_value(self, field: str, text: str) -> tuple[bool, Given]:
        """The value, and whether the words could be understood."""
        if field == "link_type":
            words = {type_word(kind): key for key, kind in self._state.types.items()}
            return text in words, words.get(text)
        if field == "strength":
            strengths = {strength_word(one): one for one in STRENGTHS}
            return text in strengths, strengths.get(text)
        if field in DAYS:
            return self._day_value(text)
        return True, text.strip()

    def _day_value(self, text: str) -> tuple[bool, Given]:
        if not text.strip():
            return True, None
        day = past_day(text, self._desk.office.today())
        if day is None:
            self._say(tr("“{text}” is not a date. Write it like 18 Dec 2026.", text=text[:40]))
        return day is not None, day

    # -- several rows ---------------------------------------------------------------------------

    def change_nodes(self, rows: Sequence[Node], field: str, value: Given) -> None:
        """Sets a field of organisations in one step; posts are passed over."""
        ids = [row.id for row in rows if not row.is_post]
        empty = field != "area" and not value
        if not ids or empty:
            return
        changes: Mapping[str, Given] = {field: value}
        if len(ids) == 1:
            self._desk.write(stakeholders.update_organisation, ids[0], **changes)
        else:
            self._desk.write(stakeholders.update_organisations, ids, **changes)

    def change_links(self, rows: Sequence[LinkRow], field: str, value: Given) -> None:
        """Sets a field of links in one step."""
        ids = [row.id for row in rows]
        changes: Mapping[str, Given] = {field: value}
        if ids:
            self._desk.write(links.update_links, ids, **changes)

    def fill_nodes(self, rows: Sequence[Node], field: str) -> None:
        """Gives the first row's value in a column to the rows below it."""
        bodies = [row for row in rows if not row.is_post]
        if len(bodies) > 1 and field in {"level", "sector", "area"}:
            self.change_nodes(bodies[1:], field, str(getattr(bodies[0], field)))

    def fill_links(self, rows: Sequence[LinkRow], field: str) -> None:
        """Gives the first row's value in a column to the rows below it."""
        if len(rows) > 1:
            value = rows[0].type if field == "link_type" else getattr(rows[0], field)
            self.change_links(rows[1:], field, value)

    def confirm(self, rows: Sequence[LinkRow]) -> None:
        """Notes that links were checked today."""
        if rows:
            self._desk.write(links.confirm_links, [row.id for row in rows])

    def end(self, rows: Sequence[LinkRow]) -> None:
        """Ends links today; the map of earlier days still has them."""
        if rows:
            job = self._desk.write(links.end_links, [row.id for row in rows])
            said = tr("{n} links ended today.", n=len(rows))
            job.succeeded.connect(partial(self._undoable, said))

    def remove_links(self, rows: Sequence[LinkRow]) -> None:
        """Removes links; the notice takes it back."""
        if rows:
            job = self._desk.write(links.remove_links, [row.id for row in rows])
            said = tr("{n} links are removed.", n=len(rows))
            job.succeeded.connect(partial(self._undoable, said))

    def _undoable(self, said: str, _changes: object) -> None:
        undo = partial(self._desk.write, history.undo)
        self._desk.messages.notice(said, link=tr("Undo"), on_link=undo)

    def _say(self, sentence: str) -> None:
        self._desk.messages.notice(sentence)


def _of_word(values: Sequence[E], word: Callable[[E], str], text: str) -> str:
    return next((value.value for value in values if word(value) == text), "")
