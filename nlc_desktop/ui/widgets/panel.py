"""Panels: a framed surface with a title row, and rows divided by hairlines."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLayout, QVBoxLayout, QWidget

from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.labels import ElidedLabel, hairline, label


class Panel(QFrame):
    """A panel; ``body`` takes what it shows, the title row is 40 pixels high.

    ``meta`` is said beside the title in grey; `add_corner` puts a link or a count at the right.
    """

    def __init__(self, title: str = "", meta: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(1, 1, 1, 1)
        self._outer.setSpacing(0)
        self.title_label: QLabel = label(title, "section")
        self.meta_label = ElidedLabel(meta, "meta")
        self._head = QWidget()
        self._head_row = self._title_row()
        self._line = hairline()
        self._outer.addWidget(self._head)
        self._outer.addWidget(self._line)
        self.body = QVBoxLayout()
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0)
        self._outer.addLayout(self.body, 1)
        self.set_title(title, meta)

    def _title_row(self) -> QHBoxLayout:
        row = QHBoxLayout(self._head)
        row.setContentsMargins(look().px(16), 0, look().px(16), 0)
        row.setSpacing(look().px(8))
        self._head.setFixedHeight(look().px(40))
        row.addWidget(self.title_label)
        row.addWidget(self.meta_label, 1, Qt.AlignmentFlag.AlignBaseline)
        return row

    def set_title(self, title: str, meta: str = "") -> None:
        """Says what the panel is about; without a title the row is gone."""
        self.title_label.setText(title)
        self.meta_label.set_text(meta)
        self.setAccessibleName(title)
        self._head.setVisible(bool(title))
        self._line.setVisible(bool(title))

    def add_corner(self, widget: QWidget) -> None:
        """Puts a link, a count or a small button at the right of the title row."""
        self._head_row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)

    def add(self, what: QWidget | QLayout, *, line: bool = False, padded: bool = False) -> None:
        """Adds a row to the body, with a hairline above, or with the panel's padding."""
        if line:
            self.body.addWidget(hairline())
        if padded:
            self.body.addWidget(_padded(what))
        elif isinstance(what, QWidget):
            self.body.addWidget(what)
        else:
            self.body.addLayout(what)


def _padded(what: QWidget | QLayout) -> QWidget:
    holder = QWidget()
    box = QVBoxLayout(holder)
    box.setContentsMargins(look().px(16), look().px(12), look().px(16), look().px(12))
    if isinstance(what, QWidget):
        box.addWidget(what)
    else:
        box.addLayout(what)
    return holder
