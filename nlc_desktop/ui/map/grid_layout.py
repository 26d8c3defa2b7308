"""Where organisations stand in the grid of power and interest: whole scores, nobody on another.

Those of equal scores share a cell and are spread in it in the order of their names, so that the
same scores always give the same picture.
"""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby

SCORES = (1, 2, 3, 4, 5)


@dataclass(frozen=True, slots=True)
class Spot:
    """An organisation with its scores."""

    id: str
    name: str
    power: int
    interest: int


@dataclass(frozen=True, slots=True)
class Area:
    """The plot in pixels; power goes up, interest to the right."""

    left: float
    top: float
    width: float
    height: float

    @property
    def cell(self) -> tuple[float, float]:
        """Width and height of the cell of one pair of scores."""
        return self.width / len(SCORES), self.height / len(SCORES)

    def corner(self, power: int, interest: int) -> tuple[float, float]:
        """The upper left corner of a cell."""
        wide, high = self.cell
        return self.left + (interest - 1) * wide, self.top + (SCORES[-1] - power) * high

    def scores_at(self, x: float, y: float) -> tuple[int, int]:
        """Power and interest of the cell at a point; outside the plot the nearest."""
        wide, high = self.cell
        interest = 1 + math.floor((x - self.left) / wide)
        power = SCORES[-1] - math.floor((y - self.top) / high)
        return tuple(min(max(score, SCORES[0]), SCORES[-1]) for score in (power, interest))  # type: ignore[return-value]

    def holds(self, x: float, y: float) -> bool:
        """Whether a point is in the plot."""
        return self.left <= x <= self.left + self.width and self.top <= y <= self.top + self.height


@dataclass(frozen=True, slots=True)
class Measure:
    """Sizes in pixels: of a shape, the height of a line of words, and the least room of a name."""

    shape: float
    line: float
    least_name: float = 0
    """0 where names are not written."""
    gap: float = 6


@dataclass(frozen=True, slots=True)
class Seat:
    """Where an organisation stands: the middle of its shape, its size, the room for its name."""

    x: float
    y: float
    side: float
    name_room: float = 0
    """Width for the name right of the shape; 0 when there is none."""


def seats(spots: Iterable[Spot], area: Area, measure: Measure) -> dict[str, Seat]:
    """A seat for every organisation."""
    found: dict[str, Seat] = {}
    ordered = sorted(spots, key=lambda spot: (spot.power, spot.interest, _order(spot)))
    for (power, interest), group in groupby(ordered, lambda spot: (spot.power, spot.interest)):
        found |= _cell(tuple(group), area.corner(power, interest), area.cell, measure)
    return found


def _order(spot: Spot) -> tuple[str, str]:
    return spot.name.casefold(), spot.id


def _cell(
    spots: Sequence[Spot],
    corner: tuple[float, float],
    cell: tuple[float, float],
    measure: Measure,
) -> dict[str, Seat]:
    """Names in columns while there is room for them, otherwise shapes alone."""
    pad = measure.gap / 2
    inside = cell[0] - 2 * pad, cell[1] - 2 * pad
    rows = max(1, math.floor(inside[1] / measure.line))
    columns = math.ceil(len(spots) / rows)
    room = inside[0] / columns - measure.shape - 2 * measure.gap
    if measure.least_name and room >= measure.least_name:
        return _named(spots, corner, cell, measure, columns)
    return _crowded(spots, corner, cell, measure)


def _named(
    spots: Sequence[Spot],
    corner: tuple[float, float],
    cell: tuple[float, float],
    measure: Measure,
    columns: int,
) -> dict[str, Seat]:
    rows = math.ceil(len(spots) / columns)
    wide = (cell[0] - measure.gap) / columns
    top = corner[1] + (cell[1] - rows * measure.line) / 2
    found: dict[str, Seat] = {}
    for at, spot in enumerate(spots):
        column, row = divmod(at, rows)
        x = corner[0] + measure.gap + column * wide + measure.shape / 2
        y = top + (row + 0.5) * measure.line
        room = wide - measure.shape - 2 * measure.gap
        found[spot.id] = Seat(x, y, measure.shape, room)
    return found


def _crowded(
    spots: Sequence[Spot],
    corner: tuple[float, float],
    cell: tuple[float, float],
    measure: Measure,
) -> dict[str, Seat]:
    """Shapes in the rows and columns that leave most room, smaller when there are very many."""
    step, columns = max(
        (min(cell[0] / wide, cell[1] / math.ceil(len(spots) / wide)), -wide)
        for wide in range(1, len(spots) + 1)
    )
    columns = -columns
    step = min(step, measure.shape + measure.gap)
    rows = math.ceil(len(spots) / columns)
    side = min(measure.shape, step * 0.9)
    left = corner[0] + (cell[0] - (columns - 1) * step) / 2
    top = corner[1] + (cell[1] - (rows - 1) * step) / 2
    return {
        spot.id: Seat(left + at % columns * step, top + at // columns * step, side)
        for at, spot in enumerate(spots)
    }
