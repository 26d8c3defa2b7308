"""A day that may be left open: a tick, and the day beside it."""

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from nlc_desktop.services.session import OpenOffice
from nlc_desktop.ui.day_field import DayField
from nlc_desktop.ui.theme import look


class OptionalDay(QWidget):
    """Without the tick there is no day; a change is saved at once."""

    def __init__(
        self, office: OpenOffice, caption: str, save: Callable[[date | None], object]
    ) -> None:
        super().__init__()
        self._office, self._save = office, save
        self.tick = QCheckBox(caption)
        self.field = DayField(office, caption)
        self.field.setKeyboardTracking(False)
        self.show_day(None)
        self.tick.clicked.connect(self._changed)
        self.field.dateChanged.connect(self._changed)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(look().px(4))
        box.addWidget(self.tick)
        box.addWidget(self.field)

    @property
    def day(self) -> date | None:
        """The day, or nothing."""
        return self.field.day if self.tick.isChecked() else None

    def show_day(self, day: date | None) -> None:
        """Shows a stored day, or none, without saving it."""
        self.tick.setChecked(day is not None)
        self.field.setEnabled(day is not None)
        self.field.show_day(day or self._office.today())

    def _changed(self) -> None:
        self.field.setEnabled(self.tick.isChecked())
        self._save(self.day)
