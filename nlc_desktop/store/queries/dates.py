"""Reads what dates are judged by: who is asked from where, and what else they are asked to."""

from dataclasses import dataclass, replace
from zoneinfo import ZoneInfo

from nlc_desktop.domain.scheduling import Engagement
from nlc_desktop.domain.stakeholders import OrganisationKind, Sector
from nlc_desktop.store.queries.known import known
from nlc_desktop.store.queries.parts import number_of
from nlc_desktop.store.queries.rows import Connection, marks, moment, select


@dataclass(frozen=True, slots=True)
class Body:
    """As much of an organisation as a date is judged by."""

    jurisdiction: str
    kind: OrganisationKind
    sector: Sector


def bodies(db: Connection, organisations: frozenset[str]) -> tuple[Body, ...]:
    """Organisations by their ids, those gone left out."""
    wanted = sorted(organisations)
    sql = f"SELECT jurisdiction, kind, sector FROM organisation WHERE id IN ({marks(wanted)})"
    return tuple(
        Body(row[0], known(OrganisationKind, row[1]), known(Sector, row[2]))
        for row in select(db, f"{sql} ORDER BY lower(name), id", *wanted)
    )


def posts(db: Connection, wanted: frozenset[str]) -> dict[str, tuple[str, str]]:
    """Title and organisation of posts by their ids."""
    ids = sorted(wanted)
    sql = f"SELECT id, title, organisation_id FROM post WHERE id IN ({marks(ids)})"
    return {row[0]: (row[1], row[2]) for row in select(db, sql, *ids)}


def seats(db: Connection, wanted: frozenset[str]) -> dict[str, frozenset[str]]:
    """Mechanisms some of the posts are members of, with those posts."""
    ids = sorted(wanted)
    sql = f"SELECT mechanism_id, post_id FROM member WHERE post_id IN ({marks(ids)})"
    found: dict[str, set[str]] = {}
    for mechanism, post in select(db, sql, *ids):
        found.setdefault(mechanism, set()).add(post)
    return {mechanism: frozenset(members) for mechanism, members in found.items()}


_UTC = ZoneInfo("UTC")


def engagements(db: Connection, wanted: frozenset[str], apart: str) -> tuple[Engagement, ...]:
    """Meetings with a date, all but one, to which some of the posts are asked, with those posts.

    Who said no, or sends somebody, is free.
    """
    ids = sorted(wanted)
    sql = f"""
        SELECT m.id, m.public_title, {number_of("m")}, m.starts, m.minutes, m.chair_post_id,
               coalesce(i.post_id, '')
        FROM meeting m
        LEFT JOIN invitation i ON i.meeting_id = m.id AND i.post_id IN ({marks(ids)})
             AND NOT i.walk_in AND i.reply NOT IN ('no', 'delegate')
        WHERE m.starts <> '' AND m.state <> 'void' AND m.id <> ?
              AND (i.post_id <> '' OR m.chair_post_id IN ({marks(ids)}))
        ORDER BY m.starts, m.id
    """
    found: dict[str, Engagement] = {}
    asked: dict[str, set[str]] = {}
    for row in select(db, sql, *ids, apart, *ids):
        starts = moment(row[3], _UTC)
        if starts is None:
            continue
        title = f"{row[1]} · {row[2]}" if row[2] else row[1]
        found[row[0]] = Engagement(row[0], title, starts, row[4], row[5], frozenset())
        asked.setdefault(row[0], set()).add(row[6])
    return tuple(replace(one, posts=frozenset(asked[key] - {""})) for key, one in found.items())
