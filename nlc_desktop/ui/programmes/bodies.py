"""Which organisations run a programme: the owner, and the partners as chips."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from nlc_desktop.i18n import tr
from nlc_desktop.services.reading.stakeholders import Candidate, candidates
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.ui.mentions import Mentions
from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.chips import Chip
from nlc_desktop.ui.widgets.flow import FlowLayout
from nlc_desktop.ui.widgets.labels import label

Find = Callable[[str], Sequence[Candidate]]


def organisations(office: OpenOffice) -> Find:
    """Finds organisations, no posts, by what is typed."""
    return lambda text: [one for one in candidates(office, text, 40) if not one.is_post]


class Bodies(QWidget):
    """Organisations as chips that can be taken off, and a line that adds one; ``single`` takes one.

    Signals:
        chosen(ids): which organisations it is now.
    """

    chosen = Signal(object)

    def __init__(self, caption: str, hint: str, find: Find, *, single: bool = False) -> None:
        super().__init__()
        self._single = single
        self._ids: tuple[str, ...] = ()
        self._shown: tuple[tuple[str, str], ...] | None = None
        self.edit = QLineEdit()
        self.edit.setPlaceholderText(hint)
        self.edit.setAccessibleName(caption)
        self.edit.setMinimumWidth(look().px(180))
        self.mentions = Mentions(self.edit, find, whole=True, taken=self._add)
        self._holder = QWidget()
        self._flow = FlowLayout(self._holder, gap=6)
        self._flow.addWidget(self.edit)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(look().px(4))
        box.addWidget(label(caption, "small"))
        box.addWidget(self._holder)
        self.setFocusProxy(self.edit)

    @property
    def chips(self) -> list[Chip]:
        """The chips in their order."""
        return [one for one in self._holder.findChildren(Chip) if not one.isHidden()]

    def show_bodies(self, bodies: Sequence[tuple[str, str]]) -> None:
        """Shows other organisations: (id, name); the same ones again change nothing."""
        if tuple(bodies) == self._shown:
            return
        self._shown = tuple(bodies)
        self._ids = tuple(identity for identity, _ in bodies)
        for chip in self._holder.findChildren(Chip):
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._flow.removeWidget(self.edit)
        for identity, name in bodies:
            chip = Chip(name)
            chip.setToolTip(tr("Remove {name}", name=name))
            chip.setAccessibleName(tr("{name}. Press to remove.", name=name))
            chip.clicked.connect(partial(self._take_off, identity))
            self._flow.addWidget(chip)
            chip.show()
        self._flow.addWidget(self.edit)
        self.edit.setVisible(not self._single or not bodies)
        self._holder.updateGeometry()

    def _take_off(self, identity: str) -> None:
        self.chosen.emit(tuple(one for one in self._ids if one != identity))

    def _add(self, candidate: Candidate) -> None:
        self.edit.clear()
        self.chosen.emit(tuple(dict.fromkeys((*self._ids, candidate.id))))
