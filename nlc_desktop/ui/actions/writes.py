"""What is typed into the cells of the list, and how it is stored."""

from functools import partial

from nlc_desktop.domain.actions import ActionRow
from nlc_desktop.domain.dates import parse_day
from nlc_desktop.i18n import tr
from nlc_desktop.services import actions as writing
from nlc_desktop.ui.actions.who import owner_ids
from nlc_desktop.ui.day_field import screen_language
from nlc_desktop.ui.desk import Desk, RoomKey


class CellWrites:
    """Stores words, owners and due days as they were typed; says what was not understood."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def set_text(self, row: ActionRow, text: str) -> None:
        """Takes other words for an action; it never has none."""
        if text.strip():
            self._desk.write(writing.set_text, row.id, text)

    def set_owners(self, row: ActionRow, text: str) -> None:
        """Takes names with semicolons between for those who have to act."""
        ids, unknown = owner_ids(self._desk.office, row, text)
        if unknown:
            said = tr("Nobody is called “{name}”. Add them in Stakeholders first.", name=unknown)
            go = partial(self._desk.go, RoomKey.STAKEHOLDERS, "", "new")
            self._desk.messages.notice(said, link=tr("Stakeholders"), on_link=go)
        else:
            self.store_owners(row.id, ids)

    def store_owners(self, action: str, ids: tuple[str, ...]) -> None:
        """Stores who has to act."""
        self._desk.write(writing.set_owners, action, ids)

    def type_due(self, row: ActionRow, text: str) -> None:
        """Takes a day in words; nothing typed takes the day away."""
        office = self._desk.office
        day = parse_day(text, office.today(), screen_language()) if text.strip() else None
        if text.strip() and day is None:
            said = tr("“{text}” is no day. Type one like 18 Dec, or next Friday.", text=text)
            self._desk.messages.notice(said)
        else:
            self._desk.write(writing.set_due, row.id, day)
