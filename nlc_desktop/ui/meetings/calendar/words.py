"""What a calendar says about a day: in a cell, in a tooltip, and to a screen reader."""

from collections.abc import Sequence
from datetime import time

from nlc_desktop.domain.date_words import listed
from nlc_desktop.domain.day_views import DayMark, DayMeeting, DaySeason, DayView, Place, Prayers
from nlc_desktop.domain.jurisdictions import SeasonKind
from nlc_desktop.domain.meetings import MeetingState
from nlc_desktop.i18n import tr, tr_noop
from nlc_desktop.ui.day_kinds import day_kind_word
from nlc_desktop.ui.widgets.shapes import Shape
from nlc_desktop.ui.wording import clock, long_day, time_span
from nlc_desktop.ui.words import state_word

SHAPES = {
    MeetingState.PLANNED: Shape.AHEAD,
    MeetingState.CALLED: Shape.HERE,
    MeetingState.HELD: Shape.HERE,
    MeetingState.MINUTES_DRAFT: Shape.HERE,
    MeetingState.CIRCULATED: Shape.HERE,
    MeetingState.CONFIRMED: Shape.DONE,
    MeetingState.VOID: Shape.CANNOT_COME,
}
"""The shape a state of a meeting is told by."""

_SEASONS = {
    SeasonKind.RAMADAN: tr_noop("Ramadan"),
    SeasonKind.HOLY_WEEK: tr_noop("Holy Week"),
}
_CODES_SHOWN = 2


def shape_of(meeting: DayMeeting) -> Shape:
    """The shape a meeting is told by."""
    if meeting.cancelled:
        return Shape.CANNOT_COME
    return SHAPES[meeting.state] if meeting.state else Shape.NO_ANSWER


def meeting_short(meeting: DayMeeting) -> str:
    """A meeting in a cell, after its time: number and title, or what the series plans."""
    if meeting.cancelled:
        return tr("Cancelled: {title}", title=meeting.title)
    if meeting.planned:
        return tr("Planned: {title}", title=meeting.title)
    return f"{meeting.number} · {meeting.title}" if meeting.number else meeting.title


def meeting_state(meeting: DayMeeting) -> str:
    """How far a meeting is, in words."""
    if meeting.cancelled:
        return tr("Cancelled")
    return state_word(meeting.state) if meeting.state else tr("Planned by the series")


def meeting_line(meeting: DayMeeting) -> str:
    """A meeting in one line: when, which, and how far it is."""
    name = f"{meeting.title} · {meeting.number}" if meeting.number else meeting.title
    span = time_span(meeting.starts, meeting.minutes)
    return tr("{span} {name} ({state})", span=span, name=name, state=meeting_state(meeting))


def mark_codes(mark: DayMark) -> tuple[str, ...]:
    """The letters of the other places a day holds in; none for a day of the office's own."""
    return () if mark.own else codes(mark.places)


def codes(places: Sequence[Place]) -> tuple[str, ...]:
    """The letters of places; of many the first and how many more."""
    found = [place.code for place in places]
    if len(found) <= _CODES_SHOWN:
        return tuple(found)
    rest = tr("+{n}", n=len(found) - _CODES_SHOWN + 1)
    return (*found[: _CODES_SHOWN - 1], rest)


def mark_short(mark: DayMark) -> str:
    """A named day in a cell."""
    return tr("{name} (about)", name=mark.name) if mark.estimated else mark.name


def mark_line(mark: DayMark) -> str:
    """A named day in one line: what it is, its name, where it holds, and whether it may move."""
    line = tr(
        "{kind} in {places}: {name}",
        kind=day_kind_word(mark.kind),
        places=_places(mark.places),
        name=mark.name,
    )
    told = [line]
    if mark.estimated:
        told.append(tr("It may still move by a day."))
    if mark.added:
        told.append(tr("Added by this office."))
    return ". ".join(one.rstrip(".") for one in told) + "."


def season_name(season: DaySeason) -> str:
    """What a season is called."""
    return tr(_SEASONS[season.kind])


def season_short(season: DaySeason) -> str:
    """A season on its band."""
    name = season_name(season)
    return tr("{name} (about)", name=name) if season.estimated else name


def season_line(season: DaySeason) -> str:
    """A season in one line."""
    if season.unsure:
        return tr(
            "Perhaps {season}: its first and last day are estimates.", season=season_name(season)
        )
    if season.fasting is None:
        return tr("{season}.", season=season_short(season))
    return tr(
        "{season}: meetings do best from {opens} to {closes}.",
        season=season_short(season),
        opens=_clock(season.fasting.starts),
        closes=_clock(season.fasting.ends),
    )


def prayers_line(prayers: Prayers) -> str:
    """Friday prayers in one line."""
    return tr(
        "Friday prayers in {places} from {opens} to {closes}.",
        places=_places(prayers.places),
        opens=_clock(prayers.starts),
        closes=_clock(prayers.ends),
    )


def day_lines(view: DayView) -> tuple[str, ...]:
    """All that is to be said of a day, line by line; the day itself comes first."""
    lines = [long_day(view.day)]
    if view.weekend:
        lines.append(tr("Weekend here."))
    if view.resting:
        lines.append(tr("Weekend in {places}.", places=_places(view.resting)))
    lines += [mark_line(mark) for mark in view.marks]
    lines += [season_line(season) for season in view.seasons]
    lines += [prayers_line(one) for one in view.prayers]
    if not view.known:
        lines.append(tr("The holidays of {year} are not known.", year=view.day.year))
    return tuple(lines)


def day_tooltip(view: DayView) -> str:
    """What the tooltip of a day says, a line for each thing."""
    return "\n".join((*day_lines(view), *(meeting_line(one) for one in view.meetings)))


def day_sentence(view: DayView, *, today: bool) -> str:
    """What a screen reader reads of a day: holidays first, then its meetings."""
    first, *rest = day_lines(view)
    head = tr("Today, {day}.", day=first) if today else tr("{day}.", day=first)
    meetings = [tr("{line}.", line=meeting_line(one)) for one in view.meetings]
    return " ".join([head, *rest, *(meetings or [tr("No meeting.")])])


def _places(places: Sequence[Place]) -> str:
    return listed([place.name for place in places])


def _clock(moment: time) -> str:
    return tr("{hour}.{minute}", hour=moment.hour, minute=f"{moment.minute:02}")


def start_words(meeting: DayMeeting) -> str:
    """The time a meeting begins."""
    return clock(meeting.starts)
