"""Stamps: a clock that never goes back, even when the laptop's clock does.

A hybrid logical clock (Kulkarni and others, 2014): milliseconds of the wall clock, a counter for
what happens within one, and the device, as text of fixed width, so that text order is time order
and no two devices ever make the same stamp. Its memory is the log itself: the greatest stamp in
it, which also takes in whatever came from other devices.
"""

import re
from dataclasses import dataclass
from datetime import UTC, datetime

from nlc_desktop.clock import Clock
from nlc_desktop.store.sql import Database

STAMP = re.compile(r"[0-9a-f]{13}-[0-9a-f]{6}-[0-9a-f]{8}")
"""Milliseconds since 1970 (13 digits), counter (6), device (8), all hexadecimal."""

LATEST = 253_402_300_799_999
"""The last millisecond of the year 9999: no honest stamp lies beyond, and dates end there."""

_COUNTERS = 0xFFFFFF


@dataclass
class HybridClock:
    """Makes stamps for one device, each greater than every stamp it has seen."""

    clock: Clock
    device: str
    milliseconds: int = 0
    counter: int = 0

    def tick(self) -> str:
        """A new stamp."""
        now = milliseconds(self.clock.now())
        if now > self.milliseconds:
            self.milliseconds, self.counter = now, 0
        elif self.counter < _COUNTERS:
            self.counter += 1
        else:
            self.milliseconds, self.counter = self.milliseconds + 1, 0
        return f"{self.milliseconds:013x}-{self.counter:06x}-{self.device}"

    def ticks(self, number: int) -> list[str]:
        """As many new stamps, of one reading of the clock."""
        first = self.tick()
        if self.counter + number > _COUNTERS:
            return [first, *(self.tick() for _ in range(number - 1))]
        start, self.counter = self.counter, self.counter + number - 1
        counters = range(start + 1, start + number)
        return [first, *(f"{first[:14]}{counter:06x}-{self.device}" for counter in counters)]

    def see(self, stamp: str) -> None:
        """Takes in a stamp; everything made from now on comes after it."""
        seen = (int(stamp[:13], 16), int(stamp[14:20], 16))
        self.milliseconds, self.counter = max((self.milliseconds, self.counter), seen)


def milliseconds(moment: datetime) -> int:
    """Whole milliseconds from 1970 to an aware moment; never below zero."""
    return max(0, int(moment.timestamp() * 1000))


def moment_of(stamp: str) -> datetime:
    """When a stamp was made, as far as its device's clock was right."""
    return datetime.fromtimestamp(int(stamp[:13], 16) / 1000, UTC)


def device_of(stamp: str) -> str:
    """The device that made a stamp."""
    return stamp[21:]


def last_operations(database: Database) -> dict[str, tuple[int, str]]:
    """The last sequence number and stamp of every device in the log.

    Hops from device to device along the primary key, so it costs the same for any size of log.
    """
    found: dict[str, tuple[int, str]] = {}
    device = ""
    while True:
        row = database.execute(
            "SELECT device FROM operation WHERE device > ? ORDER BY device LIMIT 1", (device,)
        ).fetchone()
        if row is None:
            return found
        device = row[0]
        found[device] = database.execute(
            "SELECT seq, stamp FROM operation WHERE device = ? ORDER BY seq DESC LIMIT 1",
            (device,),
        ).fetchone()


def restored(clock: Clock, device: str, last: dict[str, tuple[int, str]]) -> HybridClock:
    """The clock as the log left it (``last`` from `last_operations`)."""
    hybrid = HybridClock(clock, device)
    for _, stamp in last.values():
        hybrid.see(stamp)
    return hybrid
