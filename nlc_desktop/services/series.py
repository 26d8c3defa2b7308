"""Series: meetings of a mechanism that come again by a rule (F32 to F36).

A date of a series is virtual until a meeting is prepared of it. One date is moved or cancelled
here or through its meeting; the whole series is changed in `services.series_changes`.
"""

import uuid
from datetime import date, datetime
from itertools import islice

from nlc_desktop.domain.day_words import plain_day
from nlc_desktop.domain.meetings import MeetingState
from nlc_desktop.domain.operations import Changes
from nlc_desktop.domain.papers import Language
from nlc_desktop.domain.recurrence import (
    MOST,
    DateChange,
    Occurrence,
    OccurrenceState,
    Recurrence,
    dates,
    first_date,
    rule_text,
)
from nlc_desktop.domain.series_dates import SeriesFacts, occurrence
from nlc_desktop.errors import InputError
from nlc_desktop.i18n import tr, tr_noop
from nlc_desktop.records import OFFICE_ID, Mechanism, Meeting, Office, Series
from nlc_desktop.services.checks import day_text, line_of, name_of, number, zone_text
from nlc_desktop.services.drafts import MeetingDraft, SeriesDraft
from nlc_desktop.services.guards import open_meeting
from nlc_desktop.services.meeting_planner import Planner
from nlc_desktop.services.meeting_steps import revive, void
from nlc_desktop.services.moments import utc_text
from nlc_desktop.services.pack_bodies import local_pack
from nlc_desktop.services.reading.opening import opens
from nlc_desktop.services.series_slots import change_of, date_of, facts_in, facts_of
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.services.work import begin
from nlc_desktop.store.queries.known import known, maybe
from nlc_desktop.store.unit_of_work import UnitOfWork

EARLIEST, LATEST = date(2000, 1, 1), date(2199, 12, 31)
"""Series begin and end between these days."""

LENGTH = number(1, 24 * 60)


def start_series(office: OpenOffice, draft: SeriesDraft) -> Changes:
    """Begins a series of meetings of a mechanism; nothing is prepared or called yet.

    Raises:
        InputError: if the rule, the days or the template can't be taken.
    """
    with begin(office, tr_noop("Begin a series of meetings")) as work:
        mechanism = work.get(Mechanism, draft.mechanism_id)
        profile = work.get(Office, OFFICE_ID)
        first = first_of(draft.recurrence, draft.first)
        record = Series(
            mechanism_id=mechanism.id,
            template=_template(office, draft.template),
            rule=rule_of(draft.recurrence),
            first=first.isoformat(),
            zone=zone_text(draft.zone or profile.zone or office.zone),
            minutes=int(LENGTH.take(draft.minutes) or 0),
            venue=line_of(draft.venue),
            until=day_text(_until(draft, first)),
            uid=new_uid(),
        )
        return work.commit(record=work.add(record).id)


def rule_of(recurrence: Recurrence) -> str:
    """A rule as it is kept.

    Raises:
        InputError: for a rule nobody can keep, such as every 0 weeks.
    """
    try:
        return rule_text(recurrence)
    except ValueError as error:
        raise InputError(
            tr("Meetings can't come again like this. Choose another pattern."), details=str(error)
        ) from error


def first_of(recurrence: Recurrence, moment: datetime) -> datetime:
    """The first date of a series that begins at a moment.

    Raises:
        InputError: for a year no series reaches.
    """
    rule_of(recurrence)
    if not EARLIEST <= moment.date() < LATEST:
        raise InputError(
            tr(
                "A series can't begin in {year}. Choose a day between {first} and {last}.",
                year=moment.year,
                first=EARLIEST.year,
                last=LATEST.year,
            )
        )
    return first_date(recurrence, moment.replace(tzinfo=None, second=0, microsecond=0))


def _until(draft: SeriesDraft, first: datetime) -> date | None:
    """The last day of a series: as given, or that of the last of so many meetings."""
    if draft.until is not None:
        if not first.date() <= draft.until <= LATEST:
            raise InputError(
                tr(
                    "The series would end before its first meeting on {day}. Choose a later end.",
                    day=plain_day(first.date()),
                )
            )
        return draft.until
    if draft.count is None:
        return None
    wanted = int(number(1, MOST).take(draft.count) or 0)
    *_, last = islice(dates(draft.recurrence, first), wanted)
    return last.date()


def _template(office: OpenOffice, key: str) -> str:
    if key and key not in {template.key for template in local_pack(office).templates}:
        raise InputError(
            tr("The country pack has no meeting “{key}”. Choose another template.", key=key[:60])
        )
    return key


def new_uid() -> str:
    """A UID for calendar files that no other event has (RFC 7986: random, without a host)."""
    return str(uuid.uuid4())


# -- one date --------------------------------------------------------------------------------


def prepare(office: OpenOffice, series_id: str, slot: datetime) -> Changes:
    """Makes the meeting of one date: number, agenda, matters arising and guests.

    The agenda comes from the series' template, else from the mechanism's last meeting. A date
    that has a meeting keeps it: asking twice makes one.

    Raises:
        InputError: if the series has no such date, or it was cancelled.
    """
    with begin(office, tr_noop("Prepare the meeting of {day}"), day=slot.date()) as work:
        facts = facts_of(work, series_id)
        found = date_of(facts, slot, opens(office))
        if found.state is OccurrenceState.CANCELLED:
            raise InputError(
                tr(
                    "The meeting of {day} was cancelled. Restore the date, then prepare it.",
                    day=plain_day(slot.date()),
                )
            )
        if found.meeting_id:
            return work.commit(record=found.meeting_id)
        draft = _meeting(work, facts, found)
        return work.commit(record=Planner(office, work, draft).plan().id)


