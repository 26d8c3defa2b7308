"""Rows of preferences: a caption with a control below it, saved as typed or at once."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from nlc_desktop.ui.saving import AutoSave
from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.labels import label


class TextRow(QWidget):
    """A line or a few lines of text that save themselves."""

    def __init__(
        self, caption: str, save: Callable[[str], object], *, hint: str = "", lines: int = 1
    ) -> None:
        super().__init__()
        self.edit: QLineEdit | QPlainTextEdit = QLineEdit() if lines == 1 else QPlainTextEdit()
        if isinstance(self.edit, QPlainTextEdit):
            self.edit.setTabChangesFocus(True)
            self.edit.setFixedHeight(look().px(14) + look().px(18) * lines)
        self.edit.setPlaceholderText(hint)
        self.saving = AutoSave(self.edit, save)
        _lay_out(self, caption, self.edit)

    def show_text(self, text: str) -> None:
        """Shows a stored text, unless somebody is typing another."""
        self.saving.show(text)


class ChoiceRow(QWidget):
    """One of several choices, taken at once."""

    def __init__(
        self,
        caption: str,
        choices: Sequence[tuple[str, str]],
        take: Callable[[str], object],
    ) -> None:
        super().__init__()
        self.box = QComboBox()
        for key, text in choices:
            self.box.addItem(text, key)
        self._take = take
        self.box.activated.connect(self._chosen)
        _lay_out(self, caption, self.box)

    def show_choice(self, key: str) -> None:
        """Shows what is chosen, without taking it again."""
        self.box.setCurrentIndex(self.box.findData(key))

    def choose(self, key: str) -> None:
        """Chooses as the person would."""
        self.show_choice(key)
        self._chosen()

    def _chosen(self, _index: int = 0) -> None:
        key = self.box.currentData()
        if isinstance(key, str):
            self._take(key)


def _lay_out(row: QWidget, caption: str, control: QWidget) -> None:
    said = label(caption, "small")
    said.setBuddy(control)
    control.setAccessibleName(caption)
    box = QVBoxLayout(row)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(look().px(4))
    box.addWidget(said)
    box.addWidget(control)
    row.setFocusProxy(control)
