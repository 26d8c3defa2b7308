"""What may no longer be changed: papers that are out keep their text and their numbers."""

from nlc_desktop.domain.meetings import MeetingState
from nlc_desktop.errors import InputError
from nlc_desktop.i18n import tr
from nlc_desktop.records import AgendaItem, Meeting
from nlc_desktop.store.queries import lookups
from nlc_desktop.store.queries.known import known
from nlc_desktop.store.transaction import driver
from nlc_desktop.store.unit_of_work import UnitOfWork


def open_meeting(work: UnitOfWork, meeting_id: str) -> Meeting:
    """The meeting, if its papers may still change.

    Raises:
        InputError: if its minutes are out or it was called off.
    """
    meeting = work.get(Meeting, meeting_id)
    check_open(meeting)
    return meeting


def check_open(meeting: Meeting) -> None:
    """Refuses to change a meeting whose minutes are out or that was called off."""
    _check(meeting.state, meeting.public_title)


def check_typing(work: UnitOfWork, meeting_id: str) -> None:
    """The same before each keystroke's commit: looks at two cells, loads no record (P8)."""
    state, title = lookups.meeting_state(driver(work.session.connection()), meeting_id)
    if state:
        _check(state, title)


def _check(state_text: str, title: str) -> None:
    state = known(MeetingState, state_text)
    if state.freezes_numbers:
        raise InputError(
            tr(
                "The minutes of “{meeting}” are with the members, so they no longer change. "
                "Note a correction when they are confirmed, or take the step back first.",
                meeting=title,
            )
        )
    if state is MeetingState.VOID:
        raise InputError(
            tr(
                "“{meeting}” was called off. Take that back first, then change it.",
                meeting=title,
            )
        )


def open_item(work: UnitOfWork, item_id: str) -> AgendaItem:
    """The agenda item, if its meeting's papers may still change."""
    item = work.get(AgendaItem, item_id)
    open_meeting(work, item.meeting_id)
    return item
