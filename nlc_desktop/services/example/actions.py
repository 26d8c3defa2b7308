"""Makes the actions of the example and how they went on."""

from nlc_desktop.domain.positions import spread
from nlc_desktop.records import (
    Action,
    ActionOwner,
    ProgressLine,
)
from nlc_desktop.services.example.keys import Keys


def add_actions(keys: Keys) -> None:
    """Makes all actions; those of meetings get their wording and number with their line."""
    for entry in keys.city.actions:
        record = Action(
            text="" if entry.meeting else entry.text,
            state=entry.state.value,
            due=keys.iso(entry.due),
            done_on=keys.iso(entry.done),
            bring_forward=keys.iso(entry.bring_forward),
            programme_id=keys.ids.get(entry.programme, ""),
        )
        own = keys.keep(entry.key, record)
        for place, owner in zip(spread(len(entry.owners)), entry.owners, strict=True):
            keys.work.add(_owner(keys, own, owner, place))


def _owner(keys: Keys, action: str, key: str, place: str) -> ActionOwner:
    identity = keys.ids[key]
    is_post = identity in keys.posts
    return ActionOwner(
        action_id=action,
        post_id=identity if is_post else "",
        organisation_id="" if is_post else identity,
        position=place,
    )


def add_progress(keys: Keys) -> None:
    """Makes the dated lines on how actions went on."""
    for entry in keys.city.actions:
        for line in entry.lines:
            keys.work.add(
                ProgressLine(
                    action_id=keys.ids[entry.key],
                    day=keys.iso(line.day),
                    text=line.text,
                    source=line.source,
                )
            )
