"""Codes of reply slips: six letters on paper that bring an answer back to its guest (F51)."""

import secrets
from collections.abc import Iterable
from collections.abc import Set as AbstractSet

from nlc_desktop.domain.sheet_codes import LETTERS
from nlc_desktop.records import Invitation
from nlc_desktop.store.queries import calling as queries
from nlc_desktop.store.transaction import driver
from nlc_desktop.store.unit_of_work import UnitOfWork

_LENGTH = 6


def give_codes(work: UnitOfWork, guests: Iterable[Invitation]) -> None:
    """Gives each guest without one a code that no other guest and no sheet has.

    A code once printed stays: a slip that is still under way has to find its line.
    """
    waiting = [guest for guest in guests if not guest.slip_code]
    if not waiting:
        return
    work.flush()
    taken = set(queries.codes(driver(work.session.connection())))
    for guest in waiting:
        guest.slip_code = _new_code(taken)
        taken.add(guest.slip_code)


def _new_code(taken: AbstractSet[str]) -> str:
    while True:
        code = "".join(secrets.choice(LETTERS) for _ in range(_LENGTH))
        if code not in taken:
            return code
