"""Reads maps: nodes with their places, links, goals, towers, scores."""

from nlc_desktop.domain.audience import audience_named
from nlc_desktop.domain.links import STRENGTHS, LinkDash, LinkRow, LinkTone, LinkType
from nlc_desktop.domain.maps import (
    TALLEST,
    WHOLE_MAP,
    Attitude,
    GoalRow,
    MapRow,
    ScoreRow,
    TowerRow,
)
from nlc_desktop.domain.network import Network, Node
from nlc_desktop.domain.places import Names
from nlc_desktop.domain.stakeholders import Level, Sector
from nlc_desktop.store.queries.known import bounded, known
from nlc_desktop.store.queries.rows import Connection, Row, day, lines, one, select

_MAP = """
    SELECT m.id, m.question, m.everyone, m.link_types, m.asked, m.made_on,
           (SELECT count(*) FROM placement p WHERE p.map_id = m.id)
    FROM stakeholder_map m
"""


def _map(row: Row) -> MapRow:
    return MapRow(
        id=row[0],
        question=row[1],
        everyone=bool(row[2]),
        types=lines(row[3]),
        asked=row[4],
        made_on=day(row[5]),
        nodes=row[6],
    )


def maps(db: Connection) -> tuple[MapRow, ...]:
    """All maps, that of the whole city first, the others in the order they were made."""
    found = tuple(_map(row) for row in select(db, f"{_MAP} ORDER BY m.id <> ?, m.id", WHOLE_MAP))
    if found and found[0].id == WHOLE_MAP:
        return found
    return (MapRow(WHOLE_MAP, "", everyone=True), *found)


_NODE = """
    SELECT o.id, o.name, o.name_english, o.short_name, o.level, o.sector, o.id, 0, o.area,
           o.visible_to, o.since, o.until, p.tower, p.x, p.y, p.pinned
    FROM organisation o LEFT JOIN placement p
        ON p.map_id = ? AND p.organisation_id = o.id AND p.post_id = ''
    WHERE ? OR p.id IS NOT NULL
    UNION ALL
    SELECT t.id, t.title, t.title_english, '', o.level, o.sector, o.id, 1, o.area,
           o.visible_to, o.since, o.until, p.tower, p.x, p.y, p.pinned
    FROM post t JOIN organisation o ON o.id = t.organisation_id
    LEFT JOIN placement p ON p.map_id = ? AND p.post_id = t.id
    WHERE p.id IS NOT NULL OR (? AND t.id IN (
        SELECT from_post_id FROM link UNION SELECT to_post_id FROM link))
    ORDER BY 1
"""


def _node(row: Row) -> Node:
    return Node(
        id=row[0],
        name=row[1],
        name_english=row[2],
        short_name=row[3],
        level=known(Level, row[4]),
        sector=known(Sector, row[5]),
        organisation=row[6],
        is_post=bool(row[7]),
        area=row[8],
        visible_to=audience_named(row[9]),
        since=day(row[10]),
        until=day(row[11]),
        tower=bounded(row[12] or 0, 0, TALLEST),
        place=(row[13], row[14]) if row[13] or row[14] else None,
        pinned=bool(row[15]),
    )


def network(db: Connection, map_id: str) -> Network:
    """The nodes of a map with their places, and all links among them, of all days.

    A map of everybody holds every organisation, and the posts that have links; another map
    holds what was put on it.
    """
    row = one(db, "SELECT everyone FROM stakeholder_map WHERE id = ?", map_id)
    everyone = map_id == WHOLE_MAP or (row is not None and bool(row[0]))
    nodes = tuple(_node(row) for row in select(db, _NODE, map_id, everyone, map_id, everyone))
    there = {node.id for node in nodes}
    found = tuple(link for link in links(db) if link.source in there and link.target in there)
    return Network(nodes, found)


def name_of(db: Connection, node: str) -> str:
    """What an organisation or a post is called on the map; empty when it is gone."""
    sql = """SELECT coalesce(nullif(short_name, ''), name) FROM organisation WHERE id = ?
             UNION ALL SELECT title FROM post WHERE id = ?"""
    row = one(db, sql, node, node)
    return row[0] if row else ""


