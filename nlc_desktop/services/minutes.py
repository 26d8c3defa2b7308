"""Taking minutes: lines under the agenda items, decisions, actions, outcomes, the pad."""

from collections.abc import Iterable
from datetime import date

from nlc_desktop.domain.meetings import MeetingState, Outcome
from nlc_desktop.domain.minutes import Agreement
from nlc_desktop.domain.minutes_line import parse_action
from nlc_desktop.domain.operations import Changes
from nlc_desktop.domain.papers import BlockKind, Language
from nlc_desktop.i18n import tr_noop
from nlc_desktop.records import AgendaItem, Block, Decision, Meeting
from nlc_desktop.services.actions import give, owner_kinds
from nlc_desktop.services.checks import (
    FLAG,
    Given,
    Rules,
    day_text,
    line,
    moment_text,
    text,
    text_of,
)
from nlc_desktop.services.edits import edit
from nlc_desktop.services.guards import check_typing, open_item, open_meeting
from nlc_desktop.services.meeting_steps import hold
from nlc_desktop.services.naming import resolve
from nlc_desktop.services.paragraphs import attach, detach, drop_block, lines
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.services.work import begin, joined, slot
from nlc_desktop.store.local import remember
from nlc_desktop.store.queries.known import known
from nlc_desktop.store.unit_of_work import UnitOfWork

_BLOCK: Rules = {"text": text(), "office_only": FLAG}
_PAD: Rules = {"pad": text(200_000)}
_VOTES: Rules = {"votes": line()}


def start_minutes(office: OpenOffice, meeting_id: str) -> Changes:
    """Opens the minutes: the meeting is held, its guest list keeps its names, minutes begin."""
    with begin(office, tr_noop("Start taking minutes")) as work:
        meeting = open_meeting(work, meeting_id)
        if known(MeetingState, meeting.state).step < MeetingState.HELD.step:
            hold(office, work, meeting)
        meeting.state = MeetingState.MINUTES_DRAFT.value
        meeting.started = meeting.started or moment_text(office.clock.now())
        return work.commit(record=meeting_id)


def _started(office: OpenOffice, meeting_id: str) -> Changes:
    """Starts the minutes as a step of its own when the first line is typed before that."""
    with begin(office, tr_noop("Start taking minutes")) as work:
        state = MeetingState(open_meeting(work, meeting_id).state)
    if state is MeetingState.MINUTES_DRAFT:
        return Changes()
    return start_minutes(office, meeting_id)


def add_block(
    office: OpenOffice,
    meeting_id: str,
    item_id: str,
    kind: BlockKind = BlockKind.NOTE,
    text: str = "",
    *,
    after: str | None = None,
    owners: Iterable[str] = (),
    due: date | None = None,
) -> Changes:
    """Adds a line under an item, at the end or after another line; starts the minutes if need be.

    A decision or an action gets the meeting's next number, "1/2026-D1", "1/2026-A1"; ``owners``
    (ids of posts and organisations) and ``due`` are for an action.
    """
    wording = text_of(text)
    before = _started(office, meeting_id)
    with begin(office, _ADD[kind]) as work:
        item = open_item(work, item_id)
        line_up = lines(work, item_id)
        index = next((n for n, b in enumerate(line_up, 1) if b.id == after), len(line_up))
        block = work.add(
            Block(
                meeting_id=meeting_id,
                item_id=item_id,
                position=slot([b.position for b in line_up], index),
                kind=kind.value,
                text=wording,
                taken=office.today().isoformat(),
            )
        )
        attach(work, block)
        if kind is BlockKind.ACTION:
            give(work, block.id, owner_kinds(work, owners), day_text(due))
        if item.outcome == Outcome.AHEAD.value:
            item.outcome = Outcome.DISCUSSED.value
        return joined(before, work.commit(record=block.id))


_ADD = {
    BlockKind.NOTE: tr_noop("Add a note"),
    BlockKind.DECISION: tr_noop("Add a decision"),
    BlockKind.ACTION: tr_noop("Add an action"),
}
_CONVERT = {
    BlockKind.NOTE: tr_noop("Turn a line into a note"),
    BlockKind.DECISION: tr_noop("Turn a line into a decision"),
    BlockKind.ACTION: tr_noop("Turn a line into an action"),
}


def add_typed_action(
    office: OpenOffice, meeting_id: str, item_id: str, typed: str, after: str | None = None
) -> Changes:
    """Adds an action from one typed line: "Share the list @PPD by 18 Dec".

    A name that is not known for certain stays in the wording, so that nothing typed is lost.
    """
    wording, owners, due = read_action(office, meeting_id, typed)
    return add_block(
        office, meeting_id, item_id, BlockKind.ACTION, wording, after=after, owners=owners, due=due
    )


