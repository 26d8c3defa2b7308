"""What the mouse does on the canvas from press to release: push, drag, stretch a band, link."""

from collections.abc import Mapping
from typing import Protocol

from PySide6.QtCore import QPointF, QRectF

from nlc_desktop.domain.network import Point
from nlc_desktop.ui.map.viewport import Viewport


class Gesture(Protocol):
    """One gesture under way."""

    def move(self, at: QPointF, view: Viewport) -> None:
        """The pointer is somewhere else."""
        ...


class Push:
    """Pushes the map."""

    def __init__(self, at: QPointF) -> None:
        self.last = at
        self.by = QPointF(0, 0)
        """How far the last move went, in pixels."""

    def move(self, at: QPointF, view: Viewport) -> None:  # noqa: ARG002 - as every gesture
        """Goes on."""
        self.by, self.last = at - self.last, at


class Drag:
    """Drags nodes; they are dropped in one step."""

    def __init__(self, at: QPointF, view: Viewport, places: Mapping[str, Point]) -> None:
        self._from = view.to_map(at)
        self._before = places
        self.places: dict[str, Point] = {}
        """Where the nodes are now; empty until they moved."""

    def move(self, at: QPointF, view: Viewport) -> None:
        """Takes the nodes along."""
        by = view.to_map(at) - self._from
        right, down = round(by.x()), round(by.y())
        self.places = {node: (x + right, y + down) for node, (x, y) in self._before.items()}

    @property
    def moved(self) -> bool:
        """Whether the nodes are elsewhere than where they were taken."""
        return bool(self.places) and self.places != dict(self._before)


class Band:
    """A rubber band that takes what is inside."""

    def __init__(self, at: QPointF, kept: tuple[str, ...]) -> None:
        self._from = at
        self.kept = kept
        """What stays selected besides."""
        self.area = QRectF(at, at)

    def move(self, at: QPointF, view: Viewport) -> None:  # noqa: ARG002 - as every gesture
        """Stretches the band."""
        self.area = QRectF(self._from, at).normalized()

    def on_map(self, view: Viewport) -> QRectF:
        """The area in map units."""
        return QRectF(view.to_map(self.area.topLeft()), view.to_map(self.area.bottomRight()))


class Line:
    """A link being drawn from nodes to whatever is under the pointer."""

    def __init__(self, sources: tuple[str, ...], at: QPointF, *, held: bool) -> None:
        self.sources = sources
        self.at = at
        self.held = held
        """Drawn with the button down (Alt and drag); else the next click ends it."""

    def move(self, at: QPointF, view: Viewport) -> None:  # noqa: ARG002 - as every gesture
        """Follows the pointer."""
        self.at = at
