"""Who is in the room: one key each, a count, and walk-ins in three seconds."""

from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from nlc_desktop.domain.meetings import InvitationRow
from nlc_desktop.domain.papers import Presence
from nlc_desktop.i18n import tr
from nlc_desktop.ui.theme import TextSize, look
from nlc_desktop.ui.widgets.shapes import paint_shape, role_of
from nlc_desktop.ui.wording import clock
from nlc_desktop.ui.words import presence_shape, presence_word, role_word

Index = QModelIndex | QPersistentModelIndex
_NONE = QModelIndex()
_ROW = 44
HERE = frozenset({Presence.PRESENT, Presence.LATE, Presence.REPRESENTED})
"""Who counts as in the room."""
_CYCLE = (
    Presence.NOT_YET,
    Presence.PRESENT,
    Presence.LATE,
    Presence.REPRESENTED,
    Presence.APOLOGIES,
    Presence.ABSENT,
)
_KEYS = {
    Qt.Key.Key_P: Presence.PRESENT,
    Qt.Key.Key_L: Presence.LATE,
    Qt.Key.Key_R: Presence.REPRESENTED,
    Qt.Key.Key_A: Presence.APOLOGIES,
    Qt.Key.Key_X: Presence.ABSENT,
    Qt.Key.Key_Backspace: Presence.NOT_YET,
}


class _Role(IntEnum):
    GUEST = Qt.ItemDataRole.UserRole + 1
    SECOND = Qt.ItemDataRole.UserRole + 2


def first_line(guest: InvitationRow) -> str:
    """The name in the list: who came instead stands for the guest."""
    instead = guest.presence is Presence.REPRESENTED and guest.delegate
    return guest.delegate if instead else guest.display


def second_line(guest: InvitationRow, *, private: bool) -> str:
    """What stands under the name: body, whom they stand for, when they came, why not."""
    body = guest.organisation_short or guest.organisation or guest.post
    if guest.presence is Presence.REPRESENTED:
        name = guest.display if guest.delegate else body
        return tr("for {name}", name=name) if guest.delegate else _state(guest, body)
    if guest.presence is Presence.LATE and guest.arrived is not None:
        return _joined(body, clock(guest.arrived))
    if guest.presence in (Presence.APOLOGIES, Presence.ABSENT):
        reason = guest.reason if guest.reason and not private else ""
        return _joined(body, reason or presence_word(guest.presence))
    if guest.role.is_member and guest.role.value != "member":
        return _joined(role_word(guest.role), body)
    return body


def _state(guest: InvitationRow, body: str) -> str:
    return _joined(body, presence_word(guest.presence))


def _joined(first: str, second: str) -> str:
    return tr("{first}, {second}", first=first, second=second) if first else second


