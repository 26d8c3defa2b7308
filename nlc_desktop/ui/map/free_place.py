"""Where a new organisation goes when it is drawn: beside the selected one, where nothing stands."""

import math
from collections.abc import Iterable, Sequence

from nlc_desktop.domain.network import Point

_APART = 110.0
"""Map units between a new node and those that are there."""
_AROUND = 8
_RINGS = 12


def free_place(near: Point, taken: Sequence[Point]) -> Point:
    """The place nearest to another where nothing stands yet."""
    if all(math.dist(near, one) >= _APART for one in taken):
        return near
    for place in _rings(near):
        if all(math.dist(place, one) >= _APART - 1 for one in taken):
            return place
    right = max(x for x, _ in taken)
    return round(right + _APART), near[1]


def _rings(middle: Point) -> Iterable[Point]:
    """Places on rings around a middle, each ring from the right and clockwise."""
    for ring in range(1, _RINGS + 1):
        for step in range(_AROUND * ring):
            turn = math.tau * step / (_AROUND * ring)
            far = _APART * ring
            yield round(middle[0] + far * math.cos(turn)), round(middle[1] + far * math.sin(turn))
