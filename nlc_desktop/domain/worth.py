"""What is worth a look before a meeting: warnings with a way out, never a block."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from nlc_desktop.domain.scheduling import DateIssue


class WorthKind(StrEnum):
    """What the page of a meeting points out."""

    OVERRUN = "overrun"
    NO_PRESENTER = "no-presenter"
    PAPERS_MISSING = "papers-missing"
    NO_PUBLIC_TITLE = "no-public-title"
    DATE = "date"
    """Something speaks against the date."""
    FASTING_BREAK = "fasting-break"
    """There is a break on the agenda in the fasting month (R-CAL-03)."""
    NO_DATE = "no-date"
    TOO_MUCH_SECURITY = "too-much-security"
    NO_CIVIL_SOCIETY = "no-civil-society"
    NO_GUESTS = "no-guests"
    MISSING_MEMBERS = "missing-members"
    CALENDAR_FINE = "calendar-fine"


@dataclass(frozen=True, slots=True)
class Worth:
    """One thing worth a look: what, how much, and the record to go to.

    ``count`` is minutes for an overrun, items or papers otherwise;
    ``items`` are the numbers of the agenda items meant, or who is missing among the members the
    law wants; ``name`` is a holiday's name or the rule that names the members.
    """

    kind: WorthKind
    fine: bool = False
    count: int = 0
    items: tuple[str, ...] = ()
    name: str = ""
    record: str = ""
    until: datetime | None = None
    """When the meeting would really end."""
    day: date | None = None
    more: tuple[str, ...] = ()
    """Who else may be missing, to be looked at by somebody who knows the place."""
    issue: DateIssue | None = None
    """What speaks against the date."""
