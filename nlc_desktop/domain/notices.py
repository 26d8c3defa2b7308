"""What a meeting keeps of its notices, and how each guest is written to."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class NoticeRow:
    """What a meeting keeps of its notices."""

    reference: str
    revision: int
    on: date | None
    said: str
    answer_by: date | None
    signatory: str
    copies_to: str
    urgency: str
    uid: str
    sequence: int
    series_id: str
    slot: str
    void_reason: str


@dataclass(frozen=True, slots=True)
class AddressRow:
    """How a guest is written to, and what was made out to them."""

    invitation_id: str
    email: str
    sent_to: str
    slip_code: str
    place: int
    """Of the letter; 0 before the call."""
    revision: int
    """The last notice made out to them."""
