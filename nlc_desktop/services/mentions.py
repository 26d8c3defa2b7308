"""Where a post, an organisation or a person is named, before it is removed."""

from nlc_desktop.domain.meetings import MeetingState
from nlc_desktop.errors import InputError
from nlc_desktop.i18n import tr
from nlc_desktop.records import (
    ActionOwner,
    AgendaItem,
    Invitation,
    Meeting,
    Programme,
)
from nlc_desktop.store.queries.known import known
from nlc_desktop.store.unit_of_work import UnitOfWork

_AHEAD = {MeetingState.PLANNED, MeetingState.CALLED}


def let_go(
    work: UnitOfWork,
    name: str,
    *,
    post_id: str = "",
    organisation_id: str = "",
    person_id: str = "",
) -> None:
    """Takes something out of what is still ahead; refuses when held meetings or duties name it.

    Raises:
        InputError: if it stands in the papers of a meeting that was held, or has to act.
    """
    link = {"post_id": post_id, "organisation_id": organisation_id, "person_id": person_id}
    (field, identity) = next((pair for pair in link.items() if pair[1]), ("post_id", ""))
    for invitation in work.find(Invitation, **{field: identity}):
        meeting = work.get(Meeting, invitation.meeting_id)
        _refuse_held(meeting, name)
        work.delete(invitation)
    if field != "person_id":
        _refuse_owner(work, name, field, identity)
        _unname(work, field, identity)


def is_recorded(work: UnitOfWork, **link: str) -> bool:
    """Whether the papers of a meeting that was held name it, so that `let_go` would refuse."""
    return any(
        MeetingState(work.get(Meeting, one.meeting_id).state) not in _AHEAD
        for one in work.find(Invitation, **link)
    )


def _refuse_held(meeting: Meeting, name: str) -> None:
    if known(MeetingState, meeting.state) not in _AHEAD:
        raise InputError(
            tr(
                "“{name}” is recorded in the papers of “{meeting}”, which are kept. "
                "Rename it or end its tenure instead.",
                name=name,
                meeting=meeting.public_title,
            )
        )


def _refuse_owner(work: UnitOfWork, name: str, field: str, identity: str) -> None:
    if work.find(ActionOwner, **{field: identity}):
        raise InputError(
            tr("“{name}” has an action to carry out. Give it to somebody else first.", name=name)
        )


def _unname(work: UnitOfWork, field: str, identity: str) -> None:
    for item in work.find(AgendaItem, **{f"presenter_{field}": identity}):
        setattr(item, f"presenter_{field}", "")
    if field == "post_id":
        for meeting in work.find(Meeting, chair_post_id=identity):
            meeting.chair_post_id = ""
    else:
        for programme in work.find(Programme, owner_id=identity):
            programme.owner_id = ""
