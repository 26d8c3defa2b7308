"""The map as it is drawn, once for screen and paper (A34): a network in, a `MapPicture` out.

`picture` decides every place: which shape and icon stands where, where lines are cut, where
labels go so that they hide nothing, what the legend must explain. Widths of labels come from the
caller, since only it knows the letters. Lengths are map units, pixels at 100 %.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from nlc_desktop.domain.links import LinkRow, LinkType
from nlc_desktop.domain.map_drawing import (
    LANE,
    MOST_BARS,
    NOWHERE,
    MapPicture,
    Mark,
    Stroke,
    Symbol,
    cut,
)
from nlc_desktop.domain.map_labels import Wording, labelled
from nlc_desktop.domain.map_legend import legend
from nlc_desktop.domain.map_shapes import (
    FADED_SIZE,
    LEVEL_SHAPES,
    POST_ICON,
    POST_SIZE,
    SECTOR_ICONS,
    SIZES,
    Box,
    SymbolShape,
)
from nlc_desktop.domain.network import Difference, Network, Node
from nlc_desktop.domain.places import Names

Measure = Callable[[str, bool], float]
"""How wide a text is in map units, in bold or not."""


class LabelChoice(StrEnum):
    """Which nodes have their names beside them."""

    ALL = "all"
    FRONT = "front"
    """Those in focus."""
    NONE = "none"


@dataclass(frozen=True, slots=True)
class PictureOptions:
    """What of a network is drawn, and how."""

    focus: frozenset[str] | None = None
    """Nodes in front; the rest is faded. All are in front without it."""
    selected: frozenset[str] = frozenset()
    towers: bool = True
    strengths: bool = True
    """Whether a stronger link is thicker: for the office alone."""
    post_links: bool = True
    """Whether a thin line ties each post to its organisation."""
    difference: Difference | None = None
    names: Mapping[str, str] = field(default_factory=dict[str, str])
    """What to write instead of the names of these nodes."""
    labels: LabelChoice = LabelChoice.FRONT
    label_width: float = 150.0
    label_lines: int = 2
    """Most lines of a label; what is longer ends in an ellipsis."""
    windows: tuple[Box, ...] = ()
    """Parts the picture is cut into, such as the sheets of a poster: no name is cut in two."""
    mark_words: Mapping[Mark, str] = field(default_factory=dict[Mark, str])
    """What stands under the name of a new and of a gone node, e.g. "new"."""


def picture(
    network: Network,
    types: Iterable[LinkType],
    measure: Measure,
    options: PictureOptions | None = None,
) -> MapPicture:
    """The picture of a network; ``types`` explains the types of its links.

    The network is drawn as it is given: take `Network.on` a day and `Network.only` what is on
    the map before. With a difference, give the network of both days.
    """
    options = options or PictureOptions()
    known = {one.key: one for one in types}
    symbols = {node.id: _symbol(node, options) for node in network.nodes if node.place is not None}
    strokes = [*_ties(network, symbols, options), *_links(network, symbols, known, options)]
    wording = _wording(network, symbols, measure, options)
    placed, crowded = labelled(list(symbols.values()), strokes, wording)
    return MapPicture(
        symbols=tuple(placed),
        strokes=tuple(strokes),
        bounds=_bounds(placed, strokes),
        legend=legend(network, placed, strokes, known),
        unplaced=tuple(node.id for node in network.nodes if node.place is None),
        crowded=crowded,
    )


def _symbol(node: Node, options: PictureOptions) -> Symbol:
    x, y = node.place or (0, 0)
    faded = options.focus is not None and node.id not in options.focus
    shape = SymbolShape.CIRCLE if node.is_post else LEVEL_SHAPES[node.level]
    size = FADED_SIZE if faded else POST_SIZE if node.is_post else SIZES[shape]
    icon = POST_ICON if node.is_post else SECTOR_ICONS[node.sector]
    tower = node.tower if options.towers and not faded else 0
    return Symbol(
        node=node.id,
        x=float(x),
        y=float(y),
        size=size,
        shape=shape,
        icon="" if faded else icon,
        bars=tower if tower <= MOST_BARS else 0,
        number=tower if tower > MOST_BARS else 0,
        faded=faded,
        selected=node.id in options.selected,
        pinned=node.pinned,
        is_post=node.is_post,
        mark=_node_mark(node.id, options.difference),
    )


def _node_mark(node: str, difference: Difference | None) -> Mark:
    if difference is None:
        return Mark.NONE
    if node in difference.new_nodes:
        return Mark.NEW
    return Mark.GONE if node in difference.gone_nodes else Mark.NONE


def _link_mark(link: str, difference: Difference | None) -> Mark:
    if difference is None:
        return Mark.NONE
    if link in difference.new_links:
        return Mark.NEW
    return Mark.GONE if link in difference.gone_links else Mark.NONE


def _ties(
    network: Network, symbols: Mapping[str, Symbol], options: PictureOptions
) -> Iterable[Stroke]:
    if not options.post_links:
        return
    for post, organisation in network.belonging:
        ends = (symbols.get(post), symbols.get(organisation))
        if ends[0] is not None and ends[1] is not None:
            yield Stroke(
                link="",
                type="",
                source=post,
                target=organisation,
                points=cut(ends[0], ends[1]),
                width=1.0,
                faded=ends[0].faded or ends[1].faded,
            )


def _links(
    network: Network,
    symbols: Mapping[str, Symbol],
    types: Mapping[str, LinkType],
    options: PictureOptions,
) -> Iterable[Stroke]:
    for links in _side_by_side(network.links, symbols):
        middle = (len(links) - 1) / 2
        for at, link in enumerate(links):
            ends = (symbols[link.source], symbols[link.target])
            yield _stroke(link, ends, types, options, (at - middle) * LANE)


def _side_by_side(
    links: Iterable[LinkRow], symbols: Mapping[str, Symbol]
) -> Iterable[list[LinkRow]]:
    """The links that can be drawn, those between the same two nodes together."""
    pairs: defaultdict[tuple[str, str], list[LinkRow]] = defaultdict(list)
    for link in links:
        one, other = link.source, link.target
        if one != other and one in symbols and other in symbols:
            pairs[(one, other) if one < other else (other, one)].append(link)
    return pairs.values()


def _stroke(
    link: LinkRow,
    ends: tuple[Symbol, Symbol],
    types: Mapping[str, LinkType],
    options: PictureOptions,
    lane: float,
) -> Stroke:
    kind = types.get(link.type) or _unknown(link.type)
    width = 1.5 if kind.directed else 2.0
    if options.strengths and link.strength:
        width += (-0.5, 0.5, 1.5)[min(link.strength, 3) - 1]
    return Stroke(
        link=link.id,
        type=link.type,
        source=link.source,
        target=link.target,
        points=cut(ends[0], ends[1], lane),
        tone=kind.tone,
        dash=kind.dash,
        width=width,
        arrow_at_target=kind.directed,
        faded=ends[0].faded or ends[1].faded,
        mark=_link_mark(link.id, options.difference),
        lane=lane,
    )


def _unknown(key: str) -> LinkType:
    """A type that is nowhere described, e.g. of a country pack this laptop has not got."""
    return LinkType(key, Names(key, key), Names(key, key))


def _wording(
    network: Network,
    symbols: Mapping[str, Symbol],
    measure: Measure,
    options: PictureOptions,
) -> Wording:
    shown: dict[str, str] = {}
    if options.labels is not LabelChoice.NONE:
        everything = options.labels is LabelChoice.ALL
        for node in network.nodes:
            symbol = symbols.get(node.id)
            if symbol is not None and (everything or not symbol.faded):
                shown[node.id] = options.names.get(node.id, node.label)
    return Wording(
        shown,
        measure,
        options.label_width,
        options.label_lines,
        options.mark_words,
        options.windows,
    )


def _bounds(symbols: Sequence[Symbol], strokes: Iterable[Stroke]) -> Box:
    """The box around everything; counted out, since thousands of boxes take their time."""
    if not symbols:
        return NOWHERE
    edges = [
        (one.x - half, one.y - half, one.x + half, one.y + half)
        for one in symbols
        for half in [one.size / 2]
    ]
    boxes = [one.label.box for one in symbols if one.label is not None]
    boxes += [one.tower for one in symbols if one.tower is not None]
    boxes += [one.body for one in symbols if one.selected]
    edges += [(box.left, box.top, box.right, box.bottom) for box in boxes]
    spots = [spot for stroke in strokes if stroke.lane for spot in stroke.points]
    edges += [(x - LANE, y - LANE, x + LANE, y + LANE) for x, y in spots]
    lefts, tops, rights, bottoms = zip(*edges, strict=True)
    return Box(min(lefts), min(tops), max(rights), max(bottoms))
