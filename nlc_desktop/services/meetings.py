"""Meetings: planning, calling, moving and the steps of their life; items are in `agenda`."""

from datetime import date, datetime

from nlc_desktop.domain.meetings import MeetingState
from nlc_desktop.domain.operations import Changes
from nlc_desktop.domain.packs import MarkHandling
from nlc_desktop.domain.papers import Language
from nlc_desktop.errors import InputError
from nlc_desktop.i18n import tr, tr_noop
from nlc_desktop.records import Meeting
from nlc_desktop.services import planning
from nlc_desktop.services.checks import (
    DAY,
    MOMENT,
    Given,
    Rules,
    choice,
    day_text,
    line,
    line_of,
    number,
    text,
    zone_text,
)
from nlc_desktop.services.drafts import MeetingDraft
from nlc_desktop.services.edits import edit, remove
from nlc_desktop.services.guards import check_open, open_meeting
from nlc_desktop.services.meeting_planner import Planner
from nlc_desktop.services.moments import utc_text
from nlc_desktop.services.reading.opening import opens
from nlc_desktop.services.series_slots import note_meeting
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.services.work import begin
from nlc_desktop.store.queries.known import known
from nlc_desktop.store.unit_of_work import UnitOfWork

_INSIDE: Rules = {"internal_purpose": text(), "pad": text(200_000)}
"""What never prints may change at any time."""

_RULES: Rules = {
    **_INSIDE,
    "public_title": line(required=True),
    "public_title_english": line(),
    "minutes": number(1, 24 * 60),
    "registration": number(0, 240),
    "venue": line(),
    "chair_post_id": line(),
    "language": choice(Language),
    "reference": line(),
    "bring": text(2000),
    "secretariat": line(),
    "next_starts": MOMENT,
    "next_venue": line(),
    "prepared_by": text(1000),
    "checked_by": text(1000),
    "prepared_on": DAY,
}


def plan_meeting(office: OpenOffice, draft: MeetingDraft) -> Changes:
    """Plans a meeting: agenda and guest list from a template, number and reference in the series.

    Without a mechanism one is made from the template, and the posts on the template's guest list
    become its members. Where the mechanism met before, *confirmation of the last minutes* and
    *matters arising* are filled in. Guests are posts, never names (domain.md 1.3).

    Raises:
        InputError: if there is no title, or the template or mechanism is not known.
    """
    with begin(office, tr_noop("Plan a meeting")) as work:
        return work.commit(record=Planner(office, work, draft).plan().id)


def update_meeting(office: OpenOffice, meeting_id: str, **changes: Given) -> Changes:
    """Changes some fields of a meeting; date and mark have functions of their own.

    Raises:
        InputError: if its minutes are out and the field is printed.
    """

    def guard(_: UnitOfWork, meeting: Meeting) -> None:
        if not set(changes) <= set(_INSIDE):
            check_open(meeting)

    label = tr_noop("Change the meeting's details")
    return edit(office, Meeting, meeting_id, _RULES, changes, label=label, guard=guard)


def remove_meeting(office: OpenOffice, meeting_id: str) -> Changes:
    """Removes a meeting that was only planned; one that was called is called off instead.

    Raises:
        InputError: if it was called or held.
    """

    def guard(_: UnitOfWork, meeting: Meeting) -> None:
        if known(MeetingState, meeting.state) is not MeetingState.PLANNED:
            raise InputError(
                tr(
                    "“{meeting}” was already called, so it is kept. Call it off instead.",
                    meeting=meeting.public_title,
                )
            )

    return remove(office, Meeting, meeting_id, tr_noop("Remove a planned meeting"), guard=guard)


def reschedule(
    office: OpenOffice,
    meeting_id: str,
    starts: datetime | None,
    *,
    zone: str = "",
    minutes: int | None = None,
    venue: str | None = None,
) -> Changes:
    """Moves a meeting in time, and if wished elsewhere; ``starts`` is local time or aware.

    A meeting moved into another year takes that year's next number, unless it was held. One of a
    series is the same date of it, told apart; the other dates stay where they are.
    """
    day = starts.date().isoformat() if starts else "–"
    with begin(office, tr_noop("Move the meeting to {day}"), day=day) as work:
        meeting = open_meeting(work, meeting_id)
        move(work, meeting, starts, zone=zone, minutes=minutes, venue=venue)
        note_meeting(work, meeting, opens(office))
        return work.commit(record=meeting_id)


def move(
    work: UnitOfWork,
    meeting: Meeting,
    starts: datetime | None,
    *,
    zone: str = "",
    minutes: int | None = None,
    venue: str | None = None,
) -> None:
    """Moves a meeting within a step; what is not given stays."""
    meeting.zone = zone_text(zone or meeting.zone)
    meeting.starts = utc_text(starts, meeting.zone)
    if minutes is not None:
        meeting.minutes = int(number(1, 24 * 60).take(minutes) or 0)
    if venue is not None:
        meeting.venue = line_of(venue)
    planning.renumber(work, meeting)


def set_mark(
    office: OpenOffice, meeting_id: str, mark: str, officer: str = "", on: date | None = None
) -> Changes:
    """Puts the country's classification word on a meeting's papers; empty takes it off.

    Raises:
        InputError: if the word is none of the country's, is above what this program may hold,
            or the classifying officer is missing (R-MY-07).
    """
    if mark:
        _check_mark(office, mark, officer)
    with begin(office, tr_noop("Mark the meeting's papers")) as work:
        meeting = open_meeting(work, meeting_id)
        meeting.mark = mark
        meeting.mark_officer = line_of(officer) if mark else ""
        meeting.mark_date = day_text(on or office.today()) if mark else ""
        return work.commit(record=meeting_id)


def _check_mark(office: OpenOffice, mark: str, officer: str) -> None:
    known = office.pack.classification if office.pack else None
    found = next((m for m in known.marks if m.word == mark), None) if known else None
    if known is None or found is None:
        raise InputError(
            tr("“{mark}” is no mark of this country. Choose one from the list.", mark=mark)
        )
    if found.handling is MarkHandling.POINTER_ONLY:
        raise InputError(
            tr(
                "Papers marked {mark} don't belong in this program. Note only the file number.",
                mark=mark,
            )
        )
    if known.officer_required and not officer.strip():
        raise InputError(
            tr("A mark needs the name of the classifying officer. Type it, then mark the papers.")
        )
