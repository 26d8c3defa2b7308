"""Composes what one audience may see of a map: nodes it may know of, links, places.

Strengths, towers and notes are marked for the office alone, so that they are not fetched for
anybody else. Below members nothing of a map is left: places and links are theirs.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date

from nlc_desktop import records as r
from nlc_desktop.domain.audience import Audience, audience_named
from nlc_desktop.domain.links import STRENGTHS, LinkRow, LinkType
from nlc_desktop.domain.map_papers import MapView, NetMapKitView
from nlc_desktop.domain.maps import TALLEST, WHOLE_MAP
from nlc_desktop.domain.network import Network, Node, difference
from nlc_desktop.domain.sheet_codes import map_code
from nlc_desktop.domain.stakeholders import Level, Sector
from nlc_desktop.store.paper_views.desk import PaperDesk
from nlc_desktop.store.projection import Seen
from nlc_desktop.store.queries.known import bounded, known
from nlc_desktop.store.queries.rows import day, lines, select

LEAST = Audience.MEMBERS
"""The lowest audience a map can be made for."""


@dataclass(frozen=True, slots=True)
class MapAsked:
    """Which map, of which day, what of it."""

    map_id: str
    on: date
    since: date | None = None
    focus: frozenset[str] | None = None
    redact_above: Audience | None = None
    redact_all: bool = False


def map_view(desk: PaperDesk, asked: MapAsked, types: tuple[LinkType, ...]) -> MapView:
    """The map as the audience of the desk may see it; redacted nodes keep their names here."""
    everything = _Reader(desk, asked.map_id).network()
    hidden = _above(desk, desk.audience)
    whole = everything.only(
        {node.id for node in everything.nodes if node.organisation not in hidden},
        lines(_map(desk, asked.map_id).text("link_types")) or None,
    )
    shown, change = whole.on(asked.on), None
    if asked.since is not None:
        change = difference(whole, asked.since, asked.on)
        shown = _of_both(whole, asked.since, asked.on)
    there = _of_both(everything, asked.since or asked.on, asked.on)
    return MapView(
        audience=desk.audience,
        office=desk.letterhead().name,
        language=desk.language,
        question=_map(desk, asked.map_id).text("question"),
        on=asked.on,
        since=asked.since,
        network=shown,
        types=types,
        difference=change,
        focus=asked.focus,
        redacted=_redacted(desk, asked, shown),
        left_out=sum(node.organisation in hidden for node in there.nodes),
    )


def kit_view(desk: PaperDesk, map_id: str, types: tuple[LinkType, ...]) -> NetMapKitView:
    """What a Net-Map round on a map's question needs, for the office itself."""
    shown = _map(desk, map_id)
    chosen = lines(shown.text("link_types"))
    goals = desk.sight.rows(r.Goal, "WHERE map_id = ? ORDER BY position, id", map_id)
    hidden = _above(desk, desk.audience)
    nodes = _Reader(desk, map_id).network().nodes if map_id != WHOLE_MAP else ()
    names = [node.label for node in nodes if node.organisation not in hidden]
    return NetMapKitView(
        audience=desk.audience,
        letterhead=desk.letterhead(),
        question=shown.text("question"),
        types=tuple(kind for kind in types if not chosen or kind.key in chosen),
        goals=tuple(goal.text("name") for goal in goals),
        names=tuple(sorted(names)),
        code=map_code(map_id),
    )


def map_exists(desk: PaperDesk, map_id: str) -> bool:
    """Whether a map is there; that of the whole city always is."""
    return map_id == WHOLE_MAP or bool(_map(desk, map_id).values)


def names_of(desk: PaperDesk, nodes: Collection[str]) -> frozenset[str]:
    """Everything these organisations and posts are called."""
    rows = [
        *select(desk.db, "SELECT id, name, name_english, short_name, aliases FROM organisation"),
        *select(desk.db, "SELECT id, title, title_english FROM post"),
    ]
    texts = [text for identity, *texts in rows if identity in nodes for text in texts]
    return frozenset(part for text in texts for part in lines(text))


def hidden_names(desk: PaperDesk) -> frozenset[str]:
    """What organisations are called that the audience may not know of, and their posts."""
    above = _above(desk, desk.audience)
    posts = select(desk.db, "SELECT id, organisation_id FROM post")
    return names_of(desk, {*above, *(post for post, body in posts if body in above)})


