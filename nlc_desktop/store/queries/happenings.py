"""Reads what happened with an organisation or a person: one timeline of everything (F8)."""

from collections.abc import Iterable
from datetime import date
from itertools import pairwise
from typing import Any

from nlc_desktop.domain.meetings import Reply
from nlc_desktop.domain.operations import DELETED
from nlc_desktop.domain.papers import Presence
from nlc_desktop.domain.stakeholders import ContactKind, Happening
from nlc_desktop.store.hybrid_clock import moment_of
from nlc_desktop.store.queries.known import known
from nlc_desktop.store.queries.parts import display_of, number_of
from nlc_desktop.store.queries.rows import Connection, Row, day, marks, select
from nlc_desktop.store.sql import decode

_GUEST = f"""
    SELECT substr(m.starts, 1, 10) AS day, i.reply, i.replied_on, i.channel, i.sent_on, i.presence,
           m.public_title, {number_of("m")} AS number, m.id, i.delegate
    FROM invitation i JOIN meeting m ON m.id = i.meeting_id
    LEFT JOIN post p ON p.id = i.post_id
    WHERE i.organisation_id = ? OR p.organisation_id = ? OR i.person_id = ? OR i.post_id IN
          (SELECT post_id FROM tenure WHERE person_id = ? AND i.person_id = '' AND until = '')
    ORDER BY m.starts DESC
"""


def happenings(db: Connection, identity: str, limit: int = 100) -> tuple[Happening, ...]:
    """What happened with an organisation or a person, newest first."""
    out: list[Happening] = []
    for row in select(db, _GUEST, *[identity] * 4):
        out.extend(_guest_happenings(row))
    sql = f"""
        SELECT t.since, t.until, {display_of("n")}, p.title, t.id
        FROM tenure t JOIN post p ON p.id = t.post_id JOIN person n ON n.id = t.person_id
        WHERE (p.organisation_id = ? OR t.person_id = ?)
    """
    for row in select(db, sql, identity, identity):
        out.extend(_tenure_happenings(row))
    for further in (_actions, _presented, _links, _scores, _merges, _contacts, _confirmed):
        out.extend(further(db, identity))
    found = list(dict.fromkeys(out))
    found.sort(key=lambda item: item.day, reverse=True)
    return tuple(found[:limit])


def _guest_happenings(row: Row) -> list[Happening]:
    name = f"{row[6]} {row[7]}".strip()
    out: list[Happening] = []
    if row[2]:
        answer = known(Reply, row[1]).value
        out.append(_happening(row[2], "reply", name, answer, row[8]))
    if row[4]:
        out.append(_happening(row[4], "invited", name, "", row[8]))
    if row[0] and row[5] == Presence.REPRESENTED and row[9]:
        out.append(_happening(row[0], "represented", name, row[9], row[8], Presence.REPRESENTED))
    elif row[0] and row[5] != "not-yet":
        out.append(_happening(row[0], "attended", name, row[5], row[8], known(Presence, row[5])))
    return out


def _tenure_happenings(row: Row) -> list[Happening]:
    out: list[Happening] = []
    if row[0]:
        out.append(_happening(row[0], "tenure", row[2], row[3], row[4]))
    if row[1]:
        out.append(_happening(row[1], "tenure-ended", row[2], row[3], row[4]))
    return out


def _actions(db: Connection, identity: str) -> Iterable[Happening]:
    """Actions an organisation or one of its posts has to carry out."""
    sql = """
        SELECT coalesce(nullif(b.taken, ''), substr(m.starts, 1, 10), ''),
               coalesce(nullif(a.text, ''), b.text, ''), a.number, a.id
        FROM action a JOIN action_owner w ON w.action_id = a.id
        LEFT JOIN block b ON b.id = a.block_id LEFT JOIN meeting m ON m.id = a.meeting_id
        LEFT JOIN post p ON p.id = w.post_id
        WHERE w.organisation_id = ? OR p.organisation_id = ?
    """
    rows = select(db, sql, identity, identity)
    return [_happening(row[0], "action", row[1], row[2], row[3]) for row in rows if row[0]]


def _presented(db: Connection, identity: str) -> Iterable[Happening]:
    """What was presented in meetings that were held: agenda items, each with its meeting."""
    sql = f"""
        SELECT substr(m.starts, 1, 10), i.title,
               coalesce(nullif({number_of("m")}, ''), m.public_title), m.id
        FROM agenda_item i JOIN meeting m ON m.id = i.meeting_id
        LEFT JOIN post p ON p.id = i.presenter_post_id
        WHERE m.state NOT IN ('planned', 'called', 'void')
          AND (i.presenter_organisation_id = ? OR p.organisation_id = ?)
    """
    rows = select(db, sql, identity, identity)
    return [_happening(row[0], "presented", row[1], row[2], row[3]) for row in rows if row[0]]


