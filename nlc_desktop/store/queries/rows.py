"""Turns what SQLite gives back into values of the domain."""

from collections.abc import Sequence
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from nlc_desktop.store.sql import Database, Row

Connection = Database
"""A reading connection."""


def select(connection: Connection, sql: str, *values: object) -> list[Row]:
    """All rows of a query."""
    return connection.execute(sql, values).fetchall()


def one(connection: Connection, sql: str, *values: object) -> Row | None:
    """The first row of a query, or nothing."""
    return connection.execute(sql, values).fetchone()


def day(text: str) -> date | None:
    """A date from its ISO text; nothing from an empty one or one nobody can read.

    What this program writes is always a day; another laptop's version may write more than that.
    """
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        return None


def moment(text: str, zone: ZoneInfo) -> datetime | None:
    """A moment from its UTC text, told in ``zone``; nothing from none or an unreadable one."""
    try:
        return datetime.fromisoformat(text).replace(tzinfo=UTC).astimezone(zone) if text else None
    except (ValueError, OverflowError):
        return None


def lines(text: str) -> tuple[str, ...]:
    """The lines of a text, without empty ones."""
    return tuple(line.strip() for line in text.splitlines() if line.strip())


def marks(values: Sequence[object]) -> str:
    """As many question marks as values, for ``IN (…)``."""
    return ", ".join("?" * len(values))
