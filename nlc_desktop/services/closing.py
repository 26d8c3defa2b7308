"""The end of a meeting's minutes: close, circulate, and confirm them in the next meeting."""

from collections.abc import Sequence
from datetime import datetime

from nlc_desktop.domain.meetings import ItemRow, MeetingState, Outcome
from nlc_desktop.domain.minutes import AdoptionOutcome
from nlc_desktop.domain.operations import Changes
from nlc_desktop.domain.outline import outline
from nlc_desktop.domain.papers import ItemKind, SectionKind
from nlc_desktop.errors import InputError
from nlc_desktop.i18n import tr, tr_noop
from nlc_desktop.records import Adoption, AgendaItem, Block, Meeting
from nlc_desktop.services import carrying
from nlc_desktop.services.checks import line_of
from nlc_desktop.services.corrections import refuse_corrections, replace_corrections
from nlc_desktop.services.drafts import CorrectionDraft
from nlc_desktop.services.guards import open_meeting
from nlc_desktop.services.meeting_steps import hold
from nlc_desktop.services.minutes import set_outcome_of
from nlc_desktop.services.moments import local_day, utc_text
from nlc_desktop.services.paragraph_numbers import freeze
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.services.work import begin
from nlc_desktop.store.queries import meetings as meeting_queries
from nlc_desktop.store.queries.known import known
from nlc_desktop.store.unit_of_work import UnitOfWork


def close_meeting(office: OpenOffice, meeting_id: str, closed: datetime | None = None) -> Changes:
    """Closes a meeting, now or at a moment: what was not taken up is put off.

    The opening and the last line are never put off. Meetings of the mechanism that are only
    planned get their matters arising brought up to date.
    """
    rows = meeting_queries.agenda(office.reader(), meeting_id)
    with begin(office, tr_noop("Close the meeting")) as work:
        meeting = open_meeting(work, meeting_id)
        if known(MeetingState, meeting.state).step < MeetingState.HELD.step:
            hold(office, work, meeting)
        meeting.state = MeetingState.MINUTES_DRAFT.value
        meeting.closed = utc_text(closed or office.clock.now(), meeting.zone)
        meeting.started = meeting.started or meeting.starts or meeting.closed
        _settle(work, meeting_id, rows)
        work.flush()
        _tell_next(office, work, meeting)
        return work.commit(record=meeting_id)


def _settle(work: UnitOfWork, meeting_id: str, rows: Sequence[ItemRow]) -> None:
    """Items still ahead were discussed when there is a line under them, else put off."""
    items = work.find(AgendaItem, meeting_id=meeting_id)
    written = {block.item_id for block in work.find(Block, meeting_id=meeting_id)}
    written |= {item.parent_id for item in items if item.id in written}
    written |= _always(rows)
    if any(a.outcome for a in work.find(Adoption, meeting_id=meeting_id)):
        written |= {item.id for item in items if item.kind == ItemKind.ADOPTION.value}
    for item in items:
        if item.outcome == Outcome.AHEAD.value and item.kind != ItemKind.BREAK.value:
            set_outcome_of(item, Outcome.DISCUSSED if item.id in written else Outcome.DEFERRED)


def _always(rows: Sequence[ItemRow]) -> set[str]:
    """Items that happen in every meeting: opening, other matters, the heading of matters."""
    kinds = {SectionKind.OPENING, SectionKind.OTHER, SectionKind.CLOSE, SectionKind.MATTERS_ARISING}
    return {section.item for section in outline(rows) if section.kind in kinds}


def _tell_next(office: OpenOffice, work: UnitOfWork, meeting: Meeting) -> None:
    if not meeting.mechanism_id:
        return
    planned = MeetingState.PLANNED.value
    for other in work.find(Meeting, mechanism_id=meeting.mechanism_id, state=planned):
        carrying.fill(work, other, office.today(), office.pack)


def circulate(office: OpenOffice, meeting_id: str) -> Changes:
    """Notes that the minutes went to the members; paragraph numbers are frozen from now on.

    Raises:
        InputError: if the meeting was not held yet.
    """
    with begin(office, tr_noop("Circulate the minutes")) as work:
        meeting = open_meeting(work, meeting_id)
        if known(MeetingState, meeting.state).step < MeetingState.HELD.step:
            raise InputError(
                tr("The meeting was not held yet, so there are no minutes to circulate.")
            )
        freeze(work, meeting)
        meeting.state = MeetingState.CIRCULATED.value
        meeting.circulated_on = office.today().isoformat()
        return work.commit(record=meeting_id)


def adopt(
    office: OpenOffice,
    adoption_id: str,
    outcome: AdoptionOutcome | None,
    *,
    proposer: str = "",
    seconder: str = "",
    corrections: Sequence[CorrectionDraft] | None = None,
) -> Changes:
    """Confirms the minutes of the earlier meeting, with the corrections made to them (F59).

    ``corrections`` replaces those noted so far; ``None`` keeps them. An ``outcome`` of ``None``
    takes the confirmation back. Minutes never circulated get their numbers now.

    Raises:
        InputError: if there are corrections but the minutes were confirmed without amendment.
    """
    with begin(office, tr_noop("Confirm the last minutes")) as work:
        adoption = work.get(Adoption, adoption_id)
        meeting = open_meeting(work, adoption.meeting_id)
        adoption.outcome = outcome.value if outcome else ""
        adoption.proposer = line_of(proposer)
        adoption.seconder = line_of(seconder)
        if corrections is not None:
            replace_corrections(work, adoption_id, corrections)
        if outcome is AdoptionOutcome.WITHOUT_AMENDMENT:
            refuse_corrections(work, adoption_id)
        day = (local_day(meeting) or office.today()).isoformat()
        _confirm(work, work.get(Meeting, adoption.adopted_id), day if outcome else "")
        return work.commit(record=adoption_id)


def _confirm(work: UnitOfWork, earlier: Meeting, day: str) -> None:
    state = known(MeetingState, earlier.state)
    if not day:
        if state is MeetingState.CONFIRMED:
            earlier.state, earlier.confirmed_on = MeetingState.CIRCULATED.value, ""
        return
    if not state.freezes_numbers:
        freeze(work, earlier)
        earlier.circulated_on = earlier.circulated_on or day
    earlier.state = MeetingState.CONFIRMED.value
    earlier.confirmed_on = day
