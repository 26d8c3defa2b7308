"""Time as an argument: the clock the program runs on, and one that tests turn by hand."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import Protocol
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError


class Clock(Protocol):
    """Tells the time; the only source of *now* and *today* in the program."""

    def now(self) -> datetime:
        """The present moment, aware, in UTC."""
        ...

    def today(self, zone: str) -> date:
        """The date it is in the named IANA zone."""
        ...


class SystemClock:
    """The computer's clock."""

    def now(self) -> datetime:
        """The present moment, aware, in UTC."""
        return datetime.now(UTC)

    def today(self, zone: str) -> date:
        """The date it is in the named IANA zone."""
        return self.now().astimezone(zone_of(zone)).date()


@dataclass
class FixedClock:
    """A clock that stands still until told to move; for tests, pictures and the example."""

    moment: datetime = field(default_factory=lambda: datetime(2026, 11, 23, 6, 32, 5, tzinfo=UTC))

    def now(self) -> datetime:
        """The moment it was set to."""
        return self.moment

    def today(self, zone: str) -> date:
        """The date of that moment in the named IANA zone."""
        return self.moment.astimezone(zone_of(zone)).date()

    def advance(self, step: timedelta) -> None:
        """Moves the clock by ``step``."""
        self.moment += step


def zone_of(name: str) -> ZoneInfo:
    """A time zone by its IANA name; UTC for one this computer does not know.

    A later version's, or another laptop's newer list of zones, may name one: a list or a paper
    never fails for it. What is typed here is checked (`services.checks.zone_text`).
    """
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return ZoneInfo("UTC")
