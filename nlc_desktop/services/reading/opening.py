"""Reads on which days the office is open, for rules that ask for its last working day."""

from datetime import date
from functools import partial

from nlc_desktop.domain.calendar_rules import working_day_on_or_before
from nlc_desktop.domain.series_dates import Opens, stay
from nlc_desktop.services.reading import calendar
from nlc_desktop.services.session import OpenOffice


def opens(office: OpenOffice) -> Opens:
    """The last working day of the office on or before a day, as its state's calendar has it."""
    known = calendar.rules(office)
    return partial(_opens, known) if known else stay


def _opens(known: calendar.Rules, day: date) -> date:
    try:
        return working_day_on_or_before(day, known.state, known.days_off)
    except ValueError:
        return day
