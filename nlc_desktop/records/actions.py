"""Actions, their owners, and the dated lines on how they go on."""

from typing import ClassVar

from sqlmodel import Field

from nlc_desktop.domain.search import SearchKind, SearchText
from nlc_desktop.records.base import Record
from nlc_desktop.records.marks import MembersText, OfficeText


class Action(Record, table=True):
    """Something promised. Its wording is its block's, or its own when agreed outside a meeting."""

    block_id: MembersText = Field(default="", index=True)
    meeting_id: MembersText = Field(default="", index=True)
    number: MembersText = ""
    """"1/2026-A1"."""
    text: MembersText = ""
    state: MembersText = "open"
    due: MembersText = ""
    done_on: MembersText = ""
    bring_forward: OfficeText = ""
    """Hidden until this day (A9)."""
    programme_id: MembersText = Field(default="", index=True)

    def search_entry(self) -> SearchText | None:
        """Found by its own wording; one from minutes is found through its block."""
        if not self.text:
            return None
        return SearchText(SearchKind.ACTION, self.text, self.number, self.id, self.due)


class ActionOwner(Record, table=True):
    """A post or an organisation that has to act."""

    parents: ClassVar[tuple[str, ...]] = ("action_id",)

    action_id: MembersText = Field(index=True)
    post_id: MembersText = Field(default="", index=True)
    organisation_id: MembersText = Field(default="", index=True)
    position: MembersText = ""


class ProgressLine(Record, table=True):
    """One dated line on how an action goes on."""

    parents: ClassVar[tuple[str, ...]] = ("action_id",)

    action_id: MembersText = Field(index=True)
    day: MembersText
    text: MembersText
    source: MembersText = ""
    meeting_id: MembersText = Field(default="", index=True)
