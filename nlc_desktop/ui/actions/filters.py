"""The filters of the room: by state and by when something is due."""

from collections.abc import Callable
from datetime import date, timedelta

from nlc_desktop.domain.actions import ActionLook, ActionRow, ActionState
from nlc_desktop.i18n import tr, tr_noop
from nlc_desktop.ui.actions.days import short
from nlc_desktop.ui.filter_bar import Filter

CURRENT = "current"
"""The filter the room begins with."""
_JUST = timedelta(days=7)
_STATES = {
    ActionLook.OVERDUE: tr_noop("Overdue", "filter"),
    ActionLook.DUE_TODAY: tr_noop("Due today"),
    ActionLook.OPEN: tr_noop("Open, not yet due"),
    ActionLook.DONE: tr_noop("Done", "state of an action"),
    ActionLook.CANCELLED: tr_noop("Cancelled"),
}
_COMMENTS = {ActionLook.OVERDUE: "filter", ActionLook.DONE: "state of an action"}


def filters(today: date) -> list[Filter]:
    """What the list can be filtered by."""
    state, due = tr("State"), tr("Due")
    friday = today + timedelta(days=(4 - today.weekday()) % 7)
    fortnight = today + timedelta(days=14)
    return [
        Filter(CURRENT, tr("Open or just done"), _current(today), state),
        *(
            Filter(look.value, tr(text, _COMMENTS.get(look, "")), _look(look, today), state)
            for look, text in _STATES.items()
        ),
        Filter("week", tr("Due by {day}", day=short(friday, today)), _due_by(friday), due),
        Filter("soon", tr("Due by {day}", day=short(fortnight, today)), _due_by(fortnight), due),
        Filter("undated", tr("Without a date"), lambda row: row.due is None, due),
        Filter("unowned", tr("Nobody named yet"), lambda row: not row.owners),
        Filter("forward", tr("Not brought forward"), lambda row: _visible(row, today)),
    ]


def _current(today: date) -> Callable[[ActionRow], bool]:
    def passes(row: ActionRow) -> bool:
        if row.state is ActionState.DONE:
            return row.done_on is not None and today - row.done_on <= _JUST
        return row.state is ActionState.OPEN

    return passes


def _look(look: ActionLook, today: date) -> Callable[[ActionRow], bool]:
    return lambda row: row.look(today) is look


def _due_by(day: date) -> Callable[[ActionRow], bool]:
    return lambda row: row.due is not None and row.due <= day


def _visible(row: ActionRow, today: date) -> bool:
    return row.bring_forward is None or row.bring_forward <= today
