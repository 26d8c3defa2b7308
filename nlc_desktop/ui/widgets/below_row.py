"""A widget that is open below a row of a table and moves with it."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex
from PySide6.QtWidgets import QTreeView, QWidget

from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.row_data import Index


class BelowRow:
    """Keeps one widget below one row; a table has at most one open."""

    def __init__(self, view: QTreeView, row_height: int, *, flat: bool) -> None:
        self._view = view
        self._row_height = row_height
        self._flat = flat
        self._index = QPersistentModelIndex()
        self.widget: QWidget | None = None

    def open(self, index: QModelIndex, widget: QWidget) -> None:
        """Opens a widget below a row; the table owns it from now on."""
        self.close()
        self._view.setUniformRowHeights(False)
        widget.setParent(self._view.viewport())
        self._index, self.widget = QPersistentModelIndex(index), widget
        self._view.scheduleDelayedItemsLayout()
        self._view.executeDelayedItemsLayout()
        self.place()
        widget.show()

    def close(self) -> None:
        """Closes the widget and lets Qt delete it."""
        widget, self.widget = self.widget, None
        if widget is None:
            return
        self._index = QPersistentModelIndex()
        widget.hide()
        widget.deleteLater()
        self._view.setUniformRowHeights(self._flat)
        self._view.scheduleDelayedItemsLayout()

    def height(self, index: Index) -> int:
        """How much higher a row is for what is open below it; Qt asks the delegate."""
        if self.widget is None or not self._index.isValid():
            return 0
        here = self._index.row() == index.row() and self._index.parent() == index.parent()
        return self.widget.sizeHint().height() if here else 0

    def place(self) -> None:
        """Moves the widget to where its row is now."""
        if self.widget is None or not self._index.isValid():
            return
        row = self._view.visualRect(self._index.sibling(self._index.row(), 0))
        top = row.top() + look().px(self._row_height)
        wide = self._view.viewport().width()
        self.widget.setGeometry(0, top, wide, self.widget.sizeHint().height())
