"""Changes a series: one date, this and later ones, or all, with a list of what it does first.

What a change does is worked out in `services.series_planning`; here it is shown, or written as
one step of undo.
"""

from dataclasses import replace
from datetime import datetime, timedelta

from nlc_desktop.domain.operations import Changes
from nlc_desktop.domain.recurrence import DateChange, OccurrenceState, Scope, SeriesRow
from nlc_desktop.domain.series_dates import occurrence, rule_slots
from nlc_desktop.i18n import tr_noop
from nlc_desktop.records import Meeting, Series
from nlc_desktop.services.checks import line_of
from nlc_desktop.services.drafts import SeriesEdit
from nlc_desktop.services.guards import open_meeting
from nlc_desktop.services.meetings import move
from nlc_desktop.services.reading.opening import opens
from nlc_desktop.services.series import LENGTH, new_uid, rule_of
from nlc_desktop.services.series_planning import Pair, SeriesPlan, plan
from nlc_desktop.services.series_slots import (
    change_of,
    facts_in,
    facts_of,
    forget,
    note,
    note_meeting,
)
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.services.work import begin
from nlc_desktop.store.unit_of_work import UnitOfWork

_LABELS = {
    Scope.ONE: tr_noop("Move the meeting of {day}"),
    Scope.LATER: tr_noop("Change the series from {day} on"),
    Scope.ALL: tr_noop("Change all meetings of the series"),
}
_OPEN = frozenset({OccurrenceState.PREPARED, OccurrenceState.CALLED})


def preview_change(
    office: OpenOffice, series_id: str, slot: datetime, scope: Scope, edit: SeriesEdit
) -> tuple[DateChange, ...]:
    """What a change would do, date by date, before anything is written; held ones stay.

    Raises:
        InputError: like `change_dates`.
    """
    facts = facts_in(office.reader(), series_id)
    found = plan(facts, slot, scope, edit, opens=opens(office), today=office.today())
    return tuple(pair.line for pair in found.pairs)


def change_dates(
    office: OpenOffice, series_id: str, slot: datetime, scope: Scope, edit: SeriesEdit
) -> Changes:
    """Changes one date, it and the later ones, or all that were not held.

    Another rule, time or zone for later or all dates ends the series before them and begins one
    that follows it, with a UID of its own; prepared meetings go along in order. Another place or
    length alone raises the sequence. Returns the series that holds the dates afterwards.

    Raises:
        InputError: if the date was held or cancelled, or nothing would be different.
    """
    with begin(office, _LABELS[scope], day=slot.date()) as work:
        facts, shift = facts_of(work, series_id), opens(office)
        found = plan(facts, slot, scope, edit, opens=shift, today=office.today())
        if scope is Scope.ONE:
            _change_one(office, work, found, edit)
            return work.commit(record=series_id)
        if found.follows:
            return work.commit(record=_take_over(work, found, edit))
        _change_in_place(office, work, found, edit)
        return work.commit(record=series_id)


def _change_one(office: OpenOffice, work: UnitOfWork, found: SeriesPlan, edit: SeriesEdit) -> None:
    pair = found.pairs[0]
    old, starts = pair.old, pair.starts
    assert old is not None
    assert starts is not None
    if old.meeting_id:
        meeting = open_meeting(work, old.meeting_id)
        zone = edit.zone if edit.starts else ""
        move(work, meeting, starts, zone=zone, minutes=edit.minutes, venue=edit.venue)
        note_meeting(work, meeting, opens(office))
        return
    note(
        work,
        found.facts,
        old.slot,
        opens(office),
        starts=starts.replace(tzinfo=None),
        minutes=old.minutes if edit.minutes is None else int(LENGTH.take(edit.minutes) or 0),
        venue=old.venue if edit.venue is None else line_of(edit.venue),
    )


# -- another place or length -----------------------------------------------------------------


