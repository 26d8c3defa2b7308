"""Fits a map to its paper: places move apart or together, letters stay readable.

The places of the nodes are scaled as a whole, so the paper shows what the screen shows; symbols
and names are then set at a size of their own, the largest at which nothing covers anything else.
"""

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from nlc_desktop.documents.map_pen import Placing, label_style
from nlc_desktop.documents.typesetting.words import Style
from nlc_desktop.domain.map_drawing import MapPicture, Mark, Symbol
from nlc_desktop.domain.map_papers import MapView
from nlc_desktop.domain.map_picture import PictureOptions, picture
from nlc_desktop.domain.map_shapes import Box
from nlc_desktop.domain.network import Network, Point

UNITS = (0.8, 0.72, 0.65, 0.58, 0.52, 0.46, 0.4)
"""Points to a map unit that are tried: letters of 8.8 down to 4.4 points."""

_UNITS_OF_POSTER = (1.0, 0.9, *UNITS)

_MANY = 300
"""So many nodes and more are drawn as they lie on the screen: each attempt takes its time."""

_SPREAD = 1.8
"""How far places may be pulled apart where there is plenty of room."""

_ROUNDS = 6


class Widths(Protocol):
    """What measures a text on one line, in points."""

    def width(self, text: str, style: Style) -> float:
        """The width of a text in a style."""
        ...


@dataclass(frozen=True, slots=True)
class Fitted:
    """A picture with its place on the paper."""

    picture: MapPicture
    placing: Placing


def fitted(
    view: MapView,
    widths: Widths,
    area: Box,
    mark_words: Mapping[Mark, str],
    *,
    cut: Callable[[Placing], Sequence[Box]] | None = None,
) -> Fitted:
    """The picture of a map, as large as an area takes it and in its middle.

    ``cut`` gives the windows, in map units, in one of which each name has to be whole.
    """
    maker = _Maker(view, widths, area, mark_words, cut)
    best: tuple[int, Fitted] | None = None
    units = UNITS if cut is None else _UNITS_OF_POSTER
    if len(view.network.nodes) >= _MANY:
        units = (min(units[0], maker.as_on_screen()),)
    for unit in units:
        made = maker.made(unit)
        if made is None:
            continue
        trouble = made.picture.crowded + overlapping(made.picture.symbols)
        if best is None or trouble < best[0]:
            best = (trouble, made)
        if not trouble:
            break
    return maker.squeezed() if best is None else best[1]


def overlapping(symbols: Iterable[Symbol]) -> int:
    """How many symbols touch another one."""
    ordered = sorted(symbols, key=lambda one: one.x)
    found = 0
    for at, one in enumerate(ordered):
        for other in ordered[at + 1 :]:
            apart = (one.size + other.size) / 2
            if other.x - one.x >= apart:
                break
            found += math.hypot(other.x - one.x, other.y - one.y) < apart * 0.9
    return found


class _Maker:
    """Makes pictures of one map at different sizes."""

    def __init__(
        self,
        view: MapView,
        widths: Widths,
        area: Box,
        mark_words: Mapping[Mark, str],
        cut: Callable[[Placing], Sequence[Box]] | None,
    ) -> None:
        self._view = view
        self._widths = widths
        self._area = area
        self._words = mark_words
        self._cut = cut
        self._places = {node.id: node.place for node in view.network.nodes if node.place}
        across = [place[0] for place in self._places.values()] or [0]
        down = [place[1] for place in self._places.values()] or [0]
        self._spread = (max(across) - min(across), max(down) - min(down))

    def made(self, unit: float) -> Fitted | None:
        """The picture where a map unit is so many points; nothing when it does not fit."""
        wide, high = self._area.width / unit, self._area.height / unit
        scale = self._scale(wide, high, 60.0, 60.0)
        for _ in range(_ROUNDS):
            if scale <= 0:
                return None
            made = self._picture(scale, unit)
            bounds = made.bounds
            if bounds.width <= wide and bounds.height <= high:
                return self._whole(scale, Fitted(made, self._placing(made, unit)))
            over_x = bounds.width - scale * self._spread[0]
            over_y = bounds.height - scale * self._spread[1]
            scale = min(scale * 0.98, self._scale(wide, high, over_x, over_y))
        return None

    def as_on_screen(self) -> float:
        """Points to a map unit at which the places need not be moved apart or together."""
        across, down = self._spread
        return min(self._area.width / (across + 250), self._area.height / (down + 150))

    def squeezed(self) -> Fitted:
        """The picture made as small as it must be, letters and all."""
        made = self._picture(1.0, UNITS[-1])
        bounds = made.bounds
        fits = (self._area.width / bounds.width, self._area.height / bounds.height)
        return Fitted(made, self._placing(made, min(*fits, UNITS[-1])))

    def _placing(self, made: MapPicture, unit: float) -> Placing:
        """The picture in the middle of the area."""
        bounds, area = made.bounds, self._area
        return Placing(
            unit,
            area.left + (area.width - bounds.width * unit) / 2 - bounds.left * unit,
            area.top + (area.height - bounds.height * unit) / 2 - bounds.top * unit,
        )

    def _whole(self, scale: float, made: Fitted) -> Fitted:
        """The picture made again, at the same place, so that no name is cut in two."""
        if self._cut is None:
            return made
        windows = tuple(self._cut(made.placing))
        return Fitted(self._picture(scale, made.placing.unit, windows), made.placing)

    def _scale(self, wide: float, high: float, over_x: float, over_y: float) -> float:
        """How far places go apart so that they fill what is left beside the names."""
        across, down = self._spread
        fits = [_SPREAD]
        if across:
            fits.append((wide - over_x) / across)
        if down:
            fits.append((high - over_y) / down)
        return min(fits)

    def _picture(self, scale: float, unit: float, windows: tuple[Box, ...] = ()) -> MapPicture:
        def measure(text: str, bold: bool) -> float:
            return self._widths.width(text, label_style(unit, bold=bold)) / unit

        options = PictureOptions(
            focus=self._view.focus,
            difference=self._view.difference,
            names=self._view.names,
            label_lines=6,
            mark_words=self._words,
            windows=windows,
        )
        return picture(self._scaled(scale), self._view.types, measure, options)

    def _scaled(self, scale: float) -> Network:
        places: dict[str, Point] = {
            node: (round(x * scale), round(y * scale)) for node, (x, y) in self._places.items()
        }
        return self._view.network.moved(places)
