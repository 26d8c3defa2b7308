"""The list of programmes as a table, and its filters."""

from collections.abc import Callable, Sequence

from nlc_desktop.domain.programmes import ProgrammeCategory, ProgrammeRow
from nlc_desktop.i18n import tr, tr_noop
from nlc_desktop.ui.filter_bar import Filter
from nlc_desktop.ui.programmes.words import category_word
from nlc_desktop.ui.widgets.columns import Cell, Column

CATEGORIES = list(ProgrammeCategory)
CATEGORY_COLUMN = 1


def columns(edit: Callable[[ProgrammeRow, str, str], object]) -> tuple[Column[ProgrammeRow], ...]:
    """Public name, category, owner, meetings, open actions; ``edit`` gets row, field, value."""
    return (
        Column(
            "name",
            tr_noop("Programme"),
            lambda row: Cell(row.public_name, tooltip=row.public_name),
            stretch=True,
            edit=lambda row, text: edit(row, "public_name", text),
        ),
        Column(
            "category",
            tr_noop("Category"),
            lambda row: Cell(category_word(row.category), "text_2"),
            width=116,
            edit=lambda row, text: edit(row, "category", _category(text)),
        ),
        Column("owner", tr_noop("Owner"), _owner, width=150, hidden=True),
        Column("meetings", tr_noop("Meetings"), _meetings, sort=_met, right=True, width=74),
        Column("open", tr_noop("Open actions"), _open, sort=_waiting, right=True, width=96),
    )


def _category(text: str) -> str:
    return next((one.value for one in CATEGORIES if category_word(one) == text), "")


def _owner(row: ProgrammeRow) -> Cell:
    if row.owner:
        return Cell(row.owner, "text_2", tooltip=row.owner)
    return Cell(tr("to be named"), "warn")


def _met(row: ProgrammeRow) -> int:
    return row.meetings


def _waiting(row: ProgrammeRow) -> int:
    return row.open_actions


def _meetings(row: ProgrammeRow) -> Cell:
    return Cell(str(row.meetings) if row.meetings else "–", "text_2")


def _open(row: ProgrammeRow) -> Cell:
    return Cell(str(row.open_actions) if row.open_actions else "–")


def filters(rows: Sequence[ProgrammeRow]) -> list[Filter]:
    """What the list can be filtered by."""
    present = {row.category for row in rows}
    return [
        *(
            Filter(one.value, category_word(one), _in_category(one), tr("Category"))
            for one in CATEGORIES
            if one in present
        ),
        Filter("open", tr("With open actions"), lambda row: row.open_actions > 0),
        Filter("unmet", tr("In no meeting yet"), lambda row: row.meetings == 0),
        Filter("unowned", tr("Without an owner"), lambda row: not row.owner_id),
    ]


def _in_category(category: ProgrammeCategory) -> Callable[[ProgrammeRow], bool]:
    return lambda row: row.category is category