_ENDS = """
    SELECT l.id, l.link_type, l.since, l.until, l.checked_on,
           CASE WHEN l.from_organisation_id = ?1 THEN l.to_organisation_id
                ELSE l.from_organisation_id END AS other,
           CASE WHEN l.from_organisation_id = ?1 THEN l.to_post_id ELSE l.from_post_id END AS post
    FROM link l WHERE l.from_organisation_id = ?1 OR l.to_organisation_id = ?1
"""


def _links(db: Connection, identity: str) -> Iterable[Happening]:
    """Links that began, ended or were checked; the day one was written down where none is said."""
    sql = f"""
        SELECT e.id, e.link_type, e.since, e.until, e.checked_on, e.other,
               CASE WHEN p.id IS NULL THEN o.name ELSE p.title || ', ' || o.name END
        FROM ({_ENDS}) e JOIN organisation o ON o.id = e.other LEFT JOIN post p ON p.id = e.post
    """
    for link, kind, since, until, checked, other, name in select(db, sql, identity):
        begun = since or _written_on(db, link)
        if begun:
            yield _happening(begun, "linked", name, kind, other)
        if until:
            yield _happening(until, "link-ended", name, kind, other)
        if checked and checked != begun:
            yield _happening(checked, "link-checked", name, kind, other)


def _written_on(db: Connection, record: str) -> str:
    """The day a record was made, by the log; empty when it does not say."""
    sql = "SELECT min(stamp) FROM operation WHERE record = ? AND field = ?"
    stamp = select(db, sql, record, DELETED)[0][0]
    return moment_of(stamp).date().isoformat() if stamp else ""


def _scores(db: Connection, identity: str) -> Iterable[Happening]:
    """That a score was given, and by whom; what it says is for the grid alone."""
    sql = "SELECT said_on, said_by, id FROM score WHERE organisation_id = ?"
    rows = select(db, sql, identity)
    return [_happening(row[0], "scored", row[1], "", row[2]) for row in rows if row[0]]


def _merges(db: Connection, identity: str) -> Iterable[Happening]:
    """Entries that were found to be the same and put together with this one."""
    sql = "SELECT merged_on, gone_name, id FROM merge WHERE kept_id = ?"
    rows = select(db, sql, identity)
    return [_happening(row[0], "merged", row[1], "", row[2]) for row in rows if row[0]]


def _contacts(db: Connection, identity: str) -> Iterable[Happening]:
    """Numbers and addresses that came or were changed, by the log; not what they are.

    Those written down together with the organisation or the person are no news.
    """
    sql = """
        SELECT id, kind FROM contact WHERE owner_id = ?
        OR owner_id IN (SELECT id FROM post WHERE organisation_id = ?)
    """
    rows = select(db, sql, identity, identity)
    kinds = {row[0]: known(ContactKind, row[1]).value for row in rows}
    sql = f"""
        SELECT record, stamp, grp FROM operation
        WHERE record IN ({marks(list(kinds))}) AND field = 'value' ORDER BY record, stamp
    """
    begun = _step_of(db, identity)
    seen: set[str] = set()
    for record, stamp, step in select(db, sql, *kinds):
        kind = "contact-changed" if record in seen else "contact-added"
        seen.add(record)
        if step == begun:
            continue
        changed = moment_of(stamp).date().isoformat()
        yield _happening(changed, kind, "", kinds[record], record)


def _step_of(db: Connection, record: str) -> str:
    """The step in which a record was made, by the log."""
    sql = "SELECT grp FROM operation WHERE record = ? AND field = ? ORDER BY stamp LIMIT 1"
    rows = select(db, sql, record, DELETED)
    return rows[0][0] if rows else ""


def _confirmed(db: Connection, identity: str) -> Iterable[Happening]:
    """The days on which details were confirmed, by the log; days noted by mistake are left out.

    Adding an organisation confirms it; that is no news.
    """
    sql = """
        SELECT new FROM operation WHERE record = ? AND field = 'confirmed_on' ORDER BY stamp
    """
    days = [str(decode(row[0]) or "") for row in select(db, sql, identity)]
    for before, after in pairwise(days):
        if after > before:
            yield _happening(after, "confirmed", "", "", identity)


def _happening(on: str, kind: str, text: str, detail: str, record: str, *rest: Any) -> Happening:
    return Happening(day(on[:10]) or date.min, kind, text, detail, record, *rest)
