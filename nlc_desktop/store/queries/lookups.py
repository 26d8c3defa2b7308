"""Small look-ups writing needs: whom a typed name means, which number an item has."""

from dataclasses import dataclass

from nlc_desktop.store.queries import meetings
from nlc_desktop.store.queries.rows import Connection, Row, one, select


@dataclass(frozen=True, slots=True)
class Named:
    """A post or an organisation whose name begins with what was typed."""

    id: str
    is_post: bool
    name: str
    exact: bool
    """Whether the whole name was typed."""
    invited: bool
    """Whether it is on the meeting's guest list."""


_ORGANISATIONS = """
    SELECT o.id, 0, o.name,
           lower(o.name) = lower(?1) OR lower(o.name_english) = lower(?1)
             OR lower(o.short_name) = lower(?1)
             OR instr(char(10) || lower(o.aliases) || char(10),
                      char(10) || lower(?1) || char(10)) > 0,
           EXISTS (SELECT 1 FROM invitation i LEFT JOIN post q ON q.id = i.post_id
                   WHERE i.meeting_id = ?3
                     AND (i.organisation_id = o.id OR q.organisation_id = o.id))
    FROM organisation o
    WHERE o.name LIKE ?2 ESCAPE '!' OR o.name_english LIKE ?2 ESCAPE '!'
       OR o.short_name LIKE ?2 ESCAPE '!'
       OR char(10) || o.aliases LIKE '%' || char(10) || ?2 ESCAPE '!'
"""

_POSTS = """
    SELECT p.id, 1, p.title,
           lower(p.title) = lower(?1) OR lower(p.title_english) = lower(?1),
           EXISTS (SELECT 1 FROM invitation i WHERE i.meeting_id = ?3 AND i.post_id = p.id)
    FROM post p
    WHERE p.title LIKE ?2 ESCAPE '!' OR p.title_english LIKE ?2 ESCAPE '!'
"""


def named(db: Connection, text: str, meeting: str = "") -> tuple[Named, ...]:
    """Posts and organisations whose name, short name or alias begins with ``text``."""
    start = text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%"
    rows: list[Row] = db.execute(
        f"{_ORGANISATIONS} UNION ALL {_POSTS}", (text, start, meeting)
    ).fetchall()
    return tuple(Named(row[0], bool(row[1]), row[2], bool(row[3]), bool(row[4])) for row in rows)


def item_number(db: Connection, item: str) -> str:
    """The number an item has on its agenda now; a dash for a break or one that is gone."""
    row = one(db, "SELECT meeting_id FROM agenda_item WHERE id = ?", item)
    agenda = meetings.agenda(db, row[0]) if row else ()
    return next((line.number for line in agenda if line.id == item), "–")


def guest_name(db: Connection, invitation: str) -> str:
    """What a guest is called: the person, else the post, else the organisation."""
    row = one(db, "SELECT meeting_id FROM invitation WHERE id = ?", invitation)
    guests = meetings.guests(db, row[0]) if row else ()
    return next((guest.display for guest in guests if guest.id == invitation), "–")


def meeting_state(db: Connection, meeting: str) -> tuple[str, str]:
    """State and title of a meeting; empty texts when it is gone."""
    row = one(db, "SELECT state, public_title FROM meeting WHERE id = ?", meeting)
    return (row[0], row[1]) if row else ("", "")


def programme_keys(db: Connection) -> frozenset[str]:
    """Keys in the country pack of the programmes that were taken from it."""
    rows = select(db, "SELECT pack_key FROM programme WHERE pack_key <> ''")
    return frozenset(row[0] for row in rows)
