"""Days as a person reads them outside papers, in the language of the screen.

Windows, sentences of the services and the command line say days the same way. Papers have formats
of their own (`documents.formats`). Everything goes through `tr`, so a language may turn day and
month around.
"""

from datetime import date

from nlc_desktop.i18n import tr, tr_noop

_DAYS = (
    tr_noop("Mon", "short weekday"),
    tr_noop("Tue", "short weekday"),
    tr_noop("Wed", "short weekday"),
    tr_noop("Thu", "short weekday"),
    tr_noop("Fri", "short weekday"),
    tr_noop("Sat", "short weekday"),
    tr_noop("Sun", "short weekday"),
)
_LONG_DAYS = (
    tr_noop("Monday", "weekday"),
    tr_noop("Tuesday", "weekday"),
    tr_noop("Wednesday", "weekday"),
    tr_noop("Thursday", "weekday"),
    tr_noop("Friday", "weekday"),
    tr_noop("Saturday", "weekday"),
    tr_noop("Sunday", "weekday"),
)
_MONTHS = (
    tr_noop("Jan", "short month"),
    tr_noop("Feb", "short month"),
    tr_noop("Mar", "short month"),
    tr_noop("Apr", "short month"),
    tr_noop("May", "short month"),
    tr_noop("Jun", "short month"),
    tr_noop("Jul", "short month"),
    tr_noop("Aug", "short month"),
    tr_noop("Sep", "short month"),
    tr_noop("Oct", "short month"),
    tr_noop("Nov", "short month"),
    tr_noop("Dec", "short month"),
)
_LONG_MONTHS = (
    tr_noop("January", "month"),
    tr_noop("February", "month"),
    tr_noop("March", "month"),
    tr_noop("April", "month"),
    tr_noop("May", "month"),
    tr_noop("June", "month"),
    tr_noop("July", "month"),
    tr_noop("August", "month"),
    tr_noop("September", "month"),
    tr_noop("October", "month"),
    tr_noop("November", "month"),
    tr_noop("December", "month"),
)


def weekday(day: date) -> str:
    """The short name of the weekday: "Tue"."""
    return tr(_DAYS[day.weekday()], "short weekday")


def long_weekday(day: date) -> str:
    """The whole name of the weekday: "Tuesday"."""
    return tr(_LONG_DAYS[day.weekday()], "weekday")


def month(day: date) -> str:
    """The short name of the month: "Dec"."""
    return tr(_MONTHS[day.month - 1], "short month")


def long_month(day: date) -> str:
    """The whole name of the month: "December"."""
    return tr(_LONG_MONTHS[day.month - 1], "month")


def short_day(day: date) -> str:
    """A day with its weekday: "Tue 8 Dec 2026"."""
    return tr(
        "{weekday} {day} {month} {year}",
        weekday=weekday(day),
        day=day.day,
        month=month(day),
        year=day.year,
    )


def long_day(day: date) -> str:
    """A day spelled out: "Tuesday 8 December 2026"."""
    return tr(
        "{weekday} {day} {month} {year}",
        weekday=long_weekday(day),
        day=day.day,
        month=long_month(day),
        year=day.year,
    )


def plain_day(day: date) -> str:
    """A day without its weekday: "8 Dec 2026"."""
    return tr("{day} {month} {year}", day=day.day, month=month(day), year=day.year)


def near_day(day: date, today: date) -> str:
    """A day near today, its year left out when it is this one: "8 Dec", "8 Dec 2025"."""
    if day.year != today.year:
        return plain_day(day)
    return tr("{day} {month}", day=day.day, month=month(day))
