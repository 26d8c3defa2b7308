"""Chasing answers: who has not given one, in which order to ring up, and by what number (F48)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from nlc_desktop.domain.meetings import InvitationRow, Reply
from nlc_desktop.domain.stakeholders import ContactKind


@dataclass(frozen=True, slots=True)
class ChaseNumber:
    """A number somebody is rung up by."""

    kind: ContactKind
    value: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class ChaseRow:
    """A guest who has not answered, or who answered while the list was open."""

    guest: InvitationRow
    numbers: tuple[ChaseNumber, ...] = ()
    """Of the person, then of the post, then of the organisation; mobiles first."""

    @property
    def id(self) -> str:
        """The invitation."""
        return self.guest.id

    def days(self, today: date) -> int:
        """Days since the invitation went out; 0 where it has not."""
        return max((today - self.guest.sent_on).days, 0) if self.guest.sent_on else 0


def in_order(rows: Iterable[InvitationRow]) -> tuple[InvitationRow, ...]:
    """Who has not answered: the longest wait first, of one day by seniority."""
    waiting = [row for row in rows if row.reply is Reply.NONE and not row.walk_in]
    waiting.sort(key=lambda row: (row.sent_on or date.max, row.rank, row.id))
    return tuple(waiting)