def _meeting(work: UnitOfWork, facts: SeriesFacts, found: Occurrence) -> MeetingDraft:
    row = facts.row
    last = _last(work, facts, found)
    return MeetingDraft(
        template=row.template,
        mechanism_id=row.mechanism_id,
        starts=found.starts,
        zone=row.zone,
        minutes=found.minutes,
        venue=found.venue,
        language=maybe(Language, last.language) if last else None,
        series_id=row.id,
        slot=found.slot.isoformat(),
        calendar_uid=row.uid,
        agenda_of=last.id if last and not row.template else "",
    )


def _last(work: UnitOfWork, facts: SeriesFacts, found: Occurrence) -> Meeting | None:
    """The mechanism's last meeting before a date that was not called off."""
    moment = utc_text(found.starts, facts.row.zone)
    earlier = [
        meeting
        for meeting in work.find(Meeting, mechanism_id=facts.row.mechanism_id)
        if meeting.starts and meeting.starts < moment
        if known(MeetingState, meeting.state) is not MeetingState.VOID
    ]
    return max(earlier, key=lambda meeting: (meeting.starts, meeting.id), default=None)


def cancel_date(office: OpenOffice, series_id: str, slot: datetime, reason: str) -> Changes:
    """Cancels one date; the reason prints in the next minutes (F35).

    A meeting that was made of it is called off and kept.

    Raises:
        InputError: if there is no reason, or the meeting was held.
    """
    words = name_of(reason)
    label = tr_noop("Cancel the meeting of {day}: {reason}")
    with begin(office, label, day=slot.date(), reason=words) as work:
        found = date_of(facts_of(work, series_id), slot, opens(office))
        if found.state is OccurrenceState.CANCELLED:
            return work.commit(record=found.meeting_id)
        if found.meeting_id:
            void(open_meeting(work, found.meeting_id), words)
        else:
            change = change_of(work, series_id, slot)
            change.cancelled, change.reason = True, words
        return work.commit(record=found.meeting_id)


def restore_date(office: OpenOffice, series_id: str, slot: datetime) -> Changes:
    """Brings a cancelled date back, where it was, with the meeting that was made of it."""
    with begin(office, tr_noop("Restore the meeting of {day}"), day=slot.date()) as work:
        found = date_of(facts_of(work, series_id), slot, opens(office))
        if found.meeting_id and found.state is OccurrenceState.CANCELLED:
            revive(work.get(Meeting, found.meeting_id))
        elif found.state is OccurrenceState.CANCELLED:
            change = change_of(work, series_id, slot)
            change.cancelled, change.reason = False, ""
        return work.commit(record=found.meeting_id)


# -- the end ---------------------------------------------------------------------------------


def preview_end(office: OpenOffice, series_id: str, last: date) -> tuple[DateChange, ...]:
    """The meetings made of dates after an end, which would be called off (A22)."""
    facts = facts_in(office.reader(), series_id)
    return tuple(_goes(one) for one in _after(office, facts, last))


def end_series(office: OpenOffice, series_id: str, last: date | None, reason: str = "") -> Changes:
    """Ends a series after a day, or with nothing for a day leaves it open again.

    Meetings already prepared or called for later dates are called off with the reason; those
    that were held stay.

    Raises:
        InputError: if meetings have to be called off and there is no reason, or if another
            series took the place of this one.
    """
    label = tr_noop("End the series after {day}") if last else tr_noop("Leave the series open")
    with begin(office, label, day=last or "") as work:
        facts = facts_of(work, series_id)
        record = work.get(Series, series_id)
        _check_end(work, facts, last)
        record.until = day_text(last)
        for one in _after(office, facts, last) if last else ():
            void(open_meeting(work, one.meeting_id), _why(one, reason))
        return work.commit(record=series_id)


def _check_end(work: UnitOfWork, facts: SeriesFacts, last: date | None) -> None:
    until = facts.row.until
    longer = until is not None and (last is None or last > until)
    if longer and work.find(Series, follows_id=facts.row.id):
        raise InputError(
            tr("Another series took the place of this one after {day}. Change that one.", day=until)
        )
    if last is not None and not EARLIEST <= last <= LATEST:
        raise InputError(tr("A series can't end in {year}. Choose another day.", year=last.year))


def _after(office: OpenOffice, facts: SeriesFacts, last: date) -> list[Occurrence]:
    """The dates after an end for which there is a meeting that was not held or called off."""
    still = {OccurrenceState.PREPARED, OccurrenceState.CALLED}
    shift = opens(office)
    found = [occurrence(facts, slot, shift) for slot in sorted(facts.meetings)]
    return [one for one in found if one.slot.date() > last and one.state in still]


def _why(one: Occurrence, reason: str) -> str:
    if not reason.strip():
        raise InputError(
            tr(
                "The meeting of {day} was already prepared and would be called off. Say why, "
                "since the reason prints in the next minutes.",
                day=plain_day(one.starts.date()),
            )
        )
    return name_of(reason)


def _goes(one: Occurrence) -> DateChange:
    return DateChange(
        before=one.starts,
        after=None,
        meeting_id=one.meeting_id,
        called=one.state is OccurrenceState.CALLED,
        number=one.number,
    )
