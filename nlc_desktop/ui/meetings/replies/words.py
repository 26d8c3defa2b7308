"""What the windows of replies say alike."""

from nlc_desktop.domain.meetings import InvitationRow, MeetingState, Reply
from nlc_desktop.i18n import tr
from nlc_desktop.ui.words import reply_word


def closed_words(state: MeetingState) -> str:
    """Why a meeting takes no more replies; empty while it does."""
    if state in {MeetingState.PLANNED, MeetingState.CALLED}:
        return ""
    if state is MeetingState.VOID:
        return tr("Replies are closed: the meeting was called off.")
    return tr("Replies are closed: the meeting was held.")


def guest_words(row: InvitationRow) -> str:
    """A guest in one line: the person or post, and whom they come from."""
    body = row.organisation_short or row.organisation
    if body and body != row.display:
        return tr("{name}, {organisation}", name=row.display, organisation=body)
    return row.display


def answer_words(row: InvitationRow) -> str:
    """A guest with the answer that is noted, if there is one."""
    guest = guest_words(row)
    if row.reply is Reply.NONE:
        return guest
    return tr("{name}. Noted so far: {reply}", name=guest, reply=reply_word(row.reply))
