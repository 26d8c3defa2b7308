"""Quorum: how many of the members have to be there, and how many will be (F52)."""

from collections.abc import Iterable
from dataclasses import dataclass

from nlc_desktop.domain.meetings import InvitationRow, Reply
from nlc_desktop.domain.papers import Presence

_COMING = frozenset({Reply.YES, Reply.DELEGATE})
_THERE = frozenset({Presence.PRESENT, Presence.LATE, Presence.REPRESENTED})


@dataclass(frozen=True, slots=True)
class Quorum:
    """The members of a meeting against how many have to be there."""

    members: int
    needed: int
    coming: int
    """Members who said yes, or who send somebody."""
    open: int
    """Members who have not answered, or not for sure."""
    there: int
    """Members in the room, in person or represented."""

    @property
    def will_be_reached(self) -> bool:
        """Whether enough members have said that they come."""
        return self.coming >= self.needed

    @property
    def can_be_reached(self) -> bool:
        """Whether it can still be reached with those who have not answered."""
        return self.coming + self.open >= self.needed

    @property
    def is_reached(self) -> bool:
        """Whether enough members are in the room."""
        return self.there >= self.needed


def quorum(guests: Iterable[InvitationRow], needed: int = 0) -> Quorum | None:
    """Counts a guest list; ``needed`` 0 asks for more than half. Nothing without members.

    Chair, deputy chair and members count; guests, observers, the secretariat and walk-ins don't.
    """
    members = [row for row in guests if row.role.is_member and not row.walk_in]
    if not members:
        return None
    return Quorum(
        members=len(members),
        needed=needed or len(members) // 2 + 1,
        coming=sum(1 for row in members if row.reply in _COMING),
        open=sum(1 for row in members if row.reply in {Reply.NONE, Reply.MAYBE}),
        there=sum(1 for row in members if row.presence in _THERE),
    )
