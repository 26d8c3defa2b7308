"""Puts the confirmation of the last minutes and the matters arising on an agenda."""

from datetime import date

from nlc_desktop.domain.actions import ActionState
from nlc_desktop.domain.carrying import Matter, PastAction, PastItem, matters
from nlc_desktop.domain.meetings import MeetingState, Outcome
from nlc_desktop.domain.operations import Changes
from nlc_desktop.domain.packs import CountryPack, MeetingTemplate
from nlc_desktop.domain.papers import ItemKind, Language
from nlc_desktop.domain.places import Names
from nlc_desktop.i18n import tr_noop
from nlc_desktop.records import (
    Action,
    ActionOwner,
    Adoption,
    AgendaItem,
    Block,
    Meeting,
)
from nlc_desktop.services.checks import LINE
from nlc_desktop.services.guards import open_meeting
from nlc_desktop.services.moments import local_day
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.services.work import begin, last_slot, slot
from nlc_desktop.store.queries.known import known
from nlc_desktop.store.unit_of_work import UnitOfWork

_STANDING = {
    ItemKind.ADOPTION: (
        Names(
            ms="Pengesahan minit mesyuarat yang lalu",
            en="Confirmation of the last minutes",
            id="Pengesahan notula rapat sebelumnya",
            fil="Pagpapatibay ng nakaraang katitikan",
        ),
        5,
    ),
    ItemKind.MATTERS_ARISING: (
        Names(
            ms="Perkara-perkara berbangkit",
            en="Matters arising",
            id="Tindak lanjut rapat sebelumnya",
            fil="Mga usapin mula sa nakaraang katitikan",
        ),
        20,
    ),
}
"""Title and minutes of the lines that follow from an earlier meeting."""


def carry_over(office: OpenOffice, meeting_id: str) -> Changes:
    """Brings *confirmation of the last minutes* and *matters arising* up to date.

    What was closed meanwhile and has nothing noted under it goes, what is new comes; lines
    with notes stay. A meeting whose mechanism never met before has neither line.
    """
    with begin(office, tr_noop("Bring matters arising up to date")) as work:
        meeting = open_meeting(work, meeting_id)
        fill(work, meeting, office.today(), office.pack)
        return work.commit(record=meeting_id)


def last_held(work: UnitOfWork, meeting: Meeting) -> Meeting | None:
    """The mechanism's last meeting that was held before this one."""
    if not meeting.mechanism_id:
        return None
    earlier = [
        other
        for other in work.find(Meeting, mechanism_id=meeting.mechanism_id)
        if other.id != meeting.id
        and known(MeetingState, other.state).step >= MeetingState.HELD.step
        and (not meeting.starts or not other.starts or other.starts < meeting.starts)
    ]
    return max(earlier, key=lambda other: (other.starts, other.id), default=None)


def fill(work: UnitOfWork, meeting: Meeting, today: date, pack: CountryPack | None = None) -> None:
    """Links a meeting to the one before it and fills what follows from that.

    The country pack says in which language, and where its template has the lines.
    """
    last = last_held(work, meeting)
    meeting.previous_id = last.id if last else ""
    if last is None or known(MeetingState, last.state).step < MeetingState.MINUTES_DRAFT.step:
        return
    _confirm(work, meeting, last, pack)
    found = _left_open(work, last, local_day(meeting) or today)
    _arise(work, meeting, found, pack)


def _confirm(work: UnitOfWork, meeting: Meeting, last: Meeting, pack: CountryPack | None) -> None:
    adoptions = work.find(Adoption, meeting_id=meeting.id)
    if known(MeetingState, last.state) is MeetingState.CONFIRMED and not adoptions:
        return
    _standing_item(work, meeting, ItemKind.ADOPTION, pack)
    if not adoptions:
        work.add(Adoption(meeting_id=meeting.id, adopted_id=last.id))
    elif not adoptions[0].outcome:
        adoptions[0].adopted_id = last.id


def _standing_item(
    work: UnitOfWork, meeting: Meeting, kind: ItemKind, pack: CountryPack | None
) -> AgendaItem:
    """The line of a kind; made after the opening (and after the confirmation) when missing."""
    top = sorted(
        work.find(AgendaItem, meeting_id=meeting.id, parent_id=""),
        key=lambda item: (item.position, item.id),
    )
    for item in top:
        if item.kind == kind.value:
            return item
    template = _template(meeting, pack)
    opening = _opening(kind, template)
    before = sum(1 for item in top if item.kind == ItemKind.ADOPTION.value)
    own = pack.language if pack else Language.MALAY
    ready = [line for line in template.items if line.kind is kind] if template else []
    names, minutes = (ready[0].titles, ready[0].minutes) if ready else _STANDING[kind]
    return work.add(
        AgendaItem(
            meeting_id=meeting.id,
            position=slot([item.position for item in top], min(len(top), opening + before)),
            kind=kind.value,
            minutes=minutes,
            title=names.spoken(own),
            title_english=names.en if own is not Language.ENGLISH else "",
            public_title=names.spoken(own),
        )
    )


