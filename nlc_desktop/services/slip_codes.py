"""Codes of reply slips: six letters on paper that bring an answer back to its guest (F51)."""

import secrets
from collections.abc import Iterable

from nlc_desktop.domain.sheet_codes import LETTERS
from nlc_desktop.records import Invitation, Meeting
from nlc_desktop.store.unit_of_work import UnitOfWork

_LENGTH = 6


def give_codes(work: UnitOfWork, guests: Iterable[Invitation]) -> None:
    """Gives each guest without one a code that no other guest and no sheet has.

    A code once printed stays: a slip that is still under way has to find its line.
    """
    for guest in guests:
        if not guest.slip_code:
            guest.slip_code = _new_code(work)


def _new_code(work: UnitOfWork) -> str:
    while True:
        code = "".join(secrets.choice(LETTERS) for _ in range(_LENGTH))
        taken = work.find(Invitation, slip_code=code) or work.find(Meeting, sheet_code=code)
        if not taken:
            return code
