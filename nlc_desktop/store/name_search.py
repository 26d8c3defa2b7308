"""Finds where a person is named in what others wrote: every worded field of every record.

A name is found as whole words, whatever the case, the blanks and the kind of apostrophe; "Ali" is
not found in "Alias".
"""

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from sqlalchemy import inspect

from nlc_desktop import records as r
from nlc_desktop.domain.name_tables import HONORIFICS
from nlc_desktop.store.queries.rows import Connection, one, select
from nlc_desktop.store.withheld import worded_fields

_APOSTROPHES = "'’‘ʼ`´"
_DROPPED = dict.fromkeys(map(ord, f"{_APOSTROPHES}."))
_LAST_WORD = re.compile(r"([^\W\d_][\w.'’‘ʼ`´]*)[ \u00a0]+\Z")
_UNSPACED = re.compile(
    "[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]"
)


_MEETING_OF = {
    "meeting": "SELECT ?1",
    "block": "SELECT meeting_id FROM block WHERE id = ?1",
    "decision": "SELECT meeting_id FROM decision WHERE id = ?1",
    "agenda_item": "SELECT meeting_id FROM agenda_item WHERE id = ?1",
    "adoption": "SELECT meeting_id FROM adoption WHERE id = ?1",
    "invitation": "SELECT meeting_id FROM invitation WHERE id = ?1",
    "action": "SELECT meeting_id FROM action WHERE id = ?1",
    "progress_line": "SELECT a.meeting_id FROM progress_line l JOIN action a ON a.id = l.action_id"
    " WHERE l.id = ?1",
    "paper": "SELECT i.meeting_id FROM paper p JOIN agenda_item i ON i.id = p.item_id"
    " WHERE p.id = ?1",
    "correction": "SELECT a.meeting_id FROM correction c JOIN adoption a ON a.id = c.adoption_id"
    " WHERE c.id = ?1",
}
"""How the meeting a record belongs to is found."""


@dataclass(frozen=True, slots=True)
class Named:
    """One field of one record that says the name."""

    kind: type[r.Record]
    record: str
    field: str
    text: str

    @property
    def table(self) -> str:
        """The table the record is in."""
        return str(inspect(self.kind).local_table)


def name_pattern(names: Iterable[str]) -> re.Pattern[str] | None:
    """Finds any of the names, the longest first; nothing when none of them holds a letter."""
    forms = {form for name in names if (form := _form(name))}
    if not forms:
        return None
    longest = sorted(forms, key=lambda form: (-len(form), form))
    return re.compile("|".join(longest), re.IGNORECASE)


def _form(name: str) -> str:
    """The pattern of one name; in scripts without blanks it may stand inside a run."""
    if not any(map(str.isalnum, name)):
        return ""
    words = [
        "".join(f"[{_APOSTROPHES}]" if sign in _APOSTROPHES else re.escape(sign) for sign in word)
        for word in name.split()
    ]
    whole = r"\s+".join(words)
    return whole if _UNSPACED.search(name) else rf"(?<!\w){whole}(?!\w)"


def replaced(text: str, pattern: re.Pattern[str], by: str) -> str:
    """The text with ``by`` in place of each name and of the forms of address before it."""
    parts: list[str] = []
    at = 0
    for found in pattern.finditer(text):
        start = _with_address(text, at, found.start())
        parts += [text[at:start], by]
        at = found.end()
    return "".join([*parts, text[at:]])


def _with_address(text: str, at: int, start: int) -> int:
    """Where the forms of address before a name begin."""
    while (word := _LAST_WORD.search(text, at, start)) is not None:
        plain = word[1].casefold().translate(_DROPPED)
        if plain not in HONORIFICS:
            break
        start = word.start()
    return start


def named_in(
    db: Connection, pattern: re.Pattern[str], *, apart: Collection[str] = ()
) -> tuple[Named, ...]:
    """Every worded field in which the pattern is found, but for the records set apart."""
    found: list[Named] = []
    for kind in r.ALL:
        fields = worded_fields(kind)
        if not fields:
            continue
        columns = ", ".join(fields)
        rows = select(db, f"SELECT id, {columns} FROM {inspect(kind).local_table} ORDER BY id")  # noqa: S608
        for identity, *texts in rows:
            if identity in apart:
                continue
            found += [
                Named(kind, identity, field, text)
                for field, text in zip(fields, texts, strict=True)
                if text and pattern.search(text)
            ]
    return tuple(found)


def meeting_of(db: Connection, named: Named) -> str:
    """The meeting a record belongs to; empty when it belongs to none."""
    sql = _MEETING_OF.get(named.table)
    row = one(db, sql, named.record) if sql else None
    return row[0] if row else ""
