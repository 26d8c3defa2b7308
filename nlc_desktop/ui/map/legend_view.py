"""The legend under the map: what is to be seen on it, each sign with its word, and the keys."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from nlc_desktop.domain.map_drawing import LegendEntry, LegendKind, Mark
from nlc_desktop.domain.map_shapes import POST_ICON, SECTOR_ICONS
from nlc_desktop.i18n import tr
from nlc_desktop.ui import icons
from nlc_desktop.ui.linking.sample import paint_sample
from nlc_desktop.ui.linking.words import type_word
from nlc_desktop.ui.map.sprites import paint_sign
from nlc_desktop.ui.theme import TextSize, look
from nlc_desktop.ui.widgets.labels import key_text
from nlc_desktop.ui.widgets.shapes import Shape, paint_shape
from nlc_desktop.ui.words import level_shape, level_word, sector_word

_LINE, _CAPTION, _GAP, _SHAPE, _WIDE, _UNIT = 26, 56, 8, 16, 32, 29
_LEVELS = (LegendKind.LEVEL, LegendKind.POST, LegendKind.BARS, LegendKind.NUMBER)
_LINKS = (
    LegendKind.LINK,
    LegendKind.STRENGTH,
    LegendKind.FADED,
    LegendKind.NEW,
    LegendKind.GONE,
)


@dataclass(frozen=True, slots=True)
class _Item:
    """A sign with its word: an entry of the legend, or a key cap."""

    word: str
    entry: LegendEntry | None = None
    key: str = ""


_Row = list[tuple[_Item, int, int]]


class LegendView(QWidget):
    """Rows of signs in columns that stand under one another; sectors on request."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[LegendEntry, ...] = ()
        self._depth: int | None = None
        self._sectors = False
        self._short = False
        self._rows: tuple[tuple[str, tuple[_Item, ...]], ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look().changed.connect(self.updateGeometry)
        self._arrange()

    def show_legend(self, entries: Sequence[LegendEntry], *, depth: int | None = None) -> None:
        """Explains what is on the map now; ``depth`` is how far the focus reaches."""
        if (tuple(entries), depth) != (self._entries, self._depth):
            self._entries, self._depth = tuple(entries), depth
            self._arrange()

    def show_sectors(self, *, shown: bool) -> None:
        """Explains the icons of sectors as well."""
        self._sectors = shown
        self._arrange()

    def shorten(self, *, short: bool) -> None:
        """Keeps to one line, for a map with little height; the tooltip says the rest."""
        if short is not self._short:
            self._short = short
            self._arrange()

    def _arrange(self) -> None:
        """Puts the entries into rows."""
        rows = [
            (tr("Level"), self._items(_LEVELS)),
            (tr("Link"), self._items(_LINKS)),
            (tr("Sector"), self._items((LegendKind.SECTOR,)) if self._sectors else ()),
            (tr("Keys"), _keys()),
        ]
        self._rows = tuple((caption, items) for caption, items in rows if items)
        self.setAccessibleName(tr("Legend"))
        self.setAccessibleDescription(
            ". ".join(
                f"{caption}: {', '.join(item.word for item in items)}"
                for caption, items in self._rows
            )
        )
        self.setToolTip(self.accessibleDescription() if self._short else "")
        if self._short:
            self._rows = ((tr("Legend"), self._items((*_LEVELS, *_LINKS))),)
        self.updateGeometry()
        self.update()

    def _items(self, kinds: Sequence[LegendKind]) -> tuple[_Item, ...]:
        found = [one for kind in kinds for one in self._entries if one.kind is kind]
        return tuple(_Item(_word(one, self._depth), one) for one in found)

    # -- size -------------------------------------------------------------------------------

    def _places(self, width: int) -> list[_Row]:
        """The items of each row with their left edge and their line in the row."""
        px, metrics = look().px, QFontMetrics(look().font(TextSize.SMALL))
        unit, first = px(_UNIT), self._captions()
        rows: list[_Row] = []
        for _, items in self._rows:
            x, line, row = first, 0, _Row()
            for item in items:
                wide = _sign_width(item, metrics) + metrics.horizontalAdvance(item.word)
                if x > first and x + wide > width:
                    x, line = first, line + 1
                row.append((item, x, line))
                step = wide + px(2 * _GAP)
                x += step if self._short else -(-step // unit) * unit
            rows.append(_one_line(row) if self._short else row)
        return rows

    def _captions(self) -> int:
        """Width of the column of captions."""
        metrics = QFontMetrics(look().font(TextSize.SMALL, semibold=True))
        widest = max((metrics.horizontalAdvance(caption) for caption, _ in self._rows), default=0)
        return max(look().px(_CAPTION), widest + look().px(_GAP))

    @override
    def hasHeightForWidth(self) -> bool:
        """More lines where it is narrow."""
        return True

    @override
    def heightForWidth(self, width: int, /) -> int:
        """As many lines as the signs need."""
        lines = sum(row[-1][2] + 1 for row in self._places(width) if row)
        return lines * look().px(_LINE)

    @override
    def sizeHint(self) -> QSize:
        """As in the design."""
        wide = max(self.width(), look().px(400))
        return QSize(wide, self.heightForWidth(wide))

    @override
    def minimumSizeHint(self) -> QSize:
        """Two columns."""
        return QSize(look().px(260), look().px(_LINE))

    # -- painting -----------------------------------------------------------------------------

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints captions, signs and words."""
        painter = QPainter(self)
        high, top = look().px(_LINE), 0
        for (caption, _), row in zip(self._rows, self._places(self.width()), strict=True):
            painter.setFont(look().font(TextSize.SMALL, semibold=True))
            painter.setPen(look().color("text"))
            where = QRectF(0, top, self._captions(), high)
            painter.drawText(where, Qt.AlignmentFlag.AlignVCenter, caption)
            for item, left, line in row:
                _paint(painter, item, QRectF(left, top + line * high, self.width() - left, high))
            top += (row[-1][2] + 1) * high if row else 0


def _one_line(row: _Row) -> _Row:
    """What stands on the first line; where there is more, dots instead of the last."""
    first = [place for place in row if place[2] == 0]
    if len(first) == len(row) or not first:
        return first
    return [*first[:-1], (_Item("…"), *first[-1][1:])]


def _keys() -> tuple[_Item, ...]:
    return (
        _Item(tr("new", "key of the map"), key="N"),
        _Item(tr("connect", "key of the map"), key="C"),
        _Item(tr("pin", "key of the map"), key="P"),
        _Item(tr("focus", "key of the map"), key="0–9"),
        _Item(tr("rename", "key of the map"), key="F2"),
        _Item(tr("clear", "key of the map"), key="Esc"),
    )


def _word(entry: LegendEntry, depth: int | None) -> str:  # noqa: PLR0911 - one line per kind
    match entry.kind:
        case LegendKind.LEVEL if entry.level is not None:
            return level_word(entry.level).lower()
        case LegendKind.SECTOR if entry.sector is not None:
            return sector_word(entry.sector).lower()
        case LegendKind.LINK if entry.link_type is not None:
            return type_word(entry.link_type)
        case LegendKind.POST:
            return tr("post", "in an organisation")
        case LegendKind.BARS:
            return tr("influence 1–5")
        case LegendKind.NUMBER:
            return tr("influence above 5")
        case LegendKind.STRENGTH:
            return tr("thicker: stronger")
        case LegendKind.FADED if depth is not None:
            return tr("faded: further than {n} steps", n=depth)
        case LegendKind.FADED:
            return tr("faded: not in focus")
        case LegendKind.NEW:
            return tr("new since then")
        case LegendKind.GONE:
            return tr("gone since then")
        case _:
            return ""


def _sign_width(item: _Item, metrics: QFontMetrics) -> int:
    px = look().px
    if item.key:
        return metrics.horizontalAdvance(key_text(item.key)) + px(12 + _GAP)
    wide = item.entry is not None and item.entry.kind in (LegendKind.LINK, LegendKind.STRENGTH)
    return px((_WIDE if wide else _SHAPE) + _GAP)


def _paint(painter: QPainter, item: _Item, where: QRectF) -> None:
    metrics = QFontMetrics(look().font(TextSize.SMALL))
    wide = _sign_width(item, metrics)
    sign = QRectF(where.left(), where.top(), wide - look().px(_GAP), where.height())
    if item.key:
        _paint_key(painter, key_text(item.key), sign)
    elif item.entry is not None:
        _paint_sign(painter, item.entry, sign)
    painter.setFont(look().font(TextSize.SMALL))
    painter.setPen(look().color("text_2"))
    room = where.adjusted(wide, 0, 0, 0)
    words = metrics.elidedText(item.word, Qt.TextElideMode.ElideRight, int(room.width()))
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)


def _paint_key(painter: QPainter, key: str, where: QRectF) -> None:
    px = look().px
    box = QRectF(where.left() + 0.5, where.center().y() - px(9) + 0.5, where.width(), px(18))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(look().color("border"))
    painter.setBrush(look().color("header_row"))
    painter.drawRoundedRect(box, px(3), px(3))
    painter.setFont(look().font(TextSize.SMALL))
    painter.setPen(look().color("text"))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, key)


def _paint_sign(painter: QPainter, entry: LegendEntry, where: QRectF) -> None:
    px, theme = look().px, look().theme
    side = px(_SHAPE)
    box = QRectF(where.left(), where.center().y() - side / 2, side, side)
    ground = theme.color("surface")
    match entry.kind:
        case LegendKind.LEVEL if entry.level is not None:
            paint_shape(painter, level_shape(entry.level), box, theme.color("mark"), ground)
        case LegendKind.SECTOR if entry.sector is not None:
            icons.paint(painter, SECTOR_ICONS[entry.sector], theme.color("mark"), box, 16)
        case LegendKind.LINK if entry.link_type is not None:
            kind = entry.link_type
            paint_sample(painter, kind.tone, kind.dash, where, directed=kind.directed)
        case LegendKind.STRENGTH:
            _paint_strength(painter, where)
        case LegendKind.POST:
            icons.paint(painter, POST_ICON, theme.color("mark"), box, 14)
        case LegendKind.BARS:
            _paint_bars(painter, box)
        case LegendKind.NUMBER:
            painter.setPen(theme.color("mark"))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "6")
        case LegendKind.FADED:
            inner = box.adjusted(side / 5, side / 5, -side / 5, -side / 5)
            paint_shape(painter, Shape.COMMUNITY, inner, theme.color("mark_soft"), ground)
        case LegendKind.NEW | LegendKind.GONE:
            mark = Mark.NEW if entry.kind is LegendKind.NEW else Mark.GONE
            paint_sign(painter, QPointF(box.center()), mark, look().scale)
        case _:
            pass


def _paint_strength(painter: QPainter, where: QRectF) -> None:
    """A line that grows thicker."""
    px, middle = look().px, where.center().y()
    third = where.width() / 3
    for at, thick in enumerate((1, 2, 4)):
        high = px(thick)
        part = QRectF(where.left() + at * third, middle - high / 2, third - px(1), high)
        painter.fillRect(part, look().color("mark"))


def _paint_bars(painter: QPainter, box: QRectF) -> None:
    px = look().px
    for at in range(4):
        top = box.bottom() - px(3) - at * px(4)
        painter.fillRect(QRectF(box.left() + px(3), top, px(9), px(3)), look().color("mark"))
