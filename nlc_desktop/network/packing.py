"""Packs the pieces of a map side by side, so that none drifts away from the others."""

import math
from collections.abc import Iterable, Sequence

from nlc_desktop.domain.map_shapes import Box

_SHAPE = 1.6
"""How much wider than high a map should be: as its window is."""


def around(places: Iterable[tuple[float, float]], apart: tuple[int, int]) -> Box:
    """The room some places take, with half the room they keep to others on each side."""
    points = list(places)
    xs, ys = [x for x, _ in points], [y for _, y in points]
    across, down = apart[0] / 2, apart[1] / 2
    return Box(min(xs) - across, min(ys) - down, max(xs) + across, max(ys) + down)


def packed(sizes: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
    """Where the upper left corner of each box goes: in rows, the highest first.

    A box lower than its row is set under the one before where there is room. All lie right of
    and below the origin.
    """
    widest = max((width for width, _ in sizes), default=0.0)
    line = max(widest, math.sqrt(sum(width * height for width, height in sizes) * _SHAPE) * 1.1)
    corners = [(0.0, 0.0)] * len(sizes)
    row = _Row(0.0, line)
    for number in sorted(range(len(sizes)), key=lambda at: (-sizes[at][1], -sizes[at][0], at)):
        corner = row.put(*sizes[number])
        if corner is None:
            row = _Row(row.top + row.height, line)
            corner = row.put(*sizes[number])
        corners[number] = corner or (0.0, row.top)
    return corners


class _Row:
    """Boxes side by side under a common upper edge, in columns."""

    def __init__(self, top: float, length: float) -> None:
        self.top, self.height = top, 0.0
        self._length = length
        self._left = self._right = 0.0
        self._filled = 0.0

    def put(self, width: float, height: float) -> tuple[float, float] | None:
        """The corner of another box, or nothing when the row is full."""
        fits_under = self._filled + height <= self.height and self._left + width <= self._right
        if not fits_under:
            if self.height and self._right + width > self._length * 1.001:
                return None
            self._left, self._filled = self._right, 0.0
            self._right += width
            self.height = max(self.height, height)
        corner = (self._left, self.top + self._filled)
        self._filled += height
        return corner
