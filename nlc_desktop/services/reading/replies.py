"""Reads for replies: what waits to be looked at and why, and whose a slip code is."""

from nlc_desktop.domain.replies import ReviewReply, Unmatched
from nlc_desktop.i18n import tr, tr_noop
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.store.queries import replies as queries

_REASONS = {
    Unmatched.UNKNOWN_MEETING: tr_noop("It answers a meeting that is not in this workspace."),
    Unmatched.UNKNOWN_DATE: tr_noop("No meeting of the series was called for this date."),
    Unmatched.STRANGER: tr_noop("This address was not invited."),
    Unmatched.FORWARDED: tr_noop(
        "This address was not invited: somebody handed the invitation on."
    ),
    Unmatched.UNKNOWN_CODE: tr_noop("No reply slip has this code."),
    Unmatched.UNKNOWN_NAME: tr_noop("No guest is called like this, or several are."),
    Unmatched.UNCLEAR: tr_noop("It does not say whether they come."),
    Unmatched.MEETING_OVER: tr_noop("The meeting is over or was called off."),
    Unmatched.OLDER: tr_noop("It is older than the answer that is noted."),
    Unmatched.OLD_NOTICE: tr_noop("It answers an earlier notice, with another date."),
}


def why(reason: Unmatched) -> str:
    """Why a reply matched nobody, in a sentence."""
    return tr(_REASONS[reason])


def review(office: OpenOffice, meeting_id: str = "") -> tuple[ReviewReply, ...]:
    """Replies somebody has to look at; of one meeting with those whose meeting is not known."""
    return queries.strays(office.reader(), meeting_id)


def by_code(office: OpenOffice, code: str) -> tuple[str, str] | None:
    """Meeting and invitation of a slip code, however it is typed; nothing where none has it."""
    letters = "".join(sign for sign in code.upper() if sign.isalnum())
    return queries.by_code(office.reader(), letters)
