"""Sentences on the balance of a guest list (R-NLC-04). They warn, they never block."""

from collections.abc import Sequence

from nlc_desktop.domain.meetings import Coverage, InvitationRow, Reply, Seat
from nlc_desktop.domain.stakeholders import Sector
from nlc_desktop.i18n import tr
from nlc_desktop.ui.meetings.worth_panel import Hint

_LISTENED = (Sector.WOMEN, Sector.YOUTH)
_COMING = frozenset({Seat.COMING, Seat.DELEGATE})


def balance(found: Coverage, rows: Sequence[InvitationRow]) -> list[tuple[Hint, bool]]:
    """What to say about a guest list, each with whether it is fine."""
    if not found.total:
        return [(Hint(tr("Nobody is invited yet."), "", tr("Invite somebody")), False)]
    out: list[tuple[Hint, bool]] = []
    if found.no_civil_society:
        strong = tr("Nobody from outside government is invited.")
        out.append((Hint(strong, "", tr("Invite somebody")), False))
    elif hint := _women_and_youth(found, rows):
        out.append((hint, False))
    out.append(_security(found))
    return out


def _women_and_youth(found: Coverage, rows: Sequence[InvitationRow]) -> Hint | None:
    seats = dict(found.by_sector)
    if any(seat in _COMING for sector in _LISTENED for seat in seats.get(sector, ())):
        return None
    waiting = waiting_for(rows)
    strong = tr("Nobody from women’s or youth groups yet.")
    if not waiting:
        return Hint(strong, tr("None of them is invited."), tr("Invite somebody"))
    if len(waiting) == 1:
        return Hint(strong, tr("One invitation waits for an answer."), tr("Show"))
    more = tr("{n} invitations wait for an answer.", n=len(waiting))
    return Hint(strong, more, tr("Show"))


def waiting_for(rows: Sequence[InvitationRow]) -> list[InvitationRow]:
    """Guests from women's and youth groups who have not answered."""
    return [row for row in rows if row.sector in _LISTENED and row.reply is Reply.NONE]


def _security(found: Coverage) -> tuple[Hint, bool]:
    counted = tr(
        "Police and security are {count} of {total}.", count=found.security, total=found.total
    )
    if found.too_much_security:
        return Hint(tr("More than half are from security."), counted), False
    return Hint(tr("Balance is fine."), counted), True
