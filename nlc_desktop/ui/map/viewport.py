"""Which part of the map the canvas shows, and how large: from map units to pixels and back."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, QSizeF

SMALLEST, LARGEST = 0.05, 4.0
"""Zoom as a person may set it; 1 is one map unit to a pixel of the design."""
STEP = 1.25
"""One step of the wheel or of a key."""
_LARGEST_FIT = 1.0
_ROOM = 24.0  # pixels of the design left free on each side of a fitted map


@dataclass(frozen=True, slots=True)
class Viewport:
    """The place in the middle of the canvas, the zoom, and the scale of the screen."""

    centre: QPointF
    zoom: float
    size: QSizeF
    """Of the canvas, in pixels."""
    scale: float = 1.0
    """Pixels of the screen to a pixel of the design (`Look.scale`)."""

    @property
    def factor(self) -> float:
        """Pixels to a map unit."""
        return self.zoom * self.scale

    def to_screen(self, x: float, y: float) -> QPointF:
        """Where a place of the map is on the canvas."""
        return QPointF(
            (x - self.centre.x()) * self.factor + self.size.width() / 2,
            (y - self.centre.y()) * self.factor + self.size.height() / 2,
        )

    def to_map(self, at: QPointF) -> QPointF:
        """Which place of the map is at a point of the canvas."""
        return QPointF(
            (at.x() - self.size.width() / 2) / self.factor + self.centre.x(),
            (at.y() - self.size.height() / 2) / self.factor + self.centre.y(),
        )

    @property
    def seen(self) -> QRectF:
        """What can be seen, in map units."""
        return QRectF(
            self.to_map(QPointF(0, 0)),
            self.to_map(QPointF(self.size.width(), self.size.height())),
        )

    def moved(self, right: float, down: float) -> "Viewport":
        """The map pushed by so many pixels."""
        centre = self.centre - QPointF(right, down) / self.factor
        return replace(self, centre=centre)

    def zoomed(self, times: float, around: QPointF | None = None) -> "Viewport":
        """Larger or smaller; the place at a point of the canvas stays where it is."""
        around = around or QPointF(self.size.width() / 2, self.size.height() / 2)
        zoom = min(max(self.zoom * times, SMALLEST), LARGEST)
        held = self.to_map(around)
        offset = around - QPointF(self.size.width() / 2, self.size.height() / 2)
        return replace(self, zoom=zoom, centre=held - offset / (zoom * self.scale))

    def resized(self, size: QSizeF, scale: float) -> "Viewport":
        """The same middle in a canvas of another size."""
        return replace(self, size=size, scale=scale)

    def fitted(self, bounds: QRectF) -> "Viewport":
        """The whole of some bounds, never larger than life."""
        if bounds.isEmpty():
            return replace(self, centre=bounds.center(), zoom=_LARGEST_FIT)
        room = 2 * _ROOM * self.scale
        wide = max(self.size.width() - room, 1.0) / bounds.width()
        high = max(self.size.height() - room, 1.0) / bounds.height()
        zoom = min(wide, high) / self.scale
        return replace(self, centre=bounds.center(), zoom=min(max(zoom, SMALLEST), _LARGEST_FIT))

    def showing(self, place: QRectF) -> "Viewport":
        """Moved just as far as is needed for some place to be seen."""
        seen, room = self.seen, 2 * _ROOM / self.zoom
        inner = seen.adjusted(room, room, -room, -room)
        if not inner.isValid() or inner.contains(place):
            return self
        right = min(0.0, place.left() - inner.left()) + max(0.0, place.right() - inner.right())
        down = min(0.0, place.top() - inner.top()) + max(0.0, place.bottom() - inner.bottom())
        return replace(self, centre=self.centre + QPointF(right, down))
