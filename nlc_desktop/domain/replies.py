"""Replies being taken in: what matched, what waits for somebody to look, what was refused."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from hashlib import blake2b

from nlc_desktop.domain.meetings import Channel, Reply


class Unmatched(StrEnum):
    """Why a reply matched no invitation; a sentence for each is in the windows' words."""

    UNKNOWN_MEETING = "unknown-meeting"
    """No meeting here has this UID."""
    UNKNOWN_DATE = "unknown-date"
    """The series has no such date."""
    STRANGER = "stranger"
    """The meeting is known, the address was not invited."""
    FORWARDED = "forwarded"
    """Somebody answers for themselves to an invitation made out to another."""
    UNKNOWN_CODE = "unknown-code"
    """No slip has this code."""
    UNKNOWN_NAME = "unknown-name"
    """No guest has this name, or several do."""
    UNCLEAR = "unclear"
    """It does not say whether they come."""
    MEETING_OVER = "meeting-over"
    """The meeting was held or called off."""
    OLDER = "older"
    """A later reply of theirs was taken in already."""
    OLD_NOTICE = "old-notice"
    """It answers a notice that has been replaced by another date."""


@dataclass(frozen=True, slots=True)
class MatchedReply:
    """A reply and the invitation it answers."""

    invitation_id: str
    meeting_id: str
    meeting: str
    guest: str
    """Who was invited, as the list shows them."""
    reply: Reply
    channel: Channel
    delegate: str = ""
    comment: str = ""
    replied_at: datetime | None = None
    source: str = ""
    """File name, or the line of a pasted text."""
    before: Reply = Reply.NONE
    """What was noted until now."""
    address: str = ""
    stray_id: str = ""
    """What the reply is kept as when nobody could be matched; one kept so is settled with it."""


@dataclass(frozen=True, slots=True)
class ReviewReply:
    """A reply somebody has to look at, with the reason."""

    id: str
    reason: Unmatched
    reply: Reply
    name: str
    address: str
    meeting_id: str = ""
    meeting: str = ""
    comment: str = ""
    channel: Channel = Channel.MAIL
    replied_at: datetime | None = None
    source: str = ""
    detail: str = ""
    """The line of a pasted text, or the title the file gives the meeting."""
    delegate: str = ""
    """Who would come instead."""


@dataclass(frozen=True, slots=True)
class RefusedFile:
    """A file that is no reply or can't be read, with one sentence that says why."""

    source: str
    reason: str


@dataclass(frozen=True, slots=True)
class ReplyPlan:
    """What taking in some files or a text would do; nothing is written yet."""

    matched: tuple[MatchedReply, ...] = ()
    review: tuple[ReviewReply, ...] = ()
    refused: tuple[RefusedFile, ...] = ()
    same: int = 0
    """Replies that are noted already, word for word."""


def stray_id(*parts: str) -> str:
    """The id of a reply that matched nobody: the same whenever the same reply comes again."""
    return blake2b("\x1f".join(parts).encode(), digest_size=16).hexdigest()
