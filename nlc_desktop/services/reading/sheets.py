"""Which paper a sheet code stands on, so that typing it opens what the paper is about (N3)."""

from dataclasses import dataclass
from enum import StrEnum

from nlc_desktop.domain.sheet_codes import code_of
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.store.queries import meetings as queries


class SheetKind(StrEnum):
    """The papers of a meeting that carry a code."""

    ATTENDANCE = "attendance"
    CHASE = "chase"


@dataclass(frozen=True, slots=True)
class Sheet:
    """A paper in somebody's hand."""

    kind: SheetKind
    meeting_id: str


def chase_code(meeting_id: str) -> str:
    """The code on every chase list of a meeting."""
    return code_of("chase", meeting_id)


def sheet_of(office: OpenOffice, code: str) -> Sheet | None:
    """The paper a code stands on; nothing where none of a meeting has it.

    Codes of attendance sheets are kept, those of chase lists are worked out from the meeting.
    """
    rows = queries.sheet_codes(office.reader())
    for identity, kept in rows:
        if code and kept == code:
            return Sheet(SheetKind.ATTENDANCE, identity)
    for identity, _ in rows:
        if chase_code(identity) == code:
            return Sheet(SheetKind.CHASE, identity)
    return None
