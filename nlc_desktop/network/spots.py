"""Free spots on a map: finds a place near a wish where no symbol and no label is in the way."""

import math
from collections.abc import Iterator
from functools import cache

from nlc_desktop.domain.maps import FARTHEST
from nlc_desktop.domain.network import Point

PLACING = (120, 88)
"""How far a new node keeps from others, across and down: two stand free of each other when they
are that far apart in one of the two."""

ARRANGING = (168, 100)
"""The same when the whole map is arranged: room for a name of two lines under each symbol."""

_PARTS = 3


@cache
def _shell(number: int) -> tuple[tuple[int, int], ...]:
    """Steps to the lattice points of one square around a point, the nearest first."""
    if number == 0:
        return ((0, 0),)
    side = range(-number, number + 1)
    around = {(x, y) for x in side for y in (-number, number)}
    around |= {(x, y) for y in side for x in (-number, number)}
    return tuple(sorted(around, key=lambda step: (step[0] ** 2 + step[1] ** 2, step)))


class Spots:
    """Which places are taken, and the nearest free one to any wish."""

    def __init__(self, apart: tuple[int, int] = PLACING) -> None:
        self._across, self._down = apart
        self._taken: dict[tuple[int, int], list[Point]] = {}
        self._full: dict[tuple[int, int], int] = {}
        """By lattice point: how many squares around it hold no free spot any more."""
        self._blocked: set[tuple[int, int]] = set()
        """Lattice points seen not to be free: they never fall free."""

    def take(self, place: Point) -> Point:
        """Marks a place as taken, whether it was free or not."""
        cell = (place[0] // self._across, place[1] // self._down)
        self._taken.setdefault(cell, []).append(place)
        return place

    def is_free(self, place: Point) -> bool:
        """Whether nothing stands too near; the origin means "nowhere yet" and is never free."""
        x, y = place
        if place == (0, 0) or max(abs(x), abs(y)) > FARTHEST:
            return False
        column, row = x // self._across, y // self._down
        for near_column in (column - 1, column, column + 1):
            for near_row in (row - 1, row, row + 1):
                for other in self._taken.get((near_column, near_row), ()):
                    if abs(other[0] - x) < self._across and abs(other[1] - y) < self._down:
                        return False
        return True

    def near(self, x: float, y: float) -> Point:
        """Takes the free place nearest to a wish: the wish itself where it is free."""
        wish = (_bounded(x), _bounded(y))
        return self.take(wish if self.is_free(wish) else self._search(wish))

    def _search(self, wish: Point) -> Point:
        across, down = self._across / _PARTS, self._down / _PARTS
        column, row = round(wish[0] / across), round(wish[1] / down)
        blocked = self._blocked
        for number in self._shells((column, row)):
            for step_x, step_y in _shell(number):
                knot = (column + step_x, row + step_y)
                if knot in blocked:
                    continue
                place = (round(knot[0] * across), round(knot[1] * down))
                if self.is_free(place):
                    return place
                blocked.add(knot)
        raise AssertionError("a map has more room than nodes")

    def _shells(self, middle: tuple[int, int]) -> Iterator[int]:
        """Squares around a lattice point, without those seen full before: spots never fall free."""
        number = self._full.get(middle, 0)
        while number < FARTHEST:
            self._full[middle] = number
            yield number
            number += 1


def _bounded(length: float) -> int:
    """A length within the map, in whole units."""
    return round(min(max(length, -FARTHEST), FARTHEST)) if math.isfinite(length) else 0