_LINK = """
    SELECT l.id, l.link_type, coalesce(ft.id, f.id), coalesce(tt.id, t.id),
           coalesce(ft.title, nullif(f.short_name, ''), f.name),
           coalesce(tt.title, nullif(t.short_name, ''), t.name),
           f.id, t.id, l.strength, l.said_by, l.since, l.until, l.checked_on, l.note
    FROM link l
    JOIN organisation f ON f.id = l.from_organisation_id
    JOIN organisation t ON t.id = l.to_organisation_id
    LEFT JOIN post ft ON ft.id = l.from_post_id
    LEFT JOIN post tt ON tt.id = l.to_post_id
"""


def _link(row: Row) -> LinkRow:
    return LinkRow(
        *row[:8],
        strength=bounded(row[8], STRENGTHS[0], STRENGTHS[-1]),
        said_by=row[9],
        since=day(row[10]),
        until=day(row[11]),
        checked_on=day(row[12]),
        note=row[13],
    )


def links(db: Connection, organisation: str = "") -> tuple[LinkRow, ...]:
    """All links, or those an organisation or its posts are an end of, in the order made."""
    if not organisation:
        return tuple(_link(row) for row in select(db, f"{_LINK} ORDER BY l.id"))
    sql = f"{_LINK} WHERE f.id = ? OR t.id = ? ORDER BY l.id"
    return tuple(_link(row) for row in select(db, sql, organisation, organisation))


def own_link_types(db: Connection) -> tuple[LinkType, ...]:
    """The types of link the office made."""
    sql = """SELECT id, name, name_english, reverse, reverse_english, directed, tone, dash
             FROM link_type ORDER BY lower(name), id"""
    return tuple(_own_type(row) for row in select(db, sql))


def _own_type(row: Row) -> LinkType:
    key, name, english, reverse, reverse_english, directed, tone, dash = row
    english = english or name
    return LinkType(
        key=key,
        names=_own_names(name, english),
        reverse=_own_names(reverse or name, reverse_english or reverse or english),
        directed=bool(directed),
        tone=known(LinkTone, tone),
        dash=known(LinkDash, dash),
        own=True,
    )


def _own_names(name: str, english: str) -> Names:
    """What the office called it, in whatever language its register is."""
    return Names(ms=name, en=english, id=name, fil=name)


def goals(db: Connection, map_id: str) -> tuple[GoalRow, ...]:
    """The goals of a map in their order, with who has them."""
    holders: dict[str, list[str]] = {}
    sql = """SELECT h.goal_id, coalesce(nullif(h.post_id, ''), h.organisation_id)
             FROM goal_holder h JOIN goal g ON g.id = h.goal_id WHERE g.map_id = ? ORDER BY h.id"""
    for goal, node in select(db, sql, map_id):
        holders.setdefault(goal, []).append(node)
    found = select(db, "SELECT id, name FROM goal WHERE map_id = ? ORDER BY position, id", map_id)
    return tuple(GoalRow(row[0], row[1], tuple(holders.get(row[0], ()))) for row in found)


def towers(db: Connection, map_id: str) -> dict[str, TowerRow]:
    """Who said how much influence a node has on the question of a map, by node."""
    sql = """SELECT coalesce(nullif(post_id, ''), organisation_id), tower, tower_said_by, tower_on
             FROM placement WHERE map_id = ? AND tower_on <> ''"""
    return {
        row[0]: TowerRow(bounded(row[1], 0, TALLEST), row[2], day(row[3]))
        for row in select(db, sql, map_id)
    }


_SCORE = """
    SELECT id, organisation_id, power, interest, attitude, reason, said_by, said_on,
           has_power, legitimacy, urgency
    FROM score
"""


def _score(row: Row) -> ScoreRow:
    return ScoreRow(
        *row[:2],
        power=bounded(row[2], 1, 5),
        interest=bounded(row[3], 1, 5),
        attitude=known(Attitude, row[4]),
        reason=row[5],
        said_by=row[6],
        on=day(row[7]),
        has_power=bool(row[8]),
        legitimacy=bool(row[9]),
        urgency=bool(row[10]),
    )


def scores(db: Connection, organisation: str = "") -> tuple[ScoreRow, ...]:
    """Scores, newest first: all, or those of one organisation."""
    where = "WHERE organisation_id = ?" if organisation else ""
    sql = f"{_SCORE} {where} ORDER BY said_on DESC, id DESC"
    return tuple(_score(row) for row in select(db, sql, *([organisation] if organisation else [])))
