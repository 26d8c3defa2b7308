"""*Who will be in the room*: the sum of the replies, a bar for each sector or level."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from nlc_desktop.domain.meetings import Coverage, InvitationRow, Seat, coverage
from nlc_desktop.i18n import tr
from nlc_desktop.ui.reply_counts import ReplyCounts
from nlc_desktop.ui.theme import TextSize, look
from nlc_desktop.ui.widgets.buttons import LinkButton
from nlc_desktop.ui.widgets.panel import Panel
from nlc_desktop.ui.words import level_word, sector_word

_ROW, _CELL_W, _CELL_H, _CELL_GAP = 20, 32, 12, 2
_RANK = (Seat.COMING, Seat.DELEGATE, Seat.MAYBE, Seat.NOT_COMING, Seat.NO_ANSWER)


def seats_words(seats: Sequence[Seat]) -> str:
    """What the bar of one sector says in words."""
    if not seats:
        return tr("not invited")
    coming = sum(1 for seat in seats if seat in (Seat.COMING, Seat.DELEGATE))
    if len(seats) > 1:
        return tr("{coming} of {invited}", coming=coming, invited=len(seats))
    return {
        Seat.COMING: tr("yes"),
        Seat.DELEGATE: tr("delegate"),
        Seat.MAYBE: tr("not sure"),
        Seat.NOT_COMING: tr("cannot"),
        Seat.NO_ANSWER: tr("no answer"),
    }[seats[0]]


class RoomPanel(Panel):
    """Counts and bars of a guest list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Who will be in the room"), parent=parent)
        self.counts = ReplyCounts()
        self.bars = CoverageBars()
        self.turn_link = LinkButton("", small=True, on=self.turn)
        self._found: Coverage | None = None
        self._levels = False
        self.add_corner(self.turn_link)
        self.add(self.counts)
        self.add(self.bars, line=True)
        self._show_bars()

    def show_guests(self, rows: Sequence[InvitationRow]) -> Coverage:
        """Counts another guest list and gives what was counted."""
        found = coverage(rows)
        replies = Counter(row.reply for row in rows if not row.walk_in)
        self.counts.show_counts(replies)
        self._found = found
        self._show_bars()
        return found

    def turn(self) -> None:
        """Shows the levels instead of the sectors, and back (R-NLC-05)."""
        self._levels = not self._levels
        self._show_bars()

    def _show_bars(self) -> None:
        said = tr("By sector") if self._levels else tr("By level")
        self.turn_link.setText(said)
        self.turn_link.setAccessibleName(said)
        if self._found is not None:
            self.bars.show_coverage(self._found, levels=self._levels)


class CoverageBars(QWidget):
    """One line a sector or level: its name, a cell for each guest, and the same in words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: list[tuple[str, tuple[Seat, ...]]] = []
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_coverage(self, found: Coverage, *, levels: bool = False) -> None:
        """Shows another list; its sentences are what a screen reader says."""
        if levels:
            self._lines = [(level_word(level), seats) for level, seats in found.by_level]
        else:
            self._lines = [(sector_word(sector), seats) for sector, seats in found.by_sector]
        said = [
            tr("{sector}: {seats}", sector=name, seats=seats_words(seats))
            for name, seats in self._lines
        ]
        self.setAccessibleName(tr("Guests by level") if levels else tr("Guests by sector"))
        self.setAccessibleDescription("\n".join(said))
        self.updateGeometry()
        self.update()

    @property
    def sentences(self) -> list[str]:
        """Every line in words."""
        return self.accessibleDescription().splitlines()

    @override
    def sizeHint(self) -> QSize:
        """One line a sector or level."""
        return QSize(look().px(240), look().px(_ROW) * len(self._lines) + look().px(16))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the lines."""
        painter = QPainter(self)
        painter.setFont(look().font(TextSize.SMALL))
        metrics = QFontMetrics(painter.font())
        px = look().px
        wide = max((metrics.horizontalAdvance(name) for name, _ in self._lines), default=0)
        start = px(16) + max(wide + px(12), px(84))
        words = max((metrics.horizontalAdvance(seats_words(s)) for _, s in self._lines), default=0)
        for at, (name, seats) in enumerate(self._lines):
            top = px(8) + at * px(_ROW)
            self._paint_words(painter, top, name, seats_words(seats), bool(seats))
            room = self.width() - start - words - px(26)
            self._paint_cells(painter, QPointF(start, top), seats, room)

    def _paint_words(
        self, painter: QPainter, top: int, name: str, said: str, invited: bool
    ) -> None:
        px, theme = look().px, look().theme
        line = QRectF(px(16), top, self.width() - px(32), px(_ROW))
        painter.setPen(theme.color("text" if invited else "text_2"))
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, name)
        painter.setPen(theme.color("text_2"))
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, said)

    def _paint_cells(
        self, painter: QPainter, corner: QPointF, seats: Sequence[Seat], room: float
    ) -> None:
        px = look().px
        top = corner.y() + (px(_ROW) - px(_CELL_H)) / 2
        if not seats:
            painter.setPen(look().color("mark_soft"))
            middle = corner.y() + px(_ROW) / 2
            painter.drawLine(QPointF(corner.x(), middle), QPointF(corner.x() + px(_CELL_W), middle))
            return
        full = px(_CELL_W) + px(_CELL_GAP)
        step = min(float(full), room / len(seats))
        for at, seat in enumerate(sorted(seats, key=_RANK.index)):
            box = QRectF(corner.x() + at * step, top, step - px(_CELL_GAP), px(_CELL_H))
            paint_seat(painter, box, seat)


def paint_seat(painter: QPainter, box: QRectF, seat: Seat) -> None:
    """Paints one guest: full, full with a light bar, half, slash, dashed frame."""
    theme = look().theme
    mark = theme.color("mark")
    frame = box.adjusted(0.5, 0.5, -0.5, -0.5)
    match seat:
        case Seat.COMING | Seat.DELEGATE:
            painter.fillRect(box, mark)
            if seat is Seat.DELEGATE:
                bar = QRectF(box.center().x() - 1, box.top() + 2, 2, box.height() - 4)
                painter.fillRect(bar, theme.color("surface"))
        case Seat.MAYBE:
            painter.setPen(mark)
            painter.drawRect(frame)
            half = QRectF(box.left(), box.top(), box.width() / 2, box.height())
            painter.fillRect(half, mark)
        case Seat.NOT_COMING:
            painter.setPen(mark)
            painter.drawRect(frame)
            painter.drawLine(frame.bottomLeft(), frame.topRight())
        case Seat.NO_ANSWER:
            pen = QPen(mark)
            pen.setDashPattern([2.3, 2.3])
            painter.setPen(pen)
            painter.drawRect(frame)
