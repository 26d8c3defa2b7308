"""The findings below the search line, as one types; ↓ ↑ choose, Enter goes there, Esc closes."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QPointF, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
)
from typing_extensions import override

from nlc_desktop.domain.search import Hit
from nlc_desktop.i18n import tr
from nlc_desktop.services.reading import finding
from nlc_desktop.ui import icons
from nlc_desktop.ui.desk import Desk
from nlc_desktop.ui.main_window import MainWindow
from nlc_desktop.ui.search.findings import (
    FindingsModel,
    Index,
    Role,
    destination,
    kind_icon,
    kind_word,
    place_on_map,
)
from nlc_desktop.ui.theme import TextSize, look
from nlc_desktop.ui.widgets.labels import key_text, label
from nlc_desktop.ui.widgets.showing import set_shown

_PAUSE = 80  # ms after the last keystroke
_WIDE, _HIGH = 560, 520
_KIND, _HIT = 28, 44
_ON_MAP = "Ctrl+Return"


class _FindingDelegate(QStyledItemDelegate):
    """Paints a kind as a small heading, a finding as icon, title and excerpt."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index, /) -> QSize:
        """Kinds are lower than findings."""
        high = _KIND if index.data(Role.HIT) is None else _HIT
        return QSize(look().px(200), look().px(high))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, /) -> None:
        """Paints one row."""
        rect: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
        state: QStyle.StateFlag = option.state  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
        hit = index.data(Role.HIT)
        painter.save()
        if isinstance(hit, Hit):
            self._paint_hit(painter, rect, hit, bool(state & QStyle.StateFlag.State_Selected))
        else:
            self._paint_kind(painter, rect, kind_word(index.data(Role.KIND)))
        painter.restore()

    def _paint_kind(self, painter: QPainter, rect: QRect, word: str) -> None:
        px = look().px
        painter.fillRect(rect, look().color("header_row"))
        painter.setFont(look().font(TextSize.SMALL, semibold=True))
        painter.setPen(look().color("text_2"))
        painter.drawText(rect.adjusted(px(12), 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, word)

    def _paint_hit(self, painter: QPainter, rect: QRect, hit: Hit, chosen: bool) -> None:
        px = look().px
        ground = "selected" if chosen else "surface"
        ink, soft = ("on_selected", "on_selected") if chosen else ("text", "text_2")
        painter.fillRect(rect, look().color(ground))
        corner = QPointF(rect.left() + px(12), rect.center().y() - px(8))
        icons.paint(painter, kind_icon(hit.kind), look().color(soft), corner, 16)
        words = rect.adjusted(px(40), px(4), -px(12), -px(4))
        if chosen and place_on_map(hit) is not None:
            said = tr("{key}: on the map", key=key_text(_ON_MAP))
            words.adjust(0, 0, -_draw_key(painter, words, said, look().color(soft)), 0)
        small = words.adjusted(0, words.height() // 2, 0, 0)
        whole = words if not hit.excerpt else words.adjusted(0, 0, 0, -words.height() // 2)
        painter.setPen(look().color(ink))
        _draw(painter, whole, hit.title, TextSize.BODY)
        painter.setPen(look().color(soft))
        _draw(painter, small, hit.excerpt, TextSize.SMALL)


def _draw_key(painter: QPainter, where: QRect, said: str, ink: QColor) -> int:
    """Draws at the right end what a key does; the room it takes."""
    painter.setFont(look().font(TextSize.SMALL))
    painter.setPen(ink)
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(where, right, said)
    return painter.fontMetrics().horizontalAdvance(said) + look().px(12)


def _draw(painter: QPainter, where: QRect, text: str, size: TextSize) -> None:
    painter.setFont(look().font(size))
    plain = " ".join(text.split())
    said = painter.fontMetrics().elidedText(plain, Qt.TextElideMode.ElideRight, where.width())
    painter.drawText(where, Qt.AlignmentFlag.AlignVCenter, said)


class SearchPopup(QFrame):
    """Lies over the page; the search line keeps the focus, so that one can go on typing."""

    def __init__(self, window: MainWindow, desk: Desk) -> None:
        super().__init__(window)
        self._window, self._desk = window, desk
        self._line = window.header.search
        self.setProperty("role", "notice")
        self.setAccessibleName(tr("What was found"))
        self.model = FindingsModel(self)
        self.view = QListView()
        self.view.setModel(self.model)
        self.view.setItemDelegate(_FindingDelegate(self.view))
        self.view.setAccessibleName(tr("What was found"))
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setMouseTracking(True)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.nothing = label("", "meta", wrap=True)
        self.nothing.setContentsMargins(*(look().px(16),) * 4)
        box = QVBoxLayout(self)
        box.setContentsMargins(1, 1, 1, 1)
        box.setSpacing(0)
        box.addWidget(self.view, 1)
        box.addWidget(self.nothing)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self.search)
        window.searched.connect(self._typed)
        self.view.clicked.connect(self._take)
        self._line.installEventFilter(self)
        window.installEventFilter(self)
        self.hide()

    def let_go(self) -> None:
        """Listens no longer; the office is being closed."""
        self._window.searched.disconnect(self._typed)
        self._line.removeEventFilter(self)
        self._window.removeEventFilter(self)
        self.hide()
        self.deleteLater()

    def _typed(self, text: str) -> None:
        if text.strip():
            self._timer.start()
        else:
            self._timer.stop()
            self.hide()

    def search(self) -> None:
        """Finds what is typed and shows it."""
        self._timer.stop()
        text = self._line.text().strip()
        if not text:
            return
        hits = finding.search(self._desk.office, text)
        self.model.set_hits(hits)
        set_shown(self.view, bool(hits))
        set_shown(self.nothing, not hits)
        self.nothing.setText(
            tr("Nothing is called or says “{text}”. Try the beginning of a word.", text=text[:40])
        )
        self._choose(self.model.next_hit(-1, 1))
        self.place()
        self.show()
        self.raise_()

    def place(self) -> None:
        """Takes its place below the search line, as high as it has to be."""
        px, line = look().px, self._line
        corner = line.mapTo(self._window, QPoint(0, line.height() + px(4)))
        wide = max(line.width(), min(px(_WIDE), self._window.width() - px(48)))
        left = min(corner.x(), self._window.width() - wide - px(16))
        rows = sum(self.view.sizeHintForRow(row) for row in range(self.model.rowCount()))
        wanted = rows + 4 if rows else self.nothing.heightForWidth(wide) + px(8)
        high = min(wanted, px(_HIGH), self._window.height() - corner.y() - px(40))
        self.setGeometry(max(left, px(16)), corner.y(), wide, high)

    def _choose(self, row: int) -> None:
        if row >= 0:
            self.view.setCurrentIndex(self.model.index(row))
            self.view.scrollTo(self.model.index(row))

    def _step(self, step: int) -> None:
        if self._timer.isActive():
            self.search()
        self._choose(self.model.next_hit(self.view.currentIndex().row(), step))

    def go(self, *, on_map: bool = False) -> None:
        """Goes to the chosen finding, or to where it stands on the map."""
        if self._timer.isActive() or self.isHidden():
            self.search()
        self._take(self.view.currentIndex(), on_map=on_map)

    def _take(self, index: QModelIndex, *, on_map: bool = False) -> None:
        hit = self.model.hit_at(index)
        to = None if hit is None else place_on_map(hit) if on_map else destination(hit)
        if to is None:
            return
        self._line.clear()
        self.hide()
        self._desk.go(to.room, to.record, to.part)

    @override
    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        """Keys in the search line; leaving it closes; the window's size moves the list."""
        if watched is self._window and event.type() == QEvent.Type.Resize and self.isVisible():
            self.place()
        if watched is not self._line:
            return False
        if event.type() == QEvent.Type.FocusOut:
            self.hide()
        elif event.type() == QEvent.Type.FocusIn and self._line.text().strip():
            self._timer.start()
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            held = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            return self._key(Qt.Key(event.key()), held=held)
        return False

    def _key(self, key: Qt.Key, *, held: bool) -> bool:
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.go(on_map=held)
        elif key == Qt.Key.Key_Down and self.isVisible():
            self._step(1)
        elif key == Qt.Key.Key_Up and self.isVisible():
            self._step(-1)
        elif key == Qt.Key.Key_Escape and self.isVisible() and self._line.text():
            self._line.clear()
            self.hide()
            self._window.focus_page()
        else:
            return False
        return True
