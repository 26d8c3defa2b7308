"""Calling a meeting: all that one step makes, shown before, done in one, revised afterwards.

`preview` says everything the step will make; `call` and `revise` write it down, one step of undo
each; `services.call_files` makes the letters, papers and calendar files of what was written down.
Nothing but a missing date and an empty guest list holds a call back.
"""

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import date

from nlc_desktop.domain.calendar_events import Mailbox, Method
from nlc_desktop.domain.calling import (
    CallDraft,
    CallPreview,
    NoticeStanding,
    PlannedLetter,
    audience_of,
)
from nlc_desktop.domain.letters import LetterKind, NoticeText, read_notice
from nlc_desktop.domain.meetings import InvitationRow, MeetingPage, MeetingState
from nlc_desktop.domain.notices import AddressRow, NoticeRow
from nlc_desktop.domain.operations import Changes
from nlc_desktop.domain.papers import ItemKind, Language
from nlc_desktop.errors import InputError
from nlc_desktop.i18n import tr, tr_noop
from nlc_desktop.records import Invitation, Meeting
from nlc_desktop.services import call_warnings, notices, slip_codes
from nlc_desktop.services.checks import day_text, line_of, text_of
from nlc_desktop.services.guards import open_meeting
from nlc_desktop.services.reading import meetings as reading
from nlc_desktop.services.reading.notices import notice, notice_changes, revision_due
from nlc_desktop.services.reading.office import profile
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.services.work import begin
from nlc_desktop.store.queries import calling as queries
from nlc_desktop.store.queries.known import known, maybe
from nlc_desktop.store.unit_of_work import UnitOfWork

_EVER = date.max.isoformat()
"""Holders on this day are those who hold a post without an end."""

# -- what the step will make ------------------------------------------------------------------


def preview(office: OpenOffice, meeting_id: str, draft: CallDraft | None = None) -> CallPreview:
    """Everything calling the meeting, or revising its notice, will make; nothing is written.

    ``draft`` holds what was chosen already: it changes numbers, days and warnings.

    Raises:
        InputError: if the meeting is gone.
    """
    draft = draft or CallDraft()
    page, row = reading.meeting(office, meeting_id), notice(office, meeting_id)
    if page is None or row is None:
        raise InputError(tr("This meeting is no longer there. Choose another one."))
    plan = _drafted(_proposed(office, page, row, draft), draft)
    return replace(
        plan,
        worth=call_warnings.worth(office, page),
        issues=call_warnings.date_issues(office, page),
        warnings=call_warnings.warnings(office, page, plan),
    )


def _proposed(
    office: OpenOffice, page: MeetingPage, row: NoticeRow, draft: CallDraft
) -> CallPreview:
    language = draft.language or maybe(Language, page.language) or office.own_language
    dated = draft.dated or office.today()
    changed = notice_changes(office, page.row.id)
    ahead = page.row.state in {MeetingState.PLANNED, MeetingState.CALLED}
    due = ahead and revision_due(office, page.row.id, row, changed)
    anew = due or not row.revision
    letters = _letters(office, page, row, language)
    fresh = notices.proposed_reference(office, page, dated) if anew or not row.reference else ""
    return CallPreview(
        meeting_id=page.row.id,
        title=page.row.name,
        starts=page.row.starts,
        kind=_kind(page.row.state, due=due),
        revision=row.revision + anew,
        reference=fresh or row.reference,
        dated=dated,
        answer_by=_answer_by(office, page, row, dated, anew=anew),
        signatory=row.signatory or notices.proposed_signatory(office, page, language),
        copies_to=row.copies_to,
        urgency=row.urgency,
        urgencies=office.pack.urgencies if office.pack else (),
        language=language,
        languages=office.paper_languages,
        letters=letters,
        agenda_items=_items(office, page),
        sheet_lines=len(letters),
        changed=changed,
        last_on=row.on,
        issued=bool(row.revision) and not due,
        refusal=_refusal(page, letters),
    )


def _items(office: OpenOffice, page: MeetingPage) -> int:
    """Lines of the agenda that have a number of their own."""
    agenda = reading.agenda(office, page.row.id)
    return sum(1 for item in agenda if not item.parent_id and item.kind is not ItemKind.BREAK)


def _kind(state: MeetingState, *, due: bool) -> LetterKind:
    if state is MeetingState.VOID:
        return LetterKind.CANCELLED
    return LetterKind.REVISED if due else LetterKind.CALL


