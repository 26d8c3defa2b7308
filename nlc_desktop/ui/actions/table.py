"""The list of actions as a table, and its three ways of standing under headings."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from nlc_desktop.domain.actions import ActionLook, ActionRow
from nlc_desktop.i18n import tr, tr_noop
from nlc_desktop.ui.action_cells import state_cell
from nlc_desktop.ui.actions.days import Clash, short
from nlc_desktop.ui.widgets.columns import Cell, Column, Group, Mark
from nlc_desktop.ui.wording import near_day

Edit = Callable[[ActionRow, str], object]
_RANKS = {
    ActionLook.OVERDUE: 0,
    ActionLook.DUE_TODAY: 1,
    ActionLook.OPEN: 2,
    ActionLook.DONE: 3,
    ActionLook.CANCELLED: 4,
}
_FAR = date.max
STATE = 166
"""Width of the first column; what opens below a row begins where the words do."""


@dataclass(frozen=True)
class Edits:
    """What happens to text typed into the cells."""

    text: Edit
    owner: Edit
    due: Edit


def columns(
    today: date, clash: Callable[[ActionRow], Clash | None], edits: Edits
) -> tuple[Column[ActionRow], ...]:
    """State, action, who, reference, due, and the last progress line or the clash."""
    return (
        Column("state", tr_noop("State"), lambda row: state_cell(row, today), width=STATE),
        Column(
            "text",
            tr_noop("Action"),
            lambda row: _text(row, today),
            stretch=True,
            edit=edits.text,
            edit_text=lambda row: row.text,
        ),
        Column(
            "owner",
            tr_noop("Who"),
            _owner,
            width=190,
            yields=True,
            edit=edits.owner,
            edit_text=lambda row: "; ".join(row.owners),
        ),
        Column(
            "number", tr_noop("Ref."), lambda row: Cell(row.number, "text_2", small=True), width=84
        ),
        Column(
            "due",
            tr_noop("Due"),
            lambda row: Cell(short(row.due, today) if row.due else tr("no date")),
            sort=lambda row: (row.due or _FAR).isoformat(),
            width=128,
            edit=edits.due,
            edit_text=lambda row: (
                f"{row.due.day}/{row.due.month}/{row.due.year}" if row.due else ""
            ),
        ),
        Column(
            "last",
            tr_noop("Last progress line"),
            lambda row: _last(row, today, clash(row)),
            width=300,
            yields=True,
        ),
    )


def _text(row: ActionRow, today: date) -> Cell:
    owners = "; ".join(row.owners)
    tip = tr("{text}\nWho: {owners}", text=row.text, owners=owners) if owners else row.text
    if row.bring_forward is not None and row.bring_forward > today:
        tag = tr("from {day}", day=near_day(row.bring_forward, today))
        return Cell(row.text, tag=tag, tag_icon="eye-off", tooltip=tip)
    return Cell(row.text, tooltip=tip)


def _owner(row: ActionRow) -> Cell:
    owners = "; ".join(row.owners)
    return Cell(owners or tr("to be named"), "text_2" if owners else "warn", tooltip=owners)


def _last(row: ActionRow, today: date, clash: Clash | None) -> Cell:
    if clash is not None:
        words = clash.words(today)
        tip = tr("{reason} Open the row to move it.", reason=clash.reason(today))
        return Cell(words, "warn", mark=Mark("triangle-alert", "warn", 14), tooltip=tip)
    if row.last_line and row.last_line_day is not None:
        day = near_day(row.last_line_day, today)
        words = tr("{day}: {text}", day=day, text=row.last_line)
        return Cell(words, "text_2", tooltip=words)
    return Cell(tr("No line yet"), "text_2")


# -- headings -------------------------------------------------------------------------------


def by_organisation(
    rows: Iterable[ActionRow], organisations: Callable[[str], tuple[str, str]], today: date
) -> list[Group[ActionRow]]:
    """Under the organisation that acts first; the most urgent organisation comes first.

    ``organisations`` gives id and name of the organisation of an owner.
    """
    found: dict[tuple[str, str], list[ActionRow]] = {}
    for row in rows:
        owner = organisations(row.owner_ids[0]) if row.owner_ids else ("", "")
        found.setdefault(owner, []).append(row)
    groups = [
        _group(key, name or tr("Nobody named yet"), own, today)
        for (key, name), own in found.items()
    ]
    return sorted(
        groups, key=lambda group: (_urgency(group.rows[0], today), group.title.casefold())
    )


def by_due_date(rows: Iterable[ActionRow], today: date) -> list[Group[ActionRow]]:
    """Under what is late, today, this week, later, without a date, and closed."""
    friday = today + timedelta(days=6 - today.weekday())
    found: dict[str, list[ActionRow]] = {key: [] for key in _DUE}
    for row in rows:
        found[_when(row, today, friday)].append(row)
    return [_group(key, tr(_DUE[key]), own, today) for key, own in found.items() if own]


_DUE = {
    "overdue": tr_noop("Overdue", "heading of actions"),
    "today": tr_noop("Today"),
    "week": tr_noop("This week"),
    "soon": tr_noop("In the next 14 days"),
    "later": tr_noop("Later"),
    "none": tr_noop("Without a date"),
    "closed": tr_noop("Done or cancelled"),
}


def _when(row: ActionRow, today: date, friday: date) -> str:
    look = row.look(today)
    if look in {ActionLook.DONE, ActionLook.CANCELLED}:
        return "closed"
    if row.due is None:
        return "none"
    if look is not ActionLook.OPEN:
        return "overdue" if look is ActionLook.OVERDUE else "today"
    if row.due <= friday:
        return "week"
    return "soon" if row.due <= today + timedelta(days=14) else "later"


def by_meeting(
    rows: Iterable[ActionRow], order: Sequence[str], today: date
) -> list[Group[ActionRow]]:
    """Under the meeting that agreed them, the newest first; ``order`` is ids of meetings."""
    found: dict[str, list[ActionRow]] = {}
    for row in rows:
        found.setdefault(row.meeting_id, []).append(row)
    known = {identity: at for at, identity in enumerate(order)}
    keys = sorted(found, key=lambda key: known.get(key, len(known)))
    return [
        _group(key, found[key][0].meeting or tr("Agreed between meetings"), found[key], today)
        for key in keys
    ]


def _group(key: str, title: str, rows: list[ActionRow], today: date) -> Group[ActionRow]:
    own = sorted(rows, key=lambda row: _urgency(row, today))
    return Group(key or "none", title, own, counted(own, today))


def _urgency(row: ActionRow, today: date) -> tuple[int, str, str]:
    rank = _RANKS[row.look(today)]
    day = row.due.isoformat() if row.due else _FAR.isoformat()
    return rank, day, row.number


def counted(rows: Iterable[ActionRow], today: date) -> str:
    """How many stand how, in words: "1 overdue, 2 open"."""
    looks = [row.look(today) for row in rows]
    said = [say(number) for look, say in COUNTS.items() if (number := looks.count(look))]
    return ", ".join(said)


def _overdue(n: int) -> str:
    return tr("{count} overdue", count=n)


def _today(n: int) -> str:
    return tr("{count} due today", count=n)


def _open(n: int) -> str:
    return tr("{count} open", count=n)


def _done(n: int) -> str:
    return tr("{count} done", count=n)


def _cancelled(n: int) -> str:
    return tr("{count} cancelled", count=n)


COUNTS: dict[ActionLook, Callable[[int], str]] = {
    ActionLook.OVERDUE: _overdue,
    ActionLook.DUE_TODAY: _today,
    ActionLook.OPEN: _open,
    ActionLook.DONE: _done,
    ActionLook.CANCELLED: _cancelled,
}
"""The words of a count, in the order of urgency."""
