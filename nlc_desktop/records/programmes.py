"""Programmes: a public name for everybody, an internal purpose for this office."""

from typing import ClassVar

from sqlmodel import Field

from nlc_desktop.domain.search import SearchKind, SearchText
from nlc_desktop.records.base import Record
from nlc_desktop.records.marks import MembersText, OfficeText, PublicText


class Programme(Record, table=True):
    """Something the city already does."""

    public_name: PublicText
    category: PublicText = "other"
    owner_id: PublicText = Field(default="", index=True)
    """Organisation that runs it."""
    since: PublicText = ""
    audience_note: MembersText = ""
    """Whom it is for, in words."""
    budget: OfficeText = ""
    internal_purpose: OfficeText = ""
    note: OfficeText = ""
    pack_key: OfficeText = ""

    def search_entry(self) -> SearchText:
        """Found by its public name, and in the office by what it is for."""
        body = f"{self.audience_note} {self.internal_purpose} {self.note}"
        return SearchText(SearchKind.PROGRAMME, self.public_name, body, self.id)


class ProgrammePartner(Record, table=True):
    """An organisation that works in a programme."""

    parents: ClassVar[tuple[str, ...]] = ("programme_id", "organisation_id")

    programme_id: MembersText = Field(index=True)
    organisation_id: MembersText = Field(index=True)
