"""The three lists of the room as tables: organisations, posts and people."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from enum import StrEnum
from typing import TypeVar

from nlc_desktop.domain import reviewing
from nlc_desktop.domain.stakeholders import (
    Level,
    OrganisationRow,
    PersonRow,
    PostRow,
    Sector,
)
from nlc_desktop.i18n import tr, tr_noop
from nlc_desktop.ui.widgets.columns import Cell, Column, Mark
from nlc_desktop.ui.wording import near_day
from nlc_desktop.ui.words import level_shape, level_word, sector_word

LEVELS = list(Level)
SECTORS = list(Sector)
SECTOR_COLUMN, LEVEL_COLUMN = 1, 2

E = TypeVar("E", bound=StrEnum)
EditOrganisation = Callable[[OrganisationRow, str, str], object]
"""Row, field, value."""


def is_stale(row: OrganisationRow, today: date) -> bool:
    """Whether the details of an organisation were not confirmed for half a year."""
    return reviewing.is_stale(row.confirmed_on, today)


def organisation_columns(
    today: date, edit: EditOrganisation
) -> tuple[Column[OrganisationRow], ...]:
    """Organisation, sector, level, and when the details were last confirmed."""
    return (
        Column(
            "name",
            tr_noop("Organisation"),
            _organisation,
            stretch=True,
            edit=lambda row, text: edit(row, "name", text),
            edit_text=lambda row: row.name,
        ),
        Column(
            "sector",
            tr_noop("Sector"),
            lambda row: Cell(sector_word(row.sector), "text_2"),
            width=122,
            edit=lambda row, text: edit(row, "sector", _of_word(SECTORS, sector_word, text)),
        ),
        Column(
            "level",
            tr_noop("Level"),
            lambda row: Cell(short_level(row.level), "text_2", tooltip=level_word(row.level)),
            sort=lambda row: LEVELS.index(row.level),
            width=92,
            edit_text=lambda row: level_word(row.level),
            edit=lambda row, text: edit(row, "level", _of_word(LEVELS, level_word, text)),
        ),
        Column(
            "confirmed",
            tr_noop("Confirmed"),
            lambda row: _confirmed(row, today),
            sort=lambda row: row.confirmed_on.isoformat() if row.confirmed_on else "",
            width=96,
        ),
    )


def short_level(level: Level) -> str:
    """A level in one word, for a narrow column."""
    return tr("City", "level") if level is Level.CITY else level_word(level)


def _of_word(values: Sequence[E], word: Callable[[E], str], text: str) -> str:
    return next((value.value for value in values if word(value) == text), "")


def _organisation(row: OrganisationRow) -> Cell:
    level = level_word(row.level)
    return Cell(
        row.name,
        mark=Mark(level_shape(row.level)),
        spoken=tr("{name}, {level}", name=row.name, level=level),
        tooltip=f"{row.name}\n{row.name_english}".strip(),
    )


def _confirmed(row: OrganisationRow, today: date) -> Cell:
    said = near_day(row.confirmed_on, today) if row.confirmed_on else tr("never")
    if is_stale(row, today):
        tip = tr("Not confirmed for 6 months. Call and confirm the details.")
        return Cell(said, "warn", mark=Mark("triangle-alert", "warn", 14), tooltip=tip)
    return Cell(said)


def post_columns(
    today: date, rename: Callable[[PostRow, str], object], names: Mapping[str, str]
) -> tuple[Column[PostRow], ...]:
    """Post, organisation, holder, since when; ``names`` are short names of organisations."""

    def organisation(row: PostRow) -> Cell:
        short = names.get(row.organisation_id) or row.organisation
        return Cell(short, "text_2", tooltip=row.organisation)

    return (
        Column(
            "title",
            tr_noop("Post"),
            lambda row: Cell(row.title, mark=Mark(level_shape(row.level)), tooltip=row.title),
            stretch=True,
            edit=rename,
            edit_text=lambda row: row.title,
        ),
        Column(
            "organisation",
            tr_noop("Organisation"),
            organisation,
            width=124,
        ),
        Column("holder", tr_noop("Holder"), _holder, width=150),
        Column(
            "since",
            tr_noop("Since"),
            lambda row: Cell(near_day(row.since, today) if row.since else "", "text_2"),
            sort=lambda row: row.since.isoformat() if row.since else "",
            width=108,
        ),
    )


def _holder(row: PostRow) -> Cell:
    if row.holder:
        return Cell(row.holder, tooltip=row.holder)
    return Cell(tr("vacant"), "warn", mark=Mark("triangle-alert", "warn", 14))


def person_columns(
    rename: Callable[[PersonRow, str], object],
) -> tuple[Column[PersonRow], ...]:
    """Name, post today, organisation."""
    return (
        Column(
            "name",
            tr_noop("Name"),
            lambda row: Cell(row.display, tooltip=row.native_name),
            sort=lambda row: row.name.casefold(),
            stretch=True,
            edit=rename,
            edit_text=lambda row: row.name,
        ),
        Column(
            "post",
            tr_noop("Post today"),
            lambda row: Cell(row.post or "–", "text_2", tooltip=row.post),
            width=170,
        ),
        Column(
            "organisation",
            tr_noop("Organisation"),
            lambda row: Cell(row.organisation, "text_2", tooltip=row.organisation),
            width=160,
        ),
    )
