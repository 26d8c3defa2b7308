"""*Worth a look* before letters go out, and which sectors are invited (N12). Nothing blocks."""

from collections.abc import Iterable, Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from nlc_desktop.domain.call_words import warning_words
from nlc_desktop.domain.calling import CallPreview
from nlc_desktop.domain.meetings import InvitationRow, coverage
from nlc_desktop.i18n import tr
from nlc_desktop.ui.meetings.balance import balance
from nlc_desktop.ui.meetings.date_words import issue_parts
from nlc_desktop.ui.meetings.room_panel import CoverageBars
from nlc_desktop.ui.meetings.worth_panel import Hint, HintRow, clear, hint_of
from nlc_desktop.ui.widgets.labels import hairline, label


def hints_of(plan: CallPreview) -> tuple[Hint, ...]:
    """Everything worth a look, the date first, then the letters, then agenda and guests."""
    dates = (Hint(*issue_parts(issue)) for issue in plan.issues)
    letters = (Hint(*warning_words(warning)) for warning in plan.warnings)
    others = (_without_link(hint_of(worth)) for worth in plan.worth)
    return (*dates, *letters, *others)


def _without_link(hint: Hint) -> Hint:
    return Hint(hint.strong, hint.more)


class LookPanel(QWidget):
    """The sentences, and a line for each sector of the guest list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.bars = CoverageBars()
        self._box.addLayout(self._rows)
        self._box.addWidget(hairline())
        caption = label(tr("Who is invited"), "section")
        caption.setContentsMargins(16, 8, 16, 0)
        self._box.addWidget(caption)
        self._box.addWidget(self.bars)
        self._box.addStretch(1)
        self._shown: tuple[object, ...] | None = None
        self._hints: tuple[Hint, ...] = ()

    @property
    def sentences(self) -> str:
        """Everything it points out."""
        return " ".join(f"{hint.strong} {hint.more}" for hint in self._hints)

    def show_hints(self, hints: Sequence[Hint], guests: Iterable[InvitationRow]) -> None:
        """Shows what there is to look at, and the guest list by sector."""
        rows = [row for row in guests if not row.walk_in]
        found = coverage(rows)
        self.bars.show_coverage(found)
        fine = [said.hint for said in balance(found, rows) if said.fine]
        shown = (tuple(hints), tuple(fine))
        if shown == self._shown:
            return
        self._shown = shown
        self._hints = tuple(hints)
        clear(self._rows)
        for hint in hints:
            self._rows.addWidget(HintRow(hint))
        for hint in fine:
            self._rows.addWidget(HintRow(hint, fine=True))
