"""Actions: who has to do what by when, and how it goes on."""

from collections.abc import Iterable
from datetime import date

from nlc_desktop.domain.actions import ActionState
from nlc_desktop.domain.operations import Changes
from nlc_desktop.errors import InputError
from nlc_desktop.i18n import tr, tr_noop
from nlc_desktop.records import Action, Block, Organisation, Post, ProgressLine
from nlc_desktop.services.checks import (
    DAY,
    Given,
    Rules,
    day_text,
    line,
    line_of,
    text,
    text_of,
)
from nlc_desktop.services.drafts import ActionDraft
from nlc_desktop.services.edits import edit, remove
from nlc_desktop.services.guards import open_meeting
from nlc_desktop.services.paragraphs import set_owners_of
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.services.work import begin
from nlc_desktop.store.unit_of_work import UnitOfWork

_ACTION: Rules = {"due": DAY, "bring_forward": DAY, "programme_id": line()}
_TEXT: Rules = {"text": text()}
_PROGRESS: Rules = {"day": DAY, "text": text(), "source": line()}


def add_action(office: OpenOffice, draft: ActionDraft) -> Changes:
    """Adds an action agreed outside a meeting."""
    wording = text_of(draft.text)
    if not wording:
        raise InputError(tr("The action has no words yet. Type what is to be done."))
    with begin(office, tr_noop("Add the action “{text}”"), text=wording) as work:
        action = work.add(
            Action(
                text=wording,
                due=day_text(draft.due),
                bring_forward=day_text(draft.bring_forward),
                programme_id=draft.programme_id,
            )
        )
        set_owners_of(work, action, owner_kinds(work, draft.owners))
        return work.commit(record=action.id)


def update_action(office: OpenOffice, action_id: str, **changes: Given) -> Changes:
    """Changes some fields of an action: due, bring_forward, programme_id."""
    return edit(office, Action, action_id, _ACTION, changes, label=tr_noop("Change an action"))


def set_text(office: OpenOffice, action_id: str, text: str) -> Changes:
    """Sets the wording of an action; one from minutes is its line there.

    Raises:
        InputError: if it stands in minutes that are with the members.
    """
    wording = str(_TEXT["text"].take(text))
    label = tr_noop("Type in an action")
    with begin(office, label, coalesce=f"Action/{action_id}/text") as work:
        action = work.get(Action, action_id)
        if action.block_id:
            open_meeting(work, action.meeting_id)
            work.get(Block, action.block_id).text = wording
        else:
            action.text = wording
        return work.commit(record=action_id)


def remove_action(office: OpenOffice, action_id: str) -> Changes:
    """Removes an action agreed outside a meeting.

    Raises:
        InputError: if it stands in minutes; its line is removed there.
    """

    def guard(_: UnitOfWork, action: Action) -> None:
        if action.block_id:
            raise InputError(
                tr(
                    "Action {number} is recorded in minutes. Remove it there, or note it "
                    "as cancelled.",
                    number=action.number,
                )
            )

    return remove(office, Action, action_id, tr_noop("Remove an action"), guard=guard)


def set_state(
    office: OpenOffice, action_id: str, state: ActionState, on: date | None = None
) -> Changes:
    """Notes an action as open, done (today, or on another day) or cancelled."""
    with begin(office, _STATE[state]) as work:
        action = work.get(Action, action_id)
        action.state = state.value
        done = state is ActionState.DONE
        action.done_on = day_text(on or office.today()) if done else ""
        return work.commit(record=action_id)


_STATE = {
    ActionState.OPEN: tr_noop("Note an action as open again"),
    ActionState.DONE: tr_noop("Note an action as done"),
    ActionState.CANCELLED: tr_noop("Note an action as cancelled"),
}


def set_due(office: OpenOffice, action_id: str, due: date | None) -> Changes:
    """Sets the day an action is due, or takes it away."""
    return update_action(office, action_id, due=due)


def bring_forward(office: OpenOffice, action_id: str, day: date | None) -> Changes:
    """Hides an action from agendas until a day; ``None`` shows it at once (A9)."""
    return update_action(office, action_id, bring_forward=day)


def set_owners(office: OpenOffice, action_id: str, owners: Iterable[str]) -> Changes:
    """Says who has to act, by ids of posts and organisations, the first first."""
    with begin(office, tr_noop("Change who has to act")) as work:
        action = work.get(Action, action_id)
        set_owners_of(work, action, owner_kinds(work, owners))
        return work.commit(record=action_id)


def owner_kinds(work: UnitOfWork, owners: Iterable[str]) -> dict[str, bool]:
    """For each owner's id whether it is a post's; refuses one that is gone."""
    out: dict[str, bool] = {}
    for identity in owners:
        is_post = bool(work.find(Post, id=identity))
        if not is_post:
            work.get(Organisation, identity)
        out[identity] = is_post
    return out


def give(work: UnitOfWork, block_id: str, owners: dict[str, bool], due: str) -> None:
    """Sets owners and due day of the action a line words, within a step."""
    for action in work.find(Action, block_id=block_id):
        action.due = due
        set_owners_of(work, action, owners)


def add_progress(
    office: OpenOffice,
    action_id: str,
    text: str,
    source: str = "",
    day: date | None = None,
    *,
    meeting_id: str = "",
) -> Changes:
    """Adds a dated line on how an action goes on; ``source`` says where the news is from."""
    wording = text_of(text)
    if not wording:
        raise InputError(tr("There is nothing to note yet. Type how the action goes on."))
    with begin(office, tr_noop("Note how an action goes on")) as work:
        action = work.get(Action, action_id)
        record = ProgressLine(
            action_id=action.id,
            day=day_text(day or office.today()),
            text=wording,
            source=line_of(source),
            meeting_id=meeting_id,
        )
        return work.commit(record=work.add(record).id)


def update_progress(office: OpenOffice, progress_id: str, **changes: Given) -> Changes:
    """Changes a progress line: day, text, source."""
    label = tr_noop("Change a note on an action")
    return edit(office, ProgressLine, progress_id, _PROGRESS, changes, label=label)


def remove_progress(office: OpenOffice, progress_id: str) -> Changes:
    """Removes a progress line."""
    return remove(office, ProgressLine, progress_id, tr_noop("Remove a note on an action"))
