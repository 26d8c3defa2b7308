"""Reads what organisations are called, each with its sector."""

from dataclasses import dataclass

from nlc_desktop.store.queries.rows import Connection, lines, select


@dataclass(frozen=True, slots=True)
class BodyNames:
    """An organisation by its names; ``aliases`` are others it is looked for by."""

    id: str
    sector: str
    name: str
    name_english: str
    short_name: str
    aliases: tuple[str, ...] = ()


def body_names(db: Connection) -> tuple[BodyNames, ...]:
    """All organisations by their names, the oldest first."""
    sql = """SELECT id, sector, name, name_english, short_name, aliases
             FROM organisation ORDER BY id"""
    return tuple(BodyNames(*row[:5], aliases=lines(row[5])) for row in select(db, sql))
