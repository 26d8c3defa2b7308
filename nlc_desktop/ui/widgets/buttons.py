"""Buttons by role; one that can't act is disabled and its tooltip says why."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QSizePolicy,
    QWidget,
)
from typing_extensions import override

from nlc_desktop.ui import icons
from nlc_desktop.ui.theme import look, restyle
from nlc_desktop.ui.widgets.labels import key_text

_ICON_ROLES = {"primary": "on_accent", "link": "accent", "chip": "text"}


class Button(QPushButton):
    """A button; roles: ``primary`` (one a page), normal, ``flat``, ``small``, ``icon``, ``large``.

    ``shortcut`` is shown in the tooltip only; commands own their keys.
    """

    def __init__(
        self,
        text: str,
        *,
        role: str = "",
        icon: str = "",
        hint: str = "",
        shortcut: str = "",
        on: Callable[[], object] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text.replace("&", "&&"), parent)
        self._role = role
        self._words = f"{hint or text} ({key_text(shortcut)})" if shortcut else hint
        self.setToolTip(self._words)
        self.setAccessibleName(text or hint)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        if role:
            self.setProperty("role", role)
        if icon:
            self.set_icon(icon)
        if on is not None:
            self._on = on
            self.clicked.connect(self._act)

    def _act(self) -> None:
        self._on()

    def set_icon(self, name: str) -> None:
        """Shows an icon before the text, in its colour."""
        size = 14 if self._role in ("small", "chip") else 16
        icons.set_icon(self, name, _ICON_ROLES.get(self._role, "text"), size)

    def set_role(self, role: str) -> None:
        """Takes another role, e.g. becomes the primary button of the page."""
        self._role = role
        restyle(self, role=role)

    def set_menu(self, menu: QMenu) -> None:
        """Opens a menu instead of acting; shows a chevron."""
        self.setMenu(menu)
        restyle(self, hasMenu=True)

    def allow(self) -> None:
        """Lets the button act."""
        self.setEnabled(True)
        self.setToolTip(self._words)

    def refuse(self, reason: str) -> None:
        """Disables the button; ``reason`` is a sentence a person can act on."""
        self.setEnabled(False)
        self.setToolTip(reason)

    @override
    def sizeHint(self) -> QSize:
        """At least 64 pixels wide when it has words."""
        hint = super().sizeHint()
        if self.isCheckable():
            hint.setWidth(hint.width() + self._bolder())
        if self._role in ("", "primary", "flat") and self.text():
            hint.setWidth(max(hint.width(), look().px(64)))
        return hint

    def _bolder(self) -> int:
        """How much wider the words are while the button is chosen and they stand in semibold."""
        bold = self.font()
        bold.setWeight(QFont.Weight.DemiBold)
        words = self.text()
        return QFontMetrics(bold).horizontalAdvance(words) - self.fontMetrics().horizontalAdvance(
            words
        )

    @override
    def minimumSizeHint(self) -> QSize:
        """The words are never cut."""
        return self.sizeHint()


class LinkButton(Button):
    """Underlined words in accent that do something; ``small`` for 11 px."""

    def __init__(
        self,
        text: str,
        *,
        small: bool = False,
        hint: str = "",
        on: Callable[[], object] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, role="link", hint=hint, on=on, parent=parent)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        if small:
            self.setProperty("kind", "small")


class IconButton(Button):
    """A button with an icon alone; ``name`` is what it does, in words, for tooltip and reader."""

    def __init__(
        self,
        icon: str,
        name: str,
        *,
        shortcut: str = "",
        on: Callable[[], object] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            "", role="icon", icon=icon, hint=name, shortcut=shortcut, on=on, parent=parent
        )


class SegmentBar(QWidget):
    """Joined buttons of which one is chosen; arrows move between them.

    Signals:
        chosen(str): the key of the segment a person chose.
    """

    chosen = Signal(str)

    def __init__(
        self, segments: list[tuple[str, str]], current: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._buttons: dict[str, QPushButton] = {}
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for place, (key, text) in enumerate(segments):
            row.addWidget(self._segment(key, text, place, len(segments)))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.choose(current or segments[0][0])

    def _segment(self, key: str, text: str, place: int, count: int) -> QPushButton:
        made = _Segment(text)
        made.setProperty("place", _place(place, count))
        made.clicked.connect(lambda: self.chosen.emit(key))
        self._buttons[key] = made
        self._group.addButton(made)
        return made

    @property
    def current(self) -> str:
        """The key of the chosen segment."""
        return next((key for key, one in self._buttons.items() if one.isChecked()), "")

    def choose(self, key: str) -> None:
        """Chooses a segment without telling anybody."""
        self._buttons[key].setChecked(True)

    def button(self, key: str) -> QPushButton:
        """The button of a segment, for tooltips and tests."""
        return self._buttons[key]


class _Segment(QPushButton):
    """One segment; keeps its width when its words turn bold."""

    def __init__(self, text: str) -> None:
        super().__init__(text.replace("&", "&&"))
        self.setCheckable(True)
        self.setProperty("role", "segment")
        self.setAutoDefault(False)

    @override
    def sizeHint(self) -> QSize:
        """Wide enough for the bold words."""
        hint = super().sizeHint()
        bold = QFontMetrics(look().font(semibold=True)).horizontalAdvance(self.text())
        hint.setWidth(bold + look().px(26))
        return hint


def _place(place: int, count: int) -> str:
    if count == 1:
        return "only"
    return "first" if place == 0 else "last" if place == count - 1 else "middle"
