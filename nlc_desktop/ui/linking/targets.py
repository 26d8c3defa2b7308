"""The other ends of new links: names typed or pasted, each a chip that can be taken off."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from nlc_desktop.i18n import tr
from nlc_desktop.services.reading import stakeholders as reading
from nlc_desktop.services.reading.stakeholders import Candidate
from nlc_desktop.ui import icons
from nlc_desktop.ui.desk import Desk
from nlc_desktop.ui.mentions import Mentions
from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.buttons import Button
from nlc_desktop.ui.widgets.flow import FlowLayout

_OFFERED = 8
_ANY = 100_000
"""More candidates than an office has: what may not be chosen is taken out of them."""


@dataclass(frozen=True, slots=True)
class Target:
    """One other end: a node of the map, or a name nobody has yet."""

    name: str
    node: str = ""


class Targets(QWidget):
    """A line that completes names of organisations and posts, and the chips it made.

    ``name`` is what the line is called. With ``known_only`` a name nobody has makes no chip, and
    with ``posts_only`` no organisation is offered.

    Signals:
        changed: the ends are others now.
        unknown(names): these names made no chip.
    """

    changed = Signal()
    unknown = Signal(list)

    def __init__(
        self,
        desk: Desk,
        without: Sequence[str] = (),
        parent: QWidget | None = None,
        *,
        name: str = "",
        known_only: bool = False,
        posts_only: bool = False,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._without = frozenset(without)
        self._known_only, self._posts_only = known_only, posts_only
        self._chips: dict[Target, _TargetChip] = {}
        self.edit = _Names()
        self.edit.setPlaceholderText(tr("Type a name, Enter; or paste a list of names"))
        self.edit.setAccessibleName(name or tr("Link to"))
        self.mentions = Mentions(self.edit, self._find, whole=True, taken=self._take)
        self.edit.entered.connect(self.take_typed)
        self.edit.pasted.connect(self.add_names)
        self._box = QWidget()
        self._flow = FlowLayout(self._box, gap=6)
        self._box.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(8))
        column.addWidget(self.edit)
        column.addWidget(self._box)
        self.setFocusProxy(self.edit)

    @property
    def chosen(self) -> tuple[Target, ...]:
        """The ends, in the order they came."""
        return tuple(self._chips)

    def add(self, target: Target) -> None:
        """Adds an end that is not there yet."""
        if target in self._chips or target.node in self._without:
            return
        words = target.name if target.node else tr("{name} (new)", name=target.name)
        chip = _TargetChip(words)
        chip.clicked.connect(partial(self._take_off, target))
        self._chips[target] = chip
        self._flow.addWidget(chip)
        self._box.show()
        chip.show()
        self._box.updateGeometry()
        self.changed.emit()

    def add_names(self, names: Sequence[str]) -> None:
        """Adds ends by their names, one each; names nobody has are new, or told as unknown."""
        unknown: list[str] = []
        for name in filter(None, (" ".join(one.split()) for one in names)):
            target = self._known(name)
            if self._may(target):
                self.add(target)
            else:
                unknown.append(name)
        if unknown:
            self.unknown.emit(unknown)

    def take_typed(self) -> bool:
        """Adds what stands in the line, if it may; otherwise it stays there."""
        typed = " ".join(self.edit.text().split())
        if typed and not self._may(self._known(typed)):
            self.unknown.emit([typed])
            return False
        self.edit.clear()
        self.add_names([typed])
        return True

    def _may(self, target: Target) -> bool:
        return not self._known_only or (bool(target.node) and target.node not in self._without)

    def _known(self, name: str) -> Target:
        """Whose name it is, whole and in any of its forms."""
        wanted = name.casefold()
        for row in () if self._posts_only else reading.organisations(self._desk.office):
            if wanted in {
                one.casefold() for one in (row.name, row.name_english, row.short_name) if one
            }:
                return Target(row.short_name or row.name, row.id)
        return self._post(wanted) if self._known_only else Target(name)

    def _post(self, wanted: str) -> Target:
        """The one post of a title, with or without its organisation."""
        found = [
            Target(one.name, one.id)
            for one in reading.candidates(self._desk.office, "", _ANY)
            if one.is_post and f"{one.name.casefold()}, ".startswith(f"{wanted}, ")
        ]
        return found[0] if len(found) == 1 else Target(wanted)

    def _find(self, text: str) -> list[Candidate]:
        found = reading.candidates(self._desk.office, text, _ANY)
        fitting = [one for one in found if one.is_post or not self._posts_only]
        return [one for one in fitting if one.id not in self._without][:_OFFERED]

    def _take(self, candidate: Candidate) -> None:
        self.edit.clear()
        self.add(Target(candidate.name, candidate.id))

    def _take_off(self, target: Target) -> None:
        chip = self._chips.pop(target)
        self._flow.removeWidget(chip)
        chip.hide()
        chip.deleteLater()
        self._box.setVisible(bool(self._chips))
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()


class _TargetChip(Button):
    """One end; a click or Delete takes it off."""

    def __init__(self, words: str) -> None:
        super().__init__(words, role="chip", hint=tr("Take it off"))
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        icons.set_icon(self, "x", "text", 14)
        self.setAccessibleName(tr("{name}. Press to take it off.", name=words))

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Takes the end off on Delete and Backspace."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.click()
            return
        super().keyPressEvent(event)


class _Names(QLineEdit):
    """The line: Enter takes what is typed, a pasted list becomes several names."""

    entered = Signal()
    pasted = Signal(list)

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Handles Enter and Paste; the rest is typing."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.text().strip():
            self.entered.emit()
        elif event.matches(QKeySequence.StandardKey.Paste) and self._paste_list():
            return
        else:
            super().keyPressEvent(event)

    def _paste_list(self) -> bool:
        lines = QGuiApplication.clipboard().text().splitlines()
        if sum(bool(line.strip()) for line in lines) < 2:
            return False
        self.pasted.emit(lines)
        return True