def _template(meeting: Meeting, pack: CountryPack | None) -> MeetingTemplate | None:
    known = {one.key: one for one in pack.templates} if pack else {}
    return known.get(meeting.template)


def _opening(kind: ItemKind, template: MeetingTemplate | None) -> int:
    """How many lines come before a standing one: as its template has it, else the opening."""
    kinds = [item.kind for item in template.items] if template else []
    if kind not in kinds:
        return 1
    return sum(1 for one in kinds[: kinds.index(kind)] if one not in _STANDING)


def _left_open(work: UnitOfWork, last: Meeting, on: date) -> tuple[Matter, ...]:
    items = sorted(
        work.find(AgendaItem, meeting_id=last.id), key=lambda item: (item.position, item.id)
    )
    past = [
        PastItem(
            item.id,
            item.title,
            known(ItemKind, item.kind),
            Outcome(item.outcome),
            item.deferred,
            item.action_id,
        )
        for item in items
    ]
    return matters(past, _actions(work, last), on)


def _actions(work: UnitOfWork, last: Meeting) -> list[PastAction]:
    """The open actions of all meetings of the mechanism up to the last one."""
    out: list[PastAction] = []
    for meeting in work.find(Meeting, mechanism_id=last.mechanism_id):
        if meeting.id == last.id or meeting.starts <= last.starts:
            out.extend(
                PastAction(
                    action.id,
                    wording(work, action),
                    ActionState(action.state),
                    date.fromisoformat(action.bring_forward) if action.bring_forward else None,
                )
                for action in work.find(Action, meeting_id=meeting.id, state=ActionState.OPEN.value)
            )
    return out


def wording(work: UnitOfWork, action: Action) -> str:
    """What an action says: its own text, or its line in the minutes."""
    if action.text or not action.block_id:
        return action.text
    found = work.find(Block, id=action.block_id)
    return found[0].text if found else ""


def _arise(
    work: UnitOfWork, meeting: Meeting, found: tuple[Matter, ...], pack: CountryPack | None
) -> None:
    parent = _standing_item(work, meeting, ItemKind.MATTERS_ARISING, pack)
    children = work.find(AgendaItem, meeting_id=meeting.id, parent_id=parent.id)
    wanted = {matter.item_id or matter.action_id: matter for matter in found}
    for child in children:
        key = child.carried_from_id or child.action_id
        if key and key not in wanted and not work.find(Block, item_id=child.id):
            work.delete(child)
    known = {child.carried_from_id or child.action_id for child in children}
    for key, matter in wanted.items():
        if key not in known and not _on_agenda(work, meeting, matter):
            _add_matter(work, parent, matter)


def _on_agenda(work: UnitOfWork, meeting: Meeting, matter: Matter) -> bool:
    """Whether a deferred item stands on the new agenda anyway; it then keeps its trail there."""
    if not matter.item_id:
        return False
    for item in work.find(AgendaItem, meeting_id=meeting.id, parent_id=""):
        if item.title.casefold() == matter.title.casefold():
            item.carried_from_id, item.deferred = matter.item_id, matter.deferred
            return True
    return False


def _add_matter(work: UnitOfWork, parent: AgendaItem, matter: Matter) -> None:
    siblings = work.find(AgendaItem, meeting_id=parent.meeting_id, parent_id=parent.id)
    child = AgendaItem(
        meeting_id=parent.meeting_id,
        parent_id=parent.id,
        position=last_slot([parent.position, *(item.position for item in siblings)]),
        kind=ItemKind.DISCUSSION.value,
        minutes=0,
        title=_title(matter.title),
        carried_from_id=matter.item_id,
        action_id=matter.action_id,
        deferred=matter.deferred,
    )
    if matter.item_id:
        _keep_presenter(work.get(AgendaItem, matter.item_id), child)
    else:
        _owner_presents(work.find(ActionOwner, action_id=matter.action_id), child)
    work.add(child)


def _title(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= LINE else f"{line[: LINE - 1]}…"


def _keep_presenter(old: AgendaItem, child: AgendaItem) -> None:
    child.title_english = old.title_english
    child.public_title = old.public_title
    child.presenter_post_id = old.presenter_post_id
    child.presenter_organisation_id = old.presenter_organisation_id
    child.presenter_text = old.presenter_text
    child.presenter_text_english = old.presenter_text_english
    child.closed = old.closed
    child.programme_id = old.programme_id


def _owner_presents(owners: list[ActionOwner], child: AgendaItem) -> None:
    if len(owners) == 1:
        child.presenter_post_id = owners[0].post_id
        child.presenter_organisation_id = owners[0].organisation_id
