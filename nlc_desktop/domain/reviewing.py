"""When a name is looked at again: is it still needed, and is it still right (R-DP-05, F12)."""

from dataclasses import dataclass
from datetime import date, timedelta

MONTHS = 12
"""A name is looked at again after a year."""
STALE_AFTER = timedelta(days=183)
"""Half a year, after which details are asked about again (F12)."""
SILENT_AFTER = 730
"""Days without a word, 24 months, after which a name is reviewed or deleted."""
MANY_PEOPLE = 1000
"""From so many people on the register itself needs looking after (R-DP-07)."""


def next_review(day: date) -> date:
    """The day a year after a day; 29 February becomes 28 February."""
    try:
        return day.replace(year=day.year + 1)
    except ValueError:
        return day.replace(year=day.year + 1, day=28)


def is_stale(confirmed_on: date | None, today: date) -> bool:
    """Whether details were never confirmed, or not for half a year."""
    return confirmed_on is None or today - confirmed_on > STALE_AFTER


@dataclass(frozen=True, slots=True)
class ReviewRow:
    """Somebody whose name is to be looked at: why, and when there was last a word."""

    id: str
    person: str
    post: str
    organisation: str
    review_on: date | None
    contacted_on: date | None
    """Last day something went to them or came from them; empty if never."""
    added_on: date | None

    def is_overdue(self, today: date) -> bool:
        """Whether the day of review has come."""
        return self.review_on is not None and self.review_on <= today

    def is_silent(self, today: date) -> bool:
        """Whether there was no word for 24 months and no review is set for the coming year."""
        if self.review_on is not None and self.review_on <= next_review(today):
            return False
        last = max((day for day in (self.contacted_on, self.added_on) if day), default=None)
        return last is not None and today - last > timedelta(days=SILENT_AFTER)

    def is_due(self, today: date) -> bool:
        """Whether somebody should decide to keep or to remove the name."""
        return self.is_overdue(today) or self.is_silent(today)
