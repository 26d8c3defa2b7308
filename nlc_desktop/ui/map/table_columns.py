"""The columns of the map as a table: organisations and posts, and the links between them."""

from collections.abc import Callable, Mapping
from datetime import date

from nlc_desktop.domain.links import LinkRow, LinkType
from nlc_desktop.domain.map_shapes import POST_ICON
from nlc_desktop.domain.network import Node
from nlc_desktop.i18n import tr, tr_noop
from nlc_desktop.ui.linking.words import spoken, strength_word, type_word
from nlc_desktop.ui.widgets.columns import Cell, Column, Mark
from nlc_desktop.ui.wording import near_day
from nlc_desktop.ui.words import level_shape, level_word, sector_word

EditNode = Callable[[Node, str, str], object]
"""Row, field, what was typed."""
EditLink = Callable[[LinkRow, str, str], object]
LEVEL, SECTOR = 1, 2
TYPE, STRENGTH = 1, 3
"""Places of the columns whose cells are chosen from words."""


def node_columns(counts: Mapping[str, int], edit: EditNode) -> tuple[Column[Node], ...]:
    """Name, level, sector, area, how many links, influence; ``counts`` are links by node."""
    return (
        Column(
            "name",
            tr_noop("Organisation or post"),
            _name,
            stretch=True,
            edit=lambda row, text: edit(row, "name", text),
            edit_text=lambda row: row.name,
        ),
        Column(
            "level",
            tr_noop("Level"),
            lambda row: Cell(level_word(row.level), "text_2"),
            width=136,
            edit=lambda row, text: edit(row, "level", text),
        ),
        Column(
            "sector",
            tr_noop("Sector"),
            lambda row: Cell(sector_word(row.sector), "text_2"),
            width=116,
            edit=lambda row, text: edit(row, "sector", text),
        ),
        Column(
            "area",
            tr_noop("Area"),
            lambda row: Cell(row.area, "text_2"),
            width=84,
            yields=True,
            edit=lambda row, text: edit(row, "area", text),
        ),
        Column(
            "links",
            tr_noop("Links"),
            lambda row: _links(counts.get(row.id, 0)),
            sort=lambda row: counts.get(row.id, 0),
            right=True,
            width=60,
        ),
        Column(
            "influence",
            tr_noop("Influence"),
            lambda row: Cell(str(row.tower) if row.tower else "", "text_2"),
            sort=lambda row: row.tower,
            right=True,
            width=84,
        ),
    )


def _name(row: Node) -> Cell:
    level = level_word(row.level)
    return Cell(
        row.name,
        mark=Mark(POST_ICON, gap=12) if row.is_post else Mark(level_shape(row.level)),
        tooltip=f"{row.name}\n{row.name_english}".strip(),
        spoken=tr("{name}, {level}", name=row.name, level=level),
    )


def _links(count: int) -> Cell:
    if count:
        return Cell(str(count), "text_2")
    return Cell(tr("none", "links"), "text_2", tooltip=tr("Nobody is linked with it."))


def link_columns(
    types: Mapping[str, LinkType], today: date, edit: EditLink
) -> tuple[Column[LinkRow], ...]:
    """From, type, to, strength, days, who said so."""

    def word(row: LinkRow) -> str:
        kind = types.get(row.type)
        return type_word(kind) if kind is not None else row.type

    def source(row: LinkRow) -> Cell:
        said = spoken(row, types.get(row.type), today)
        return Cell(row.source_name, tooltip=said, spoken=said)

    return (
        Column("source", tr_noop("From"), source, width=190, yields=True),
        Column(
            "link_type",
            tr_noop("Link"),
            lambda row: Cell(word(row), "text_2"),
            width=160,
            edit=lambda row, text: edit(row, "link_type", text),
        ),
        Column("target", tr_noop("To"), lambda row: row.target_name, stretch=True),
        Column(
            "strength",
            tr_noop("Strength"),
            lambda row: Cell(strength_word(row.strength) if row.strength else "", "text_2"),
            sort=lambda row: row.strength,
            width=88,
            edit_text=lambda row: strength_word(row.strength),
            edit=lambda row, text: edit(row, "strength", text),
        ),
        _day("since", tr_noop("Since"), lambda row: row.since, today, edit),
        _day("until", tr_noop("Until"), lambda row: row.until, today, edit),
        _day("checked_on", tr_noop("Checked"), lambda row: row.checked_on, today, edit),
        Column(
            "said_by",
            tr_noop("Said by"),
            lambda row: Cell(row.said_by, "text_2", tooltip=row.said_by),
            width=120,
            yields=True,
            edit=lambda row, text: edit(row, "said_by", text),
        ),
    )


def _day(
    key: str,
    title: str,
    of: Callable[[LinkRow], date | None],
    today: date,
    edit: EditLink,
) -> Column[LinkRow]:
    def said(row: LinkRow) -> str:
        day = of(row)
        return near_day(day, today) if day is not None else ""

    def typed(row: LinkRow) -> str:
        day = of(row)
        return f"{day.day}/{day.month}/{day.year}" if day is not None else ""

    def order(row: LinkRow) -> str:
        day = of(row)
        return day.isoformat() if day is not None else ""

    return Column(
        key,
        title,
        lambda row: Cell(said(row), "text_2"),
        sort=order,
        width=96,
        edit_text=typed,
        edit=lambda row, text: edit(row, key, text),
    )
