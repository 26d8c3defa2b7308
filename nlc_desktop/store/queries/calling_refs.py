"""Reads the words a meeting or a mechanism may be asked for by."""

from dataclasses import dataclass

from nlc_desktop.clock import zone_of
from nlc_desktop.store.queries.parts import number_of
from nlc_desktop.store.queries.rows import Connection, moment, select


@dataclass(frozen=True, slots=True)
class Words:
    """What one record may be called."""

    id: str
    name: str
    """As a choice is offered: title, number and day, or the public name."""
    exact: tuple[str, ...]
    """Reference numbers, sheet code, titles: as a whole, small or capital letters."""
    number: str = ""
    """Series number; its end will do, "1/2026" for "Bil. 1/2026"."""
    void: bool = False


def meetings(db: Connection) -> tuple[Words, ...]:
    """Every meeting, the newest first."""
    sql = f"""
        SELECT m.id, m.public_title, m.public_title_english, {number_of("m")}, m.reference,
               m.notice_reference, m.sheet_code, m.state = 'void', m.starts, m.zone
        FROM meeting m ORDER BY m.starts DESC, m.id
    """
    return tuple(
        Words(
            id=row[0],
            name=_with_day(f"{row[1]} · {row[3]}" if row[3] else row[1], row[8], row[9]),
            exact=(*row[1:7], f"{row[1]} · {row[3]}", f"{row[1]} {row[3]}"),
            number=row[3],
            void=bool(row[7]),
        )
        for row in select(db, sql)
    )


def _with_day(name: str, starts: str, zone: str) -> str:
    when = moment(starts, zone_of(zone))
    return f"{name} ({when:%Y-%m-%d})" if when else name


def mechanisms(db: Connection) -> tuple[Words, ...]:
    """Every mechanism by name."""
    sql = """SELECT id, public_name, public_name_english, reference FROM mechanism
             ORDER BY lower(public_name), id"""
    return tuple(Words(row[0], row[1], tuple(row[1:4])) for row in select(db, sql))
