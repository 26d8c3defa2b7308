"""Topics somebody proposed for a mechanism, until they stand on an agenda (F38)."""

from sqlmodel import Field

from nlc_desktop.domain.search import SearchKind, SearchText
from nlc_desktop.records.base import Record
from nlc_desktop.records.marks import MembersText, NationalText, OfficeText


class Topic(Record, table=True):
    """A proposed topic: who asked for it, when, and what became of it."""

    mechanism_id: MembersText = Field(default="", index=True)
    title: MembersText
    title_english: MembersText = ""
    proposed_by: MembersText = ""
    """Post, organisation or name, as said."""
    proposed_on: MembersText = ""
    note: NationalText = ""
    state: OfficeText = "open"
    """``open``, ``used`` or ``dropped``."""
    item_id: OfficeText = ""
    """The agenda item made of it."""

    def search_entry(self) -> SearchText:
        """Found by its titles and who proposed it."""
        body = f"{self.title_english} {self.proposed_by} {self.note}"
        return SearchText(SearchKind.AGENDA_ITEM, self.title, body, self.id)
