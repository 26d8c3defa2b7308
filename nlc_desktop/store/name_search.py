"""Finds where a person is named in what others wrote: every worded field of every record.

A name is found as whole words, whatever the case, the blanks and the kind of apostrophe; "Ali" is
not found in "Alias".
"""

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from sqlalchemy import inspect

from nlc_desktop import records as r
from nlc_desktop.store.queries.rows import Connection, select
from nlc_desktop.store.withheld import worded_fields

_APOSTROPHES = "'’‘ʼ`´"


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
    return re.compile(rf"(?<!\w)(?:{'|'.join(longest)})(?!\w)", re.IGNORECASE)


def _form(name: str) -> str:
    """The pattern of one name."""
    if not any(map(str.isalnum, name)):
        return ""
    words = [
        "".join(f"[{_APOSTROPHES}]" if sign in _APOSTROPHES else re.escape(sign) for sign in word)
        for word in name.split()
    ]
    return r"\s+".join(words)


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