class AttendanceModel(QAbstractListModel):
    """The guest list with where everybody is."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._guests: list[InvitationRow] = []
        self._private = False

    @property
    def guests(self) -> Sequence[InvitationRow]:
        """The guests in order."""
        return self._guests

    @property
    def private(self) -> bool:
        """Whether remarks are kept off the screen."""
        return self._private

    def set_guests(self, guests: Sequence[InvitationRow], *, private: bool) -> None:
        """Shows guests; ``private`` keeps remarks off the screen."""
        same = [one.id for one in guests] == [one.id for one in self._guests]
        changed = list(guests) != self._guests or private != self._private
        self._private = private
        if not same:
            self.beginResetModel()
            self._guests = list(guests)
            self.endResetModel()
        elif changed and guests:
            self._guests = list(guests)
            self.dataChanged.emit(self.index(0), self.index(len(guests) - 1))

    @override
    def rowCount(self, parent: Index = _NONE, /) -> int:
        """How many guests there are."""
        return 0 if parent.isValid() else len(self._guests)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole, /) -> Any:
        """A name, what stands under it, or the guest."""
        if not index.isValid() or index.row() >= len(self._guests):
            return None
        guest = self._guests[index.row()]
        second = second_line(guest, private=self._private)
        name = first_line(guest)
        said: dict[int, Any] = {
            Qt.ItemDataRole.DisplayRole: name,
            Qt.ItemDataRole.AccessibleTextRole: tr(
                "{name}, {state}", name=name, state=presence_word(guest.presence)
            ),
            Qt.ItemDataRole.ToolTipRole: tr("{name}\n{second}", name=name, second=second),
            _Role.SECOND: second,
            _Role.GUEST: guest,
        }
        return said.get(int(role))


class _GuestDelegate(QStyledItemDelegate):
    """Paints a guest: shape, name, and a second line below."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index, /) -> QSize:
        """One row."""
        return QSize(look().px(120), look().px(_ROW))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, /) -> None:
        """Paints one row."""
        guest = index.data(_Role.GUEST)
        rect: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
        view = self.parent()
        if not isinstance(guest, InvitationRow) or not isinstance(view, QListView):
            return
        theme, px = look().theme, look().px
        current = view.hasFocus() and index == view.currentIndex()
        ground = theme.color("selected" if current else "sunken")
        painter.fillRect(rect, ground)
        shape = presence_shape(guest.presence)
        where = QRectF(rect.left() + px(17), rect.center().y() - px(8), px(16), px(16))
        paint_shape(painter, shape, where, theme.color(role_of(shape)), ground)
        words = rect.adjusted(px(44), px(3), -px(8), -px(3))
        half = words.height() // 2
        painter.setPen(theme.color("on_selected" if current else "text"))
        painter.setFont(look().font(TextSize.SMALL, large=True))
        _line(painter, words.adjusted(0, 0, 0, -half), index.data())
        painter.setPen(theme.color("on_selected" if current else "text_2"))
        painter.setFont(look().font(TextSize.BODY))
        _line(painter, words.adjusted(0, half, 0, 0), index.data(_Role.SECOND))
        if current:
            painter.setPen(QPen(theme.color("accent"), px(2)))
            painter.drawRect(rect.adjusted(1, 1, -2, -2))


def _line(painter: QPainter, room: QRect, text: str) -> None:
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, shown)


class Attendance(QListView):
    """The list.

    Signals:
        ticked(guest, presence): where somebody is.
        asked(guest, presence): the same, but a name or a reason is to be typed.
    """

    ticked = Signal(str, object)
    asked = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("attendance")
        self.setAccessibleName(tr("Attendance"))
        self.rows = AttendanceModel(self)
        self.setModel(self.rows)
        self.setItemDelegate(_GuestDelegate(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)

    def show_guests(self, guests: Sequence[InvitationRow], *, private: bool) -> None:
        """Shows guests; the current one stays."""
        current = self.current
        self.rows.set_guests(guests, private=private)
        self.go_to(current.id if current else (guests[0].id if guests else ""))

    @property
    def current(self) -> InvitationRow | None:
        """The guest a person is on."""
        row = self.currentIndex().row()
        return self.rows.guests[row] if 0 <= row < len(self.rows.guests) else None

    def go_to(self, guest: str) -> None:
        """Goes to a guest."""
        at = next((n for n, one in enumerate(self.rows.guests) if one.id == guest), -1)
        if at >= 0:
            self.setCurrentIndex(self.rows.index(at))

    def tick(self, presence: Presence) -> None:
        """Says where the current guest is."""
        guest = self.current
        if guest is None:
            return
        asks = presence in (Presence.REPRESENTED, Presence.APOLOGIES)
        (self.asked if asks else self.ticked).emit(guest.id, presence)

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """One key ticks and goes on to the next guest; Space goes through all states."""
        key = Qt.Key(event.key())
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key == Qt.Key.Key_Space:
            self._cycle()
        elif plain and key in _KEYS:
            self.tick(_KEYS[key])
            if _KEYS[key] not in (Presence.REPRESENTED, Presence.APOLOGIES):
                self._next()
        else:
            super().keyPressEvent(event)

    def _cycle(self) -> None:
        guest = self.current
        if guest is not None:
            at = (_CYCLE.index(guest.presence) + 1) % len(_CYCLE)
            self.ticked.emit(guest.id, _CYCLE[at])

    def _next(self) -> None:
        row = self.currentIndex().row() + 1
        if row < self.rows.rowCount():
            self.setCurrentIndex(self.rows.index(row))

    @override
    def mousePressEvent(self, event: QMouseEvent, /) -> None:
        """A click on the shape goes to its next state."""
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.position().x() < look().px(40):
            self._cycle()
