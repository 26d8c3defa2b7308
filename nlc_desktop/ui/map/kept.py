"""The picture kept while the map is panned: drawn once, with some room around, then only copied."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPixmap

from nlc_desktop.ui.map.drawing import Frame
from nlc_desktop.ui.map.viewport import Viewport

_AROUND = 0.15
"""Part of the canvas kept ready beyond each edge."""


@dataclass(frozen=True, slots=True)
class _Kept:
    key: object
    picture: QPixmap
    origin: QPointF
    """Place of the map at its top left corner."""
    factor: float
    size: QSizeF


class KeptPicture:
    """Copies what was drawn before wherever that is enough."""

    def __init__(self) -> None:
        self._kept: _Kept | None = None
        self.drawn = 0
        """How often it was drawn, for tests and measurements."""

    def forget(self) -> None:
        """Draws again next time."""
        self._kept = None

    def paint(
        self,
        painter: QPainter,
        view: Viewport,
        key: object,
        draw: Callable[[QPainter, QRectF, QPointF], None],
    ) -> None:
        """Puts the picture on the canvas; ``draw(painter, area, origin)`` makes it when needed."""
        kept = self._kept
        if kept is None or kept.key != key or not self._covers(kept, view):
            kept = self._kept = self._draw(painter, view, key, draw)
        corner = view.to_screen(kept.origin.x(), kept.origin.y())
        ratio = kept.picture.devicePixelRatio()
        at = QPointF(round(corner.x() * ratio) / ratio, round(corner.y() * ratio) / ratio)
        painter.drawPixmap(at, kept.picture)

    @staticmethod
    def _covers(kept: _Kept, view: Viewport) -> bool:
        if kept.factor != view.factor:
            return False
        corner = view.to_screen(kept.origin.x(), kept.origin.y())
        whole = QRectF(QPointF(0, 0), view.size)
        return QRectF(corner, kept.size).adjusted(-1, -1, 1, 1).contains(whole)

    def _draw(
        self,
        painter: QPainter,
        view: Viewport,
        key: object,
        draw: Callable[[QPainter, QRectF, QPointF], None],
    ) -> _Kept:
        ratio = painter.device().devicePixelRatioF()
        wide, high = (round(side * (1 + 2 * _AROUND)) for side in view.size.toTuple())
        corner = QPointF(-round(view.size.width() * _AROUND), -round(view.size.height() * _AROUND))
        picture = QPixmap(round(wide * ratio), round(high * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        inside = QPainter(picture)
        inside.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw(inside, QRectF(0, 0, wide, high), corner)
        inside.end()
        self.drawn += 1
        return _Kept(key, picture, view.to_map(corner), view.factor, QSizeF(wide, high))


def frame_of(view: Viewport, spread: float, area: QRectF, corner: QPointF) -> Frame:
    """How a picture drawn together by ``spread`` lies in an area that begins at a corner."""
    origin = view.to_screen(0, 0) - corner
    return Frame(view.factor / spread, origin.x(), origin.y(), area)
