"""Links between organisations and posts, and the types of link an office adds.

Each end is an organisation and, where it is a post's, that post: there is no column a person
could stand in (R-MAP-10).
"""

from typing import ClassVar

from sqlmodel import Field

from nlc_desktop.records.base import Record
from nlc_desktop.records.marks import MembersFlag, MembersText, OfficeNumber, OfficeText


class LinkType(Record, table=True):
    """A type of link the office made; those of the country pack need no record."""

    name: MembersText
    name_english: MembersText = ""
    reverse: MembersText = ""
    """The name read the other way; empty when it is the same."""
    reverse_english: MembersText = ""
    directed: MembersFlag = True
    tone: MembersText = "mark"
    dash: MembersText = "solid"


class Link(Record, table=True):
    """One thing two bodies have to do with each other."""

    parents: ClassVar[tuple[str, ...]] = (
        "from_organisation_id",
        "to_organisation_id",
        "from_post_id",
        "to_post_id",
    )

    from_organisation_id: MembersText = Field(index=True)
    from_post_id: MembersText = Field(default="", index=True)
    """The post in that organisation the link goes from; empty for the organisation itself."""
    to_organisation_id: MembersText = Field(index=True)
    to_post_id: MembersText = Field(default="", index=True)
    link_type: MembersText = "works-with"
    """Key of the country pack's type, or id of the office's own."""
    since: MembersText = ""
    until: MembersText = ""
    """Last day; empty while it lasts."""
    strength: OfficeNumber = 0
    said_by: OfficeText = ""
    checked_on: OfficeText = ""
    note: OfficeText = ""