def _answer_by(
    office: OpenOffice, page: MeetingPage, row: NoticeRow, dated: date, *, anew: bool
) -> date | None:
    if row.answer_by and not anew:
        return row.answer_by
    return notices.proposed_answer(office, page.row.starts, dated)


def _drafted(plan: CallPreview, draft: CallDraft) -> CallPreview:
    """The preview with what was chosen in place of what was proposed."""

    def chosen(given: str | None, proposed: str) -> str:
        return proposed if given is None else given

    return replace(
        plan,
        reference=chosen(draft.reference, plan.reference),
        answer_by=draft.answer_by or plan.answer_by,
        signatory=chosen(draft.signatory, plan.signatory),
        copies_to=chosen(draft.copies_to, plan.copies_to),
        urgency=chosen(draft.urgency, plan.urgency),
        letters=tuple(
            letter
            for letter in plan.letters
            if draft.guests is None or letter.invitation_id in draft.guests
        ),
    )


def _refusal(page: MeetingPage, letters: Sequence[PlannedLetter]) -> str:
    if page.row.starts is None:
        return tr("The meeting has no date yet. Set one, then call it.")
    if not letters:
        return tr("Nobody is invited yet. Put guests on the list, then call the meeting.")
    if page.row.state.step >= MeetingState.HELD.step:
        return tr("The meeting was held already, so no more letters go out for it.")
    return ""


def _letters(
    office: OpenOffice, page: MeetingPage, row: NoticeRow, language: Language
) -> tuple[PlannedLetter, ...]:
    """One letter for each guest, in the order of the list."""
    on = page.row.starts.date().isoformat() if page.row.starts else _EVER
    found = queries.addresses(office.reader(), page.row.id, on)
    guests = [row for row in reading.guests(office, page.row.id) if row.id in found]
    reachable = notices.office_mailbox(profile(office)) is not None
    last = max((address.place for address in found.values()), default=0)
    letters: list[PlannedLetter] = []
    for guest in guests:
        address = found[guest.id]
        last += not address.place
        place = address.place or last
        letters.append(_letter(guest, address, place, row, language, reachable=reachable))
    return tuple(letters)


def _letter(
    guest: InvitationRow,
    address: AddressRow,
    place: int,
    row: NoticeRow,
    language: Language,
    *,
    reachable: bool,
) -> PlannedLetter:
    email = address.sent_to or address.email
    answers = reachable and Mailbox(email).reachable
    return PlannedLetter(
        invitation_id=guest.id,
        place=place,
        person=guest.person,
        post=guest.post,
        organisation=guest.organisation_short or guest.organisation,
        audience=audience_of(guest.level, guest.sector),
        language=language,
        email=email,
        calendar=Method.REQUEST if answers else Method.PUBLISH,
        code=address.slip_code,
        sent_on=guest.sent_on,
        current=_is_out_to(address, row),
        kind=_said_to(guest.id, address, row),
    )


def _is_out_to(address: AddressRow, row: NoticeRow) -> bool:
    """Whether a guest holds the notice that is out; that it is off concerns whoever holds any."""
    if row.void_reason:
        return address.revision > 0
    return row.revision > 0 and address.revision == row.revision


def _said_to(invitation: str, address: AddressRow, row: NoticeRow) -> LetterKind:
    """What the letter to a guest says, of the notice that is out."""
    said = read_notice(row.said)
    first = not address.revision or (said is not None and invitation in said.firsts)
    return LetterKind.CALL if row.revision <= 1 or first else LetterKind.REVISED


# -- the step ---------------------------------------------------------------------------------


def call(office: OpenOffice, meeting_id: str, draft: CallDraft | None = None) -> Changes:
    """Calls a meeting in one step: state, notice, numbers, slip codes, who was written to.

    Of a meeting that was called already it makes the letters of guests who have none, as part of
    the same notice.

    Raises:
        InputError: if it has no date, nobody to write to, changed since its notice, or was held
            or called off.
    """
    plan = preview(office, meeting_id, draft)
    if plan.refusal:
        raise InputError(plan.refusal)
    if plan.kind is LetterKind.REVISED:
        raise InputError(
            tr("The meeting changed since its last notice. Issue a revised notice instead.")
        )
    said = notices.next_notice(office, meeting_id, plan.changed)
    label = tr_noop("Write to further guests") if plan.issued else tr_noop("Call the meeting")
    with begin(office, label) as work:
        meeting = open_meeting(work, meeting_id)
        if meeting.notice_revision:
            _write_to(work, meeting, plan.letters, office.today())
        else:
            issue(work, meeting, plan, said)
        if known(MeetingState, meeting.state) is MeetingState.PLANNED:
            meeting.state = MeetingState.CALLED.value
        meeting.called_on = meeting.called_on or day_text(plan.dated)
        return work.commit(record=meeting_id)


