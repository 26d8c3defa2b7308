"""What erasing a person touches: their records, and every place that names them."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from nlc_desktop.clock import zone_of
from nlc_desktop.domain.operations import Value
from nlc_desktop.domain.stakeholders import full_name
from nlc_desktop.errors import InputError
from nlc_desktop.i18n import tr
from nlc_desktop.store import tombstones
from nlc_desktop.store.name_search import Named, meeting_of, name_pattern, named_in, replaced
from nlc_desktop.store.queries.rows import lines, moment
from nlc_desktop.store.sql import Database, chunks, decode, encode

_OFFICIAL = {
    ("block", "text"),
    ("correction", "text"),
    ("decision", "votes"),
    ("adoption", "proposer"),
    ("adoption", "seconder"),
    ("meeting", "prepared_by"),
    ("meeting", "checked_by"),
    ("meeting", "secretariat"),
    ("invitation", "name_text"),
    ("invitation", "post_text"),
    ("invitation", "delegate"),
    ("invitation", "reason"),
    ("agenda_item", "title"),
    ("agenda_item", "presenter_text"),
    ("agenda_item", "presenter_text_english"),
    ("paper", "title"),
    ("paper", "prepared_by"),
    ("paper", "purpose"),
    ("paper", "issues"),
    ("paper", "views"),
    ("paper", "decision"),
}
"""What is printed in the papers of a meeting."""

NAMES_OF_BODIES = {
    ("organisation", "name"),
    ("organisation", "name_english"),
    ("organisation", "short_name"),
    ("organisation", "aliases"),
    ("post", "title"),
    ("post", "title_english"),
    ("mechanism", "public_name"),
    ("mechanism", "public_name_english"),
    ("programme", "public_name"),
    ("meeting", "public_title"),
    ("meeting", "public_title_english"),
    ("person", "name"),
    ("person", "native_name"),
    ("person", "aliases"),
}
"""Names of their own: a foundation called after somebody keeps its name, a namesake theirs."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A place that names the person, and what it would say instead."""

    named: Named
    official: bool
    becomes: str
    meeting: str


@dataclass(frozen=True)
class Plan:
    """Everything erasing one person touches."""

    person: str
    name: str
    """As it is written, with the form of address."""
    ids: frozenset[str]
    """The person, and the records that were put together with it."""
    hanging: frozenset[str]
    """Records the log ever hung on one of these."""
    pattern: re.Pattern[str] | None
    namesakes: int
    """Other people of the same name, because of whom texts are left alone."""
    mentions: tuple[Mention, ...]
    stand_in: str
    """What stands for the name where no post is known."""


def plan(database: Database, person: str, stand_in: str, *, english: bool = False) -> Plan:
    """What erasing a person touches.

    Raises:
        InputError: when the person is not there.
    """
    ids = _with_merged(database, person)
    row = database.execute(
        "SELECT honorific, name, post_nominals FROM person WHERE id = ?", (person,)
    ).fetchone()
    if row is None:
        raise InputError(tr("This person is no longer there. Choose another one."))
    honorific, name, letters = row
    hanging = _hanging(database, ids)
    pattern = name_pattern(names_of(database, ids))
    namesakes = _namesakes(database, pattern, ids) if pattern else 0
    mentions: tuple[Mention, ...] = ()
    if pattern is not None and not namesakes:
        places = _Places(database, person, stand_in, english=english)
        found = named_in(database, pattern, apart=ids | hanging)
        mentions = tuple(
            places.mention(one, pattern)
            for one in found
            if (one.table, one.field) not in NAMES_OF_BODIES and one.table != tombstones.TABLE
        )
    written = full_name(honorific, name, letters)
    return Plan(person, written, ids, hanging, pattern, namesakes, mentions, stand_in)


def names_of(database: Database, people: Iterable[str]) -> tuple[str, ...]:
    """Every name the log has of these people, and their own e-mail addresses.

    A single Latin word is too common to be looked for in texts; it counts with the form of
    address it was used with.
    """
    names: set[str] = set()
    addresses: set[str] = set()
    people = tuple(people)
    for lot, marks in chunks(people):
        rows = database.execute(
            "SELECT field, new FROM operation"  # noqa: S608
            f" WHERE record IN ({marks})"
            " AND field IN ('name', 'native_name', 'aliases', 'honorific')",
            lot,
        )
        for name, new in rows:
            values = (line.strip() for line in str(decode(new) or "").splitlines())
            (addresses if name == "honorific" else names).update(values)
    names.discard("")
    addresses.discard("")
    single = {name for name in names if len(name.split()) < 2 and name.isascii()}
    addressed = {full_name(address, name) for address in addresses for name in single}
    return tuple(sorted((names - single) | addressed | _own_addresses(database, people)))


