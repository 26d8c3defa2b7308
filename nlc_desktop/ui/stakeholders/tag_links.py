"""The tags of a record, each a way to what else has it."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from nlc_desktop.i18n import tr
from nlc_desktop.ui.widgets.buttons import LinkButton
from nlc_desktop.ui.widgets.flow import FlowLayout


class TagLinks(QWidget):
    """Tags in a row; gone when there are none.

    Signals:
        chosen(tag): the person wants to see what else has this tag.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tags: tuple[str, ...] = ()
        self._flow = FlowLayout(self, gap=8)
        self.hide()

    def show_tags(self, tags: Sequence[str]) -> None:
        """Shows other tags."""
        if self._tags == tuple(tags):
            return
        self._tags = tuple(tags)
        while (item := self._flow.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for tag in tags:
            hint = tr("Show everything tagged #{tag}", tag=tag)
            made = LinkButton(
                f"#{tag}", small=True, hint=hint, on=partial(self.chosen.emit, tag), parent=self
            )
            self._flow.addWidget(made)
            made.show()
        self.setVisible(bool(tags))
