"""The year's schedule of a mechanism as a paper; in the Philippines a draft resolution."""

from collections.abc import Iterable
from datetime import date

from nlc_desktop.documents.schedule import render_schedule
from nlc_desktop.domain.audience import Audience
from nlc_desktop.domain.meetings import MeetingState
from nlc_desktop.domain.papers import Language, PaperSize
from nlc_desktop.domain.recurrence import Occurrence, OccurrenceState
from nlc_desktop.domain.schedule_papers import ScheduleLineView
from nlc_desktop.errors import InputError
from nlc_desktop.i18n import tr
from nlc_desktop.services import papers
from nlc_desktop.services.papers import PaperFile
from nlc_desktop.services.reading import meetings, series
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.store.paper_views import schedule as schedules
from nlc_desktop.store.paper_views.desk import PaperDesk


def make_schedule(  # noqa: PLR0917 - of what, when, in which language, on what, for whom
    office: OpenOffice,
    mechanism_id: str,
    year: int,
    language: Language,
    size: PaperSize | None = None,
    audience: Audience = Audience.MEMBERS,
) -> PaperFile:
    """The meetings of a mechanism in a year: by its series, and those set apart from them.

    Cancelled dates are on it and say so; moved ones stand where they are now.

    Raises:
        InputError: if the mechanism is gone or has no meetings in the year.
        PaperError: if the finished file holds what its audience may not see, or a word that
            community papers do not use.
    """
    desk = PaperDesk(office.reader(), audience, language)
    if not schedules.exists(desk, mechanism_id):
        raise InputError(tr("This committee or network is no longer there. Choose another one."))
    lines = _lines(office, mechanism_id, year, audience)
    if not lines:
        raise InputError(
            tr(
                "There are no meetings in {year}. Start a series or plan a meeting first.",
                year=str(year),
            )
        )
    view = schedules.schedule(desk, mechanism_id, year, lines=lines, made_on=office.today())
    paper = render_schedule(
        view,
        language=language,
        size=size or papers.size(office),
        country=papers.country(office),
    )
    return papers.released(
        paper,
        must_appear=(view.mechanism, view.letterhead.name),
        withheld=papers.withheld_from(office, audience, language),
        framing_terms=papers.framing_terms(office, audience),
    )


def _lines(
    office: OpenOffice, mechanism_id: str, year: int, audience: Audience
) -> tuple[ScheduleLineView, ...]:
    """The meetings of the year in order."""
    kept = {row.id for row in series.series(office) if row.mechanism_id == mechanism_id}
    dates = [
        one
        for one in series.between(office, date(year, 1, 1), date(year, 12, 31))
        if one.series_id in kept
    ]
    lines = [
        *(_of_series(one, audience) for one in dates),
        *_apart(office, mechanism_id, year, {one.meeting_id for one in dates}, audience),
    ]
    return tuple(sorted(lines, key=lambda line: line.starts.timestamp()))


def _of_series(one: Occurrence, audience: Audience) -> ScheduleLineView:
    """A date of a series; why it was cancelled is for members."""
    cancelled = one.state is OccurrenceState.CANCELLED
    told = cancelled and audience.sees(Audience.MEMBERS)
    return ScheduleLineView(
        audience=audience,
        starts=one.starts,
        venue=one.venue,
        before=one.slot.replace(tzinfo=one.starts.tzinfo) if one.moved else None,
        cancelled=cancelled,
        reason=one.reason if told else "",
    )


def _apart(
    office: OpenOffice, mechanism_id: str, year: int, known: set[str], audience: Audience
) -> Iterable[ScheduleLineView]:
    """Meetings of the mechanism in the year that belong to no series."""
    for row in meetings.meetings(office):
        own = row.mechanism_id == mechanism_id and row.id not in known
        if own and row.starts is not None and row.starts.year == year:
            yield ScheduleLineView(
                audience=audience,
                starts=row.starts,
                venue=row.venue,
                cancelled=row.state is MeetingState.VOID,
            )