def read_action(
    office: OpenOffice, meeting_id: str, typed: str
) -> tuple[str, tuple[str, ...], date | None]:
    """What a typed action means: wording, ids of its owners, due day; screens echo it."""
    ids: dict[str, str] = {}

    def known(name: str) -> bool:
        found = resolve(office, name, meeting_id)
        if found is not None:
            ids[name] = found.id
        return found is not None

    found = parse_action(typed, office.today(), Language.MALAY, known)
    return found.text, tuple(dict.fromkeys(ids[name] for name in found.owners)), found.due


def set_block_text(office: OpenOffice, block_id: str, text: str) -> Changes:
    """Sets the wording of a line; typing in one line is one step of undo."""
    label = tr_noop("Type in the minutes")
    return edit(office, Block, block_id, _BLOCK, {"text": text}, label=label, guard=_guard)


def set_office_only(office: OpenOffice, block_id: str, office_only: bool) -> Changes:
    """Keeps a line out of every paper but the office's own, or lets it in again."""
    changes: dict[str, Given] = {"office_only": office_only}
    label = tr_noop("Keep a line for the office")
    return edit(office, Block, block_id, _BLOCK, changes, label=label, guard=_guard)


def _guard(work: UnitOfWork, block: Block) -> None:
    check_typing(work, block.meeting_id)


def convert_block(office: OpenOffice, block_id: str, kind: BlockKind) -> Changes:
    """Turns a line into a note, a decision or an action; its wording stays (F56)."""
    with begin(office, _CONVERT[kind]) as work:
        block = _open_block(work, block_id)
        if block.kind != kind.value:
            detach(work, block)
            block.kind = kind.value
            attach(work, block)
        return work.commit(record=block_id)


def _open_block(work: UnitOfWork, block_id: str) -> Block:
    block = work.get(Block, block_id)
    open_meeting(work, block.meeting_id)
    return block


def move_block(
    office: OpenOffice, block_id: str, *, item_id: str = "", before: str = "", after: str = ""
) -> Changes:
    """Moves a line before or after another one, or to the end of an item."""
    with begin(office, tr_noop("Move a line of the minutes")) as work:
        block = _open_block(work, block_id)
        target = work.get(Block, before or after) if before or after else None
        home = target.item_id if target else item_id or block.item_id
        others = [other for other in lines(work, home) if other.id != block_id]
        index = len(others)
        if target is not None and target.id != block_id:
            index = [other.id for other in others].index(target.id) + (0 if before else 1)
        if target is None or target.id != block_id:
            block.item_id = work.get(AgendaItem, home).id
            block.position = slot([other.position for other in others], index)
        return work.commit(record=block_id)


def remove_block(office: OpenOffice, block_id: str) -> Changes:
    """Removes a line with the decision or action it words."""
    with begin(office, tr_noop("Remove a line of the minutes")) as work:
        drop_block(work, _open_block(work, block_id))
        return work.commit(record=block_id)


def set_agreement(
    office: OpenOffice,
    decision_id: str,
    agreement: Agreement,
    votes: str = "",
    effective_on: date | None = None,
) -> Changes:
    """Says how a decision was reached, and from when it holds."""
    with begin(office, tr_noop("Say how a decision was reached")) as work:
        decision = work.get(Decision, decision_id)
        open_meeting(work, decision.meeting_id)
        decision.agreement = agreement.value
        decision.votes = str(_VOTES["votes"].take(votes)) if agreement is Agreement.VOTE else ""
        decision.effective_on = day_text(effective_on)
        return work.commit(record=decision_id)


def set_outcome(office: OpenOffice, item_id: str, outcome: Outcome) -> Changes:
    """Says what became of an item; putting it off counts once, taking that back uncounts it."""
    with begin(office, _OUTCOME[outcome]) as work:
        item = open_item(work, item_id)
        set_outcome_of(item, outcome)
        return work.commit(record=item_id)


_OUTCOME = {
    Outcome.AHEAD: tr_noop("Note an item as still ahead"),
    Outcome.DISCUSSED: tr_noop("Note an item as discussed"),
    Outcome.DEFERRED: tr_noop("Put an item off"),
}


def set_outcome_of(item: AgendaItem, outcome: Outcome) -> None:
    """Sets an item's outcome within a step and keeps count of how often it was put off."""
    was, now = item.outcome == Outcome.DEFERRED.value, outcome is Outcome.DEFERRED
    item.deferred = max(0, item.deferred + int(now) - int(was))
    item.outcome = outcome.value


def set_pad(office: OpenOffice, meeting_id: str, pad: str) -> Changes:
    """Sets the note-taker's pad, which is never printed and may change at any time."""
    return edit(office, Meeting, meeting_id, _PAD, {"pad": pad}, label=tr_noop("Write on the pad"))


def remember_place(office: OpenOffice, meeting_id: str, item_id: str, block_id: str = "") -> None:
    """Keeps where minutes are being taken, to come back to after a power cut.

    It belongs to this laptop alone and is no step: Undo and the log know nothing of it.
    """
    remember(office.workspace, f"place/{meeting_id}", f"{item_id}/{block_id}")
