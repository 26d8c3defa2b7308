"""Days, hours and lengths as a person reads them on the screen, in the language of the screen.

Papers have formats of their own (`documents.formats`); these are the short forms of lists and
heads. Everything goes through `tr`, so a language may turn day and month around.
"""

from datetime import date, datetime, timedelta

from nlc_desktop.domain.day_words import (
    long_day,
    long_month,
    long_weekday,
    month,
    near_day,
    plain_day,
    short_day,
    weekday,
)
from nlc_desktop.i18n import tr

__all__ = [
    "clock",
    "duration",
    "long_day",
    "long_month",
    "long_weekday",
    "moment_words",
    "month",
    "near_day",
    "plain_day",
    "short_day",
    "time_span",
    "weekday",
]


def clock(moment: datetime) -> str:
    """The time of day: "9.00", "14.30"."""
    return tr("{hour}.{minute}", hour=moment.hour, minute=f"{moment.minute:02}")


def time_span(starts: datetime, minutes: int) -> str:
    """From when to when: "9.00–12.00"."""
    ends = starts + timedelta(minutes=minutes)
    return tr("{starts}–{ends}", starts=clock(starts), ends=clock(ends))


def duration(minutes: int) -> str:
    """How long something takes: "15 min", "3 h", "3 h 15"."""
    hours, rest = divmod(minutes, 60)
    if not hours:
        return tr("{minutes} min", minutes=rest)
    if not rest:
        return tr("{hours} h", hours=hours)
    return tr("{hours} h {minutes}", hours=hours, minutes=f"{rest:02}")


def moment_words(moment: datetime, today: date) -> str:
    """A moment of the past: "14:32:05" today, "8 Dec, 14.32" before."""
    if moment.date() == today:
        return moment.strftime("%H:%M:%S")
    return tr("{day}, {time}", day=near_day(moment.date(), today), time=clock(moment))