def revise(office: OpenOffice, meeting_id: str, draft: CallDraft | None = None) -> Changes:
    """Issues a revised notice to everybody: date, time, place or agenda changed since the last.

    Raises:
        InputError: if no notice is out, or nothing changed.
    """
    plan = preview(office, meeting_id, draft)
    if plan.refusal:
        raise InputError(plan.refusal)
    if plan.kind is not LetterKind.REVISED:
        raise InputError(
            tr("Nothing changed since the last notice, so there is nothing to revise.")
        )
    said = notices.next_notice(office, meeting_id, plan.changed)
    with begin(office, tr_noop("Issue a revised notice")) as work:
        issue(work, open_meeting(work, meeting_id), plan, said)
        return work.commit(record=meeting_id)


def issue(work: UnitOfWork, meeting: Meeting, plan: CallPreview, said: NoticeText) -> None:
    """Writes a notice down within a step and makes it out to everybody chosen."""
    _tell(meeting, plan)
    before = meeting.notice_on if meeting.notice_revision else ""
    firsts = _firsts(work, meeting.id) if before else ()
    meeting.notice_revision += 1
    meeting.notice_on = day_text(plan.dated)
    meeting.calendar_uid = said.uid
    meeting.calendar_sequence = said.sequence
    meeting.notice_said = replace(said, replaces=before, firsts=firsts).written()
    _write_to(work, meeting, plan.letters, plan.dated)


def _tell(meeting: Meeting, plan: CallPreview) -> None:
    meeting.notice_reference = line_of(plan.reference)
    meeting.answer_by = day_text(plan.answer_by)
    meeting.signatory = text_of(plan.signatory, limit=1000)
    meeting.copies_to = text_of(plan.copies_to, limit=2000)
    meeting.language = plan.language.value
    known = ("", *plan.urgencies)
    if plan.urgency not in known:
        raise InputError(
            tr(
                "“{word}” is no word for urgency here. Choose one of: {known}.",
                word=plan.urgency,
                known=", ".join(plan.urgencies) or "–",
            )
        )
    meeting.urgency = plan.urgency


def _firsts(work: UnitOfWork, meeting_id: str) -> tuple[str, ...]:
    found = work.find(Invitation, meeting_id=meeting_id, notice_revision=0, walk_in=False)
    return tuple(guest.id for guest in found)


def _write_to(
    work: UnitOfWork, meeting: Meeting, letters: Collection[PlannedLetter], on: date
) -> None:
    """Gives guests who have not got this notice their letter: number, slip code, address."""
    found = {guest.id: guest for guest in work.find(Invitation, meeting_id=meeting.id)}
    guests: list[Invitation] = []
    for letter in letters:
        guest = found.get(letter.invitation_id)
        if guest is None or guest.notice_revision == meeting.notice_revision:
            continue
        guest.letter_number = letter.place
        guest.sent_on = day_text(on)
        guest.sent_to = letter.email
        guest.notice_revision = meeting.notice_revision
        guests.append(guest)
    slip_codes.give_codes(work, guests)


def standing(office: OpenOffice, meeting_id: str) -> NoticeStanding:
    """How the notice of a meeting stands: out, no longer true, or not with everybody."""
    page, row = reading.meeting(office, meeting_id), notice(office, meeting_id)
    if page is None or row is None or not row.revision:
        return NoticeStanding()
    if page.row.state is not MeetingState.CALLED:
        return NoticeStanding(issued=True)
    found = queries.addresses(office.reader(), meeting_id, _EVER)
    return NoticeStanding(
        issued=True,
        due=revision_due(office, meeting_id, row, notice_changes(office, meeting_id)),
        waiting=sum(1 for one in found.values() if one.revision != row.revision),
    )


def written_to(office: OpenOffice, meeting_id: str) -> tuple[str, ...]:
    """Who gets the letters of the notice that is out, in the order of the list (`issued`)."""
    row = notice(office, meeting_id)
    if row is None or not row.revision:
        return ()
    found = queries.addresses(office.reader(), meeting_id, _EVER)
    return tuple(one.invitation_id for one in found.values() if _is_out_to(one, row))
