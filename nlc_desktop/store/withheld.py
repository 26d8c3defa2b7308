"""Every text of the workspace that an audience may not see, for the leak gate."""

from sqlalchemy import inspect

from nlc_desktop import records as r
from nlc_desktop.domain.audience import Audience
from nlc_desktop.store.paper_views.desk import CLOSED_FROM
from nlc_desktop.store.queries.rows import Connection, select
from nlc_desktop.store.sight import visible_fields

SHORTEST = 5
"""Shorter texts are too common to mean anything (exchange.md 7.3)."""

_STRUCTURE = frozenset(
    [
        "agreement",
        "area",
        "arrived",
        "bring_forward",
        "cadence",
        "channel",
        "closed",
        "confirmed_on",
        "added_on",
        "country",
        "city",
        "day",
        "due",
        "done_on",
        "effective_on",
        "kind",
        "language",
        "level",
        "outcome",
        "pack_key",
        "paper",
        "place",
        "position",
        "presence",
        "reply",
        "replied_on",
        "review_on",
        "role",
        "sent_on",
        "since",
        "state",
        "taken",
        "template",
        "until",
        "zone",
    ]
)
"""Fields that hold dates, codes and choices, not anybody's words."""


def _words(kind: type[r.Record]) -> tuple[str, ...]:
    """The fields of a record in which somebody writes."""
    return tuple(
        name
        for name, field in kind.model_fields.items()
        if field.annotation is str
        and name not in _STRUCTURE
        and name != "id"
        and not name.endswith("_id")
    )


def withheld_texts(db: Connection, audience: Audience) -> frozenset[str]:
    """Texts of any record above the audience, whole and line by line."""
    found: set[str] = set()
    for kind in r.ALL:
        hidden = set(_words(kind)) - set(visible_fields(kind, audience))
        found |= _texts(db, kind, sorted(hidden), "")
    if not audience.sees(CLOSED_FROM):
        found |= _texts(db, r.AgendaItem, ["title", "title_english", "note"], "WHERE closed = 1")
        inside = "WHERE item_id IN (SELECT id FROM agenda_item WHERE closed = 1)"
        found |= _texts(db, r.Block, ["text"], inside)
    if not audience.sees(Audience.OFFICE):
        found |= _texts(db, r.Block, ["text"], "WHERE office_only = 1")
    return frozenset(found)


def _texts(db: Connection, kind: type[r.Record], fields: list[str], where: str) -> set[str]:
    if not fields:
        return set()
    table = inspect(kind).local_table
    rows = select(db, f"SELECT {', '.join(fields)} FROM {table} {where}")  # noqa: S608
    texts = (value for row in rows for value in row if isinstance(value, str))
    parts = {part.strip() for text in texts for part in (text, *text.splitlines())}
    return {part for part in parts if len(part) >= SHORTEST}
