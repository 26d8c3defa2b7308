"""Copies a meeting: its agenda, guests and papers as far as somebody ticks them (F29)."""

from nlc_desktop.domain.meetings import MeetingState, Outcome
from nlc_desktop.domain.operations import Changes
from nlc_desktop.domain.papers import ItemKind
from nlc_desktop.i18n import tr_noop
from nlc_desktop.records import AgendaItem, Invitation, Mechanism, Meeting, Paper
from nlc_desktop.services import carrying, planning
from nlc_desktop.services.drafts import CopyDraft
from nlc_desktop.services.moments import local, utc_text
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.services.work import begin
from nlc_desktop.store.unit_of_work import UnitOfWork

_FROM_PAST = {ItemKind.ADOPTION.value, ItemKind.MATTERS_ARISING.value}

_HEAD = (
    "mechanism_id",
    "template",
    "public_title",
    "public_title_english",
    "internal_purpose",
    "zone",
    "minutes",
    "registration",
    "venue",
    "language",
    "bring",
    "secretariat",
    "prepared_by",
    "checked_by",
    "signatory",
    "copies_to",
    "urgency",
)
"""What a copy has from the first meeting; its date, number, state and papers are its own."""

_GUEST = (
    "post_id",
    "person_id",
    "organisation_id",
    "name_text",
    "post_text",
    "role",
    "rank",
)

_LINE = (
    "position",
    "kind",
    "minutes",
    "title",
    "title_english",
    "public_title",
    "presenter_post_id",
    "presenter_organisation_id",
    "presenter_text",
    "presenter_text_english",
    "note",
    "remark",
    "closed",
    "programme_id",
)

_PAPER = ("title", "prepared_by", "purpose")


def copy_meeting(office: OpenOffice, meeting_id: str, draft: CopyDraft) -> Changes:
    """Plans another meeting like one there is; answers, attendance and minutes stay behind."""
    with begin(office, tr_noop("Copy the meeting")) as work:
        old = work.get(Meeting, meeting_id)
        new = work.add(_head(office, work, old, draft))
        if draft.people:
            _guests(work, old, new)
        if draft.agenda:
            copy_agenda(work, old, new, papers=draft.papers)
        if draft.matters:
            carrying.fill(work, new, office.today(), office.pack)
        return work.commit(record=new.id)


def _head(office: OpenOffice, work: UnitOfWork, old: Meeting, draft: CopyDraft) -> Meeting:
    starts = utc_text(draft.starts, old.zone)
    moment = local(starts, old.zone)
    year = (moment.date() if moment else office.today()).year
    mechanism = next(iter(work.find(Mechanism, id=old.mechanism_id)), None)
    base = (mechanism.reference if mechanism else "") or planning.own_reference(work)
    return Meeting(
        **{name: getattr(old, name) for name in _HEAD},
        state=MeetingState.PLANNED.value,
        starts=starts,
        series=mechanism.series if mechanism else old.series,
        series_year=year if mechanism else 0,
        series_number=planning.next_number(work, mechanism.id, year) if mechanism else 0,
        reference=planning.next_reference(work, base),
        sheet_code=planning.sheet_code(work),
    )


def _guests(work: UnitOfWork, old: Meeting, new: Meeting) -> None:
    """The guest list without walk-ins; of a post whoever holds it then, not who held it."""
    for guest in work.find(Invitation, meeting_id=old.id, walk_in=False):
        values = {name: getattr(guest, name) for name in _GUEST}
        if guest.post_id:
            values["person_id"] = ""
        work.add(Invitation(meeting_id=new.id, **values))
    new.chair_post_id = old.chair_post_id


def copy_agenda(work: UnitOfWork, old: Meeting, new: Meeting, *, papers: bool = False) -> None:
    """The lines of the agenda; what follows from an earlier meeting is made anew."""
    items = work.find(AgendaItem, meeting_id=old.id, parent_id="")
    for item in sorted(items, key=lambda item: (item.position, item.id)):
        if item.kind in _FROM_PAST:
            continue
        values = {name: getattr(item, name) for name in _LINE}
        made = work.add(AgendaItem(meeting_id=new.id, outcome=Outcome.AHEAD.value, **values))
        if papers:
            _papers(work, item, made, new)


def _papers(work: UnitOfWork, item: AgendaItem, made: AgendaItem, new: Meeting) -> None:
    found = work.find(Paper, item_id=item.id)
    for paper in sorted(found, key=lambda paper: (paper.number, paper.id)):
        values = {name: getattr(paper, name) for name in _PAPER}
        number = planning.next_paper(work, new)
        work.add(Paper(item_id=made.id, number=number, **values))
