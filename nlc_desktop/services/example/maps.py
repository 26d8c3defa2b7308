"""Makes the map of the example: links, places, towers, goals, scores."""

from nlc_desktop.domain.maps import WHOLE_MAP, placement_id
from nlc_desktop.records import Goal, GoalHolder, Link, Placement, Score, StakeholderMap
from nlc_desktop.services.example.keys import Keys
from nlc_desktop.services.work import last_slot


def _ends(keys: Keys, key: str) -> tuple[str, str]:
    """Ids of the organisation and, where the key is a post's, of the post."""
    organisation = keys.organisations.get(key, "")
    return (organisation, keys.ids[key]) if organisation else (keys.ids[key], "")


def add_links(keys: Keys) -> None:
    """Makes the links between bodies and posts."""
    for link in keys.city.links:
        source, target = _ends(keys, link.source), _ends(keys, link.target)
        keys.work.add(
            Link(
                from_organisation_id=source[0],
                from_post_id=source[1],
                to_organisation_id=target[0],
                to_post_id=target[1],
                link_type=link.type,
                since=keys.plain(link.since),
                until="" if link.until is None else keys.plain(link.until),
                strength=link.strength,
                said_by=link.said_by,
                checked_on=keys.iso(link.checked),
            )
        )


def add_map(keys: Keys) -> None:
    """Makes the map of the whole city with where everybody stands."""
    found = keys.city.map
    made = keys.plain(-60)
    keys.work.add(StakeholderMap(id=WHOLE_MAP, question=found.question, made_on=made))
    towers = {tower.node: tower for tower in found.towers}
    places = {place.node: place for place in found.places}
    for key in dict.fromkeys((*places, *towers)):
        organisation, post = _ends(keys, key)
        place, tower = places.get(key), towers.get(key)
        keys.work.add(
            Placement(
                id=placement_id(WHOLE_MAP, post or organisation),
                map_id=WHOLE_MAP,
                organisation_id=organisation,
                post_id=post,
                x=place.x if place else 0,
                y=place.y if place else 0,
                tower=tower.height if tower else 0,
                tower_said_by=tower.said_by if tower else "",
                tower_on=made if tower else "",
            )
        )
    _add_goals(keys)


def _add_goals(keys: Keys) -> None:
    position = ""
    for goal in keys.city.map.goals:
        position = last_slot([position])
        record = keys.work.add(Goal(map_id=WHOLE_MAP, name=goal.name, position=position))
        for key in goal.holders:
            organisation, post = _ends(keys, key)
            keys.work.add(GoalHolder(goal_id=record.id, organisation_id=organisation, post_id=post))


def add_scores(keys: Keys) -> None:
    """Makes what the secretariat said of the bodies."""
    for score in keys.city.scores:
        keys.work.add(
            Score(
                organisation_id=keys.ids[score.organisation],
                power=score.power,
                interest=score.interest,
                attitude=score.attitude.value,
                has_power=score.has_power,
                legitimacy=score.legitimacy,
                urgency=score.urgency,
                reason=score.reason,
                said_by=score.said_by,
                said_on=keys.iso(score.on),
            )
        )
