"""The sheets maps are printed on, upright or on their side, and the windows of a poster."""

from collections.abc import Iterator
from dataclasses import dataclass

from nlc_desktop.documents.typesetting.measures import MM, Grid
from nlc_desktop.domain.map_papers import MapSheet
from nlc_desktop.domain.map_shapes import Box

MARGIN = 12 * MM
FOOT = 16 * MM
"""Room below the map for the footer."""

OVERLAP = 10 * MM
"""The strip that neighbouring sheets of a poster share."""

_TILE_HEAD, _TILE_FOOT = 17 * MM, 13 * MM
"""Room for the name of a sheet and its key; it is cut off."""

_SIZES = {
    MapSheet.A4: (210, 297),
    MapSheet.A3: (297, 420),
    MapSheet.F4: (215, 330),
    MapSheet.LETTER: (215.9, 279.4),
    MapSheet.POSTER: (210, 297),
}


def sheet_grid(sheet: MapSheet, *, landscape: bool) -> Grid:
    """The grid of a sheet; every edge is as wide as home printers need."""
    short, long = _SIZES[sheet]
    width, height = (long, short) if landscape else (short, long)
    return Grid(width * MM, height * MM, MARGIN, width * MM - 2 * MARGIN, FOOT)


@dataclass(frozen=True, slots=True)
class Tiling:
    """A poster in sheets: what each shows of the whole, in points from its upper left."""

    grid: Grid
    columns: int
    rows: int
    overlap: float = OVERLAP

    @property
    def window(self) -> tuple[float, float]:
        """Width and height of what one sheet shows."""
        return self.grid.text, self.grid.height - _TILE_HEAD - _TILE_FOOT

    @property
    def top(self) -> float:
        """Where the window begins on its sheet."""
        return _TILE_HEAD

    @property
    def size(self) -> tuple[float, float]:
        """Width and height of the whole."""
        wide, high = self.window
        return (
            self.columns * (wide - self.overlap) + self.overlap,
            self.rows * (high - self.overlap) + self.overlap,
        )

    def tiles(self) -> Iterator[tuple[str, Box]]:
        """The name of each sheet, row by row, and what it shows."""
        wide, high = self.window
        for row in range(self.rows):
            for column in range(self.columns):
                left, top = column * (wide - self.overlap), row * (high - self.overlap)
                yield f"{chr(ord('A') + column)}{row + 1}", Box(left, top, left + wide, top + high)
