"""What belongs to a line of the minutes: the decision or action it words, and their numbers."""

from nlc_desktop.domain.papers import BlockKind
from nlc_desktop.records import Action, ActionOwner, AgendaItem, Block, Decision, Meeting
from nlc_desktop.services.work import last_slot
from nlc_desktop.store.unit_of_work import UnitOfWork


def lines(work: UnitOfWork, item_id: str) -> list[Block]:
    """The lines under an item, in order."""
    found = work.find(Block, item_id=item_id)
    return sorted(found, key=lambda block: (block.position, block.id))


def attach(work: UnitOfWork, block: Block) -> None:
    """Makes the decision or action a line words, with the meeting's next number."""
    if block.kind == BlockKind.DECISION.value:
        number = _next_number(work, block.meeting_id, "D")
        work.add(Decision(block_id=block.id, meeting_id=block.meeting_id, number=number))
    elif block.kind == BlockKind.ACTION.value:
        item = work.get(AgendaItem, block.item_id)
        work.add(
            Action(
                block_id=block.id,
                meeting_id=block.meeting_id,
                number=_next_number(work, block.meeting_id, "A"),
                programme_id=item.programme_id,
            )
        )


def detach(work: UnitOfWork, block: Block) -> None:
    """Takes away the decision or action a line words; the wording stays."""
    for decision in work.find(Decision, block_id=block.id):
        work.delete(decision)
    for action in work.find(Action, block_id=block.id):
        work.delete(action)


def drop_block(work: UnitOfWork, block: Block) -> None:
    """Removes a line with the decision or action it words."""
    detach(work, block)
    work.delete(block)


def set_owners_of(work: UnitOfWork, action: Action, owners: dict[str, bool]) -> None:
    """Makes these the owners of an action, in order: id, and whether it is a post's."""
    kept = {owner.post_id or owner.organisation_id: owner for owner in _owners(work, action.id)}
    if list(kept) == list(owners):
        return
    position = ""
    for identity, owner in kept.items():
        if identity not in owners:
            work.delete(owner)
    for identity, is_post in owners.items():
        position = last_slot([position])
        owner = kept.get(identity) or ActionOwner(action_id=action.id)
        owner.post_id = identity if is_post else ""
        owner.organisation_id = "" if is_post else identity
        owner.position = position
        work.add(owner)


def _owners(work: UnitOfWork, action_id: str) -> list[ActionOwner]:
    found = work.find(ActionOwner, action_id=action_id)
    return sorted(found, key=lambda owner: (owner.position, owner.id))


def _next_number(work: UnitOfWork, meeting_id: str, letter: str) -> str:
    """The next number of a meeting's decisions (D) or actions (A): "1/2026-D1"."""
    meeting = work.get(Meeting, meeting_id)
    kind = Decision if letter == "D" else Action
    taken = [_running(found.number) for found in work.find(kind, meeting_id=meeting_id)]
    head = (
        f"{meeting.series_number}/{meeting.series_year}"
        if meeting.series_number
        else meeting.sheet_code
    )
    return f"{head}-{letter}{max(taken, default=0) + 1}"


def _running(number: str) -> int:
    digits = number.rpartition("-")[2][1:]
    return int(digits) if digits.isascii() and digits.isdigit() else 0
