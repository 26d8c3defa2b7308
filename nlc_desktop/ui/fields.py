"""Fields with their caption above, saved as typed."""

from collections.abc import Callable

from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from nlc_desktop.ui.saving import AutoSave
from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.labels import ElidedLabel, Tag, label


class Field(QWidget):
    """A caption, perhaps a tag beside it, and a line or a text below that saves itself."""

    def __init__(
        self,
        caption: str,
        save: Callable[[str], object],
        *,
        hint: str = "",
        tag: str = "",
        lines: int = 1,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        px = look().px
        self.edit: QLineEdit | QPlainTextEdit = QLineEdit() if lines == 1 else QPlainTextEdit()
        self.edit.setAccessibleName(f"{caption} ({tag})" if tag else caption)
        self.edit.setPlaceholderText(hint)
        if isinstance(self.edit, QPlainTextEdit):
            self.edit.setTabChangesFocus(True)
            high = px(8) + px(18) * lines
            heights = f"min-height: {high}px; max-height: {high}px"
            self.edit.setStyleSheet(f"QPlainTextEdit {{ {heights} }}")
        self.saving = AutoSave(self.edit, save)
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        words = ElidedLabel(caption, "small")
        words.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        row.addWidget(words)
        if tag:
            row.addWidget(Tag(tag, "lock"))
        row.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(px(4))
        box.addWidget(head)
        box.addWidget(self.edit)
        self.setFocusProxy(self.edit)

    @property
    def text(self) -> str:
        """What stands in the field."""
        edit = self.edit
        return edit.text() if isinstance(edit, QLineEdit) else edit.toPlainText()

    def show_text(self, text: str) -> None:
        """Shows a stored text, unless somebody is typing another."""
        self.saving.show(text)
        if isinstance(self.edit, QLineEdit) and not self.edit.hasFocus():
            self.edit.setCursorPosition(0)


def captioned(caption: str, widget: QWidget) -> QWidget:
    """A widget with a small caption above."""
    box = QVBoxLayout()
    box.setSpacing(look().px(4))
    box.addWidget(label(caption, "small"))
    box.addWidget(widget)
    return bare(box)


def bare(box: QVBoxLayout | QHBoxLayout) -> QWidget:
    """A layout as a widget without margins."""
    holder = QWidget()
    box.setContentsMargins(0, 0, 0, 0)
    holder.setLayout(box)
    return holder