def _map(desk: PaperDesk, map_id: str) -> Seen:
    return desk.sight.one(r.StakeholderMap, map_id)


def _above(desk: PaperDesk, audience: Audience) -> frozenset[str]:
    """Organisations somebody of an audience may not know of."""
    rows = select(desk.db, "SELECT id, visible_to FROM organisation")
    return frozenset(row[0] for row in rows if not audience.sees(audience_named(row[1])))


def _redacted(desk: PaperDesk, asked: MapAsked, shown: Network) -> frozenset[str]:
    if asked.redact_all:
        return frozenset(node.id for node in shown.nodes)
    if asked.redact_above is None:
        return frozenset()
    above = _above(desk, asked.redact_above)
    return frozenset(node.id for node in shown.nodes if node.organisation in above)


def _of_both(whole: Network, one: date, other: date) -> Network:
    """What was there on either of two days."""
    parts = (whole.on(one), whole.on(other))
    nodes = {node.id for part in parts for node in part.nodes}
    links = {link.id for part in parts for link in part.links}
    both = whole.only(nodes)
    return Network(both.nodes, tuple(link for link in both.links if link.id in links))


@dataclass(frozen=True)
class _Reader:
    """Reads the nodes and links of a map as one audience sees them."""

    desk: PaperDesk
    map_id: str

    def network(self) -> Network:
        """All of it, on all days."""
        places = self._places()
        links = self._links()
        ends = {end for link in links for end in (link.source, link.target)}
        bodies = {body.text("id"): body for body in self._rows(r.Organisation)}
        everyone = self.map_id == WHOLE_MAP or _map(self.desk, self.map_id).flag("everyone")
        nodes = [
            self._node(body, body, places.get(identity))
            for identity, body in bodies.items()
            if everyone or identity in places
        ]
        for post in self._rows(r.Post):
            identity, body = post.text("id"), bodies.get(post.text("organisation_id"))
            if body is not None and (identity in places or (everyone and identity in ends)):
                nodes.append(self._node(post, body, places.get(identity)))
        there = {node.id for node in nodes}
        kept = [link for link in links if link.source in there and link.target in there]
        return Network(tuple(nodes), tuple(kept))

    def _rows(self, kind: type[r.Record]) -> tuple[Seen, ...]:
        return self.desk.sight.rows(kind, "ORDER BY id")

    def _places(self) -> Mapping[str, Seen]:
        rows = self.desk.sight.rows(r.Placement, "WHERE map_id = ? ORDER BY id", self.map_id)
        return {row.text("post_id") or row.text("organisation_id"): row for row in rows}

    def _node(self, seen: Seen, body: Seen, place: Seen | None) -> Node:
        post = seen is not body
        place = place or Seen({})
        x, y = place.number("x"), place.number("y")
        return Node(
            id=seen.text("id"),
            name=seen.text("title" if post else "name"),
            name_english=seen.text("title_english" if post else "name_english"),
            short_name=seen.text("short_name"),
            level=known(Level, body.text("level")),
            sector=known(Sector, body.text("sector")),
            organisation=body.text("id"),
            is_post=post,
            area=body.text("area"),
            since=day(body.text("since")),
            until=day(body.text("until")),
            tower=bounded(place.number("tower"), 0, TALLEST),
            place=(x, y) if x or y else None,
        )

    def _links(self) -> tuple[LinkRow, ...]:
        """Links as far as they are seen; one without ends is not."""
        rows = (_link(seen) for seen in self._rows(r.Link))
        return tuple(row for row in rows if row.source and row.target)


def _link(seen: Seen) -> LinkRow:
    source, target = seen.text("from_organisation_id"), seen.text("to_organisation_id")
    return LinkRow(
        id=seen.text("id"),
        type=seen.text("link_type"),
        source=seen.text("from_post_id") or source,
        target=seen.text("to_post_id") or target,
        source_name="",
        target_name="",
        source_organisation=source,
        target_organisation=target,
        strength=bounded(seen.number("strength"), STRENGTHS[0], STRENGTHS[-1]),
        since=day(seen.text("since")),
        until=day(seen.text("until")),
    )
