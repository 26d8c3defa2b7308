"""Replies nobody could be matched with, waiting for somebody to look."""

from sqlmodel import Field

from nlc_desktop.records.base import Record
from nlc_desktop.records.marks import OfficeText


class StrayReply(Record, table=True):
    """A reply that matched no invitation: a stranger, a forward, a meeting unknown (A27, A30).

    Its id is made of what the reply says of itself, so that the same file taken in again is the
    same reply (`domain.replies.stray_id`).
    """

    meeting_id: OfficeText = Field(default="", index=True)
    """The meeting it was meant for; empty where that is not known."""
    file_name: OfficeText = ""
    name: OfficeText = ""
    address: OfficeText = ""
    reply: OfficeText = "none"
    """A value of `domain.meetings.Reply`."""
    reason: OfficeText = ""
    """Why it matched nobody: a value of `domain.replies.Unmatched`."""
    comment: OfficeText = ""
    channel: OfficeText = "mail"
    replied_at: OfficeText = ""
    """Moment in UTC the reply says it was written."""
    received_at: OfficeText = ""
    """Moment in UTC it was taken in."""
    state: OfficeText = "open"
    """``open``, ``taken`` (given to an invitation) or ``dismissed``."""
    invitation_id: OfficeText = ""
    """Whom it was given to by hand."""
