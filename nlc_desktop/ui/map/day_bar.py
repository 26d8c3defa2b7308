"""The map on a day: a slider over the days there is anything to see, and a day to compare with."""

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QHBoxLayout,
    QMenu,
    QSizePolicy,
    QSlider,
    QWidget,
)

from nlc_desktop.domain.network import Network
from nlc_desktop.i18n import tr
from nlc_desktop.ui.day_field import DayField
from nlc_desktop.ui.desk import Desk
from nlc_desktop.ui.dialogs import SpeakingDialog
from nlc_desktop.ui.map.map_state import MapState
from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.buttons import Button
from nlc_desktop.ui.widgets.labels import label
from nlc_desktop.ui.wording import plain_day

_WAIT = 40  # ms; a slider that is dragged fast draws the days it rests on
_MONTH, _YEAR = 30, 365


def ends(network: Network, today: date) -> tuple[date, date]:
    """The first and the last day on which anything of the map begins or ends; today is between."""
    known = [today]
    for one in (*network.nodes, *network.links):
        known += [day for day in (one.since, one.until) if day is not None]
    first, last = min(known), max(known)
    return first - timedelta(days=1) if first < today else first, last


class DayBar(QWidget):
    """*Map on 23 Nov 2026* and the slider; what changed since the day compared with."""

    def __init__(self, desk: Desk, state: MapState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._state = desk, state
        self._first = self._last = state.today
        self.day_button = Button("", role="flat")
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setFixedSize(look().px(96), look().px(24))
        self.slider.setSingleStep(1)
        self.slider.setPageStep(_MONTH)
        self.changes = label("", "meta")
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill)
        self.day_button.set_menu(self._menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look().px(6))
        row.addWidget(label(tr("Map on", "a day"), "meta"))
        row.addWidget(self.day_button)
        row.addWidget(self.slider)
        row.addSpacing(look().px(6))
        row.addWidget(self.changes)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._timer = QTimer(self, singleShot=True, interval=_WAIT)
        self._timer.timeout.connect(self._take)
        self.slider.valueChanged.connect(self._timer.start)
        state.reread.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Takes the ends from the map and says its day."""
        state = self._state
        self._first, self._last = ends(state.whole, state.today)
        self._first, self._last = min(self._first, state.day), max(self._last, state.day)
        some = self._first < self._last
        self.slider.blockSignals(True)
        self.slider.setRange(0, (self._last - self._first).days)
        if not self._timer.isActive():
            self.slider.setValue((state.day - self._first).days)
        self.slider.blockSignals(False)
        self.slider.setEnabled(some)
        said = plain_day(state.day)
        why = tr("No organisation or link has a date yet.")
        self.slider.setToolTip(
            tr("{first} to {last}", first=plain_day(self._first), last=plain_day(self._last))
            if some
            else why
        )
        self.slider.setAccessibleName(tr("Map on {day}", day=said))
        self.day_button.setText(said)
        self.day_button.setAccessibleName(tr("Map on {day}", day=said))
        self._tell()

    def _tell(self) -> None:
        """Counts what changed since the day compared with."""
        state = self._state
        if state.compare is None:
            self.changes.setText("")
            self.changes.hide()
            return
        found = state.difference
        before = min(state.day, state.compare)
        self.changes.setText(
            tr(
                "since {day}: {new} new, {gone} gone",
                day=plain_day(before),
                new=len(found.new_nodes) + len(found.new_links),
                gone=len(found.gone_nodes) + len(found.gone_links),
            )
        )
        self.changes.show()

    def _take(self) -> None:
        day = self._first + timedelta(days=self.slider.value())
        self._state.show_day(day, self._state.compare)

    # -- the menu -----------------------------------------------------------------------

    def _fill(self) -> None:
        menu, today = self._menu, self._state.today
        menu.clear()
        for text, day in self._days():
            menu.addAction(text).triggered.connect(partial(self._go, day))
        menu.addSeparator()
        compare = menu.addMenu(tr("Compare with"))
        for text, day in self._days():
            if day != self._state.day:
                compare.addAction(text).triggered.connect(partial(self._compare, day))
        if self._state.compare is not None:
            none = menu.addAction(tr("Compare with no other day"))
            none.triggered.connect(partial(self._compare, None))
        menu.addSeparator()
        menu.addAction(tr("Other days…")).triggered.connect(partial(self.ask, today))

    def _days(self) -> tuple[tuple[str, date], ...]:
        today = self._state.today
        back: Callable[[int], date] = lambda days: today - timedelta(days=days)  # noqa: E731
        return (
            (tr("Today"), today),
            (tr("A month ago"), back(_MONTH)),
            (tr("Three months ago"), back(3 * _MONTH)),
            (tr("A year ago"), back(_YEAR)),
        )

    def _go(self, day: date) -> None:
        self._state.show_day(day, self._state.compare)

    def _compare(self, day: date | None) -> None:
        self._state.show_day(self._state.day, day)

    def ask(self, *_: object) -> "DayDialog":
        """Asks for any day, and for one to compare with."""
        dialog = DayDialog(self._desk, self._state, self.window())
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog


class DayDialog(SpeakingDialog):
    """The day of the map, and perhaps another to compare with."""

    def __init__(self, desk: Desk, state: MapState, parent: QWidget | None = None) -> None:
        said = tr("The map shows what held on a day. Compared with another it marks what changed.")
        super().__init__(tr("Day of the map"), said, icon="calendar", role="accent", parent=parent)
        self._state = state
        self.day = DayField(desk.office, tr("Map on"))
        self.day.show_day(state.day)
        self.other = QCheckBox(tr("Compare with"))
        self.compare = DayField(desk.office, tr("Compare with"))
        self.compare.show_day(state.compare or state.day - timedelta(days=_YEAR))
        self.other.setChecked(state.compare is not None)
        self.compare.setEnabled(state.compare is not None)
        self.other.toggled.connect(self.compare.setEnabled)
        form = QFormLayout()
        form.setSpacing(look().px(8))
        form.addRow(tr("Map on"), self.day)
        form.addRow(self.other, self.compare)
        self.body.addLayout(form)
        self.show_button = Button(tr("Show"), role="primary", on=self.take)
        self.show_button.setDefault(True)
        self.buttons.addStretch(1)
        self.buttons.addWidget(Button(tr("Leave as it is"), on=self.reject))
        self.buttons.addWidget(self.show_button)

    def take(self) -> None:
        """Shows the map on the day."""
        compare = self.compare.day if self.other.isChecked() else None
        self._state.show_day(self.day.day, None if compare == self.day.day else compare)
        self.accept()
