"""Sentences on the balance of a guest list (R-NLC-04, R-NLC-05). They warn, they never block."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from nlc_desktop.domain.meetings import Coverage, InvitationRow, Reply, Seat
from nlc_desktop.domain.quorum import Quorum
from nlc_desktop.domain.stakeholders import Sector
from nlc_desktop.i18n import tr
from nlc_desktop.ui.meetings.worth_panel import Hint
from nlc_desktop.ui.words import level_word

_LISTENED = (Sector.WOMEN, Sector.YOUTH)
_COMING = frozenset({Seat.COMING, Seat.DELEGATE})


class Way(StrEnum):
    """Where the link of a sentence leads."""

    INVITE = "invite"
    CHASE = "chase"
    QUORUM = "quorum"


@dataclass(frozen=True, slots=True)
class Said:
    """A sentence, whether all is well, and where its link leads."""

    hint: Hint
    fine: bool = False
    way: Way = Way.INVITE


def balance(found: Coverage, rows: Sequence[InvitationRow]) -> list[Said]:
    """What to say about a guest list: about those invited first, then about those who come."""
    if not found.total:
        return [Said(Hint(tr("Nobody is invited yet."), "", tr("Invite somebody")))]
    outside = _outside(found, rows) or _women_and_youth(found, rows)
    return [*([outside] if outside else []), *_levels(found), _security(found)]


def _outside(found: Coverage, rows: Sequence[InvitationRow]) -> Said | None:
    """Nobody from outside government is invited, or will come (R-NLC-04)."""
    if found.no_civil_society:
        strong = tr("Nobody from outside government is invited.")
        return Said(Hint(strong, "", tr("Invite somebody")))
    if not found.coming.no_civil_society:
        return None
    strong = tr("Nobody from outside government will come yet.")
    waiting = [r for r in _guests(rows) if not r.sector.is_government and r.reply is Reply.NONE]
    return _waiting(strong, waiting, tr("None of them is still to answer."))


def _women_and_youth(found: Coverage, rows: Sequence[InvitationRow]) -> Said | None:
    seats = dict(found.by_sector)
    if any(seat in _COMING for sector in _LISTENED for seat in seats.get(sector, ())):
        return None
    strong = tr("Nobody from women’s or youth groups yet.")
    invited = any(seats.get(sector) for sector in _LISTENED)
    nobody = tr("None of them is still to answer.") if invited else tr("None of them is invited.")
    return _waiting(strong, waiting_for(rows), nobody)


def _waiting(strong: str, waiting: Sequence[InvitationRow], nobody: str) -> Said:
    """A gap, how many answers could still close it, and the way to them."""
    if not waiting:
        return Said(Hint(strong, nobody, tr("Invite somebody")))
    if len(waiting) == 1:
        more = tr("One invitation waits for an answer.")
    elif len(waiting) == 2:
        more = tr("Two invitations wait for an answer.")
    else:
        more = tr("{n} invitations wait for an answer.", n=len(waiting))
    return Said(Hint(strong, more, tr("Chase list")), way=Way.CHASE)


def _guests(rows: Sequence[InvitationRow]) -> list[InvitationRow]:
    return [row for row in rows if not row.walk_in]


def waiting_for(rows: Sequence[InvitationRow]) -> list[InvitationRow]:
    """Guests from women's and youth groups who have not answered."""
    return [r for r in _guests(rows) if r.sector in _LISTENED and r.reply is Reply.NONE]


def _levels(found: Coverage) -> list[Said]:
    """Whether all are from one level (R-NLC-05); one guest alone is always of one."""
    invited, coming = found.invited_levels, found.coming_levels
    if len(invited) == 1 and found.total > 1:
        strong = tr("All guests are from one level: {level}.", level=level_word(invited[0]))
        return [Said(Hint(strong, "", tr("Invite somebody")))]
    if len(coming) == 1 and found.coming.total > 1:
        level = level_word(coming[0])
        strong = tr("All who will come are from one level: {level}.", level=level)
        return [Said(Hint(strong, "", tr("Chase list")), way=Way.CHASE)]
    return []


def _security(found: Coverage) -> Said:
    """Police and security against all guests, then against those who will come (R-NLC-04)."""
    counted = tr(
        "Police and security are {count} of {total}.", count=found.security, total=found.total
    )
    if found.too_much_security:
        return Said(Hint(tr("More than half are from security."), counted))
    coming = found.coming
    if coming.too_much_security:
        strong = tr("More than half of those who will come are from security.")
        more = tr(
            "Police and security are {count} of {total}.",
            count=coming.security,
            total=coming.total,
        )
        return Said(Hint(strong, more, tr("Chase list")), way=Way.CHASE)
    return Said(Hint(tr("Balance is fine."), counted), fine=True)


def quorum_said(found: Quorum, *, held: bool, editable: bool) -> Said:
    """How many members come against how many have to."""
    link = tr("Change the quorum") if editable else ""
    if held:
        strong = tr("{there} of {members} members came.", there=found.there, members=found.members)
        more = tr("{needed} are needed.", needed=found.needed)
        return Said(Hint(strong, more, link), fine=found.is_reached, way=Way.QUORUM)
    strong = tr("{n} of {members} members will come.", n=found.coming, members=found.members)
    if found.will_be_reached or found.can_be_reached:
        more = tr("{needed} are needed.", needed=found.needed)
    else:
        more = tr("{needed} are needed; too few are left to answer.", needed=found.needed)
    return Said(Hint(strong, more, link), fine=found.will_be_reached, way=Way.QUORUM)
