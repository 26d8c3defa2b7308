"""What one audience may see of the records: what it may not see is never fetched.

Papers are composed from these projections (`store.paper_views`), never from records. A field
without a mark is fetched for nobody, and a test lists it.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import Any, cast

from sqlalchemy import inspect

from nlc_desktop.domain.audience import Audience, Sees
from nlc_desktop.records import ALL, Record
from nlc_desktop.store.queries.rows import Connection, select


def mark_of(kind: type[Record], name: str) -> Audience | None:
    """The lowest audience that may see a field; nothing when nobody marked it."""
    found = kind.model_fields[name].metadata
    return next((mark.audience for mark in found if isinstance(mark, Sees)), None)


def unmarked_fields(kinds: Iterable[type[Record]] = ALL) -> tuple[str, ...]:
    """The fields nobody marked, as "Meeting.venue"; a test wants none."""
    return tuple(
        f"{kind.__name__}.{name}"
        for kind in kinds
        for name in kind.model_fields
        if mark_of(kind, name) is None
    )


def visible_fields(kind: type[Record], audience: Audience) -> tuple[str, ...]:
    """The fields of a record that an audience may see; unmarked ones are nobody's.

    Raises:
        TypeError: when the audience is no step of the ladder: a mistake in the program, refused
            rather than guessed.
    """
    if not isinstance(audience, Audience):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise TypeError(f"{audience!r} is no audience")
    return _visible(cast("Any", kind), audience)


@cache
def _visible(kind: Any, audience: Audience) -> tuple[str, ...]:
    """The same for an audience that is one; marks do not change while the program runs."""
    marks = {name: mark_of(kind, name) for name in kind.model_fields}
    return tuple(n for n, mark in marks.items() if mark is not None and audience.sees(mark))


@cache
def _table(kind: Any) -> str:
    """The table a record is kept in."""
    return str(inspect(kind).local_table)


@dataclass(frozen=True)
class Seen:
    """A record as one audience sees it; a field it may not see reads as empty."""

    values: dict[str, object]

    def text(self, field: str) -> str:
        """A text field."""
        value = self.values.get(field, "")
        return value if isinstance(value, str) else ""

    def number(self, field: str) -> int:
        """A number field."""
        value = self.values.get(field, 0)
        return value if isinstance(value, int) else 0

    def flag(self, field: str) -> bool:
        """A yes-or-no field."""
        return bool(self.values.get(field, False))


@dataclass(frozen=True)
class Sight:
    """One audience looking at the workspace."""

    db: Connection
    audience: Audience

    def rows(self, kind: type[Record], rest: str, *values: object) -> tuple[Seen, ...]:
        """Records by the rest of a query (``WHERE … ORDER BY …``), as this audience sees them.

        ``rest`` may name fields the audience may not see; they choose rows and order, they are
        not fetched.
        """
        fields = visible_fields(kind, self.audience)
        table = _table(cast("Any", kind))
        sql = f"SELECT {', '.join(fields)} FROM {table} {rest}"  # noqa: S608
        found = select(self.db, sql, *values)
        return tuple(Seen(dict(zip(fields, row, strict=True))) for row in found)

    def one(self, kind: type[Record], identity: str) -> Seen:
        """One record by id; one that is gone reads as empty everywhere."""
        found = self.rows(kind, "WHERE id = ?", identity) if identity else ()
        return found[0] if found else Seen({})
