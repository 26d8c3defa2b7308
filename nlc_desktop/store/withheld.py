"""Every text of the workspace that an audience may not see, for the leak gate."""

from collections.abc import Set as AbstractSet

from sqlalchemy import inspect

from nlc_desktop import records as r
from nlc_desktop.domain.audience import Audience
from nlc_desktop.domain.name_tables import HONORIFICS
from nlc_desktop.store.paper_views.desk import CLOSED_FROM
from nlc_desktop.store.projection import visible_fields
from nlc_desktop.store.queries.rows import Connection, select

SHORTEST = 5
"""Shorter texts are too common to mean anything (exchange.md 7.3)."""

_DATES = (
    "added_on answer_by arrived bring_forward called_on checked_on circulated_on closed "
    "confirmed_on day "
    "done_on due effective_on erased_on first made_on mark_date merged_on next_starts notice_on "
    "prepared_on proposed_on "
    "received_at replied_at replied_on review_on said_on sent_on since slot started starts taken "
    "tower_on until"
)
_CODES = (
    "agreement area attitude cadence calendar_uid channel city country crest dash jurisdiction "
    "kind language level link_type link_types outcome pack_key paper place position presence "
    "reply role rule sector series slip_code state step template tone uid urgency visible_to zone"
)
_STRUCTURE = frozenset((*_DATES.split(), *_CODES.split()))
"""Fields that hold dates, codes and choices, not anybody's words."""


def worded_fields(kind: type[r.Record]) -> tuple[str, ...]:
    """The fields of a record in which somebody writes."""
    return tuple(
        name
        for name, field in kind.model_fields.items()
        if field.annotation is str
        and name not in _STRUCTURE
        and name != "id"
        and not name.endswith("_id")
    )


_INSIDE_CLOSED = "item_id IN (SELECT id FROM agenda_item WHERE closed = 1)"
_CLOSED = {r.AgendaItem: "closed = 1", r.Block: _INSIDE_CLOSED, r.Paper: _INSIDE_CLOSED}
"""Which records an audience below the national level does not see at all."""


def withheld_texts(db: Connection, audience: Audience) -> frozenset[str]:
    """Texts of any record above the audience, whole and line by line."""
    found: set[str] = set()
    for kind in r.ALL:
        words = set(worded_fields(kind))
        found |= _texts(db, kind, words - set(visible_fields(kind, audience)))
        for condition in _hidden_rows(kind, audience):
            found |= _texts(db, kind, words, f"WHERE {condition}")
    return frozenset(found)


def visible_texts(db: Connection, audience: Audience) -> frozenset[str]:
    """Texts of any record that the audience may see, whether a paper uses them or not.

    Made from the marks alone, apart from how papers are composed: a mistake there is then found
    by the gate instead of being taken for granted.
    """
    found: set[str] = set()
    for kind in r.ALL:
        hidden = " OR ".join(_hidden_rows(kind, audience))
        words = set(worded_fields(kind)) & set(visible_fields(kind, audience))
        found |= _texts(db, kind, words, f"WHERE NOT ({hidden})" if hidden else "")
    return frozenset(found)


def _hidden_rows(kind: type[r.Record], audience: Audience) -> tuple[str, ...]:
    """SQL conditions of the rows of a record that the audience may not see at all."""
    closed = () if audience.sees(CLOSED_FROM) or kind not in _CLOSED else (_CLOSED[kind],)
    office = kind is r.Block and not audience.sees(Audience.OFFICE)
    return (*closed, "office_only = 1") if office else closed


def _without_address(text: str) -> str:
    """A text without forms of address before it.

    Who answers writes "Puan Jennifer"; where "Jennifer Wong" may be read, that is no secret.
    """
    words = text.split(" ")
    while len(words) > 1 and words[0].casefold().rstrip(".") in HONORIFICS:
        words.pop(0)
    return " ".join(words)


def _texts(
    db: Connection, kind: type[r.Record], fields: AbstractSet[str], where: str = ""
) -> set[str]:
    if not fields:
        return set()
    table = inspect(kind).local_table
    rows = select(db, f"SELECT {', '.join(sorted(fields))} FROM {table} {where}")  # noqa: S608
    texts = (value for row in rows for value in row if isinstance(value, str))
    if kind is r.StrayReply:
        texts = map(_without_address, texts)
    parts = {part.strip() for text in texts for part in (text, *text.splitlines())}
    return {part for part in parts if len(part) >= SHORTEST}
