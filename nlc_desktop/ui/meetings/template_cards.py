"""Cards of the meetings ready to be called: title, length, what each is for."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QPushButton, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from nlc_desktop.domain.packs import MeetingTemplate
from nlc_desktop.domain.papers import Language
from nlc_desktop.i18n import tr
from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.labels import label
from nlc_desktop.ui.wording import duration

EMPTY = ""
"""The key of the card with an empty agenda."""


class TemplateCards(QWidget):
    """The cards under one another; arrows move between them.

    Signals:
        chosen(key): another card was chosen.
        confirmed: Enter or double click on a card.
    """

    chosen = Signal(str)
    confirmed = Signal()

    def __init__(
        self,
        templates: Sequence[MeetingTemplate],
        language: Language,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._templates = {one.key: one for one in templates}
        self._group = QButtonGroup(self)
        self._cards: dict[str, _Card] = {}
        box = QVBoxLayout(self)
        box.setContentsMargins(look().px(4), look().px(4), look().px(8), look().px(4))
        box.setSpacing(look().px(8))
        for one in templates:
            meta = tr("{length} · {n} items", length=duration(one.minutes), n=len(one.items))
            purpose = one.internal_objective.spoken(language)
            box.addWidget(self._card(one.key, one.titles.spoken(language), meta, purpose))
        said = tr("You type the items yourself.")
        box.addWidget(self._card(EMPTY, tr("An empty agenda"), "", said))
        box.addStretch(1)
        self.choose(next(iter(self._cards)))

    def _card(self, key: str, title: str, meta: str, purpose: str) -> "_Card":
        card = _Card(title, meta, purpose)
        card.toggled.connect(partial(self._toggled, key))
        card.confirmed.connect(self.confirmed)
        self._cards[key] = card
        self._group.addButton(card)
        return card

    def _toggled(self, key: str, on: bool) -> None:
        if on:
            self.chosen.emit(key)

    @property
    def current(self) -> str:
        """The key of the chosen card."""
        return next((key for key, card in self._cards.items() if card.isChecked()), EMPTY)

    @property
    def template(self) -> MeetingTemplate | None:
        """The chosen template; nothing for the empty agenda."""
        return self._templates.get(self.current)

    def choose(self, key: str) -> None:
        """Chooses a card, if there is one with this key."""
        if key in self._cards:
            self._cards[key].setChecked(True)

    def card(self, key: str) -> QPushButton:
        """A card, for the focus and for tests."""
        return self._cards[key]


class _Card(QPushButton):
    """One card.

    Signals:
        confirmed: Enter or double click.
    """

    confirmed = Signal()

    def __init__(self, title: str, meta: str, purpose: str) -> None:
        super().__init__()
        self.setProperty("role", "choice")
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setAccessibleName(title)
        self.setAccessibleDescription(" ".join(part for part in (meta, purpose) if part))
        px = look().px
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(px(12), px(8), px(12), px(8))
        self._box.setSpacing(px(2))
        for text, role in ((title, "strong"), (meta, "small"), (purpose, "meta")):
            if text:
                line = label(text, role, wrap=True)
                line.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
                self._box.addWidget(line)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @override
    def sizeHint(self) -> QSize:
        """As high as its words at this width."""
        wide = self.width() if self.width() > look().px(120) else look().px(340)
        return QSize(look().px(340), self._box.heightForWidth(wide))

    @override
    def minimumSizeHint(self) -> QSize:
        """May be narrow, never cuts words."""
        return QSize(look().px(200), self.sizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Takes the height its words need at the new width."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Enter makes the meeting at once."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.setChecked(True)
            self.confirmed.emit()
            return
        super().keyPressEvent(event)
