"""The table of actions; F2 edits the words of an action from any cell that has none to edit."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from typing_extensions import override

from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.row_view import RowView

_SHARES = {"owner": (0.18, 120, 200), "last": (0.27, 120, 320)}
"""Share of the width, least and greatest width of the columns that give way."""
_NARROW = 800
"""Width below which the last progress line is read in the open row alone."""


class ActionsView(RowView):
    """A `RowView` whose F2 always finds something to edit; wide columns give way."""

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Leaves the words of the actions most of a narrow page."""
        super().resizeEvent(event)
        px = look().px
        for at, column in enumerate(self.rows.model_of_rows.columns):
            if column.key in _SHARES:
                share, least, most = _SHARES[column.key]
                wide = min(max(int(self.viewport().width() * share), px(least)), px(most))
                self.header().resizeSection(at, wide)
            if column.key == "last":
                self.setColumnHidden(at, self.viewport().width() < px(_NARROW))

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Leads F2 on a cell that can't be edited to the words of the action."""
        here = self.currentIndex()
        fixed = not here.flags() & Qt.ItemFlag.ItemIsEditable
        if event.key() == Qt.Key.Key_F2 and self.current is not None and fixed:
            self.edit_cell("text")
        else:
            super().keyPressEvent(event)