def _change_in_place(
    office: OpenOffice, work: UnitOfWork, found: SeriesPlan, edit: SeriesEdit
) -> None:
    """The series that is there gets another place or length from a date on."""
    _pin_earlier(office, work, found)
    record = work.get(Series, found.facts.row.id)
    record.minutes, record.venue = found.row.minutes, found.row.venue
    record.sequence = found.row.sequence
    after = replace(found.facts, row=found.row)
    for pair in found.pairs:
        old = pair.old
        if old is None:
            continue
        if old.meeting_id and old.state in _OPEN:
            _place(work.get(Meeting, old.meeting_id), edit)
        elif old.slot in found.facts.changes:
            moved = found.facts.changes[old.slot].starts
            note(
                work,
                after,
                old.slot,
                opens(office),
                starts=moved,
                minutes=found.row.minutes if edit.minutes is not None else old.minutes,
                venue=found.row.venue if edit.venue is not None else old.venue,
            )


def _place(meeting: Meeting, edit: SeriesEdit) -> None:
    if edit.minutes is not None:
        meeting.minutes = int(LENGTH.take(edit.minutes) or 0)
    if edit.venue is not None:
        meeting.venue = line_of(edit.venue)


def _pin_earlier(office: OpenOffice, work: UnitOfWork, found: SeriesPlan) -> None:
    """Notes place and length of the dates to come before the first that changes."""
    facts, shift = found.facts, opens(office)
    after = replace(facts, row=found.row)
    for slot in rule_slots(facts.row, after=office.today(), until=found.since.date()):
        if slot < found.since and slot not in facts.meetings:
            one = occurrence(facts, slot, shift)
            moved = facts.changes[slot].starts if slot in facts.changes else None
            note(work, after, slot, shift, starts=moved, minutes=one.minutes, venue=one.venue)


# -- another schedule ------------------------------------------------------------------------


def _take_over(work: UnitOfWork, found: SeriesPlan, edit: SeriesEdit) -> str:
    """Ends the series before the first date that changes and begins another one (A21)."""
    old = work.get(Series, found.facts.row.id)
    until = old.until
    old.until = (found.since.date() - timedelta(days=1)).isoformat()
    row = found.row
    new = work.add(
        Series(
            mechanism_id=old.mechanism_id,
            template=old.template,
            rule=rule_of(row.recurrence),
            first=row.first.isoformat(),
            zone=row.zone,
            minutes=row.minutes,
            venue=row.venue,
            until=until,
            uid=new_uid(),
            follows_id=old.id,
        )
    )
    forget(work, old.id, found.since)
    for pair in found.pairs:
        _go_along(work, new, pair, edit, found.facts.row)
    return new.id


def _go_along(
    work: UnitOfWork, new: Series, pair: Pair, edit: SeriesEdit, before: SeriesRow
) -> None:
    """Takes what was made of a date to its place in the new series.

    Of a date that was held, the new one beside it is cancelled: it took place already.
    """
    old = pair.old
    if old is None or pair.slot is None or pair.starts is None:
        return
    if old.state is OccurrenceState.HELD:
        change_of(work, new.id, pair.slot).cancelled = True
    elif old.state is OccurrenceState.CANCELLED:
        change = change_of(work, new.id, pair.slot)
        change.cancelled = True
        # one that was called off prints its reason through its meeting
        change.reason = "" if old.meeting_id else old.reason
    elif old.meeting_id and old.state in _OPEN:
        meeting = work.get(Meeting, old.meeting_id)
        meeting.series_id, meeting.slot = new.id, pair.slot.isoformat()
        meeting.calendar_uid = new.uid
        move(work, meeting, pair.starts, zone=new.zone, minutes=edit.minutes, venue=edit.venue)
    elif old.state is OccurrenceState.PLANNED:
        _keep_own(work, new, pair, edit, before)


def _keep_own(
    work: UnitOfWork, new: Series, pair: Pair, edit: SeriesEdit, before: SeriesRow
) -> None:
    """A date with a place or length of its own keeps it, unless all get another one."""
    old, slot = pair.old, pair.slot
    assert old is not None
    assert slot is not None
    minutes = old.minutes if edit.minutes is None and old.minutes != before.minutes else 0
    venue = old.venue if edit.venue is None and old.venue != before.venue else ""
    if minutes or venue:
        change = change_of(work, new.id, slot)
        change.minutes, change.venue = minutes, venue
