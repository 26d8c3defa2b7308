"""The shapes of the map: which level has which outline, which sector which icon, where edges lie.

One place for lists, screen and paper (look/tokens.md, Map): level by shape, sector by icon.
Lengths are map units, pixels at 100 %.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from nlc_desktop.domain.stakeholders import Level, Sector

Spot = tuple[float, float]
"""A place in the picture in map units, right and down."""


class SymbolShape(StrEnum):
    """The outline of a node."""

    HEXAGON = "hexagon"
    DIAMOND = "diamond"
    SQUARE = "square"
    CIRCLE = "circle"


LEVEL_SHAPES: Mapping[Level, SymbolShape] = {
    Level.NATIONAL: SymbolShape.HEXAGON,
    Level.STATE: SymbolShape.DIAMOND,
    Level.CITY: SymbolShape.SQUARE,
    Level.COMMUNITY: SymbolShape.CIRCLE,
}

SIZES: Mapping[SymbolShape, float] = {
    SymbolShape.HEXAGON: 38.0,
    SymbolShape.DIAMOND: 46.0,
    SymbolShape.SQUARE: 34.0,
    SymbolShape.CIRCLE: 36.0,
}
"""Height of each shape: they look equally large."""

POST_SIZE = 24.0
"""Diameter of a post, a small circle beside its organisation."""

FADED_SIZE = 8.0
"""Height of a node out of focus."""

POST_ICON = "user"

SECTOR_ICONS: Mapping[Sector, str] = {
    Sector.CITY_COUNCIL: "landmark",
    Sector.DISTRICT: "building-2",
    Sector.UNITY: "users",
    Sector.TRAINING: "graduation-cap",
    Sector.POLICE: "shield",
    Sector.SECURITY: "key-round",
    Sector.EDUCATION: "book-open",
    Sector.SOCIAL: "hand-helping",
    Sector.REINTEGRATION: "rotate-ccw",
    Sector.FAITH: "heart-handshake",
    Sector.NEIGHBOURHOOD: "house",
    Sector.WOMEN: "users-round",
    Sector.YOUTH: "sprout",
    Sector.ACADEMIA: "university",
    Sector.BUSINESS: "briefcase",
    Sector.HEALTH: "heart-pulse",
}
"""Names of Lucide drawings in `resources/icons`."""


@dataclass(frozen=True, slots=True)
class Box:
    """An upright rectangle."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        """From left to right."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """From top to bottom."""
        return self.bottom - self.top

    def overlaps(self, other: "Box") -> bool:
        """Whether the two share more than an edge."""
        return (
            self.left < other.right
            and other.left < self.right
            and self.top < other.bottom
            and other.top < self.bottom
        )

    def holds(self, other: "Box") -> bool:
        """Whether the other lies inside, edges included."""
        return (
            self.left <= other.left
            and self.top <= other.top
            and self.right >= other.right
            and self.bottom >= other.bottom
        )

    def with_(self, other: "Box") -> "Box":
        """The smallest box around both."""
        return Box(
            min(self.left, other.left),
            min(self.top, other.top),
            max(self.right, other.right),
            max(self.bottom, other.bottom),
        )

    def grown(self, by: float) -> "Box":
        """The box with so much more on every side."""
        return Box(self.left - by, self.top - by, self.right + by, self.bottom + by)

    def shifted(self, right: float, down: float) -> "Box":
        """The box elsewhere."""
        return Box(self.left + right, self.top + down, self.right + right, self.bottom + down)


def outline(shape: SymbolShape, x: float, y: float, size: float) -> tuple[Spot, ...]:
    """The corners of a shape round its middle, clockwise from the top; none for a circle."""
    r = size / 2
    if shape is SymbolShape.HEXAGON:
        side = r * math.sqrt(3) / 2
        return (
            (x, y - r),
            (x + side, y - r / 2),
            (x + side, y + r / 2),
            (x, y + r),
            (x - side, y + r / 2),
            (x - side, y - r / 2),
        )
    if shape is SymbolShape.DIAMOND:
        return ((x, y - r), (x + r, y), (x, y + r), (x - r, y))
    if shape is SymbolShape.SQUARE:
        return ((x - r, y - r), (x + r, y - r), (x + r, y + r), (x - r, y + r))
    return ()


_SLANT = math.sqrt(3) / 2
_FACES: Mapping[SymbolShape, tuple[tuple[float, float], ...]] = {
    SymbolShape.HEXAGON: ((1.0, 0.0), (0.5, _SLANT), (0.5, -_SLANT)),
    SymbolShape.DIAMOND: ((math.sqrt(0.5), math.sqrt(0.5)), (math.sqrt(0.5), -math.sqrt(0.5))),
    SymbolShape.SQUARE: ((1.0, 0.0), (0.0, 1.0)),
}
"""Directions the faces of a shape look to, one of each opposite two."""

_DEPTHS: Mapping[SymbolShape, float] = {
    SymbolShape.HEXAGON: _SLANT / 2,
    SymbolShape.DIAMOND: math.sqrt(0.5) / 2,
    SymbolShape.SQUARE: 0.5,
}
"""How far a face is from the middle, as a part of the size."""


def way_out(shape: SymbolShape, reach: float, size: float, off: Spot, toward: Spot) -> float:
    """How far a line must go to leave a shape grown by ``reach``.

    ``off`` is where it starts, counted from the middle; ``toward`` its direction, of length one.
    0 when it starts outside.
    """
    if shape is SymbolShape.CIRCLE:
        radius = size / 2 + reach
        along = off[0] * toward[0] + off[1] * toward[1]
        square = along * along - off[0] * off[0] - off[1] * off[1] + radius * radius
        return max(0.0, math.sqrt(square) - along) if square > 0 else 0.0
    depth = size * _DEPTHS[shape] + reach
    nearest = math.inf
    for face_x, face_y in _FACES[shape]:
        speed = face_x * toward[0] + face_y * toward[1]
        if speed:
            ahead = depth if speed > 0 else -depth
            nearest = min(nearest, (ahead - face_x * off[0] - face_y * off[1]) / speed)
    return max(0.0, nearest)


def holds(shape: SymbolShape, size: float, off: Spot, reach: float = 0.0) -> bool:
    """Whether a place, counted from the middle, lies in a shape grown by ``reach``."""
    if shape is SymbolShape.CIRCLE:
        return math.hypot(*off) <= size / 2 + reach
    depth = size * _DEPTHS[shape] + reach
    return all(abs(x * off[0] + y * off[1]) <= depth for x, y in _FACES[shape])
