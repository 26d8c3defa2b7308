"""The row above a list: which list, type to filter, filters as chips, and what is hidden."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QSizePolicy,
    QWidget,
)
from typing_extensions import override

from nlc_desktop.i18n import tr
from nlc_desktop.ui import icons
from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.buttons import SegmentBar
from nlc_desktop.ui.widgets.chips import Chip, FilterChip
from nlc_desktop.ui.widgets.flow import FlowLayout
from nlc_desktop.ui.widgets.row_filter import HiddenBanner
from nlc_desktop.ui.widgets.row_view import RowView


@dataclass(frozen=True)
class Filter:
    """A filter that can be put on: its words, and which rows pass it.

    ``group`` holds filters of which one at a time makes sense, such as levels; its title is the
    name of their submenu. A filter without a group stands in the menu itself.
    """

    key: str
    text: str
    test: Callable[[Any], bool]
    group: str = ""


class FilterBar(QWidget):
    """Filters one `RowView` at a time; it keeps its words and chips when the list is changed.

    Signals:
        chosen(key): another list was chosen.
    """

    chosen = Signal(str)

    def __init__(self, segments: list[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: RowView | None = None
        self._filters: dict[str, Filter] = {}
        self._on: dict[str, Chip] = {}
        self.segments = SegmentBar(segments) if segments else None
        self.edit = QLineEdit()
        self.edit.setPlaceholderText(tr("Type to filter"))
        self.edit.setAccessibleName(tr("Type to filter"))
        self.edit.setClearButtonEnabled(True)
        self._glass = QAction(self.edit)
        self.edit.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self.add_chip = FilterChip()
        self.banner = HiddenBanner()
        self._chips = QWidget()
        self._lay_out()
        self._connect()
        self._dress()

    def _lay_out(self) -> None:
        px = look().px
        for words in self.banner.findChildren(QLabel):
            words.setWordWrap(False)
        fixed = QSizePolicy.Policy.Fixed
        self.banner.setSizePolicy(fixed, fixed)
        self.edit.setMinimumWidth(px(130 if self.segments is not None else 200))
        self.edit.setMaximumWidth(px(240))
        self._flow = FlowLayout(self._chips, gap=8)
        self._flow.addWidget(self.add_chip)
        self._first, self._second = QWidget(), QWidget()
        first, second = QHBoxLayout(self._first), QHBoxLayout(self._second)
        for row in (first, second):
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(px(8))
        if self.segments is not None:
            first.addWidget(self.segments)
        first.addWidget(self.edit, 1)
        second.addWidget(self._chips, 1, Qt.AlignmentFlag.AlignVCenter)
        second.addWidget(self.banner)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(px(8))
        self._box.addWidget(self._first)
        self._box.addWidget(self._second, 1)

    @override
    def minimumSizeHint(self) -> QSize:
        """As narrow as the wider of its two halves, which then stand one under the other."""
        halves = (self._first.minimumSizeHint(), self._second.minimumSizeHint())
        wide = max(half.width() for half in halves)
        return QSize(wide, super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Puts the chips below when they have no room beside the words."""
        super().resizeEvent(event)
        first, second = self._first.minimumSizeHint(), self._second.sizeHint()
        needed = first.width() + second.width() + self._box.spacing()
        direction = QBoxLayout.Direction
        wanted = direction.TopToBottom if needed > self.width() else direction.LeftToRight
        if wanted != self._box.direction():
            self._box.setDirection(wanted)
            below = wanted is direction.TopToBottom
            side = Qt.AlignmentFlag.AlignLeft if below else Qt.AlignmentFlag(0)
            self._box.setAlignment(self._first, side)

    def _connect(self) -> None:
        self.edit.textChanged.connect(self._typed)
        self.banner.link_clicked.connect(self.clear)
        look().changed.connect(self._dress)
        if self.segments is not None:
            self.segments.chosen.connect(self.chosen)

    def _dress(self) -> None:
        self._glass.setIcon(icons.icon("search", "text_2", 16))

    @property
    def current(self) -> str:
        """The key of the chosen list."""
        return self.segments.current if self.segments is not None else ""

    @property
    def on(self) -> tuple[str, ...]:
        """The keys of the filters in force."""
        return tuple(self._on)

    def watch(self, view: RowView) -> None:
        """Filters another list from now on, by the same words and chips."""
        if self._view is not None:
            self._view.rows.hidden_changed.disconnect(self.banner.count)
        self._view = view
        view.rows.clear()
        view.rows.set_text(self.edit.text())
        for key in self._on:
            view.rows.set_test(key, self._filters[key].test)
        view.rows.hidden_changed.connect(self.banner.count)
        self.banner.count(*view.rows.hidden())

    def offer(self, filters: Sequence[Filter]) -> None:
        """Says which filters there are; those in force stay, unless they are gone."""
        self._filters = {one.key: one for one in filters}
        for key in [key for key in self._on if key not in self._filters]:
            self.take_off(key)
        for key in self._on:
            self._test(key, self._filters[key].test)
        menu = self.add_chip.menu_of_filters
        menu.clear()
        groups: dict[str, QMenu] = {}
        for one in filters:
            if one.group and one.group not in groups:
                groups[one.group] = menu.addMenu(one.group)
            at = groups.get(one.group, menu)
            at.addAction(one.text).triggered.connect(partial(self.put_on, one.key))

    def put_on(self, key: str) -> None:
        """Puts a filter on; another of its group is taken off."""
        wanted = self._filters[key]
        for other in [self._filters[one] for one in self._on]:
            if other.key != key and wanted.group and other.group == wanted.group:
                self.take_off(other.key)
        if key in self._on:
            return
        chip = Chip(wanted.text)
        chip.clicked.connect(lambda: self._leave(key))
        self._on[key] = chip
        self._flow.removeWidget(self.add_chip)
        self._flow.addWidget(chip)
        self._flow.addWidget(self.add_chip)
        chip.show()
        self._test(key, wanted.test)

    def _leave(self, key: str) -> None:
        self.take_off(key)
        self.add_chip.setFocus()

    def take_off(self, key: str) -> None:
        """Takes a filter off."""
        chip = self._on.pop(key, None)
        if chip is not None:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
            self._test(key, None)

    def clear(self) -> None:
        """Shows everything."""
        self.edit.clear()
        for key in self.on:
            self.take_off(key)

    def typed(self, _row: object, key: int) -> None:
        """Letters typed on the list go on in the filter."""
        letter = chr(key) if 32 < key < 0x110000 else ""
        if letter.isalnum():
            self.edit.setFocus()
            self.edit.setText(self.edit.text() + letter.lower())

    def _typed(self, text: str) -> None:
        if self._view is not None:
            self._view.rows.set_text(text)

    def _test(self, key: str, test: Callable[[Any], bool] | None) -> None:
        if self._view is not None:
            self._view.rows.set_test(key, test)
