"""Where a new organisation goes when it is drawn: beside the selected one, where nothing stands."""

import math
from collections.abc import Iterable, Sequence

from nlc_desktop.domain.network import Point

_APART = 110.0
"""Map units between a new node and those that are there."""
_AROUND = 8
_RINGS = 24


def free_place(near: Point, taken: Sequence[Point], spread: float = 1.0) -> Point:
    """The place nearest to another where nothing stands yet.

    Where symbols are large for the map (``Scene.spread``), they keep a little further apart.
    """
    apart = _APART / spread**0.25
    if all(math.dist(near, one) >= apart for one in taken):
        return near
    for place in _rings(near, apart / 2):
        if all(math.dist(place, one) >= apart - 1 for one in taken):
            return place
    right = max(x for x, _ in taken)
    return round(right + apart), near[1]


def _rings(middle: Point, step_out: float) -> Iterable[Point]:
    """Places on rings around a middle, each ring from the right and clockwise."""
    for ring in range(1, _RINGS + 1):
        for step in range(_AROUND * ring):
            turn = math.tau * step / (_AROUND * ring)
            far = step_out * ring
            yield round(middle[0] + far * math.cos(turn)), round(middle[1] + far * math.sin(turn))
