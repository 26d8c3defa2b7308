"""Reads the example cities under ``resources/example/`` and checks that they hang together."""

from collections.abc import Iterable
from pathlib import Path

from nlc_desktop.domain.example import ExampleCity
from nlc_desktop.domain.example_meetings import ExampleMeeting
from nlc_desktop.domain.papers import BlockKind
from nlc_desktop.i18n import tr
from nlc_desktop.packs.checks import check_keys, check_references
from nlc_desktop.packs.strict import Spot, decode, field, load
from nlc_desktop.paths import resource

FORMAT = 1
"""The shape of example files this program reads."""


def example_cities() -> tuple[Path, ...]:
    """The files of the example cities that came with the program."""
    root = resource("example")
    return tuple(sorted(root.glob("*.json"))) if root.is_dir() else ()


def read_example(path: Path) -> ExampleCity:
    """The example city in a file.

    Raises:
        PackError: naming the place, if anything in it is not as it should be.
    """
    spot = Spot(path.name)
    value = load(path)
    if field(value, "format") not in (FORMAT, None):
        spot.refuse(tr("It was made for another version of the program."))
    city = decode(ExampleCity, value, spot)
    _check(city, spot)
    return city


def _check(city: ExampleCity, spot: Spot) -> None:
    bodies = [entry.key for entry in city.organisations]
    posts = [entry.key for entry in city.posts]
    people = [entry.key for entry in city.people]
    programmes = [entry.key for entry in city.programmes]
    actions = [entry.key for entry in city.actions]
    meetings = [entry.key for entry in city.meetings]
    items = [item.key for meeting in city.meetings for item in meeting.items]
    everything = (*bodies, *posts, *people, *programmes, *actions, *meetings, *items)
    check_keys((*everything, city.mechanism.key), spot)
    names = [entry.name for entry in (*city.organisations, *city.people, city.office)]
    if not all((*names, *(post.title for post in city.posts), city.name)):
        spot.refuse(tr("A name in it is missing."))
    _check_who_is_who(city, frozenset(bodies), frozenset(posts), frozenset(people), spot)
    _check_programmes(city, frozenset(bodies), frozenset(programmes), spot)
    _check_actions(city, frozenset((*bodies, *posts)), frozenset(meetings), spot)
    _check_map(city, frozenset(bodies), frozenset((*bodies, *posts)), spot)
    days = [meeting.day for meeting in city.meetings]
    if days != sorted(set(days)):
        spot.key("meetings").refuse(tr("Its meetings are not in order of date."))
    for number, meeting in enumerate(city.meetings):
        place = spot.key("meetings").index(number)
        _check_meeting(meeting, city, place)
        _check_items(meeting, city, place)
        _check_blocks(meeting, frozenset(actions), place)


def _check_who_is_who(
    city: ExampleCity,
    bodies: frozenset[str],
    posts: frozenset[str],
    people: frozenset[str],
    spot: Spot,
) -> None:
    check_references((city.office.organisation,), bodies, spot.key("office"))
    check_references((post.organisation for post in city.posts), bodies, spot.key("posts"))
    tenures = spot.key("tenures")
    check_references((tenure.post for tenure in city.tenures), posts, tenures)
    check_references((tenure.person for tenure in city.tenures), people, tenures)
    for tenure in city.tenures:
        if tenure.until is not None and tenure.until < tenure.since:
            tenures.refuse(tr("A tenure of “{key}” ends before it begins.", key=tenure.post))
    owners = (contact.owner for contact in city.contacts)
    check_references(owners, bodies | posts | people, spot.key("contacts"))
    members = (member.post for member in city.mechanism.members)
    check_references(members, posts, spot.key("mechanism"))


