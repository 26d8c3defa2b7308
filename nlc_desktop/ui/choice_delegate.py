"""Cells that take one of a few words: F2 opens them as a list."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QComboBox, QStyleOptionViewItem, QWidget
from typing_extensions import override

from nlc_desktop.ui.widgets.row_data import Index
from nlc_desktop.ui.widgets.row_delegate import RowDelegate


class ChoiceDelegate(RowDelegate):
    """A `RowDelegate` whose columns in ``choices`` are edited by choosing a word.

    The column's ``edit`` gets the chosen word.
    """

    def __init__(self, choices: Mapping[int, Sequence[str]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._choices = choices

    @override
    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: Index, /
    ) -> QWidget:
        """A list of the words of the column, or a line to type in."""
        words = self._choices.get(index.column())
        if words is None:
            return super().createEditor(parent, option, index)
        box = QComboBox(parent)
        box.addItems(list(words))
        box.setAccessibleName(
            str(index.model().headerData(index.column(), Qt.Orientation.Horizontal))
        )
        box.setStyleSheet("QComboBox { min-height: 26px; border-radius: 0 }")
        box.activated.connect(lambda: self._choose(box))
        return box

    def _choose(self, box: QComboBox) -> None:
        self.commitData.emit(box)
        self.closeEditor.emit(box)
