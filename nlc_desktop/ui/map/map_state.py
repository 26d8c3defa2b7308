"""What the room is looking at: the map, its day, what is selected, in focus and filtered.

Canvas, grid, table and panels share one `MapState` and listen to it; none of them knows another.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from nlc_desktop.domain.audience import Audience
from nlc_desktop.domain.links import LinkRow, LinkType
from nlc_desktop.domain.maps import WHOLE_MAP, MapRow
from nlc_desktop.domain.network import Difference, Network, Node, Point, difference
from nlc_desktop.domain.stakeholders import Level, Sector

NEAR = 2
"""How many steps the focus reaches until a person says otherwise."""


class View(StrEnum):
    """The ways to see the same map; several may be on."""

    NETWORK = "network"
    GRID = "grid"
    TABLE = "table"


@dataclass(frozen=True, slots=True)
class Shown:
    """What a filter lets through; nothing chosen lets everything through."""

    levels: frozenset[Level] = frozenset()
    sectors: frozenset[Sector] = frozenset()
    types: frozenset[str] = frozenset()
    """Keys of types of link."""

    @property
    def everything(self) -> bool:
        """Whether nothing is filtered."""
        return not (self.levels or self.sectors or self.types)

    def lets(self, node: Node) -> bool:
        """Whether a node passes."""
        level = not self.levels or node.level in self.levels
        return level and (not self.sectors or node.sector in self.sectors)


class MapState(QObject):
    """The one state of the room.

    Signals:
        reread: the network, the map, its day or the day compared with is new.
        placed: nodes are elsewhere; nothing but their places is new.
        selected: other nodes or another link are selected.
        focused: the focus or its depth changed; what is out of it is faded.
        filtered: a filter was put on or off; what it hides is gone from `network`.
        viewed: network, grid or table were shown or hidden.
        map_asked(id): a person wants another map in front; the page reads it.
    """

    reread = Signal()
    placed = Signal()
    selected = Signal()
    focused = Signal()
    filtered = Signal()
    viewed = Signal()
    map_asked = Signal(str)

    def __init__(self, today: date, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.today = today
        self.day = today
        """The day the map is shown as of."""
        self.compare: date | None = None
        """The day it is compared with, if any."""
        self.row = MapRow(WHOLE_MAP, "", everyone=True)
        """The map in front."""
        self.maps: tuple[MapRow, ...] = (self.row,)
        """Every map of the office."""
        self.types: Mapping[str, LinkType] = {}
        """Types of link by key, those of the country pack first."""
        self.whole = Network()
        """The map on all days, unfiltered; what panels measure on a day is `of_day`."""
        self.of_day = Network()
        """The map on its day, unfiltered."""
        self.network = Network()
        """What is drawn: the map on its day without what a filter hides."""
        self.shown = Shown()
        self.guests = False
        """Whether a room full of guests looks on: what members may not know is left out."""
        self.selection: tuple[str, ...] = ()
        """Selected nodes; the last is the current one."""
        self.link = ""
        """The selected link, when no node is."""
        self.focus: tuple[str, ...] = ()
        """Nodes the focus stands on; nothing fades without one."""
        self.depth: int | None = NEAR
        """How many steps the focus reaches, ``None`` for however many."""
        self.views: frozenset[View] = frozenset((View.NETWORK, View.GRID))
        self._near: frozenset[str] | None = None

    # -- the map ------------------------------------------------------------------------

    @property
    def map_id(self) -> str:
        """The id of the map in front."""
        return self.row.id

    def show_map(
        self, row: MapRow, maps: Iterable[MapRow], types: Iterable[LinkType], network: Network
    ) -> None:
        """Takes a map as it was read; what is gone is no longer selected or in focus."""
        if row.id != self.row.id:
            self.focus, self.selection, self.link = (), (), ""
        told = (row, tuple(maps), {one.key: one for one in types})
        same = told == (self.row, self.maps, self.types)
        before, self.whole = self.whole, network
        self.row, self.maps, self.types = told
        self._count()
        if not (same and _same_but_places(before, network)):
            self.reread.emit()
        elif before != network:
            self.placed.emit()

    def move(self, places: Mapping[str, Point]) -> None:
        """Shows nodes elsewhere at once, while their places are being written."""
        self.whole = self.whole.moved(places)
        self._count()
        self.placed.emit()

    def show_day(self, day: date, compare: date | None = None) -> None:
        """Shows the map as of a day, and what changed since another."""
        if (day, compare) != (self.day, self.compare):
            self.day, self.compare = day, compare
            self._count()
            self.reread.emit()

    @property
    def difference(self) -> Difference:
        """What is new and what is gone since the day compared with."""
        if self.compare is None:
            return Difference()
        before, after = sorted((self.compare, self.day))
        return difference(self.whole, before, after)

    # -- filters --------------------------------------------------------------------------

    def filter(self, shown: Shown) -> None:
        """Shows only what passes; `Shown()` shows everything."""
        if shown != self.shown:
            self.shown = shown
            self._count()
            self.filtered.emit()

    @property
    def hidden(self) -> tuple[int, int]:
        """How many nodes of the day a filter hides, and how many there are."""
        total = len(self.of_day.nodes)
        return total - len(self.network.nodes), total

    @property
    def hidden_links(self) -> tuple[int, int]:
        """How many links of the day a filter hides, and how many there are."""
        total = len(self.of_day.links)
        return total - len(self.network.links), total

    def show_to_guests(self, on: bool) -> None:
        """Leaves out what is above the level of members, or shows it again (R-DP-08)."""
        if on != self.guests:
            self.guests = on
            self._count()
            self.reread.emit()

    def _count(self) -> None:
        """Works out what is drawn."""
        self._near = None
        asked = self.row.types or None
        self.of_day = self._of_day(asked)
        passing = [node.id for node in self.of_day.nodes if self.shown.lets(node)]
        self.network = self.of_day.only(passing, self.shown.types or None)
        known = self.network.by_id
        self.selection = tuple(node for node in self.selection if node in known)
        self.focus = tuple(node for node in self.focus if node in known)
        if self.link and all(self.link != link.id for link in self.network.links):
            self.link = ""

    def _of_day(self, asked: Collection[str] | None) -> Network:
        """The map on its day; with a day to compare, also what was there then and is gone."""
        known = [node for node in self.whole.nodes if self._may_see(node)]
        if self.compare is None:
            return self.whole.on(self.day).only([node.id for node in known], asked)
        days = (self.day, self.compare)
        kept = [node.id for node in known if any(map(node.exists_on, days))]
        part = self.whole.only(kept, asked)
        links = tuple(link for link in part.links if any(map(link.holds_on, days)))
        return Network(part.nodes, links)

    def _may_see(self, node: Node) -> bool:
        return not self.guests or Audience.MEMBERS.sees(node.visible_to)

    # -- selection ----------------------------------------------------------------------

    @property
    def current(self) -> str:
        """The node the keys act on; empty for none."""
        return self.selection[-1] if self.selection else ""

    @property
    def current_node(self) -> Node | None:
        """The node the keys act on."""
        return self.network.by_id.get(self.current)

    @property
    def current_link(self) -> LinkRow | None:
        """The selected link."""
        return next((one for one in self.network.links if one.id == self.link), None)

    def select(self, *nodes: str) -> None:
        """Selects nodes and nothing else; the last becomes the current one."""
        known = self.network.by_id
        wanted = tuple(dict.fromkeys(node for node in nodes if node in known))
        if wanted != self.selection or self.link:
            self.selection, self.link = wanted, ""
            self.selected.emit()

    def select_link(self, link: str) -> None:
        """Selects a link and no node."""
        if link != self.link or self.selection:
            self.selection, self.link = (), link
            self.selected.emit()

    def toggle(self, node: str) -> None:
        """Adds a node to the selection, or takes it out."""
        others = [one for one in self.selection if one != node]
        self.select(*others, *(() if node in self.selection else (node,)))

    # -- focus --------------------------------------------------------------------------

    def focus_on(self, nodes: Iterable[str], depth: int | None) -> None:
        """Fades everything further from these nodes than so many steps; no node clears it."""
        known = self.network.by_id
        wanted = tuple(node for node in nodes if node in known)
        if (wanted, depth) != (self.focus, self.depth):
            self.focus, self.depth, self._near = wanted, depth, None
            self.focused.emit()

    def clear_focus(self) -> None:
        """Fades nothing any more."""
        self.focus_on((), self.depth)

    @property
    def near(self) -> frozenset[str]:
        """The nodes that are not faded."""
        if self._near is None:
            every = frozenset(self.network.by_id)
            self._near = self.network.within(self.focus, self.depth) if self.focus else every
        return self._near

    def show(self, nodes: Iterable[str]) -> None:
        """Selects nodes and puts the focus on them alone: what *Show* of a sentence does."""
        found = tuple(nodes)
        self.select(*found)
        self.focus_on(found, 0 if len(found) > 1 else 1)

    # -- views --------------------------------------------------------------------------

    def view(self, views: Collection[View]) -> None:
        """Shows these ways of seeing the map; at least one stays."""
        wanted = frozenset(views) or frozenset((View.NETWORK,))
        if wanted != self.views:
            self.views = wanted
            self.viewed.emit()


def _same_but_places(one: Network, other: Network) -> bool:
    """Whether two networks differ in nothing but where nodes stand."""
    return (
        one.links == other.links
        and len(one.nodes) == len(other.nodes)
        and all(
            old == new or replace(old, place=new.place) == new
            for old, new in zip(one.nodes, other.nodes, strict=True)
        )
    )
