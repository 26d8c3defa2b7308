"""Maps: their question, where nodes stand, towers of influence, goals."""

from collections.abc import Iterable, Mapping, Sequence
from contextlib import AbstractContextManager

from nlc_desktop.domain.maps import FARTHEST, TALLEST, WHOLE_MAP, placement_id
from nlc_desktop.domain.network import Point
from nlc_desktop.domain.operations import Changes
from nlc_desktop.errors import InputError
from nlc_desktop.i18n import tr, tr_noop
from nlc_desktop.records import Goal, GoalHolder, Placement, StakeholderMap
from nlc_desktop.services.bodies import new_organisation
from nlc_desktop.services.checks import FLAG, Given, Rules, line, line_of, name_of, number, text
from nlc_desktop.services.drafts import OrganisationDraft
from nlc_desktop.services.edits import edit, remove
from nlc_desktop.services.nodes import End, end, ends
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.services.work import begin, last_slot
from nlc_desktop.store.queries import maps as queries
from nlc_desktop.store.unit_of_work import UnitOfWork

_MAP: Rules = {
    "question": line(),
    "everyone": FLAG,
    "link_types": text(4000),
    "asked": line(),
}
_GOAL: Rules = {"name": line(120, required=True)}
_TOWER = number(0, TALLEST)


def add_map(
    office: OpenOffice, question: str, *, everyone: bool = True, nodes: Iterable[str] = ()
) -> Changes:
    """Adds a map with one question, of every organisation or of some."""
    record = StakeholderMap(
        question=name_of(question), everyone=everyone, made_on=office.today().isoformat()
    )
    with begin(office, tr_noop("Add the map “{question}”"), question=record.question) as work:
        work.add(record)
        work.flush()
        for node in nodes:
            _placement(work, record.id, node)
        return work.commit(record=record.id)


def update_map(office: OpenOffice, map_id: str, **changes: Given) -> Changes:
    """Changes some fields of a map; ``link_types`` are keys, one a line."""
    _check_whole(map_id, changes)
    if map_id == WHOLE_MAP:
        _begin_whole(office)
    label = tr_noop("Change a map")
    return edit(office, StakeholderMap, map_id, _MAP, changes, label=label)


def _check_whole(map_id: str, changes: Mapping[str, Given]) -> None:
    if map_id == WHOLE_MAP and changes.get("everyone") is False:
        raise InputError(
            tr("The map of the whole city shows everybody. Make another map for a part of it.")
        )


def _begin_whole(office: OpenOffice) -> None:
    """Puts the map of the whole city into the records, where it is not yet; no step of undo."""
    with begin(office, tr_noop("Begin the map"), undoable=False) as work:
        if work.session.get(StakeholderMap, WHOLE_MAP) is None:
            work.add(StakeholderMap(id=WHOLE_MAP, made_on=office.today().isoformat()))
            work.commit()


def remove_map(office: OpenOffice, map_id: str) -> Changes:
    """Removes a map with its places and goals; organisations and links stay.

    Raises:
        InputError: for the map of the whole city.
    """
    if map_id == WHOLE_MAP:
        raise InputError(tr("The map of the whole city stays. Only maps made by hand can go."))
    return remove(office, StakeholderMap, map_id, tr_noop("Remove a map"))


# -- places -------------------------------------------------------------------------------


def move_nodes(office: OpenOffice, map_id: str, places: Mapping[str, Point]) -> Changes:
    """Puts nodes elsewhere by hand, in one step."""
    if len(places) == 1:
        (node,) = places
        step = begin(
            office, tr_noop("Move {name} on the map"), name=queries.name_of(office.reader(), node)
        )
    else:
        step = begin(office, tr_noop("Move {n} on the map"), n=len(places))
    return _place(office, map_id, places, step)


def arrange_nodes(office: OpenOffice, map_id: str, places: Mapping[str, Point]) -> Changes:
    """Puts all nodes where a layout wants them, in one step."""
    return _place(office, map_id, places, begin(office, tr_noop("Arrange the map")))


def settle_nodes(office: OpenOffice, map_id: str, places: Mapping[str, Point]) -> Changes:
    """Keeps the first places of nodes that had none; nothing Undo would offer.

    A place belongs to the step that made its node, and goes with it when that is undone. What is
    gone meanwhile, a node or the whole map, is left out.
    """
    if not places:
        return Changes()
    _begin_whole(office)
    with begin(office, tr_noop("Place new ones on the map"), undoable=False) as work:
        if work.session.get(StakeholderMap, map_id) is None:
            return Changes()
        there, made_in = ends(work, places), work.made_in(places)
        known = {found.id: found for found in work.find(Placement, map_id=map_id)}
        for node, body in there.items():
            found = known.get(placement_id(map_id, node))
            work.beside(made_in.get(node) if found is None else None)
            found = found or work.add(_new_placement(map_id, body))
            if not (found.x or found.y):
                found.x, found.y = _point(places[node])
        return work.commit()


def _place(
    office: OpenOffice,
    map_id: str,
    places: Mapping[str, Point],
    step: AbstractContextManager[UnitOfWork],
) -> Changes:
    _begin_whole(office)
    with step as work:
        for node, place in places.items():
            found = _placement(work, map_id, node)
            found.x, found.y = _point(place)
        return work.commit(record=next(iter(places), ""))


