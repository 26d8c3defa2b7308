"""The steps of a meeting's life after it was called; each can be taken back with a reason."""

from nlc_desktop.domain.meetings import MeetingState
from nlc_desktop.domain.operations import Changes
from nlc_desktop.errors import InputError
from nlc_desktop.i18n import tr, tr_noop
from nlc_desktop.records import Invitation, Meeting
from nlc_desktop.services.checks import name_of
from nlc_desktop.services.guards import open_meeting
from nlc_desktop.services.holders import holder_on
from nlc_desktop.services.moments import local_day
from nlc_desktop.services.paragraph_numbers import thaw
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.services.work import begin
from nlc_desktop.store.queries.known import known
from nlc_desktop.store.unit_of_work import UnitOfWork

_BEFORE = {
    MeetingState.CALLED: MeetingState.PLANNED,
    MeetingState.HELD: MeetingState.CALLED,
    MeetingState.MINUTES_DRAFT: MeetingState.HELD,
    MeetingState.CIRCULATED: MeetingState.MINUTES_DRAFT,
    MeetingState.CONFIRMED: MeetingState.CIRCULATED,
}


def mark_held(office: OpenOffice, meeting_id: str) -> Changes:
    """Notes that a meeting took place; the guest list keeps who held each post on that day."""
    with begin(office, tr_noop("Note that the meeting was held")) as work:
        meeting = open_meeting(work, meeting_id)
        if known(MeetingState, meeting.state).step < MeetingState.HELD.step:
            hold(office, work, meeting)
        return work.commit(record=meeting_id)


def hold(office: OpenOffice, work: UnitOfWork, meeting: Meeting) -> None:
    """Marks a meeting as held within a step and fixes the names on its guest list."""
    meeting.state = MeetingState.HELD.value
    day = (local_day(meeting) or office.today()).isoformat()
    for guest in work.find(Invitation, meeting_id=meeting.id):
        if guest.post_id and not guest.person_id:
            guest.person_id = holder_on(work, guest.post_id, day)


def step_back(office: OpenOffice, meeting_id: str, reason: str) -> Changes:
    """Takes the last step of a meeting's life back; the reason stays in its history.

    Raises:
        InputError: if there is no reason, or nothing to take back.
    """
    words = name_of(reason)
    with begin(office, tr_noop("Go back one step: {reason}"), reason=words) as work:
        meeting = work.get(Meeting, meeting_id)
        _leave(work, meeting)
        return work.commit(record=meeting_id)


def _leave(work: UnitOfWork, meeting: Meeting) -> None:
    state = known(MeetingState, meeting.state)
    if state is MeetingState.PLANNED:
        raise InputError(tr("The meeting is only planned; there is no step to take back."))
    if state is MeetingState.VOID:
        revive(meeting)
        return
    meeting.state = _BEFORE[state].value
    if state is MeetingState.CALLED:
        _forget_notice(work, meeting)
    elif state is MeetingState.CONFIRMED:
        meeting.confirmed_on = ""
    elif state is MeetingState.CIRCULATED:
        _unfreeze(work, meeting)


def revive(meeting: Meeting) -> None:
    """Takes back within a step that a meeting was called off."""
    meeting.state = (MeetingState.CALLED if meeting.called_on else MeetingState.PLANNED).value
    meeting.void_reason = ""


def _forget_notice(work: UnitOfWork, meeting: Meeting) -> None:
    """The next call is a first notice again; letters keep their numbers and slip codes."""
    meeting.called_on = ""
    meeting.notice_revision = 0
    for guest in work.find(Invitation, meeting_id=meeting.id):
        guest.notice_revision = 0


def _unfreeze(work: UnitOfWork, meeting: Meeting) -> None:
    """Circulated minutes taken back to draft become the next revision."""
    meeting.circulated_on = ""
    meeting.revision += 1
    thaw(work, meeting)


def call_off(office: OpenOffice, meeting_id: str, reason: str) -> Changes:
    """Calls a meeting off; it is kept, with its number and the reason in its history.

    Raises:
        InputError: if there is no reason, or the meeting was held.
    """
    words = name_of(reason)
    with begin(office, tr_noop("Call the meeting off: {reason}"), reason=words) as work:
        void(open_meeting(work, meeting_id), words)
        return work.commit(record=meeting_id)


def void(meeting: Meeting, reason: str) -> None:
    """Calls a meeting off within a step; the reason prints in the next minutes (F35).

    Raises:
        InputError: if it was held.
    """
    if known(MeetingState, meeting.state).step >= MeetingState.HELD.step:
        raise InputError(
            tr("The meeting was held, so it can't be called off. Take that step back first.")
        )
    meeting.state = MeetingState.VOID.value
    meeting.void_reason = reason
    meeting.calendar_sequence += bool(meeting.notice_revision)
