"""The steps on the left: done, current and ahead, with what was chosen in each."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from nlc_desktop.i18n import tr
from nlc_desktop.ui.first_start.numbered import Ring
from nlc_desktop.ui.header import Crest
from nlc_desktop.ui.theme import look, restyle
from nlc_desktop.ui.widgets.labels import ElidedLabel, label


class _Entry(QFrame):
    """One step."""

    def __init__(self, number: int, title: str) -> None:
        super().__init__()
        px = look().px
        self.ring = Ring(number)
        self.title = label(title)
        self.second = ElidedLabel("", "small")
        lines = QVBoxLayout()
        lines.setSpacing(px(2))
        lines.addWidget(self.title)
        lines.addWidget(self.second)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(12), px(8), px(12), px(8))
        row.setSpacing(px(12))
        row.addWidget(self.ring)
        row.addLayout(lines, 1)


class StepList(QWidget):
    """All steps, and that one may stop at any of them."""

    def __init__(self, titles: list[str]) -> None:
        super().__init__()
        px = look().px
        self._entries = [_Entry(number, title) for number, title in enumerate(titles, 1)]
        box = QVBoxLayout(self)
        box.setContentsMargins(px(12), px(24), px(12), px(24))
        box.setSpacing(0)
        box.addLayout(_head())
        box.addSpacing(px(24))
        for entry in self._entries:
            box.addWidget(entry)
        box.addStretch(1)
        foot = label(
            tr("You can stop here and go on later. Nothing has left this laptop."),
            "small",
            wrap=True,
        )
        foot.setContentsMargins(px(12), 0, px(12), 0)
        box.addWidget(foot)

    def show_step(self, current: int, summaries: list[str]) -> None:
        """Marks the current step and says what was chosen in the others."""
        count = len(self._entries)
        for place, entry in enumerate(self._entries):
            here = place == current
            state = "current" if here else "done" if place < current else "ahead"
            entry.ring.show_state(state)
            restyle(entry, role="panel" if here else "")
            restyle(entry.title, role="strong" if here else "")
            said = tr("Step {number} of {count}", number=place + 1, count=count)
            entry.second.set_text(said if here else summaries[place])
            entry.setAccessibleName(
                tr("{step}, {state}", step=entry.title.text(), state=_spoken(state))
            )


def _spoken(state: str) -> str:
    words = {"current": tr("current step"), "done": tr("done"), "ahead": tr("ahead")}
    return words[state]


def _head() -> QHBoxLayout:
    px = look().px
    row = QHBoxLayout()
    row.setContentsMargins(px(12), 0, 0, 0)
    row.setSpacing(px(12))
    row.addWidget(Crest(), 0, Qt.AlignmentFlag.AlignVCenter)
    lines = QVBoxLayout()
    lines.setSpacing(0)
    lines.addWidget(label(tr("NLC Desktop"), "section"))
    lines.addWidget(label(tr("First start"), "small"))
    row.addLayout(lines, 1)
    return row