def _point(place: Point) -> Point:
    """A place within the bounds of a map, in whole units; never the one that means "none yet"."""
    x, y = (max(-FARTHEST, min(FARTHEST, round(value))) for value in place)
    return (x, y) if x or y else (1, 0)


def _placement(work: UnitOfWork, map_id: str, node: str) -> Placement:
    """The record of a node's place on a map, made where there is none."""
    identity = placement_id(map_id, node)
    found = work.session.get(Placement, identity)
    if found is not None:
        return found
    work.get(StakeholderMap, map_id)
    return work.add(_new_placement(map_id, end(work, node)))


def _new_placement(map_id: str, there: End) -> Placement:
    return Placement(
        id=placement_id(map_id, there.node),
        map_id=map_id,
        organisation_id=there.organisation,
        post_id=there.post,
    )


def pin_nodes(office: OpenOffice, map_id: str, nodes: Iterable[str], *, pinned: bool) -> Changes:
    """Pins nodes where they stand, or lets them go: a layout moves only what is not pinned."""
    _begin_whole(office)
    text = tr_noop("Pin on the map") if pinned else tr_noop("Unpin on the map")
    with begin(office, text) as work:
        last = ""
        for node in nodes:
            _placement(work, map_id, node).pinned = pinned
            last = node
        return work.commit(record=last)


def put_on_map(
    office: OpenOffice,
    map_id: str,
    nodes: Sequence[str],
    places: Mapping[str, Point] | None = None,
) -> Changes:
    """Puts organisations or posts on a map, with places if they have any yet."""
    _begin_whole(office)
    with begin(office, tr_noop("Put on the map")) as work:
        for node in nodes:
            found = _placement(work, map_id, node)
            if places and node in places:
                found.x, found.y = _point(places[node])
        return work.commit(record=nodes[0] if nodes else "")


def draw_organisation(
    office: OpenOffice, map_id: str, draft: OrganisationDraft, place: Point
) -> Changes:
    """Adds an organisation and puts it on a map at a place, in one step."""
    _begin_whole(office)
    record = new_organisation(office, draft)
    with begin(office, tr_noop("Add {name}"), name=record.name) as work:
        work.add(record)
        work.flush()
        found = _placement(work, map_id, record.id)
        found.x, found.y = _point(place)
        return work.commit(record=record.id)


def take_off_map(office: OpenOffice, map_id: str, nodes: Iterable[str]) -> Changes:
    """Takes nodes off a map; organisations, posts and links stay.

    Raises:
        InputError: where the map shows every organisation.
    """
    with begin(office, tr_noop("Take off the map")) as work:
        whole = map_id == WHOLE_MAP or work.get(StakeholderMap, map_id).everyone
        for node in nodes:
            if whole and not end(work, node).post:
                raise InputError(
                    tr(
                        "This map shows every organisation. Remove the organisation itself, "
                        "or make a map of chosen ones."
                    )
                )
            found = work.session.get(Placement, placement_id(map_id, node))
            if found is not None:
                work.delete(found)
        return work.commit()


# -- towers and goals ---------------------------------------------------------------------


def set_tower(office: OpenOffice, map_id: str, node: str, height: int, said_by: str) -> Changes:
    """Says how much influence a node has on the question of a map, and who said so."""
    taken = _TOWER.take(height)
    assert isinstance(taken, int)
    _begin_whole(office)
    with begin(office, tr_noop("Set a tower of influence")) as work:
        found = _placement(work, map_id, node)
        found.tower, found.tower_said_by = taken, line_of(said_by)
        found.tower_on = office.today().isoformat()
        return work.commit(record=node)


def add_goal(office: OpenOffice, map_id: str, name: str) -> Changes:
    """Adds a goal to a map."""
    _begin_whole(office)
    with begin(office, tr_noop("Add the goal {name}"), name=name) as work:
        work.get(StakeholderMap, map_id)
        others = [goal.position for goal in work.find(Goal, map_id=map_id)]
        record = Goal(map_id=map_id, name=name_of(name, limit=120), position=last_slot(others))
        return work.commit(record=work.add(record).id)


def rename_goal(office: OpenOffice, goal_id: str, name: str) -> Changes:
    """Words a goal anew."""
    return edit(office, Goal, goal_id, _GOAL, {"name": name}, label=tr_noop("Change a goal"))


def remove_goal(office: OpenOffice, goal_id: str) -> Changes:
    """Removes a goal and who holds it."""
    return remove(office, Goal, goal_id, tr_noop("Remove a goal"))


def hold_goal(office: OpenOffice, goal_id: str, node: str, *, holds: bool) -> Changes:
    """Says that a node has a goal, or has not."""
    with begin(office, tr_noop("Say who has a goal")) as work:
        work.get(Goal, goal_id)
        there = end(work, node)
        found = work.find(
            GoalHolder,
            goal_id=goal_id,
            organisation_id=there.organisation,
            post_id=there.post,
        )
        if holds and not found:
            work.add(
                GoalHolder(goal_id=goal_id, organisation_id=there.organisation, post_id=there.post)
            )
        for one in () if holds else found:
            work.delete(one)
        return work.commit(record=goal_id)
