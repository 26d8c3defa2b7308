"""A page of a room: margins, a title row with what it counts and its buttons, then contents."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.labels import ElidedLabel, label


class Page(QWidget):
    """A page; ``body`` takes the contents, `add_action` buttons at the right of the title."""

    def __init__(self, title: str = "", meta: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        px = look().px
        self.title_label = label(title, "title")
        self.meta_label = ElidedLabel(meta, "meta")
        self._head = QHBoxLayout()
        self._head.setSpacing(px(8))
        self._head.addWidget(self.title_label)
        self._head.addSpacing(px(8))
        self._head.addWidget(self.meta_label, 1, Qt.AlignmentFlag.AlignVCenter)
        self.body = QVBoxLayout()
        self.body.setSpacing(px(12))
        box = QVBoxLayout(self)
        box.setContentsMargins(px(24), px(10), px(24), px(16))
        box.setSpacing(px(12))
        box.addLayout(self._head)
        box.addLayout(self.body, 1)
        self.set_title(title, meta)

    def set_title(self, title: str, meta: str = "") -> None:
        """Says what the page is about and, smaller, what it holds."""
        self.title_label.setText(title)
        self.meta_label.set_text(meta)
        self.setAccessibleName(title)

    def add_action(self, widget: QWidget) -> None:
        """Puts a button at the right of the title; the primary one comes last."""
        self._head.addWidget(widget)


def scrolled(widget: QWidget) -> QScrollArea:
    """The widget in an area that scrolls up and down when it does not fit."""
    area = QScrollArea()
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    widget.setProperty("role", "page")
    area.setWidget(widget)
    return area