def _check_programmes(
    city: ExampleCity, bodies: frozenset[str], programmes: frozenset[str], spot: Spot
) -> None:
    for programme in city.programmes:
        wanted = (programme.owner, *programme.partners)
        check_references(wanted, bodies, spot.key("programmes"))
    items = (item.programme for meeting in city.meetings for item in meeting.items)
    check_references(_named(items), programmes, spot.key("meetings"))
    actions = (action.programme for action in city.actions)
    check_references(_named(actions), programmes, spot.key("actions"))


def _check_actions(
    city: ExampleCity, owners: frozenset[str], meetings: frozenset[str], spot: Spot
) -> None:
    place = spot.key("actions")
    for action in city.actions:
        check_references(action.owners, owners, place)
        check_references(_named((action.meeting,)), meetings, place)
        if any(line.day > 0 for line in action.lines) or (action.done or 0) > 0:
            place.refuse(tr("The action “{key}” has a note dated in the future.", key=action.key))


def _check_map(
    city: ExampleCity, bodies: frozenset[str], nodes: frozenset[str], spot: Spot
) -> None:
    ends = (end for link in city.links for end in (link.source, link.target))
    check_references(ends, nodes, spot.key("links"))
    place = spot.key("map")
    check_references((one.node for one in (*city.map.places, *city.map.towers)), nodes, place)
    check_references((one for goal in city.map.goals for one in goal.holders), nodes, place)
    scored = spot.key("scores")
    check_references((score.organisation for score in city.scores), bodies, scored)
    for score in city.scores:
        if not (1 <= score.power <= 5 and 1 <= score.interest <= 5 and score.reason):
            scored.refuse(tr("A score of “{key}” can't be right.", key=score.organisation))


def _check_meeting(meeting: ExampleMeeting, city: ExampleCity, spot: Spot) -> None:
    posts = frozenset(post.key for post in city.posts)
    bodies = frozenset(body.key for body in city.organisations)
    people = frozenset(person.key for person in city.people)
    check_references((meeting.chair,), posts, spot)
    check_references(_named(item.presenter for item in meeting.items), posts | bodies, spot)
    check_references(_named(guest.post for guest in meeting.guests), posts, spot)
    check_references(_named(guest.person for guest in meeting.guests), people, spot)
    check_references(_named(guest.organisation for guest in meeting.guests), bodies, spot)
    if not all(guest.post or guest.person for guest in meeting.guests):
        spot.refuse(tr("A guest at {place} is neither a post nor a person.", place=spot.words))
    if meeting.adoption is not None:
        earlier = frozenset(other.key for other in city.meetings if other.day < meeting.day)
        check_references((meeting.adoption.meeting,), earlier, spot)
        check_references((meeting.adoption.proposer, meeting.adoption.seconder), people, spot)


def _check_items(meeting: ExampleMeeting, city: ExampleCity, spot: Spot) -> None:
    tops = frozenset(item.key for item in meeting.items if not item.parent)
    check_references(_named(item.parent for item in meeting.items), tops, spot)
    actions = frozenset(action.key for action in city.actions)
    check_references(_named(item.action for item in meeting.items), actions, spot)
    earlier = (other.items for other in city.meetings if other.day < meeting.day)
    past = frozenset(item.key for items in earlier for item in items)
    check_references(_named(item.carried_from for item in meeting.items), past, spot)
    if not all(0 <= item.minutes <= 480 for item in meeting.items):
        spot.refuse(tr("The agenda at {place} can't be right.", place=spot.words))


def _check_blocks(meeting: ExampleMeeting, actions: frozenset[str], spot: Spot) -> None:
    for block in (block for item in meeting.items for block in item.blocks):
        is_action = block.kind is BlockKind.ACTION
        if is_action:
            check_references((block.action,), actions, spot)
        if is_action == bool(block.text) or is_action != bool(block.action):
            spot.refuse(
                tr("A paragraph at {place} is neither a text nor an action.", place=spot.words)
            )


def _named(keys: Iterable[str]) -> tuple[str, ...]:
    return tuple(key for key in keys if key)
