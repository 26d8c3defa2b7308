"""Chips: filters in force that can be taken off, and one that opens the choice of more."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QWidget
from typing_extensions import override

from nlc_desktop.i18n import tr
from nlc_desktop.ui import icons
from nlc_desktop.ui.widgets.buttons import Button


class Chip(Button):
    """A filter in force; a click or Delete takes it off (``clicked``)."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, role="chip", hint=tr("Remove this filter"), parent=parent)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        icons.set_icon(self, "x", "text", 14)
        self.setAccessibleName(tr("Filter: {what}. Press to remove it.", what=text))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Takes the filter off on Delete and Backspace."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.click()
            return
        super().keyPressEvent(event)


class FilterChip(Button):
    """*+ Filter*: opens the menu of filters that can be put on."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text or tr("Filter"), role="chip", parent=parent)
        self.setProperty("kind", "add")
        icons.set_icon(self, "plus", "accent", 14)
        self._menu = QMenu(self)
        self.clicked.connect(self._open)

    @property
    def menu_of_filters(self) -> QMenu:
        """The menu to fill with one action per filter."""
        return self._menu

    def _open(self) -> None:
        if not self._menu.isEmpty():
            self._menu.popup(self.mapToGlobal(self.rect().bottomLeft()))