def _own_addresses(database: Database, people: Iterable[str]) -> set[str]:
    """E-mail addresses that were these people's alone: invitations and replies hold copies.

    One that is a post's, an organisation's or the office's too names nobody.
    """
    found: set[str] = set()
    for lot, marks in chunks(encode(one) for one in people):
        rows = database.execute(
            "SELECT v.new FROM operation v JOIN operation w ON w.record = v.record"  # noqa: S608
            " WHERE v.tbl = 'contact' AND v.field = 'value'"
            f" AND w.tbl = 'contact' AND w.field = 'owner_id' AND w.new IN ({marks})",
            lot,
        )
        values = (str(decode(row[0]) or "").strip() for row in rows)
        found |= {value for value in values if "@" in value}
    shared = database.execute(
        "SELECT value FROM contact WHERE owner_id NOT IN (SELECT id FROM person)"
        " UNION SELECT email FROM office"
    ).fetchall()
    others = {str(row[0]).strip().casefold() for row in shared}
    return {value for value in found if value.casefold() not in others}


def left_in_notes(database: Database, pattern: re.Pattern[str]) -> int:
    """How many texts of this office name somebody, apart from papers of meetings held."""
    places = _Places(database, "", "", english=False)
    return sum(
        1
        for one in named_in(database, pattern)
        if (one.table, one.field) not in NAMES_OF_BODIES
        and not places.mention(one, pattern).official
    )


def _with_merged(database: Database, person: str) -> frozenset[str]:
    """The person and every record put together with it that is not there any more."""
    found = {person}
    waiting = [person]
    while waiting:
        rows = [
            database.execute(
                "SELECT gone_id FROM merge WHERE kind = 'person' AND kept_id = ?"
                " AND gone_id NOT IN (SELECT id FROM person)",
                (one,),
            ).fetchall()
            for one in waiting
        ]
        waiting = [row[0] for found_rows in rows for row in found_rows if row[0] not in found]
        found.update(waiting)
    return frozenset(found)


def _namesakes(database: Database, pattern: re.Pattern[str], ids: frozenset[str]) -> int:
    rows = database.execute("SELECT id, name, native_name, aliases FROM person").fetchall()
    return sum(
        1
        for identity, name, native_name, aliases in rows
        if identity not in ids
        and any(pattern.fullmatch(one) for one in (name, native_name, *lines(aliases)))
    )


def _hanging(database: Database, ids: frozenset[str]) -> frozenset[str]:
    """Records the log ever hung on one of these."""
    pairs = ", ".join(f"('{table}', '{name}')" for table, name in tombstones.links())
    found: set[str] = set()
    for lot, marks in chunks(encode(one) for one in ids):
        rows = database.execute(
            f"SELECT DISTINCT record FROM operation WHERE new IN ({marks})"  # noqa: S608
            f" AND (tbl, field) IN (VALUES {pairs})",
            lot,
        )
        found |= {row[0] for row in rows}
    return frozenset(found)


class _Places:
    """Says of a place whether it is in a held meeting's papers, and which post stands there."""

    def __init__(self, database: Database, person: str, stand_in: str, *, english: bool) -> None:
        self._database = database
        self._stand_in = stand_in
        title = "coalesce(nullif(p.title_english, ''), p.title)" if english else "p.title"
        self._tenures = database.execute(
            f"SELECT {title}, t.since, t.until FROM tenure t"  # noqa: S608
            " JOIN post p ON p.id = t.post_id WHERE t.person_id = ? ORDER BY t.since DESC, t.id",
            (person,),
        ).fetchall()

    def mention(self, named: Named, pattern: re.Pattern[str]) -> Mention:
        """A place and what it would say instead."""
        meeting = meeting_of(self._database, named)
        held, day = self._held(meeting)
        official = held and (named.table, named.field) in _OFFICIAL
        post = self.post_on(day)
        return Mention(named, official, replaced(named.text, pattern, post), meeting)

    def post_on(self, day: str) -> str:
        """The post held on a day, else the last one, else the words for none."""
        for title, since, until in self._tenures:
            if day and since <= day and (not until or day <= until):
                return title
        return self._tenures[0][0] if self._tenures else self._stand_in

    def _held(self, meeting: str) -> tuple[bool, str]:
        """Whether a meeting was held, and its day."""
        row = self._database.execute(
            "SELECT state, starts, zone FROM meeting WHERE id = ?", (meeting,)
        ).fetchone()
        if row is None:
            return False, ""
        starts = moment(row[1], zone_of(row[2]))
        return row[0] not in {"planned", "called"}, starts.date().isoformat() if starts else ""


def held_on(database: Database, meeting: str) -> date | None:
    """The day of a meeting where it is held."""
    row = database.execute("SELECT starts, zone FROM meeting WHERE id = ?", (meeting,)).fetchone()
    starts = moment(row[0], zone_of(row[1])) if row else None
    return starts.date() if starts else None


def row_of(database: Database, table: str, fields: Iterable[str], record: str) -> dict[str, Value]:
    """A row of a table as values of its fields."""
    names = tuple(fields)
    columns = ", ".join(f'"{name}"' for name in names)
    sql = f"SELECT {columns} FROM {table} WHERE id = ?"  # noqa: S608
    row = database.execute(sql, (record,)).fetchone()
    return dict(zip(names, row, strict=True)) if row else {}
