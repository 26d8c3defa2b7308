"""What is worth a look before letters go out: the date, the guest list, and the letters."""

from nlc_desktop.domain.audience import Audience
from nlc_desktop.domain.calendar_events import Method
from nlc_desktop.domain.calling import CallPreview, CallWarning, CallWorth, label_words
from nlc_desktop.domain.letters import LetterKind, NoticePart
from nlc_desktop.domain.meetings import ItemRow, MeetingPage, MeetingState, Reply
from nlc_desktop.domain.papers import ItemKind, screen_language
from nlc_desktop.domain.scheduling import DateIssue
from nlc_desktop.domain.worth import Worth, WorthKind
from nlc_desktop.services import notices
from nlc_desktop.services.reading import dates
from nlc_desktop.services.reading import meetings as reading
from nlc_desktop.services.reading.office import profile
from nlc_desktop.services.reading.worth import worth_a_look
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.store.queries import calling as queries

_BY_DATE = frozenset({WorthKind.DATE})
"""What `date_issues` says."""


def worth(office: OpenOffice, page: MeetingPage) -> tuple[Worth, ...]:
    """What the page of the meeting points out already: agenda and guest list."""
    found = worth_a_look(office, page.row.id)
    return tuple(one for one in found if not one.fine and one.kind not in _BY_DATE)


def date_issues(office: OpenOffice, page: MeetingPage) -> tuple[DateIssue, ...]:
    """What speaks against the date of the meeting, over all jurisdictions invited."""
    if page.row.state is MeetingState.VOID:
        return ()
    judged = dates.judged_meeting(office, page.row.id, screen_language())
    return judged.issues if judged else ()


def warnings(office: OpenOffice, page: MeetingPage, plan: CallPreview) -> tuple[CallWarning, ...]:
    """What is worth a look in the letters themselves, the weightiest first."""
    if plan.kind is LetterKind.CANCELLED:
        return tuple(_addresses(office, plan))
    agenda = reading.agenda(office, page.row.id)
    return (
        *_labels(office, page, plan, agenda),
        *_wording(plan, agenda),
        *_numbers(office, plan),
        *_people(page, plan),
        *_answered(office, plan),
        *_addresses(office, plan),
    )


def _labels(
    office: OpenOffice, page: MeetingPage, plan: CallPreview, agenda: tuple[ItemRow, ...]
) -> list[CallWarning]:
    """Words the gate of papers for the community refuses, before it does (R-NLC-11)."""
    if office.pack is None:
        return []
    texts = [page.public_title, page.public_title_english]
    texts += [item.public_title or item.title for item in agenda if not item.closed]
    texts += queries.bodies_named(office.reader(), plan.meeting_id)
    found = label_words(office.pack.framing.all_terms(), [text for text in texts if text])
    return [CallWarning(CallWorth.LABEL, names=(text,), word=term) for term, text in found]


def _wording(plan: CallPreview, agenda: tuple[ItemRow, ...]) -> list[CallWarning]:
    if all(letter.audience is not Audience.COMMUNITY for letter in plan.letters):
        return []
    bare = [
        item
        for item in agenda
        if not item.public_title and not item.parent_id and item.kind is not ItemKind.BREAK
    ]
    if not bare:
        return []
    numbers = tuple(item.number for item in bare)
    return [CallWarning(CallWorth.NO_PUBLIC_WORDING, len(bare), numbers, record=bare[0].id)]


def _numbers(office: OpenOffice, plan: CallPreview) -> list[CallWarning]:
    out: list[CallWarning] = []
    if not plan.reference.strip():
        out.append(CallWarning(CallWorth.NO_REFERENCE))
    taken = queries.references(office.reader(), apart=plan.meeting_id)
    if title := next((title for one, title in taken if one == plan.reference.strip()), ""):
        out.append(CallWarning(CallWorth.TAKEN_REFERENCE, names=(title,), word=plan.reference))
    if not plan.signatory.strip():
        out.append(CallWarning(CallWorth.NO_SIGNATORY))
    if plan.answer_by is None and plan.starts is not None:
        out.append(CallWarning(CallWorth.NO_ANSWER_DAY))
    return out


def _people(page: MeetingPage, plan: CallPreview) -> list[CallWarning]:
    out: list[CallWarning] = []
    if not page.chair:
        out.append(CallWarning(CallWorth.NO_CHAIR))
    if nobody := [letter.listed for letter in plan.letters if not letter.person]:
        out.append(CallWarning(CallWorth.NO_HOLDER, len(nobody), tuple(nobody)))
    return out


def _answered(office: OpenOffice, plan: CallPreview) -> list[CallWarning]:
    """Guests who answered for a day or hour that is no longer the one."""
    if not {NoticePart.DATE, NoticePart.TIME} & set(plan.changed):
        return []
    guests = reading.guests(office, plan.meeting_id)
    names = [g.display for g in guests if not g.walk_in and g.reply is not Reply.NONE]
    return [CallWarning(CallWorth.ANSWERED_BEFORE, len(names), tuple(names))] if names else []


def _addresses(office: OpenOffice, plan: CallPreview) -> list[CallWarning]:
    if notices.office_mailbox(profile(office)) is None:
        return [CallWarning(CallWorth.OFFICE_ADDRESS)]
    kept = [letter.listed for letter in plan.letters if letter.calendar is Method.PUBLISH]
    return [CallWarning(CallWorth.NO_ADDRESS, len(kept), tuple(kept))] if kept else []
