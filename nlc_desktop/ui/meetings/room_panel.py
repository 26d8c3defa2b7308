"""*Who will be in the room*: the sum of the replies and a bar for each sector."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from nlc_desktop.domain.meetings import Coverage, InvitationRow, Reply, Seat, coverage
from nlc_desktop.domain.stakeholders import Sector
from nlc_desktop.i18n import tr
from nlc_desktop.ui.theme import TextSize, look
from nlc_desktop.ui.widgets.flow import FlowLayout
from nlc_desktop.ui.widgets.labels import label
from nlc_desktop.ui.widgets.panel import Panel
from nlc_desktop.ui.widgets.shapes import ShapeLabel
from nlc_desktop.ui.words import reply_shape, sector_word

_ROW, _CELL_W, _CELL_H, _CELL_GAP = 20, 32, 12, 2
_ORDER = (Reply.YES, Reply.DELEGATE, Reply.MAYBE, Reply.NO, Reply.NONE)
_RANK = (Seat.COMING, Seat.DELEGATE, Seat.MAYBE, Seat.NOT_COMING, Seat.NO_ANSWER)


def _sum_words(reply: Reply) -> str:
    match reply:
        case Reply.YES:
            return tr("will come")
        case Reply.DELEGATE:
            return tr("delegate")
        case Reply.MAYBE:
            return tr("not sure")
        case Reply.NO:
            return tr("cannot")
        case Reply.NONE:
            return tr("no answer")


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
        px = look().px
        self._counts = QWidget()
        self._flow = FlowLayout(self._counts, gap=10)
        holder = QVBoxLayout()
        holder.setContentsMargins(px(16), px(8), px(16), px(8))
        holder.addWidget(self._counts)
        self.bars = CoverageBars()
        self.add(holder)
        self.add(self.bars, line=True)

    def show_guests(self, rows: Sequence[InvitationRow]) -> Coverage:
        """Counts another guest list and gives what was counted."""
        found = coverage(rows)
        self._show_counts([row for row in rows if not row.walk_in])
        self.bars.show_coverage(found)
        return found

    def _show_counts(self, rows: Sequence[InvitationRow]) -> None:
        while self._flow.count():
            item = self._flow.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.deleteLater()
        for reply in _ORDER:
            count = sum(1 for row in rows if row.reply is reply)
            if count or reply in (Reply.YES, Reply.NONE):
                self._flow.addWidget(_Count(reply, count))
        self._counts.updateGeometry()


class _Count(QWidget):
    """A shape, a number, its words."""

    def __init__(self, reply: Reply, count: int) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look().px(6))
        row.addWidget(ShapeLabel(reply_shape(reply), 14))
        row.addWidget(label(str(count), "strong"))
        row.addWidget(label(_sum_words(reply)))


class CoverageBars(QWidget):
    """One line a sector: its name, a cell for each guest, and the same in words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[tuple[Sector, tuple[Seat, ...]], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_coverage(self, found: Coverage) -> None:
        """Shows another list; its sentences are what a screen reader says."""
        self._lines = found.by_sector
        said = [
            tr("{sector}: {seats}", sector=sector_word(sector), seats=seats_words(seats))
            for sector, seats in self._lines
        ]
        self.setAccessibleName(tr("Guests by sector"))
        self.setAccessibleDescription("\n".join(said))
        self.updateGeometry()
        self.update()

    @property
    def sentences(self) -> list[str]:
        """Every line in words."""
        return self.accessibleDescription().splitlines()

    @override
    def sizeHint(self) -> QSize:
        """One line a sector."""
        return QSize(look().px(240), look().px(_ROW) * len(self._lines) + look().px(16))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the lines."""
        painter = QPainter(self)
        painter.setFont(look().font(TextSize.SMALL))
        metrics = QFontMetrics(painter.font())
        px = look().px
        names = [sector_word(sector) for sector, _ in self._lines]
        wide = max((metrics.horizontalAdvance(name) for name in names), default=0)
        start = px(16) + max(wide + px(12), px(84))
        words = max((metrics.horizontalAdvance(seats_words(s)) for _, s in self._lines), default=0)
        for at, (sector, seats) in enumerate(self._lines):
            top = px(8) + at * px(_ROW)
            self._paint_words(painter, top, sector_word(sector), seats_words(seats), bool(seats))
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
