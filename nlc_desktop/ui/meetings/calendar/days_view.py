"""What the month and the week share: days one goes through by keyboard, meetings one opens.

Keys: arrows go by day and week, PageUp and PageDown by month (or week), Home to today, Enter
opens what is on the day, N calls a meeting on it.
"""

from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget
from typing_extensions import override

from nlc_desktop.domain.day_views import DayMeeting, DayView
from nlc_desktop.ui.meetings.calendar.days_model import DaysModel
from nlc_desktop.ui.meetings.calendar.painting import Kit
from nlc_desktop.ui.theme import look

_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_WEEK = 7


class DaysView(QTableView):
    """A table of days.

    Signals:
        stepped(day): the person went to a day that is not shown.
        paged(steps): PageUp (-1) or PageDown (+1).
        today_asked: the person goes to today.
        chosen(DayView): the person is on another day.
        acted(DayView, DayMeeting or None): Enter or a double click on a day or on a meeting.
        new_asked(day): a meeting is to be called on a day.
    """

    stepped = Signal(object)
    paged = Signal(int)
    today_asked = Signal()
    chosen = Signal(object)
    acted = Signal(object, object)
    new_asked = Signal(object)

    def __init__(self, today: date, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.days = DaysModel(today, self)
        self.by_keyboard = False
        self.kit = Kit()
        self.setAccessibleName(name)
        self.setModel(self.days)
        self._set_up()

    def _set_up(self) -> None:
        self.setShowGrid(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setMinimumSize(look().px(420), look().px(240))
        for head in (self.horizontalHeader(), self.verticalHeader()):
            head.setSectionsClickable(False)
            head.setHighlightSections(False)
            head.setMinimumSectionSize(look().px(16))
            head.setTextElideMode(Qt.TextElideMode.ElideRight)
            head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self._dress()
        look().changed.connect(self._dress)

    def _dress(self) -> None:
        """Has the heads begin where the days below them do, the first and the last too."""
        edge = f"padding-left: {look().px(6)}px; padding-right: {look().px(4)}px;"
        rules = (f"QHeaderView::section{which} {{ {edge} }}" for which in ("", ":first", ":last"))
        self.horizontalHeader().setStyleSheet(" ".join(rules))

    # -- the day a person is on -----------------------------------------------------------

    @property
    def current(self) -> DayView | None:
        """The day the person is on."""
        return self.days.day_at(self.currentIndex())

    def go_to(self, day: date) -> None:
        """Makes a day current that is shown."""
        index = self.days.index_of(day)
        if index.isValid():
            self.setCurrentIndex(index)

    def meeting_at(self, where: QPoint) -> DayMeeting | None:
        """The meeting that is painted at a point of the viewport."""
        index = self.indexAt(where)
        view = self.days.day_at(index)
        if view is None:
            return None
        rooms = self.meeting_rooms(view, self.visualRect(index))
        return next((one for room, one in rooms if room.contains(where)), None)

    def meeting_rooms(self, view: DayView, room: QRect) -> list[tuple[QRect, DayMeeting]]:
        """Where each meeting of a day is painted."""
        raise NotImplementedError

    @override
    def currentChanged(self, current: Any, previous: Any, /) -> None:
        """Tells which day is current."""
        super().currentChanged(current, previous)
        self.chosen.emit(self.days.day_at(current))
        self.viewport().update()

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        """Paints with the look in force."""
        self.kit = Kit()
        super().paintEvent(event)

    # -- mouse ----------------------------------------------------------------------------

    @override
    def mousePressEvent(self, event: QMouseEvent, /) -> None:
        """Goes to a day."""
        self.by_keyboard = False
        super().mousePressEvent(event)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent, /) -> None:
        """Opens the meeting under the pointer, or does what Enter does on the day."""
        where = event.position().toPoint()
        view = self.days.day_at(self.indexAt(where))
        if view is not None and event.button() is Qt.MouseButton.LeftButton:
            self.acted.emit(view, self.meeting_at(where))

    # -- keyboard -------------------------------------------------------------------------

    @override
    def focusInEvent(self, event: QFocusEvent, /) -> None:
        """Frames the current day when the keyboard led here."""
        self.by_keyboard = event.reason() is not Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.go_to(self.days.today)

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Handles the keys of a calendar; see the module."""
        self.by_keyboard = True
        key = Qt.Key(event.key())
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        view = self.current
        if not plain or view is None or not self._take_key(key, view):
            event.ignore()
        self.viewport().update()

    def _take_key(self, key: Qt.Key, view: DayView) -> bool:
        if step := self.step_of(key):
            self._step(view.day, step)
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.paged.emit(-1 if key is Qt.Key.Key_PageUp else 1)
        elif key is Qt.Key.Key_Home:
            self.today_asked.emit()
        elif key in _ENTER:
            self.acted.emit(view, self.meeting_in_hand(view))
        elif key is Qt.Key.Key_N:
            self.new_asked.emit(view.day)
        else:
            return False
        return True

    def step_of(self, key: Qt.Key) -> int:
        """How many days a key goes."""
        steps = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -_WEEK,
            Qt.Key.Key_Down: _WEEK,
        }
        return steps.get(key, 0)

    def meeting_in_hand(self, view: DayView) -> DayMeeting | None:
        """The meeting of the day the keyboard is on; nothing while it is on the day itself."""
        return view.meetings[0] if len(view.meetings) == 1 else None

    def _step(self, day: date, step: int) -> None:
        there = day.toordinal() + step
        if not date.min.toordinal() < there < date.max.toordinal():
            return
        wanted = day + timedelta(days=step)
        if self.days.index_of(wanted).isValid():
            self.go_to(wanted)
        else:
            self.stepped.emit(wanted)

    @override
    def moveCursor(
        self, cursorAction: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier, /
    ) -> QModelIndex:
        """The keys are taken above; a screen reader may still ask."""
        del cursorAction, modifiers
        return self.currentIndex()
