"""The replies of a guest list counted: a shape, a number, its words, the same wherever it is."""

from collections.abc import Mapping

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from nlc_desktop.domain.meetings import Reply
from nlc_desktop.i18n import tr
from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.flow import FlowLayout
from nlc_desktop.ui.widgets.labels import label
from nlc_desktop.ui.widgets.shapes import ShapeLabel
from nlc_desktop.ui.words import reply_shape

_ORDER = (Reply.YES, Reply.DELEGATE, Reply.MAYBE, Reply.NO, Reply.NONE)
_ALWAYS = frozenset({Reply.YES, Reply.NONE})
"""Said even when there is none."""


def count_words(reply: Reply, count: int) -> str:
    """What stands after a number of replies."""
    match reply:
        case Reply.YES:
            return tr("will come")
        case Reply.DELEGATE:
            return tr("delegate") if count == 1 else tr("delegates")
        case Reply.MAYBE:
            return tr("not sure")
        case Reply.NO:
            return tr("cannot")
        case Reply.NONE:
            return tr("no answer")


class ReplyCounts(QWidget):
    """The counts side by side; they go on below where there is little room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        px = look().px
        self._counts = QWidget()
        self._flow = FlowLayout(self._counts, gap=10)
        box = QVBoxLayout(self)
        box.setContentsMargins(px(16), px(8), px(16), px(8))
        box.addWidget(self._counts)

    def show_counts(self, counts: Mapping[Reply, int]) -> None:
        """Counts another guest list."""
        while self._flow.count():
            item = self._flow.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for reply in _ORDER:
            count = counts.get(reply, 0)
            if count or reply in _ALWAYS:
                self._flow.addWidget(_Count(reply, count))
        self._counts.updateGeometry()


class _Count(QWidget):
    """A shape, a number, its words."""

    def __init__(self, reply: Reply, count: int) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look().px(6))
        row.addWidget(ShapeLabel(reply_shape(reply), 14))
        row.addWidget(label(str(count), "strong"))
        row.addWidget(label(count_words(reply, count)))
