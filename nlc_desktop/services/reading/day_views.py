"""Reads the days a calendar of meetings shows, all of a month in one go."""

from datetime import date, datetime, time, timedelta

from nlc_desktop.domain.day_views import DayMeeting, DayView, Place, day_views
from nlc_desktop.domain.jurisdictions import Jurisdiction
from nlc_desktop.domain.papers import Language
from nlc_desktop.domain.recurrence import Occurrence, OccurrenceState
from nlc_desktop.services.reading import calendar, series
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.store.queries import day_views as queries

_ZONES_APART = timedelta(days=1)
"""A meeting told in another zone may begin on the day before or after."""


def days(
    office: OpenOffice, start: date, end: date, language: Language = Language.ENGLISH
) -> tuple[DayView, ...]:
    """Every day from one to another with its meetings, dates of series and names of days."""
    found = [*_meetings(office, start, end), *_planned(office, start, end)]
    kept = [one for one in found if start <= one.starts.date() <= end]
    return day_views(start, end, _places(office, language), kept, language)


def _meetings(office: OpenOffice, start: date, end: date) -> tuple[DayMeeting, ...]:
    since = datetime.combine(start, time(), office.tz()) - _ZONES_APART
    until = datetime.combine(end, time(), office.tz()) + 2 * _ZONES_APART
    return queries.meetings(office.reader(), since, until)


def _planned(office: OpenOffice, start: date, end: date) -> list[DayMeeting]:
    """The dates of series no meeting was made of yet."""
    found = [one for one in series.between(office, start, end) if not one.meeting_id]
    names = queries.series_names(office.reader()) if found else {}
    return [_date(one, names.get(one.series_id, "")) for one in found]


def _date(one: Occurrence, name: str) -> DayMeeting:
    return DayMeeting(
        title=name,
        number="",
        starts=one.starts,
        minutes=one.minutes,
        venue=one.venue,
        series_id=one.series_id,
        slot=one.slot,
        cancelled=one.state is OccurrenceState.CANCELLED,
        reason=one.reason,
    )


def _places(office: OpenOffice, language: Language) -> list[tuple[Place, Jurisdiction]]:
    """The office's place first, then those somebody is asked from."""
    own = calendar.own_key(office)
    keys = dict.fromkeys((own, *queries.jurisdictions(office.reader())))
    found: dict[str, tuple[Place, Jurisdiction]] = {}
    for key in keys:
        one = calendar.jurisdiction(office, key) if key else None
        if one is not None:
            place = Place(one.names.spoken(language), one.state.short, one.key == own)
            found.setdefault(one.key, (place, one))
    return list(found.values())
