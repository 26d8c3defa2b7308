"""The page of the entrance: one column of calm width in the middle of the window."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.labels import IconLabel, label
from nlc_desktop.ui.widgets.page import scrolled

_WIDE = 480


class CardPage(QWidget):
    """A title with a sentence below it, then whatever is added, in the middle of the window."""

    def __init__(self, title: str, sentence: str, *, icon: str) -> None:
        super().__init__()
        px = look().px
        self.setObjectName("entrance")
        self.setAccessibleName(title)
        self.column = QVBoxLayout()
        self.column.setSpacing(px(12))
        self.column.addWidget(IconLabel(icon, "accent", 32), 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(label(title, "title", wrap=True))
        self.sentence = label(sentence, "meta", wrap=True)
        self.column.addWidget(self.sentence)
        self.column.addSpacing(px(8))
        holder = QWidget()
        holder.setMaximumWidth(px(_WIDE))
        holder.setMinimumWidth(px(320))
        holder.setLayout(self.column)
        inside = QWidget()
        middle = QVBoxLayout(inside)
        middle.addStretch(2)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(holder, 6)
        row.addStretch(1)
        middle.addLayout(row)
        middle.addStretch(3)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(scrolled(inside))

    def add(self, what: QWidget | QLayout, *, gap: int = 0) -> None:
        """Adds a row, with a gap above if wanted."""
        if gap:
            self.column.addSpacing(look().px(gap))
        if isinstance(what, QLayout):
            self.column.addLayout(what)
        else:
            self.column.addWidget(what)
