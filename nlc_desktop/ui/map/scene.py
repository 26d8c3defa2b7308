"""What the canvas shows: the picture of the network, laid out for the zoom, and what is where.

On a map that is zoomed out, places come closer while symbols and names keep a size that can be
read: the picture is laid out with its places drawn together by `Scene.spread`.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from PySide6.QtCore import QPointF, QRectF

from nlc_desktop.domain.links import LinkType
from nlc_desktop.domain.map_drawing import MapPicture, Mark, Stroke, Symbol
from nlc_desktop.domain.map_picture import LabelChoice, PictureOptions, picture
from nlc_desktop.domain.map_shapes import Box
from nlc_desktop.domain.network import Difference, Network, Point
from nlc_desktop.i18n import tr
from nlc_desktop.ui.map.cells import Cells, Edges
from nlc_desktop.ui.map.drawing import Batches, Stamps, Widths

_WHOLE_SIZE = 0.85
"""Zoomed out further than this, symbols shrink less than the map."""
_CLOSEST = 0.36
_CROWD = 400
"""With more nodes than this the map shrinks evenly: laying out would take longer than a frame."""
_STEPS = 20
_TOLERATED = 2.0
"""How far names may lie on each other, in units of the picture."""
_PAST = 3
"""So many pictures are kept."""
_REACH = 4.0
"""How near to a symbol or a line counts as on it, in pixels."""


@dataclass(frozen=True, slots=True)
class Seen:
    """What of the state makes the picture: another value, another picture."""

    network: Network
    types: tuple[LinkType, ...]
    near: frozenset[str] | None
    """Nodes in front, when others are faded."""
    difference: Difference | None
    towers: bool = True
    """Influence and strength; a room full of guests does not see them."""


def spread_for(zoom: float, nodes: int) -> float:
    """How far places are drawn together at a zoom."""
    if zoom >= _WHOLE_SIZE or nodes > _CROWD:
        return 1.0
    return max(_CLOSEST, round(zoom / _WHOLE_SIZE * _STEPS) / _STEPS)


def uncrowded(symbols: Sequence[Symbol]) -> tuple[Symbol, ...]:
    """Symbols without the names that would lie on other names or in the middle of symbols.

    The most influential keep theirs; the others are told when one points at them or zooms in.
    """
    taken: list[Box] = []
    bodies = [(one.node, one.body.grown(-one.size / 4)) for one in symbols if not one.faded]
    named: set[str] = set()
    for symbol in sorted(symbols, key=_weight, reverse=True):
        label = symbol.label
        if label is None:
            continue
        box = label.box.grown(-_TOLERATED)
        hides = any(box.overlaps(body) for node, body in bodies if node != symbol.node)
        if not hides and not any(box.overlaps(other) for other in taken):
            named.add(symbol.node)
            taken.append(box)
    return tuple(one if one.node in named else replace(one, label=None) for one in symbols)


def _weight(symbol: Symbol) -> tuple[int, int]:
    """How much a name is wanted: influence first, then bodies before posts."""
    return symbol.number or symbol.bars, not symbol.is_post


class Scene:
    """The picture in force. Its places are those of the map times ``spread``."""

    def __init__(self) -> None:
        self.picture = MapPicture()
        self._drawn = _Drawn(self.picture)
        self._widths = Widths()
        self.spread: float = 1.0
        self._seen: Seen | None = None
        self._past: list[tuple[Seen, float, _Drawn]] = []
        """Pictures shown lately: a focus or a filter that ends brings one of them back."""

    def show(self, seen: Seen, zoom: float) -> bool:
        """Lays the picture out anew where something changed; tells whether it did."""
        spread = spread_for(zoom, len(seen.network.nodes))
        if seen == self._seen and spread == self.spread:
            return False
        if self._widths.dress():
            self._past.clear()
        past = next((one for one in self._past if one[:2] == (seen, spread)), None)
        self._seen, self.spread = seen, spread
        self._drawn = past[2] if past else _Drawn(self._lay_out(seen, spread))
        self.picture = self._drawn.picture
        self._past = [one for one in self._past if one is not past][-_PAST + 1 :]
        self._past.append((seen, spread, self._drawn))
        return True

    def _lay_out(self, seen: Seen, spread: float) -> MapPicture:
        network = seen.network
        if spread != 1.0:
            network = network.moved(
                {node.id: _drawn_at(node.place, spread) for node in network.nodes if node.place}
            )
        options = PictureOptions(
            focus=seen.near,
            difference=seen.difference,
            towers=seen.towers,
            strengths=seen.towers,
            labels=LabelChoice.FRONT,
            mark_words={Mark.NEW: tr("new", "on the map"), Mark.GONE: tr("gone", "from the map")},
        )
        made = picture(network, seen.types, self._widths, options)
        return made if spread == 1.0 else replace(made, symbols=uncrowded(made.symbols))

    @property
    def bounds(self) -> QRectF:
        """What the picture needs, in map units."""
        box = self.picture.bounds
        return (
            QRectF(box.left, box.top, box.width, box.height)
            if self.spread == 1.0
            else QRectF(
                box.left / self.spread,
                box.top / self.spread,
                box.width / self.spread,
                box.height / self.spread,
            )
        )

    # -- what is where ------------------------------------------------------------------

    def symbol_at(self, place: QPointF, factor: float) -> Symbol | None:
        """The node at a place of the map; small ones are easier to hit than they are drawn."""
        x, y = place.x() * self.spread, place.y() * self.spread
        found = self.picture.symbol_at(x, y, _REACH / factor)
        return found or self._labelled_at(x, y)

    def _labelled_at(self, x: float, y: float) -> Symbol | None:
        for symbol in self.picture.symbols:
            label = symbol.label
            if label is not None:
                box = label.box
                if box.left <= x <= box.right and box.top <= y <= box.bottom:
                    return symbol
        return None

    def stroke_at(self, place: QPointF, factor: float) -> Stroke | None:
        """The link at a place of the map."""
        return self.picture.stroke_at(
            place.x() * self.spread, place.y() * self.spread, (_REACH + 1) / factor
        )

    def nodes_in(self, area: QRectF) -> tuple[str, ...]:
        """The nodes whose middle lies in an area of the map."""
        return tuple(
            symbol.node
            for symbol in self.picture.symbols
            if area.contains(QPointF(symbol.x, symbol.y) / self.spread)
        )

    # -- while nodes are dragged ----------------------------------------------------------

    def moved(self, places: Mapping[str, Point]) -> MapPicture:
        """The picture with some nodes elsewhere on the map."""
        drawn = {node: (x * self.spread, y * self.spread) for node, (x, y) in places.items()}
        return self.picture.moved(drawn)

    # -- what is drawn ------------------------------------------------------------------

    def within(self, part: QRectF, without: Collection[str]) -> tuple[Batches, Stamps]:
        """The lines and symbols that may be seen in a part of the picture, ready to be drawn.

        The lines that touch the nodes of ``without`` are left out, as they are being dragged.
        """
        held = frozenset(self.picture.strokes_at(without))
        return self._drawn.within(part, held)


class _Drawn:
    """A picture ready to be drawn, whole or in part; each is made when it is first needed."""

    def __init__(self, made: MapPicture) -> None:
        self.picture = made

    @cached_property
    def _whole(self) -> tuple[Batches, Stamps]:
        return Batches(self.picture.strokes), Stamps(self.picture.symbols)

    @cached_property
    def _cells(self) -> tuple[Cells, Cells]:
        """Where the lines and where the symbols are."""
        return (
            Cells(_around(stroke) for stroke in self.picture.strokes),
            Cells(_edges(symbol.box) for symbol in self.picture.symbols),
        )

    def within(self, part: QRectF, held: Collection[int]) -> tuple[Batches, Stamps]:
        """The lines, but for those held, and the symbols that may be seen in a part."""
        strokes, symbols, bounds = (
            self.picture.strokes,
            self.picture.symbols,
            self.picture.bounds,
        )
        edges = (part.left(), part.top(), part.right(), part.bottom())
        if not held and Box(*edges).holds(bounds):
            return self._whole
        lines, shapes = (cells.near(edges) for cells in self._cells)
        if len(lines) == len(strokes) and len(shapes) == len(symbols) and not held:
            return self._whole
        return (
            Batches(strokes[at] for at in lines if at not in held),
            Stamps([symbols[at] for at in shapes]),
        )


def _drawn_at(place: Point, spread: float) -> Point:
    x, y = round(place[0] * spread), round(place[1] * spread)
    return (x, y)


def _around(stroke: Stroke) -> Edges:
    (x1, y1), (x2, y2) = stroke.points
    return min(x1, x2) - _REACH, min(y1, y2) - _REACH, max(x1, x2) + _REACH, max(y1, y2) + _REACH


def _edges(box: Box) -> Edges:
    return box.left, box.top, box.right, box.bottom
