"""Minutes: blocks, decisions, adoption and corrections."""

from typing import ClassVar

from sqlmodel import Field

from nlc_desktop.domain.search import SearchKind, SearchText
from nlc_desktop.records.base import Record
from nlc_desktop.records.marks import MembersText, OfficeFlag


class Block(Record, table=True):
    """One paragraph under an agenda item; a decision or an action has its wording here."""

    parents: ClassVar[tuple[str, ...]] = ("item_id",)

    meeting_id: MembersText = Field(index=True)
    item_id: MembersText = Field(index=True)
    position: MembersText
    kind: MembersText = "note"
    text: MembersText = ""
    number: MembersText = ""
    """Paragraph number, frozen at circulation; empty before."""
    office_only: OfficeFlag = False
    """Left out of every paper but the office's own."""
    taken: MembersText = ""
    """Day it was written."""

    def search_entry(self) -> SearchText | None:
        """Found by its wording."""
        kinds = {"decision": SearchKind.DECISION, "action": SearchKind.ACTION}
        if not self.text:
            return None
        kind = kinds.get(self.kind, SearchKind.MINUTES)
        return SearchText(kind, self.text, "", self.meeting_id, self.taken)


class Decision(Record, table=True):
    """A decision: numbered, with how it was reached; the wording is its block's."""

    parents: ClassVar[tuple[str, ...]] = ("block_id",)

    block_id: MembersText = Field(index=True)
    meeting_id: MembersText = Field(index=True)
    number: MembersText = ""
    """"1/2026-D1"."""
    agreement: MembersText = "consensus"
    votes: MembersText = ""
    """For, against and abstained in words, when there was a vote."""
    effective_on: MembersText = ""


class Adoption(Record, table=True):
    """The confirmation of earlier minutes, made in a later meeting."""

    parents: ClassVar[tuple[str, ...]] = ("meeting_id",)

    meeting_id: MembersText = Field(index=True)
    adopted_id: MembersText = Field(index=True)
    outcome: MembersText = ""
    """Empty until decided."""
    proposer: MembersText = ""
    seconder: MembersText = ""


class Correction(Record, table=True):
    """One correction to the minutes being confirmed."""

    parents: ClassVar[tuple[str, ...]] = ("adoption_id",)

    adoption_id: MembersText = Field(index=True)
    position: MembersText = ""
    paragraph: MembersText = ""
    text: MembersText = ""
