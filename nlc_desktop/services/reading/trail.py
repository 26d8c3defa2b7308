"""Reads the trail of each matter arising: where it began, what became of it, what holds it."""

from datetime import date

from nlc_desktop.domain.actions import ActionRow, ActionState
from nlc_desktop.domain.meetings import ItemRow, Outcome
from nlc_desktop.domain.trail import Trail, TrailLine, TrailStep
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.store.queries import actions as action_queries
from nlc_desktop.store.queries import meetings as meeting_queries
from nlc_desktop.store.queries import trail as queries
from nlc_desktop.store.queries.trail import PastStand


def trails(office: OpenOffice, meeting_id: str) -> tuple[Trail, ...]:
    """The trail of every matter of a meeting that comes from an earlier one, in agenda order."""
    db = office.reader()
    found: list[Trail] = []
    for item in meeting_queries.agenda(db, meeting_id):
        trail = trail_of(office, item)
        if trail is not None:
            found.append(trail)
    return tuple(found)


def trail_of(office: OpenOffice, item: ItemRow) -> Trail | None:
    """The trail of one item; nothing for one that begins at this meeting."""
    db = office.reader()
    stands = queries.way_back(db, item.id)
    actions = [stand.action_id for stand in stands if stand.action_id]
    action = action_queries.action(db, actions[-1]) if actions else None
    if action is None and len(stands) < 2:  # alone it came from nowhere
        return None
    if action is not None:
        stands = _both(stands, queries.stands_of_action(db, action.id))
    lines = [*_of_meetings(stands, item.id, raised=action is None)]
    if action is not None:
        lines += _of_action(office, action)
    lines.sort(key=lambda line: (line.day or date.max, list(TrailStep).index(line.step)))
    return Trail(
        item_id=item.id,
        title=item.title,
        lines=tuple(lines),
        deferred=item.deferred,
        action=action.number if action else "",
        owners=action.owners if action else (),
        due=action.due if action else None,
    )


def _both(one: tuple[PastStand, ...], other: tuple[PastStand, ...]) -> tuple[PastStand, ...]:
    known = {stand.item_id: stand for stand in (*one, *other)}
    return tuple(sorted(known.values(), key=lambda stand: (stand.day or date.max, stand.item_id)))


_STEP = {Outcome.DISCUSSED: TrailStep.DISCUSSED, Outcome.DEFERRED: TrailStep.DEFERRED}


def _of_meetings(stands: tuple[PastStand, ...], here: str, *, raised: bool) -> list[TrailLine]:
    """What became of a matter at each meeting before this one."""
    lines: list[TrailLine] = []
    for place, stand in enumerate(stands):
        if raised and place == 0:
            lines.append(_line(TrailStep.RAISED, stand))
        if stand.item_id != here and stand.outcome in _STEP:
            lines.append(_line(_STEP[stand.outcome], stand))
    return lines


def _line(step: TrailStep, stand: PastStand) -> TrailLine:
    return TrailLine(step, stand.day, stand.meeting, meeting_id=stand.meeting_id)


def _of_action(office: OpenOffice, action: ActionRow) -> list[TrailLine]:
    """Where an action was agreed, what was reported of it, and whether it is done."""
    db = office.reader()
    name, day = queries.raised_at(db, action.meeting_id)
    lines = [TrailLine(TrailStep.RAISED, day, name, meeting_id=action.meeting_id)]
    lines += [
        TrailLine(TrailStep.REPORTED, row.day, row.source, row.text)
        for row in action_queries.progress(db, action.id)
    ]
    if action.state is not ActionState.OPEN:
        lines.append(TrailLine(TrailStep.CLOSED, action.done_on))
    return lines
