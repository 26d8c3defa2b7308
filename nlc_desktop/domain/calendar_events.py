"""Calendar files as values: what goes out to one guest, and what comes back (RFC 5545, 5546)."""

import re
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from nlc_desktop.domain.meetings import Reply

_ADDRESS = re.compile(r"[^\s@:;,<>\"()\\]+@[^\s@:;,<>\"()\\]+")


class Method(StrEnum):
    """What a calendar file asks for."""

    REQUEST = "REQUEST"
    CANCEL = "CANCEL"
    PUBLISH = "PUBLISH"
    """For somebody without an e-mail address: it can be kept but not answered."""


@dataclass(frozen=True, slots=True)
class Mailbox:
    """A name with an e-mail address."""

    address: str
    name: str = ""

    @property
    def reachable(self) -> bool:
        """Whether the address is one a calendar file can be made out to."""
        return is_address(self.address)


@dataclass(frozen=True, kw_only=True, slots=True)
class Occasion:
    """One meeting in a calendar file.

    Of a series, ``rule`` says when it comes again; ``recurrence_id`` makes it one date of the
    series that is told apart.
    """

    uid: str
    sequence: int
    stamp: datetime
    """Aware; DTSTAMP."""
    starts: datetime
    """Aware, in the meeting's zone."""
    minutes: int
    title: str
    """The public title."""
    venue: str = ""
    description: str = ""
    """What everybody may read: agenda headings, contact; never the internal purpose."""
    rule: str = ""
    """RRULE value without the name, with its end if it has one."""
    excluded: tuple[datetime, ...] = ()
    """Dates of the rule that do not take place."""
    recurrence_id: datetime | None = None
    """Aware; the date of the rule this occasion stands for."""
    cancelled: bool = False
    """It does not take place: told to somebody who gets `Method.PUBLISH`."""


@dataclass(frozen=True, kw_only=True, slots=True)
class CalendarFile:
    """What is written for one guest: a method, who asks, who is asked, and the occasions.

    The first occasion is the series or the only meeting; others are dates of the series told
    apart, with the same UID.
    """

    method: Method
    organiser: Mailbox | None
    """Nothing only for `Method.PUBLISH`."""
    attendee: Mailbox | None
    occasions: tuple[Occasion, ...]
    role: str = "REQ-PARTICIPANT"
    """CHAIR, REQ-PARTICIPANT, OPT-PARTICIPANT or NON-PARTICIPANT."""
    language: str = "en"


@dataclass(frozen=True, kw_only=True, slots=True)
class CalendarReply:
    """One answer in a calendar file that came back."""

    uid: str
    address: str
    """E-mail address of who answers, in small letters."""
    reply: Reply
    name: str = ""
    recurrence_id: datetime | None = None
    """The one date of a series that is answered; aware, or naive where the file names no zone.
    Nothing for the whole series or a single meeting."""
    recurrence_zone: str = ""
    """IANA zone the file named for it; empty for UTC or none."""
    sequence: int = 0
    stamp: datetime | None = None
    """Aware; when it was written."""
    comment: str = ""
    delegate: str = ""
    """Name or address of who comes instead."""
    sent_by: str = ""
    """Address of who wrote it for them; empty for themselves."""
    title: str = ""
    """What the file calls the meeting."""
    starts: datetime | None = None
    product: str = ""
    """PRODID: which program wrote it."""
    organiser: str = ""
    """Address the file says the invitation came from, in small letters."""
    proposes: datetime | None = None
    """Another time they would rather have (METHOD:COUNTER); it moves nothing."""


def is_address(text: str) -> bool:
    """Whether a text is one e-mail address and nothing else, as a calendar file needs it."""
    return _ADDRESS.fullmatch(text.strip()) is not None
