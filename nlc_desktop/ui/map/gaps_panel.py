"""What is missing on the map: sentences with *Show*, and the coverage of the checklist."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from nlc_desktop.domain.coverage import CoverageView
from nlc_desktop.domain.gaps import Gap
from nlc_desktop.i18n import tr
from nlc_desktop.progress import Progress
from nlc_desktop.services.reading import coverage
from nlc_desktop.services.reading import gaps as reading
from nlc_desktop.ui.desk import Desk
from nlc_desktop.ui.map.coverage_list import CoverageList
from nlc_desktop.ui.map.map_state import MapState
from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.buttons import LinkButton
from nlc_desktop.ui.widgets.labels import hairline, label
from nlc_desktop.ui.widgets.page import scrolled
from nlc_desktop.ui.widgets.panel import Panel
from nlc_desktop.ui.widgets.showing import set_shown

_WAIT = 120
"""Milliseconds after a change; moving a slider through days asks once, at its end."""


@dataclass(frozen=True, slots=True)
class Found:
    """What one look at the map found."""

    gaps: tuple[Gap, ...]
    coverage: CoverageView


class GapsPanel(Panel):
    """The sentences with their count; worked out behind the screen while the panel is seen."""

    def __init__(self, desk: Desk, state: MapState) -> None:
        super().__init__(tr("What is missing"))
        self._desk, self._state = desk, state
        self._ticket = 0
        self._stale = True
        self.gaps: tuple[Gap, ...] = ()
        self._found: Found | None = None
        self.coverage = CoverageList(state.show)
        self.turn_link = LinkButton("", small=True, on=self._turn)
        self.count = label("", "meta")
        self.lines: list[GapLine] = []
        self.none = label("", "meta", wrap=True)
        self.none.setMargin(look().px(16))
        self._column = QVBoxLayout()
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._timer = QTimer(self, singleShot=True, interval=_WAIT)
        self._timer.timeout.connect(self.refresh)
        self._lay_out()
        state.reread.connect(self._changed)
        self._show_gaps(())
        self.none.setText(tr("Looking at the links…"))

    def _lay_out(self) -> None:
        self.add_corner(self.count)
        holder = QWidget()
        outer = QVBoxLayout(holder)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.none)
        outer.addLayout(self._column)
        outer.addStretch(1)
        self.area = scrolled(holder)
        self.area.setAccessibleName(tr("What is missing"))
        self.area.setMinimumHeight(look().px(96))
        self._stack = QStackedWidget()
        self._stack.addWidget(self.area)
        self._stack.addWidget(self.coverage)
        self.add(self._stack)
        self.body.setStretch(0, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(look().px(16), look().px(4), look().px(16), look().px(4))
        foot.addWidget(self.turn_link)
        foot.addStretch(1)
        self.add(foot, line=True)
        policy = QSizePolicy.Policy
        self.setSizePolicy(policy.Preferred, policy.Expanding)

    # -- reading ------------------------------------------------------------------------------

    def _changed(self) -> None:
        self._stale = True
        if self.isVisible():
            self._timer.start()

    @override
    def showEvent(self, event: QShowEvent, /) -> None:
        """Looks for gaps once somebody sees the panel."""
        super().showEvent(event)
        if self._stale:
            self._timer.start()

    def refresh(self) -> None:
        """Looks for gaps behind the screen; an answer to an older question is dropped."""
        self._stale = False
        self._ticket += 1
        office, state = self._desk.office, self._state
        network, types, day = state.whole, state.row.types, state.day

        def work(progress: Progress) -> Found:
            progress.step(0, 2)
            gaps = reading.gaps(office, network, types, day)
            progress.step(1, 2)
            return Found(gaps, coverage.coverage(office, network.on(day)))

        job = self._desk.jobs.run(work, title=tr("Looking for what is missing"))
        job.succeeded.connect(partial(self._take, self._ticket))

    def _take(self, ticket: int, found: object) -> None:
        if ticket == self._ticket and isinstance(found, Found):
            self._found = found
            self.coverage.show_coverage(found.coverage)
            self._show_gaps(found.gaps)

    def _turn(self) -> None:
        """Shows the coverage instead of the sentences, or these again."""
        self._stack.setCurrentIndex(1 - self._stack.currentIndex())
        self._say_title()

    def _say_title(self) -> None:
        sentences = self._stack.currentIndex() == 0
        count, places = tr("{n} sentences", n=len(self.gaps)), self._places()
        self.set_title(tr("What is missing") if sentences else tr("Coverage"))
        self.count.setText(str(len(self.gaps) or "") if sentences else places)
        self.count.setAccessibleName(count if sentences else places)
        link = (
            tr("Coverage: {places}", places=places)
            if sentences
            else tr("What is missing: {sentences}", sentences=count)
        )
        self.turn_link.setText(link)
        self.turn_link.setAccessibleName(link)
        set_shown(self.turn_link, self._found is not None)

    def _places(self) -> str:
        """How much of the checklist is on the map."""
        if self._found is None:
            return ""
        wanted, missing = self._found.coverage.wanted, len(self._found.coverage.missing)
        return tr("{done} of {wanted} places", done=wanted - missing, wanted=wanted)

    def _show_gaps(self, gaps: Sequence[Gap]) -> None:
        for line in self.lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self.gaps = tuple(gaps)
        self.lines = [GapLine(gap, self._state.show) for gap in gaps]
        for line in self.lines:
            self._column.addWidget(line)
        self._say_title()
        self.none.setText(tr("Nothing is missing that can be seen from the links."))
        set_shown(self.none, not gaps)


class GapLine(QWidget):
    """One sentence, and *Show* where there is something to look at."""

    def __init__(self, gap: Gap, show: Callable[[Sequence[str]], object]) -> None:
        super().__init__()
        px = look().px
        sentence = gap.say()
        self.words = label(sentence, wrap=True)
        self.show_button = LinkButton(tr("Show", "on the map"), on=partial(show, gap.nodes))
        self.show_button.setAccessibleName(tr("Show: {sentence}", sentence=sentence))
        set_shown(self.show_button, bool(gap.nodes))
        row = QHBoxLayout()
        row.setContentsMargins(px(16), px(5), px(16), px(5))
        row.setSpacing(px(16))
        row.addWidget(self.words, 1)
        row.addWidget(self.show_button, 0, Qt.AlignmentFlag.AlignVCenter)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(row)
        box.addWidget(hairline())
