"""How an action looks in every list: its shape and its word for the state it is in."""

from datetime import date

from nlc_desktop.domain.actions import ActionLook, ActionRow
from nlc_desktop.i18n import tr
from nlc_desktop.ui.widgets.columns import Cell, Mark
from nlc_desktop.ui.widgets.shapes import Shape
from nlc_desktop.ui.wording import near_day, weekday

_SHAPES = {
    ActionLook.OPEN: Shape.OPEN,
    ActionLook.DUE_TODAY: Shape.DUE_TODAY,
    ActionLook.OVERDUE: Shape.OVERDUE,
    ActionLook.DONE: Shape.DONE,
    ActionLook.CANCELLED: Shape.CANNOT_COME,
}
_ROLES = {ActionLook.DUE_TODAY: "warn", ActionLook.OVERDUE: "bad", ActionLook.DONE: "text_2"}


def look_shape(look: ActionLook) -> Shape:
    """The shape of a state."""
    return _SHAPES[look]


def state_words(row: ActionRow, today: date, *, by_date: bool = False) -> str:
    """The state in words; ``by_date`` gives an open one its date instead of "Open"."""
    match row.look(today):
        case ActionLook.OVERDUE:
            return tr("Overdue {n} days", n=row.overdue_days(today))
        case ActionLook.DUE_TODAY:
            return tr("Due today")
        case ActionLook.DONE:
            return _done(None if by_date else row.done_on, today)
        case ActionLook.CANCELLED:
            return tr("Cancelled")
        case ActionLook.OPEN:
            return _open(row.due if by_date else None, today)


def _done(day: date | None, today: date) -> str:
    if day is None:
        return tr("Done", "state of an action")
    return tr("Done {day}", day=near_day(day, today))


def _open(day: date | None, today: date) -> str:
    if day is None:
        return tr("Open", "state of an action")
    return tr("{weekday} {day}", weekday=weekday(day), day=near_day(day, today))


def state_cell(row: ActionRow, today: date, *, by_date: bool = False) -> Cell:
    """The state as a cell: shape and words, coloured as well."""
    look = row.look(today)
    return Cell(
        state_words(row, today, by_date=by_date),
        role=_ROLES.get(look, "text"),
        bold=look in {ActionLook.DUE_TODAY, ActionLook.OVERDUE},
        mark=Mark(look_shape(look), size=14, gap=6),
    )
