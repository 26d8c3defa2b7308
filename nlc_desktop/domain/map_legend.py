"""The legend of a map: what is to be seen of it and nothing else (F19)."""

from collections.abc import Iterable, Mapping, Sequence

from nlc_desktop.domain.links import LinkType
from nlc_desktop.domain.map_drawing import LegendEntry, LegendKind, Mark, Stroke, Symbol
from nlc_desktop.domain.network import Network
from nlc_desktop.domain.stakeholders import Level, Sector


def legend(
    network: Network,
    symbols: Sequence[Symbol],
    strokes: Sequence[Stroke],
    types: Mapping[str, LinkType],
) -> tuple[LegendEntry, ...]:
    """The lines of the legend: levels, posts, links in front, influence, what is faded, sectors."""
    front = {symbol.node for symbol in symbols if not symbol.faded}
    bodies = [node for node in network.nodes if node.id in front and not node.is_post]
    levels = {node.level for node in bodies}
    sectors = {node.sector for node in bodies}
    links = {stroke.type for stroke in strokes if stroke.link and not stroke.faded}
    return (
        *(LegendEntry(LegendKind.LEVEL, level=one) for one in Level if one in levels),
        *_if(any(symbol.is_post for symbol in symbols if not symbol.faded), LegendKind.POST),
        *(
            LegendEntry(LegendKind.LINK, link_type=one)
            for key, one in types.items()
            if key in links
        ),
        *_if(_differ(strokes), LegendKind.STRENGTH),
        *_if(any(symbol.bars for symbol in symbols), LegendKind.BARS),
        *_if(any(symbol.number for symbol in symbols), LegendKind.NUMBER),
        *_if(any(symbol.faded for symbol in symbols), LegendKind.FADED),
        *_marks([*symbols, *strokes]),
        *(LegendEntry(LegendKind.SECTOR, sector=one) for one in Sector if one in sectors),
    )


def _if(there: bool, kind: LegendKind) -> Iterable[LegendEntry]:
    return (LegendEntry(kind),) if there else ()


def _differ(strokes: Sequence[Stroke]) -> bool:
    """Whether links of one type are of different width, which only strength makes."""
    seen: dict[str, float] = {}
    fronts = (stroke for stroke in strokes if stroke.link and not stroke.faded)
    return any(seen.setdefault(one.type, one.width) != one.width for one in fronts)


def _marks(drawn: Sequence[Symbol | Stroke]) -> Iterable[LegendEntry]:
    marks = {one.mark for one in drawn}
    if Mark.NEW in marks:
        yield LegendEntry(LegendKind.NEW)
    if Mark.GONE in marks:
        yield LegendEntry(LegendKind.GONE)
