"""The icons: Lucide line drawings recoloured from the palette, their stroke 1.5 px at any size.

`pixmap` gives a picture for painting, `set_icon` an icon to a button that follows the palette.
Pictures are kept by name, colour, size and device pixel ratio. QtSvg is imported with the
first picture.
"""

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractButton, QApplication

from nlc_desktop.paths import resource
from nlc_desktop.ui.theme import Look, look

if TYPE_CHECKING:
    from PySide6.QtCore import QPointF

_STROKE = 1.5
_GAP = 4  # with the four that Fusion leaves, eight between icon and word


def pixmap(name: str, role: str = "text", size: int = 16, *, ratio: float = 0.0) -> QPixmap:
    """The icon in the colour of a role; ``size`` at 100 %, ``ratio`` of the screen if known."""
    return pixmap_in(name, look().color(role), size, ratio=ratio)


def pixmap_in(name: str, color: QColor, size: int = 16, *, ratio: float = 0.0) -> QPixmap:
    """The icon in any colour; for delegates that know the colour of the text beside it."""
    return _picture(name, color.name(), look().px(size), size, ratio or _screen_ratio())


def drawn(name: str, color: QColor, side: float, ratio: float) -> QPixmap:
    """The icon ``side`` pixels large, whatever the scale; for drawings that are zoomed."""
    made = QPixmap(max(1, round(side * ratio)), max(1, round(side * ratio)))
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    _draw(painter, name, color.name(), _STROKE * 24 / side)
    painter.end()
    made.setDevicePixelRatio(ratio)
    return made


def paint(
    painter: QPainter, name: str, color: QColor, where: "QRectF | QPointF", size: int = 16
) -> None:
    """Paints an icon centred in a rectangle, or with its corner at a point."""
    ratio = painter.device().devicePixelRatioF()
    picture = pixmap_in(name, color, size, ratio=ratio)
    if isinstance(where, QRectF):
        side = look().px(size)
        corner = where.center()
        painter.drawPixmap(round(corner.x() - side / 2), round(corner.y() - side / 2), picture)
    else:
        painter.drawPixmap(where, picture)


def icon(
    name: str, role: str = "text", size: int = 16, *, before: int = 0, after: int = 0
) -> QIcon:
    """A QIcon in the palette of this moment, with its disabled state.

    ``before`` and ``after`` are empty pixels at its sides, to keep it apart from a word.
    """
    made = QIcon(_padded(pixmap(name, role, size), before, after))
    off = _padded(pixmap(name, "text_off", size), before, after)
    made.addPixmap(off, QIcon.Mode.Disabled)
    return made


def _padded(picture: QPixmap, before: int, after: int) -> QPixmap:
    if not before and not after:
        return picture
    px, ratio = look().px, picture.devicePixelRatio()
    wider = QPixmap(picture.width() + round(px(before + after) * ratio), picture.height())
    wider.setDevicePixelRatio(ratio)
    wider.fill(Qt.GlobalColor.transparent)
    painter = QPainter(wider)
    painter.drawPixmap(px(before), 0, picture)
    painter.end()
    return wider


def set_icon(button: QAbstractButton, name: str, role: str = "text", size: int = 16) -> None:
    """Gives a button an icon that follows the palette; an empty name takes it away."""
    keeper = button.findChild(_Keeper, "", Qt.FindChildOption.FindDirectChildrenOnly)
    if not isinstance(keeper, _Keeper):
        keeper = _Keeper(button, look())
    keeper.show(name, role, size)


class _Keeper(QObject):
    """Paints the icon of one button again whenever the look changes."""

    def __init__(self, button: QAbstractButton, current: Look) -> None:
        super().__init__(button)
        self._button = button
        self._wanted = ("", "text", 16)
        current.changed.connect(self._paint)

    def show(self, name: str, role: str, size: int) -> None:
        """Shows another icon."""
        self._wanted = (name, role, size)
        self._paint()

    def _paint(self) -> None:
        name, role, size = self._wanted
        px = look().px
        gap = _GAP if self._button.text() else 0
        first = self._button.layoutDirection() == QApplication.layoutDirection()
        before, after = (0, gap) if first else (gap, 0)
        self._button.setIconSize(QSize(px(size) + px(gap), px(size)))
        made = icon(name, role, size, before=before, after=after) if name else QIcon()
        self._button.setIcon(made)


def svg(name: str, color: str, stroke: float) -> bytes:
    """The drawing as SVG in one colour; ``stroke`` in units of its 24 × 24 box."""
    text = _source(name)
    text = text.replace('stroke-width="2"', f'stroke-width="{stroke:.3f}"', 1)
    return text.replace("currentColor", color).encode()


@lru_cache(maxsize=256)
def _source(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text(encoding="utf-8")


def _screen_ratio() -> float:
    app = QApplication.instance()
    return app.devicePixelRatio() if isinstance(app, QApplication) else 1.0


@lru_cache(maxsize=1024)
def _picture(name: str, color: str, side: int, size: int, ratio: float) -> QPixmap:
    picture = QPixmap(round(side * ratio), round(side * ratio))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    _draw(painter, name, color, _STROKE * 24 / size)
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture


def _draw(painter: QPainter, name: str, color: str, stroke: float) -> None:
    """Draws the icon all over what is painted on; ``stroke`` in units of its 24 × 24 box."""
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415 - costs 8 ms, wanted with the first icon

    QSvgRenderer(QByteArray(svg(name, color, stroke))).render(painter)
